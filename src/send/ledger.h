/*
 * The ledger: what becomes of each outbox mail, in the store. Every function is one
 * transaction, or one a batch: mail, draft (approve_follow()) and event log change
 * together or not at all. Private to send/; sender.h is what others use.
 *
 * A settlement that cannot be written (a full disk) is kept in memory and written
 * before anything else: ledger_ready(). If the process dies first, the mail is found
 * DELIVERING and is in doubt, which is the truth.
 *
 * Touches the store. Errors are the store's.
 */
#ifndef SEND_LEDGER_H
#define SEND_LEDGER_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "approve/approve.h"
#include "base/attr.h"
#include "record/db.h"
#include "record/outbox.h"
#include "send/verdict.h"

struct outcome;

struct ledger {
	struct db *db; /* borrowed */
	int64_t shop_id;
	bool keeps_copies;
	struct approver who;       /* now_utc is the caller's to set */
	struct outcome *unsettled; /* NULL: nothing is left over */
};

void ledger_init(
	struct ledger *ledger, struct db *db, int64_t shop_id, bool keeps_copies);
void ledger_release(struct ledger *ledger);

/* What a crash left: SENDING goes back to WAITING, DELIVERING becomes IN_DOUBT. */
MUST_USE bool ledger_recover(struct ledger *ledger, GError **err);

/* Writes the settlement that could not be written, if there is one. */
MUST_USE bool ledger_catch_up(struct ledger *ledger, GError **err);

/* A mail to an address that gets none is refused. 1 when it was one, 0, -1 failed. */
MUST_USE int ledger_refuse_suppressed(
	struct ledger *ledger, struct outbox_row *mail, GError **err);

/* Before the mail's first command; before the end of its data. */
MUST_USE bool ledger_claim(
	struct ledger *ledger, struct outbox_row *mail, GError **err);
MUST_USE bool ledger_deliver(
	struct ledger *ledger, struct outbox_row *mail, GError **err);

/*
 * What came of it; takes what is in `mail`. `words` are the server's or what broke.
 * Stopping the account also makes all other mails wait that are due.
 */
MUST_USE bool ledger_settle(struct ledger *ledger, struct outbox_row *mail,
	const struct ruling *ruling, const char *words, GError **err);

/*
 * No session could be opened: each mail that is due is judged by that and waits for its
 * own next try, or goes back to the agent when it was tried often enough.
 */
MUST_USE bool ledger_postpone_due(struct ledger *ledger, const struct receipt *receipt,
	const GError *cause, GError **err);

/* The verdict's table, asked about this mail now. */
struct ruling ledger_judge(const struct ledger *ledger, const struct outbox_row *mail,
	const struct receipt *receipt, const GError *cause);

#endif
