/* HERMETICITY: asks the kernel for random bytes. */
#include "draft/compose.h"

#include <glib.h>
#include <string.h>

#include "base/error.h"
#include "base/limits.h"

static const struct outgoing ordinary = {
	.from_name = "Lumen Lights",
	.from_addr = "shop@lumen.example",
	.to_name = "Ana Silva",
	.to_addr = "ana@example.com",
	.subject = "Re: Where is it?",
	.body = "Hello Ana,\n\nit comes.\n",
	.message_id = "m1@lumen.example",
	.original_id = "q1@example.com",
	.date_utc = 1772323200,
};

static char *compose(const struct outgoing *mail)
{
	g_autoptr(GError) err = NULL;
	g_autoptr(GBytes) bytes = compose_mail(mail, &err);
	g_assert_no_error(err);
	gsize len;
	const char *data = g_bytes_get_data(bytes, &len);
	g_assert_null(memchr(data, '\0', len));
	return g_strndup(data, len);
}

/* Holds of every mail: CRLF only, short lines, ASCII, one blank line, no field twice.
 */
static void check_form(const char *mail)
{
	g_assert_true(g_str_is_ascii(mail));
	g_assert_true(g_str_has_suffix(mail, "\r\n"));
	g_auto(GStrv) lines = g_strsplit(mail, "\r\n", -1);
	bool in_header = true;
	g_autoptr(GHashTable) fields =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	for (char **line = lines; *line != NULL; line++) {
		g_assert_null(strpbrk(*line, "\r\n"));
		g_assert_cmpuint(strlen(*line), <=, in_header ? 998 : 76);
		in_header = in_header && (*line)[0] != '\0';
		if (!in_header || (*line)[0] == ' ' || (*line)[0] == '\t')
			continue;
		char *field = g_strndup(*line, strcspn(*line, ":"));
		g_assert_cmpuint(strspn(field, "abcdefghijklmnopqrstuvwxyz"
					       "ABCDEFGHIJKLMNOPQRSTUVWXYZ-"),
			==, strlen(field));
		g_assert_true(g_hash_table_add(fields, field));
	}
	g_assert_false(in_header);
	g_assert_false(g_hash_table_contains(fields, "Bcc"));
}

static void test_ordinary(void)
{
	g_autofree char *mail = compose(&ordinary);
	g_assert_cmpstr(mail, ==,
		"From: \"Lumen Lights\" <shop@lumen.example>\r\n"
		"To: \"Ana Silva\" <ana@example.com>\r\n"
		"Subject: Re: Where is it?\r\n"
		"Date: Sun, 01 Mar 2026 00:00:00 +0000\r\n"
		"Message-ID: <m1@lumen.example>\r\n"
		"In-Reply-To: <q1@example.com>\r\n"
		"References: <q1@example.com>\r\n"
		"MIME-Version: 1.0\r\n"
		"Content-Type: text/plain; charset=utf-8\r\n"
		"Content-Transfer-Encoding: quoted-printable\r\n"
		"\r\n"
		"Hello Ana,\r\n\r\nit comes.\r\n");
	check_form(mail);
}

static void test_automatic(void)
{
	static const char *const extra[] = {"X-Replyd-Draft", "17", NULL};
	struct outgoing given = ordinary;
	given.automatic = true;
	given.reply_to = "help@lumen.example";
	given.extra = extra;
	g_autofree char *mail = compose(&given);
	check_form(mail);
	g_assert_nonnull(strstr(mail, "\r\nAuto-Submitted: auto-replied\r\n"));
	g_assert_nonnull(strstr(mail, "\r\nX-Auto-Response-Suppress: All\r\n"));
	g_assert_nonnull(strstr(mail, "\r\nReply-To: help@lumen.example\r\n"));
	g_assert_nonnull(strstr(mail, "\r\nX-Replyd-Draft: 17\r\n"));
	g_autofree char *by_agent = compose(&ordinary);
	g_assert_null(strstr(by_agent, "Auto"));
}

