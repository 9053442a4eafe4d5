#include "imap_peer.h"

#include <stdatomic.h>
#include <string.h>

#include "base/secret.h"

#define PATIENCE_MS 5000
#define FILLER      65536

struct imap_peer {
	struct peer *peer;
	const char *const *script;
	char *tag;
	char *failure; /* NULL: all went as written */
	atomic_bool played;
};

static void play(struct peer *peer, void *data);
static bool step(struct imap_peer *imap, struct peer *peer, const char *line);
static bool expect(
	struct imap_peer *imap, struct peer *peer, const char *pattern, bool tagged);
static bool say(struct peer *peer, const char *format, ...) G_GNUC_PRINTF(2, 3);
static void fill(struct peer *peer, size_t len);

struct imap_peer *imap_peer_start(const char *const *script)
{
	return imap_peer_start_tls(script, NULL, false);
}

struct imap_peer *imap_peer_start_tls(
	const char *const *script, const struct identity *identity, bool implicit)
{
	struct imap_peer *imap = g_new0(struct imap_peer, 1);
	imap->script = script;
	imap->tag = g_strdup("");
	const struct peer_options options = {
		.script = play,
		.data = imap,
		.identity = identity,
		.implicit_tls = implicit,
	};
	imap->peer = peer_start(&options);
	return imap;
}

const struct identity *imap_peer_identity(
	struct tls_fixture *fixture, char **out_ca_file)
{
	const struct identity_options authority = {.name = "CA", .is_authority = true};
	const struct identity *issuer = tls_fixture_identity(fixture, &authority);
	*out_ca_file = tls_fixture_write_certificate(fixture, "ca.pem", issuer);
	const struct identity_options server = {
		.name = "imap", .names = "IP:127.0.0.1", .issuer = issuer};
	return tls_fixture_identity(fixture, &server);
}

uint16_t imap_peer_port(const struct imap_peer *imap)
{
	return peer_port(imap->peer);
}

struct imap *imap_peer_open(struct imap_peer *imap, GError **err)
{
	return imap_peer_open_as(imap, IMAP_TLS_LOOPBACK, NULL, err);
}

struct imap *imap_peer_open_as(
	struct imap_peer *imap, enum imap_tls tls, const char *ca_file, GError **err)
{
	AUTO(secret) password = secret_new("pa\"ss");
	const struct imap_options options = {
		.host = "127.0.0.1",
		.port = imap_peer_port(imap),
		.tls = tls,
		.ca_file = ca_file,
		.user = "ana",
		.password = password,
		.connect_timeout_ms = PATIENCE_MS,
		.timeout_ms = PATIENCE_MS,
	};
	return imap_open(&options, err);
}

struct imap *imap_peer_expect_open(struct imap_peer *imap)
{
	g_autoptr(GError) err = NULL;
	struct imap *session = imap_peer_open(imap, &err);
	if (session == NULL)
		imap_peer_stop(imap); /* its own complaint says more */
	g_assert_no_error(err);
	return session;
}

void imap_peer_stop(struct imap_peer *imap)
{
	peer_stop(imap->peer);
	g_assert_cmpstr(imap->failure, ==, NULL);
	g_assert_true(atomic_load(&imap->played));
	g_free(imap->tag);
	g_free(imap);
}

static void play(struct peer *peer, void *data)
{
	struct imap_peer *imap = data;
	if (atomic_exchange(&imap->played, true)) {
		imap->failure = g_strdup("somebody came a second time");
		return;
	}
	for (size_t i = 0; imap->script[i] != NULL; i++) {
		if (step(imap, peer, imap->script[i]))
			continue;
		if (imap->failure == NULL)
			imap->failure = g_strdup_printf(
				"left in step %zu: %s", i, imap->script[i]);
		g_test_message("the peer: %s", imap->failure);
		return;
	}
}

static bool step(struct imap_peer *imap, struct peer *peer, const char *line)
{
	g_assert_true(strlen(line) >= 2 && line[1] == ':');
	const char *text = line[2] == ' ' ? line + 3 : line + 2;
	switch (line[0]) {
	case 'S':
		return say(peer, "%s\r\n", text);
	case 'T':
		return say(peer, "%s %s\r\n", imap->tag, text);
	case 'U':
		return say(peer, "%s %s", imap->tag, text);
	case 'B':
		return say(peer, "%s", text);
	case 'L':
		fill(peer, (size_t)g_ascii_strtoull(text, NULL, 10));
		return true;
	case 'W':
		g_usleep((gulong)g_ascii_strtoull(text, NULL, 10) * 1000);
		return true;
	case 'E':
		return peer_start_tls(peer);
	case 'C':
	case 'R':
		return expect(imap, peer, text, line[0] == 'C');
	default:
		g_assert_not_reached();
	}
}

static bool expect(
	struct imap_peer *imap, struct peer *peer, const char *pattern, bool tagged)
{
	g_autofree char *line = peer_hear(peer);
	if (line == NULL)
		return false;
	const char *command = line;
	if (tagged) {
		size_t len = strcspn(line, " ");
		command = line[len] == ' ' ? line + len + 1 : "";
		g_free(imap->tag);
		imap->tag = g_strndup(line, len);
	}
	if (g_pattern_match_simple(pattern, command))
		return true;
	imap->failure = g_strdup_printf("wanted \"%s\", got \"%s\"", pattern, command);
	return false;
}

static bool say(struct peer *peer, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	g_autofree char *text = g_strdup_vprintf(format, args);
	va_end(args);
	return peer_say(peer, text);
}

static void fill(struct peer *peer, size_t len)
{
	g_autofree char *block = g_strnfill(FILLER, 'x');
	while (len > 0 && peer_say_bytes(peer, block, MIN(len, FILLER)))
		len -= MIN(len, FILLER);
}
