/* HERMETICITY: servers of its own on 127.0.0.1, files in a scratch folder. */
#include "send/smtp.h"

#include <string.h>

#include "base/error.h"
#include "smtp_peer.h"

#define SHORT_MS 200

static const char mail_text[] = "From: shop@example.com\r\n"
				"Subject: hello\r\n"
				"\r\n"
				".dot first\r\n"
				"..two\r\n"
				".\r\n"
				"the end\r\n";
static const char mail_on_wire[] = "From: shop@example.com\r\n"
				   "Subject: hello\r\n"
				   "\r\n"
				   "..dot first\r\n"
				   "...two\r\n"
				   "..\r\n"
				   "the end\r\n";

#define HELLO "> 220 hi\n< EHLO [127.0.0.1]\n> 250 me\n"
#define MAIL  "< MAIL FROM:<shop@example.com>\n> 250 ok\n"
#define RCPT  "< RCPT TO:<ana@example.org>\n> 250 ok\n"
#define DATA  "< DATA\n> 354 go\n"
#define SENT  MAIL RCPT DATA "mail\n> 250 2.0.0 queued\n"
#define BYE   "< QUIT\n> 221 bye\n"

/* What happens with one server; without `script` words there is no failure. */
struct scene {
	const char *name;
	const char *script;
	bool fails_to_open;
	enum smtp_stage stage;
	int code;
	enum error_kind kind;
	const char *words;     /* part of the receipt's text */
	bool mail_reached_end; /* before_end() was called */
	bool usable_after;
	/* options */
	bool login;
	bool implicit_tls;
	bool ca_file;
	int answer_timeout_ms;
	int accept_timeout_ms;
};

