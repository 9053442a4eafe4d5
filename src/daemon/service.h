/*
 * The service: everything `replyd run` keeps going, started and stopped together: the
 * intake, a worker for each mailbox, one for sending from each shop, one for tracking,
 * and the clock. A reload makes a new service from new settings and stops the old one,
 * so a bad file never disturbs the running shop.
 *
 * Touches the net, the store and the disk; logs.
 */
#ifndef DAEMON_SERVICE_H
#define DAEMON_SERVICE_H

#include <stdbool.h>

#include "base/attr.h"
#include "daemon/engine.h"

struct service;

/*
 * Opens all it needs, so that starting it cannot fail; nothing is read or sent yet,
 * and another service on the same store may still be running. Takes over the engine,
 * also on failure.
 */
MUST_USE struct service *service_new(struct engine *engine, GError **err);

/* Starts all threads. No other service of this process may run any more. */
void service_start(struct service *service);

/* Stops all threads (a mail on its way out is finished or recorded) and frees. */
void service_stop(struct service *service);

/* The settings it runs by; they live as long as the service. */
const struct settings *service_settings(const struct service *service);

/* Something is to do: drafts approved, orders imported. */
void service_wake(struct service *service);

/*
 * Seconds the slowest thread has been at its present step: what the watchdog asks. A
 * thread that waits for the net in good order counts as 0.
 */
int64_t service_busy_seconds(struct service *service);

/* "2 mailboxes, 5 drafts wait": for STATUS=. Newly allocated. */
char *service_status(struct service *service);

#endif
