/* HERMETICITY: settings and key files in a temporary folder; nothing is asked. */
#include "daemon/order_connectors.h"

#include <glib/gstdio.h>
#include <string.h>

#include "shop.h"

static char *key_file(const char *folder)
{
	char *path = g_build_filename(folder, "key", NULL);
	g_assert_true(g_file_set_contents(path, "hush\n", -1, NULL));
	g_assert_cmpint(g_chmod(path, 0600), ==, 0);
	return path;
}

static void test_all(void)
{
	static const char *const names[] = {
		"shopify", "woocommerce", "tongtool", "aliexpress"};
	g_autofree char *folder = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	g_autofree char *key = key_file(folder);
	g_autofree char *extra = g_strdup_printf(
		"[shopify]\nurl = https://x.example\ntoken_file = %s\n"
		"[woocommerce]\nurl = https://x.example\nkey_file = %s\n"
		"secret_file = %s\n"
		"[tongtool]\nurl = https://x.example\nkey_file = %s\nsecret_file = %s\n"
		"[aliexpress]\nurl = https://x.example\napp_key = 1\n"
		"secret_file = %s\n",
		key, key, key, key, key, key);
	struct shop shop;
	shop_begin(&shop, extra);
	const struct settings *settings = shop.engine->settings;
	const struct shop_settings *own = settings->shops->pdata[0];
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	g_assert_true(order_connectors_wanted(own));
	g_autoptr(GPtrArray) list = order_connectors_new(settings, own, problems);
	g_assert_cmpuint(list->len, ==, G_N_ELEMENTS(names));
	for (guint i = 0; i < list->len; i++)
		g_assert_cmpstr(connector_name(list->pdata[i]), ==, names[i]);
	/* A key that cannot be read leaves the others. */
	g_assert_cmpint(g_chmod(key, 0644), ==, 0);
	g_autoptr(GPtrArray) none = order_connectors_new(settings, own, problems);
	g_assert_cmpuint(none->len, ==, 0);
	g_assert_cmpuint(problems->len, ==, 4);
	g_autofree char *tokens = aliexpress_token_path(settings, own);
	g_assert_true(g_str_has_prefix(tokens, settings->state_dir));
	shop_end(&shop);
	g_assert_cmpint(g_unlink(key), ==, 0);
	g_assert_cmpint(g_rmdir(folder), ==, 0);
}

static void test_none(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	g_assert_false(order_connectors_wanted(shop.engine->settings->shops->pdata[0]));
	shop_end(&shop);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/order-connectors/all", test_all);
	g_test_add_func("/order-connectors/none", test_none);
	return g_test_run();
}
