#include "record/parcels.h"

#include <string.h>

#include "mail/doubt.h"
#include "record/lifecycle.h"
#include "record/orders.h"
#include "record/row_map.h"

/* The parcel as its table holds it. */
struct flat {
	struct parcel_row row;
	struct parcel_facts facts;
};

#define ROW(member)   offsetof(struct flat, row.member)
#define FACTS(member) offsetof(struct flat, facts.member)

static const struct column columns[] = {
	{"shop_id", COLUMN_INT64, ROW(shop_id), NULL},
	{"order_id", COLUMN_INT64, ROW(order_id), NULL},
	{"number", COLUMN_TEXT, FACTS(number), NULL},
	{"carrier", COLUMN_TEXT, FACTS(carrier), NULL},
	{"service", COLUMN_TEXT, FACTS(service), NULL},
	{"status", COLUMN_TERM, FACTS(status), &parcel_status_terms},
	{"sub_status", COLUMN_TEXT, FACTS(sub_status), NULL},
	{"last_event_at_utc", COLUMN_INT64, FACTS(last_event_at_utc), NULL},
	{"last_event", COLUMN_TEXT, FACTS(last_event), NULL},
	{"delivered_at_utc", COLUMN_INT64, FACTS(delivered_at_utc), NULL},
	{"place", COLUMN_TEXT, FACTS(place), NULL},
	{"country", COLUMN_TEXT, FACTS(country), NULL},
	{"doubt", COLUMN_TERM, FACTS(doubt), &doubt_terms},
	{"carrier_code", COLUMN_INT, ROW(carrier_code), NULL},
	{"registered", COLUMN_BOOL, ROW(registered), NULL},
	{"stopped", COLUMN_BOOL, ROW(stopped), NULL},
	{"checked_at_utc", COLUMN_INT64, ROW(checked_at_utc), NULL},
	{"next_check_at_utc", COLUMN_INT64, ROW(next_check_at_utc), NULL},
	{"problem", COLUMN_TEXT, ROW(problem), NULL},
};

static const struct row_map map = {
	"parcel", sizeof(struct flat), ROW(id), columns, G_N_ELEMENTS(columns)};

struct parcel_row *parcel_row_new(void)
{
	struct parcel_row *row = g_new0(struct parcel_row, 1);
	row->facts = parcel_facts_new();
	row->problem = g_strdup("");
	return row;
}

void parcel_row_free(struct parcel_row *row)
{
	if (row == NULL)
		return;
	parcel_facts_free(row->facts);
	g_free(row->problem);
	g_free(row);
}

bool parcel_ensure(struct db *db, int64_t shop_id, int64_t order_id, const char *number,
	const char *carrier, const char *service, int64_t *out_id, GError **err)
{
	/* No check is due yet: asking about every parcel would cost the tracker's
	 * quota. */
	return db_insert(db, out_id, err,
		"INSERT INTO parcel (shop_id, order_id, number, carrier, service, "
		"next_check_at_utc) VALUES ($1, $2, $3, $4, $5, 0) "
		"ON CONFLICT (order_id, number) DO UPDATE SET "
		"carrier = CASE WHEN $4 = '' THEN parcel.carrier ELSE $4 END, "
		"service = CASE WHEN $5 = '' THEN parcel.service ELSE $5 END RETURNING "
		"id",
		"iisss", shop_id, order_id, number, carrier, service);
}

/* Takes over the strings of a flat row. */
static struct parcel_row *unflatten(const struct flat *flat)
{
	struct parcel_row *row = parcel_row_new();
	struct parcel_facts *facts = row->facts;
	parcel_facts_free(facts);
	g_free(row->problem);
	*row = flat->row;
	row->facts = g_new0(struct parcel_facts, 1);
	*row->facts = flat->facts;
	return row;
}

static bool same_facts(const struct parcel_facts *a, const struct parcel_facts *b)
{
	return a->status == b->status && strcmp(a->sub_status, b->sub_status) == 0 &&
	       a->last_event_at_utc == b->last_event_at_utc &&
	       strcmp(a->last_event, b->last_event) == 0 &&
	       a->delivered_at_utc == b->delivered_at_utc &&
	       strcmp(a->place, b->place) == 0 && a->doubt == b->doubt;
}

