/* HERMETICITY: a store in a temporary folder. */
#include "record/events.h"

#include <glib.h>
#include <string.h>

#include "fixture.h"

static void test_append(void)
{
	struct fixture f;
	fixture_begin(&f);
	static const struct event_row events[] = {
		{.at_utc = 20, .case_id = 7, .name = (char *)"draft.queued"},
		{.at_utc = 10, .case_id = 8, .name = (char *)"mail.taken"},
		{.at_utc = 30,
			.case_id = 7,
			.draft_id = 3,
			.name = (char *)"draft.rejected",
			.actor = (char *)"ana",
			.detail = (char *)"wrong tone"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(events); i++)
		g_assert_true(event_append(f.db, &events[i], NULL));
	g_autoptr(GArray) found = events_of_case(f.db, 7, NULL);
	g_assert_cmpuint(found->len, ==, 2);
	const struct event_row *first = &g_array_index(found, struct event_row, 0);
	const struct event_row *last = &g_array_index(found, struct event_row, 1);
	g_assert_cmpstr(first->name, ==, "draft.queued");
	g_assert_cmpstr(first->actor, ==, "");
	g_assert_cmpstr(last->name, ==, "draft.rejected");
	g_assert_cmpstr(last->actor, ==, "ana");
	g_assert_cmpstr(last->detail, ==, "wrong tone");
	g_assert_cmpint(last->draft_id, ==, 3);
	g_autoptr(GArray) none = events_of_case(f.db, 9, NULL);
	g_assert_cmpuint(none->len, ==, 0);
	fixture_end(&f);
}

static void test_append_only(void)
{
	struct fixture f;
	fixture_begin(&f);
	const struct event_row event = {.case_id = 7, .name = (char *)"mail.taken"};
	g_assert_true(event_append(f.db, &event, NULL));
	static const char *const attempts[] = {
		"UPDATE event SET name = 'nothing'", "DELETE FROM event"};
	for (size_t i = 0; i < G_N_ELEMENTS(attempts); i++) {
		g_autoptr(GError) err = NULL;
		g_assert_false(db_run(f.db, &err, attempts[i], ""));
		g_assert_nonnull(strstr(err->message, "append only"));
	}
	g_autoptr(GArray) found = events_of_case(f.db, 7, NULL);
	g_assert_cmpuint(found->len, ==, 1);
	g_assert_cmpstr(
		g_array_index(found, struct event_row, 0).name, ==, "mail.taken");
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/events/append", test_append);
	g_test_add_func("/events/append-only", test_append_only);
	return g_test_run();
}
