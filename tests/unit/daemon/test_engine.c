/* HERMETICITY: settings in a temporary folder; the tree's templates and lexicons. */
#include "daemon/engine.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "shop.h"

static void test_loads(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	g_assert_cmpuint(shop.engine->languages->len, >=, 1);
	g_assert_cmpuint(lexicon_phrase_count(shop.engine->lexicon), >, 100);
	shop_end(&shop);
}

static void test_every_problem_is_told(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	g_autofree char *config = g_build_filename(shop.dir, "replyd.ini", NULL);
	g_assert_true(g_file_set_contents(config,
		"[replyd]\ntemplates = nowhere\nlexicons = nowhere\n", -1, NULL));
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	g_assert_null(engine_load(config, problems));
	g_assert_cmpuint(problems->len, >=, 2);
	shop_end(&shop);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/engine/loads", test_loads);
	g_test_add_func("/engine/problems", test_every_problem_is_told);
	return g_test_run();
}
