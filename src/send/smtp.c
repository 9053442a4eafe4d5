/*
 * The conversation is libetpan's stream with our own commands and replies: libetpan's
 * SMTP functions read replies without end, look up our host name for EHLO, log in by
 * plug-ins of Cyrus SASL, and send the data and its end in one go
 * (docs/decisions/0023-smtp-commands.md).
 */
#include "send/smtp.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

#include "base/error.h"
#include "base/sanitize.h"
#include "net/etpan_stream.h"
#include "send/smtp_reply.h"
#include "send/wire.h"

#define ANSWER_TIMEOUT_MS (2 * 60 * 1000)
#define DATA_TIMEOUT_MS   (3 * 60 * 1000) /* RFC 5321: each block of the mail */
#define ACCEPT_TIMEOUT_MS (10 * 60 * 1000)
#define QUIT_TIMEOUT_MS   2000
#define LINE_OCTETS       998 /* RFC 5322, without CRLF */
#define LOCAL_PART_OCTETS 64
#define ADDRESS_OCTETS    254
#define OFFER_CHARS       100

struct smtp {
	struct wire wire;
	int accept_timeout_ms;
	bool loopback;
	bool may_start_tls; /* by url and ca_file */
	bool started;       /* a transaction was begun: RSET before the next */
	char *ehlo_name;
	struct smtp_reply extensions;
};

static struct smtp *connect_server(const struct smtp_options *options, GError **err);
static int or_default(int timeout_ms, int default_ms);
static const char *or_empty(const char *text);
static bool establish(
	struct smtp *smtp, const struct smtp_options *options, GError **err);
static bool greet(struct smtp *smtp, GError **err);
static bool say_hello(struct smtp *smtp, GError **err);
static bool secure(struct smtp *smtp, GError **err);
static bool log_in(struct smtp *smtp, const struct smtp_options *options, GError **err);
static bool log_in_plain(
	struct smtp *smtp, const struct smtp_options *options, GError **err);
static bool log_in_login(
	struct smtp *smtp, const struct smtp_options *options, GError **err);
static bool check_mail(const struct smtp_mail *mail, GError **err);
static bool check_address(const char *address, GError **err);
static bool check_bytes(const unsigned char *data, size_t len, GError **err);
static bool transact(struct smtp *smtp, const struct smtp_mail *mail, GError **err);
static bool say_sender(struct smtp *smtp, const struct smtp_mail *mail, GError **err);
static bool say_body(struct smtp *smtp, GBytes *mail, GError **err);
static bool end_body(struct smtp *smtp, GBytes *mail, GError **err);
static void fill_receipt(
	const struct smtp *smtp, const GError *cause, struct receipt *out_receipt);
static char *own_address(const struct connection *connection);

struct smtp *smtp_open(
	const struct smtp_options *options, struct receipt *out_receipt, GError **err)
{
	*out_receipt = (struct receipt){.stage = SMTP_STAGE_CONNECT};
	GError *cause = NULL;
	struct smtp *smtp = connect_server(options, &cause);
	if (smtp == NULL)
		out_receipt->text = g_strdup(cause->message);
	else if (!establish(smtp, options, &cause))
		fill_receipt(smtp, cause, out_receipt);
	if (cause == NULL)
		return smtp;
	smtp_close(smtp);
	g_propagate_error(err, cause);
	return NULL;
}

void smtp_close(struct smtp *smtp)
{
	if (smtp == NULL)
		return;
	if (smtp_usable(smtp)) {
		smtp->wire.answer_timeout_ms = QUIT_TIMEOUT_MS;
		/* A courtesy: everything is settled already. */
		(void)!wire_command(&smtp->wire, smtp->wire.stage, 2, NULL, "QUIT");
	}
	wire_release(&smtp->wire);
	smtp_reply_release(&smtp->extensions);
	g_free(smtp->ehlo_name);
	g_free(smtp);
}

bool smtp_usable(struct smtp *smtp)
{
	return wire_is_quiet(&smtp->wire);
}

bool smtp_send(struct smtp *smtp, const struct smtp_mail *mail,
	struct receipt *out_receipt, GError **err)
{
	smtp_reply_reset(&smtp->wire.reply);
	smtp->wire.stage = SMTP_STAGE_MAIL;
	GError *cause = NULL;
	bool sent = check_mail(mail, &cause) && transact(smtp, mail, &cause);
	fill_receipt(smtp, cause, out_receipt);
	if (cause != NULL)
		g_propagate_error(err, cause);
	return sent;
}

void smtp_hurry(struct smtp *smtp)
{
	wire_hurry(&smtp->wire);
}

