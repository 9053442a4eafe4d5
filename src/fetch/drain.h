/*
 * Taking mail out of the selected mailbox: many mails a round trip, one at a time in
 * memory. Lists what is new, then fetches it whole in batches (BODY.PEEK, so nothing
 * becomes \Seen) and hands each mail over as soon as its last byte is here.
 *
 * Touches the net. For threads and errors see imap.h.
 */
#ifndef FETCH_DRAIN_H
#define FETCH_DRAIN_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/attr.h"
#include "fetch/imap.h"

enum mail_flag {
	MAIL_FLAG_SEEN = 1 << 0,
	MAIL_FLAG_ANSWERED = 1 << 1,
	MAIL_FLAG_FLAGGED = 1 << 2,
	MAIL_FLAG_DELETED = 1 << 3,
	MAIL_FLAG_DRAFT = 1 << 4,
};

struct fetched_mail {
	uint32_t uid;
	uint32_t uidvalidity;
	int64_t internal_date_utc; /* when the server got it; 0: it does not say */
	unsigned flags;            /* of enum mail_flag, when it was listed */
	uint64_t size;             /* bytes of the whole mail, as the server says */
	bool header_only; /* too large, or the server could not give its body */
	GBytes *bytes;    /* RFC 5322 with CRLF; g_bytes_ref() to keep */
	/*
	 * Once this mail is committed, every requested mail up to this UID is: what to
	 * store as last_uid. May lie below `uid`, since answers come in any order.
	 */
	uint32_t checkpoint_uid;
};

/* False stops the drain. Called from within drain_run(), in the session's thread. */
typedef bool (*fetched_mail_fn)(const struct fetched_mail *mail, void *context);

struct drain_options {
	uint32_t after_uid;    /* only UIDs above it */
	int64_t since_utc;     /* only mail that arrived on this day or later; 0: all */
	size_t mail_bytes_max; /* larger ones come as header only; 0: LIMIT_MAIL_BYTES
	                        */
	unsigned batch_mails;  /* 0: 500 */
	uint64_t batch_bytes;  /* 0: 32 MiB */
};

struct drain_result {
	/*
	 * What last_uid may be set to once every mail handed over is committed: UIDs up
	 * to here were handed over, are gone, or are older than since_utc. Not below
	 * after_uid.
	 */
	uint32_t last_uid;
	unsigned mails; /* handed over */
	bool stopped;   /* the callback said so; the session is then to be closed */
};

/*
 * Hands every mail of the selected mailbox (one must be) that `options` asks for to
 * `take`, in about the order of UIDs. On failure some may have been handed over: their
 * checkpoint_uid holds. A mail that is larger than the server had said by far, or an
 * answer without end, is ERR_INPUT; a mail cut off half-way is never handed over.
 */
MUST_USE bool drain_run(struct imap *imap, const struct drain_options *options,
	fetched_mail_fn take, void *context, struct drain_result *out_result,
	GError **err);

#endif
