"""The 17TRACK client against a server that keeps to its rules."""
from datetime import timedelta

import pytest

from peers import SeventeenTrack, track_info
from shopdata import ago, import_orders, now, observing, only_draft, order, where_is_it


@pytest.fixture
def fake():
    server = SeventeenTrack()
    yield server
    server.close()


def use(bench, fake, key=SeventeenTrack.KEY):
    bench.write_settings(tracking={"provider": "17track", "url": fake.url,
                                   "key_file": str(bench.secret("17track-key", key))})


def waiting_case(bench, fake, number=8400123):
    """A buyer who waits for a parcel that the tracker is asked about."""
    observing(bench)
    use(bench, fake)
    import_orders(bench, order(number, bench.buyer()))
    bench.deliver(where_is_it(bench, number))


def test_registered_then_pending_then_known(bench, fake):
    waiting_case(bench, fake)
    bench.once(expect=None)
    assert fake.registered == {"RB8400123CN"}
    fake.parcels["RB8400123CN"] = track_info(
        "InTransit", "InTransit_Arrival", "Arrived at destination country", ago(days=2), "Leipzig")
    bench.once(now=now() + timedelta(hours=13))
    draft = only_draft(bench)
    assert draft["scenario"] == "in_transit"
    assert "Arrived at destination country" in bench.replyd("show", draft["id"]).stdout
    assert fake.quota == 99, "a number is registered once"
    assert all(status == 200 for _, _, _, status in fake.calls)


def test_many_parcels_keep_to_batches_and_pace(bench, fake):
    fake.quota = 200
    observing(bench)
    use(bench, fake)
    names = ["b%d" % i for i in range(125)]
    import_orders(bench, *(order(8400000 + i, bench.buyer(name))
                           for i, name in enumerate(names)))
    for i, name in enumerate(names):
        bench.deliver(where_is_it(bench, 8400000 + i, name=name))
    bench.once(expect=None)
    assert len(fake.registered) == 125
    assert all(len(numbers) <= 40 for _, _, numbers, _ in fake.calls)
    assert [call for call in fake.calls if call[3] != 200] == []
    times = [at for at, _, _, _ in fake.calls]
    assert len(times) >= 4
    assert all(later - first >= 0.9 for first, later in zip(times, times[3:]))


def test_quota_used_up_is_told(bench, fake):
    fake.quota = 0
    waiting_case(bench, fake)
    done = bench.once(expect=None)
    assert "quota" in (done.stdout + done.stderr).lower()
    assert only_draft(bench)["state"] == "queued", "the mail has its draft all the same"


def test_wrong_key_is_told(bench, fake):
    waiting_case(bench, fake)
    use(bench, fake, key="wrong")
    done = bench.once(expect=1)
    assert "key" in done.stderr
    assert only_draft(bench)["state"] == "queued"


@pytest.mark.parametrize("status", [429, 500, 503])
def test_passing_failures_are_tried_again(bench, fake, status):
    fake.failures = [status]
    waiting_case(bench, fake)
    bench.once(expect=None)
    assert fake.registered == {"RB8400123CN"}


def test_dead_tracker_is_told_and_holds_up_nothing(bench, fake):
    fake.close()
    waiting_case(bench, fake)
    done = bench.once(expect=1)
    assert "tracking" in done.stderr
    assert only_draft(bench)["state"] == "queued"
