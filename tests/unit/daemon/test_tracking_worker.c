/* HERMETICITY: a store and a file of parcels in a temporary folder; no net. */
#include "daemon/tracking_worker.h"

#include <glib.h>
#include <string.h>

#include "shop.h"

static void test_no_tracker(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	g_autoptr(GError) err = NULL;
	g_assert_null(tracking_worker_new(shop.engine, &err));
	g_assert_no_error(err);
	shop_end(&shop);
}

static void test_news_redraw_the_draft(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	shop_add_order(&shop, "8123", "ana@buyers.example");
	shop_receive_text(&shop, "ana@buyers.example", "m1@x", "parcel",
		"Where is my parcel? Order 8123 has not arrived.");
	g_autofree char *file = g_build_filename(shop.dir, "parcels.json", NULL);
	g_assert_true(g_file_set_contents(file,
		"{\"parcels\": [{\"number\": \"RB123456785CN\", \"status\": "
		"\"Delivered\", "
		"\"last_event_at\": \"2026-02-27T10:00:00Z\", \"last_event\": "
		"\"Delivered\"}]}",
		-1, NULL));
	shop.engine->settings->tracking = TRACKING_FILE;
	g_free(shop.engine->settings->tracking_file);
	shop.engine->settings->tracking_file = g_strdup(file);
	g_autoptr(GError) err = NULL;
	AUTO(tracking_worker) worker = tracking_worker_new(shop.engine, &err);
	g_assert_true(tracking_worker_round(worker, &err));
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	g_assert_cmpstr(draft.scenario, ==, "delivered_not_received");
	draft_row_clear(&draft);
	g_clear_pointer(&worker, tracking_worker_free);
	shop_end(&shop);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/tracking-worker/none", test_no_tracker);
	g_test_add_func("/tracking-worker/news", test_news_redraw_the_draft);
	return g_test_run();
}
