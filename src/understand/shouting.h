/*
 * Does a buyer shout: in capitals, by exclamation marks? What that counts for is in the
 * lexicon (@capitals, @exclamations). Pure; touches nothing.
 */
#ifndef UNDERSTAND_SHOUTING_H
#define UNDERSTAND_SHOUTING_H

#include <stddef.h>

/*
 * PHRASE_CAPITALS when most letters of the UTF-8 text are capitals, and not just of one
 * word; PHRASE_EXCLAMATIONS for three exclamation marks in a row or four in all. 0:
 * calm.
 */
unsigned shouting_of(const char *text, size_t len);

#endif
