/* HERMETICITY: nothing outside the process. */
#include "orders/json_value.h"

static json_t *parse(const char *text)
{
	json_t *json = json_loads(text, 0, NULL);
	g_assert_nonnull(json);
	return json;
}

static void test_texts(void)
{
	json_t *json =
		parse("{\"id\":9007199254740993,\"name\":\" a\\nb \",\"no\":null,"
		      "\"list\":[1]}");
	static const struct {
		const char *key, *text;
	} cases[] = {{"id", "9007199254740993"}, {"name", "a b"}, {"no", ""},
		{"list", ""}, {"absent", ""}};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *text = json_text(json, cases[i].key);
		g_assert_cmpstr(text, ==, cases[i].text);
	}
	g_assert_true(json_is(json, "name", "A B"));
	g_assert_false(json_is(json, "absent", "A B"));
	json_decref(json);
}

static void test_numbers(void)
{
	json_t *json =
		parse("{\"a\":12.5,\"b\":\"12.50\",\"c\":\"\",\"d\":-1,\"e\":\"-3\","
		      "\"f\":\"7\",\"g\":1e300,\"h\":\"many\",\"i\":{}}");
	static const struct {
		const char *key;
		double amount;
		int count;
	} cases[] = {{"a", 12.5, 12}, {"b", 12.5, 12}, {"c", -1, 99}, {"d", -1, 99},
		{"e", -1, 99}, {"f", 7, 7}, {"g", 1e300, 99}, {"h", -1, 99},
		{"i", -1, 99}, {"absent", -1, 99}};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].key);
		g_assert_cmpfloat(json_amount(json, cases[i].key), ==, cases[i].amount);
		g_assert_cmpint(json_count(json, cases[i].key, 99), ==, cases[i].count);
	}
	json_decref(json);
}

static void test_times(void)
{
	json_t *json =
		parse("{\"a\":\"2026-03-01T10:00:00Z\","
		      "\"b\":\"2026-03-01T10:00:00\",\"c\":\"2026-03-01 10:00:00\","
		      "\"d\":\"soon\",\"e\":null}");
	g_autoptr(GTimeZone) china = g_time_zone_new_identifier("Asia/Shanghai");
	g_assert_cmpint(json_time(json, "a", china), ==, 1772359200);
	g_assert_cmpint(json_time(json, "b", china), ==, 1772359200 - 8 * 3600);
	g_assert_cmpint(json_time(json, "c", china), ==, 1772359200 - 8 * 3600);
	g_assert_cmpint(json_time(json, "d", china), ==, 0);
	g_assert_cmpint(json_time(json, "e", china), ==, 0);
	json_decref(json);
}

static void test_lists(void)
{
	static const struct {
		const char *text;
		size_t size;
	} cases[] = {{"[{\"id\":1},{\"id\":2}]", 2}, {"{\"dto\":[{\"id\":1}]}", 1},
		{"{\"dto\":{\"id\":1}}", 1}, {"{\"id\":1}", 1},
		{"{\"id\":1,\"b\":2}", 1}, {"{}", 0}, {"[]", 0}};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		json_t *json = parse(cases[i].text);
		g_test_message("%s", cases[i].text);
		g_assert_cmpuint(json_list_size(json), ==, cases[i].size);
		if (cases[i].size > 0)
			g_assert_true(json_is(json_list_get(json, 0), "id", "1"));
		json_decref(json);
	}
	g_assert_cmpuint(json_list_size(NULL), ==, 0);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/json-value/texts", test_texts);
	g_test_add_func("/json-value/numbers", test_numbers);
	g_test_add_func("/json-value/times", test_times);
	g_test_add_func("/json-value/lists", test_lists);
	return g_test_run();
}
