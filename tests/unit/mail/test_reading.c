/* HERMETICITY: touches nothing. */
#include "mail/reading.h"

static void check_json(const struct reading *reading, const char *expected)
{
	json_t *json = reading_to_json(reading);
	g_assert_nonnull(json);
	json_t *wanted = json_loads(expected, 0, NULL);
	g_assert_nonnull(wanted);
	if (!json_equal(json, wanted)) {
		char *text = json_dumps(json, 0);
		g_error("got %s", text);
	}
	json_decref(wanted);
	json_decref(json);
}

static void test_empty(void)
{
	AUTO(reading) reading = reading_new();
	check_json(reading,
		"{\"kind\":\"buyer\",\"language\":\"\",\"intent\":\"other\","
		"\"confidence\":0.0,\"intents\":{},\"flags\":[],\"answers\":[],"
		"\"matches\":[],"
		"\"order_numbers\":[],\"tracking_numbers\":[],\"amounts\":[],"
		"\"dates\":[],\"bounce\":null}");
	reading_free(NULL);
	bounce_free(NULL);
}

static void add_match(struct reading *reading, bool is_flag)
{
	struct match *match = match_new();
	match->is_flag = is_flag;
	match->intent = INTENT_QUALITY;
	match->flag = FLAG_STAIN;
	match->pattern = g_strdup("is broken");
	match->text = g_strdup("is broken");
	match->weight = 2.5;
	match->start = 4;
	match->len = 9;
	g_ptr_array_add(reading->matches, match);
}

static void add_amount_and_day(struct reading *reading)
{
	struct amount *amount = g_new0(struct amount, 1);
	amount->value = g_strdup("12.50");
	(void)g_strlcpy(amount->currency, "USD", sizeof(amount->currency));
	amount->text = g_strdup("$12.50");
	g_ptr_array_add(reading->amounts, amount);
	struct named_day *day = g_new0(struct named_day, 1);
	(void)g_strlcpy(day->date, "2026-01-11", sizeof(day->date));
	day->text = g_strdup("11/01");
	g_ptr_array_add(reading->days, day);
}

static void test_full(void)
{
	AUTO(reading) reading = reading_new();
	reading->kind = MAIL_KIND_BOUNCE;
	reading->intent = INTENT_QUALITY;
	reading->confidence = 0.5;
	reading->scores[INTENT_QUALITY] = 2.5;
	reading->flags = bit(FLAG_STAIN);
	add_match(reading, false);
	add_match(reading, true);
	g_ptr_array_add(reading->order_numbers, g_strdup("8001"));
	g_ptr_array_add(reading->tracking_numbers, g_strdup("RB123456785CN"));
	add_amount_and_day(reading);
	reading->bounce = bounce_new();
	reading->bounce->permanent = true;
	check_json(reading,
		"{\"kind\":\"bounce\",\"language\":\"\",\"intent\":\"quality\","
		"\"confidence\":0.5,\"intents\":{\"quality\":2.5},"
		"\"flags\":[\"stain\"],\"answers\":[],\"matches\":["
		"{\"intent\":\"quality\",\"pattern\":\"is broken\","
		"\"text\":\"is broken\",\"weight\":2.5,\"in_subject\":false,"
		"\"start\":4,\"len\":9},"
		"{\"flag\":\"stain\",\"pattern\":\"is broken\","
		"\"text\":\"is broken\",\"weight\":2.5,\"in_subject\":false,"
		"\"start\":4,\"len\":9}],\"order_numbers\":[\"8001\"],"
		"\"tracking_numbers\":[\"RB123456785CN\"],"
		"\"amounts\":[{\"value\":\"12.50\",\"currency\":\"USD\","
		"\"text\":\"$12.50\"}],"
		"\"dates\":[{\"date\":\"2026-01-11\",\"text\":\"11/01\"}],"
		"\"bounce\":"
		"{\"recipient\":\"\",\"status\":\"\",\"permanent\":true,"
		"\"reason\":\"other\",\"original_message_id\":\"\"}}");
}

static void test_numbers_again(void)
{
	static const char *const not_readings[] = {
		"", "7", "[]", "{\"order_numbers\":7}", "{\"order_numbers\":[7,null]}"};
	AUTO(reading)
	reading =
		reading_numbers_from_json("{\"order_numbers\":[\"8001\",\"8002\"],"
					  "\"tracking_numbers\":[\"RB123456785CN\"]}");
	g_assert_cmpuint(reading->order_numbers->len, ==, 2);
	g_assert_cmpstr(reading->order_numbers->pdata[1], ==, "8002");
	g_assert_cmpstr(reading->tracking_numbers->pdata[0], ==, "RB123456785CN");
	for (size_t i = 0; i < G_N_ELEMENTS(not_readings); i++) {
		AUTO(reading) empty = reading_numbers_from_json(not_readings[i]);
		g_assert_cmpuint(empty->order_numbers->len, ==, 0);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/reading/empty", test_empty);
	g_test_add_func("/reading/full", test_full);
	g_test_add_func("/reading/numbers-again", test_numbers_again);
	return g_test_run();
}
