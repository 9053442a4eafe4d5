/* HERMETICITY: touches nothing. */
#include "text/quote_words.h"

#include <glib.h>

static void test_attribution(void)
{
	g_assert_true(quote_words_start_attribution("On Mon, 13 Nov", 14));
	g_assert_true(quote_words_start_attribution(" le 13 nov.", 11));
	g_assert_false(quote_words_start_attribution("Only one", 8));
	g_assert_false(quote_words_start_attribution("On ", 2));
	g_assert_true(quote_words_end_attribution("on 13 nov, shop wrote:"));
	g_assert_true(
		quote_words_end_attribution("shop <a@b> schrieb am 13.11., 10:05:"));
	g_assert_true(quote_words_end_attribution("le 13 nov. 2023, a écrit："));
	g_assert_false(quote_words_end_attribution("on 13 nov, shop wrote"));
	g_assert_false(quote_words_end_attribution("it was overwrote:"));
	g_assert_false(quote_words_end_attribution(""));
}

static void test_separators(void)
{
	g_assert_true(quote_words_are_separator("original message"));
	g_assert_true(quote_words_are_separator("begin forwarded message:"));
	g_assert_true(quote_words_are_separator("原始邮件"));
	g_assert_false(quote_words_are_separator("original message was better"));
	g_assert_false(quote_words_are_separator(""));
}

static void test_header_fields(void)
{
	g_assert_cmpint(quote_words_header_field("from: shop"), ==, 0);
	g_assert_cmpint(quote_words_header_field("from:* shop"), ==, 0);
	g_assert_cmpint(quote_words_header_field("sent: monday"), ==, 1);
	g_assert_cmpint(quote_words_header_field("发件人：a"), ==, 0);
	g_assert_cmpint(quote_words_header_field("à : b"), ==, 2);
	g_assert_cmpint(quote_words_header_field("from shop"), ==, -1);
	g_assert_cmpint(quote_words_header_field("to do:"), ==, -1);
	g_assert_cmpint(quote_words_header_field(""), ==, -1);
}

static void test_signatures(void)
{
	g_assert_true(quote_words_are_signature("sent from my iphone"));
	g_assert_true(quote_words_are_signature("get outlook for android"));
	g_assert_true(quote_words_are_signature("发自我的iphone"));
	g_assert_false(quote_words_are_signature("sent it from my iphone"));
	g_assert_false(quote_words_are_signature(
		"sent by you was only one lamp, where is the second one that i paid"));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/quote-words/attribution", test_attribution);
	g_test_add_func("/quote-words/separators", test_separators);
	g_test_add_func("/quote-words/header-fields", test_header_fields);
	g_test_add_func("/quote-words/signatures", test_signatures);
	return g_test_run();
}
