#!/usr/bin/env python3
"""No marks of unfinished work: what is to be done belongs into the issue tracker."""
import re

import lint

MARK = re.compile(r"\b(TO" r"DO|FIX" r"ME|X" r"XX)\b")
FOLDERS = ("src", "tests", "docs", "scripts", "etc", "systemd", "templates", "lexicon")
ENDINGS = {".c", ".h", ".cc", ".py", ".mk", ".md", ".sql", ".ac", ".am", ".in", ".sample",
           ".txt", ".lex", ".5", ".8", ""}


def marks(tree):
    problems = []
    paths = [path for folder in FOLDERS for path in lint.files(tree, folder, *ENDINGS)]
    paths += [path for path in sorted(tree.iterdir())
              if path.is_file() and path.suffix in (".md", ".ac", ".am")]
    for path in paths:
        if "corpus" in path.parts:      # bytes for fuzzing, not text of ours
            continue
        text = path.read_text(errors="replace")
        for number, line in enumerate(text.splitlines(), 1):
            if MARK.search(line):
                problems.append(f"{lint.name(tree, path)}:{number}: a mark of unfinished "
                                "work: finish it, or open an issue and remove the mark")
    return problems


if __name__ == "__main__":
    lint.main(marks)
