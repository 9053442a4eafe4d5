#include "orders/import.h"

#include <string.h>

#include "base/error.h"
#include "base/sanitize.h"
#include "mail/carriers.h"
#include "mail/message.h"
#include "orders/cells.h"
#include "orders/csv_reader.h"
#include "record/orders.h"
#include "record/parcels.h"

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
	struct order_row *order; /* being gathered, NULL: none */
	GPtrArray *tracking;     /* of char *: "service:number" or "number" */
	char *service;
	unsigned order_line;
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
	import.tracking = g_ptr_array_new_with_free_func(g_free);
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
	order_row_free(import.order);
	g_ptr_array_unref(import.tracking);
	g_free(import.service);
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
static enum order_state read_state(struct import *import, const struct csv_row *row,
	const struct order_facts *facts)
{
	const char *word = cell(import, row, ORDER_COLUMN_STATE);
	enum order_state state = ORDER_STATE_UNKNOWN;
	if (word[0] != '\0')
		return order_state_parse(word, &state)
		               ? state
		               : column_map_state(import->map, word);
	if (facts->shipped_at_utc != 0)
		return ORDER_STATE_SHIPPED;
	if (facts->paid_at_utc != 0)
		return ORDER_STATE_PAID;
	return facts->placed_at_utc != 0 ? ORDER_STATE_UNPAID : ORDER_STATE_UNKNOWN;
}

static struct order_row *read_order(struct import *import, const struct csv_row *row,
	const char *number, GError **err)
{
	AUTO(order_row) order = order_row_new();
	struct order_facts *facts = order->facts;
	order->shop_id = import->options->shop_id;
	order->source = g_strdup("csv");
	g_free(facts->number);
	facts->number = g_strdup(number);
	g_autofree char *country = NULL;
	if (!read_times(import, row, order, err) ||
		!read_counts(import, row, facts, err) ||
		!read_money(import, row, order, err) ||
		!cell_country(cell(import, row, ORDER_COLUMN_COUNTRY), &country, err))
		return NULL;
	g_free(facts->country);
	facts->country = g_steal_pointer(&country);
	facts->state = read_state(import, row, facts);
	order->buyer_addr = address_key(cell(import, row, ORDER_COLUMN_BUYER_EMAIL));
	order->buyer_name =
		sanitize_line(cell(import, row, ORDER_COLUMN_BUYER_NAME), MAX_NAME);
	order->buyer_login =
		sanitize_line(cell(import, row, ORDER_COLUMN_BUYER_LOGIN), MAX_NAME);
	return g_steal_pointer(&order);
}

static bool add_item(struct import *import, const struct csv_row *row, GError **err)
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
		return false;
	if (name[0] == '\0' && sku[0] == '\0')
		return true;
	struct order_item *item = order_item_new(sku, name, qty);
	item->shipped_qty = shipped;
	g_ptr_array_add(import->order->facts->items, item);
	return true;
}

/* "service:number; service:number" or plain numbers. */
static void add_tracking(struct import *import, const struct csv_row *row)
{
	g_auto(GStrv) parts =
		g_strsplit_set(cell(import, row, ORDER_COLUMN_TRACKING), ";\n,", -1);
	for (char **part = parts; *part != NULL; part++) {
		if (*g_strstrip(*part) != '\0')
			g_ptr_array_add(import->tracking, g_strdup(*part));
	}
	if (import->service == NULL || import->service[0] == '\0') {
		g_free(import->service);
		import->service = sanitize_line(
			cell(import, row, ORDER_COLUMN_SERVICE), MAX_NAME);
	}
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
	bool same = import->order != NULL &&
	            strcmp(import->order->facts->number, number) == 0;
	if (!same) {
		AUTO(order_row) order = read_order(import, row, number, err);
		if (order == NULL || !finish_order(import))
			return false;
		import->order = g_steal_pointer(&order);
		import->order_line = row->line;
	}
	add_tracking(import, row);
	return add_item(import, row, err);
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

static bool store_parcels(struct import *import, int64_t order_id)
{
	for (guint i = 0; i < import->tracking->len; i++) {
		const char *entry = import->tracking->pdata[i];
		const char *colon = strrchr(entry, ':');
		g_autofree char *service =
			colon != NULL ? g_strndup(entry, (gsize)(colon - entry))
				      : g_strdup(import->service);
		g_autofree char *number =
			g_ascii_strup(colon != NULL ? colon + 1 : entry, -1);
		g_strstrip(number);
		int64_t id = 0;
		const char *slug = carrier_slug(service, number);
		if (!parcel_ensure(import->db, import->options->shop_id, order_id,
			    number, slug, service, &id, &import->failure))
			return false;
		import->result->parcels++;
	}
	return true;
}

static bool store_order(struct import *import)
{
	if (!db_in_transaction(import->db) && !db_begin(import->db, &import->failure))
		return false;
	enum upsert_result done =
		order_upsert(import->db, import->order, &import->failure);
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
	if (!store_parcels(import, import->order->id))
		return false;
	return ++import->in_group < GROUP || end_group(import);
}

/* The order gathered so far goes to the store. */
static bool finish_order(struct import *import)
{
	bool ok = import->order == NULL || store_order(import);
	g_clear_pointer(&import->order, order_row_free);
	g_ptr_array_set_size(import->tracking, 0);
	g_clear_pointer(&import->service, g_free);
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
