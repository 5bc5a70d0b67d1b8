#!/usr/bin/env python3
"""notice.py OUT.pdf report.json [--paper a3|a4] [--address URL] - judges the notice-board edition from outside.

Reads the finished file alone (PyMuPDF; zbarimg for codes):
  size     ก of every line between the head of the columns and the foot at least as high as people can read from where they stand
  fill     (lowest ink of the tallest column − top of the columns) ÷ height of the columns, on each measure's first
           sheet, unless the type stands at its stated upper limit
  code     each sheet's QR code gives the address, read from a picture at 150 dpi, and is at least 22 mm wide
Exit status 0 if all bars are met."""
import argparse
import glob
import json
import subprocess
import sys
import tempfile

import pymupdf

MM = 72 / 25.4
# The height of ก in TH Sarabun New, in ems (measured on the outline).
KO_KAI = 0.400
LEAST = {"a3": 4.0, "a4": 2.8}           # mm
LONG_SIDE = {"a3": 420, "a4": 297}       # mm
LIMIT = 48.0                             # the stated upper limit on A3, in points
FILL = 0.85
CODE = 22.0                              # mm


def spans(page):
    for block in page.get_text("dict", flags=pymupdf.TEXT_PRESERVE_WHITESPACE)["blocks"]:
        for line in block.get("lines", []):
            yield from line["spans"]


def rules(page):
    """(y, thickness, x0, x1) of the level lines, in points."""
    for d in page.get_drawings():
        for item in d["items"]:
            if item[0] == "l" and abs(item[1].y - item[2].y) < 0.1:
                yield item[1].y, d["width"] or 0, min(item[1].x, item[2].x), max(item[1].x, item[2].x)
            elif item[0] == "re" and item[1].height < 6:
                yield (item[1].y0 + item[1].y1) / 2, item[1].height, item[1].x0, item[1].x1


def lowest_ink(page, top, bottom):
    """The lowest dark row between two heights, from the picture."""
    pix = page.get_pixmap(dpi=72, colorspace=pymupdf.csGRAY, clip=pymupdf.Rect(0, top, page.rect.width, bottom))
    rows = memoryview(pix.samples)
    for y in range(pix.height - 1, -1, -1):
        if min(rows[y * pix.stride:y * pix.stride + pix.width]) < 128:
            return top + y + 1
    return top


def codes(pdf, address):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", "150", "-gray", "-png", pdf, folder + "/p"], check=True)
        for picture in sorted(glob.glob(folder + "/p*.png")):
            found = subprocess.run(["zbarimg", "-q", "--xml", picture], capture_output=True, text=True).stdout
            yield int(picture.rsplit("-", 1)[-1][:-4]), address in found


options = argparse.ArgumentParser()
options.add_argument("pdf")
options.add_argument("report")
options.add_argument("--paper", choices=LEAST, default="a3")
options.add_argument("--address")
given = options.parse_args()
report = json.load(open(given.report, encoding="utf-8"))
scale = LONG_SIDE[given.paper] / 420
misses = []
pdf = pymupdf.open(given.pdf)
seen = set()
for number, page in enumerate(pdf, 1):
    if abs(max(page.rect.width, page.rect.height) / MM - LONG_SIDE[given.paper]) > 0.5:
        misses.append(f"page {number} is no {given.paper}")
    # The poster is upright.
    if page.rect.width < page.rect.height:
        continue
    thick = [r for r in rules(page) if r[1] > 2.2 * scale]
    foot = [r for r in rules(page) if 1.2 * scale < r[1] < 2 * scale and r[0] > page.rect.height * 0.5]
    if not thick or not foot:
        misses.append(f"page {number}: no columns or no foot to be seen")
        continue
    top, bottom = min(r[0] for r in thick), min(r[0] for r in foot)
    sizes = [s["size"] for s in spans(page) if top < s["origin"][1] < bottom and len("".join(s["text"].split())) >= 12]
    size = min(sizes, default=0)
    ko = size * KO_KAI / MM
    fill = (lowest_ink(page, top + 3, bottom - 2) - top) / (bottom - 3 * MM * scale - top)
    title = page.get_text().split("มาตรการที่")[1].split("จาก")[0].strip() if "มาตรการที่" in page.get_text() else "?"
    print(f"page {number}, measure {title}: ก {ko:.2f} mm, fill {100 * fill:.0f} %")
    if ko < LEAST[given.paper] - 0.005:
        misses.append(f"page {number}: ก is {ko:.2f} mm high (bar {LEAST[given.paper]})")
    if title not in seen and fill < FILL and size < LIMIT * scale - 0.3:
        misses.append(f"page {number}: {100 * fill:.0f} % full (bar {100 * FILL:.0f})")
    seen.add(title)
if len(seen) != len(report["measures"]):
    misses.append(f"{len(seen)} measures on sheets, {len(report['measures'])} in the data")
if given.address:
    for page, is_read in codes(given.pdf, given.address):
        # The modules of a code are one path of many boxes.
        side = max((d["rect"].width for d in pdf[page - 1].get_drawings() if len(d["items"]) > 40), default=0) / MM
        if not is_read:
            misses.append(f"page {page}: zbar does not read the address")
        elif side < CODE:
            misses.append(f"page {page}: the code is {side:.1f} mm wide (bar {CODE})")
        else:
            print(f"page {page}: code read, {side:.1f} mm")
print("\n".join("misses the bar: " + m for m in misses) or "meets the bars")
sys.exit(1 if misses else 0)
