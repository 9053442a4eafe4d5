/*
 * From a fresh connection to a session that is logged in; private to fetch/.
 */
#ifndef FETCH_LOGIN_H
#define FETCH_LOGIN_H

#include <glib.h>
#include <stdbool.h>

#include "base/attr.h"
#include "fetch/imap.h"

struct login_options {
	const char *user;
	const char *password;
	bool start_tls;    /* STARTTLS before the login, where it is offered */
	bool tls_required; /* and the server is refused where it is not */
};

/*
 * Greeting, STARTTLS, login, ID. ERR_CONFIG when the operator must act (login refused,
 * no STARTTLS), ERR_INPUT when somebody put bytes in before the handshake, else
 * ERR_TEMP.
 */
MUST_USE bool login_establish(
	struct imap *imap, const struct login_options *options, GError **err);

#endif
