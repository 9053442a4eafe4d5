/*
 * Each public function is one step (approve/step): what it asks before anything is
 * written, then the move. Refusals come first, so that a caller whose transaction was
 * joined can go on after one.
 */
#include "approve/approve.h"

#include <string.h>

#include "approve/claims.h"
#include "approve/outgoing.h"
#include "approve/step.h"
#include "base/error.h"
#include "base/limits.h"
#include "base/sanitize.h"
#include "record/cases.h"
#include "record/messages.h"
#include "record/orders.h"

#define SUBJECT_CHARS 300
#define WROTE_AGAIN   "the buyer wrote again while it was being sent"

/* Whether the state machine has this step, before anything is written. */
static bool may(const struct step *step, enum draft_event event, GError **err)
{
	enum draft_state next = step->row.state;
	return draft_state_next(step->row.state, event, &next, err);
}

/* --- drawing --- */

/* I7: one open draft a case. `except` may be that one. */
static bool check_alone(
	struct db *db, int64_t case_id, int64_t except, const char *what, GError **err)
{
	struct draft_row open = {0};
	int found = draft_load_open(db, case_id, &open, err);
	int64_t id = open.id;
	draft_row_clear(&open);
	if (found <= 0 || id == except)
		return found >= 0;
	return step_refuse(err,
		"its case has draft %" G_GINT64_FORMAT " open already: %s", id, what);
}

static bool do_queue(struct step *step, void *context, GError **err)
{
	struct draft_row *row = context;
	if (!check_alone(step->db, row->case_id, 0, "redraw that one", err))
		return false;
	int64_t id = 0;
	if (!draft_insert(step->db, row, &id, err))
		return false;
	row->id = id;
	row->revision = 1;
	step->row.id = id;
	step->row.shop_id = row->shop_id;
	step->row.case_id = row->case_id;
	step->row.message_id = row->message_id;
	return step_note(step, "draft.queued", row->scenario, err);
}

bool approve_queue(
	struct db *db, const struct approver *who, struct draft_row *row, GError **err)
{
	if (row->state != DRAFT_QUEUED)
		return step_refuse(err, "a new draft starts as queued, not %s",
			draft_state_name(row->state));
	return step_run_bare(db, who, do_queue, row, err);
}

struct redrawing {
	const struct draft_row *fresh;
	const char *why;
};

static void take_content(struct draft_row *row, const struct draft_row *fresh)
{
	row->message_id = fresh->message_id;
	row->mode = fresh->mode;
	row->deadline_utc = fresh->deadline_utc;
	row->edited = false;
	step_set(&row->scenario, fresh->scenario);
	step_set(&row->template_name, fresh->template_name);
	step_set(&row->language, fresh->language);
	step_set(&row->facts, fresh->facts);
	step_set(&row->decision, fresh->decision);
	step_set(&row->claims, fresh->claims);
	step_set(&row->missing, fresh->missing);
	step_set(&row->to_addr, fresh->to_addr);
	step_set(&row->to_name, fresh->to_name);
	step_set(&row->subject, fresh->subject);
	step_set(&row->body, fresh->body);
}

/* An approved or refused draft goes through STALE, which takes its mail back. */
static bool do_redraw(struct step *step, void *context, GError **err)
{
	const struct redrawing *redrawing = context;
	bool has_mail =
		step->row.state == DRAFT_APPROVED || step->row.state == DRAFT_FAILED;
	if (has_mail && !step_move(step, DRAFT_EVENT_STALE, redrawing->why, err))
		return false;
	if (!may(step, DRAFT_EVENT_REDRAW, err))
		return false;
	take_content(&step->row, redrawing->fresh);
	return step_move(step, DRAFT_EVENT_REDRAW, redrawing->why, err);
}

bool approve_redraw(struct db *db, const struct approver *who, int64_t draft_id,
	const struct draft_row *fresh, const char *why, GError **err)
{
	struct redrawing redrawing = {fresh, why};
	return step_run(db, who, draft_id, 0, do_redraw, &redrawing, err);
}

