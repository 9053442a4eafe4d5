/* HERMETICITY: touches nothing. */
#include "decide/decide.h"

#include "base/clock.h"
#include "given.h"

#define C(condition) (UINT32_C(1) << CONDITION_##condition)

static void test_dispute_rider(void)
{
	static const struct {
		const char *facts;
		bool rider;
	} cases[] = {
		{"{}", false},
		{"{'dispute':{}}", true},
		{"{'flags':['dispute']}", true},
		{"{'dispute':{},'now':'2026-05-01T00:00:00Z'}", true},
		{"{'dispute':{},'parcel':{'status':'Delivered'}}", true},
		{"{'dispute':{},'intent':'returned_parcel'}", true},
		{"{'dispute':{},'intent':'quality'}", false},
		{"{'dispute':{},'intent':'other'}", false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].facts);
		AUTO(facts) facts = given(cases[i].facts);
		AUTO(decision) decision = decide(facts);
		g_assert_cmpint(decision->dispute_rider, ==, cases[i].rider);
		if (cases[i].rider)
			g_assert_cmpint(decision->mode, ==, MODE_DRAFT);
	}
}

static void test_conditions(void)
{
	static const struct {
		const char *facts;
		uint32_t conditions;
	} cases[] = {
		{"{}", 0},
		{"{'dispute':{}}", 0},
		{"{'now':'2026-05-01T00:00:00Z'}",
			C(VARIANT_CONFIRMED) | C(ADDRESS_CONFIRMED)},
		{"{'now':'2026-05-01T00:00:00Z','dispute':{}}",
			C(VARIANT_CONFIRMED) | C(ADDRESS_CONFIRMED) |
				C(DISPUTE_CANCELLED)},
		{"{'intent':'quality','flags':['photos'],'verdict':'serious'}",
			C(VARIANT_CONFIRMED) | C(ADDRESS_CONFIRMED)},
		{"{'intent':'quality','flags':['photos'],'verdict':'minor'}", 0},
		{"{'intent':'missing_item','flags':['accessory']}",
			C(VARIANT_CONFIRMED) | C(ADDRESS_CONFIRMED) |
				C(STOCK_CONFIRMED)},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].facts);
		AUTO(facts) facts = given(cases[i].facts);
		AUTO(decision) decision = decide(facts);
		g_assert_cmphex(decision->conditions, ==, cases[i].conditions);
	}
}

/* "Then: reissue ..., else small refund": listed, but not for the reply's text. */
static void test_later_offers(void)
{
	uint32_t both = bit(OFFER_REISSUE) | bit(OFFER_REFUND_SMALL);
	AUTO(facts) first = given("{'intent':'missing_item','flags':['accessory']}");
	AUTO(decision) ask = decide(first);
	g_assert_cmphex(ask->offers, ==, 0);
	g_assert_cmphex(ask->offers_later, ==, both);
	g_assert_cmpint(ask->mode, ==, MODE_AUTO);
	AUTO(facts)
	judged = given("{'intent':'missing_item','flags':['accessory'],"
		       "'verdict':'missing_confirmed'}");
	AUTO(decision) offer = decide(judged);
	g_assert_cmphex(offer->offers, ==, both);
	g_assert_cmphex(offer->offers_later, ==, 0);
	g_assert_cmpint(offer->mode, ==, MODE_DRAFT);
	g_assert_cmphex(offer->guards, ==, bit(GUARD_MONEY));
}

