#!/usr/bin/env python3
"""flat.py KIND SOURCE.txt OUTPUT: the source report's text form as a flat OpenDocument file for LibreOffice.

KIND: text-tables   a table a measure, markers typed
      text-lists    one table, its heading row repeated, markers as automatic lists, measures in merged cells
      sheet         one sheet, a paragraph a line of a cell
      sheet-order   the same with the columns in another order and a column for the number
"""
import re
import sys
from xml.sax.saxutils import escape

NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in [("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"),
                         ("fo", "xsl-fo-compatible")])
DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")


def read(path):
    """The front paragraphs, the headings of each table, and the rows of measures: six lists of paragraphs each."""
    front, tables = [], []
    for line in open(path, encoding="utf-8").read().split("\n"):
        cells = line.split("\t")
        if len(cells) == 1:
            if line.strip():
                front.append(line.strip())
        elif cells[0].startswith("มาตรการ"):
            tables.append((cells, []))
        else:
            tables[-1][1].append([[p.strip() for p in re.split(r"</?p>", c) if p.strip()] for c in cells])
    return front, tables


def paragraph(text, style=""):
    return f'<text:p{style}>{escape(text)}</text:p>'


def cell(paragraphs, attributes=""):
    return f'<table:table-cell office:value-type="string"{attributes}>{"".join(paragraphs)}</table:table-cell>'


def row(cells):
    return f'<table:table-row>{"".join(cells)}</table:table-row>'


def automatic(texts):
    """Paragraphs with typed markers as one automatic list, where all have markers of one kind; else as they are."""
    for pattern, style in [(r"^[0-9๐-๙]+\. +", "Numbers"), (r"^- +", "Dashes")]:
        if texts and all(re.match(pattern, t) for t in texts):
            items = "".join(f'<text:list-item>{paragraph(re.sub(pattern, "", t))}</text:list-item>' for t in texts)
            return [f'<text:list text:style-name="{style}">{items}</text:list>']
    return [paragraph(t) for t in texts]


def document(body, office="text", styles=""):
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NAMESPACES} office:version="1.2" '
            f'office:mimetype="application/vnd.oasis.opendocument.{"text" if office == "text" else "spreadsheet"}">'
            f'<office:automatic-styles>{styles}</office:automatic-styles>'
            f'<office:body><office:{office}>{body}</office:{office}></office:body></office:document>')


LISTS = "".join([
    '<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="๑, ๒, ๓, ..." '
    'style:num-suffix="."/></text:list-style>',
    '<text:list-style style:name="Dashes"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/>'
    '</text:list-style>'])


def text_tables(front, tables):
    body = "".join(paragraph(t) for t in front)
    for headings, rows in tables:
        body += "<table:table>" + '<table:table-column table:number-columns-repeated="6"/>'
        body += row(cell([paragraph(h)]) for h in headings)
        body += "".join(row(cell([paragraph(p) for p in c]) for c in cells) for cells in rows)
        body += "</table:table>" + paragraph("")
    return document(body)


def text_lists(front, tables):
    body = "".join(paragraph(t) for t in front)
    body += "<table:table>" + '<table:table-column table:number-columns-repeated="6"/>'
    body += "<table:table-header-rows>" + row(cell([paragraph(h)]) for h in tables[0][0]) + "</table:table-header-rows>"
    for number, (_, rows) in enumerate(tables):
        for cells in rows:
            columns = [[paragraph(cells[0][0])] + automatic(cells[0][1:])] + [automatic(c) for c in cells[1:]]
            steps = cells[1]
            if number == 2 and len(steps) > 1:
                # The measure is merged over two rows; its steps are typed, the last two in the lower row.
                columns[1] = [paragraph(t) for t in steps[:2]]
                body += row([cell(c, ' table:number-rows-spanned="2"' if i == 0 else "") for i, c in enumerate(columns)])
                body += row(["<table:covered-table-cell/>", cell([paragraph(t) for t in steps[2:]])] + [cell([paragraph("")])] * 4)
            else:
                body += row(cell(c) for c in columns)
    return document(body + "</table:table>", styles=LISTS)


def sheet(front, tables, order=None):
    body = "".join(row([cell([paragraph(t)])]) for t in front)
    for index, (headings, rows) in enumerate(tables):
        if order and index > 0:
            headings = None
        for cells in ([[[h] for h in headings]] if headings else []) + rows:
            if order:
                number = [re.match(r"\((.*?)\)", cells[0][0]).group(1)] if cells[0][0].startswith("(") else ["ลำดับที่"]
                first = [re.sub(r"^\(.*?\) *", "", cells[0][0])] + cells[0][1:]
                cells = [number] + [([first] + cells[1:])[i] for i in order]
            body += row(cell([paragraph(p) for p in c]) for c in cells)
    return document(f'<table:table table:name="รายงาน">{body}</table:table>', office="spreadsheet")


def main():
    kind, source, output = sys.argv[1:4]
    front, tables = read(source)
    made = {"text-tables": text_tables, "text-lists": text_lists, "sheet": sheet,
            "sheet-order": lambda f, t: sheet(f, t, order=[2, 0, 5, 1, 4, 3])}[kind](front, tables)
    open(output, "w", encoding="utf-8").write(made)


main()