/* --- approving --- */

struct approval {
	const struct sender_identity *from;
	bool tick_claims;
	bool automatic;
};

static bool check_automatic(const struct draft_row *row, GError **err)
{
	if (row->mode != MODE_AUTO)
		return step_refuse(err, "it was decided to wait for an agent");
	if (row->edited)
		return step_refuse(err, "an agent edited it, so an agent approves it");
	return true;
}

static bool check_complete(
	struct draft_row *row, const struct approval *approval, GError **err)
{
	if (row->missing[0] != '\0')
		return step_refuse(err,
			"its text lacks %s: fill it in with replyd edit", row->missing);
	if (approval->tick_claims && !claims_tick_all(&row->claims, err))
		return false;
	g_autofree char *unticked = claims_unticked(row->claims);
	if (unticked[0] != '\0')
		return step_refuse(err,
			"it claims %s: tick each claim with --tick once you know it is "
			"true",
			unticked);
	return true;
}

static bool put_out(struct step *step, struct outbox_row *mail,
	const struct approval *approval, GError **err)
{
	int64_t id = 0;
	return outbox_insert(step->db, mail, &id, err) &&
	       step_move(step, DRAFT_EVENT_APPROVE,
		       approval->automatic ? "automatic" : "", err);
}

static bool do_approve(struct step *step, void *context, GError **err)
{
	const struct approval *approval = context;
	if (!may(step, DRAFT_EVENT_APPROVE, err) ||
		(approval->automatic && !check_automatic(&step->row, err)) ||
		!check_complete(&step->row, approval, err))
		return false;
	struct outbox_row mail = {0};
	bool ok = outgoing_compose(step->db, &step->row, approval->from,
			  approval->automatic, step->who->now_utc, &mail, err) &&
	          put_out(step, &mail, approval, err);
	outbox_row_clear(&mail);
	return ok;
}

bool approve_approve(struct db *db, const struct approver *who,
	const struct sender_identity *from, int64_t draft_id, int revision,
	unsigned how, GError **err)
{
	struct approval approval = {
		from, how & APPROVE_TICK_ALL, how & APPROVE_AUTOMATIC};
	return step_run(db, who, draft_id, revision, do_approve, &approval, err);
}

/* --- what an agent does before --- */

struct edit {
	const char *subject;
	const char *body;
};

static bool check_text(const struct edit *edit, GError **err)
{
	if (!g_utf8_validate(edit->subject, -1, NULL) ||
		!g_utf8_validate(edit->body, -1, NULL))
		return step_refuse(err, "the text is not UTF-8");
	if (strspn(edit->body, " \t\r\n") == strlen(edit->body))
		return step_refuse(err, "the text is empty");
	if (strlen(edit->body) > (size_t)LIMIT_TEXT_BYTES)
		return step_refuse(
			err, "the text is longer than %u bytes", LIMIT_TEXT_BYTES);
	return true;
}

static bool do_edit(struct step *step, void *context, GError **err)
{
	const struct edit *edit = context;
	struct draft_row *row = &step->row;
	if (!may(step, DRAFT_EVENT_EDIT, err) || !check_text(edit, err))
		return false;
	g_autofree char *subject = sanitize_line(edit->subject, SUBJECT_CHARS);
	g_autofree char *body = sanitize_text(edit->body, (size_t)LIMIT_TEXT_BYTES);
	step_set(&row->subject, subject);
	step_set(&row->body, body);
	g_autofree char *missing = missing_still(row->missing, subject, body);
	step_set(&row->missing, missing);
	row->edited = true;
	return step_move(step, DRAFT_EVENT_EDIT, "", err);
}

bool approve_edit(struct db *db, const struct approver *who, int64_t draft_id,
	int revision, const char *subject, const char *body, GError **err)
{
	struct edit edit = {subject, body};
	return step_run(db, who, draft_id, revision, do_edit, &edit, err);
}

