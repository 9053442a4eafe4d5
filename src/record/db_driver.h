/*
 * What a database engine must offer db.c. Private to record/: sqlite.c fills one in,
 * and every other engine does the same. A driver knows nothing of the tables.
 */
#ifndef RECORD_DB_DRIVER_H
#define RECORD_DB_DRIVER_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct db_conn;
struct db_stmt;

struct db_driver {
	const char *scheme; /* of the url, "sqlite" */

	/* Words of the schema files that differ between engines, "@ID@", and what they
	   stand for; ended by NULL. */
	const char *const (*dialect)[2];

	struct db_conn *(*open)(const char *location, GError **err);
	void (*close)(struct db_conn *conn);

	/* Keeps all other writers out from hold to release, over several transactions.
	 */
	bool (*hold)(struct db_conn *conn, GError **err);
	void (*release)(struct db_conn *conn);

	/* begin holds, commit (also one that fails) and rollback release. */
	bool (*begin)(struct db_conn *conn, GError **err);
	bool (*commit)(struct db_conn *conn, GError **err);
	void (*rollback)(struct db_conn *conn);

	/* Several statements at once, for the schema; and whether a table is there: 1,
	   0, -1. */
	bool (*script)(struct db_conn *conn, const char *sql, GError **err);
	int (*has_table)(struct db_conn *conn, const char *name, GError **err);

	struct db_stmt *(*prepare)(struct db_conn *conn, const char *sql, GError **err);
	void (*finalize)(struct db_stmt *stmt);
	bool (*writes)(struct db_stmt *stmt);
	int (*parameters)(struct db_stmt *stmt);

	/* Parameters count from 1. Text and bytes are not kept. */
	bool (*bind_int)(struct db_stmt *stmt, int index, int64_t value);
	bool (*bind_double)(struct db_stmt *stmt, int index, double value);
	bool (*bind_text)(struct db_stmt *stmt, int index, const char *value);
	bool (*bind_bytes)(
		struct db_stmt *stmt, int index, const void *data, size_t len);

	/* 1 a row, 0 the end, -1 failed. */
	int (*step)(struct db_stmt *stmt, GError **err);
	void (*reset)(struct db_stmt *stmt);
	int64_t (*changes)(struct db_conn *conn);

	int64_t (*column_int)(struct db_stmt *stmt, int column);
	double (*column_double)(struct db_stmt *stmt, int column);
	const char *(*column_text)(struct db_stmt *stmt, int column);
	const void *(*column_bytes)(struct db_stmt *stmt, int column, size_t *out_len);

	/* A copy of the whole store into a new file; and the place for one beside the
	   store, NULL when the engine has none. */
	bool (*backup)(struct db_conn *conn, const char *path, GError **err);
	char *(*backup_path)(struct db_conn *conn, const char *label);
};

extern const struct db_driver sqlite_driver;

#endif
