#include "fetch/backoff.h"

#include <glib.h>

int64_t backoff_delay_ms(unsigned failures, double random)
{
	if (failures == 0)
		return 0;
	/* The jitter adds up to a half, so the doubling stops at two thirds. */
	const int64_t longest_ms = BACKOFF_LONGEST_MS / 3 * 2;
	int64_t delay_ms = BACKOFF_FIRST_MS;
	for (unsigned i = 1; i < failures && delay_ms < longest_ms; i++)
		delay_ms *= 2;
	delay_ms = MIN(delay_ms, longest_ms);
	double share = CLAMP(random, 0.0, 1.0);
	return delay_ms + (int64_t)((double)delay_ms / 2 * share);
}
