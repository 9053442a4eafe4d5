/*
 * The machine of state.h as tables: a row a step that is allowed. What is not in
 * the table cannot happen.
 */
#include "mail/state.h"

#include "base/error.h"

TERMS_DEFINE(draft_state, DRAFT_STATE, DRAFT_STATE_LIST)
TERMS_DEFINE(draft_event, DRAFT_EVENT, DRAFT_EVENT_LIST)
TERMS_DEFINE(outbox_state, OUTBOX_STATE, OUTBOX_STATE_LIST)
TERMS_DEFINE(outbox_event, OUTBOX_EVENT, OUTBOX_EVENT_LIST)
TERMS_DEFINE(action_state, ACTION_STATE, ACTION_STATE_LIST)
TERMS_DEFINE(action_event, ACTION_EVENT, ACTION_EVENT_LIST)

static const struct draft_step {
	enum draft_state from;
	enum draft_event event;
	enum draft_state to;
} draft_steps[] = {
	{DRAFT_QUEUED, DRAFT_EVENT_APPROVE, DRAFT_APPROVED},
	{DRAFT_QUEUED, DRAFT_EVENT_EDIT, DRAFT_QUEUED},
	{DRAFT_QUEUED, DRAFT_EVENT_HOLD, DRAFT_HELD},
	{DRAFT_QUEUED, DRAFT_EVENT_STALE, DRAFT_STALE},
	{DRAFT_QUEUED, DRAFT_EVENT_REDRAW, DRAFT_QUEUED},
	{DRAFT_QUEUED, DRAFT_EVENT_REJECT, DRAFT_REJECTED},
	{DRAFT_QUEUED, DRAFT_EVENT_SUPERSEDE, DRAFT_SUPERSEDED},
	{DRAFT_QUEUED, DRAFT_EVENT_SETTLE, DRAFT_SETTLED},

	{DRAFT_HELD, DRAFT_EVENT_RELEASE, DRAFT_QUEUED},
	{DRAFT_HELD, DRAFT_EVENT_EDIT, DRAFT_HELD},
	{DRAFT_HELD, DRAFT_EVENT_STALE, DRAFT_STALE},
	{DRAFT_HELD, DRAFT_EVENT_REDRAW, DRAFT_QUEUED},
	{DRAFT_HELD, DRAFT_EVENT_REJECT, DRAFT_REJECTED},
	{DRAFT_HELD, DRAFT_EVENT_SUPERSEDE, DRAFT_SUPERSEDED},
	{DRAFT_HELD, DRAFT_EVENT_SETTLE, DRAFT_SETTLED},

	{DRAFT_STALE, DRAFT_EVENT_REDRAW, DRAFT_QUEUED},
	{DRAFT_STALE, DRAFT_EVENT_REJECT, DRAFT_REJECTED},
	{DRAFT_STALE, DRAFT_EVENT_SUPERSEDE, DRAFT_SUPERSEDED},
	{DRAFT_STALE, DRAFT_EVENT_SETTLE, DRAFT_SETTLED},

	/* Only while the outbox mail can still be cancelled; approve/ sees to that. */
	{DRAFT_APPROVED, DRAFT_EVENT_HOLD, DRAFT_HELD},
	{DRAFT_APPROVED, DRAFT_EVENT_STALE, DRAFT_STALE},
	{DRAFT_APPROVED, DRAFT_EVENT_SUPERSEDE, DRAFT_SUPERSEDED},
	{DRAFT_APPROVED, DRAFT_EVENT_SETTLE, DRAFT_SETTLED},

	{DRAFT_APPROVED, DRAFT_EVENT_SENT, DRAFT_SENT},
	{DRAFT_APPROVED, DRAFT_EVENT_DOUBT, DRAFT_IN_DOUBT},
	{DRAFT_APPROVED, DRAFT_EVENT_FAIL, DRAFT_FAILED},

	{DRAFT_IN_DOUBT, DRAFT_EVENT_SENT, DRAFT_SENT},
	{DRAFT_IN_DOUBT, DRAFT_EVENT_FAIL, DRAFT_FAILED},
	{DRAFT_IN_DOUBT, DRAFT_EVENT_RETRY, DRAFT_APPROVED},
	{DRAFT_IN_DOUBT, DRAFT_EVENT_REJECT, DRAFT_REJECTED},

	{DRAFT_FAILED, DRAFT_EVENT_RETRY, DRAFT_APPROVED},
	{DRAFT_FAILED, DRAFT_EVENT_EDIT, DRAFT_QUEUED},
	{DRAFT_FAILED, DRAFT_EVENT_STALE, DRAFT_STALE},
	{DRAFT_FAILED, DRAFT_EVENT_REJECT, DRAFT_REJECTED},
	{DRAFT_FAILED, DRAFT_EVENT_SUPERSEDE, DRAFT_SUPERSEDED},
	{DRAFT_FAILED, DRAFT_EVENT_SETTLE, DRAFT_SETTLED},
};

