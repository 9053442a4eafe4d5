/*
 * One error domain for the whole program. The code says what the caller may do next,
 * not where the failure arose; the message is fit to show to a person as it is: lower
 * case, no full stop, what was tried, then why.
 *
 * Touches nothing. Errors are GErrors: the caller of a failing function owns *err.
 */
#ifndef BASE_ERROR_H
#define BASE_ERROR_H

#include <glib.h>

#define REPLYD_ERROR (replyd_error_quark())

enum error_kind {
	ERR_TEMP,   /* may pass: try again later */
	ERR_PERM,   /* will not pass: trying again is useless */
	ERR_UNSURE, /* it may have happened: do not repeat blindly */
	ERR_INPUT,  /* data from outside is broken or hostile */
	ERR_CONFIG, /* the operator must act: settings, password, certificate */
};

GQuark replyd_error_quark(void);

/* The kind of an error of any domain; errors that are not ours count as ERR_TEMP. */
enum error_kind error_kind(const GError *err);

/* "temporary", "permanent", "unsure", "input", "config": for logs. */
const char *error_kind_name(enum error_kind kind);

#endif
