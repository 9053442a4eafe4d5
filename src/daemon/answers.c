#include "daemon/answers.h"

#include "approve/actions.h"
#include "base/error.h"
#include "decide/answer.h"
#include "record/events.h"

/* What is open already is not proposed again; nothing was written then. */
static bool propose(
	struct db *db, int64_t case_id, enum offer offer, int64_t now_utc, GError **err)
{
	const struct approver buyer = {"buyer", now_utc};
	const struct action_row wanted = {
		.offer = offer,
		.detail = (char *)"",
		.why = (char *)"the buyer's answer to the offer",
	};
	int64_t id = 0;
	GError *failure = NULL;
	if (approve_action_propose(db, &buyer, case_id, &wanted, &id, &failure))
		return true;
	if (error_kind(failure) == ERR_INPUT) {
		g_error_free(failure);
		return true;
	}
	g_propagate_error(err, failure);
	return false;
}

static bool note(struct db *db, const struct message_row *mail, enum answer answer,
	int64_t now_utc, GError **err)
{
	const struct event_row entry = {
		.at_utc = now_utc,
		.shop_id = mail->shop_id,
		.case_id = mail->case_id,
		.message_id = mail->id,
		.name = (char *)"case.answered",
		.actor = (char *)"buyer",
		.detail = (char *)answer_name(answer),
	};
	return event_append(db, &entry, err);
}

bool answers_take(struct db *db, const struct message_row *mail, struct case_row *row,
	int64_t now_utc, GError **err)
{
	enum answer answer = answer_to_offer(mail->flags, row->offered);
	if (answer == ANSWER_NONE)
		return true;
	enum offer chosen;
	bool chose = answer_offer(answer, row->offered, &chosen);
	row->answer = answer;
	row->offered = 0;
	return case_update(db, row, err) && note(db, mail, answer, now_utc, err) &&
	       (!chose || propose(db, row->id, chosen, now_utc, err));
}

enum intent answers_intent(const struct message_row *mail, const struct case_row *row)
{
	if (row->answer == ANSWER_REFUND && (mail->flags & bit(FLAG_WANTS_REFUND)))
		return INTENT_REFUND;
	if (row->answer == ANSWER_REISSUE && (mail->flags & bit(FLAG_WANTS_REISSUE)))
		return INTENT_EXCHANGE;
	return mail->intent;
}