struct tick {
	const char *claim;
	bool ticked;
};

static bool do_tick(struct step *step, void *context, GError **err)
{
	const struct tick *tick = context;
	if (step->row.state != DRAFT_QUEUED && step->row.state != DRAFT_HELD)
		return step_refuse(err, "cannot tick a claim of a draft that is %s",
			draft_state_name(step->row.state));
	return claims_tick(&step->row.claims, tick->claim, tick->ticked, err) &&
	       step_write(step, tick->ticked ? "draft.ticked" : "draft.unticked",
		       tick->claim, err);
}

bool approve_tick(struct db *db, const struct approver *who, int64_t draft_id,
	int revision, const char *claim, bool ticked, GError **err)
{
	struct tick tick = {claim, ticked};
	return step_run(db, who, draft_id, revision, do_tick, &tick, err);
}

/* Steps that are a move and nothing else. */
struct plain_move {
	enum draft_event event;
	const char *why;
};

static bool do_move(struct step *step, void *context, GError **err)
{
	const struct plain_move *move = context;
	return step_move(step, move->event, move->why, err);
}

bool approve_hold(struct db *db, const struct approver *who, int64_t draft_id,
	int revision, GError **err)
{
	struct plain_move move = {DRAFT_EVENT_HOLD, ""};
	return step_run(db, who, draft_id, revision, do_move, &move, err);
}

bool approve_release(struct db *db, const struct approver *who, int64_t draft_id,
	int revision, GError **err)
{
	struct plain_move move = {DRAFT_EVENT_RELEASE, ""};
	return step_run(db, who, draft_id, revision, do_move, &move, err);
}

bool approve_reject(struct db *db, const struct approver *who, int64_t draft_id,
	int revision, const char *why, GError **err)
{
	if (why == NULL || why[strspn(why, " \t\r\n")] == '\0')
		return step_refuse(err, "say why it is rejected");
	g_autofree char *line = sanitize_line(why, SUBJECT_CHARS);
	struct plain_move move = {DRAFT_EVENT_REJECT, line};
	return step_run(db, who, draft_id, revision, do_move, &move, err);
}

/* --- after a failed attempt --- */

static bool move_mail_again(struct step *step, GError **err)
{
	struct outbox_row mail = {0};
	int found = outbox_load_of_draft(step->db, step->row.id, &mail, err);
	bool ok = found > 0;
	if (found == 0)
		step_refuse(err, "it has no mail to send again");
	mail.attempts = 0;
	mail.next_try_at_utc = step->who->now_utc;
	ok = ok && outbox_move(step->db, &mail, OUTBOX_EVENT_RETRY, err);
	outbox_row_clear(&mail);
	return ok;
}

static bool do_retry(struct step *step, void *context, GError **err)
{
	(void)context;
	return may(step, DRAFT_EVENT_RETRY, err) &&
	       check_alone(step->db, step->row.case_id, step->row.id,
		       "reject this one or that", err) &&
	       move_mail_again(step, err) &&
	       step_move(step, DRAFT_EVENT_RETRY, "", err);
}

bool approve_retry(struct db *db, const struct approver *who, int64_t draft_id,
	int revision, GError **err)
{
	if (strcmp(who->actor, "replyd") == 0)
		return step_refuse(err, "only an agent may send a mail again");
	return step_run(db, who, draft_id, revision, do_retry, NULL, err);
}

/* --- what happens elsewhere --- */

struct news {
	int64_t case_id;
	enum draft_event event;
	const char *why;
};

static bool do_news(struct step *step, void *context, GError **err)
{
	const struct news *news = context;
	int found = draft_load_open(step->db, news->case_id, &step->row, err);
	bool stale_already =
		step->row.state == DRAFT_STALE && news->event == DRAFT_EVENT_STALE;
	if (found <= 0 || stale_already)
		return found >= 0;
	bool leaving = false;
	if (!outgoing_is_leaving(step->db, step->row.id, &leaving, err))
		return false;
	if (leaving)
		return step_note(step, "draft.too_late", news->why, err);
	return step_move(step, news->event, news->why, err);
}

