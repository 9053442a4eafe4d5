/* What a whole lexicon makes of its files is in test_lexicon_build.c. HERMETICITY:
 * touches nothing. */
#include "understand/lexicon_draft.h"

#include "exact.h"

static struct lexicon_file *parse(const char *path, const char *text)
{
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	struct lexicon_file *file =
		lexicon_file_parse(path, text, strlen(text), problems);
	g_assert_cmpuint(problems->len, ==, 0);
	return file;
}

/* Built from two files; the language outlives the draft. */
static void test_builds(void)
{
	AUTO(lexicon_file)
	one = parse("a.lex", "language en\n[quality]\n2 broken\n"
			     "1 torn\n[angry]\n2 broken\n");
	AUTO(lexicon_file)
	two = parse("b.lex", "language en\n[quality]\n3  broken\n"
			     "0 torn\n1 where is\n@words: where, is\n");
	struct draft *draft = draft_new("en", 7);
	draft_merge(draft, one->parts->pdata[0], one->path);
	draft_merge(draft, two->parts->pdata[0], two->path);
	draft_build(draft);
	struct lexicon_language *language = draft_language(draft);
	g_assert_cmpuint(draft_problems(draft)->len, ==, 0);
	draft_free(draft);
	g_assert_cmpstr(language->code, ==, "en");
	g_assert_cmpuint(language->index, ==, 7);
	g_assert_cmpuint(language->phrases, ==, 3); /* quality twice, angry once */
	const struct lexicon_phrase *broken = language->list->pdata[0];
	g_assert_cmpfloat(broken->weight, ==, 3.0);
	g_assert_cmpuint(broken->language, ==, 7);
	size_t count = 0;
	const struct vocabulary_word *word =
		vocabulary_find(language->vocabulary, "broken", 6);
	(void)word_index_find(language->postings, word->id, &count);
	g_assert_cmpuint(count, ==, 2);
	lexicon_language_free(language);
}

/* However wrong a file is, some dozens of faults are told, with their places. */
static void test_problems(void)
{
	GString *text = g_string_new("language en\n[quality]\n");
	for (int i = 0; i < 500; i++)
		g_string_append_printf(text, "1 (open%d\n", i);
	AUTO(lexicon_file) file = parse("x.lex", text->str);
	struct draft *draft = draft_new("en", 0);
	draft_merge(draft, file->parts->pdata[0], file->path);
	draft_build(draft);
	g_assert_cmpuint(draft_problems(draft)->len, <=, 60);
	g_assert_cmpstr(draft_problems(draft)->pdata[0], ==,
		"x.lex:3:3: \"(\" is never closed");
	lexicon_language_free(draft_language(draft));
	draft_free(draft);
	g_string_free(text, TRUE);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/lexicon_draft/builds", test_builds);
	g_test_add_func("/lexicon_draft/problems", test_problems);
	return g_test_run();
}
