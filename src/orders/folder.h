/*
 * A watched folder of order exports. A file is taken when it is complete: renamed into
 * the folder, or left alone for SETTLE seconds; names that begin with a dot or ~ or end
 * in .part, .tmp or the like are never looked at. Then it goes to done/, or to failed/
 * when nothing or not everything in it could be used, with NAME.report.txt beside it
 * that names each bad row.
 *
 * A file is moved only after its orders are committed. What is cut off in between is
 * read again, which changes nothing (orders/import.h).
 *
 * Touches the disk and the store.
 */
#ifndef ORDERS_FOLDER_H
#define ORDERS_FOLDER_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "record/db.h"

struct folder_options {
	const char *path; /* the folder; done/ and failed/ are made in it */
	int64_t shop_id;
	const GPtrArray *maps; /* of struct column_map */
	bool dry_run;          /* read and check: nothing is written or moved */
	int64_t now_utc;       /* by the clock of the disk */
	GArray *changed; /* of int64_t: ids of new and changed orders; may be NULL */
};

struct folder_result {
	unsigned files;      /* taken */
	unsigned failed;     /* of them, those that went to failed/ */
	unsigned waiting;    /* not complete yet */
	unsigned lie_failed; /* files in failed/, until somebody takes them away */
	unsigned added, changed, same, bad;
	GPtrArray *problems; /* of char *: one a failed file */
};

/*
 * Looks once. False when the folder cannot be read (ERR_CONFIG) or the store fails; the
 * file it failed with stays where it is. The caller clears *out_result when true.
 */
MUST_USE bool folder_scan(struct db *db, const struct folder_options *options,
	struct folder_result *out_result, GError **err);

void folder_result_clear(struct folder_result *result);

#endif
