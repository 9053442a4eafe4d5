/* HERMETICITY: touches nothing. */
#include "parse/parse.h"

#include <glib.h>
#include <string.h>

#include "base/limits.h"
#include "mail/terms.h"

static struct message *parse_copy(const char *bytes, size_t len)
{
	g_autofree char *copy = g_memdup2(bytes, len);
	return parse_message(copy, len, NULL);
}

static const char plain[] = "From: Ana <ana@example.com>\r\n"
			    "To: help@shop.example\r\n"
			    "Subject: Where is it?\r\n"
			    "Date: Mon, 13 Nov 2023 10:05:00 +0100\r\n"
			    "Message-ID: <1@example.com>\r\n"
			    "\r\n"
			    "Hello,\r\nwhere is my order?\r\n";

static void test_plain(void)
{
	AUTO(message) message = parse_copy(plain, sizeof(plain) - 1);
	g_assert_cmpstr(message->from->addr, ==, "ana@example.com");
	g_assert_cmpstr(message->subject, ==, "Where is it?");
	g_assert_cmpint(message->date_utc, ==, 1699866300);
	g_assert_cmpstr(message->message_id, ==, "1@example.com");
	g_assert_cmpstr(message->text, ==, "Hello,\nwhere is my order?");
	g_assert_cmpuint(message->defects, ==, 0);
}

static void test_header_only(void)
{
	const struct parse_options options = {.header_only = true};
	AUTO(message) message = parse_message(plain, sizeof(plain) - 1, &options);
	g_assert_cmpstr(message->from->addr, ==, "ana@example.com");
	g_assert_cmpstr(message->text, ==, "");
	g_assert_cmpuint(
		message->defects, ==, bit(DEFECT_TOO_LARGE) | bit(DEFECT_NO_TEXT));
}

/* The same mail with other line ends says the same. */
static void test_line_ends(void)
{
	static const char *const ends[] = {"\n", "\r", "\r\r\n"};
	for (size_t i = 0; i < G_N_ELEMENTS(ends); i++) {
		g_autoptr(GString) mail = g_string_new(plain);
		g_string_replace(mail, "\r\n", ends[i], 0);
		AUTO(message) message = parse_copy(mail->str, mail->len);
		g_assert_cmpstr(message->subject, ==, "Where is it?");
		g_assert_nonnull(strstr(message->text, "where is my order?"));
	}
}

static void test_empty(void)
{
	AUTO(message) message = parse_copy("", 0);
	g_assert_cmpuint(message->defects, ==,
		bit(DEFECT_NO_FROM) | bit(DEFECT_NO_DATE) | bit(DEFECT_NO_MESSAGE_ID) |
			bit(DEFECT_NO_TEXT));
	AUTO(message) nothing = parse_message(NULL, 0, NULL);
	g_assert_cmpuint(nothing->defects, ==, message->defects);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/parse/plain", test_plain);
	g_test_add_func("/parse/header-only", test_header_only);
	g_test_add_func("/parse/line-ends", test_line_ends);
	g_test_add_func("/parse/empty", test_empty);
	return g_test_run();
}
