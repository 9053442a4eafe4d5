/*
 * The machine as a whole: what is written in the header's invariants, asked of every
 * state and every event.
 *
 * HERMETICITY: touches nothing.
 */
#include "mail/state.h"

#include <string.h>

#include "base/error.h"

static bool draft_can(
	enum draft_state state, enum draft_event event, enum draft_state *out_next)
{
	g_autoptr(GError) err = NULL;
	bool can = draft_state_next(state, event, out_next, &err);
	if (!can)
		g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	return can;
}

static bool outbox_can(
	enum outbox_state state, enum outbox_event event, enum outbox_state *out_next)
{
	g_autoptr(GError) err = NULL;
	bool can = outbox_state_next(state, event, out_next, &err);
	if (!can)
		g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	return can;
}

/* I6: what is over never changes again. */
static void test_final_states(void)
{
	static const enum draft_state finals[] = {
		DRAFT_SENT, DRAFT_REJECTED, DRAFT_SUPERSEDED, DRAFT_SETTLED};
	enum draft_state next = DRAFT_QUEUED;
	for (size_t i = 0; i < G_N_ELEMENTS(finals); i++) {
		g_assert_false(draft_state_is_open(finals[i]));
		for (int event = 0; event < (int)DRAFT_EVENT_COUNT; event++)
			g_assert_false(
				draft_can(finals[i], (enum draft_event)event, &next));
	}
	enum outbox_state out = OUTBOX_WAITING;
	for (int event = 0; event < (int)OUTBOX_EVENT_COUNT; event++) {
		g_assert_false(outbox_can(OUTBOX_SENT, (enum outbox_event)event, &out));
		g_assert_false(
			outbox_can(OUTBOX_CANCELLED, (enum outbox_event)event, &out));
	}
}

/* Only approval, or an agent's retry, puts a draft's mail on its way. */
static void test_ways_to_approved(void)
{
	for (int state = 0; state < (int)DRAFT_STATE_COUNT; state++) {
		for (int event = 0; event < (int)DRAFT_EVENT_COUNT; event++) {
			enum draft_state next = DRAFT_QUEUED;
			if (!draft_can((enum draft_state)state, (enum draft_event)event,
				    &next) ||
				next != DRAFT_APPROVED)
				continue;
			bool approve =
				state == DRAFT_QUEUED && event == DRAFT_EVENT_APPROVE;
			bool retry = event == DRAFT_EVENT_RETRY &&
			             (state == DRAFT_FAILED || state == DRAFT_IN_DOUBT);
			g_assert_true(approve || retry);
		}
	}
}

/* I4, I5: what may have been accepted is never sent again by itself. */
static void test_doubt(void)
{
	enum outbox_state next = OUTBOX_WAITING;
	g_assert_false(outbox_can(OUTBOX_SENDING, OUTBOX_EVENT_LOSE, &next));
	g_assert_false(outbox_can(OUTBOX_SENDING, OUTBOX_EVENT_ACCEPT, &next));
	g_assert_true(outbox_can(OUTBOX_DELIVERING, OUTBOX_EVENT_LOSE, &next));
	g_assert_cmpint(next, ==, OUTBOX_IN_DOUBT);
	for (int event = 0; event < (int)OUTBOX_EVENT_COUNT; event++) {
		if (outbox_can(OUTBOX_IN_DOUBT, (enum outbox_event)event, &next) &&
			next == OUTBOX_WAITING)
			g_assert_cmpint(event, ==, OUTBOX_EVENT_RETRY);
	}
}

/* A mail that is being sent cannot be taken back. */
static void test_cancel(void)
{
	enum outbox_state next = OUTBOX_WAITING;
	g_assert_true(outbox_can(OUTBOX_WAITING, OUTBOX_EVENT_CANCEL, &next));
	g_assert_cmpint(next, ==, OUTBOX_CANCELLED);
	g_assert_false(outbox_can(OUTBOX_SENDING, OUTBOX_EVENT_CANCEL, &next));
	g_assert_false(outbox_can(OUTBOX_DELIVERING, OUTBOX_EVENT_CANCEL, &next));
}

static void test_every_state_is_reached(void)
{
	bool reached[DRAFT_STATE_COUNT] = {[DRAFT_QUEUED] = true};
	for (int round = 0; round < (int)DRAFT_STATE_COUNT; round++) {
		for (int state = 0; state < (int)DRAFT_STATE_COUNT; state++) {
			for (int e = 0; reached[state] && e < (int)DRAFT_EVENT_COUNT;
				e++) {
				enum draft_state next = DRAFT_QUEUED;
				if (draft_can((enum draft_state)state,
					    (enum draft_event)e, &next))
					reached[next] = true;
			}
		}
	}
	for (int state = 0; state < (int)DRAFT_STATE_COUNT; state++) {
		g_test_message("%s", draft_state_name((enum draft_state)state));
		g_assert_true(reached[state]);
	}
}

static void test_message_says_what_can_be_done(void)
{
	g_autoptr(GError) err = NULL;
	enum draft_state next = DRAFT_QUEUED;
	g_assert_false(draft_state_next(DRAFT_STALE, DRAFT_EVENT_APPROVE, &next, &err));
	g_assert_cmpstr(err->message, ==,
		"cannot approve a draft that is stale: possible are redraw, reject, "
		"supersede, settle");
	g_clear_error(&err);
	g_assert_false(draft_state_next(DRAFT_SENT, DRAFT_EVENT_REJECT, &next, &err));
	g_assert_cmpstr(err->message, ==, "cannot reject a draft that is sent");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/state/final", test_final_states);
	g_test_add_func("/state/approved", test_ways_to_approved);
	g_test_add_func("/state/doubt", test_doubt);
	g_test_add_func("/state/cancel", test_cancel);
	g_test_add_func("/state/reached", test_every_state_is_reached);
	g_test_add_func("/state/message", test_message_says_what_can_be_done);
	return g_test_run();
}
