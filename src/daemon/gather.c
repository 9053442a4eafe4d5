#include "daemon/gather.h"

#include "base/clock.h"
#include "daemon/answers.h"
#include "record/drafts.h"
#include "record/orders.h"
#include "record/parcels.h"
#include "record/radar.h"

/* What is filled step by step; every step may fail on the store. */
struct gathering {
	struct db *db;
	const struct shop_settings *shop;
	const struct case_row *row;
	const struct message_row *message;
	struct facts *facts;
};

static void gather_message(struct gathering *g)
{
	struct facts *facts = g->facts;
	facts->intent = answers_intent(g->message, g->row);
	facts->confidence = g->message->confidence;
	facts->flags = g->message->flags & ~FLAGS_OF_ANSWER;
	facts->answer = g->row->answer;
	facts->confirmed = g->row->confirmed;
	if (g->row->has_photos)
		facts->flags |= bit(FLAG_PHOTOS);
	facts->received_at_utc = g->message->received_at_utc;
	g_free(facts->language);
	facts->language = g_strdup(g->message->language);
	facts->verdict = g->row->verdict;
	/* A stain that an agent has judged needs no question about washing any more. */
	if (facts->verdict != VERDICT_NONE)
		facts->flags &= ~bit(FLAG_STAIN);
	if (g->row->dispute_opened_at_utc != 0) {
		facts->has_dispute = true;
		facts->dispute_opened_at_utc = g->row->dispute_opened_at_utc;
	}
}

static void gather_shop(struct gathering *g)
{
	char *before = g->facts->shop.timezone;
	g->facts->shop = g->shop->rules;
	g->facts->shop.timezone = g_strdup(g->shop->rules.timezone);
	g_free(before);
}

static bool gather_parcel(struct gathering *g, GError **err)
{
	g_autoptr(GPtrArray) parcels = parcels_of_order(g->db, g->row->order_id, err);
	if (parcels == NULL)
		return false;
	const struct parcel_row *parcel = parcels_main(parcels);
	if (parcel != NULL)
		g->facts->parcel = parcel_facts_copy(parcel->facts);
	return true;
}

static bool gather_order(struct gathering *g, GError **err)
{
	if (g->row->order_id == 0)
		return true;
	AUTO(order_row) order = NULL;
	int found = order_load(g->db, g->row->order_id, &order, err);
	if (found <= 0)
		return found == 0;
	if (!order_is_buyer(g->db, order, g->message->from_addr,
		    &g->facts->sender_is_buyer, err))
		return false;
	if (order->dispute_opened_at_utc != 0) {
		g->facts->has_dispute = true;
		g->facts->dispute_opened_at_utc = order->dispute_opened_at_utc;
	}
	g->facts->order = g_steal_pointer(&order->facts);
	if (g->shop->pause_on_jump != 0 &&
		!radar_concerns(g->db, g->row->order_id, g->facts->intent,
			&g->facts->jump, err))
		return false;
	return gather_parcel(g, err);
}

static bool gather_budget(struct gathering *g, GError **err)
{
	int64_t now = g->facts->now_utc;
	const struct automatic_filter filter = {
		.shop_id = g->row->shop_id,
		.case_id = g->row->id,
		.case_since_utc = now - (int64_t)g->shop->rules.per_case_hours * 3600,
		.addr = g->message->from_addr,
		.addr_since_utc = now - 7 * SECONDS_PER_DAY,
	};
	return drafts_count_automatic(g->db, &filter, &g->facts->auto_replies_24h,
		&g->facts->auto_replies_7d, err);
}

struct facts *gather_facts(struct db *db, const struct shop_settings *shop,
	const GPtrArray *languages, const struct case_row *row,
	const struct message_row *message, int64_t now_utc, GError **err)
{
	AUTO(facts) facts = facts_new();
	struct gathering g = {db, shop, row, message, facts};
	facts->now_utc = now_utc;
	g_ptr_array_set_size(facts->template_languages, 0);
	for (guint i = 0; i < languages->len; i++)
		g_ptr_array_add(
			facts->template_languages, g_strdup(languages->pdata[i]));
	gather_message(&g);
	gather_shop(&g);
	if (!gather_order(&g, err) || !gather_budget(&g, err))
		return NULL;
	return g_steal_pointer(&facts);
}

void gather_silence(struct facts *facts, const struct case_row *row)
{
	if (row->last_in_at_utc > row->last_out_at_utc)
		return;
	int64_t seconds = facts->now_utc - row->last_out_at_utc;
	facts->silent_days = (int)MAX(seconds / SECONDS_PER_DAY, 1);
	facts->intent = INTENT_OTHER;
	facts->confidence = 1;
	facts->received_at_utc = facts->now_utc; /* it answers no mail, old or new */
}
