/* HERMETICITY: a store in a temporary folder; no net. */
#include "daemon/drafting.h"

#include <glib.h>
#include <string.h>

#include "approve/approve.h"
#include "record/parcels.h"
#include "shop.h"

static void deliver_parcel(struct shop *shop, int64_t order_id)
{
	g_autoptr(GPtrArray) parcels = parcels_of_order(shop->db, order_id, NULL);
	struct parcel_row *parcel = parcels->pdata[0];
	parcel->facts->status = PARCEL_STATUS_DELIVERED;
	parcel->facts->delivered_at_utc = SHOP_NOW - 2 * SECONDS_PER_DAY;
	parcel->facts->last_event_at_utc = parcel->facts->delivered_at_utc;
	bool changed = false;
	g_assert_true(parcel_update(shop->db, parcel, &changed, NULL));
	g_assert_true(changed);
}

static struct drafting drafting_of(struct shop *shop)
{
	return (struct drafting){shop->engine, shop->settings, shop->id, shop->db};
}

/* "Still on its way" must not be approved after the parcel was delivered. */
static void test_parcel_news_makes_it_stale(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	int64_t order = shop_add_order(&shop, "8123", "ana@buyers.example");
	shop_receive_text(&shop, "ana@buyers.example", "m1@x", "parcel",
		"Where is my parcel? Order 8123 has not arrived.");
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	const struct drafting drafting = drafting_of(&shop);
	bool fresh = false;
	g_assert_true(drafting_refresh(&drafting, &draft, &fresh, NULL));
	g_assert_true(fresh);
	deliver_parcel(&shop, order);
	g_assert_true(drafting_refresh(&drafting, &draft, &fresh, NULL));
	g_assert_false(fresh);
	draft_row_clear(&draft);
	g_assert_true(shop_newest_draft(&shop, &draft));
	g_assert_cmpstr(draft.scenario, ==, "delivered_not_received");
	g_assert_cmpint(draft.revision, ==, 2);
	g_assert_cmpint(draft.state, ==, DRAFT_QUEUED);
	draft_row_clear(&draft);
	shop_end(&shop);
}

/* An edited text says nothing about its facts: they are compared themselves. */
static void test_edited_draft_goes_stale_too(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	int64_t order = shop_add_order(&shop, "8123", "ana@buyers.example");
	shop_receive_text(&shop, "ana@buyers.example", "m1@x", "parcel",
		"Where is my parcel? Order 8123 has not arrived.");
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	const struct approver who = {"ana", SHOP_NOW};
	g_assert_true(approve_edit(
		shop.db, &who, draft.id, 0, "Re: parcel", "My own words.\n", NULL));
	draft_row_clear(&draft);
	g_assert_true(shop_newest_draft(&shop, &draft));
	const struct drafting drafting = drafting_of(&shop);
	bool fresh = false;
	g_assert_true(drafting_refresh(&drafting, &draft, &fresh, NULL));
	g_assert_true(fresh);
	deliver_parcel(&shop, order);
	g_assert_true(drafting_refresh(&drafting, &draft, &fresh, NULL));
	g_assert_false(fresh);
	draft_row_clear(&draft);
	shop_end(&shop);
}

/* The clock and an agent hold a row that somebody else may have ended meanwhile. */
static void test_ended_draft_stays_ended(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	int64_t order = shop_add_order(&shop, "8123", "ana@buyers.example");
	shop_receive_text(&shop, "ana@buyers.example", "m1@x", "parcel",
		"Where is my parcel? Order 8123 has not arrived.");
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	const struct approver who = {"ana", SHOP_NOW};
	g_assert_true(approve_reject(shop.db, &who, draft.id, 0, "told her", NULL));
	deliver_parcel(&shop, order);
	const struct drafting drafting = drafting_of(&shop);
	bool fresh = false;
	g_assert_true(drafting_catch_up(&drafting, &draft, NULL));
	g_assert_true(drafting_refresh(&drafting, &draft, &fresh, NULL));
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM draft"), ==, 1);
	draft_row_clear(&draft);
	shop_end(&shop);
}

static void test_off_drafts_nothing(void)
{
	struct shop shop;
	shop_begin(&shop, "[automatic]\nthanks = off\n");
	shop_add_order(&shop, "8123", "ana@buyers.example");
	shop_receive_text(&shop, "ana@buyers.example", "m1@x", "thanks",
		"I received my parcel 8123 today, everything is perfect, thank you!");
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM draft"), ==, 0);
	g_assert_cmpint(shop_count(&shop, "SELECT count(*) FROM message"), ==, 1);
	shop_end(&shop);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/drafting/stale", test_parcel_news_makes_it_stale);
	g_test_add_func("/drafting/edited", test_edited_draft_goes_stale_too);
	g_test_add_func("/drafting/ended", test_ended_draft_stays_ended);
	g_test_add_func("/drafting/off", test_off_drafts_nothing);
	return g_test_run();
}
