/*
 * The promise clock: until when a parcel must have arrived, how long its way usually
 * takes, and when its first scan should have been seen, by carrier and country. Days
 * are calendar days of the buyer's country. A promise that came with the order wins
 * over the table.
 *
 * In: carrier, country, times. Out: numbers. Touches nothing.
 */
#ifndef DECIDE_PROMISE_H
#define DECIDE_PROMISE_H

#include <stdint.h>

#include "mail/facts.h"

/* One line of the promise table. "" fits every carrier, service or country. */
struct promise_rule {
	const char *carrier; /* slug */
	const char *service; /* part of the service's name */
	const char *country; /* ISO 3166 alpha-2 */
	int due_days;
	int usual_min_days, usual_max_days; /* 0 and 0: not known */
	int first_scan_days;
};

/* The first line that fits; there always is one. Letter case does not matter. */
const struct promise_rule *promise_rule_find(
	const char *carrier, const char *service, const char *country);

/* How an order stands against its promise. */
struct promise {
	/* the last promised day, as midnight UTC of that date; 0: not known */
	int64_t due_utc;
	int promised_days;      /* applied; 0: none */
	int days_left;          /* until due; 0 when past or not known */
	int days_over;          /* since due; 0 when not past or not known */
	int days_since_shipped; /* -1: not known */
	int usual_min_days, usual_max_days;
	int first_scan_days;
};

/* `order` and `parcel` may be NULL. */
struct promise promise_of(const struct order_facts *order,
	const struct parcel_facts *parcel, int64_t now_utc);

#endif
