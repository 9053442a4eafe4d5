#include "record/db.h"

#include <stdarg.h>
#include <string.h>

#include "base/crash.h"
#include "base/error.h"
#include "record/db_private.h"
#include "record/migrate.h"
#include "record/schema.h"

static const struct db_driver *const drivers[] = {&sqlite_driver};

struct db {
	const struct db_driver *driver;
	struct db_conn *conn;
	GHashTable *statements; /* SQL text -> struct statement */
	GHashTable *made;       /* static table -> SQL text made of it */
	bool in_transaction;
};

/* A prepared statement; one that is in use is not handed out a second time. */
struct statement {
	struct db_stmt *stmt;
	bool in_use;
	bool cached;
};

struct rows {
	struct db *db;
	struct statement *statement;
};

static void statement_free(struct db *db, struct statement *statement);

/* --- opening --------------------------------------------------------------------- */

static const struct db_driver *find_driver(const char *url, const char **out_location)
{
	for (size_t i = 0; i < G_N_ELEMENTS(drivers); i++) {
		size_t len = strlen(drivers[i]->scheme);
		if (strncmp(url, drivers[i]->scheme, len) == 0 && url[len] == ':') {
			*out_location = url + len + 1;
			return drivers[i];
		}
	}
	return NULL;
}

struct db *db_open(const char *url, GError **err)
{
	const char *location = NULL;
	const struct db_driver *driver = find_driver(url, &location);
	if (driver == NULL || location[0] == '\0') {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"cannot open the store \"%s\": write sqlite:PATH", url);
		return NULL;
	}
	struct db_conn *conn = driver->open(location, err);
	if (conn == NULL)
		return NULL;
	struct db *db = g_new0(struct db, 1);
	db->driver = driver;
	db->conn = conn;
	db->statements = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	db->made = g_hash_table_new_full(g_direct_hash, g_direct_equal, NULL, g_free);
	if (!migrate(db, schema_steps, schema_step_count, err)) {
		db_close(db);
		return NULL;
	}
	return db;
}

void db_close(struct db *db)
{
	if (db == NULL)
		return;
	if (db->in_transaction)
		db_rollback(db);
	GHashTableIter iter;
	gpointer statement = NULL;
	g_hash_table_iter_init(&iter, db->statements);
	while (g_hash_table_iter_next(&iter, NULL, &statement))
		statement_free(db, statement);
	g_hash_table_unref(db->statements);
	g_hash_table_unref(db->made);
	db->driver->close(db->conn);
	g_free(db);
}

const struct db_driver *db_driver(const struct db *db)
{
	return db->driver;
}

bool db_script(struct db *db, const char *sql, GError **err)
{
	return db->driver->script(db->conn, sql, err);
}

int db_has_table(struct db *db, const char *name, GError **err)
{
	return db->driver->has_table(db->conn, name, err);
}

bool db_hold(struct db *db, GError **err)
{
	return db->driver->hold(db->conn, err);
}

void db_release(struct db *db)
{
	db->driver->release(db->conn);
}

bool db_backup(struct db *db, const char *path, GError **err)
{
	return db->driver->backup(db->conn, path, err);
}

char *db_backup_path(struct db *db, const char *label)
{
	return db->driver->backup_path(db->conn, label);
}

/* --- transactions ---------------------------------------------------------------- */

bool db_begin(struct db *db, GError **err)
{
	g_assert(!db->in_transaction);
	if (!db->driver->begin(db->conn, err))
		return false;
	db->in_transaction = true;
	return true;
}

bool db_commit(struct db *db, GError **err)
{
	g_assert(db->in_transaction);
	crash_point("store.before_commit");
	db->in_transaction = false;
	bool ok = db->driver->commit(db->conn, err);
	crash_point("store.after_commit");
	return ok;
}

void db_rollback(struct db *db)
{
	g_assert(db->in_transaction);
	db->in_transaction = false;
	db->driver->rollback(db->conn);
}

bool db_in_transaction(const struct db *db)
{
	return db->in_transaction;
}

bool db_join(struct db *db, bool *out_own, GError **err)
{
	bool own = !db->in_transaction;
	if (own && !db_begin(db, err))
		return false;
	*out_own = own;
	return true;
}

bool db_leave(struct db *db, bool own, bool ok, GError **err)
{
	if (own && ok)
		return db_commit(db, err);
	if (own)
		db_rollback(db);
	return ok;
}

/* --- statements ------------------------------------------------------------------ */

static void statement_free(struct db *db, struct statement *statement)
{
	db->driver->finalize(statement->stmt);
	g_free(statement);
}

static struct statement *take_statement(struct db *db, const char *sql, GError **err)
{
	struct statement *statement = g_hash_table_lookup(db->statements, sql);
	if (statement != NULL && !statement->in_use) {
		statement->in_use = true;
		return statement;
	}
	bool known = statement != NULL;
	struct db_stmt *stmt = db->driver->prepare(db->conn, sql, err);
	if (stmt == NULL)
		return NULL;
	statement = g_new0(struct statement, 1);
	statement->stmt = stmt;
	statement->in_use = true;
	statement->cached = !known;
	if (!known)
		g_hash_table_insert(db->statements, g_strdup(sql), statement);
	return statement;
}

static void give_back(struct db *db, struct statement *statement)
{
	db->driver->reset(statement->stmt);
	statement->in_use = false;
	if (!statement->cached)
		statement_free(db, statement);
}

