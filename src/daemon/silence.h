/*
 * Buyers who do not answer: reminded once of what was asked, and after a long silence
 * the case is closed. A new mail opens it again.
 *
 * Touches the store, each case in a transaction of its own; logs.
 */
#ifndef DAEMON_SILENCE_H
#define DAEMON_SILENCE_H

#include "daemon/engine.h"
#include "record/db.h"

/* Every shop's cases, as its [cases] say. */
MUST_USE bool silence_round(const struct engine *engine, struct db *db, GError **err);

#endif
