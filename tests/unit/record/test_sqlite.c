/*
 * HERMETICITY: stores in temporary folders; threads of its own; runs itself as
 * children that it kills; lowers the process's
 * file size limit for one test and puts it back.
 */
#include <glib.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "base/error.h"
#include "fixture.h"
#include "record/db.h"

static char *program; /* this one */

static int64_t number(struct db *db, const char *sql)
{
	AUTO(rows) rows = db_select(db, NULL, sql, "");
	g_assert_nonnull(rows);
	g_assert_cmpint(rows_next(rows, NULL), ==, 1);
	return rows_int(rows, 0);
}

static int64_t file_size(const struct fixture *f, const char *name)
{
	g_autofree char *path = g_build_filename(f->dir, name, NULL);
	GStatBuf info;
	return g_stat(path, &info) == 0 ? (int64_t)info.st_size : -1;
}

/* --- several writers -------------------------------------------------------------- */

#define THREADS 4
#define ROUNDS  50

static gpointer count_up(gpointer url)
{
	AUTO(db) db = db_open(url, NULL);
	g_assert_nonnull(db);
	for (unsigned i = 0; i < ROUNDS; i++) {
		g_autoptr(GError) err = NULL;
		g_assert_true(db_begin(db, &err));
		/* Read, then write: a lost update would show. */
		int64_t value = number(db, "SELECT last_uid FROM mailbox");
		g_assert_true(db_run(
			db, &err, "UPDATE mailbox SET last_uid = $1", "i", value + 1));
		g_assert_true(db_commit(db, &err));
	}
	return NULL;
}

static void test_writers_at_once(void)
{
	struct fixture f;
	fixture_begin(&f);
	g_assert_true(db_run(f.db, NULL,
		"INSERT INTO mailbox (shop_id, name) VALUES ($1, 'INBOX')", "i",
		f.shop_id));
	GThread *threads[THREADS];
	for (unsigned i = 0; i < THREADS; i++)
		threads[i] = g_thread_new("writer", count_up, f.url);
	for (unsigned i = 0; i < THREADS; i++)
		(void)g_thread_join(threads[i]);
	g_assert_cmpint(
		number(f.db, "SELECT last_uid FROM mailbox"), ==, THREADS * ROUNDS);
	g_assert_cmpint(number(f.db, "SELECT count(*) FROM pragma_integrity_check "
				     "WHERE integrity_check = 'ok'"),
		==, 1);
	fixture_end(&f);
}

struct waiter {
	const char *url;
	atomic_bool wrote;
};

static gpointer write_once(gpointer data)
{
	struct waiter *waiter = data;
	AUTO(db) db = db_open(waiter->url, NULL);
	g_assert_nonnull(db);
	g_assert_true(db_run(db, NULL, "UPDATE shop SET paused = 1", ""));
	atomic_store(&waiter->wrote, true);
	return NULL;
}

static void test_writer_waits(void)
{
	struct fixture f;
	fixture_begin(&f);
	g_assert_true(db_begin(f.db, NULL));
	g_assert_true(db_run(f.db, NULL, "UPDATE shop SET address = 'x'", ""));
	struct waiter waiter = {f.url, false};
	GThread *thread = g_thread_new("waiter", write_once, &waiter);
	g_usleep(100000);
	g_assert_false(atomic_load(&waiter.wrote));
	g_assert_true(db_commit(f.db, NULL));
	(void)g_thread_join(thread);
	g_assert_true(atomic_load(&waiter.wrote));
	g_assert_cmpint(number(f.db, "SELECT paused FROM shop"), ==, 1);
	fixture_end(&f);
}

/* A reader in the middle of a query neither blocks a writer nor sees its work. */
static void test_reader_beside_writer(void)
{
	struct fixture f;
	fixture_begin(&f);
	AUTO(db) reader = db_open(f.url, NULL);
	static const char sql[] = "SELECT paused FROM shop "
				  "UNION ALL SELECT paused FROM shop";
	AUTO(rows) rows = db_select(reader, NULL, sql, "");
	g_assert_cmpint(rows_next(rows, NULL), ==, 1);
	g_assert_true(db_run(f.db, NULL, "UPDATE shop SET paused = 1", ""));
	g_assert_cmpint(rows_next(rows, NULL), ==, 1);
	g_assert_cmpint(rows_int(rows, 0), ==, 0);
	g_clear_pointer(&rows, rows_free);
	g_assert_cmpint(number(reader, "SELECT paused FROM shop"), ==, 1);
	g_clear_pointer(&reader, db_close);
	fixture_end(&f);
}

