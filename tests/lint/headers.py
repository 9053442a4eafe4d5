#!/usr/bin/env python3
"""Each header of src compiles alone. Flags and compiler come from the makefile, in the
file LINT_FLAGS names and in LINT_CC."""
import concurrent.futures
import os
import shlex
import subprocess
import sys

import lint


def check(compiler, flags, path):
    done = subprocess.run(
        [*compiler, "-std=gnu11", *flags, "-fsyntax-only", "-x", "c", "-include", str(path),
         "/dev/null"],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode == 0:
        return ""
    return f"{lint.name(lint.TREE, path)}:1: does not compile alone: include what it uses\n" \
        + done.stdout.replace(f"{lint.TREE}/", "")


def main():
    with open(os.environ["LINT_FLAGS"]) as lines:
        flags = lines.read().splitlines()
    compiler = shlex.split(os.environ["LINT_CC"])
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        outputs = pool.map(lambda path: check(compiler, flags, path),
                           lint.files(lint.TREE, "src", ".h"))
    problems = [output for output in outputs if output]
    print("".join(problems), end="")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
