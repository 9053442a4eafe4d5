#include "daemon/lifecycle_mail.h"

#include <string.h>

#include "approve/approve.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/log.h"
#include "daemon/draft_content.h"
#include "daemon/draft_policy.h"
#include "decide/decide.h"
#include "decide/promise.h"
#include "mail/countries.h"
#include "record/cases.h"
#include "record/lifecycle.h"
#include "record/parcels.h"
#include "record/shops.h"
#include "record/suppression.h"
#include "understand/bounce_reason.h"

#define ORDERS_AT_ONCE 200
#define MAX_FAILURES   3 /* orders that cannot be looked at, then the round ends */

/* --- how an order stands ---------------------------------------------------------- */

static bool load_parcel(
	struct db *db, int64_t order_id, struct parcel_facts **out, GError **err)
{
	g_autoptr(GPtrArray) parcels = parcels_of_order(db, order_id, err);
	if (parcels == NULL)
		return false;
	const struct parcel_row *parcel = parcels_main(parcels);
	if (parcel != NULL)
		*out = parcel_facts_copy(parcel->facts);
	return true;
}

static bool load_hindrances(
	const struct drafting *drafting, struct lifecycle_view *view, GError **err)
{
	const char *addr = view->order->buyer_addr;
	struct lifecycle_facts *facts = &view->facts;
	int64_t case_id = 0;
	int open = case_find_open_of_order(
		drafting->db, drafting->shop_id, view->order->id, &case_id, err);
	g_autofree char *reason = NULL;
	g_autofree char *no_reviews = NULL;
	if (open < 0 ||
		!suppression_check(drafting->db, drafting->shop_id, addr, "all",
			facts->now_utc, &reason, err) ||
		!suppression_check(drafting->db, drafting->shop_id, addr, "mailing",
			facts->now_utc, &no_reviews, err))
		return false;
	int64_t since =
		facts->now_utc - drafting->shop->mute_days * (int64_t)SECONDS_PER_DAY;
	if (!cases_complained(drafting->db, drafting->shop_id, addr, since,
		    &facts->complained, err))
		return false;
	facts->has_address = addr[0] != '\0';
	facts->case_open = open > 0;
	facts->dispute_open = view->order->dispute_opened_at_utc != 0;
	/* an address that is dead gets none of these, either */
	facts->suppressed =
		reason != NULL ||
		(no_reviews != NULL && bounce_reason_is_of_address(no_reviews));
	facts->unwanted = no_reviews != NULL;
	return true;
}

/* What was planned before. */
static bool load_past(
	const struct drafting *drafting, struct lifecycle_view *view, GError **err)
{
	struct lifecycle_facts *facts = &view->facts;
	for (unsigned i = 0; i < LIFECYCLE_COUNT; i++)
		facts->before[i].why = "";
	g_autofree char *seen = lifecycle_seen(drafting->db, view->order->id, err);
	view->rows = lifecycle_of_order(drafting->db, view->order->id, err);
	if (seen == NULL || view->rows == NULL)
		return false;
	facts->seen_before = order_state_parse(seen, &facts->state_before);
	for (guint i = 0; i < view->rows->len; i++) {
		const struct lifecycle_row *row =
			&g_array_index(view->rows, struct lifecycle_row, i);
		enum lifecycle which;
		enum lifecycle_state state;
		if (!lifecycle_parse(row->name, &which) ||
			!lifecycle_state_parse(row->state, &state))
			continue; /* of a newer replyd */
		facts->before[which] = (struct lifecycle_mail){state, row->event_utc,
			row->learned_utc, row->due_utc, row->why};
	}
	return true;
}

