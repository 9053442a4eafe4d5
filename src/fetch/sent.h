/*
 * The folder of sent mail: whether a mail of ours is in it, and putting a copy there.
 * New mail in it is read by selecting it and drain_run(), like any mailbox. These calls
 * select the folder; the caller selects its own again. Touches the net (imap.h).
 */
#ifndef FETCH_SENT_H
#define FETCH_SENT_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/attr.h"
#include "fetch/imap.h"

/*
 * Whether `folder` holds a mail with this Message-ID (without <>): 1, 0, or -1 on
 * failure.
 */
MUST_USE int sent_contains(
	struct imap *imap, const char *folder, const char *message_id, GError **err);

/*
 * Puts the mail (RFC 5322 with CRLF) into `folder`, \Seen, unless one with its
 * Message-ID is there. Safe to repeat after any failure. *out_added says if it was
 * put there just now; out_added may be NULL.
 */
MUST_USE bool sent_append(struct imap *imap, const char *folder, const char *message_id,
	const char *data, size_t len, bool *out_added, GError **err);

#endif
