#include "daemon/drafting.h"

#include <string.h>

#include "approve/approve.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/log.h"
#include "daemon/conversation.h"
#include "daemon/draft_content.h"
#include "daemon/draft_policy.h"
#include "daemon/gather.h"
#include "daemon/lifecycle_mail.h"
#include "decide/decide.h"
#include "decide/guards.h"
#include "draft/writer.h"
#include "record/autonomy.h"
#include "record/messages.h"
#include "record/parcels.h"
#include "record/shops.h"

/* A drawing in progress: the case, its newest mail, and what was made of them. */
struct drawing {
	const struct drafting *drafting;
	bool reminds;           /* of our question, if it still has no answer */
	int64_t reminds_behind; /* that mail of the buyer; 0: whatever was the last */
	int64_t now_utc;
	struct case_row row;
	struct message_row message;
	struct facts *facts;
	struct decision *decision;
	struct written written;
};

bool drafting_judge_earned(const struct drafting *drafting,
	const struct draft_row *kind, int64_t came_at_utc, struct decision *decision,
	GError **err)
{
	int64_t earned_at = 0;
	if (!autonomy_earned_at(
		    drafting->db, kind, drafting->shop->earn_after, &earned_at, err))
		return false;
	if (earned_at != 0 && came_at_utc >= earned_at) {
		decision->mode = MODE_AUTO;
	} else {
		decision->mode = MODE_DRAFT;
		decision->guards |= bit(GUARD_NOT_EARNED);
	}
	return true;
}

static void drawing_clear(struct drawing *drawing)
{
	case_row_clear(&drawing->row);
	message_row_clear(&drawing->message);
	facts_free(drawing->facts);
	decision_free(drawing->decision);
	written_clear(&drawing->written);
}

/* The case and what the buyer waits to hear. 1, 0, -1. */
static int load_question(struct drawing *drawing, int64_t case_id, GError **err)
{
	struct db *db = drawing->drafting->db;
	int found = case_load(db, case_id, &drawing->row, err);
	if (found <= 0)
		return found;
	return conversation_question(db, &drawing->row, &drawing->message, err);
}

/*
 * What only the daemon knows: the mailbox was connected after the mail came (promise
 * 9), or all sending is paused.
 */
static bool judge_first_start(struct drawing *drawing, GError **err)
{
	struct mailbox_state mailbox = {0};
	const struct drafting *drafting = drawing->drafting;
	if (!mailbox_ensure(drafting->db, drafting->shop_id, drafting->shop->mailbox,
		    &mailbox, err))
		return false;
	if (drawing->message.received_at_utc < mailbox.connected_at_utc) {
		drawing->decision->guards |= bit(GUARD_OLD_MAIL);
		if (drawing->decision->mode == MODE_AUTO)
			drawing->decision->mode = MODE_DRAFT;
	}
	return true;
}

static bool write_reply(struct drawing *drawing, GError **err)
{
	const struct shop_settings *shop = drawing->drafting->shop;
	bool review_asked = false;
	if (drawing->row.order_id != 0 &&
		!drafts_scenario_sent(drawing->drafting->db, drawing->row.order_id,
			SCENARIO_THANKS, &review_asked, err))
		return false;
	g_autoptr(GPtrArray) earlier =
		drafts_texts_sent(drawing->drafting->db, drawing->row.id, err);
	if (earlier == NULL)
		return false;
	const struct reply_context context = {
		.earlier = earlier,
		.review_asked = review_asked,
		.shop_name = shop->name,
		.shop_address = shop->address,
		.signature = shop->signature,
		.handling_days = shop->handling_days,
		.ships_by_utc = engine_ships_by(
			drawing->drafting->engine, shop, drawing->facts->order),
		.buyer_name = drawing->message.from_name,
		.original_subject = drawing->message.subject,
		.buyer_text = drawing->message.text,
	};
	const struct template_set *templates =
		engine_templates(drawing->drafting->engine, shop);
	g_autoptr(GError) failure = NULL;
	if (draft_write(templates, drawing->facts, drawing->decision, &context,
		    &drawing->written, &failure))
		return true;
	/* A reply that cannot be written must not hold up the mails behind it. */
	g_autofree char *why = log_quote(failure->message);
	log_event(LOG_LEVEL_ERROR, "draft.unwritten", "shop=%s scenario=%s why=%s",
		shop->key, scenario_name(drawing->decision->scenario), why);
	drawing->decision->scenario = SCENARIO_UNCLEAR;
	drawing->decision->mode = MODE_DRAFT;
	return draft_write(templates, drawing->facts, drawing->decision, &context,
		&drawing->written, err);
}

