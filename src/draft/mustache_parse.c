/*
 * One pass over the text. Whether a tag stands alone on its line is judged by the
 * source around it alone: blanks back to the start of the line, blanks up to its end. A
 * second tag on the line is not blank, so two tags on a line never stand alone, as the
 * specification wants.
 */
#include "draft/mustache_parse.h"

#include <stdbool.h>
#include <string.h>

#include "base/error.h"
#include "base/limits.h"

struct mustache {
	char *file;
	char *text;
	GArray *tags; /* of struct mustache_tag */
};

struct parser {
	const struct mustache *template;
	const char *text;
	size_t len;
	size_t pos;        /* the text before it is done */
	size_t counted_to; /* the line feeds before it are in `line` */
	unsigned line;
	GString *open; /* the delimiters that hold now */
	GString *close;
	unsigned sections[LIMIT_TEMPLATE_DEPTH]; /* indexes of the open ones */
	unsigned depth;
};

/* A tag as it stands in the source: [start, end), with its content in between. */
struct raw_tag {
	size_t start, end;
	char sigil;       /* one of # ^ / ! > & { =, or 0 for a plain name */
	const char *name; /* trimmed */
	size_t name_len;
};

static bool parse_all(struct parser *parser, GError **err);
static bool read_tag(struct parser *parser, struct raw_tag *out_tag, GError **err);
static bool handle_tag(struct parser *parser, const struct raw_tag *tag, GError **err);
static bool check_name(struct parser *parser, const struct raw_tag *tag, GError **err);
static bool open_section(struct parser *parser, GError **err);
static bool close_section(
	struct parser *parser, const struct raw_tag *tag, GError **err);
static bool set_delimiters(
	struct parser *parser, const struct raw_tag *tag, GError **err);
static void tag_extent(const struct parser *parser, const struct raw_tag *tag,
	size_t *out_start, size_t *out_end);
static void emit_text(struct parser *parser, size_t end);
static void emit(
	struct parser *parser, enum mustache_kind kind, const char *text, size_t len);
static void count_lines(struct parser *parser, size_t up_to);
static bool syntax_error(const struct parser *parser, GError **err, const char *format,
	...) PRINTF_LIKE(3, 4);

struct mustache *mustache_parse(const char *text, size_t len, const char *file,
	unsigned first_line, GError **err)
{
	if (len > LIMIT_TEMPLATE_BYTES) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"%s: larger than %u bytes, the limit for a template", file,
			LIMIT_TEMPLATE_BYTES);
		return NULL;
	}
	if (len == 0)
		text = ""; /* it may be NULL then */
	if (!g_utf8_validate_len(text, len, NULL)) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"%s: not UTF-8 text; save it in UTF-8", file);
		return NULL;
	}
	AUTO(mustache) template = g_new0(struct mustache, 1);
	template->file = g_strdup(file);
	template->text = g_strndup(text, len);
	template->tags = g_array_new(FALSE, TRUE, sizeof(struct mustache_tag));

	struct parser parser = {
		.template = template,
		.text = template->text,
		.len = len,
		.line = first_line,
		.open = g_string_new("{{"),
		.close = g_string_new("}}"),
	};
	bool ok = parse_all(&parser, err);
	g_string_free(parser.open, TRUE);
	g_string_free(parser.close, TRUE);
	return ok ? g_steal_pointer(&template) : NULL;
}

void mustache_free(struct mustache *template)
{
	if (template == NULL)
		return;
	g_free(template->file);
	g_free(template->text);
	g_array_unref(template->tags);
	g_free(template);
}

const char *mustache_file(const struct mustache *template)
{
	return template->file;
}

const struct mustache_tag *mustache_tags(
	const struct mustache *template, unsigned *out_count)
{
	*out_count = template->tags->len;
	return (const struct mustache_tag *)(const void *)template->tags->data;
}

static struct mustache_tag *tag_at(const struct parser *parser, unsigned index)
{
	return &g_array_index(parser->template->tags, struct mustache_tag, index);
}

static const char *find(const struct parser *parser, size_t from, const GString *what)
{
	return memmem(parser->text + from, parser->len - from, what->str, what->len);
}

