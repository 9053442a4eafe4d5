/*
 * Sums of money that a text names, with their currency: "US$ 12.50", "35,90 reais",
 * "1.234,56 EUR". A number without a currency beside it is no sum. Touches nothing.
 */
#ifndef UNDERSTAND_AMOUNTS_H
#define UNDERSTAND_AMOUNTS_H

#include <glib.h>

#include "mail/reading.h"
#include "understand/words.h"

/*
 * Adds what `source` names to `amounts` (of struct amount, owned by it), in the order
 * of the text, at most LIMIT_NUMBERS.
 */
void amounts_find(const struct words_source *source, GPtrArray *amounts);

#endif
