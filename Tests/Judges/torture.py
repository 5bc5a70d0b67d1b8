#!/usr/bin/env python3
"""torture.py report.json FOLDER [CASE…] - writes reports at the edges of what agencies write, made from a real one.

Each case is FOLDER/CASE.json, with its pictures beside it where it has any: all text three times as long, one line
a cell, few and many measures, none and twelve sub-measures, one and six signatories, forty photographs, an agency
whose name has ninety letters and marks, short titles that are not short, and all the optional parts at once. What is made up
says so (ตัวอย่าง). Prints the names of the cases."""
import copy
import json
import pathlib
import sys

from PIL import Image, ImageDraw

DONE = "ดำเนินการแล้ว"
INDICATORS = [
    "การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ", "การแก้ไขปัญหาการทุจริต",
    "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", "การปรับปรุงระบบการทำงาน", "การเปิดเผยข้อมูล", "การป้องกันการทุจริต"]
ROLES = ["ผู้จัดทำ", "ผู้ตรวจสอบ", "ผู้ตรวจสอบ", "ผู้ตรวจสอบ", "ผู้เห็นชอบ", "ผู้อนุมัติ"]


def lists(measure):
    return [measure[key]["items"] for key in ("steps", "outputs", "outcomes")]


def long(report):
    thrice = lambda text: " ".join([text] * 3)
    report["preamble"] = thrice(report["preamble"])
    for measure in report["measures"]:
        measure["detail"] = thrice(measure["detail"])
        for part in measure.get("subMeasures", []):
            part["title"] = thrice(part["title"])
        for items in lists(measure):
            for item in items:
                item["text"] = thrice(item["text"])
        measure["responsible"] = measure["responsible"] * 3
        measure["period"]["text"] = thrice(measure["period"]["text"])


def short(report):
    report["preamble"] = "รายงานผลดังนี้"
    for measure in report["measures"]:
        measure.pop("subMeasures", None)
        measure["detail"] = measure["shortTitle"] = DONE
        for key in ("steps", "outputs", "outcomes"):
            measure[key] = {"items": [{"text": DONE}]}
        measure["responsible"] = ["สำนักปลัด"]
        measure["period"] = {"text": "ปี ๒๕๖๘"}


def measures(report, count):
    report["measures"] = [
        dict(copy.deepcopy(report["measures"][i % len(report["measures"])]), no=i + 1) for i in range(count)]


def parts(report, count):
    for measure in report["measures"]:
        known = measure.pop("subMeasures", None)
        if known and count:
            titles = [part["title"] for part in known]
            measure["subMeasures"] = [{"no": i + 1, "title": titles[i % len(titles)]} for i in range(count)]


def signatures(report, count):
    report["signatures"] = [
        {"role": role, "name": f"นายตัวอย่าง นามสมมุติ{'ยาวมาก' * (i % 3)}", "position": "นักวิเคราะห์นโยบายและแผน" + "ชำนาญการ" * (i % 2)}
        for i, role in enumerate((ROLES if count > 1 else ROLES[-1:])[:count])]


def name(report):
    text = "องค์การบริหารส่วนตำบล"
    while len(text) < 90:
        text += "หนองปากโลงและหนองดินแดงสามัคคี"
    # No name ends inside a syllable.
    report["agency"]["name"] = text[:90].rstrip("ัิีึืฺุู็่้๊๋์เแโใไ")


def titles(report):
    for measure in report["measures"]:
        measure["shortTitle"] = measure["shortTitle"] + " " + measure["outcomes"]["items"][0]["text"]


def scores(report):
    report["scores"] = [
        {"year": year, "total": total, "indicators": [
            {"no": i + 1, "name": text, "score": round(low + (i * 37 % 11) * (100 - low) / 11, 2)}
            for i, text in enumerate(INDICATORS)]}
        for year, total, low in ((2567, 88.5, 72.5), (2568, 96.25, 86.0))]


