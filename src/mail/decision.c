#include "mail/decision.h"

#include "base/clock.h"

struct decision *decision_new(void)
{
	struct decision *decision = g_new0(struct decision, 1);
	decision->scenario = SCENARIO_UNCLEAR;
	decision->mode = MODE_DRAFT;
	decision->claims = g_ptr_array_new_with_free_func(g_free);
	decision->derived.days_since_shipped = -1;
	decision->derived.days_since_scan = -1;
	return decision;
}

void decision_free(struct decision *decision)
{
	if (decision == NULL)
		return;
	g_ptr_array_unref(decision->claims);
	g_free(decision);
}

static json_t *claims_to_json(const GPtrArray *claims)
{
	json_t *list = json_array();
	for (guint i = 0; i < claims->len; i++)
		json_array_append_new(list, json_string(claims->pdata[i]));
	return list;
}

/* The three sets print alike: the names of the bits, in the order of the vocabulary. */
#define SET_TO_JSON(term, upper)                                                       \
	static json_t *term##s_to_json(uint32_t set)                                   \
	{                                                                              \
		json_t *list = json_array();                                           \
		for (unsigned i = 0; i < (unsigned)upper##_COUNT; i++) {               \
			if (set & bit(i))                                              \
				json_array_append_new(                                 \
					list, json_string(term##_name((enum term)i))); \
		}                                                                      \
		return list;                                                           \
	}

SET_TO_JSON(guard, GUARD)
SET_TO_JSON(offer, OFFER)
SET_TO_JSON(condition, CONDITION)

static json_t *known_or_null(bool known, int value)
{
	return known ? json_integer(value) : json_null();
}

static json_t *day_or_null(int64_t utc)
{
	if (utc == 0)
		return json_null();
	g_autofree char *day = time_format_date(utc);
	return json_string(day);
}

static json_t *time_or_null(int64_t utc)
{
	if (utc == 0)
		return json_null();
	g_autofree char *text = time_format(utc);
	return json_string(text);
}

static json_t *usual_days_to_json(const struct derived_facts *derived)
{
	if (derived->usual_days_max == 0)
		return json_null();
	return json_pack("[i, i]", derived->usual_days_min, derived->usual_days_max);
}

static json_t *derived_to_json(const struct decision *decision)
{
	const struct derived_facts *derived = &decision->derived;
	bool due_known = derived->due_utc != 0;
	json_t *json = json_object();
	json_object_set_new(json, "due", day_or_null(derived->due_utc));
	json_object_set_new(
		json, "days_left", known_or_null(due_known, derived->days_left));
	json_object_set_new(
		json, "days_over", known_or_null(due_known, derived->days_over));
	json_object_set_new(json, "usual_days", usual_days_to_json(derived));
	json_object_set_new(json, "promised_days",
		known_or_null(derived->promised_days > 0, derived->promised_days));
	json_object_set_new(json, "days_since_shipped",
		known_or_null(
			derived->days_since_shipped >= 0, derived->days_since_shipped));
	json_object_set_new(json, "days_since_scan",
		known_or_null(derived->days_since_scan >= 0, derived->days_since_scan));
	json_object_set_new(
		json, "missing_weight_g", json_integer(derived->missing_weight_g));
	json_object_set_new(
		json, "missing_units", json_integer(derived->missing_units));
	json_object_set_new(
		json, "response_due", time_or_null(derived->response_due_utc));
	json_object_set_new(
		json, "dispute_rider", json_boolean(decision->dispute_rider));
	return json;
}

json_t *decision_to_json(const struct decision *decision)
{
	json_t *json = json_object();
	const char *scenario = scenario_name(decision->scenario);
	json_object_set_new(json, "scenario", json_string(scenario));
	/* Each scenario has the template of its name. */
	json_object_set_new(json, "template", json_string(scenario));
	json_object_set_new(json, "mode", json_string(mode_name(decision->mode)));
	json_object_set_new(json, "guards", guards_to_json(decision->guards));
	json_object_set_new(json, "offers",
		offers_to_json(decision->offers | decision->offers_later));
	json_object_set_new(json, "claims", claims_to_json(decision->claims));
	json_object_set_new(
		json, "conditions", conditions_to_json(decision->conditions));
	json_object_set_new(json, "facts", derived_to_json(decision));
	json_object_set_new(json, "row", json_integer(decision->row));
	return json;
}