/* What the text may not say stops it from leaving by itself. */
static bool judge_policy(struct drawing *drawing, GError **err)
{
	const struct policy_subject what = {drawing->row.id, drawing->facts,
		drawing->written.subject, drawing->written.body, drawing->message.text};
	g_autoptr(GPtrArray) findings = NULL;
	if (!draft_policy_check(drawing->drafting, &what, &findings, err))
		return false;
	if (findings->len > 0) {
		drawing->decision->guards |= bit(GUARD_POLICY);
		if (drawing->decision->mode == MODE_AUTO)
			drawing->decision->mode = MODE_DRAFT;
	}
	return true;
}

/* Of mode earn: it leaves by itself when agents have approved enough of its kind. */
static bool judge_earned(struct drawing *drawing, GError **err)
{
	const struct shop_settings *shop = drawing->drafting->shop;
	struct decision *decision = drawing->decision;
	if (decision->mode != MODE_AUTO ||
		guards_shop_mode(&shop->rules, decision->scenario) != MODE_EARN)
		return true;
	const struct draft_row kind = {.shop_id = drawing->drafting->shop_id,
		.scenario = (char *)scenario_name(decision->scenario),
		.language = drawing->written.language,
		.template_name = drawing->written.template_name};
	return drafting_judge_earned(drawing->drafting, &kind,
		drawing->facts->received_at_utc, decision, err);
}

/* 1 drawn, 0 the case has no mail to answer, -1 failed. */
static int draw(struct drawing *drawing, int64_t case_id, GError **err)
{
	const struct drafting *drafting = drawing->drafting;
	drawing->now_utc = clock_now(&drafting->engine->clock);
	int found = load_question(drawing, case_id, err);
	if (found <= 0)
		return found;
	drawing->facts = gather_facts(drafting->db, drafting->shop,
		engine_languages(drafting->engine, drafting->shop), &drawing->row,
		&drawing->message, drawing->now_utc, err);
	if (drawing->facts == NULL)
		return -1;
	if (drawing->reminds && (drawing->reminds_behind == 0 ||
					drawing->reminds_behind == drawing->message.id))
		gather_silence(drawing->facts, &drawing->row);
	drawing->decision = decide(drawing->facts);
	if (!judge_first_start(drawing, err) || !write_reply(drawing, err) ||
		!judge_policy(drawing, err) || !judge_earned(drawing, err))
		return -1;
	return 1;
}

/* An open dispute's answer comes first, then the promise, then a day's courtesy. */
static int64_t deadline_of(const struct drawing *drawing)
{
	if (drawing->decision->derived.response_due_utc != 0)
		return drawing->decision->derived.response_due_utc;
	return drawing->message.received_at_utc + SECONDS_PER_DAY;
}

static void fill_draft(const struct drawing *drawing, struct draft_row *row)
{
	draft_content_fill(row, drawing->facts, drawing->decision, &drawing->written);
	row->shop_id = drawing->drafting->shop_id;
	row->case_id = drawing->row.id;
	row->message_id = drawing->message.id;
	row->scenario = g_strdup(scenario_name(drawing->decision->scenario));
	row->to_addr = g_strdup(drawing->message.from_addr);
	row->to_name = g_strdup(drawing->message.from_name);
	row->created_at_utc = drawing->now_utc;
	row->updated_at_utc = drawing->now_utc;
	row->deadline_utc = deadline_of(drawing);
}

