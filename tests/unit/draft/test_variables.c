/* HERMETICITY: reads docs/man/replyd-templates.5 of the source tree. */
#include "draft/variables.h"

#include <glib.h>
#include <string.h>

static void test_find(void)
{
	static const struct {
		const char *name;
		const char *row; /* NULL: unknown */
	} cases[] = {
		{"order.number", "order.number"},
		{"order", "order"},
		{"offers.reissue", "offers.*"},
		{"claim.carrier_asked", "claim.*"},
		{"parcel.is.Delivered", "parcel.is.*"},
		{"order.is.paid", "order.is.*"},
		{"days_left_is_few", "NAME_is_*"},
		{"days_left_is_0", "NAME_is_*"},
		{"order.items.qty_is_one", "NAME_is_*"},
		{"days_left_is_2", NULL},
		{"days_left_is_", NULL},
		{"order.number_is_one", NULL},
		{"order.weight_g_is_one", NULL},
		{"_is_one", NULL},
		{"offers.gold", NULL},
		{"offers.", NULL},
		{"offers.*", NULL},
		{"parcel.is.delivered", NULL},
		{"ordernumber", NULL},
		{"", NULL},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		const struct variable *found = variable_find(cases[i].name);
		g_assert_cmpstr(found != NULL ? found->name : NULL, ==, cases[i].row);
	}
}

static void test_table(void)
{
	size_t count;
	const struct variable *table = variables(&count);
	for (size_t i = 0; i < count; i++) {
		const char *name = table[i].name;
		g_assert_cmpint(
			table[i].words != NULL, ==, g_str_has_suffix(name, ".*"));
		for (size_t j = 0; j < i; j++)
			g_assert_cmpstr(name, !=, table[j].name);
		const char *dot = strrchr(name, '.');
		if (dot == NULL)
			continue;
		/* what holds it is in the table too, but for the "is" of a state */
		g_autofree char *parent = g_strndup(name, (gsize)(dot - name));
		if (!g_str_has_suffix(parent, ".is"))
			g_assert_nonnull(variable_find(parent));
	}
}

static void test_claims(void)
{
	for (unsigned i = 0; i < CLAIM_COUNT; i++)
		g_assert_cmpuint(strlen(claim_text((enum claim)i)), >, 10);
}

static void test_manual(void)
{
	g_autofree char *path = g_test_build_filename(
		G_TEST_DIST, "docs", "man", "replyd-templates.5", NULL);
	g_autofree char *page = NULL;
	g_autoptr(GError) err = NULL;
	g_file_get_contents(path, &page, NULL, &err);
	g_assert_no_error(err);
	g_autofree char *list = variables_manual();
	if (strstr(page, list) == NULL)
		g_test_message("the list of variables in %s must be\n%s", path, list);
	g_assert_nonnull(strstr(page, list));
	for (unsigned i = 0; i < CLAIM_COUNT; i++)
		g_assert_nonnull(strstr(page, claim_text((enum claim)i)));
	for (unsigned i = 0; i < SCENARIO_COUNT; i++)
		g_assert_nonnull(strstr(page, scenario_name((enum scenario)i)));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/variables/find", test_find);
	g_test_add_func("/variables/table", test_table);
	g_test_add_func("/variables/claims", test_claims);
	g_test_add_func("/variables/manual", test_manual);
	return g_test_run();
}
