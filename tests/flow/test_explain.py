"""replyd explain: a mail's reading, for a person."""
from mailbench import letter

TEXT = ("Hello, the lamp is not broken but my parcel has not arrived.\n"
        "Please answer, thank you. Anna\n")


def explained(bench, subject, text):
    mail = letter(bench.buyer(), bench.shop().address, subject, text)
    return bench.replyd("explain", "--config", bench.ini, "-", stdin=mail.as_string()).stdout


def test_words_in_place(bench):
    """Each phrase stands below its words; what did not count is told with the reason."""
    said = explained(bench, "My order", TEXT).splitlines()
    at = next(i for i, line in enumerate(said) if line.startswith("the words that decided"))
    shown = next(i for i, line in enumerate(said) if i > at and "Hello, the lamp" in line)
    marks = [line for line in said[shown + 1:] if "^" in line and "not_received" in line]
    assert marks, said
    start, end = marks[0].index("^"), marks[0].rindex("^") + 1
    assert said[shown][start:end] == "has not arrived", said
    dropped = [line for line in said if "cancelled by" in line]
    assert any('"broken' in line and '"not"' in line for line in dropped), said
    assert any(line.startswith("intent      not_received") for line in said), said


def test_what_was_missing(bench):
    """An unsure reading names the weight and the words it lacked."""
    said = explained(bench, "Hello",
                     "I want my cash. The belt is nice but my address changed\n")
    assert "would have" in said, said
    assert "lacks" in said, said


def test_a_language_nobody_reads(bench):
    said = explained(bench, "x", "Доброго дня, де моє замовлення? Посилка ще не прийшла\n")
    assert "language    uk, which no lexicon reads" in said, said
    assert "confidence 0.00" in said, said
