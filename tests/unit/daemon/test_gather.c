/* HERMETICITY: a shop in a temporary folder (shop.h). */
#include "daemon/gather.h"

#include <glib.h>

#include "base/clock.h"
#include "record/orders.h"
#include "record/parcels.h"
#include "shop.h"

#define BUYER "ana@example.org"

/* What the facts of the first mail and its case are now. */
static struct facts *gather(struct shop *shop)
{
	g_autoptr(GError) err = NULL;
	g_autoptr(GPtrArray) languages = g_ptr_array_new();
	g_ptr_array_add(languages, (char *)"en");
	g_ptr_array_add(languages, (char *)"es");
	struct message_row mail;
	struct case_row row;
	g_assert_cmpint(message_load(shop->db, 1, &mail, &err), ==, 1);
	g_assert_cmpint(case_load(shop->db, mail.case_id, &row, &err), ==, 1);
	struct facts *facts = gather_facts(
		shop->db, shop->settings, languages, &row, &mail, SHOP_NOW, &err);
	g_assert_no_error(err);
	message_row_clear(&mail);
	case_row_clear(&row);
	return facts;
}

static void begin(struct shop *shop, const char *extra, int64_t *out_order)
{
	shop_begin(shop, extra);
	if (out_order != NULL)
		*out_order = shop_add_order(shop, "8001234567890123", BUYER);
	shop_receive_text(
		shop, BUYER, "m1@example.org", "my parcel", "Where is my parcel?");
}

static void run(struct shop *shop, const char *sql)
{
	g_autoptr(GError) err = NULL;
	(void)!db_run(shop->db, &err, sql, "");
	g_assert_no_error(err);
}

static void test_order_and_parcel(void)
{
	struct shop shop;
	int64_t order = 0;
	begin(&shop, NULL, &order);
	AUTO(facts) facts = gather(&shop);
	g_assert_cmpint(facts->now_utc, ==, SHOP_NOW);
	g_assert_cmpint(facts->received_at_utc, ==, SHOP_NOW);
	g_assert_cmpint(facts->intent, ==, INTENT_NOT_RECEIVED);
	g_assert_cmpuint(facts->template_languages->len, ==, 2);
	g_assert_nonnull(facts->order);
	g_assert_cmpstr(facts->order->number, ==, "8001234567890123");
	g_assert_true(facts->sender_is_buyer);
	g_assert_nonnull(facts->parcel);
	g_assert_cmpint(facts->parcel->status, ==, PARCEL_STATUS_IN_TRANSIT);
	g_assert_false(facts->has_dispute);
	shop_end(&shop);
}

static void test_nobody_knows_the_order(void)
{
	struct shop shop;
	begin(&shop, NULL, NULL);
	AUTO(facts) facts = gather(&shop);
	g_assert_null(facts->order);
	g_assert_null(facts->parcel);
	g_assert_false(facts->sender_is_buyer);
	shop_end(&shop);
}

/* Promise 5: the case was linked to an order whose buyer is somebody else. */
static void test_stranger(void)
{
	struct shop shop;
	int64_t order = 0;
	begin(&shop, NULL, &order);
	run(&shop, "UPDATE orders SET buyer_addr = 'bob@example.org'");
	AUTO(facts) facts = gather(&shop);
	g_assert_false(facts->sender_is_buyer);
	shop_end(&shop);
}

/* Of two parcels the one still on its way counts. */
static void test_two_parcels(void)
{
	struct shop shop;
	int64_t order = 0;
	begin(&shop, NULL, &order);
	int64_t second = 0;
	g_assert_true(parcel_ensure(
		shop.db, shop.id, order, "RB000000000CN", "", "", &second, NULL));
	run(&shop, "UPDATE parcel SET status = 'Delivered' "
		   "WHERE number = 'RB000000000CN'");
	AUTO(facts) facts = gather(&shop);
	g_assert_cmpstr(facts->parcel->number, ==, "RB123456785CN");
	run(&shop, "UPDATE parcel SET status = 'Delivered'");
	AUTO(facts) later = gather(&shop);
	g_assert_cmpstr(later->parcel->number, ==, "RB000000000CN");
	shop_end(&shop);
}

