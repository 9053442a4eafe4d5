/*
 * Certificate authorities and certificates for tests, made while they run. Files go to
 * a scratch folder that tls_fixture_free() removes. Any failure here ends the test.
 */
#ifndef TESTS_UNIT_NET_TLS_FIXTURE_H
#define TESTS_UNIT_NET_TLS_FIXTURE_H

#include <glib.h>
#include <openssl/ssl.h>
#include <stdbool.h>

/* A key with its certificate: an authority or a server. */
struct identity {
	EVP_PKEY *key;
	X509 *certificate;
	const struct identity *issuer; /* NULL: itself */
};

struct identity_options {
	const char *name;              /* common name */
	const char *names;             /* "DNS:a, IP:127.0.0.1"; NULL: none */
	const struct identity *issuer; /* NULL: self-signed */
	bool is_authority;
	int from_days; /* validity, from today; both 0: yesterday to tomorrow */
	int to_days;
};

struct tls_fixture {
	char *dir;
	GPtrArray *identities; /* of struct identity, owned */
	long serial;
};

struct tls_fixture *tls_fixture_new(void);
void tls_fixture_free(struct tls_fixture *fixture);

/* Lives as long as the fixture. */
const struct identity *tls_fixture_identity(
	struct tls_fixture *fixture, const struct identity_options *options);

/* A PEM file in the scratch folder with this certificate; its path, newly allocated. */
char *tls_fixture_write_certificate(
	struct tls_fixture *fixture, const char *name, const struct identity *identity);

/*
 * Appends a revocation list of `issuer` that names `revoked` (NULL: nobody), valid
 * until `to_days` from today. The path, newly allocated.
 */
char *tls_fixture_write_list(struct tls_fixture *fixture, const char *name,
	const struct identity *issuer, const struct identity *revoked, int to_days);

#endif
