/*
 * libcsv knows no line numbers, so the text is fed to it a line at a time: a row begins
 * on the line behind the previous row's end, blank lines between them left out.
 */
#include "orders/csv_reader.h"

#include <csv.h>
#include <string.h>

#include "base/error.h"
#include "base/limits.h"

#define MAX_FILE_BYTES (256u * 1024 * 1024)

struct reading {
	csv_row_fn take;
	void *context;
	struct csv_row row;
	unsigned line;      /* being fed */
	unsigned row_start; /* where the row being read begins */
	bool row_has_begun;
	bool stopped;
};

/* --- encoding
 * -------------------------------------------------------------------------- */

static bool has_prefix(
	const char *bytes, size_t len, const char *prefix, size_t prefix_len)
{
	return len >= prefix_len && memcmp(bytes, prefix, prefix_len) == 0;
}

/* The text in UTF-8, without a byte order mark. */
static char *to_utf8(
	const char *name, const char *bytes, size_t len, gsize *out_len, GError **err)
{
	const char *from = NULL;
	if (has_prefix(bytes, len, "\xff\xfe", 2) ||
		has_prefix(bytes, len, "\xfe\xff", 2)) {
		from = "UTF-16";
	} else if (has_prefix(bytes, len, "\xef\xbb\xbf", 3)) {
		bytes += 3;
		len -= 3;
	}
	if (from == NULL && g_utf8_validate_len(bytes, len, NULL)) {
		*out_len = len;
		return g_strndup(bytes, len);
	}
	g_autoptr(GError) why = NULL;
	char *text = g_convert(bytes, (gssize)len, "UTF-8",
		from != NULL ? from : "GB18030", NULL, out_len, &why);
	if (text == NULL)
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"%s:1: neither UTF-8, UTF-16 nor GB18030: save it as CSV UTF-8",
			name);
	return text;
}

/* The separator of the heading line: the one of them that occurs most. */
static unsigned char find_separator(const char *text)
{
	static const char candidates[] = ",;\t";
	size_t best = 0;
	size_t most = 0;
	size_t end = strcspn(text, "\n");
	for (size_t i = 0; candidates[i] != '\0'; i++) {
		size_t count = 0;
		for (size_t k = 0; k < end; k++)
			count += text[k] == candidates[i];
		if (count > most) {
			most = count;
			best = i;
		}
	}
	return (unsigned char)candidates[best];
}

/*
 * "sep=;" on a line of its own, by which spreadsheets tell each other the separator:
 * how long it is, 0 when there is none.
 */
static size_t told_separator(const char *text, unsigned char *out_separator)
{
	const char *p = text + (*text == '"');
	if (g_ascii_strncasecmp(p, "sep=", 4) != 0 || p[4] == '\0' ||
		strchr("\r\n", p[4]) != NULL)
		return 0;
	const char *end = p + 5 + (*text == '"' && p[5] == '"');
	size_t line = strspn(end, "\r\n");
	if (line == 0 && *end != '\0')
		return 0;
	*out_separator = (unsigned char)p[4];
	return (size_t)(end - text) +
	       (line > 1 && end[0] == '\r' && end[1] == '\n' ? 2 : MIN(line, 1));
}

/* --- rows
 * -----------------------------------------------------------------------------------
 */

static void begin_row(struct reading *reading)
{
	if (reading->row_has_begun)
		return;
	reading->row_has_begun = true;
	reading->row.line = reading->row_start;
	reading->row.problem = NULL;
	g_ptr_array_set_size(reading->row.cells, 0);
}

/* ="8123" is how an export keeps a spreadsheet from reading a text as a number. */
static const char *unwrap(char *cell)
{
	size_t len = strlen(cell);
	if (len < 3 || !g_str_has_prefix(cell, "=\"") || cell[len - 1] != '"')
		return cell;
	cell[len - 1] = '\0';
	return g_strstrip(cell + 2);
}

static void take_cell(void *data, size_t len, void *context)
{
	struct reading *reading = context;
	begin_row(reading);
	if (len > LIMIT_CSV_CELL) {
		reading->row.problem = "a cell is too long";
		len = 0;
	}
	if (reading->row.cells->len >= LIMIT_CSV_COLUMNS) {
		reading->row.problem = "too many columns";
		return;
	}
	g_autofree char *cell = g_strndup(data, len);
	g_autofree char *valid = g_utf8_make_valid(cell, -1);
	g_ptr_array_add(reading->row.cells, g_strdup(unwrap(g_strstrip(valid))));
}