static void test_dispute(void)
{
	struct shop shop;
	int64_t order = 0;
	begin(&shop, NULL, &order);
	run(&shop, "UPDATE orders SET dispute_opened_at_utc = 1772000000");
	AUTO(facts) facts = gather(&shop);
	g_assert_true(facts->has_dispute);
	g_assert_cmpint(facts->dispute_opened_at_utc, ==, 1772000000);
	run(&shop, "UPDATE orders SET dispute_opened_at_utc = 0");
	run(&shop, "UPDATE cases SET dispute_opened_at_utc = 1772000001");
	AUTO(facts) told = gather(&shop);
	g_assert_true(told->has_dispute);
	g_assert_cmpint(told->dispute_opened_at_utc, ==, 1772000001);
	shop_end(&shop);
}

/* What an agent said of the case, and photos of another mail of it. */
static void test_of_the_case(void)
{
	struct shop shop;
	begin(&shop, NULL, NULL);
	g_autofree char *sql =
		g_strdup_printf("UPDATE message SET flags = %u", bit(FLAG_STAIN));
	run(&shop, sql);
	run(&shop, "UPDATE cases SET has_photos = 1");
	AUTO(facts) before = gather(&shop);
	g_assert_cmpuint(before->flags, ==, bit(FLAG_STAIN) | bit(FLAG_PHOTOS));
	run(&shop, "UPDATE cases SET verdict = 'minor'");
	AUTO(facts) after = gather(&shop);
	g_assert_cmpint(after->verdict, ==, VERDICT_MINOR);
	g_assert_cmpuint(after->flags, ==, bit(FLAG_PHOTOS));
	shop_end(&shop);
}

static void test_shop_rules(void)
{
	struct shop shop;
	begin(&shop,
		"[automatic]\ndefault = auto\nthanks = off\n"
		"[guards]\nconfidence = 0.9\n",
		NULL);
	AUTO(facts) facts = gather(&shop);
	g_assert_cmpint(facts->shop.default_mode, ==, MODE_AUTO);
	g_assert_cmpint(facts->shop.modes[SCENARIO_THANKS], ==, MODE_OFF);
	g_assert_cmpfloat(facts->shop.confidence, ==, 0.9);
	g_assert_cmpstr(facts->shop.timezone, ==, "UTC");
	shop_end(&shop);
}

/* Automatic replies given lately, to this case and to this address. */
static void test_budget(void)
{
	struct shop shop;
	begin(&shop, NULL, NULL);
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	static const int64_t ago_hours[] = {2, 30, 6 * 24, 8 * 24};
	for (size_t i = 0; i < G_N_ELEMENTS(ago_hours); i++) {
		g_autofree char *sql = g_strdup_printf(
			"INSERT INTO outbox (shop_id, draft_id, case_id, state, "
			"automatic, message_id, envelope_from, envelope_to, mail, "
			"attempts, created_at_utc, next_try_at_utc, sent_at_utc, "
			"last_answer, copy_due) VALUES (%" G_GINT64_FORMAT
			", %" G_GINT64_FORMAT ", %" G_GINT64_FORMAT
			", 'sent', 1, 'o%zu', '', '" BUYER "', '', 1, %" G_GINT64_FORMAT
			", 0, 0, '', 0)",
			shop.id, draft.id, draft.case_id, i,
			SHOP_NOW - ago_hours[i] * 3600);
		run(&shop, sql);
	}
	draft_row_clear(&draft);
	AUTO(facts) facts = gather(&shop);
	g_assert_cmpint(facts->auto_replies_24h, ==, 1);
	g_assert_cmpint(facts->auto_replies_7d, ==, 3);
	shop_end(&shop);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/gather/order-and-parcel", test_order_and_parcel);
	g_test_add_func("/gather/no-order", test_nobody_knows_the_order);
	g_test_add_func("/gather/stranger", test_stranger);
	g_test_add_func("/gather/two-parcels", test_two_parcels);
	g_test_add_func("/gather/dispute", test_dispute);
	g_test_add_func("/gather/of-the-case", test_of_the_case);
	g_test_add_func("/gather/shop-rules", test_shop_rules);
	g_test_add_func("/gather/budget", test_budget);
	return g_test_run();
}
