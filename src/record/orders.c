#include "record/orders.h"

#include <string.h>

#include "base/digest.h"
#include "record/lifecycle.h"
#include "record/row_map.h"

/*
 * The order as its table holds it: order_facts spread over columns, so that each can be
 * asked for; the items have a table of their own.
 */
struct flat {
	struct order_row row;
	struct order_facts facts;
};

#define ROW(member)   offsetof(struct flat, row.member)
#define FACTS(member) offsetof(struct flat, facts.member)

static const struct column columns[] = {
	{"shop_id", COLUMN_INT64, ROW(shop_id), NULL},
	{"number", COLUMN_TEXT, FACTS(number), NULL},
	{"state", COLUMN_TERM, FACTS(state), &order_state_terms},
	{"placed_at_utc", COLUMN_INT64, FACTS(placed_at_utc), NULL},
	{"paid_at_utc", COLUMN_INT64, FACTS(paid_at_utc), NULL},
	{"shipped_at_utc", COLUMN_INT64, FACTS(shipped_at_utc), NULL},
	{"delivered_at_utc", COLUMN_INT64, FACTS(delivered_at_utc), NULL},
	{"value_usd", COLUMN_DOUBLE, FACTS(value_usd), NULL},
	{"country", COLUMN_TEXT, FACTS(country), NULL},
	{"estimated_weight_g", COLUMN_INT, FACTS(estimated_weight_g), NULL},
	{"actual_weight_g", COLUMN_INT, FACTS(actual_weight_g), NULL},
	{"promised_days", COLUMN_INT, FACTS(promised_days), NULL},
	{"buyer_addr", COLUMN_TEXT, ROW(buyer_addr), NULL},
	{"buyer_name", COLUMN_TEXT, ROW(buyer_name), NULL},
	{"buyer_login", COLUMN_TEXT, ROW(buyer_login), NULL},
	{"currency", COLUMN_TEXT, ROW(currency), NULL},
	{"amount", COLUMN_DOUBLE, ROW(amount), NULL},
	{"dispute_opened_at_utc", COLUMN_INT64, ROW(dispute_opened_at_utc), NULL},
	{"updated_at_utc", COLUMN_INT64, ROW(updated_at_utc), NULL},
	{"source", COLUMN_TEXT, ROW(source), NULL},
	{"source_state", COLUMN_TEXT, ROW(source_state), NULL},
	{"source_ref", COLUMN_TEXT, ROW(source_ref), NULL},
	{"fingerprint", COLUMN_TEXT, ROW(fingerprint), NULL},
};

static const struct row_map map = {
	"orders", sizeof(struct flat), ROW(id), columns, G_N_ELEMENTS(columns)};

struct order_row *order_row_new(void)
{
	struct order_row *row = g_new0(struct order_row, 1);
	row->facts = order_facts_new();
	row->amount = -1;
	return row;
}

void order_row_free(struct order_row *row)
{
	if (row == NULL)
		return;
	order_facts_free(row->facts);
	g_free(row->buyer_addr);
	g_free(row->buyer_name);
	g_free(row->buyer_login);
	g_free(row->currency);
	g_free(row->source);
	g_free(row->source_state);
	g_free(row->source_ref);
	g_free(row->fingerprint);
	g_free(row);
}

/* --- writing --------------------------------------------------------------------- */

/*
 * Everything the source said, so that an unchanged order is told at once. The fields
 * are parted by a control character, which no cell holds.
 */
static char *fingerprint_of(const struct order_row *row)
{
	const struct order_facts *facts = row->facts;
	g_autoptr(GString) text = g_string_new(NULL);
	g_string_append_printf(text,
		"%s\037%d\037%" G_GINT64_FORMAT "\037%" G_GINT64_FORMAT
		"\037%" G_GINT64_FORMAT "\037%" G_GINT64_FORMAT
		"\037%.4f\037%s\037%d\037%d\037%d",
		facts->number, (int)facts->state, facts->placed_at_utc,
		facts->paid_at_utc, facts->shipped_at_utc, facts->delivered_at_utc,
		facts->value_usd, facts->country, facts->estimated_weight_g,
		facts->actual_weight_g, facts->promised_days);
	g_string_append_printf(text,
		"\037%s\037%s\037%s\037%s\037%.4f\037%" G_GINT64_FORMAT "\037%s",
		row->buyer_addr != NULL ? row->buyer_addr : "",
		row->buyer_name != NULL ? row->buyer_name : "",
		row->buyer_login != NULL ? row->buyer_login : "",
		row->currency != NULL ? row->currency : "", row->amount,
		row->dispute_opened_at_utc,
		row->source_state != NULL ? row->source_state : "");
	if (row->source_ref != NULL && row->source_ref[0] != '\0')
		g_string_append_printf(text, "\037%s", row->source_ref);
	for (guint i = 0; i < facts->items->len; i++) {
		const struct order_item *item = facts->items->pdata[i];
		g_string_append_printf(text, "\037%s\037%s\037%d\037%d", item->sku,
			item->name, item->qty, item->shipped_qty);
	}
	return digest_hex(text->str, text->len);
}

