/*
 * SQLite. WAL mode with synchronous=FULL: a commit survives a power failure.
 *
 * Debian 12 ships 3.40, which can corrupt a WAL when two connections write or
 * checkpoint at the same instant (fixed in 3.51.3). So every writing transaction and
 * every checkpoint, in whichever thread or process, holds PATH.lock exclusively
 * (flock(2); each connection has its own open file, so threads exclude each other too),
 * automatic checkpoints are off, and the one who commits checkpoints before it lets the
 * lock go. The lock also spares writers SQLITE_BUSY_SNAPSHOT.
 */
#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "record/db_driver.h"

#define LOCK_TIMEOUT_US  (30 * G_USEC_PER_SEC)
#define BUSY_TIMEOUT_MS  10000
#define CHECKPOINT_PAGES 2000 /* of the WAL, 8 MB */

struct db_conn {
	char *path;
	sqlite3 *sqlite;
	int lock_fd;
	int wal_pages;
};

struct db_stmt {
	struct db_conn *conn;
	sqlite3_stmt *stmt;
	int *order; /* index of parameter $N at order[N] */
	int parameters;
};

static const char *const dialect[][2] = {
	{"@ID@", "INTEGER PRIMARY KEY"},
	{"@BYTES@", "BLOB"},
	{"@REAL@", "REAL"},
	{NULL, NULL},
};

/* --- errors
 * ------------------------------------------------------------------------------ */

static enum error_kind kind_of(int code)
{
	switch (code & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
	case SQLITE_FULL:
	case SQLITE_IOERR:
	case SQLITE_NOMEM:
		return ERR_TEMP;
	case SQLITE_CANTOPEN:
	case SQLITE_READONLY:
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
	case SQLITE_PERM:
	case SQLITE_AUTH:
		return ERR_CONFIG;
	default:
		return ERR_PERM;
	}
}

static const char *advice_for(int code)
{
	switch (code & 0xff) {
	case SQLITE_FULL:
	case SQLITE_IOERR:
		return ": is the disk full?";
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
		return ": stop replyd and restore a backup";
	case SQLITE_CANTOPEN:
	case SQLITE_READONLY:
	case SQLITE_PERM:
		return ": check who owns the folder and the file";
	default:
		return "";
	}
}

static void complain(struct db_conn *conn, const char *what, GError **err)
{
	int code = sqlite3_extended_errcode(conn->sqlite);
	g_set_error(err, REPLYD_ERROR, kind_of(code),
		"could not %s the store \"%s\": %s%s", what, conn->path,
		sqlite3_errmsg(conn->sqlite), advice_for(code));
}

/* --- the writer lock
 * ----------------------------------------------------------------------- */

static bool lock_writers(struct db_conn *conn, GError **err)
{
	gint64 until = g_get_monotonic_time() + LOCK_TIMEOUT_US;
	gulong nap_us = 50;
	while (flock(conn->lock_fd, LOCK_EX | LOCK_NB) != 0) {
		if (errno != EWOULDBLOCK && errno != EINTR) {
			g_set_error(err, REPLYD_ERROR, ERR_TEMP,
				"could not lock the store \"%s\": %s", conn->path,
				g_strerror(errno));
			return false;
		}
		if (g_get_monotonic_time() > until) {
			g_set_error(err, REPLYD_ERROR, ERR_TEMP,
				"could not lock the store \"%s\": somebody has been "
				"writing "
				"for a long time",
				conn->path);
			return false;
		}
		g_usleep(nap_us);
		nap_us = MIN(nap_us * 2, 5000);
	}
	return true;
}

static void unlock_writers(struct db_conn *conn)
{
	(void)flock(conn->lock_fd, LOCK_UN); /* cannot fail on an open descriptor */
}

/* --- opening
 * --------------------------------------------------------------------------------- */

static int note_wal_size(void *context, sqlite3 *sqlite, const char *name, int pages)
{
	(void)sqlite;
	(void)name;
	struct db_conn *conn = context;
	conn->wal_pages = pages;
	return SQLITE_OK;
}

/*
 * SQLite would make the file readable by everybody whom the umask lets. It must not be
 * opened here: closing any descriptor of it takes away the locks (fcntl(2)) that this
 * process's other connections hold, and the next process to leave would delete the WAL
 * under their feet. mknod(2) makes it without opening it.
 */
static bool make_private(const char *path, GError **err)
{
	if (mknod(path, S_IFREG | 0600, 0) == 0 || errno == EEXIST)
		return true;
	g_set_error(err, REPLYD_ERROR, ERR_CONFIG, "could not make \"%s\": %s", path,
		g_strerror(errno));
	return false;
}

