#include "mail/doubt.h"

#include <glib.h>

#include "base/clock.h"

/* Carriers give local times without a zone, and sources book late. */
#define TOLERANCE ((int64_t)SECONDS_PER_DAY)

static bool is_earlier(int64_t one_utc, int64_t other_utc)
{
	return one_utc != 0 && other_utc != 0 && one_utc < other_utc - TOLERANCE;
}

enum doubt parcel_doubt(const struct order_facts *order,
	const struct parcel_facts *parcel, const struct parcel_traces *traces)
{
	bool delivered = parcel->status == PARCEL_STATUS_DELIVERED;
	if (traces->of_other_buyer)
		return DOUBT_TWO_ORDERS;
	if (is_earlier(traces->first_scan_utc, order->placed_at_utc))
		return DOUBT_BEFORE_ORDER;
	if (delivered && is_earlier(parcel->delivered_at_utc, order->shipped_at_utc))
		return DOUBT_BEFORE_DISPATCH;
	bool known = parcel->country[0] != '\0' && order->country[0] != '\0';
	if (delivered && known &&
		g_ascii_strcasecmp(parcel->country, order->country) != 0)
		return DOUBT_OTHER_COUNTRY;
	return DOUBT_NONE;
}

const char *doubt_words(enum doubt doubt)
{
	static const char *const words[DOUBT_COUNT] = {
		[DOUBT_NONE] = "",
		[DOUBT_BEFORE_ORDER] = "it was scanned before the order was placed",
		[DOUBT_BEFORE_DISPATCH] = "it was delivered before it was dispatched",
		[DOUBT_OTHER_COUNTRY] = "it was delivered in another country",
		[DOUBT_TWO_ORDERS] = "its number is on an order of another buyer, too",
	};
	return words[doubt];
}
