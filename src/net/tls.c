/*
 * The socket is written by a BIO of our own, since OpenSSL's would raise SIGPIPE. What
 * is wrong with a certificate is noted while OpenSSL verifies it: after a failed
 * handshake the certificate can no longer be asked for.
 */
#include "net/tls.h"

#include <assert.h>
#include <errno.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <string.h>
#include <sys/socket.h>

#include "base/error.h"
#include "base/sanitize.h"

#define NAME_CHARS    100 /* of a name out of a certificate, in a message */
#define NAMES_SHOWN   4
#define CA_FILE_LIMIT 10000 /* certificates and lists */

struct tls {
	SSL *ssl;
	BIO_METHOD *socket_method;
	int fd;
	char *host;
	uint16_t port;
	bool sound;    /* the handshake is over and nothing failed since */
	char *refused; /* what is wrong with the certificate; NULL: nothing */
};

static SSL_CTX *new_context(const struct tls_options *options, GError **err);
static bool load_authorities(
	SSL_CTX *context, const struct tls_options *options, GError **err);
static bool load_file(X509_STORE *store, const char *path, const char *setting,
	bool want_lists, unsigned *out_lists, GError **err);
static bool expect_host(SSL *ssl, const char *host);
static int note_verification(int ok, X509_STORE_CTX *verification);
static char *describe_refusal(
	X509_STORE_CTX *verification, int code, const struct tls *tls);
static char *certificate_names(const X509 *certificate);
static char *issuer_name(const X509 *certificate);
static char *date_of(const ASN1_TIME *time);
static enum io_step judge(struct tls *tls, int result, const char *doing, GError **err);
static void fail_handshake(const struct tls *tls, unsigned long code, GError **err);
static BIO *socket_bio(struct tls *tls);

struct tls *tls_new(int fd, const struct tls_options *options, GError **err)
{
	ERR_clear_error();
	SSL_CTX *context = new_context(options, err);
	if (context == NULL)
		return NULL;
	struct tls *tls = g_new0(struct tls, 1);
	tls->fd = fd;
	tls->host = g_strdup(options->host);
	tls->port = options->port;
	tls->ssl = SSL_new(context);
	SSL_CTX_free(context); /* the session keeps it */
	if (tls->ssl == NULL || !expect_host(tls->ssl, tls->host)) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"could not prepare TLS with %s: that is no host name",
			tls->host);
		tls_free(tls);
		return NULL;
	}
	BIO *bio = socket_bio(tls);
	SSL_set_bio(tls->ssl, bio, bio);
	SSL_set_app_data(tls->ssl, tls);
	SSL_set_connect_state(tls->ssl);
	return tls;
}

void tls_free(struct tls *tls)
{
	if (tls == NULL)
		return;
	ERR_clear_error();
	if (tls->sound)
		(void)SSL_shutdown(tls->ssl); /* a courtesy */
	SSL_free(tls->ssl);
	BIO_meth_free(tls->socket_method);
	ERR_clear_error();
	g_free(tls->refused);
	g_free(tls->host);
	g_free(tls);
}

enum io_step tls_handshake(struct tls *tls, GError **err)
{
	ERR_clear_error();
	errno = 0;
	int result = SSL_do_handshake(tls->ssl);
	if (result == 1) {
		tls->sound = true;
		return IO_STEP_DONE;
	}
	unsigned long code = ERR_peek_error();
	if (SSL_get_error(tls->ssl, result) != SSL_ERROR_SSL)
		return judge(tls, result, "start TLS", err);
	fail_handshake(tls, code, err);
	return IO_STEP_FAILED;
}

enum io_step tls_read(
	struct tls *tls, void *buf, size_t size, size_t *out_got, GError **err)
{
	ERR_clear_error();
	errno = 0;
	int result = SSL_read_ex(tls->ssl, buf, size, out_got);
	return result == 1 ? IO_STEP_DONE : judge(tls, result, "read", err);
}

enum io_step tls_write(
	struct tls *tls, const void *data, size_t len, size_t *out_put, GError **err)
{
	ERR_clear_error();
	errno = 0;
	int result = SSL_write_ex(tls->ssl, data, len, out_put);
	return result == 1 ? IO_STEP_DONE : judge(tls, result, "write", err);
}

bool tls_has_pending(const struct tls *tls)
{
	return SSL_pending(tls->ssl) > 0;
}

