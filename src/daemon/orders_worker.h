/*
 * The orders worker: looks into the shops' watched folders and asks the systems they
 * are connected to, takes the orders that have come, keeps for `status` how each source
 * stands, and has the drafts of their cases drawn anew. One for all shops; a source
 * that fails holds no other up.
 *
 * Touches the disk, the net and the store; logs.
 */
#ifndef DAEMON_ORDERS_WORKER_H
#define DAEMON_ORDERS_WORKER_H

#include <glib.h>
#include <stdbool.h>

#include "base/attr.h"
#include "daemon/engine.h"
#include "daemon/worker.h"

struct orders_worker;

/* NULL with *err unset when no shop has a source of orders. */
MUST_USE struct orders_worker *orders_worker_new(
	const struct engine *engine, GError **err);
void orders_worker_free(struct orders_worker *worker);
DEFINE_AUTO(orders_worker)

/* Every source that is due, in the caller's thread; each that failed goes to `problems`
 * (of char *). */
void orders_worker_round(struct orders_worker *worker, GPtrArray *problems);

/* In a thread of its own, until stopped. */
void orders_worker_start(struct orders_worker *worker);
void orders_worker_stop(struct orders_worker *worker);
struct worker *orders_worker_thread(struct orders_worker *worker);

#endif
