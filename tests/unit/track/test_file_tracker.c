/* HERMETICITY: a file and a store in temporary folders. */
#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "base/error.h"
#include "due.h"

static char *write_file(const char *text)
{
	char *path = NULL;
	int fd = g_file_open_tmp("replyd-test-XXXXXX", &path, NULL);
	g_assert_cmpint(fd, >=, 0);
	g_assert_true(g_close(fd, NULL));
	g_assert_true(g_file_set_contents(path, text, -1, NULL));
	return path;
}

static void test_refused(void)
{
	static const struct {
		const char *text;
		const char *said;
	} cases[] = {
		{"", ":1: "},
		{"{\n \"parcels\": [,]}", ":2: "},
		{"{}", ":1: not {\"parcels\": [...]}"},
		{"[]", ":1: not {\"parcels\": [...]}"},
		{"{\"parcels\": {}}", ":1: not {\"parcels\": [...]}"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *path = write_file(cases[i].text);
		g_autoptr(GError) err = NULL;
		g_assert_null(tracker_file(path, &err));
		g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
		g_assert_nonnull(strstr(err->message, path));
		g_assert_nonnull(strstr(err->message, cases[i].said));
		g_assert_cmpint(g_unlink(path), ==, 0);
	}
	g_autoptr(GError) err = NULL;
	g_assert_null(tracker_file("/nonexistent/parcels.json", &err));
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
}

static void test_parcels(void)
{
	static const struct {
		const char *number;
		enum parcel_status status;
		int64_t last_event_at;
		int64_t delivered_at;
		const char *last_event;
	} cases[] = {
		{"RB1", PARCEL_STATUS_IN_TRANSIT, 1714612200, 0, "Departed x"},
		{"rb2", PARCEL_STATUS_DELIVERED, 1714612200, 1714612200, ""},
		{"RB3", PARCEL_STATUS_DELIVERED, 0, 1714521600, ""},
		{"RB4", PARCEL_STATUS_UNKNOWN, 0, 0, ""},
		{"RB9", PARCEL_STATUS_NOT_FOUND, 0, 0, ""},
	};
	g_autofree char *path =
		write_file("{\"parcels\": [7, {\"number\": null}, "
			   "{\"number\": \"RB1\", \"status\": \"InTransit\", "
			   "\"last_event\": \"Departed\\nx\", "
			   "\"last_event_at\": \"2024-05-02T01:10:00Z\"}, "
			   "{\"number\": \"RB2\", \"status\": \"Delivered\", "
			   "\"last_event_at\": \"2024-05-02T01:10:00Z\"}, "
			   "{\"number\": \"RB3\", \"status\": \"Delivered\", "
			   "\"delivered_at\": \"2024-05-01\", \"last_event_at\": 7}, "
			   "{\"number\": \"RB4\", \"status\": \"lost in space\"}]}");
	g_autoptr(GError) err = NULL;
	AUTO(tracker) tracker = tracker_file(path, &err);
	g_assert_no_error(err);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].number);
		struct fixture f;
		fixture_begin(&f);
		int64_t order = due_add(&f, "8001", cases[i].number);
		struct round round = due_refresh(&f, tracker);
		g_assert_true(round.ok);
		AUTO(parcel_row) row = due_load(&f, order);
		g_assert_cmpint(row->facts->status, ==, cases[i].status);
		g_assert_cmpint(
			row->facts->last_event_at_utc, ==, cases[i].last_event_at);
		g_assert_cmpint(
			row->facts->delivered_at_utc, ==, cases[i].delivered_at);
		g_assert_cmpstr(row->facts->last_event, ==, cases[i].last_event);
		fixture_end(&f);
	}
	g_assert_cmpint(g_unlink(path), ==, 0);
}

/* Read anew at every question; a file gone bad meanwhile loses nothing. */
static void test_file_changes(void)
{
	struct fixture f;
	fixture_begin(&f);
	int64_t order = due_add(&f, "8001", "RB1");
	g_autofree char *path = write_file("{\"parcels\": []}");
	AUTO(tracker) tracker = tracker_file(path, NULL);
	g_assert_true(g_file_set_contents(path, "{", -1, NULL));
	struct round broken = due_refresh(&f, tracker);
	g_assert_false(broken.ok);
	g_assert_error(broken.err, REPLYD_ERROR, ERR_CONFIG);
	g_clear_error(&broken.err);
	g_assert_true(g_file_set_contents(path,
		"{\"parcels\": [{\"number\": \"RB1\", "
		"\"status\": \"OutForDelivery\"}]}",
		-1, NULL));
	AUTO(parcel_row) row = due_load(&f, order);
	g_assert_cmpint(row->next_check_at_utc, >, NOW); /* not at once again */
	g_assert_true(parcel_hasten(f.db, row->id, NOW - 1, NULL));
	g_assert_true(due_refresh(&f, tracker).ok);
	AUTO(parcel_row) after = due_load(&f, order);
	g_assert_cmpint(after->facts->status, ==, PARCEL_STATUS_OUT_FOR_DELIVERY);
	g_assert_cmpint(g_unlink(path), ==, 0);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/file_tracker/refused", test_refused);
	g_test_add_func("/file_tracker/parcels", test_parcels);
	g_test_add_func("/file_tracker/file-changes", test_file_changes);
	return g_test_run();
}
