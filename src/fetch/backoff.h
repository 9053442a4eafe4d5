/*
 * How long to wait before a mailbox is tried again. Doubles from a second to half an
 * hour, with jitter so that many mailboxes of one provider do not knock together.
 * Touches nothing; the random number comes in as an argument.
 */
#ifndef FETCH_BACKOFF_H
#define FETCH_BACKOFF_H

#include <stdint.h>

#define BACKOFF_FIRST_MS   INT64_C(1000)
#define BACKOFF_LONGEST_MS (INT64_C(30) * 60 * 1000)

/*
 * Milliseconds to wait after the `failures`-th failure in a row (0: none, no wait).
 * `random` is uniform in [0, 1), e.g. g_random_double(). Never below BACKOFF_FIRST_MS,
 * never above BACKOFF_LONGEST_MS.
 */
int64_t backoff_delay_ms(unsigned failures, double random);

#endif
