#include "peer.h"

#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#define PATIENCE_S 10
#define LINE_LIMIT 100000

struct peer {
	struct peer_options options;
	int listener;
	int fd;
	SSL *ssl;
	SSL_CTX *context;
	uint16_t port;
	GThread *thread;
	atomic_uint connections;
};

static SSL_CTX *server_context(const struct peer_options *options)
{
	SSL_CTX *context = SSL_CTX_new(TLS_server_method());
	const struct identity *identity = options->identity;
	g_assert_cmpint(SSL_CTX_use_certificate(context, identity->certificate), ==, 1);
	g_assert_cmpint(SSL_CTX_use_PrivateKey(context, identity->key), ==, 1);
	for (const struct identity *at = identity->issuer;
		at != NULL && at->issuer != NULL; at = at->issuer)
		g_assert_cmpint(
			SSL_CTX_add1_chain_cert(context, at->certificate), ==, 1);
	if (options->newest_tls != 0) {
		SSL_CTX_set_cipher_list(context, "ALL:@SECLEVEL=0");
		SSL_CTX_set_min_proto_version(context, 0);
		SSL_CTX_set_max_proto_version(context, options->newest_tls);
	}
	return context;
}

static void hang_up(struct peer *peer)
{
	if (peer->ssl != NULL)
		(void)SSL_shutdown(peer->ssl);
	SSL_free(peer->ssl);
	peer->ssl = NULL;
	(void)close(peer->fd);
}

static void *serve(void *data)
{
	struct peer *peer = data;
	sigset_t pipe;
	sigemptyset(&pipe);
	sigaddset(&pipe, SIGPIPE); /* the code under test must not raise it; we may */
	(void)pthread_sigmask(SIG_BLOCK, &pipe, NULL);
	for (;;) {
		peer->fd = accept4(peer->listener, NULL, NULL, SOCK_CLOEXEC);
		if (peer->fd < 0)
			return NULL;
		const struct timeval patience = {.tv_sec = PATIENCE_S};
		(void)setsockopt(
			peer->fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
		if (!peer->options.implicit_tls || peer_start_tls(peer)) {
			atomic_fetch_add(&peer->connections, 1);
			peer->options.script(peer, peer->options.data);
		}
		hang_up(peer);
	}
}

struct peer *peer_start(const struct peer_options *options)
{
	struct peer *peer = g_new0(struct peer, 1);
	peer->options = *options;
	if (options->identity != NULL)
		peer->context = server_context(options);
	struct sockaddr_in address = {
		.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t size = sizeof(address);
	peer->listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	g_assert_cmpint(bind(peer->listener, (struct sockaddr *)&address, size), ==, 0);
	g_assert_cmpint(listen(peer->listener, 8), ==, 0);
	g_assert_cmpint(
		getsockname(peer->listener, (struct sockaddr *)&address, &size), ==, 0);
	peer->port = ntohs(address.sin_port);
	peer->thread = g_thread_new("peer", serve, peer);
	return peer;
}

void peer_stop(struct peer *peer)
{
	(void)shutdown(peer->listener, SHUT_RDWR); /* ends accept() */
	g_thread_join(peer->thread);
	(void)close(peer->listener);
	SSL_CTX_free(peer->context);
	g_free(peer);
}

uint16_t peer_port(const struct peer *peer)
{
	return peer->port;
}

unsigned peer_connections(const struct peer *peer)
{
	return atomic_load(&peer->connections);
}

unsigned peer_turn(const struct peer *peer)
{
	return peer_connections(peer);
}

bool peer_start_tls(struct peer *peer)
{
	peer->ssl = SSL_new(peer->context);
	SSL_set_fd(peer->ssl, peer->fd);
	if (SSL_accept(peer->ssl) == 1)
		return true;
	SSL_free(peer->ssl);
	peer->ssl = NULL;
	return false;
}

bool peer_is_encrypted(const struct peer *peer)
{
	return peer->ssl != NULL;
}

bool peer_say(struct peer *peer, const char *text)
{
	return peer_say_bytes(peer, text, strlen(text));
}

bool peer_say_bytes(struct peer *peer, const char *data, size_t len)
{
	while (len > 0) {
		ssize_t put = peer->ssl != NULL ? SSL_write(peer->ssl, data, (int)len)
		                                : write(peer->fd, data, len);
		if (put <= 0)
			return false;
		data += put;
		len -= (size_t)put;
	}
	return true;
}

char *peer_hear(struct peer *peer)
{
	g_autoptr(GString) line = g_string_new(NULL);
	while (line->len < LINE_LIMIT) {
		char byte = 0;
		ssize_t got = peer->ssl != NULL ? SSL_read(peer->ssl, &byte, 1)
		                                : read(peer->fd, &byte, 1);
		if (got <= 0)
			return NULL;
		if (byte == '\n')
			break;
		g_string_append_c(line, byte);
	}
	if (line->len > 0 && line->str[line->len - 1] == '\r')
		g_string_truncate(line, line->len - 1);
	return g_string_free(g_steal_pointer(&line), FALSE);
}

char *peer_hear_bytes(struct peer *peer, size_t len)
{
	g_autofree char *bytes = g_malloc0(len + 1);
	for (size_t have = 0; have < len;) {
		ssize_t got =
			peer->ssl != NULL
				? SSL_read(peer->ssl, bytes + have, (int)(len - have))
				: read(peer->fd, bytes + have, len - have);
		if (got <= 0)
			return NULL;
		have += (size_t)got;
	}
	return g_steal_pointer(&bytes);
}

void peer_reset(struct peer *peer)
{
	const struct linger none = {.l_onoff = 1, .l_linger = 0};
	(void)setsockopt(peer->fd, SOL_SOCKET, SO_LINGER, &none, sizeof(none));
}
