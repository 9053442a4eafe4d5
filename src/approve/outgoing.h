/*
 * The mail a draft becomes: composed, put into the outbox, called back, and written
 * down as a message of its case once it has gone out. Inside of approve/ only.
 */
#ifndef APPROVE_OUTGOING_H
#define APPROVE_OUTGOING_H

#include "approve/approve.h"

/*
 * The complete mail of the draft, with its Message-ID, not in the store yet. ERR_INPUT
 * when no mail can be made of it (an address that is none, an empty text). The caller
 * clears *out_mail.
 */
MUST_USE bool outgoing_compose(struct db *db, const struct draft_row *draft,
	const struct sender_identity *from, bool automatic, int64_t now_utc,
	struct outbox_row *out_mail, GError **err);

/*
 * Cancels what of the draft has not left: waiting, refused or in doubt. Nothing there
 * is fine. ERR_TEMP when it is being sent this moment.
 */
MUST_USE bool outgoing_call_back(struct db *db, int64_t draft_id, GError **err);

/* Whether the draft's mail is being sent this moment. */
MUST_USE bool outgoing_is_leaving(
	struct db *db, int64_t draft_id, bool *out_leaving, GError **err);

/* Makes a mail that went out a message of its case. */
MUST_USE bool outgoing_record(struct db *db, const struct outbox_row *mail,
	const struct draft_row *draft, GError **err);

#endif