static struct smtp *connect_server(const struct smtp_options *options, GError **err)
{
	const struct connection_options to = {
		.host = options->host,
		.port = options->port,
		.tls = options->implicit_tls ? TLS_MODE_IMPLICIT : TLS_MODE_STARTTLS,
		.ca_file = options->ca_file,
		.crl_file = options->crl_file,
		.connect_timeout_ms = options->connect_timeout_ms,
		.cancel_fd = options->hurry_fd,
		.io_timeout_ms = DATA_TIMEOUT_MS,
	};
	struct connection *connection = connection_open(&to, err);
	if (connection == NULL)
		return NULL;
	struct smtp *smtp = g_new0(struct smtp, 1);
	int hurry_fd = options->hurry_fd > 0
	                       ? fcntl(options->hurry_fd, F_DUPFD_CLOEXEC, 0)
	                       : eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	wire_init(&smtp->wire, connection, hurry_fd,
		or_default(options->answer_timeout_ms, ANSWER_TIMEOUT_MS));
	smtp->accept_timeout_ms =
		or_default(options->accept_timeout_ms, ACCEPT_TIMEOUT_MS);
	smtp->loopback = connection_host_is_loopback(options->host);
	smtp->may_start_tls = !smtp->loopback || or_empty(options->ca_file)[0] != '\0';
	smtp->ehlo_name = or_empty(options->ehlo_name)[0] != '\0'
	                          ? g_strdup(options->ehlo_name)
	                          : own_address(connection);
	smtp_reply_init(&smtp->extensions);
	return smtp;
}

static int or_default(int timeout_ms, int default_ms)
{
	return timeout_ms > 0 ? timeout_ms : default_ms;
}

static const char *or_empty(const char *text)
{
	return text != NULL ? text : "";
}

static bool establish(
	struct smtp *smtp, const struct smtp_options *options, GError **err)
{
	if (!greet(smtp, err) || !say_hello(smtp, err) || !secure(smtp, err))
		return false;
	smtp->wire.stage = SMTP_STAGE_AUTH;
	return log_in(smtp, options, err);
}

static bool greet(struct smtp *smtp, GError **err)
{
	return wire_hear(&smtp->wire, smtp->wire.answer_timeout_ms, err) &&
	       wire_want(&smtp->wire, 2, err);
}

/* EHLO, or HELO to a server of another age. */
static bool say_hello(struct smtp *smtp, GError **err)
{
	g_autoptr(GError) refusal = NULL;
	bool done = wire_command(&smtp->wire, SMTP_STAGE_CONNECT, 2, &refusal,
		"EHLO %s", smtp->ehlo_name);
	if (!done && (smtp->wire.broken || smtp->wire.reply.code < 500)) {
		g_propagate_error(err, g_steal_pointer(&refusal));
		return false;
	}
	if (!done && !wire_command(&smtp->wire, SMTP_STAGE_CONNECT, 2, err, "HELO %s",
			     smtp->ehlo_name))
		return false;
	smtp_reply_reset(&smtp->extensions);
	for (guint i = 0; done && i < smtp->wire.reply.lines->len; i++)
		g_ptr_array_add(smtp->extensions.lines,
			g_strdup(smtp->wire.reply.lines->pdata[i]));
	return true;
}

static bool secure(struct smtp *smtp, GError **err)
{
	if (connection_is_encrypted(smtp->wire.connection))
		return true;
	bool offered = smtp_reply_offers(&smtp->extensions, "STARTTLS", NULL);
	if (smtp->loopback && !(offered && smtp->may_start_tls))
		return true;
	if (!offered) {
		smtp->wire.broken = true;
		smtp_reply_reset(&smtp->wire.reply);
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"could not start TLS: %s does not offer STARTTLS, or somebody "
			"on the way took it out; nothing was sent, use smtps:// if the "
			"server has it",
			connection_host(smtp->wire.connection));
		return false;
	}
	if (!wire_command(&smtp->wire, SMTP_STAGE_CONNECT, 2, err, "STARTTLS"))
		return false;
	smtp_reply_reset(&smtp->wire.reply);
	if (!etpan_stream_start_tls(smtp->wire.stream, smtp->wire.connection, err)) {
		smtp->wire.broken = true;
		return false;
	}
	return say_hello(smtp, err); /* what was said before does not count */
}

