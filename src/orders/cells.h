/*
 * The cells of an order export as values. Each function is false, with a reason for a
 * person, when the cell holds something else; an empty cell is "not known" and fine.
 * Touches nothing.
 */
#ifndef ORDERS_CELLS_H
#define ORDERS_CELLS_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"

/*
 * An order number as spreadsheets write it: `="8123"`, `'8123`, with tabs or a leading
 * #. Refuses one that a spreadsheet ruined (8.12346E+15). Newly allocated.
 */
MUST_USE bool cell_order_number(const char *cell, char **out, GError **err);

/* A parcel's number in capitals, refused when a spreadsheet ruined it, too. */
MUST_USE bool cell_tracking_number(const char *cell, char **out, GError **err);

/* "2026-03-01 10:00", "2026/3/1 10:00:00", RFC 3339; in `zone` unless it says so
 * itself. */
MUST_USE bool cell_time(
	const char *cell, GTimeZone *zone, int64_t *out_utc, GError **err);

/* "US $12.34", "12,34 EUR", "12.34"; -1 for none. *out_currency is ISO 4217 or "". */
MUST_USE bool cell_money(
	const char *cell, double *out_amount, char **out_currency, GError **err);

/* A whole number from 0; `unknown` for an empty cell. */
MUST_USE bool cell_count(const char *cell, int unknown, int *out, GError **err);

/* A country's code or its usual English or Chinese name as ISO 3166 alpha-2; "" for an
 * empty cell. Newly allocated. */
MUST_USE bool cell_country(const char *cell, char **out, GError **err);

#endif
