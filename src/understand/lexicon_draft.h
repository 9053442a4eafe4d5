/*
 * One language of a lexicon while it is put together: parts of files merged, later ones
 * winning, then built into a struct lexicon_language. Languages have nothing in common,
 * so each may be built in a thread of its own.
 *
 * Touches nothing. The parts merged must live until the draft is built.
 */
#ifndef UNDERSTAND_LEXICON_DRAFT_H
#define UNDERSTAND_LEXICON_DRAFT_H

#include <glib.h>

#include "base/attr.h"
#include "understand/lexicon.h"
#include "understand/lexicon_file.h"
#include "understand/literals.h"

struct draft;

/* Makes the language too, which the caller takes (draft_language()) and frees. */
struct draft *draft_new(const char *code, unsigned index);
void draft_free(struct draft *draft);
void lexicon_language_free(struct lexicon_language *language);

/* `path` is named in problems. */
void draft_merge(
	struct draft *draft, const struct lexicon_part *part, const char *path);

/* Once, behind the last merge. */
void draft_build(struct draft *draft);

struct lexicon_language *draft_language(const struct draft *draft);
const struct literals *draft_literals(const struct draft *draft); /* not compiled */
const GPtrArray *draft_problems(const struct draft *draft);       /* of char * */

#endif
