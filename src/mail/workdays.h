/*
 * Working days of a shop: Monday to Friday without the days a file names, and with the
 * weekend days worked instead. Handling is promised in working days; a carrier's days
 * are calendar days, whatever the holidays.
 *
 *     # a comment
 *     2026-02-15 2026-02-23        closed from the first to the last
 *     2026-06-19                   closed
 *     work 2026-02-14              a weekend day that is worked
 *
 * Reads the one file it is given and touches nothing else.
 */
#ifndef MAIL_WORKDAYS_H
#define MAIL_WORKDAYS_H

#include <glib.h>
#include <stdint.h>

#include "base/attr.h"

struct workdays;

/* ERR_INPUT: "FILE:LINE: what is wrong", or that it cannot be read. */
MUST_USE struct workdays *workdays_load(const char *path, GError **err);

/* The same from a text; `name` stands for the file in messages. */
MUST_USE struct workdays *workdays_parse(
	const char *name, const char *text, GError **err);
void workdays_free(struct workdays *workdays);
DEFINE_AUTO(workdays)

/*
 * Midnight UTC of the day on which `days` working days after the instant `from_utc` are
 * over, counted in the zone `zone_name` (IANA): paid on a Friday, one day later is
 * Monday. `workdays` may be NULL: only weekends are free.
 */
int64_t workdays_after(const struct workdays *workdays, const char *zone_name,
	int64_t from_utc, int days);

#endif
