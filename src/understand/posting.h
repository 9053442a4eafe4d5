/* Where an anchor leads: the phrase, and which part of it was found. Touches nothing.
 */
#ifndef UNDERSTAND_POSTING_H
#define UNDERSTAND_POSTING_H

#include <stdint.h>

struct posting {
	uint32_t phrase; /* index in the language's list */
	uint16_t choice; /* index in the phrase */
	uint8_t part;
	uint8_t language;
	uint8_t offset; /* of the word found among the words of the choice */
};

#endif
