#include "approve/judgement.h"

#include "approve/step.h"
#include "base/error.h"
#include "base/sanitize.h"
#include "record/cases.h"
#include "record/messages.h"
#include "record/orders.h"

/* Loads the case; its ids go into step->row for the log. ERR_INPUT when there is none.
 */
static bool load_case(
	struct step *step, int64_t case_id, struct case_row *out_row, GError **err)
{
	int found = case_load(step->db, case_id, out_row, err);
	if (found == 0)
		step_refuse(err, "there is no case %" G_GINT64_FORMAT, case_id);
	step->row.case_id = case_id;
	step->row.shop_id = out_row->shop_id;
	return found > 0;
}

struct judgement {
	int64_t case_id;
	enum verdict verdict;
};

static bool do_verdict(struct step *step, void *context, GError **err)
{
	const struct judgement *judgement = context;
	struct case_row row = {0};
	bool ok = load_case(step, judgement->case_id, &row, err);
	row.verdict = judgement->verdict;
	row.has_photos |= judgement->verdict != VERDICT_NONE;
	ok = ok && case_update(step->db, &row, err) &&
	     step_note(step, "case.verdict", verdict_name(judgement->verdict), err);
	case_row_clear(&row);
	return ok;
}

bool approve_verdict(struct db *db, const struct approver *who, int64_t case_id,
	enum verdict verdict, GError **err)
{
	struct judgement judgement = {case_id, verdict};
	return step_run_bare(db, who, do_verdict, &judgement, err);
}

/* --- whose order it is --- */

struct linking {
	int64_t case_id;
	const char *order_number;
};

static bool link_order(
	struct step *step, struct case_row *row, const char *order_number, GError **err)
{
	AUTO(order_row) order = NULL;
	int found =
		order_load_by_number(step->db, row->shop_id, order_number, &order, err);
	if (found == 0) {
		g_autofree char *shown = sanitize_line(order_number, 60);
		return step_refuse(err, "the shop has no order \"%s\"", shown);
	}
	if (found < 0 || !order_link_buyer(step->db, order, row->buyer_addr,
				 step->who->actor, step->who->now_utc, err))
		return false;
	row->order_id = order->id;
	row->sender_is_buyer = true;
	return case_update(step->db, row, err) &&
	       step_note(step, "case.linked", order->facts->number, err);
}

static bool do_link(struct step *step, void *context, GError **err)
{
	const struct linking *linking = context;
	struct case_row row = {0};
	bool ok = load_case(step, linking->case_id, &row, err) &&
	          link_order(step, &row, linking->order_number, err);
	case_row_clear(&row);
	return ok;
}

bool approve_link(struct db *db, const struct approver *who, int64_t case_id,
	const char *order_number, GError **err)
{
	struct linking linking = {case_id, order_number};
	return step_run_bare(db, who, do_link, &linking, err);
}

/* --- what the buyer wants --- */

struct relabelling {
	int64_t case_id;
	enum intent intent;
};

static bool relabel(struct step *step, const struct message_row *mail,
	enum intent intent, GError **err)
{
	step->row.message_id = mail->id;
	return message_relabel(step->db, mail->id, intent, err) &&
	       step_note(step, "mail.relabelled", intent_name(intent), err);
}

static bool do_relabel(struct step *step, void *context, GError **err)
{
	const struct relabelling *relabelling = context;
	struct case_row row = {0};
	struct message_row mail = {0};
	bool ok = load_case(step, relabelling->case_id, &row, err);
	int found = ok ? message_newest_of_buyer(step->db, row.id, &mail, err) : -1;
	if (found == 0)
		step_refuse(err, "its case has no mail of a buyer");
	ok = found > 0 && relabel(step, &mail, relabelling->intent, err);
	message_row_clear(&mail);
	case_row_clear(&row);
	return ok;
}

bool approve_relabel(struct db *db, const struct approver *who, int64_t case_id,
	enum intent intent, GError **err)
{
	struct relabelling relabelling = {case_id, intent};
	return step_run_bare(db, who, do_relabel, &relabelling, err);
}
