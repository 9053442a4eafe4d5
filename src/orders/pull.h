/*
 * Pulling: what changed at a source since it was asked last goes to the store. A page
 * and the checkpoint behind it commit together, so that what is cut off goes on where
 * it was. Windows overlap, pages may come twice, clocks may jump: orders are taken by
 * what they say, never by when they come (orders/take.h). A window of several numbered
 * pages is read again while it brings news, since orders that change meanwhile make
 * others slip past the reader. A source whose pages never end is stopped.
 *
 * Touches the store, and the net through the connector.
 */
#ifndef ORDERS_PULL_H
#define ORDERS_PULL_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "orders/connector.h"
#include "record/db.h"

struct pull_options {
	int64_t shop_id;
	int64_t now_utc;
	int history_days; /* how far back the first time */
	int poll_s;       /* how soon the source is due again */
	bool dry_run;     /* ask and check; nothing is written, no checkpoint moves */
	GArray *changed;  /* of int64_t: ids of new and changed orders; may be NULL */
};

struct pull_result {
	unsigned pages, added, changed, same, bad;
	int wait_s; /* the source asked to wait: pull again then to go on; 0: not */
	bool done;  /* everything up to now was taken */
	GPtrArray *problems; /* of char *, at most 50: orders that could not be read */
};

/*
 * Reads until the window is done, the source asks to wait, or many pages were read. A
 * failure is also kept for `status`, with the checkpoint of the last whole page. The
 * caller clears *out_result in any case.
 */
MUST_USE bool orders_pull(struct db *db, struct connector *connector,
	const struct pull_options *options, struct pull_result *out_result,
	GError **err);

void pull_result_clear(struct pull_result *result);

/* Whether the source is due; a clock that was set back makes it due. */
MUST_USE bool orders_pull_is_due(struct db *db, const struct connector *connector,
	int64_t shop_id, int64_t now_utc, bool *out_due, GError **err);

#endif
