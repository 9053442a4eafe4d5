#include "fetch/imap.h"

#include <unistd.h>

#include "base/error.h"
#include "fetch/login.h"
#include "fetch/session.h"
#include "net/connection.h"
#include "net/etpan_stream.h"

/* A goodbye is polite, but nobody waits for it. */
#define LOGOUT_TIMEOUT_MS 2000

struct imap *imap_open(const struct imap_options *options, GError **err)
{
	bool loopback = connection_host_is_loopback(options->host);
	bool verifiable = options->ca_file != NULL && options->ca_file[0] != '\0';
	bool required = options->tls == IMAP_TLS_STARTTLS || !loopback;
	const struct connection_options to = {
		.host = options->host,
		.port = options->port,
		.tls = options->tls == IMAP_TLS_IMPLICIT ? TLS_MODE_IMPLICIT
	               : required || verifiable          ? TLS_MODE_STARTTLS
	                                                 : TLS_MODE_NONE,
		.ca_file = options->ca_file,
		.crl_file = options->crl_file,
		.connect_timeout_ms = options->connect_timeout_ms,
		.io_timeout_ms = options->timeout_ms,
	};
	struct connection *connection = connection_open(&to, err);
	if (connection == NULL)
		return NULL;
	AUTO_IMAP imap = session_new(
		etpan_stream_low_new(connection), connection, options->host);
	const struct login_options login = {
		.user = options->user,
		.password = secret_reveal(options->password),
		.start_tls = to.tls == TLS_MODE_STARTTLS,
		.tls_required = required,
	};
	if (options->announce != NULL)
		options->announce(imap, options->announce_context);
	if (login_establish(imap, &login, err))
		return g_steal_pointer(&imap);
	if (options->announce != NULL)
		options->announce(NULL, options->announce_context);
	session_break(imap); /* there is nothing to log out of */
	return NULL;
}

void imap_close(struct imap *imap)
{
	if (imap != NULL && imap_usable(imap)) {
		connection_set_io_timeout(imap->connection, LOGOUT_TIMEOUT_MS);
		if (!session_command(imap, ANSWER_BYTES, "log out", "LOGOUT", NULL))
			session_break(imap); /* it closes anyway */
	}
	session_free(imap);
}

bool imap_usable(const struct imap *imap)
{
	return !imap->broken;
}

void imap_interrupt(struct imap *imap)
{
	connection_interrupt(imap->connection);
}

void imap_wake(struct imap *imap)
{
	const uint64_t once = 1;
	if (write(imap->wake_fd, &once, sizeof(once)) < 0)
		return; /* the counter is full: it is rung already */
}

const char *imap_alert(const struct imap *imap)
{
	return imap->alert;
}

bool imap_noop(struct imap *imap, GError **err)
{
	return session_command(imap, ANSWER_BYTES, "ask for news", "NOOP", err);
}
