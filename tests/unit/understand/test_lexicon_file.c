/* HERMETICITY: reads and writes in a temporary folder of its own. */
#include "understand/lexicon_file.h"

#include <glib/gstdio.h>

#include "base/limits.h"
#include "exact.h"

static struct lexicon_file *parse(const char *text, GPtrArray *problems)
{
	/* no NUL behind it: the length counts */
	g_autofree char *copy = g_memdup2(text, strlen(text));
	return lexicon_file_parse("x.lex", copy, strlen(text), problems);
}

static void test_whole(void)
{
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	AUTO(lexicon_file)
	file = parse("\xef\xbb\xbf# comment\r\n"
		     "language en\n"
		     "@subject 1.5  # boost\n"
		     "@apostrophe parts\n"
		     "@same received = recieved,\n"
		     "    recived, # goes on\n"
		     "  receved\n"
		     "@group goods: parcel , t-shirt\n"
		     "@negate 3: not\n"
		     "@negate 2 after: nicht\n"
		     "@question: do you\n"
		     "@words: the, of\n"
		     "[quality]\n"
		     "2.5   is   broken  # with #2 more\n"
		     "-1 not {goods} @firm\n"
		     "[urgent]\n"
		     "@firm\n"
		     "2 asap\n"
		     "language de\n"
		     "[quality]\n"
		     "3 kaputt",
		problems);
	g_assert_cmpuint(problems->len, ==, 0);
	g_assert_cmpuint(file->parts->len, ==, 2);
	const struct lexicon_part *en = file->parts->pdata[0];
	g_assert_cmpstr(en->language, ==, "en");
	g_assert_cmpfloat(en->subject_factor, ==, 1.5);
	g_assert_cmpint(en->parts_at_apostrophe, ==, 1);
	g_assert_cmpuint(en->lists->len, ==, 6);
	const struct lexicon_list *same = en->lists->pdata[0];
	g_assert_cmpint(same->kind, ==, LEXICON_SAME);
	g_assert_cmpstr(same->name, ==, "received");
	g_assert_cmpuint(same->items->len, ==, 3);
	g_assert_cmpstr(same->items->pdata[2], ==, "receved");
	const struct lexicon_list *after = en->lists->pdata[3];
	g_assert_true(after->after);
	g_assert_cmpuint(after->scope, ==, 2);
	g_assert_cmpuint(en->entries->len, ==, 3);
	const struct lexicon_entry *broken = en->entries->pdata[0];
	g_assert_cmpstr(broken->phrase, ==, "is broken");
	g_assert_cmpfloat(broken->weight, ==, 2.5);
	g_assert_cmpint(broken->intent, ==, INTENT_QUALITY);
	g_assert_cmpuint(broken->line, ==, 14);
	g_assert_cmpuint(broken->column, ==, 7);
	g_assert_false(broken->firm);
	const struct lexicon_entry *asap = en->entries->pdata[2];
	g_assert_true(asap->is_flag);
	g_assert_cmpint(asap->flag, ==, FLAG_URGENT);
	g_assert_true(asap->firm);
	const struct lexicon_part *de = file->parts->pdata[1];
	g_assert_cmpstr(de->language, ==, "de");
	g_assert_cmpint(de->parts_at_apostrophe, ==, -1);
	g_assert_cmpuint(de->entries->len, ==, 1);
}

#define EN "language en\n"
#define IN EN "[quality]\n"

static const struct bad_case {
	const char *text;
	const char *problem; /* how the first problem begins */
} bad_cases[] = {
	{"2 broken", "x.lex:1:1: say \"language en\""},
	{"language English", "x.lex:1:10: a language is"},
	{EN "2 broken", "x.lex:2:1: a phrase stands below"},
	{EN "[quality", "x.lex:2:1: a section is written"},
	{EN "[qualty]", "x.lex:2:2: \"qualty\" is no intent"},
	{EN "[other]", "x.lex:2:2: \"other\" is no intent"},
	{EN "[photos]", "x.lex:2:2: \"photos\" is no intent"},
	{EN "[several]", "x.lex:2:2: \"several\" is no intent"},
	{IN "broken", "x.lex:3:1: a line is a weight"},
	{IN "2", "x.lex:3:1: a line is a weight"},
	{IN "11 broken", "x.lex:3:1: a line is a weight"},
	{IN "nan broken", "x.lex:3:1: a line is a weight"},
	{IN "1e999 broken", "x.lex:3:1: a line is a weight"},
	{IN "@frim", "x.lex:3:1: unknown directive"},
	{EN "@firm", "x.lex:2:6: @firm stands alone"},
	{EN "@subject x", "x.lex:2:10: @subject takes"},
	{EN "@subject 0", "x.lex:2:10: @subject takes"},
	{EN "@apostrophe no", "x.lex:2:13: @apostrophe takes"},
	{EN "@group: a", "x.lex:2:7: a group's name"},
	{EN "@group Goods: a", "x.lex:2:8: a group's name"},
	{EN "@group goods a", "x.lex:2:8: a group is written"},
	{EN "@group goods: a,, b", "x.lex:2:17: nothing stands between"},
	{EN "@group goods: a (b)", "x.lex:2:15: an item of a list"},
	{EN "@group goods: a,\n", "x.lex:2:1: the file ends within a list"},
	{EN "@negate: not", "x.lex:2:8: write \"@negate"},
	{EN "@negate 20: not", "x.lex:2:9: write \"@negate"},
	{EN "@question do you", "x.lex:2:11: a colon"},
	{EN "@same a, b", "x.lex:2:7: other spellings are written"},
	{EN "@same = b", "x.lex:2:7: nothing stands"},
};

