/*
 * What the clock asks of a store with many orders: each query with how long it takes
 * and how the store finds its rows. Wanted: below 50 ms each with a million orders and
 * five million scans.
 *
 *     bench_clock FOLDER [ORDERS [SCANS_EACH]]
 *
 * FOLDER is made and left; a store that is in it already is measured as it is.
 */
#include <glib.h>
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

#include "record/autonomy.h"
#include "record/cases.h"
#include "record/db.h"
#include "record/drafts.h"
#include "record/lifecycle.h"
#include "record/orders.h"
#include "record/parcels.h"
#include "record/radar.h"
#include "record/shops.h"

#define NOW   1772400000
#define DAY   86400
#define TIMES 5

struct bench {
	struct db *db;
	int64_t shop;
	int64_t orders;
	sqlite3 *plans; /* the same store, for EXPLAIN */
};

/* A bench has nothing better to do with an error than to end. */
static void need(bool ok, const GError *err)
{
	if (ok)
		return;
	fprintf(stderr, "bench_clock: %s\n", err != NULL ? err->message : "failed");
	exit(1);
}

/* --- the store -----------------------------------------------------------------------
 */

/*
 * Orders of three years, most of them long completed; a twentieth on its way, a few
 * hundred due to be looked at. `$1` shop, `$2` how many, `$3` now.
 */
static const char orders_sql[] =
	"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $2) "
	"INSERT INTO orders (shop_id, number, state, placed_at_utc, paid_at_utc, "
	"shipped_at_utc, delivered_at_utc, value_usd, country, estimated_weight_g, "
	"actual_weight_g, promised_days, buyer_addr, buyer_name, buyer_login, "
	"currency, "
	"amount, dispute_opened_at_utc, updated_at_utc, source, fingerprint, "
	"lifecycle_at_utc) "
	"SELECT $1, 'N' || i, CASE WHEN i % 20 = 0 THEN 'shipped' ELSE 'completed' "
	"END, "
	"$3 - i % 1095 * 86400, $3 - i % 1095 * 86400, $3 - i % 1095 * 86400, 0, 20, "
	"'BR', 100, 100, 60, 'b' || (i % 400000) || '@buyers.example', 'B', "
	"'l' || i, 'USD', 20, 0, $3, 'bench', 'f', "
	"CASE WHEN i % 3000 = 0 THEN $3 - 60 WHEN i % 20 = 0 THEN $3 + 86400 ELSE 0 "
	"END "
	"FROM n";

static const char parcels_sql[] =
	"INSERT INTO parcel (shop_id, order_id, number, carrier, service, status, "
	"checked_at_utc, next_check_at_utc) "
	"SELECT shop_id, id, 'P' || id, 'china-post', '', "
	"CASE state WHEN 'shipped' THEN 'InTransit' ELSE 'Delivered' END, "
	"CASE WHEN id % 7 = 0 THEN 0 ELSE $1 - 3600 END, "
	"CASE WHEN state = 'shipped' AND id % 7 <> 0 THEN $1 + id % 43200 - 60 ELSE 0 "
	"END FROM orders WHERE shop_id = $2";

static const char scans_sql[] =
	"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1) "
	"INSERT INTO parcel_event (parcel_id, at_utc, code, description, place) "
	"SELECT parcel.id, $2 - n.i * 86400, 'InTransit_Other', 'Departed', 'x' "
	"FROM parcel, n";

static void fill(struct bench *bench, int64_t orders, int64_t scans_each)
{
	GError *err = NULL;
	gint64 start = g_get_monotonic_time();
	need(db_begin(bench->db, &err), err);
	need(db_run(bench->db, &err, orders_sql, "iii", bench->shop, orders,
		     (int64_t)NOW),
		err);
	need(db_run(bench->db, &err, parcels_sql, "ii", (int64_t)NOW, bench->shop),
		err);
	need(db_run(bench->db, &err, scans_sql, "ii", scans_each, (int64_t)NOW), err);
	need(db_commit(bench->db, &err), err);
	printf("filled in %.0f s\n",
		(double)(g_get_monotonic_time() - start) / G_USEC_PER_SEC);
}

/* --- the questions -------------------------------------------------------------------
 */

static void ask_lifecycle_due(struct bench *bench)
{
	g_autoptr(GArray) due = lifecycle_due(bench->db, NOW, 500, NULL);
	need(due != NULL && due->len > 0, NULL);
}

static void ask_parcels_due(struct bench *bench)
{
	g_autoptr(GPtrArray) due = parcels_due(bench->db, NOW, 40, NULL);
	need(due != NULL, NULL);
}

static void ask_parcels_unasked(struct bench *bench)
{
	g_autoptr(GPtrArray) found =
		parcels_unasked(bench->db, NOW - (int64_t)120 * DAY, 500, NULL);
	need(found != NULL && found->len > 0, NULL);
}

static void ask_next_due(struct bench *bench)
{
	int64_t at = 0;
	need(parcels_next_due(bench->db, &at, NULL), NULL);
}

static void ask_order(struct bench *bench)
{
	AUTO(order_row) order = NULL;
	int found = order_load_by_number(bench->db, bench->shop, "N4242", &order, NULL);
	need(found > 0, NULL);
	g_autoptr(GPtrArray) parcels = parcels_of_order(bench->db, order->id, NULL);
	g_autoptr(GArray) mails = lifecycle_of_order(bench->db, order->id, NULL);
	need(parcels != NULL && parcels->len == 1 && mails != NULL, NULL);
}

