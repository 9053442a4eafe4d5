/*
 * The buyer's answer to what a reply offered: the case goes on with it, and what was
 * chosen becomes a proposed action for an agent to approve.
 *
 * Touches the store, in the caller's transaction.
 */
#ifndef DAEMON_ANSWERS_H
#define DAEMON_ANSWERS_H

#include "record/cases.h"
#include "record/db.h"
#include "record/messages.h"

/*
 * Reads a mail of the case, which is stored, as an answer, if something is offered;
 * `row` is changed and written when it is one.
 */
MUST_USE bool answers_take(struct db *db, const struct message_row *mail,
	struct case_row *row, int64_t now_utc, GError **err);

/*
 * What the mail wants in the light of the case's answer: the refund or the goods that
 * were chosen, whatever else it says.
 */
enum intent answers_intent(const struct message_row *mail, const struct case_row *row);

#endif
