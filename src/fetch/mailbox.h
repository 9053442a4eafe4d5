/*
 * A mailbox of a session: selecting it, knowing it again, and what is done to a mail
 * once its rows are committed. Names are UTF-8 as people write them.
 *
 * Everything is by UID: sequence numbers shift under our feet. The checkpoint is a
 * plain struct; the caller stores it together with the rows (promise 1).
 * For threads and errors see imap.h. Touches the net.
 */
#ifndef FETCH_MAILBOX_H
#define FETCH_MAILBOX_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/attr.h"
#include "fetch/imap.h"

struct mailbox_checkpoint {
	uint32_t uidvalidity;    /* 0: never seen */
	uint32_t last_uid;       /* every mail up to here is taken */
	uint64_t highest_modseq; /* 0: not known */
};

struct mailbox_info {
	uint32_t uidvalidity;
	uint32_t uidnext; /* 0: the server does not say */
	uint32_t exists;
	uint64_t highest_modseq; /* 0: no CONDSTORE */
	bool read_only;
};

enum mailbox_sight {
	MAILBOX_FIRST_SIGHT, /* import history_days */
	MAILBOX_KNOWN,       /* go on behind last_uid */
	MAILBOX_RENUMBERED,  /* every UID is void: start over, know the mails again by
	                        Message-ID and content */
};

/*
 * Opens the mailbox; `read_only` (EXAMINE) is for `after = leave`. ERR_CONFIG when the
 * server refuses it (no such mailbox), ERR_TEMP otherwise.
 */
MUST_USE bool mailbox_select(struct imap *imap, const char *name, bool read_only,
	struct mailbox_info *out_info, GError **err);

/* How the mailbox stands to what was stored of it. */
enum mailbox_sight mailbox_compare(
	const struct mailbox_info *info, const struct mailbox_checkpoint *checkpoint);

/* Flags mails \Seen. Again is harmless, so are UIDs that are gone. */
MUST_USE bool mailbox_mark_seen(
	struct imap *imap, const uint32_t *uids, size_t count, GError **err);

/*
 * Moves mails to `folder`, which is made when missing. With MOVE in one step; else
 * copies, flags \Deleted and, with UIDPLUS, expunges these very mails; without UIDPLUS
 * the flagged ones stay, since a plain EXPUNGE would take other people's too. Again is
 * harmless: mails flagged \Deleted count as copied, UIDs that are gone are passed over.
 */
MUST_USE bool mailbox_move(struct imap *imap, const uint32_t *uids, size_t count,
	const char *folder, GError **err);

#endif