static bool parse_all(struct parser *parser, GError **err)
{
	const char *open;
	while ((open = find(parser, parser->pos, parser->open)) != NULL) {
		struct raw_tag tag = {.start = (size_t)(open - parser->text)};
		count_lines(parser, tag.start);
		if (!read_tag(parser, &tag, err) || !handle_tag(parser, &tag, err))
			return false;
	}
	if (parser->depth > 0) {
		const struct mustache_tag *section =
			tag_at(parser, parser->sections[parser->depth - 1]);
		parser->line = section->line;
		return syntax_error(parser, err, "section \"%.*s\" is never closed",
			(int)section->len, section->text);
	}
	count_lines(parser, parser->pos);
	emit_text(parser, parser->len);
	return true;
}

/* From tag->start: sigil, name and end of the tag. */
static bool read_tag(struct parser *parser, struct raw_tag *out_tag, GError **err)
{
	size_t from = out_tag->start + parser->open->len;
	while (from < parser->len && g_ascii_isspace(parser->text[from]))
		from++;
	g_autoptr(GString) close =
		g_string_new_len(parser->close->str, (gssize)parser->close->len);
	char c = '\0';
	if (from < parser->len)
		c = parser->text[from];
	if (c != '\0' && strchr("#^/!>&{=", c) != NULL) {
		out_tag->sigil = c;
		from++;
		if (c == '{')
			g_string_prepend_c(close, '}');
		if (c == '=')
			g_string_prepend_c(close, '=');
	}
	const char *end = find(parser, from, close);
	if (end == NULL)
		return syntax_error(parser, err, "tag is never closed: \"%s\" expected",
			close->str);
	const char *name = parser->text + from;
	size_t len = (size_t)(end - name);
	out_tag->end = from + len + close->len;
	while (len > 0 && g_ascii_isspace(name[0])) {
		name++;
		len--;
	}
	while (len > 0 && g_ascii_isspace(name[len - 1]))
		len--;
	out_tag->name = name;
	out_tag->name_len = len;
	return true;
}

static bool handle_variable(
	struct parser *parser, const struct raw_tag *tag, enum mustache_kind kind)
{
	emit_text(parser, tag->start);
	emit(parser, kind, tag->name, tag->name_len);
	parser->pos = tag->end;
	return true;
}

static bool handle_tag(struct parser *parser, const struct raw_tag *tag, GError **err)
{
	if (!check_name(parser, tag, err))
		return false;
	if (tag->sigil == '\0')
		return handle_variable(parser, tag, MUSTACHE_VARIABLE);
	if (tag->sigil == '&' || tag->sigil == '{')
		return handle_variable(parser, tag, MUSTACHE_UNESCAPED);

	size_t start, end;
	tag_extent(parser, tag, &start, &end);
	emit_text(parser, start);
	parser->pos = end;
	switch (tag->sigil) {
	case '#':
		emit(parser, MUSTACHE_SECTION, tag->name, tag->name_len);
		return open_section(parser, err);
	case '^':
		emit(parser, MUSTACHE_INVERTED, tag->name, tag->name_len);
		return open_section(parser, err);
	case '/':
		return close_section(parser, tag, err);
	case '>': {
		emit(parser, MUSTACHE_PARTIAL, tag->name, tag->name_len);
		struct mustache_tag *partial =
			tag_at(parser, parser->template->tags->len - 1);
		partial->indent = parser->text + start;
		partial->indent_len = tag->start - start;
		return true;
	}
	case '=':
		return set_delimiters(parser, tag, err);
	default: /* '!', a comment */
		return true;
	}
}

/* "a", "a.b.c" or "."; nothing blank inside, no part empty. */
static bool name_is_valid(const char *name, size_t len)
{
	if (len == 1 && name[0] == '.')
		return true;
	bool part_empty = true;
	for (size_t i = 0; i < len; i++) {
		if (g_ascii_isspace(name[i]) || (name[i] == '.' && part_empty))
			return false;
		part_empty = name[i] == '.';
	}
	return !part_empty;
}

static bool check_name(struct parser *parser, const struct raw_tag *tag, GError **err)
{
	if (tag->sigil == '!' || tag->sigil == '=')
		return true;
	int len = (int)tag->name_len;
	if (len == 0)
		return syntax_error(parser, err, "tag without a name");
	if (tag->sigil == '\0' && strchr("<$", tag->name[0]) != NULL)
		return syntax_error(parser, err,
			"\"%.*s\": template inheritance is not supported, use partials",
			len, tag->name);
	if (tag->sigil == '>') {
		if (tag->name[0] == '*')
			return syntax_error(parser, err,
				"\"%.*s\": a partial's name cannot be a variable", len,
				tag->name);
		return true;
	}
	if (!name_is_valid(tag->name, tag->name_len))
		return syntax_error(
			parser, err, "\"%.*s\" is not a name", len, tag->name);
	return true;
}

