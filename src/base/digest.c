#include "base/digest.h"

#include <glib.h>
#include <openssl/sha.h>

char *digest_hex(const void *data, size_t len)
{
	static const char hex[] = "0123456789abcdef";
	unsigned char sum[SHA256_DIGEST_LENGTH];
	(void)SHA256(data, len, sum); /* cannot fail: the output is ours */
	char *text = g_malloc(2 * sizeof(sum) + 1);
	for (size_t i = 0; i < sizeof(sum); i++) {
		text[2 * i] = hex[sum[i] >> 4];
		text[2 * i + 1] = hex[sum[i] & 15];
	}
	text[2 * sizeof(sum)] = '\0';
	return text;
}
