/* HERMETICITY: a store and raw segments in a temporary folder (shop.h). */
#include "daemon/conversation.h"

#include <glib.h>

#include "base/clock.h"
#include "record/orders.h"
#include "shop.h"

#define ANA "ana@buyers.example"

static struct message_row mail_of(enum intent intent, double confidence, uint32_t flags)
{
	return (struct message_row){
		.intent = intent, .confidence = confidence, .flags = flags};
}

/* What an older unanswered mail adds to the newest. */
static void test_add(void)
{
	static const struct {
		enum intent newest;
		enum intent older;
		double older_confidence;
		enum intent intent;
		bool several;
	} cases[] = {
		{INTENT_OTHER, INTENT_NOT_RECEIVED, 0.9, INTENT_NOT_RECEIVED, false},
		{INTENT_NOT_RECEIVED, INTENT_NOT_RECEIVED, 0.9, INTENT_NOT_RECEIVED,
			false},
		{INTENT_REFUND, INTENT_QUALITY, 0.9, INTENT_QUALITY, false},
		{INTENT_QUALITY, INTENT_REFUND, 0.9, INTENT_QUALITY, false},
		{INTENT_RECEIVED_OK, INTENT_NOT_RECEIVED, 0.9, INTENT_RECEIVED_OK,
			false},
		{INTENT_QUALITY, INTENT_NOT_RECEIVED, 0.9, INTENT_QUALITY, true},
		{INTENT_QUALITY, INTENT_NOT_RECEIVED, 0.5, INTENT_QUALITY, false},
		{INTENT_CANCEL, INTENT_ADDRESS_CHANGE, 0.9, INTENT_CANCEL, true},
		{INTENT_QUALITY, INTENT_RECEIVED_OK, 0.9, INTENT_QUALITY, false},
		{INTENT_QUALITY, INTENT_OTHER, 0.9, INTENT_QUALITY, false},
		{INTENT_OTHER, INTENT_OTHER, 0.9, INTENT_OTHER, false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct message_row newest = mail_of(cases[i].newest, 0.8, 0);
		const struct message_row older =
			mail_of(cases[i].older, cases[i].older_confidence, 0);
		conversation_add(&newest, &older);
		g_assert_cmpint(newest.intent, ==, cases[i].intent);
		g_assert_cmpint(
			(newest.flags & bit(FLAG_SEVERAL)) != 0, ==, cases[i].several);
	}
}

static void test_flags_add_up(void)
{
	struct message_row newest = mail_of(INTENT_OTHER, 0.5, bit(FLAG_URGENT));
	const struct message_row older =
		mail_of(INTENT_QUALITY, 0.9, bit(FLAG_DISPUTE) | bit(FLAG_PHOTOS));
	conversation_add(&newest, &older);
	g_assert_cmpuint(newest.flags, ==,
		bit(FLAG_URGENT) | bit(FLAG_DISPUTE) | bit(FLAG_PHOTOS));
	g_assert_cmpfloat(newest.confidence, ==, 0.9);
}

static void test_names(void)
{
	static const struct {
		const char *one;
		const char *other;
		bool same;
	} cases[] = {
		{"Ana Silva", "ana silva", true},
		{"Ana Silva", "SILVA, Ana", true},
		{"Ána  Sílva", "Ana Silva", true},
		{"Ana Maria Silva", "Ana Silva", false},
		{"Ana", "Ana", false}, /* too many have it */
		{"", "", false},
		{"Ana Silva", "", false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_cmpint(conversation_same_name(cases[i].one, cases[i].other),
			==, cases[i].same);
}

static void receive(
	struct shop *shop, const char *from, unsigned number, const char *text)
{
	g_autofree char *id = g_strdup_printf("m%u@buyers.example", number);
	shop_receive_text(shop, from, id, "hello", text);
}

static void expect_draft(struct shop *shop, const char *scenario, const char *guard)
{
	struct draft_row draft;
	g_assert_true(shop_newest_draft(shop, &draft));
	g_assert_cmpstr(draft.scenario, ==, scenario);
	if (guard != NULL)
		g_assert_nonnull(strstr(draft.decision, guard));
	draft_row_clear(&draft);
}

/* "Hello??" and "Please answer" do not make anybody forget what was asked. */
static void test_impatience(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	shop_add_order(&shop, "8123", ANA);
	receive(&shop, ANA, 1, "Where is my parcel? It has not arrived.");
	receive(&shop, ANA, 2, "Hello??");
	receive(&shop, ANA, 3, "Please answer me!");
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM cases"), ==, 1);
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM draft"), ==, 1);
	g_assert_cmpint(shop_count(&shop, "SELECT message_id FROM draft"), ==, 3);
	expect_draft(&shop, "in_transit", NULL);
	shop_end(&shop);
}

static void test_two_wishes(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	shop_add_order(&shop, "8123", ANA);
	receive(&shop, ANA, 1, "Where is my parcel? It has not arrived.");
	receive(&shop, ANA, 2, "Please change my delivery address to 5 Main Street.");
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM draft"), ==, 1);
	expect_draft(&shop, "address_shipped", "several");
	shop_end(&shop);
}

static void test_answered_is_over(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	shop_add_order(&shop, "8123", ANA);
	receive(&shop, ANA, 1, "Where is my parcel? It has not arrived.");
	g_autoptr(GError) err = NULL;
	(void)!db_run(
		shop.db, &err, "UPDATE cases SET last_out_at_utc = $1", "i", SHOP_NOW);
	g_assert_no_error(err);
	struct case_row row = {0};
	struct message_row mail = {0};
	g_assert_cmpint(case_load(shop.db, 1, &row, &err), ==, 1);
	(void)!db_run(shop.db, &err,
		"UPDATE message SET intent = 'other', received_at_utc = $1 WHERE id = "
		"1",
		"i", SHOP_NOW);
	g_assert_cmpint(conversation_question(shop.db, &row, &mail, &err), ==, 1);
	g_assert_cmpint(mail.intent, ==, INTENT_OTHER);
	message_row_clear(&mail);
	case_row_clear(&row);
	shop_end(&shop);
}

static void receive_from_office(struct shop *shop, const char *name)
{
	g_autofree char *mail = g_strdup_printf(
		"From: %s <%c@office.example>\nTo: shop@lumen.example\nSubject: hello\n"
		"Message-ID: <%c@office.example>\n\n"
		"Where is order 8123? It has not arrived.\n",
		name, name[0], name[0]);
	shop_receive(shop, ROLE_INBOX, mail);
}

/* From the office: joined by the order's number and the name, but told nothing. */
static void test_second_address(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	shop_add_order(&shop, "8123", ANA);
	g_autoptr(GError) err = NULL;
	(void)!db_run(shop.db, &err, "UPDATE orders SET buyer_name = 'Ana Silva'", "");
	g_assert_no_error(err);
	receive(&shop, ANA, 1, "Where is my parcel? It has not arrived.");
	receive_from_office(&shop, "Silva Ana");
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM cases"), ==, 1);
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	g_assert_cmpstr(draft.to_addr, ==, "s@office.example");
	g_assert_null(strstr(draft.body, "RB123456785CN"));
	g_assert_nonnull(strstr(draft.decision, "not_buyer"));
	draft_row_clear(&draft);
	receive_from_office(&shop, "Eva Lind");
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM cases"), ==, 2);
	shop_end(&shop);
}

/* A case that was quiet for weeks is not what a mail without a number is about. */
static void test_recency(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	receive(&shop, ANA, 1, "Where is my parcel? It has not arrived.");
	g_autoptr(GError) err = NULL;
	(void)!db_run(shop.db, &err, "UPDATE cases SET last_in_at_utc = $1", "i",
		SHOP_NOW - 40 * SECONDS_PER_DAY);
	receive(&shop, ANA, 2, "Do you have it in blue?");
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM cases"), ==, 2);
	receive(&shop, ANA, 3, "And in red?");
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM cases"), ==, 2);
	shop_end(&shop);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/conversation/add", test_add);
	g_test_add_func("/conversation/flags", test_flags_add_up);
	g_test_add_func("/conversation/names", test_names);
	g_test_add_func("/conversation/impatience", test_impatience);
	g_test_add_func("/conversation/two-wishes", test_two_wishes);
	g_test_add_func("/conversation/answered", test_answered_is_over);
	g_test_add_func("/conversation/second-address", test_second_address);
	g_test_add_func("/conversation/recency", test_recency);
	return g_test_run();
}
