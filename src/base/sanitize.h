/*
 * Text from a mail made safe to show: on a terminal, in a log line, in a header value.
 * Touches nothing.
 */
#ifndef BASE_SANITIZE_H
#define BASE_SANITIZE_H

#include <glib.h>

/*
 * One line of valid UTF-8: CR, LF, tabs and other controls (C0, C1, the bidirectional
 * overrides) become a space, broken bytes U+FFFD; at most `max_chars` characters, a cut
 * one ends in "…". NULL gives "". Newly allocated.
 */
char *sanitize_line(const char *text, size_t max_chars);

/* The same for text of several lines: LF and tab stay. Newly allocated. */
char *sanitize_text(const char *text, size_t max_chars);

#endif
