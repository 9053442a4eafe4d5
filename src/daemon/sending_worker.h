/*
 * The sending worker of one shop: takes what is due from its outbox to the SMTP server,
 * at the shop's rate, and wakes the mailbox worker for the copy in Sent. One a shop, so
 * that a server that hangs holds up nobody else (promise 8).
 *
 * Touches the net and the store; logs.
 */
#ifndef DAEMON_SENDING_WORKER_H
#define DAEMON_SENDING_WORKER_H

#include <stdbool.h>

#include "base/attr.h"
#include "daemon/engine.h"
#include "daemon/mailbox_worker.h"
#include "daemon/worker.h"

struct sending_worker;

/* `mailbox` (may be NULL) is woken after a mail has left. */
MUST_USE struct sending_worker *sending_worker_new(const struct engine *engine,
	const struct shop_settings *shop, struct mailbox_worker *mailbox, GError **err);
void sending_worker_free(struct sending_worker *worker);
DEFINE_AUTO(sending_worker)

/* What is due now, in the caller's thread. *out_sent counts mails accepted. */
MUST_USE bool sending_worker_round(
	struct sending_worker *worker, unsigned *out_sent, GError **err);

/* In a thread of its own, until stopped. */
void sending_worker_start(struct sending_worker *worker);
void sending_worker_ask_to_stop(struct sending_worker *worker);
void sending_worker_stop(struct sending_worker *worker);
struct worker *sending_worker_thread(struct sending_worker *worker);

#endif
