#include "daemon/marketplace.h"

#include <string.h>

/* The file MARKETPLACE.ENDING, if it is there. */
static char *find_file(
	const struct settings *settings, const char *marketplace, const char *ending)
{
	if (marketplace[0] == '\0' || strchr(marketplace, '/') != NULL)
		return NULL;
	g_autofree char *small = g_ascii_strdown(marketplace, -1);
	g_autofree char *name = g_strconcat(small, ".", ending, NULL);
	g_autofree char *path = g_build_filename(settings->marketplaces, name, NULL);
	bool there = g_file_test(path, G_FILE_TEST_EXISTS);
	return there ? g_steal_pointer(&path) : NULL;
}

char *marketplace_notices(
	const struct settings *settings, const struct shop_settings *shop)
{
	if (shop->notice_rules[0] != '\0')
		return g_strdup(shop->notice_rules);
	return find_file(settings, shop->marketplace, "rules");
}

char *marketplace_policy(
	const struct settings *settings, const struct shop_settings *shop)
{
	char *own =
		shop != NULL ? find_file(settings, shop->marketplace, "policy") : NULL;
	return own != NULL ? own : find_file(settings, "generic", "policy");
}
