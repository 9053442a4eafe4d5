/* HERMETICITY: touches nothing. */
#include "draft/context.h"

#include <glib.h>
#include <string.h>

#include "draft/variables.h"
#include "samples.h"

static json_t *build(
	const struct facts *facts, bool overdue, const struct reply_context *reply)
{
	AUTO(decision) decision = sample_decision(SCENARIO_IN_TRANSIT, overdue);
	return context_build(facts, decision, reply, "en");
}

/* Value of a dotted name as text, NULL when it is not there. */
static char *value_of(const json_t *json, const char *name)
{
	g_auto(GStrv) parts = g_strsplit(name, ".", -1);
	for (char **part = parts; *part != NULL; part++)
		json = json_object_get(json, *part);
	if (json == NULL)
		return NULL;
	if (json_is_string(json))
		return g_strdup(json_string_value(json));
	char *dumped = json_dumps(json, JSON_ENCODE_ANY | JSON_COMPACT);
	char *copy = g_strdup(dumped);
	free(dumped);
	return copy;
}

static void check_value(const json_t *json, const char *name, const char *expected)
{
	g_autofree char *value = value_of(json, name);
	if (g_strcmp0(value, expected) != 0)
		g_test_message("variable: %s", name);
	g_assert_cmpstr(value, ==, expected);
}

static void test_values(void)
{
	static const struct {
		const char *name;
		const char *value;
	} cases[] = {
		{"shop.name", "Lumen Lights"},
		{"buyer_name", "Ana Silva"},
		{"buyer_text", "> My new street is:\n> Rua das Flores 7"},
		{"signature", NULL},
		{"photos", "true"},
		{"verdict.minor", "true"},
		{"handling_days", "3"},
		{"order.number", "8190223344"},
		{"order.is", "{\"shipped\":true}"},
		{"order.placed_on", "31 December 2025"},
		{"order.paid_on", "1 January 2026"},
		{"order.ships_by_on", "5 January 2026"},
		{"order.shipped_on", "2 January 2026"},
		{"order.value", "USD 12.50"},
		{"order.items",
			"[{\"name\":\"LED strip 5 m, warm\","
			"\"qty\":3,\"qty_is_other\":true,\"missing_qty\":1,"
			"\"missing_qty_is_1\":true,\"missing_qty_is_one\":true}]"},
		{"parcel.carrier", "China Post"},
		{"parcel.link", "https://t.17track.net/en#nums=RB123456785CN"},
		{"parcel.last_scan", "Arrived at the sorting centre"},
		{"parcel.last_scan_on", "17 January 2026"},
		{"parcel.delivered_on", "18 January 2026"},
		{"due_on", "2 February 2026"},
		{"days_left", "13"},
		{"days_left_is_1", NULL},
		{"days_left_is_other", "true"},
		{"days_over", NULL},
		{"usual_days", "20–40"},
		{"dispute.opened_on", "19 January 2026"},
		{"dispute.answer_by_on", "24 January 2026"},
		{"offers.reissue", "true"},
		{"several_offers", "true"},
		{"conditions.address_confirmed", "true"},
	};
	AUTO(facts) facts = sample_facts();
	json_t *json = build(facts, false, &sample_reply);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
		check_value(json, cases[i].name, cases[i].value);
	json_decref(json);
	json = build(facts, true, &sample_reply);
	check_value(json, "days_left", NULL);
	check_value(json, "days_over", "20");
	json_decref(json);
}

/* The same facts in another language. */
static void test_languages(void)
{
	static const struct {
		const char *language;
		const char *name;
		const char *value;
	} cases[] = {
		{"pt-BR", "due_on", "2 de fevereiro de 2026"},
		{"pt-BR", "order.paid_on", "1º de janeiro de 2026"},
		{"pt-BR", "order.value", "USD 12,50"},
		{"ru", "due_on", "2 февраля 2026 года"},
		{"ru", "order.value", "12,50 USD"},
		{"ru", "days_left_is_many", "true"},
		{"ru", "days_left_is_other", NULL},
		{"ru", "usual_days_is_many", "true"},
		{"pl", "handling_days_is_few", "true"},
		{"pl", "days_since_scan_is_few", "true"},
		{"pl", "missing_units_is_one", "true"},
		{"pl", "missing_units_is_1", "true"},
		{"zh", "due_on", "2026年2月2日"},
	};
	AUTO(facts) facts = sample_facts();
	AUTO(decision) decision = sample_decision(SCENARIO_IN_TRANSIT, false);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		json_t *json = context_build(
			facts, decision, &sample_reply, cases[i].language);
		check_value(json, cases[i].name, cases[i].value);
		json_decref(json);
	}
	decision->derived.days_left = 0;
	json_t *json = context_build(facts, decision, &sample_reply, "fr");
	check_value(json, "days_left", "0");
	check_value(json, "days_left_is_0", "true");
	check_value(json, "days_left_is_one", "true");
	json_decref(json);
}

