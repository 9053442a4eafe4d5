/* HERMETICITY: touches nothing. */
#include "text/quote_words.h"

#include <glib.h>

static void test_verbs(void)
{
	static const struct {
		const char *key;
		enum quote_verb verb;
	} cases[] = {
		{"on 13 nov, shop wrote:", QUOTE_VERB_CLOSING},
		{"shop <a@b> wrote :", QUOTE_VERB_CLOSING},
		{"shop <a@b>wrote:", QUOTE_VERB_CLOSING},
		{"le 13 nov. 2023, a écrit：", QUOTE_VERB_CLOSING},
		{"shop <a@b> schrieb am 13.11., 10:05:", QUOTE_VERB_CLOSING},
		{"am 13.11. schrieb der laden:", QUOTE_VERB_OPENING},
		{"商店于2023年写道：", QUOTE_VERB_CLOSING},
		{"on 13 nov, shop sent:", QUOTE_VERB_WEAK},
		{"it was overwrote:", QUOTE_VERB_NONE},
		{"on 13 nov she wrote to the shop that:", QUOTE_VERB_NONE},
		{"", QUOTE_VERB_NONE},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].key);
		g_assert_cmpint(quote_words_verb(cases[i].key), ==, cases[i].verb);
	}
	g_assert_true(quote_words_end_in_verb("on 13 nov, shop wrote"));
	g_assert_false(quote_words_end_in_verb("on 13 nov, shop wrote:"));
	g_assert_false(quote_words_end_in_verb("overwrote"));
	g_assert_false(quote_words_end_in_verb(""));
}

static void test_starts(void)
{
	g_assert_true(quote_words_start_attribution("on mon, 13 nov"));
	g_assert_true(quote_words_start_attribution("le 13 nov."));
	g_assert_true(quote_words_start_attribution("2023-11-13 10:05"));
	g_assert_true(quote_words_start_attribution("пн, 13 нояб."));
	g_assert_false(quote_words_start_attribution("only one"));
	g_assert_false(quote_words_start_attribution("it came here on 13 nov"));
	g_assert_false(quote_words_start_attribution(""));
	g_assert_true(quote_words_start_with_word("on mon"));
	g_assert_false(quote_words_start_with_word("2023-11-13"));
}

static void test_separators(void)
{
	g_assert_true(quote_words_are_separator("original message", false));
	g_assert_true(quote_words_are_separator("begin forwarded message:", false));
	g_assert_true(quote_words_are_separator("原始邮件", true));
	g_assert_true(quote_words_are_separator("original", true));
	g_assert_true(quote_words_are_separator("forwarded by ana on monday", true));
	g_assert_true(
		quote_words_are_separator("reply above this line to answer", false));
	g_assert_false(quote_words_are_separator("original:", false));
	g_assert_false(quote_words_are_separator("original message was better", false));
	g_assert_false(quote_words_are_separator("original messages", true));
	g_assert_false(quote_words_are_separator("", true));
}

static void test_fields(void)
{
	static const struct {
		const char *key;
		enum quote_field field;
		const char *value;
	} cases[] = {
		{"from: shop", QUOTE_FIELD_FROM, " shop"},
		{"from:* shop", QUOTE_FIELD_FROM, "* shop"},
		{"sent: monday", QUOTE_FIELD_DATE, " monday"},
		{"发件人：a", QUOTE_FIELD_FROM, "a"},
		{"à : b", QUOTE_FIELD_TO, " b"},
		{"| from | b |", QUOTE_FIELD_FROM, " b |"},
		{"message: hello", QUOTE_FIELD_FORM, " hello"},
		{"from shop", QUOTE_FIELD_NONE, NULL},
		{"to do:", QUOTE_FIELD_NONE, NULL},
		{"", QUOTE_FIELD_NONE, NULL},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		const char *value = NULL;
		g_assert_cmpint(
			quote_words_field(cases[i].key, &value), ==, cases[i].field);
		g_assert_cmpstr(value, ==, cases[i].value);
	}
}

static void test_marketplace(void)
{
	g_assert_true(quote_words_begin_message("begin message"));
	g_assert_false(quote_words_begin_message("begin message now"));
	g_assert_true(quote_words_end_message("ende der nachricht"));
	g_assert_false(quote_words_end_message("begin message"));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/quote-words/verbs", test_verbs);
	g_test_add_func("/quote-words/starts", test_starts);
	g_test_add_func("/quote-words/separators", test_separators);
	g_test_add_func("/quote-words/fields", test_fields);
	g_test_add_func("/quote-words/marketplace", test_marketplace);
	return g_test_run();
}
