/*
 * Time. Every instant in this program is an int64_t of UTC seconds since 1970; 0 means
 * "unknown". Stages get `now` as an argument; only the edges ask a clock.
 *
 * Touches the system clock (clock_now of a running clock), nothing else. No shared
 * state: callable from any thread.
 */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"

#define SECONDS_PER_DAY 86400

/* A clock that runs (fixed_at_utc == 0) or stands still for `once --now` and tests. */
struct clock {
	int64_t fixed_at_utc;
};

/* UTC seconds as this clock sees them. */
int64_t clock_now(const struct clock *clock);

/*
 * RFC 3339 ("2026-03-01T08:00:00Z", with an offset or a fraction) or a bare date
 * ("2026-03-01", taken as midnight UTC) into UTC seconds. False if it is neither.
 */
MUST_USE bool time_parse(const char *text, int64_t *out_utc);

/*
 * The same, or how long before `now_utc`: "12h", "30d", "2w" (hours, days, weeks).
 * False if it is neither.
 */
MUST_USE bool time_parse_since(const char *text, int64_t now_utc, int64_t *out_utc);

/* RFC 3339 in UTC, "2026-03-01T08:00:00Z"; newly allocated. */
char *time_format(int64_t utc);

/* "2026-03-01", the calendar day of `utc` in UTC; newly allocated. */
char *time_format_date(int64_t utc);

/*
 * Calendar days from `from_utc` to `to_utc`, each first taken to its day in UTC;
 * negative when `to_utc` lies on an earlier day.
 */
int time_days_between(int64_t from_utc, int64_t to_utc);

/* Midnight UTC of the day that lies `days` calendar days after the day of `utc`. */
int64_t time_add_days(int64_t utc, int days);

#endif
