/* HERMETICITY: a server of its own on 127.0.0.1, files in a scratch folder. */
#include "send/wire.h"

#include <string.h>
#include <sys/eventfd.h>

#include "base/error.h"
#include "smtp_peer.h"

#define SHORT_MS 200

static void wire_begin(struct wire *wire, struct smtp_peer *peer, const char *script)
{
	smtp_peer_start(peer, script, false);
	const struct connection_options options = {.host = "localhost",
		.port = peer_port(peer->peer),
		.tls = TLS_MODE_NONE};
	g_autoptr(GError) err = NULL;
	struct connection *connection = connection_open(&options, &err);
	g_assert_no_error(err);
	wire_init(wire, connection, eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK), 10000);
}

static void wire_end(struct wire *wire, struct smtp_peer *peer)
{
	wire_release(wire);
	smtp_peer_stop(peer);
}

static void test_command(void)
{
	struct wire wire;
	struct smtp_peer peer;
	wire_begin(&wire, &peer,
		"< HELP me\n> 214 how\n< HELP me\n> 214 how\n< HELP me\n> 502 no\n"
		"< HELP me\n> 421 no\n");
	g_autoptr(GError) err = NULL;
	g_assert_true(wire_command(&wire, SMTP_STAGE_RCPT, 2, &err, "HELP %s", "me"));
	g_assert_cmpint(wire.reply.code, ==, 214);
	g_assert_true(wire_is_quiet(&wire));
	/* An answer of another class that is no refusal ends the session ... */
	g_assert_false(wire_command(&wire, SMTP_STAGE_RCPT, 3, &err, "HELP me"));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	g_assert_true(wire.broken);
	g_clear_error(&err);
	/* ... a refusal does not, but for 421. */
	wire.broken = false;
	g_assert_false(wire_command(&wire, SMTP_STAGE_RCPT, 2, &err, "HELP me"));
	g_assert_error(err, REPLYD_ERROR, ERR_PERM);
	g_assert_false(wire.broken);
	g_clear_error(&err);
	g_assert_false(wire_command(&wire, SMTP_STAGE_RCPT, 2, &err, "HELP me"));
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_assert_true(wire.broken);
	wire_end(&wire, &peer);
}

/* The deadline is for a whole reply, however slowly it drips. */
static void test_drip(void)
{
	struct wire wire;
	struct smtp_peer peer;
	wire_begin(&wire, &peer,
		"~ 2\n~ 5\n~ 0\n~ -\n~ a\n~ b\n~ c\n~ d\n~ e\n~ f\n~ g\n~ h\n~ i\n~ j\n"
		"~ k\n~ l\n~ m\n~ n\n~ o\n~ p\n~ q\n~ r\n~ s\n~ t\n~ u\n~ v\n~ w\n");
	g_autoptr(GError) err = NULL;
	g_assert_false(wire_hear(&wire, SHORT_MS, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_assert_nonnull(strstr(err->message, "does not answer"));
	g_assert_true(wire.broken);
	g_assert_cmpint(wire.reply.code, ==, 0);
	wire_end(&wire, &peer);
}

static void test_secret(void)
{
	struct wire wire;
	struct smtp_peer peer;
	wire_begin(&wire, &peer, "< AUTH c2VjcmV0\n> 235 in\n");
	g_autoptr(GError) err = NULL;
	g_assert_true(wire_command_secret(&wire, 2, "AUTH ", "secret", 6, &err));
	g_assert_no_error(err);
	for (size_t i = 0; i < wire.stream->buffer_max_size; i++)
		g_assert_cmpint(wire.stream->write_buffer[i], ==, '\0');
	wire_end(&wire, &peer);
}

/* What was lost after the end of the data is unsure, whatever broke. */
static void test_lose(void)
{
	static const struct {
		enum smtp_stage stage;
		enum error_kind cause;
		enum error_kind kind;
	} cases[] = {
		{SMTP_STAGE_DATA, ERR_TEMP, ERR_TEMP},
		{SMTP_STAGE_DATA, ERR_INPUT, ERR_INPUT},
		{SMTP_STAGE_END_OF_DATA, ERR_TEMP, ERR_UNSURE},
		{SMTP_STAGE_END_OF_DATA, ERR_INPUT, ERR_UNSURE},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct wire wire;
		struct smtp_peer peer;
		wire_begin(&wire, &peer, "wait 10\n");
		wire.stage = cases[i].stage;
		g_autoptr(GError) err = NULL;
		g_assert_false(wire_lose(&wire,
			g_error_new(REPLYD_ERROR, (gint)cases[i].cause, "why"), &err));
		g_assert_error(err, REPLYD_ERROR, (gint)cases[i].kind);
		g_assert_true(g_str_has_prefix(err->message, "why ("));
		g_assert_true(wire.broken);
		g_assert_false(wire_is_quiet(&wire));
		wire_end(&wire, &peer);
	}
}

static void test_hurry(void)
{
	struct wire wire;
	struct smtp_peer peer;
	wire_begin(&wire, &peer, "wait 300\n> 250 late\n");
	g_autoptr(GError) err = NULL;
	wire.stage = SMTP_STAGE_END_OF_DATA;
	wire_hurry(&wire);
	g_assert_true(wire_hear(&wire, 60000, &err));
	g_assert_no_error(err);
	wire.stage = SMTP_STAGE_MAIL;
	wire_hurry(&wire);
	g_assert_false(wire_hear(&wire, 60000, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_assert_nonnull(strstr(err->message, "interrupted"));
	wire_end(&wire, &peer);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/wire/command", test_command);
	g_test_add_func("/wire/drip", test_drip);
	g_test_add_func("/wire/secret", test_secret);
	g_test_add_func("/wire/lose", test_lose);
	g_test_add_func("/wire/hurry", test_hurry);
	return g_test_run();
}