bool approve_stale(struct db *db, const struct approver *who, int64_t case_id,
	const char *why, GError **err)
{
	struct news news = {case_id, DRAFT_EVENT_STALE, why};
	return step_run_bare(db, who, do_news, &news, err);
}

bool approve_settle(struct db *db, const struct approver *who, int64_t case_id,
	const char *why, GError **err)
{
	struct news news = {case_id, DRAFT_EVENT_SETTLE, why};
	return step_run_bare(db, who, do_news, &news, err);
}

/* The draft's event that goes with a state of its mail; false: none. */
static bool event_of(enum outbox_state state, enum draft_event *out_event)
{
	switch (state) {
	case OUTBOX_SENT:
		*out_event = DRAFT_EVENT_SENT;
		return true;
	case OUTBOX_IN_DOUBT:
		*out_event = DRAFT_EVENT_DOUBT;
		return true;
	case OUTBOX_FAILED:
		*out_event = DRAFT_EVENT_FAIL;
		return true;
	case OUTBOX_WAITING:
	case OUTBOX_SENDING:
	case OUTBOX_DELIVERING:
	case OUTBOX_CANCELLED:
	case OUTBOX_STATE_COUNT:
		return false;
	}
	return false;
}

/*
 * A doubt that turns out a failure comes back to the agent, unless a newer draft has
 * taken its place in the case (I7): then it ends here.
 */
static bool fail_draft(struct step *step, const char *why, GError **err)
{
	struct draft_row open = {0};
	int found = draft_load_open(step->db, step->row.case_id, &open, err);
	bool replaced = found > 0 && open.id != step->row.id;
	draft_row_clear(&open);
	if (found < 0)
		return false;
	return step_move(
		step, replaced ? DRAFT_EVENT_REJECT : DRAFT_EVENT_FAIL, why, err);
}

/* A draft for the buyer's new mail, stale until it is drawn. */
static bool queue_again(struct step *step, int64_t message_id, GError **err)
{
	struct draft_row open = {0};
	int found = draft_load_open(step->db, step->row.case_id, &open, err);
	draft_row_clear(&open);
	if (found == 0)
		found = drafts_answer(step->db, step->row.case_id, message_id, err);
	if (found != 0)
		return found > 0;
	struct draft_row next = step->row; /* strings stay the step's */
	int64_t id = 0;
	next.message_id = message_id;
	next.state = DRAFT_STALE;
	next.edited = false;
	next.note = (char *)(uintptr_t)WROTE_AGAIN;
	next.created_at_utc = step->who->now_utc;
	next.updated_at_utc = step->who->now_utc;
	return draft_insert(step->db, &next, &id, err) &&
	       step_note(step, "draft.overtaken", WROTE_AGAIN, err);
}

/* The buyer may have written while the mail was leaving, when nothing could be drawn.
 */
static bool look_behind(struct step *step, enum outbox_state state, GError **err)
{
	bool came_back = state == OUTBOX_WAITING || state == OUTBOX_FAILED;
	bool went = state == OUTBOX_SENT || state == OUTBOX_IN_DOUBT;
	if (!came_back && !went)
		return true;
	struct message_row newest = {0};
	int found = message_newest_of_buyer(step->db, step->row.case_id, &newest, err);
	int64_t id = newest.id;
	message_row_clear(&newest);
	if (found <= 0 || id == step->row.message_id)
		return found >= 0;
	if (went)
		return queue_again(step, id, err);
	return !draft_state_is_open(step->row.state) ||
	       step_move(step, DRAFT_EVENT_STALE, WROTE_AGAIN, err);
}

