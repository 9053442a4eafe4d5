/* HERMETICITY: a scripted IMAP peer on 127.0.0.1 (imap_peer.h), nothing else. */
#include "fetch/imap.h"

#include <glib.h>
#include <string.h>

#include "base/error.h"
#include "imap_peer.h"

/* A script as tests write it. */
#define SCRIPT(...)                                                                    \
	(const char *const[])                                                          \
	{                                                                              \
		__VA_ARGS__, NULL                                                      \
	}

static void test_open_and_close(void)
{
	struct imap_peer *peer = imap_peer_start(SCRIPT(PEER_HELLO(""), "C: NOOP",
		"T: OK done", "C: LOGOUT", "S: * BYE see you", "T: OK done"));
	g_autoptr(GError) err = NULL;
	struct imap *imap = imap_peer_open(peer, &err);
	g_assert_no_error(err);
	g_assert_true(imap_usable(imap));
	g_assert_true(imap_noop(imap, &err));
	imap_close(imap);
	imap_peer_stop(peer);
	imap_close(NULL);
}

static void test_tls(void)
{
	struct tls_fixture *fixture = tls_fixture_new();
	g_autofree char *ca = NULL;
	const struct identity *identity = imap_peer_identity(fixture, &ca);
	struct imap_peer *peer =
		imap_peer_start_tls(SCRIPT(PEER_HELLO("IDLE")), identity, true);
	g_autoptr(GError) err = NULL;
	struct imap *imap = imap_peer_open_as(peer, IMAP_TLS_IMPLICIT, ca, &err);
	g_assert_no_error(err);
	g_assert_nonnull(imap);
	imap_close(imap);
	imap_peer_stop(peer);
	tls_fixture_free(fixture);
}

/* TLS asked of a server that speaks in clear. */
static void test_no_tls_there(void)
{
	struct imap_peer *peer = imap_peer_start(SCRIPT("S: * OK ready", "W: 50"));
	g_autoptr(GError) err = NULL;
	g_assert_null(imap_peer_open_as(peer, IMAP_TLS_IMPLICIT, NULL, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	imap_peer_stop(peer);
}

static void *interrupt_soon(void *data)
{
	g_usleep(20000);
	imap_interrupt(data);
	return NULL;
}

static void test_interrupt_ends_a_command(void)
{
	struct imap_peer *peer =
		imap_peer_start(SCRIPT(PEER_HELLO(""), "C: NOOP", "W: 200"));
	struct imap *imap = imap_peer_expect_open(peer);
	g_autoptr(GError) err = NULL;
	gint64 start_us = g_get_monotonic_time();
	GThread *thread = g_thread_new("interrupter", interrupt_soon, imap);
	g_assert_false(imap_noop(imap, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_assert_cmpint(g_get_monotonic_time() - start_us, <, 2 * G_USEC_PER_SEC);
	g_assert_false(imap_usable(imap));
	g_thread_join(thread);
	imap_close(imap);
	imap_peer_stop(peer);
}

/* What imap_open() announced, for a thread that wants to stop it. */
struct announced {
	GMutex mutex;
	struct imap *imap;
	unsigned times;
};

static void announce(struct imap *imap, void *context)
{
	struct announced *announced = context;
	g_mutex_lock(&announced->mutex);
	announced->imap = imap;
	announced->times++;
	g_mutex_unlock(&announced->mutex);
}

static void *interrupt_announced(void *data)
{
	struct announced *announced = data;
	g_usleep(50000);
	g_mutex_lock(&announced->mutex);
	if (announced->imap != NULL)
		imap_interrupt(announced->imap);
	g_mutex_unlock(&announced->mutex);
	return NULL;
}

static void test_interrupt_ends_a_login(void)
{
	struct imap_peer *peer = imap_peer_start(SCRIPT("W: 1500"));
	AUTO(secret) password = secret_new("x");
	struct announced announced = {0};
	const struct imap_options options = {
		.host = "127.0.0.1",
		.port = imap_peer_port(peer),
		.tls = IMAP_TLS_LOOPBACK,
		.user = "ana",
		.password = password,
		.announce = announce,
		.announce_context = &announced,
	};
	GThread *thread = g_thread_new("stopper", interrupt_announced, &announced);
	g_autoptr(GError) err = NULL;
	gint64 start_us = g_get_monotonic_time();
	g_assert_null(imap_open(&options, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_assert_cmpint(g_get_monotonic_time() - start_us, <, G_USEC_PER_SEC);
	g_thread_join(thread);
	g_assert_null(announced.imap);
	g_assert_cmpuint(announced.times, ==, 2);
	imap_peer_stop(peer);
}

/* A server that says nothing is waited for as long as the options say, not longer. */
static void test_silence_times_out(void)
{
	struct imap_peer *peer = imap_peer_start(SCRIPT("W: 400"));
	AUTO(secret) password = secret_new("x");
	const struct imap_options options = {
		.host = "127.0.0.1",
		.port = imap_peer_port(peer),
		.tls = IMAP_TLS_LOOPBACK,
		.user = "ana",
		.password = password,
		.timeout_ms = 100,
	};
	g_autoptr(GError) err = NULL;
	g_assert_null(imap_open(&options, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	imap_peer_stop(peer);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/fetch/imap/open", test_open_and_close);
	g_test_add_func("/fetch/imap/no tls", test_no_tls_there);
	g_test_add_func("/fetch/imap/tls", test_tls);
	g_test_add_func("/fetch/imap/interrupt", test_interrupt_ends_a_command);
	g_test_add_func("/fetch/imap/interrupt login", test_interrupt_ends_a_login);
	g_test_add_func("/fetch/imap/silence", test_silence_times_out);
	return g_test_run();
}
