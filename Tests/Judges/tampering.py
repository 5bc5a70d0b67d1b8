#!/usr/bin/env python3
"""tampering.py PROGRAM OUT.pdf REPORT - whether `verify` finds what has been done to a file, and `extract` keeps to its
folder.

The finished file passes; then copies of it are damaged, each in one way, with tools that share nothing with the
program. Exit status 0 if every damage is found under the right name."""
import json
import os
import re
import subprocess
import sys
import tempfile

import pikepdf

program, good, report = sys.argv[1:]
scratch = tempfile.mkdtemp()
faults = []


def run(*arguments):
    return subprocess.run([program, *arguments], capture_output=True, text=True)


def names(pdf):
    return pdf.Root.Names.EmbeddedFiles.Names


def truncate(path):
    whole = open(good, "rb").read()
    open(path, "wb").write(whole[: len(whole) * 2 // 3])


def edited(change):
    def write(path):
        with pikepdf.open(good) as pdf:
            change(pdf)
            pdf.save(path)

    return write


def remove_attachment(pdf):
    del pdf.attachments["report.json"]


def remove_all_attachments(pdf):
    del pdf.Root.Names
    del pdf.Root.AF


def change_data(pdf):
    stream = names(pdf)[3].EF.F
    stream.write(stream.read_bytes().replace("กองคลัง".encode(), "กองช่าง".encode(), 1))


def hide_text(pdf):
    """Takes the largest show operation out of the second page."""
    page = pdf.pages[1]
    content = page.Contents.read_bytes()
    longest = max(re.findall(rb"\[[^\]]*\]TJ", content), key=len)
    page.Contents.write(content.replace(longest, b"[]TJ", 1))


def unembed_font(pdf):
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    descriptor = font.DescendantFonts[0].FontDescriptor if "/DescendantFonts" in font else font.FontDescriptor
    for key in ("/FontFile2", "/FontFile3"):
        if key in descriptor:
            del descriptor[key]


def open_script(pdf):
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")


DAMAGES = {
    "truncated": (truncate, None),
    "attachment removed": (edited(remove_attachment), "reportData"),
    "all attachments removed": (edited(remove_all_attachments), "reportData"),
    "attached data changed": (edited(change_data), "attachments"),
    "text missing": (edited(hide_text), "reportText"),
    "font not embedded": (edited(unembed_font), "fontsEmbedded"),
    "script": (edited(open_script), "permittedActions"),
}

for arguments in [(good,), (good, "--against", report)]:
    if run("verify", *arguments).returncode != 0:
        faults.append(f"the sound file fails: {arguments}")
# Written anew by another program, the file is still good: what is found below is the damage.
rewritten = os.path.join(scratch, "rewritten.pdf")
edited(lambda pdf: None)(rewritten)
checks = json.loads(run("verify", rewritten, "--json").stdout)
broken = [c["name"] for c in checks if not c["passed"] and c["name"] != "header"]
if broken:
    faults.append(f"the rewritten file fails {broken}")
for name, (damage, check) in DAMAGES.items():
    path = os.path.join(scratch, "damaged.pdf")
    damage(path)
    result = run("verify", path, "--against", report, "--json")
    if result.returncode != 1:
        faults.append(f"{name}: exit status {result.returncode}")
    elif check is None:
        if "input.unreadable-pdf" not in result.stderr:
            faults.append(f"{name}: {result.stderr}")
    elif check not in [c["name"] for c in json.loads(result.stdout) if not c["passed"]]:
        faults.append(f"{name}: not found by {check}")

# No name leads out of the folder, and nothing is written when one would.
for name in ["../out.json", "/tmp/out.json", "a/b.json", "..", ".", "", ".hidden", "a\\b", "C:a", "a\0b", "a\nb"]:
    path = os.path.join(scratch, "named.pdf")

    def rename(pdf, name=name):
        for specification in names(pdf)[1::2][:1]:
            specification.UF = pikepdf.String(name)
            specification.F = pikepdf.String(name)

    edited(rename)(path)
    folder = os.path.join(scratch, "inner", "folder")
    result = run("extract", path, "--output", folder)
    if result.returncode != 1 or "input.unsafe-attachment-name" not in result.stderr:
        faults.append(f"extract {name!r}: exit status {result.returncode} {result.stderr}")
    if os.path.exists(os.path.join(scratch, "inner")):
        faults.append(f"extract {name!r}: something was written")

print("\n".join(faults) or f"{len(DAMAGES)} damages found, no file outside of its folder")
sys.exit(1 if faults else 0)
