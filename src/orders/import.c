#include "orders/import.h"

#include <string.h>

#include "base/error.h"
#include "base/sanitize.h"
#include "mail/message.h"
#include "orders/cells.h"
#include "orders/csv_reader.h"
#include "orders/take.h"

#define MAX_PROBLEMS 200
#define GROUP        200 /* orders a transaction */
#define MAX_NAME     200 /* characters */

struct import {
	struct db *db;
	const char *path;
	const struct import_options *options;
	struct import_result *result;
	const struct column_map *map;
	struct column_places places;
	bool has_heading;
	struct order_news *order; /* being gathered, NULL: none */
	unsigned in_group;
	GError *failure; /* of the store */
};

static bool take_row(const struct csv_row *row, void *context);
static bool finish_order(struct import *import);
static bool end_group(struct import *import);

static void tell(struct import *import, unsigned line, const char *why)
{
	import->result->bad++;
	if (import->result->problems->len < MAX_PROBLEMS) {
		g_autofree char *safe = sanitize_line(why, 300);
		g_ptr_array_add(import->result->problems,
			g_strdup_printf("%s:%u: %s", import->path, line, safe));
	}
}

static void report_progress(unsigned percent, void *context)
{
	struct import *import = context;
	if (import->options->progress != NULL)
		import->options->progress(percent, import->options->context);
}

bool orders_import(struct db *db, const char *path,
	const struct import_options *options, struct import_result *out_result,
	GError **err)
{
	*out_result = (struct import_result){
		.problems = g_ptr_array_new_with_free_func(g_free)};
	struct import import = {
		.db = db, .path = path, .options = options, .result = out_result};
	bool ok = csv_read(path, take_row, &import, report_progress, err);
	if (import.failure == NULL && ok)
		ok = finish_order(&import) && end_group(&import);
	if (import.failure != NULL) {
		g_clear_error(err);
		g_propagate_error(err, import.failure);
		ok = false;
	}
	if (db_in_transaction(db))
		db_rollback(db);
	order_news_free(import.order);
	g_clear_pointer(&import.places.unknown, g_ptr_array_unref);
	if (!ok)
		import_result_clear(out_result);
	return ok;
}

void import_result_clear(struct import_result *result)
{
	g_clear_pointer(&result->unknown, g_ptr_array_unref);
	g_clear_pointer(&result->problems, g_ptr_array_unref);
}

/* --- the heading
 * -------------------------------------------------------------------------- */

/* The map that understands most headings, among those that find the order number. */
static bool choose_map(struct import *import, const struct csv_row *heading)
{
	for (guint i = 0; i < import->options->maps->len; i++) {
		const struct column_map *map = import->options->maps->pdata[i];
		struct column_places places;
		column_map_place(map, heading->cells, &places);
		if (places.at[ORDER_COLUMN_NUMBER] >= 0 &&
			(import->map == NULL || places.known > import->places.known)) {
			column_places_clear(&import->places);
			import->map = map;
			import->places = places;
		} else {
			column_places_clear(&places);
		}
	}
	if (import->map == NULL) {
		g_set_error(&import->failure, REPLYD_ERROR, ERR_INPUT,
			"%s:%u: no heading means the order number: name the columns in "
			"a map "
			"and give it with --map",
			import->path, heading->line);
		return false;
	}
	import->result->map = column_map_name(import->map);
	import->result->unknown = g_ptr_array_ref(import->places.unknown);
	return true;
}

/* --- a row
 * ---------------------------------------------------------------------------------- */

static const char *cell(const struct import *import, const struct csv_row *row,
	enum order_column column)
{
	int at = import->places.at[column];
	return at >= 0 && (guint)at < row->cells->len ? row->cells->pdata[at] : "";
}

static bool read_times(struct import *import, const struct csv_row *row,
	struct order_row *order, GError **err)
{
	struct order_facts *facts = order->facts;
	const struct {
		enum order_column column;
		int64_t *to;
	} times[] = {
		{ORDER_COLUMN_PLACED_AT, &facts->placed_at_utc},
		{ORDER_COLUMN_PAID_AT, &facts->paid_at_utc},
		{ORDER_COLUMN_SHIPPED_AT, &facts->shipped_at_utc},
		{ORDER_COLUMN_DELIVERED_AT, &facts->delivered_at_utc},
		{ORDER_COLUMN_UPDATED_AT, &order->updated_at_utc},
		{ORDER_COLUMN_DISPUTE_AT, &order->dispute_opened_at_utc},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(times); i++) {
		if (!cell_time(cell(import, row, times[i].column),
			    column_map_zone(import->map), times[i].to, err))
			return false;
	}
	return true;
}

