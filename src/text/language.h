/*
 * Which language a buyer's text seems to be in. The alphabet decides where it can; CLD2
 * guesses the rest, well from a dozen words on, so its word is one among others
 * (understand/spoken.h has the words of the lexicons). Give it the new text alone:
 * quoted history is in the shop's language.
 *
 * Touches nothing; the codes returned are static strings.
 */
#ifndef TEXT_LANGUAGE_H
#define TEXT_LANGUAGE_H

#include <stddef.h>

/*
 * ISO 639-1 where there is one ("en", "pt", "he", "zh"), "" when nothing can be told.
 * *out_trust, 0 to 1: how like that language the letters are; 1 when no other language
 * is written in them. `text` is valid UTF-8; its first few hundred bytes are looked at.
 */
const char *language_detect(const char *text, size_t len, double *out_trust);

#endif
