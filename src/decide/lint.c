/*
 * The space: every intent, the flags and verdicts that pick rows, and one example of
 * each kind of order, packing and parcel that the tests of decide/situation tell apart.
 * About a million cases, each a struct of facts and a walk down the table.
 */
#include "decide/lint.h"

#include <assert.h>
#include <string.h>

#include "base/clock.h"

#define LINT_ROWS_MAX 64

/*
 * Rows that are meant to fit the same case, the earlier one winning. Anything else that
 * overlaps is a finding, and so is a pair here that no longer does.
 */
static const struct precedence {
	enum scenario first;
	enum scenario then;
} precedences[] = {
	/* nobody can judge what nobody has seen; a stain has its own remedy */
	{SCENARIO_QUALITY_NEED_PHOTOS, SCENARIO_QUALITY_MINOR},
	{SCENARIO_QUALITY_NEED_PHOTOS, SCENARIO_QUALITY_SERIOUS},
	{SCENARIO_QUALITY_NEED_PHOTOS, SCENARIO_QUALITY_TRANSIT_DAMAGE},
	{SCENARIO_QUALITY_STAIN, SCENARIO_QUALITY_MINOR},
	{SCENARIO_QUALITY_STAIN, SCENARIO_QUALITY_SERIOUS},
	{SCENARIO_QUALITY_STAIN, SCENARIO_QUALITY_TRANSIT_DAMAGE},
	/* an accessory is too light to be seen in the weight */
	{SCENARIO_MISSING_ACCESSORY, SCENARIO_MISSING_ITEM_LIKELY},
	{SCENARIO_MISSING_ACCESSORY, SCENARIO_MISSING_ITEM_UNLIKELY},
	/* what tracking says comes before the calendar */
	{SCENARIO_RETURNED, SCENARIO_OVERDUE_SHORT},
	{SCENARIO_RETURNED, SCENARIO_OVERDUE_LONG},
	{SCENARIO_DELIVERED_NOT_RECEIVED, SCENARIO_OVERDUE_SHORT},
	{SCENARIO_DELIVERED_NOT_RECEIVED, SCENARIO_OVERDUE_LONG},
	{SCENARIO_PICKUP_WAITING, SCENARIO_OVERDUE_SHORT},
	{SCENARIO_PICKUP_WAITING, SCENARIO_OVERDUE_LONG},
	{SCENARIO_CUSTOMS_HOLD, SCENARIO_IN_TRANSIT},
	{SCENARIO_CUSTOMS_HOLD, SCENARIO_OVERDUE_SHORT},
	{SCENARIO_CUSTOMS_HOLD, SCENARIO_OVERDUE_LONG},
	{SCENARIO_LOST, SCENARIO_OVERDUE_SHORT},
	{SCENARIO_LOST, SCENARIO_OVERDUE_LONG},
	{SCENARIO_NO_TRACKING, SCENARIO_OVERDUE_SHORT},
	{SCENARIO_NO_TRACKING, SCENARIO_OVERDUE_LONG},
	/* what was offered is settled before anything new is asked */
	{SCENARIO_REISSUE_CHOSEN, SCENARIO_EXCHANGE},
};

static const enum flag telling_flags[] = {FLAG_PHOTOS, FLAG_STAIN, FLAG_ACCESSORY};

static const struct example_order {
	bool known;
	enum order_state state;
	int shipped_days_ago; /* -1: no date */
} example_orders[] = {
	{false, ORDER_STATE_UNKNOWN, -1},
	{true, ORDER_STATE_UNKNOWN, -1},
	{true, ORDER_STATE_UNPAID, -1},
	{true, ORDER_STATE_PAID, -1},
	{true, ORDER_STATE_PAID, 10},
	{true, ORDER_STATE_SHIPPED, -1},
	{true, ORDER_STATE_SHIPPED, 0},
	{true, ORDER_STATE_SHIPPED, 10},
	{true, ORDER_STATE_SHIPPED, 60},
	{true, ORDER_STATE_SHIPPED, 61},
	{true, ORDER_STATE_SHIPPED, 75},
	{true, ORDER_STATE_SHIPPED, 76},
	{true, ORDER_STATE_COMPLETED, 10},
	{true, ORDER_STATE_CANCELLED, 10},
};

static const struct example_packing {
	int estimated_weight_g, actual_weight_g, shipped_qty;
} example_packings[] = {{0, 0, -1}, {200, 195, -1}, {200, 150, -1}, {0, 0, 1}};

