#!/usr/bin/env python3
"""Measures the Thai line breaker beside libthai and ICU, in one run, and prints the table of the README.

  compare.py --program .build/release/measures --gold FOLDER [--set NAME ...] [--cross-validated FOLDER] [--hard FILE]

FOLDER holds NAME.gold3 (`|` between words, `~` at seams of compounds, `^` inside short headwords). For a set that
trains the model, --cross-validated names a folder with NAME.hyp, each line marked by a model that has not seen it
(`thaitext-trainer cross-validate`). libthai and ICU are called through their C interfaces; an engine that is
not installed is left out. --hard writes our breaks inside a gold word, with their surroundings, to a file.

hard: breaks inside a gold word, % of all breaks.  cover: wanted breaks that are offered, %.
in-word, headword: line ends inside a gold word or at a seam of a headword, per 1,000 lines of a column of 25 cells in
which every line takes the break with the least of 100 x slack^2 + penalty (| 0, ~ 2, ^ 16).
slack: empty part of those lines, %.  speed: million characters a second on one core, best of five rounds.
"""
import argparse
import ctypes
import ctypes.util
import subprocess
import tempfile
import time
import unicodedata
from pathlib import Path

MARKS = "|~^"
PENALTY = {"|": 0.0, "~": 2.0, "^": 16.0}
WIDTH = 25
ROUNDS = 5


def is_thai(char):
    code = ord(char)
    return 0x0E01 <= code <= 0x0E3A or 0x0E40 <= code <= 0x0E45 or 0x0E47 <= code <= 0x0E4E


def cells(char):
    return 0 if unicodedata.category(char) in ("Mn", "Me", "Cf") else 1


def parse(line):
    """The text of a marked line and its marks by place."""
    text, marks = [], {}
    for char in line:
        if char in MARKS:
            marks[len(text)] = char
        else:
            text.append(char)
    return "".join(text), {place: mark for place, mark in marks.items() if 0 < place < len(text)}


def marked(text, places):
    return "".join(("|" if i in places else "") + char for i, char in enumerate(text))


class LibThai:
    name = "libthai"

    def __init__(self):
        self.library = ctypes.CDLL(ctypes.util.find_library("thai"))
        self.library.th_brk_new.restype = ctypes.c_void_p
        self.library.th_brk_new.argtypes = [ctypes.c_char_p]
        self.library.th_brk_wc_find_breaks.argtypes = [
            ctypes.c_void_p, ctypes.c_wchar_p, ctypes.POINTER(ctypes.c_int), ctypes.c_size_t]
        self.breaker = self.library.th_brk_new(None)

    def places(self, text):
        found = (ctypes.c_int * (len(text) + 1))()
        return found[: self.library.th_brk_wc_find_breaks(self.breaker, text, found, len(text))]