static void test_message_id(void)
{
	g_autofree char *first = compose_message_id("lumen.example");
	g_autofree char *second = compose_message_id("lumen.example");
	g_assert_cmpstr(first, !=, second);
	g_assert_true(g_str_has_suffix(first, "@lumen.example"));
	struct outgoing given = ordinary;
	given.message_id = NULL;
	g_autofree char *mail = compose(&given);
	check_form(mail);
	g_assert_true(g_regex_match_simple(
		"\r\nMessage-ID: <[0-9a-f-]{36}@lumen.example>\r\n", mail, 0, 0));
}

static void test_threading(void)
{
	g_autoptr(GPtrArray) references = g_ptr_array_new_with_free_func(g_free);
	for (int i = 0; i < 30; i++)
		g_ptr_array_add(references, g_strdup_printf("r%d@example.com", i));
	g_ptr_array_insert(references, 29, g_strdup("no-at-sign"));
	g_ptr_array_insert(references, 29, g_strdup("a b@example.com"));
	g_ptr_array_insert(references, 29, g_strdup("x>\r\nBcc: <y@example.com"));
	g_ptr_array_insert(references, 29, g_strdup(""));
	g_ptr_array_insert(references, 29, g_strnfill(600, 'x'));
	g_ptr_array_insert(references, 29, g_strdup("q1@example.com"));
	g_ptr_array_insert(references, 29, g_strdup("r28@example.com"));
	struct outgoing given = ordinary;
	given.original_references = references;
	g_autofree char *mail = compose(&given);
	check_form(mail);
	g_autoptr(GString) expected =
		g_string_new("\r\nReferences: <r0@example.com>\r\n");
	for (int i = 13; i < 29; i++)
		g_string_append_printf(expected, " <r%d@example.com>\r\n", i);
	g_string_append(expected, " <no-at-sign>\r\n <r29@example.com>\r\n"
				  " <q1@example.com>\r\nMIME");
	g_assert_nonnull(strstr(mail, expected->str));

	static const char *const without[] = {NULL, "", "bad id", "a>\r\nX: <b"};
	for (size_t i = 0; i < G_N_ELEMENTS(without); i++) {
		given.original_id = without[i];
		g_autofree char *alone = compose(&given);
		check_form(alone);
		g_assert_null(strstr(alone, "References"));
		g_assert_null(strstr(alone, "In-Reply-To"));
	}
}

/* Nothing a buyer can set opens a new header field. */
static void test_injection(void)
{
	static const char *const hostile[] = {
		"x\r\nBcc: evil@example.org",
		"x\nBcc: evil@example.org\n\nbody",
		"x\rBcc: evil@example.org",
		"\r\n\r\n",
		"x\xe2\x80\xa8"
		"Bcc: evil@example.org",
		"x\xc2\x85"
		"Bcc: evil@example.org",
		"\xff\xfe\r\nBcc: evil@example.org",
		"=?UTF-8?B?eA0KQmNjOiBldmlsQGV4YW1wbGUub3Jn?=",
		"\" <evil@example.org>, \"",
		"a <evil@example.org>",
		"\\\"",
	};
	for (size_t i = 0; i < G_N_ELEMENTS(hostile); i++) {
		struct outgoing given = ordinary;
		given.from_name = hostile[i];
		given.to_name = hostile[i];
		given.subject = hostile[i];
		given.quoted = hostile[i];
		g_autofree char *mail = compose(&given);
		check_form(mail);
		g_assert_null(strstr(mail, "\r\nBcc"));
		/* one recipient: the name is quoted or encoded, never an address */
		const char *to = strstr(mail, "\r\nTo: ") + strlen("\r\nTo: ");
		g_assert_true(*to == '"' || g_str_has_prefix(to, "=?UTF-8?B?") ||
			      g_str_has_prefix(to, "ana@example.com\r\n"));
	}
}

