/*
 * HTML pages as mails carry them: the text is UTF-8, within its limit, and its three
 * parts hold together.
 */
#include <assert.h>
#include <glib.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "text/charset.h"
#include "text/html_text.h"
#include "text/quote.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	bool guessed = false;
	g_autoptr(GString) page =
		charset_to_utf8((const char *)data, size, NULL, &guessed);
	AUTO(html_text) html = html_text_new(page->str, page->len);
	assert(g_utf8_validate(html->text->str, (gssize)html->text->len, NULL));
	assert(g_utf8_validate(
		html->signature->str, (gssize)html->signature->len, NULL));
	AUTO(split_text) split = split_text_new(html->text->str, html->text->len);
	/* a blank line may part the lines of more than one of the three */
	assert(strlen(split->text) + strlen(split->quoted) + strlen(split->signature) <=
		2 * html->text->len);
	return 0;
}
