/* HERMETICITY: a server of its own on 127.0.0.1, files in a scratch folder. */
#include "net/tls.h"

#include <string.h>

#include "base/error.h"
#include "net/connection.h"
#include "peer.h"

/* What the certificates of a case are made of. */
struct pki {
	struct tls_fixture *fixture;
	const struct identity *root;
	const struct identity *other_root;
	const struct identity *middle; /* an authority under root */
	char *root_file;
	char *other_root_file;
};

struct certificate_case {
	const char *name;
	const char *host;
	struct identity_options server;
	bool self_signed;
	bool under_middle;
	bool other_ca;
	const char
		*lists; /* "R" root's, "M" middle's; lower case: it names the child */
	int list_days;  /* 0: valid until tomorrow */
	bool lists_in_ca_file;
	const char *refused; /* part of the message; NULL: it is fine */
	const char *advice;  /* another part */
};

#define LOCAL "DNS:localhost, IP:127.0.0.1"

static const struct certificate_case certificate_cases[] = {
	{.name = "name", .host = "localhost", .server = {.names = LOCAL}},
	{.name = "name with a final dot",
		.host = "localhost.",
		.server = {.names = LOCAL}},
	{.name = "address", .host = "127.0.0.1", .server = {.names = LOCAL}},
	{.name = "under an authority in between",
		.host = "localhost",
		.server = {.names = LOCAL},
		.under_middle = true},
	{.name = "expired",
		.host = "localhost",
		.server = {.names = LOCAL, .from_days = -9, .to_days = -2},
		.refused = "the certificate of localhost expired on 2",
		.advice = "its owner must renew it"},
	{.name = "not valid yet",
		.host = "localhost",
		.server = {.names = LOCAL, .from_days = 2, .to_days = 9},
		.refused = "the certificate of localhost is valid only from 2",
		.advice = "clock"},
	{.name = "self-signed",
		.host = "localhost",
		.server = {.name = "box", .names = LOCAL},
		.self_signed = true,
		.refused = "is self-signed (by CN = box)",
		.advice = "set ca_file"},
	{.name = "unknown issuer",
		.host = "localhost",
		.server = {.names = LOCAL},
		.other_ca = true,
		.refused = "is from an unknown issuer (CN = Root)",
		.advice = "set ca_file"},
	{.name = "another host",
		.host = "localhost",
		.server = {.names = "DNS:mail.example, DNS:*.example"},
		.refused = "is issued for DNS:mail.example, DNS:*.example, not for "
			   "localhost",
		.advice = "correct the host in url"},
	{.name = "another address",
		.host = "127.0.0.1",
		.server = {.names = "DNS:localhost, IP:127.0.0.2"},
		.refused = "not for 127.0.0.1"},
	{.name = "a name where an address is asked for",
		.host = "127.0.0.1",
		.server = {.names = "DNS:127.0.0.1"},
		.refused = "not for 127.0.0.1"},
	{.name = "only the common name fits",
		.host = "localhost",
		.server = {.name = "localhost"},
		.refused = "is issued for nobody, not for localhost"},
	{.name = "revoked, list in crl_file",
		.host = "localhost",
		.server = {.names = LOCAL},
		.lists = "r",
		.refused = "was revoked by CN = Root",
		.advice = "do not trust this server"},
	{.name = "revoked, list in ca_file",
		.host = "localhost",
		.server = {.names = LOCAL},
		.lists = "r",
		.lists_in_ca_file = true,
		.refused = "was revoked by CN = Root"},
	{.name = "authority in between revoked",
		.host = "localhost",
		.server = {.names = LOCAL},
		.under_middle = true,
		.lists = "r",
		.refused = "was revoked by CN = Root"},
	{.name = "revoked by the authority in between",
		.host = "localhost",
		.server = {.names = LOCAL},
		.under_middle = true,
		.lists = "Rm",
		.refused = "was revoked by CN = Middle"},
	{.name = "lists that name nobody",
		.host = "localhost",
		.server = {.names = LOCAL},
		.under_middle = true,
		.lists = "RM"},
	{.name = "an issuer without a list",
		.host = "localhost",
		.server = {.names = LOCAL},
		.under_middle = true,
		.lists = "R"},
	{.name = "list past its time",
		.host = "localhost",
		.server = {.names = LOCAL},
		.lists = "R",
		.list_days = -2,
		.refused = "the revocation list of CN = Root ended on 2",
		.advice = "fetch a new one"},
};

