/*
 * The database behind the store, the same to its callers whichever engine is behind it
 * (sqlite.c now; another engine adds a file and a row in db.c). SQL is written once, in
 * the dialect SQLite and PostgreSQL share: parameters are $1, $2, ...; ids come from
 * RETURNING; upserts are ON CONFLICT ... DO UPDATE; times are BIGINT seconds; booleans
 * are INTEGER 0 and 1. Parameters are always bound, never pasted.
 *
 * A `struct db` is one connection and belongs to one thread. Writers, in whichever
 * process, are serialised: db_begin() waits for the store's writer lock, db_commit()
 * lets it go (and checkpoints the WAL under it, see docs/decisions/). Reading needs no
 * transaction.
 *
 * Errors: ERR_TEMP when the store is busy or the disk full (nothing was changed),
 * ERR_CONFIG when it cannot be opened or is of a newer schema, ERR_PERM for the rest.
 * Touches the disk.
 */
#ifndef RECORD_DB_H
#define RECORD_DB_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/attr.h"

struct db;

/*
 * Opens `url` ("sqlite:PATH"; an existing or a new store) and brings its schema up to
 * date (record/migrate.h), with a backup before.
 */
MUST_USE struct db *db_open(const char *url, GError **err);

/* Closes; NULL is fine. An open transaction is rolled back. */
void db_close(struct db *db);
static inline void db_free(struct db *db)
{
	db_close(db);
}
DEFINE_AUTO(db)

/*
 * A writing transaction. They do not nest. After a failed statement roll back; after a
 * failed commit nothing was changed and the transaction is over.
 */
MUST_USE bool db_begin(struct db *db, GError **err);
MUST_USE bool db_commit(struct db *db, GError **err);
void db_rollback(struct db *db);
bool db_in_transaction(const struct db *db);

/*
 * Runs one statement. `types` has a letter a parameter: i int64_t, s text (NULL is SQL
 * NULL), d double, b bytes (const void *, size_t). The arguments follow in that order
 * and are not kept. Outside a transaction the statement is its own.
 *
 *     db_run(db, err, "UPDATE draft SET state = $2 WHERE id = $1", "is", id, state)
 */
MUST_USE bool db_run(
	struct db *db, GError **err, const char *sql, const char *types, ...);

/* As db_run(), and how many rows were changed. */
MUST_USE bool db_run_count(struct db *db, int64_t *out_changed, GError **err,
	const char *sql, const char *types, ...);

/* As db_run() with "... RETURNING id": the first column of the one row. */
MUST_USE bool db_insert(struct db *db, int64_t *out_id, GError **err, const char *sql,
	const char *types, ...);

/* Rows of a query; statements are cached in the db by their text. */
struct rows;
MUST_USE struct rows *db_select(
	struct db *db, GError **err, const char *sql, const char *types, ...);

/* The next row: 1 a row, 0 no more, -1 failed. */
MUST_USE int rows_next(struct rows *rows, GError **err);

/* Columns of the row, from 0. Text and bytes are borrowed until the next rows_ call. */
int64_t rows_int(const struct rows *rows, int column);
double rows_double(const struct rows *rows, int column);
const char *rows_text(const struct rows *rows, int column); /* NULL for SQL NULL */
const void *rows_bytes(const struct rows *rows, int column, size_t *out_len);

/* Ends the query; NULL is fine. An unfinished one holds nothing open afterwards. */
void rows_free(struct rows *rows);
DEFINE_AUTO(rows)

/* A complete copy of the store into a new file, while it is in use. */
MUST_USE bool db_backup(struct db *db, const char *path, GError **err);

#endif