static bool open_section(struct parser *parser, GError **err)
{
	if (parser->depth == G_N_ELEMENTS(parser->sections))
		return syntax_error(parser, err, "sections nested deeper than %u",
			LIMIT_TEMPLATE_DEPTH);
	parser->sections[parser->depth++] = parser->template->tags->len - 1;
	return true;
}

static bool close_section(
	struct parser *parser, const struct raw_tag *tag, GError **err)
{
	int len = (int)tag->name_len;
	if (parser->depth == 0)
		return syntax_error(parser, err, "\"%.*s\" is closed but was not open",
			len, tag->name);
	struct mustache_tag *section =
		tag_at(parser, parser->sections[parser->depth - 1]);
	if (section->len != tag->name_len ||
		memcmp(section->text, tag->name, section->len) != 0)
		return syntax_error(parser, err,
			"\"%.*s\" is closed, but \"%.*s\" of line %u is open", len,
			tag->name, (int)section->len, section->text, section->line);
	parser->depth--;
	section->end = parser->template->tags->len;
	return true;
}

/* "<% %>": two words without "=" become the delimiters. */
static bool set_delimiters(
	struct parser *parser, const struct raw_tag *tag, GError **err)
{
	size_t first = 0;
	while (first < tag->name_len && !g_ascii_isspace(tag->name[first]))
		first++;
	size_t second = first;
	while (second < tag->name_len && g_ascii_isspace(tag->name[second]))
		second++;
	bool valid = second < tag->name_len;
	for (size_t i = 0; i < tag->name_len; i++) {
		bool blank = g_ascii_isspace(tag->name[i]);
		if (tag->name[i] == '=' || (blank && (i < first || i >= second)))
			valid = false;
	}
	if (!valid)
		return syntax_error(parser, err,
			"delimiters \"%.*s\": two words without \"=\" expected",
			(int)tag->name_len, tag->name);
	g_string_truncate(parser->open, 0);
	g_string_append_len(parser->open, tag->name, (gssize)first);
	g_string_truncate(parser->close, 0);
	g_string_append_len(
		parser->close, tag->name + second, (gssize)(tag->name_len - second));
	return true;
}

/* Whether a line ends at `pos`, and how long that end is: 0 at the end of the text. */
static bool at_line_end(const struct parser *parser, size_t pos, size_t *out_len)
{
	size_t left = parser->len - pos;
	if (left == 0)
		*out_len = 0;
	else if (parser->text[pos] == '\n')
		*out_len = 1;
	else if (left >= 2 && memcmp(parser->text + pos, "\r\n", 2) == 0)
		*out_len = 2;
	else
		return false;
	return true;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/*
 * Where the text before the tag ends and where that behind it goes on: at the tag's own
 * ends, or at those of its line when nothing else stands on it.
 */
static void tag_extent(const struct parser *parser, const struct raw_tag *tag,
	size_t *out_start, size_t *out_end)
{
	size_t start = tag->start;
	while (start > 0 && is_blank(parser->text[start - 1]))
		start--;
	size_t end = tag->end;
	while (end < parser->len && is_blank(parser->text[end]))
		end++;
	size_t line_end_len;
	bool alone = (start == 0 || parser->text[start - 1] == '\n') &&
	             at_line_end(parser, end, &line_end_len);
	*out_start = alone ? start : tag->start;
	*out_end = alone ? end + line_end_len : tag->end;
}

static void emit_text(struct parser *parser, size_t end)
{
	if (end > parser->pos)
		emit(parser, MUSTACHE_TEXT, parser->text + parser->pos,
			end - parser->pos);
}

static void emit(
	struct parser *parser, enum mustache_kind kind, const char *text, size_t len)
{
	struct mustache_tag tag = {
		.kind = kind, .text = text, .len = len, .line = parser->line};
	g_array_append_val(parser->template->tags, tag);
}

static void count_lines(struct parser *parser, size_t up_to)
{
	for (; parser->counted_to < up_to; parser->counted_to++) {
		if (parser->text[parser->counted_to] == '\n')
			parser->line++;
	}
}

static bool syntax_error(
	const struct parser *parser, GError **err, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	g_autofree char *what = g_strdup_vprintf(format, args);
	va_end(args);
	g_set_error(err, REPLYD_ERROR, ERR_INPUT, "%s:%u: %s", parser->template->file,
		parser->line, what);
	return false;
}
