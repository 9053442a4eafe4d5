#include "net/connection.h"

#include <assert.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/crash.h"
#include "base/error.h"
#include "net/resolve.h"
#include "net/tls.h"

#define CONNECT_TIMEOUT_MS 30000
#define IO_TIMEOUT_MS      120000
#define ADDRESSES_TRIED    8

struct connection {
	int fd;          /* -1: not connected yet */
	struct tls *tls; /* NULL: clear text */
	char *host;      /* without brackets and final dot */
	uint16_t port;
	enum tls_mode mode;
	char *ca_file;
	char *crl_file;
	int connect_timeout_ms;
	int io_timeout_ms;
	int cancel_fd; /* -1: none; for connecting and the handshake */
	atomic_bool interrupted;
	GError *failure; /* NULL: sound */
};

static struct connection *prepare(const struct connection_options *options);
static char *bare_host(const char *host);
static bool establish(struct connection *connection, GError **err);
static bool refuse_clear_text(const struct connection *connection, GError **err);
static bool connect_any(
	struct connection *connection, int64_t deadline_us, GError **err);
static bool usable_here(
	const struct connection *connection, const struct addrinfo *address);
static bool connect_one(struct connection *connection, const struct addrinfo *address,
	int64_t deadline_us, GError **err);
static bool shake_hands(
	struct connection *connection, int64_t deadline_us, GError **err);
static bool nothing_came_early(struct connection *connection, GError **err);
static enum io_step step_read(struct connection *connection, void *buf, size_t size,
	size_t *out_got, GError **err);
static enum io_step step_write(struct connection *connection, const void *data,
	size_t len, size_t *out_put, GError **err);
static bool await_step(struct connection *connection, enum io_step step,
	int64_t deadline_us, int cancel_fd, const char *doing, GError **err);
static bool await_socket(const struct connection *connection, short events,
	int64_t deadline_us, int cancel_fd, const char *doing, GError **err);
static bool check_sound(struct connection *connection, GError **err);
static void fail(struct connection *connection, GError *cause, GError **err);
static int64_t deadline_in(int timeout_ms);

struct connection *connection_open(
	const struct connection_options *options, GError **err)
{
	struct connection *connection = prepare(options);
	if (establish(connection, err))
		return connection;
	connection_free(connection);
	return NULL;
}

void connection_free(struct connection *connection)
{
	if (connection == NULL)
		return;
	tls_free(connection->tls);
	if (connection->fd >= 0)
		(void)close(connection->fd); /* what was written is gone or not */
	g_clear_error(&connection->failure);
	g_free(connection->host);
	g_free(connection->ca_file);
	g_free(connection->crl_file);
	g_free(connection);
}

bool connection_start_tls(struct connection *connection, GError **err)
{
	assert(connection->mode == TLS_MODE_STARTTLS && connection->tls == NULL);
	if (!check_sound(connection, err) || !nothing_came_early(connection, err))
		return false;
	return shake_hands(
		connection, deadline_in(connection->connect_timeout_ms), err);
}

bool connection_is_encrypted(const struct connection *connection)
{
	return connection->tls != NULL;
}

ssize_t connection_read(
	struct connection *connection, void *buf, size_t size, GError **err)
{
	assert(size > 0);
	int64_t deadline_us = deadline_in(connection->io_timeout_ms);
	while (check_sound(connection, err)) {
		GError *cause = NULL;
		size_t got = 0;
		enum io_step step = step_read(connection, buf, size, &got, &cause);
		if (step == IO_STEP_DONE) {
			crash_point("net.after_read");
			return (ssize_t)got;
		}
		if (cause == NULL && await_step(connection, step, deadline_us, -1,
					     "reading from", &cause))
			continue;
		fail(connection, cause, err);
		return -1;
	}
	return -1;
}

ssize_t connection_write(
	struct connection *connection, const void *data, size_t len, GError **err)
{
	assert(len > 0);
	crash_point("net.before_write");
	int64_t deadline_us = deadline_in(connection->io_timeout_ms);
	while (check_sound(connection, err)) {
		GError *cause = NULL;
		size_t put = 0;
		enum io_step step = step_write(connection, data, len, &put, &cause);
		if (step == IO_STEP_DONE)
			return (ssize_t)put;
		if (cause == NULL && await_step(connection, step, deadline_us, -1,
					     "writing to", &cause))
			continue;
		fail(connection, cause, err);
		return -1;
	}
	return -1;
}

