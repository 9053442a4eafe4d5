/*
 * What stands above a mail that is quoted or forwarded whole: blocks of From, Sent, To
 * and Subject lines, "-----Original Message-----" and its like, rules drawn above them.
 * Also the lines between which a marketplace puts a buyer's words. Touches nothing but
 * the lines' count of looks.
 */
#ifndef TEXT_QUOTE_HEADER_H
#define TEXT_QUOTE_HEADER_H

#include "text/quote_lines.h"

/* The number of lines of a header block that starts at line i, 0 when none does. */
size_t quote_header_block(struct quote_lines *lines, size_t i);

/* A line of dashes, underlines or signs around "original message". */
bool quote_header_is_separator(struct quote_lines *lines, size_t i);

/* The line above i, but for blank ones, when it is a rule as Outlook draws above a
 * block; i when it is none. */
size_t quote_header_rule_above(const struct quote_lines *lines, size_t i);

/* The rule above i with To and Subject lines below it, as Yandex draws above what it
 * forwards; i when there is none. */
size_t quote_header_fields_above(struct quote_lines *lines, size_t i);

/*
 * The lines between which a marketplace put what the buyer wrote: *out_begin is the
 * first of them, *out_end behind the last. False when the mail has no such lines.
 */
bool quote_header_wrapped(
	struct quote_lines *lines, size_t *out_begin, size_t *out_end);

#endif
