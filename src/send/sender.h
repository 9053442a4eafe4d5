/*
 * The sender of one shop: takes the outbox's due mails to the SMTP server and writes
 * down what became of each. The order of writing is what keeps promise 2:
 *
 *     CLAIM committed      before the first SMTP byte of the mail
 *     DELIVER committed    after everything but the end of the data has left
 *     the verdict's step   with the draft's, the case's and the log's, in one
 * transaction
 *
 * so that after a crash a mail found SENDING was not accepted, and one found DELIVERING
 * is in doubt. A sender belongs to one thread; only sender_hurry() may come from
 * another.
 *
 * Touches the net and the store.
 */
#ifndef SEND_SENDER_H
#define SEND_SENDER_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "record/db.h"
#include "send/smtp.h"
#include "send/verdict.h"

struct sender;

struct sender_options {
	int64_t shop_id;
	struct smtp_options smtp; /* the password stays the caller's, as all strings;
	                             hurry_fd is the sender's */
	int rate_per_minute;
	bool keep_copies;     /* a copy of what was sent is due in the Sent mailbox */
	const char *lock_dir; /* "send-SHOP.lock" there keeps a second sender of the
	                         shop out, in whichever process; NULL: nothing does */
};

struct sender *sender_new(struct db *db, const struct sender_options *options);
void sender_free(struct sender *sender);
DEFINE_AUTO(sender)

/*
 * What a crash left behind: SENDING goes back to WAITING, DELIVERING becomes IN_DOUBT.
 * Once, before anything is sent. ERR_TEMP when another process is sending for the shop,
 * whose mails would look just like that.
 */
MUST_USE bool sender_recover(struct sender *sender, int64_t now_utc, GError **err);

/* How one mail ended, for the log. */
struct sent_report {
	int64_t outbox_id;
	int64_t draft_id;
	enum send_verdict verdict;
	const char *why; /* static */
};

typedef void (*sent_report_fn)(const struct sent_report *report, void *context);

/*
 * Sends what is due at `now_utc`, at most as many mails as the rate allows now, over
 * one connection. `report` (may be NULL) hears of each. *out_wait_ms: when to come
 * again; 1: at once, the session stays open for it; 0: nothing waits.
 *
 * Mails that cannot be sent are settled one by one and are no failure of the run. False
 * with ERR_CONFIG when the account does not work (login, certificate, sender refused,
 * quota): every mail that is due waits, for a person to see and act. False with
 * ERR_TEMP when the server cannot be reached: each mail waits for its own next try, and
 * after SEND_TRIES of them goes back to the agent; or when the store is busy, or
 * another process is sending for the shop.
 */
MUST_USE bool sender_run_due(struct sender *sender, int64_t now_utc,
	sent_report_fn report, void *context, int64_t *out_wait_ms, GError **err);

/*
 * The program is about to end: a mail on its way is broken off (see smtp_hurry()),
 * which costs it no try, and no other is begun, now or in later runs. From any thread.
 */
void sender_hurry(struct sender *sender);

#endif
