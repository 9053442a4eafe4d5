/*
 * Which conversation a mail of a buyer belongs to: that of its thread unless it names
 * another order; else the sender's open case about the order; else, for a number of an
 * order, the open case of the same person at another address; else the sender's case of
 * the last weeks; else a new one. And what the buyer waits to hear in it.
 *
 * Touches the store.
 */
#ifndef DAEMON_CONVERSATION_H
#define DAEMON_CONVERSATION_H

#include <glib.h>
#include <stddef.h>

#include "mail/reading.h"
#include "record/cases.h"
#include "record/db.h"
#include "record/messages.h"

/*
 * The case of `mail`, which is not stored yet, opened if there is none; `thread` (of
 * char *) holds the Message-IDs it names, the nearest first. The caller clears
 * *out_case and writes what changes in it.
 */
MUST_USE bool conversation_find(struct db *db, const struct message_row *mail,
	const struct reading *reading, const GPtrArray *thread,
	struct case_row *out_case, GError **err);

/*
 * The buyer's newest mail, as if it also said what unanswered mails from the same
 * address before it say: "Hello??" behind "Where is my parcel?" asks for the parcel.
 * The flags are those of all of them; when they want different things FLAG_SEVERAL is
 * up. 1, 0 (no mail), -1; the caller clears *out_mail.
 */
MUST_USE int conversation_question(struct db *db, const struct case_row *row,
	struct message_row *out_mail, GError **err);

/* The same of rows, the newest first: what is added to `newest`. For tests. */
void conversation_add(struct message_row *newest, const struct message_row *older);

/* Is it the same person's name: two words or more, the same, in any order? */
MUST_USE bool conversation_same_name(const char *one, const char *other);

#endif
