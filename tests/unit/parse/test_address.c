/* HERMETICITY: touches nothing. */
#include "parse/address.h"

#include <string.h>

#include "base/limits.h"
#include "mail/message.h"
#include "parse/parse.h"

static void free_address(void *data)
{
	address_free(data);
}

/* "name <addr>|..." */
static char *parsed(const char *value, bool *out_broken)
{
	g_autoptr(GPtrArray) all = g_ptr_array_new_with_free_func(free_address);
	g_autofree char *copy = g_strdup(value);
	address_list_parse(copy, all, out_broken);
	GString *out = g_string_new(NULL);
	for (guint i = 0; i < all->len; i++) {
		const struct address *address = all->pdata[i];
		g_string_append_printf(out, "%s%s<%s>", i > 0 ? "|" : "", address->name,
			address->addr);
	}
	return g_string_free(out, FALSE);
}

static void test_lists(void)
{
	static const struct {
		const char *value;
		const char *parsed;
	} cases[] = {
		{"", ""},
		{"<>", ""},
		{"ana@example.com", "<ana@example.com>"},
		{"Ana Silva <Ana@EXAMPLE.Com>", "Ana Silva<Ana@example.com>"},
		{"\"Silva, Ana\" <a@b.example>, c@d.example",
			"Silva, Ana<a@b.example>|<c@d.example>"},
		{"a@b.example (Ana)", "Ana<a@b.example>"},
		{"Team: a@b.example, B <b@b.example>;", "<a@b.example>|B<b@b.example>"},
		{"undisclosed-recipients:;", ""},
		{"Ana <@relay.example:a@b.example>", "Ana<a@b.example>"},
		{"Ana <a@b.example", "Ana<a@b.example>"},
		{"Ana a@b.example", "Ana<a@b.example>"},
		{"[Ana] <a@b.example>", "[Ana]<a@b.example>"},
		{"<mailto:a@b.example>", "<a@b.example>"},
		{"MAILER-DAEMON", "MAILER-DAEMON<>"},
		{"Ana <ana>", "Ana<>"},
		{"Ana @ Home <a@b.example>", "Ana @ Home<a@b.example>"},
		{"Ana <a@b\xc3\xbc"
		 "cher.example>",
			"Ana<a@xn--bcher-kva.example>"},
		{"=?utf-8?Q?Silva=2C_Ana?= <a@b.example>", "Silva, Ana<a@b.example>"},
		{"\"=?utf-8?Q?Jos=C3=A9?=\" <a@b.example>", "José<a@b.example>"},
		{"=?gb2312?B?1tCWfA==?= <a@b.example>", "中東<a@b.example>"},
		{"=?utf-8?Q?a=0Ab?= <a@b.example>", "a b<a@b.example>"},
		{"\"a b\"@c.example", "<\"a b\"@c.example>"},
	};
	parse_init();
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		bool broken = false;
		g_test_message("%s", cases[i].value);
		g_autofree char *found = parsed(cases[i].value, &broken);
		g_assert_cmpstr(found, ==, cases[i].parsed);
		g_assert_false(broken);
	}
}

static void test_broken_word(void)
{
	bool broken = false;
	g_autofree char *found = parsed("=?utf-8?Q?Ana <a@b.example>", &broken);
	g_assert_nonnull(strstr(found, "Ana<a@b.example>"));
	g_assert_true(broken);
}

static void test_deep_comments(void)
{
	g_autoptr(GString) value = g_string_new(NULL);
	for (int i = 0; i < 16000; i++)
		g_string_append_c(value, '(');
	g_string_append(value, " a@b.example");
	bool broken = false;
	g_autofree char *found = parsed(value->str, &broken);
	g_assert_cmpstr(found, ==, "<a@b.example>");
}

static void test_limit(void)
{
	g_autoptr(GString) value = g_string_new("z@b.example");
	for (unsigned i = 0; i < LIMIT_ADDRESSES * 2; i++)
		g_string_append(value, ", a@b.example");
	g_autoptr(GPtrArray) all = g_ptr_array_new_with_free_func(free_address);
	bool broken = false;
	address_list_parse(value->str, all, &broken);
	g_assert_cmpuint(all->len, ==, LIMIT_ADDRESSES);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/address/lists", test_lists);
	g_test_add_func("/address/broken-word", test_broken_word);
	g_test_add_func("/address/deep-comments", test_deep_comments);
	g_test_add_func("/address/limit", test_limit);
	return g_test_run();
}
