/*
 * Importing orders from a CSV export. Good rows are kept, bad ones are told by line
 * with the reason; the same file twice changes nothing. Rows that follow each other
 * with the same order number are items of one order. What the file does not say stays
 * as it was known (orders/take.h).
 *
 * Touches the disk and the store.
 */
#ifndef ORDERS_IMPORT_H
#define ORDERS_IMPORT_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "orders/column_map.h"
#include "record/db.h"

struct import_options {
	int64_t shop_id;
	const GPtrArray
		*maps;     /* of struct column_map: the one that knows most headings */
	bool dry_run;      /* read and check, write nothing */
	int64_t as_of_utc; /* of rows that do not say when they were true; 0: now */
	GArray *changed;   /* of int64_t: ids of new and changed orders; may be NULL */
	void (*progress)(unsigned percent, void *context); /* may be NULL */
	void *context;
};

struct import_result {
	const char *map; /* its name, of the map chosen; borrowed from the maps */
	unsigned rows, added, changed, same, bad;
	unsigned parcels;
	GPtrArray *unknown;  /* of char *: headings that no column means */
	GPtrArray *problems; /* of char *: "FILE:LINE: reason", at most 200 */
};

/*
 * False when nothing can be imported at all: no such file, not CSV, no heading for the
 * order number (ERR_INPUT), or the store failed. Bad rows are no failure.
 */
MUST_USE bool orders_import(struct db *db, const char *path,
	const struct import_options *options, struct import_result *out_result,
	GError **err);

void import_result_clear(struct import_result *result);

#endif