/* What is not known is not there, rather than empty. */
static void test_nothing_known(void)
{
	AUTO(facts) facts = facts_new();
	facts->order = order_facts_new();
	facts->parcel = parcel_facts_new();
	facts->sender_is_buyer = true;
	AUTO(decision) decision = decision_new();
	const struct reply_context reply = {.shop_name = "Lumen Lights"};
	json_t *json = context_build(facts, decision, &reply, "en");
	json_object_del(json, "claim");
	char *dumped = json_dumps(json, JSON_COMPACT | JSON_SORT_KEYS);
	g_assert_cmpstr(dumped, ==,
		"{\"order\":{\"is\":{\"unknown\":true}},"
		"\"parcel\":{\"is\":{\"Unknown\":true}},"
		"\"shop\":{\"name\":\"Lumen Lights\"}}");
	free(dumped);
	json_decref(json);
}

/* Every name the context can hold is in the table; marks its row in `seen`. */
static void match_table(const json_t *json, const char *prefix, bool *seen)
{
	size_t count;
	const struct variable *table = variables(&count);
	const char *key;
	json_t *value;
	json_object_foreach((json_t *)(gpointer)json, key, value)
	{
		g_autofree char *name = prefix[0] != '\0'
		                                ? g_strconcat(prefix, ".", key, NULL)
		                                : g_strdup(key);
		const struct variable *row = variable_find(name);
		if (row != NULL && !variable_is_form(row))
			seen[row - table] = true;
		else if (row == NULL && strcmp(key, "is") != 0)
			g_error("\"%s\" is not in the table of variables", name);
		if (json_is_object(value))
			match_table(value, name, seen);
		if (json_is_array(value))
			match_table(json_array_get(value, 0), name, seen);
	}
}

static void test_table(void)
{
	bool seen[256] = {false};
	size_t count;
	const struct variable *table = variables(&count);
	g_assert_cmpuint(count, <, G_N_ELEMENTS(seen));

	AUTO(facts) facts = sample_facts();
	struct reply_context reply = sample_reply;
	reply.signature = "Your Lumen team";
	reply.handling_days = 1;
	reply.review_asked = true;
	static const char *const sub_statuses[] = {
		"Exception_Returning", "Exception_Returned", "Exception_Destroyed"};
	for (int i = 0; i < 3; i++) {
		sample_set(&facts->parcel->sub_status, sub_statuses[i]);
		AUTO(decision) decision = sample_decision(SCENARIO_RETURNED, i == 1);
		if (i == 0)
			decision->derived.days_left = 1;
		else
			decision->derived.days_over = 1;
		json_t *json = context_build(facts, decision, &reply, "en");
		match_table(json, "", seen);
		json_decref(json);
	}
	for (size_t i = 0; i < count; i++) {
		if (!seen[i])
			g_test_message("no context has \"%s\"", table[i].name);
		g_assert_true(seen[i]);
	}
}

/* Promise 5: nothing of the order, whatever the facts hold. */
static void test_stranger(void)
{
	static const char *const keys[] = {"order", "parcel", "due_on", "days_left",
		"days_over", "promised_days", "usual_days", "days_since_shipped",
		"days_since_scan", "missing_weight_g", "missing_units", "dispute",
		"dispute_rider", "offers", "conditions"};
	AUTO(facts) facts = sample_facts();
	facts->sender_is_buyer = false;
	json_t *json = build(facts, false, &sample_reply);
	for (size_t i = 0; i < G_N_ELEMENTS(keys); i++)
		g_assert_null(json_object_get(json, keys[i]));
	json_decref(json);

	/* a parcel without an order is nobody's */
	facts->sender_is_buyer = true;
	g_clear_pointer(&facts->order, order_facts_free);
	json = build(facts, false, &sample_reply);
	for (size_t i = 0; i < G_N_ELEMENTS(keys); i++)
		g_assert_null(json_object_get(json, keys[i]));
	json_decref(json);
}

