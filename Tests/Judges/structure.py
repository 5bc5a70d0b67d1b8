#!/usr/bin/env python3
"""structure.py OUT.pdf DATA.json - the text of the finished file, read by its structure, is the report's data.

Title, preamble, and of each table its headings and cells, paragraph by paragraph in reading order, must equal what
`measures inspect --stage data` shows: every character, every space. Labels of lists are no part of the data and are
left out. Exit status 0 if so, else 1 with what differs."""
import json
import sys

import pdfcheck

INLINE = ("Span", "Link", "Quote", "Reference", "Code")
THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")


def ancestors(node):
    while node:
        yield node
        node = node.parent


def read(pdf):
    """{title, preamble, measures: [{headers, fields}]} as the structure tree has it."""
    checker = pdfcheck.Checker(pdf, ["3u", "ua1"])
    checker.run()
    blocks = []  # (block, its chain of ancestors, text)
    for page, identifier, node in checker.order:
        chain = list(ancestors(node))
        if any(n.t == "Lbl" for n in chain):
            continue
        block = next(n for n in chain if n.t not in INLINE)
        text = checker.mctext.get((page, identifier), "")
        if blocks and blocks[-1][0] is block:
            blocks[-1][2].append(text)
        else:
            blocks.append((block, chain, [text]))
    report = {"title": [], "preamble": [], "measures": []}
    tables = []
    for block, chain, parts in blocks:
        text = "".join(parts)
        table = next((n for n in chain if n.t == "Table"), None)
        cell = next((n for n in chain if n.t in ("TH", "TD")), None)
        if table is None:
            report["title" if block.t == "H1" else "preamble"].append(text)
            continue
        if not tables or tables[-1] is not table:
            tables.append(table)
            report["measures"].append({"headers": [], "fields": [], "cell": None})
        measure = report["measures"][-1]
        if cell.t == "TH":
            measure["headers"].append(text)
        elif measure["cell"] is cell:
            measure["fields"][-1].append(text)
        else:
            measure["cell"] = cell
            measure["fields"].append([text])
    return report


def expected(data):
    report = {"title": [data["title"]], "preamble": [data["preamble"]], "measures": []}
    for number, measure in enumerate(data["measures"], 1):
        fields = [list(field) for field in measure["fields"]]
        fields[0][0] = f"({str(number).translate(THAI)}) {fields[0][0]}"
        report["measures"].append({"headers": measure["headers"], "fields": fields})
    return report


def differences(found, wanted, place):
    if isinstance(wanted, dict):
        for key in wanted:
            yield from differences(found[key], wanted[key], f"{place}.{key}")
    elif isinstance(wanted, list):
        if len(found) != len(wanted):
            yield f"{place}: {len(found)} instead of {len(wanted)}"
        for index, (one, other) in enumerate(zip(found, wanted)):
            yield from differences(one, other, f"{place}[{index}]")
    elif found != wanted:
        yield f"{place}: {found!r} instead of {wanted!r}"


pdf, data = sys.argv[1:]
faults = list(differences(read(pdf), expected(json.load(open(data, encoding="utf-8"))), "report"))
print("\n".join(faults) or "the structure reads as the data")
sys.exit(1 if faults else 0)
