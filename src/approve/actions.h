/*
 * What the shop grants a buyer: proposed by an agent (or by the buyer's own answer),
 * approved by who may grant that much, done by hand, or dropped. Goods are sent again
 * only when the case meets every condition for it. Each function is one transaction
 * with its entry in the event log. replyd moves no money and no goods itself.
 *
 * Touches the store.
 */
#ifndef APPROVE_ACTIONS_H
#define APPROVE_ACTIONS_H

#include "approve/approve.h"
#include "mail/state.h"
#include "record/actions.h"

/* How much a person may grant. */
#define RANK_LIST(X)                                                                   \
	X(RANK_AGENT, "agent")                                                         \
	X(RANK_LEAD, "lead")

TERMS_DECLARE(rank, RANK, RANK_LIST)

struct action_limits {
	double rank_usd[RANK_COUNT]; /* one action; 0: nothing that costs money */
	double order_usd;            /* all of an order; 0: the order's value */
};

/*
 * A new action of the case; of `wanted` count offer, amount_usd (0: for a full refund
 * and goods sent again the order's value), detail and why. The same offer is not
 * proposed twice at once: ERR_INPUT names the one that is open.
 */
MUST_USE bool approve_action_propose(struct db *db, const struct approver *who,
	int64_t case_id, const struct action_row *wanted, int64_t *out_id,
	GError **err);

struct action_move {
	int64_t id;
	enum action_event event;
	enum rank rank;              /* of who asks; for ACTION_EVENT_APPROVE */
	struct action_limits limits; /* the shop's; for ACTION_EVENT_APPROVE */
	const char *why;             /* NULL: as it was proposed */
};

/*
 * The next step of an action. ERR_INPUT, saying what to do, when it is not possible
 * from its state, costs more than this person or all of the order may cost, needs an
 * amount and has none, or sends goods while a condition is not met.
 */
MUST_USE bool approve_action_move(struct db *db, const struct approver *who,
	const struct action_move *move, GError **err);

/* An agent confirms conditions of a case (bit(CONDITION_...)), or takes that back. */
MUST_USE bool approve_confirm(struct db *db, const struct approver *who,
	int64_t case_id, uint32_t conditions, bool confirmed, GError **err);

/* bit(CONDITION_...) that still stand between the case and goods sent again. */
MUST_USE bool approve_conditions_open(
	struct db *db, int64_t case_id, uint32_t *out_open, GError **err);

#endif
