/*
 * A secret read from a file (a `*_file` setting or a systemd credential): held apart
 * from ordinary strings so that it is wiped when freed and never printed by mistake.
 *
 * Touches the disk when read. The caller owns the secret.
 */
#ifndef BASE_SECRET_H
#define BASE_SECRET_H

#include <glib.h>

#include "base/attr.h"

struct secret;

/*
 * Reads the first line of the file at `path`. A relative path is looked for in
 * $CREDENTIALS_DIRECTORY first. Refuses (ERR_CONFIG) a missing, empty or over-long file
 * and one that other users may read.
 */
MUST_USE struct secret *secret_read(const char *path, GError **err);

/* A secret from text in memory, for tests and prompts. */
struct secret *secret_new(const char *text);

/* The secret itself; dies with it. */
const char *secret_reveal(const struct secret *secret);

/* Wipes and frees; NULL is fine. */
void secret_free(struct secret *secret);
DEFINE_AUTO(secret)

#endif