/* The facts without what passes by itself. */
static json_t *lasting_facts(const char *text)
{
	json_t *facts = json_loads(text, 0, NULL);
	static const char *const passing[] = {
		"now", "auto_replies_24h", "auto_replies_7d", "silent_days"};
	for (size_t i = 0; i < G_N_ELEMENTS(passing); i++)
		json_object_del(facts, passing[i]);
	return facts;
}

static bool same_facts(const struct draft_row *a, const struct draft_row *b)
{
	json_t *facts_a = lasting_facts(a->facts);
	json_t *facts_b = lasting_facts(b->facts);
	bool same = json_equal(facts_a, facts_b);
	json_decref(facts_a);
	json_decref(facts_b);
	return same;
}

static bool same_text(const struct draft_row *a, const struct draft_row *b)
{
	return strcmp(a->subject, b->subject) == 0 && strcmp(a->body, b->body) == 0;
}

/* The guards that do not come and go with the hours. */
static uint32_t lasting_guards(const struct draft_row *draft)
{
	const uint32_t passing = bit(GUARD_RECENT_AUTO) | bit(GUARD_WEEKLY_AUTO) |
	                         bit(GUARD_OLD_MAIL) | bit(GUARD_HOURS) |
	                         bit(GUARD_NOT_EARNED);
	json_t *decision = json_loads(draft->decision, 0, NULL);
	uint32_t guards = 0;
	size_t i = 0;
	json_t *word = NULL;
	json_array_foreach(json_object_get(decision, "guards"), i, word)
	{
		enum guard guard;
		const char *name = json_string_value(word);
		if (name != NULL && guard_parse(name, &guard))
			guards |= bit(guard);
	}
	json_decref(decision);
	return guards & ~passing;
}

/*
 * The same reply to the same mail: nothing an agent would have to look at again. An
 * edited text says nothing about the facts behind it, so these are compared themselves.
 */
static bool says_the_same(const struct draft_row *a, const struct draft_row *b)
{
	return a->message_id == b->message_id &&
	       strcmp(a->scenario, b->scenario) == 0 && a->mode == b->mode &&
	       strcmp(a->missing, b->missing) == 0 &&
	       strcmp(a->to_addr, b->to_addr) == 0 &&
	       lasting_guards(a) == lasting_guards(b) &&
	       (a->edited ? same_facts(a, b) : same_text(a, b));
}

/*
 * Whether an automatic reply may leave now. The state of a parcel that is asked for
 * again because the buyer wrote is awaited first; drafting is called again when it
 * comes.
 */
static bool may_leave(const struct drawing *drawing, bool *out_may, GError **err)
{
	*out_may = false;
	if (drawing->decision->mode != MODE_AUTO ||
		!written_is_final(&drawing->written))
		return true;
	bool paused = false;
	if (!shop_is_paused(
		    drawing->drafting->db, drawing->drafting->shop_id, &paused, err))
		return false;
	if (paused)
		return true;
	const struct settings *settings = drawing->drafting->engine->settings;
	*out_may = true;
	if (settings->tracking == TRACKING_NONE || drawing->row.order_id == 0)
		return true;
	g_autoptr(GPtrArray) parcels =
		parcels_of_order(drawing->drafting->db, drawing->row.order_id, err);
	if (parcels == NULL)
		return false;
	for (guint i = 0; i < parcels->len; i++) {
		const struct parcel_row *parcel = parcels->pdata[i];
		if (parcel->next_check_at_utc != 0 &&
			parcel->next_check_at_utc <= drawing->now_utc)
			*out_may = false;
	}
	return true;
}

static void log_draft(
	const struct drawing *drawing, const struct draft_row *row, const char *event)
{
	log_event(LOG_LEVEL_INFO, event,
		"shop=%s draft=%" G_GINT64_FORMAT " case=%" G_GINT64_FORMAT
		" scenario=%s row=%d mode=%s",
		drawing->drafting->shop->key, row->id, row->case_id, row->scenario,
		drawing->decision->row, mode_name(row->mode));
}

