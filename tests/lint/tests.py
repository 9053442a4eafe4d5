#!/usr/bin/env python3
"""Each src/FOLDER/x.c has tests/unit/FOLDER/test_x.c, and no test is left behind when
its file goes. Exceptions, and why, are in tests/lint/tests.list."""
import fnmatch

import lint


def untested(tree):
    """Patterns of files without a test, and of tests without a file."""
    patterns, problems = [], []
    for number, line in lint.entries(tree / "tests/lint/tests.list"):
        pattern, _, reason = line.partition(" ")
        if not reason.strip():
            problems.append(f"tests/lint/tests.list:{number}: say why {pattern} is an exception")
        patterns.append(pattern)
    return patterns, problems


def tests(tree):
    patterns, problems = untested(tree)
    wanted = set()
    for path in lint.files(tree, "src", ".c"):
        file = lint.name(tree, path)
        parts = path.relative_to(tree / "src").parts
        test = "/".join(["tests/unit", *parts[:-1], f"test_{parts[-1]}"])
        wanted.add(test)
        exempt = any(fnmatch.fnmatch(file, pattern) for pattern in patterns)
        if not exempt and not (tree / test).is_file():
            problems.append(f"{file}:1: no unit test: write {test}")
    for path in lint.files(tree, "tests/unit", ".c"):
        file = lint.name(tree, path)
        known = file in wanted or any(fnmatch.fnmatch(file, p) for p in patterns)
        if path.name.startswith("test_") and not known:
            problems.append(f"{file}:1: tests no file of src: move or remove it")
    return problems


if __name__ == "__main__":
    lint.main(tests)
