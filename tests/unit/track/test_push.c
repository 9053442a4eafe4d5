/* HERMETICITY: a store in a temporary folder. */
#include "track/push.h"

#include <string.h>

#include "base/error.h"
#include "due.h"

static void test_signature(void)
{
	static const char body[] =
		"{\"event\":\"TRACKING_STOPPED\",\"data\":{\"number\":"
		"\"RB123456785CN\",\"carrier\":3011,\"param\":null,"
		"\"tag\":\"o-8123\"}}";
	static const char sign[] =
		"a7c8e08fe6eedbc7e81b7d4fd3ff519e2a67aee994f228133cf5907475934bda";
	g_autofree char *upper = g_ascii_strup(sign, -1);
	size_t len = strlen(body);
	g_assert_true(push_is_genuine(body, len, sign, "KEY123"));
	g_assert_true(push_is_genuine(body, len, upper, "KEY123"));
	g_assert_false(push_is_genuine(body, len, sign, "KEY124"));
	g_assert_false(push_is_genuine(body, len - 1, sign, "KEY123"));
	g_assert_false(push_is_genuine(body, len, NULL, "KEY123"));
	g_assert_false(push_is_genuine(body, len, "", "KEY123"));
	g_assert_false(push_is_genuine(body, len, sign, ""));
}

#define EVENT(time, text, sub)                                                         \
	"{\"time_utc\":\"" time "\",\"description\":\"" text                           \
	"\",\"sub_status\":\"" sub "\",\"location\":\"x\"}"
#define PUSH(status, sub, time, text)                                                  \
	"{\"event\":\"TRACKING_UPDATED\",\"data\":{\"number\":\"rb1\",\"track_info\":" \
	"{\"latest_status\":{\"status\":\"" status "\",\"sub_status\":\"" sub          \
	"\"},\"latest_event\":" EVENT(                                                 \
		time, text, sub) ",\"tracking\":{\"providers\":["                      \
				 "{\"events\":[" EVENT(time, text, sub) "]}]}}}}"

static bool take(struct fixture *f, const char *body, GArray *changed, GError **err)
{
	return push_take(f->db, body, strlen(body), NOW, 12, changed, err);
}

static int64_t count_scans(struct fixture *f)
{
	AUTO(rows)
	rows = db_select(f->db, NULL, "SELECT count(*) FROM parcel_event", "");
	g_assert_cmpint(rows_next(rows, NULL), ==, 1);
	return rows_int(rows, 0);
}

/* Whatever the order of arrival, the newest event is the state and all are kept. */
static void test_arrival_does_not_matter(void)
{
	static const char newer[] = PUSH(
		"Delivered", "Delivered_Other", "2026-02-28T08:00:00Z", "Handed over");
	static const char older[] = PUSH(
		"InTransit", "InTransit_Departure", "2026-02-20T08:00:00Z", "Departed");
	static const char *const orders[2][2] = {{newer, older}, {older, newer}};
	for (int i = 0; i < 2; i++) {
		struct fixture f;
		fixture_begin(&f);
		int64_t order = due_add(&f, "8001", "RB1");
		g_autoptr(GArray) changed = g_array_new(FALSE, FALSE, sizeof(int64_t));
		for (int k = 0; k < 2; k++)
			g_assert_true(take(&f, orders[i][k], changed, NULL));
		g_assert_true(take(&f, older, changed, NULL)); /* told again */
		AUTO(parcel_row) row = due_load(&f, order);
		g_assert_cmpint(row->facts->status, ==, PARCEL_STATUS_DELIVERED);
		g_assert_cmpstr(row->facts->last_event, ==, "Handed over");
		g_assert_true(row->registered);
		g_assert_cmpint(g_array_index(changed, int64_t, 0), ==, order);
		g_assert_cmpint(count_scans(&f), ==, 2);
		fixture_end(&f);
	}
}

static void test_stopped_and_unknown(void)
{
	struct fixture f;
	fixture_begin(&f);
	int64_t order = due_add(&f, "8001", "RB1");
	g_autoptr(GArray) changed = g_array_new(FALSE, FALSE, sizeof(int64_t));
	g_assert_true(take(&f,
		"{\"event\":\"TRACKING_STOPPED\",\"data\":{\"number\":\"RB1\"}}",
		changed, NULL));
	AUTO(parcel_row) row = due_load(&f, order);
	g_assert_true(row->stopped);
	g_assert_true(take(&f,
		"{\"event\":\"TRACKING_UPDATED\",\"data\":{\"number\":\"RB9\"}}",
		changed, NULL));
	g_assert_cmpuint(changed->len, ==, 1);
	fixture_end(&f);
}

static void test_not_a_push(void)
{
	static const char *const bodies[] = {"", "[]", "7", "{}", "<xml/>",
		"{\"event\":\"TRACKING_UPDATED\"}",
		"{\"event\":\"TRACKING_UPDATED\",\"data\":{\"number\":7}}",
		"{\"event\":\"PING\",\"data\":{\"number\":\"RB1\"}}"};
	struct fixture f;
	fixture_begin(&f);
	for (size_t i = 0; i < G_N_ELEMENTS(bodies); i++) {
		g_autoptr(GError) err = NULL;
		g_assert_false(take(&f, bodies[i], NULL, &err));
		g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	}
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/push/signature", test_signature);
	g_test_add_func("/push/arrival", test_arrival_does_not_matter);
	g_test_add_func("/push/stopped", test_stopped_and_unknown);
	g_test_add_func("/push/not-a-push", test_not_a_push);
	return g_test_run();
}
