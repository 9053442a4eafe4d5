"""Replies that earn to leave by themselves, and lose it."""
from mailbench import letter
from shopdata import drafts, import_orders, order


def thanks(bench, name, number):
    """A buyer whose parcel came and who is glad: nothing is asked."""
    import_orders(bench, order(number, bench.buyer(name), state="completed"))
    bench.deliver(letter(bench.buyer(name), bench.shops[0].address, "Thank you",
                         "Order %d arrived today, everything is perfect. Thank you!" % number))
    bench.once()


def earning(bench, after=2):
    bench.shop(automatic={"thanks": "earn", "earn_after": str(after)})
    bench.once()


def standing(bench):
    return bench.json("status")["autonomy"]


def test_earned_by_approvals(bench):
    earning(bench)
    for i, name in enumerate(["ada", "ben", "cid"]):
        thanks(bench, name, 8400200 + i)
    waiting = drafts(bench)
    assert [d["scenario"] for d in waiting] == ["thanks"] * 3
    assert [d["state"] for d in waiting] == ["queued"] * 3
    shown = bench.replyd("show", waiting[0]["id"]).stdout
    assert "not_earned" in shown
    assert standing(bench) == []
    for draft in waiting[:2]:
        bench.replyd("approve", draft["id"])
    bench.once()
    assert [(row["approvals"], row["earned"]) for row in standing(bench)] == [(2, True)]
    assert "leaves by itself, 2 of 2" in bench.replyd("status").stdout
    left = [d for d in drafts(bench) if d["state"] == "queued"]
    assert len(left) == 1, "what waited before still waits for an agent"
    bench.replyd("approve", left[0]["id"])
    thanks(bench, "dan", 8400210)
    bench.once()
    assert not [d for d in drafts(bench) if d["state"] == "queued"], "it left by itself"
    assert bench.mails(bench.buyer("dan"))


def test_lost_by_a_complaint(bench):
    earning(bench, after=1)
    thanks(bench, "ada", 8400200)
    bench.replyd("approve", drafts(bench)[0]["id"])
    assert standing(bench)[0]["earned"]
    thanks(bench, "ben", 8400201)
    assert not [d for d in drafts(bench) if d["state"] == "queued"]
    bench.deliver(letter(bench.buyer("ben"), bench.shops[0].address, "Complaint",
                         "This is a scam! I am furious, I will open a dispute now!"))
    bench.once()
    fell = standing(bench)[0]
    assert (fell["earned"], fell["why"]) == (False, "its buyer complained")
    assert "waits for agents" in bench.replyd("status").stdout
    thanks(bench, "cid", 8400202)
    waiting = [d for d in drafts(bench) if d["scenario"] == "thanks" and d["state"] == "queued"]
    assert len(waiting) == 1


def test_lost_by_an_edit_and_a_rejection(bench):
    earning(bench, after=3)
    for i, name in enumerate(["ada", "ben", "cid"]):
        thanks(bench, name, 8400200 + i)
    first, second, third = drafts(bench)
    bench.replyd("approve", first["id"])
    assert standing(bench)[0]["approvals"] == 1
    bench.replyd("edit", second["id"], env={"EDITOR": "sed -i -e '$aMore.'"})
    bench.replyd("approve", second["id"])
    fell = standing(bench)[0]
    assert (fell["approvals"], fell["why"]) == (0, "an agent edited it")
    bench.replyd("reject", third["id"], "--why", "not to this buyer")
    assert standing(bench)[0]["why"] == "an agent rejected it"
