"""Builds replyd in build/quickstart, telling how far it is."""
import os
import re
import shutil
import subprocess
import sys

from post import TOP

FOLDER = os.path.join(TOP, "build", "quickstart")
LOG = os.path.join(TOP, "build", "logs", "quickstart.log")
BINARY = os.path.join(FOLDER, "replyd")


class Failed(Exception):
    """Something did not work; the text says what and what to do."""


def run(command, cwd, on_line=None):
    with open(LOG, "a", encoding="utf-8") as log:
        with subprocess.Popen(command, cwd=cwd, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, errors="replace") as process:
            for line in process.stdout:
                log.write(line)
                if on_line:
                    on_line(line)
    if process.returncode != 0:
        with open(LOG, encoding="utf-8") as log:
            end = "".join(log.readlines()[-20:])
        raise Failed("%s\n%s failed; the whole log is %s" % (end, " ".join(command[:2]), LOG))


def newer(path, than):
    return os.path.exists(path) and os.path.getmtime(path) >= os.path.getmtime(than)


def configure():
    if not newer(TOP + "/configure", TOP + "/configure.ac"):
        run(("autoreconf", "-fi"), TOP)
    if os.path.exists(FOLDER + "/Makefile"):
        return
    os.makedirs(FOLDER, exist_ok=True)
    command = [TOP + "/configure", "-q", "--sysconfdir=/etc", "--localstatedir=/var"]
    if shutil.which("ccache"):
        command += ["CC=ccache gcc", "CXX=ccache g++"]
    run(command, FOLDER)


def build():
    """The path of the program. Raises Failed."""
    os.makedirs(os.path.dirname(LOG), exist_ok=True)
    with open(LOG, "w", encoding="utf-8"):
        pass
    configure()
    plan = subprocess.run(("make", "-n", "replyd"), cwd=FOLDER, capture_output=True,
                          text=True, check=False)
    steps = len(re.findall(r"^echo \"  C[CX]", plan.stdout, re.MULTILINE))
    done = 0

    def tell(line):
        nonlocal done
        if line.startswith(("  CC ", "  CXX ")):
            done += 1
            if sys.stdout.isatty():
                print("\rBuilding: %d of %d" % (done, max(steps, done)), end="", flush=True)
    run(("make", "-j%d" % (os.cpu_count() or 1), "replyd"), FOLDER, tell)
    if done:
        print("%sBuilt %d files." % ("\r" if sys.stdout.isatty() else "", done))
    return BINARY
