/* HERMETICITY: touches nothing. */
#include "parse/header.h"

#include <string.h>

#include "base/limits.h"
#include "mail/terms.h"
#include "parse/parse.h"

/* The message of a header alone. */
static struct message *read_header_copy(const char *header)
{
	size_t len = strlen(header);
	g_autofree char *copy = g_memdup2(header, len);
	AUTO(structure) structure = structure_new(copy, len);
	struct message *message = message_new();
	header_read(message, structure);
	return message;
}

static void test_dates(void)
{
	static const struct {
		const char *value;
		int64_t date_utc;
	} cases[] = {
		{"Mon, 13 Nov 2023 10:05:00 +0100", 1699866300},
		{"13 Nov 23 10:05 EST", 1699887900},
		{"Mon, 13 Nov 2023 10:05:00 (UTC)", 1699869900},
		{"2023-11-13T10:05:00Z", 1699869900},
		{"Thu, 1 Jan 1970 00:00:00 +0000", 0},
		{"Mon, 13 Nov 2123 10:05:00 +0000", 0},
		{"Mon, 13 Nov 2023 25:99:00 +0000", 0},
		{"yesterday", 0},
		{"", 0},
	};
	parse_init();
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *header =
			g_strconcat("Date: ", cases[i].value, "\n", NULL);
		AUTO(message) message = read_header_copy(header);
		g_test_message("%s", cases[i].value);
		g_assert_cmpint(message->date_utc, ==, cases[i].date_utc);
		g_assert_cmpint((message->defects & bit(DEFECT_NO_DATE)) != 0, ==,
			cases[i].date_utc == 0);
	}
}

static void test_from(void)
{
	static const struct {
		const char *header;
		const char *name;
		const char *addr;
		bool found;
	} cases[] = {
		{"From: Ana <a@b.example>\n", "Ana", "a@b.example", true},
		{"From: x, Ana <a@b.example>\n", "x, Ana", "a@b.example", true},
		{"From: Ana\nSender: s@b.example\n", "", "s@b.example", true},
		{"Sender: s@b.example\n", "", "s@b.example", true},
		{"From: Mail System\n", "Mail System", "", false},
		{"To: c@b.example\n", "", "", false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		AUTO(message) message = read_header_copy(cases[i].header);
		g_test_message("%s", cases[i].header);
		g_assert_cmpstr(message->from->addr, ==, cases[i].addr);
		g_assert_cmpstr(message->from->name, ==, cases[i].name);
		g_assert_cmpint((message->defects & bit(DEFECT_NO_FROM)) == 0, ==,
			cases[i].found);
	}
}

static void test_thread(void)
{
	AUTO(message)
	message = read_header_copy("Message-ID: <a@b>\nIn-Reply-To: Your mail <c@d>\n"
				   "References: <e@f>\n <g@h><> <i@\n j>\n");
	g_assert_cmpstr(message->message_id, ==, "a@b");
	g_assert_cmpstr(message->in_reply_to, ==, "c@d");
	g_assert_cmpuint(message->references->len, ==, 3);
	g_assert_cmpstr(message->references->pdata[2], ==, "i@j");
	AUTO(message) bare = read_header_copy("Message-Id: a@b (x)\n");
	g_assert_cmpstr(bare->message_id, ==, "a@b");
	AUTO(message) open = read_header_copy("Message-Id: <a@b\n");
	g_assert_cmpstr(open->message_id, ==, "a@b");
	AUTO(message) none = read_header_copy("Message-Id: <>\n");
	g_assert_true((none->defects & bit(DEFECT_NO_MESSAGE_ID)) != 0);
}

/* Of a long thread the first mail and the latest ones are kept. */
static void test_many_references(void)
{
	g_autoptr(GString) header = g_string_new("References:");
	for (unsigned i = 0; i < 100; i++)
		g_string_append_printf(header, "\n <%u@x>", i);
	AUTO(message) message = read_header_copy(header->str);
	g_assert_cmpuint(message->references->len, ==, LIMIT_REFERENCES);
	g_assert_cmpstr(message->references->pdata[0], ==, "0@x");
	g_assert_cmpstr(message->references->pdata[LIMIT_REFERENCES - 1], ==, "99@x");
}

static void test_signs(void)
{
	static const struct {
		const char *header;
		bool has_list_header;
		bool has_vendor_header;
	} cases[] = {
		{"Subject: a\n", false, false},
		{"List-Unsubscribe: <x>\n", true, false},
		{"Feedback-ID: x\n", true, false},
		{"X-Autoreply: yes\n", false, true},
		{"X-Failed-Recipients: a@b.example\n", false, true},
		{"X-Auto-Response-Suppress: OOF, AutoReply\n", false, false},
		{"X-Auto-Response-Suppress: DR\n", false, false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		AUTO(message) message = read_header_copy(cases[i].header);
		g_test_message("%s", cases[i].header);
		g_assert_cmpint(
			message->signs.has_list_header, ==, cases[i].has_list_header);
		g_assert_cmpint(message->signs.has_vendor_header, ==,
			cases[i].has_vendor_header);
		g_assert_null(message->signs.auto_submitted);
	}
	AUTO(message)
	message = read_header_copy("Auto-Submitted: no\nX-Precedence: bulk\n"
				   "Return-Path: <>\nAuthentication-Results: a; b\n"
				   "Authentication-Results: c\n");
	g_assert_cmpstr(message->signs.auto_submitted, ==, "no");
	g_assert_cmpstr(message->signs.precedence, ==, "bulk");
	g_assert_cmpstr(message->signs.return_path, ==, "");
	g_assert_cmpstr(message->auth_results, ==, "a; b");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/header/dates", test_dates);
	g_test_add_func("/header/from", test_from);
	g_test_add_func("/header/thread", test_thread);
	g_test_add_func("/header/many-references", test_many_references);
	g_test_add_func("/header/signs", test_signs);
	return g_test_run();
}