static const struct scene scenes[] = {
	{.name = "sent", .script = HELLO SENT BYE, .usable_after = true},
	{.name = "sent under TLS",
		.script = HELLO SENT BYE,
		.usable_after = true,
		.implicit_tls = true,
		.ca_file = true},
	{.name = "sent after STARTTLS",
		.script = "> 220 hi\n< EHLO [127.0.0.1]\n> 250-me\n> 250 STARTTLS\n"
			  "< STARTTLS\n> 220 go\ntls\n"
			  "< EHLO [127.0.0.1]\n> 250 me\n" SENT BYE,
		.usable_after = true,
		.ca_file = true},
	{.name = "sent with answers of many lines",
		.script = "> 220-hi\n> 220 there\n< EHLO\n> 250-me\n> 250-SIZE 1000\n> "
			  "250 HELP\n"
			  "< MAIL FROM:<shop@example.com> SIZE=\n> 250-2.1.0 "
			  "fine\n> 250 2.1.0 yes\n" RCPT DATA
			  "mail\n> 250-2.0.0 one\n> 250 2.0.0 two\n" BYE,
		.usable_after = true},
	{.name = "sent with answers in pieces",
		.script = "~ 2\n~ 20 h\n> i\n< EHLO\n~ 250-m\n~ e\\r\n~ \\n\n> 250 "
			  "HELP\n" MAIL RCPT "< DATA\n~ 35\n> 4 go\nmail\n~ 250 "
			  "\n~ que\n> ued\n" BYE,
		.usable_after = true},
	{.name = "HELO",
		.script = "> 220 hi\n< EHLO\n> 502 what\n< HELO\n> 250 me\n" SENT BYE,
		.usable_after = true},
	{.name = "login PLAIN",
		.script = "> 220 hi\n< EHLO\n> 250-me\n> 250 AUTH LOGIN plain\n"
			  "< AUTH PLAIN AHNob3AAczNjcmV0\n> 235 in\n" SENT BYE,
		.login = true,
		.usable_after = true},
	{.name = "login LOGIN",
		.script = "> 220 hi\n< EHLO\n> 250-me\n> 250 AUTH=LOGIN NTLM\n"
			  "< AUTH LOGIN\n> 334 VXNlcm5hbWU6\n< c2hvcA==\n"
			  "> 334 UGFzc3dvcmQ6\n< czNjcmV0\n> 235 in\n" SENT BYE,
		.login = true,
		.usable_after = true},
	/* opening */
	{.name = "greeting missing",
		.script = "",
		.fails_to_open = true,
		.stage = SMTP_STAGE_CONNECT,
		.kind = ERR_TEMP,
		.words = "localhost closed the connection"},
	{.name = "greeting late",
		.script = "wait 600\n",
		.fails_to_open = true,
		.stage = SMTP_STAGE_CONNECT,
		.kind = ERR_TEMP,
		.words = "localhost does not answer",
		.answer_timeout_ms = SHORT_MS},
	{.name = "greeting without end",
		.script = "~ 220\n~ -\n~ a\n~ b\n~ c\n~ d\n~ e\n~ f\n~ g\n~ h\n~ i\n~ "
			  "j\n~ k\n~ l\n~ m\n~ n\n~ o\nwait 300\n",
		.fails_to_open = true,
		.stage = SMTP_STAGE_CONNECT,
		.kind = ERR_TEMP,
		.words = "localhost does not answer",
		.answer_timeout_ms = SHORT_MS},
	{.name = "greeting garbage",
		.script = "> * OK IMAP4rev1\n",
		.fails_to_open = true,
		.stage = SMTP_STAGE_CONNECT,
		.kind = ERR_INPUT,
		.words = "the answer is not SMTP"},
	{.name = "greeting 421",
		.script = "> 421 4.3.2 full\n",
		.fails_to_open = true,
		.stage = SMTP_STAGE_CONNECT,
		.code = 421,
		.kind = ERR_TEMP,
		.words = "4.3.2 full"},
	{.name = "greeting 554",
		.script = "> 554 go away\n< QUIT\n",
		.fails_to_open = true,
		.stage = SMTP_STAGE_CONNECT,
		.code = 554,
		.kind = ERR_CONFIG,
		.words = "go away"},
	{.name = "lost at EHLO",
		.script = "> 220 hi\n< EHLO\n",
		.fails_to_open = true,
		.stage = SMTP_STAGE_CONNECT,
		.kind = ERR_TEMP},
	{.name = "STARTTLS refused",
		.script = "> 220 hi\n< EHLO\n> 250-me\n> 250 STARTTLS\n< STARTTLS\n> "
			  "454 4.7.0 not now\n< QUIT\n",
		.fails_to_open = true,
		.stage = SMTP_STAGE_CONNECT,
		.code = 454,
		.kind = ERR_TEMP,
		.ca_file = true},
	{.name = "answers put in before the handshake",
		.script =
			"> 220 hi\n< EHLO\n> 250-me\n> 250 STARTTLS\n< STARTTLS\n"
			"~ 220 go\\r\\n250-evil\\r\\n250 AUTH PLAIN\\r\\n\nwait 300\n",
		.fails_to_open = true,
		.stage = SMTP_STAGE_CONNECT,
		.kind = ERR_INPUT,
		.words = "before the handshake",
		.ca_file = true},
	{.name = "no certificate to trust",
		.script = HELLO,
		.fails_to_open = true,
		.stage = SMTP_STAGE_CONNECT,
		.kind = ERR_CONFIG,
		.words = "unknown issuer",
		.implicit_tls = true},
	{.name = "login refused",
		.script = "> 220 hi\n< EHLO\n> 250-me\n> 250 AUTH PLAIN\n< AUTH PLAIN\n"
			  "> 535-5.7.8 bad\n> 535 5.7.8 password\n< QUIT\n",
		.login = true,
		.fails_to_open = true,
		.stage = SMTP_STAGE_AUTH,
		.code = 535,
		.kind = ERR_CONFIG,
		.words = "5.7.8 bad password"},
	{.name = "login not now",
		.script = "> 220 hi\n< EHLO\n> 250-me\n> 250 AUTH PLAIN\n< AUTH PLAIN\n"
			  "> 454 4.7.0 later\n< QUIT\n",
		.login = true,
		.fails_to_open = true,
		.stage = SMTP_STAGE_AUTH,
		.code = 454,
		.kind = ERR_TEMP},
	{.name = "login not offered",
		.script = "> 220 hi\n< EHLO\n> 250-me\n> 250 AUTH GSSAPI\n< QUIT\n",
		.login = true,
		.fails_to_open = true,
		.stage = SMTP_STAGE_AUTH,
		.kind = ERR_CONFIG,
		.words = "offers no login by password (GSSAPI)"},
	{.name = "lost at the login",
		.script =
			"> 220 hi\n< EHLO\n> 250-me\n> 250 AUTH PLAIN\n< AUTH PLAIN\n",
		.login = true,
		.fails_to_open = true,
		.stage = SMTP_STAGE_AUTH,
		.kind = ERR_TEMP},
	/* the mail */
	{.name = "MAIL 450",
		.script = HELLO "< MAIL\n> 450 4.3.2 busy\n" BYE,
		.stage = SMTP_STAGE_MAIL,
		.code = 450,
		.kind = ERR_TEMP,
		.words = "4.3.2 busy",
		.usable_after = true},
	{.name = "MAIL 553",
		.script = HELLO "< MAIL\n> 553 who\n" BYE,
		.stage = SMTP_STAGE_MAIL,
		.code = 553,
		.kind = ERR_PERM,
		.usable_after = true},
	{.name = "MAIL 421",
		.script = HELLO "< MAIL\n> 421 enough\n",
		.stage = SMTP_STAGE_MAIL,
		.code = 421,
		.kind = ERR_TEMP},
	{.name = "lost at MAIL",
		.script = HELLO "< MAIL\n",
		.stage = SMTP_STAGE_MAIL,
		.kind = ERR_TEMP},
	{.name = "reset at MAIL",
		.script = HELLO "< MAIL\nreset\n",
		.stage = SMTP_STAGE_MAIL,
		.kind = ERR_TEMP},
	{.name = "RCPT 550",
		.script = HELLO MAIL "< RCPT\n> 550 5.1.1 no such user\n" BYE,
		.stage = SMTP_STAGE_RCPT,
		.code = 550,
		.kind = ERR_PERM,
		.words = "5.1.1 no such user",
		.usable_after = true},
	{.name = "RCPT 452",
		.script = HELLO MAIL "< RCPT\n> 452 4.2.2 full\n" BYE,
		.stage = SMTP_STAGE_RCPT,
		.code = 452,
		.kind = ERR_TEMP,
		.usable_after = true},
	{.name = "lost at RCPT",
		.script = HELLO MAIL "< RCPT\n",
		.stage = SMTP_STAGE_RCPT,
		.kind = ERR_TEMP},
	{.name = "lost within an answer",
		.script = HELLO MAIL "< RCPT\n~ 250-half an\n",
		.stage = SMTP_STAGE_RCPT,
		.kind = ERR_TEMP},
	{.name = "two answers to one command",
		.script = HELLO MAIL "< RCPT\n~ 250 ok\\r\\n250 ok\\r\\n\nwait 300\n",
		.stage = SMTP_STAGE_DATA,
		.code = 250,
		.kind = ERR_INPUT},
	{.name = "DATA 554",
		.script = HELLO MAIL RCPT "< DATA\n> 554 5.5.1 no\n" BYE,
		.stage = SMTP_STAGE_DATA,
		.code = 554,
		.kind = ERR_PERM,
		.usable_after = true},
	{.name = "DATA 250",
		.script = HELLO MAIL RCPT "< DATA\n> 250 what\n",
		.stage = SMTP_STAGE_DATA,
		.code = 250,
		.kind = ERR_INPUT},
	{.name = "lost at DATA",
		.script = HELLO MAIL RCPT "< DATA\n",
		.stage = SMTP_STAGE_DATA,
		.kind = ERR_TEMP},
	{.name = "accepted before the end came",
		.script = HELLO MAIL RCPT
		"< DATA\n~ 354 go\\r\\n250 queued\\r\\n\nwait 300\n",
		.stage = SMTP_STAGE_DATA,
		.code = 250,
		.kind = ERR_INPUT},
	{.name = "refused before the end came",
		.script = HELLO MAIL RCPT
		"< DATA\n~ 354 go\\r\\n552 5.3.4 too big\\r\\n\nwait 300\n",
		.stage = SMTP_STAGE_DATA,
		.code = 552,
		.kind = ERR_PERM},
	{.name = "lost after the end",
		.script = HELLO MAIL RCPT DATA "mail\n",
		.stage = SMTP_STAGE_END_OF_DATA,
		.kind = ERR_UNSURE,
		.words = "closed the connection",
		.mail_reached_end = true},
	{.name = "reset after the end",
		.script = HELLO MAIL RCPT DATA "mail\nreset\n",
		.stage = SMTP_STAGE_END_OF_DATA,
		.kind = ERR_UNSURE,
		.mail_reached_end = true},
	{.name = "no answer after the end",
		.script = HELLO MAIL RCPT DATA "mail\nwait 600\n",
		.stage = SMTP_STAGE_END_OF_DATA,
		.kind = ERR_UNSURE,
		.words = "does not answer",
		.mail_reached_end = true,
		.accept_timeout_ms = SHORT_MS},
	{.name = "garbage after the end",
		.script = HELLO MAIL RCPT DATA "mail\n> ok then\n",
		.stage = SMTP_STAGE_END_OF_DATA,
		.kind = ERR_UNSURE,
		.mail_reached_end = true},
	{.name = "half an answer after the end",
		.script = HELLO MAIL RCPT DATA "mail\n~ 250-2.0.0 que\n",
		.stage = SMTP_STAGE_END_OF_DATA,
		.kind = ERR_UNSURE,
		.mail_reached_end = true},
	{.name = "354 after the end",
		.script = HELLO MAIL RCPT DATA "mail\n> 354 more\n",
		.stage = SMTP_STAGE_END_OF_DATA,
		.code = 354,
		.kind = ERR_UNSURE,
		.mail_reached_end = true},
	{.name = "451 after the end",
		.script = HELLO MAIL RCPT DATA "mail\n> 451 4.3.0 later\n" BYE,
		.stage = SMTP_STAGE_END_OF_DATA,
		.code = 451,
		.kind = ERR_TEMP,
		.mail_reached_end = true,
		.usable_after = true},
	{.name = "421 after the end",
		.script = HELLO MAIL RCPT DATA "mail\n> 421 4.3.0 later\n",
		.stage = SMTP_STAGE_END_OF_DATA,
		.code = 421,
		.kind = ERR_TEMP,
		.mail_reached_end = true},
	{.name = "554 after the end",
		.script = HELLO MAIL RCPT DATA "mail\n> 554 5.7.1 spam \x1b[31m\n" BYE,
		.stage = SMTP_STAGE_END_OF_DATA,
		.code = 554,
		.kind = ERR_PERM,
		.words = "5.7.1 spam  [31m",
		.mail_reached_end = true,
		.usable_after = true},
	{.name = "SIZE too small",
		.script = "> 220 hi\n< EHLO\n> 250-me\n> 250 SIZE 10\n" BYE,
		.stage = SMTP_STAGE_MAIL,
		.kind = ERR_PERM,
		.words = "takes 10",
		.usable_after = true},
};

