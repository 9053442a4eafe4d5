/*
 * A struct and the table that keeps it, column by column, so that reading, inserting
 * and changing a row are written once. Private to record/.
 */
#ifndef RECORD_ROW_MAP_H
#define RECORD_ROW_MAP_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

#include "mail/terms.h"
#include "record/db_private.h"

/* How a member is kept in the struct. */
enum column_type {
	COLUMN_INT64,
	COLUMN_UINT64,
	COLUMN_UINT32,
	COLUMN_INT,
	COLUMN_BOOL,
	COLUMN_DOUBLE,
	COLUMN_TEXT,  /* char *, owned; NULL is written as "" */
	COLUMN_TERM,  /* an enum, stored as its word */
	COLUMN_BYTES, /* GBytes *, owned */
};

struct column {
	const char *name;
	enum column_type type;
	size_t offset;
	const struct terms *terms; /* of COLUMN_TERM */
};

struct row_map {
	const char *table;
	size_t size; /* of the struct */
	size_t id_offset;
	const struct column *columns; /* without id */
	size_t count;
};

/* Inserts; the new id is also written into the struct. */
MUST_USE bool row_insert(
	struct db *db, const struct row_map *map, void *row, GError **err);

/* Writes every column of the row with this id. */
MUST_USE bool row_update(
	struct db *db, const struct row_map *map, const void *row, GError **err);

/*
 * The first row that "SELECT id, columns FROM table <tail>" finds: 1, 0, -1. `types`
 * and what follows are the tail's parameters, as for db_select().
 */
MUST_USE int row_load(struct db *db, const struct row_map *map, void *out_row,
	GError **err, const char *tail, const char *types, ...);

/* All of them: an array of structs, each cleared when it is freed by `clear`. */
MUST_USE GArray *row_list(struct db *db, const struct row_map *map,
	GDestroyNotify clear, GError **err, const char *tail, const char *types, ...);

/*
 * The number in the first column of the first row: 1, 0 (no row), -1. `rows` may be
 * NULL: the query failed then.
 */
MUST_USE int row_first_int(struct rows *rows, int64_t *out, GError **err);

/* The numbers in the first column of all rows: array of int64_t. NULL, too. */
MUST_USE GArray *row_ints(struct rows *rows, GError **err);

/* Frees what the columns own and empties the struct. */
void row_clear(const struct row_map *map, void *row);

#endif
