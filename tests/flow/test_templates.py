"""replyd templates: the texts that come with replyd, and those of a shop."""
import json
import shutil
import subprocess

import pytest

from mailbench import REPLYD, SOURCE

TEMPLATES = SOURCE / "templates"


def run(*arguments, expect=0, dir=TEMPLATES):
    done = subprocess.run([REPLYD, "templates", *arguments, "--dir", str(dir)],
                          capture_output=True, text=True, timeout=30)
    assert done.returncode == expect, done.stderr
    return done


def lines(*arguments):
    return [json.loads(line) for line in run(*arguments, "--json").stdout.splitlines()]


@pytest.fixture
def copy(tmp_path):
    return shutil.copytree(TEMPLATES, tmp_path / "templates")


def test_list_names_every_template():
    listed = {row["name"]: row for row in lines("list")}
    assert {file.stem for file in (TEMPLATES / "en").glob("[a-z]*.txt")
            if "." not in file.stem} == set(listed)
    assert "promised time" in listed["in_transit"]["about"]
    assert listed["in_transit"]["wordings"]["de"] >= 1


def test_every_template_has_facts_to_read_it_with():
    for row in lines("list"):
        [text] = lines("show", row["name"])
        assert text["missing"] == [] and text["subject"], text
        assert "Lumen Lights" in text["body"]


def test_show_with_own_facts(tmp_path):
    facts = {"intent": "not_received", "confidence": 0.9, "now": "2026-01-20T09:00:00Z",
             "sender_is_buyer": True, "order": {"number": "7001", "state": "shipped"}}
    (tmp_path / "facts.json").write_text(json.dumps(facts))
    shown = run("show", "in_transit", "--facts", str(tmp_path / "facts.json")).stdout
    assert "7001" in shown and "8190223344" not in shown


@pytest.mark.parametrize("arguments,status,words", [
    (["show", "lsot"], 1, 'no template "lsot"'),
    (["show", "lost", "--language", "xx"], 1, 'no text in "xx"'),
    (["show", "lost", "--wording", "9"], 1, "wordings"),
    (["show", "lost", "--facts", "/nowhere"], 1, "/nowhere"),
    (["show"], 2, "show NAME"),
    ([], 2, "coverage or check"),
])
def test_what_cannot_be_shown_is_told(arguments, status, words):
    assert words in run(*arguments, expect=status).stderr


def test_coverage_names_the_gaps(copy):
    (copy / "tr" / "lost.txt").unlink()
    told = run("coverage", dir=copy).stdout.splitlines()
    [turkish] = [line for line in told if line.startswith("tr ")]
    assert turkish.split()[-1] == "lost"


def test_check_is_content_with_its_own():
    assert "all well" in run("check").stdout


@pytest.mark.parametrize("change,words", [
    (lambda text: text.replace("{{> _greeting}}", ""), "lacks {{> _greeting}}"),
    (lambda text: text + "\n{{parcel.place}}\n", "has {{parcel.place}}"),
    (lambda text: text + "\n{{nobody}}\n", 'unknown variable "nobody"'),
    (lambda text: text + "\n{{#order}}\n", "never closed"),
])
def test_check_tells_what_is_wrong(copy, change, words):
    file = copy / "de" / "thanks.txt"
    file.write_text(change(file.read_text()))
    told = run("check", dir=copy, expect=1).stderr
    assert words in told and "de/thanks.txt" in told


def test_a_shop_has_texts_of_its_own(bench, tmp_path):
    own = tmp_path / "own" / "en"
    own.mkdir(parents=True)
    text = (TEMPLATES / "en" / "thanks.txt").read_text()
    (own / "thanks.txt").write_text(text.replace("{{> _greeting}}", "{{> _greeting}}\n\nAhoy."))
    shop = bench.shop(shop={"templates": str(tmp_path / "own")})
    assert "Ahoy." in bench.replyd("templates", "show", "thanks", "--shop", shop.name).stdout
    assert "Ahoy." not in bench.replyd("templates", "show", "thanks").stdout
    bench.replyd("check")
    (own / "thanks.txt").write_text("About: thanks\n\nHello.\n")
    assert "own/en/thanks.txt" in bench.replyd("check", expect=1).stderr