struct sight {
	struct smtp_peer *peer;
	unsigned calls;
	unsigned mails; /* complete at the peer when before_end() was called */
};

static bool look(void *context, GError **err)
{
	(void)err;
	struct sight *sight = context;
	g_usleep(30000); /* were the end sent before, the peer would have it now */
	sight->calls++;
	sight->mails = smtp_peer_mails(sight->peer);
	return true;
}

static struct smtp *open_session(struct smtp_peer *peer, const struct scene *scene,
	struct receipt *receipt, GError **err)
{
	AUTO(secret) password = secret_new("s3cret");
	const struct smtp_options options = {
		.host = "localhost",
		.port = peer_port(peer->peer),
		.implicit_tls = scene->implicit_tls,
		.ca_file = scene->ca_file ? peer->ca_file : NULL,
		.user = scene->login ? "shop" : NULL,
		.password = password,
		.connect_timeout_ms = 10000,
		.answer_timeout_ms =
			scene->answer_timeout_ms > 0 ? scene->answer_timeout_ms : 10000,
		.accept_timeout_ms =
			scene->accept_timeout_ms > 0 ? scene->accept_timeout_ms : 10000,
	};
	return smtp_open(&options, receipt, err);
}

static bool send_mail(struct smtp *smtp, struct sight *sight, const char *to,
	struct receipt *receipt, GError **err)
{
	g_autoptr(GBytes) bytes = g_bytes_new(mail_text, strlen(mail_text));
	const struct smtp_mail mail = {
		.from = "shop@example.com",
		.to = to,
		.mail = bytes,
		.before_end = look,
		.context = sight,
	};
	return smtp_send(smtp, &mail, receipt, err);
}

