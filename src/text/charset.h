/*
 * Bytes in some charset to valid UTF-8. Labels in mails are often missing, unknown or
 * wrong, so the bytes have the last word: text that is valid UTF-8 is taken as UTF-8,
 * and where the label does not fit, a simple count of what the text would be made of
 * decides among the charsets buyers use.
 *
 * Never fails; what cannot be decoded becomes U+FFFD, a NUL a blank. Touches nothing.
 */
#ifndef TEXT_CHARSET_H
#define TEXT_CHARSET_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

/*
 * `label` as the mail gave it, NULL when it gave none. *out_guessed: the label did not
 * settle it (plain ASCII needs no label and is never a guess). The caller owns the
 * result; a byte order mark is dropped.
 */
GString *charset_to_utf8(
	const char *bytes, size_t len, const char *label, bool *out_guessed);

/* Whether all bytes are 7 bit. */
bool charset_is_ascii(const char *bytes, size_t len);

#endif
