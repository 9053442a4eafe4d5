/*
 * Plain text of a mail split into what is new, what it quotes and the signature. Lines
 * go whole to one of the three, in their order, so nothing is lost.
 *
 * What it knows: ">" quoting with answers between; the lines above a quote ("On ...
 * wrote:", also wrapped over lines); "-----Original Message-----" and the block of
 * From/Sent/To/Subject lines, behind which all is quoted; "-- "; "Sent from my iPhone".
 * The words of each language stand in tables (text/quote_words.h). Touches nothing.
 */
#ifndef TEXT_QUOTE_H
#define TEXT_QUOTE_H

#include <stddef.h>

#include "base/attr.h"

/* Each trimmed of blank lines at both ends, "" when there is none of it. */
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
