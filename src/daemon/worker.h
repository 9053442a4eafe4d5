/*
 * What every thread of the daemon has in common: it can be told to stop, it sleeps so
 * that it can be woken, and it says when it last got on, which the watchdog asks.
 */
#ifndef DAEMON_WORKER_H
#define DAEMON_WORKER_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

struct worker {
	char *name;
	GThread *thread;
	GMutex mutex;
	GCond cond;
	bool stopping;
	bool woken;
	int64_t busy_since_us; /* monotonic; 0 while it sleeps or waits for others */
};

void worker_init(struct worker *worker, const char *name);
void worker_clear(struct worker *worker);

/* Runs `body(data)` in a thread of its own. */
void worker_start(struct worker *worker, void *(*body)(void *data), void *data);

/* Asks it to end (worker_stop also waits until it has). Any thread. */
void worker_ask_to_stop(struct worker *worker);
void worker_stop(struct worker *worker);

/* Ends its sleep, now or the next one. Any thread. */
void worker_wake(struct worker *worker);

/* For the worker's own thread: */
bool worker_should_stop(struct worker *worker);
void worker_sleep(struct worker *worker, int64_t milliseconds);

/*
 * A step that must end begins (busy) or has ended. Seconds a step has been running are
 * what worker_busy_seconds() says; a worker that waits is never late.
 */
void worker_set_busy(struct worker *worker, bool busy);
int64_t worker_busy_seconds(struct worker *worker);

#endif
