/*
 * The raw bytes of every mail taken, kept in append-only segment files beside the store
 * (DIR/NNNNNNNN.mails), since a database blob costs several times as much. A place
 * names a mail's bytes; the row that holds it is committed only after raw_sync(), so a
 * row never points at bytes that a power failure can take. Bytes no row points at are
 * harmless.
 *
 * One writer at a time (the intake thread); readers need no lock. Touches the disk.
 */
#ifndef RECORD_RAW_H
#define RECORD_RAW_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"

struct raw_place {
	int64_t segment;
	int64_t offset; /* bytes */
	int64_t size;   /* bytes */
};

struct raw_store;

/* Opens (and makes) the directory. ERR_CONFIG when it cannot be used. */
MUST_USE struct raw_store *raw_store_open(const char *dir, GError **err);
void raw_store_free(struct raw_store *store);
DEFINE_AUTO(raw_store)

/* Appends; durable only after raw_store_sync(). ERR_TEMP when the disk is full. */
MUST_USE bool raw_store_append(struct raw_store *store, const void *data, size_t len,
	struct raw_place *out_place, GError **err);

/* Everything appended so far is on the disk when this returns true. */
MUST_USE bool raw_store_sync(struct raw_store *store, GError **err);

/* The bytes at a place. ERR_PERM when they were expired or are damaged. */
MUST_USE GBytes *raw_store_read(
	struct raw_store *store, const struct raw_place *place, GError **err);

/*
 * Deletes whole segments whose number is below `segment` (the caller knows from the
 * rows which are past their time). Returns how many went.
 */
unsigned raw_store_expire(struct raw_store *store, int64_t segment);

#endif
