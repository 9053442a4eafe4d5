/*
 * The body of a leaf part decoded: transfer encoding (GMime's decoders), charset, line
 * ends. Broken encodings give what can be read. Touches nothing.
 */
#ifndef PARSE_CONTENT_H
#define PARSE_CONTENT_H

#include <glib.h>
#include <stdint.h>

#include "parse/structure.h"

/*
 * The part as UTF-8 text with LF line ends and no NUL, at most LIMIT_TEXT_BYTES. Adds
 * what was wrong to *defects. The caller owns the result.
 */
GString *content_text(
	const struct structure *structure, const struct part *part, uint32_t *defects);

/* The part's bytes without its transfer encoding. The caller owns the result. */
GBytes *content_bytes(const struct structure *structure, const struct part *part);

/*
 * The bytes it would decode to, told without decoding: exact for base64 whose lines
 * hold nothing else, the length of the body for other encodings.
 */
uint64_t content_size(const struct structure *structure, const struct part *part);

#endif
