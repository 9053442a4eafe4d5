/*
 * What still stands between a draft and its approval: claims an agent has not ticked
 * ({claim: ticked} as JSON text) and variables nobody filled (names with blanks between
 * them, marked "[missing: NAME]" in the text).
 *
 * Texts in, texts out. Touches nothing.
 */
#ifndef APPROVE_CLAIMS_H
#define APPROVE_CLAIMS_H

#include <glib.h>
#include <stdbool.h>

#include "base/attr.h"

/*
 * *claims with one claim ticked or unticked, as a new text in its place. ERR_INPUT when
 * the draft does not make that claim, naming those it makes.
 */
MUST_USE bool claims_tick(char **claims, const char *claim, bool ticked, GError **err);

/* *claims with every claim ticked, as a new text in its place. ERR_INPUT: no JSON. */
MUST_USE bool claims_tick_all(char **claims, GError **err);

/* "carrier_asked, photos_seen": those not ticked; "" when none. Newly allocated. */
char *claims_unticked(const char *claims);

/* The names of `missing` whose mark still stands in the text. Newly allocated. */
char *missing_still(const char *missing, const char *subject, const char *body);

#endif
