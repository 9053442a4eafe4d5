/*
 * The most likely charset of bytes without a usable label, among those buyers write in:
 * UTF-8 (a little broken), windows-1252, windows-1251, koi8-r, gb18030, big5,
 * shift_jis, euc-kr. Touches nothing.
 */
#ifndef TEXT_CHARSET_GUESS_H
#define TEXT_CHARSET_GUESS_H

#include <stddef.h>

/* An iconv name, static. The first few KB are looked at. */
const char *charset_guess(const char *bytes, size_t len);

/* Bytes that are not part of valid UTF-8; a NUL is valid. */
size_t charset_utf8_broken(const char *bytes, size_t len);

#endif
