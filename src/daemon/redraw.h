/*
 * When an order or its parcel has news: the drafts of its cases are drawn anew. Each
 * order in a transaction of its own; what fails for one is logged, tried again by the
 * clock and keeps no other back.
 */
#ifndef DAEMON_REDRAW_H
#define DAEMON_REDRAW_H

#include <glib.h>

#include "daemon/engine.h"
#include "record/db.h"

/* `orders`: of int64_t. `why` goes into the history of the drafts. */
void redraw_orders(const struct engine *engine, struct db *db, const GArray *orders,
	const char *why);

#endif