static bool follow(struct step *step, const struct outbox_row *mail, GError **err)
{
	enum draft_event event = DRAFT_EVENT_SENT;
	if (!event_of(mail->state, &event))
		return true;
	if (event == DRAFT_EVENT_FAIL)
		return fail_draft(step, mail->last_answer, err);
	if (event == DRAFT_EVENT_SENT &&
		!outgoing_record(step->db, mail, &step->row, err))
		return false;
	return step_move(step, event, mail->last_answer, err);
}

static bool do_follow(struct step *step, void *context, GError **err)
{
	const struct outbox_row *mail = context;
	return follow(step, mail, err) && look_behind(step, mail->state, err);
}

bool approve_is_leaving(
	struct db *db, int64_t draft_id, bool *out_leaving, GError **err)
{
	return outgoing_is_leaving(db, draft_id, out_leaving, err);
}

bool approve_follow(struct db *db, const struct approver *who,
	const struct outbox_row *mail, GError **err)
{
	return step_run(db, who, mail->draft_id, 0, do_follow, (void *)mail, err);
}

struct evidence {
	int64_t shop_id;
	const char *message_id;
	bool went_out;
	const char *what;
	bool settled;
};

static bool settle_doubt(struct step *step, struct outbox_row *mail,
	const struct evidence *evidence, GError **err)
{
	enum outbox_event event = OUTBOX_EVENT_REFUSE;
	if (evidence->went_out) {
		event = OUTBOX_EVENT_ACCEPT;
		mail->sent_at_utc = step->who->now_utc;
	}
	step_set(&mail->last_answer, evidence->what);
	return outbox_move(step->db, mail, event, err) &&
	       approve_follow(step->db, step->who, mail, err);
}

/*
 * A mail that went out is back: a sent draft never changes (I6), so a copy of it stands
 * on top of the queue as failed. It has no mail to send again: the agent edits or
 * rejects it. A case with an open draft needs none, its agent sees the event.
 */
static bool come_back(struct step *step, const struct outbox_row *mail,
	struct evidence *evidence, GError **err)
{
	int found = draft_load(step->db, mail->draft_id, &step->row, err);
	if (found <= 0)
		return found == 0;
	evidence->settled = true;
	if (!step_fall(step, "it came back", err))
		return false;
	struct draft_row open = {0};
	found = draft_load_open(step->db, step->row.case_id, &open, err);
	draft_row_clear(&open);
	if (found != 0)
		return found > 0 &&
		       step_note(step, "draft.returned", evidence->what, err);
	struct draft_row again = step->row; /* strings stay the step's */
	int64_t id = 0;
	again.state = DRAFT_FAILED;
	again.mode = MODE_DRAFT;
	again.note = (char *)(uintptr_t)evidence->what;
	again.actor = (char *)(uintptr_t)step->who->actor;
	again.created_at_utc = step->who->now_utc;
	again.updated_at_utc = step->who->now_utc;
	return draft_insert(step->db, &again, &id, err) &&
	       step_note(step, "draft.returned", evidence->what, err);
}

static bool do_evidence(struct step *step, void *context, GError **err)
{
	struct evidence *evidence = context;
	struct outbox_row mail = {0};
	int found = outbox_load_by_message_id(
		step->db, evidence->shop_id, evidence->message_id, &mail, err);
	bool ok = found >= 0;
	if (found > 0 && mail.state == OUTBOX_IN_DOUBT) {
		evidence->settled = true;
		ok = settle_doubt(step, &mail, evidence, err);
	} else if (found > 0 && mail.state == OUTBOX_SENT && !evidence->went_out) {
		ok = come_back(step, &mail, evidence, err);
	}
	outbox_row_clear(&mail);
	return ok;
}

int approve_evidence(struct db *db, const struct approver *who, int64_t shop_id,
	const char *message_id, bool went_out, const char *what, GError **err)
{
	struct evidence evidence = {shop_id, message_id, went_out, what, false};
	if (!step_run_bare(db, who, do_evidence, &evidence, err))
		return -1;
	return evidence.settled ? 1 : 0;
}
