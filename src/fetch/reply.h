/*
 * What a status line of an IMAP server says, and what may be done next. In goes a line
 * as it came ("7 NO [AUTHENTICATIONFAILED] Invalid credentials"), out come its parts,
 * fit to show to a person. Touches nothing.
 */
#ifndef FETCH_REPLY_H
#define FETCH_REPLY_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/attr.h"
#include "base/error.h"

enum reply_status {
	REPLY_NONE, /* not a status line */
	REPLY_OK,
	REPLY_NO,
	REPLY_BAD,
	REPLY_BYE,
	REPLY_PREAUTH,
};

struct reply {
	enum reply_status status;
	char *tag;  /* "7", or "*" */
	char *code; /* of RFC 5530 and kin, upper case: "LIMIT"; "" when there is none
	             */
	char *text; /* the server's words, sanitised; "" when there are none */
};

/* Takes `line` (tagged or untagged, CRLF at its end or not) apart. */
struct reply *reply_new(const char *line, size_t len);
void reply_free(struct reply *reply);
DEFINE_AUTO(reply)

/*
 * What an answer of several lines comes to: its first "* BYE", else its last tagged
 * status line, else REPLY_NONE.
 */
struct reply *reply_last(const char *answer, size_t len);

/*
 * The kind of error a refusal is. `login` says it answers a login, where a refusal
 * without a code is taken as the operator's to mend rather than to be tried again:
 * providers lock accounts that keep knocking.
 */
enum error_kind reply_error_kind(const struct reply *reply, bool login);

/* Whether a refusal is about the moment (busy, too many sessions), not about what was
 * asked for. */
bool reply_is_passing(const struct reply *reply);

/* What to do when this provider refuses a login; never NULL. Static. */
const char *reply_login_hint(const char *host);

#endif
