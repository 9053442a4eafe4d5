/*
 * Sets of UIDs as IMAP writes them ("3:7,9,12:14"). Touches nothing.
 */
#ifndef FETCH_UIDS_H
#define FETCH_UIDS_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Ranges in one set: keeps a command line below what old servers take. */
#define UIDS_RANGES_MAX 200

/*
 * Appends as many of `uids` (ascending, without doubles) as fit in UIDS_RANGES_MAX
 * ranges; says how many were. Neighbours are joined.
 */
size_t uids_append_set(GString *out, const uint32_t *uids, size_t count);

/* Sorts `uids` (of uint32_t) and drops doubles and zeros. */
void uids_sort(GArray *uids);

/* Whether the sorted `uids` (of uint32_t) hold this one. */
bool uids_contain(const GArray *uids, uint32_t uid);

#endif
