/*
 * Facts as JSON, whatever they say: they are refused with a message, or they lead to a
 * decision and come back from their own JSON as the same decision.
 */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/error.h"
#include "decide/decide.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_decision(const struct facts *facts, const json_t *expected)
{
	AUTO(decision) decision = decide(facts);
	assert(decision->row >= 1 && decision->row <= (int)SCENARIO_COUNT);
	assert(decision->mode != MODE_AUTO ||
		(decision->guards == 0 && decision->claims->len == 0));
	json_t *json = decision_to_json(decision);
	assert(json != NULL);
	assert(expected == NULL || json_equal(json, expected));
	json_decref(json);
}

static void check_round_trip(const struct facts *facts)
{
	AUTO(decision) decision = decide(facts);
	json_t *expected = decision_to_json(decision);
	json_t *json = facts_to_json(facts);
	GError *err = NULL;
	AUTO(facts) again = facts_from_json(json, &err);
	assert(again != NULL && err == NULL);
	check_decision(again, expected);
	json_decref(json);
	json_decref(expected);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	json_t *json = json_loadb((const char *)data, size, 0, NULL);
	if (json == NULL)
		return 0;
	g_autoptr(GError) err = NULL;
	AUTO(facts) facts = facts_from_json(json, &err);
	json_decref(json);
	if (facts == NULL) {
		assert(err != NULL && error_kind(err) == ERR_INPUT);
		assert(strchr(err->message, '\n') == NULL);
		return 0;
	}
	check_decision(facts, NULL);
	check_round_trip(facts);
	return 0;
}
