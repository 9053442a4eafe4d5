/* HERMETICITY: touches nothing. */
#include "understand/lexicon_build.h"

#include "exact.h"
#include "made.h"

static struct lexicon_file *parse(const char *path, const char *text)
{
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	struct lexicon_file *file =
		lexicon_file_parse(path, text, strlen(text), problems);
	g_assert_cmpuint(problems->len, ==, 0);
	return file;
}

/* The weight of a phrase in the parts, 0 when it is not there. */
static double weight_of(const struct lexicon_parts *parts, const char *pattern)
{
	for (guint l = 0; l < parts->languages->len; l++) {
		const struct lexicon_language *language = parts->languages->pdata[l];
		for (guint i = 0; i < language->list->len; i++) {
			const struct lexicon_phrase *phrase = language->list->pdata[i];
			if (phrase->target == TARGET_INTENT &&
				strcmp(phrase->pattern, pattern) == 0)
				return phrase->weight;
		}
	}
	return 0.0;
}

static void test_override(void)
{
	AUTO(lexicon_file)
	base = parse("en.lex", "language en\n@group goods: parcel\n[quality]\n"
			       "2 broken\n3 torn\n1 stays\n1 {goods} cracked\n"
			       "[cancel]\n2 broken\n");
	AUTO(lexicon_file)
	shop = parse("shop.lex", "language en\n@group goods: lamp\n[quality]\n"
				 "1 broken\n0 torn\n2 flat {goods}\n"
				 "language de\n[quality]\n3 kaputt\n");
	const struct lexicon_file *files[] = {base, shop};
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	struct lexicon_parts parts;
	g_assert_true(lexicon_build(&parts, files, 2, problems));
	g_assert_cmpuint(parts.languages->len, ==, 2);
	g_assert_cmpfloat(weight_of(&parts, "broken"), ==, 1.0);
	g_assert_cmpfloat(weight_of(&parts, "torn"), ==, 0.0);
	g_assert_cmpfloat(weight_of(&parts, "stays"), ==, 1.0);
	g_assert_cmpfloat(weight_of(&parts, "flat {goods}"), ==, 2.0);
	g_assert_cmpfloat(weight_of(&parts, "kaputt"), ==, 3.0);
	/* the shop's word belongs to the group of the base file too */
	const struct lexicon_language *en = parts.languages->pdata[0];
	g_assert_cmphex(vocabulary_find(en->vocabulary, "lamp", 4)->groups, ==,
		vocabulary_find(en->vocabulary, "parcel", 6)->groups);
	lexicon_parts_clear(&parts);
}