static bool log_in(struct smtp *smtp, const struct smtp_options *options, GError **err)
{
	if (or_empty(options->user)[0] == '\0')
		return true;
	g_autofree char *offered = NULL;
	if (!smtp_reply_offers(&smtp->extensions, "AUTH", &offered))
		offered = g_strdup("");
	g_autofree char *upper = g_ascii_strup(offered, -1);
	g_auto(GStrv) ways = g_strsplit(upper, " ", -1);
	if (g_strv_contains((const char *const *)ways, "PLAIN"))
		return log_in_plain(smtp, options, err);
	if (g_strv_contains((const char *const *)ways, "LOGIN"))
		return log_in_login(smtp, options, err);
	g_autofree char *shown = sanitize_line(offered, OFFER_CHARS);
	g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
		"could not log in as \"%s\": %s offers no login by password (%s)",
		options->user, connection_host(smtp->wire.connection),
		shown[0] != '\0' ? shown : "none at all");
	smtp_reply_reset(&smtp->wire.reply);
	return false;
}

/* RFC 4616, in one round trip. */
static bool log_in_plain(
	struct smtp *smtp, const struct smtp_options *options, GError **err)
{
	const char *password = secret_reveal(options->password);
	size_t len = strlen(options->user) + strlen(password) + 2;
	g_autoptr(GString) token = g_string_sized_new(len + 1); /* never moves */
	g_string_append_c(token, '\0');
	g_string_append(token, options->user);
	g_string_append_c(token, '\0');
	g_string_append(token, password);
	bool done = wire_command_secret(
		&smtp->wire, 2, "AUTH PLAIN ", token->str, token->len, err);
	explicit_bzero(token->str, token->len);
	return done;
}

static bool log_in_login(
	struct smtp *smtp, const struct smtp_options *options, GError **err)
{
	const char *password = secret_reveal(options->password);
	return wire_command(&smtp->wire, SMTP_STAGE_AUTH, 3, err, "AUTH LOGIN") &&
	       wire_command_secret(
		       &smtp->wire, 3, "", options->user, strlen(options->user), err) &&
	       wire_command_secret(&smtp->wire, 2, "", password, strlen(password), err);
}

static bool check_mail(const struct smtp_mail *mail, GError **err)
{
	gsize len = 0;
	const unsigned char *data = g_bytes_get_data(mail->mail, &len);
	bool null_sender = mail->from[0] == '\0';
	return (null_sender || check_address(mail->from, err)) &&
	       check_address(mail->to, err) && check_bytes(data, len, err);
}

static bool refuse(GError **err, const char *what, const char *why)
{
	g_autofree char *shown = sanitize_line(what, ADDRESS_OCTETS);
	g_set_error(err, REPLYD_ERROR, ERR_PERM, "cannot send to or from \"%s\": %s",
		shown, why);
	return false;
}

/* What may stand between < and > in MAIL and RCPT, and end there. */
static bool check_address(const char *address, GError **err)
{
	const char *at = strrchr(address, '@');
	if (at == NULL || at == address || at[1] == '\0')
		return refuse(err, address, "it is no address");
	if (strlen(address) > ADDRESS_OCTETS || at - address > LOCAL_PART_OCTETS)
		return refuse(err, address, "it is too long");
	for (const unsigned char *p = (const unsigned char *)address; *p != '\0'; p++) {
		if (*p >= 0x80)
			return refuse(err, address,
				"5.6.7 letters beyond ASCII are not supported");
		if (*p <= ' ' || *p == 0x7f || *p == '<' || *p == '>')
			return refuse(
				err, address, "it has characters that none may have");
	}
	return true;
}

/* CRLF at the end of every line and nowhere else: no smuggling of a second mail. */
static bool check_bytes(const unsigned char *data, size_t len, GError **err)
{
	const char *wrong = NULL;
	for (size_t start = 0; start < len && wrong == NULL;) {
		const unsigned char *line = data + start;
		const unsigned char *end = memchr(line, '\n', len - start);
		size_t octets = end != NULL ? (size_t)(end - line) : len - start;
		start += octets + 1;
		if (end != NULL && (octets == 0 || line[octets - 1] != '\r'))
			wrong = "a line ends without CR";
		else if (end != NULL)
			octets--;
		if (memchr(line, '\r', octets) != NULL)
			wrong = "a CR stands alone";
		else if (memchr(line, '\0', octets) != NULL)
			wrong = "it has NUL bytes";
		else if (octets > LINE_OCTETS)
			wrong = "a line is too long";
	}
	if (len == 0)
		wrong = "it is empty";
	if (wrong == NULL)
		return true;
	g_set_error(err, REPLYD_ERROR, ERR_PERM, "cannot send the mail: %s", wrong);
	return false;
}

