/* HERMETICITY: touches nothing. */
#include "text/attribution_words.h"

#include <glib.h>

static void test_verbs(void)
{
	static const struct {
		const char *key;
		enum attribution_verb verb;
	} cases[] = {
		{"on 13 nov, shop wrote:", ATTRIBUTION_VERB_CLOSING},
		{"shop <a@b> wrote :", ATTRIBUTION_VERB_CLOSING},
		{"shop <a@b>wrote:", ATTRIBUTION_VERB_CLOSING},
		{"le 13 nov. 2023, a écrit：", ATTRIBUTION_VERB_CLOSING},
		{"shop <a@b> schrieb am 13.11., 10:05:", ATTRIBUTION_VERB_CLOSING},
		{"am 13.11. schrieb der laden:", ATTRIBUTION_VERB_OPENING},
		{"商店于2023年写道：", ATTRIBUTION_VERB_CLOSING},
		{"on 13 nov, shop sent:", ATTRIBUTION_VERB_WEAK},
		{"it was overwrote:", ATTRIBUTION_VERB_NONE},
		{"on 13 nov she wrote to the shop that:", ATTRIBUTION_VERB_NONE},
		{"", ATTRIBUTION_VERB_NONE},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].key);
		g_assert_cmpint(
			attribution_words_verb(cases[i].key), ==, cases[i].verb);
	}
	g_assert_true(attribution_words_end_in_verb("on 13 nov, shop wrote"));
	g_assert_false(attribution_words_end_in_verb("on 13 nov, shop wrote:"));
	g_assert_false(attribution_words_end_in_verb("overwrote"));
	g_assert_false(attribution_words_end_in_verb(""));
}

static void test_starts(void)
{
	g_assert_true(attribution_words_start_or_date("on mon, 13 nov"));
	g_assert_true(attribution_words_start_or_date("le 13 nov."));
	g_assert_true(attribution_words_start_or_date("2023-11-13 10:05"));
	g_assert_true(attribution_words_start_or_date("пн, 13 нояб."));
	g_assert_false(attribution_words_start_or_date("only one"));
	g_assert_false(attribution_words_start_or_date("it came here on 13 nov"));
	g_assert_false(attribution_words_start_or_date(""));
	g_assert_true(attribution_words_start("on mon"));
	g_assert_false(attribution_words_start("2023-11-13"));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/attribution-words/verbs", test_verbs);
	g_test_add_func("/attribution-words/starts", test_starts);
	return g_test_run();
}
