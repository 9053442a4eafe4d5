/*
 * How far the orders of each source of a shop have been taken: the checkpoint is
 * written in the transaction that writes the orders, so that a page is taken whole or
 * again.
 */
#ifndef RECORD_ORDER_SOURCES_H
#define RECORD_ORDER_SOURCES_H

#include "record/db.h"

struct order_source_row {
	int64_t id;
	int64_t shop_id;
	char *name;        /* "folder", "shopify", ... */
	int64_t since_utc; /* changes before are taken; 0: never read */
	int64_t until_utc; /* end of the window being read; 0: none is */
	char *place;       /* the page in that window, the connector's word; "" first */
	int64_t next_at_utc;
	int64_t tried_at_utc;
	int64_t succeeded_at_utc; /* all there was had been taken; 0: never */
	int64_t orders_taken;     /* new or changed, ever */
	char *problem;            /* why the last try failed; "" when it did not */
};

/* The source `name` of a shop; a new row when it is new. The caller clears it. */
MUST_USE bool order_source_ensure(struct db *db, int64_t shop_id, const char *name,
	struct order_source_row *out_row, GError **err);

/* Writes everything but shop and name. */
MUST_USE bool order_source_save(
	struct db *db, const struct order_source_row *row, GError **err);

/* All of them: array of struct order_source_row, cleared when freed. */
MUST_USE GArray *order_sources(struct db *db, GError **err);

void order_source_row_clear(struct order_source_row *row);

/* A word for a state that nobody knows, and how many orders are in it. */
struct unknown_state {
	char *word;
	int64_t orders;
};

/* Of a shop: array of struct unknown_state, cleared when freed; at most `limit`. */
MUST_USE GArray *order_unknown_states(
	struct db *db, int64_t shop_id, int limit, GError **err);

#endif