static bool update(
	struct db *db, const struct parcel_row *row, bool *out_changed, GError **err)
{
	struct flat before;
	int got = row_load(db, &map, &before, err, "WHERE id = $1", "i", row->id);
	if (got < 0)
		return false;
	*out_changed = got == 0 || !same_facts(&before.facts, row->facts);
	if (got > 0)
		row_clear(&map, &before);
	struct flat flat = {*row, *row->facts};
	return row_update(db, &map, &flat, err) &&
	       (!*out_changed || lifecycle_touch(db, row->order_id, err));
}

bool parcel_update(
	struct db *db, const struct parcel_row *row, bool *out_changed, GError **err)
{
	bool own = false;
	return db_join(db, &own, err) &&
	       db_leave(db, own, update(db, row, out_changed, err), err);
}

static void free_parcel(void *row)
{
	parcel_row_free(row);
}

static void clear(void *flat)
{
	row_clear(&map, flat);
}

static GPtrArray *unflatten_all(GArray *flats)
{
	if (flats == NULL)
		return NULL;
	GPtrArray *rows = g_ptr_array_new_with_free_func(free_parcel);
	for (guint i = 0; i < flats->len; i++)
		g_ptr_array_add(rows, unflatten(&g_array_index(flats, struct flat, i)));
	g_array_set_clear_func(flats, NULL); /* its strings are the rows' now */
	g_array_unref(flats);
	return rows;
}

GPtrArray *parcels_of_order(struct db *db, int64_t order_id, GError **err)
{
	return unflatten_all(row_list(db, &map, clear, err,
		"WHERE order_id = $1 ORDER BY id DESC", "i", order_id));
}

GPtrArray *parcels_due(struct db *db, int64_t now_utc, int limit, GError **err)
{
	return unflatten_all(row_list(db, &map, clear, err,
		"WHERE next_check_at_utc > 0 AND next_check_at_utc <= $1 "
		"ORDER BY next_check_at_utc, id LIMIT $2",
		"ii", now_utc, (int64_t)limit));
}

GPtrArray *parcels_unasked(
	struct db *db, int64_t shipped_since_utc, int limit, GError **err)
{
	return unflatten_all(row_list(db, &map, clear, err,
		"WHERE checked_at_utc = 0 AND next_check_at_utc = 0 AND problem = '' "
		"AND order_id IN (SELECT id FROM orders WHERE state = 'shipped' "
		"AND shipped_at_utc >= $1) ORDER BY id LIMIT $2",
		"ii", shipped_since_utc, (int64_t)limit));
}

bool parcels_next_due(struct db *db, int64_t *out_at_utc, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT coalesce(min(next_check_at_utc), 0) FROM parcel "
		"WHERE next_check_at_utc > 0",
		"");
	if (rows == NULL || rows_next(rows, err) < 0)
		return false;
	*out_at_utc = rows_int(rows, 0);
	return true;
}

bool parcel_hasten(struct db *db, int64_t parcel_id, int64_t at_utc, GError **err)
{
	return db_run(db, err,
		"UPDATE parcel SET next_check_at_utc = $2 WHERE id = $1 AND "
		"(next_check_at_utc = 0 OR next_check_at_utc > $2)",
		"ii", parcel_id, at_utc);
}

bool parcel_event_add(struct db *db, int64_t parcel_id, int64_t at_utc,
	const char *code, const char *text, const char *place, bool *out_new,
	GError **err)
{
	int64_t changed = 0;
	if (!db_run_count(db, &changed, err,
		    "INSERT INTO parcel_event (parcel_id, at_utc, code, description, "
		    "place) "
		    "VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
		    "iisss", parcel_id, at_utc, code, text, place))
		return false;
	*out_new = changed > 0;
	return true;
}

static void clear_event(void *data)
{
	struct parcel_event *event = data;
	g_clear_pointer(&event->code, g_free);
	g_clear_pointer(&event->text, g_free);
	g_clear_pointer(&event->place, g_free);
}

