#!/usr/bin/env python3
"""bench.py --measures PROGRAM --report FILE --floor PROGRAM [--peers PYTHON] [--runs N] [--no-instructions]

One report, cold, whole process, each program in turn within each round, so that what else the machine does
falls on all of them alike. Prints wall and CPU milliseconds (least, median, most), peak memory, instructions
counted by callgrind (the same from run to run, whatever the machine does), and all of it as ratios to the floor:
what HarfBuzz and Cairo alone cost for the same text in the same font."""
import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
FONT = "/usr/share/fonts/opentype/tlwg/Laksaman.otf"


class Program:
    def __init__(self, name, command, count_instructions=True):
        self.name, self.command, self.count_instructions = name, [str(part) for part in command], count_instructions
        self.wall, self.cpu, self.memory, self.instructions = [], [], None, None

    def run(self):
        """One cold run: wall and CPU seconds of the process."""
        begin = time.perf_counter()
        process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        self.wall.append(time.perf_counter() - begin)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            sys.exit(f"{self.name} failed with exit code {process.returncode}")
        self.cpu.append(usage.ru_utime + usage.ru_stime)

    def measure_memory(self):
        """Peak memory in MB, under time(1): what a small process starts, not what this one's memory adds."""
        result = subprocess.run(["/usr/bin/time", "-f", "%M", *self.command], stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.memory = int(result.stderr.split()[-1]) / 1024

    def measure_instructions(self):
        with tempfile.TemporaryDirectory() as folder:
            # valgrind cannot read the debug information of a static Swift runtime: count on a copy without it.
            program = Path(folder) / "program"
            copied = subprocess.run(["strip", "--strip-debug", "-o", program, self.command[0]], stderr=subprocess.DEVNULL)
            command = [program if copied.returncode == 0 else self.command[0], *self.command[1:]]
            result = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command],
                                    stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        found = re.search(r"Collected : (\d+)", result.stderr)
        self.instructions = int(found.group(1)) if found else None


def text_lines(report):
    """The text of the report as the floor program reads it, a paragraph a line."""
    yield report["title"]
    yield report["preamble"]
    for measure in report["measures"]:
        yield from measure["headers"]
        for field in measure["fields"]:
            yield from field


def programs(options, folder):
    inspection = subprocess.run([options.measures, "inspect", options.report, "--stage", "data"],
                                stdout=subprocess.PIPE)
    if inspection.returncode:
        sys.exit(f"{options.measures} inspect failed with exit code {inspection.returncode}")
    data, text = folder / "report.json", folder / "text.txt"
    data.write_bytes(inspection.stdout)
    text.write_text("\n".join(text_lines(json.loads(inspection.stdout))), encoding="utf-8")
    render = [options.measures, "render", options.report, "--unfinished"]
    yield Program("floor", [options.floor, FONT, text, folder / "floor.pdf"])
    yield Program("measures, same geometry",
                  [*render, "--style", HERE / "geometry.css", "--output", folder / "geometry.pdf"])
    yield Program("measures, official-plain", [*render, "--output", folder / "plain.pdf"])
    yield Program("measures, finished", [*render[:-1], "--output", folder / "finished.pdf"])
    if options.peers:
        for name, peer, arguments in (("typst", "typst", []), ("typst, a-3u and ua-1", "typst", ["finished"]),
                                      ("weasyprint", "weasyprint", [])):
            # Not counted: an interpreter's start and its compiled modules are no engine's instructions.
            yield Program(name, [options.peers, HERE / "peers" / f"{peer}_report.py", data, folder / "peer.pdf",
                                 *arguments], count_instructions=False)


def spread(seconds):
    return "/".join(f"{1000 * s:.1f}" for s in (min(seconds), statistics.median(seconds), max(seconds)))


def ratio(value, floor):
    return f"{value / floor:.2f}" if value and floor else "–"


def print_table(measured):
    floor = measured[0]
    columns = "{:<26}{:>24}{:>24}{:>8}{:>10}{:>9}{:>8}{:>10}"
    print(columns.format("", "wall ms", "CPU ms", "MB", "M instr.", "× wall", "× CPU", "× instr."))
    for p in measured:
        print(columns.format(
            p.name, spread(p.wall), spread(p.cpu), f"{p.memory:.1f}",
            f"{p.instructions / 1e6:.0f}" if p.instructions else "–",
            ratio(statistics.median(p.wall), statistics.median(floor.wall)),
            ratio(statistics.median(p.cpu), statistics.median(floor.cpu)),
            ratio(p.instructions, floor.instructions)))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--measures", required=True)
    parser.add_argument("--report", required=True)
    parser.add_argument("--floor", required=True)
    parser.add_argument("--peers", help="a Python that has Typst and WeasyPrint")
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--no-instructions", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measured = list(programs(options, Path(folder)))
        for program in measured:    # once unmeasured: files into the page cache
            program.run()
            program.wall.clear()
            program.cpu.clear()
        for _ in range(options.runs):
            for program in measured:
                program.run()
        for program in measured:
            program.measure_memory()
            if program.count_instructions and not options.no_instructions:
                program.measure_instructions()
        print(f"one report, cold, {options.runs} runs each: least/median/most; × to the floor")
        print_table(measured)


main()
