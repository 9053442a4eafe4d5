#include "fetch/login.h"

#include <string.h>

#include "base/error.h"
#include "fetch/reply.h"
#include "fetch/session.h"
#include "net/etpan_stream.h"

static bool greet(struct imap *imap, GError **err);
static bool learn_capabilities(struct imap *imap, GError **err);
static bool secure(
	struct imap *imap, const struct login_options *options, GError **err);
static bool authenticate(
	struct imap *imap, const struct login_options *options, GError **err);
static bool by_login(struct imap *imap, const struct login_options *options,
	const char *doing, GError **err);
static bool by_plain(struct imap *imap, const struct login_options *options,
	const char *doing, GError **err);
static bool exchange_plain(
	struct imap *imap, const char *response, const char *doing, GError **err);
static char *plain_response(const char *user, const char *password);
static bool identify(struct imap *imap, GError **err);

bool login_establish(
	struct imap *imap, const struct login_options *options, GError **err)
{
	if (!greet(imap, err) || !learn_capabilities(imap, err) ||
		!secure(imap, options, err) || !authenticate(imap, options, err) ||
		!learn_capabilities(imap, err))
		return false;
	return identify(imap, err);
}

/* By hand: mailimap_connect() leaks a little at every BYE. */
static bool greet(struct imap *imap, GError **err)
{
	static const char doing[] = "open a session";
	mailimap *etpan = imap->etpan;
	etpan->imap_stream = imap->stream;
	etpan->imap_connection_info = mailimap_connection_info_new();
	if (!session_begin(imap, ANSWER_BYTES, err))
		return false;
	switch (session_take_line(imap, doing, err)) {
	case SESSION_LINE_FAILED:
		return false;
	case SESSION_LINE_UNTAGGED:
		break;
	case SESSION_LINE_DONE:
	case SESSION_LINE_CONTINUE:
		session_fail(imap, MAILIMAP_ERROR_PARSE, doing, err);
		return false;
	}
	const MMAPString *line = etpan->imap_stream_buffer;
	AUTO(reply) greeting = reply_new(line->str, line->len);
	if (greeting->status != REPLY_OK && greeting->status != REPLY_PREAUTH) {
		session_break(imap);
		g_set_error(err, REPLYD_ERROR, ERR_TEMP, "could not %s: %s said \"%s\"",
			doing, imap->host, greeting->text);
		return false;
	}
	etpan->imap_state = greeting->status == REPLY_PREAUTH
	                            ? MAILIMAP_STATE_AUTHENTICATED
	                            : MAILIMAP_STATE_NON_AUTHENTICATED;
	return true;
}

static bool learn_capabilities(struct imap *imap, GError **err)
{
	static const char *const names[CAPABILITY_COUNT] = {
		[CAPABILITY_STARTTLS] = "STARTTLS",
		[CAPABILITY_LOGINDISABLED] = "LOGINDISABLED",
		[CAPABILITY_SASL_IR] = "SASL-IR",
		[CAPABILITY_ID] = "ID",
		[CAPABILITY_IDLE] = "IDLE",
		[CAPABILITY_UIDPLUS] = "UIDPLUS",
		[CAPABILITY_MOVE] = "MOVE",
		[CAPABILITY_CONDSTORE] = "CONDSTORE",
		[CAPABILITY_SPECIAL_USE] = "SPECIAL-USE",
		[CAPABILITY_LIST_EXTENDED] = "LIST-EXTENDED",
		[CAPABILITY_XLIST] = "XLIST",
	};
	/* What was said before the handshake or the login does not count after it. */
	struct mailimap_connection_info *info = imap->etpan->imap_connection_info;
	if (info != NULL && info->imap_capability != NULL) {
		mailimap_capability_data_free(info->imap_capability);
		info->imap_capability = NULL;
	}
	imap->capabilities = 0;
	if (!session_command(imap, ANSWER_BYTES, "ask what the server can do",
		    "CAPABILITY", err))
		return false;
	info = imap->etpan->imap_connection_info;
	/* libetpan has no list at all for a server that can do nothing, and looks */
	if (info->imap_capability == NULL || info->imap_capability->cap_list == NULL)
		return true;
	for (unsigned i = 0; i < CAPABILITY_COUNT; i++)
		if (names[i] != NULL && mailimap_has_extension(imap->etpan, names[i]))
			imap->capabilities |= 1u << i;
	if (mailimap_has_authentication(imap->etpan, "PLAIN"))
		imap->capabilities |= 1u << CAPABILITY_AUTH_PLAIN;
	return true;
}

