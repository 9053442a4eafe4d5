/*
 * The clock: what is due because time has passed. Once an hour it asks for fresh facts
 * about parcels that buyers wait for or whose promise is about to end, draws drafts
 * anew whose days have moved on, closes cases that have gone quiet, and forgets mails
 * past their time.
 *
 * Touches the store and the raw segments; logs.
 */
#ifndef DAEMON_CLOCK_WORKER_H
#define DAEMON_CLOCK_WORKER_H

#include <stdbool.h>

#include "base/attr.h"
#include "daemon/engine.h"
#include "daemon/worker.h"

struct clock_worker;

MUST_USE struct clock_worker *clock_worker_new(
	const struct engine *engine, GError **err);
void clock_worker_free(struct clock_worker *worker);
DEFINE_AUTO(clock_worker)

/* Everything that is due, in the caller's thread. */
MUST_USE bool clock_worker_round(struct clock_worker *worker, GError **err);

void clock_worker_start(struct clock_worker *worker);
struct worker *clock_worker_thread(struct clock_worker *worker);

#endif