bool connection_has_pending(const struct connection *connection)
{
	return connection->tls != NULL && tls_has_pending(connection->tls);
}

enum connection_wait connection_wait_readable(
	struct connection *connection, int timeout_ms, int wake_fd, GError **err)
{
	int64_t deadline_us = deadline_in(timeout_ms);
	for (;;) {
		if (!check_sound(connection, err))
			return CONNECTION_WAIT_FAILED;
		if (connection_has_pending(connection))
			return CONNECTION_WAIT_READABLE;
		struct pollfd fds[] = {
			{.fd = connection->fd, .events = POLLIN},
			{.fd = wake_fd, .events = POLLIN},
		};
		int64_t left_us = deadline_us - g_get_monotonic_time();
		int ready = poll(fds, G_N_ELEMENTS(fds),
			left_us > 0 ? (int)((left_us + 999) / 1000) : 0);
		if (ready < 0 && errno != EINTR) {
			g_set_error(err, REPLYD_ERROR, ERR_TEMP,
				"could not wait for %s: %s", connection->host,
				g_strerror(errno));
			return CONNECTION_WAIT_FAILED;
		}
		if (ready > 0 && fds[1].revents != 0)
			return CONNECTION_WAIT_WOKEN;
		/* Session tickets make the socket readable and bring no data. */
		if (ready > 0 &&
			(connection->tls == NULL ||
				tls_peek(connection->tls, NULL) != IO_STEP_WANT_READ))
			return CONNECTION_WAIT_READABLE;
		if (ready == 0 && left_us <= 0)
			return CONNECTION_WAIT_TIMEOUT;
	}
}

void connection_interrupt(struct connection *connection)
{
	atomic_store(&connection->interrupted, true);
	(void)shutdown(connection->fd, SHUT_RDWR); /* closed by the peer: as good */
}

void connection_set_io_timeout(struct connection *connection, int timeout_ms)
{
	connection->io_timeout_ms = timeout_ms;
}

const GError *connection_failure(const struct connection *connection)
{
	return connection->failure;
}

int connection_fd(const struct connection *connection)
{
	return connection->fd;
}

const char *connection_host(const struct connection *connection)
{
	return connection->host;
}

bool connection_host_is_loopback(const char *host)
{
	g_autofree char *bare = bare_host(host);
	if (g_ascii_strcasecmp(bare, "localhost") == 0)
		return true;
	if (!g_hostname_is_ip_address(bare))
		return false;
	struct addrinfo *address = resolve_host(bare, 0, 0, -1, NULL);
	bool loopback = address != NULL && resolve_is_loopback(address->ai_addr);
	if (address != NULL)
		freeaddrinfo(address);
	return loopback;
}

static struct connection *prepare(const struct connection_options *options)
{
	struct connection *connection = g_new0(struct connection, 1);
	connection->fd = -1;
	connection->host = bare_host(options->host);
	connection->port = options->port;
	connection->mode = options->tls;
	connection->cancel_fd = options->cancel_fd > 0 ? options->cancel_fd : -1;
	connection->ca_file = g_strdup(options->ca_file);
	connection->crl_file = g_strdup(options->crl_file);
	connection->connect_timeout_ms = options->connect_timeout_ms > 0
	                                         ? options->connect_timeout_ms
	                                         : CONNECT_TIMEOUT_MS;
	connection->io_timeout_ms =
		options->io_timeout_ms > 0 ? options->io_timeout_ms : IO_TIMEOUT_MS;
	return connection;
}

/* "[::1]" is ::1; "mail.example." is mail.example, as certificates write it. */
static char *bare_host(const char *host)
{
	size_t len = strlen(host);
	if (len > 2 && host[0] == '[' && host[len - 1] == ']')
		return g_strndup(host + 1, len - 2);
	if (len > 1 && host[len - 1] == '.')
		len--;
	return g_strndup(host, len);
}

