#include "orders/take.h"

#include <string.h>

#include "base/sanitize.h"
#include "mail/carriers.h"
#include "record/parcels.h"

#define MAX_WORD    60
#define MAX_SERVICE 200
#define MAX_PARCELS 100 /* of one order */

static void parcel_free(void *data)
{
	struct order_parcel *parcel = data;
	g_free(parcel->number);
	g_free(parcel->service);
	g_free(parcel);
}

struct order_news *order_news_new(
	int64_t shop_id, const char *number, const char *source)
{
	struct order_news *news = g_new0(struct order_news, 1);
	news->row = order_row_new();
	news->row->shop_id = shop_id;
	news->row->source = g_strdup(source);
	g_free(news->row->facts->number);
	news->row->facts->number = sanitize_line(number, MAX_WORD);
	news->parcels = g_ptr_array_new_with_free_func(parcel_free);
	return news;
}

void order_news_free(struct order_news *news)
{
	if (news == NULL)
		return;
	order_row_free(news->row);
	g_ptr_array_unref(news->parcels);
	g_free(news);
}

void order_news_add_parcel(
	struct order_news *news, const char *number, const char *service)
{
	g_autofree char *upper = g_ascii_strup(number, -1);
	g_autofree char *line = sanitize_line(g_strstrip(upper), MAX_WORD);
	if (line[0] == '\0' || news->parcels->len >= MAX_PARCELS)
		return;
	for (guint i = 0; i < news->parcels->len; i++) {
		const struct order_parcel *before = news->parcels->pdata[i];
		if (strcmp(before->number, line) == 0)
			return;
	}
	struct order_parcel *parcel = g_new0(struct order_parcel, 1);
	parcel->number = g_steal_pointer(&line);
	parcel->service = sanitize_line(service, MAX_SERVICE);
	g_ptr_array_add(news->parcels, parcel);
}

void order_news_set_state(
	struct order_news *news, const char *word, enum order_state known)
{
	g_free(news->row->source_state);
	news->row->source_state = sanitize_line(word, MAX_WORD);
	news->row->facts->state = known;
}

enum order_state state_of_word(
	const struct state_word *words, size_t count, const char *word)
{
	for (size_t i = 0; i < count; i++) {
		if (g_ascii_strcasecmp(words[i].word, word) == 0)
			return words[i].state;
	}
	return ORDER_STATE_UNKNOWN;
}

void order_news_set_amount(struct order_news *news, double amount, const char *currency)
{
	struct order_row *row = news->row;
	row->amount = amount;
	g_free(row->currency);
	row->currency = g_ascii_strup(currency, -1);
	if (strcmp(row->currency, "USD") == 0)
		row->facts->value_usd = amount;
}

/* --- what was known ------------------------------------------------------------------
 */

static void keep_time(int64_t *now, int64_t before)
{
	if (*now == 0)
		*now = before;
}

static void keep_count(int *now, int before)
{
	if (*now == 0)
		*now = before;
}

static void keep_text(char **now, const char *before)
{
	if ((*now == NULL || **now == '\0') && before != NULL) {
		g_free(*now);
		*now = g_strdup(before);
	}
}

static void copy_items(GPtrArray *now, const GPtrArray *before)
{
	for (guint i = 0; i < before->len; i++) {
		const struct order_item *item = before->pdata[i];
		struct order_item *copy =
			order_item_new(item->sku, item->name, item->qty);
		copy->shipped_qty = item->shipped_qty;
		g_ptr_array_add(now, copy);
	}
}

static void keep_facts(struct order_facts *now, const struct order_facts *before)
{
	keep_time(&now->placed_at_utc, before->placed_at_utc);
	keep_time(&now->paid_at_utc, before->paid_at_utc);
	keep_time(&now->shipped_at_utc, before->shipped_at_utc);
	keep_time(&now->delivered_at_utc, before->delivered_at_utc);
	keep_count(&now->estimated_weight_g, before->estimated_weight_g);
	keep_count(&now->actual_weight_g, before->actual_weight_g);
	keep_count(&now->promised_days, before->promised_days);
	keep_text(&now->country, before->country);
	if (now->value_usd < 0)
		now->value_usd = before->value_usd;
}