static bool transact(struct smtp *smtp, const struct smtp_mail *mail, GError **err)
{
	if (smtp->started &&
		!wire_command(&smtp->wire, SMTP_STAGE_MAIL, 2, err, "RSET"))
		return false;
	if (!say_sender(smtp, mail, err))
		return false;
	smtp->started = true;
	if (!wire_command(
		    &smtp->wire, SMTP_STAGE_RCPT, 2, err, "RCPT TO:<%s>", mail->to) ||
		!wire_command(&smtp->wire, SMTP_STAGE_DATA, 3, err, "DATA") ||
		!say_body(smtp, mail->mail, err) ||
		!wire_expect_silence(&smtp->wire, err))
		return false;
	if (mail->before_end != NULL && !mail->before_end(mail->context, err)) {
		smtp_reply_reset(&smtp->wire.reply);
		smtp->wire.broken = true; /* cut off in the data: the server drops it */
		return false;
	}
	if (!end_body(smtp, mail->mail, err))
		return false;
	smtp->started = false;
	return true;
}

static bool say_sender(struct smtp *smtp, const struct smtp_mail *mail, GError **err)
{
	g_autofree char *limit = NULL;
	size_t size = g_bytes_get_size(mail->mail);
	if (!smtp_reply_offers(&smtp->extensions, "SIZE", &limit))
		return wire_command(&smtp->wire, SMTP_STAGE_MAIL, 2, err,
			"MAIL FROM:<%s>", mail->from);
	guint64 most = g_ascii_strtoull(limit, NULL, 10);
	if (most > 0 && size > most) {
		smtp_reply_reset(&smtp->wire.reply);
		g_set_error(err, REPLYD_ERROR, ERR_PERM,
			"cannot send the mail: it has %zu bytes and %s takes "
			"%" G_GUINT64_FORMAT,
			size, connection_host(smtp->wire.connection), most);
		return false;
	}
	return wire_command(&smtp->wire, SMTP_STAGE_MAIL, 2, err,
		"MAIL FROM:<%s> SIZE=%zu", mail->from, size);
}

/* The mail with the dots at the start of lines doubled, but for the end all on its way.
 */
static bool say_body(struct smtp *smtp, GBytes *mail, GError **err)
{
	gsize len = 0;
	const char *data = g_bytes_get_data(mail, &len);
	mailstream *stream = smtp->wire.stream;
	smtp_reply_reset(&smtp->wire.reply);
	connection_set_io_timeout(smtp->wire.connection, DATA_TIMEOUT_MS);
	bool said = true;
	for (size_t start = 0; said && start < len;) {
		const char *line = data + start;
		const char *end = memchr(line, '\n', len - start);
		size_t octets = end != NULL ? (size_t)(end - line) + 1 : len - start;
		if (line[0] == '.')
			said = mailstream_write(stream, ".", 1) == 1;
		said = said &&
		       mailstream_write(stream, line, octets) == (ssize_t)octets;
		start += octets;
	}
	if (said && mailstream_flush(stream) == 0)
		return true;
	return wire_lose(&smtp->wire, NULL, err);
}

static bool end_body(struct smtp *smtp, GBytes *mail, GError **err)
{
	gsize len = 0;
	const char *data = g_bytes_get_data(mail, &len);
	const char *end = data[len - 1] == '\n' ? ".\r\n" : "\r\n.\r\n";
	smtp->wire.stage = SMTP_STAGE_END_OF_DATA;
	return wire_say(&smtp->wire, end, strlen(end), err) &&
	       wire_hear(&smtp->wire, smtp->accept_timeout_ms, err) &&
	       wire_want(&smtp->wire, 2, err);
}

/* The server's words, or when there are none what broke. */
static void fill_receipt(
	const struct smtp *smtp, const GError *cause, struct receipt *out_receipt)
{
	bool answered = smtp->wire.reply.complete;
	out_receipt->stage = smtp->wire.stage;
	out_receipt->code = answered ? smtp->wire.reply.code : 0;
	out_receipt->text = answered ? smtp_reply_text(&smtp->wire.reply)
	                             : g_strdup(cause != NULL ? cause->message : "");
}

/* An address literal is a name that every server must take in EHLO. */
static char *own_address(const struct connection *connection)
{
	struct sockaddr_storage address = {0};
	socklen_t size = sizeof(address);
	char text[INET6_ADDRSTRLEN] = "127.0.0.1";
	/* On failure the text stays what it is, which no server minds. */
	(void)getsockname(
		connection_fd(connection), (struct sockaddr *)&address, &size);
	if (address.ss_family == AF_INET6) {
		const struct sockaddr_in6 *in6 = (const struct sockaddr_in6 *)&address;
		(void)inet_ntop(AF_INET6, &in6->sin6_addr, text, sizeof(text));
		return g_strdup_printf("[IPv6:%s]", text);
	}
	if (address.ss_family == AF_INET) {
		const struct sockaddr_in *in = (const struct sockaddr_in *)&address;
		(void)inet_ntop(AF_INET, &in->sin_addr, text, sizeof(text));
	}
	return g_strdup_printf("[%s]", text);
}
