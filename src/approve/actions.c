#include "approve/actions.h"

#include <jansson.h>

#include "approve/step.h"
#include "base/error.h"
#include "base/sanitize.h"
#include "record/cases.h"
#include "record/orders.h"

#define DETAIL_CHARS 200
#define WHY_CHARS    400

TERMS_DEFINE(rank, RANK, RANK_LIST)

/* What each kind of action needs before it may be approved. */
static const struct action_rule {
	bool costs_money;       /* an amount is needed */
	bool costs_order_value; /* taken when no amount is given */
	bool sends_goods;       /* the conditions of a reissue must hold */
} action_rules[OFFER_COUNT] = {
	[OFFER_REFUND_SMALL] = {.costs_money = true},
	[OFFER_REFUND_PART] = {.costs_money = true},
	[OFFER_REFUND_FULL] = {.costs_money = true, .costs_order_value = true},
	[OFFER_REISSUE] = {.costs_order_value = true, .sends_goods = true},
	[OFFER_EXCHANGE] = {.sends_goods = true},
	[OFFER_CLEANING_COST] = {.costs_money = true},
	[OFFER_TAX_PART] = {.costs_money = true},
	[OFFER_REFUND_DIFFERENCE] = {.costs_money = true},
	[OFFER_KEEP_COMPENSATION] = {.costs_money = true},
};

/* The case and its order, for one step. */
struct about {
	struct case_row conversation;
	struct order_row *order; /* NULL: none known */
};

static void about_clear(struct about *about)
{
	case_row_clear(&about->conversation);
	order_row_free(about->order);
}

/* ERR_INPUT when there is no such case. The caller clears *out even then. */
static bool about_load(
	struct step *step, int64_t case_id, struct about *out, GError **err)
{
	*out = (struct about){0};
	int found = case_load(step->db, case_id, &out->conversation, err);
	if (found == 0)
		step_refuse(err, "there is no case %" G_GINT64_FORMAT, case_id);
	step->row.case_id = case_id;
	step->row.shop_id = out->conversation.shop_id;
	if (found <= 0)
		return false;
	int64_t order_id = out->conversation.order_id;
	return order_id == 0 || order_load(step->db, order_id, &out->order, err) >= 0;
}

/* "refund_part 5.00 USD" */
static char *describe(const struct action_row *row)
{
	return row->amount_usd > 0 ? g_strdup_printf("%s %.2f USD",
					     offer_name(row->offer), row->amount_usd)
	                           : g_strdup(offer_name(row->offer));
}

static bool note_action(struct step *step, const char *event,
	const struct action_row *row, GError **err)
{
	g_autofree char *what = describe(row);
	g_autofree char *detail = g_strdup_printf("%" G_GINT64_FORMAT " %s%s%s",
		row->id, what, row->why[0] != '\0' ? ": " : "", row->why);
	return step_note(step, event, detail, err);
}

/* --- proposing -------------------------------------------------------------------- */

struct proposal {
	int64_t case_id;
	const struct action_row *wanted;
	int64_t *out_id;
};

static bool refuse_second(
	struct step *step, int64_t case_id, enum offer offer, GError **err)
{
	g_autoptr(GArray) there = actions_of_case(step->db, case_id, err);
	for (guint i = 0; there != NULL && i < there->len; i++) {
		const struct action_row *row =
			&g_array_index(there, struct action_row, i);
		bool open =
			row->state == ACTION_PROPOSED || row->state == ACTION_APPROVED;
		if (open && row->offer == offer)
			return step_refuse(err,
				"action %" G_GINT64_FORMAT
				" of this case already is %s: approve, end or drop it",
				row->id, offer_name(offer));
	}
	return there != NULL;
}

static double cost_of(const struct action_row *wanted, const struct order_row *order)
{
	if (wanted->amount_usd > 0 || order == NULL ||
		!action_rules[wanted->offer].costs_order_value)
		return wanted->amount_usd;
	return MAX(order->facts->value_usd, 0);
}

