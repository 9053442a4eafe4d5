/*
 * What an agent says about a case: what is wrong with the goods, whose order it is,
 * what the buyer wants. Each is one step in one transaction, with its entry in the
 * event log; the caller draws the draft anew.
 *
 * Touches the store.
 */
#ifndef APPROVE_JUDGEMENT_H
#define APPROVE_JUDGEMENT_H

#include "approve/approve.h"
#include "mail/terms.h"

/*
 * An agent's judgement of the goods, kept with the case. Who judges has seen them, so
 * the case counts as one with photos from then on.
 */
MUST_USE bool approve_verdict(struct db *db, const struct approver *who,
	int64_t case_id, enum verdict verdict, GError **err);

/* An agent says whose order this is: remembers the buyer's address. */
MUST_USE bool approve_link(struct db *db, const struct approver *who, int64_t case_id,
	const char *order_number, GError **err);

/*
 * What the newest mail of the buyer wants, whatever replyd read: certain from then on,
 * and kept in the event log, where `replyd learn` finds it.
 */
MUST_USE bool approve_relabel(struct db *db, const struct approver *who,
	int64_t case_id, enum intent intent, GError **err);

#endif
