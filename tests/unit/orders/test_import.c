/* HERMETICITY: a store and files in a temporary folder; the maps of the source tree. */
#include "orders/import.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "base/error.h"
#include "record/orders.h"
#include "record/parcels.h"
#include "tests/unit/record/fixture.h"

static void free_map(void *map)
{
	column_map_free(map);
}

static GPtrArray *maps(void)
{
	GPtrArray *list = g_ptr_array_new_with_free_func(free_map);
	static const char *const names[] = {"generic.map", "aliexpress.map"};
	for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autofree char *path = g_test_build_filename(
			G_TEST_DIST, "etc", "maps", names[i], NULL);
		g_ptr_array_add(list, column_map_load(path, NULL));
	}
	return list;
}

static const char good_csv[] =
	"number,state,placed_at,paid_at,shipped_at,buyer_email,country,amount,currency,"
	"item,"
	"sku,qty,tracking,service,mood\n"
	"8123,shipped,2026-01-01,2026-01-01,2026-01-03,Ana@Example.org,Brazil,12.50,"
	"USD,"
	"Lamp,L1,1,RB123456785CN,China Post,glad\n"
	"8123,shipped,2026-01-01,2026-01-01,2026-01-03,Ana@Example.org,Brazil,12.50,"
	"USD,"
	"Bulb,B1,2,,,\n"
	"8.1E+15,paid,2026-01-02,,,bob@example.org,US,1,USD,Lamp,L1,1,,,\n"
	"8125,paid,yesterday,,,eve@example.org,US,1,USD,Lamp,L1,1,,,\n"
	"8126,paid,2026-01-02,2026-01-02,,dan@example.org,US,1,USD,Lamp,L1,1,,,\n";

static bool run(struct fixture *f, const char *text, bool dry_run,
	struct import_result *result, GError **err)
{
	g_autofree char *path = g_build_filename(f->dir, "orders.csv", NULL);
	g_assert_true(g_file_set_contents(path, text, -1, NULL));
	g_autoptr(GPtrArray) list = maps();
	const struct import_options options = {
		.shop_id = f->shop_id, .maps = list, .dry_run = dry_run};
	bool ok = orders_import(f->db, path, &options, result, err);
	if (ok)
		result->map = NULL; /* its map goes with the list */
	return ok;
}

static void test_good_rows_are_kept(void)
{
	struct fixture f;
	fixture_begin(&f);
	struct import_result result;
	g_autoptr(GError) err = NULL;
	g_assert_true(run(&f, good_csv, false, &result, &err));
	g_assert_no_error(err);
	g_assert_cmpuint(result.added, ==, 2);
	g_assert_cmpuint(result.bad, ==, 2);
	g_assert_cmpuint(result.parcels, ==, 1);
	g_assert_nonnull(strstr(result.problems->pdata[0], "orders.csv:4: "));
	g_assert_nonnull(strstr(result.problems->pdata[0], "spreadsheet"));
	g_assert_nonnull(strstr(result.problems->pdata[1], "orders.csv:5: "));
	g_assert_cmpuint(result.unknown->len, ==, 1);
	import_result_clear(&result);

	AUTO(order_row) order = NULL;
	g_assert_cmpint(
		order_load_by_number(f.db, f.shop_id, "8123", &order, &err), ==, 1);
	g_assert_cmpint(order->facts->state, ==, ORDER_STATE_SHIPPED);
	g_assert_cmpuint(order->facts->items->len, ==, 2);
	g_assert_cmpstr(order->buyer_addr, ==, "ana@example.org");
	g_assert_cmpstr(order->facts->country, ==, "BR");
	g_assert_cmpfloat(order->facts->value_usd, ==, 12.50);
	g_autoptr(GPtrArray) parcels = parcels_of_order(f.db, order->id, &err);
	g_assert_cmpuint(parcels->len, ==, 1);
	const struct parcel_row *parcel = parcels->pdata[0];
	g_assert_cmpstr(parcel->facts->carrier, ==, "china-post");
	fixture_end(&f);
}

static void test_twice_changes_nothing(void)
{
	struct fixture f;
	fixture_begin(&f);
	struct import_result result;
	g_assert_true(run(&f, good_csv, false, &result, NULL));
	import_result_clear(&result);
	g_assert_true(run(&f, good_csv, false, &result, NULL));
	g_assert_cmpuint(result.added + result.changed, ==, 0);
	g_assert_cmpuint(result.same, ==, 2);
	import_result_clear(&result);
	fixture_end(&f);
}

static void test_dry_run_writes_nothing(void)
{
	struct fixture f;
	fixture_begin(&f);
	struct import_result result;
	g_assert_true(run(&f, good_csv, true, &result, NULL));
	g_assert_cmpuint(result.added, ==, 2);
	import_result_clear(&result);
	AUTO(order_row) order = NULL;
	g_assert_cmpint(
		order_load_by_number(f.db, f.shop_id, "8123", &order, NULL), ==, 0);
	fixture_end(&f);
}

static void test_wrong_columns(void)
{
	struct fixture f;
	fixture_begin(&f);
	struct import_result result;
	g_autoptr(GError) err = NULL;
	g_assert_false(run(&f, "colour,taste\nred,sweet\n", false, &result, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	g_assert_nonnull(
		strstr(err->message, "orders.csv:1: no heading means the order"));
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/import/good-rows", test_good_rows_are_kept);
	g_test_add_func("/import/twice", test_twice_changes_nothing);
	g_test_add_func("/import/dry-run", test_dry_run_writes_nothing);
	g_test_add_func("/import/wrong-columns", test_wrong_columns);
	return g_test_run();
}