static bool bind(const struct db_driver *driver, struct db_stmt *stmt,
	const char *types, va_list args)
{
	g_assert((int)strlen(types) == driver->parameters(stmt));
	bool ok = true;
	for (int i = 0; types[i] != '\0' && ok; i++) {
		switch (types[i]) {
		case 'i':
			ok = driver->bind_int(stmt, i + 1, va_arg(args, int64_t));
			break;
		case 'd':
			ok = driver->bind_double(stmt, i + 1, va_arg(args, double));
			break;
		case 's':
			ok = driver->bind_text(stmt, i + 1, va_arg(args, const char *));
			break;
		case 'b': {
			const void *data = va_arg(args, const void *);
			ok = driver->bind_bytes(
				stmt, i + 1, data, va_arg(args, size_t));
			break;
		}
		default:
			g_assert_not_reached();
		}
	}
	return ok;
}

struct rows *db_prepare(struct db *db, const char *sql, GError **err)
{
	struct statement *statement = take_statement(db, sql, err);
	if (statement == NULL)
		return NULL;
	struct rows *rows = g_new0(struct rows, 1);
	rows->db = db;
	rows->statement = statement;
	return rows;
}

static struct rows *select_bound(
	struct db *db, GError **err, const char *sql, const char *types, va_list args)
{
	AUTO(rows) rows = db_prepare(db, sql, err);
	if (rows == NULL)
		return NULL;
	if (!bind(db->driver, rows->statement->stmt, types, args)) {
		g_set_error(err, REPLYD_ERROR, ERR_PERM,
			"could not bind a value in \"%s\"", sql);
		return NULL;
	}
	return g_steal_pointer(&rows);
}

struct rows *db_select_va(
	struct db *db, GError **err, const char *sql, const char *types, va_list args)
{
	struct rows *rows = select_bound(db, err, sql, types, args);
	/* A query that changes something would do so without the writer lock. */
	g_assert(rows == NULL || db->in_transaction ||
		 !db->driver->writes(rows->statement->stmt));
	return rows;
}

struct rows *db_select(
	struct db *db, GError **err, const char *sql, const char *types, ...)
{
	va_list args;
	va_start(args, types);
	struct rows *rows = db_select_va(db, err, sql, types, args);
	va_end(args);
	return rows;
}

/* Runs to the end; *out_first is the first column of the first row, if there was one.
 */
static bool run_through(struct rows *rows, int64_t *out_first, GError **err)
{
	int got = 0;
	bool first = true;
	while ((got = rows_next(rows, err)) > 0) {
		if (first)
			*out_first = rows_int(rows, 0);
		first = false;
	}
	return got == 0;
}

/* A writing statement outside a transaction is one of its own, under the writer lock.
 */
static bool execute(struct db *db, int64_t *out_first, int64_t *out_changed,
	GError **err, const char *sql, const char *types, va_list args)
{
	AUTO(rows) rows = select_bound(db, err, sql, types, args);
	if (rows == NULL)
		return false;
	bool own = !db->in_transaction && db->driver->writes(rows->statement->stmt);
	if (own && !db_begin(db, err))
		return false;
	bool ok = run_through(rows, out_first, err);
	*out_changed = db->driver->changes(db->conn);
	db->driver->reset(rows->statement->stmt);
	return db_leave(db, own, ok, err);
}

bool db_run(struct db *db, GError **err, const char *sql, const char *types, ...)
{
	int64_t first = 0;
	int64_t changed = 0;
	va_list args;
	va_start(args, types);
	bool ok = execute(db, &first, &changed, err, sql, types, args);
	va_end(args);
	return ok;
}

bool db_run_count(struct db *db, int64_t *out_changed, GError **err, const char *sql,
	const char *types, ...)
{
	int64_t first = 0;
	int64_t changed = 0;
	va_list args;
	va_start(args, types);
	bool ok = execute(db, &first, &changed, err, sql, types, args);
	va_end(args);
	if (ok)
		*out_changed = changed;
	return ok;
}

bool db_insert(struct db *db, int64_t *out_id, GError **err, const char *sql,
	const char *types, ...)
{
	int64_t first = 0;
	int64_t changed = 0;
	va_list args;
	va_start(args, types);
	bool ok = execute(db, &first, &changed, err, sql, types, args);
	va_end(args);
	if (ok)
		*out_id = first;
	return ok;
}

/* --- rows ------------------------------------------------------------------------ */

int rows_next(struct rows *rows, GError **err)
{
	return rows->db->driver->step(rows->statement->stmt, err);
}

int64_t rows_int(const struct rows *rows, int column)
{
	return rows->db->driver->column_int(rows->statement->stmt, column);
}

double rows_double(const struct rows *rows, int column)
{
	return rows->db->driver->column_double(rows->statement->stmt, column);
}

const char *rows_text(const struct rows *rows, int column)
{
	return rows->db->driver->column_text(rows->statement->stmt, column);
}

const void *rows_bytes(const struct rows *rows, int column, size_t *out_len)
{
	return rows->db->driver->column_bytes(rows->statement->stmt, column, out_len);
}

void rows_free(struct rows *rows)
{
	if (rows == NULL)
		return;
	give_back(rows->db, rows->statement);
	g_free(rows);
}

/* --- binding one by one, for row_map.c ------------------------------------------- */

const char *db_sql_of(struct db *db, const void *key, char *(*make)(const void *what),
	const void *what)
{
	const char *sql = g_hash_table_lookup(db->made, key);
	if (sql == NULL) {
		char *made = make(what);
		g_hash_table_insert(db->made, (gpointer)(uintptr_t)key, made);
		sql = made;
	}
	return sql;
}

struct db_stmt *rows_statement(const struct rows *rows)
{
	return rows->statement->stmt;
}
