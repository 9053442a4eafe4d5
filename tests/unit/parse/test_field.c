/* HERMETICITY: touches nothing. */
#include "parse/field.h"

#include <glib.h>
#include <string.h>

#include "parse/parse.h"

static struct field field_of(char *value, size_t len)
{
	return (struct field){.name = {"X", 1}, .value = {value, len}};
}

static void test_text(void)
{
	static const struct {
		const char *value;
		const char *text;
		const char *decoded;
		bool broken;
	} cases[] = {
		{"", "", "", false},
		{"  a  b ", "a  b", "a  b", false},
		{" a\r\n b\n\tc", "a b\tc", "a b c", false},
		{"a\nb", "a b", "a b", false},
		{"a\x01z\x7f", "a z", "a z", false},
		{"caf\xc3\xa9", "café", "café", false},
		{"caf\xe9 cr\xe8me", "café crème", "café crème", false},
		{"=?utf-8?q?caf=C3=A9?=", "=?utf-8?q?caf=C3=A9?=", "café", false},
		{"=?utf-8?q?a=0D=0ABcc:_b?=", "=?utf-8?q?a=0D=0ABcc:_b?=", "a  Bcc: b",
			false},
		{"=?utf-8?q?a", "=?utf-8?q?a", "a", true},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		size_t len = strlen(cases[i].value);
		g_autofree char *copy = g_memdup2(cases[i].value, len);
		struct field field = field_of(copy, len);
		g_autofree char *text = field_text(&field);
		/* a tab that folded stays a blank of some kind */
		g_strdelimit(text, "\t", ' ');
		g_autofree char *wanted =
			g_strdelimit(g_strdup(cases[i].text), "\t", ' ');
		g_assert_cmpstr(text, ==, wanted);
		bool broken = false;
		g_autofree char *decoded = field_decoded(&field, &broken);
		g_assert_cmpstr(decoded, ==, cases[i].decoded);
		g_assert_cmpint(broken, ==, cases[i].broken);
	}
	g_autofree char *nothing = field_text(NULL);
	g_assert_cmpstr(nothing, ==, "");
}

static void test_parameter(void)
{
	static const struct {
		const char *value;
		const char *name;
		const char *parameter;
	} cases[] = {
		{"", "charset", NULL},
		{"text/plain", "charset", NULL},
		{"text/plain; charset=utf-8", "charset", "utf-8"},
		{"text/plain;CHARSET=\"utf-8\" ; format=flowed", "charset", "utf-8"},
		{"text/plain; format=flowed; charset=koi8-r;", "charset", "koi8-r"},
		{"text/plain; format=flowed", "charset", NULL},
		{"text/plain; xcharset=a", "charset", NULL},
		{"text/plain; charset", "charset", NULL},
		{"text/plain; name=\"a; charset=b\"; charset=c", "charset", "c"},
		{"text/plain; charset = utf-8", "charset", "utf-8"},
		{"a/b; name=photo (1).png", "name", "photo (1).png"},
		{"a/b; name=\"say \\\"hi\\\".png\"", "name", "say \"hi\".png"},
		{"a/b; name=my photo.png", "name", "my photo.png"},
		{"a/b; name*=utf-8''caf%C3%A9.png", "name", "café.png"},
		{"a/b; name*0=\"long\"; name*1=\"er.png\"", "name", "longer.png"},
		{"a/b; name=\"=?utf-8?q?caf=C3=A9?=.png\"", "name", "café.png"},
		{"a/b; name=\"\"", "name", ""},
		{"a/b; name=\"open", "name", "open"},
	};
	parse_init();
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		size_t len = strlen(cases[i].value);
		g_autofree char *copy = g_memdup2(cases[i].value, len);
		struct field field = field_of(copy, len);
		g_test_message("%s", cases[i].value);
		g_autofree char *parameter = field_parameter(&field, cases[i].name);
		g_assert_cmpstr(parameter, ==, cases[i].parameter);
	}
	g_assert_null(field_parameter(NULL, "charset"));
}

static void test_token(void)
{
	static const char *const cases[][2] = {{"", ""},
		{" Text/Plain ; a=b", "text/plain"}, {"BASE64 (so)", "base64"},
		{"attachment", "attachment"}};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *copy = g_strdup(cases[i][0]);
		struct field field = field_of(copy, strlen(copy));
		g_autofree char *token = field_token(&field);
		g_assert_cmpstr(token, ==, cases[i][1]);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/field/text", test_text);
	g_test_add_func("/field/parameter", test_parameter);
	g_test_add_func("/field/token", test_token);
	return g_test_run();
}
