/* HERMETICITY: a store and files in a temporary folder; the maps of the source tree. */
#include "orders/folder.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <utime.h>

#include "base/error.h"
#include "orders/map_set.h"
#include "record/orders.h"
#include "tests/unit/record/fixture.h"

#define NOW 1772600000

struct place {
	struct fixture f;
	char *dir;
	GPtrArray *maps;
};

static void begin(struct place *place)
{
	fixture_begin(&place->f);
	place->dir = g_build_filename(place->f.dir, "exports", NULL);
	g_assert_cmpint(g_mkdir(place->dir, 0700), ==, 0);
	g_autofree char *maps = g_test_build_filename(G_TEST_DIST, "etc", "maps", NULL);
	g_setenv("REPLYD_MAPS", maps, TRUE);
	place->maps = map_set_load("auto", NULL);
	g_assert_nonnull(place->maps);
}

static void end(struct place *place)
{
	g_ptr_array_unref(place->maps);
	for (int i = 0; i < 2; i++) {
		g_autofree char *sub =
			g_build_filename(place->dir, i == 0 ? "done" : "failed", NULL);
		if (g_file_test(sub, G_FILE_TEST_IS_DIR))
			fixture_remove(sub);
	}
	fixture_remove(place->dir);
	g_free(place->dir);
	fixture_end(&place->f);
}

static void put(const struct place *place, const char *name, const char *bytes,
	gssize len, int64_t at_utc)
{
	g_autofree char *path = g_build_filename(place->dir, name, NULL);
	g_assert_true(g_file_set_contents(path, bytes, len, NULL));
	const struct utimbuf times = {at_utc, at_utc};
	g_assert_cmpint(utime(path, &times), ==, 0);
}

static bool there(const struct place *place, const char *name)
{
	g_autofree char *path = g_build_filename(place->dir, name, NULL);
	return g_file_test(path, G_FILE_TEST_EXISTS);
}

static char *text_of(const struct place *place, const char *name)
{
	g_autofree char *path = g_build_filename(place->dir, name, NULL);
	char *text = NULL;
	g_assert_true(g_file_get_contents(path, &text, NULL, NULL));
	return text;
}

static struct folder_result scan(const struct place *place, bool dry_run)
{
	const struct folder_options options = {.path = place->dir,
		.shop_id = place->f.shop_id,
		.maps = place->maps,
		.dry_run = dry_run,
		.now_utc = NOW};
	struct folder_result result;
	g_autoptr(GError) err = NULL;
	g_assert_true(folder_scan(place->f.db, &options, &result, &err));
	g_assert_no_error(err);
	return result;
}

static struct order_row *order(const struct place *place, const char *number)
{
	struct order_row *row = NULL;
	(void)!order_load_by_number(place->f.db, place->f.shop_id, number, &row, NULL);
	return row;
}

static const char one[] = "number,state,buyer_email\n8123,paid,ana@example.org\n";

static void test_taken_and_moved(void)
{
	struct place place;
	begin(&place);
	put(&place, "a.csv", one, -1, NOW - 60);
	struct folder_result result = scan(&place, false);
	g_assert_cmpuint(result.files, ==, 1);
	g_assert_cmpuint(result.failed, ==, 0);
	g_assert_cmpuint(result.added, ==, 1);
	folder_result_clear(&result);
	g_assert_false(there(&place, "a.csv"));
	g_assert_true(there(&place, "done/a.csv"));
	g_autofree char *report = text_of(&place, "done/a.csv.report.txt");
	g_assert_nonnull(strstr(report, "1 orders new"));
	AUTO(order_row) row = order(&place, "8123");
	g_assert_cmpint(row->updated_at_utc, ==, NOW - 60);

	/* The same again, as after a crash before the move: nothing changes. */
	put(&place, "a.csv", one, -1, NOW - 60);
	result = scan(&place, false);
	g_assert_cmpuint(result.same, ==, 1);
	g_assert_cmpuint(result.added + result.changed, ==, 0);
	folder_result_clear(&result);
	g_assert_true(there(&place, "done/2-a.csv"));
	end(&place);
}

static void test_incomplete_ones_wait(void)
{
	struct place place;
	begin(&place);
	put(&place, "fresh.csv", one, -1, NOW - 3);
	put(&place, ".hidden.csv", one, -1, NOW - 60);
	put(&place, "x.csv.part", one, -1, NOW - 60);
	put(&place, "~$lock.csv", one, -1, NOW - 60);
	struct folder_result result = scan(&place, false);
	g_assert_cmpuint(result.files, ==, 0);
	g_assert_cmpuint(result.waiting, ==, 1);
	folder_result_clear(&result);
	g_assert_true(there(&place, "fresh.csv"));
	g_assert_true(there(&place, "x.csv.part"));
	end(&place);
}