static bool add_action(struct step *step, const struct about *about,
	const struct proposal *proposal, GError **err)
{
	const struct action_row *wanted = proposal->wanted;
	struct action_row row = {
		.shop_id = about->conversation.shop_id,
		.case_id = about->conversation.id,
		.order_id = about->conversation.order_id,
		.offer = wanted->offer,
		.state = ACTION_PROPOSED,
		.amount_usd = cost_of(wanted, about->order),
		.detail = sanitize_line(wanted->detail, DETAIL_CHARS),
		.why = sanitize_line(wanted->why, WHY_CHARS),
		.proposed_by = g_strdup(step->who->actor),
		.proposed_at_utc = step->who->now_utc,
	};
	bool ok = action_insert(step->db, &row, err) &&
	          note_action(step, "action.proposed", &row, err);
	*proposal->out_id = row.id;
	action_row_clear(&row);
	return ok;
}

static bool do_propose(struct step *step, void *context, GError **err)
{
	const struct proposal *proposal = context;
	struct about about;
	if (proposal->wanted->amount_usd < 0)
		return step_refuse(err, "an amount is not negative");
	bool ok =
		about_load(step, proposal->case_id, &about, err) &&
		refuse_second(step, proposal->case_id, proposal->wanted->offer, err) &&
		add_action(step, &about, proposal, err);
	about_clear(&about);
	return ok;
}

bool approve_action_propose(struct db *db, const struct approver *who, int64_t case_id,
	const struct action_row *wanted, int64_t *out_id, GError **err)
{
	struct proposal proposal = {case_id, wanted, out_id};
	return step_run_bare(db, who, do_propose, &proposal, err);
}

/* --- conditions ------------------------------------------------------------------- */

/* What the newest draft of the case asked to be confirmed. */
static bool asked_conditions(
	struct db *db, int64_t case_id, uint32_t *out_asked, GError **err)
{
	struct draft_row draft = {0};
	int found = draft_load_newest(db, case_id, &draft, err);
	json_t *decision =
		found > 0 ? json_loads(draft.decision, 0, NULL) : json_null();
	size_t i = 0;
	json_t *item = NULL;
	json_array_foreach(json_object_get(decision, "conditions"), i, item)
	{
		enum condition condition;
		if (json_is_string(item) &&
			condition_parse(json_string_value(item), &condition))
			*out_asked |= bit(condition);
	}
	json_decref(decision);
	draft_row_clear(&draft);
	return found >= 0;
}

/* Size and address always; the dispute when one is open. */
static bool open_conditions(
	struct db *db, const struct about *about, uint32_t *out_open, GError **err)
{
	const struct case_row *conversation = &about->conversation;
	uint32_t asked =
		bit(CONDITION_VARIANT_CONFIRMED) | bit(CONDITION_ADDRESS_CONFIRMED);
	if (conversation->dispute_opened_at_utc != 0 ||
		(about->order != NULL && about->order->dispute_opened_at_utc != 0))
		asked |= bit(CONDITION_DISPUTE_CANCELLED);
	bool ok = asked_conditions(db, conversation->id, &asked, err);
	*out_open = asked & ~conversation->confirmed;
	return ok;
}

bool approve_conditions_open(
	struct db *db, int64_t case_id, uint32_t *out_open, GError **err)
{
	const struct approver nobody = {"replyd", 0};
	struct step step = {.db = db, .who = &nobody};
	struct about about;
	bool ok = about_load(&step, case_id, &about, err) &&
	          open_conditions(db, &about, out_open, err);
	about_clear(&about);
	return ok;
}

static char *condition_names(uint32_t conditions)
{
	g_autoptr(GString) list = g_string_new(NULL);
	for (unsigned i = 0; i < CONDITION_COUNT; i++) {
		if ((conditions & bit(i)) != 0)
			g_string_append_printf(list, "%s%s", list->len > 0 ? ", " : "",
				condition_name((enum condition)i));
	}
	return g_string_free(g_steal_pointer(&list), FALSE);
}

struct confirmation {
	int64_t case_id;
	uint32_t conditions;
	bool confirmed;
};

static bool do_confirm(struct step *step, void *context, GError **err)
{
	const struct confirmation *confirmation = context;
	struct about about;
	bool ok = about_load(step, confirmation->case_id, &about, err);
	struct case_row *row = &about.conversation;
	if (confirmation->confirmed)
		row->confirmed |= confirmation->conditions;
	else
		row->confirmed &= ~confirmation->conditions;
	g_autofree char *names = condition_names(confirmation->conditions);
	ok = ok && case_update(step->db, row, err) &&
	     step_note(step,
		     confirmation->confirmed ? "case.confirmed" : "case.unconfirmed",
		     names, err);
	about_clear(&about);
	return ok;
}

