/* HERMETICITY: a store in a temporary folder. */
#include "approve/actions.h"

#include "approve/judgement.h"
#include "given.h"
#include "record/cases.h"
#include "record/orders.h"

static const struct action_limits limits = {{20, 200}, 0};

/* The case gets an order of 60 USD. */
static void given_order(struct fixture *f)
{
	given_draft(f);
	GError *err = NULL;
	AUTO(order_row) order = order_row_new();
	order->shop_id = f->shop_id;
	g_free(order->facts->number);
	order->facts->number = g_strdup("8001");
	order->facts->value_usd = 60;
	g_assert_cmpint(order_upsert(f->db, order, &err), ==, UPSERT_NEW);
	g_assert_true(approve_link(f->db, &by_ana, f->case_id, "8001", &err));
	g_assert_no_error(err);
}

static int64_t propose(struct fixture *f, enum offer offer, double amount_usd)
{
	GError *err = NULL;
	int64_t id = 0;
	const struct action_row wanted = {.offer = offer,
		.amount_usd = amount_usd,
		.detail = (char *)"",
		.why = (char *)"it broke\nat once"};
	g_assert_true(
		approve_action_propose(f->db, &by_ana, f->case_id, &wanted, &id, &err));
	g_assert_no_error(err);
	return id;
}

static bool move(struct fixture *f, int64_t id, enum action_event event, enum rank rank,
	GError **err)
{
	const struct action_move wanted = {id, event, rank, limits, NULL};
	return approve_action_move(f->db, &by_ana, &wanted, err);
}

static void expect_moved(
	struct fixture *f, int64_t id, enum action_event event, enum rank rank)
{
	GError *err = NULL;
	g_assert_true(move(f, id, event, rank, &err));
	g_assert_no_error(err);
}

static void test_life(void)
{
	struct fixture f;
	given_order(&f);
	int64_t id = propose(&f, OFFER_REFUND_PART, 5);
	expect_event(&f, "action.proposed", "ana",
		"1 refund_part 5.00 USD: it broke at once");
	GError *err = NULL;
	g_assert_false(move(&f, id, ACTION_EVENT_DONE, RANK_AGENT, &err));
	expect_error(&err, ERR_INPUT, "not possible for an action that is proposed");
	expect_moved(&f, id, ACTION_EVENT_APPROVE, RANK_AGENT);
	expect_moved(&f, id, ACTION_EVENT_DONE, RANK_AGENT);
	struct action_row row = {0};
	g_assert_cmpint(action_load(f.db, id, &row, &err), ==, 1);
	g_assert_cmpint(row.state, ==, ACTION_DONE);
	g_assert_cmpstr(row.proposed_by, ==, "ana");
	g_assert_cmpstr(row.approved_by, ==, "ana");
	g_assert_cmpstr(row.ended_by, ==, "ana");
	g_assert_cmpint(row.ended_at_utc, ==, by_ana.now_utc);
	action_row_clear(&row);
	g_assert_false(move(&f, id, ACTION_EVENT_DROP, RANK_AGENT, &err));
	expect_error(&err, ERR_INPUT, "an action that is done");
	g_assert_false(move(&f, 99, ACTION_EVENT_DROP, RANK_AGENT, &err));
	expect_error(&err, ERR_INPUT, "there is no action 99");
	fixture_end(&f);
}

static void test_limits(void)
{
	struct fixture f;
	given_order(&f);
	GError *err = NULL;
	int64_t large = propose(&f, OFFER_REFUND_PART, 20.01);
	g_assert_false(move(&f, large, ACTION_EVENT_APPROVE, RANK_AGENT, &err));
	expect_error(&err, ERR_INPUT, "--as lead");
	expect_moved(&f, large, ACTION_EVENT_APPROVE, RANK_LEAD);
	/* 60 USD are the order: another full refund would pass that */
	int64_t full = propose(&f, OFFER_REFUND_FULL, 0);
	g_assert_false(move(&f, full, ACTION_EVENT_APPROVE, RANK_LEAD, &err));
	expect_error(&err, ERR_INPUT, "20.01 USD are granted for this order already");
	expect_moved(&f, large, ACTION_EVENT_DROP, RANK_AGENT);
	expect_moved(&f, full, ACTION_EVENT_APPROVE, RANK_LEAD);
	int64_t open_amount = propose(&f, OFFER_TAX_PART, 0);
	g_assert_false(move(&f, open_amount, ACTION_EVENT_APPROVE, RANK_LEAD, &err));
	expect_error(&err, ERR_INPUT, "says no amount");
	/* the failed ones changed nothing */
	double granted = 0;
	struct case_row row = {0};
	g_assert_cmpint(case_load(f.db, f.case_id, &row, &err), ==, 1);
	g_assert_true(actions_granted(f.db, row.order_id, &granted, &err));
	g_assert_cmpfloat(granted, ==, 60);
	case_row_clear(&row);
	fixture_end(&f);
}

