/* HERMETICITY: the maps of the source tree. */
#include "orders/map_set.h"

#include <glib.h>

#include "base/error.h"
#include "orders/column_map.h"

static void test_choices(void)
{
	g_autofree char *file =
		g_test_build_filename(G_TEST_DIST, "etc", "maps", "generic.map", NULL);
	const struct {
		const char *which;
		guint count; /* 0: refused */
	} cases[] = {
		{"auto", 3},
		{"aliexpress", 1},
		{"tongtool", 1},
		{file, 1},
		{"nonesuch", 0},
		{"/nonexistent.map", 0},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) err = NULL;
		g_autoptr(GPtrArray) maps = map_set_load(cases[i].which, &err);
		g_assert_cmpint(maps != NULL, ==, cases[i].count > 0);
		if (maps != NULL)
			g_assert_cmpuint(maps->len, ==, cases[i].count);
		else
			g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_autofree char *maps = g_test_build_filename(G_TEST_DIST, "etc", "maps", NULL);
	g_setenv("REPLYD_MAPS", maps, TRUE);
	g_test_add_func("/map_set/choices", test_choices);
	return g_test_run();
}
