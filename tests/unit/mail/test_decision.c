/* HERMETICITY: touches nothing. */
#include "mail/decision.h"

#include <string.h>

static void check_json(const struct decision *decision, const char *expected)
{
	json_t *json = decision_to_json(decision);
	char *text = json_dumps(json, JSON_COMPACT);
	g_assert_cmpstr(text, ==, expected);
	free(text);
	json_decref(json);
}

static void test_empty(void)
{
	AUTO(decision) decision = decision_new();
	check_json(decision,
		"{\"scenario\":\"unclear\",\"template\":\"unclear\",\"mode\":\"draft\","
		"\"guards\":[],\"offers\":[],\"claims\":[],\"conditions\":[],"
		"\"facts\":{\"due\":null,\"days_left\":null,\"days_over\":null,"
		"\"usual_days\":null,\"promised_days\":null,"
		"\"days_since_shipped\":null,\"days_since_scan\":null,"
		"\"missing_weight_g\":0,\"missing_units\":0,\"response_due\":null,"
		"\"dispute_rider\":false},\"row\":0}");
}

static void test_full(void)
{
	AUTO(decision) decision = decision_new();
	decision->scenario = SCENARIO_OVERDUE_LONG;
	decision->row = 21;
	decision->mode = MODE_OFF;
	decision->guards = bit(GUARD_LOW_CONFIDENCE) | bit(GUARD_SHOP_SETTING);
	decision->offers = bit(OFFER_REFUND_FULL);
	decision->offers_later = bit(OFFER_REISSUE);
	decision->conditions = bit(CONDITION_STOCK_CONFIRMED);
	decision->dispute_rider = true;
	g_ptr_array_add(decision->claims, g_strdup("carrier_asked"));
	decision->derived = (struct derived_facts){
		.due_utc = 1772323200,
		.days_over = 20,
		.usual_days_min = 20,
		.usual_days_max = 40,
		.promised_days = 60,
		.days_since_shipped = 80,
		.days_since_scan = 0,
		.missing_weight_g = 30,
		.missing_units = 1,
		.response_due_utc = 1772323201,
	};
	check_json(decision,
		"{\"scenario\":\"overdue_long\",\"template\":\"overdue_long\","
		"\"mode\":\"off\",\"guards\":[\"low_confidence\",\"shop_setting\"],"
		"\"offers\":[\"refund_full\",\"reissue\"],"
		"\"claims\":[\"carrier_asked\"],\"conditions\":[\"stock_confirmed\"],"
		"\"facts\":{\"due\":\"2026-03-01\",\"days_left\":0,\"days_over\":20,"
		"\"usual_days\":[20,40],\"promised_days\":60,"
		"\"days_since_shipped\":80,\"days_since_scan\":0,"
		"\"missing_weight_g\":30,\"missing_units\":1,"
		"\"response_due\":\"2026-03-01T00:00:01Z\",\"dispute_rider\":true},"
		"\"row\":21}");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/decision/empty", test_empty);
	g_test_add_func("/decision/full", test_full);
	decision_free(NULL);
	return g_test_run();
}
