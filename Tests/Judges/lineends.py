#!/usr/bin/env python3
"""lineends.py PDF report.json [--examples N] [--json FILE] - judges where lines end in any edition, whatever its columns.

Every paragraph of the data, titles and short titles among them, is looked for in the text of the pages in the order in
which it was painted (PyMuPDF), by base letters, at every place where it stands. Where two of its letters lie on
different lines a line ends; such an end is judged as in linebreaks.py. A paragraph that goes on on another page is
found in pieces."""
import argparse
import functools
import json
import sys

import pymupdf

options = argparse.ArgumentParser()
options.add_argument("pdf")
options.add_argument("report")
options.add_argument("--examples", type=int, default=12)
options.add_argument("--json")
given = options.parse_args()
# linebreaks.py reads the command line when it is loaded.
sys.argv = sys.argv[:1]
import linebreaks  # noqa: E402

# A paragraph has many line ends, and its words are always the same.
linebreaks.word_tokenize = functools.cache(linebreaks.word_tokenize)
LEAST = 8  # letters that tell a place


def letters():
    """(letter, line) of the whole file; lines are numbered."""
    line = 0
    for page in pymupdf.open(given.pdf):
        line += 1
        last = None
        for block in page.get_text("rawdict", flags=pymupdf.TEXT_PRESERVE_WHITESPACE)["blocks"]:
            for text in block.get("lines", []):
                for span in text["spans"]:
                    for char in span["chars"]:
                        for letter, _ in linebreaks.base(char["c"]):
                            x, y = char["origin"]
                            # Letters raised or in another size stand on their line all the same.
                            if last and (abs(y - last[1]) > span["size"] * 0.45 or x < last[0] - span["size"]):
                                line += 1
                            last = x, y
                            yield letter, line


def paragraphs(report):
    yield from report["title"].splitlines()
    if report["preamble"]:
        yield report["preamble"]
    for measure in report["measures"]:
        yield from (p for field in measure["fields"] for p in field)


def pieces(wanted, text, stream):
    """(start in the paragraph, start in the file, length) of its parts; of a whole one every place where it stands."""
    start = text.find(wanted)
    if start >= 0:
        while start >= 0:
            yield 0, start, len(wanted)
            start = text.find(wanted, start + 1)
        return
    done = 0
    while done < len(wanted):
        low, high = 0, len(wanted) - done
        while low < high:
            middle = (low + high + 1) // 2
            if wanted[done:done + middle] in text:
                low = middle
            else:
                high = middle - 1
        if low < min(LEAST, len(wanted) - done):
            return
        start = text.find(wanted[done:done + low])
        # What comes next on the page may begin with the same letter by chance: a piece ends with its line.
        end = next((e for e in range(start + low, start, -1)
                    if e == len(stream) or stream[e][1] != stream[e - 1][1]), start + low)
        low = end - start
        yield done, start, low
        done += low


def main():
    report = json.load(open(given.report, encoding="utf-8"))
    stream = list(letters())
    text = "".join(letter for letter, _ in stream)
    total = dict.fromkeys(["space", "word", "parts", "read", "BAD", "rule"], 0)
    shown = {kind: {} for kind in total}
    lost = 0
    for paragraph in dict.fromkeys(paragraphs(report)):
        base = linebreaks.base(paragraph)
        wanted = "".join(letter for letter, _ in base)
        found = list(pieces(wanted, text, stream))
        if sum(length for _, _, length in found) < len(wanted):
            lost += 1
        for offset, start, length in found:
            for index in range(1, length):
                if stream[start + index][1] != stream[start + index - 1][1]:
                    judge(paragraph, base[offset + index][1], total, shown)
            if offset:
                judge(paragraph, base[offset][1], total, shown)
    ends = sum(total.values())
    bad = 100 * (total["BAD"] + total["rule"]) / max(1, ends)
    print(f"line ends judged {ends} (paragraphs not found {lost}): "
          + " ".join(f"{kind} {count} ({100 * count / max(1, ends):.1f}/100)" for kind, count in total.items()))
    for kind in ("BAD", "rule", "read", "parts"):
        most = sorted(shown[kind].items(), key=lambda item: -item[1])[:given.examples]
        print(f"{kind}: " + "  ".join(f"{text}×{count}" if count > 1 else text for text, count in most))
    if given.json:
        json.dump({"ends": ends, "tot": total, "lost": lost}, open(given.json, "w", encoding="utf-8"))
    print(f"{bad:.2f} of 100 line ends are bad")


def judge(paragraph, place, total, shown):
    kind, word = linebreaks.judge(paragraph, place)
    total[kind] += 1
    example = paragraph[max(0, place - 9):place] + "/" + paragraph[place:place + 9] + (f" <{word}>" if word else "")
    shown[kind][example] = shown[kind].get(example, 0) + 1


main()
