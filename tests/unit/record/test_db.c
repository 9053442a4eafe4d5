/*
 * HERMETICITY: a store in a temporary folder; runs itself as a child that the crash
 * points kill.
 */
#include "record/db.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>

#include "base/error.h"
#include "fixture.h"
#include "record/events.h"
#include "record/shops.h"

static char *program; /* this one */

static int64_t count(struct db *db, const char *sql)
{
	AUTO(rows) rows = db_select(db, NULL, sql, "");
	g_assert_nonnull(rows);
	g_assert_cmpint(rows_next(rows, NULL), ==, 1);
	return rows_int(rows, 0);
}

static void test_urls(void)
{
	static const char *const wrong[] = {
		"", "sqlite", "sqlite:", "postgresql://x/y", "/tmp/x.db"};
	for (size_t i = 0; i < G_N_ELEMENTS(wrong); i++) {
		g_autoptr(GError) err = NULL;
		g_test_message("\"%s\"", wrong[i]);
		g_assert_null(db_open(wrong[i], &err));
		g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
		g_assert_nonnull(strstr(err->message, "sqlite:PATH"));
	}
}

static void test_types(void)
{
	struct fixture f;
	fixture_begin(&f);
	g_autoptr(GError) err = NULL;
	g_assert_true(db_run(
		f.db, &err, "CREATE TABLE t (i BIGINT, s TEXT, d REAL, b BLOB)", ""));
	const char bytes[] = {'a', '\0', '\n', (char)0xff};
	g_assert_true(db_run(f.db, &err, "INSERT INTO t VALUES ($4, $3, $2, $1)",
		"bdsi", bytes, sizeof(bytes), -0.5, "it's \"ü\" $1; --", G_MININT64));
	g_assert_true(db_run(f.db, &err, "INSERT INTO t VALUES (1, $1, 2, $2)", "sb",
		NULL, "", (size_t)0));
	AUTO(rows)
	rows = db_select(f.db, &err, "SELECT i, s, d, b FROM t ORDER BY i", "");
	g_assert_cmpint(rows_next(rows, &err), ==, 1);
	size_t len = 0;
	g_assert_cmpint(rows_int(rows, 0), ==, G_MININT64);
	g_assert_cmpstr(rows_text(rows, 1), ==, "it's \"ü\" $1; --");
	g_assert_cmpfloat(rows_double(rows, 2), ==, -0.5);
	const void *back = rows_bytes(rows, 3, &len);
	g_assert_cmpmem(back, len, bytes, sizeof(bytes));
	g_assert_cmpint(rows_next(rows, &err), ==, 1);
	g_assert_null(rows_text(rows, 1));
	g_assert_cmpint(rows_next(rows, &err), ==, 0);
	g_assert_no_error(err);
	g_clear_pointer(&rows, rows_free);
	fixture_end(&f);
}

/* The same text in use twice at a time is two statements. */
static void test_nested_queries(void)
{
	struct fixture f;
	fixture_begin(&f);
	static const char sql[] =
		"SELECT value FROM (SELECT 1 AS value UNION SELECT 2) ORDER BY value";
	AUTO(rows) outer = db_select(f.db, NULL, sql, "");
	g_assert_cmpint(rows_next(outer, NULL), ==, 1);
	AUTO(rows) inner = db_select(f.db, NULL, sql, "");
	g_assert_cmpint(rows_next(inner, NULL), ==, 1);
	g_assert_cmpint(rows_int(inner, 0), ==, 1);
	g_assert_cmpint(rows_next(outer, NULL), ==, 1);
	g_assert_cmpint(rows_int(outer, 0), ==, 2);
	g_assert_cmpint(rows_next(outer, NULL), ==, 0);
	g_clear_pointer(&outer, rows_free);
	g_clear_pointer(&inner, rows_free);
	fixture_end(&f);
}

static void test_changes(void)
{
	struct fixture f;
	fixture_begin(&f);
	int64_t id = 0;
	int64_t changed = -1;
	g_assert_true(db_insert(f.db, &id, NULL,
		"INSERT INTO shop (name, address) VALUES ($1, $2) RETURNING id", "ss",
		"b", "b@example.org"));
	g_assert_cmpint(id, >, f.shop_id);
	g_assert_true(
		db_run_count(f.db, &changed, NULL, "UPDATE shop SET paused = 1", ""));
	g_assert_cmpint(changed, ==, 2);
	g_assert_true(db_run_count(f.db, &changed, NULL,
		"UPDATE shop SET paused = 1 WHERE id = $1", "i", (int64_t)99));
	g_assert_cmpint(changed, ==, 0);
	fixture_end(&f);
}

static void test_rollback(void)
{
	struct fixture f;
	fixture_begin(&f);
	g_autoptr(GError) err = NULL;
	g_assert_true(db_begin(f.db, &err));
	g_assert_true(db_in_transaction(f.db));
	g_assert_true(db_run(f.db, &err, "DELETE FROM shop", ""));
	g_assert_false(db_run(
		f.db, &err, "INSERT INTO cases (shop_id) VALUES ($1)", "i", f.shop_id));
	g_assert_error(err, REPLYD_ERROR, ERR_PERM);
	db_rollback(f.db);
	g_assert_false(db_in_transaction(f.db));
	g_assert_cmpint(count(f.db, "SELECT count(*) FROM shop"), ==, 1);
	/* Closing in the middle of one rolls it back too. */
	g_assert_true(db_begin(f.db, NULL));
	g_assert_true(db_run(f.db, NULL, "DELETE FROM shop", ""));
	db_close(f.db);
	f.db = db_open(f.url, NULL);
	g_assert_cmpint(count(f.db, "SELECT count(*) FROM shop"), ==, 1);
	fixture_end(&f);
}

