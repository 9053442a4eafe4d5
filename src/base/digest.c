#include "base/digest.h"

#include <glib.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>
#include <string.h>

static char *hex_of(const unsigned char *bytes, size_t len)
{
	static const char hex[] = "0123456789abcdef";
	char *text = g_malloc(2 * len + 1);
	for (size_t i = 0; i < len; i++) {
		text[2 * i] = hex[bytes[i] >> 4];
		text[2 * i + 1] = hex[bytes[i] & 15];
	}
	text[2 * len] = '\0';
	return text;
}

char *digest_hex(const void *data, size_t len)
{
	unsigned char sum[SHA256_DIGEST_LENGTH];
	(void)SHA256(data, len, sum); /* cannot fail: the output is ours */
	return hex_of(sum, sizeof(sum));
}

char *digest_md5_hex(const void *data, size_t len)
{
	return g_compute_checksum_for_data(G_CHECKSUM_MD5, data, len);
}

void digest_hmac(const char *key, const void *data, size_t len,
	unsigned char out[DIGEST_HMAC_BYTES])
{
	unsigned out_len = 0;
	(void)HMAC(EVP_sha256(), key, (int)strlen(key), data, len, out, &out_len);
}

bool digest_same(const char *a, const char *b)
{
	size_t len = strlen(a);
	return len == strlen(b) && CRYPTO_memcmp(a, b, len) == 0;
}