static void test_bad_rows_are_named(void)
{
	struct place place;
	begin(&place);
	put(&place, "mixed.csv",
		"number;state;amount;tracking\n"
		"8123;shipped;\"12,50\";RB123456785CN\n"
		"8,12346E+15;shipped;1;\n"
		"8125;shipped;1;1,23E+17\n",
		-1, NOW - 60);
	put(&place, "book.xlsx", "PK", -1, NOW - 50);
	put(&place, "noise.csv", "colour,taste\nred,sweet\n", -1, NOW - 40);
	put(&place, "empty.csv", "", -1, NOW - 30);
	struct folder_result result = scan(&place, false);
	g_assert_cmpuint(result.files, ==, 4);
	g_assert_cmpuint(result.failed, ==, 4);
	g_assert_cmpuint(result.added, ==, 1);
	g_assert_cmpuint(result.bad, ==, 2);
	g_assert_cmpuint(result.problems->len, ==, 4);
	folder_result_clear(&result);
	g_autofree char *mixed = text_of(&place, "failed/mixed.csv.report.txt");
	g_assert_nonnull(strstr(mixed, "mixed.csv:3: "));
	g_assert_nonnull(strstr(mixed, "mixed.csv:4: "));
	g_autofree char *book = text_of(&place, "failed/book.xlsx.report.txt");
	g_assert_nonnull(strstr(book, "save it as CSV"));
	g_autofree char *noise = text_of(&place, "failed/noise.csv.report.txt");
	g_assert_nonnull(strstr(noise, "no heading means the order"));
	AUTO(order_row) row = order(&place, "8123");
	g_assert_cmpfloat(row->amount, ==, 12.5);
	AUTO(order_row) ruined = order(&place, "8125");
	g_assert_null(ruined);
	end(&place);
}

/* An AliExpress export in GB18030, and one of Tongtool with Excel's marks. */
static void test_real_shapes(void)
{
	struct place place;
	begin(&place);
	static const char aliexpress[] =
		"订单号,订单状态,买家名称,下单时间,订单金额,收货国家,"
		"实际发货物流:运单号\n"
		"\"=\"\"8123456789012345\"\"\",等待买家收货,Ana,2026-03-01 10:00,US "
		"$12.34,"
		"Brazil,AliExpress Standard Shipping:LP00123456789012\n"
		"8123456789012346,外星状态,Bob,2026-03-01 10:00,US $1.00,Brazil,\n";
	gsize len = 0;
	g_autofree char *gb =
		g_convert(aliexpress, -1, "GB18030", "UTF-8", NULL, &len, NULL);
	put(&place, "ae.csv", gb, (gssize)len, NOW - 60);
	put(&place, "tt.csv",
		"\xef\xbb\xbfsep=;\r\n平台订单号;订单状态;跟踪号;邮寄方式;"
		"预估重量;实际重量;发货时间\r\n"
		"=\"9001\";已发货;=\"RB123456785CN\";中国邮政挂号小包;1,200;1180;"
		"2026-03-01 08:00:00\r\n",
		-1, NOW - 50);
	struct folder_result result = scan(&place, false);
	g_assert_cmpuint(result.failed, ==, 0);
	g_assert_cmpuint(result.added, ==, 3);
	folder_result_clear(&result);
	AUTO(order_row) ae = order(&place, "8123456789012345");
	g_assert_cmpint(ae->facts->state, ==, ORDER_STATE_SHIPPED);
	g_assert_cmpint(ae->facts->placed_at_utc, ==, 1772388000); /* Pacific time */
	AUTO(order_row) odd = order(&place, "8123456789012346");
	g_assert_cmpint(odd->facts->state, ==, ORDER_STATE_UNKNOWN);
	g_assert_cmpstr(odd->source_state, ==, "外星状态");
	AUTO(order_row) tt = order(&place, "9001");
	g_assert_cmpint(tt->facts->state, ==, ORDER_STATE_SHIPPED);
	g_assert_cmpint(tt->facts->estimated_weight_g, ==, 1200);
	g_assert_cmpint(tt->facts->actual_weight_g, ==, 1180);
	g_assert_cmpint(tt->facts->shipped_at_utc, ==, 1772323200); /* China time */
	end(&place);
}

/* An export that was made earlier, and turns up later, changes nothing. */
static void test_older_facts_lose(void)
{
	struct place place;
	begin(&place);
	put(&place, "new.csv", "number,state\n8123,shipped\n", -1, NOW - 60);
	struct folder_result result = scan(&place, false);
	folder_result_clear(&result);
	put(&place, "old.csv", "number,state\n8123,unpaid\n", -1, NOW - 3600);
	result = scan(&place, false);
	g_assert_cmpuint(result.changed, ==, 0);
	folder_result_clear(&result);
	AUTO(order_row) row = order(&place, "8123");
	g_assert_cmpint(row->facts->state, ==, ORDER_STATE_SHIPPED);
	end(&place);
}

static void test_dry_run_moves_nothing(void)
{
	struct place place;
	begin(&place);
	put(&place, "a.csv", one, -1, NOW - 60);
	struct folder_result result = scan(&place, true);
	g_assert_cmpuint(result.added, ==, 1);
	folder_result_clear(&result);
	g_assert_true(there(&place, "a.csv"));
	AUTO(order_row) row = order(&place, "8123");
	g_assert_null(row);
	end(&place);
}

static void test_no_folder(void)
{
	struct place place;
	begin(&place);
	const struct folder_options options = {.path = "/nonexistent/exports",
		.shop_id = place.f.shop_id,
		.maps = place.maps,
		.now_utc = NOW};
	struct folder_result result;
	g_autoptr(GError) err = NULL;
	g_assert_false(folder_scan(place.f.db, &options, &result, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	end(&place);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/folder/taken", test_taken_and_moved);
	g_test_add_func("/folder/incomplete", test_incomplete_ones_wait);
	g_test_add_func("/folder/bad-rows", test_bad_rows_are_named);
	g_test_add_func("/folder/real-shapes", test_real_shapes);
	g_test_add_func("/folder/older-lose", test_older_facts_lose);
	g_test_add_func("/folder/dry-run", test_dry_run_moves_nothing);
	g_test_add_func("/folder/none", test_no_folder);
	return g_test_run();
}
