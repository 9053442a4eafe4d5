/* HERMETICITY: servers of its own on 127.0.0.1, files in a scratch folder. */
#include "net/connection.h"

#include <fcntl.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/error.h"
#include "peer.h"

#define SHORT_MS 150

/* A server with a certificate for localhost, and the options to reach it. */
struct scene {
	struct tls_fixture *fixture;
	char *ca_file;
	struct peer *peer;
	struct connection_options options;
};

static void scene_init(struct scene *scene, enum tls_mode mode, peer_script script)
{
	scene->fixture = tls_fixture_new();
	const struct identity *root = tls_fixture_identity(scene->fixture,
		&(struct identity_options){.name = "Root", .is_authority = true});
	const struct identity *server = tls_fixture_identity(scene->fixture,
		&(struct identity_options){
			.name = "s", .names = "DNS:localhost", .issuer = root});
	scene->ca_file = tls_fixture_write_certificate(scene->fixture, "ca.pem", root);
	scene->peer = peer_start(&(struct peer_options){.script = script,
		.data = scene,
		.identity = server,
		.implicit_tls = mode == TLS_MODE_IMPLICIT});
	scene->options = (struct connection_options){
		.host = "localhost",
		.port = peer_port(scene->peer),
		.tls = mode,
		.ca_file = scene->ca_file,
		.connect_timeout_ms = 10000,
		.io_timeout_ms = 10000,
	};
}

static struct connection *scene_open(struct scene *scene)
{
	g_autoptr(GError) err = NULL;
	struct connection *connection = connection_open(&scene->options, &err);
	g_assert_no_error(err);
	return connection;
}

static void scene_release(struct scene *scene)
{
	peer_stop(scene->peer);
	g_free(scene->ca_file);
	tls_fixture_free(scene->fixture);
}

static void write_all(struct connection *connection, const char *text)
{
	size_t len = strlen(text);
	while (len > 0) {
		g_autoptr(GError) err = NULL;
		ssize_t put = connection_write(connection, text, len, &err);
		g_assert_no_error(err);
		g_assert_cmpint(put, >, 0);
		text += put;
		len -= (size_t)put;
	}
}

static void read_all(struct connection *connection, const char *expected)
{
	g_autoptr(GString) got = g_string_new(NULL);
	while (got->len < strlen(expected)) {
		char buf[64];
		g_autoptr(GError) err = NULL;
		ssize_t len = connection_read(connection, buf, sizeof(buf), &err);
		g_assert_no_error(err);
		g_string_append_len(got, buf, len);
	}
	g_assert_cmpstr(got->str, ==, expected);
}

/* Echoes lines until the client goes. */
static void echo(struct peer *peer, void *data)
{
	(void)data;
	for (g_autofree char *line = peer_hear(peer); line != NULL;) {
		if (g_str_equal(line, "STARTTLS")) {
			(void)peer_say(peer, "go\n");
			if (!peer_start_tls(peer))
				return;
		} else if (g_str_equal(line, "STARTTLS injected")) {
			(void)peer_say(peer, "go\ninjected\n");
		} else {
			(void)peer_say(peer, line);
			(void)peer_say(peer, "\n");
		}
		g_free(line);
		line = peer_hear(peer);
	}
}

/* Says nothing until the client goes. */
static void sit(struct peer *peer, void *data)
{
	(void)data;
	for (char *line = peer_hear(peer); line != NULL; line = peer_hear(peer))
		g_free(line);
}

/* Does not even read, for longer than the client waits. */
static void doze(struct peer *peer, void *data)
{
	(void)peer;
	(void)data;
	g_usleep(SHORT_MS * 4 * 1000);
}

static void leave(struct peer *peer, void *data)
{
	(void)data;
	(void)peer_say(peer, "bye");
}

static void leave_rudely(struct peer *peer, void *data)
{
	(void)data;
	g_autofree char *line = peer_hear(peer);
	peer_reset(peer);
}

static void test_echo(const void *data)
{
	struct scene scene;
	scene_init(&scene, (enum tls_mode)GPOINTER_TO_INT(data), echo);
	AUTO(connection) connection = scene_open(&scene);
	g_assert_cmpint(connection_is_encrypted(connection), ==,
		scene.options.tls == TLS_MODE_IMPLICIT);
	write_all(connection, "hello\n");
	read_all(connection, "hello\n");
	connection_free(g_steal_pointer(&connection));
	scene_release(&scene);
}

