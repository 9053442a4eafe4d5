/* HERMETICITY: touches nothing. */
#include "draft/template_twin.h"

#include <glib.h>
#include <string.h>

static struct mustache *parse(const char *text, const char *file)
{
	g_autoptr(GError) err = NULL;
	struct mustache *template = mustache_parse(text, strlen(text), file, 1, &err);
	g_assert_no_error(err);
	return template;
}

static int compare(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void test_twin(void)
{
	static const struct {
		const char *twin;
		const char *english;
		const char *problems; /* sorted, joined by "|" */
	} cases[] = {
		{"", "", ""},
		{"{{due_on}} {{shop.name}}", "{{shop.name}} {{due_on}} {{due_on}}", ""},
		{"{{#order}}{{number}}{{/order}}",
			"{{order.number}}{{#order}}{{/order}}", ""},
		{"{{days_left}} {{#days_left_is_few}}a{{/days_left_is_few}}",
			"{{days_left}}{{^days_left_is_one}}s{{/days_left_is_one}}", ""},
		{"{{&due_on}}", "{{due_on}}", ""},
		{"a", "b\n{{due_on}}", "de: lacks {{due_on}} of en:2"},
		{"a\n{{due_on}}", "b", "de:2: has {{due_on}}, which en has not"},
		{"{{#order}}a{{/order}}", "{{^order}}a{{/order}}",
			"de: lacks {{^order}} of en:1|"
			"de:1: has {{#order}}, which en has not"},
		{"a", "{{claim.photos_seen}}a",
			"de: lacks {{claim.photos_seen}} of en:1"},
		{"{{> _offers}}", "{{> _dispute}}",
			"de: lacks {{> _dispute}} of en:1|"
			"de:1: has {{> _offers}}, which en has not"},
		{"{{#days_left}}{{/days_left}}", "{{days_left}}",
			"de: lacks {{days_left}} of en:1|"
			"de:1: has {{#days_left}}, which en has not"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		AUTO(mustache) twin = parse(cases[i].twin, "de");
		AUTO(mustache) english = parse(cases[i].english, "en");
		g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
		template_twin(twin, english, problems);
		g_ptr_array_sort(problems, compare);
		g_ptr_array_add(problems, NULL);
		g_autofree char *joined = g_strjoinv("|", (char **)problems->pdata);
		g_assert_cmpstr(joined, ==, cases[i].problems);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/template-twin/twin", test_twin);
	return g_test_run();
}