/* --- killed writers --------------------------------------------------------------- */

#define KILLS 25

/* The child: writes pairs until it is killed, or the test must have died itself. */
static int write_pairs(char *url)
{
	AUTO(db) db = db_open(url, NULL);
	gint64 until_us = g_get_monotonic_time() + 60 * G_USEC_PER_SEC;
	while (g_get_monotonic_time() < until_us) {
		g_autofree char *text = g_strnfill(9000, 'x');
		if (db == NULL || !db_begin(db, NULL) ||
			!db_run(db, NULL, "INSERT INTO left_one VALUES ($1)", "s",
				text) ||
			!db_run(db, NULL, "INSERT INTO right_one VALUES ($1)", "s",
				text) ||
			!db_commit(db, NULL))
			return 1;
	}
	return 1;
}

static GPid start_writer(char *url)
{
	char *argv[] = {program, (char *)"--write", url, NULL};
	g_autoptr(GError) err = NULL;
	GPid pid = 0;
	g_assert_true(g_spawn_async(
		NULL, argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &pid, &err));
	return pid;
}

static void kill_writer(GPid pid)
{
	int status = 0;
	g_assert_cmpint(kill(pid, SIGKILL), ==, 0);
	g_assert_cmpint(waitpid(pid, &status, 0), ==, pid);
	g_assert_true(WIFSIGNALED(status)); /* it never ended by itself */
}

/*
 * Two processes write at once; now and then one is killed, wherever it is, and started
 * again. No half of a pair is ever seen, and the file stays whole.
 */
static void test_killed_writers(void)
{
	struct fixture f;
	fixture_begin(&f);
	g_assert_true(db_run(f.db, NULL, "CREATE TABLE left_one (t TEXT)", ""));
	g_assert_true(db_run(f.db, NULL, "CREATE TABLE right_one (t TEXT)", ""));
	GPid writers[2] = {start_writer(f.url), start_writer(f.url)};
	for (unsigned i = 0; i < KILLS; i++) {
		g_usleep((gulong)g_test_rand_int_range(1000, 40000));
		kill_writer(writers[i % 2]);
		writers[i % 2] = start_writer(f.url);
		g_assert_cmpint(number(f.db, "SELECT (SELECT count(*) FROM left_one) - "
					     "(SELECT count(*) FROM right_one)"),
			==, 0);
	}
	int64_t before = number(f.db, "SELECT count(*) FROM left_one");
	for (unsigned i = 0; i < 100; i++) {
		if (number(f.db, "SELECT count(*) FROM left_one") > before)
			break;
		g_usleep(100000);
	}
	g_assert_cmpint(number(f.db, "SELECT count(*) FROM left_one"), >, before);
	kill_writer(writers[0]);
	kill_writer(writers[1]);
	g_assert_cmpint(number(f.db, "SELECT count(*) FROM pragma_integrity_check "
				     "WHERE integrity_check = 'ok'"),
		==, 1);
	fixture_end(&f);
}

/* --- files ------------------------------------------------------------------------ */

static void test_modes(void)
{
	struct fixture f;
	fixture_begin(&f);
	g_assert_true(db_run(f.db, NULL, "UPDATE shop SET paused = 1", ""));
	static const char *const names[] = {
		"store.db", "store.db-wal", "store.db-shm", "store.db.lock"};
	for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autofree char *path = g_build_filename(f.dir, names[i], NULL);
		GStatBuf info;
		g_assert_cmpint(g_stat(path, &info), ==, 0);
		g_assert_cmpuint(info.st_mode & 0777, ==, 0600);
	}
	fixture_end(&f);
}

/* Nobody but us checkpoints, so we must: 40 MB written leave no such log. */
static void test_log_stays_short(void)
{
	struct fixture f;
	fixture_begin(&f);
	g_assert_true(db_run(f.db, NULL, "CREATE TABLE t (b BLOB)", ""));
	g_autofree char *bytes = g_malloc0(2 * 1024 * 1024);
	for (unsigned i = 0; i < 20; i++) {
		g_assert_true(db_run(f.db, NULL, "INSERT INTO t VALUES ($1)", "b",
			bytes, (size_t)(2 * 1024 * 1024)));
		g_assert_true(db_run(f.db, NULL, "DELETE FROM t", ""));
	}
	g_assert_cmpint(file_size(&f, "store.db-wal"), <, 24 * 1024 * 1024);
	fixture_end(&f);
}

