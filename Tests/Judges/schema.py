#!/usr/bin/env python3
"""schema.py PROGRAM REPORT.yaml…: the JSON Schema says of data what the program says of it.

Each report, and copies of the first broken in one place, are judged by jsonschema and by the program. The two verdicts have to
agree, but for the few things that a schema cannot say. Exits 1 where they do not.
"""
import copy
import json
import subprocess
import sys
import tempfile

import jsonschema

# What a field is replaced with. Texts are wrong for numbers and records; zero for dates; and so on.
REPLACEMENTS = [None, [], {}, "ก", "", "  ", 7, 2568, 99.5, True, ["ก"], [None], "2568-09-30", "31 กันยายน 2568", "๒๕๖๘", "3000"]


def data(program, report):
    return json.loads(subprocess.run([program, "export", report, "--to", "json"], check=True, capture_output=True).stdout)


def accepts(program, value, path):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(value, file, ensure_ascii=False)
    run = subprocess.run([program, "export", path, "--to", "json", "--lang", "en"], capture_output=True)
    return run.returncode == 0, run.stderr.decode()


def places(value, path=()):
    """All places of a value but the root."""
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else []
    for key, child in children:
        yield path + (key,)
        yield from places(child, path + (key,))


def at(value, path):
    for key in path:
        value = value[key]
    return value


def broken(value):
    """Copies that differ in one place: a field gone, an unknown one added, a value of another kind."""
    seen = set()
    for path in places(value):
        # Entries of one list are alike: the first stands for all.
        shape = tuple("[]" if isinstance(key, int) else key for key in path)
        if shape in seen:
            continue
        seen.add(shape)
        less = copy.deepcopy(value)
        del at(less, path[:-1])[path[-1]]
        yield f"without {path}", less
        if isinstance(at(value, path), dict):
            more = copy.deepcopy(value)
            at(more, path)["unknown"] = "ก"
            yield f"more in {path}", more
        # A third of the replacements at each place, another third at the next.
        for replacement in REPLACEMENTS[len(seen) % 3 :: 3]:
            other = copy.deepcopy(value)
            at(other, path[:-1])[path[-1]] = replacement
            yield f"{path} = {replacement!r}", other


# What only the program knows: how many days a month has, that numbers run from 1, that a year in a text is no more.
BEYOND_A_SCHEMA = ["data.invalid-date", "data.wrong-number", "data.duplicate-number"]


def main():
    program, reports = sys.argv[1], sys.argv[2:]
    schema = json.loads(subprocess.run([program, "schema"], check=True, capture_output=True).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults, count, refused = [], 0, 0
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        for report in reports:
            whole = data(program, report)
            copies = list(broken(whole)) if report == reports[0] else []
            for name, value in [("as it is", whole)] + copies:
                count += 1
                good = validator.is_valid(value)
                taken, words = accepts(program, value, file.name)
                refused += not good
                errors = [line for line in words.split("\n") if ": error:" in line]
                beyond = errors and all(any(f"[{code}]" in e for code in BEYOND_A_SCHEMA) for e in errors)
                if good != taken and not (good and beyond):
                    faults.append(f"{report} {name}: schema {'takes' if good else 'refuses'} it; program: {errors[:1]}")
                if name == "as it is" and not good:
                    faults.append(f"{report}: the schema refuses it: {next(validator.iter_errors(value)).message}")
    for fault in faults[:20]:
        print(fault)
    print(f"{count} files, {refused} refused by the schema, {len(faults)} verdicts differ")
    sys.exit(1 if faults or not refused else 0)


main()
