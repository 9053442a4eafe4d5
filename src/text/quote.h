/*
 * Plain text of a mail split into what is new, what it quotes and the signature. Lines
 * go whole to one of the three, in their order, so nothing is lost.
 *
 * What it knows: ">" quoting with answers between; the lines above a quote ("On ...
 * wrote:", text/quote_attribution.h); "-----Original Message-----" and the block of
 * From/Sent/To/Subject lines (text/quote_header.h), behind which all is quoted unless
 * ">" says where it ends; signatures (text/quote_signature.h). The words of each
 * language stand in tables (text/..._words.h). Touches nothing.
 */
#ifndef TEXT_QUOTE_H
#define TEXT_QUOTE_H

#include <stddef.h>

#include "base/attr.h"

/* Each trimmed of blanks at both ends, "" when there is none of it. Blank lines between
 * stay; where lines of another part stood, one is left. */
struct split_text {
	char *text;
	char *quoted;
	char *signature;
};

/* `text` is valid UTF-8 with LF line ends and no NUL. The caller owns the result. */
struct split_text *split_text_new(const char *text, size_t len);
void split_text_free(struct split_text *split);
DEFINE_AUTO(split_text)

#endif
