/*
 * Which language a mail is in: by the words the lexicons know (all_words.h), of which
 * three are often enough, and by the detector (text/language.h), which knows languages
 * no lexicon speaks and needs no word list.
 *
 * Pure; touches nothing but the row of words it is lent.
 */
#ifndef UNDERSTAND_SPOKEN_H
#define UNDERSTAND_SPOKEN_H

#include <stddef.h>

#include "understand/lexicon.h"
#include "understand/words.h"

/* A text as it was written and folded. */
struct spoken_text {
	const char *utf8;
	size_t len;
	const struct folded *folded;
};

/*
 * The ISO 639 code of the text's language, "" when nothing can be told. *out_language
 * is its index in the lexicon when phrases can be read in it, else -1. The code lives
 * as long as the lexicon. `row` is room to read words in.
 */
const char *spoken_find(const struct lexicon *lexicon, const struct spoken_text *text,
	struct words *row, int *out_language);

#endif
