/* HERMETICITY: touches nothing. */
#include "draft/template_file.h"

#include <glib.h>
#include <string.h>

#include "base/error.h"

static bool read_text(
	const char *text, struct template_file *out_file, char **out_copy, GError **err)
{
	size_t len = strlen(text);
	*out_copy = g_memdup2(text, len);
	return template_file_read(*out_copy, len, "en/x.txt", out_file, err);
}

static void test_read(void)
{
	static const struct {
		const char *text;
		const char *about, *subject, *body;
		unsigned subject_line, body_line;
	} cases[] = {
		{"About: a fault\n\nHello\n", "a fault", NULL, "Hello\n", 0, 3},
		{"About:x\nSubject:  Your {{a}}: b \n\nHi", "x", "Your {{a}}: b", "Hi",
			2, 4},
		{"Subject: s\r\nAbout: x\r\n\r\nHi\r\n", "x", "s", "Hi\r\n", 1, 4},
		{"About: x\n\n\n\nHi", "x", NULL, "\n\nHi", 0, 3},
		{"About: x\n\n", "x", NULL, "", 0, 3},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) err = NULL;
		g_autofree char *copy = NULL;
		struct template_file file;
		g_assert_true(read_text(cases[i].text, &file, &copy, &err));
		g_autofree char *body = g_strndup(file.body, file.body_len);
		g_assert_cmpstr(file.about, ==, cases[i].about);
		g_assert_cmpstr(file.subject, ==, cases[i].subject);
		g_assert_cmpstr(body != NULL ? body : "", ==, cases[i].body);
		g_assert_cmpuint(file.subject_line, ==, cases[i].subject_line);
		g_assert_cmpuint(file.body_line, ==, cases[i].body_line);
		template_file_clear(&file);
	}
}

static void test_errors(void)
{
	static const struct {
		const char *text;
		const char *message;
	} cases[] = {
		{"", "en/x.txt:1: a template begins with \"About: ...\", header lines "
		     "and a blank line"},
		{"About: x",
			"en/x.txt:1: a template begins with \"About: ...\", header "
			"lines and a blank line"},
		{"\nHello\n", "en/x.txt:1: a template begins with \"About: ...\", "
			      "header lines and a blank line"},
		{"Subject: x\n\nHello",
			"en/x.txt:1: a template begins with "
			"\"About: ...\", header lines and a blank line"},
		{"About: x\nHello\n", "en/x.txt:2: \"Name: value\" or a blank line "
				      "expected before the text"},
		{"About: x\nFrom: y\n\n", "en/x.txt:2: unknown header \"From\"; known "
					  "are About and Subject"},
		{"About: x\nAbout: y\n\n", "en/x.txt:2: \"About\" is given twice"},
		{"About:  \n\n", "en/x.txt:1: \"About\" has no value"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) err = NULL;
		g_autofree char *copy = NULL;
		struct template_file file;
		g_assert_false(read_text(cases[i].text, &file, &copy, &err));
		g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
		g_assert_cmpstr(err->message, ==, cases[i].message);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/template-file/read", test_read);
	g_test_add_func("/template-file/errors", test_errors);
	return g_test_run();
}
