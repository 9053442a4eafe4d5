/* HERMETICITY: touches nothing. */
#include "text/field_words.h"

#include <glib.h>

static void test_fields(void)
{
	static const struct {
		const char *key;
		enum field_word field;
		const char *value;
	} cases[] = {
		{"from: shop", FIELD_FROM, " shop"},
		{"from:* shop", FIELD_FROM, "* shop"},
		{"sent: monday", FIELD_DATE, " monday"},
		{"发件人：a", FIELD_FROM, "a"},
		{"à : b", FIELD_TO, " b"},
		{"| from | b |", FIELD_FROM, " b |"},
		{"message: hello", FIELD_FORM, " hello"},
		{"from shop", FIELD_NONE, NULL},
		{"to do:", FIELD_NONE, NULL},
		{"", FIELD_NONE, NULL},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		const char *value = NULL;
		g_assert_cmpint(
			field_words_find(cases[i].key, &value), ==, cases[i].field);
		g_assert_cmpstr(value, ==, cases[i].value);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/field-words/fields", test_fields);
	return g_test_run();
}
