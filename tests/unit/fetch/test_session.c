/* HERMETICITY: a scripted IMAP peer on 127.0.0.1 (imap_peer.h), nothing else. */
#include "fetch/session.h"

#include <glib.h>
#include <string.h>

#include "base/error.h"
#include "imap_peer.h"

#define SCRIPT(...)                                                                    \
	(const char *const[])                                                          \
	{                                                                              \
		PEER_HELLO(""), __VA_ARGS__, NULL                                      \
	}

static void test_quote(void)
{
	static const struct {
		const char *text;
		const char *quoted;
	} cases[] = {
		{"", "\"\""},
		{"a b", "\"a b\""},
		{"\"\\", "\"\\\"\\\\\""},
		{"a\rb", NULL},
		{"a\nb", NULL},
		{"\x7f", NULL},
		{"\xc3\xa9", NULL},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *quoted = session_quote(cases[i].text);
		g_assert_cmpstr(quoted, ==, cases[i].quoted);
	}
}

struct command_case {
	const char *name;
	const char *const *script;
	int error; /* of enum error_kind; -1: none */
	bool usable;
	const char *message;
};

static const struct command_case cases[] = {
	{"fine", SCRIPT("C: NOOP", "T: OK done"), -1, true, NULL},
	{"empty lines between", SCRIPT("C: NOOP", "S: ", "S: * 1 EXISTS", "T: OK done"),
		-1, true, NULL},
	{"refused", SCRIPT("C: NOOP", "T: NO no"), ERR_TEMP, true, "said \"no\""},
	{"not understood", SCRIPT("C: NOOP", "T: BAD what"), ERR_TEMP, true, "what"},
	{"refused without a word", SCRIPT("C: NOOP", "T: NO [LIMIT] "), ERR_TEMP, true,
		"LIMIT"},
	{"the answer to another command", SCRIPT("C: NOOP", "S: 99999 OK done"),
		ERR_INPUT, false, "not IMAP"},
	{"refusal of another command", SCRIPT("C: NOOP", "S: 99999 NO no"), ERR_INPUT,
		false, "not IMAP"},
	{"goodbye, then the answer",
		SCRIPT("C: NOOP", "S: * BYE over and out", "T: OK done"), ERR_TEMP,
		false, "over and out"},
	{"gone", SCRIPT("C: NOOP"), ERR_TEMP, false, "closed the connection"},
	{"half a line", SCRIPT("C: NOOP", "B: * 1 EXI"), ERR_TEMP, false,
		"closed the connection"},
	{"garbage", SCRIPT("C: NOOP", "S: \x01\x02\x03"), ERR_INPUT, false, "not IMAP"},
	{"brackets without end",
		SCRIPT("C: NOOP",
			"S: * 1 FETCH (BODYSTRUCTURE "
			"((((((((((((((((((((((((((((((((((((((((((((((((((((((("
			"((((((((((((((((((((((((((((((((((((((((((((((((((((((("),
		ERR_INPUT, false, "nested too deeply"},
	{"too much", SCRIPT("C: NOOP", "B: * OK ", "L: 3000000"), ERR_INPUT, false,
		"no end"},
};

static void test_command(const void *data)
{
	const struct command_case *c = data;
	struct imap_peer *peer = imap_peer_start(c->script);
	AUTO_IMAP imap = imap_peer_expect_open(peer);
	g_autoptr(GError) err = NULL;
	bool done = session_command(imap, ANSWER_BYTES, "knock", "NOOP", &err);
	if (c->error < 0) {
		g_assert_no_error(err);
	} else {
		g_assert_error(err, REPLYD_ERROR, c->error);
		if (strstr(err->message, c->message) == NULL)
			g_test_message("got: %s", err->message);
		g_assert_nonnull(strstr(err->message, c->message));
		g_assert_true(g_str_has_prefix(err->message, "could not knock: "));
	}
	g_assert_cmpint(done, ==, c->error < 0);
	g_assert_cmpint(imap_usable(imap), ==, c->usable);
	imap_close(g_steal_pointer(&imap));
	imap_peer_stop(peer);
}

/* Once out of step, nothing more is sent. */
static void test_broken_stays_broken(void)
{
	struct imap_peer *peer =
		imap_peer_start(SCRIPT("C: NOOP", "S: garbage here", "W: 50"));
	AUTO_IMAP imap = imap_peer_expect_open(peer);
	g_autoptr(GError) err = NULL;
	g_assert_false(imap_noop(imap, NULL));
	g_assert_false(imap_noop(imap, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_assert_nonnull(strstr(err->message, "the session is over"));
	imap_close(g_steal_pointer(&imap));
	imap_peer_stop(peer);
}

static void test_alert(void)
{
	struct imap_peer *peer = imap_peer_start(SCRIPT("C: NOOP",
		"S: * OK [ALERT] mailbox \x1b is nearly full", "T: OK done"));
	AUTO_IMAP imap = imap_peer_expect_open(peer);
	g_assert_null(imap_alert(imap));
	g_assert_true(imap_noop(imap, NULL));
	g_assert_cmpstr(imap_alert(imap), ==, "mailbox   is nearly full");
	imap_close(g_steal_pointer(&imap));
	imap_peer_stop(peer);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/fetch/session/quote", test_quote);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *path =
			g_strdup_printf("/fetch/session/%s", cases[i].name);
		g_test_add_data_func(path, &cases[i], test_command);
	}
	g_test_add_func("/fetch/session/broken", test_broken_stays_broken);
	g_test_add_func("/fetch/session/alert", test_alert);
	return g_test_run();
}