static void test_refused_proposals(void)
{
	struct fixture f;
	given_order(&f);
	GError *err = NULL;
	int64_t id = 0;
	int64_t first = propose(&f, OFFER_DISCOUNT, 0);
	struct action_row wanted = {
		.offer = OFFER_DISCOUNT, .detail = (char *)"", .why = (char *)""};
	g_assert_false(
		approve_action_propose(f.db, &by_ana, f.case_id, &wanted, &id, &err));
	expect_error(&err, ERR_INPUT, "action 1 of this case already is discount");
	expect_moved(&f, first, ACTION_EVENT_DROP, RANK_AGENT);
	(void)propose(&f, OFFER_DISCOUNT, 0);
	g_assert_false(approve_action_propose(f.db, &by_ana, 77, &wanted, &id, &err));
	expect_error(&err, ERR_INPUT, "there is no case 77");
	wanted.amount_usd = -1;
	g_assert_false(
		approve_action_propose(f.db, &by_ana, f.case_id, &wanted, &id, &err));
	expect_error(&err, ERR_INPUT, "not negative");
	fixture_end(&f);
}

static void test_conditions(void)
{
	struct fixture f;
	given_order(&f);
	GError *err = NULL;
	int64_t id = propose(&f, OFFER_REISSUE, 0);
	g_assert_false(move(&f, id, ACTION_EVENT_APPROVE, RANK_LEAD, &err));
	expect_error(&err, ERR_INPUT, "variant_confirmed, address_confirmed");
	g_assert_true(approve_confirm(f.db, &by_ana, f.case_id,
		bit(CONDITION_VARIANT_CONFIRMED) | bit(CONDITION_ADDRESS_CONFIRMED),
		true, &err));
	expect_event(
		&f, "case.confirmed", "ana", "variant_confirmed, address_confirmed");
	/* the buyer opens a dispute: that must end first */
	struct case_row row = {0};
	g_assert_cmpint(case_load(f.db, f.case_id, &row, &err), ==, 1);
	row.dispute_opened_at_utc = 1900;
	g_assert_true(case_update(f.db, &row, &err));
	case_row_clear(&row);
	g_assert_false(move(&f, id, ACTION_EVENT_APPROVE, RANK_LEAD, &err));
	expect_error(&err, ERR_INPUT, "dispute_cancelled");
	g_assert_true(approve_confirm(f.db, &by_ana, f.case_id,
		bit(CONDITION_DISPUTE_CANCELLED), true, &err));
	g_assert_true(approve_confirm(f.db, &by_ana, f.case_id,
		bit(CONDITION_ADDRESS_CONFIRMED), false, &err));
	uint32_t open = 0;
	g_assert_true(approve_conditions_open(f.db, f.case_id, &open, &err));
	g_assert_cmpuint(open, ==, bit(CONDITION_ADDRESS_CONFIRMED));
	g_assert_true(approve_confirm(f.db, &by_ana, f.case_id,
		bit(CONDITION_ADDRESS_CONFIRMED), true, &err));
	expect_moved(&f, id, ACTION_EVENT_APPROVE, RANK_LEAD);
	fixture_end(&f);
}

/* An accessory is sent again only when the stock has one: its draft asks for that. */
static void test_stock(void)
{
	struct fixture f;
	given_order(&f);
	GError *err = NULL;
	struct draft_row draft = {0};
	load_draft(&f, &draft);
	g_free(draft.decision);
	draft.decision =
		g_strdup("{\"conditions\": [\"stock_confirmed\", \"new\", 7]}");
	g_assert_true(draft_update(f.db, &draft, &err));
	draft_row_clear(&draft);
	uint32_t open = 0;
	g_assert_true(approve_conditions_open(f.db, f.case_id, &open, &err));
	g_assert_cmpuint(open, ==,
		bit(CONDITION_STOCK_CONFIRMED) | bit(CONDITION_VARIANT_CONFIRMED) |
			bit(CONDITION_ADDRESS_CONFIRMED));
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/actions/life", test_life);
	g_test_add_func("/actions/limits", test_limits);
	g_test_add_func("/actions/refused-proposals", test_refused_proposals);
	g_test_add_func("/actions/conditions", test_conditions);
	g_test_add_func("/actions/stock", test_stock);
	return g_test_run();
}
