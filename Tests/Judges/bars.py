#!/usr/bin/env python3
"""bars.py fidelity RESULT.txt | lines RESULT.json | line-ends RESULT.json | pages EQUAL.pdf PER-TABLE.pdf - holds what a judge measured
against the bar.

Exit status 0 if the bar is met, else 1 with the figures that miss it. The bars stand here and nowhere else;
they are raised as the program gets better and never lowered."""
import json
import sys

# Every paragraph, in every character, with these readers of fidelity.py. PyMuPDF reads only what a clip leaves to be
# seen. pdfminer tears marks off their letters in every file, and poppler's tree stops at nested replacement text.
READERS = [
    "pdftotext", "pdftotext -raw", "pdftotext -layout", "mutool text", "pypdf", "pymupdf", "pdfium"]
# Line ends inside a word or against a rule, of 100: what libthai reaches through WeasyPrint.
BAD_LINE_ENDS = 2.3
# The same in the designed editions.
BAD_LINE_ENDS_DESIGNED = 0
# Pages in the geometry of Benchmarks/geometry.css, where other programs need 16: with equal widths of columns in
# all tables, and with widths for each table.
PAGES = 15
PAGES_PER_TABLE = 14


def fidelity(result):
    measured = json.loads(open(result, encoding="utf-8").read().splitlines()[-1])
    for reader in READERS:
        row = measured.get(reader)
        if row is None:
            yield f"{reader}: did not read the file"
        elif row["chars"] < 100 or row["bad"]:
            yield f"{reader}: {row['chars']:.1f} % of the paragraphs, {row['bad']} bad characters"


def line_ends(result):
    yield from lines(result, BAD_LINE_ENDS_DESIGNED)


def lines(result, bar=BAD_LINE_ENDS):
    measured = json.load(open(result, encoding="utf-8"))
    bad = 100 * (measured["tot"]["BAD"] + measured["tot"]["rule"]) / max(1, measured["ends"])
    print(f"{bad:.2f} of 100 line ends are bad (bar {bar})")
    if not measured["ends"]:
        yield "no line end was found"
    if bad > bar:
        yield f"{bad:.2f} of 100 line ends are bad"


def pages(equal, per_table):
    import pymupdf
    for name, file, bar in [("equal widths", equal, PAGES), ("widths per table", per_table, PAGES_PER_TABLE)]:
        count = pymupdf.open(file).page_count
        print(f"{count} pages with {name} (bar {bar})")
        if not 0 < count <= bar:
            yield f"{count} pages with {name}"


misses = list({"fidelity": fidelity, "lines": lines, "line-ends": line_ends, "pages": pages}[sys.argv[1]](*sys.argv[2:]))
print("\n".join(f"misses the bar: {m}" for m in misses) or "meets the bar")
sys.exit(1 if misses else 0)
