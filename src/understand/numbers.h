/*
 * Order numbers and tracking numbers that a text names. Precision first: a number is
 * taken only for its own form (a check digit and a country, a carrier's prefix, the
 * length of a marketplace's order numbers) or for the words it stands with ("order
 * no.", "tracking"); telephone numbers, prices, dates and years are neither. Numbers
 * are never mended: O is not 0.
 *
 * Touches nothing.
 */
#ifndef UNDERSTAND_NUMBERS_H
#define UNDERSTAND_NUMBERS_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

#include "understand/words.h"

/*
 * Adds what `source` names to `orders` and `tracking` (of char *, owned by them), each
 * once, in the order of the text, at most LIMIT_NUMBERS each. Tracking numbers are
 * upper case without blanks; order numbers as written, upper case, without "#".
 * `order_forms` (of char *, number_form.h; NULL: none) are those of the shop's own
 * numbers, which are known without any word beside them.
 */
void numbers_find(const struct words_source *source, const GPtrArray *order_forms,
	GPtrArray *orders, GPtrArray *tracking);

#endif