GArray *parcel_events(struct db *db, int64_t parcel_id, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT at_utc, code, description, place FROM parcel_event "
		"WHERE parcel_id = $1 ORDER BY at_utc, code, description",
		"i", parcel_id);
	if (rows == NULL)
		return NULL;
	g_autoptr(GArray) list = g_array_new(FALSE, FALSE, sizeof(struct parcel_event));
	g_array_set_clear_func(list, clear_event);
	int got = 0;
	while ((got = rows_next(rows, err)) > 0) {
		struct parcel_event event = {rows_int(rows, 0),
			g_strdup(rows_text(rows, 1)), g_strdup(rows_text(rows, 2)),
			g_strdup(rows_text(rows, 3))};
		g_array_append_val(list, event);
	}
	return got == 0 ? g_steal_pointer(&list) : NULL;
}

const struct parcel_row *parcels_main(const GPtrArray *parcels)
{
	const struct parcel_row *chosen = NULL;
	for (guint i = 0; i < parcels->len; i++) {
		const struct parcel_row *parcel = parcels->pdata[i];
		if (parcel->facts->status != PARCEL_STATUS_DELIVERED)
			return parcel;
		if (chosen == NULL)
			chosen = parcel;
	}
	return chosen;
}

/* --- truth checks ----------------------------------------------------------------- */

/* Parcels sent together bear one number on several orders of one buyer. */
static bool load_traces(struct db *db, const struct parcel_row *parcel,
	const struct order_row *order, struct parcel_traces *out, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT coalesce((SELECT min(at_utc) FROM parcel_event "
		"WHERE parcel_id = $1 AND at_utc > 0), 0), "
		"(SELECT count(*) FROM parcel JOIN orders ON orders.id = order_id "
		"WHERE parcel.number = $2 AND parcel.shop_id = $3 AND order_id <> $4 "
		"AND (buyer_addr <> $5 OR (buyer_addr = '' AND buyer_name <> $6)))",
		"isiiss", parcel->id, parcel->facts->number, parcel->shop_id,
		parcel->order_id, order->buyer_addr, order->buyer_name);
	if (rows == NULL || rows_next(rows, err) < 0)
		return false;
	out->first_scan_utc = rows_int(rows, 0);
	out->of_other_buyer = rows_int(rows, 1) > 0;
	return true;
}

static bool judge(struct db *db, const struct parcel_row *parcel, GError **err)
{
	AUTO(order_row) order = NULL;
	int found = order_load(db, parcel->order_id, &order, err);
	struct parcel_traces traces = {0};
	if (found <= 0)
		return found == 0;
	if (!load_traces(db, parcel, order, &traces, err))
		return false;
	enum doubt doubt = parcel_doubt(order->facts, parcel->facts, &traces);
	if (doubt == parcel->facts->doubt)
		return true;
	return db_run(db, err, "UPDATE parcel SET doubt = $2 WHERE id = $1", "is",
		       parcel->id, doubt_name(doubt)) &&
	       lifecycle_touch(db, parcel->order_id, err);
}

GPtrArray *parcels_numbered(struct db *db, const char *number, GError **err)
{
	return unflatten_all(row_list(
		db, &map, clear, err, "WHERE number = $1 ORDER BY id", "s", number));
}

bool parcels_judge(struct db *db, const char *number, GError **err)
{
	g_autoptr(GPtrArray) parcels = parcels_numbered(db, number, err);
	for (guint i = 0; parcels != NULL && i < parcels->len; i++) {
		if (!judge(db, parcels->pdata[i], err))
			return false;
	}
	return parcels != NULL;
}

GPtrArray *parcels_doubtful(struct db *db, int64_t shop_id, GError **err)
{
	return unflatten_all(row_list(db, &map, clear, err,
		"WHERE shop_id = $1 AND doubt <> 'none' ORDER BY id DESC", "i",
		shop_id));
}

bool parcels_count_doubtful(struct db *db, int64_t *out_count, GError **err)
{
	AUTO(rows)
	rows = db_select(
		db, err, "SELECT count(*) FROM parcel WHERE doubt <> 'none'", "");
	return row_first_int(rows, out_count, err) > 0;
}
