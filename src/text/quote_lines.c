#include "text/quote_lines.h"

#include <string.h>

/* No line that means something is longer. */
#define KEY_BYTES 600
/* Close looks in one mail; a few milliseconds in all. */
#define MAX_LOOKS 3000
/* A mark may stand behind so many blanks. */
#define MARK_INDENT 3
/* Bytes of "＞" and "：". */
#define WIDE_BYTES 3

#define KEY_SIGNS  "*_ "
#define WORD_SIGNS " -_=*>#|()[]<~"

/* Blanks and characters nobody sees, other than in ASCII; 0 when it is none. */
static size_t unseen_bytes(const char *p, const char *end, bool *out_is_blank)
{
	static const struct {
		const char *bytes;
		bool is_blank;
	} unseen[] = {
		{"\xc2\xa0", true},     /* no-break space */
		{"\xc2\xad", false},    /* soft hyphen */
		{"\xe2\x80\x87", true}, /* figure space */
		{"\xe2\x80\x89", true}, /* thin space */
		{"\xe2\x80\xaf", true}, /* narrow no-break space */
		{"\xe3\x80\x80", true}, /* wide space */
		{"\xe2\x80\x8b",
			false}, /* zero width space, joiners, direction marks */
		{"\xe2\x80\x8c", false}, {"\xe2\x80\x8d", false},
		{"\xe2\x80\x8e", false}, {"\xe2\x80\x8f", false},
		{"\xe2\x80\xaa", false}, /* embeddings */
		{"\xe2\x80\xab", false}, {"\xe2\x80\xac", false},
		{"\xe2\x80\xad", false}, {"\xe2\x80\xae", false},
		{"\xe2\x81\xa0", false}, /* word joiner, isolates */
		{"\xe2\x81\xa6", false}, {"\xe2\x81\xa7", false},
		{"\xe2\x81\xa8", false}, {"\xe2\x81\xa9", false},
		{"\xef\xbb\xbf",
			false}, /* byte order mark; Apple Mail quotes with it */
		{"\xef\xbf\xbc", false}, /* where a picture was */
	};
	unsigned char first = (unsigned char)*p;
	if (first != 0xc2 && first != 0xe2 && first != 0xe3 && first != 0xef)
		return 0;
	for (size_t i = 0; i < G_N_ELEMENTS(unseen); i++) {
		size_t len = strlen(unseen[i].bytes);
		if ((size_t)(end - p) < len || memcmp(p, unseen[i].bytes, len) != 0)
			continue;
		*out_is_blank = unseen[i].is_blank;
		return len;
	}
	return 0;
}

/* Bytes of a blank or of something unseen at p, 0 when it is neither. */
static size_t gap_bytes(const char *p, const char *end, bool *out_is_blank)
{
	*out_is_blank = true;
	if (g_ascii_isspace(*p))
		return 1;
	return unseen_bytes(p, end, out_is_blank);
}

/* "<<<" behind ">>>" is ornament. */
static bool is_ornament(const struct quote_line *line)
{
	uint32_t len = line->len;
	while (len > 0 && g_ascii_isspace(line->start[len - 1]))
		len--;
	return len > 2 && memcmp(line->start + len - 2, "<<", 2) == 0;
}

/* "->" and "=>" are no marks, nor is more than three blanks and ">". */
static bool is_mark(const struct quote_line *line, const char *p, size_t blanks)
{
	const char *end = line->start + line->len;
	if (p == end || blanks > MARK_INDENT)
		return false;
	bool is_wide = end - p >= WIDE_BYTES && memcmp(p, "＞", WIDE_BYTES) == 0;
	/* "| text", but not "| a | b |" */
	bool is_bar = *p == '|' && end - p > 1 && p[1] == ' ' &&
	              memchr(p + 1, '|', (size_t)(end - p - 1)) == NULL;
	return (*p == '>' || is_wide || is_bar) && !is_ornament(line);
}

/* The end of the line without blanks, unseen characters, stars and underlines. */
static const char *seen_end(const struct quote_line *line)
{
	const char *end = line->start + line->len;
	while (end > line->start) {
		const char *last = g_utf8_find_prev_char(line->start, end);
		bool is_blank = false;
		if (last == NULL || (*last != '*' && *last != '_' &&
					    gap_bytes(last, end, &is_blank) == 0))
			break;
		end = last;
	}
	return end;
}

