/*
 * The log: one line an event, fields instead of prose, so that an operator can search
 * by event. Only daemon/, desk/, cli/ and main.c include this; everyone else returns
 * errors.
 *
 *     log_event(LOG_LEVEL_INFO, "mail.taken", "shop=%s uid=%u kind=%s", ...);
 *
 * Under systemd (JOURNAL_STREAM) the event and its fields reach the journal as fields
 * (REPLYD_EVENT, SHOP, UID, ...); otherwise a line goes to standard error. Values must
 * be sanitised by the caller when they come from a mail; bodies and secrets are never
 * logged. Safe from any thread.
 */
#ifndef BASE_LOG_H
#define BASE_LOG_H

#include "base/attr.h"

enum log_level {
	LOG_LEVEL_ERROR,
	LOG_LEVEL_WARNING,
	LOG_LEVEL_INFO,
	LOG_LEVEL_DEBUG,
};

/* Events above `level` are dropped. The start value is LOG_LEVEL_INFO. */
void log_set_level(enum log_level level);

/*
 * `event` is a dotted name; `fields` formats to "key=value key=value". A value with
 * blanks must come as key="value"; a double quote in it must have been replaced by the
 * caller (log_quote does both).
 */
void log_event(enum log_level level, const char *event, const char *fields, ...)
	PRINTF_LIKE(3, 4);

/* `text` on one line, safe, in double quotes; newly allocated. */
char *log_quote(const char *text);

#endif
