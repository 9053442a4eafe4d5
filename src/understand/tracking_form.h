/*
 * Tracking numbers that are known by their form alone: a check digit and a country, a
 * carrier's prefix. One table; numbers that need a word beside them are not in it.
 * Touches nothing.
 */
#ifndef UNDERSTAND_TRACKING_FORM_H
#define UNDERSTAND_TRACKING_FORM_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

#include "understand/words.h"

/*
 * The end of the tracking number that begins at `at` of the folded text, whose first
 * `len` bytes count; 0 when none does. `out` becomes the number, upper case, no blanks.
 */
size_t tracking_form_read(
	const struct words_source *source, size_t len, size_t at, GString *out);

/*
 * Is this (upper case, no blanks) an item identifier of the postal union's S10
 * standard: form, check digit and a country that exists?
 */
bool tracking_is_s10(const char *number, size_t len);

#endif