static bool write_items(struct db *db, const struct order_row *row, GError **err)
{
	if (!db_run(db, err, "DELETE FROM order_item WHERE order_id = $1", "i",
		    row->id))
		return false;
	for (guint i = 0; i < row->facts->items->len; i++) {
		const struct order_item *item = row->facts->items->pdata[i];
		if (!db_run(db, err,
			    "INSERT INTO order_item (order_id, name, sku, qty, "
			    "shipped_qty) "
			    "VALUES ($1, $2, $3, $4, $5)",
			    "issii", row->id, item->name, item->sku, (int64_t)item->qty,
			    (int64_t)item->shipped_qty))
			return false;
	}
	return true;
}

/* What the store has of this order: 1, 0, -1. */
static int known_as(struct db *db, const struct order_row *row, int64_t *out_id,
	char **out_fingerprint, int64_t *out_updated, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT id, fingerprint, updated_at_utc FROM orders WHERE shop_id = $1 "
		"AND number = $2",
		"is", row->shop_id, row->facts->number);
	if (rows == NULL)
		return -1;
	int got = rows_next(rows, err);
	if (got > 0) {
		*out_id = rows_int(rows, 0);
		*out_fingerprint = g_strdup(rows_text(rows, 1));
		*out_updated = rows_int(rows, 2);
	}
	return got;
}

/* Nothing changed up to this time: what is older than that stays out as well. */
static bool confirm(
	struct db *db, const struct order_row *row, int64_t updated, GError **err)
{
	return row->updated_at_utc <= updated ||
	       db_run(db, err, "UPDATE orders SET updated_at_utc = $2 WHERE id = $1",
		       "ii", row->id, row->updated_at_utc);
}

static enum upsert_result upsert(struct db *db, struct order_row *row, GError **err)
{
	g_autofree char *before = NULL;
	int64_t updated = 0;
	int known = known_as(db, row, &row->id, &before, &updated, err);
	if (known < 0)
		return UPSERT_FAILED;
	g_free(row->fingerprint);
	row->fingerprint = fingerprint_of(row);
	bool older = row->updated_at_utc != 0 && row->updated_at_utc < updated;
	if (known > 0 && older)
		return UPSERT_SAME;
	if (known > 0 && strcmp(before, row->fingerprint) == 0)
		return confirm(db, row, updated, err) ? UPSERT_SAME : UPSERT_FAILED;
	struct flat flat = {*row, *row->facts};
	flat.row.updated_at_utc = MAX(row->updated_at_utc, updated);
	bool ok = known > 0 ? row_update(db, &map, &flat, err)
	                    : row_insert(db, &map, &flat, err);
	row->id = flat.row.id;
	if (!ok || !write_items(db, row, err) || !lifecycle_touch(db, row->id, err))
		return UPSERT_FAILED;
	return known > 0 ? UPSERT_CHANGED : UPSERT_NEW;
}

enum upsert_result order_upsert(struct db *db, struct order_row *row, GError **err)
{
	bool own = false;
	if (!db_join(db, &own, err))
		return UPSERT_FAILED;
	enum upsert_result result = upsert(db, row, err);
	if (!db_leave(db, own, result != UPSERT_FAILED, err))
		return UPSERT_FAILED;
	return result;
}

/* --- reading --------------------------------------------------------------------- */

static bool read_items(struct db *db, struct order_row *row, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT sku, name, qty, shipped_qty FROM order_item WHERE order_id = "
		"$1 "
		"ORDER BY id",
		"i", row->id);
	if (rows == NULL)
		return false;
	int got = 0;
	while ((got = rows_next(rows, err)) > 0) {
		struct order_item *item = order_item_new(
			rows_text(rows, 0), rows_text(rows, 1), (int)rows_int(rows, 2));
		item->shipped_qty = (int)rows_int(rows, 3);
		g_ptr_array_add(row->facts->items, item);
	}
	return got == 0;
}

