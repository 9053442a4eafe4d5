/*
 * A column map: which heading of an order export means what, in which time zone its
 * times are, and which words stand for which state. A file in GLib's key file form:
 *
 *     [map]      timezone = America/Los_Angeles
 *     [columns]  number = 订单号;Order ID;Order No.
 *     [states]   unpaid = 等待买家付款;Awaiting Payment
 *
 * Headings are compared by name, never by position: case, blanks, full-width forms and
 * what stands in brackets do not count.
 *
 * Touches the disk when a map is loaded. The caller owns the map.
 */
#ifndef ORDERS_COLUMN_MAP_H
#define ORDERS_COLUMN_MAP_H

#include <glib.h>
#include <stdbool.h>

#include "base/attr.h"
#include "mail/terms.h"

/* What a column can mean. */
#define ORDER_COLUMN_LIST(X)                                                           \
	X(ORDER_COLUMN_NUMBER, "number")                                               \
	X(ORDER_COLUMN_STATE, "state")                                                 \
	X(ORDER_COLUMN_PLACED_AT, "placed_at")                                         \
	X(ORDER_COLUMN_PAID_AT, "paid_at")                                             \
	X(ORDER_COLUMN_SHIPPED_AT, "shipped_at")                                       \
	X(ORDER_COLUMN_DELIVERED_AT, "delivered_at")                                   \
	X(ORDER_COLUMN_UPDATED_AT, "updated_at")                                       \
	X(ORDER_COLUMN_BUYER_EMAIL, "buyer_email")                                     \
	X(ORDER_COLUMN_BUYER_NAME, "buyer_name")                                       \
	X(ORDER_COLUMN_BUYER_LOGIN, "buyer_login")                                     \
	X(ORDER_COLUMN_COUNTRY, "country")                                             \
	X(ORDER_COLUMN_AMOUNT, "amount")                                               \
	X(ORDER_COLUMN_CURRENCY, "currency")                                           \
	X(ORDER_COLUMN_ITEM, "item")                                                   \
	X(ORDER_COLUMN_SKU, "sku")                                                     \
	X(ORDER_COLUMN_QTY, "qty")                                                     \
	X(ORDER_COLUMN_SHIPPED_QTY, "shipped_qty")                                     \
	X(ORDER_COLUMN_TRACKING, "tracking")                                           \
	X(ORDER_COLUMN_SERVICE, "service")                                             \
	X(ORDER_COLUMN_ESTIMATED_WEIGHT, "estimated_weight_g")                         \
	X(ORDER_COLUMN_ACTUAL_WEIGHT, "actual_weight_g")                               \
	X(ORDER_COLUMN_PROMISED_DAYS, "promised_days")                                 \
	X(ORDER_COLUMN_DISPUTE_AT, "dispute_opened_at")

TERMS_DECLARE(order_column, ORDER_COLUMN, ORDER_COLUMN_LIST)

struct column_map;

/* ERR_CONFIG naming the file and what is wrong in it. */
MUST_USE struct column_map *column_map_load(const char *path, GError **err);
void column_map_free(struct column_map *map);
DEFINE_AUTO(column_map)

/* The file's name without ".map". */
const char *column_map_name(const struct column_map *map);

/* Times without a zone are in this one. Borrowed. */
GTimeZone *column_map_zone(const struct column_map *map);

/* The state a cell stands for; ORDER_STATE_UNKNOWN when the map does not say. */
enum order_state column_map_state(const struct column_map *map, const char *cell);

/* Where each column is in a heading. */
struct column_places {
	int at[ORDER_COLUMN_COUNT]; /* index of the cell, -1: not there */
	unsigned known;             /* how many headings were understood */
	GPtrArray *unknown;         /* of char *: the others */
};

void column_map_place(const struct column_map *map, const GPtrArray *heading,
	struct column_places *out);
void column_places_clear(struct column_places *places);

#endif
