/*
 * Which language a buyer's text is in. The alphabet decides where it can; CLD2 tells
 * apart the rest. Give it the new text alone: quoted history is in the shop's language.
 *
 * Touches nothing; the codes returned are static strings.
 */
#ifndef TEXT_LANGUAGE_H
#define TEXT_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>

/*
 * ISO 639-1 where there is one ("en", "pt", "he", "zh"), "" when the text is too short
 * or of no known language. `text` is valid UTF-8; its first few KB are looked at.
 */
const char *language_detect(const char *text, size_t len, bool *out_reliable);

#endif