int lifecycle_view_load(const struct drafting *drafting, int64_t order_id,
	struct lifecycle_view *out_view, GError **err)
{
	struct lifecycle_view view = {0};
	int found = order_load(drafting->db, order_id, &view.order, err);
	if (found <= 0)
		return found;
	struct lifecycle_facts *facts = &view.facts;
	facts->now_utc = clock_now(&drafting->engine->clock);
	for (unsigned i = 0; i < LIFECYCLE_COUNT; i++)
		facts->modes[i] = drafting->shop->lifecycle_modes[i];
	bool ok = load_parcel(drafting->db, order_id, &view.parcel, err) &&
	          load_hindrances(drafting, &view, err) &&
	          load_past(drafting, &view, err);
	if (!ok) {
		lifecycle_view_clear(&view);
		return -1;
	}
	facts->order = view.order->facts;
	facts->parcel = view.parcel;
	facts->promise_utc =
		promise_of(facts->order, facts->parcel, facts->now_utc).due_utc;
	lifecycle_plan(facts, &view.plan);
	*out_view = view;
	return 1;
}

void lifecycle_view_clear(struct lifecycle_view *view)
{
	g_clear_pointer(&view->order, order_row_free);
	g_clear_pointer(&view->parcel, parcel_facts_free);
	g_clear_pointer(&view->rows, g_array_unref);
}

static const struct lifecycle_row *stored(
	const struct lifecycle_view *view, enum lifecycle which)
{
	for (guint i = 0; i < view->rows->len; i++) {
		const struct lifecycle_row *row =
			&g_array_index(view->rows, struct lifecycle_row, i);
		if (strcmp(row->name, lifecycle_name(which)) == 0)
			return row;
	}
	return NULL;
}

/* --- writing ---------------------------------------------------------------------- */

/* An order of a view, being looked at. */
struct look {
	const struct drafting *drafting;
	struct lifecycle_view *view;
	int64_t case_id; /* of the order's lifecycle mails; 0: none yet */
};

/* The first language of the buyer's country that the shop writes in. */
static const char *language_of(const GPtrArray *languages, const char *country_code)
{
	const struct country *country = country_find(country_code);
	g_auto(GStrv) spoken =
		g_strsplit(country != NULL ? country->languages : "en", " ", -1);
	for (char **language = spoken; *language != NULL; language++) {
		guint at = 0;
		if (g_ptr_array_find_with_equal_func(
			    (GPtrArray *)languages, *language, g_str_equal, &at))
			return languages->pdata[at];
	}
	return "en";
}

/* What a template may say: the order is its buyer's own. */
static struct facts *facts_of(const struct look *look)
{
	const struct lifecycle_view *view = look->view;
	const struct drafting *drafting = look->drafting;
	struct facts *facts = facts_new();
	facts->now_utc = view->facts.now_utc;
	facts->received_at_utc = view->facts.now_utc;
	g_free(facts->language);
	const GPtrArray *languages = engine_languages(drafting->engine, drafting->shop);
	facts->language = g_strdup(language_of(languages, view->order->facts->country));
	g_ptr_array_set_size(facts->template_languages, 0);
	for (guint i = 0; i < languages->len; i++)
		g_ptr_array_add(
			facts->template_languages, g_strdup(languages->pdata[i]));
	facts->order = view->order->facts; /* lent: release_facts() */
	facts->parcel = view->parcel;
	facts->sender_is_buyer = true;
	return facts;
}

static void release_facts(struct facts *facts)
{
	facts->order = NULL;
	facts->parcel = NULL;
	facts_free(facts);
}

/* Of the week's budget of the address something is left. */
static bool budget_left(const struct look *look, bool *out_left, GError **err)
{
	const struct drafting *drafting = look->drafting;
	int64_t now = look->view->facts.now_utc;
	const struct automatic_filter filter = {
		.shop_id = drafting->shop_id,
		.addr = look->view->order->buyer_addr,
		.addr_since_utc = now - 7 * SECONDS_PER_DAY,
	};
	int of_case = 0;
	int of_address = 0;
	if (!drafts_count_automatic(drafting->db, &filter, &of_case, &of_address, err))
		return false;
	int limit = drafting->shop->rules.per_address_week;
	*out_left = limit == 0 || of_address < limit;
	return true;
}

static bool judge_earned(const struct look *look, enum lifecycle which,
	const struct written *written, struct decision *decision, GError **err)
{
	const struct draft_row kind = {.shop_id = look->drafting->shop_id,
		.scenario = (char *)lifecycle_name(which),
		.language = written->language,
		.template_name = written->template_name};
	return decision->mode != MODE_EARN ||
	       drafting_judge_earned(
		       look->drafting, &kind, look->view->facts.now_utc, decision, err);
}

