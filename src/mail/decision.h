/*
 * A decision: which row of the playbook fits the facts, what the reply must and may do,
 * and which guards stand against sending it without an agent.
 *
 * Owns everything it points to; decision_free() frees it whole. Touches nothing.
 */
#ifndef MAIL_DECISION_H
#define MAIL_DECISION_H

#include <glib.h>
#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "mail/terms.h"

/* What was computed on the way; templates speak of it. */
struct derived_facts {
	int64_t due_utc; /* last promised day (midnight UTC); 0: cannot be said */
	int days_left;   /* until due, 0 when past */
	int days_over;   /* since due, 0 when not past */
	int usual_days_min, usual_days_max; /* 0 and 0: not known */
	int promised_days;                  /* the promise that was applied; 0: none */
	int days_since_shipped;             /* -1: not known */
	int days_since_scan;                /* -1: not known */
	int missing_weight_g; /* by which the parcel is clearly under its estimate */
	int missing_units;    /* ordered but not shipped */
	int64_t response_due_utc; /* seller's answer to an open dispute; 0: none */
};

struct decision {
	enum scenario scenario;
	int row; /* 1-based row of the playbook's table */
	enum mode mode;
	uint32_t guards;       /* bit(GUARD_...) */
	uint32_t offers;       /* bit(OFFER_...) this reply makes */
	uint32_t offers_later; /* those of the step after it: not for its text */
	uint32_t conditions;   /* bit(CONDITION_...) */
	bool dispute_rider;    /* the reply also asks to cancel the dispute */
	GPtrArray *claims;     /* of char *: what an agent must tick */
	struct derived_facts derived;
};

/* Unclear, for an agent, with nothing known. */
struct decision *decision_new(void);
void decision_free(struct decision *decision);
DEFINE_AUTO(decision)

/*
 * As `decide` prints it (offers[] are all the scenario may make): {scenario, template,
 * mode, guards[], offers[], claims[], conditions[], facts {due, days_left, days_over,
 * usual_days [min, max], promised_days, days_since_shipped, days_since_scan,
 * missing_weight_g, missing_units, response_due, dispute_rider}, row}; null is "not
 * known". The caller owns it.
 */
json_t *decision_to_json(const struct decision *decision);

#endif
