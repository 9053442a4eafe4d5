/*
 * Migrations: the numbered files of schema/, built into the program, applied forward,
 * each in a transaction of its own, with a backup before the first one on a store that
 * has data.
 */
#ifndef RECORD_MIGRATE_H
#define RECORD_MIGRATE_H

#include "record/db.h"

/*
 * Brings the schema up to date. ERR_CONFIG when the store is newer than this program:
 * an older program must not write to it.
 */
MUST_USE bool migrate(struct db *db, GError **err);

#endif
