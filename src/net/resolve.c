/*
 * A name is looked up in a thread of its own; who waits too long for it goes away and
 * leaves the thread to end by itself. Literals need no thread.
 */
#include "net/resolve.h"

#include <netinet/in.h>
#include <poll.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/error.h"

/* Shared by the asker and the thread; the last of the two frees it. */
struct lookup {
	int done_fd; /* eventfd */
	GMutex mutex;
	bool done;
	int code; /* EAI_... */
	struct addrinfo *found;
	char *host;
	char *service;
};

static struct lookup *lookup_new(const char *host, uint16_t port);
static void lookup_clear(void *data);
static void start(struct lookup *lookup);
static void *look_up(void *data);
static struct addrinfo *await(
	struct lookup *lookup, int64_t deadline_us, int cancel_fd, GError **err);
static void wait_until_done(
	const struct lookup *lookup, int64_t deadline_us, int cancel_fd);
static int ask(const struct lookup *lookup, int flags, struct addrinfo **out_found);

struct addrinfo *resolve_host(const char *host, uint16_t port, int64_t deadline_us,
	int cancel_fd, GError **err)
{
	struct lookup *lookup = lookup_new(host, port);
	struct addrinfo *found = NULL;
	if (ask(lookup, AI_NUMERICHOST, &found) == 0) {
		g_atomic_rc_box_release_full(lookup, lookup_clear);
		return found;
	}
	if (g_get_monotonic_time() < deadline_us)
		start(lookup);
	found = await(lookup, deadline_us, cancel_fd, err);
	g_atomic_rc_box_release_full(lookup, lookup_clear);
	return found;
}

bool resolve_is_loopback(const struct sockaddr *address)
{
	if (address->sa_family == AF_INET) {
		struct sockaddr_in in;
		memcpy(&in, address, sizeof(in));
		return ntohl(in.sin_addr.s_addr) >> 24 == 127;
	}
	if (address->sa_family != AF_INET6)
		return false;
	struct sockaddr_in6 in6;
	memcpy(&in6, address, sizeof(in6));
	return IN6_IS_ADDR_LOOPBACK(&in6.sin6_addr) ||
	       (IN6_IS_ADDR_V4MAPPED(&in6.sin6_addr) &&
		       in6.sin6_addr.s6_addr[12] == 127);
}

static struct lookup *lookup_new(const char *host, uint16_t port)
{
	struct lookup *lookup = g_atomic_rc_box_new0(struct lookup);
	g_mutex_init(&lookup->mutex);
	lookup->done_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	lookup->host = g_strdup(host);
	lookup->service = g_strdup_printf("%u", port);
	return lookup;
}

static void lookup_clear(void *data)
{
	struct lookup *lookup = data;
	if (lookup->found != NULL)
		freeaddrinfo(lookup->found);
	(void)close(lookup->done_fd); /* there is nothing to lose in it */
	g_mutex_clear(&lookup->mutex);
	g_free(lookup->host);
	g_free(lookup->service);
}

static void start(struct lookup *lookup)
{
	g_atomic_rc_box_acquire(lookup);
	g_thread_unref(g_thread_new("resolve", look_up, lookup));
}

static void *look_up(void *data)
{
	struct lookup *lookup = data;
	struct addrinfo *found = NULL;
	int code = ask(lookup, AI_ADDRCONFIG, &found);
	g_mutex_lock(&lookup->mutex);
	lookup->code = code;
	lookup->found = found;
	lookup->done = true;
	g_mutex_unlock(&lookup->mutex);
	(void)eventfd_write(lookup->done_fd, 1); /* it never is full */
	g_atomic_rc_box_release_full(lookup, lookup_clear);
	return NULL;
}

static struct addrinfo *await(
	struct lookup *lookup, int64_t deadline_us, int cancel_fd, GError **err)
{
	wait_until_done(lookup, deadline_us, cancel_fd);
	g_mutex_lock(&lookup->mutex);
	struct addrinfo *found = g_steal_pointer(&lookup->found);
	const char *why = lookup->done ? gai_strerror(lookup->code)
	                               : "the name server does not answer";
	if (found == NULL)
		g_set_error(err, REPLYD_ERROR, ERR_TEMP, "could not look up %s: %s",
			lookup->host, why);
	g_mutex_unlock(&lookup->mutex);
	return found;
}

/* Or until there is no time left, or nobody wants to know any more. */
static void wait_until_done(
	const struct lookup *lookup, int64_t deadline_us, int cancel_fd)
{
	for (;;) {
		int64_t left_us = deadline_us - g_get_monotonic_time();
		struct pollfd fds[] = {
			{.fd = lookup->done_fd, .events = POLLIN},
			{.fd = cancel_fd > 0 ? cancel_fd : -1, .events = POLLIN},
		};
		if (left_us <= 0 ||
			poll(fds, G_N_ELEMENTS(fds), (int)((left_us + 999) / 1000)) > 0)
			return;
	}
}

static int ask(const struct lookup *lookup, int flags, struct addrinfo **out_found)
{
	const struct addrinfo hints = {
		.ai_family = AF_UNSPEC,
		.ai_socktype = SOCK_STREAM,
		.ai_flags = flags | AI_NUMERICSERV,
	};
	return getaddrinfo(lookup->host, lookup->service, &hints, out_found);
}
