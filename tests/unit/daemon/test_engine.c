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

/* A shop with phrases of its own; the others keep theirs. */
static void write_own(const struct shop *shop, const char *lexicon)
{
	g_autofree char *own = g_build_filename(shop->dir, "shops.d", "own.lex", NULL);
	g_autofree char *path = g_build_filename(shop->dir, "shops.d", "two.ini", NULL);
	g_assert_true(g_file_set_contents(own, lexicon, -1, NULL));
	g_assert_true(g_file_set_contents(path,
		"[shop]\nname = Two\naddress = two@lumen.example\nlexicon = own.lex\n"
		"[imap]\nurl = imap://127.0.0.1\nuser = two\npassword_file = x\n"
		"[smtp]\nurl = smtp://127.0.0.1\n",
		-1, NULL));
}

static void test_shop_lexicon(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	write_own(&shop, "language en\n[quality]\n3 flimflam blorples\n");
	g_autofree char *config = g_build_filename(shop.dir, "replyd.ini", NULL);
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	AUTO(engine) engine = engine_load(config, problems);
	g_assert_cmpuint(problems->len, ==, 0);
	const GPtrArray *shops = engine->settings->shops;
	g_assert_cmpuint(shops->len, ==, 2);
	const struct lexicon *one = engine_lexicon(engine, shops->pdata[0]);
	const struct lexicon *two = engine_lexicon(engine, shops->pdata[1]);
	g_assert_true(one == engine->lexicon);
	g_assert_cmpuint(lexicon_phrase_count(two), ==, lexicon_phrase_count(one) + 1);
	static const char mail[] = "From: ana@buyers.example\nSubject: hi\n\n"
				   "The flimflam blorples. Where is my parcel?\n";
	for (guint i = 0; i < 2; i++) {
		struct mail_reader *reader =
			mail_reader_new(engine, shops->pdata[i], NULL);
		AUTO(read_mail)
		read = mail_reader_read(reader, mail, strlen(mail), false);
		g_assert_cmpfloat(
			read->reading->scores[INTENT_QUALITY], ==, i == 1 ? 3.0 : 0.0);
		g_assert_cmpfloat(read->reading->scores[INTENT_NOT_RECEIVED], >, 0.0);
		mail_reader_free(reader);
	}
	shop_end(&shop);
}

static void test_shop_lexicon_faults(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	write_own(&shop, "language en\n[quality]\n3 (never closed\n");
	g_autofree char *config = g_build_filename(shop.dir, "replyd.ini", NULL);
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	g_assert_null(engine_load(config, problems));
	g_assert_cmpuint(problems->len, ==, 1);
	g_assert_nonnull(strstr(problems->pdata[0], "/own.lex:3:3: "));
	shop_end(&shop);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/engine/loads", test_loads);
	g_test_add_func("/engine/problems", test_every_problem_is_told);
	g_test_add_func("/engine/shop_lexicon", test_shop_lexicon);
	g_test_add_func("/engine/shop_lexicon_faults", test_shop_lexicon_faults);
	return g_test_run();
}
