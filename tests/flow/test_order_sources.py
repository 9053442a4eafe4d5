"""Orders that arrive by themselves: a watched folder."""
import os
import time

from mailbench import wait_for
from shopdata import drafts, observing, only_draft, where_is_it

EXPORT = ("number,state,placed_at,paid_at,shipped_at,buyer_email,country,tracking,service\n"
          "%d,shipped,2026-01-01,2026-01-01,2026-01-03,%s,SE,RB123456785CN,china post\n")


def put(folder, name, text, age=60):
    """A complete export: written aside, then renamed in."""
    path = folder / ("." + name)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    os.utime(path, (time.time() - age, time.time() - age))
    path.rename(folder / name)


def watched(bench, **keys):
    folder = bench.folder / "exports"
    folder.mkdir()
    observing(bench, orders={"folder": str(folder), **keys})
    return folder


def source(bench, name):
    return next(s for s in bench.list("orders", "sources") if s["source"] == name)


def test_folder(bench):
    folder = watched(bench)
    put(folder, "a.csv", EXPORT % (8400123, bench.buyer()))
    bench.deliver(where_is_it(bench, 8400123))
    bench.replyd("once")
    assert only_draft(bench)["scenario"] != "no_order"
    assert bench.json("orders", "show", "8400123")["state"] == "shipped"
    assert (folder / "done" / "a.csv").exists()
    assert "1 orders new" in (folder / "done" / "a.csv.report.txt").read_text()
    assert source(bench, "folder")["orders"] == 1
    assert "from folder: last success 20" in bench.replyd("status").stdout


def test_bad_file_is_told_and_keeps_nothing_back(bench):
    folder = watched(bench)
    put(folder, "bad.csv", "number,state\n8.4E+15,paid\n8400124,on the moon\n")
    done = bench.replyd("once", expect=1)
    assert "bad.csv" in done.stderr
    assert "bad.csv:2: " in (folder / "failed" / "bad.csv.report.txt").read_text()
    order = bench.json("orders", "show", "8400124")
    assert (order["state"], order["source_state"]) == ("unknown", "on the moon")
    stand = source(bench, "folder")
    assert "failed/" in stand["problem"]
    assert stand["unknown_states"] == {"on the moon": 1}


def test_daemon_finds_it(bench):
    folder = watched(bench)
    bench.deliver(where_is_it(bench, 8400123))
    bench.start()
    wait_for(lambda: drafts(bench))
    put(folder, "a.csv", EXPORT % (8400123, bench.buyer()))
    assert wait_for(lambda: (folder / "done" / "a.csv").exists())
    bench.stop()
    assert bench.json("orders", "show", "8400123")["state"] == "shipped"
