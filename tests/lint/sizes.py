#!/usr/bin/env python3
"""No function of more than 100 lines, in src and tests. (clang-format puts a function's
braces into column 0, so counting lines between them is exact.)"""
import lint

MOST_LINES = 100


def function_lines(text):
    """(line number of the opening brace, lines) of each function."""
    opened = None
    for number, line in enumerate(lint.code(text).splitlines(), 1):
        if line.rstrip() == "{":
            opened = number
        elif line.rstrip() == "}" and opened is not None:
            yield opened, number - opened - 1
            opened = None


def sizes(tree):
    problems = []
    for folder in ("src", "tests"):
        for path in lint.files(tree, folder, ".c", ".h", ".cc"):
            for number, lines in function_lines(path.read_text()):
                if lines > MOST_LINES:
                    problems.append(
                        f"{lint.name(tree, path)}:{number}: a function of {lines} lines "
                        f"(at most {MOST_LINES}): name its steps and make them functions")
    return problems


if __name__ == "__main__":
    lint.main(sizes)
