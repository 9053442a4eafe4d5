#!/usr/bin/env python3
"""clang-tidy over each file of src, several at a time; .clang-tidy says what it checks.
The flags come from the makefile, in the file LINT_FLAGS names."""
import concurrent.futures
import os
import subprocess
import sys

import lint


def check(tree, flags, path):
    """What clang-tidy says about a file; empty when it is content."""
    standard = "-std=c++17" if path.suffix == ".cc" else "-std=gnu11"
    done = subprocess.run(
        ["clang-tidy", "--quiet", str(path), "--", standard, *flags],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode == 0:
        return ""
    return done.stdout.replace(f"{tree}/", "") or done.stderr


def main():
    with open(os.environ["LINT_FLAGS"]) as lines:
        flags = lines.read().splitlines()
    paths = [lint.TREE / argument for argument in sys.argv[1:]] or lint.files(
        lint.TREE, "src", ".c", ".cc")
    # the longest first, so that none is left over at the end
    paths.sort(key=lambda path: -path.stat().st_size)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        outputs = list(pool.map(lambda path: check(lint.TREE, flags, path), paths))
    problems = [output for output in outputs if output]
    print("".join(problems), end="")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
