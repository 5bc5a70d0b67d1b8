#!/usr/bin/env python3
"""bars.py fidelity RESULT.txt | lines RESULT.json OUT.pdf - holds what a judge measured against the bar.

Exit status 0 if the bar is met, else 1 with the figures that miss it. The bars stand here and nowhere else;
they are raised as the program gets better and never lowered."""
import json
import sys

# Every paragraph, in every character, with these readers of fidelity.py.
READERS = ["pdftotext", "pdftotext -raw", "pdftotext -layout"]
# Line ends inside a word or against a rule, of 100: what libthai reaches through WeasyPrint.
BAD_LINE_ENDS = 2.3
# Pages in the geometry of Benchmarks/geometry.css, where other programs need 16.
PAGES = 15


def fidelity(result):
    measured = json.loads(open(result, encoding="utf-8").read().splitlines()[-1])
    for reader in READERS:
        row = measured.get(reader)
        if row is None:
            yield f"{reader}: did not read the file"
        elif row["chars"] < 100 or row["bad"]:
            yield f"{reader}: {row['chars']:.1f} % of the paragraphs, {row['bad']} bad characters"


def lines(result, pdf):
    import pymupdf
    measured = json.load(open(result, encoding="utf-8"))
    bad = 100 * (measured["tot"]["BAD"] + measured["tot"]["rule"]) / max(1, measured["ends"])
    pages = pymupdf.open(pdf).page_count
    print(f"{bad:.2f} of 100 line ends are bad (bar {BAD_LINE_ENDS}), {pages} pages (bar {PAGES})")
    if not measured["ends"]:
        yield "no line end was found"
    if bad > BAD_LINE_ENDS:
        yield f"{bad:.2f} of 100 line ends are bad"
    if pages > PAGES:
        yield f"{pages} pages"


misses = list({"fidelity": fidelity, "lines": lines}[sys.argv[1]](*sys.argv[2:]))
print("\n".join(f"misses the bar: {m}" for m in misses) or "meets the bar")
sys.exit(1 if misses else 0)