/* A claim is asked for only where no data holds what the reply says. */
static void test_claims(void)
{
	static const struct {
		const char *facts;
		const char *claim; /* NULL: none */
	} cases[] = {
		{"{}", NULL},
		{"{'parcel':{'status':'NotFound','last_event_at':null}}",
			"carrier_asked"},
		{"{'intent':'returned_parcel'}", "parcel_returned"},
		{"{'intent':'returned_parcel','parcel':{'status':'Exception',"
		 "'sub_status':'Exception_Returned'}}",
			NULL},
		{"{'intent':'empty_parcel'}", "weighed_at_dispatch"},
		{"{'intent':'empty_parcel','order':{'actual_weight_g':180}}", NULL},
		{"{'intent':'wrong_item','flags':['photos']}", "photos_seen"},
		{"{'intent':'wrong_item','flags':['photos'],"
		 "'verdict':'wrong_warehouse'}",
			NULL},
		{"{'intent':'quality','flags':['photos']}", "photos_seen"},
		{"{'intent':'quality'}", NULL},
		{"{'intent':'cancel'}", NULL},
		{"{'intent':'cancel','parcel':null}", "on_its_way"},
		{"{'intent':'cancel','order':{'state':'paid','shipped_at':null},"
		 "'parcel':null}",
			"shipment_stopped"},
		{"{'intent':'address_change'}", "carrier_asked"},
		{"{'intent':'refund'}", "refund_decided"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].facts);
		AUTO(facts) facts = given(cases[i].facts);
		AUTO(decision) decision = decide(facts);
		if (cases[i].claim == NULL) {
			g_assert_cmpuint(decision->claims->len, ==, 0);
			continue;
		}
		g_assert_cmpuint(decision->claims->len, ==, 1);
		g_assert_cmpstr(decision->claims->pdata[0], ==, cases[i].claim);
	}
}

static void test_response_deadline(void)
{
	AUTO(facts) facts = given("{'dispute':{'opened_at':'2026-01-10T06:30:00Z'}}");
	AUTO(decision) decision = decide(facts);
	g_autofree char *due = time_format(decision->derived.response_due_utc);
	g_assert_cmpstr(due, ==, "2026-01-15T06:30:00Z");

	/* threatened, or opened nobody knows when: no deadline can be told */
	AUTO(facts) threatened = given("{'flags':['dispute']}");
	AUTO(decision) without = decide(threatened);
	g_assert_cmpint(without->derived.response_due_utc, ==, 0);
}

static void test_whole_decision(void)
{
	AUTO(facts)
	facts = given("{'now':'2026-03-05T12:00:00Z','flags':['dispute'],"
		      "'order':{'items':[{'name':'a','qty':3,'shipped_qty':1}],"
		      "'estimated_weight_g':300,'actual_weight_g':210}}");
	AUTO(decision) decision = decide(facts);
	g_assert_cmpint(decision->scenario, ==, SCENARIO_OVERDUE_SHORT);
	g_assert_cmpint(decision->row, ==, SCENARIO_OVERDUE_SHORT + 1);
	g_assert_cmpint(decision->mode, ==, MODE_DRAFT);
	g_assert_cmphex(decision->guards, ==, bit(GUARD_DISPUTE) | bit(GUARD_MONEY));
	g_assert_cmpint(decision->derived.days_over, ==, 3);
	g_assert_cmpint(decision->derived.days_since_shipped, ==, 63);
	g_assert_cmpint(decision->derived.days_since_scan, ==, 55);
	g_assert_cmpint(decision->derived.missing_weight_g, ==, 90);
	g_assert_cmpint(decision->derived.missing_units, ==, 2);
}

static void test_must(void)
{
	g_assert_cmpstr(
		decide_must(SCENARIO_QUALITY_MINOR), ==, "apologise; compensate");
	for (int i = 0; i < (int)SCENARIO_COUNT; i++)
		g_assert_cmpstr(decide_must((enum scenario)i), !=, "");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/decide/dispute-rider", test_dispute_rider);
	g_test_add_func("/decide/conditions", test_conditions);
	g_test_add_func("/decide/later-offers", test_later_offers);
	g_test_add_func("/decide/claims", test_claims);
	g_test_add_func("/decide/response-deadline", test_response_deadline);
	g_test_add_func("/decide/whole", test_whole_decision);
	g_test_add_func("/decide/must", test_must);
	return g_test_run();
}