static void greet(struct peer *peer, void *data)
{
	(void)data;
	(void)peer_say(peer, "hello"); /* the client may have refused */
	g_autofree char *line = peer_hear(peer);
}

static void pki_init(struct pki *pki)
{
	pki->fixture = tls_fixture_new();
	pki->root = tls_fixture_identity(pki->fixture,
		&(struct identity_options){.name = "Root", .is_authority = true});
	pki->other_root = tls_fixture_identity(pki->fixture,
		&(struct identity_options){.name = "Other", .is_authority = true});
	pki->middle = tls_fixture_identity(pki->fixture,
		&(struct identity_options){
			.name = "Middle", .is_authority = true, .issuer = pki->root});
	pki->root_file =
		tls_fixture_write_certificate(pki->fixture, "root.pem", pki->root);
	pki->other_root_file = tls_fixture_write_certificate(
		pki->fixture, "other.pem", pki->other_root);
}

static void pki_release(struct pki *pki)
{
	g_free(pki->root_file);
	g_free(pki->other_root_file);
	tls_fixture_free(pki->fixture);
}

/* The file with the case's lists; NULL when it has none. */
static char *write_lists(struct pki *pki, const struct certificate_case *c,
	const struct identity *server)
{
	char *path = NULL;
	const char *file = c->lists_in_ca_file ? "root.pem" : "lists.pem";
	int days = c->list_days != 0 ? c->list_days : 1;
	for (const char *p = c->lists; p != NULL && *p != '\0'; p++) {
		bool by_root = *p == 'R' || *p == 'r';
		const struct identity *child =
			by_root && c->under_middle ? pki->middle : server;
		g_free(path);
		path = tls_fixture_write_list(pki->fixture, file,
			by_root ? pki->root : pki->middle,
			g_ascii_islower(*p) ? child : NULL, days);
	}
	return path;
}

static void check_outcome(const struct certificate_case *c,
	struct connection *connection, const GError *err)
{
	if (c->refused == NULL) {
		g_assert_no_error(err);
		g_assert_true(connection_is_encrypted(connection));
		return;
	}
	g_assert_null(connection);
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	g_test_message("%s", err->message);
	g_assert_nonnull(strstr(err->message, c->refused));
	if (c->advice != NULL)
		g_assert_nonnull(strstr(err->message, c->advice));
	g_assert_null(strchr(err->message, '\n'));
}

static void test_certificate(const void *data)
{
	const struct certificate_case *c = data;
	struct pki pki;
	pki_init(&pki);
	struct identity_options made = c->server;
	if (made.name == NULL)
		made.name = "server";
	if (!c->self_signed)
		made.issuer = c->under_middle ? pki.middle : pki.root;
	const struct identity *server = tls_fixture_identity(pki.fixture, &made);
	g_autofree char *lists = write_lists(&pki, c, server);
	struct peer *peer = peer_start(&(struct peer_options){
		.script = greet, .identity = server, .implicit_tls = true});
	const struct connection_options options = {
		.host = c->host,
		.port = peer_port(peer),
		.tls = TLS_MODE_IMPLICIT,
		.ca_file = c->other_ca ? pki.other_root_file : pki.root_file,
		.crl_file = c->lists_in_ca_file ? NULL : lists,
	};
	g_autoptr(GError) err = NULL;
	struct connection *connection = connection_open(&options, &err);
	check_outcome(c, connection, err);
	connection_free(connection);
	peer_stop(peer);
	pki_release(&pki);
}

