/* HERMETICITY: a folder of its own. */
#include "daemon/marketplace.h"

#include <glib/gstdio.h>

static void put(const char *dir, const char *name)
{
	g_autofree char *path = g_build_filename(dir, name, NULL);
	g_assert_true(g_file_set_contents(path, "", 0, NULL));
}

static void expect(char *got, const char *dir, const char *name)
{
	g_autofree char *wanted =
		name != NULL ? g_build_filename(dir, name, NULL) : NULL;
	g_assert_cmpstr(got, ==, wanted);
	g_free(got);
}

static void test_files(void)
{
	g_autofree char *dir = g_dir_make_tmp("replyd-market-XXXXXX", NULL);
	struct settings settings = {.marketplaces = dir};
	struct shop_settings shop = {
		.marketplace = (char *)"AliExpress", .notice_rules = (char *)""};
	expect(marketplace_notices(&settings, &shop), dir, NULL);
	expect(marketplace_policy(&settings, &shop), dir, NULL);
	put(dir, "generic.policy");
	expect(marketplace_policy(&settings, &shop), dir, "generic.policy");
	expect(marketplace_policy(&settings, NULL), dir, "generic.policy");
	put(dir, "aliexpress.policy");
	put(dir, "aliexpress.rules");
	expect(marketplace_policy(&settings, &shop), dir, "aliexpress.policy");
	expect(marketplace_notices(&settings, &shop), dir, "aliexpress.rules");
	/* the shop's own file comes first; a name is no path */
	shop.notice_rules = (char *)"/own.rules";
	expect(marketplace_notices(&settings, &shop), "/", "own.rules");
	shop.notice_rules = (char *)"";
	shop.marketplace = (char *)"../aliexpress";
	expect(marketplace_notices(&settings, &shop), dir, NULL);
	static const char *const names[] = {
		"generic.policy", "aliexpress.policy", "aliexpress.rules"};
	for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autofree char *path = g_build_filename(dir, names[i], NULL);
		g_assert_cmpint(g_unlink(path), ==, 0);
	}
	g_assert_cmpint(g_rmdir(dir), ==, 0);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/marketplace/files", test_files);
	return g_test_run();
}
