/* HERMETICITY: reads and writes in a temporary folder of its own. */
#include "understand/lexicon.h"

#include <glib/gstdio.h>

#include "base/error.h"
#include "made.h"

static void write_file(const char *folder, const char *name, const char *text)
{
	g_autofree char *path = g_build_filename(folder, name, NULL);
	g_assert_true(g_file_set_contents(path, text, -1, NULL));
}

static void remove_folder(const char *folder)
{
	GDir *dir = g_dir_open(folder, 0, NULL);
	for (const char *name; (name = g_dir_read_name(dir)) != NULL;) {
		g_autofree char *path = g_build_filename(folder, name, NULL);
		g_remove(path);
	}
	g_dir_close(dir);
	g_rmdir(folder);
}

static void test_load(void)
{
	g_autoptr(GError) err = NULL;
	g_autofree char *folder = g_dir_make_tmp("replyd-lexicon-XXXXXX", NULL);
	g_assert_null(lexicon_load(folder, NULL, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	g_clear_error(&err);
	write_file(folder, "en.lex", "language en\n[quality]\n2 broken\n");
	write_file(folder, "de.lex", "language de\n[quality]\n2 kaputt\n");
	write_file(folder, "notes.txt", "no lexicon");
	write_file(folder, "shop.extra", "language en\n[quality]\n0 broken\n3 torn\n");
	g_autofree char *extra = g_build_filename(folder, "shop.extra", NULL);
	AUTO(lexicon) lexicon = lexicon_load(folder, extra, &err);
	g_assert_no_error(err);
	g_assert_cmpuint(lexicon_language_count(lexicon), ==, 2);
	g_assert_cmpint(lexicon_find_language(lexicon, "en"), ==, 1);
	g_assert_cmpint(lexicon_find_language(lexicon, "fr"), ==, -1);
	g_assert_cmpuint(lexicon_phrase_count(lexicon), ==, 2);
	g_assert_cmpuint(lexicon_literal_count(lexicon), ==, 0);
	write_file(folder, "en.lex", "language en\n[qualty]\n2 broken\n[nothing]\n");
	g_assert_null(lexicon_load(folder, NULL, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	g_assert_nonnull(strstr(err->message, "en.lex:2:2: \"qualty\""));
	g_assert_nonnull(strstr(err->message, "en.lex:4:2: \"nothing\""));
	g_clear_error(&err);
	g_assert_null(lexicon_load("/nonexistent/folder", NULL, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	remove_folder(folder);
}

/* Phrases of another language are found neither by mistake nor by a shared literal. */
static void test_languages_apart(void)
{
	AUTO(lexicon)
	lexicon = made_lexicon("language en\n@words: was, so\n"
			       "[quality]\n2 gift\n1.5 was so\n1 defekt*\n"
			       "language de\n@words: was, so\n"
			       "[angry]\n2 gift\n1.5 was so\n2 defekt*\n");
	g_autofree char *english =
		made_evidence(lexicon, "", "a gift, was so defekte", 0);
	g_assert_cmpstr(english, ==,
		"quality 2: gift; quality 1.5: was so; quality 1: defekte");
	/* both languages share the literal */
	g_assert_cmpuint(lexicon_literal_count(lexicon), ==, 1);
}

static void test_empty(void)
{
	AUTO(lexicon) lexicon = made_lexicon("language en\n");
	g_autofree char *nothing = made_evidence(lexicon, "a", "b", 0);
	g_assert_cmpstr(nothing, ==, "");
	lexicon_free(NULL);
	lexicon_scratch_free(NULL);
}

/* Whatever the text, findings and time are bounded. */
static void test_hostile(void)
{
	AUTO(lexicon)
	lexicon = made_lexicon("language en\n@negate 2: not\n@group g: not, a\n"
			       "[quality]\n1 a <9> a <9> a <9> a <9> z\n1 a\n1 not a\n"
			       "1 b @near g\n");
	AUTO(lexicon_scratch) scratch = lexicon_scratch_new(lexicon, NULL);
	GString *text = g_string_new(NULL);
	for (int i = 0; i < 16000; i++)
		g_string_append(text, i % 2 ? "a " : "not ");
	struct words_source body = exact_source(text->str);
	struct words *words = lexicon_scratch_words(scratch);
	words_read(words, NULL, &body, lexicon_language(lexicon, 0)->vocabulary);
	size_t count = 0;
	(void)lexicon_find(lexicon, scratch, 0, words, 0, &count);
	g_assert_cmpuint(count, <=, 4096);
	exact_source_clear(&body);
	g_string_free(text, TRUE);
}

static void test_shouts(void)
{
	AUTO(lexicon)
	lexicon = made_lexicon("language en\n@group praise: great\n[angry]\n"
			       "1.5 @capitals\n1 @exclamations @without praise\n");
	static const struct {
		unsigned shouts;
		const char *text;
		const char *evidence;
	} cases[] = {
		{0, "NO", ""},
		{PHRASE_CAPITALS, "NO WAY", "angry 1.5: NO"},
		{PHRASE_EXCLAMATIONS, "no", "angry 1: no"},
		{PHRASE_EXCLAMATIONS, "great", ""},
		{PHRASE_SHOUTS, "", ""},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *evidence =
			made_evidence(lexicon, "s", cases[i].text, cases[i].shouts);
		g_assert_cmpstr(evidence, ==, cases[i].evidence);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/lexicon/load", test_load);
	g_test_add_func("/lexicon/languages_apart", test_languages_apart);
	g_test_add_func("/lexicon/empty", test_empty);
	g_test_add_func("/lexicon/hostile", test_hostile);
	g_test_add_func("/lexicon/shouts", test_shouts);
	return g_test_run();
}
