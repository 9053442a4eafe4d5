/*
 * Why a pass of our own: iniparser 4.1 merges, cuts and overwrites without a word, and
 * a setting that is silently not the one written is the worst kind. BUGS of iniparser
 * that this file keeps away from the rest: numbers are read by our own code
 * (settings.c), names without a colon are never looked up (they crash), and its
 * messages are switched off.
 */
#include "daemon/ini_file.h"

#include <iniparser.h>
#include <stdarg.h>
#include <string.h>

#include "base/limits.h"

#define MAX_LINE 1000 /* iniparser gives up at 1,022 with continuations joined */

struct ini_file {
	char *path;
	dictionary *dict;
	GHashTable *lines; /* "section:key" or "section" -> line number */
	GPtrArray *names;  /* "section:key" in the order of the file */
};

struct scan {
	struct ini_file *ini;
	GPtrArray *problems;
	unsigned line;
	char *section; /* lower case; NULL before the first */
};

static void scan_problem(struct scan *scan, const char *format, ...) PRINTF_LIKE(2, 3);
static void scan_lines(struct scan *scan, char *text);
static int quiet(const char *format, ...) PRINTF_LIKE(1, 2);

static int quiet(const char *format, ...)
{
	(void)format;
	return 0;
}

static bool read_file(const char *path, char **out_text, GPtrArray *problems)
{
	g_autoptr(GError) err = NULL;
	gsize len = 0;
	g_autofree char *text = NULL;
	if (!g_file_get_contents(path, &text, &len, &err)) {
		g_ptr_array_add(problems, g_strdup_printf("%s:1: could not read it: %s",
						  path, err->message));
		return false;
	}
	const char *why = NULL;
	if (len > LIMIT_INI_BYTES)
		why = "it is too large";
	else if (memchr(text, '\0', len) != NULL)
		why = "it holds a NUL byte: is it a text file?";
	else if (g_str_has_prefix(text, "\xef\xbb\xbf"))
		why = "it starts with a byte order mark: save it as UTF-8 without BOM";
	else if (!g_utf8_validate(text, (gssize)len, NULL))
		why = "it is not UTF-8: save it as UTF-8";
	if (why != NULL) {
		g_ptr_array_add(problems, g_strdup_printf("%s:1: %s", path, why));
		return false;
	}
	*out_text = g_steal_pointer(&text);
	return true;
}

struct ini_file *ini_file_load(const char *path, GPtrArray *problems)
{
	g_autofree char *text = NULL;
	if (!read_file(path, &text, problems))
		return NULL;
	struct ini_file *ini = g_new0(struct ini_file, 1);
	ini->path = g_strdup(path);
	ini->lines = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	ini->names = g_ptr_array_new_with_free_func(g_free);
	guint before = problems->len;
	struct scan scan = {.ini = ini, .problems = problems};
	scan_lines(&scan, text);
	g_free(scan.section);
	iniparser_set_error_callback(quiet);
	ini->dict = iniparser_load(path);
	if (ini->dict == NULL) {
		if (problems->len == before)
			g_ptr_array_add(problems,
				g_strdup_printf("%s:1: it is not an INI file", path));
		ini_file_free(ini);
		return NULL;
	}
	return ini;
}

void ini_file_free(struct ini_file *ini)
{
	if (ini == NULL)
		return;
	g_free(ini->path);
	if (ini->dict != NULL)
		iniparser_freedict(ini->dict);
	g_ptr_array_unref(ini->names);
	g_hash_table_unref(ini->lines);
	g_free(ini);
}

const char *ini_file_get(
	const struct ini_file *ini, const char *section, const char *key)
{
	g_autofree char *name = g_strconcat(section, ":", key, NULL);
	return iniparser_getstring(ini->dict, name, NULL);
}

unsigned ini_file_line(const struct ini_file *ini, const char *section, const char *key)
{
	g_autofree char *name = g_strconcat(section, ":", key, NULL);
	gpointer line = g_hash_table_lookup(ini->lines, name);
	if (line == NULL)
		line = g_hash_table_lookup(ini->lines, section);
	return line == NULL ? 1 : GPOINTER_TO_UINT(line);
}

