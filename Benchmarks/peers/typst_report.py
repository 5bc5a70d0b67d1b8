#!/usr/bin/env python3
"""typst_report.py REPORT.json OUT.pdf [finished] - the report set by Typst (report.typ), in the geometry of
geometry.css; finished as PDF/A-3u and PDF/UA-1."""
import os
import sys

import typst

FONTS = "/usr/share/fonts/opentype/tlwg"
template = os.path.join(os.path.dirname(os.path.abspath(__file__)), "report.typ")
standards = ["a-3u", "ua-1"] if sys.argv[3:] == ["finished"] else []
with open(sys.argv[1], encoding="utf-8") as data:
    typst.compile(template, sys.argv[2], sys_inputs={"data": data.read()}, font_paths=[FONTS],
                  ignore_system_fonts=True, timestamp=1760000000, pdf_standards=standards,
                  pdf_tags=bool(standards))
