/* HERMETICITY: touches nothing. */
#include "fetch/reply.h"

#include <glib.h>
#include <string.h>

/* The reply in a copy of exact size, so that sanitizers see a read beyond it. */
static struct reply *reply_of(const char *line, bool last)
{
	size_t len = strlen(line);
	g_autofree char *copy = g_memdup2(line, len);
	return last ? reply_last(copy, len) : reply_new(copy, len);
}

static void test_parts(void)
{
	static const struct {
		const char *line;
		enum reply_status status;
		const char *code;
		const char *text;
	} cases[] = {
		{"7 NO [AUTHENTICATIONFAILED] Invalid credentials\r\n", REPLY_NO,
			"AUTHENTICATIONFAILED", "Invalid credentials"},
		{"7 no [alert] Too many", REPLY_NO, "ALERT", "Too many"},
		{"* BYE gone\r\n", REPLY_BYE, "", "gone"},
		{"* PREAUTH in already", REPLY_PREAUTH, "", "in already"},
		{"* OK [UIDVALIDITY 3857529045] UIDs valid", REPLY_OK, "UIDVALIDITY",
			"UIDs valid"},
		{"A1 OK", REPLY_OK, "", ""},
		{"A1 BAD [never closed", REPLY_BAD, "", "[never closed"},
		{"A1 NO \x1b[31mred\x07", REPLY_NO, "", "[31mred"},
		{"* 3 EXISTS", REPLY_NONE, "", ""},
		{"* OKAY", REPLY_NONE, "", ""},
		{"", REPLY_NONE, "", ""},
		{"NO", REPLY_NONE, "", ""},
		{"   ", REPLY_NONE, "", ""},
		{"+ go on", REPLY_NONE, "", ""},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		AUTO(reply) reply = reply_of(cases[i].line, false);
		g_assert_cmpint(reply->status, ==, cases[i].status);
		g_assert_cmpstr(reply->code, ==, cases[i].code);
		g_assert_cmpstr(reply->text, ==, cases[i].text);
	}
}

static void test_last(void)
{
	static const struct {
		const char *answer;
		enum reply_status status;
		const char *text;
	} cases[] = {
		{"* OK untagged\r\n* 3 EXISTS\r\n4 NO not so\r\n", REPLY_NO, "not so"},
		{"* 3 EXISTS\r\n* BYE bye\r\n", REPLY_BYE, "bye"},
		{"* BYE bye\r\n5 OK done\r\n", REPLY_BYE, "bye"},
		{"* OK ready\r\n", REPLY_NONE, ""},
		{"\r\n\r\n", REPLY_NONE, ""},
		{"", REPLY_NONE, ""},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		AUTO(reply) reply = reply_of(cases[i].answer, true);
		g_assert_cmpint(reply->status, ==, cases[i].status);
		g_assert_cmpstr(reply->text, ==, cases[i].text);
	}
}

static void test_kinds(void)
{
	static const struct {
		const char *line;
		bool login;
		enum error_kind kind;
		bool passing;
	} cases[] = {
		{"1 NO [AUTHENTICATIONFAILED] try again later", true, ERR_CONFIG,
			false},
		{"1 NO [ALERT] Application-specific password required", true,
			ERR_CONFIG, false},
		{"1 NO [ALERT] Too many simultaneous connections", true, ERR_TEMP,
			true},
		{"1 NO [UNAVAILABLE] x", true, ERR_TEMP, true},
		{"1 NO [LIMIT] x", false, ERR_TEMP, true},
		{"1 NO [INUSE] x", false, ERR_TEMP, true},
		{"1 NO LOGIN failed", true, ERR_CONFIG, false},
		{"1 NO LOGIN failed", false, ERR_TEMP, false},
		{"1 NO [NONEXISTENT] Unknown Mailbox", false, ERR_CONFIG, false},
		{"1 BAD what", true, ERR_TEMP, false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		AUTO(reply) reply = reply_of(cases[i].line, false);
		g_assert_cmpint(
			reply_error_kind(reply, cases[i].login), ==, cases[i].kind);
		g_assert_cmpint(reply_is_passing(reply), ==, cases[i].passing);
	}
}

static void test_hints(void)
{
	static const struct {
		const char *host;
		const char *has;
	} cases[] = {
		{"imap.gmail.com", "app password"},
		{"IMAP.QQ.com", "authorisation code"},
		{"imap.163.com", "authorisation code"},
		{"outlook.office365.com", "OAuth"},
		{"notqq.com", "password_file"},
		{"qq.com.example.org", "password_file"},
		{"", "password_file"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_nonnull(strstr(reply_login_hint(cases[i].host), cases[i].has));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/fetch/reply/parts", test_parts);
	g_test_add_func("/fetch/reply/last", test_last);
	g_test_add_func("/fetch/reply/kinds", test_kinds);
	g_test_add_func("/fetch/reply/hints", test_hints);
	return g_test_run();
}
