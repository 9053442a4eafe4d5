/* HERMETICITY: a store in a temporary folder; no net. */
#include "daemon/clock_worker.h"

#include <glib.h>
#include <string.h>

#include "approve/approve.h"
#include "shop.h"

static void test_days_move_on(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	shop_add_order(&shop, "8123", "ana@buyers.example");
	shop_receive_text(&shop, "ana@buyers.example", "m1@x", "parcel",
		"Where is my parcel? Order 8123 has not arrived.");
	/* The promise of 60 days has passed by then. */
	shop.engine->clock.fixed_at_utc = SHOP_NOW + 45 * SECONDS_PER_DAY;
	g_autoptr(GError) err = NULL;
	AUTO(clock_worker) worker = clock_worker_new(shop.engine, &err);
	g_assert_true(clock_worker_round(worker, &err));
	g_assert_no_error(err);
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	g_assert_cmpint(draft.revision, >, 1);
	draft_row_clear(&draft);
	g_clear_pointer(&worker, clock_worker_free);
	shop_end(&shop);
}

/* An order cancelled while its approved reply still waits for the relay. */
static void test_approved_and_overtaken(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	shop_add_order(&shop, "8123", "ana@buyers.example");
	shop_receive_text(&shop, "ana@buyers.example", "m1@x", "parcel",
		"Where is my parcel? Order 8123 has not arrived.");
	g_autoptr(GError) err = NULL;
	const struct approver ana = {"ana", SHOP_NOW};
	const struct sender_identity from = {"Lumen", "shop@lumen.example"};
	g_assert_true(
		approve_approve(shop.db, &ana, &from, 1, 0, APPROVE_TICK_ALL, &err));
	g_assert_no_error(err);
	AUTO(clock_worker) worker = clock_worker_new(shop.engine, &err);
	/* time alone takes nothing back */
	shop.engine->clock.fixed_at_utc = SHOP_NOW + 3 * SECONDS_PER_DAY;
	g_assert_true(clock_worker_round(worker, &err));
	static const char waiting[] =
		"SELECT count(*) FROM outbox WHERE state = 'waiting'";
	g_assert_cmpint(shop_count(&shop, waiting), ==, 1);
	g_assert_true(
		db_run(shop.db, &err, "UPDATE orders SET state = 'cancelled'", ""));
	g_assert_true(clock_worker_round(worker, &err));
	g_assert_no_error(err);
	g_assert_cmpint(shop_count(&shop, waiting), ==, 0);
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	g_assert_cmpint(draft.state, ==, DRAFT_QUEUED);
	draft_row_clear(&draft);
	g_clear_pointer(&worker, clock_worker_free);
	shop_end(&shop);
}

static void test_forgets_what_is_past_its_time(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	shop_receive(&shop, ROLE_INBOX,
		"From: ana@buyers.example\nMessage-ID: <m1@x>\nPrecedence: list\n"
		"List-Id: <l.example>\n\nNews.\n");
	shop.engine->clock.fixed_at_utc = SHOP_NOW + 500 * SECONDS_PER_DAY;
	AUTO(clock_worker) worker = clock_worker_new(shop.engine, NULL);
	g_assert_true(clock_worker_round(worker, NULL));
	g_assert_cmpint(
		shop_count(&shop, "SELECT count(*) FROM message WHERE body_text <> ''"),
		==, 0);
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM message"), ==, 1);
	g_clear_pointer(&worker, clock_worker_free);
	shop_end(&shop);
}

/* Quota is spent on the parcel whose promise is about to end, not on the other. */
static void test_deadlines_are_watched(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	shop_add_order(&shop, "8123", "ana@buyers.example");
	shop.engine->settings->tracking = TRACKING_FILE;
	static const char waiting[] =
		"SELECT count(*) FROM parcel WHERE next_check_at_utc > 0";
	for (int days = 0; days <= 35; days += 35) {
		shop.engine->clock.fixed_at_utc = SHOP_NOW + days * SECONDS_PER_DAY;
		AUTO(clock_worker) worker = clock_worker_new(shop.engine, NULL);
		g_assert_true(clock_worker_round(worker, NULL));
		g_assert_cmpint(shop_count(&shop, waiting), ==, days > 0);
	}
	shop_end(&shop);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/clock-worker/days", test_days_move_on);
	g_test_add_func("/clock-worker/deadlines", test_deadlines_are_watched);
	g_test_add_func("/clock-worker/approved", test_approved_and_overtaken);
	g_test_add_func("/clock-worker/forgets", test_forgets_what_is_past_its_time);
	return g_test_run();
}
