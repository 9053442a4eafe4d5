/*
 * SQLite. WAL mode with synchronous=FULL: a commit survives a power failure.
 *
 * Debian 12 ships 3.40, which can corrupt a WAL when two connections write or
 * checkpoint at the same instant (fixed in 3.51.3). So every writing transaction and
 * every checkpoint, in whichever thread or process, holds the writer lock (PATH.lock),
 * automatic checkpoints are off, and the one who commits checkpoints before it lets the
 * lock go. The lock also spares writers SQLITE_BUSY_SNAPSHOT.
 */
#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "record/db_driver.h"
#include "record/writer_lock.h"

#define LOCK_TIMEOUT_MS  30000
#define BUSY_TIMEOUT_MS  10000
#define CHECKPOINT_PAGES 4000 /* of the WAL, 16 MB */

struct db_conn {
	char *path;
	sqlite3 *sqlite;
	struct writer_lock *lock;
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
	{"@EVENTS ARE APPEND ONLY@",
		"CREATE TRIGGER event_not_updated BEFORE UPDATE ON event BEGIN "
		"SELECT RAISE(ABORT, 'the event log is append only'); END;"
		"CREATE TRIGGER event_not_deleted BEFORE DELETE ON event BEGIN "
		"SELECT RAISE(ABORT, 'the event log is append only'); END;"},
	{NULL, NULL},
};

/* --- errors ---------------------------------------------------------------------- */

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

/* What the operator can do about it. */
static const char *advice_for(int code)
{
	switch (code & 0xff) {
	case SQLITE_FULL:
		return ": free some space on the disk";
	case SQLITE_IOERR:
		return ": is the disk full or failing?";
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

/* What the system said, for the errors that come from it; "" for the others. */
static char *system_word(struct db_conn *conn, int code)
{
	int number = sqlite3_system_errno(conn->sqlite);
	int kind = code & 0xff;
	bool from_system = kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN;
	if (!from_system || number == 0)
		return g_strdup("");
	return g_strdup_printf(" (%s)", g_strerror(number));
}

static void complain(struct db_conn *conn, const char *what, GError **err)
{
	int code = sqlite3_extended_errcode(conn->sqlite);
	g_autofree char *system = system_word(conn, code);
	g_set_error(err, REPLYD_ERROR, kind_of(code),
		"could not %s the store \"%s\": %s%s%s", what, conn->path,
		sqlite3_errmsg(conn->sqlite), system, advice_for(code));
}

static bool hold(struct db_conn *conn, GError **err)
{
	return writer_lock_take(conn->lock, LOCK_TIMEOUT_MS, err);
}

static void release(struct db_conn *conn)
{
	writer_lock_release(conn->lock);
}

/* --- opening --------------------------------------------------------------------- */

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
	conn->lock = writer_lock_new(lock, err);
	if (conn->lock == NULL)
		return false;
	return make_private(conn->path, err);
}

/* Some file systems (of the network, mostly) cannot share memory, which WAL needs. */
static bool enter_wal(struct db_conn *conn, GError **err)
{
	sqlite3_stmt *stmt = NULL;
	int code = sqlite3_prepare_v2(
		conn->sqlite, "PRAGMA journal_mode = WAL", -1, &stmt, NULL);
	bool stepped = code == SQLITE_OK && sqlite3_step(stmt) == SQLITE_ROW;
	bool ok = stepped &&
	          g_strcmp0((const char *)sqlite3_column_text(stmt, 0), "wal") == 0;
	if (!stepped)
		complain(conn, "open", err);
	else if (!ok)
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"cannot keep the store \"%s\" on this file system: move it to "
			"a local disk",
			conn->path);
	(void)sqlite3_finalize(stmt); /* repeats an error already told */
	return ok;
}

