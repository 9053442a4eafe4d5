#include "decide/decide.h"

#include <assert.h>

#include "decide/guards.h"
#include "decide/scenarios.h"

static uint32_t conditions_of(
	const struct scenario_row *row, const struct situation *situation);
static void add_claims(struct decision *decision, const struct scenario_row *row,
	const struct situation *situation);
static enum mode mode_of(
	const struct scenario_row *row, const struct shop_facts *shop, uint32_t guards);

struct decision *decide(const struct facts *facts)
{
	struct situation situation;
	situation_init(&situation, facts);
	size_t count = 0;
	const struct scenario_row *table = scenario_rows(&count);
	size_t index = scenario_rows_first(table, count, &situation);
	assert(index < count); /* the last row fits everything */
	const struct scenario_row *row = &table[index];

	struct decision *decision = decision_new();
	decision->scenario = row->scenario;
	decision->row = (int)row->scenario + 1;
	bool offers_now = row->offers_now == NULL || row->offers_now(&situation);
	decision->offers = offers_now ? row->offers : 0;
	decision->offers_later = offers_now ? 0 : row->offers;
	decision->conditions = conditions_of(row, &situation) & ~facts->confirmed;
	decision->dispute_rider = row->dispute_rider && situation.dispute_open;
	decision->derived = situation.derived;
	add_claims(decision, row, &situation);

	struct guarded_reply reply = {
		.situation = &situation,
		.row = row,
		.promises = decision->offers != 0,
		.claims = decision->claims->len > 0,
	};
	decision->guards = guards_objecting(&reply);
	decision->mode = mode_of(row, &facts->shop, decision->guards);
	return decision;
}

static const struct scenario_row *row_of(enum scenario scenario)
{
	size_t count = 0;
	const struct scenario_row *table = scenario_rows(&count);
	size_t i = 0;
	while (i + 1 < count && table[i].scenario != scenario)
		i++;
	return &table[i];
}

const char *decide_must(enum scenario scenario)
{
	return row_of(scenario)->must;
}

bool decide_asks(enum scenario scenario)
{
	return row_of(scenario)->asks;
}

/* Playbook: before any reissue the dispute is cancelled, variant and address are sure.
 */
static uint32_t conditions_of(
	const struct scenario_row *row, const struct situation *situation)
{
	if (!(row->offers & bit(OFFER_REISSUE)))
		return row->conditions;
	uint32_t conditions = row->conditions | bit(CONDITION_VARIANT_CONFIRMED) |
	                      bit(CONDITION_ADDRESS_CONFIRMED);
	if (situation->dispute_open)
		conditions |= bit(CONDITION_DISPUTE_CANCELLED);
	return conditions;
}

static void add_claims(struct decision *decision, const struct scenario_row *row,
	const struct situation *situation)
{
	for (size_t i = 0; i < ROW_CLAIMS_MAX; i++) {
		const struct row_claim *claim = &row->claims[i];
		if (claim->when != NULL && claim->when(situation))
			g_ptr_array_add(
				decision->claims, g_strdup(claim_name(claim->claim)));
	}
}

static enum mode mode_of(
	const struct scenario_row *row, const struct shop_facts *shop, uint32_t guards)
{
	if (guards_shop_mode(shop, row->scenario) == MODE_OFF)
		return MODE_OFF;
	return row->mode == MODE_AUTO && guards == 0 ? MODE_AUTO : MODE_DRAFT;
}