/* What the text may not say stops it from leaving by itself. */
static bool judge_policy(const struct look *look, const struct facts *facts,
	const struct written *written, struct decision *decision, GError **err)
{
	const struct policy_subject what = {
		look->case_id, facts, written->subject, written->body, ""};
	g_autoptr(GPtrArray) findings = NULL;
	if (!draft_policy_check(look->drafting, &what, &findings, err))
		return false;
	if (findings->len > 0) {
		decision->guards |= bit(GUARD_POLICY);
		decision->mode = MODE_DRAFT;
	}
	return true;
}

/* The row of a draft with the mail's text, not in the store yet. */
static bool compose(const struct look *look, enum lifecycle which,
	struct draft_row *out_row, GError **err)
{
	const struct drafting *drafting = look->drafting;
	const struct shop_settings *shop = drafting->shop;
	const struct order_row *order = look->view->order;
	const struct reply_context context = {
		.template_name = lifecycle_name(which),
		.shop_name = shop->name,
		.shop_address = shop->address,
		.signature = shop->signature,
		.handling_days = shop->handling_days,
		.ships_by_utc = engine_ships_by(drafting->engine, shop, order->facts),
		.buyer_name = order->buyer_name,
	};
	struct facts *facts = facts_of(look);
	AUTO(decision) decision = decide(facts);
	decision->guards = 0; /* of replies; a plan has its own */
	decision->mode = shop->lifecycle_modes[which];
	struct written written = {0};
	bool ok = draft_write(engine_templates(drafting->engine, shop), facts, decision,
			  &context, &written, err) &&
	          judge_earned(look, which, &written, decision, err) &&
	          judge_policy(look, facts, &written, decision, err);
	if (ok) {
		draft_content_fill(out_row, facts, decision, &written);
		out_row->shop_id = drafting->shop_id;
		out_row->case_id = look->case_id;
		out_row->scenario = g_strdup(lifecycle_name(which));
		out_row->to_addr = g_strdup(order->buyer_addr);
		out_row->to_name = g_strdup(order->buyer_name);
		out_row->created_at_utc = facts->now_utc;
		out_row->updated_at_utc = facts->now_utc;
		out_row->deadline_utc = facts->now_utc + SECONDS_PER_DAY;
	}
	written_clear(&written);
	release_facts(facts);
	return ok;
}

/* A conversation that nobody waits in: the buyer's answer opens it. */
static bool ensure_case(struct look *look, GError **err)
{
	if (look->case_id != 0)
		return true;
	const struct order_row *order = look->view->order;
	const struct case_row row = {
		.shop_id = look->drafting->shop_id,
		.order_id = order->id,
		.buyer_addr = order->buyer_addr,
		.subject = order->facts->number,
		.sender_is_buyer = true,
		.opened_at_utc = look->view->facts.now_utc,
	};
	return case_insert(look->drafting->db, &row, &look->case_id, err);
}

static bool let_go(const struct look *look, const struct draft_row *draft, GError **err)
{
	const struct drafting *drafting = look->drafting;
	bool left = false;
	bool paused = false;
	if (draft->mode != MODE_AUTO || draft->missing[0] != '\0')
		return true;
	if (!budget_left(look, &left, err) ||
		!shop_is_paused(drafting->db, drafting->shop_id, &paused, err))
		return false;
	if (!left || paused)
		return true;
	const struct approver who = {"replyd", look->view->facts.now_utc};
	const struct sender_identity from = {
		drafting->shop->name, drafting->shop->address};
	g_autoptr(GError) refusal = NULL;
	if (approve_approve(drafting->db, &who, &from, draft->id, 0, APPROVE_AUTOMATIC,
		    &refusal))
		return true;
	if (error_kind(refusal) != ERR_INPUT) {
		g_propagate_error(err, g_steal_pointer(&refusal));
		return false;
	}
	g_autofree char *why = log_quote(refusal->message);
	log_event(LOG_LEVEL_INFO, "draft.waits",
		"shop=%s draft=%" G_GINT64_FORMAT " why=%s", drafting->shop->key,
		draft->id, why);
	return true;
}

