/*
 * A ZIP file, written beside its place and moved there when it is complete: what bears
 * the name is whole. The same files in the same order give the same bytes.
 *
 * Touches the disk.
 */
#ifndef EVIDENCE_ARCHIVE_H
#define EVIDENCE_ARCHIVE_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"

struct zip;

/*
 * Begins the archive that will be `path`; all files together hold at most `limit_bytes`
 * before packing. ERR_CONFIG when it cannot be written there.
 */
MUST_USE struct zip *zip_new(const char *path, uint64_t limit_bytes, GError **err);

/*
 * Adds a file. `name` is relative, its parts are safe (archive_name()). ERR_INPUT
 * beyond the limit, ERR_TEMP when the disk is full.
 */
MUST_USE bool zip_add(struct zip *zip, const char *name, const void *data, size_t len,
	int64_t changed_at_utc, GError **err);

/* Completes it and gives it its name. */
MUST_USE bool zip_finish(struct zip *zip, GError **err);

/* Also one that was not finished: nothing of it stays. NULL is fine. */
void zip_free(struct zip *zip);
DEFINE_AUTO(zip)

/*
 * A file name that is safe on every system, made of one that came with a mail: letters,
 * digits, ".", "-" and "_", no more than 60 bytes, never hidden or empty. The ending
 * stays. Newly allocated.
 */
char *archive_name(const char *name);

#endif
