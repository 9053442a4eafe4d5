#include "text/html_trim.h"

#include <stdbool.h>
#include <string.h>

/* No tag that carries text or a mark we know is longer. */
#define TAG_BYTES 2048

static const char *find(const char *from, const char *end, const char *needle)
{
	return memmem(from, (size_t)(end - from), needle, strlen(needle));
}

/* The tag at `tag` up to the limit, closed so that what follows is text again. */
static void append_cut_tag(GString *out, const char *tag)
{
	size_t keep = TAG_BYTES;
	while (keep > 1 && ((unsigned char)tag[keep] & 0xc0) == 0x80)
		keep--; /* never half a character */
	char quote = '\0';
	for (size_t i = 0; i < keep; i++) {
		if (quote == '\0' && (tag[i] == '"' || tag[i] == '\''))
			quote = tag[i];
		else if (tag[i] == quote)
			quote = '\0';
	}
	g_string_append_len(out, tag, (gssize)keep);
	if (quote != '\0')
		g_string_append_c(out, quote);
	g_string_append_c(out, '>');
}

/* Whether the "<" at `p` starts markup and is not a sign in text. */
static bool is_tag(const char *p, const char *end)
{
	return p + 1 < end &&
	       (g_ascii_isalpha(p[1]) || p[1] == '/' || p[1] == '!' || p[1] == '?');
}

GString *html_trim(const char *html, size_t len)
{
	GString *out = g_string_sized_new(len + 1);
	const char *end = html + len;
	const char *p = html;
	while (p < end) {
		const char *tag = memchr(p, '<', (size_t)(end - p));
		g_string_append_len(out, p, (tag != NULL ? tag : end) - p);
		if (tag == NULL)
			break;
		if (end - tag >= 4 && memcmp(tag, "<!--", 4) == 0) {
			const char *close = find(tag + 4, end, "-->");
			p = close != NULL ? close + 3 : end;
			continue;
		}
		if (!is_tag(tag, end)) {
			g_string_append(out, "&lt;");
			p = tag + 1;
			continue;
		}
		const char *close = memchr(tag, '>', (size_t)(end - tag));
		if (close != NULL && close - tag <= TAG_BYTES)
			g_string_append_len(out, tag, close + 1 - tag);
		else if (end - tag > TAG_BYTES)
			append_cut_tag(out, tag);
		p = close != NULL ? close + 1 : end;
	}
	return out;
}