/* Bytes at p to be left out at the ends of a text: a blank, or a byte order mark or a
 * picture's place. Marks of direction belong to what they stand around. */
static size_t margin_bytes(const char *p, const char *end)
{
	bool is_blank = false;
	size_t gap = gap_bytes(p, end, &is_blank);
	return is_blank || (unsigned char)*p == 0xef ? gap : 0;
}

void quote_line_bounds(
	const struct quote_line *line, const char **out_start, const char **out_end)
{
	const char *p = line->start;
	const char *end = p + line->len;
	for (size_t margin; p < end && (margin = margin_bytes(p, end)) > 0;)
		p += margin;
	while (end > p) {
		const char *last = g_utf8_find_prev_char(p, end);
		if (last == NULL || margin_bytes(last, end) == 0)
			break;
		end = last;
	}
	*out_start = p;
	*out_end = end;
}

static void look_at_end(struct quote_line *line)
{
	const char *end = seen_end(line);
	line->ends_in_bracket = end > line->start && end[-1] == '>';
	line->ends_in_dashes =
		end - line->start > 2 && end[-1] == '-' && end[-2] == '-';
	line->ends_in_colon = (end > line->start && end[-1] == ':') ||
	                      (end - line->start >= WIDE_BYTES &&
				      memcmp(end - WIDE_BYTES, "：", WIDE_BYTES) == 0);
}

static void look_at(struct quote_line *line)
{
	const char *p = line->start;
	const char *end = p + line->len;
	size_t blanks = 0;
	bool is_blank = false;
	for (size_t gap; p < end && (gap = gap_bytes(p, end, &is_blank)) > 0; p += gap)
		blanks += is_blank;
	line->is_blank = p == end;
	line->is_marked = is_mark(line, p, blanks);
	if (line->is_blank || line->is_marked)
		return;
	for (; p < end && p < line->start + KEY_BYTES; p++) {
		line->digits += g_ascii_isdigit(*p) != 0;
		line->has_at |= *p == '@';
	}
	if (line->len <= KEY_BYTES)
		look_at_end(line);
}

/* ">3 weeks" alone is more than three weeks. */
static void unmark_lone_number(struct quote_lines *lines)
{
	struct quote_line *only = NULL;
	for (size_t i = 0; i < lines->count; i++) {
		if (!lines->line[i].is_marked)
			continue;
		if (only != NULL)
			return;
		only = &lines->line[i];
	}
	if (only == NULL)
		return;
	const char *mark = memchr(only->start, '>', only->len);
	if (mark != NULL && mark + 1 < only->start + only->len &&
		g_ascii_isdigit(mark[1]))
		only->is_marked = false;
}

void quote_lines_init(struct quote_lines *lines, const char *text, size_t len)
{
	const char *end = text + len;
	GArray *array = g_array_sized_new(
		FALSE, FALSE, sizeof(struct quote_line), (guint)(len / 40 + 8));
	for (const char *p = text; p < end;) {
		const char *lf = memchr(p, '\n', (size_t)(end - p));
		const char *stop = lf != NULL ? lf : end;
		struct quote_line line = {.start = p, .len = (uint32_t)(stop - p)};
		if (line.len > 0 && p[line.len - 1] == '\r')
			line.len--;
		look_at(&line);
		g_array_append_val(array, line);
		p = stop + 1;
	}
	lines->count = array->len;
	lines->line = (struct quote_line *)(void *)g_array_free(array, FALSE);
	lines->looks_left = MAX_LOOKS;
	unmark_lone_number(lines);
}

void quote_lines_release(struct quote_lines *lines)
{
	g_free(lines->line);
	lines->line = NULL;
	lines->count = 0;
}

void quote_lines_set(
	struct quote_lines *lines, size_t from, size_t to, enum quote_role role)
{
	for (size_t i = from; i < to; i++)
		if (lines->line[i].role == QUOTE_ROLE_TEXT)
			lines->line[i].role = (uint8_t)role;
}

size_t quote_lines_skip_blank(const struct quote_lines *lines, size_t i)
{
	while (i < lines->count && lines->line[i].is_blank)
		i++;
	return i;
}