static void check_failure(
	const struct scene *scene, const struct receipt *receipt, const GError *err)
{
	g_assert_nonnull(err);
	g_test_message("%s", err->message);
	g_assert_cmpstr(
		smtp_stage_name(receipt->stage), ==, smtp_stage_name(scene->stage));
	g_assert_cmpint(receipt->code, ==, scene->code);
	g_assert_cmpstr(
		error_kind_name(error_kind(err)), ==, error_kind_name(scene->kind));
	if (scene->words != NULL)
		g_assert_nonnull(strstr(receipt->text, scene->words));
	g_assert_null(strchr(err->message, '\n'));
	g_assert_null(strchr(err->message, '\x1b'));
	g_assert_null(strstr(err->message, "s3cret"));
}

static void test_scene(const void *data)
{
	const struct scene *scene = data;
	struct smtp_peer peer;
	smtp_peer_start(&peer, scene->script, scene->implicit_tls);
	struct receipt receipt = {0};
	g_autoptr(GError) err = NULL;
	struct smtp *smtp = open_session(&peer, scene, &receipt, &err);
	struct sight sight = {.peer = &peer};
	bool fails = scene->stage != SMTP_STAGE_CONNECT || scene->fails_to_open;
	if (scene->fails_to_open) {
		g_assert_null(smtp);
	} else {
		g_assert_no_error(err);
		receipt_clear(&receipt);
		bool sent = send_mail(smtp, &sight, "ana@example.org", &receipt, &err);
		g_assert_cmpint(sent, ==, !fails);
		g_assert_cmpint(smtp_usable(smtp), ==, scene->usable_after);
	}
	if (fails) {
		check_failure(scene, &receipt, err);
	} else {
		g_assert_no_error(err);
		g_assert_cmpint(receipt.stage, ==, SMTP_STAGE_END_OF_DATA);
		g_assert_cmpint(receipt.code, ==, 250);
	}
	smtp_close(smtp);
	smtp_peer_join(&peer);
	bool ended = !fails || scene->mail_reached_end;
	g_assert_cmpint(sight.calls, ==, ended ? 1 : 0);
	g_assert_cmpint(sight.mails, ==, 0);
	g_assert_cmpint(peer.mails->len, ==, ended ? 1 : 0);
	if (ended)
		g_assert_cmpstr(peer.mails->pdata[0], ==, mail_on_wire);
	receipt_clear(&receipt);
	smtp_peer_stop(&peer);
}

