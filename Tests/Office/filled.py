#!/usr/bin/env python3
"""filled.py TYPED.json REPORT.json: what was typed into the workbook is what the report says."""
import json
import sys

typed, report = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
first, second = report["measures"]
expected = [
    (report["agency"]["name"], typed["fields"]["agency.name"]),
    (report["agency"]["phone"], "0812345678"),
    (report["fiscalYear"], 2568),
    (report["title"], typed["fields"]["title"]),
    (report["preparedOn"], "๓๐ กันยายน ๒๕๖๘"),
    (first["detail"], typed["sheets"]["มาตรการ"][0]["รายละเอียดมาตรการ"]),
    (first["steps"], {"marker": "dash", "items": [{"lead": "จัดทำคำสั่ง", "text": "ยกร่าง"}, {"text": "ประชุม"}]}),
    (first["responsible"], ["สำนักปลัด", "กองคลัง"]),
    ([i["text"] for i in first["outcomes"]["items"]], ["ร้อยละ 99.40", "ดีขึ้น"]),
    (second["detail"], "ประกาศ"),
    (second["period"], {"text": "ไตรมาส ๑"}),
    (report["scores"][0]["total"], "99.40"),
    (report["evidence"][0]["date"], "๔ เมษายน ๒๕๖๘"),
    (report["evidence"][0]["measures"], [1, 2]),
    ("dash" in typed["offered"]["ขั้นตอนหรือวิธีการ: เครื่องหมายข้อ"], True),
    ("ผ่านดีเยี่ยม" in typed["offered"]["ระดับผล"], True),
    ("thai" in typed["offered"]["digitPolicy"], True),
    (typed["helps"] > 15, True),
]
faults = [f"{found!r} is not {wanted!r}" for found, wanted in expected if found != wanted]
print("\n".join(faults) or f"{len(expected)} values as typed")
sys.exit(1 if faults else 0)
