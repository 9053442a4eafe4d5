/*
 * How a lexicon is put together from its files; for lexicon.c alone, which owns the
 * parts.
 *
 * Touches nothing.
 */
#ifndef UNDERSTAND_LEXICON_BUILD_H
#define UNDERSTAND_LEXICON_BUILD_H

#include <glib.h>
#include <stdbool.h>

#include "base/attr.h"
#include "understand/lexicon.h"
#include "understand/literals.h"

struct lexicon_parts {
	GPtrArray *languages;      /* of struct lexicon_language */
	struct literals *literals; /* filled, not compiled */
	struct all_words *all_words;
};

/*
 * Fills `parts`, which the caller clears whatever the result. False when anything was
 * added to `problems`.
 */
bool lexicon_build(struct lexicon_parts *parts, const struct lexicon_file *const *files,
	size_t count, GPtrArray *problems) MUST_USE;
void lexicon_parts_clear(struct lexicon_parts *parts);

#endif