bool quote_lines_marks_follow(const struct quote_lines *lines, size_t i)
{
	size_t next = quote_lines_skip_blank(lines, i);
	return next < lines->count && lines->line[next].is_marked;
}

size_t quote_lines_text_end(const struct quote_lines *lines, size_t i)
{
	while (i < lines->count && lines->line[i].role == QUOTE_ROLE_TEXT)
		i++;
	return i;
}

bool quote_lines_may_look(struct quote_lines *lines)
{
	if (lines->looks_left == 0)
		return false;
	lines->looks_left--;
	return true;
}

/* --- keys ---------------------------------------------------------------------- */

/* Bytes of a dash other than "-" at p, 0 when there is none: hyphens, dashes and what
 * boxes are drawn of. */
static size_t dash_bytes(const char *p, const char *end)
{
	if (end - p < WIDE_BYTES)
		return 0;
	bool is_dash = memcmp(p, "\xe2\x80", 2) == 0 && (unsigned char)p[2] >= 0x90 &&
	               (unsigned char)p[2] <= 0x95;
	bool is_box = memcmp(p, "\xe2\x94\x80", 3) == 0 || memcmp(p, "━", 3) == 0;
	return is_dash || is_box || memcmp(p, "＿", 3) == 0 ? WIDE_BYTES : 0;
}

size_t quote_line_signs(const struct quote_line *line, size_t *out_bytes)
{
	const char *end = line->start + line->len;
	const char *p = line->start;
	size_t signs = 0;
	for (size_t dash = 0; p<end; p += dash> 0 ? dash : 1) {
		dash = dash_bytes(p, end);
		if (dash == 0 && strchr("-_=*#~+|[", *p) == NULL &&
			!g_ascii_isspace(*p))
			break;
		signs += dash > 0 || !g_ascii_isspace(*p);
	}
	*out_bytes = (size_t)(p - line->start);
	return signs;
}

/* Cuts signs of the set from both ends of what was appended from `from` on. */
static void cut_signs(GString *key, size_t from, const char *signs)
{
	size_t end = key->len;
	while (end > from && strchr(signs, key->str[end - 1]) != NULL)
		end--;
	g_string_truncate(key, end);
	size_t start = from;
	while (start < end && strchr(signs, key->str[start]) != NULL)
		start++;
	g_string_erase(key, (gssize)from, (gssize)(start - from));
}

void quote_line_append_key(const struct quote_line *line, GString *to)
{
	if (line->len > KEY_BYTES)
		return;
	size_t from = to->len;
	const char *end = line->start + line->len;
	bool is_blank = false;
	bool has_blank = false;
	for (const char *p = line->start; p < end;) {
		size_t gap = gap_bytes(p, end, &is_blank);
		if (gap > 0) {
			has_blank |= is_blank;
			p += gap;
			continue;
		}
		if (has_blank && to->len > from)
			g_string_append_c(to, ' ');
		has_blank = false;
		if (dash_bytes(p, end) > 0)
			g_string_append_c(to, '-');
		else if ((unsigned char)*p < 0x80)
			g_string_append_c(to, g_ascii_tolower(*p));
		else
			g_string_append_unichar(
				to, g_unichar_tolower(g_utf8_get_char(p)));
		p = g_utf8_next_char(p);
	}
	cut_signs(to, from, KEY_SIGNS);
}

static char *key_without(const struct quote_line *line, const char *signs)
{
	GString *key = g_string_sized_new(line->len + 1);
	quote_line_append_key(line, key);
	cut_signs(key, 0, signs);
	return g_string_free(key, FALSE);
}

char *quote_line_key(const struct quote_line *line)
{
	return key_without(line, KEY_SIGNS);
}

char *quote_line_words(const struct quote_line *line)
{
	return key_without(line, WORD_SIGNS);
}

char *quote_line_start_key(const struct quote_line *line)
{
	struct quote_line start = *line;
	if (start.len > KEY_BYTES) {
		start.len = KEY_BYTES;
		while (start.len > 0 &&
			((unsigned char)start.start[start.len] & 0xc0) == 0x80)
			start.len--; /* never half a character */
	}
	return quote_line_key(&start);
}

size_t quote_line_rule(const struct quote_line *line)
{
	size_t bytes = 0;
	size_t signs = quote_line_signs(line, &bytes);
	return bytes == line->len ? signs : 0;
}
