#!/usr/bin/env python3
"""hostile.py PROGRAM [SECONDS]: files made to harm are refused or read, with a diagnostic, in little time and memory.

Makes the files, imports each, and holds the program to its bar: no crash, at most SECONDS (2), at most 200 MB, and a
diagnostic with a code where the file is refused.
"""
import io
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
import zipfile

MEMORY = 200 << 20
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def archive(parts, compression=zipfile.ZIP_DEFLATED):
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", compression, compresslevel=6) as file:
        for name, content in parts:
            with file.open(name, "w", force_zip64=True) as entry:
                for chunk in [content] if isinstance(content, (bytes, str)) else content:
                    entry.write(chunk.encode() if isinstance(chunk, str) else chunk)
    return output.getvalue()


def document(body, before=""):
    return archive([("word/document.xml",
                     [f'<?xml version="1.0"?>{before}<w:document xmlns:w="{WORD}"><w:body>']
                     + ([body] if isinstance(body, str) else list(body)) + ["</w:body></w:document>"])])


def workbook(sheet_data, extra=()):
    return archive([
        ("xl/workbook.xml", f'<workbook xmlns="{SHEET}" xmlns:r="{RELATION}"><sheets>'
                            '<sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels",
         '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
         '<Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'),
        ("xl/worksheets/sheet1.xml", [f'<worksheet xmlns="{SHEET}"><sheetData>'] + list(sheet_data)
         + ["</sheetData></worksheet>"]), *extra])


