#!/usr/bin/env python3
"""growth.py [ROUNDS]: how the time of layout grows with the text: a report of 1, 10 and 100 times the length, once as more
measures (more tables), once as longer cells (rows over many pages). Prints milliseconds of each stage, medians of ROUNDS
(5), and the ratio to the report of simple length. The bar: at most 110 times for 100 times the text.
"""
import json
import os
import statistics
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.path.join(ROOT, ".build/release/measures")


def base():
    text = subprocess.run(
        [os.path.join(ROOT, "Tools/generate-reports"), "--count", "1", "--jsonl", "--output", "-"],
        check=True, capture_output=True).stdout
    return json.loads(text)


def more_measures(factor):
    report = base()
    measures = report["measures"] * factor
    report["measures"] = [{**measure, "no": index + 1} for index, measure in enumerate(measures)]
    return report


def longer_cells(factor):
    report = base()
    for measure in report["measures"]:
        for key in ("steps", "outputs", "outcomes"):
            items = measure[key]
            if isinstance(items, dict):
                items["items"] = items["items"] * factor
            else:
                measure[key] = items * factor
    return report


def stages(path, output):
    result = subprocess.run(
        [PROGRAM, "render", path, "--output", output, "--timings", "--unfinished", "--lang", "en"],
        check=True, capture_output=True, text=True)
    found = {}
    for line in result.stderr.splitlines():
        parts = line.split()
        if len(parts) == 3 and parts[2] == "ms":
            found[parts[0]] = float(parts[1])
    return found


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as scratch:
        for name, make in (("more measures", more_measures), ("longer cells", longer_cells)):
            first = {}
            for factor in (1, 10, 100):
                path = os.path.join(scratch, "report.json")
                with open(path, "w", encoding="utf-8") as file:
                    json.dump(make(factor), file, ensure_ascii=False)
                runs = [stages(path, os.path.join(scratch, "out.pdf")) for _ in range(rounds)]
                medians = {stage: statistics.median(run[stage] for run in runs) for stage in ("data", "document", "layout", "paint")}
                first = first or medians
                print(f"{name} × {factor}: " + ", ".join(
                    f"{stage} {value:.1f} ms (× {value / first[stage]:.1f})" for stage, value in medians.items()))


if __name__ == "__main__":
    main()
