/*
 * Orders as any source tells them, brought into the store: the one door for CSV files,
 * connectors and what is pushed. What a source does not say stays as it was known, what
 * it says later by its own time wins, and the same news twice changes nothing.
 *
 * Touches the store; joins the caller's transaction.
 */
#ifndef ORDERS_TAKE_H
#define ORDERS_TAKE_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "record/db.h"
#include "record/orders.h"

struct order_parcel {
	char *number;
	char *service; /* as the source calls it, "" when it does not say */
};

/* An order as a source tells it. Owns everything. */
struct order_news {
	struct order_row *row; /* unset members: the source does not say */
	GPtrArray *parcels;    /* of struct order_parcel */
	bool knows_dispute;    /* row->dispute_opened_at_utc is said: 0 is "none" */
	bool of_a_parcel;      /* the weights are those of its one parcel */
};

/* With number "" the order is the one that row->source_ref names: news of an order that
 * was not told of are left out. */
struct order_news *order_news_new(
	int64_t shop_id, const char *number, const char *source);
void order_news_free(struct order_news *news);
DEFINE_AUTO(order_news)

/* A parcel of this order; one without a number, or told twice, is left out. */
void order_news_add_parcel(
	struct order_news *news, const char *number, const char *service);

/* What a source's word for a state means. */
struct state_word {
	const char *word;
	enum order_state state;
};

/* ORDER_STATE_UNKNOWN for a word that is not among them; case does not matter. */
enum order_state state_of_word(
	const struct state_word *words, size_t count, const char *word);

/* What was paid; negative: not said. */
void order_news_set_amount(
	struct order_news *news, double amount, const char *currency);

/*
 * What the source calls the state; `known` is what it means, ORDER_STATE_UNKNOWN when
 * nobody knows. The word is kept and shown then, and nothing goes out by itself.
 */
void order_news_set_state(
	struct order_news *news, const char *word, enum order_state known);

/* Writes it; news->row is completed with what was known before. */
MUST_USE enum upsert_result order_news_take(
	struct db *db, struct order_news *news, GError **err);

#endif