static void test_refusals(void)
{
	static const char *const bad_extra[][4] = {
		{"Subject", "x", NULL},
		{"X-", "x", NULL},
		{"X-A B", "x", NULL},
		{"X-A:", "x", NULL},
		{"X-A", "x\r\nBcc: y", NULL},
		{"X-A", "é", NULL},
		{"X-A", NULL, NULL},
	};
	g_autofree char *huge = g_strnfill(LIMIT_TEXT_BYTES + 1, 'x');
	const struct {
		const char *from, *to, *reply_to, *id, *body;
		const char *const *extra;
		const char *why;
	} cases[] = {
		{"nobody", "a@b", "", "", "x", NULL,
			"sender \"nobody\" is not a mail address"},
		{"a@b", "a@b\xc3\xa9.example", "", "", "x", NULL,
			"recipient \"a@b\xc3\xa9.example\" is not a mail address"},
		{"a@b", "a@b\r\nBcc: c@d", "", "", "x", NULL,
			"recipient \"a@b  Bcc: c@d\" is not a mail address"},
		{"a@b", NULL, "", "", "x", NULL,
			"recipient \"\" is not a mail address"},
		{"a@b", "a@b", "x", "", "x", NULL,
			"Reply-To \"x\" is not a mail address"},
		{"a@b", "a@b", "", "a b@c", "x", NULL, "its Message-ID is malformed"},
		{"a@b", "a@b", "", "", " \r\n", NULL, "the text is empty"},
		{"a@b", "a@b", "", "", NULL, NULL, "the text is empty"},
		{"a@b", "a@b", "", "", huge, NULL,
			"the text is longer than 1048576 bytes"},
		{"a@b", "a@b", "", "", "x", bad_extra[0],
			"an extra header field must be \"X-...\""},
		{"a@b", "a@b", "", "", "x", bad_extra[1],
			"an extra header field must be \"X-...\""},
		{"a@b", "a@b", "", "", "x", bad_extra[2],
			"an extra header field must be \"X-...\""},
		{"a@b", "a@b", "", "", "x", bad_extra[3],
			"an extra header field must be \"X-...\""},
		{"a@b", "a@b", "", "", "x", bad_extra[4],
			"the value of \"X-A\" is malformed"},
		{"a@b", "a@b", "", "", "x", bad_extra[5],
			"the value of \"X-A\" is malformed"},
		{"a@b", "a@b", "", "", "x", bad_extra[6],
			"an extra header field must be \"X-...\""},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) err = NULL;
		const struct outgoing given = {
			.from_addr = cases[i].from,
			.to_addr = cases[i].to,
			.reply_to = cases[i].reply_to,
			.message_id = cases[i].id,
			.subject = "x",
			.body = cases[i].body,
			.extra = cases[i].extra,
		};
		g_assert_null(compose_mail(&given, &err));
		g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
		g_autofree char *message =
			g_strconcat("could not compose the mail: ", cases[i].why, NULL);
		g_assert_cmpstr(err->message, ==, message);
	}
}