class ICU:
    """Line break iterator of ICU for Thai, through its C interface; places are UTF-16 offsets, turned to scalars."""

    name = "ICU"

    def __init__(self):
        path = ctypes.util.find_library("icuuc")
        self.library = ctypes.CDLL(path)
        version = path.split(".so.")[1].split(".")[0]
        call = lambda name: getattr(self.library, f"{name}_{version}")
        self.set_text, self.next, status = call("ubrk_setText"), call("ubrk_next"), ctypes.c_int(0)
        open_ = call("ubrk_open")
        open_.restype = ctypes.c_void_p
        open_.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_int32, ctypes.c_void_p]
        self.set_text.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int32, ctypes.c_void_p]
        self.next.argtypes = [ctypes.c_void_p]
        line = 2  # UBRK_LINE
        self.iterator = open_(line, b"th", None, 0, ctypes.byref(status))
        if status.value > 0:
            raise OSError("ICU gives no line break iterator")

    def places(self, text):
        units = text.encode("utf-16-le")
        status = ctypes.c_int(0)
        self.set_text(self.iterator, units, len(units) // 2, ctypes.byref(status))
        found = []
        while (place := self.next(self.iterator)) >= 0:
            found.append(place)
        if len(units) == 2 * len(text):
            return found
        return [len(units[: 2 * place].decode("utf-16-le", "ignore")) for place in found]


class Ours:
    name = "measures"

    def __init__(self, program):
        self.program = program

    def lines(self, texts):
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as file:
            file.write("\n".join(texts) + "\n")
            file.flush()
            return subprocess.run(
                [self.program, "segment", file.name], capture_output=True, check=True
            ).stdout.decode().split("\n")[: len(texts)]

    def seconds(self, texts):
        """Time of a large input less that of an empty one, so that starting the program does not count."""
        large = max(1, 4_000_000 // max(1, sum(map(len, texts))))
        spent = lambda lines: min(self.timed(lines) for _ in range(ROUNDS))
        return (spent(texts * large) - spent([""])) / large

    def timed(self, texts):
        start = time.perf_counter()
        self.lines(texts)
        return time.perf_counter() - start


def engine_lines(engine, texts):
    return [marked(text, set(engine.places(text))) for text in texts]


def engine_seconds(engine, texts):
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for text in texts:
            engine.places(text)
        best = min(best, time.perf_counter() - start)
    return best


def fill(text, marks):
    """Line ends of a column and the empty part of each line."""
    start, count = 0, len(text)
    while True:
        width, best, least, i = 0, None, 1e9, start
        while i < count and (text[i].isspace() or width + cells(text[i]) <= WIDTH):
            width += cells(text[i])
            i += 1
            mark = marks.get(i) if i < count else None
            if i < count and not mark and text[i - 1].isspace() and not text[i].isspace() and text[i] not in "ๆฯ":
                mark = "|"
            if mark:
                used = width - text[i - 1].isspace()
                cost = 100 * ((WIDTH - used) / WIDTH) ** 2 + PENALTY[mark]
                if cost <= least:
                    best, least = (i, used), cost
        if i >= count:
            return
        if not best:
            i = next((j for j in range(i, count) if j in marks or text[j - 1].isspace()), count)
            if i >= count:
                return
            best = (i, WIDTH)
        yield best[0], max(0.0, (WIDTH - best[1]) / WIDTH)
        start = best[0]
        while start < count and text[start].isspace():
            start += 1


def score(gold, hypothesis):
    tally = dict.fromkeys(("breaks", "hard", "wanted", "got", "lines", "inWord", "headword", "slack"), 0)
    faults = []
    for number, (gold_line, line) in enumerate(zip(gold, hypothesis), 1):
        text, wanted = parse(gold_line)
        other, marks = parse(line)
        if text != other:
            raise SystemExit(f"line {number}: the text differs")
        for place in range(1, len(text)):
            if not (is_thai(text[place - 1]) and is_thai(text[place])):
                continue
            tally["wanted"] += wanted.get(place) == "|"
            if place in marks:
                tally["breaks"] += 1
                tally["got"] += wanted.get(place) == "|"
                if place not in wanted:
                    tally["hard"] += 1
                    faults.append(f"{number}: {text[max(0, place - 14):place]}{marks[place]}{text[place:place + 14]}")
        for end, slack in fill(text, marks):
            tally["lines"] += 1
            tally["slack"] += slack
            if is_thai(text[end - 1]) and is_thai(text[end]):
                tally["inWord"] += end not in wanted
                tally["headword"] += wanted.get(end) == "^"
    return tally, faults


def row(name, label, tally, speed):
    part = lambda key, whole, scale: scale * tally[key] / max(1, tally[whole])
    cells_ = [
        name, label, f"{part('hard', 'breaks', 100):.2f}", f"{part('got', 'wanted', 100):.1f}",
        f"{part('inWord', 'lines', 1000):.1f}", f"{part('headword', 'lines', 1000):.1f}",
        f"{part('slack', 'lines', 100):.1f}", speed]
    print("| " + " | ".join(cells_) + " |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--gold", required=True, type=Path)
    parser.add_argument("--set", action="append", dest="sets")
    parser.add_argument("--cross-validated", type=Path)
    parser.add_argument("--hard", type=Path)
    options = parser.parse_args()
    engines = []
    for engine in (LibThai, ICU):
        try:
            engines.append(engine())
        except (OSError, AttributeError, TypeError) as error:
            print(f"{engine.name} left out: {error}")
    ours = Ours(options.program)
    print("| set | engine | hard % | cover % | in-word ‰ | headword ‰ | slack % | M chars/s |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    faults = []
    for name in options.sets or sorted(path.stem for path in options.gold.glob("*.gold3")):
        gold = (options.gold / f"{name}.gold3").read_text(encoding="utf-8").rstrip("\n").split("\n")
        texts = [parse(line)[0] for line in gold]
        speed = lambda seconds: f"{sum(map(len, texts)) / seconds / 1e6:.1f}"
        row(name, "gold itself", score(gold, gold)[0], "")
        for engine in engines:
            seconds = engine_seconds(engine, texts)
            row(name, engine.name, score(gold, engine_lines(engine, texts))[0], speed(seconds))
        unseen = options.cross_validated / f"{name}.hyp" if options.cross_validated else None
        seen = unseen is not None and unseen.exists()
        lines = unseen.read_text(encoding="utf-8").split("\n") if seen else ours.lines(texts)
        tally, found = score(gold, lines)
        faults += [f"{name} {fault}" for fault in found]
        row(name, "measures, cross-validated" if seen else "measures", tally, speed(ours.seconds(texts)))
    if options.hard:
        options.hard.write_text("\n".join(faults) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
