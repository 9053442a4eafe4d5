/*
 * Signatures in the new text of a mail: below "-- " and what people draw instead, the
 * lines of phones and programs, legal notices, footers of mailing lists, PGP. A closing
 * ("Thanks, Ana") is text. Touches nothing but the lines.
 */
#ifndef TEXT_QUOTE_SIGNATURE_H
#define TEXT_QUOTE_SIGNATURE_H

#include "text/quote_lines.h"

/* Gives lines that have no role yet the role of signatures. */
void quote_signature_find(struct quote_lines *lines);

#endif
