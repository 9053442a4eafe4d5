/*
 * Plain text of format=flowed (RFC 3676): lines that end in a blank go on in the next
 * one. Touches nothing.
 */
#ifndef TEXT_FLOWED_H
#define TEXT_FLOWED_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

/*
 * The text with its paragraphs on one line each; quoted lines ("> ") are joined with
 * lines of the same depth only and keep their marks. Lines end in LF, in and out.
 * `delsp`: the blank at the end of a line is not part of the text. The caller owns the
 * result.
 */
GString *flowed_join(const char *text, size_t len, bool delsp);

#endif
