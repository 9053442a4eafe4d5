/* HERMETICITY: a scripted IMAP peer on 127.0.0.1 (imap_peer.h), certificates in a
 * scratch folder. */
#include "fetch/login.h"

#include <glib.h>
#include <string.h>

#include "base/error.h"
#include "fetch/session.h"
#include "imap_peer.h"

#define CAPABLE(what) "C: CAPABILITY", "S: * CAPABILITY IMAP4rev1 " what, "T: OK done"

struct login_case {
	const char *name;
	const char *const *script;
	int error;           /* of enum error_kind; -1: the session opens */
	const char *message; /* in the error's */
};

#define SCRIPT(...)                                                                    \
	(const char *const[])                                                          \
	{                                                                              \
		__VA_ARGS__, NULL                                                      \
	}

static const struct login_case cases[] = {
	{"plain and simple", SCRIPT(PEER_HELLO("IDLE")), -1, NULL},
	{"preauth", SCRIPT("S: * PREAUTH come in", CAPABLE(""), CAPABLE("")), -1, NULL},
	{"a server that can do nothing",
		SCRIPT("S: * OK ready", "C: CAPABILITY", "S: * CAPABILITY ",
			"T: OK done", "C: LOGIN *", "T: OK in", "C: CAPABILITY",
			"T: OK done"),
		-1, NULL},
	{"ID before anything else",
		SCRIPT("S: * OK ready", CAPABLE(""), "C: LOGIN *", "T: OK in",
			CAPABLE("ID"), "C: ID (\"name\" \"replyd\" *)", "S: * ID NIL",
			"T: OK done"),
		-1, NULL},
	{"ID with an answer",
		SCRIPT("S: * OK ready", CAPABLE(""), "C: LOGIN *", "T: OK in",
			CAPABLE("ID"), "C: ID *",
			"S: * ID (\"name\" \"Coremail\" \"version\" NIL)",
			"T: OK done"),
		-1, NULL},
	{"ID refused",
		SCRIPT("S: * OK ready", CAPABLE(""), "C: LOGIN *", "T: OK in",
			CAPABLE("ID"), "C: ID *", "T: BAD no idea"),
		-1, NULL},
	{"AUTHENTICATE in one go",
		SCRIPT("S: * OK ready", CAPABLE("LOGINDISABLED AUTH=PLAIN SASL-IR"),
			"C: AUTHENTICATE PLAIN AGFuYQBwYSJzcw==", "S: * 1 EXISTS",
			"T: OK in", CAPABLE("")),
		-1, NULL},
	{"AUTHENTICATE in two",
		SCRIPT("S: * OK ready", CAPABLE("LOGINDISABLED AUTH=PLAIN"),
			"C: AUTHENTICATE PLAIN", "S: + ",
			"R: AGFuYQBwYSJzcw==", "T: OK in", CAPABLE("")),
		-1, NULL},
	{"AUTHENTICATE asked for more",
		SCRIPT("S: * OK ready", CAPABLE("LOGINDISABLED AUTH=PLAIN"),
			"C: AUTHENTICATE PLAIN", "S: + ", "R: *", "S: + again"),
		ERR_INPUT, "not IMAP"},
	{"goodbye at the door", SCRIPT("S: * BYE too many connections"), ERR_TEMP,
		"too many connections"},
	{"refused at the door", SCRIPT("S: * BAD [ALERT] not this way"), ERR_TEMP,
		"\"not this way\""},
	{"silence at the door", SCRIPT("W: 0"), ERR_TEMP, "open a session"},
	{"another protocol", SCRIPT("S: 220 mail.example.com ESMTP"), ERR_INPUT,
		"not IMAP"},
	{"no way to log in", SCRIPT("S: * OK ready", CAPABLE("LOGINDISABLED")),
		ERR_CONFIG, "neither LOGIN nor AUTH=PLAIN"},
	{"refused",
		SCRIPT("S: * OK ready", CAPABLE(""), "C: LOGIN *",
			"T: NO [AUTHENTICATIONFAILED] bad\x1bpassword"),
		ERR_CONFIG, "\"bad password\"; check user and password_file"},
	{"refused with an alert",
		SCRIPT("S: * OK ready", CAPABLE(""), "C: LOGIN *",
			"T: NO [ALERT] Application-specific password required"),
		ERR_CONFIG, "Application-specific"},
	{"AUTHENTICATE refused",
		SCRIPT("S: * OK ready", CAPABLE("LOGINDISABLED AUTH=PLAIN SASL-IR"),
			"C: AUTHENTICATE PLAIN *", "T: NO bad luck"),
		ERR_CONFIG, "\"bad luck\"; check user"},
	{"too many sessions",
		SCRIPT("S: * OK ready", CAPABLE(""), "C: LOGIN *",
			"T: NO [ALERT] Too many simultaneous connections"),
		ERR_TEMP, "Too many"},
	{"the backend is away",
		SCRIPT("S: * OK ready", CAPABLE(""), "C: LOGIN *",
			"T: NO [UNAVAILABLE] later"),
		ERR_TEMP, "later"},
	{"dropped while logging in",
		SCRIPT("S: * OK ready", CAPABLE(""), "C: LOGIN *", "S: * BYE no"),
		ERR_TEMP, "said goodbye: \"no\""},
};

