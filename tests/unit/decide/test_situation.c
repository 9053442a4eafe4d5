/*
 * Predicates at their edges; what they add up to is in test_scenarios.
 *
 * HERMETICITY: touches nothing.
 */
#include "decide/situation.h"

#include "given.h"

static void test_predicates(void)
{
	static const struct {
		const char *facts;
		situation_test test;
		bool holds;
	} cases[] = {
		{"{'parcel':{'sub_status':'lost','status':'Exception'}}", tracking_lost,
			true},
		{"{'parcel':{'sub_status':'Exception_Lost','status':'InTransit'}}",
			tracking_lost, false},
		{"{'parcel':null}", tracking_lost, false},
		{"{'parcel':null}", moving, false},
		{"{'parcel':null}", waits_for_pickup, false},
		{"{'parcel':{'status':'Teleported'}}", moving, false},
		{"{'parcel':{'status':'Delivered'},'order':null}", tracking_delivered,
			true},
		{"{'parcel':{'status':'Delivered'},'order':null}", shipped, false},
		{"{'order':{'state':'unpaid','shipped_at':null},'parcel':null}",
			paid_not_shipped, false},
		{"{'order':{'state':'unpaid','shipped_at':null},'parcel':null}",
			unshipped, true},
		{"{'order':null}", unshipped, false},
		{"{'order':null}", within_due, false},
		{"{'order':null}", not_weighed, true},
		{"{'order':{'actual_weight_g':5}}", not_weighed, false},
		{"{}", weight_agrees, false},
		{"{'parcel':{'carrier':'dhl','status':'NotFound',"
		 "'last_event_at':null},'now':'2026-01-03T12:00:00Z'}",
			no_scan_in_time, false},
		{"{'parcel':{'carrier':'dhl','status':'NotFound',"
		 "'last_event_at':null},'now':'2026-01-04T12:00:00Z'}",
			no_scan_in_time, true},
		{"{'verdict':'minor'}", photos_or_verdict_there, true},
		{"{}", photos_or_verdict_there, false},
		{"{}", always, true},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%zu: %s", i, cases[i].facts);
		AUTO(facts) facts = given(cases[i].facts);
		struct situation situation;
		situation_init(&situation, facts);
		g_assert_cmpint(cases[i].test(&situation), ==, cases[i].holds);
	}
}

static void test_nothing_known(void)
{
	AUTO(facts) facts = facts_new();
	struct situation situation;
	situation_init(&situation, facts);
	g_assert_cmpint(situation.derived.due_utc, ==, 0);
	g_assert_cmpint(situation.derived.days_since_shipped, ==, -1);
	g_assert_cmpint(situation.derived.days_since_scan, ==, -1);
	g_assert_cmpint(situation.derived.missing_weight_g, ==, 0);
	g_assert_cmpint(situation.derived.missing_units, ==, 0);
	g_assert_false(situation.dispute_open);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/situation/predicates", test_predicates);
	g_test_add_func("/situation/nothing-known", test_nothing_known);
	return g_test_run();
}