def repeated(text, count, step=10_000):
    for _ in range(count // step):
        yield text * step


def entities():
    levels = "".join(f'<!ENTITY l{i} "{"&l%d;" % (i - 1) * 10}">' for i in range(1, 10))
    return f'<!DOCTYPE x [<!ENTITY l0 "lol">{levels}]>'


def cases():
    paragraph = "<w:p><w:r><w:t>ก</w:t></w:r></w:p>"
    sound = document(paragraph)
    yield "bomb.docx", archive([("word/document.xml", repeated(b"\0", 1 << 28, 1 << 20))])
    yield "bomb-of-text.docx", document(repeated("<w:p/>", 10_000_000))
    yield "bomb-in-a-style.docx", archive([("word/document.xml", "<a/>"), ("word/styles.xml", repeated(b" ", 1 << 28, 1 << 20))])
    yield "nested.docx", archive([("word/document.xml", archive([("a", repeated(b"\0", 1 << 28, 1 << 20))]))])
    yield "entities.docx", document("<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>", entities())
    yield "entity-file.docx", document("<w:p><w:r><w:t>&f;</w:t></w:r></w:p>", '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>')
    yield "entity-net.docx", document("<w:p/>", '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">')
    yield "up.docx", archive([("word/document.xml", "<a/>"), ("../../etc/passwd", "x")])
    yield "absolute.xlsx", archive([("xl/workbook.xml", "<a/>"), ("/etc/passwd", "x")])
    yield "windows.docx", archive([("word/document.xml", "<a/>"), ("..\\x", "x")])
    yield "entries.docx", archive([(f"a{i}", "x") for i in range(20_000)], zipfile.ZIP_STORED)
    yield "deep.docx", document(repeated("<w:p>", 1_000_000))
    yield "attributes.docx", document("<w:p " + " ".join(f'a{i}="x"' for i in range(100_000)) + "/>")
    yield "one-attribute.docx", document('<w:p w:a="' + "x" * 20_000_000 + '"/>')
    yield "rows.xlsx", workbook(repeated('<row><c t="inlineStr"><is><t>ก</t></is></c></row>', 1_000_000))
    yield "numbered-rows.xlsx", workbook(f'<row r="{i}"><c r="A{i}"><v>{i}</v></c></row>' for i in range(1, 1_000_001))
    yield "cells.xlsx", workbook(["<row>"] + list(repeated("<c><v>1</v></c>", 1_000_000)) + ["</row>"])
    yield "far.xlsx", workbook('<row r="%d"><c r="XFD%d"><v>1</v></c></row>' % (i, i) for i in range(1_000_000, 1_010_000))
    yield "beyond.xlsx", workbook(['<row r="99999999999999999999"><c r="ZZZZZZZZ9999999999"><v>1e999</v></c></row>'])
    yield "strings.xlsx", workbook(['<row><c t="s"><v>99999999</v></c><c t="s"><v>-1</v></c></row>'])
    yield "merges.xlsx", workbook(["<row><c><v>1</v></c></row>"], [])
    yield "rows.csv", b"1,2,3\n" * 1_000_000
    yield "columns.csv", b"a," * 2_000_000
    yield "quotes.csv", b'"' * 2_000_001
    yield "line.csv", b"a" * 5_000_000
    yield "rows.txt", b"1\t2\t3\n" * 1_000_000
    yield "tabs.txt", b"\t" * 2_000_000
    yield "empty.docx", b""
    yield "zip-of-nothing.docx", archive([])
    yield "neither.docx", archive([("mimetype", "application/epub+zip")])
    yield "old.doc", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(5000)
    yield "random.docx", b"PK\x03\x04" + random.Random(1).randbytes(100_000)
    yield "not-xml.docx", archive([("word/document.xml", random.Random(2).randbytes(10_000))])
    yield "open.docx", archive([("word/document.xml", "<w:document><w:p>")])
    for share in range(1, 10):
        yield f"cut-{share}.docx", sound[: len(sound) * share // 10]
    generator = random.Random(3)
    for number in range(20):
        damaged = bytearray(sound)
        for _ in range(3):
            damaged[generator.randrange(len(damaged))] = generator.randrange(256)
        yield f"damaged-{number}.docx", bytes(damaged)
    encrypted = bytearray(sound)
    encrypted[6] |= 1
    encrypted[encrypted.index(b"PK\x01\x02") + 8] |= 1
    yield "encrypted.docx", bytes(encrypted)
    yield "random.csv", random.Random(4).randbytes(1_000_000)
    yield "odd-utf16.csv", b"\xff\xfe" + "ลำดับ,มาตรการ".encode("utf-16-le") + b"\x0e"
    yield "surrogates.csv", b"\xff\xfe" + b"\x00\xd8" * 1000
    yield "cut-utf8.txt", "มาตรการ\tก".encode()[:-1]
    yield "control.txt", b"\x00\x01\x02\t" * 10_000


def run(program, path):
    started = time.monotonic()
    process = subprocess.Popen([program, "import", path, "--lang", "en"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                               preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (60, 60)))
    words = process.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    return os.waitstatus_to_exitcode(status), words, time.monotonic() - started, usage.ru_maxrss * 1024, usage.ru_utime + usage.ru_stime


def main():
    program, seconds = sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 2.0
    faults, count, slowest, largest = [], 0, ("", 0.0), ("", 0)
    with tempfile.TemporaryDirectory() as folder:
        for name, content in cases():
            path = os.path.join(folder, name)
            with open(path, "wb") as file:
                file.write(content)
            status, words, _, memory, used = run(program, path)
            os.unlink(path)
            count += 1
            slowest = max(slowest, (name, used), key=lambda x: x[1])
            largest = max(largest, (name, memory), key=lambda x: x[1])
            if os.environ.get("VERBOSE"):
                print(f"{name}: exit {status}, {used:.2f} s, {memory >> 20} MB, {words.strip().splitlines()[:1]}")
            if status not in (0, 1):
                faults.append(f"{name}: exit {status}: {words[-200:]}")
            elif status == 1 and "]" not in words:
                faults.append(f"{name}: refused without a diagnostic")
            if used > seconds:
                faults.append(f"{name}: {used:.1f} s")
            if memory > MEMORY:
                faults.append(f"{name}: {memory >> 20} MB")
    for fault in faults:
        print(fault)
    print(f"{count} files; slowest {slowest[0]} {slowest[1]:.2f} s of processor; largest {largest[0]} {largest[1] >> 20} MB; "
          f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
