/*
 * Days that a text names: "arrived on 11/01", "12 de enero de 2026", "since March 3rd".
 * Whether 11/01 is in January or in November is told by the number that can be no
 * month, else by the custom of the buyer's language and time zone; a year that is left
 * out is the one that brings the day nearest to the mail's own. Touches nothing.
 */
#ifndef UNDERSTAND_DATES_H
#define UNDERSTAND_DATES_H

#include <glib.h>
#include <stdint.h>

#include "mail/reading.h"
#include "understand/words.h"

/* What is known of who wrote. */
struct dates_options {
	const char *language; /* "" when not known */
	int64_t written_utc;  /* the mail's date; 0: not known, days need their year */
	int zone_min;         /* of the sender's clock, minutes east of UTC */
};

/*
 * Adds what `source` names to `days` (of struct named_day, owned by it), in the order
 * of the text, at most LIMIT_NUMBERS. A number like 9/10 that nothing says is a day of
 * is none.
 */
void dates_find(const struct words_source *source, const struct dates_options *options,
	GPtrArray *days);

#endif
