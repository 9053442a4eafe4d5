#!/usr/bin/env python3
"""A library's headers are included only by the folder that wraps it, and never by that
folder's headers for others: no library type crosses them. tests/lint/libraries.list."""
import fnmatch

import lint


def read_owners(tree):
    """[(pattern of a header, patterns of the files that may include it)]"""
    return [(line.split()[0], line.split()[1:])
            for _, line in lint.entries(tree / "tests/lint/libraries.list")]


def check_include(owners, file, header):
    """What is wrong with this include, or None."""
    for pattern, allowed in owners:
        if fnmatch.fnmatch(header, pattern):
            if any(fnmatch.fnmatch(file, place) for place in allowed):
                return None
            return f"<{header}> belongs to {' '.join(allowed)}: call what they offer instead"
    return (f"<{header}> is in no line of tests/lint/libraries.list: use a library we have, "
            "or add a line that says who wraps it")


def libraries(tree):
    owners = read_owners(tree)
    problems = []
    for path in lint.files(tree, "src", ".c", ".h", ".cc"):
        file = lint.name(tree, path)
        for number, header in lint.includes(path):
            if not header.startswith("<"):
                continue
            problem = check_include(owners, file, header.strip("<>"))
            if problem:
                problems.append(f"{file}:{number}: {problem}")
    return problems


if __name__ == "__main__":
    lint.main(libraries)