static const struct example_parcel {
	bool known;
	enum parcel_status status;
	const char *sub_status;
} example_parcels[] = {
	{false, PARCEL_STATUS_UNKNOWN, ""},
	{true, PARCEL_STATUS_UNKNOWN, ""},
	{true, PARCEL_STATUS_NOT_FOUND, "NotFound_Other"},
	{true, PARCEL_STATUS_INFO_RECEIVED, "InfoReceived"},
	{true, PARCEL_STATUS_IN_TRANSIT, "InTransit_Departure"},
	{true, PARCEL_STATUS_IN_TRANSIT, "InTransit_CustomsProcessing"},
	{true, PARCEL_STATUS_EXPIRED, "Expired_Other"},
	{true, PARCEL_STATUS_AVAILABLE_FOR_PICKUP, "AvailableForPickup_Other"},
	{true, PARCEL_STATUS_OUT_FOR_DELIVERY, "OutForDelivery_Other"},
	{true, PARCEL_STATUS_DELIVERY_FAILURE, "DeliveryFailure_NoBody"},
	{true, PARCEL_STATUS_DELIVERY_FAILURE, "DeliveryFailure_Security"},
	{true, PARCEL_STATUS_DELIVERY_FAILURE, "DeliveryFailure_Rejected"},
	{true, PARCEL_STATUS_DELIVERED, "Delivered_Other"},
	{true, PARCEL_STATUS_EXCEPTION, "Exception_Returning"},
	{true, PARCEL_STATUS_EXCEPTION, "Exception_Lost"},
	{true, PARCEL_STATUS_EXCEPTION, "Exception_Delayed"},
	{true, PARCEL_STATUS_EXCEPTION, "Exception_Damage"},
};

/* What the walk has seen of a table. */
struct survey {
	const struct scenario_row *rows;
	size_t count;
	unsigned fits[LINT_ROWS_MAX];
	unsigned wins[LINT_ROWS_MAX];
	bool beats[LINT_ROWS_MAX][LINT_ROWS_MAX]; /* [first][then] fit the same case */
	unsigned without_row;
};

static void survey_goods(struct survey *survey, struct facts *facts);
static void report_rows(const struct survey *survey, GPtrArray *findings);
static void report_overlaps(const struct survey *survey, GPtrArray *findings);
static void report_precedences(const struct survey *survey, GPtrArray *findings);

GPtrArray *decide_lint(void)
{
	size_t count = 0;
	const struct scenario_row *rows = scenario_rows(&count);
	return decide_lint_rows(rows, count);
}

static void set_order(struct facts *facts, struct order_facts *order,
	const struct example_order *example)
{
	facts->order = example->known ? order : NULL;
	order->state = example->state;
	order->shipped_at_utc =
		example->shipped_days_ago < 0
			? 0
			: time_add_days(facts->now_utc, -example->shipped_days_ago);
}

static void set_packing(
	struct order_facts *order, const struct example_packing *packing)
{
	struct order_item *item = order->items->pdata[0];
	order->estimated_weight_g = packing->estimated_weight_g;
	order->actual_weight_g = packing->actual_weight_g;
	item->shipped_qty = packing->shipped_qty;
}

static void set_parcel(struct facts *facts, struct parcel_facts *parcel,
	const struct example_parcel *example)
{
	facts->parcel = example->known ? parcel : NULL;
	parcel->status = example->status;
	g_free(parcel->sub_status);
	parcel->sub_status = g_strdup(example->sub_status);
}

static void survey_orders(struct survey *survey, struct facts *facts,
	struct order_facts *order, struct parcel_facts *parcel)
{
	for (size_t o = 0; o < G_N_ELEMENTS(example_orders); o++) {
		for (size_t w = 0; w < G_N_ELEMENTS(example_packings); w++) {
			for (size_t p = 0; p < G_N_ELEMENTS(example_parcels); p++) {
				set_order(facts, order, &example_orders[o]);
				set_packing(order, &example_packings[w]);
				set_parcel(facts, parcel, &example_parcels[p]);
				survey_goods(survey, facts);
			}
		}
	}
}

GPtrArray *decide_lint_rows(const struct scenario_row *rows, size_t count)
{
	assert(count <= LINT_ROWS_MAX);
	AUTO(facts) facts = facts_new();
	facts->now_utc = INT64_C(1767225600);
	struct order_facts *order = order_facts_new();
	g_ptr_array_add(order->items, order_item_new("A", "a shirt", 2));
	struct parcel_facts *parcel = parcel_facts_new();
	g_free(parcel->number);
	parcel->number = g_strdup("RB123456785CN");

	g_autofree struct survey *survey = g_new0(struct survey, 1);
	survey->rows = rows;
	survey->count = count;
	survey_orders(survey, facts, order, parcel);
	facts->order = NULL;
	facts->parcel = NULL;
	order_facts_free(order);
	parcel_facts_free(parcel);

	GPtrArray *findings = g_ptr_array_new_with_free_func(g_free);
	report_rows(survey, findings);
	report_overlaps(survey, findings);
	report_precedences(survey, findings);
	return findings;
}