static bool read_counts(struct import *import, const struct csv_row *row,
	struct order_facts *facts, GError **err)
{
	const struct {
		enum order_column column;
		int *to;
	} counts[] = {
		{ORDER_COLUMN_ESTIMATED_WEIGHT, &facts->estimated_weight_g},
		{ORDER_COLUMN_ACTUAL_WEIGHT, &facts->actual_weight_g},
		{ORDER_COLUMN_PROMISED_DAYS, &facts->promised_days},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(counts); i++) {
		if (!cell_count(
			    cell(import, row, counts[i].column), 0, counts[i].to, err))
			return false;
	}
	return true;
}

static bool read_money(struct import *import, const struct csv_row *row,
	struct order_row *order, GError **err)
{
	g_autofree char *currency = NULL;
	if (!cell_money(cell(import, row, ORDER_COLUMN_AMOUNT), &order->amount,
		    &currency, err))
		return false;
	const char *said = cell(import, row, ORDER_COLUMN_CURRENCY);
	order->currency = g_ascii_strup(said[0] != '\0' ? said : currency, -1);
	if (strcmp(order->currency, "USD") == 0)
		order->facts->value_usd = order->amount;
	return true;
}

/*
 * The word of the state column; without one, what the times say. A word the map does
 * not know stays "unknown", which never sends anything by itself.
 */
static void read_state(
	struct import *import, const struct csv_row *row, struct order_news *news)
{
	const struct order_facts *facts = news->row->facts;
	const char *word = cell(import, row, ORDER_COLUMN_STATE);
	enum order_state state = ORDER_STATE_UNKNOWN;
	if (word[0] != '\0') {
		if (!order_state_parse(word, &state))
			state = column_map_state(import->map, word);
	} else if (facts->shipped_at_utc != 0) {
		state = ORDER_STATE_SHIPPED;
	} else if (facts->paid_at_utc != 0) {
		state = ORDER_STATE_PAID;
	} else if (facts->placed_at_utc != 0) {
		state = ORDER_STATE_UNPAID;
	}
	order_news_set_state(news, word, state);
}

static struct order_news *read_order(struct import *import, const struct csv_row *row,
	const char *number, GError **err)
{
	AUTO(order_news)
	news = order_news_new(import->options->shop_id, number, "csv");
	struct order_row *order = news->row;
	g_autofree char *country = NULL;
	if (!read_times(import, row, order, err) ||
		!read_counts(import, row, order->facts, err) ||
		!read_money(import, row, order, err) ||
		!cell_country(cell(import, row, ORDER_COLUMN_COUNTRY), &country, err))
		return NULL;
	if (order->updated_at_utc == 0)
		order->updated_at_utc = import->options->as_of_utc;
	news->knows_dispute = import->places.at[ORDER_COLUMN_DISPUTE_AT] >= 0;
	g_free(order->facts->country);
	order->facts->country = g_steal_pointer(&country);
	read_state(import, row, news);
	order->buyer_addr = address_key(cell(import, row, ORDER_COLUMN_BUYER_EMAIL));
	order->buyer_name =
		sanitize_line(cell(import, row, ORDER_COLUMN_BUYER_NAME), MAX_NAME);
	order->buyer_login =
		sanitize_line(cell(import, row, ORDER_COLUMN_BUYER_LOGIN), MAX_NAME);
	return g_steal_pointer(&news);
}

static struct order_item *read_item(
	struct import *import, const struct csv_row *row, GError **err)
{
	g_autofree char *name =
		sanitize_line(cell(import, row, ORDER_COLUMN_ITEM), MAX_NAME);
	g_autofree char *sku =
		sanitize_line(cell(import, row, ORDER_COLUMN_SKU), MAX_NAME);
	int qty = 1;
	int shipped = -1;
	if (!cell_count(cell(import, row, ORDER_COLUMN_QTY), 1, &qty, err) ||
		!cell_count(
			cell(import, row, ORDER_COLUMN_SHIPPED_QTY), -1, &shipped, err))
		return NULL;
	struct order_item *item = order_item_new(sku, name, qty);
	item->shipped_qty = shipped;
	return item;
}

