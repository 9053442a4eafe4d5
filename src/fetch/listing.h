/*
 * What there is to fetch of the selected mailbox, a window at a time, so that a mailbox
 * of any size needs little memory; private to fetch/.
 */
#ifndef FETCH_LISTING_H
#define FETCH_LISTING_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "fetch/imap.h"

/* One mail as the server lists it. */
struct listed {
	uint32_t uid;
	unsigned flags; /* of enum mail_flag */
	uint64_t size;
	int64_t internal_date_utc; /* 0: not said */
	bool delivered;            /* drain.c: handed over */
};

struct listing;

/*
 * Mails with a UID above `after_uid` that arrived on the day of `since_utc` or later
 * (0: all). NULL on failure.
 */
MUST_USE struct listing *listing_new(
	struct imap *imap, uint32_t after_uid, int64_t since_utc, GError **err);
void listing_free(struct listing *listing);
DEFINE_AUTO(listing)

/*
 * 1 and the next mails, by UID (of struct listed, borrowed until the next call; there
 * may be none in this window and more in the next); 0 at the end; -1 on failure.
 */
MUST_USE int listing_next(struct listing *listing, GArray **out_window, GError **err);

/* Every UID up to here was listed, is gone or is older than asked for. */
uint32_t listing_done_uid(const struct listing *listing);

#endif
