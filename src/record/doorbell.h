/*
 * The doorbell: a datagram socket beside the store that wakes the daemon early when a
 * command has left something to do. Losing a ring loses nothing, the daemon looks by
 * itself now and then. Touches the disk (the socket's name).
 */
#ifndef RECORD_DOORBELL_H
#define RECORD_DOORBELL_H

#include <glib.h>

#include "base/attr.h"

/*
 * The daemon's end, to be polled for reading; -1 on failure. A socket left over from a
 * daemon that died is replaced. The caller closes it and removes `path`.
 */
MUST_USE int doorbell_open(const char *path, GError **err);

/* Takes every ring that has come. */
void doorbell_clear(int fd);

/* Rings; does nothing when nobody listens. Never blocks. */
void doorbell_ring(const char *path);

#endif
