/* HERMETICITY: touches nothing. */
#include "understand/literals.h"

#include "exact.h"

struct heard {
	GString *text;
	size_t stop_after;
};

static bool hear(void *data, const struct posting *postings, size_t count, size_t at)
{
	struct heard *heard = data;
	for (size_t i = 0; i < count; i++)
		g_string_append_printf(heard->text, "%u@%zu ", postings[i].phrase, at);
	return --heard->stop_after > 0;
}

static char *found(struct literals *literals, const char *text, size_t stop_after)
{
	struct words words;
	words_init(&words);
	struct words_source body = exact_source(text);
	words_read(&words, NULL, &body, NULL);
	struct literals_scratch *scratch = literals_scratch_new(literals, NULL);
	struct heard heard = {g_string_new(NULL), stop_after};
	literals_find(literals, scratch, &words, hear, &heard);
	literals_scratch_free(scratch);
	exact_source_clear(&body);
	words_release(&words);
	return g_string_free(heard.text, FALSE);
}

static void add(
	struct literals *literals, const char *literal, unsigned words, uint32_t phrase)
{
	const struct posting posting = {.phrase = phrase};
	literals_add(literals, g_strdup(literal), words, &posting);
}

static void test_find(void)
{
	AUTO(literals) literals = literals_new();
	add(literals, " where is my ", 3, 7);
	add(literals, " my ", 1, 8);
	add(literals, " defect", 1, 9);
	add(literals, "paket ", 1, 10);
	add(literals, " my ", 1, 11); /* one literal for two phrases */
	g_assert_true(literals_compile(literals, NULL));
	g_assert_cmpuint(literals_count(literals), ==, 4);
	static const struct {
		const char *text;
		const char *hits;
	} cases[] = {
		{"so where is my thing", "7@1 8@3 11@3 "},
		{"my my", "8@0 11@0 8@1 11@1 "},
		{"army enemy", ""},
		{"where is. my", "8@2 11@2 "},
		{"defective defect undefect", "9@0 9@1 "},
		{"Riesenpaket pakete", "10@0 "},
		{"", ""},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *hits = found(literals, cases[i].text, 1000);
		/* literals that end at the same place come in any order */
		if (strcmp(hits, "8@3 11@3 7@1 ") == 0)
			continue;
		g_assert_cmpstr(hits, ==, cases[i].hits);
	}
	g_autofree char *stopped = found(literals, "my my my my", 2);
	g_assert_cmpstr(stopped, ==, "8@0 11@0 8@1 11@1 ");
}

static void test_none(void)
{
	AUTO(literals) literals = literals_new();
	g_assert_true(literals_compile(literals, NULL));
	g_autofree char *hits = found(literals, "anything", 10);
	g_assert_cmpstr(hits, ==, "");
	literals_free(NULL);
	literals_scratch_free(NULL);
}

/* The place of a hit is right however far into the text it is. */
static void test_far(void)
{
	AUTO(literals) literals = literals_new();
	add(literals, " needle ", 1, 1);
	g_assert_true(literals_compile(literals, NULL));
	GString *text = g_string_new(NULL);
	for (int i = 0; i < 3000; i++)
		g_string_append(text, i % 1000 == 999 ? "needle " : "hay, ");
	g_autofree char *hits = found(literals, text->str, 1000);
	g_assert_cmpstr(hits, ==, "1@999 1@1999 1@2999 ");
	g_string_free(text, TRUE);
}

/* What is taken from another finds the same, and the other keeps it. */
static void test_take(void)
{
	AUTO(literals) one = literals_new();
	AUTO(literals) two = literals_new();
	const struct posting posting = {.phrase = 3};
	literals_add(two, g_strdup(" where is "), 2, &posting);
	literals_add(one, g_strdup(" where is "), 2, &posting);
	literals_take(one, two);
	g_assert_true(literals_compile(one, NULL));
	g_assert_true(literals_compile(two, NULL));
	g_assert_cmpuint(literals_count(one), ==, 1);
	g_assert_cmpuint(literals_count(two), ==, 1);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/literals/find", test_find);
	g_test_add_func("/literals/take", test_take);
	g_test_add_func("/literals/none", test_none);
	g_test_add_func("/literals/far", test_far);
	return g_test_run();
}