static void test_bad(gconstpointer data)
{
	const struct bad_case *wanted = data;
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	AUTO(lexicon_file) file = parse(wanted->text, problems);
	g_assert_null(file);
	g_assert_cmpuint(problems->len, >, 0);
	const char *problem = problems->pdata[0];
	if (!g_str_has_prefix(problem, wanted->problem))
		g_error("got \"%s\", wanted \"%s\"", problem, wanted->problem);
}

static void test_bytes(void)
{
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	g_assert_null(lexicon_file_parse("x", "a\0b", 3, problems));
	g_assert_null(lexicon_file_parse("x", "a\xff", 2, problems));
	g_assert_cmpuint(problems->len, ==, 2);
	AUTO(lexicon_file) empty = lexicon_file_parse("x", "", 0, problems);
	g_assert_nonnull(empty);
	g_assert_cmpuint(empty->parts->len, ==, 0);
	GString *huge = g_string_new(NULL);
	for (size_t i = 0; i <= LIMIT_LEXICON_BYTES; i++)
		g_string_append_c(huge, '\n');
	g_assert_null(lexicon_file_parse("x", huge->str, huge->len, problems));
	g_string_free(huge, TRUE);
	GString *line = g_string_new(EN "# ");
	for (int i = 0; i < 5000; i++)
		g_string_append_c(line, 'x');
	g_assert_null(parse(line->str, problems));
	g_string_free(line, TRUE);
	g_assert_cmpuint(problems->len, ==, 4);
	lexicon_file_free(NULL);
}

/* Phrases are checked later, unless the file is refused anyway. */
static void test_phrases_of_a_bad_file(void)
{
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	AUTO(lexicon_file) good = parse(IN "2 is (broken", problems);
	g_assert_nonnull(good);
	g_assert_null(parse(IN "2 is (broken\nnonsense\n  2\tкак   (дела", problems));
	g_assert_cmpuint(problems->len, ==, 3);
	g_assert_true(g_str_has_prefix(problems->pdata[0], "x.lex:4:1: a line is"));
	g_assert_true(g_str_has_prefix(problems->pdata[1], "x.lex:3:6: \"(\" is"));
	g_assert_true(g_str_has_prefix(problems->pdata[2], "x.lex:5:9: \"(\" is"));
}

/* A file of another kind gives some dozens of problems, not thousands. */
static void test_many_problems(void)
{
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	GString *text = g_string_new(NULL);
	for (int i = 0; i < 5000; i++)
		g_string_append(text, "nonsense\n");
	g_assert_null(parse(text->str, problems));
	g_assert_cmpuint(problems->len, <=, 60);
	g_string_free(text, TRUE);
}

static void test_load(void)
{
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	g_autofree char *folder = g_dir_make_tmp("replyd-lexicon-XXXXXX", NULL);
	g_autofree char *path = g_build_filename(folder, "en.lex", NULL);
	g_assert_null(lexicon_file_load(path, problems));
	g_assert_nonnull(strstr(problems->pdata[0], "could not read it"));
	g_assert_true(g_file_set_contents(path, EN, -1, NULL));
	AUTO(lexicon_file) file = lexicon_file_load(path, problems);
	g_assert_cmpstr(file->path, ==, path);
	g_remove(path);
	g_rmdir(folder);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/lexicon_file/whole", test_whole);
	for (size_t i = 0; i < G_N_ELEMENTS(bad_cases); i++) {
		g_autofree char *path = g_strdup_printf("/lexicon_file/bad/%zu", i);
		g_test_add_data_func(path, &bad_cases[i], test_bad);
	}
	g_test_add_func("/lexicon_file/bytes", test_bytes);
	g_test_add_func("/lexicon_file/many_problems", test_many_problems);
	g_test_add_func("/lexicon_file/phrases", test_phrases_of_a_bad_file);
	g_test_add_func("/lexicon_file/load", test_load);
	return g_test_run();
}
