/*
 * What db.c shows its siblings in record/ and nobody else: the driver, scripts for the
 * schema, and statements bound parameter by parameter.
 */
#ifndef RECORD_DB_PRIVATE_H
#define RECORD_DB_PRIVATE_H

#include "record/db.h"
#include "record/db_driver.h"

const struct db_driver *db_driver(const struct db *db);

/* Several statements; for the schema only. */
MUST_USE bool db_script(struct db *db, const char *sql, GError **err);

/* Where a backup labelled so goes; NULL when the engine keeps none beside itself. */
char *db_backup_path(struct db *db, const char *label);

/*
 * The SQL that `make` makes of `what`, made once a connection: `key` is any static
 * address that stands for it. Lives as long as the db.
 */
const char *db_sql_of(struct db *db, const void *key, char *(*make)(const void *what),
	const void *what);

/* A statement whose parameters are bound through its driver before the first row. */
MUST_USE struct rows *db_prepare(struct db *db, const char *sql, GError **err);
struct db_stmt *rows_statement(const struct rows *rows);

#endif
