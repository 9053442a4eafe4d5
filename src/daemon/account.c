#include "daemon/account.h"

#include "net/connection.h"

/* Connecting cannot be broken off; a stop has to be done within ten seconds. */
#define CONNECT_TIMEOUT_MS 8000

struct imap *account_open_imap(const struct account_settings *account,
	void (*announce)(struct imap *imap, void *context), void *context, GError **err)
{
	AUTO(secret) password = secret_read(account->password_file, err);
	if (password == NULL)
		return NULL;
	const struct imap_options options = {
		.host = account->url.host,
		.port = account->url.port,
		.tls = account->url.implicit_tls ? IMAP_TLS_IMPLICIT
	               : connection_host_is_loopback(account->url.host)
	                       ? IMAP_TLS_LOOPBACK
	                       : IMAP_TLS_STARTTLS,
		.ca_file = account->ca_file,
		.crl_file = account->crl_file,
		.user = account->user,
		.password = password,
		.connect_timeout_ms = CONNECT_TIMEOUT_MS,
		.announce = announce,
		.announce_context = context,
	};
	return imap_open(&options, err);
}

struct smtp_options account_smtp_options(
	const struct account_settings *account, const struct secret *password)
{
	return (struct smtp_options){
		.host = account->url.host,
		.port = account->url.port,
		.implicit_tls = account->url.implicit_tls,
		.ca_file = account->ca_file,
		.crl_file = account->crl_file,
		.user = account->user,
		.password = password,
	};
}

bool account_smtp_password(const struct account_settings *account,
	struct secret **out_password, GError **err)
{
	*out_password = NULL;
	if (account->user[0] == '\0')
		return true;
	*out_password = secret_read(account->password_file, err);
	return *out_password != NULL;
}
