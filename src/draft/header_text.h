/*
 * Values of header fields: folded at 76 characters where blanks allow, and what is not
 * ASCII in encoded words (RFC 2047) of at most 75 characters that each hold whole UTF-8
 * characters. GMime's own encoder makes longer ones when a text has no blanks.
 *
 * In: one line of UTF-8 without controls. Out: what stands behind "Name:", ending in
 * "\n", newly allocated. Touches nothing.
 */
#ifndef DRAFT_HEADER_TEXT_H
#define DRAFT_HEADER_TEXT_H

#include <glib.h>

/* Subject and the like. */
char *header_unstructured(const char *field, const char *text);

/* "Name" <addr>; the address alone when `name` is "". `addr` is ASCII. */
char *header_mailbox(const char *field, const char *name, const char *addr);

/* Message-IDs (of char *, without <>), one a line. */
char *header_ids(const GPtrArray *ids);

#endif
