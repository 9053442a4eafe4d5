/*
 * Truth checks: whether what a tracker says of a parcel can be true of this order. A
 * number typed wrong, used twice or reused by the carrier tells of another parcel; from
 * that one no reply may say "delivered".
 *
 * In: an order, a parcel, what the store knows beside. Out: a word. Touches nothing.
 */
#ifndef MAIL_DOUBT_H
#define MAIL_DOUBT_H

#include "mail/facts.h"

/* What the store knows beside the two. */
struct parcel_traces {
	int64_t first_scan_utc; /* 0: none */
	bool of_other_buyer;    /* the number is on an order of somebody else, too */
};

/* The weightiest reason to doubt; DOUBT_NONE when there is none. */
enum doubt parcel_doubt(const struct order_facts *order,
	const struct parcel_facts *parcel, const struct parcel_traces *traces);

/* For people: "it was scanned before the order was placed"; "" for none. Static. */
const char *doubt_words(enum doubt doubt);

#endif
