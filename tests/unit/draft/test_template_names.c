/* HERMETICITY: touches nothing. */
#include "draft/template_names.h"

#include <glib.h>
#include <string.h>

static void add_name(void *data, const struct mustache_tag *tag, const char *name,
	const struct variable *row)
{
	g_string_append_printf(data, "%u:%s%s ", tag->line, name,
		row == NULL && tag->kind != MUSTACHE_PARTIAL ? "?" : "");
}

static void test_each(void)
{
	static const struct {
		const char *template;
		const char *names;
	} cases[] = {
		{"no tag, {{! a remark }}", ""},
		{"{{due_on}}\n{{{shop.name}}}", "1:due_on 2:shop.name "},
		{"{{#order}}{{number}}{{/order}}", "1:order 1:order.number "},
		{"{{#order}}{{#items}}{{name}}{{/items}}{{/order}}",
			"1:order 1:order.items 1:order.items.name "},
		{"{{^order}}{{shop.name}}{{/order}}", "1:order 1:shop.name "},
		{"{{#order.is.paid}}{{order.number}}{{/order.is.paid}}",
			"1:order.is.paid 1:order.number "},
		{"{{#buyer_name}}{{.}}{{#.}}{{due_on}}{{/.}}{{/buyer_name}}",
			"1:buyer_name 1:due_on "},
		{"{{.}}", "1:.? "},
		{"{{#nobody}}{{name}}{{/nobody}}", "1:nobody? 1:name? "},
		{"{{#days_left_is_few}}{{days_left}}{{/days_left_is_few}}",
			"1:days_left_is_few 1:days_left "},
		{"{{> _tracking}}", "1:_tracking "},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) err = NULL;
		AUTO(mustache)
		template = mustache_parse(
			cases[i].template, strlen(cases[i].template), "t", 1, &err);
		g_assert_no_error(err);
		g_autoptr(GString) names = g_string_new(NULL);
		template_names_each(template, add_name, names);
		g_assert_cmpstr(names->str, ==, cases[i].names);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/template-names/each", test_each);
	return g_test_run();
}