/* --- what goes wrong -------------------------------------------------------------- */

static void limit_files(rlim_t bytes)
{
	struct rlimit limit;
	g_assert_cmpint(getrlimit(RLIMIT_FSIZE, &limit), ==, 0);
	limit.rlim_cur = bytes;
	g_assert_cmpint(setrlimit(RLIMIT_FSIZE, &limit), ==, 0);
}

static void test_disk_full(void)
{
	struct fixture f;
	fixture_begin(&f);
	g_assert_true(db_run(f.db, NULL, "CREATE TABLE t (b BLOB)", ""));
	struct rlimit before;
	g_assert_cmpint(getrlimit(RLIMIT_FSIZE, &before), ==, 0);
	(void)signal(SIGXFSZ, SIG_IGN);
	limit_files((rlim_t)file_size(&f, "store.db-wal") + 100000);
	g_autofree char *bytes = g_malloc0(1024 * 1024);
	g_autoptr(GError) err = NULL;
	bool wrote = db_run(f.db, &err, "INSERT INTO t VALUES ($1)", "b", bytes,
		(size_t)(1024 * 1024));
	limit_files(before.rlim_cur);
	g_assert_false(wrote);
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_assert_nonnull(strstr(err->message, "is the disk full or failing?"));
	g_assert_false(db_in_transaction(f.db));
	/* Nothing was lost, and with room again it goes on. */
	g_assert_cmpint(number(f.db, "SELECT count(*) FROM shop"), ==, 1);
	g_assert_cmpint(number(f.db, "SELECT count(*) FROM t"), ==, 0);
	g_assert_true(db_run(f.db, NULL, "INSERT INTO t VALUES ('x')", ""));
	fixture_end(&f);
}

static void spoil(const struct fixture *f, size_t from, size_t bytes)
{
	g_autofree char *path = g_build_filename(f->dir, "store.db", NULL);
	g_autofree char *text = NULL;
	gsize len = 0;
	g_assert_true(g_file_get_contents(path, &text, &len, NULL));
	g_assert_cmpuint(len, >=, from + bytes);
	memset(text + from, '#', bytes);
	g_assert_true(g_file_set_contents(path, text, (gssize)len, NULL));
}

static void test_damaged(void)
{
	static const struct {
		const char *name;
		size_t from;
		size_t bytes;
	} cases[] = {
		{"no database at all", 0, 4096},
		{"the schema's page", 100, 3000},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].name);
		struct fixture f;
		fixture_begin(&f);
		db_close(f.db);
		spoil(&f, cases[i].from, cases[i].bytes);
		g_autoptr(GError) err = NULL;
		f.db = db_open(f.url, &err);
		g_assert_null(f.db);
		g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
		g_assert_nonnull(strstr(err->message, "restore a backup"));
		fixture_end(&f);
	}
}

static void test_no_place(void)
{
	struct fixture f;
	fixture_begin(&f);
	/* A folder where the file should be, and a file where a folder should. */
	g_autofree char *folder = g_strdup_printf("sqlite:%s", f.dir);
	g_autofree char *below = g_strdup_printf("%s/store.db/x.db", f.url);
	g_autoptr(GError) err = NULL;
	g_assert_null(db_open(folder, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	g_clear_error(&err);
	g_assert_null(db_open(below, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	g_autofree char *lock = g_strconcat(f.dir, ".lock", NULL);
	(void)g_unlink(lock);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	if (argc == 3 && strcmp(argv[1], "--write") == 0)
		return write_pairs(argv[2]);
	program = argv[0];
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/sqlite/writers-at-once", test_writers_at_once);
	g_test_add_func("/sqlite/writer-waits", test_writer_waits);
	g_test_add_func("/sqlite/reader-beside-writer", test_reader_beside_writer);
	g_test_add_func("/sqlite/killed-writers", test_killed_writers);
	g_test_add_func("/sqlite/modes", test_modes);
	g_test_add_func("/sqlite/log-stays-short", test_log_stays_short);
	g_test_add_func("/sqlite/disk-full", test_disk_full);
	g_test_add_func("/sqlite/damaged", test_damaged);
	g_test_add_func("/sqlite/no-place", test_no_place);
	return g_test_run();
}
