#!/usr/bin/env python3
"""fill_in.py PORT WORKBOOK.xlsx OUTPUT.xlsx: fills in a workbook in a running LibreOffice, as an officer would.

Types into cells by the headings above them, looks at what the workbook offers on the way, and saves it. Prints as JSON
what was typed and what was offered.
"""
import json
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.sheet.ValidationType import LIST

FIELDS = {
    "agency.name": "องค์การบริหารส่วนตำบลสวนดอก",
    "agency.phone": "0812345678",
    "fiscalYear": "2568",
    "title": ["รายงานผลการดำเนินการ", "ประจำปี พ.ศ. ๒๕๖๘"],
    "preparedOn": "30 กันยายน 2568",
}
SHEETS = {
    "มาตรการ": [
        {"ลำดับ": "1", "รายละเอียดมาตรการ": "การปรับปรุงระบบ \"งาน\", น้ำใจ", "ขั้นตอนหรือวิธีการ: เครื่องหมายข้อ": "dash",
         "ขั้นตอนหรือวิธีการ: วลีนำ": "จัดทำคำสั่ง", "ขั้นตอนหรือวิธีการ": "ยกร่าง", "ผู้รับผิดชอบ": "สำนักปลัด", "ช่วงระยะเวลา": "ตลอดปี",
         "ผลการดำเนินการ (Output)": "คำสั่ง ๑ ฉบับ", "ผลลัพธ์ (Outcome)": "ร้อยละ 99.40"},
        {"ขั้นตอนหรือวิธีการ": "ประชุม", "ผู้รับผิดชอบ": "กองคลัง", "ผลลัพธ์ (Outcome)": "ดีขึ้น"},
        {"ลำดับ": "2", "รายละเอียดมาตรการ": "ประกาศ", "ขั้นตอนหรือวิธีการ": "เผยแพร่", "ผู้รับผิดชอบ": "กองช่าง", "ช่วงระยะเวลา": "ไตรมาส ๑",
         "ผลการดำเนินการ (Output)": "ประกาศ", "ผลลัพธ์ (Outcome)": "ทราบทั่วกัน"},
    ],
    "คะแนน": [{"ปีที่ประเมิน": "2567", "คะแนนรวม": "99.40", "ระดับผล": "ผ่านดีเยี่ยม"}],
    "หลักฐาน": [{"ชนิด": "order", "ชื่อหลักฐาน": "คำสั่ง", "ลงวันที่": "4 เมษายน 2568", "มาตรการที่": "1, 2"}],
}


def connect(port):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.5)
    sys.exit("LibreOffice does not answer")


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def choices(cell):
    validation = cell.Validation
    return validation.getFormula1() if validation.Type == LIST else ""


def main():
    port, source, output = sys.argv[1:4]
    context = connect(port)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, properties(Hidden=True))
    offered, helps = {}, 0
    sheet = document.Sheets.getByName("หน่วยงาน")
    pending = {name: list(value) if isinstance(value, list) else [value] for name, value in FIELDS.items()}
    for row in range(1, 60):
        name = sheet.getCellByPosition(3, row).String
        if pending.get(name):
            sheet.getCellByPosition(1, row).FormulaLocal = pending[name].pop(0)
        if name == "digitPolicy":
            offered[name] = choices(sheet.getCellByPosition(1, row))
    for name, records in SHEETS.items():
        sheet = document.Sheets.getByName(name)
        columns = {}
        for column in range(60):
            heading = sheet.getCellByPosition(column, 0).String
            if heading:
                columns[heading] = column
        for number, record in enumerate(records, start=1):
            for heading, value in record.items():
                cell = sheet.getCellByPosition(columns[heading], number)
                # As typed: what looks like a number or a date becomes one unless the cell is text.
                cell.FormulaLocal = value
                helps += bool(cell.Validation.InputMessage)
                if choices(cell):
                    offered[heading] = choices(cell)
    document.storeToURL(uno.systemPathToFileUrl(output), properties(FilterName="Calc MS Excel 2007 XML"))
    document.close(True)
    try:
        desktop.terminate()
    except Exception:  # the connection ends with the program
        pass
    print(json.dumps({"fields": FIELDS, "sheets": SHEETS, "offered": offered, "helps": helps}, ensure_ascii=False))


main()
