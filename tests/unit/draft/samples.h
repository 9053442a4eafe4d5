/*
 * Facts and a decision with everything in them that can be known, for tests: an order
 * of Ana Silva's, shipped on 2 January 2026, with a parcel, a dispute and every offer.
 */
#ifndef TESTS_DRAFT_SAMPLES_H
#define TESTS_DRAFT_SAMPLES_H

#include <string.h>

#include "draft/context.h"

/* 2026-01-20T09:00:00Z and days around it */
#define SAMPLE_NOW 1768899600
#define SAMPLE_DAY 86400

static inline void sample_set(char **field, const char *value)
{
	g_free(*field);
	*field = g_strdup(value);
}

static inline struct order_facts *sample_order(void)
{
	struct order_facts *order = order_facts_new();
	sample_set(&order->number, "8190223344");
	order->state = ORDER_STATE_SHIPPED;
	order->placed_at_utc = SAMPLE_NOW - 20 * SAMPLE_DAY;
	order->paid_at_utc = SAMPLE_NOW - 19 * SAMPLE_DAY;
	order->shipped_at_utc = SAMPLE_NOW - 18 * SAMPLE_DAY;
	order->value_usd = 12.5;
	sample_set(&order->country, "BR");
	order->estimated_weight_g = 512;
	order->actual_weight_g = 437;
	struct order_item *item = order_item_new("SKU-7", "LED strip 5 m, warm", 3);
	item->shipped_qty = 2;
	g_ptr_array_add(order->items, item);
	return order;
}

static inline struct parcel_facts *sample_parcel(void)
{
	struct parcel_facts *parcel = parcel_facts_new();
	sample_set(&parcel->carrier, "china-post");
	sample_set(&parcel->service, "registered small packet");
	sample_set(&parcel->number, "RB123456785CN");
	parcel->status = PARCEL_STATUS_IN_TRANSIT;
	sample_set(&parcel->sub_status, "InTransit_Arrival");
	parcel->last_event_at_utc = SAMPLE_NOW - 3 * SAMPLE_DAY;
	sample_set(&parcel->last_event, "Arrived at the sorting centre");
	parcel->delivered_at_utc = SAMPLE_NOW - 2 * SAMPLE_DAY;
	sample_set(&parcel->place, "Curitiba");
	return parcel;
}

static inline struct facts *sample_facts(void)
{
	struct facts *facts = facts_new();
	facts->now_utc = SAMPLE_NOW;
	sample_set(&facts->language, "en");
	facts->flags = bit(FLAG_PHOTOS);
	facts->verdict = VERDICT_MINOR;
	facts->order = sample_order();
	facts->parcel = sample_parcel();
	facts->has_dispute = true;
	facts->dispute_opened_at_utc = SAMPLE_NOW - SAMPLE_DAY;
	facts->sender_is_buyer = true;
	return facts;
}

/* Every offer and condition; the promise runs out in 13 days or did 20 days ago. */
static inline struct decision *sample_decision(enum scenario scenario, bool overdue)
{
	struct decision *decision = decision_new();
	decision->scenario = scenario;
	decision->offers = bit(OFFER_COUNT) - 1;
	decision->conditions = bit(CONDITION_COUNT) - 1;
	decision->dispute_rider = true;
	decision->derived = (struct derived_facts){
		.due_utc = SAMPLE_NOW + (overdue ? -20 : 13) * SAMPLE_DAY,
		.days_left = overdue ? 0 : 13,
		.days_over = overdue ? 20 : 0,
		.usual_days_min = 20,
		.usual_days_max = 40,
		.promised_days = 60,
		.days_since_shipped = 18,
		.days_since_scan = 3,
		.missing_weight_g = 75,
		.missing_units = 1,
		.response_due_utc = SAMPLE_NOW + 4 * SAMPLE_DAY,
	};
	return decision;
}

static const struct reply_context sample_reply = {
	.shop_name = "Lumen Lights",
	.shop_address = "shop@lumen.example",
	.signature = "",
	.handling_days = 3,
	.ships_by_utc = INT64_C(1767571200), /* 2026-01-05 */
	.buyer_name = "Ana Silva",
	.original_subject = "Where is it?",
	.buyer_text = "My new street is:\nRua das Flores 7",
	.refund_state = "The full amount was refunded to your card.",
};

#endif
