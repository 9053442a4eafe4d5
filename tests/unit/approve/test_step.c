/* HERMETICITY: a store in a temporary folder. */
#include "approve/step.h"

#include "given.h"

static bool hold_then_fail(struct step *step, void *context, GError **err)
{
	(void)context;
	if (!step_move(step, DRAFT_EVENT_HOLD, "", err))
		return false;
	g_set_error(err, REPLYD_ERROR, ERR_TEMP, "the disk is full");
	return false;
}

static bool hold(struct step *step, void *context, GError **err)
{
	bool *joined = context;
	*joined = step->joined;
	return step_move(step, DRAFT_EVENT_HOLD, "", err);
}

/* All or nothing: a failure behind the move takes the move back too. */
static void test_failure_rolls_back(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	g_assert_false(
		step_run(f.db, &by_ana, f.draft_id, 0, hold_then_fail, NULL, &err));
	expect_error(&err, ERR_TEMP, "disk");
	g_assert_false(db_in_transaction(f.db));
	expect_state(&f, DRAFT_QUEUED);
	g_autoptr(GArray) events = events_of_case(f.db, f.case_id, &err);
	g_assert_cmpuint(events->len, ==, 0);
	g_clear_pointer(&events, g_array_unref);
	fixture_end(&f);
}

static void test_joins(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	bool joined = false;
	g_assert_true(db_begin(f.db, &err));
	g_assert_true(step_run(f.db, &by_ana, f.draft_id, 0, hold, &joined, &err));
	g_assert_true(joined);
	g_assert_true(db_in_transaction(f.db));
	db_rollback(f.db);
	expect_state(&f, DRAFT_QUEUED);
	g_assert_true(step_run(f.db, &by_ana, f.draft_id, 1, hold, &joined, &err));
	g_assert_false(joined);
	expect_state(&f, DRAFT_HELD);
	expect_event(&f, "draft.held", "ana", "");
	fixture_end(&f);
}

static void test_refused(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	bool joined = false;
	g_assert_false(step_run(f.db, &by_ana, 999, 0, hold, &joined, &err));
	expect_error(&err, ERR_INPUT, "there is no draft 999");
	g_assert_false(step_run(f.db, &by_ana, f.draft_id, 7, hold, &joined, &err));
	expect_error(&err, ERR_INPUT, "was changed meanwhile (revision 1, by replyd)");
	expect_state(&f, DRAFT_QUEUED);
	fixture_end(&f);
}

static void test_set(void)
{
	char *slot = NULL;
	step_set(&slot, "a");
	step_set(&slot, slot);
	g_assert_cmpstr(slot, ==, "a");
	step_set(&slot, NULL);
	g_assert_cmpstr(slot, ==, "");
	g_free(slot);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/step/rolls-back", test_failure_rolls_back);
	g_test_add_func("/step/joins", test_joins);
	g_test_add_func("/step/refused", test_refused);
	g_test_add_func("/step/set", test_set);
	return g_test_run();
}
