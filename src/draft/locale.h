/*
 * How a language writes days, amounts of money and counted things: one table of the
 * languages that templates are written in. A language that is not in it, or "", writes
 * what everybody reads: "2026-01-11", "USD 12.50". "pt-BR" is looked up as such, then
 * as "pt".
 *
 * Touches nothing; the environment's locale plays no part.
 */
#ifndef DRAFT_LOCALE_H
#define DRAFT_LOCALE_H

#include <glib.h>
#include <stdint.h>

#include "mail/terms.h"

/*
 * The forms of a counted noun, as CLDR names them, behind the two numbers that a
 * sentence may want to say in other words. Flags NAME_is_... of a template.
 */
#define COUNT_FORM_LIST(X)                                                             \
	X(COUNT_FORM_0, "0")                                                           \
	X(COUNT_FORM_1, "1")                                                           \
	X(COUNT_FORM_ONE, "one")                                                       \
	X(COUNT_FORM_FEW, "few")                                                       \
	X(COUNT_FORM_MANY, "many")                                                     \
	X(COUNT_FORM_OTHER, "other")

TERMS_DECLARE(count_form, COUNT_FORM, COUNT_FORM_LIST)

/*
 * The calendar day of `utc` in UTC as it stands within a sentence: "11 January 2026",
 * "11 de janeiro de 2026". Newly allocated.
 */
char *locale_date(const char *language, int64_t utc);

/*
 * An amount of `currency` ("USD"), with two decimals: "USD 1,234.50", "1.234,50 USD".
 * Newly allocated.
 */
char *locale_money(const char *language, const char *currency, double amount);

/*
 * The plural form that a noun takes behind `count`: ONE, FEW, MANY or OTHER. Of a range
 * ("20–40 days") it is the form of its last number.
 */
enum count_form locale_plural(const char *language, int count);

#endif
