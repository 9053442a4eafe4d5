/*
 * The steps here are the test's own: they stand in for those built into the program.
 *
 * HERMETICITY: a store in a temporary folder.
 */
#include "record/migrate.h"

#include <glib.h>
#include <sqlite3.h>
#include <string.h>

#include "base/error.h"
#include "fixture.h"
#include "record/schema.h"

const struct schema_step schema_steps[] = {
	{1, "0001-start.sql", "CREATE TABLE first (id @ID@, b @BYTES@, r @REAL@);"},
	{2, "0002-second.sql",
		"CREATE TABLE half (id @ID@); CREATE TABLE second (id @ID@);"},
};
const size_t schema_step_count = G_N_ELEMENTS(schema_steps);

struct place {
	char *dir;
	char *url;
};

static struct place begin(void)
{
	char *dir = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	return (struct place){dir, g_strdup_printf("sqlite:%s/store.db", dir)};
}

static void end(struct place *place)
{
	fixture_remove(place->dir);
	g_free(place->dir);
	g_free(place->url);
}

static struct db *open_store(const struct place *place)
{
	g_autoptr(GError) err = NULL;
	struct db *db = db_open(place->url, &err);
	g_assert_no_error(err);
	return db;
}

static void run(struct db *db, const char *sql)
{
	g_autoptr(GError) err = NULL;
	bool done = db_run(db, &err, sql, "");
	g_assert_no_error(err);
	g_assert_true(done);
}

static bool has_table(struct db *db, const char *name)
{
	AUTO(rows)
	rows = db_select(
		db, NULL, "SELECT 1 FROM sqlite_schema WHERE name = $1", "s", name);
	return rows_next(rows, NULL) == 1;
}

static int64_t version_of(struct db *db)
{
	AUTO(rows)
	rows = db_select(db, NULL, "SELECT max(version) FROM schema_version", "");
	g_assert_cmpint(rows_next(rows, NULL), ==, 1);
	return rows_int(rows, 0);
}

/* Takes the second step back, as if an older program had made the store. */
static void make_old(const struct place *place)
{
	AUTO(db) db = open_store(place);
	run(db, "INSERT INTO first (r) VALUES (1.5)");
	run(db, "DROP TABLE second");
	run(db, "DROP TABLE half");
	run(db, "DELETE FROM schema_version WHERE version = 2");
}

static char *backup_url(const struct place *place)
{
	return g_strconcat(place->url, ".before-0002", NULL);
}

static void test_new_store(void)
{
	struct place place = begin();
	AUTO(db) db = open_store(&place);
	g_assert_cmpint(version_of(db), ==, 2);
	g_assert_true(has_table(db, "first") && has_table(db, "second"));
	g_clear_pointer(&db, db_close);
	/* Opened again it is left alone, and an empty store needed no backup. */
	db = open_store(&place);
	g_assert_cmpint(version_of(db), ==, 2);
	g_clear_pointer(&db, db_close);
	g_autofree char *backup = backup_url(&place);
	g_assert_false(g_file_test(backup + strlen("sqlite:"), G_FILE_TEST_EXISTS));
	end(&place);
}

static void test_backup_before(void)
{
	struct place place = begin();
	make_old(&place);
	AUTO(db) db = open_store(&place);
	g_assert_cmpint(version_of(db), ==, 2);
	g_assert_true(has_table(db, "second"));
	g_autofree char *backup = backup_url(&place);
	g_assert_true(g_file_test(backup + strlen("sqlite:"), G_FILE_TEST_EXISTS));
	g_clear_pointer(&db, db_close);
	/* The backup is the old store whole: opening it brings it up to date as well.
	 */
	db = db_open(backup, NULL);
	AUTO(rows) rows = db_select(db, NULL, "SELECT r FROM first", "");
	g_assert_cmpint(rows_next(rows, NULL), ==, 1);
	g_assert_cmpfloat(rows_double(rows, 0), ==, 1.5);
	g_clear_pointer(&rows, rows_free);
	g_clear_pointer(&db, db_close);
	end(&place);
}

