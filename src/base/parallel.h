/*
 * The same work on many things at once, in as many threads as there are processors.
 * Blocks until all is done.
 */
#ifndef BASE_PARALLEL_H
#define BASE_PARALLEL_H

#include <glib.h>

/* Calls `work` once with each of `items` and `data`, in no order; it must not touch
 * what another call may touch. */
void parallel_each(GPtrArray *items, void (*work)(void *item, void *data), void *data);

#endif
