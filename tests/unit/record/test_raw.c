/*
 * HERMETICITY: a temporary folder; a thread of its own; lowers the process's file size
 * limit for one test and puts it back.
 */
#include "record/raw.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/error.h"
#include "fixture.h"

static struct raw_store *open_store(const char *dir)
{
	g_autoptr(GError) err = NULL;
	struct raw_store *store = raw_store_open(dir, &err);
	g_assert_no_error(err);
	return store;
}

static struct raw_place append(struct raw_store *store, const char *text)
{
	g_autoptr(GError) err = NULL;
	struct raw_place place = {0};
	bool done = raw_store_append(store, text, strlen(text), &place, &err);
	g_assert_no_error(err);
	g_assert_true(done);
	return place;
}

static void expect(
	struct raw_store *store, const struct raw_place *place, const char *text)
{
	g_autoptr(GError) err = NULL;
	g_autoptr(GBytes) bytes = raw_store_read(store, place, &err);
	g_assert_no_error(err);
	gsize len = 0;
	const void *data = g_bytes_get_data(bytes, &len);
	g_assert_cmpmem(data, len, text, strlen(text));
}

static void expect_gone(struct raw_store *store, const struct raw_place *place)
{
	g_autoptr(GError) err = NULL;
	g_assert_null(raw_store_read(store, place, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_PERM);
}

static void test_round_trip(void)
{
	g_autofree char *dir = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	AUTO(raw_store) store = open_store(dir);
	struct raw_place a = append(store, "From: a\r\n\r\nfirst");
	struct raw_place b = append(store, "x");
	g_assert_true(raw_store_sync(store, NULL));
	g_assert_cmpint(a.segment, ==, 1);
	g_assert_cmpint(b.segment, ==, 1);
	expect(store, &b, "x");
	expect(store, &a, "From: a\r\n\r\nfirst");
	fixture_remove(dir);
}

/* What a crash left half written is never appended to. */
static void test_reopened(void)
{
	g_autofree char *dir = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	AUTO(raw_store) store = open_store(dir);
	struct raw_place a = append(store, "first");
	g_clear_pointer(&store, raw_store_free);
	store = open_store(dir);
	struct raw_place b = append(store, "second");
	g_assert_cmpint(b.segment, ==, 2);
	expect(store, &a, "first");
	expect(store, &b, "second");
	fixture_remove(dir);
}

static void test_damaged(void)
{
	g_autofree char *dir = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	AUTO(raw_store) store = open_store(dir);
	struct raw_place a = append(store, "first");
	struct raw_place b = append(store, "second");
	g_autofree char *path = g_build_filename(dir, "00000001.mails", NULL);
	g_assert_cmpint(truncate(path, b.offset + 2), ==, 0);
	expect(store, &a, "first");
	expect_gone(store, &b);
	const struct raw_place odd[] = {
		{1, 0, 0}, {1, 0, -1}, {1, 0, G_MAXINT64}, {1, 1000, 5}, {9, 0, 5}};
	for (size_t i = 0; i < G_N_ELEMENTS(odd); i++)
		expect_gone(store, &odd[i]);
	fixture_remove(dir);
}

static void test_expire(void)
{
	g_autofree char *dir = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	struct raw_place places[3];
	for (unsigned i = 0; i < 3; i++) {
		AUTO(raw_store) store = open_store(dir);
		places[i] = append(store, "mail");
	}
	g_autofree char *other = g_build_filename(dir, "notes.txt", NULL);
	g_assert_true(g_file_set_contents(other, "keep", -1, NULL));
	AUTO(raw_store) store = open_store(dir);
	g_assert_cmpuint(raw_store_expire(store, 2), ==, 1);
	expect_gone(store, &places[0]);
	expect(store, &places[1], "mail");
	/* The newest stays, whatever the rows say: its number must not come again. */
	g_assert_cmpuint(raw_store_expire(store, 100), ==, 1);
	expect(store, &places[2], "mail");
	g_assert_true(g_file_test(other, G_FILE_TEST_EXISTS));
	fixture_remove(dir);
}

static void test_disk_full(void)
{
	g_autofree char *dir = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	AUTO(raw_store) store = open_store(dir);
	struct raw_place a = append(store, "first");
	struct rlimit before;
	g_assert_cmpint(getrlimit(RLIMIT_FSIZE, &before), ==, 0);
	struct rlimit low = {.rlim_cur = 10000, .rlim_max = before.rlim_max};
	(void)signal(SIGXFSZ, SIG_IGN);
	g_assert_cmpint(setrlimit(RLIMIT_FSIZE, &low), ==, 0);
	g_autofree char *big = g_strnfill(20000, 'x');
	struct raw_place place = {0};
	g_autoptr(GError) err = NULL;
	bool stored = raw_store_append(store, big, strlen(big), &place, &err);
	g_assert_cmpint(setrlimit(RLIMIT_FSIZE, &before), ==, 0);
	g_assert_false(stored);
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	/* Half a mail is not left before the next. */
	struct raw_place b = append(store, "second");
	g_assert_cmpint(b.segment, ==, a.segment);
	g_assert_cmpint(b.offset, <, 100);
	expect(store, &a, "first");
	expect(store, &b, "second");
	fixture_remove(dir);
}

static void test_no_folder(void)
{
	g_autofree char *dir = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	g_autofree char *file = g_build_filename(dir, "file", NULL);
	g_assert_true(g_file_set_contents(file, "", 0, NULL));
	g_autoptr(GError) err = NULL;
	g_assert_null(raw_store_open(file, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	fixture_remove(dir);
}

/* A place is believed only as far as the frame says so. */
static void test_frames(void)
{
	g_autofree char *dir = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	AUTO(raw_store) store = open_store(dir);
	struct raw_place a = append(store, "a mail of somebody else");
	struct raw_place b = append(store, "replyd-mail 3\nabc\n");
	const struct raw_place wrong[] = {
		{a.segment, a.offset, a.size - 1},
		{a.segment, a.offset, a.size + 1},
		{a.segment, a.offset + 1, a.size - 1},
		{a.segment, b.offset, a.size},
		{a.segment, 0, a.size},
		{a.segment, G_MAXINT64 - 2, 1},
		{a.segment, G_MININT64, 1},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(wrong); i++) {
		g_test_message("%zu", i);
		expect_gone(store, &wrong[i]);
	}
	expect(store, &a, "a mail of somebody else");
	expect(store, &b, "replyd-mail 3\nabc\n");
	fixture_remove(dir);
}

/* Two programs that take mail, opened at the same time. */
static void test_two_writers(void)
{
	g_autofree char *dir = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	AUTO(raw_store) first = open_store(dir);
	AUTO(raw_store) second = open_store(dir);
	struct raw_place a = append(first, "one");
	struct raw_place b = append(second, "two");
	struct raw_place c = append(first, "three");
	g_assert_cmpint(a.segment, !=, b.segment);
	g_assert_cmpint(a.segment, ==, c.segment);
	expect(second, &a, "one");
	expect(first, &b, "two");
	/* What somebody appends to is not removed, however old its mails. */
	AUTO(raw_store) third = open_store(dir);
	struct raw_place d = append(third, "four");
	g_assert_cmpuint(raw_store_expire(third, d.segment), ==, 0);
	expect(third, &c, "three");
	g_clear_pointer(&first, raw_store_free);
	g_assert_cmpuint(raw_store_expire(third, d.segment), ==, 1);
	expect_gone(third, &c);
	expect(third, &b, "two");
	fixture_remove(dir);
}

static void test_next_segment(void)
{
	g_autofree char *dir = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	AUTO(raw_store) store = open_store(dir);
	size_t size = 20 * 1024 * 1024;
	g_autofree char *big = g_strnfill(size, 'x');
	struct raw_place places[5];
	for (unsigned i = 0; i < 5; i++)
		g_assert_true(raw_store_append(store, big, size, &places[i], NULL));
	g_assert_cmpint(places[3].segment, ==, 1);
	g_assert_cmpint(places[4].segment, ==, 2);
	g_assert_true(raw_store_sync(store, NULL));
	expect(store, &places[3], big);
	expect(store, &places[4], big);
	fixture_remove(dir);
}

struct reader {
	struct raw_store *store;
	GAsyncQueue *places; /* of struct raw_place; size 0 ends it */
	unsigned good;
};

static gpointer read_along(gpointer data)
{
	struct reader *reader = data;
	for (;;) {
		g_autofree struct raw_place *place = g_async_queue_pop(reader->places);
		if (place->size == 0)
			return NULL;
		g_autoptr(GBytes) bytes = raw_store_read(reader->store, place, NULL);
		reader->good += bytes != NULL &&
		                (int64_t)g_bytes_get_size(bytes) == place->size;
	}
}

static void test_reader_beside_writer(void)
{
	g_autofree char *dir = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	AUTO(raw_store) store = open_store(dir);
	g_autoptr(GAsyncQueue) places = g_async_queue_new_full(g_free);
	AUTO(raw_store) other = open_store(dir);
	struct reader reader = {other, places, 0};
	GThread *thread = g_thread_new("reader", read_along, &reader);
	for (unsigned i = 0; i < 500; i++) {
		g_autofree char *text = g_strnfill(1 + i * 7, 'x');
		struct raw_place place = append(store, text);
		g_async_queue_push(places, g_memdup2(&place, sizeof(place)));
	}
	g_async_queue_push(places, g_new0(struct raw_place, 1));
	(void)g_thread_join(thread);
	g_assert_cmpuint(reader.good, ==, 500);
	fixture_remove(dir);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/raw/round-trip", test_round_trip);
	g_test_add_func("/raw/reopened", test_reopened);
	g_test_add_func("/raw/damaged", test_damaged);
	g_test_add_func("/raw/expire", test_expire);
	g_test_add_func("/raw/disk-full", test_disk_full);
	g_test_add_func("/raw/no-folder", test_no_folder);
	g_test_add_func("/raw/frames", test_frames);
	g_test_add_func("/raw/two-writers", test_two_writers);
	g_test_add_func("/raw/next-segment", test_next_segment);
	g_test_add_func("/raw/reader-beside-writer", test_reader_beside_writer);
	return g_test_run();
}