static bool prepare_files(struct db_conn *conn, GError **err)
{
	g_autofree char *folder = g_path_get_dirname(conn->path);
	if (g_mkdir_with_parents(folder, 0700) != 0) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"could not make folder \"%s\": %s", folder, g_strerror(errno));
		return false;
	}
	g_autofree char *lock = g_strconcat(conn->path, ".lock", NULL);
	conn->lock_fd = open(lock, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (conn->lock_fd < 0) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG, "could not open \"%s\": %s",
			lock, g_strerror(errno));
		return false;
	}
	return make_private(conn->path, err);
}

static bool configure(struct db_conn *conn, GError **err)
{
	sqlite3_extended_result_codes(conn->sqlite, 1);
	sqlite3_busy_timeout(conn->sqlite, BUSY_TIMEOUT_MS);
	sqlite3_db_config(conn->sqlite, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
	sqlite3_db_config(conn->sqlite, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
	sqlite3_db_config(conn->sqlite, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	sqlite3_wal_hook(conn->sqlite, note_wal_size, conn);
	static const char settings[] = "PRAGMA journal_mode = WAL;"
				       "PRAGMA synchronous = FULL;"
				       "PRAGMA foreign_keys = ON;"
				       "PRAGMA wal_autocheckpoint = 0;"
				       "PRAGMA cache_size = -1500;"
				       "PRAGMA temp_store = MEMORY;";
	if (sqlite3_exec(conn->sqlite, settings, NULL, NULL, NULL) != SQLITE_OK) {
		complain(conn, "open", err);
		return false;
	}
	/* The pragma replaces the hook. */
	sqlite3_wal_hook(conn->sqlite, note_wal_size, conn);
	return true;
}

static void close_conn(struct db_conn *conn)
{
	/* The last one to close checkpoints: that wants the lock as well. */
	bool locked = conn->lock_fd >= 0 && lock_writers(conn, NULL);
	if (conn->sqlite != NULL)
		(void)sqlite3_close_v2(conn->sqlite);
	if (locked)
		unlock_writers(conn);
	if (conn->lock_fd >= 0)
		(void)close(conn->lock_fd);
	g_free(conn->path);
	g_free(conn);
}

static struct db_conn *open_conn(const char *location, GError **err)
{
	struct db_conn *conn = g_new0(struct db_conn, 1);
	conn->path = g_strdup(location);
	conn->lock_fd = -1;
	if (!prepare_files(conn, err)) {
		close_conn(conn);
		return NULL;
	}
	int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
	if (sqlite3_open_v2(conn->path, &conn->sqlite, flags, NULL) != SQLITE_OK) {
		complain(conn, "open", err);
		close_conn(conn);
		return NULL;
	}
	bool ok = lock_writers(conn, err);
	if (ok) {
		ok = configure(conn, err);
		unlock_writers(conn);
	}
	if (!ok) {
		close_conn(conn);
		return NULL;
	}
	return conn;
}

/* --- transactions
 * ------------------------------------------------------------------------------ */

static bool begin(struct db_conn *conn, GError **err)
{
	if (!lock_writers(conn, err))
		return false;
	if (sqlite3_exec(conn->sqlite, "BEGIN IMMEDIATE", NULL, NULL, NULL) ==
		SQLITE_OK)
		return true;
	complain(conn, "write to", err);
	unlock_writers(conn);
	return false;
}

static void rollback(struct db_conn *conn)
{
	/* Fails only if SQLite has rolled back already. */
	(void)sqlite3_exec(conn->sqlite, "ROLLBACK", NULL, NULL, NULL);
	unlock_writers(conn);
}

static bool commit(struct db_conn *conn, GError **err)
{
	if (sqlite3_exec(conn->sqlite, "COMMIT", NULL, NULL, NULL) != SQLITE_OK) {
		complain(conn, "write to", err);
		rollback(conn);
		return false;
	}
	if (conn->wal_pages > CHECKPOINT_PAGES) {
		/* A reader may hold it back; the next commit tries again. */
		(void)sqlite3_wal_checkpoint_v2(
			conn->sqlite, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
	}
	unlock_writers(conn);
	return true;
}

static bool script(struct db_conn *conn, const char *sql, GError **err)
{
	if (sqlite3_exec(conn->sqlite, sql, NULL, NULL, NULL) == SQLITE_OK)
		return true;
	complain(conn, "change the schema of", err);
	return false;
}

/* --- statements
 * ---------------------------------------------------------------------------------- */

static struct db_stmt *prepare(struct db_conn *conn, const char *sql, GError **err)
{
	sqlite3_stmt *raw = NULL;
	if (sqlite3_prepare_v3(conn->sqlite, sql, -1, SQLITE_PREPARE_PERSISTENT, &raw,
		    NULL) != SQLITE_OK) {
		complain(conn, "query", err);
		return NULL;
	}
	struct db_stmt *stmt = g_new0(struct db_stmt, 1);
	stmt->conn = conn;
	stmt->stmt = raw;
	stmt->parameters = sqlite3_bind_parameter_count(raw);
	stmt->order = g_new0(int, (gsize)stmt->parameters + 1);
	for (int i = 1; i <= stmt->parameters; i++) {
		/* "$7", by our own SQL */
		const char *name = sqlite3_bind_parameter_name(raw, i);
		guint64 number = g_ascii_strtoull(name + 1, NULL, 10);
		g_assert(number >= 1 && number <= (guint64)stmt->parameters);
		stmt->order[number] = i;
	}
	return stmt;
}

static void finalize(struct db_stmt *stmt)
{
	(void)sqlite3_finalize(stmt->stmt); /* repeats an error already told */
	g_free(stmt->order);
	g_free(stmt);
}

static bool writes(struct db_stmt *stmt)
{
	return !sqlite3_stmt_readonly(stmt->stmt);
}

static int index_of(const struct db_stmt *stmt, int number)
{
	g_assert(number <= stmt->parameters);
	return stmt->order[number];
}

static bool bind_int(struct db_stmt *stmt, int index, int64_t value)
{
	return sqlite3_bind_int64(stmt->stmt, index_of(stmt, index), value) ==
	       SQLITE_OK;
}

static bool bind_double(struct db_stmt *stmt, int index, double value)
{
	return sqlite3_bind_double(stmt->stmt, index_of(stmt, index), value) ==
	       SQLITE_OK;
}

static bool bind_text(struct db_stmt *stmt, int index, const char *value)
{
	int slot = index_of(stmt, index);
	if (value == NULL)
		return sqlite3_bind_null(stmt->stmt, slot) == SQLITE_OK;
	return sqlite3_bind_text(stmt->stmt, slot, value, -1, SQLITE_TRANSIENT) ==
	       SQLITE_OK;
}

static bool bind_bytes(struct db_stmt *stmt, int index, const void *data, size_t len)
{
	return sqlite3_bind_blob64(stmt->stmt, index_of(stmt, index), data, len,
		       SQLITE_TRANSIENT) == SQLITE_OK;
}

static int step(struct db_stmt *stmt, GError **err)
{
	int code = sqlite3_step(stmt->stmt);
	if (code == SQLITE_ROW)
		return 1;
	if (code == SQLITE_DONE)
		return 0;
	complain(stmt->conn, writes(stmt) ? "write to" : "read", err);
	return -1;
}

static void reset(struct db_stmt *stmt)
{
	(void)sqlite3_reset(stmt->stmt); /* repeats an error already told */
}

static int64_t changes(struct db_conn *conn)
{
	return sqlite3_changes64(conn->sqlite);
}

static int64_t column_int(struct db_stmt *stmt, int column)
{
	return sqlite3_column_int64(stmt->stmt, column);
}

static double column_double(struct db_stmt *stmt, int column)
{
	return sqlite3_column_double(stmt->stmt, column);
}

static const char *column_text(struct db_stmt *stmt, int column)
{
	return (const char *)sqlite3_column_text(stmt->stmt, column);
}

static const void *column_bytes(struct db_stmt *stmt, int column, size_t *out_len)
{
	const void *data = sqlite3_column_blob(stmt->stmt, column);
	*out_len = (size_t)sqlite3_column_bytes(stmt->stmt, column);
	return data;
}

/* --- backup
 * ------------------------------------------------------------------------------------------
 */

static char *backup_path(struct db_conn *conn, const char *label)
{
	return g_strconcat(conn->path, ".", label, NULL);
}

static bool backup(struct db_conn *conn, const char *path, GError **err)
{
	sqlite3 *copy = NULL;
	int fd = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	if (fd >= 0)
		(void)close(fd); /* made only for its mode */
	bool ok = fd >= 0 && sqlite3_open(path, &copy) == SQLITE_OK;
	if (ok) {
		sqlite3_backup *run =
			sqlite3_backup_init(copy, "main", conn->sqlite, "main");
		ok = run != NULL && sqlite3_backup_step(run, -1) == SQLITE_DONE;
		ok = sqlite3_backup_finish(run) == SQLITE_OK && ok;
	}
	if (!ok)
		g_set_error(err, REPLYD_ERROR, ERR_TEMP,
			"could not back up to \"%s\": %s", path,
			copy != NULL ? sqlite3_errmsg(copy) : g_strerror(errno));
	(void)sqlite3_close(copy);
	return ok;
}

const struct db_driver sqlite_driver = {
	.scheme = "sqlite",
	.dialect = dialect,
	.open = open_conn,
	.close = close_conn,
	.begin = begin,
	.commit = commit,
	.rollback = rollback,
	.script = script,
	.prepare = prepare,
	.finalize = finalize,
	.writes = writes,
	.bind_int = bind_int,
	.bind_double = bind_double,
	.bind_text = bind_text,
	.bind_bytes = bind_bytes,
	.step = step,
	.reset = reset,
	.changes = changes,
	.column_int = column_int,
	.column_double = column_double,
	.column_text = column_text,
	.column_bytes = column_bytes,
	.backup = backup,
	.backup_path = backup_path,
};
