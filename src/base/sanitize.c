#include "base/sanitize.h"

#include <stdbool.h>
#include <string.h>

/* Controls, and the marks that turn the reading direction and so can disguise text. */
static bool is_unsafe(gunichar c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) ||
	       (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029;
}

static char *sanitize(const char *text, size_t max_chars, const char *kept)
{
	if (text == NULL)
		return g_strdup("");
	g_autofree char *valid = g_utf8_make_valid(text, -1);
	g_autoptr(GString) out = g_string_new(NULL);
	size_t count = 0;
	for (const char *p = valid; *p != '\0'; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);
		if (++count > max_chars) {
			g_string_append(out, "…");
			break;
		}
		bool keep = !is_unsafe(c) || (c < 0x80 && strchr(kept, (int)c) != NULL);
		g_string_append_unichar(out, keep ? c : ' ');
	}
	return g_string_free(g_steal_pointer(&out), FALSE);
}

char *sanitize_line(const char *text, size_t max_chars)
{
	return sanitize(text, max_chars, "");
}

char *sanitize_text(const char *text, size_t max_chars)
{
	return sanitize(text, max_chars, "\n\t");
}