static void survey_case(struct survey *survey, const struct situation *situation)
{
	size_t first = scenario_rows_first(survey->rows, survey->count, situation);
	if (first == survey->count) {
		survey->without_row++;
		return;
	}
	survey->wins[first]++;
	for (size_t i = first; i < survey->count; i++) {
		if (!scenario_row_fits(&survey->rows[i], situation))
			continue;
		survey->fits[i]++;
		survey->beats[first][i] = i != first;
	}
}

/* Order and parcel are set; goes through intents, flags and verdicts. */
static void survey_goods(struct survey *survey, struct facts *facts)
{
	struct situation situation;
	situation_init(&situation, facts);
	for (unsigned set = 0; set < 1u << G_N_ELEMENTS(telling_flags); set++) {
		facts->flags = 0;
		for (size_t i = 0; i < G_N_ELEMENTS(telling_flags); i++)
			facts->flags |= set & (1u << i) ? bit(telling_flags[i]) : 0;
		for (unsigned verdict = 0; verdict < VERDICT_COUNT; verdict++) {
			facts->verdict = (enum verdict)verdict;
			for (unsigned i = 0; i < INTENT_COUNT; i++) {
				facts->intent = (enum intent)i;
				survey_case(survey, &situation);
			}
			facts->intent = INTENT_EXCHANGE;
			facts->answer = ANSWER_REISSUE;
			survey_case(survey, &situation);
			facts->answer = ANSWER_NONE;
			facts->intent = INTENT_OTHER;
			facts->silent_days = 1;
			survey_case(survey, &situation);
			facts->silent_days = 0;
		}
	}
}

static void report_rows(const struct survey *survey, GPtrArray *findings)
{
	for (size_t i = 0; i < survey->count; i++) {
		if (survey->wins[i] > 0)
			continue;
		g_ptr_array_add(findings,
			g_strdup_printf("row %zu (%s) %s", i + 1,
				scenario_name(survey->rows[i].scenario),
				survey->fits[i] > 0
					? "never wins: earlier rows take all its cases"
					: "never fits any facts"));
	}
	if (survey->without_row > 0)
		g_ptr_array_add(findings,
			g_strdup_printf("%u cases fit no row: the last row has to fit "
					"everything",
				survey->without_row));
}

static bool is_precedence(enum scenario first, enum scenario then)
{
	for (size_t i = 0; i < G_N_ELEMENTS(precedences); i++) {
		if (precedences[i].first == first && precedences[i].then == then)
			return true;
	}
	return false;
}

/* The last row is the rest of all cases: it overlaps by its nature. */
static void report_overlaps(const struct survey *survey, GPtrArray *findings)
{
	for (size_t i = 0; i < survey->count; i++) {
		for (size_t j = i + 1; j + 1 < survey->count; j++) {
			enum scenario first = survey->rows[i].scenario;
			enum scenario then = survey->rows[j].scenario;
			if (!survey->beats[i][j] || is_precedence(first, then))
				continue;
			g_ptr_array_add(findings,
				g_strdup_printf("rows %zu (%s) and %zu (%s) fit the "
						"same cases, and nothing says that "
						"the first is meant to win",
					i + 1, scenario_name(first), j + 1,
					scenario_name(then)));
		}
	}
}

static bool overlap_seen(const struct survey *survey, const struct precedence *pair)
{
	for (size_t i = 0; i < survey->count; i++) {
		for (size_t j = i + 1; j < survey->count; j++) {
			if (survey->beats[i][j] &&
				survey->rows[i].scenario == pair->first &&
				survey->rows[j].scenario == pair->then)
				return true;
		}
	}
	return false;
}

static void report_precedences(const struct survey *survey, GPtrArray *findings)
{
	for (size_t i = 0; i < G_N_ELEMENTS(precedences); i++) {
		const struct precedence *pair = &precedences[i];
		if (overlap_seen(survey, pair))
			continue;
		g_ptr_array_add(findings,
			g_strdup_printf("%s is listed to win over %s, but no case fits "
					"both in that order",
				scenario_name(pair->first), scenario_name(pair->then)));
	}
}
