#!/usr/bin/env python3
"""Each lint is given a small tree with one thing wrong and must name the file and line;
and the same tree put right, which it must let pass."""
import importlib
import sys
import tempfile
import unittest
from pathlib import Path

LAYERS = "base:\nmail: base\ntext: base\n"
BANNED = "/*\n *   BANNED strcpy gets     unbounded\n *   BANNED exit\n */\n"
LIBRARIES = "glib.h src/*\nsqlite3.h src/record/*.c\nstd*.h src/*\n"

# name, lint, wrong tree {file: text}, what must be said, the files that put it right
CASES = [
    ("upwards", "layers",
     {"src/LAYERS": LAYERS, "src/base/a.c": '\n#include "mail/b.h"\n'},
     "src/base/a.c:2:", {"src/base/a.c": '#include "base/b.h"\n'}),
    ("sideways", "layers",
     {"src/LAYERS": LAYERS, "src/mail/a.c": '#include "text/b.h"\n'},
     "src/mail/a.c:1:", {"src/mail/a.c": '#include "base/b.h"\n#include <text/b.h>\n'}),
    ("no folder", "layers",
     {"src/LAYERS": LAYERS, "src/mail/a.h": '# include "b.h"\n'},
     'write "FOLDER/b.h"', {"src/mail/a.h": '#include "mail/b.h"\n'}),
    ("unknown folder", "layers",
     {"src/LAYERS": LAYERS, "src/new/a.c": ""}, "src/new:1:",
     {"src/LAYERS": LAYERS + "new: text\n"}),
    ("circle", "layers",
     {"src/LAYERS": "base: mail\nmail: base\n"}, "src/LAYERS:1:",
     {"src/LAYERS": "base:\nmail: base\n"}),
    ("library elsewhere", "libraries",
     {"tests/lint/libraries.list": LIBRARIES, "src/mail/a.c": "\n\n#include <sqlite3.h>\n"},
     "src/mail/a.c:3:", {"src/mail/a.c": "#include <glib.h>\n"}),
    ("library in a header", "libraries",
     {"tests/lint/libraries.list": LIBRARIES, "src/record/a.h": "#include <sqlite3.h>\n"},
     "src/record/a.h:1:", {"src/record/a.h": "#include <stdint.h>\n"}),
    ("unknown library", "libraries",
     {"tests/lint/libraries.list": LIBRARIES, "src/mail/a.c": "#include <boost/any.hpp>\n"},
     "in no line of", {"src/mail/a.c": ""}),
    ("no test", "tests",
     {"tests/lint/tests.list": "src/cli/* run whole\n", "src/mail/a.c": "", "src/cli/b.c": ""},
     "write tests/unit/mail/test_a.c", {"tests/unit/mail/test_a.c": ""}),
    ("no reason", "tests",
     {"tests/lint/tests.list": "\nsrc/cli/*\n"}, "tests/lint/tests.list:2:",
     {"tests/lint/tests.list": "# why\nsrc/cli/* run whole\n"}),
    ("test left behind", "tests",
     {"tests/lint/tests.list": "", "tests/unit/mail/test_gone.c": ""},
     "tests/unit/mail/test_gone.c:1:", {"src/mail/gone.c": ""}),
    ("banned", "banned",
     {"src/base/banned.h": BANNED, "src/a/b.c": "void f(void)\n{\n\tstrcpy (a, b);\n}\n"},
     "src/a/b.c:3: strcpy()",
     {"src/a/b.c": '/* strcpy(a) */ g_strcpy(a); x.exit(); "gets(a)"; g_strlcpy(b);\n'}),
    ("only main ends it", "banned",
     {"src/base/banned.h": BANNED, "src/a/b.c": "\nexit(1);\n"}, "src/a/b.c:2: exit()",
     {"src/a/b.c": "", "src/main.c": "exit(1);\n"}),
    ("no list", "banned", {"src/base/banned.h": "/* nothing */\n"}, "no BANNED line",
     {"src/base/banned.h": BANNED}),
    ("long", "sizes",
     {"src/a/b.c": "int f(void)\n{\n" + "\tg();\n" * 101 + "}\n"}, "src/a/b.c:2:",
     {"src/a/b.c": ("int f(void)\n{\n" + "\tg();\n" * 100 + "}\n") * 2}),
    ("mark", "marks",
     {"docs/x.md": "fine\nTO" "DO: more\n"}, "docs/x.md:2:",
     {"docs/x.md": "a todo list\nMASTODON\n", "tests/fuzz/corpus/x/y.txt": "FIX" "ME"}),
]


def write(tree, files):
    for name, text in files.items():
        path = Path(tree) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def folders(tree):
    for folder in ("src", "tests/unit"):
        (Path(tree) / folder).mkdir(parents=True, exist_ok=True)


class Lints(unittest.TestCase):
    def test_each(self):
        for name, lint, wrong, said, right in CASES:
            with self.subTest(name), tempfile.TemporaryDirectory() as tree:
                check = getattr(importlib.import_module(lint), lint)
                folders(tree)
                write(tree, wrong)
                problems = check(Path(tree))
                self.assertEqual(1, len(problems), problems)
                self.assertIn(said, problems[0])
                write(tree, right)
                self.assertEqual([], check(Path(tree)))

    def test_code_keeps_lines(self):
        import lint
        text = 'a /* b\n c */ d // e\n"f\\"g" \'"\' h\n'
        self.assertEqual(
            'a     \n      d     \n"    " \' \' h\n', lint.code(text))


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    unittest.main()
