#!/usr/bin/env python3
"""No call of what src/base/banned.h bans, in src or tests, except where it says so."""
import re

import lint


def read_banned(tree):
    """[(names, file patterns that may)] from the BANNED lines of the header."""
    names = set()
    for line in (tree / "src/base/banned.h").read_text().splitlines():
        found = re.match(r" \*\s+BANNED ([a-z_0-9 ]+?)(?:\s{2,}.*)?$", line)
        if found:
            names.update(found[1].split())
    return names


ALLOWED = {
    # main.c is the one place that ends the program; base/crash.c ends it on purpose
    "src/main.c": {"exit"},
    "src/base/crash.c": {"_exit"},
}


def banned(tree):
    names = read_banned(tree)
    if not names:
        return ["src/base/banned.h:1: no BANNED line found: the list is read from it"]
    call = re.compile(r"(?<![\w.>])(" + "|".join(sorted(names)) + r")\s*\(")
    problems = []
    for path in lint.files(tree, "src", ".c", ".h", ".cc"):
        file = lint.name(tree, path)
        for number, line in enumerate(lint.code(path.read_text()).splitlines(), 1):
            for found in call.findall(line):
                if found not in ALLOWED.get(file, ()):
                    problems.append(f"{file}:{number}: {found}() is banned: "
                                    "src/base/banned.h says why")
    return problems


if __name__ == "__main__":
    lint.main(banned)