static const struct outbox_step {
	enum outbox_state from;
	enum outbox_event event;
	enum outbox_state to;
} outbox_steps[] = {
	{OUTBOX_WAITING, OUTBOX_EVENT_CLAIM, OUTBOX_SENDING},
	{OUTBOX_WAITING, OUTBOX_EVENT_CANCEL, OUTBOX_CANCELLED},

	{OUTBOX_SENDING, OUTBOX_EVENT_DELIVER, OUTBOX_DELIVERING},
	{OUTBOX_SENDING, OUTBOX_EVENT_DEFER, OUTBOX_WAITING},
	{OUTBOX_SENDING, OUTBOX_EVENT_REFUSE, OUTBOX_FAILED},

	{OUTBOX_DELIVERING, OUTBOX_EVENT_ACCEPT, OUTBOX_SENT},
	{OUTBOX_DELIVERING, OUTBOX_EVENT_DEFER, OUTBOX_WAITING},
	{OUTBOX_DELIVERING, OUTBOX_EVENT_REFUSE, OUTBOX_FAILED},
	{OUTBOX_DELIVERING, OUTBOX_EVENT_LOSE, OUTBOX_IN_DOUBT},

	{OUTBOX_IN_DOUBT, OUTBOX_EVENT_ACCEPT, OUTBOX_SENT},
	{OUTBOX_IN_DOUBT, OUTBOX_EVENT_REFUSE, OUTBOX_FAILED},
	{OUTBOX_IN_DOUBT, OUTBOX_EVENT_RETRY, OUTBOX_WAITING},
	{OUTBOX_IN_DOUBT, OUTBOX_EVENT_CANCEL, OUTBOX_CANCELLED},

	{OUTBOX_FAILED, OUTBOX_EVENT_RETRY, OUTBOX_WAITING},
	{OUTBOX_FAILED, OUTBOX_EVENT_CANCEL, OUTBOX_CANCELLED},
};

static const struct action_step {
	enum action_state from;
	enum action_event event;
	enum action_state to;
} action_steps[] = {
	{ACTION_PROPOSED, ACTION_EVENT_APPROVE, ACTION_APPROVED},
	{ACTION_PROPOSED, ACTION_EVENT_DROP, ACTION_DROPPED},

	{ACTION_APPROVED, ACTION_EVENT_DONE, ACTION_DONE},
	{ACTION_APPROVED, ACTION_EVENT_DROP, ACTION_DROPPED},
};

/* "approve, edit, hold": what the machine allows instead. */
static char *draft_events_from(enum draft_state state)
{
	g_autoptr(GString) list = g_string_new(NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(draft_steps); i++) {
		if (draft_steps[i].from == state)
			g_string_append_printf(list, "%s%s", list->len > 0 ? ", " : "",
				draft_event_name(draft_steps[i].event));
	}
	return g_string_free(g_steal_pointer(&list), FALSE);
}

bool draft_state_next(enum draft_state state, enum draft_event event,
	enum draft_state *out_next, GError **err)
{
	for (size_t i = 0; i < G_N_ELEMENTS(draft_steps); i++) {
		if (draft_steps[i].from == state && draft_steps[i].event == event) {
			*out_next = draft_steps[i].to;
			return true;
		}
	}
	g_autofree char *instead = draft_events_from(state);
	g_set_error(err, REPLYD_ERROR, ERR_INPUT, "cannot %s a draft that is %s%s%s",
		draft_event_name(event), draft_state_name(state),
		instead[0] != '\0' ? ": possible are " : "", instead);
	return false;
}

bool outbox_state_next(enum outbox_state state, enum outbox_event event,
	enum outbox_state *out_next, GError **err)
{
	for (size_t i = 0; i < G_N_ELEMENTS(outbox_steps); i++) {
		if (outbox_steps[i].from == state && outbox_steps[i].event == event) {
			*out_next = outbox_steps[i].to;
			return true;
		}
	}
	g_set_error(err, REPLYD_ERROR, ERR_INPUT, "cannot %s a mail that is %s",
		outbox_event_name(event), outbox_state_name(state));
	return false;
}

bool action_state_next(enum action_state state, enum action_event event,
	enum action_state *out_next, GError **err)
{
	for (size_t i = 0; i < G_N_ELEMENTS(action_steps); i++) {
		if (action_steps[i].from == state && action_steps[i].event == event) {
			*out_next = action_steps[i].to;
			return true;
		}
	}
	g_set_error(err, REPLYD_ERROR, ERR_INPUT,
		"\"%s\" is not possible for an action that is %s",
		action_event_name(event), action_state_name(state));
	return false;
}

bool draft_state_is_open(enum draft_state state)
{
	switch (state) {
	case DRAFT_QUEUED:
	case DRAFT_HELD:
	case DRAFT_STALE:
	case DRAFT_APPROVED:
	case DRAFT_FAILED:
		return true;
	case DRAFT_SENT:
	case DRAFT_IN_DOUBT:
	case DRAFT_REJECTED:
	case DRAFT_SUPERSEDED:
	case DRAFT_SETTLED:
	case DRAFT_STATE_COUNT:
		return false;
	}
	return false;
}
