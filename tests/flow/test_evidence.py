"""Everything about an order in one file."""
import zipfile

from mailbench import letter
from shopdata import import_orders, now, observing, order, parcel, use_tracking_file


def complaint(bench, number):
    mail = letter(bench.buyer(), bench.shops[0].address, "Order %s is broken" % number,
                  "Hello, the lamp of order %s arrived <broken>. See the photo.\n" % number,
                  at=now())
    mail.add_attachment(b"\x89PNG\r\n" + b"x" * 30000, maintype="image", subtype="png",
                        filename="lamp.png")
    return mail


def test_evidence_of_an_order(bench):
    observing(bench)
    buyer = bench.buyer()
    import_orders(bench, order(8400123, buyer), order(8400124, "bruno@buyers.example"))
    use_tracking_file(bench, parcel("RB8400123CN", "Delivered"))
    bench.deliver(complaint(bench, 8400123))
    bench.replyd("once")
    bench.replyd("approve", "--tick-all", bench.drafts()[0]["id"])
    bench.replyd("once")
    out = bench.folder / "8400123.zip"
    said = bench.replyd("evidence", 8400123, "--out", out).stdout
    assert "2 mails, 1 attachments" in said
    with zipfile.ZipFile(out) as pack:
        names = pack.namelist()
        page = pack.read("index.html").decode()
        picture = pack.read("attachments/001-lamp.png")
        mails = [pack.read(name) for name in names if name.startswith("mail/")]
    assert len(picture) == 30006
    assert "order 8400123 arrived &lt;broken&gt;" in page
    assert "8400124" not in page and "bruno" not in page
    assert len(mails) == 2
    bench.replyd("evidence", 8400123, "--out", out, expect=1)
    bench.replyd("evidence", 8400123, "--out", out, "--force")
    bench.replyd("evidence", 999, "--out", bench.folder / "no.zip", expect=1)
    assert not (bench.folder / "no.zip").exists()
    bench.replyd("evidence", 8400123, expect=2)