static void test_start_tls(void)
{
	struct scene scene;
	scene_init(&scene, TLS_MODE_STARTTLS, echo);
	AUTO(connection) connection = scene_open(&scene);
	g_assert_false(connection_is_encrypted(connection));
	write_all(connection, "STARTTLS\n");
	read_all(connection, "go\n");
	g_autoptr(GError) err = NULL;
	g_assert_true(connection_start_tls(connection, &err));
	g_assert_no_error(err);
	g_assert_true(connection_is_encrypted(connection));
	write_all(connection, "hello\n");
	read_all(connection, "hello\n");
	connection_free(g_steal_pointer(&connection));
	scene_release(&scene);
}

/* "injected" lies in the socket when the handshake is to begin. */
static void test_injected(void)
{
	struct scene scene;
	scene_init(&scene, TLS_MODE_STARTTLS, echo);
	AUTO(connection) connection = scene_open(&scene);
	write_all(connection, "STARTTLS injected\n");
	char buf[3];
	g_autoptr(GError) err = NULL;
	g_assert_cmpint(connection_read(connection, buf, 3, &err), ==, 3);
	g_assert_cmpint(connection_wait_readable(connection, 10000, -1, &err), ==,
		CONNECTION_WAIT_READABLE);
	g_assert_false(connection_start_tls(connection, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	g_assert_nonnull(strstr(err->message, "before the handshake"));
	g_clear_error(&err);
	g_assert_cmpint(connection_write(connection, "x", 1, &err), ==, -1);
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	connection_free(g_steal_pointer(&connection));
	scene_release(&scene);
}

static void test_deadline(const void *data)
{
	struct scene scene;
	scene_init(&scene, (enum tls_mode)GPOINTER_TO_INT(data), sit);
	scene.options.io_timeout_ms = SHORT_MS;
	AUTO(connection) connection = scene_open(&scene);
	char byte = 0;
	g_autoptr(GError) err = NULL;
	int64_t start_us = g_get_monotonic_time();
	g_assert_cmpint(connection_read(connection, &byte, 1, &err), ==, -1);
	int64_t took_ms = (g_get_monotonic_time() - start_us) / 1000;
	g_assert_cmpint(took_ms, >=, SHORT_MS - 1);
	g_assert_cmpint(took_ms, <, 5000);
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_assert_cmpstr(err->message, ==, "timed out while reading from localhost");
	g_assert_cmpstr(connection_failure(connection)->message, ==, err->message);
	connection_free(g_steal_pointer(&connection));
	scene_release(&scene);
}

/* A server that reads nothing: the socket's buffers fill, then the deadline counts. */
static void test_write_deadline(void)
{
	struct scene scene;
	scene_init(&scene, TLS_MODE_NONE, doze);
	scene.options.io_timeout_ms = SHORT_MS;
	AUTO(connection) connection = scene_open(&scene);
	static const char data[65536];
	g_autoptr(GError) err = NULL;
	ssize_t put = 1;
	for (unsigned i = 0; i < 10000 && put > 0; i++)
		put = connection_write(connection, data, sizeof(data), &err);
	g_assert_cmpint(put, ==, -1);
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_assert_cmpstr(err->message, ==, "timed out while writing to localhost");
	connection_free(g_steal_pointer(&connection));
	scene_release(&scene);
}

/* A listener whose queue takes the connection but who never shakes hands. */
static void test_handshake_deadline(void)
{
	struct scene scene;
	scene_init(&scene, TLS_MODE_NONE, sit);
	scene.options.tls = TLS_MODE_IMPLICIT;
	scene.options.connect_timeout_ms = SHORT_MS;
	g_autoptr(GError) err = NULL;
	g_assert_null(connection_open(&scene.options, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_assert_cmpstr(
		err->message, ==, "timed out while shaking hands with localhost");
	scene_release(&scene);
}

static void *ring_soon(void *data)
{
	g_usleep(SHORT_MS * 1000);
	(void)eventfd_write(GPOINTER_TO_INT(data), 1);
	return NULL;
}

/* A handshake nobody answers ends when the caller wants no more of it. */
static void test_cancel(void)
{
	struct scene scene;
	scene_init(&scene, TLS_MODE_NONE, sit);
	scene.options.tls = TLS_MODE_IMPLICIT;
	scene.options.connect_timeout_ms = 60000;
	scene.options.cancel_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	GThread *thread = g_thread_new(
		"ring", ring_soon, GINT_TO_POINTER(scene.options.cancel_fd));
	int64_t start_us = g_get_monotonic_time();
	g_autoptr(GError) err = NULL;
	g_assert_null(connection_open(&scene.options, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_assert_cmpstr(
		err->message, ==, "interrupted while shaking hands with localhost");
	g_assert_cmpint(g_get_monotonic_time() - start_us, <, 5 * G_USEC_PER_SEC);
	g_thread_join(thread);
	(void)close(scene.options.cancel_fd);
	scene_release(&scene);
}

static void test_end(const void *data)
{
	struct scene scene;
	scene_init(&scene, (enum tls_mode)GPOINTER_TO_INT(data), leave);
	AUTO(connection) connection = scene_open(&scene);
	read_all(connection, "bye");
	char byte = 0;
	for (int i = 0; i < 2; i++) { /* and it stays so */
		g_autoptr(GError) err = NULL;
		g_assert_cmpint(connection_read(connection, &byte, 1, &err), ==, -1);
		g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
		g_assert_cmpstr(err->message, ==, "localhost closed the connection");
	}
	connection_free(g_steal_pointer(&connection));
	scene_release(&scene);
}

/* Writing to a connection the other side reset: an error, no SIGPIPE. */
static void test_reset(const void *data)
{
	struct scene scene;
	scene_init(&scene, (enum tls_mode)GPOINTER_TO_INT(data), leave_rudely);
	AUTO(connection) connection = scene_open(&scene);
	g_autoptr(GError) err = NULL;
	write_all(connection, "go\n");
	g_assert_cmpint(connection_wait_readable(connection, 10000, -1, &err), ==,
		CONNECTION_WAIT_READABLE);
	ssize_t put = 1;
	for (int i = 0; i < 3 && put > 0; i++)
		put = connection_write(connection, "x\n", 2, &err);
	g_assert_cmpint(put, ==, -1);
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	connection_free(g_steal_pointer(&connection));
	scene_release(&scene);
}

static void *interrupt_soon(void *data)
{
	g_usleep(SHORT_MS * 1000);
	connection_interrupt(data);
	return NULL;
}

static void test_interrupt(const void *data)
{
	struct scene scene;
	scene_init(&scene, (enum tls_mode)GPOINTER_TO_INT(data), sit);
	AUTO(connection) connection = scene_open(&scene);
	GThread *thread = g_thread_new("interrupt", interrupt_soon, connection);
	char byte = 0;
	int64_t start_us = g_get_monotonic_time();
	g_autoptr(GError) err = NULL;
	g_assert_cmpint(connection_read(connection, &byte, 1, &err), ==, -1);
	g_assert_cmpint(g_get_monotonic_time() - start_us, <, 5 * G_USEC_PER_SEC);
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_assert_cmpstr(
		err->message, ==, "the connection to localhost was interrupted");
	g_clear_error(&err);
	g_assert_cmpint(connection_wait_readable(connection, 10000, -1, &err), ==,
		CONNECTION_WAIT_FAILED);
	g_thread_join(thread);
	connection_free(g_steal_pointer(&connection));
	scene_release(&scene);
}

static void test_wait(const void *data)
{
	struct scene scene;
	scene_init(&scene, (enum tls_mode)GPOINTER_TO_INT(data), echo);
	AUTO(connection) connection = scene_open(&scene);
	int wake_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	g_autoptr(GError) err = NULL;
	/* With TLS 1.3 the tickets are in the socket now: they are no data. */
	g_assert_cmpint(connection_wait_readable(connection, SHORT_MS, wake_fd, &err),
		==, CONNECTION_WAIT_TIMEOUT);
	write_all(connection, "ab\n");
	g_assert_cmpint(connection_wait_readable(connection, 10000, wake_fd, &err), ==,
		CONNECTION_WAIT_READABLE);
	char byte = 0;
	g_assert_cmpint(connection_read(connection, &byte, 1, &err), ==, 1);
	/* The rest lies in the TLS layer, where poll() does not see it. */
	g_assert_cmpint(connection_has_pending(connection), ==,
		scene.options.tls == TLS_MODE_IMPLICIT);
	g_assert_cmpint(connection_wait_readable(connection, 10000, wake_fd, &err), ==,
		CONNECTION_WAIT_READABLE);
	read_all(connection, "b\n");
	g_assert_cmpint(eventfd_write(wake_fd, 1), ==, 0);
	g_assert_cmpint(connection_wait_readable(connection, 10000, wake_fd, &err), ==,
		CONNECTION_WAIT_WOKEN);
	(void)close(wake_fd);
	connection_free(g_steal_pointer(&connection));
	scene_release(&scene);
}

static void test_high_fd(const void *data)
{
	struct rlimit limit;
	g_assert_cmpint(getrlimit(RLIMIT_NOFILE, &limit), ==, 0);
	struct rlimit wide = {
		.rlim_cur = MIN(limit.rlim_max, 2048), .rlim_max = limit.rlim_max};
	if (wide.rlim_cur < 1200 || setrlimit(RLIMIT_NOFILE, &wide) != 0) {
		g_test_skip("this system allows no descriptor above 1023");
		return;
	}
	struct scene scene;
	scene_init(&scene, (enum tls_mode)GPOINTER_TO_INT(data), echo);
	g_autoptr(GArray) filler = g_array_new(FALSE, FALSE, sizeof(int));
	for (int fd = 0; fd < 1100;) {
		fd = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
		g_assert_cmpint(fd, >=, 0);
		g_array_append_val(filler, fd);
	}
	AUTO(connection) connection = scene_open(&scene);
	g_assert_cmpint(connection_fd(connection), >, 1024);
	write_all(connection, "hello\n");
	g_autoptr(GError) err = NULL;
	g_assert_cmpint(connection_wait_readable(connection, 10000, -1, &err), ==,
		CONNECTION_WAIT_READABLE);
	read_all(connection, "hello\n");
	connection_free(g_steal_pointer(&connection));
	for (guint i = 0; i < filler->len; i++)
		(void)close(g_array_index(filler, int, i));
	scene_release(&scene);
	(void)setrlimit(RLIMIT_NOFILE, &limit); /* as it was */
}

static void test_nobody_there(void)
{
	struct scene scene;
	scene_init(&scene, TLS_MODE_NONE, sit);
	struct connection_options options = scene.options;
	scene_release(&scene); /* its port is free now */
	g_autoptr(GError) err = NULL;
	options.ca_file = NULL;
	g_assert_null(connection_open(&options, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_autofree char *expected = g_strdup_printf(
		"could not connect to localhost port %u: Connection refused",
		options.port);
	g_assert_cmpstr(err->message, ==, expected);
}

static void test_clear_text(void)
{
	static const char *const hosts[] = {"192.0.2.1", "mail.example", "2001:db8::1",
		"localhost.example", "127.example"};
	for (size_t i = 0; i < G_N_ELEMENTS(hosts); i++) {
		const struct connection_options options = {
			.host = hosts[i], .port = 25, .tls = TLS_MODE_NONE};
		g_autoptr(GError) err = NULL;
		g_assert_null(connection_open(&options, &err));
		g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
		g_assert_nonnull(strstr(err->message, "in clear text"));
	}
}

static void test_loopback(void)
{
	static const struct {
		const char *host;
		bool loopback;
	} cases[] = {
		{"localhost", true},
		{"LocalHost.", true},
		{"127.0.0.1", true},
		{"127.1.2.3", true},
		{"::1", true},
		{"[::1]", true},
		{"10.0.0.1", false},
		{"::", false},
		{"0.0.0.0", false},
		{"localhost.localdomain.example", false},
		{"127.0.0.1.example", false},
		{"", false},
		{"[", false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_cmpint(connection_host_is_loopback(cases[i].host), ==,
			cases[i].loopback);
}

/* Each in clear text and under TLS. */
static void add_both(const char *name, GTestDataFunc test)
{
	g_autofree char *clear = g_strdup_printf("/connection/%s/clear", name);
	g_autofree char *tls = g_strdup_printf("/connection/%s/tls", name);
	g_test_add_data_func(clear, GINT_TO_POINTER(TLS_MODE_NONE), test);
	g_test_add_data_func(tls, GINT_TO_POINTER(TLS_MODE_IMPLICIT), test);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	add_both("echo", test_echo);
	g_test_add_func("/connection/start-tls", test_start_tls);
	g_test_add_func("/connection/injected", test_injected);
	add_both("deadline", test_deadline);
	g_test_add_func("/connection/write-deadline", test_write_deadline);
	g_test_add_func("/connection/handshake-deadline", test_handshake_deadline);
	g_test_add_func("/connection/cancel", test_cancel);
	add_both("end", test_end);
	add_both("reset", test_reset);
	add_both("interrupt", test_interrupt);
	add_both("wait", test_wait);
	add_both("high-fd", test_high_fd);
	g_test_add_func("/connection/nobody-there", test_nobody_there);
	g_test_add_func("/connection/clear-text", test_clear_text);
	g_test_add_func("/connection/loopback", test_loopback);
	return g_test_run();
}
