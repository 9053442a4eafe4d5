/*
 * Folders of an account: names in IMAP's modified UTF-7, and the folder that holds
 * copies of sent mail. Touches the net where it takes a session (imap.h).
 */
#ifndef FETCH_FOLDERS_H
#define FETCH_FOLDERS_H

#include <glib.h>

#include "base/attr.h"
#include "fetch/imap.h"

/*
 * The name for the wire (RFC 3501 section 5.1.3); ERR_CONFIG when it is empty, too
 * long, not UTF-8 or has control characters. Newly allocated.
 */
MUST_USE char *folder_name_encode(const char *name, GError **err);

/* The name for people; a name that is not modified UTF-7 comes back sanitised as it
 * is. Newly allocated. */
char *folder_name_decode(const char *wire);

/*
 * 1 and the folder of sent mail, found by its \Sent attribute (names are localised),
 * else `fallback` if there is such a folder; 0 when there is neither; -1 on failure.
 * `fallback` may be NULL. *out_name is newly allocated.
 */
MUST_USE int folder_find_sent(
	struct imap *imap, const char *fallback, char **out_name, GError **err);

#endif
