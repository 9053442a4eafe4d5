/*
 * A shop's accounts as sessions: from [imap] and [smtp] to a connection that is
 * encrypted and logged in. Touches the net and the file of the password.
 */
#ifndef DAEMON_ACCOUNT_H
#define DAEMON_ACCOUNT_H

#include "base/attr.h"
#include "daemon/settings.h"
#include "fetch/imap.h"
#include "send/smtp.h"

/*
 * Errors as imap_open() and secret_read() give them. The caller owns the session.
 * `announce` (may be NULL) is imap_options' own: it hears of the session while it logs
 * in.
 */
MUST_USE struct imap *account_open_imap(const struct account_settings *account,
	void (*announce)(struct imap *imap, void *context), void *context,
	GError **err);

/*
 * The options of the account's SMTP server, borrowed from `account` and `password`,
 * which is NULL when the account logs in to nobody.
 */
struct smtp_options account_smtp_options(
	const struct account_settings *account, const struct secret *password);

/*
 * The password of an SMTP account. False when its file cannot be read; true with NULL
 * when the account has no user.
 */
MUST_USE bool account_smtp_password(const struct account_settings *account,
	struct secret **out_password, GError **err);

#endif