def picture(path, index):
    size = [(800, 600), (600, 800), (1200, 400), (500, 500)][index % 4]
    image = Image.new("RGB", size, (200 - index * 3, 210, 180 + index))
    draw = ImageDraw.Draw(image)
    draw.ellipse((size[0] // 4, size[1] // 4, size[0] * 3 // 4, size[1] * 3 // 4), fill=(90, 110 + index, 120))
    draw.line((0, 0, *size), fill=(40, 40, 40), width=6)
    image.save(path)


def photos(report, count, folder):
    report["evidence"] = []
    for i in range(count):
        picture(folder / f"photo-{i + 1}.jpg", i)
        title = f"ตัวอย่างกิจกรรมที่ {i + 1}" + " ประชุมชี้แจงแก่เจ้าหน้าที่ผู้รับผิดชอบงานบริการประชาชนทุกส่วนราชการ" * (i % 3)
        report["evidence"].append({
            "type": "photo", "title": title, "date": f"{i % 28 + 1} มกราคม 2568", "measures": [i % 9 + 1],
            "file": f"photo-{i + 1}.jpg", "alt": f"ภาพตัวอย่างที่ {i + 1}"})


def everything(report, folder):
    picture(folder / "logo.png", 3)
    report["agency"].update(district="เมืองตัวอย่าง", province="ตัวอย่าง", logo="logo.png")
    signatures(report, 6)
    scores(report)
    photos(report, 5, folder)
    report["publication"] = {
        "url": "https://www.example.go.th/ita/2568/report",
        "posted": [
            {"place": "ที่ทำการองค์การบริหารส่วนตำบล (ตัวอย่าง)", "from": "1 ตุลาคม 2568", "to": "31 ตุลาคม 2568", "by": "นายตัวอย่าง"},
            {"place": "ศาลาอเนกประสงค์ หมู่ที่ ๓ (ตัวอย่าง)"},
            {"place": "ตลาดสดเทศบาล (ตัวอย่าง)", "from": "1 ตุลาคม 2568"}]}
    report["memo"] = {
        "office": "สำนักปลัด (ตัวอย่าง)", "number": "ตย ๐๐๐๐๑/๑๒๓", "date": "๑ ตุลาคม ๒๕๖๘",
        "subject": " ".join(report["title"]), "to": "นายกองค์การบริหารส่วนตำบล",
        "paragraphs": ["เอกสารนี้เป็นตัวอย่าง " + report["preamble"], "จึงเรียนมาเพื่อโปรดพิจารณา"]}
    for i, measure in enumerate(report["measures"]):
        measure["keyFigure"] = {"value": ["๑,๔๓๕", "๑๐๐", "๔"][i % 3], "unit": ["ราย", "%", "ครั้ง"][i % 3], "label": "ร่วมประเมินและให้ข้อเสนอแนะ (ตัวอย่าง)"}
        measure["links"] = {"indicators": [7, 8], "oit": ["O๒๕", "O๒๖"]}


CASES = {
    "long": long,
    "short": short,
    "few": lambda report: measures(report, 3),
    "many": lambda report: measures(report, 25),
    "no-parts": lambda report: parts(report, 0),
    "twelve-parts": lambda report: parts(report, 12),
    "one-signatory": lambda report: signatures(report, 1),
    "six-signatories": lambda report: (signatures(report, 6), scores(report)),
    "photos": lambda report, folder: photos(report, 40, folder),
    "long-name": name,
    "long-titles": titles,
    "everything": everything,
}


def main():
    source, folder = json.loads(pathlib.Path(sys.argv[1]).read_text("utf-8")), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for case in sys.argv[3:] or CASES:
        report = copy.deepcopy(source)
        change = CASES[case]
        change(report, folder) if change.__code__.co_argcount == 2 else change(report)
        (folder / f"{case}.json").write_text(json.dumps(report, ensure_ascii=False, indent=1), "utf-8")
        print(case)


main()
