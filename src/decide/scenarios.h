/*
 * The after-sales table of the playbook (section 3) as data, in its order. decide/
 * reads it top down; the first row that fits is the scenario.
 *
 * In: a situation. Out: a row. Touches nothing; the rows are static.
 */
#ifndef DECIDE_SCENARIOS_H
#define DECIDE_SCENARIOS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "decide/situation.h"
#include "mail/terms.h"

#define ROW_TESTS_MAX  2
#define ROW_CLAIMS_MAX 1

/* A statement of the reply that an agent must tick when `when` holds. */
struct row_claim {
	enum claim claim;
	situation_test when; /* NULL: no claim */
};

struct scenario_row {
	enum scenario scenario;
	uint32_t intents;                   /* bit(INTENT_...) of those it is for */
	situation_test when[ROW_TESTS_MAX]; /* all must hold; NULL: none */
	const char *must;                   /* what the reply must do */
	situation_test offers_now;          /* NULL: the offers are made in this reply;
	                                       else only when it holds, later otherwise */
	struct row_claim claims[ROW_CLAIMS_MAX];
	uint32_t offers;     /* bit(OFFER_...) it may make */
	uint32_t conditions; /* bit(CONDITION_...) beyond those of any reissue */
	enum mode mode;
	bool asks;          /* it cannot go on without the buyer's answer */
	bool dispute_rider; /* a not-received reply: the rider of the playbook */
};

/* The table; *out_count rows. The last one fits everything. */
const struct scenario_row *scenario_rows(size_t *out_count);

bool scenario_row_fits(
	const struct scenario_row *row, const struct situation *situation);

/* Index of the first of `count` rows that fits; `count` when none does. */
size_t scenario_rows_first(const struct scenario_row *rows, size_t count,
	const struct situation *situation);

#endif
