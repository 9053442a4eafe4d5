/*
 * Orders with their items and parcels, and who is known to be whose buyer.
 */
#ifndef RECORD_ORDERS_H
#define RECORD_ORDERS_H

#include "mail/facts.h"
#include "record/db.h"

/* An order as stored: the facts decide/ sees, and what only the store needs. */
struct order_row {
	int64_t id;
	int64_t shop_id;
	struct order_facts *facts; /* owned */
	char *buyer_addr;          /* address_key(), "" when the source gives none */
	char *buyer_name;
	char *buyer_login;
	char *currency;
	double amount;                 /* in `currency`; negative: not known */
	int64_t dispute_opened_at_utc; /* 0: none open */
	int64_t updated_at_utc; /* by the source's word; older data never overwrites */
	char *source;           /* "csv", "shopify", ... */
	char *source_state;     /* what the source calls the state, "" */
	char *source_ref;       /* the source's own id of the order, "" */
	char *fingerprint;      /* of everything above, to see that nothing changed */
};

struct order_row *order_row_new(void);
void order_row_free(struct order_row *row);
DEFINE_AUTO(order_row)

enum upsert_result { UPSERT_FAILED = -1, UPSERT_SAME, UPSERT_NEW, UPSERT_CHANGED };

/* Writes the order and its items by (shop, number). Sets row->id. */
MUST_USE enum upsert_result order_upsert(
	struct db *db, struct order_row *row, GError **err);

/* 1 found, 0 not there, -1 failed; the caller frees *out_row. */
MUST_USE int order_load(
	struct db *db, int64_t id, struct order_row **out_row, GError **err);
MUST_USE int order_load_by_number(struct db *db, int64_t shop_id, const char *number,
	struct order_row **out_row, GError **err);

/* The order that its source knows by this id. 1, 0, -1. */
MUST_USE int order_load_by_ref(struct db *db, int64_t shop_id, const char *source,
	const char *ref, struct order_row **out_row, GError **err);

/* The order a tracking number belongs to. 1, 0, -1. */
MUST_USE int order_find_by_tracking(struct db *db, int64_t shop_id, const char *number,
	int64_t *out_order_id, GError **err);

/*
 * The buyer's orders by address or by an agent's link, the latest first, at most
 * `limit`: array of int64_t.
 */
MUST_USE GArray *orders_of_buyer(
	struct db *db, int64_t shop_id, const char *addr, int limit, GError **err);

/*
 * Whether `addr` is this order's buyer: the order carries the address, or an agent once
 * linked the address to that buyer. Playbook section 4.
 */
MUST_USE bool order_is_buyer(struct db *db, const struct order_row *order,
	const char *addr, bool *out_is_buyer, GError **err);

/* An agent says: this address is the buyer of that order (remembered for the buyer). */
MUST_USE bool order_link_buyer(struct db *db, const struct order_row *order,
	const char *addr, const char *agent, int64_t now_utc, GError **err);

#endif