enum io_step tls_peek(struct tls *tls, GError **err)
{
	ERR_clear_error();
	errno = 0;
	char byte = 0;
	size_t got = 0;
	int result = SSL_peek_ex(tls->ssl, &byte, 1, &got);
	return result == 1 ? IO_STEP_DONE : judge(tls, result, "read", err);
}

static SSL_CTX *new_context(const struct tls_options *options, GError **err)
{
	SSL_CTX *context = SSL_CTX_new(TLS_client_method());
	if (context == NULL ||
		!SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION)) {
		g_set_error(err, REPLYD_ERROR, ERR_PERM, "could not start OpenSSL: %s",
			ERR_reason_error_string(ERR_peek_error()));
		SSL_CTX_free(context);
		return NULL;
	}
	SSL_CTX_set_options(context, SSL_OP_IGNORE_UNEXPECTED_EOF);
	SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE |
					  SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER |
					  SSL_MODE_RELEASE_BUFFERS);
	SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
	SSL_CTX_set_verify(context, SSL_VERIFY_PEER, note_verification);
	if (!load_authorities(context, options, err)) {
		SSL_CTX_free(context);
		return NULL;
	}
	return context;
}

static bool load_authorities(
	SSL_CTX *context, const struct tls_options *options, GError **err)
{
	X509_STORE *store = SSL_CTX_get_cert_store(context);
	unsigned lists = 0;
	if (options->ca_file == NULL || options->ca_file[0] == '\0') {
		if (!SSL_CTX_set_default_verify_paths(context)) {
			g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
				"could not load the system's certificate authorities: "
				"install ca-certificates or set ca_file");
			return false;
		}
	} else if (!load_file(store, options->ca_file, "ca_file", false, &lists, err)) {
		return false;
	}
	if (options->crl_file != NULL && options->crl_file[0] != '\0' &&
		!load_file(store, options->crl_file, "crl_file", true, &lists, err))
		return false;
	if (lists > 0)
		X509_STORE_set_flags(
			store, X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);
	return true;
}

/* Adds the file's lists, and unless only lists are wanted its certificates. */
static bool load_file(X509_STORE *store, const char *path, const char *setting,
	bool want_lists, unsigned *out_lists, GError **err)
{
	BIO *file = BIO_new_file(path, "r");
	if (file == NULL) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"could not open %s \"%s\": %s", setting, path,
			g_strerror(errno));
		return false;
	}
	STACK_OF(X509_INFO) *infos = PEM_X509_INFO_read_bio(file, NULL, NULL, NULL);
	BIO_free(file);
	int count = infos != NULL ? MIN(sk_X509_INFO_num(infos), CA_FILE_LIMIT) : 0;
	unsigned certificates = 0;
	unsigned lists = 0;
	for (int i = 0; i < count; i++) {
		const X509_INFO *info = sk_X509_INFO_value(infos, i);
		if (info->crl != NULL && X509_STORE_add_crl(store, info->crl))
			lists++;
		if (!want_lists && info->x509 != NULL &&
			X509_STORE_add_cert(store, info->x509))
			certificates++;
	}
	sk_X509_INFO_pop_free(infos, X509_INFO_free);
	ERR_clear_error();
	*out_lists += lists;
	if ((want_lists ? lists : certificates) > 0)
		return true;
	g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
		"cannot use %s \"%s\": there is no %s in it (PEM is needed)", setting,
		path, want_lists ? "revocation list" : "certificate");
	return false;
}