/* What waits in the case is older news than what comes now. */
static bool clear_the_way(const struct look *look, enum lifecycle which, GError **err)
{
	const struct approver who = {"replyd", look->view->facts.now_utc};
	return approve_settle(
		look->drafting->db, &who, look->case_id, lifecycle_name(which), err);
}

/* Writes the mail that is due; *out_draft_id 0: it could not be written. */
static bool write_mail(
	struct look *look, enum lifecycle which, int64_t *out_draft_id, GError **err)
{
	*out_draft_id = 0;
	if (!ensure_case(look, err) || !clear_the_way(look, which, err))
		return false;
	const struct shop_settings *shop = look->drafting->shop;
	const struct approver who = {"replyd", look->view->facts.now_utc};
	struct draft_row row = {0};
	g_autoptr(GError) failure = NULL;
	if (!compose(look, which, &row, &failure)) {
		g_autofree char *why = log_quote(failure->message);
		log_event(LOG_LEVEL_ERROR, "lifecycle.unwritten",
			"shop=%s order=%s mail=%s why=%s", shop->key,
			look->view->order->facts->number, lifecycle_name(which), why);
		return true;
	}
	bool ok = approve_queue(look->drafting->db, &who, &row, err);
	*out_draft_id = row.id;
	ok = ok && let_go(look, &row, err);
	if (ok)
		log_event(LOG_LEVEL_INFO, "lifecycle.drafted",
			"shop=%s order=%s mail=%s draft=%" G_GINT64_FORMAT, shop->key,
			look->view->order->facts->number, lifecycle_name(which),
			row.id);
	draft_row_clear(&row);
	return ok;
}

/* --- what became of it ------------------------------------------------------------ */

static struct lifecycle_mail ended(
	struct lifecycle_mail mail, enum lifecycle_state state, const char *why)
{
	mail.state = state;
	mail.why = why;
	return mail;
}

/* Where a mail that was written stands by its draft's state. */
static struct lifecycle_mail follow_draft(
	struct lifecycle_mail mail, const struct draft_row *draft)
{
	if (draft->state == DRAFT_SENT)
		return ended(mail, LIFECYCLE_SENT, "");
	if (draft->state == DRAFT_REJECTED)
		return ended(mail, LIFECYCLE_SKIPPED, "an agent rejected it");
	if (draft->state == DRAFT_SETTLED || draft->state == DRAFT_SUPERSEDED)
		return ended(mail, LIFECYCLE_SKIPPED, "it was overtaken");
	return mail;
}

/*
 * A mail that was written: the draft may have left, ended, become the answer to a mail
 * of the buyer, or no longer fit.
 */
static bool follow(struct look *look, enum lifecycle which, struct lifecycle_mail *mail,
	int64_t *draft_id, GError **err)
{
	struct db *db = look->drafting->db;
	struct draft_row draft = {0};
	int found = draft_load(db, *draft_id, &draft, err);
	bool ok = found >= 0;
	const char *why = lifecycle_objection(&look->view->facts, which);
	if (found == 0 || (found > 0 && draft.message_id != 0)) {
		*mail = ended(*mail, LIFECYCLE_SKIPPED, "the buyer wrote first");
	} else if (found > 0) {
		*mail = follow_draft(*mail, &draft);
		bool waits = mail->state == LIFECYCLE_DRAFTED &&
		             draft_state_is_open(draft.state);
		const struct approver who = {"replyd", look->view->facts.now_utc};
		bool leaving = false;
		ok = !waits || why == NULL ||
		     approve_is_leaving(db, draft.id, &leaving, err);
		if (ok && waits && why != NULL && !leaving) {
			ok = approve_settle(db, &who, draft.case_id, why, err);
			*mail = ended(*mail, LIFECYCLE_WITHHELD, why);
			*draft_id = 0;
		}
	}
	draft_row_clear(&draft);
	return ok;
}

