"""What agents teach: relabel, replay and learn, on mail that came in the usual way."""
import json
import shutil

from mailbench import SOURCE, letter
from shopdata import observing

ODD = "Hello,\n\nthe little fox hums at night in the hall.\n\nAnna\n"


def lexicons(bench, extra):
    """A folder with the tree's lexicons and one more file."""
    folder = bench.folder / "edited"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(SOURCE / "lexicon", folder)
    (folder / "own.lex").write_text(extra)
    return folder


def take(bench, count, text=ODD):
    observing(bench)
    for number in range(count):
        bench.deliver(letter(bench.buyer("b%d" % number), bench.shops[0].address,
                             "Hello", text))
    bench.replyd("once")


def replay(bench, *options):
    words = bench.replyd("replay", "--json", *options).stdout
    return [json.loads(line) for line in words.splitlines()]


def test_relabel_draws_anew(bench):
    take(bench, 1)
    draft = bench.draft()
    assert draft["scenario"] == "unclear"
    bench.replyd("relabel", draft["id"], "quality")
    assert bench.draft()["scenario"] == "quality_need_photos"
    assert "nonsense" in bench.replyd("relabel", draft["id"], "nonsense",
                                      expect=2).stderr


def test_replay_lists_what_would_change(bench):
    take(bench, 3)
    before = bench.drafts()
    assert replay(bench) == []
    folder = lexicons(bench, "language en\n[quality]\n3.0 hums at night\n")
    changed = replay(bench, "--lexicons", folder)
    assert len(changed) == 3
    assert changed[0]["was"]["scenario"] == "unclear"
    assert changed[0]["now"]["intent"] == "quality"
    assert changed[0]["now"]["scenario"] == "quality_need_photos"
    assert replay(bench, "--lexicons", folder, "--since", "2099-01-01") == []
    told = bench.replyd("replay", "--lexicons", folder).stdout
    assert "3 mails read again: 3 would be read differently" in told
    assert bench.drafts() == before, "nothing is changed"


def test_replay_says_what_is_wrong(bench):
    take(bench, 1)
    folder = lexicons(bench, "language en\n[quality]\n3.0 (hums\n")
    assert "own.lex:3:" in bench.replyd("replay", "--lexicons", folder,
                                        expect=1).stderr
    assert "30d" in bench.replyd("replay", "--since", "soon", expect=2).stderr


def test_learn_gives_lines_that_can_be_used(bench):
    take(bench, 4)
    for draft in bench.drafts():
        bench.replyd("relabel", draft["id"], "quality")
    learnt = bench.replyd("learn", "--language", "en").stdout
    assert "[quality]" in learnt and "4 relabelled" in learnt
    assert "hums" in learnt
    folder = lexicons(bench, learnt)
    reread = replay(bench, "--lexicons", folder)
    # agents said quality, so what agrees with them is no change
    assert all(mail["now"]["intent"] == "quality" for mail in reread)


def test_learn_from_unclear_mail(bench):
    take(bench, 3)
    learnt = bench.replyd("learn").stdout
    assert "# 1.5 " in learnt and "hums" in learnt
    assert "hums" not in bench.replyd("learn", "--min", "4").stdout
