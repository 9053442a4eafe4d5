/*
 * SHA-256 of bytes, to know a mail again whatever its place in the mailbox. OpenSSL
 * does the work, since it uses the processor's own instructions. Touches nothing.
 */
#ifndef BASE_DIGEST_H
#define BASE_DIGEST_H

#include <stddef.h>

/* 64 lower-case hex digits, newly allocated. */
char *digest_hex(const void *data, size_t len);

#endif
