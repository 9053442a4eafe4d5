/* HERMETICITY: a store and a folder of exports in a temporary folder; no net. */
#include "daemon/orders_worker.h"

#include <glib/gstdio.h>
#include <string.h>
#include <utime.h>

#include "record/order_sources.h"
#include "shop.h"
#include "tests/unit/record/fixture.h"

static void use_maps(void)
{
	g_autofree char *maps = g_test_build_filename(G_TEST_DIST, "etc", "maps", NULL);
	g_setenv("REPLYD_MAPS", maps, TRUE);
}

static void put(const char *folder, const char *name, const char *text)
{
	g_autofree char *path = g_build_filename(folder, name, NULL);
	g_assert_true(g_file_set_contents(path, text, -1, NULL));
	const struct utimbuf times = {1772400000, 1772400000};
	g_assert_cmpint(utime(path, &times), ==, 0);
}

/* Also removes what the worker made in it. */
static void remove_folder(const char *folder)
{
	static const char *const parts[] = {"done", "failed"};
	for (size_t i = 0; i < G_N_ELEMENTS(parts); i++) {
		g_autofree char *part = g_build_filename(folder, parts[i], NULL);
		if (g_file_test(part, G_FILE_TEST_IS_DIR))
			fixture_remove(part);
	}
	fixture_remove(folder);
}

static void test_no_source(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	g_autoptr(GError) err = NULL;
	g_assert_null(orders_worker_new(shop.engine, &err));
	g_assert_no_error(err);
	shop_end(&shop);
}

static void test_folder(void)
{
	g_autofree char *folder = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	g_autofree char *extra = g_strdup_printf("[orders]\nfolder = %s\n", folder);
	struct shop shop;
	shop_begin(&shop, extra);
	(void)shop_add_order(&shop, "8123", "ana@buyers.example");
	shop_receive_text(&shop, "ana@buyers.example", "m1@x", "parcel",
		"Where is my parcel? Order 8123 has not arrived.");
	put(folder, "a.csv", "number,state\n8123,cancelled\n9000,paid\n");
	put(folder, "b.csv", "colour\nred\n");
	g_autoptr(GError) err = NULL;
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	AUTO(orders_worker) worker = orders_worker_new(shop.engine, &err);
	g_assert_no_error(err);
	orders_worker_round(worker, problems);
	g_assert_cmpuint(problems->len, ==, 1);
	g_assert_nonnull(strstr(problems->pdata[0], "b.csv"));
	g_assert_cmpint(
		shop_count(
			&shop, "SELECT count(*) FROM orders WHERE state = 'cancelled'"),
		==, 1);
	g_autoptr(GArray) sources = order_sources(shop.db, &err);
	g_assert_cmpuint(sources->len, ==, 1);
	const struct order_source_row *row =
		&g_array_index(sources, struct order_source_row, 0);
	g_assert_cmpstr(row->name, ==, "folder");
	g_assert_cmpint(row->orders_taken, ==, 2);
	g_assert_cmpint(row->succeeded_at_utc, ==, SHOP_NOW);
	g_assert_nonnull(strstr(row->problem, "1 files lie in failed/"));
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&shop, &draft));
	g_assert_cmpint(draft.revision, >, 1); /* drawn anew */
	draft_row_clear(&draft);
	g_clear_pointer(&worker, orders_worker_free);
	shop_end(&shop);
	remove_folder(folder);
}

static void test_folder_that_is_not_there(void)
{
	struct shop shop;
	shop_begin(&shop, "[orders]\nfolder = /nonexistent/exports\n");
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	AUTO(orders_worker) worker = orders_worker_new(shop.engine, NULL);
	orders_worker_round(worker, problems);
	g_assert_cmpuint(problems->len, ==, 1);
	g_assert_nonnull(strstr(problems->pdata[0], "[orders] folder"));
	g_clear_pointer(&worker, orders_worker_free);
	shop_end(&shop);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	use_maps();
	g_test_add_func("/orders-worker/none", test_no_source);
	g_test_add_func("/orders-worker/folder", test_folder);
	g_test_add_func("/orders-worker/no-folder", test_folder_that_is_not_there);
	return g_test_run();
}