static void keep_known(struct order_news *news, const struct order_row *before)
{
	struct order_row *now = news->row;
	bool says_state = now->source_state != NULL && now->source_state[0] != '\0';
	if (now->facts->state == ORDER_STATE_UNKNOWN && !says_state) {
		now->facts->state = before->facts->state;
		keep_text(&now->source_state, before->source_state);
	}
	keep_facts(now->facts, before->facts);
	if (now->facts->items->len == 0)
		copy_items(now->facts->items, before->facts->items);
	keep_text(&now->buyer_addr, before->buyer_addr);
	keep_text(&now->buyer_name, before->buyer_name);
	keep_text(&now->buyer_login, before->buyer_login);
	keep_text(&now->source_ref, before->source_ref);
	if (now->amount < 0) {
		now->amount = before->amount;
		keep_text(&now->currency, before->currency);
	}
	/* A source may tell the time of its last change instead. */
	bool still_open =
		now->dispute_opened_at_utc != 0 && before->dispute_opened_at_utc != 0;
	if (!news->knows_dispute || still_open)
		now->dispute_opened_at_utc = before->dispute_opened_at_utc;
}

/* --- writing -------------------------------------------------------------------------
 */

static bool take_parcels(
	struct db *db, const struct order_news *news, bool *out_new, GError **err)
{
	for (guint i = 0; i < news->parcels->len; i++) {
		const struct order_parcel *parcel = news->parcels->pdata[i];
		int64_t known = 0;
		int64_t id = 0;
		int found = order_find_by_tracking(
			db, news->row->shop_id, parcel->number, &known, err);
		if (found < 0 ||
			!parcel_ensure(db, news->row->shop_id, news->row->id,
				parcel->number,
				carrier_slug(parcel->service, parcel->number),
				parcel->service, &id, err) ||
			!parcels_judge(db, parcel->number, err))
			return false;
		*out_new |= found == 0;
	}
	return true;
}

/* The order as it is known: 1, 0, -1. */
static int load_known(struct db *db, struct order_row *row,
	struct order_row **out_before, GError **err)
{
	if (row->facts->number[0] != '\0')
		return order_load_by_number(
			db, row->shop_id, row->facts->number, out_before, err);
	int known = order_load_by_ref(
		db, row->shop_id, row->source, row->source_ref, out_before, err);
	if (known > 0) {
		g_free(row->facts->number);
		row->facts->number = g_strdup((*out_before)->facts->number);
	}
	return known;
}

/* What one of several parcels weighs says nothing of the order. */
static bool judge_weight(struct db *db, struct order_news *news,
	const struct order_row *before, GError **err)
{
	g_autoptr(GPtrArray) parcels = parcels_of_order(db, before->id, err);
	if (parcels == NULL)
		return false;
	guint others = 0;
	for (guint i = 0; i < parcels->len; i++) {
		const struct parcel_row *parcel = parcels->pdata[i];
		const struct order_parcel *own =
			news->parcels->len > 0 ? news->parcels->pdata[0] : NULL;
		others +=
			own == NULL || strcmp(parcel->facts->number, own->number) != 0;
	}
	if (others > 0) {
		news->row->facts->estimated_weight_g = 0;
		news->row->facts->actual_weight_g = 0;
	}
	return true;
}

static enum upsert_result take(struct db *db, struct order_news *news, GError **err)
{
	AUTO(order_row) before = NULL;
	struct order_row *row = news->row;
	int known = load_known(db, row, &before, err);
	if (known < 0)
		return UPSERT_FAILED;
	if (row->facts->number[0] == '\0')
		return UPSERT_SAME;
	if (known > 0 && news->of_a_parcel && !judge_weight(db, news, before, err))
		return UPSERT_FAILED;
	if (known > 0)
		keep_known(news, before);
	enum upsert_result result = order_upsert(db, row, err);
	bool new_parcel = false;
	if (result == UPSERT_FAILED || !take_parcels(db, news, &new_parcel, err))
		return UPSERT_FAILED;
	return result == UPSERT_SAME && new_parcel ? UPSERT_CHANGED : result;
}

enum upsert_result order_news_take(struct db *db, struct order_news *news, GError **err)
{
	bool own = !db_in_transaction(db);
	if (own && !db_begin(db, err))
		return UPSERT_FAILED;
	enum upsert_result result = take(db, news, err);
	if (own && result == UPSERT_FAILED)
		db_rollback(db);
	else if (own && !db_commit(db, err))
		return UPSERT_FAILED;
	return result;
}
