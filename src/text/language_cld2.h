/*
 * CLD2 behind a C function: the library has no C interface of its own. Used by
 * text/language.c alone. Touches nothing; the string is static.
 */
#ifndef TEXT_LANGUAGE_CLD2_H
#define TEXT_LANGUAGE_CLD2_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* CLD2's best guess at the language of valid UTF-8, "un" when it has none. *out_score:
 * how usual such letters are there, some 1000 for natural text. `len` below 2 GiB. */
const char *cld2_detect(const char *text, size_t len, double *out_score);

#ifdef __cplusplus
}
#endif

#endif