/*
 * Sends a draft on its way without an agent. One that is refused (a claim to tick, an
 * agent's edit, an address that is none) waits in the queue.
 */
static bool let_go(const struct drawing *drawing, int64_t draft_id, GError **err)
{
	const struct shop_settings *shop = drawing->drafting->shop;
	const struct approver who = {"replyd", drawing->now_utc};
	const struct sender_identity from = {shop->name, shop->address};
	GError *refusal = NULL;
	if (approve_approve(drawing->drafting->db, &who, &from, draft_id, 0,
		    APPROVE_AUTOMATIC, &refusal))
		return true;
	if (error_kind(refusal) != ERR_INPUT) {
		g_propagate_error(err, refusal);
		return false;
	}
	g_autofree char *why = log_quote(refusal->message);
	log_event(LOG_LEVEL_INFO, "draft.waits",
		"shop=%s draft=%" G_GINT64_FORMAT " why=%s", shop->key, draft_id, why);
	g_error_free(refusal);
	return true;
}

/*
 * Draws the open draft anew. One that is leaving this moment is let go: what comes of
 * it brings the case back (approve_follow).
 */
static bool replace(const struct drawing *drawing, const struct draft_row *open,
	const struct draft_row *fresh, const char *why, GError **err)
{
	struct db *db = drawing->drafting->db;
	const struct approver who = {"replyd", drawing->now_utc};
	bool leaving = false;
	if (!approve_is_leaving(db, open->id, &leaving, err))
		return false;
	if (leaving)
		return approve_stale(db, &who, open->case_id, why, err);
	if (!approve_redraw(db, &who, open->id, fresh, why, err))
		return false;
	log_draft(drawing, fresh, "draft.redrawn");
	return true;
}

/* Puts the drawing into the queue, in place of the open draft if there is one. */
static bool place(
	struct drawing *drawing, const char *why, bool on_request, GError **err)
{
	struct db *db = drawing->drafting->db;
	const struct approver who = {"replyd", drawing->now_utc};
	struct draft_row fresh;
	fill_draft(drawing, &fresh);
	struct draft_row open = {0};
	int found = draft_load_open(db, fresh.case_id, &open, err);
	bool ok = found >= 0;
	if (found == 0) {
		ok = approve_queue(db, &who, &fresh, err);
		if (ok)
			log_draft(drawing, &fresh, "draft.queued");
	} else if (found > 0) {
		fresh.id = open.id;
		if (!says_the_same(&open, &fresh) || open.state == DRAFT_STALE)
			ok = replace(drawing, &open, &fresh, why, err);
	}
	bool may = false;
	ok = ok && may_leave(drawing, &may, err);
	if (ok && may && !on_request && (found == 0 || open.state == DRAFT_QUEUED)) {
		ok = let_go(drawing, fresh.id, err);
	}
	draft_row_clear(&open);
	draft_row_clear(&fresh);
	return ok;
}

static bool draw_and_place(struct drawing *drawing, int64_t case_id, const char *why,
	bool on_request, GError **err)
{
	int drawn = draw(drawing, case_id, err);
	bool ok = drawn >= 0;
	if (drawn > 0 && drawing->decision->mode != MODE_OFF)
		ok = place(drawing, why, on_request, err);
	drawing_clear(drawing);
	return ok;
}

static bool is_reminder(const struct draft_row *draft)
{
	return g_strcmp0(draft->scenario, scenario_name(SCENARIO_REMINDER)) == 0;
}

bool drafting_draw(const struct drafting *drafting, int64_t case_id, const char *why,
	bool on_request, GError **err)
{
	struct draft_row open = {0};
	int found = draft_load_open(drafting->db, case_id, &open, err);
	struct drawing drawing = {
		.drafting = drafting,
		.reminds = found > 0 && !on_request && is_reminder(&open),
		.reminds_behind = open.message_id,
	};
	draft_row_clear(&open);
	return found >= 0 && draw_and_place(&drawing, case_id, why, on_request, err);
}

