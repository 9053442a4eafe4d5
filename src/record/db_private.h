/*
 * What db.c shows its siblings in record/ and nobody else: the driver, scripts for the
 * schema, and statements bound parameter by parameter.
 */
#ifndef RECORD_DB_PRIVATE_H
#define RECORD_DB_PRIVATE_H

#include <stdarg.h>

#include "record/db.h"
#include "record/db_driver.h"

const struct db_driver *db_driver(const struct db *db);

/* Several statements; for the schema only. */
MUST_USE bool db_script(struct db *db, const char *sql, GError **err);

/* Whether the table is there: 1, 0, -1. */
MUST_USE int db_has_table(struct db *db, const char *name, GError **err);

/* Keeps all other writers out, over several transactions. */
MUST_USE bool db_hold(struct db *db, GError **err);
void db_release(struct db *db);

/*
 * For a change of several statements: joins the caller's transaction, or begins one of
 * its own. db_leave() commits its own if `ok`, rolls it back if not, and says whether
 * all went well.
 */
MUST_USE bool db_join(struct db *db, bool *out_own, GError **err);
MUST_USE bool db_leave(struct db *db, bool own, bool ok, GError **err);

/* Where a backup labelled so goes; NULL when the engine keeps none beside itself. */
char *db_backup_path(struct db *db, const char *label);

/*
 * The SQL that `make` makes of `what`, made once a connection: `key` is any static
 * address that stands for it. Lives as long as the db.
 */
const char *db_sql_of(struct db *db, const void *key, char *(*make)(const void *what),
	const void *what);

/* db_select() with the arguments already taken up. */
MUST_USE struct rows *db_select_va(
	struct db *db, GError **err, const char *sql, const char *types, va_list args);

/* A statement whose parameters are bound through its driver before the first row. */
MUST_USE struct rows *db_prepare(struct db *db, const char *sql, GError **err);
struct db_stmt *rows_statement(const struct rows *rows);

#endif