static bool establish(struct connection *connection, GError **err)
{
	int64_t deadline_us = deadline_in(connection->connect_timeout_ms);
	return refuse_clear_text(connection, err) &&
	       connect_any(connection, deadline_us, err) &&
	       (connection->mode != TLS_MODE_IMPLICIT ||
		       shake_hands(connection, deadline_us, err));
}

static bool refuse_clear_text(const struct connection *connection, GError **err)
{
	if (connection->mode != TLS_MODE_NONE ||
		connection_host_is_loopback(connection->host))
		return true;
	g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
		"cannot talk to %s in clear text: only loopback may go without TLS, "
		"use imaps:// or smtps:// or a server with STARTTLS",
		connection->host);
	return false;
}

static bool connect_any(
	struct connection *connection, int64_t deadline_us, GError **err)
{
	struct addrinfo *found = resolve_host(connection->host, connection->port,
		deadline_us, connection->cancel_fd, err);
	if (found == NULL)
		return false;
	struct addrinfo *usable[ADDRESSES_TRIED];
	unsigned count = 0;
	for (struct addrinfo *at = found; at != NULL; at = at->ai_next)
		if (count < ADDRESSES_TRIED && usable_here(connection, at))
			usable[count++] = at;
	bool connected = false;
	g_autoptr(GError) last = NULL;
	for (unsigned i = 0; i < count && !connected; i++) {
		/* A dead address must not use up the time of the next one. */
		int64_t now_us = g_get_monotonic_time();
		int64_t share_us = (deadline_us - now_us) / (int64_t)(count - i);
		g_clear_error(&last);
		connected =
			connect_one(connection, usable[i], now_us + share_us, &last);
	}
	if (!connected)
		g_set_error(err, REPLYD_ERROR, ERR_TEMP,
			"could not connect to %s port %u: %s", connection->host,
			connection->port,
			last != NULL ? last->message : "it has no usable address");
	freeaddrinfo(found);
	return connected;
}

static bool usable_here(
	const struct connection *connection, const struct addrinfo *address)
{
	return resolve_is_loopback(address->ai_addr) ||
	       !connection_host_is_loopback(connection->host);
}

