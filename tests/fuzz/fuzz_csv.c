/*
 * A CSV of orders, whatever it says: it is refused with a message, or its rows come in
 * the order of their lines, in UTF-8 and within the limits, and every cell can be read
 * as anything a column may stand for.
 */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/error.h"
#include "base/limits.h"
#include "orders/cells.h"
#include "orders/csv_reader.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct seen {
	unsigned last_line;
	unsigned rows;
	GTimeZone *zone;
};

static void check_error(bool ok, GError **err)
{
	assert(ok == (*err == NULL));
	assert(ok || error_kind(*err) == ERR_INPUT);
	assert(ok || g_utf8_validate((*err)->message, -1, NULL));
	g_clear_error(err);
}

static void read_as_everything(const char *cell, GTimeZone *zone)
{
	GError *err = NULL;
	g_autofree char *number = NULL;
	check_error(cell_order_number(cell, &number, &err), &err);
	int64_t at_utc = 0;
	check_error(cell_time(cell, zone, &at_utc, &err), &err);
	double amount = 0;
	g_autofree char *currency = NULL;
	check_error(cell_money(cell, &amount, &currency, &err), &err);
	int count = 0;
	check_error(cell_count(cell, -1, &count, &err), &err);
	g_autofree char *country = NULL;
	check_error(cell_country(cell, &country, &err), &err);
}

static bool take(const struct csv_row *row, void *context)
{
	struct seen *seen = context;
	assert(row->line > seen->last_line);
	assert(row->cells->len > 0 && row->cells->len <= LIMIT_CSV_COLUMNS);
	seen->last_line = row->line;
	for (guint i = 0; i < row->cells->len; i++) {
		const char *cell = row->cells->pdata[i];
		assert(strlen(cell) <= LIMIT_CSV_CELL);
		assert(g_utf8_validate(cell, -1, NULL));
		read_as_everything(cell, seen->zone);
	}
	return ++seen->rows < 1000;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct seen seen = {.zone = g_time_zone_new_utc()};
	GError *err = NULL;
	bool ok = csv_read_bytes("f.csv", data, size, take, &seen, NULL, &err);
	check_error(ok, &err);
	g_time_zone_unref(seen.zone);
	return 0;
}
