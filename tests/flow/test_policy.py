"""What a marketplace forbids in a text stops it, and an agent may overrule that."""
import stat

from mailbench import letter, wait_for
from shopdata import (import_orders, now, observing, only_draft, order, parcel, show,
                      use_tracking_file, where_is_it)


def waiting(bench):
    observing(bench, shop={"marketplace": "aliexpress"})
    import_orders(bench, order(8400123, bench.buyer()))
    use_tracking_file(bench, parcel("RB8400123CN", "InTransit", "InTransit_Arrival"))
    bench.deliver(where_is_it(bench, 8400123))
    bench.once()
    return only_draft(bench)


def write_into(bench, draft, words):
    script = bench.folder / "editor"
    script.write_text("#!/bin/sh\nprintf '\\n%s\\n' \"" + words + "\" >>\"$1\"\n")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    bench.replyd("edit", draft["id"], env={"EDITOR": str(script)})


def test_an_agent_is_stopped_and_may_overrule(bench):
    draft = waiting(bench)
    assert "policy" not in bench.replyd("show", draft["id"]).stdout
    write_into(bench, draft, "Leave a review and get a coupon on WhatsApp!")
    shown = bench.replyd("show", draft["id"]).stdout
    assert "review_reward (no reward for a review)" in shown
    assert "outside_contact" in shown
    refused = bench.replyd("approve", draft["id"], expect=1)
    assert "review_reward" in refused.stderr and "--despite-policy" in refused.stderr
    bench.once()
    assert bench.mails(bench.buyer()) == []
    bench.replyd("approve", "--despite-policy", draft["id"])
    bench.once()
    wait_for(lambda: len(bench.mails(bench.buyer())) == 1)
    assert "draft.despite_policy" in bench.replyd("show", draft["id"]).stdout


def test_a_text_of_the_shop_that_breaks_it_never_leaves_by_itself(bench):
    own = bench.folder / "own" / "en"
    own.mkdir(parents=True)
    (own / "thanks.txt").write_text(
        "About: the parcel arrived, praise\n\nThank you! Give us five stars.\n")
    observing(bench, shop={"marketplace": "aliexpress", "templates": str(own.parent)},
              automatic={"default": "auto"})
    bad = bench.replyd("templates", "check", "--shop", "lumen", expect=1)
    assert "thanks.txt: policy: review_begging" in bad.stderr
    import_orders(bench, order(8400123, bench.buyer()))
    bench.deliver(letter(bench.buyer(), bench.shops[0].address, "Thanks",
                         "My order 8400123 arrived, thank you very much, all is perfect!",
                         at=now()))
    bench.once()
    draft = show(bench, only_draft(bench, "queued"))
    assert draft["scenario"] == "thanks"
    assert "policy" in draft["decision"]["guards"]


def test_a_policy_with_a_mistake_is_named(bench):
    folder = bench.folder / "marketplaces"
    folder.mkdir()
    (folder / "generic.policy").write_text("[a]\nsays = x\ntext = (\n")
    observing(bench)
    bench.write_settings(replyd={"marketplaces": str(folder)})
    told = bench.replyd("check", expect=1)
    assert "generic.policy:3: not a pattern" in told.stderr