/* Beyond loopback no word of a mail is said without TLS; here by another name. */
static void test_stripped_starttls(void)
{
	struct smtp_peer peer;
	smtp_peer_start(
		&peer, "> 220 hi\n< EHLO\n> 250-me\n> 250 SIZE 1\nwait 100\n", false);
	/* 0.0.0.0 reaches this machine, yet is no loopback address. */
	AUTO(secret) password = secret_new("s3cret");
	const struct smtp_options options = {.host = "0.0.0.0",
		.port = peer_port(peer.peer),
		.user = "shop",
		.password = password};
	struct receipt receipt = {0};
	g_autoptr(GError) err = NULL;
	g_assert_null(smtp_open(&options, &receipt, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	g_assert_nonnull(strstr(err->message, "does not offer STARTTLS"));
	g_assert_cmpint(receipt.code, ==, 0);
	smtp_peer_join(&peer);
	g_assert_cmpstr(peer.heard->str, ==, "EHLO [127.0.0.1]\n");
	receipt_clear(&receipt);
	smtp_peer_stop(&peer);
}

static void test_many_mails(void)
{
	struct smtp_peer peer;
	smtp_peer_start(&peer,
		HELLO SENT "< MAIL\n> 250 ok\n< RCPT TO:<bob\n> 550 5.1.1 no\n"
			   "< RSET\n> 250 ok\n" SENT BYE,
		false);
	const struct scene scene = {0};
	struct receipt receipt = {0};
	g_autoptr(GError) err = NULL;
	struct smtp *smtp = open_session(&peer, &scene, &receipt, &err);
	struct sight sight = {.peer = &peer};
	g_assert_true(send_mail(smtp, &sight, "ana@example.org", &receipt, &err));
	receipt_clear(&receipt);

	g_assert_false(send_mail(smtp, &sight, "bob@example.org", &receipt, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_PERM);
	g_clear_error(&err);
	receipt_clear(&receipt);
	g_assert_true(smtp_usable(smtp));
	g_assert_true(send_mail(smtp, &sight, "ana@example.org", &receipt, &err));
	g_assert_no_error(err);
	receipt_clear(&receipt);
	smtp_close(smtp);
	smtp_peer_join(&peer);
	g_assert_cmpint(peer.mails->len, ==, 2);
	g_assert_true(g_str_has_suffix(peer.heard->str, "QUIT\n"));
	smtp_peer_stop(&peer);
}

/* A server that goes away between mails is noticed before the next one is begun. */
static void test_gone_between(void)
{
	static const char *const scripts[] = {HELLO SENT, HELLO SENT "> 421 idle\n"};
	for (size_t i = 0; i < G_N_ELEMENTS(scripts); i++) {
		struct smtp_peer peer;
		smtp_peer_start(&peer, scripts[i], false);
		const struct scene scene = {0};
		struct receipt receipt = {0};
		g_autoptr(GError) err = NULL;
		struct smtp *smtp = open_session(&peer, &scene, &receipt, &err);
		struct sight sight = {.peer = &peer};
		g_assert_true(
			send_mail(smtp, &sight, "ana@example.org", &receipt, &err));
		receipt_clear(&receipt);
		for (int wait = 0; wait < 500 && smtp_usable(smtp); wait++)
			g_usleep(10000);
		g_assert_false(smtp_usable(smtp));
		smtp_close(smtp);
		smtp_peer_stop(&peer);
	}
}

static bool refuse_end(void *context, GError **err)
{
	(void)context;
	g_set_error(err, REPLYD_ERROR, ERR_TEMP, "the disk is full");
	return false;
}

static void test_end_forbidden(void)
{
	struct smtp_peer peer;
	smtp_peer_start(&peer, HELLO MAIL RCPT DATA "mail\n> 250 queued\n", false);
	const struct scene scene = {0};
	struct receipt receipt = {0};
	g_autoptr(GError) err = NULL;
	struct smtp *smtp = open_session(&peer, &scene, &receipt, &err);
	g_autoptr(GBytes) bytes = g_bytes_new(mail_text, strlen(mail_text));
	const struct smtp_mail mail = {.from = "shop@example.com",
		.to = "ana@example.org",
		.mail = bytes,
		.before_end = refuse_end};
	g_assert_false(smtp_send(smtp, &mail, &receipt, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_assert_cmpstr(receipt.text, ==, "the disk is full");
	g_assert_cmpint(receipt.stage, ==, SMTP_STAGE_DATA);
	g_assert_cmpint(receipt.code, ==, 0);
	g_assert_false(smtp_usable(smtp));
	smtp_close(smtp);
	smtp_peer_join(&peer);
	g_assert_cmpint(peer.mails->len, ==, 0);
	receipt_clear(&receipt);
	smtp_peer_stop(&peer);
}

/* What can never be sent is refused without a word to the server. */
static void test_unsendable(void)
{
	static const struct {
		const char *to;
		const char *mail;
		size_t len; /* 0: to its NUL */
		const char *words;
	} cases[] = {
		{"ana", "x\r\n", 0, "it is no address"},
		{"@example.org", "x\r\n", 0, "it is no address"},
		{"ana@", "x\r\n", 0, "it is no address"},
		{"a@b\r\nRCPT TO:<c@d", "x\r\n", 0, "characters that none may have"},
		{"a>b@c", "x\r\n", 0, "characters that none may have"},
		{"<a@c", "x\r\n", 0, "characters that none may have"},
		{"a b@c", "x\r\n", 0, "characters that none may have"},
		{"a\x7f@c", "x\r\n", 0, "characters that none may have"},
		{"\xc3\xa4@c", "x\r\n", 0, "5.6.7"},
		{"12345678901234567890123456789012345678901234567890123456789012345@c",
			"x\r\n", 0, "too long"},
		{"a@c", "", 0, "it is empty"},
		{"a@c", "x\n", 0, "ends without CR"},
		{"a@c", "\n", 0, "ends without CR"},
		{"a@c", "x\r\ry\r\n", 0, "a CR stands alone"},
		{"a@c", "x\r", 0, "a CR stands alone"},
		{"a@c", "x\r\n.\nMAIL FROM:<x@y>\r\n", 0, "ends without CR"},
		{"a@c", "x\0y\r\n", 5, "NUL"},
	};
	struct smtp_peer peer;
	smtp_peer_start(&peer, HELLO BYE, false);
	const struct scene scene = {0};
	struct receipt receipt = {0};
	g_autoptr(GError) err = NULL;
	struct smtp *smtp = open_session(&peer, &scene, &receipt, &err);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		size_t len = cases[i].len > 0 ? cases[i].len : strlen(cases[i].mail);
		g_autoptr(GBytes) bytes = g_bytes_new(cases[i].mail, len);
		const struct smtp_mail mail = {
			.from = "shop@example.com", .to = cases[i].to, .mail = bytes};
		g_assert_false(smtp_send(smtp, &mail, &receipt, &err));
		g_assert_error(err, REPLYD_ERROR, ERR_PERM);
		g_assert_nonnull(strstr(err->message, cases[i].words));
		g_assert_null(strchr(err->message, '\n'));
		g_assert_cmpint(receipt.code, ==, 0);
		g_assert_true(smtp_usable(smtp));
		g_clear_error(&err);
		receipt_clear(&receipt);
	}
	smtp_close(smtp);
	smtp_peer_join(&peer);
	g_assert_cmpstr(peer.heard->str, ==, "EHLO [127.0.0.1]\nQUIT\n");
	smtp_peer_stop(&peer);
}

static void test_long_lines(void)
{
	struct smtp_peer peer;
	smtp_peer_start(&peer,
		HELLO MAIL RCPT DATA "mail\n> 250 one\n" MAIL RCPT DATA
				     "mail\n> 250 two\n" BYE,
		false);
	const struct scene scene = {0};
	struct receipt receipt = {0};
	g_autoptr(GError) err = NULL;
	struct smtp *smtp = open_session(&peer, &scene, &receipt, &err);
	g_autofree char *longest = g_strnfill(998, 'x');
	g_autofree char *too_long = g_strnfill(999, 'x');
	for (int i = 0; i < 3; i++) {
		/* With and without an end of the last line. */
		g_autofree char *text = g_strconcat(
			i < 2 ? longest : too_long, i == 0 ? "\r\n" : NULL, NULL);
		g_autoptr(GBytes) bytes = g_bytes_new(text, strlen(text));
		const struct smtp_mail mail = {.from = "shop@example.com",
			.to = "ana@example.org",
			.mail = bytes};
		g_assert_cmpint(smtp_send(smtp, &mail, &receipt, &err), ==, i < 2);
		receipt_clear(&receipt);
	}
	g_assert_error(err, REPLYD_ERROR, ERR_PERM);
	smtp_close(smtp);
	smtp_peer_join(&peer);
	g_autofree char *line = g_strconcat(longest, "\r\n", NULL);
	g_assert_cmpstr(peer.mails->pdata[0], ==, line);
	g_assert_cmpstr(peer.mails->pdata[1], ==, line);
	smtp_peer_stop(&peer);
}

/* A mail larger than every buffer, each of its lines with a dot to double. */
static void test_large_mail(void)
{
	struct smtp_peer peer;
	smtp_peer_start(&peer, HELLO SENT BYE, true);
	const struct scene scene = {.implicit_tls = true, .ca_file = true};
	struct receipt receipt = {0};
	g_autoptr(GError) err = NULL;
	struct smtp *smtp = open_session(&peer, &scene, &receipt, &err);
	g_assert_no_error(err);
	g_autoptr(GString) text = g_string_new(NULL);
	g_autoptr(GString) wire = g_string_new(NULL);
	for (int i = 0; i < 20000; i++) {
		g_string_append_printf(text, ".line %d\r\n", i);
		g_string_append_printf(wire, "..line %d\r\n", i);
	}
	g_autoptr(GBytes) bytes = g_bytes_new(text->str, text->len);
	const struct smtp_mail mail = {
		.from = "shop@example.com", .to = "ana@example.org", .mail = bytes};
	g_assert_true(smtp_send(smtp, &mail, &receipt, &err));
	g_assert_no_error(err);
	smtp_close(smtp);
	smtp_peer_join(&peer);
	g_assert_cmpstr(peer.mails->pdata[0], ==, wire->str);
	receipt_clear(&receipt);
	smtp_peer_stop(&peer);
}

static void *hurry_soon(void *data)
{
	g_usleep(SHORT_MS * 1000);
	smtp_hurry(data);
	return NULL;
}

/* Before the end a hurry breaks off; after it the answer still counts. */
static void test_hurry(void)
{
	static const struct {
		const char *script;
		bool sent;
		enum error_kind kind;
	} cases[] = {
		{HELLO MAIL "< RCPT\nwait 3000\n", false, ERR_TEMP},
		{HELLO MAIL RCPT DATA "mail\nwait 600\n> 250 queued\n< QUIT\n", true,
			ERR_TEMP},
		{HELLO MAIL RCPT DATA "mail\nwait 5500\n", false, ERR_UNSURE},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct smtp_peer peer;
		smtp_peer_start(&peer, cases[i].script, false);
		const struct scene scene = {.accept_timeout_ms = 60000};
		struct receipt receipt = {0};
		g_autoptr(GError) err = NULL;
		struct smtp *smtp = open_session(&peer, &scene, &receipt, &err);
		GThread *thread = g_thread_new("hurry", hurry_soon, smtp);
		struct sight sight = {.peer = &peer};
		int64_t start_us = g_get_monotonic_time();
		bool sent = send_mail(smtp, &sight, "ana@example.org", &receipt, &err);
		g_assert_cmpint(
			g_get_monotonic_time() - start_us, <, 9 * G_USEC_PER_SEC);
		g_assert_cmpint(sent, ==, cases[i].sent);
		if (!sent)
			g_assert_error(err, REPLYD_ERROR, (int)cases[i].kind);
		g_thread_join(thread);
		receipt_clear(&receipt);
		smtp_close(smtp);
		smtp_peer_stop(&peer);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(scenes); i++) {
		g_autofree char *path =
			g_strconcat("/smtp/scene/", scenes[i].name, NULL);
		g_test_add_data_func(path, &scenes[i], test_scene);
	}
	g_test_add_func("/smtp/stripped-starttls", test_stripped_starttls);
	g_test_add_func("/smtp/many-mails", test_many_mails);
	g_test_add_func("/smtp/gone-between", test_gone_between);
	g_test_add_func("/smtp/end-forbidden", test_end_forbidden);
	g_test_add_func("/smtp/unsendable", test_unsendable);
	g_test_add_func("/smtp/long-lines", test_long_lines);
	g_test_add_func("/smtp/large-mail", test_large_mail);
	g_test_add_func("/smtp/hurry", test_hurry);
	return g_test_run();
}
