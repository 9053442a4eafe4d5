/*
 * The value of a header field made readable. GMime knows the parameters of MIME fields
 * (RFC 2045, 2231) and the way programs break them. Touches nothing.
 */
#ifndef PARSE_FIELD_H
#define PARSE_FIELD_H

#include <stdbool.h>

#include "parse/structure.h"

/*
 * The value unfolded, trimmed, without control characters and in UTF-8 (raw 8-bit bytes
 * are guessed); encoded words are left as they are. Newly allocated; a NULL field is
 * "".
 */
char *field_text(const struct field *field);

/* The same with encoded words decoded; *out_broken is set when one was broken. */
char *field_decoded(const struct field *field, bool *out_broken);

/* A parameter's value, NULL when the field has none of that name. Newly allocated. */
char *field_parameter(const struct field *field, const char *name);

/* "text/plain": the first word of a MIME field in lower case, "" when there is none. */
char *field_token(const struct field *field);

#endif
