/* HERMETICITY: touches nothing. */
#include "draft/header_text.h"

#include <glib.h>
#include <string.h>

static void test_unstructured(void)
{
	static const struct {
		const char *text;
		const char *value;
	} cases[] = {
		{"Re: hello", " Re: hello\n"},
		{"", "\n"},
		{"Re: Où est-il", " Re: =?UTF-8?B?T8O5IGVzdC1pbA==?=\n"},
		{"=?UTF-8?B?eA==?= x", " =?UTF-8?B?PT9VVEYtOD9CP2VBPT0/PSB4?=\n"},
		{"a  b", " a b\n"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *value = header_unstructured("Subject", cases[i].text);
		g_assert_cmpstr(value, ==, cases[i].value);
	}
}

static void test_mailbox(void)
{
	static const struct {
		const char *name;
		const char *value;
	} cases[] = {
		{"", " a@b.example\n"},
		{"Lumen", " \"Lumen\" <a@b.example>\n"},
		{"Lumen, \"the\" \\ shop",
			" \"Lumen, \\\"the\\\" \\\\ shop\" <a@b.example>\n"},
		{"José", " =?UTF-8?B?Sm9zw6k=?= <a@b.example>\n"},
		{"=?x", " =?UTF-8?B?PT94?= <a@b.example>\n"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *value =
			header_mailbox("To", cases[i].name, "a@b.example");
		g_assert_cmpstr(value, ==, cases[i].value);
	}
}

static void test_ids(void)
{
	g_autoptr(GPtrArray) ids = g_ptr_array_new();
	g_ptr_array_add(ids, (gpointer) "a@x");
	g_ptr_array_add(ids, (gpointer) "b@x");
	g_autofree char *value = header_ids(ids);
	g_assert_cmpstr(value, ==, " <a@x>\n <b@x>\n");
}

/* Decodes "=?UTF-8?B?...?=" words; each must be short and valid by itself. */
static void append_decoded(GString *out, const char *word)
{
	g_assert_cmpuint(strlen(word), <=, 75);
	g_assert_true(g_str_has_prefix(word, "=?UTF-8?B?"));
	g_assert_true(g_str_has_suffix(word, "?="));
	g_autofree char *base64 = g_strndup(word + 10, strlen(word) - 12);
	gsize len = 0;
	g_autofree guchar *bytes = g_base64_decode(base64, &len);
	g_assert_true(g_utf8_validate_len((const char *)bytes, len, NULL));
	g_string_append_len(out, (const char *)bytes, (gssize)len);
}

static void test_long_words(void)
{
	static const char *const pieces[] = {"é", "包裹", "😀", "aé", "é b "};
	for (size_t i = 0; i < G_N_ELEMENTS(pieces); i++) {
		g_autoptr(GString) text = g_string_new("é");
		while (text->len < 400)
			g_string_append(text, pieces[i]);
		g_autofree char *value = header_unstructured("Subject", text->str);
		g_auto(GStrv) lines = g_strsplit(value, "\n", -1);
		g_autoptr(GString) decoded = g_string_new(NULL);
		for (char **line = lines; (*line)[0] != '\0'; line++) {
			g_assert_cmpuint(strlen(*line), <=, 76);
			g_assert_cmpint((*line)[0], ==, ' ');
			append_decoded(decoded, *line + 1);
		}
		g_assert_cmpstr(decoded->str, ==, text->str);
	}
}

static void test_folding(void)
{
	g_autoptr(GString) text = g_string_new("word");
	while (text->len < 300)
		g_string_append(text, " another");
	g_autofree char *value = header_unstructured("Subject", text->str);
	g_auto(GStrv) lines = g_strsplit(value, "\n", -1);
	g_assert_cmpuint(strlen(lines[0]), <=, 76 - strlen("Subject:"));
	for (char **line = lines; *line != NULL; line++)
		g_assert_cmpuint(strlen(*line), <=, 76);
	g_autofree char *joined = g_strjoinv("", lines);
	g_assert_cmpstr(joined + 1, ==, text->str);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/header-text/unstructured", test_unstructured);
	g_test_add_func("/header-text/mailbox", test_mailbox);
	g_test_add_func("/header-text/ids", test_ids);
	g_test_add_func("/header-text/long-words", test_long_words);
	g_test_add_func("/header-text/folding", test_folding);
	return g_test_run();
}
