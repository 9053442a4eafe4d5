/* HERMETICITY: a store in a temporary folder; no net. */
#include "daemon/lifecycle_mail.h"

#include <glib.h>
#include <string.h>

#include "approve/approve.h"
#include "base/clock.h"
#include "record/lifecycle.h"
#include "record/parcels.h"
#include "record/suppression.h"
#include "shop.h"

#define AUTOMATIC                                                                      \
	"[automatic]\norder_paid = auto\norder_shipped = auto\norder_delayed = auto\n"
#define FOR_AGENTS "[automatic]\norder_paid = draft\norder_shipped = draft\n"
#define SENT_AWAY  "SELECT count(*) FROM outbox WHERE state = 'waiting'"
#define DRAFTS     "SELECT count(*) FROM draft"
#define BUYER      "ana@buyers.example"

/* Writes the order as a source would; Germany, one lamp. */
static int64_t put_order(struct shop *shop, enum order_state state, int64_t paid_utc)
{
	GError *err = NULL;
	AUTO(order_row) order = order_row_new();
	struct order_facts *facts = order->facts;
	order->shop_id = shop->id;
	order->buyer_addr = g_strdup(BUYER);
	order->buyer_name = g_strdup("Ana");
	g_free(facts->number);
	facts->number = g_strdup("8123");
	g_free(facts->country);
	facts->country = g_strdup("DE");
	facts->state = state;
	facts->placed_at_utc = SHOP_NOW - 3600;
	facts->paid_at_utc = paid_utc;
	g_ptr_array_add(facts->items, order_item_new("L1", "Desk lamp", 2));
	g_assert_cmpint(order_upsert(shop->db, order, &err), !=, UPSERT_FAILED);
	g_assert_no_error(err);
	return order->id;
}

static void look_at_all(struct shop *shop, int64_t now_utc)
{
	GError *err = NULL;
	shop->engine->clock.fixed_at_utc = now_utc;
	g_assert_true(lifecycle_round(shop->engine, shop->db, &err));
	g_assert_no_error(err);
}

static void assert_state(
	struct shop *shop, const char *name, const char *state, const char *why)
{
	GError *err = NULL;
	AUTO(rows)
	rows = db_select(shop->db, &err,
		"SELECT state, why FROM lifecycle_mail WHERE name = $1", "s", name);
	g_assert_cmpint(rows_next(rows, &err), ==, 1);
	g_assert_cmpstr(rows_text(rows, 0), ==, state);
	g_assert_cmpstr(rows_text(rows, 1), ==, why);
}

static void test_leaves_once(void)
{
	struct shop shop;
	shop_begin(&shop, AUTOMATIC);
	put_order(&shop, ORDER_STATE_PAID, SHOP_NOW - 60);
	look_at_all(&shop, SHOP_NOW);
	g_assert_cmpint(shop_count(&shop, SENT_AWAY), ==, 1);
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	g_assert_cmpstr(draft.scenario, ==, "order_paid");
	g_assert_cmpstr(draft.language, ==, "de");
	g_assert_cmpstr(draft.to_addr, ==, BUYER);
	g_assert_cmpint(draft.message_id, ==, 0);
	g_assert_nonnull(strstr(draft.body, "Desk lamp"));
	g_assert_nonnull(strstr(draft.subject, "8123"));
	draft_row_clear(&draft);
	assert_state(&shop, "order_paid", "drafted", "");
	/* told again, looked at again, a day later again */
	put_order(&shop, ORDER_STATE_PAID, SHOP_NOW - 30);
	look_at_all(&shop, SHOP_NOW + 10);
	look_at_all(&shop, SHOP_NOW + SECONDS_PER_DAY);
	g_assert_cmpint(shop_count(&shop, DRAFTS), ==, 1);
	shop_end(&shop);
}

static void test_waits_for_an_agent(void)
{
	struct shop shop;
	shop_begin(&shop, FOR_AGENTS);
	put_order(&shop, ORDER_STATE_PAID, SHOP_NOW - 60);
	look_at_all(&shop, SHOP_NOW);
	g_assert_cmpint(shop_count(&shop, SENT_AWAY), ==, 0);
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	g_assert_cmpint(draft.state, ==, DRAFT_QUEUED);
	draft_row_clear(&draft);
	shop_end(&shop);
}