static bool expect_host(SSL *ssl, const char *host)
{
	SSL_set_hostflags(ssl, X509_CHECK_FLAG_NEVER_CHECK_SUBJECT |
				       X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
	if (!SSL_set1_host(ssl, host))
		return false;
	/* SNI is for names; the host of an address is an IP in the parameters. */
	bool is_address = g_hostname_is_ip_address(host);
	return is_address || SSL_set_tlsext_host_name(ssl, host) == 1;
}

/*
 * Called for each certificate. A list that is missing is no fault: it was decided by
 * load_authorities() which lists there are.
 */
static int note_verification(int ok, X509_STORE_CTX *verification)
{
	int code = X509_STORE_CTX_get_error(verification);
	if (ok)
		return 1;
	if (code == X509_V_ERR_UNABLE_TO_GET_CRL) {
		X509_STORE_CTX_set_error(verification, X509_V_OK);
		return 1;
	}
	const SSL *ssl = X509_STORE_CTX_get_ex_data(
		verification, SSL_get_ex_data_X509_STORE_CTX_idx());
	struct tls *tls = SSL_get_app_data(ssl);
	if (tls->refused == NULL)
		tls->refused = describe_refusal(verification, code, tls);
	return 0;
}

/* "has expired on 2026-03-01: ..." */
static char *describe_refusal(
	X509_STORE_CTX *verification, int code, const struct tls *tls)
{
	const X509 *certificate = X509_STORE_CTX_get_current_cert(verification);
	if (certificate == NULL)
		return g_strdup(X509_verify_cert_error_string(code));
	const X509_CRL *list = X509_STORE_CTX_get0_current_crl(verification);
	g_autofree char *issuer = issuer_name(certificate);
	g_autofree char *names = certificate_names(certificate);
	g_autofree char *after = date_of(X509_get0_notAfter(certificate));
	g_autofree char *before = date_of(X509_get0_notBefore(certificate));
	switch (code) {
	case X509_V_ERR_CERT_HAS_EXPIRED:
		return g_strdup_printf("expired on %s: its owner must renew it", after);
	case X509_V_ERR_CERT_NOT_YET_VALID:
		return g_strdup_printf(
			"is valid only from %s on: look at this machine's clock",
			before);
	case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
	case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
		return g_strdup_printf("is self-signed (by %s): if you trust it, set "
				       "ca_file to a file with that certificate",
			issuer);
	case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
	case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
	case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
		return g_strdup_printf("is from an unknown issuer (%s): if you trust "
				       "it, set ca_file to its certificate",
			issuer);
	case X509_V_ERR_HOSTNAME_MISMATCH:
	case X509_V_ERR_IP_ADDRESS_MISMATCH:
		return g_strdup_printf("is issued for %s, not for %s: correct the host "
				       "in url",
			names, tls->host);
	case X509_V_ERR_CERT_REVOKED:
		return g_strdup_printf("was revoked by %s: do not trust this server, "
				       "ask its owner",
			issuer);
	case X509_V_ERR_CRL_HAS_EXPIRED: {
		g_autofree char *next =
			date_of(list != NULL ? X509_CRL_get0_nextUpdate(list) : NULL);
		return g_strdup_printf("cannot be checked: the revocation list of %s "
				       "ended on %s, fetch a new one",
			issuer, next);
	}
	default:
		return g_strdup_printf(
			"cannot be trusted: %s", X509_verify_cert_error_string(code));
	}
}

/* The DNS names and addresses a certificate is for; the first few. */
static char *certificate_names(const X509 *certificate)
{
	g_autoptr(GString) out = g_string_new(NULL);
	GENERAL_NAMES *names =
		X509_get_ext_d2i(certificate, NID_subject_alt_name, NULL, NULL);
	int count = names != NULL ? sk_GENERAL_NAME_num(names) : 0;
	for (int i = 0; i < MIN(count, NAMES_SHOWN); i++) {
		BIO *text = BIO_new(BIO_s_mem());
		char *data = NULL;
		(void)GENERAL_NAME_print(text, sk_GENERAL_NAME_value(names, i));
		long len = BIO_get_mem_data(text, &data);
		g_autofree char *raw = g_strndup(data, (gsize)MAX(len, 0));
		g_autofree char *name = sanitize_line(raw, NAME_CHARS);
		g_string_append_printf(out, "%s%s", out->len > 0 ? ", " : "", name);
		BIO_free(text);
	}
	GENERAL_NAMES_free(names);
	if (count > NAMES_SHOWN)
		g_string_append(out, ", ...");
	return out->len > 0 ? g_string_free(g_steal_pointer(&out), FALSE)
	                    : g_strdup("nobody");
}

static char *issuer_name(const X509 *certificate)
{
	BIO *text = BIO_new(BIO_s_mem());
	char *data = NULL;
	(void)X509_NAME_print_ex(
		text, X509_get_issuer_name(certificate), 0, XN_FLAG_ONELINE);
	long len = BIO_get_mem_data(text, &data);
	g_autofree char *raw = g_strndup(data, (gsize)MAX(len, 0));
	BIO_free(text);
	return sanitize_line(raw, NAME_CHARS);
}

static char *date_of(const ASN1_TIME *time)
{
	struct tm tm;
	if (time == NULL || !ASN1_TIME_to_tm(time, &tm))
		return g_strdup("an unknown day");
	return g_strdup_printf(
		"%04d-%02d-%02d", tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday);
}

/* What a call that did not succeed wants; after a failure the session is over. */
static enum io_step judge(struct tls *tls, int result, const char *doing, GError **err)
{
	int saved_errno = errno;
	switch (SSL_get_error(tls->ssl, result)) {
	case SSL_ERROR_WANT_READ:
		return IO_STEP_WANT_READ;
	case SSL_ERROR_WANT_WRITE:
		return IO_STEP_WANT_WRITE;
	case SSL_ERROR_ZERO_RETURN:
		tls->sound = false;
		return IO_STEP_CLOSED;
	case SSL_ERROR_SYSCALL:
		tls->sound = false;
		if (saved_errno == 0)
			return IO_STEP_CLOSED;
		g_set_error(err, REPLYD_ERROR, ERR_TEMP, "could not %s with %s: %s",
			doing, tls->host, g_strerror(saved_errno));
		return IO_STEP_FAILED;
	default: {
		tls->sound = false;
		const char *reason = ERR_reason_error_string(ERR_peek_error());
		g_set_error(err, REPLYD_ERROR, ERR_TEMP, "could not %s with %s: %s",
			doing, tls->host, reason != NULL ? reason : "TLS failed");
		return IO_STEP_FAILED;
	}
	}
}

static void fail_handshake(const struct tls *tls, unsigned long code, GError **err)
{
	if (tls->refused != NULL) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG, "the certificate of %s %s",
			tls->host, tls->refused);
		return;
	}
	switch (ERR_GET_REASON(code)) {
	case SSL_R_UNSUPPORTED_PROTOCOL:
	case SSL_R_TLSV1_ALERT_PROTOCOL_VERSION:
	case SSL_R_WRONG_SSL_VERSION:
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"could not start TLS with %s: the server has no TLS 1.2 or "
			"newer, and older ones are not safe",
			tls->host);
		return;
	case SSL_R_WRONG_VERSION_NUMBER:
	case SSL_R_HTTP_REQUEST:
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"could not start TLS with %s: port %u does not answer with "
			"TLS, check scheme and port of url",
			tls->host, tls->port);
		return;
	default: {
		const char *reason = ERR_reason_error_string(code);
		g_set_error(err, REPLYD_ERROR, ERR_TEMP,
			"could not start TLS with %s: %s", tls->host,
			reason != NULL ? reason : "the handshake failed");
		return;
	}
	}
}

