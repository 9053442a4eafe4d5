#include "text/flowed.h"

#include <string.h>

/* Deeper quotes keep this many marks. */
#define QUOTE_MARKS 16

struct line {
	unsigned depth;
	const char *text;
	size_t len;
	bool is_soft; /* goes on in the next line */
};

static struct line read_line(const char *at, size_t len)
{
	struct line line = {.text = at, .len = len};
	while (line.len > 0 && line.text[0] == '>') {
		line.depth += line.depth < QUOTE_MARKS;
		line.text++;
		line.len--;
	}
	if (line.len > 0 && line.text[0] == ' ') { /* stuffed */
		line.text++;
		line.len--;
	}
	bool is_signature = line.len == 3 && memcmp(line.text, "-- ", 3) == 0;
	line.is_soft = line.len > 0 && line.text[line.len - 1] == ' ' && !is_signature;
	return line;
}

static void start_line(GString *out, unsigned depth)
{
	for (unsigned i = 0; i < depth; i++)
		g_string_append_c(out, '>');
	if (depth > 0)
		g_string_append_c(out, ' ');
}

GString *flowed_join(const char *text, size_t len, bool delsp)
{
	GString *out = g_string_sized_new(len + 1);
	const char *end = text + len;
	struct line before = {.is_soft = false};
	for (const char *p = text; p < end;) {
		const char *lf = memchr(p, '\n', (size_t)(end - p));
		size_t line_len = (size_t)((lf != NULL ? lf : end) - p);
		struct line line = read_line(p, line_len);
		bool joins = before.is_soft && before.depth == line.depth &&
		             !(line.len == 3 && memcmp(line.text, "-- ", 3) == 0);
		if (joins && delsp)
			g_string_truncate(out, out->len - 1);
		if (!joins && p != text)
			g_string_append_c(out, '\n');
		if (!joins)
			start_line(out, line.depth);
		g_string_append_len(out, line.text, (gssize)line.len);
		before = line;
		p = lf != NULL ? lf + 1 : end;
		if (lf != NULL && p == end)
			g_string_append_c(out, '\n');
	}
	return out;
}