/* What waits is taken back when it is no longer true. */
static void test_cancelled_meanwhile(void)
{
	struct shop shop;
	shop_begin(&shop, AUTOMATIC);
	put_order(&shop, ORDER_STATE_PAID, SHOP_NOW - 60);
	look_at_all(&shop, SHOP_NOW);
	g_assert_cmpint(shop_count(&shop, SENT_AWAY), ==, 1);
	put_order(&shop, ORDER_STATE_CANCELLED, SHOP_NOW - 60);
	look_at_all(&shop, SHOP_NOW + 60);
	g_assert_cmpint(shop_count(&shop, SENT_AWAY), ==, 0);
	g_assert_cmpint(
		shop_count(&shop, "SELECT count(*) FROM draft WHERE state = 'settled'"),
		==, 1);
	look_at_all(&shop, SHOP_NOW + 2 * SECONDS_PER_DAY);
	assert_state(&shop, "order_paid", "skipped", "the order was cancelled");
	g_assert_cmpint(shop_count(&shop, DRAFTS), ==, 1);
	shop_end(&shop);
}

/* The buyer has written: no other mail while that waits for an answer. */
static void test_case_open(void)
{
	struct shop shop;
	shop_begin(&shop, AUTOMATIC);
	put_order(&shop, ORDER_STATE_PAID, SHOP_NOW - 60);
	shop_receive_text(&shop, BUYER, "m1@x", "order 8123",
		"Please cancel my order 8123, I changed my mind.");
	look_at_all(&shop, SHOP_NOW);
	assert_state(&shop, "order_paid", "withheld", "a case is open");
	g_assert_true(db_run(shop.db, NULL, "UPDATE cases SET is_open = 0", ""));
	look_at_all(&shop, SHOP_NOW + SECONDS_PER_DAY);
	assert_state(&shop, "order_paid", "drafted", "");
	shop_end(&shop);
}

/* An answer to such a mail opens its conversation, and the order is known. */
static void test_answer_to_it(void)
{
	struct shop shop;
	shop_begin(&shop, AUTOMATIC);
	put_order(&shop, ORDER_STATE_PAID, SHOP_NOW - 60);
	look_at_all(&shop, SHOP_NOW);
	GError *err = NULL;
	AUTO(rows) rows = db_select(shop.db, &err, "SELECT message_id FROM outbox", "");
	g_assert_cmpint(rows_next(rows, &err), ==, 1);
	g_autofree char *mail = g_strdup_printf(
		"From: Ana <" BUYER ">\nTo: shop@lumen.example\nSubject: Re: order\n"
		"Message-ID: <a1@x>\nIn-Reply-To: <%s>\n"
		"Date: Sun, 01 Mar 2026 08:00:00 +0000\n\n"
		"Please cancel my order, I ordered by mistake.\n",
		rows_text(rows, 0));
	/* the mail left in between */
	g_assert_true(db_run(shop.db, &err,
		"INSERT INTO message (shop_id, case_id, direction, message_id, "
		"content_hash, in_reply_to, from_addr, from_name, to_addr, subject, "
		"body_text, language, reading, kind, intent, confidence, flags, "
		"defects, "
		"photos, date_utc, received_at_utc, taken_at_utc, mailbox_id, "
		"uidvalidity, uid, raw_segment, raw_offset, raw_size) "
		"SELECT shop_id, case_id, 1, message_id, '', '', '', '', '', '', '', "
		"'', "
		"'', 'own', 'other', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 FROM outbox",
		""));
	g_assert_no_error(err);
	shop_receive(&shop, ROLE_INBOX, mail);
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	g_assert_cmpstr(draft.scenario, ==, "cancel_unshipped");
	g_assert_cmpint(draft.message_id, !=, 0);
	draft_row_clear(&draft);
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM cases"), ==, 1);
	g_clear_pointer(&rows, rows_free);
	shop_end(&shop);
}

