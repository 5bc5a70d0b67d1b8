#!/usr/bin/env python3
"""weasyprint_report.py REPORT.json OUT.pdf - the report set by WeasyPrint, in the geometry of geometry.css."""
import json
import sys
from html import escape

from weasyprint import HTML

WIDTHS = [52, 65, 26, 26, 42, 46]   # mm
STYLE = """
@page { size: A4 landscape; margin: 20mm;
        @bottom-center { content: counter(page, thai); font: 14pt Laksaman } }
html { font: 14pt/1.5 Laksaman }
body, p { margin: 0 }
h1 { font-size: 16.1pt; text-align: center; margin: 0 0 3mm }
p.preamble { text-indent: 12.5mm; margin-bottom: 4mm }
table { width: 257mm; border-collapse: collapse; table-layout: fixed; margin-bottom: 5mm }
th, td { border: .5pt solid #000; padding: 1mm 1.5mm; vertical-align: top; text-align: left }
th { text-align: center; vertical-align: middle; background: #e8eef5 }
"""


def table(measure):
    columns = "".join(f'<col style="width:{w}mm">' for w in WIDTHS)
    heads = "".join(f"<th>{escape(h)}</th>" for h in measure["headers"])
    cells = "".join("<td>" + "".join(f"<p>{escape(p)}</p>" for p in field) + "</td>" for field in measure["fields"])
    return f"<table>{columns}<thead><tr>{heads}</tr></thead><tbody><tr>{cells}</tr></tbody></table>"


report = json.load(open(sys.argv[1], encoding="utf-8"))
HTML(string=f"""<!doctype html><html lang="th"><meta charset="utf-8"><title>{escape(report["title"])}</title>
<style>{STYLE}</style><h1>{escape(report["title"])}</h1><p class="preamble">{escape(report["preamble"])}</p>
{"".join(map(table, report["measures"]))}</html>""").write_pdf(sys.argv[2])
