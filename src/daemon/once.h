/*
 * One pass over everything, then the end: fetch, decide, draft, track, send what is
 * due. What fails is told and passed over; the rest goes on.
 *
 * Touches the net, the store and the disk; logs.
 */
#ifndef DAEMON_ONCE_H
#define DAEMON_ONCE_H

#include <stdbool.h>

#include "base/attr.h"
#include "daemon/engine.h"

/* Failures of single mailboxes, servers or the tracker go to `problems` (of char *).
 * False with *err when nothing could be done at all. */
MUST_USE bool once_run(const struct engine *engine, GPtrArray *problems, GError **err);

#endif