static bool save(const struct look *look, enum lifecycle which,
	const struct lifecycle_mail *mail, int64_t draft_id, GError **err)
{
	g_autofree char *name = g_strdup(lifecycle_name(which));
	g_autofree char *state = g_strdup(lifecycle_state_name(mail->state));
	g_autofree char *why = g_strdup(mail->why);
	const struct lifecycle_row row = {
		.order_id = look->view->order->id,
		.name = name,
		.state = state,
		.why = why,
		.event_utc = mail->event_utc,
		.learned_utc = mail->learned_utc,
		.due_utc = mail->due_utc,
		.case_id = look->case_id,
		.draft_id = draft_id,
	};
	return lifecycle_save(look->drafting->db, &row, err);
}

/* What never was to be sent needs no row: it comes out the same every time. */
static bool is_worth_a_row(const struct lifecycle_mail *mail,
	const struct lifecycle_row *before, bool is_wanted)
{
	if (before != NULL)
		return strcmp(before->state, lifecycle_state_name(mail->state)) != 0 ||
		       strcmp(before->why, mail->why) != 0 ||
		       before->due_utc != mail->due_utc ||
		       before->event_utc != mail->event_utc;
	return mail->learned_utc != 0 && mail->state != LIFECYCLE_SKIPPED && is_wanted;
}

static bool tend_mail(struct look *look, enum lifecycle which, GError **err)
{
	struct lifecycle_mail *mail = &look->view->plan.mails[which];
	const struct lifecycle_row *before = stored(look->view, which);
	int64_t draft_id = before != NULL ? before->draft_id : 0;
	if (mail->state == LIFECYCLE_DRAFTED &&
		!follow(look, which, mail, &draft_id, err))
		return false;
	if (mail->state == LIFECYCLE_DUE) {
		if (!write_mail(look, which, &draft_id, err))
			return false;
		*mail = draft_id != 0 ? ended(*mail, LIFECYCLE_DRAFTED, "")
		                      : ended(*mail, LIFECYCLE_WITHHELD,
						"it could not be written: see the log");
	}
	return !is_worth_a_row(mail, before,
		       look->drafting->shop->lifecycle_modes[which] != MODE_OFF) ||
	       save(look, which, mail, draft_id, err);
}

static bool look_at(const struct drafting *drafting, int64_t order_id, GError **err)
{
	struct lifecycle_view view;
	int found = lifecycle_view_load(drafting, order_id, &view, err);
	if (found <= 0)
		return found == 0;
	struct look look = {drafting, &view, 0};
	for (guint i = 0; i < view.rows->len; i++)
		look.case_id = MAX(look.case_id,
			g_array_index(view.rows, struct lifecycle_row, i).case_id);
	bool ok = true;
	for (unsigned i = 0; ok && i < LIFECYCLE_COUNT; i++)
		ok = tend_mail(&look, (enum lifecycle)i, err);
	ok = ok && lifecycle_looked(drafting->db, order_id, view.order->facts->state,
			   view.plan.look_again_utc, err);
	lifecycle_view_clear(&view);
	return ok;
}

/* --- the round -------------------------------------------------------------------- */

/* Whose order it is; shop NULL: its settings are gone. */
static bool shop_of_order(const struct engine *engine, struct db *db, int64_t order_id,
	struct drafting *out, GError **err)
{
	AUTO(order_row) order = NULL;
	int found = order_load(db, order_id, &order, err);
	if (found <= 0)
		return found == 0;
	g_autofree char *key = NULL;
	if (shop_name(db, order->shop_id, &key, err) < 0)
		return false;
	*out = (struct drafting){engine,
		key != NULL ? settings_shop(engine->settings, key) : NULL,
		order->shop_id, db};
	return true;
}

static bool tend_order(
	const struct engine *engine, struct db *db, int64_t order_id, GError **err)
{
	struct drafting drafting = {0};
	if (!shop_of_order(engine, db, order_id, &drafting, err))
		return false;
	if (drafting.shop == NULL)
		return lifecycle_looked(db, order_id, ORDER_STATE_UNKNOWN, 0, err);
	return look_at(&drafting, order_id, err);
}

