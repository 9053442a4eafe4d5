/* HERMETICITY: reads etc/marketplaces of the source tree. */
#include "policy/policy.h"

#include <string.h>

static struct policy *shipped(const char *name)
{
	g_autoptr(GError) err = NULL;
	g_autofree char *path =
		g_test_build_filename(G_TEST_DIST, "etc", "marketplaces", name, NULL);
	struct policy *policy = policy_load(path, &err);
	g_assert_no_error(err);
	return policy;
}

static char *check(
	const struct policy *policy, const char *body, bool delivered, bool granted)
{
	const struct policy_text text = {
		.subject = "Re: my order",
		.body = body,
		.shop_address = "shop@lumen.example",
		.order_number = "8123004812345678",
		.tracking_number = "RB123456785CN",
		.buyer_text = "my number is 491700000000001",
		.is_delivered = delivered,
		.is_granted = granted,
	};
	g_autoptr(GPtrArray) findings = policy_check(policy, &text);
	g_autoptr(GString) names = g_string_new(NULL);
	for (guint i = 0; i < findings->len; i++) {
		const struct policy_finding *finding = findings->pdata[i];
		g_autofree char *line = policy_finding_line(finding);
		g_test_message("%s", line);
		g_string_append_printf(names, "%s%s", i > 0 ? " " : "", finding->rule);
	}
	return g_string_free(g_steal_pointer(&names), FALSE);
}

/* The rule that each text breaks; "" when it is innocent. */
static const struct {
	const char *rule;
	const char *body;
} texts[] = {
	{"review_reward", "We give you a coupon for your next review."},
	{"review_reward", "Leave a review and get a small gift!"},
	{"review_reward", "Ganhe um cupom por uma avaliação."},
	{"review_reward", "Le damos un descuento por su valoración."},
	{"review_reward", "Мы дадим вам скидку за отзыв."},
	{"review_reward", "Un cadeau pour votre avis."},
	{"review_reward", "Sie bekommen einen Gutschein für Ihre Bewertung."},
	{"review_reward", "Uno sconto per la Sua recensione."},
	{"review_reward", "Damy rabat za opinię."},
	{"review_reward", "U krijgt korting voor een beoordeling."},
	{"review_reward", "Yorum için indirim veriyoruz."},
	{"", "We can give you a discount on your next order."},
	{"", "We would be glad about an honest review."},
	{"", "Eine ehrliche Bewertung würde uns freuen."},
	{"review_begging", "Please give us five stars."},
	{"review_begging", "Please leave a positive review."},
	{"review_begging", "Deixe uma avaliação positiva, por favor."},
	{"review_begging", "Ponga 5 estrellas, por favor."},
	{"review_begging", "Поставьте 5 звёзд."},
	{"review_begging", "Bitte geben Sie 5 Sterne."},
	{"review_begging", "Prosimy o pozytywną opinię."},
	{"early_confirmation", "Please confirm receipt of the order."},
	{"early_confirmation", "Por favor, confirme o recebimento."},
	{"early_confirmation", "Confirme la recepción, por favor."},
	{"early_confirmation", "Пожалуйста, подтвердите получение."},
	{"early_confirmation", "Bitte bestätigen Sie den Erhalt."},
	{"early_confirmation", "Prosimy potwierdzić odbiór."},
	{"early_confirmation", "Bevestig alstublieft de ontvangst."},
	{"", "Please confirm your delivery address."},
	{"", "Bitte bestätigen Sie Ihre Adresse."},
	{"says_delivered", "Your parcel was delivered on 11 January."},
	{"says_delivered", "O pacote foi entregue em 11 de janeiro."},
	{"says_delivered", "El paquete fue entregado el 11 de enero."},
	{"says_delivered", "Das Paket wurde am 11. Januar zugestellt."},
	{"", "It will be delivered soon."},
	{"refund_made", "We have refunded your payment."},
	{"refund_made", "Your refund has been issued today."},
	{"refund_made", "Wir haben Ihnen den Betrag erstattet."},
	{"refund_made", "Nous avons remboursé la commande."},
	{"", "If it does not come by then, you get a full refund."},
	{"other_number", "Your order 9999004812345678 is on its way."},
	{"other_number", "Track it as RR987654321CN."},
	{"", "Your order 8123004812345678 has the number RB123456785CN."},
	{"", "You wrote 491700000000001: thank you."},
};

static void test_generic(void)
{
	AUTO(policy) policy = shipped("generic.policy");
	for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
		g_autofree char *got = check(policy, texts[i].body, false, false);
		g_test_message("%s", texts[i].body);
		g_assert_cmpstr(got, ==, texts[i].rule);
	}
	static const char *const allowed[] = {"Write to me@other.example or WhatsApp.",
		"See https://elsewhere.example/x"};
	for (size_t i = 0; i < G_N_ELEMENTS(allowed); i++) {
		g_autofree char *got = check(policy, allowed[i], false, false);
		g_assert_cmpstr(got, ==, "");
	}
}

static void test_facts_void_rules(void)
{
	AUTO(policy) policy = shipped("generic.policy");
	g_autofree char *delivered = check(policy,
		"It was delivered on 11 January. Please confirm receipt.", true, false);
	g_assert_cmpstr(delivered, ==, "");
	g_autofree char *granted =
		check(policy, "We have refunded your payment.", false, true);
	g_assert_cmpstr(granted, ==, "");
}

static void test_contacts(void)
{
	static const struct {
		const char *rule;
		const char *body;
	} cases[] = {
		{"outside_link", "See https://my-shop.example/new"},
		{"outside_link", "See www.my-shop.example"},
		{"outside_link", "See https://aliexpress.com.evil.example/"},
		{"", "See https://t.17track.net/en#nums=RB123456785CN"},
		{"", "See https://www.aliexpress.com/order/1"},
		{"outside_address", "Write to boss@elsewhere.example please."},
		{"", "Write to shop@lumen.example please."},
		{"outside_contact", "Add me on WhatsApp"},
		{"outside_contact", "Пишите в телеграм"},
	};
	AUTO(policy) policy = shipped("aliexpress.policy");
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *got = check(policy, cases[i].body, false, false);
		g_test_message("%s", cases[i].body);
		g_assert_cmpstr(got, ==, cases[i].rule);
	}
}

/* Bytes that are no text, and a text without end, are looked at all the same. */
static void test_hostile(void)
{
	AUTO(policy) policy = shipped("aliexpress.policy");
	g_autofree char *broken =
		check(policy, "\xff\xfe five stars \xc3", false, false);
	g_assert_cmpstr(broken, ==, "review_begging");
	g_autofree char *endless = g_strnfill(200000, 'a');
	g_autofree char *nothing = check(policy, endless, false, false);
	g_assert_cmpstr(nothing, ==, "");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/policy/generic", test_generic);
	g_test_add_func("/policy/facts", test_facts_void_rules);
	g_test_add_func("/policy/contacts", test_contacts);
	g_test_add_func("/policy/hostile", test_hostile);
	return g_test_run();
}
