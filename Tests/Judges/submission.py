#!/usr/bin/env python3
"""submission.py FOLDER - the folder that is sent in for the assessment.

Names are ASCII and at most 60 characters; manifest.json lists every other file with its size and SHA-256; the numbers on
the cover are those of the pages to which they lead; the picture is of the first page. Exit status 0 if so, else 1."""
import hashlib
import json
import pathlib
import sys

import pymupdf

ARABIC = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")


def faults(folder):
    names = sorted(p.name for p in folder.iterdir())
    for name in names:
        if len(name) > 60 or not name.isascii():
            yield f"{name} is no name for a form"
    listed = {f["name"]: f for f in json.loads((folder / "manifest.json").read_text("utf-8"))["files"]}
    if sorted(listed) + ["manifest.json"] != sorted(names, key=lambda n: (n == "manifest.json", n)):
        yield f"the manifest lists {sorted(listed)}, the folder holds {names}"
    for name, entry in listed.items():
        content = (folder / name).read_bytes()
        if entry["bytes"] != len(content) or entry["sha256"] != hashlib.sha256(content).hexdigest():
            yield f"{name} is not what the manifest says"
    endings = sorted(pathlib.Path(n).suffix for n in names)
    if endings != [".csv", ".html", ".json", ".json", ".pdf", ".png", ".txt"]:
        yield f"files of the kinds {endings}"
    document = pymupdf.open(next(folder.glob("*.pdf")))
    cover = document[0]
    if (round(cover.rect.width), round(cover.rect.height)) != (595, 842):
        yield f"the cover is {cover.rect}"
    numbers = 0
    for link in cover.get_links():
        if link["kind"] not in (pymupdf.LINK_GOTO, pymupdf.LINK_NAMED):
            continue
        text = cover.get_textbox(link["from"]).strip().translate(ARABIC)
        numbers += 1
        if text != str(link["page"] + 1):
            yield f"the cover says page {text!r} and leads to page {link['page'] + 1}"
    if numbers < 10:
        yield f"the cover leads to {numbers} places only"
    picture = pymupdf.open(next(folder.glob("*.png")))[0].rect
    if abs(picture.width / picture.height - cover.rect.width / cover.rect.height) > 0.01:
        yield f"the picture is {picture}"


found = list(faults(pathlib.Path(sys.argv[1])))
print("\n".join(found) or "the folder is ready to be sent in")
sys.exit(1 if found else 0)