/* One order that cannot be looked at is put off, not the others. */
static bool in_transaction(
	const struct engine *engine, struct db *db, int64_t order_id, GError **err)
{
	if (!db_begin(db, err))
		return false;
	if (tend_order(engine, db, order_id, err))
		return db_commit(db, err);
	db_rollback(db);
	return false;
}

static bool put_off(struct db *db, int64_t order_id, int64_t until_utc, GError **err)
{
	return db_run(db, err, "UPDATE orders SET lifecycle_at_utc = $2 WHERE id = $1",
		"ii", order_id, until_utc);
}

bool lifecycle_round(const struct engine *engine, struct db *db, GError **err)
{
	int64_t now = clock_now(&engine->clock);
	unsigned failures = 0;
	for (;;) {
		g_autoptr(GArray) orders = lifecycle_due(db, now, ORDERS_AT_ONCE, err);
		if (orders == NULL)
			return false;
		for (guint i = 0; i < orders->len; i++) {
			int64_t id = g_array_index(orders, int64_t, i);
			g_autoptr(GError) failure = NULL;
			if (in_transaction(engine, db, id, &failure))
				continue;
			if (++failures == MAX_FAILURES) { /* it is not the orders */
				g_propagate_error(err, g_steal_pointer(&failure));
				return false;
			}
			g_autofree char *why = log_quote(failure->message);
			log_event(LOG_LEVEL_ERROR, "lifecycle.failed",
				"order=%" G_GINT64_FORMAT " why=%s", id, why);
			if (!put_off(db, id, now + SECONDS_PER_DAY, err))
				return false;
		}
		if (orders->len < ORDERS_AT_ONCE)
			return true;
	}
}

/* --- a draft that waits ----------------------------------------------------------- */

/* The order and the mail that a draft is; 1, 0 (it is none), -1. */
static int load_draft(const struct drafting *drafting, const struct draft_row *draft,
	struct lifecycle_view *out_view, enum lifecycle *out_which, GError **err)
{
	struct lifecycle_row row = {0};
	int found = lifecycle_of_draft(drafting->db, draft->id, &row, err);
	if (found > 0 && !lifecycle_parse(row.name, out_which))
		found = 0;
	if (found > 0)
		found = lifecycle_view_load(drafting, row.order_id, out_view, err);
	lifecycle_row_clear(&row);
	return found;
}

/* The text of an agent stays; the days in replyd's own move on. */
static bool renew(const struct look *look, enum lifecycle which,
	const struct draft_row *draft, bool *out_fresh, GError **err)
{
	struct draft_row fresh = {0};
	if (!compose(look, which, &fresh, err))
		return false;
	const struct approver who = {"replyd", look->view->facts.now_utc};
	bool same =
		draft->edited || (strcmp(draft->body, fresh.body) == 0 &&
					 strcmp(draft->subject, fresh.subject) == 0);
	bool ok = true;
	if (!same && draft->state != DRAFT_APPROVED) {
		*out_fresh = false;
		ok = approve_redraw(look->drafting->db, &who, draft->id, &fresh,
			"facts changed", err);
	}
	draft_row_clear(&fresh);
	return ok;
}

bool lifecycle_refresh(const struct drafting *drafting, const struct draft_row *draft,
	bool *out_fresh, GError **err)
{
	struct lifecycle_view view;
	enum lifecycle which;
	*out_fresh = true;
	int found = load_draft(drafting, draft, &view, &which, err);
	if (found <= 0)
		return found == 0;
	struct look look = {drafting, &view, draft->case_id};
	bool ok = true;
	if (lifecycle_objection(&view.facts, which) == NULL) {
		ok = renew(&look, which, draft, out_fresh, err);
	} else {
		*out_fresh = false;
		ok = look_at(drafting, view.order->id, err);
	}
	lifecycle_view_clear(&view);
	return ok;
}

bool lifecycle_still_true(const struct drafting *drafting,
	const struct draft_row *draft, bool *out_true, GError **err)
{
	struct lifecycle_view view;
	enum lifecycle which;
	int found = load_draft(drafting, draft, &view, &which, err);
	*out_true = found > 0 && lifecycle_objection(&view.facts, which) == NULL;
	if (found > 0)
		lifecycle_view_clear(&view);
	return found >= 0;
}
