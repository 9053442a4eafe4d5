/* HERMETICITY: touches nothing. */
#include "base/error.h"

#include <glib.h>

static void test_kinds(void)
{
	g_autoptr(GError) ours = g_error_new(REPLYD_ERROR, ERR_UNSURE, "lost");
	g_assert_cmpint(error_kind(ours), ==, ERR_UNSURE);
	g_autoptr(GError) other = g_error_new(G_FILE_ERROR, G_FILE_ERROR_NOENT, "no");
	g_assert_cmpint(error_kind(other), ==, ERR_TEMP);
	g_assert_cmpint(error_kind(NULL), ==, ERR_TEMP);
}

static void test_names_differ(void)
{
	for (int a = ERR_TEMP; a <= ERR_CONFIG; a++) {
		for (int b = ERR_TEMP; b < a; b++)
			g_assert_cmpstr(error_kind_name((enum error_kind)a), !=,
				error_kind_name((enum error_kind)b));
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/error/kinds", test_kinds);
	g_test_add_func("/error/names", test_names_differ);
	return g_test_run();
}
