/*
 * What an HTML element means in a mail, told by the class names, ids and styles that
 * mail programs leave: earlier mail, a signature, something not to be seen. Tables
 * only; touches nothing.
 */
#ifndef TEXT_HTML_MARKS_H
#define TEXT_HTML_MARKS_H

#include <stdbool.h>

enum html_mark {
	HTML_MARK_NONE,
	HTML_MARK_HIDDEN,     /* not shown by a mail program */
	HTML_MARK_TINY,       /* too small to read, unless what is in it is larger */
	HTML_MARK_QUOTE,      /* earlier mail inside the element */
	HTML_MARK_QUOTE_HEAD, /* and in it, up to the end of the <blockquote> right
	                         below */
	HTML_MARK_QUOTE_REST, /* earlier mail from here to the end of the document */
	HTML_MARK_SIGNATURE,
};

/* Values as in the document, NULL when the element has no such attribute. */
struct html_attributes {
	const char *id;
	const char *css_class;
	const char *style;
	const char *role; /* data-smartmail, data-marker */
	const char *name;
	const char *hidden;
};

/* `element` in lower case, as libxml2 gives it. */
enum html_mark html_mark(const char *element, const struct html_attributes *attributes);

/* A paragraph without the space around it: Outlook's lines. */
bool html_mark_is_tight(const struct html_attributes *attributes);

#endif
