#!/usr/bin/env python3
"""batch.py [COUNT]: makes the reports of COUNT agencies that do not exist (5,300 unless said), then all of them again with
nothing changed. Prints seconds, reports a second, processor time and peak memory of both runs. Two workers.

The bars: at most 300 s and 250 MB for 5,300 finished reports, at most 10 s for the second run.
"""
import os
import resource
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.path.join(ROOT, ".build/release/measures")


def run(arguments):
    """Wall and processor seconds and the peak of resident memory in MB of one run."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    process = subprocess.Popen([PROGRAM] + arguments, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    output = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    cpu = usage.ru_utime + usage.ru_stime
    if status:
        sys.exit(f"the batch failed with {status >> 8}:\n{output[:2000]}")
    return wall, cpu, usage.ru_maxrss / 1024, output.splitlines()[0]


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5300
    with tempfile.TemporaryDirectory() as scratch:
        reports = os.path.join(scratch, "in")
        output = os.path.join(scratch, "out")
        subprocess.run([os.path.join(ROOT, "Tools/generate-reports"), "--count", str(count), "--output", reports], check=True)
        for name in ("first run", "second run, nothing changed"):
            wall, cpu, memory, text = run(["batch", reports, "--output", output, "--jobs", "2", "--lang", "en"])
            print(f"{name}: {wall:.1f} s wall, {cpu:.1f} s cpu, {count / wall:.1f} reports/s, {memory:.0f} MB peak ({text})")


if __name__ == "__main__":
    main()