static void test_case(const void *data)
{
	const struct login_case *c = data;
	struct imap_peer *peer = imap_peer_start(c->script);
	g_autoptr(GError) err = NULL;
	struct imap *imap = imap_peer_open(peer, &err);
	if (c->error < 0) {
		g_assert_no_error(err);
		g_assert_nonnull(imap);
	} else {
		g_assert_null(imap);
		g_assert_error(err, REPLYD_ERROR, c->error);
		if (strstr(err->message, c->message) == NULL)
			g_test_message("got: %s", err->message);
		g_assert_nonnull(strstr(err->message, c->message));
		g_assert_null(strstr(err->message, "pa\"ss"));
	}
	imap_close(imap);
	imap_peer_stop(peer);
}

static void test_starttls_stripped(void)
{
	struct imap_peer *peer =
		imap_peer_start(SCRIPT("S: * OK ready", CAPABLE("AUTH=PLAIN")));
	g_autoptr(GError) err = NULL;
	g_assert_null(imap_peer_open_as(peer, IMAP_TLS_STARTTLS, NULL, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	g_assert_nonnull(strstr(err->message, "does not offer STARTTLS"));
	imap_peer_stop(peer);
}

static void test_starttls_hidden_by_preauth(void)
{
	struct imap_peer *peer =
		imap_peer_start(SCRIPT("S: * PREAUTH come in", CAPABLE("STARTTLS")));
	g_autoptr(GError) err = NULL;
	g_assert_null(imap_peer_open_as(peer, IMAP_TLS_STARTTLS, NULL, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	imap_peer_stop(peer);
}

static void test_starttls_refused(void)
{
	struct imap_peer *peer = imap_peer_start(SCRIPT("S: * OK ready",
		CAPABLE("STARTTLS"), "C: STARTTLS", "T: NO [UNAVAILABLE] no key"));
	g_autoptr(GError) err = NULL;
	g_assert_null(imap_peer_open_as(peer, IMAP_TLS_STARTTLS, NULL, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_assert_nonnull(strstr(err->message, "no key"));
	imap_peer_stop(peer);
}

static void test_starttls_injected(void)
{
	struct imap_peer *peer = imap_peer_start(SCRIPT("S: * OK ready",
		CAPABLE("STARTTLS"), "C: STARTTLS",
		"U: OK begin\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n", "W: 50"));
	g_autoptr(GError) err = NULL;
	g_assert_null(imap_peer_open_as(peer, IMAP_TLS_STARTTLS, NULL, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	g_assert_nonnull(strstr(err->message, "before the handshake"));
	imap_peer_stop(peer);
}

/* What the server could do before the handshake counts for nothing after it. */
static void test_starttls(void)
{
	static const enum imap_tls modes[] = {IMAP_TLS_STARTTLS, IMAP_TLS_LOOPBACK};
	for (size_t i = 0; i < G_N_ELEMENTS(modes); i++) {
		struct tls_fixture *fixture = tls_fixture_new();
		g_autofree char *ca = NULL;
		const struct identity *identity = imap_peer_identity(fixture, &ca);
		struct imap_peer *peer = imap_peer_start_tls(
			SCRIPT("S: * OK ready", CAPABLE("STARTTLS LOGINDISABLED"),
				"C: STARTTLS", "T: OK begin", "E:", CAPABLE("IDLE"),
				"C: LOGIN *", "T: OK in", CAPABLE("IDLE")),
			identity, false);
		g_autoptr(GError) err = NULL;
		struct imap *imap = imap_peer_open_as(peer, modes[i], ca, &err);
		g_assert_no_error(err);
		g_assert_true(session_can(imap, CAPABILITY_IDLE));
		g_assert_false(session_can(imap, CAPABILITY_LOGINDISABLED));
		imap_close(imap);
		imap_peer_stop(peer);
		tls_fixture_free(fixture);
	}
}

/* On loopback a server without STARTTLS will do. */
static void test_starttls_optional_on_loopback(void)
{
	struct tls_fixture *fixture = tls_fixture_new();
	g_autofree char *ca = NULL;
	(void)imap_peer_identity(fixture, &ca); /* the file is enough */
	struct imap_peer *peer = imap_peer_start(SCRIPT(PEER_HELLO("IDLE")));
	g_autoptr(GError) err = NULL;
	struct imap *imap = imap_peer_open_as(peer, IMAP_TLS_LOOPBACK, ca, &err);
	g_assert_no_error(err);
	g_assert_nonnull(imap);
	imap_close(imap);
	imap_peer_stop(peer);
	tls_fixture_free(fixture);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *path =
			g_strdup_printf("/fetch/login/%s", cases[i].name);
		g_test_add_data_func(path, &cases[i], test_case);
	}
	g_test_add_func("/fetch/login/starttls/done", test_starttls);
	g_test_add_func("/fetch/login/starttls/stripped", test_starttls_stripped);
	g_test_add_func(
		"/fetch/login/starttls/preauth", test_starttls_hidden_by_preauth);
	g_test_add_func("/fetch/login/starttls/refused", test_starttls_refused);
	g_test_add_func("/fetch/login/starttls/injected", test_starttls_injected);
	g_test_add_func(
		"/fetch/login/starttls/loopback", test_starttls_optional_on_loopback);
	return g_test_run();
}