static void test_backup(void)
{
	struct fixture f;
	fixture_begin(&f);
	g_autoptr(GError) err = NULL;
	g_autofree char *path = g_build_filename(f.dir, "copy.db", NULL);
	g_autofree char *url = g_strconcat("sqlite:", path, NULL);
	g_assert_true(db_backup(f.db, path, &err));
	AUTO(db) copy = db_open(url, &err);
	g_assert_no_error(err);
	g_assert_cmpint(count(copy, "SELECT count(*) FROM shop"), ==, 1);
	GStatBuf info;
	g_assert_cmpint(g_stat(path, &info), ==, 0);
	g_assert_cmpuint(info.st_mode & 0777, ==, 0600);
	/* Never over a file that is there: it might be the store itself. */
	g_assert_false(db_backup(f.db, path, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	g_clear_error(&err);
	g_assert_false(db_backup(f.db, "/nonexistent/copy.db", &err));
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_clear_pointer(&copy, db_close);
	fixture_end(&f);
}

/* --- crashes ---------------------------------------------------------------------- */

#define ROUNDS 6

/*
 * The child: each round takes a mail, that is, an event and the checkpoint in one
 * transaction, and says so in a file when the commit has returned.
 */
static int take_mails(const char *dir)
{
	g_autofree char *url = g_strdup_printf("sqlite:%s/store.db", dir);
	g_autofree char *said = g_build_filename(dir, "said", NULL);
	AUTO(db) db = db_open(url, NULL);
	int64_t shop = 0;
	struct mailbox_state box;
	if (db == NULL || !shop_ensure(db, "lumen", "a@example.org", &shop, NULL) ||
		!mailbox_ensure(db, shop, "INBOX", &box, NULL))
		return 1;
	while (box.last_uid < ROUNDS) {
		box.last_uid++;
		const struct event_row event = {
			.at_utc = box.last_uid, .name = (char *)"mail.taken"};
		g_autofree char *uid = g_strdup_printf("%u", box.last_uid);
		if (!db_begin(db, NULL) || !event_append(db, &event, NULL) ||
			!mailbox_save(db, &box, NULL) || !db_commit(db, NULL) ||
			!g_file_set_contents(said, uid, -1, NULL))
			return 1;
	}
	return 0;
}

static int run_child(const char *dir, unsigned crash_at)
{
	char *argv[] = {program, (char *)"--take", (char *)dir, NULL};
	g_autofree char *at = g_strdup_printf("%u", crash_at);
	g_auto(GStrv) env =
		g_environ_setenv(g_get_environ(), "REPLYD_CRASH_AT", at, TRUE);
	int status = 0;
	g_assert_true(g_spawn_sync(NULL, argv, env, G_SPAWN_DEFAULT, NULL, NULL, NULL,
		NULL, &status, NULL));
	return status;
}

static void check_after_crash(const char *dir)
{
	g_autofree char *path = g_build_filename(dir, "store.db", NULL);
	if (!g_file_test(path, G_FILE_TEST_EXISTS))
		return;
	g_autofree char *url = g_strconcat("sqlite:", path, NULL);
	g_autoptr(GError) err = NULL;
	AUTO(db) db = db_open(url, &err);
	g_assert_no_error(err);
	g_autofree char *file = g_build_filename(dir, "said", NULL);
	g_autofree char *text = NULL;
	(void)g_file_get_contents(file, &text, NULL, NULL);
	int64_t said = text != NULL ? g_ascii_strtoll(text, NULL, 10) : 0;
	int64_t events = count(db, "SELECT count(*) FROM event");
	int64_t taken = count(db, "SELECT coalesce(max(last_uid), 0) FROM mailbox");
	g_assert_cmpint(events, ==, taken);
	g_assert_cmpint(taken, >=, said);
	g_assert_cmpint(taken, <=, said + 1);
}

/* Killed at its first point, started again, killed at its second, and so on. */
static void test_crashes(void)
{
	g_autofree char *dir = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	unsigned killed = 0;
	int status = -1;
	for (unsigned at = 1; at < 50 && status != 0; at++) {
		status = run_child(dir, at);
		if (status != 0) {
			g_assert_true(WIFSIGNALED(status));
			g_assert_cmpint(WTERMSIG(status), ==, SIGKILL);
			killed++;
		}
		check_after_crash(dir);
	}
	g_assert_cmpint(status, ==, 0);
	g_assert_cmpuint(killed, >=, 4);
	g_autofree char *url = g_strdup_printf("sqlite:%s/store.db", dir);
	AUTO(db) db = db_open(url, NULL);
	g_assert_cmpint(count(db, "SELECT count(*) FROM event"), ==, ROUNDS);
	g_clear_pointer(&db, db_close);
	fixture_remove(dir);
}

int main(int argc, char **argv)
{
	if (argc == 3 && strcmp(argv[1], "--take") == 0)
		return take_mails(argv[2]);
	program = argv[0];
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/db/urls", test_urls);
	g_test_add_func("/db/types", test_types);
	g_test_add_func("/db/nested", test_nested_queries);
	g_test_add_func("/db/changes", test_changes);
	g_test_add_func("/db/rollback", test_rollback);
	g_test_add_func("/db/backup", test_backup);
	g_test_add_func("/db/crashes", test_crashes);
	return g_test_run();
}
