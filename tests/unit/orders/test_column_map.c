/* HERMETICITY: the maps of the source tree; a map in a temporary folder. */
#include "orders/column_map.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "base/error.h"

static GPtrArray *heading(const char *const *names)
{
	GPtrArray *cells = g_ptr_array_new();
	for (; *names != NULL; names++)
		g_ptr_array_add(cells, (gpointer)*names);
	return cells;
}

static void test_aliexpress(void)
{
	g_autofree char *path = g_test_build_filename(
		G_TEST_DIST, "etc", "maps", "aliexpress.map", NULL);
	g_autoptr(GError) err = NULL;
	AUTO(column_map) map = column_map_load(path, &err);
	g_assert_no_error(err);
	g_assert_cmpstr(column_map_name(map), ==, "aliexpress");
	static const char *const names[] = {" 订单号 ", "订单状态", "产品信息(属性)",
		"实际发货物流：运单号", "心情", NULL};
	g_autoptr(GPtrArray) cells = heading(names);
	struct column_places places;
	column_map_place(map, cells, &places);
	g_assert_cmpint(places.at[ORDER_COLUMN_NUMBER], ==, 0);
	g_assert_cmpint(places.at[ORDER_COLUMN_STATE], ==, 1);
	g_assert_cmpint(places.at[ORDER_COLUMN_ITEM], ==, 2);
	g_assert_cmpint(places.at[ORDER_COLUMN_TRACKING], ==, 3);
	g_assert_cmpint(places.at[ORDER_COLUMN_AMOUNT], ==, -1);
	g_assert_cmpuint(places.unknown->len, ==, 1);
	g_assert_cmpstr(places.unknown->pdata[0], ==, "心情");
	column_places_clear(&places);
	g_assert_cmpint(column_map_state(map, "等待买家付款"), ==, ORDER_STATE_UNPAID);
	g_assert_cmpint(
		column_map_state(map, "awaiting shipment"), ==, ORDER_STATE_PAID);
	g_assert_cmpint(column_map_state(map, "on the moon"), ==, ORDER_STATE_UNKNOWN);
}

static void test_bad_map(void)
{
	g_autofree char *dir = g_dir_make_tmp("replyd-map-XXXXXX", NULL);
	g_autofree char *path = g_build_filename(dir, "my.map", NULL);
	static const char *const bad[] = {
		"[columns]\nnumbr = X\n",
		"[map]\ntimezone = Mars/Olympus\n[columns]\nnumber = X\n",
		"number = X\n",
	};
	for (size_t i = 0; i < G_N_ELEMENTS(bad); i++) {
		g_assert_true(g_file_set_contents(path, bad[i], -1, NULL));
		g_autoptr(GError) err = NULL;
		g_assert_null(column_map_load(path, &err));
		g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
		g_assert_nonnull(strstr(err->message, path));
	}
	g_assert_cmpint(g_unlink(path), ==, 0);
	g_assert_cmpint(g_rmdir(dir), ==, 0);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/map/aliexpress", test_aliexpress);
	g_test_add_func("/map/bad", test_bad_map);
	return g_test_run();
}
