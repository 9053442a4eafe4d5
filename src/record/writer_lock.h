/*
 * Who may write: a lock in a file, held by one connection at a time among all threads
 * and processes. It goes with the process that held it, so a crash leaves nothing
 * behind. Those who wait take turns, so that somebody who writes without pause (a full
 * inbox being drained) cannot starve the others.
 *
 * A lock belongs to one thread. Touches the disk (the lock file).
 */
#ifndef RECORD_WRITER_LOCK_H
#define RECORD_WRITER_LOCK_H

#include <glib.h>
#include <stdbool.h>

#include "base/attr.h"

struct writer_lock;

/* Opens (and makes) the lock file. ERR_CONFIG when it cannot be. */
MUST_USE struct writer_lock *writer_lock_new(const char *path, GError **err);

/* Lets go and closes; NULL is fine. The file stays. */
void writer_lock_free(struct writer_lock *lock);

/*
 * Waits until nobody else holds it, at most `timeout_ms`: then ERR_TEMP. May be taken
 * again while held; each take wants its release.
 */
MUST_USE bool writer_lock_take(
	struct writer_lock *lock, unsigned timeout_ms, GError **err);
void writer_lock_release(struct writer_lock *lock);

#endif
