#include "orders/notice.h"

#include "record/orders.h"
#include "record/parcels.h"

static void change(
	struct order_row *row, const struct order_notice *notice, int64_t at_utc);

/* The order as stored, or a new one with this number. */
static struct order_row *load(
	struct db *db, int64_t shop_id, const char *number, GError **err)
{
	struct order_row *row = NULL;
	int found = order_load_by_number(db, shop_id, number, &row, err);
	if (found != 0)
		return found > 0 ? row : NULL;
	row = order_row_new();
	row->shop_id = shop_id;
	g_free(row->facts->number);
	row->facts->number = g_strdup(number);
	g_free(row->source);
	row->source = g_strdup("mail");
	return row;
}

bool notice_apply(struct db *db, int64_t shop_id, const struct order_notice *notice,
	int64_t at_utc, int64_t *out_order_id, bool *out_changed, GError **err)
{
	AUTO(order_row) row = load(db, shop_id, notice->number, err);
	if (row == NULL)
		return false;
	*out_order_id = row->id;
	*out_changed = false;
	if (row->id != 0 && at_utc < row->updated_at_utc)
		return true;
	change(row, notice, at_utc);
	enum upsert_result result = order_upsert(db, row, err);
	if (result == UPSERT_FAILED)
		return false;
	*out_order_id = row->id;
	*out_changed = result != UPSERT_SAME;
	int64_t parcel = 0;
	return notice->tracking[0] == '\0' ||
	       parcel_ensure(
		       db, shop_id, row->id, notice->tracking, "", "", &parcel, err);
}

static void set_once(int64_t *at, int64_t value)
{
	if (*at == 0)
		*at = value;
}

/* A notice that comes late (paid, after shipped) tells a time, never an earlier state.
 */
static void advance(struct order_facts *facts, enum order_state state)
{
	if (state > facts->state)
		facts->state = state;
}

static void change(
	struct order_row *row, const struct order_notice *notice, int64_t at_utc)
{
	struct order_facts *facts = row->facts;
	row->updated_at_utc = at_utc;
	if (row->amount < 0 && notice->amount >= 0 && notice->currency[0] != '\0') {
		row->amount = notice->amount;
		g_free(row->currency);
		row->currency = g_ascii_strup(notice->currency, -1);
	}
	switch (notice->event) {
	case ORDER_NOTICE_PLACED:
		advance(facts, ORDER_STATE_UNPAID);
		set_once(&facts->placed_at_utc, at_utc);
		break;
	case ORDER_NOTICE_PAID:
		advance(facts, ORDER_STATE_PAID);
		set_once(&facts->paid_at_utc, at_utc);
		break;
	case ORDER_NOTICE_SHIPPED:
		advance(facts, ORDER_STATE_SHIPPED);
		set_once(&facts->shipped_at_utc, at_utc);
		break;
	case ORDER_NOTICE_COMPLETED:
		advance(facts, ORDER_STATE_COMPLETED);
		break;
	case ORDER_NOTICE_CANCELLED:
		advance(facts, ORDER_STATE_CANCELLED);
		break;
	case ORDER_NOTICE_DISPUTE_OPENED:
		set_once(&row->dispute_opened_at_utc, at_utc);
		break;
	case ORDER_NOTICE_DISPUTE_CLOSED:
		row->dispute_opened_at_utc = 0;
		break;
	case ORDER_NOTICE_REVIEWED: /* nothing of the order changes */
	case ORDER_NOTICE_COUNT:
		break;
	}
}
