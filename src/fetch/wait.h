/*
 * Waiting for new mail in the selected mailbox: IDLE where the server offers it, else
 * NOOP now and then. Touches the net. For threads and errors see imap.h.
 */
#ifndef FETCH_WAIT_H
#define FETCH_WAIT_H

#include <glib.h>

#include "base/attr.h"
#include "fetch/imap.h"

/* IDLE is begun anew this often: routers and some servers forget silent connections. */
#define WAIT_RENEW_MS 540000 /* 9 minutes */

enum wait_event {
	WAIT_NEWS,    /* something changed: drain again */
	WAIT_TIMEOUT, /* nothing for timeout_ms, and the server still answers */
	WAIT_WOKEN,   /* imap_wake() */
	WAIT_FAILED,  /* *err is set, the session is to be closed */
};

/*
 * Waits at most `timeout_ms`. `poll_ms` is how often to ask a server without IDLE
 * (0: 60 s). News that came during earlier commands end the wait at once. With every
 * answer but WAIT_FAILED the session is ready for the next command.
 */
MUST_USE enum wait_event mailbox_wait(
	struct imap *imap, int timeout_ms, int poll_ms, GError **err);

#endif