void ini_file_complain(const struct ini_file *ini, GPtrArray *problems,
	const char *section, const char *key, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	g_autofree char *what = g_strdup_vprintf(format, args);
	va_end(args);
	g_ptr_array_add(problems,
		g_strdup_printf("%s:%u: [%s] %s: %s", ini->path,
			ini_file_line(ini, section, key), section, key, what));
}

const GPtrArray *ini_file_names(const struct ini_file *ini)
{
	return ini->names;
}

const char *ini_file_path(const struct ini_file *ini)
{
	return ini->path;
}

static void scan_problem(struct scan *scan, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	g_autofree char *what = g_strdup_vprintf(format, args);
	va_end(args);
	g_ptr_array_add(scan->problems,
		g_strdup_printf("%s:%u: %s", scan->ini->path, scan->line, what));
}

static void scan_section(struct scan *scan, char *line)
{
	char *end = strchr(line, ']');
	/* iniparser takes no comment behind it and gives up the whole file. */
	if (end == NULL || end[1] != '\0') {
		scan_problem(scan, "a section is written [name] on a line of its own");
		return;
	}
	*end = '\0';
	g_free(scan->section);
	scan->section = g_ascii_strdown(g_strstrip(line + 1), -1);
	if (g_hash_table_contains(scan->ini->lines, scan->section))
		scan_problem(scan, "section [%s] stands twice: put its keys together",
			scan->section);
	g_hash_table_replace(scan->ini->lines, g_strdup(scan->section),
		GUINT_TO_POINTER(scan->line));
}

/* iniparser ends an unquoted value at the first ';' or '#'. */
static void scan_value(struct scan *scan, const char *key, const char *value)
{
	char quote = value[0];
	if (quote == '"' || quote == '\'') {
		const char *end = strchr(value + 1, quote);
		if (end == NULL)
			scan_problem(
				scan, "%s: the quotation mark is never closed", key);
		else if (end[strspn(end + 1, " \t") + 1] != '\0' &&
			 strchr("#;", end[strspn(end + 1, " \t") + 1]) == NULL)
			scan_problem(scan, "%s: text behind the closing quotation mark",
				key);
		return;
	}
	const char *cut = strpbrk(value, "#;");
	if (cut != NULL && cut > value && cut[-1] != ' ' && cut[-1] != '\t')
		scan_problem(scan,
			"%s: the value would be cut at '%c': put it in quotation marks",
			key, *cut);
	if (g_str_has_suffix(value, "\\"))
		scan_problem(scan,
			"%s: a backslash at the end would join the next line", key);
}

static void scan_key(struct scan *scan, char *line)
{
	char *equals = strchr(line, '=');
	if (equals == NULL) {
		scan_problem(scan, "neither a [section] nor key = value");
		return;
	}
	*equals = '\0';
	g_autofree char *key = g_ascii_strdown(g_strstrip(line), -1);
	if (scan->section == NULL) {
		scan_problem(scan, "%s stands before the first [section]", key);
		return;
	}
	g_autofree char *name = g_strconcat(scan->section, ":", key, NULL);
	gpointer first = g_hash_table_lookup(scan->ini->lines, name);
	if (first != NULL) {
		scan_problem(scan,
			"%s stands twice in [%s] (first on line %u): keep one", key,
			scan->section, GPOINTER_TO_UINT(first));
		return;
	}
	g_hash_table_insert(
		scan->ini->lines, g_strdup(name), GUINT_TO_POINTER(scan->line));
	g_ptr_array_add(scan->ini->names, g_steal_pointer(&name));
	scan_value(scan, key, g_strstrip(equals + 1));
}

static void scan_lines(struct scan *scan, char *text)
{
	for (char *line = text; line != NULL;) {
		char *next = strchr(line, '\n');
		if (next != NULL)
			*next++ = '\0';
		scan->line++;
		if (strlen(line) > MAX_LINE)
			scan_problem(
				scan, "the line is longer than %d bytes", MAX_LINE);
		g_strstrip(line);
		if (line[0] == '[')
			scan_section(scan, line);
		else if (line[0] != '\0' && line[0] != '#' && line[0] != ';')
			scan_key(scan, line);
		line = next;
	}
}
