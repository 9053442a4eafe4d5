/*
 * Migrations: the numbered files of schema/, built into the program, applied forward,
 * each in a transaction of its own that also writes its number into schema_version. A
 * store that has data is backed up first, beside itself (PATH.before-NNNN, NNNN being
 * the first migration to come). All of it happens with other writers kept out, so of
 * several programs started at once one migrates and the others find it done.
 */
#ifndef RECORD_MIGRATE_H
#define RECORD_MIGRATE_H

#include "record/db.h"
#include "record/schema.h"

/*
 * Brings the schema up to the last of these steps. ERR_CONFIG when the store is newer
 * than that: an older program must not write to it. After a failure the store is as the
 * last step that went well left it.
 */
MUST_USE bool migrate(
	struct db *db, const struct schema_step *steps, size_t count, GError **err);

#endif
