"""What the lints share: walking the tree and reporting.

A lint is a function from the top of a tree to a list of problems; a problem is a line
"FILE:LINE: what is wrong and what to do". Run by hand: tests/lint/NAME.py [TREE].
"""
import re
import sys
from pathlib import Path

TREE = Path(__file__).resolve().parents[2]


def files(tree, folder, *endings):
    """The files below a folder with one of the endings, in a fixed order."""
    return sorted(
        path for path in (tree / folder).rglob("*")
        if path.is_file() and path.suffix in endings)


def name(tree, path):
    return path.relative_to(tree).as_posix()


def includes(path):
    """(line number, "project.h" or "<system.h>") of each #include."""
    for number, line in enumerate(path.read_text().splitlines(), 1):
        found = re.match(r'#\s*include\s+(?:"([^"]+)"|(<[^>]+>))', line)
        if found:
            yield number, found[1] or found[2]


def code(text):
    """C without comments and what is in quotes, on the same lines."""
    def blank(match):
        found = match[0]
        if found.startswith(("'", '"')):
            return found[0] + " " * (len(found) - 2) + found[0]
        return re.sub(r"[^\n]", " ", found)
    pattern = r"""/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'"""
    return re.sub(pattern, blank, text, flags=re.DOTALL)


def entries(path):
    """(line number, text) of each line of a list that is not empty or a comment."""
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            yield number, line


def main(lint):
    """Runs a lint over the tree given, or its own, and exits with its verdict."""
    tree = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else TREE
    problems = lint(tree)
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)
