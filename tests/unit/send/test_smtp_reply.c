/* HERMETICITY: touches nothing. */
#include "send/smtp_reply.h"

#include <string.h>

#include "base/error.h"

static void test_reply(void)
{
	static const struct {
		const char *bytes;
		int code; /* 0: it is no reply */
		const char *text;
	} cases[] = {
		{"250 ok\r\n", 250, "ok"},
		{"250 ok\n", 250, "ok"},
		{"250\r\n", 250, ""},
		{"250 \r\n", 250, ""},
		{"250-mx.example hi\r\n250-SIZE 1000\r\n250 HELP\r\n", 250,
			"mx.example hi SIZE 1000 HELP"},
		{"550-5.1.1 The account you tried to reach\r\n"
		 "550-5.1.1 does not exist.\r\n550 5.1.1 Sorry\r\n",
			550,
			"5.1.1 The account you tried to reach does not exist. Sorry"},
		{"550-5.1.1 no\r\n550 5.7.1 no\r\n", 550, "5.1.1 no 5.7.1 no"},
		{"550 a\tb\x1b[31mred\x07\r\n", 550, "a b [31mred "},
		{"421 \xff\xfe\r\n", 421, "\xef\xbf\xbd\xef\xbf\xbd"},
		{"250 bare\rreturn\r\n", 250, "bare return"},
		{"", 0, NULL},
		{"\r\n", 0, NULL},
		{"hello\r\n", 0, NULL},
		{"25\r\n", 0, NULL},
		{"2500 ok\r\n", 0, NULL},
		{"150 ok\r\n", 0, NULL},
		{"650 ok\r\n", 0, NULL},
		{"250+ok\r\n", 0, NULL},
		{"250-ok\r\n251 ok\r\n", 0, NULL},
		{"* OK IMAP\r\n", 0, NULL},
		{"HTTP/1.1 400 Bad Request\r\n", 0, NULL},
		{"\x16\x03\x01\n", 0, NULL},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct smtp_reply reply;
		smtp_reply_init(&reply);
		g_autoptr(GError) err = NULL;
		size_t len = strlen(cases[i].bytes);
		for (size_t at = 0; at < len && err == NULL; at++) {
			bool done = smtp_reply_take(&reply, cases[i].bytes[at], &err);
			g_assert_cmpint(done, ==, reply.complete);
			g_assert_cmpint(done, ==, cases[i].code != 0 && at == len - 1);
		}
		if (cases[i].code == 0) {
			if (len > 0)
				g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
		} else {
			g_assert_no_error(err);
			g_assert_cmpint(reply.code, ==, cases[i].code);
			g_autofree char *text = smtp_reply_text(&reply);
			g_assert_cmpstr(text, ==, cases[i].text);
		}
		smtp_reply_release(&reply);
	}
}

/* Feeds `count` times `piece`; how it ends. */
static bool swallows(const char *piece, unsigned count)
{
	struct smtp_reply reply;
	smtp_reply_init(&reply);
	g_autoptr(GError) err = NULL;
	for (unsigned i = 0; i < count && err == NULL; i++)
		for (const char *p = piece; *p != '\0' && err == NULL; p++)
			(void)smtp_reply_take(&reply, *p, &err);
	smtp_reply_release(&reply);
	return err == NULL;
}

static void test_limits(void)
{
	g_assert_true(swallows("2", SMTP_REPLY_LINE_LIMIT));
	g_assert_false(swallows("2", SMTP_REPLY_LINE_LIMIT + 1));
	g_assert_true(swallows("250-x\r\n", SMTP_REPLY_LINES));
	g_assert_false(swallows("250-x\r\n", SMTP_REPLY_LINES + 1));
	struct smtp_reply reply;
	smtp_reply_init(&reply);
	g_autoptr(GError) err = NULL;
	g_assert_false(smtp_reply_take(&reply, '\0', &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	smtp_reply_release(&reply);
}

static void test_offers(void)
{
	static const char bytes[] = "250-mx.example STARTTLS\r\n"
				    "250-size 35882577\r\n"
				    "250-AUTH=LOGIN PLAIN\r\n"
				    "250-PIPELINING\r\n"
				    "250 AUTHORIZED\r\n";
	struct smtp_reply reply;
	smtp_reply_init(&reply);
	for (const char *p = bytes; *p != '\0'; p++)
		(void)smtp_reply_take(&reply, *p, NULL);
	g_assert_true(reply.complete);
	/* The greeting is no offer. */
	g_assert_false(smtp_reply_offers(&reply, "STARTTLS", NULL));
	g_assert_true(smtp_reply_offers(&reply, "PIPELINING", NULL));
	g_assert_false(smtp_reply_offers(&reply, "PIPE", NULL));
	g_autofree char *size = NULL;
	g_assert_true(smtp_reply_offers(&reply, "SIZE", &size));
	g_assert_cmpstr(size, ==, "35882577");
	g_autofree char *ways = NULL;
	g_assert_true(smtp_reply_offers(&reply, "AUTH", &ways));
	g_assert_cmpstr(ways, ==, "LOGIN PLAIN");
	smtp_reply_reset(&reply);
	g_assert_false(smtp_reply_offers(&reply, "PIPELINING", NULL));
	smtp_reply_release(&reply);
}

static void test_status(void)
{
	static const struct {
		const char *text;
		int class;
		int subject;
		int detail;
	} cases[] = {
		{"5.1.1 no", 5, 1, 1},
		{"4.7.28", 4, 7, 28},
		{"5.7.515 Access denied", 5, 7, 515},
		{"2.0.0 Ok: queued as 5.1.1", 2, 0, 0},
		{"", 0, 0, 0},
		{"5", 0, 0, 0},
		{"5.", 0, 0, 0},
		{"5.1", 0, 0, 0},
		{"5.1.", 0, 0, 0},
		{"5.1.1.1", 0, 0, 0},
		{"5.1.1:", 0, 0, 0},
		{"5.1000.1 x", 0, 0, 0},
		{"3.1.1 x", 0, 0, 0},
		{"51.1.1 x", 0, 0, 0},
		{" 5.1.1", 0, 0, 0},
		{"no 5.1.1", 0, 0, 0},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *text = g_strdup(cases[i].text); /* exact size */
		struct enhanced_status status = enhanced_status_of(text);
		g_assert_cmpint(status.class, ==, cases[i].class);
		g_assert_cmpint(status.subject, ==, cases[i].subject);
		g_assert_cmpint(status.detail, ==, cases[i].detail);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/smtp-reply/reply", test_reply);
	g_test_add_func("/smtp-reply/limits", test_limits);
	g_test_add_func("/smtp-reply/offers", test_offers);
	g_test_add_func("/smtp-reply/status", test_status);
	return g_test_run();
}