static bool secure(struct imap *imap, const struct login_options *options, GError **err)
{
	static const char doing[] = "start TLS";
	if (!options->start_tls)
		return true;
	/* Logged in already, and so past STARTTLS, is what a stripper would say too. */
	bool offered = session_can(imap, CAPABILITY_STARTTLS) &&
	               imap->etpan->imap_state == MAILIMAP_STATE_NON_AUTHENTICATED;
	if (!offered && !options->tls_required)
		return true;
	if (!offered) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"could not %s: %s does not offer STARTTLS, or somebody on the "
			"way took it out; nothing was sent, use imaps:// if the "
			"server has it",
			doing, imap->host);
		return false;
	}
	if (!session_command(imap, ANSWER_BYTES, doing, "STARTTLS", err))
		return false;
	if (!etpan_stream_start_tls(imap->stream, imap->connection, err)) {
		session_break(imap);
		return false;
	}
	return learn_capabilities(imap, err);
}

static bool authenticate(
	struct imap *imap, const struct login_options *options, GError **err)
{
	if (imap->etpan->imap_state != MAILIMAP_STATE_NON_AUTHENTICATED)
		return true; /* PREAUTH */
	g_autofree char *doing = g_strdup_printf("log in as \"%s\"", options->user);
	g_autofree char *user = session_quote(options->user);
	g_autofree char *password = session_quote(options->password);
	bool quotable = user != NULL && password != NULL;
	if (password != NULL)
		explicit_bzero(password, strlen(password));
	bool login = quotable && !session_can(imap, CAPABILITY_LOGINDISABLED);
	if (!login && !session_can(imap, CAPABILITY_AUTH_PLAIN)) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"could not %s: %s offers no login by this password (neither "
			"LOGIN nor AUTH=PLAIN)",
			doing, imap->host);
		return false;
	}
	imap->logging_in = true;
	bool done = login ? by_login(imap, options, doing, err)
	                  : by_plain(imap, options, doing, err);
	imap->logging_in = false;
	if (done)
		imap->etpan->imap_state = MAILIMAP_STATE_AUTHENTICATED;
	return done;
}

static bool by_login(struct imap *imap, const struct login_options *options,
	const char *doing, GError **err)
{
	if (!session_begin(imap, ANSWER_BYTES, err))
		return false;
	int code = mailimap_login(imap->etpan, options->user, options->password);
	return session_end(imap, code, doing, err);
}

/* SASL PLAIN (RFC 4616), in one round trip where the server takes it so (RFC 4959). */
static bool by_plain(struct imap *imap, const struct login_options *options,
	const char *doing, GError **err)
{
	if (!session_begin(imap, ANSWER_BYTES, err))
		return false;
	g_autofree char *response = plain_response(options->user, options->password);
	bool done = false;
	if (session_can(imap, CAPABILITY_SASL_IR)) {
		g_autofree char *command =
			g_strdup_printf("AUTHENTICATE PLAIN %s", response);
		done = session_send_tagged(imap, command, doing, err) &&
		       exchange_plain(imap, "*", doing, err);
		explicit_bzero(command, strlen(command));
	} else {
		done = session_send_tagged(imap, "AUTHENTICATE PLAIN", doing, err) &&
		       exchange_plain(imap, response, doing, err);
	}
	explicit_bzero(response, strlen(response));
	return done;
}

/* Answers the one challenge there may be with `response`. */
static bool exchange_plain(
	struct imap *imap, const char *response, const char *doing, GError **err)
{
	enum session_line line = session_await(imap, doing, err);
	if (line == SESSION_LINE_CONTINUE && session_send(imap, response, doing, err))
		line = session_await(imap, doing, err);
	if (line == SESSION_LINE_CONTINUE) {
		session_fail(imap, MAILIMAP_ERROR_PARSE, doing, err);
		return false;
	}
	return line == SESSION_LINE_DONE;
}

static char *plain_response(const char *user, const char *password)
{
	g_autoptr(GString) raw = g_string_new(NULL);
	g_string_append_c(raw, '\0');
	g_string_append(raw, user);
	g_string_append_c(raw, '\0');
	g_string_append(raw, password);
	char *encoded = g_base64_encode((const guchar *)raw->str, raw->len);
	explicit_bzero(raw->str, raw->len);
	return encoded;
}

/* NetEase refuses every SELECT of clients that did not say who they are. */
static bool identify(struct imap *imap, GError **err)
{
	if (!session_can(imap, CAPABILITY_ID))
		return true;
	g_autoptr(GError) refused = NULL;
	bool done = session_command(imap, ANSWER_BYTES, "say who we are",
		"ID (\"name\" \"replyd\" \"version\" \"" PACKAGE_VERSION
		"\" \"vendor\" \"replyd\")",
		&refused);
	if (done || imap_usable(imap))
		return true; /* a refused ID does no harm */
	g_propagate_error(err, g_steal_pointer(&refused));
	return false;
}
