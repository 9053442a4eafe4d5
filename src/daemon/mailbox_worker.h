/*
 * The worker of one shop's mailbox: keeps a session, takes new mail of the inbox and of
 * the Sent folder to the intake, marks or moves mail once it is committed, puts copies
 * of what was sent into Sent, and looks there for proof of mails that are in doubt.
 *
 * Touches the net and the store; logs.
 */
#ifndef DAEMON_MAILBOX_WORKER_H
#define DAEMON_MAILBOX_WORKER_H

#include <stdbool.h>

#include "base/attr.h"
#include "daemon/engine.h"
#include "daemon/intake.h"
#include "daemon/worker.h"

struct mailbox_worker;

/* Opens the store for itself. The engine and the intake must outlive it. */
MUST_USE struct mailbox_worker *mailbox_worker_new(const struct engine *engine,
	const struct shop_settings *shop, struct intake *intake, GError **err);
void mailbox_worker_free(struct mailbox_worker *worker);
DEFINE_AUTO(mailbox_worker)

/* One full round in the caller's thread: connect if need be, take, mark, copy. */
MUST_USE bool mailbox_worker_round(struct mailbox_worker *worker, GError **err);

/* In a thread of its own, until stopped. */
void mailbox_worker_start(struct mailbox_worker *worker);
void mailbox_worker_ask_to_stop(struct mailbox_worker *worker);
void mailbox_worker_stop(struct mailbox_worker *worker);

/* Something may be due (a copy for Sent): look soon. */
void mailbox_worker_wake(struct mailbox_worker *worker);

/* For the watchdog: seconds the present step has taken. */
int64_t mailbox_worker_busy_seconds(struct mailbox_worker *worker);

#endif
