/* HERMETICITY: touches nothing. */
#include "mail/json_keys.h"

#include <stdint.h>
#include <string.h>

#include "base/error.h"

struct thing {
	char *name;
	int64_t made_at_utc;
	double weight;
	int count;
	bool good;
};

#define AT(member) offsetof(struct thing, member)
static const struct json_key thing_list[] = {
	{"name", &key_text, AT(name), 0, 0},
	{"made_at", &key_time, AT(made_at_utc), 0, 0},
	{"weight", &key_real, AT(weight), 0.5, 10},
	{"count", &key_int, AT(count), 1, 9},
	{"good", &key_bool, AT(good), 0, 0},
};
static const struct json_keys thing_keys = {thing_list, G_N_ELEMENTS(thing_list)};

static bool read_thing(const char *text, struct thing *thing, GError **err)
{
	g_autofree char *quoted = g_strdelimit(g_strdup(text), "'", '"');
	json_t *json = json_loads(quoted, JSON_DECODE_ANY, NULL);
	g_assert_nonnull(json);
	bool ok = json_keys_read(json, &thing_keys, NULL, thing, err);
	json_decref(json);
	return ok;
}

static void check_written(const struct thing *thing, const char *expected)
{
	json_t *json = json_keys_write(&thing_keys, thing);
	char *text = json_dumps(json, JSON_COMPACT);
	g_assert_cmpstr(text, ==, expected);
	free(text);
	json_decref(json);
}

static void test_read(void)
{
	struct thing thing = {.name = g_strdup("old")};
	GError *err = NULL;
	g_assert_true(read_thing("{'name':'belt','made_at':'1970-01-02T00:00:00Z',"
				 "'weight':0.5,'count':9.0,'good':true}",
		&thing, &err));
	g_assert_no_error(err);
	g_assert_cmpstr(thing.name, ==, "belt");
	g_assert_cmpint(thing.made_at_utc, ==, 86400);
	g_assert_cmpint(thing.count, ==, 9);
	check_written(&thing, "{\"name\":\"belt\",\"made_at\":\"1970-01-02T00:00:00Z\","
			      "\"weight\":0.5,\"count\":9,\"good\":true}");
	g_free(thing.name);
}

static void test_unknown(void)
{
	struct thing thing = {.name = g_strdup("")};
	GError *err = NULL;
	g_assert_true(read_thing("{'name':null,'count':null}", &thing, &err));
	check_written(&thing, "{\"good\":false}");
	g_free(thing.name);
}

static void test_refused(void)
{
	static const struct {
		const char *json, *message;
	} cases[] = {
		{"{'size':1}", "\"size\" is not a known key"},
		{"{'name':1}", "\"name\" is not a text"},
		{"{'made_at':'soon'}", "\"made_at\" is not a time"},
		{"{'weight':0.4}", "\"weight\" is not between 0.5 and 10"},
		{"{'weight':'1'}", "\"weight\" is not a number"},
		{"{'count':0}", "\"count\" is not between 1 and 9"},
		{"{'count':10}", "\"count\" is not between 1 and 9"},
		{"{'count':2.5}", "\"count\" is not a whole number"},
		{"{'count':-1e300}", "\"count\" is not between 1 and 9"},
		{"{'good':0}", "\"good\" is not true or false"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].json);
		struct thing thing = {.name = g_strdup("kept"), .count = 5};
		GError *err = NULL;
		g_assert_false(read_thing(cases[i].json, &thing, &err));
		g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
		g_assert_nonnull(strstr(err->message, cases[i].message));
		g_assert_cmpstr(thing.name, ==, "kept");
		g_assert_cmpint(thing.count, ==, 5);
		g_clear_error(&err);
		g_free(thing.name);
	}
}

static void test_path(void)
{
	const struct json_place order = {NULL, "order", 0};
	const struct json_place items = {&order, "items", 0};
	const struct json_place third = {&items, NULL, 2};
	const struct json_place key = {&third, "q\nty", 0};
	GError *err = NULL;
	g_assert_false(json_wrong(&key, "is wrong", &err));
	g_assert_cmpstr(err->message, ==,
		"could not read the facts: \"order.items[2].q ty\" is wrong");
	g_clear_error(&err);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/json-keys/read", test_read);
	g_test_add_func("/json-keys/unknown", test_unknown);
	g_test_add_func("/json-keys/refused", test_refused);
	g_test_add_func("/json-keys/path", test_path);
	return g_test_run();
}