static void test_night_and_budget(void)
{
	struct shop shop;
	shop_begin(&shop, AUTOMATIC "[guards]\nper_address_week = 1\n");
	const int64_t night = SHOP_NOW + 15 * 3600; /* 23:00 UTC */
	put_order(&shop, ORDER_STATE_PAID, night - 60);
	look_at_all(&shop, night);
	assert_state(&shop, "order_paid", "waiting", "");
	g_assert_cmpint(shop_count(&shop, DRAFTS), ==, 0);
	look_at_all(&shop, night + 9 * 3600);
	g_assert_cmpint(shop_count(&shop, SENT_AWAY), ==, 1);
	/* the week's one automatic mail is spent: the next waits for an agent */
	g_assert_true(db_run(shop.db, NULL,
		"UPDATE outbox SET state = 'sent', sent_at_utc = $1", "i", night));
	g_assert_true(db_run(shop.db, NULL, "UPDATE draft SET state = 'sent'", ""));
	int64_t order = put_order(&shop, ORDER_STATE_SHIPPED, night - 60);
	int64_t parcel = 0;
	g_assert_true(parcel_ensure(shop.db, shop.id, order, "RB123456785CN",
		"china-post", "", &parcel, NULL));
	look_at_all(&shop, night + 10 * 3600);
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	g_assert_cmpstr(draft.scenario, ==, "order_shipped");
	g_assert_cmpint(draft.state, ==, DRAFT_QUEUED);
	draft_row_clear(&draft);
	shop_end(&shop);
}

static void test_suppressed(void)
{
	struct shop shop;
	shop_begin(&shop, AUTOMATIC);
	put_order(&shop, ORDER_STATE_PAID, SHOP_NOW - 60);
	g_assert_true(suppression_add(
		shop.db, shop.id, BUYER, "all", "bounced", SHOP_NOW, 0, NULL));
	look_at_all(&shop, SHOP_NOW);
	assert_state(&shop, "order_paid", "withheld", "the address gets no mail");
	shop_end(&shop);
	/* who unsubscribed from mailings still hears of the order; a dead address not
	 */
	static const char *const reasons[] = {"userunknown", "asked by mail"};
	for (size_t i = 0; i < G_N_ELEMENTS(reasons); i++) {
		shop_begin(&shop, AUTOMATIC);
		put_order(&shop, ORDER_STATE_PAID, SHOP_NOW - 60);
		g_assert_true(suppression_add(shop.db, shop.id, BUYER, "mailing",
			reasons[i], SHOP_NOW, 0, NULL));
		look_at_all(&shop, SHOP_NOW);
		assert_state(&shop, "order_paid", i == 0 ? "withheld" : "drafted",
			i == 0 ? "the address gets no mail" : "");
		shop_end(&shop);
	}
}

/* The days in a text move on while it waits for an agent; one that says what is no
 * longer so is withdrawn before it can be approved. */
static void test_refresh(void)
{
	struct shop shop;
	shop_begin(&shop, FOR_AGENTS);
	put_order(&shop, ORDER_STATE_PAID, SHOP_NOW - 60);
	look_at_all(&shop, SHOP_NOW);
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	const struct drafting drafting = {shop.engine, shop.settings, shop.id, shop.db};
	GError *err = NULL;
	bool fresh = false;
	g_assert_true(drafting_refresh(&drafting, &draft, &fresh, &err));
	g_assert_true(fresh);
	bool still = false;
	g_assert_true(drafting_still_true(&drafting, &draft, &still, &err));
	g_assert_true(still);
	put_order(&shop, ORDER_STATE_SHIPPED, SHOP_NOW - 60);
	g_assert_true(drafting_still_true(&drafting, &draft, &still, &err));
	g_assert_false(still);
	g_assert_true(drafting_refresh(&drafting, &draft, &fresh, &err));
	g_assert_no_error(err);
	g_assert_false(fresh);
	draft_row_clear(&draft);
	g_assert_true(shop_newest_draft(&shop, &draft));
	g_assert_cmpint(draft.state, ==, DRAFT_SETTLED);
	draft_row_clear(&draft);
	shop_end(&shop);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/lifecycle-mail/once", test_leaves_once);
	g_test_add_func("/lifecycle-mail/agent", test_waits_for_an_agent);
	g_test_add_func("/lifecycle-mail/cancelled", test_cancelled_meanwhile);
	g_test_add_func("/lifecycle-mail/case-open", test_case_open);
	g_test_add_func("/lifecycle-mail/answer", test_answer_to_it);
	g_test_add_func("/lifecycle-mail/night-and-budget", test_night_and_budget);
	g_test_add_func("/lifecycle-mail/suppressed", test_suppressed);
	g_test_add_func("/lifecycle-mail/refresh", test_refresh);
	return g_test_run();
}