bool approve_confirm(struct db *db, const struct approver *who, int64_t case_id,
	uint32_t conditions, bool confirmed, GError **err)
{
	struct confirmation confirmation = {case_id, conditions, confirmed};
	return step_run_bare(db, who, do_confirm, &confirmation, err);
}

/* --- the next step ---------------------------------------------------------------- */

static bool within_rank(
	const struct action_row *row, const struct action_move *move, GError **err)
{
	if (action_rules[row->offer].costs_money && row->amount_usd <= 0)
		return step_refuse(err,
			"action %" G_GINT64_FORMAT
			" says no amount: drop it and propose it with --amount",
			row->id);
	double limit = move->limits.rank_usd[move->rank];
	if (row->amount_usd <= limit)
		return true;
	return step_refuse(err,
		"%.2f USD is more than the %.2f USD that a%s %s may grant: %s",
		row->amount_usd, limit, move->rank == RANK_AGENT ? "n" : "",
		rank_name(move->rank),
		move->rank == RANK_AGENT ? "somebody who may approves it with --as lead"
					 : "the limit is [actions] lead_limit_usd");
}

static bool within_order(struct step *step, const struct action_row *row,
	const struct about *about, const struct action_limits *limits, GError **err)
{
	double limit = limits->order_usd;
	if (limit <= 0 && about->order != NULL)
		limit = about->order->facts->value_usd;
	double granted = 0;
	if (row->order_id == 0 || limit <= 0)
		return true;
	if (!actions_granted(step->db, row->order_id, &granted, err))
		return false;
	if (granted + row->amount_usd <= limit + 0.005)
		return true;
	return step_refuse(err,
		"%.2f USD are granted for this order already: %.2f USD more would pass "
		"%.2f USD, see [actions] order_limit_usd",
		granted, row->amount_usd, limit);
}

static bool conditions_met(struct step *step, const struct action_row *row,
	const struct about *about, GError **err)
{
	uint32_t open = 0;
	if (!action_rules[row->offer].sends_goods)
		return true;
	if (!open_conditions(step->db, about, &open, err))
		return false;
	g_autofree char *names = condition_names(open);
	return open == 0 ||
	       step_refuse(err,
		       "goods are sent again only when the case has %s: replyd confirm",
		       names);
}

static bool may_approve(struct step *step, const struct action_row *row,
	const struct action_move *move, GError **err)
{
	struct about about;
	bool ok = about_load(step, row->case_id, &about, err) &&
	          within_rank(row, move, err) &&
	          within_order(step, row, &about, &move->limits, err) &&
	          conditions_met(step, row, &about, err);
	about_clear(&about);
	return ok;
}

static bool move_action(struct step *step, struct action_row *row,
	const struct action_move *move, GError **err)
{
	static const char *const names[ACTION_EVENT_COUNT] = {
		[ACTION_EVENT_APPROVE] = "action.approved",
		[ACTION_EVENT_DONE] = "action.done",
		[ACTION_EVENT_DROP] = "action.dropped",
	};
	bool approving = move->event == ACTION_EVENT_APPROVE;
	step->row.case_id = row->case_id;
	step->row.shop_id = row->shop_id;
	if (!action_state_next(row->state, move->event, &row->state, err) ||
		(approving && !may_approve(step, row, move, err)))
		return false;
	step_set(approving ? &row->approved_by : &row->ended_by, step->who->actor);
	*(approving ? &row->approved_at_utc : &row->ended_at_utc) = step->who->now_utc;
	if (move->why != NULL) {
		g_free(row->why);
		row->why = sanitize_line(move->why, WHY_CHARS);
	}
	return action_update(step->db, row, err) &&
	       note_action(step, names[move->event], row, err);
}

static bool do_move(struct step *step, void *context, GError **err)
{
	const struct action_move *move = context;
	struct action_row row = {0};
	int found = action_load(step->db, move->id, &row, err);
	if (found == 0)
		step_refuse(err,
			"there is no action %" G_GINT64_FORMAT
			": replyd action list shows them",
			move->id);
	bool ok = found > 0 && move_action(step, &row, move, err);
	action_row_clear(&row);
	return ok;
}

bool approve_action_move(struct db *db, const struct approver *who,
	const struct action_move *move, GError **err)
{
	struct action_move copy = *move;
	return step_run_bare(db, who, do_move, &copy, err);
}