/* Takes over the strings of a flat row. */
static struct order_row *unflatten(const struct flat *flat)
{
	struct order_row *row = order_row_new();
	struct order_facts *facts = row->facts;
	GPtrArray *items = facts->items;
	g_free(facts->number);
	g_free(facts->country);
	*facts = flat->facts;
	facts->items = items;
	*row = flat->row;
	row->facts = facts;
	return row;
}

static int loaded(struct db *db, int got, const struct flat *flat,
	struct order_row **out, GError **err)
{
	if (got <= 0)
		return got;
	AUTO(order_row) row = unflatten(flat);
	if (!read_items(db, row, err))
		return -1;
	*out = g_steal_pointer(&row);
	return 1;
}

int order_load(struct db *db, int64_t id, struct order_row **out_row, GError **err)
{
	struct flat flat;
	int got = row_load(db, &map, &flat, err, "WHERE id = $1", "i", id);
	return loaded(db, got, &flat, out_row, err);
}

int order_load_by_number(struct db *db, int64_t shop_id, const char *number,
	struct order_row **out_row, GError **err)
{
	struct flat flat;
	int got = row_load(db, &map, &flat, err, "WHERE shop_id = $1 AND number = $2",
		"is", shop_id, number);
	return loaded(db, got, &flat, out_row, err);
}

int order_load_by_ref(struct db *db, int64_t shop_id, const char *source,
	const char *ref, struct order_row **out_row, GError **err)
{
	struct flat flat;
	int got = row_load(db, &map, &flat, err,
		"WHERE shop_id = $1 AND source_ref = $2 AND source_ref <> '' "
		"AND source = $3",
		"iss", shop_id, ref, source);
	return loaded(db, got, &flat, out_row, err);
}

int order_find_by_tracking(struct db *db, int64_t shop_id, const char *number,
	int64_t *out_order_id, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT order_id FROM parcel WHERE shop_id = $1 AND number = $2 "
		"ORDER BY id DESC LIMIT 1",
		"is", shop_id, number);
	if (rows == NULL)
		return -1;
	int got = rows_next(rows, err);
	if (got > 0)
		*out_order_id = rows_int(rows, 0);
	return got;
}

GArray *orders_of_buyer(
	struct db *db, int64_t shop_id, const char *addr, int limit, GError **err)
{
	g_autoptr(GArray) ids = g_array_new(FALSE, FALSE, sizeof(int64_t));
	if (addr[0] == '\0')
		return g_steal_pointer(&ids);
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT id FROM orders WHERE id IN ("
		"SELECT id FROM orders WHERE shop_id = $1 AND buyer_addr = $2 "
		"UNION ALL SELECT order_id FROM buyer_link "
		"WHERE shop_id = $1 AND addr = $2 "
		"UNION ALL SELECT same.id FROM buyer_link JOIN orders AS same "
		"ON same.shop_id = buyer_link.shop_id "
		"AND same.buyer_login = buyer_link.buyer_login "
		"WHERE buyer_link.shop_id = $1 AND addr = $2 AND same.buyer_login <> "
		"'') "
		"ORDER BY placed_at_utc DESC, id DESC LIMIT $3",
		"isi", shop_id, addr, (int64_t)limit);
	if (rows == NULL)
		return NULL;
	int got = 0;
	while ((got = rows_next(rows, err)) > 0) {
		int64_t id = rows_int(rows, 0);
		g_array_append_val(ids, id);
	}
	return got == 0 ? g_steal_pointer(&ids) : NULL;
}

bool order_is_buyer(struct db *db, const struct order_row *order, const char *addr,
	bool *out_is_buyer, GError **err)
{
	*out_is_buyer = addr[0] != '\0' && g_strcmp0(order->buyer_addr, addr) == 0;
	if (*out_is_buyer || addr[0] == '\0')
		return true;
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT 1 FROM buyer_link WHERE shop_id = $1 AND addr = $2 AND "
		"(order_id = $3 OR (buyer_login <> '' AND buyer_login = $4)) LIMIT 1",
		"isis", order->shop_id, addr, order->id, order->buyer_login);
	if (rows == NULL)
		return false;
	int got = rows_next(rows, err);
	*out_is_buyer = got > 0;
	return got >= 0;
}

bool order_link_buyer(struct db *db, const struct order_row *order, const char *addr,
	const char *agent, int64_t now_utc, GError **err)
{
	return db_run(db, err,
		"INSERT INTO buyer_link (shop_id, addr, buyer_login, order_id, agent, "
		"linked_at_utc) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
		"issisi", order->shop_id, addr, order->buyer_login, order->id, agent,
		now_utc);
}
