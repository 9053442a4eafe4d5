/*
 * The life of an order as mail: which of the eight mails of the playbook (section 5) is
 * due, is not due yet, was sent, or is withheld and why.
 *
 * In: the order, its parcel, what was planned before, and what stands against mail now.
 * Out: a plan, one entry a mail, with words for a person. Touches nothing but the zone
 * table of the system.
 */
#ifndef LIFECYCLE_PLAN_H
#define LIFECYCLE_PLAN_H

#include <stdbool.h>
#include <stdint.h>

#include "mail/facts.h"

/* Where one of the eight mails stands. The last three are for good. */
#define LIFECYCLE_STATE_LIST(X)                                                        \
	X(LIFECYCLE_NOTHING, "nothing")   /* what it tells of has not happened */      \
	X(LIFECYCLE_WAITING, "waiting")   /* it has; its time comes at due_utc */      \
	X(LIFECYCLE_WITHHELD, "withheld") /* its time is now, something is against it  \
	                                   */                                          \
	X(LIFECYCLE_DUE, "due")           /* to be written now */                      \
	X(LIFECYCLE_DRAFTED, "drafted")   /* written; with an agent or on its way */   \
	X(LIFECYCLE_SENT, "sent")                                                      \
	X(LIFECYCLE_SKIPPED, "skipped") /* it never will be sent */

TERMS_DECLARE(lifecycle_state, LIFECYCLE_STATE, LIFECYCLE_STATE_LIST)

/* What is known of one mail: of an earlier plan, or of this one. */
struct lifecycle_mail {
	enum lifecycle_state state;
	int64_t event_utc;   /* when it happened; 0: it has not */
	int64_t learned_utc; /* when replyd first saw that; 0: it has not */
	int64_t due_utc;     /* when it may leave, by the buyer's clock; 0: unknown */
	const char *why;     /* of withheld and skipped; static, "" else */
};

struct lifecycle_facts {
	int64_t now_utc;
	const struct order_facts *order;
	const struct parcel_facts *parcel; /* NULL: none */
	int64_t promise_utc;               /* last promised day; 0: none */
	/* of the order when it was looked at last; false: this is the first look */
	bool seen_before;
	enum order_state state_before;
	/* what stands against mail now */
	bool has_address;
	bool case_open;
	bool dispute_open;
	bool suppressed; /* of all mail */
	bool unwanted;   /* of mail that asks for something: reviews */
	bool complained; /* not long ago, or was granted something */
	enum mode modes[LIFECYCLE_COUNT];
	struct lifecycle_mail before[LIFECYCLE_COUNT];
};

struct lifecycle_plan {
	struct lifecycle_mail mails[LIFECYCLE_COUNT];
	int64_t look_again_utc; /* when this may change by itself; 0: never */
};

/* Pure; the plan holds no memory of its own. */
void lifecycle_plan(const struct lifecycle_facts *facts, struct lifecycle_plan *plan);

/* Whether a mail that was written and not sent yet still fits: NULL, else why not. */
const char *lifecycle_objection(
	const struct lifecycle_facts *facts, enum lifecycle mail);

#endif