static bool configure(struct db_conn *conn, GError **err)
{
	sqlite3_extended_result_codes(conn->sqlite, 1);
	sqlite3_busy_timeout(conn->sqlite, BUSY_TIMEOUT_MS);
	sqlite3_db_config(conn->sqlite, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
	sqlite3_db_config(conn->sqlite, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
	sqlite3_db_config(conn->sqlite, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	static const char settings[] =
		"PRAGMA synchronous = FULL;"
		"PRAGMA foreign_keys = ON;"
		"PRAGMA wal_autocheckpoint = 0;"
		"PRAGMA journal_size_limit = 33554432;" /* of a WAL that grew */
		"PRAGMA cache_size = -1500;"            /* KiB */
		"PRAGMA temp_store = MEMORY;";
	if (!enter_wal(conn, err))
		return false;
	if (sqlite3_exec(conn->sqlite, settings, NULL, NULL, NULL) != SQLITE_OK) {
		complain(conn, "open", err);
		return false;
	}
	/* After the pragma, which would replace it. */
	sqlite3_wal_hook(conn->sqlite, note_wal_size, conn);
	return true;
}

static void close_conn(struct db_conn *conn)
{
	/* The last one to close checkpoints, which wants the lock; else the next one
	   who opens the store finds the WAL and goes on with it. */
	bool held = conn->lock != NULL && hold(conn, NULL);
	if (!held && conn->sqlite != NULL)
		sqlite3_db_config(
			conn->sqlite, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
	(void)sqlite3_close_v2(conn->sqlite);
	if (held)
		release(conn);
	writer_lock_free(conn->lock);
	g_free(conn->path);
	g_free(conn);
}

static struct db_conn *open_conn(const char *location, GError **err)
{
	struct db_conn *conn = g_new0(struct db_conn, 1);
	conn->path = g_strdup(location);
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
	bool ok = hold(conn, err);
	if (ok) {
		ok = configure(conn, err);
		release(conn);
	}
	if (!ok) {
		close_conn(conn);
		return NULL;
	}
	return conn;
}

/* --- transactions ---------------------------------------------------------------- */

static bool begin(struct db_conn *conn, GError **err)
{
	if (!hold(conn, err))
		return false;
	if (sqlite3_exec(conn->sqlite, "BEGIN IMMEDIATE", NULL, NULL, NULL) ==
		SQLITE_OK)
		return true;
	complain(conn, "write to", err);
	release(conn);
	return false;
}

static void rollback(struct db_conn *conn)
{
	/* Fails only if SQLite has rolled back already. */
	(void)sqlite3_exec(conn->sqlite, "ROLLBACK", NULL, NULL, NULL);
	release(conn);
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
	release(conn);
	return true;
}

static int has_table(struct db_conn *conn, const char *name, GError **err)
{
	sqlite3_stmt *stmt = NULL;
	int code = sqlite3_prepare_v2(conn->sqlite,
		"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", -1,
		&stmt, NULL);
	if (code == SQLITE_OK)
		code = sqlite3_bind_text(stmt, 1, name, -1, SQLITE_STATIC);
	if (code == SQLITE_OK)
		code = sqlite3_step(stmt);
	if (code != SQLITE_ROW && code != SQLITE_DONE)
		complain(conn, "read", err);
	(void)sqlite3_finalize(stmt); /* repeats an error already told */
	return code == SQLITE_ROW ? 1 : code == SQLITE_DONE ? 0 : -1;
}

static bool script(struct db_conn *conn, const char *sql, GError **err)
{
	if (sqlite3_exec(conn->sqlite, sql, NULL, NULL, NULL) == SQLITE_OK)
		return true;
	complain(conn, "change the schema of", err);
	return false;
}

/* --- statements ------------------------------------------------------------------ */

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

static int parameters(struct db_stmt *stmt)
{
	return stmt->parameters;
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
	/* A mail of many megabytes must not stay bound until the next one comes. */
	(void)sqlite3_clear_bindings(stmt->stmt); /* cannot fail */
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

/* --- backup ---------------------------------------------------------------------- */

static char *backup_path(struct db_conn *conn, const char *label)
{
	return g_strconcat(conn->path, ".", label, NULL);
}

static bool copy_into(struct db_conn *conn, sqlite3 *copy)
{
	sqlite3_backup *run = sqlite3_backup_init(copy, "main", conn->sqlite, "main");
	bool ok = run != NULL && sqlite3_backup_step(run, -1) == SQLITE_DONE;
	return sqlite3_backup_finish(run) == SQLITE_OK && ok;
}

static bool backup(struct db_conn *conn, const char *path, GError **err)
{
	/* Made here for its mode, and never over something that is there. */
	int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd < 0) {
		g_set_error(err, REPLYD_ERROR, errno == EEXIST ? ERR_INPUT : ERR_TEMP,
			"could not back up to \"%s\": %s", path, g_strerror(errno));
		return false;
	}
	(void)close(fd); /* empty yet */
	sqlite3 *copy = NULL;
	bool ok = sqlite3_open(path, &copy) == SQLITE_OK && copy_into(conn, copy);
	if (!ok)
		g_set_error(err, REPLYD_ERROR, ERR_TEMP,
			"could not back up to \"%s\": %s%s", path, sqlite3_errmsg(copy),
			advice_for(sqlite3_errcode(copy)));
	(void)sqlite3_close(copy);
	if (!ok)
		(void)unlink(path); /* half a copy is none */
	return ok;
}

const struct db_driver sqlite_driver = {
	.scheme = "sqlite",
	.dialect = dialect,
	.open = open_conn,
	.close = close_conn,
	.hold = hold,
	.release = release,
	.begin = begin,
	.commit = commit,
	.rollback = rollback,
	.script = script,
	.has_table = has_table,
	.prepare = prepare,
	.finalize = finalize,
	.writes = writes,
	.parameters = parameters,
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