static void test_addresses(void)
{
	static const struct {
		const char *addr;
		bool valid;
	} cases[] = {
		{"a@b", true},
		{"ana.silva+tag@mail.example.com", true},
		{"o'neil_{x}@example.com", true},
		{"buyer@localhost", true},
		{"x@xn--bcher-kva.example", true},
		{"", false},
		{NULL, false},
		{"a", false},
		{"@b", false},
		{"a@", false},
		{"a@b@c", false},
		{".a@b", false},
		{"a.@b", false},
		{"a..b@c", false},
		{"a b@c", false},
		{"\"a b\"@c", false},
		{"a@[127.0.0.1]", false},
		{"a@.b", false},
		{"a@b.", false},
		{"a@b..c", false},
		{"a@-b", false},
		{"a@b-", false},
		{"a@b-.c", false},
		{"a@b_c", false},
		{"a@b>", false},
		{"a,c@b", false},
		{"a\n@b", false},
		{"é@b", false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_cmpint(
			compose_address_is_valid(cases[i].addr), ==, cases[i].valid);
	g_autofree char *local = g_strnfill(65, 'a');
	g_autofree char *long_local = g_strconcat(local, "@b", NULL);
	g_assert_false(compose_address_is_valid(long_local));
	g_assert_true(compose_address_is_valid(long_local + 1));
	g_autofree char *domain = g_strnfill(256, 'a');
	g_autofree char *long_domain = g_strconcat("a@", domain, NULL);
	g_assert_false(compose_address_is_valid(long_domain));
}

/* The text behind the header with quoted-printable undone and LF line ends. */
static char *text_of(const char *mail)
{
	const char *body = strstr(mail, "\r\n\r\n") + 4;
	g_autoptr(GString) out = g_string_new(NULL);
	for (const char *p = body; *p != '\0'; p++) {
		if (g_str_has_prefix(p, "=\r\n")) {
			p += 2;
		} else if (*p == '=') {
			int high = g_ascii_xdigit_value(p[1]);
			int low = g_ascii_xdigit_value(p[2]);
			g_assert_true(high >= 0 && low >= 0);
			g_string_append_c(out, (char)(high * 16 + low));
			p += 2;
		} else if (*p != '\r') {
			g_string_append_c(out, *p);
		}
	}
	return g_string_free(g_steal_pointer(&out), FALSE);
}

static void test_text(void)
{
	static const struct {
		const char *body;
		const char *text;
	} cases[] = {
		{"plain", "plain\n"},
		{"a\r\nb\rc\nd", "a\nb\nc\nd\n"},
		{"ends\n\n\n", "ends\n"},
		{"a = b, 100 %", "a = b, 100 %\n"},
		{".\n..\nFrom here", ".\n..\nFrom here\n"},
		{"blank at the end \nx\t\n\ty", "blank at the end\nx\n\ty\n"},
		{"Grüße — 您好 😀", "Grüße — 您好 😀\n"},
		{"bell\a and \xff", "bell  and \xef\xbf\xbd\n"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct outgoing given = ordinary;
		given.body = cases[i].body;
		g_autofree char *mail = compose(&given);
		check_form(mail);
		g_autofree char *text = text_of(mail);
		g_assert_cmpstr(text, ==, cases[i].text);
	}
	g_autoptr(GString) lengthy = g_string_new(NULL);
	for (int i = 0; i < 3000; i++)
		g_string_append(lengthy, i % 7 == 0 ? "包" : "word ");
	struct outgoing given = ordinary;
	given.body = lengthy->str;
	g_autofree char *mail = compose(&given);
	check_form(mail);
	g_autofree char *text = text_of(mail);
	g_strchomp(text);
	g_strchomp(lengthy->str);
	g_assert_cmpstr(text, ==, lengthy->str);
}

static void test_quote(void)
{
	struct outgoing given = ordinary;
	given.body = "Hello.";
	given.quoted = "\n\nWhere is it?\r\n\r\n> you wrote\nBye \n\n";
	g_autofree char *mail = compose(&given);
	check_form(mail);
	g_autofree char *text = text_of(mail);
	g_assert_cmpstr(text, ==, "Hello.\n\n> Where is it?\n>\n>> you wrote\n> Bye\n");

	g_autoptr(GString) many = g_string_new("first");
	for (int i = 0; i < 50; i++)
		g_string_append(many, "\nmore");
	given.quoted = many->str;
	g_autofree char *cut_mail = compose(&given);
	check_form(cut_mail);
	g_autofree char *cut = text_of(cut_mail);
	g_assert_true(g_str_has_suffix(cut, "> more\n> […]\n"));
	g_auto(GStrv) lines = g_strsplit(cut, "\n", -1);
	g_assert_cmpuint(g_strv_length(lines), ==, 2 + 20 + 1 + 1);

	given.quoted = " \n";
	g_autofree char *none_mail = compose(&given);
	g_autofree char *none = text_of(none_mail);
	g_assert_cmpstr(none, ==, "Hello.\n");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/compose/ordinary", test_ordinary);
	g_test_add_func("/compose/automatic", test_automatic);
	g_test_add_func("/compose/message-id", test_message_id);
	g_test_add_func("/compose/threading", test_threading);
	g_test_add_func("/compose/injection", test_injection);
	g_test_add_func("/compose/refusals", test_refusals);
	g_test_add_func("/compose/addresses", test_addresses);
	g_test_add_func("/compose/text", test_text);
	g_test_add_func("/compose/quote", test_quote);
	return g_test_run();
}
