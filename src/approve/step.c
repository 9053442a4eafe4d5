#include "approve/step.h"

#include <string.h>

#include "approve/outgoing.h"
#include "base/error.h"
#include "record/autonomy.h"
#include "record/events.h"

/* What an event is called in the log, and what it does beside changing the state. */
static const struct event_rule {
	const char *name;
	bool calls_back; /* the draft's mail must not leave any more */
	bool keeps_why;  /* `why` stays with the draft for people to see */
} event_rules[DRAFT_EVENT_COUNT] = {
	[DRAFT_EVENT_APPROVE] = {"draft.approved", false, false},
	[DRAFT_EVENT_EDIT] = {"draft.edited", true, false},
	[DRAFT_EVENT_HOLD] = {"draft.held", true, false},
	[DRAFT_EVENT_RELEASE] = {"draft.released", false, false},
	[DRAFT_EVENT_STALE] = {"draft.stale", true, true},
	[DRAFT_EVENT_REDRAW] = {"draft.redrawn", true, false},
	[DRAFT_EVENT_REJECT] = {"draft.rejected", true, true},
	[DRAFT_EVENT_RETRY] = {"draft.retried", false, false},
	[DRAFT_EVENT_SENT] = {"draft.sent", false, false},
	[DRAFT_EVENT_DOUBT] = {"draft.in_doubt", false, true},
	[DRAFT_EVENT_FAIL] = {"draft.failed", false, true},
	[DRAFT_EVENT_SUPERSEDE] = {"draft.superseded", true, true},
	[DRAFT_EVENT_SETTLE] = {"draft.settled", true, true},
};

static bool step_load(struct step *step, int64_t draft_id, int revision, GError **err);
static bool step_end(struct step *step, bool ok, GError **err);

bool step_run(struct db *db, const struct approver *who, int64_t draft_id, int revision,
	step_fn fn, void *context, GError **err)
{
	struct step step = {.db = db, .who = who, .joined = db_in_transaction(db)};
	if (!step.joined && !db_begin(db, err))
		return false;
	bool ok = step_load(&step, draft_id, revision, err) && fn(&step, context, err);
	draft_row_clear(&step.row);
	return step_end(&step, ok, err);
}

bool step_run_bare(struct db *db, const struct approver *who, step_fn fn, void *context,
	GError **err)
{
	struct step step = {.db = db, .who = who, .joined = db_in_transaction(db)};
	if (!step.joined && !db_begin(db, err))
		return false;
	bool ok = fn(&step, context, err);
	draft_row_clear(&step.row);
	return step_end(&step, ok, err);
}

/*
 * What a step says of replies of its kind: approved as they were, they earn; edited,
 * rejected, refused or in doubt, they begin anew.
 */
static bool note_autonomy(struct step *step, enum draft_event event, GError **err)
{
	bool by_agent = strcmp(step->who->actor, "replyd") != 0;
	const char *why = NULL;
	if (event == DRAFT_EVENT_APPROVE && by_agent && !step->row.edited)
		return autonomy_grow(step->db, &step->row, step->who->now_utc, err);
	if (event == DRAFT_EVENT_APPROVE && by_agent)
		why = "an agent edited it";
	else if (event == DRAFT_EVENT_REJECT && by_agent)
		why = "an agent rejected it";
	else if (event == DRAFT_EVENT_DOUBT)
		why = "whether it went out is in doubt";
	else if (event == DRAFT_EVENT_FAIL)
		why = "the mail was refused";
	return why == NULL || step_fall(step, why, err);
}

bool step_fall(struct step *step, const char *why, GError **err)
{
	return autonomy_fall(step->db, &step->row, why, step->who->now_utc, err);
}

bool step_move(struct step *step, enum draft_event event, const char *why, GError **err)
{
	const struct event_rule *rule = &event_rules[event];
	enum draft_state next = step->row.state;
	if (!draft_state_next(step->row.state, event, &next, err))
		return false;
	if (rule->calls_back && !outgoing_call_back(step->db, step->row.id, err))
		return false;
	step->row.state = next;
	step_set(&step->row.note, rule->keeps_why ? why : "");
	return note_autonomy(step, event, err) &&
	       step_write(step, rule->name, why, err);
}

bool step_write(struct step *step, const char *event, const char *detail, GError **err)
{
	step_set(&step->row.actor, step->who->actor);
	step->row.updated_at_utc = step->who->now_utc;
	return draft_update(step->db, &step->row, err) &&
	       step_note(step, event, detail, err);
}

bool step_note(struct step *step, const char *event, const char *detail, GError **err)
{
	const struct event_row entry = {
		.at_utc = step->who->now_utc,
		.shop_id = step->row.shop_id,
		.case_id = step->row.case_id,
		.draft_id = step->row.id,
		.message_id = step->row.message_id,
		.name = (char *)event,
		.actor = (char *)step->who->actor,
		.detail = (char *)(detail != NULL ? detail : ""),
	};
	return event_append(step->db, &entry, err);
}

void step_set(char **slot, const char *text)
{
	char *copy = g_strdup(text != NULL ? text : "");
	g_free(*slot);
	*slot = copy;
}

static bool step_load(struct step *step, int64_t draft_id, int revision, GError **err)
{
	int found = draft_load(step->db, draft_id, &step->row, err);
	if (found < 0)
		return false;
	if (found == 0) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"there is no draft %" G_GINT64_FORMAT, draft_id);
		return false;
	}
	if (revision == 0 || revision == step->row.revision)
		return true;
	g_set_error(err, REPLYD_ERROR, ERR_INPUT,
		"draft %" G_GINT64_FORMAT
		" was changed meanwhile (revision %d, by %s): look at it again",
		draft_id, step->row.revision, step->row.actor);
	return false;
}

static bool step_end(struct step *step, bool ok, GError **err)
{
	if (step->joined)
		return ok;
	if (!ok) {
		db_rollback(step->db);
		return false;
	}
	return db_commit(step->db, err);
}

bool step_refuse(GError **err, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	g_autofree char *text = g_strdup_vprintf(format, args);
	va_end(args);
	g_set_error_literal(err, REPLYD_ERROR, ERR_INPUT, text);
	return false;
}
