/*
 * Host names into addresses, with a deadline: the C library's resolver knows none and
 * may sit for minutes on a dead name server. Private to net/.
 *
 * Touches the net (DNS). Callable from any thread.
 */
#ifndef NET_RESOLVE_H
#define NET_RESOLVE_H

#include <glib.h>
#include <netdb.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"

/*
 * The stream addresses of `host` (a name or an IP literal), for the caller to free by
 * freeaddrinfo(). ERR_TEMP when there are none, not before `deadline_us` (monotonic),
 * or not before `cancel_fd` (0 or less: none) became readable.
 */
MUST_USE struct addrinfo *resolve_host(const char *host, uint16_t port,
	int64_t deadline_us, int cancel_fd, GError **err);

/* 127.0.0.0/8, ::1, and the former written as IPv6. */
bool resolve_is_loopback(const struct sockaddr *address);

#endif