static bool is_empty(const GPtrArray *cells)
{
	for (guint i = 0; i < cells->len; i++) {
		if (((const char *)cells->pdata[i])[0] != '\0')
			return false;
	}
	return true;
}

static void take_row(int end, void *context)
{
	(void)end;
	struct reading *reading = context;
	bool wanted = reading->row_has_begun && !is_empty(reading->row.cells);
	reading->row_has_begun = false;
	reading->row_start = reading->line + 1;
	if (wanted && !reading->stopped)
		reading->stopped = !reading->take(&reading->row, reading->context);
}

static bool is_blank(const char *text, size_t len)
{
	size_t i = 0;
	while (i < len && g_ascii_isspace(text[i]))
		i++;
	return i == len;
}

/* With its end: LF, CRLF, or the lone CR of old spreadsheets. */
static size_t line_length(const char *text, size_t len)
{
	size_t end = 0;
	while (end < len && text[end] != '\n' && text[end] != '\r')
		end++;
	bool crlf = end + 1 < len && text[end] == '\r' && text[end + 1] == '\n';
	return MIN(end + (crlf ? 2 : 1), len);
}

static bool feed(struct reading *reading, struct csv_parser *parser, const char *text,
	size_t len, void (*progress)(unsigned percent, void *context))
{
	unsigned told = 0;
	for (size_t at = 0; at < len && !reading->stopped;) {
		size_t span = line_length(text + at, len - at);
		reading->line++;
		if (reading->row_start == reading->line && is_blank(text + at, span))
			reading->row_start++;
		if (csv_parse(parser, text + at, span, take_cell, take_row, reading) !=
			span)
			return false;
		at += span;
		unsigned percent = (unsigned)(at * 100 / len);
		if (progress != NULL && percent >= told + 5) {
			told = percent;
			progress(percent, reading->context);
		}
	}
	return csv_fini(parser, take_cell, take_row, reading) == 0;
}

bool csv_read_bytes(const char *name, const void *bytes, size_t len, csv_row_fn take,
	void *context, void (*progress)(unsigned percent, void *context), GError **err)
{
	gsize text_len = 0;
	g_autofree char *text = to_utf8(name, bytes, len, &text_len, err);
	if (text == NULL)
		return false;
	struct csv_parser parser;
	if (csv_init(&parser, CSV_APPEND_NULL) != 0) {
		g_set_error(err, REPLYD_ERROR, ERR_PERM, "could not start libcsv");
		return false;
	}
	unsigned char separator = 0;
	size_t skip = told_separator(text, &separator);
	csv_set_delim(&parser, skip > 0 ? separator : find_separator(text));
	unsigned skipped = skip > 0 ? 1 : 0;
	struct reading reading = {.take = take,
		.context = context,
		.line = skipped,
		.row_start = skipped + 1};
	reading.row.cells = g_ptr_array_new_with_free_func(g_free);
	bool ok = feed(&reading, &parser, text + skip, text_len - skip, progress);
	if (!ok)
		g_set_error(err, REPLYD_ERROR, ERR_INPUT, "%s:%u: not CSV: %s", name,
			reading.line, csv_strerror(csv_error(&parser)));
	g_ptr_array_unref(reading.row.cells);
	csv_free(&parser);
	return ok;
}

bool csv_read(const char *path, csv_row_fn take, void *context,
	void (*progress)(unsigned percent, void *context), GError **err)
{
	g_autoptr(GError) why = NULL;
	g_autoptr(GMappedFile) file = g_mapped_file_new(path, FALSE, &why);
	if (file == NULL) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT, "could not read \"%s\": %s",
			path, why->message);
		return false;
	}
	gsize len = g_mapped_file_get_length(file);
	if (len == 0 || len > MAX_FILE_BYTES) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT, "%s:1: the file is %s", path,
			len == 0 ? "empty" : "too large: split it");
		return false;
	}
	return csv_read_bytes(path, g_mapped_file_get_contents(file), len, take,
		context, progress, err);
}