static bool connect_one(struct connection *connection, const struct addrinfo *address,
	int64_t deadline_us, GError **err)
{
	int fd = socket(
		address->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (fd < 0) {
		g_set_error(err, REPLYD_ERROR, ERR_TEMP, "%s", g_strerror(errno));
		return false;
	}
	connection->fd = fd;
	int on = 1;
	/* Without these two it is only slower. */
	(void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	(void)setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof(on));
	int code = connect(fd, address->ai_addr, address->ai_addrlen) == 0 ? 0 : errno;
	if (code == EINPROGRESS &&
		await_socket(connection, POLLOUT, deadline_us, connection->cancel_fd,
			"connecting to", err)) {
		socklen_t size = sizeof(code);
		(void)getsockopt(fd, SOL_SOCKET, SO_ERROR, &code, &size);
	}
	if (code == 0)
		return true;
	if (code != EINPROGRESS)
		g_set_error(err, REPLYD_ERROR, ERR_TEMP, "%s", g_strerror(code));
	(void)close(fd); /* nothing was written to it */
	connection->fd = -1;
	return false;
}

static bool shake_hands(
	struct connection *connection, int64_t deadline_us, GError **err)
{
	const struct tls_options options = {
		.host = connection->host,
		.port = connection->port,
		.ca_file = connection->ca_file,
		.crl_file = connection->crl_file,
	};
	GError *cause = NULL;
	connection->tls = tls_new(connection->fd, &options, &cause);
	while (connection->tls != NULL && check_sound(connection, err)) {
		enum io_step step = tls_handshake(connection->tls, &cause);
		if (step == IO_STEP_DONE)
			return true;
		if (cause != NULL ||
			!await_step(connection, step, deadline_us,
				connection->cancel_fd, "shaking hands with", &cause))
			break;
	}
	if (cause != NULL)
		fail(connection, cause, err);
	return false;
}

/* In TLS the client speaks first. */
static bool nothing_came_early(struct connection *connection, GError **err)
{
	char byte = 0;
	if (recv(connection->fd, &byte, 1, MSG_PEEK | MSG_DONTWAIT) <= 0)
		return true;
	fail(connection,
		g_error_new(REPLYD_ERROR, ERR_INPUT,
			"could not start TLS with %s: somebody put bytes in before the "
			"handshake",
			connection->host),
		err);
	return false;
}

static enum io_step step_read(struct connection *connection, void *buf, size_t size,
	size_t *out_got, GError **err)
{
	if (connection->tls != NULL)
		return tls_read(connection->tls, buf, size, out_got, err);
	ssize_t got = recv(connection->fd, buf, size, 0);
	if (got > 0) {
		*out_got = (size_t)got;
		return IO_STEP_DONE;
	}
	if (got == 0)
		return IO_STEP_CLOSED;
	if (errno == EAGAIN || errno == EINTR)
		return IO_STEP_WANT_READ;
	g_set_error(err, REPLYD_ERROR, ERR_TEMP, "could not read from %s: %s",
		connection->host, g_strerror(errno));
	return IO_STEP_FAILED;
}

static enum io_step step_write(struct connection *connection, const void *data,
	size_t len, size_t *out_put, GError **err)
{
	if (connection->tls != NULL)
		return tls_write(connection->tls, data, len, out_put, err);
	ssize_t put = send(connection->fd, data, len, MSG_NOSIGNAL);
	if (put > 0) {
		*out_put = (size_t)put;
		return IO_STEP_DONE;
	}
	if (put == 0 || errno == EAGAIN || errno == EINTR)
		return IO_STEP_WANT_WRITE;
	g_set_error(err, REPLYD_ERROR, ERR_TEMP, "could not write to %s: %s",
		connection->host, g_strerror(errno));
	return IO_STEP_FAILED;
}

/* Until the step can be tried again; false with *err when that is not to be. */
static bool await_step(struct connection *connection, enum io_step step,
	int64_t deadline_us, int cancel_fd, const char *doing, GError **err)
{
	if (step != IO_STEP_CLOSED)
		return await_socket(connection,
			step == IO_STEP_WANT_WRITE ? POLLOUT : POLLIN, deadline_us,
			cancel_fd, doing, err);
	g_set_error(err, REPLYD_ERROR, ERR_TEMP, "%s closed the connection",
		connection->host);
	return false;
}

static bool await_socket(const struct connection *connection, short events,
	int64_t deadline_us, int cancel_fd, const char *doing, GError **err)
{
	struct pollfd fds[] = {
		{.fd = connection->fd, .events = events},
		{.fd = cancel_fd, .events = POLLIN},
	};
	int ready = 0;
	int64_t left_us = deadline_us - g_get_monotonic_time();
	while (left_us > 0 && (ready == 0 || (ready < 0 && errno == EINTR))) {
		ready = poll(fds, G_N_ELEMENTS(fds), (int)((left_us + 999) / 1000));
		left_us = deadline_us - g_get_monotonic_time();
	}
	bool cancelled = ready > 0 && fds[1].revents != 0;
	if (ready > 0 && !cancelled)
		return true;
	g_set_error(err, REPLYD_ERROR, ERR_TEMP, "%s while %s %s",
		cancelled ? "interrupted" : "timed out", doing, connection->host);
	return false;
}

static bool check_sound(struct connection *connection, GError **err)
{
	if (connection->failure == NULL && atomic_load(&connection->interrupted))
		connection->failure = g_error_new(REPLYD_ERROR, ERR_TEMP,
			"the connection to %s was interrupted", connection->host);
	if (connection->failure == NULL)
		return true;
	if (err != NULL)
		*err = g_error_copy(connection->failure);
	return false;
}

/* Takes `cause`. An interruption explains every failure after it. */
static void fail(struct connection *connection, GError *cause, GError **err)
{
	if (!atomic_load(&connection->interrupted) && connection->failure == NULL)
		connection->failure = g_error_copy(cause);
	g_error_free(cause);
	(void)check_sound(connection, err); /* it never is now */
}

static int64_t deadline_in(int timeout_ms)
{
	return g_get_monotonic_time() + (int64_t)timeout_ms * 1000;
}