static void test_buyer_name(void)
{
	static const struct {
		const char *display;
		const char *greeted;
	} cases[] = {
		{"Ana", "Ana"},
		{"Silva, Ana", "Ana Silva"},
		{"  José María O'Neil-Díaz ", "José María O'Neil-Díaz"},
		{"王小明", "王小明"},
		{"J. R. Smith", "J. R. Smith"},
		{"", NULL},
		{NULL, NULL},
		{"A", NULL},
		{"ana.silva", NULL},
		{"www.win-now.com", NULL},
		{"ana@example.com", NULL},
		{"Ana 77", NULL},
		{"You won: http", NULL},
		{"Ana\r\nBcc: x", NULL},
		{"Ana {{order.number}}", NULL},
		{"Silva, Ana, Ms", NULL},
		{"abcdefghij abcdefghij abcdefghij abcdefghij", NULL},
	};
	AUTO(facts) facts = facts_new();
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		const struct reply_context reply = {.buyer_name = cases[i].display};
		json_t *json = build(facts, false, &reply);
		check_value(json, "buyer_name", cases[i].greeted);
		json_decref(json);
	}
}

/* Text from outside can neither break lines nor forge a claim's mark. */
static void test_hostile_values(void)
{
	AUTO(facts) facts = sample_facts();
	sample_set(&facts->parcel->last_event, "a\r\nb\x1e"
					       "carrier_asked\x1f"
					       "c");
	sample_set(&facts->parcel->place, "\xff\xfe");
	sample_set(&facts->parcel->number, "A&b=<1>#2 ");
	json_t *json = build(facts, false, &sample_reply);
	check_value(json, "parcel.last_scan", "a  b carrier_asked c");
	check_value(json, "parcel.place", "��");
	check_value(json, "parcel.link",
		"https://t.17track.net/en#nums=A%26b%3D%3C1%3E%232%20");
	json_decref(json);
}

static void test_carriers(void)
{
	static const struct {
		const char *slug, *name;
	} cases[] = {
		{"epacket", "ePacket"},
		{"4px", "4PX"},
		{"sun-you", "Sun You"},
		{"", NULL},
	};
	AUTO(facts) facts = sample_facts();
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		sample_set(&facts->parcel->carrier, cases[i].slug);
		json_t *json = build(facts, false, &sample_reply);
		check_value(json, "parcel.carrier", cases[i].name);
		json_decref(json);
	}
}

static void test_delivered_on(void)
{
	AUTO(facts) facts = sample_facts();
	facts->parcel->delivered_at_utc = 0;
	json_t *json = build(facts, false, &sample_reply);
	check_value(json, "parcel.delivered_on", NULL);
	json_decref(json);
	facts->parcel->status = PARCEL_STATUS_DELIVERED;
	json = build(facts, false, &sample_reply);
	check_value(json, "parcel.delivered_on", "17 January 2026");
	json_decref(json);
	facts->order->delivered_at_utc = SAMPLE_NOW;
	json = build(facts, false, &sample_reply);
	check_value(json, "parcel.delivered_on", "20 January 2026");
	json_decref(json);
}

static void test_other_language(void)
{
	AUTO(facts) facts = sample_facts();
	AUTO(decision) decision = sample_decision(SCENARIO_IN_TRANSIT, false);
	json_t *json = context_build(facts, decision, &sample_reply, "ja");
	check_value(json, "due_on", "2026-02-02");
	json_decref(json);
}

static void test_take_claims(void)
{
	const struct {
		const char *text;
		const char *left;
		uint32_t claims;
	} cases[] = {
		{"nothing", "nothing", 0},
		{"a \x1e"
		 "carrier_asked\x1f"
		 "b",
			"a b", bit(CLAIM_CARRIER_ASKED)},
		{"\x1e"
		 "photos_seen\x1f\x1e"
		 "carrier_asked\x1f\x1e"
		 "photos_seen\x1f",
			"", bit(CLAIM_CARRIER_ASKED) | bit(CLAIM_PHOTOS_SEEN)},
		{"a\x1e"
		 "nonsense\x1f"
		 "b",
			"ab", 0},
		{"a\x1e"
		 "cut off",
			"a", 0},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GString) text = g_string_new(cases[i].text);
		g_assert_cmpuint(context_take_claims(text), ==, cases[i].claims);
		g_assert_cmpstr(text->str, ==, cases[i].left);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/context/values", test_values);
	g_test_add_func("/context/languages", test_languages);
	g_test_add_func("/context/nothing-known", test_nothing_known);
	g_test_add_func("/context/table", test_table);
	g_test_add_func("/context/stranger", test_stranger);
	g_test_add_func("/context/buyer-name", test_buyer_name);
	g_test_add_func("/context/hostile-values", test_hostile_values);
	g_test_add_func("/context/carriers", test_carriers);
	g_test_add_func("/context/delivered-on", test_delivered_on);
	g_test_add_func("/context/other-language", test_other_language);
	g_test_add_func("/context/take-claims", test_take_claims);
	return g_test_run();
}
