/*
 * Text folded once, so that phrases can be looked for as plain bytes: compatibility
 * forms and case are gone (Unicode NFKC and case folding), what cannot be seen is
 * dropped, typographic quotes and dashes are ASCII, and each run of white space and
 * control characters is one blank; blanks at both ends are cut. Phrase and text must be
 * folded with the same flags. Each folded byte knows where it came from, so a match can
 * be shown in the original.
 *
 * Goes in: UTF-8 (a broken byte becomes U+FFFD). Touches nothing.
 */
#ifndef TEXT_FOLD_H
#define TEXT_FOLD_H

#include <stddef.h>
#include <stdint.h>

#include "base/attr.h"

enum fold_flags {
	FOLD_PLAIN = 0,
	/* "é" is "e", "ł" is "l"; also accents of Greek, points of Arabic and Hebrew;
	 * never the marks that spell a syllable (Thai, Indic, Japanese) */
	FOLD_STRIP_MARKS = 1 << 0,
};

struct folded {
	char *text; /* UTF-8, NUL behind it */
	size_t len;
	/* byte of the original each folded byte came from, never falling; len + 1
	 * entries: the last is where the last folded character ends. Folded [a, b) is
	 * [offset[a], offset[b]) of the original. */
	uint32_t *offset;
};

/* `len` below 4 GiB. The caller owns the result. */
struct folded *folded_new(const char *utf8, size_t len, enum fold_flags flags);
void folded_free(struct folded *folded);
DEFINE_AUTO(folded)

#endif