/* What the language allows holds for lists and stems as well as for texts. */
static void test_spellings(void)
{
	static const struct {
		const char *lexicon;
		const char *text;
		const char *found;
	} cases[] = {
		{"language de\n@same zurück = retour\n[refund]\n2 geld zurueck\n",
			"Geld retour", "refund 2: Geld retour"},
		{"language de\n[quality]\n2 beschädigt*\n", "Beschaedigter Karton",
			"quality 2: Beschaedigter"},
		{"language de\n@group g: Gehäuse\n[quality]\n2 {g} lose\n",
			"gehaeuse lose", "quality 2: gehaeuse lose"},
		{"language ru\n[quality]\n2 сломал*\n1 не работает\n",
			"slomalsya i ne rabotaet",
			"quality 2: slomalsya; quality 1: ne rabotaet"},
		{"language fr\n@apostrophe parts\n@group g: l'article\n[quality]\n"
		 "2 {g} cassé\n2 d'expédi*\n",
			"L’article cassé, d'expédition",
			"quality 2: L’article cassé; quality 2: d'expédition"},
		{"language en\n[quality]\n2 bad\n", "baaaad!", "quality 2: baaaad"},
		{"language en\n[quality]\n2 damaged\n", "It is dammaged",
			"quality 2: dammaged"},
		{"language en\n[quality]\n2 damaged\n1 damm*\n", "It is dammaged",
			"quality 1: dammaged"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		AUTO(lexicon) lexicon = made_lexicon(cases[i].lexicon);
		g_autofree char *found = made_evidence(lexicon, "", cases[i].text, 0);
		g_assert_cmpstr(found, ==, cases[i].found);
	}
}

static void test_phrases(void)
{
	AUTO(lexicon_file)
	file = parse("en.lex", "language en\n"
			       "@same have not = haven't\n"
			       "@negate 2: not\n"
			       "@question: do you\n"
			       "@words: the\n"
			       "@group pre: price\n"
			       "[not_received]\n@firm\n"
			       "2 haven't come @without pre\n"
			       "-1 came\n"
			       "[angry]\n1 @capitals\n");
	const struct lexicon_file *files[] = {file};
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	struct lexicon_parts parts;
	g_assert_true(lexicon_build(&parts, files, 1, problems));
	const struct lexicon_language *en = parts.languages->pdata[0];
	unsigned targets[5] = {0};
	for (guint i = 0; i < en->list->len; i++) {
		const struct lexicon_phrase *phrase = en->list->pdata[i];
		targets[phrase->target]++;
		if (strcmp(phrase->pattern, "haven't come @without pre") == 0) {
			g_assert_cmpuint(phrase->phrase->word_count, ==, 3);
			g_assert_true(phrase->holds_negation);
			g_assert_true(phrase->firm);
			g_assert_cmphex(phrase->without, ==, 1);
		} else if (strcmp(phrase->pattern, "came") == 0) {
			g_assert_false(phrase->firm); /* only what speaks for it is */
			g_assert_false(phrase->holds_negation);
		}
	}
	g_assert_cmpuint(targets[TARGET_INTENT], ==, 2);
	g_assert_cmpuint(targets[TARGET_FLAG], ==, 1);
	g_assert_cmpuint(targets[TARGET_GROUP], ==, 1);
	g_assert_cmpuint(targets[TARGET_NEGATION], ==, 1);
	g_assert_cmpuint(targets[TARGET_QUESTION], ==, 1);
	g_assert_nonnull(en->capitals);
	g_assert_null(en->exclamations);
	g_assert_true(vocabulary_find(en->vocabulary, "the", 3)->is_common);
	g_assert_cmpfloat(en->subject_factor, ==, 1.0);
	lexicon_parts_clear(&parts);
}

static const struct bad_case {
	const char *text;
	const char *problem;
} bad_cases[] = {
	{"[quality]\n2 {nobody}\n", "x.lex:3:3: there is no @group \"nobody\""},
	{"[quality]\n2 a  @with nobody\n", "x.lex:3:11: there is no @group"},
	{"[quality]\n2 is (broken\n", "x.lex:3:6: \"(\" is never closed"},
	{"[quality]\n  2\tкак (дела\n", "x.lex:3:9: \"(\" is never closed"},
	{"[quality]\n2 <3> broken\n", "x.lex:3:3: a phrase cannot begin"},
	{"@same a = b c\n", "x.lex:2:1: \"b c\" is not one word"},
	{"@same a = b\n@same b = c\n", "x.lex:3:1: \"b\" itself stands for \"a\""},
};

static void test_bad(gconstpointer data)
{
	const struct bad_case *wanted = data;
	g_autofree char *text = g_strconcat("language en\n", wanted->text, NULL);
	AUTO(lexicon_file) file = parse("x.lex", text);
	const struct lexicon_file *files[] = {file};
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	struct lexicon_parts parts;
	g_assert_false(lexicon_build(&parts, files, 1, problems));
	lexicon_parts_clear(&parts);
	g_assert_cmpuint(problems->len, ==, 1);
	if (!g_str_has_prefix(problems->pdata[0], wanted->problem))
		g_error("got \"%s\"", (char *)problems->pdata[0]);
}

static void test_too_many_groups(void)
{
	GString *text = g_string_new("language en\n");
	for (int i = 0; i < 65; i++)
		g_string_append_printf(text, "@group g%d: a\n", i);
	AUTO(lexicon_file) file = parse("x.lex", text->str);
	const struct lexicon_file *files[] = {file};
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	struct lexicon_parts parts;
	g_assert_false(lexicon_build(&parts, files, 1, problems));
	lexicon_parts_clear(&parts);
	g_string_free(text, TRUE);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/lexicon_build/override", test_override);
	g_test_add_func("/lexicon_build/spellings", test_spellings);
	g_test_add_func("/lexicon_build/phrases", test_phrases);
	for (size_t i = 0; i < G_N_ELEMENTS(bad_cases); i++) {
		g_autofree char *path = g_strdup_printf("/lexicon_build/bad/%zu", i);
		g_test_add_data_func(path, &bad_cases[i], test_bad);
	}
	g_test_add_func("/lexicon_build/too_many_groups", test_too_many_groups);
	return g_test_run();
}
