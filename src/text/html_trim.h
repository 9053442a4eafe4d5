/*
 * HTML made small and harmless before the parser sees it: comments go, and tags that no
 * person wrote (pictures inside attributes, a hundred thousand attributes) are cut,
 * those nested too deep and end tags that close nothing are left out. What follows more
 * tags or signs than a page people send has is left out too. Linear in its input, which
 * the parser is not. Touches nothing.
 */
#ifndef TEXT_HTML_TRIM_H
#define TEXT_HTML_TRIM_H

#include <glib.h>
#include <stddef.h>

/*
 * The caller owns the result. *out_cost is what parsing it costs, as the size of a
 * plain page that costs as much; more than LIMIT_TEXT_BYTES when tags or signs were
 * left out for being too many.
 */
GString *html_trim(const char *html, size_t len, size_t *out_cost);

#endif
