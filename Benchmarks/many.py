#!/usr/bin/env python3
"""many.py [--rounds N]: different reports one after the other in one process and on one core: processor milliseconds a report,
after twenty that warm up, of this program, of Typst and of Pango with Cairo alone. The programs take turns; medians.

Needs what `make bench PEERS=yes` installs, and libpango1.0-dev.
"""
import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
PROGRAM = ROOT / ".build/release/measures"
PYTHON = ROOT / ".venv-peers/bin/python"
WARM, MEASURED = 20, 50


def cpu(command):
    """Processor seconds of a command, and what it prints."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    text = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.decode()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, text


def measures(scratch, options):
    """A long batch less a short one: what the reports of the difference take."""
    used = []
    for name in ("warm", "all"):
        subprocess.run(["rm", "-rf", scratch / "out"], check=True)
        command = [PROGRAM, "batch", scratch / name, "--output", scratch / "out", "--jobs", "1", "--no-check",
                   "--edition", "official-plain", "--style", HERE / "geometry.css"]
        used.append(cpu([str(part) for part in command + options])[0])
    return used[1] - used[0]


def paragraphs(report):
    """All text of a report, a paragraph a line."""
    yield report["title"]
    yield report["preamble"]
    for measure in report["measures"]:
        for cell in [measure["headers"]] + measure["fields"]:
            yield from cell


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        for name, count in (("warm", WARM), ("all", WARM + MEASURED)):
            subprocess.run([ROOT / "Tools/generate-reports", "--count", str(count), "--output", scratch / name], check=True)
        reports, texts = [], []
        for number, source in enumerate(sorted((scratch / "all").rglob("*.yaml"))):
            data = subprocess.run([PROGRAM, "inspect", source, "--stage", "data"], check=True, stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL).stdout.decode()
            reports.append(scratch / f"{number}.json")
            reports[-1].write_text(data, encoding="utf-8")
            texts.append(scratch / f"{number}.txt")
            texts[-1].write_text("\n".join(paragraphs(json.loads(data))) + "\n", encoding="utf-8")
        flags = subprocess.run(["pkg-config", "--cflags", "--libs", "pangocairo", "cairo-pdf"], check=True,
                               stdout=subprocess.PIPE).stdout.decode().split()
        pango = scratch / "pango"
        subprocess.run(["gcc", "-O2", "-Wall", "-o", pango, HERE / "peers/pango_many.c"] + flags, check=True)
        typst = [PYTHON, HERE / "peers/typst_many.py", str(WARM)]
        programs = {
            "measures, unfinished": lambda: measures(scratch, ["--unfinished"]),
            "measures, PDF/A-3u and PDF/UA-1": lambda: measures(scratch, []),
            "Typst": lambda: float(cpu(typst + ["unfinished"] + reports)[1]),
            "Typst, PDF/A-3u and PDF/UA-1": lambda: float(cpu(typst + ["finished"] + reports)[1]),
            "Pango and Cairo, lines only": lambda: float(cpu([pango, str(WARM)] + texts)[1]),
        }
        used = {name: [] for name in programs}
        for _ in range(rounds):
            for name, run in programs.items():
                used[name].append(run() / MEASURED * 1000)
    for name, values in used.items():
        print(f"{name}: {statistics.median(values):.1f} ms ({min(values):.1f}–{max(values):.1f})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