static void test_failing_step(void)
{
	struct place place = begin();
	make_old(&place);
	AUTO(db) db = open_store(&place);
	run(db, "DROP TABLE half");
	run(db, "DELETE FROM schema_version WHERE version = 2");
	g_clear_pointer(&db, db_close);
	/* "second" stands in the way, each time: "half" was taken back with it. */
	for (unsigned i = 0; i < 2; i++) {
		g_autoptr(GError) err = NULL;
		g_assert_null(db_open(place.url, &err));
		g_assert_nonnull(strstr(err->message, "migration 0002-second.sql: "));
		g_assert_nonnull(strstr(err->message, "table second already"));
	}
	end(&place);
}

static void test_newer_store(void)
{
	struct place place = begin();
	AUTO(db) db = open_store(&place);
	run(db, "INSERT INTO schema_version (version, name) VALUES (7, 'later')");
	g_clear_pointer(&db, db_close);
	g_autoptr(GError) err = NULL;
	g_assert_null(db_open(place.url, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	g_assert_nonnull(strstr(err->message, "schema 7, this replyd knows 2"));
	end(&place);
}

static gpointer open_and_close(gpointer url)
{
	AUTO(db) db = db_open(url, NULL);
	return GINT_TO_POINTER(db != NULL);
}

/* Two programs started at once on a new store: one migrates, the other finds it done.
 */
static void test_two_at_once(void)
{
	for (unsigned round = 0; round < 5; round++) {
		struct place place = begin();
		GThread *a = g_thread_new("a", open_and_close, place.url);
		GThread *b = g_thread_new("b", open_and_close, place.url);
		g_assert_true(GPOINTER_TO_INT(g_thread_join(a)));
		g_assert_true(GPOINTER_TO_INT(g_thread_join(b)));
		AUTO(db) db = open_store(&place);
		g_assert_cmpint(version_of(db), ==, 2);
		g_clear_pointer(&db, db_close);
		end(&place);
	}
}

/*
 * Several programs started at once on an old store: whoever comes second must not copy
 * the migrated store over the backup of the old one.
 */
static void test_backup_is_of_the_old(void)
{
	for (unsigned round = 0; round < 5; round++) {
		struct place place = begin();
		make_old(&place);
		GThread *threads[4];
		for (size_t i = 0; i < G_N_ELEMENTS(threads); i++)
			threads[i] = g_thread_new("starter", open_and_close, place.url);
		for (size_t i = 0; i < G_N_ELEMENTS(threads); i++)
			g_assert_true(GPOINTER_TO_INT(g_thread_join(threads[i])));
		g_autofree char *backup = backup_url(&place);
		sqlite3 *copy = NULL;
		g_assert_cmpint(
			sqlite3_open(backup + strlen("sqlite:"), &copy), ==, SQLITE_OK);
		g_assert_cmpint(
			sqlite3_exec(copy, "SELECT r FROM first", NULL, NULL, NULL), ==,
			SQLITE_OK);
		g_assert_cmpint(
			sqlite3_exec(copy, "SELECT * FROM second", NULL, NULL, NULL),
			==, SQLITE_ERROR);
		g_assert_cmpint(sqlite3_close(copy), ==, SQLITE_OK);
		end(&place);
	}
}

/* A backup that was cut off is not taken for one, nor in the way. */
static void test_unfinished_backup(void)
{
	struct place place = begin();
	make_old(&place);
	g_autofree char *backup = backup_url(&place);
	const char *path = backup + strlen("sqlite:");
	g_autofree char *unfinished = g_strconcat(path, ".unfinished", NULL);
	g_assert_true(g_file_set_contents(unfinished, "half", -1, NULL));
	AUTO(db) db = open_store(&place);
	g_assert_cmpint(version_of(db), ==, 2);
	g_assert_true(g_file_test(path, G_FILE_TEST_EXISTS));
	g_assert_false(g_file_test(unfinished, G_FILE_TEST_EXISTS));
	g_clear_pointer(&db, db_close);
	end(&place);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/migrate/new-store", test_new_store);
	g_test_add_func("/migrate/backup-before", test_backup_before);
	g_test_add_func("/migrate/failing-step", test_failing_step);
	g_test_add_func("/migrate/newer-store", test_newer_store);
	g_test_add_func("/migrate/two-at-once", test_two_at_once);
	g_test_add_func("/migrate/backup-is-of-the-old", test_backup_is_of_the_old);
	g_test_add_func("/migrate/unfinished-backup", test_unfinished_backup);
	return g_test_run();
}
