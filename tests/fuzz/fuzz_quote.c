/*
 * Text split into new, quoted and signature: every filled line goes to exactly one of
 * the three, whole and in its order, and what comes out is valid UTF-8.
 */
#include <assert.h>
#include <glib.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "text/charset.h"
#include "text/quote.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool is_filler(char c)
{
	return g_ascii_isspace(c) || (unsigned char)c >= 0x80;
}

/* Characters other than blanks (and of ASCII, since there are blanks beyond it). */
static size_t count_filled(const char *text, size_t len)
{
	size_t count = 0;
	for (size_t i = 0; i < len; i++)
		count += !is_filler(text[i]);
	return count;
}

/* Whether what is filled of `part` stands in `whole` in its order. */
static void check_order(const char *part, const char *whole, size_t len)
{
	size_t at = 0;
	for (const char *p = part; *p != '\0'; p++) {
		if (is_filler(*p))
			continue;
		while (at < len && whole[at] != *p)
			at++;
		assert(at < len);
		at++;
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	bool guessed = false;
	g_autoptr(GString) text =
		charset_to_utf8((const char *)data, size, "utf-8", &guessed);
	g_autofree char *exact = g_memdup2(text->str, text->len);
	AUTO(split_text) split = split_text_new(exact, text->len);
	const char *const parts[] = {split->text, split->quoted, split->signature};
	size_t count = 0;
	for (size_t i = 0; i < G_N_ELEMENTS(parts); i++) {
		assert(g_utf8_validate(parts[i], -1, NULL));
		check_order(parts[i], text->str, text->len);
		count += count_filled(parts[i], strlen(parts[i]));
	}
	assert(count == count_filled(text->str, text->len));
	return 0;
}
