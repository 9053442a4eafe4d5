/*
 * Countries that parcels go to: the clock people live by there and the languages they
 * read. Of a country with several time zones the one where most people live.
 *
 * Touches nothing.
 */
#ifndef MAIL_COUNTRIES_H
#define MAIL_COUNTRIES_H

#include <stdint.h>

struct country {
	char code[3];          /* ISO 3166 alpha-2, upper case */
	const char *timezone;  /* IANA name */
	const char *languages; /* ISO 639, most read first, blank separated */
};

/* By its code in either case; NULL when it is not known. */
const struct country *country_find(const char *code);

/*
 * What the clock on the wall there shows at this time, as the UTC time that would be
 * written alike: its day is the day people live in. Unchanged for a country that is not
 * known, and for 0.
 */
int64_t country_local(const char *code, int64_t utc);

#endif
