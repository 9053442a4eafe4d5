/* HERMETICITY: settings in a temporary folder; the tree's templates and lexicons. */
#include "daemon/engine.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "base/clock.h"
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

static bool holds(const GPtrArray *languages, const char *language)
{
	return g_ptr_array_find_with_equal_func(
		(GPtrArray *)languages, language, g_str_equal, NULL);
}

static void write_file(const char *dir, const char *name, const char *text)
{
	g_autofree char *path = g_build_filename(dir, name, NULL);
	g_autofree char *folder = g_path_get_dirname(path);
	g_assert_cmpint(g_mkdir_with_parents(folder, 0700), ==, 0);
	g_assert_true(g_file_set_contents(path, text, -1, NULL));
}

/* A second shop with a text of its own that answers in German and Chinese. */
static struct engine *load_two(
	const struct shop *shop, const char *own_text, GPtrArray *problems)
{
	g_autofree char *shops = g_build_filename(shop->dir, "shops.d", NULL);
	write_file(shops, "own/de/in_transit.txt", own_text);
	write_file(shops, "two.ini",
		"[shop]\nname = Two\naddress = two@lumen.example\n"
		"templates = own\nlanguages = de, zh\n"
		"[imap]\nurl = imap://127.0.0.1\nuser = two\npassword_file = x\n"
		"[smtp]\nurl = smtp://127.0.0.1\n");
	g_autofree char *config = g_build_filename(shop->dir, "replyd.ini", NULL);
	return engine_load(config, problems);
}

static void test_shop_templates(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	AUTO(engine) engine = load_two(&shop, "About: ours\n\nHallo\n", problems);
	g_assert_cmpuint(problems->len, ==, 0);
	const struct shop_settings *one = engine->settings->shops->pdata[0];
	const struct shop_settings *two = engine->settings->shops->pdata[1];
	g_assert_true(engine_templates(engine, one) == engine->templates);
	const struct template_set *own = engine_templates(engine, two);
	g_assert_cmpstr(template_set_find(own, "de", "in_transit")->about, ==, "ours");
	g_assert_cmpstr(template_set_find(engine->templates, "de", "in_transit")->about,
		!=, "ours");
	g_assert_nonnull(template_set_find(own, "de", "lost"));
	/* Chinese is for the agents, unless the shop names it */
	g_assert_true(holds(engine->languages, "zh"));
	g_assert_false(holds(engine_languages(engine, one), "zh"));
	g_assert_true(holds(engine_languages(engine, one), "fr"));
	g_assert_true(holds(engine_languages(engine, two), "zh"));
	g_assert_false(holds(engine_languages(engine, two), "fr"));
	shop_end(&shop);
}

/* A text that says less than the English one is told, though it can be used. */
static void test_shop_template_twins(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	engine_check_twins(shop.engine, problems);
	g_assert_cmpuint(problems->len, ==, 0);
	AUTO(engine) engine = load_two(&shop, "About: ours\n\nHallo\n", problems);
	g_assert_cmpuint(problems->len, ==, 0);
	engine_check_twins(engine, problems);
	g_assert_cmpuint(problems->len, >, 0);
	for (guint i = 0; i < problems->len; i++)
		g_assert_nonnull(
			strstr(problems->pdata[i], "/own/de/in_transit.txt: lacks "));
	shop_end(&shop);
}

static void test_shop_template_faults(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	g_assert_null(load_two(&shop, "About: ours\n\n{{nobody}}\n", problems));
	g_assert_cmpuint(problems->len, ==, 1);
	g_assert_nonnull(strstr(problems->pdata[0], "/own/de/in_transit.txt:3: "));
	shop_end(&shop);
}

/* A day on which it should have been shipped is not promised again. */
static void test_ships_by(void)
{
	struct shop shop;
	shop_begin(&shop, NULL);
	struct order_facts *order = order_facts_new();
	order->state = ORDER_STATE_PAID;
	order->paid_at_utc = SHOP_NOW; /* a Sunday; three days later is Wednesday */
	int64_t by = engine_ships_by(shop.engine, shop.settings, order);
	g_autofree char *day = time_format(by);
	g_assert_cmpstr(day, ==, "2026-03-04T00:00:00Z");
	order->paid_at_utc = SHOP_NOW - 10 * SECONDS_PER_DAY;
	g_assert_cmpint(engine_ships_by(shop.engine, shop.settings, order), ==, 0);
	order->paid_at_utc = SHOP_NOW;
	order->state = ORDER_STATE_SHIPPED;
	g_assert_cmpint(engine_ships_by(shop.engine, shop.settings, order), ==, 0);
	g_assert_cmpint(engine_ships_by(shop.engine, shop.settings, NULL), ==, 0);
	order_facts_free(order);
	shop_end(&shop);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/engine/ships-by", test_ships_by);
	g_test_add_func("/engine/loads", test_loads);
	g_test_add_func("/engine/problems", test_every_problem_is_told);
	g_test_add_func("/engine/shop_lexicon", test_shop_lexicon);
	g_test_add_func("/engine/shop_lexicon_faults", test_shop_lexicon_faults);
	g_test_add_func("/engine/shop_templates", test_shop_templates);
	g_test_add_func("/engine/shop_template_twins", test_shop_template_twins);
	g_test_add_func("/engine/shop_template_faults", test_shop_template_faults);
	return g_test_run();
}
