/* Inputs copied to heap of their exact size, so that a sanitizer sees an overread. */
#ifndef TESTS_UNDERSTAND_EXACT_H
#define TESTS_UNDERSTAND_EXACT_H

#include <glib.h>
#include <string.h>

#include "text/fold.h"
#include "understand/words.h"

/* `text` with its NUL and nothing behind it. */
static inline char *exact_string(const char *text)
{
	return g_memdup2(text, strlen(text) + 1);
}

/* A text and its folded form; exact_source_clear() frees both. */
static inline struct words_source exact_source(const char *text)
{
	char *copy = exact_string(text);
	return (struct words_source){copy, folded_new(copy, strlen(copy), WORDS_FOLD)};
}

static inline void exact_source_clear(struct words_source *source)
{
	g_free((char *)(uintptr_t)source->utf8);
	folded_free((struct folded *)(uintptr_t)source->folded);
}

#endif
