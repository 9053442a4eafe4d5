"""Buyers are answered in the language they wrote in."""
import pytest

from mailbench import letter
from shopdata import import_orders, now, observing, only_draft, order, parcel, show, \
    use_tracking_file

# what a buyer asks, and words of the reply that only this language has
QUESTIONS = {
    "de": ("Hallo, meine Bestellung %s ist noch nicht angekommen. Wo ist mein Paket?",
           "Ihr Paket ist unterwegs."),
    "es": ("Hola, mi pedido %s todavía no ha llegado. ¿Dónde está mi paquete?",
           "Su paquete está en camino."),
    "fr": ("Bonjour, je n'ai toujours pas reçu ma commande %s. Où est mon colis ?",
           "Votre colis est en route."),
    "it": ("Buongiorno, il mio ordine %s non è ancora arrivato. Dov'è il mio pacco?",
           "Il Suo pacco è in viaggio."),
    "nl": ("Hallo, mijn bestelling %s is nog niet aangekomen. Waar is mijn pakje?",
           "Uw pakje is onderweg."),
    "pl": ("Dzień dobry, moje zamówienie %s jeszcze nie dotarło. Gdzie jest moja paczka?",
           "Paczka jest w drodze."),
    "pt": ("Olá, o meu pedido %s ainda não chegou. Onde está o meu pacote?",
           "O seu pacote está a caminho."),
    "ru": ("Здравствуйте, мой заказ %s до сих пор не пришёл. Где моя посылка?",
           "Ваша посылка в пути."),
    "tr": ("Merhaba, %s numaralı siparişim hâlâ gelmedi. Kargom nerede?",
           "Paketiniz yolda."),
}


@pytest.mark.parametrize("language", sorted(QUESTIONS))
def test_the_reply_is_in_the_language_of_the_mail(bench, language):
    question, answer = QUESTIONS[language]
    observing(bench)
    import_orders(bench, order(8400123, bench.buyer()))
    use_tracking_file(bench, parcel("RB8400123CN", "InTransit", "InTransit_Arrival"))
    bench.deliver(letter(bench.buyer(), bench.shops[0].address, "8400123",
                         question % 8400123, at=now()))
    bench.replyd("once")
    draft = show(bench, only_draft(bench))
    assert (draft["language"], draft["scenario"]) == (language, "in_transit")
    assert answer in draft["body"] and "8400123" in draft["body"]
    assert draft["missing"] == "" and "language" not in draft["decision"]["guards"]
