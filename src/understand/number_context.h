/*
 * What the words around a number say it is: "tracking: 3318810025" and "call me on
 * 3318810025" are different things. One table of words in the languages buyers write.
 * Touches nothing.
 */
#ifndef UNDERSTAND_NUMBER_CONTEXT_H
#define UNDERSTAND_NUMBER_CONTEXT_H

#include <stddef.h>

enum number_context {
	NUMBER_UNSAID,
	NUMBER_ORDER,
	NUMBER_TRACKING,
	NUMBER_OTHER, /* a telephone, an article, a card ... */
};

/*
 * Of the number at start..end of a folded text of `len` bytes: the nearest word before
 * it decides, else the nearest behind it.
 */
enum number_context number_context_of(
	const char *text, size_t len, size_t start, size_t end);

#endif
