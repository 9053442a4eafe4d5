/*
 * The tracking worker: asks the tracker about parcels that are due and has the drafts
 * of their cases drawn anew when something changed. One for all shops, since they share
 * the tracker's key and its limits. A dead tracker holds nobody else up.
 *
 * Touches the net and the store; logs.
 */
#ifndef DAEMON_TRACKING_WORKER_H
#define DAEMON_TRACKING_WORKER_H

#include <stdbool.h>

#include "base/attr.h"
#include "daemon/engine.h"
#include "daemon/worker.h"

struct tracking_worker;

/* NULL with *err unset when the settings have no tracker. */
MUST_USE struct tracking_worker *tracking_worker_new(
	const struct engine *engine, GError **err);
void tracking_worker_free(struct tracking_worker *worker);
DEFINE_AUTO(tracking_worker)

/* Everything that is due, in the caller's thread. */
MUST_USE bool tracking_worker_round(struct tracking_worker *worker, GError **err);

/* In a thread of its own, until stopped. */
void tracking_worker_start(struct tracking_worker *worker);

/* Breaks off a question under way and waits for the end of the thread. */
void tracking_worker_stop(struct tracking_worker *worker);
struct worker *tracking_worker_thread(struct tracking_worker *worker);

#endif
