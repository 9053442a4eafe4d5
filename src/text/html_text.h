/*
 * The words of an HTML mail as plain text. Earlier mail that the sender's program
 * marked as such (a blockquote, Gmail's, Outlook's, Yahoo's containers) comes out with
 * "> " before each line, so that plain text and HTML are cut by the same rules
 * (text/quote.h); what is not shown to a reader is left out.
 *
 * Never fails. libxml2 does the parsing; it is told never to use the net. Touches
 * nothing.
 */
#ifndef TEXT_HTML_TEXT_H
#define TEXT_HTML_TEXT_H

#include <glib.h>
#include <stddef.h>

#include "base/attr.h"

struct html_text {
	GString *text;      /* lines end in LF; at most LIMIT_TEXT_BYTES */
	GString *signature; /* what the program marked as signature */
	GPtrArray *cids;    /* of char *: Content-IDs of the pictures shown, no <> */
	size_t cost; /* see html_trim(): over LIMIT_TEXT_BYTES the page was cut */
};

/* `html` is valid UTF-8; of very long ones the start is read. The caller owns the
 * result. */
struct html_text *html_text_new(const char *html, size_t len);
void html_text_free(struct html_text *html_text);
DEFINE_AUTO(html_text)

#endif