static void test_system_authorities(void)
{
	struct pki pki;
	pki_init(&pki);
	const struct identity *server = tls_fixture_identity(
		pki.fixture, &(struct identity_options){
				     .name = "s", .names = LOCAL, .issuer = pki.root});
	struct peer *peer = peer_start(&(struct peer_options){
		.script = greet, .identity = server, .implicit_tls = true});
	const struct connection_options options = {
		.host = "localhost", .port = peer_port(peer), .tls = TLS_MODE_IMPLICIT};
	g_autoptr(GError) err = NULL;
	g_assert_null(connection_open(&options, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	g_assert_nonnull(strstr(err->message, "is from an unknown issuer"));
	peer_stop(peer);
	pki_release(&pki);
}

static void test_old_tls(void)
{
	struct pki pki;
	pki_init(&pki);
	const struct identity *server = tls_fixture_identity(
		pki.fixture, &(struct identity_options){
				     .name = "s", .names = LOCAL, .issuer = pki.root});
	static const struct {
		int newest;
		bool ok;
	} cases[] = {{TLS1_VERSION, false}, {TLS1_1_VERSION, false},
		{TLS1_2_VERSION, true}, {TLS1_3_VERSION, true}};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct peer *peer = peer_start(&(struct peer_options){.script = greet,
			.identity = server,
			.implicit_tls = true,
			.newest_tls = cases[i].newest});
		const struct connection_options options = {.host = "localhost",
			.port = peer_port(peer),
			.tls = TLS_MODE_IMPLICIT,
			.ca_file = pki.root_file};
		g_autoptr(GError) err = NULL;
		AUTO(connection) connection = connection_open(&options, &err);
		g_assert_cmpint(connection != NULL, ==, cases[i].ok);
		if (!cases[i].ok) {
			g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
			g_assert_nonnull(strstr(err->message, "no TLS 1.2 or newer"));
		}
		connection_free(g_steal_pointer(&connection));
		peer_stop(peer);
	}
	pki_release(&pki);
}

static void test_no_tls_at_all(void)
{
	struct peer *peer = peer_start(&(struct peer_options){.script = greet});
	const struct connection_options options = {
		.host = "localhost", .port = peer_port(peer), .tls = TLS_MODE_IMPLICIT};
	g_autoptr(GError) err = NULL;
	g_assert_null(connection_open(&options, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	g_assert_nonnull(strstr(err->message, "does not answer with TLS"));
	peer_stop(peer);
}

static void test_files(void)
{
	struct pki pki;
	pki_init(&pki);
	g_autofree char *list =
		tls_fixture_write_list(pki.fixture, "only-list.pem", pki.root, NULL, 1);
	struct peer *peer = peer_start(&(struct peer_options){.script = greet});
	const struct {
		const char *ca_file;
		const char *crl_file;
		const char *message;
	} cases[] = {
		{"/nowhere/ca.pem", NULL, "could not open ca_file \"/nowhere/ca.pem\""},
		{list, NULL, "there is no certificate in it"},
		{pki.root_file, "/nowhere/crl.pem", "could not open crl_file"},
		{pki.root_file, pki.root_file, "there is no revocation list in it"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		const struct connection_options options = {.host = "localhost",
			.port = peer_port(peer),
			.tls = TLS_MODE_IMPLICIT,
			.ca_file = cases[i].ca_file,
			.crl_file = cases[i].crl_file};
		g_autoptr(GError) err = NULL;
		g_assert_null(connection_open(&options, &err));
		g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
		g_assert_nonnull(strstr(err->message, cases[i].message));
	}
	peer_stop(peer);
	pki_release(&pki);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(certificate_cases); i++) {
		g_autofree char *path = g_strconcat(
			"/tls/certificate/", certificate_cases[i].name, NULL);
		g_test_add_data_func(path, &certificate_cases[i], test_certificate);
	}
	g_test_add_func("/tls/system-authorities", test_system_authorities);
	g_test_add_func("/tls/old", test_old_tls);
	g_test_add_func("/tls/none", test_no_tls_at_all);
	g_test_add_func("/tls/files", test_files);
	return g_test_run();
}
