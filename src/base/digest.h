/*
 * SHA-256 of bytes, to know a mail again whatever its place in the mailbox, and the
 * digests that other people's interfaces sign with. OpenSSL does the work, since it
 * uses the processor's own instructions. Touches nothing.
 */
#ifndef BASE_DIGEST_H
#define BASE_DIGEST_H

#include <stdbool.h>
#include <stddef.h>

/* 64 lower-case hex digits, newly allocated. */
char *digest_hex(const void *data, size_t len);

/* MD5, only where a protocol signs with it: 32 lower-case hex digits, newly allocated.
 */
char *digest_md5_hex(const void *data, size_t len);

#define DIGEST_HMAC_BYTES 32

/* HMAC-SHA256 of the bytes with a key. */
void digest_hmac(const char *key, const void *data, size_t len,
	unsigned char out[DIGEST_HMAC_BYTES]);

/* Whether two texts are the same, in a time that does not tell where they differ. */
bool digest_same(const char *a, const char *b);

#endif
