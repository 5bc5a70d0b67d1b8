#!/usr/bin/env python3
"""typst_many.py UNMEASURED finished|unfinished REPORT.json… - sets the reports one after the other in this process, fonts
loaded once; prints the processor seconds of all but the first UNMEASURED."""
import os
import sys
import time

import typst

fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False,
                    font_paths=["/usr/share/fonts/opentype/tlwg"])
template = os.path.join(os.path.dirname(os.path.abspath(__file__)), "report.typ")
standards = ["a-3u", "ua-1"] if sys.argv[2] == "finished" else []
start = 0.0
for number, path in enumerate(sys.argv[3:]):
    if number == int(sys.argv[1]):
        start = time.process_time()
    with open(path, encoding="utf-8") as data:
        compiler = typst.Compiler(template, font_paths=fonts, sys_inputs={"data": data.read()})
    pdf = compiler.compile(pdf_standards=standards, timestamp=1760000000, pdf_tags=bool(standards))
    assert pdf.startswith(b"%PDF")
print(time.process_time() - start)
