#include "tls_fixture.h"

#include <glib/gstdio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#define SECONDS_A_DAY 86400L

static void identity_free(void *data)
{
	struct identity *identity = data;
	EVP_PKEY_free(identity->key);
	X509_free(identity->certificate);
	g_free(identity);
}

struct tls_fixture *tls_fixture_new(void)
{
	struct tls_fixture *fixture = g_new0(struct tls_fixture, 1);
	fixture->dir = g_dir_make_tmp("replyd-tls-XXXXXX", NULL);
	g_assert_nonnull(fixture->dir);
	fixture->identities = g_ptr_array_new_with_free_func(identity_free);
	return fixture;
}

void tls_fixture_free(struct tls_fixture *fixture)
{
	GDir *dir = g_dir_open(fixture->dir, 0, NULL);
	for (const char *name = g_dir_read_name(dir); name != NULL;
		name = g_dir_read_name(dir)) {
		g_autofree char *path = g_build_filename(fixture->dir, name, NULL);
		g_assert_cmpint(g_unlink(path), ==, 0);
	}
	g_dir_close(dir);
	g_assert_cmpint(g_rmdir(fixture->dir), ==, 0);
	g_ptr_array_unref(fixture->identities);
	g_free(fixture->dir);
	g_free(fixture);
}

static void extend(X509 *certificate, X509 *issuer, int nid, const char *value)
{
	X509V3_CTX context;
	X509V3_set_ctx(&context, issuer, certificate, NULL, NULL, 0);
	X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, nid, value);
	g_assert_nonnull(extension);
	g_assert_cmpint(X509_add_ext(certificate, extension, -1), ==, 1);
	X509_EXTENSION_free(extension);
}

static void set_name(X509 *certificate, const char *name)
{
	X509_NAME *subject = X509_get_subject_name(certificate);
	g_assert_cmpint(X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
				(const unsigned char *)name, -1, -1, 0),
		==, 1);
}

const struct identity *tls_fixture_identity(
	struct tls_fixture *fixture, const struct identity_options *options)
{
	struct identity *identity = g_new0(struct identity, 1);
	g_ptr_array_add(fixture->identities, identity);
	identity->issuer = options->issuer;
	identity->key = EVP_EC_gen("P-256");
	identity->certificate = X509_new();
	g_assert_nonnull(identity->key);
	bool default_days = options->from_days == 0 && options->to_days == 0;
	X509 *certificate = identity->certificate;
	const struct identity *signer =
		options->issuer != NULL ? options->issuer : identity;
	X509_set_version(certificate, 2);
	ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++fixture->serial);
	X509_gmtime_adj(X509_getm_notBefore(certificate),
		(default_days ? -1 : options->from_days) * SECONDS_A_DAY);
	X509_gmtime_adj(X509_getm_notAfter(certificate),
		(default_days ? 1 : options->to_days) * SECONDS_A_DAY);
	X509_set_pubkey(certificate, identity->key);
	set_name(certificate, options->name);
	X509_set_issuer_name(certificate, X509_get_subject_name(signer->certificate));
	extend(certificate, signer->certificate, NID_basic_constraints,
		options->is_authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
	if (options->is_authority)
		extend(certificate, signer->certificate, NID_key_usage,
			"critical,keyCertSign,cRLSign");
	if (options->names != NULL)
		extend(certificate, signer->certificate, NID_subject_alt_name,
			options->names);
	g_assert_cmpint(X509_sign(certificate, signer->key, EVP_sha256()), >, 0);
	return identity;
}

static char *append_pem(struct tls_fixture *fixture, const char *name,
	X509 *certificate, X509_CRL *list)
{
	char *path = g_build_filename(fixture->dir, name, NULL);
	FILE *file = fopen(path, "ae");
	g_assert_nonnull(file);
	if (certificate != NULL)
		g_assert_cmpint(PEM_write_X509(file, certificate), ==, 1);
	if (list != NULL)
		g_assert_cmpint(PEM_write_X509_CRL(file, list), ==, 1);
	g_assert_cmpint(fclose(file), ==, 0);
	return path;
}

char *tls_fixture_write_certificate(
	struct tls_fixture *fixture, const char *name, const struct identity *identity)
{
	return append_pem(fixture, name, identity->certificate, NULL);
}

char *tls_fixture_write_list(struct tls_fixture *fixture, const char *name,
	const struct identity *issuer, const struct identity *revoked, int to_days)
{
	X509_CRL *list = X509_CRL_new();
	ASN1_TIME *time = ASN1_TIME_new();
	X509_CRL_set_version(list, 1);
	X509_CRL_set_issuer_name(list, X509_get_subject_name(issuer->certificate));
	X509_gmtime_adj(time, -30 * SECONDS_A_DAY);
	X509_CRL_set1_lastUpdate(list, time);
	if (revoked != NULL) {
		X509_REVOKED *entry = X509_REVOKED_new();
		X509_REVOKED_set_serialNumber(
			entry, X509_get_serialNumber(revoked->certificate));
		X509_REVOKED_set_revocationDate(entry, time);
		X509_CRL_add0_revoked(list, entry);
	}
	X509_gmtime_adj(time, to_days * SECONDS_A_DAY);
	X509_CRL_set1_nextUpdate(list, time);
	X509_CRL_sort(list);
	g_assert_cmpint(X509_CRL_sign(list, issuer->key, EVP_sha256()), >, 0);
	char *path = append_pem(fixture, name, NULL, list);
	X509_CRL_free(list);
	ASN1_TIME_free(time);
	return path;
}
