/* HERMETICITY: touches nothing. */
#include "draft/template_check.h"

#include <glib.h>
#include <string.h>

static bool has_partial(const void *data, const char *name)
{
	return strcmp(data, name) == 0;
}

#define UNKNOWN(line, name)                                                            \
	"t:" line ": unknown variable \"" name "\"; replyd-templates(5) lists them"

static void test_check(void)
{
	static const struct {
		const char *template;
		const char *problems; /* joined by "|" */
	} cases[] = {
		{"{{buyer_name}} {{order.number}} {{{due_on}}} {{>_signature}}", ""},
		{"{{#order}}{{number}} {{order.number}} {{shop.name}}{{/order}}", ""},
		{"{{#order.items}}{{name}} {{qty}}{{/order.items}}", ""},
		{"{{#order}}{{#items}}{{name}}{{/items}}{{/order}}", ""},
		{"{{^order}}{{#photos}}x{{/photos}}{{/order}}", ""},
		{"{{#offers.reissue}}x{{/offers.reissue}}{{claim.photos_seen}}", ""},
		{"{{#buyer_name}}{{.}}{{/buyer_name}}", ""},
		{"{{#signature}}{{#.}}{{.}}{{/.}}{{/signature}}", ""},
		{"a\n{{buyr_name}}", UNKNOWN("2", "buyr_name")},
		{"{{number}}", UNKNOWN("1", "number")},
		{"{{#order}}{{name}}{{/order}}", UNKNOWN("1", "name")},
		{"{{#ordr}}\n{{/ordr}}\n{{^ordr}}{{/ordr}}",
			UNKNOWN("1", "ordr") "|" UNKNOWN("3", "ordr")},
		{"{{claim.all_is_well}}", UNKNOWN("1", "claim.all_is_well")},
		{"{{#offers.gold}}{{/offers.gold}}", UNKNOWN("1", "offers.gold")},
		{"{{.}}", UNKNOWN("1", ".")},
		{"{{order}}",
			"t:1: nothing to print in \"order\"; use it as a section"},
		{"{{photos}}",
			"t:1: nothing to print in \"photos\"; use it as a section"},
		{"{{>_sign}}",
			"t:1: no partial \"_sign\": there is no such file beside "
			"this one"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) err = NULL;
		AUTO(mustache)
		template = mustache_parse(
			cases[i].template, strlen(cases[i].template), "t", 1, &err);
		g_assert_no_error(err);
		g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
		template_check(template, has_partial, "_signature", problems);
		g_ptr_array_add(problems, NULL);
		g_autofree char *joined = g_strjoinv("|", (char **)problems->pdata);
		g_assert_cmpstr(joined, ==, cases[i].problems);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/template-check/names", test_check);
	return g_test_run();
}