static void parcel_list_free(void *data)
{
	g_strfreev(data);
}

/* "service:number; service:number" or plain numbers: pairs of service and number. */
static GPtrArray *read_parcels(
	struct import *import, const struct csv_row *row, GError **err)
{
	g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func(parcel_list_free);
	const char *usual = cell(import, row, ORDER_COLUMN_SERVICE);
	g_auto(GStrv) parts =
		g_strsplit_set(cell(import, row, ORDER_COLUMN_TRACKING), ";\n,|", -1);
	for (char **part = parts; *part != NULL; part++) {
		char *entry = g_strstrip(*part);
		char *colon = strrchr(entry, ':');
		g_autofree char *number = NULL;
		if (!cell_tracking_number(
			    colon != NULL ? colon + 1 : entry, &number, err))
			return NULL;
		if (colon != NULL)
			*colon = '\0';
		char **pair = g_new0(char *, 3);
		pair[0] = g_strdup(colon != NULL ? entry : usual);
		pair[1] = g_steal_pointer(&number);
		g_ptr_array_add(list, pair);
	}
	return g_steal_pointer(&list);
}

static bool take_order_row(
	struct import *import, const struct csv_row *row, GError **err)
{
	g_autofree char *number = NULL;
	if (row->problem != NULL) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT, "%s", row->problem);
		return false;
	}
	if (!cell_order_number(cell(import, row, ORDER_COLUMN_NUMBER), &number, err))
		return false;
	struct order_item *item = read_item(import, row, err);
	g_autoptr(GPtrArray) parcels =
		item != NULL ? read_parcels(import, row, err) : NULL;
	bool same = import->order != NULL &&
	            strcmp(import->order->row->facts->number, number) == 0;
	AUTO(order_news) fresh = NULL;
	if (parcels != NULL && !same)
		fresh = read_order(import, row, number, err);
	if (parcels == NULL || (!same && (fresh == NULL || !finish_order(import)))) {
		order_item_free(item);
		return false;
	}
	if (!same)
		import->order = g_steal_pointer(&fresh);
	for (guint i = 0; i < parcels->len; i++) {
		char **pair = parcels->pdata[i];
		order_news_add_parcel(import->order, pair[1], pair[0]);
	}
	if (item->name[0] != '\0' || item->sku[0] != '\0')
		g_ptr_array_add(import->order->row->facts->items, item);
	else
		order_item_free(item);
	return true;
}

static bool take_row(const struct csv_row *row, void *context)
{
	struct import *import = context;
	if (!import->has_heading) {
		import->has_heading = true;
		return choose_map(import, row);
	}
	import->result->rows++;
	g_autoptr(GError) err = NULL;
	if (!take_order_row(import, row, &err) && import->failure == NULL)
		tell(import, row->line, err->message);
	return import->failure == NULL;
}

/* --- writing
 * -----------------------------------------------------------------------------------
 */

static bool store_order(struct import *import)
{
	if (!db_in_transaction(import->db) && !db_begin(import->db, &import->failure))
		return false;
	enum upsert_result done =
		order_news_take(import->db, import->order, &import->failure);
	switch (done) {
	case UPSERT_FAILED:
		return false;
	case UPSERT_NEW:
		import->result->added++;
		break;
	case UPSERT_CHANGED:
		import->result->changed++;
		break;
	case UPSERT_SAME:
		import->result->same++;
		break;
	}
	import->result->parcels += import->order->parcels->len;
	bool news = done == UPSERT_NEW || done == UPSERT_CHANGED;
	if (news && import->options->changed != NULL && !import->options->dry_run)
		g_array_append_val(import->options->changed, import->order->row->id);
	return ++import->in_group < GROUP || end_group(import);
}

/* The order gathered so far goes to the store. */
static bool finish_order(struct import *import)
{
	bool ok = import->order == NULL || store_order(import);
	g_clear_pointer(&import->order, order_news_free);
	return ok;
}

static bool end_group(struct import *import)
{
	import->in_group = 0;
	if (!db_in_transaction(import->db))
		return true;
	if (!import->options->dry_run)
		return db_commit(import->db, &import->failure);
	db_rollback(import->db); /* everything was checked, nothing is kept */
	return true;
}