bool drafting_remind(const struct drafting *drafting, int64_t case_id, GError **err)
{
	struct drawing drawing = {.drafting = drafting, .reminds = true};
	return draw_and_place(&drawing, case_id, "no answer", false, err);
}

/*
 * The caller's row may be old: what was sent, settled or rejected since must not come
 * back as a new draft. 1 it still waits, 0 not, -1 failed.
 */
static int still_waits(const struct drafting *drafting, int64_t draft_id, GError **err)
{
	struct draft_row now = {0};
	int found = draft_load(drafting->db, draft_id, &now, err);
	bool waits = now.state == DRAFT_QUEUED || now.state == DRAFT_STALE ||
	             now.state == DRAFT_APPROVED;
	draft_row_clear(&now);
	return found > 0 ? waits : found;
}

/* What an agent approved is drawn anew for new facts, not because a day has passed. */
static bool still_holds(const struct draft_row *draft, const struct draft_row *fresh)
{
	if (draft->state == DRAFT_STALE)
		return false;
	if (draft->state == DRAFT_APPROVED)
		return draft->message_id == fresh->message_id &&
		       same_facts(draft, fresh);
	return says_the_same(draft, fresh);
}

/*
 * Draws anew what would say something else. For an agent nothing is sent by itself; nor
 * is what only the time has changed, else a reply that waited for an agent would leave
 * once a guard falls silent.
 */
static bool redraw_changed(const struct drafting *drafting,
	const struct draft_row *draft, bool for_agent, bool *out_fresh, GError **err)
{
	*out_fresh = true;
	int waits = still_waits(drafting, draft->id, err);
	if (waits <= 0)
		return waits == 0;
	struct drawing drawing = {.drafting = drafting,
		.reminds = is_reminder(draft),
		.reminds_behind = draft->message_id};
	int drawn = draw(&drawing, draft->case_id, err);
	bool ok = drawn >= 0;
	if (drawn > 0) {
		struct draft_row fresh;
		fill_draft(&drawing, &fresh);
		*out_fresh = still_holds(draft, &fresh);
		bool on_request = for_agent || same_facts(draft, &fresh);
		draft_row_clear(&fresh);
		if (!*out_fresh)
			ok = place(&drawing, "facts changed", on_request, err);
	}
	drawing_clear(&drawing);
	return ok;
}

bool drafting_refresh(const struct drafting *drafting, const struct draft_row *draft,
	bool *out_fresh, GError **err)
{
	if (draft->message_id == 0)
		return lifecycle_refresh(drafting, draft, out_fresh, err);
	return redraw_changed(drafting, draft, true, out_fresh, err);
}

bool drafting_catch_up(
	const struct drafting *drafting, const struct draft_row *draft, GError **err)
{
	bool fresh = true;
	if (draft->message_id == 0)
		return lifecycle_refresh(drafting, draft, &fresh, err);
	return redraw_changed(drafting, draft, false, &fresh, err);
}

bool drafting_still_true(const struct drafting *drafting, const struct draft_row *draft,
	bool *out_true, GError **err)
{
	if (draft->message_id == 0)
		return lifecycle_still_true(drafting, draft, out_true, err);
	struct drawing drawing = {.drafting = drafting,
		.reminds = is_reminder(draft),
		.reminds_behind = draft->message_id};
	int drawn = draw(&drawing, draft->case_id, err);
	*out_true = drawn == 0;
	if (drawn > 0) {
		struct draft_row fresh;
		fill_draft(&drawing, &fresh);
		*out_true = strcmp(draft->scenario, fresh.scenario) == 0 &&
		            same_facts(draft, &fresh);
		draft_row_clear(&fresh);
	}
	drawing_clear(&drawing);
	return drawn >= 0;
}