static void ask_buyer(struct bench *bench)
{
	g_autoptr(GArray) orders = orders_of_buyer(
		bench->db, bench->shop, "b4242@buyers.example", 5, NULL);
	need(orders != NULL && orders->len > 0, NULL);
}

static void ask_tracking(struct bench *bench)
{
	int64_t id = 0;
	need(order_find_by_tracking(bench->db, bench->shop, "P4242", &id, NULL) > 0,
		NULL);
}

static void ask_judge(struct bench *bench)
{
	need(parcels_judge(bench->db, "P4242", NULL), NULL);
}

static void ask_doubtful(struct bench *bench)
{
	int64_t count = 0;
	need(parcels_count_doubtful(bench->db, &count, NULL), NULL);
}

static void ask_cases(struct bench *bench)
{
	g_autoptr(GArray) orderless =
		cases_orderless(bench->db, bench->shop, 500, NULL);
	g_autoptr(GArray) silent =
		cases_silent(bench->db, bench->shop, NOW - 14 * DAY, NOW, NULL);
	need(orderless != NULL && silent != NULL, NULL);
}

static void ask_radar(struct bench *bench)
{
	g_autoptr(GArray) jumps = NULL;
	need(radar_update(bench->db, bench->shop, NOW, &jumps, NULL), NULL);
}

static const struct question {
	const char *name;
	void (*ask)(struct bench *bench);
} questions[] = {
	{"orders whose mail is due", ask_lifecycle_due},
	{"parcels to ask about", ask_parcels_due},
	{"parcels nobody asked about", ask_parcels_unasked},
	{"when the next parcel is due", ask_next_due},
	{"an order, its parcel and mails", ask_order},
	{"orders of a buyer", ask_buyer},
	{"the order of a parcel", ask_tracking},
	{"a parcel held against its order", ask_judge},
	{"how many parcels are doubtful", ask_doubtful},
	{"cases: orderless, silent", ask_cases},
	{"complaints that jump", ask_radar},
};

/* --- how they are answered -----------------------------------------------------------
 */

static GHashTable *seen; /* of char *: what was asked, as SQL */

static int note(unsigned event, void *context, void *statement, void *sql)
{
	(void)context;
	(void)statement;
	if (event == SQLITE_TRACE_STMT && g_str_has_prefix(sql, "SELECT"))
		(void)g_hash_table_add(seen, g_strdup(sql));
	return 0;
}

static int watch(sqlite3 *db, char **out_error, const void *api)
{
	(void)out_error;
	(void)api;
	return sqlite3_trace_v2(db, SQLITE_TRACE_STMT, note, NULL);
}

static void print_plan(struct bench *bench, const char *sql)
{
	g_autofree char *explain = g_strconcat("EXPLAIN QUERY PLAN ", sql, NULL);
	sqlite3_stmt *stmt = NULL;
	if (sqlite3_prepare_v2(bench->plans, explain, -1, &stmt, NULL) != SQLITE_OK)
		return;
	while (sqlite3_step(stmt) == SQLITE_ROW)
		printf("      %s\n", (const char *)sqlite3_column_text(stmt, 3));
	(void)sqlite3_finalize(stmt);
}

/* The slowest of several: the first finds nothing in the cache. */
static void measure(struct bench *bench, const struct question *question)
{
	double slowest = 0;
	double fastest = 1e9;
	g_hash_table_remove_all(seen);
	for (int i = 0; i < TIMES; i++) {
		gint64 start = g_get_monotonic_time();
		question->ask(bench);
		double ms = (double)(g_get_monotonic_time() - start) / 1000;
		slowest = MAX(slowest, ms);
		fastest = MIN(fastest, ms);
	}
	printf("%-34s %8.2f ms at most, %8.2f at least%s\n", question->name, slowest,
		fastest, slowest > 50 ? "   TOO SLOW" : "");
	GHashTableIter iter;
	gpointer sql = NULL;
	g_hash_table_iter_init(&iter, seen);
	while (g_hash_table_iter_next(&iter, &sql, NULL))
		print_plan(bench, sql);
}

int main(int argc, char **argv)
{
	if (argc < 2) {
		fprintf(stderr, "usage: bench_clock FOLDER [ORDERS [SCANS_EACH]]\n");
		return 2;
	}
	struct bench bench = {.orders = argc > 2 ? atoll(argv[2]) : 1000000};
	GError *err = NULL;
	seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	need(g_mkdir_with_parents(argv[1], 0700) == 0, NULL);
	g_autofree char *path = g_build_filename(argv[1], "clock.db", NULL);
	g_autofree char *url = g_strconcat("sqlite:", path, NULL);
	bool fresh = g_access(path, F_OK) != 0;
	(void)sqlite3_auto_extension((void (*)(void))watch);
	bench.db = db_open(url, &err);
	need(bench.db != NULL, err);
	sqlite3_reset_auto_extension();
	need(sqlite3_open(path, &bench.plans) == SQLITE_OK, NULL);
	need(shop_ensure(bench.db, "bench", "shop@bench.example", &bench.shop, &err),
		err);
	if (fresh)
		fill(&bench, bench.orders, argc > 3 ? atoll(argv[3]) : 5);
	for (size_t i = 0; i < G_N_ELEMENTS(questions); i++)
		measure(&bench, &questions[i]);
	(void)sqlite3_close(bench.plans);
	db_close(bench.db);
	g_hash_table_unref(seen);
	return 0;
}