static int socket_write(BIO *bio, const char *data, int len)
{
	const struct tls *tls = BIO_get_data(bio);
	ssize_t put = send(tls->fd, data, (size_t)len, MSG_NOSIGNAL);
	BIO_clear_retry_flags(bio);
	if (put < 0 && (errno == EAGAIN || errno == EINTR))
		BIO_set_retry_write(bio);
	return (int)put;
}

static int socket_read(BIO *bio, char *buf, int size)
{
	const struct tls *tls = BIO_get_data(bio);
	ssize_t got = recv(tls->fd, buf, (size_t)size, 0);
	BIO_clear_retry_flags(bio);
	if (got < 0 && (errno == EAGAIN || errno == EINTR))
		BIO_set_retry_read(bio);
	if (got == 0)
		BIO_set_flags(bio, BIO_FLAGS_IN_EOF);
	return (int)got;
}

static long socket_control(BIO *bio, int command, long number, void *pointer)
{
	(void)number;
	(void)pointer;
	if (command == BIO_CTRL_EOF)
		return BIO_test_flags(bio, BIO_FLAGS_IN_EOF) != 0;
	return command == BIO_CTRL_FLUSH || command == BIO_CTRL_DUP;
}

static BIO *socket_bio(struct tls *tls)
{
	tls->socket_method = BIO_meth_new(BIO_TYPE_SOURCE_SINK, "replyd socket");
	if (tls->socket_method == NULL)
		g_error("out of memory");
	BIO_meth_set_write(tls->socket_method, socket_write);
	BIO_meth_set_read(tls->socket_method, socket_read);
	BIO_meth_set_ctrl(tls->socket_method, socket_control);
	BIO *bio = BIO_new(tls->socket_method);
	if (bio == NULL)
		g_error("out of memory");
	BIO_set_data(bio, tls);
	BIO_set_init(bio, 1);
	return bio;
}
