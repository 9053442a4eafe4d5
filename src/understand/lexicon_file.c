/*
 * Line by line, each kind of line in one function. The first faults are gathered rather
 * than the first one only, because the file is written by hand.
 */
#include "understand/lexicon_file.h"

#include <math.h>
#include <string.h>

#include "base/limits.h"
#include "understand/phrase.h"

#define MAX_LINE     4000
#define MAX_PROBLEMS 50
#define MAX_ENTRIES  200000
#define MAX_SCOPE    12
#define MAX_ITEM     120

struct scan {
	struct lexicon_file *file;
	GPtrArray *problems;
	unsigned found; /* problems of this file */
	unsigned line;
	char *start; /* of the line, NUL-terminated, comment cut off */
	unsigned entries;
	struct lexicon_part *part;      /* NULL before `language` */
	struct lexicon_list *open_list; /* goes on in this line */
	bool in_section;
	bool is_flag;
	enum intent intent;
	enum flag flag;
	bool firm;
	struct phrase_reader reader; /* to check the phrases' form */
};

static bool check_text(const char *text, size_t len, const char **out_why);
static void scan_text(struct scan *scan, const char *text, size_t len);
static void scan_line(struct scan *scan);
static void scan_language(struct scan *scan, char *at);
static void scan_section(struct scan *scan, char *at);
static void scan_directive(struct scan *scan, char *at);
static void scan_subject(struct scan *scan, char *at);
static void scan_apostrophe(struct scan *scan, char *at);
static void scan_firm(struct scan *scan, char *at);
static void scan_group(struct scan *scan, char *at);
static void scan_negate(struct scan *scan, char *at);
static void scan_question(struct scan *scan, char *at);
static void scan_words(struct scan *scan, char *at);
static void scan_same(struct scan *scan, char *at);
static void scan_plain_list(struct scan *scan, char *at, enum lexicon_list_kind kind);
static void scan_entry(struct scan *scan, char *at);
static void scan_items(struct scan *scan, char *at);
static bool check_item(struct scan *scan, const char *item, const char *at);
static void check_entries(struct scan *scan);
static bool check_phrase(struct scan *scan, const char *phrase, const char *at);
static struct lexicon_list *add_list(
	struct scan *scan, enum lexicon_list_kind kind, const char *name);
static struct lexicon_part *part_for(struct lexicon_file *file, const char *language);
static bool is_name(const char *text);
static char *skip_blanks(char *at);
static char *collapse_blanks(const char *text);
static void problem(struct scan *scan, const char *at, const char *format, ...)
	PRINTF_LIKE(3, 4);
static void entry_free(void *data);
static void list_free(void *data);
static void part_free(void *data);

struct lexicon_file *lexicon_file_load(const char *path, GPtrArray *problems)
{
	g_autoptr(GError) err = NULL;
	g_autofree char *text = NULL;
	gsize len = 0;
	if (!g_file_get_contents(path, &text, &len, &err)) {
		g_ptr_array_add(
			problems, g_strdup_printf("%s:1:1: could not read it: %s", path,
					  err->message));
		return NULL;
	}
	return lexicon_file_parse(path, text, len, problems);
}

struct lexicon_file *lexicon_file_parse(
	const char *path, const char *text, size_t len, GPtrArray *problems)
{
	const char *why = NULL;
	if (!check_text(text, len, &why)) {
		g_ptr_array_add(problems, g_strdup_printf("%s:1:1: %s", path, why));
		return NULL;
	}
	AUTO(lexicon_file) file = g_new0(struct lexicon_file, 1);
	file->path = g_strdup(path);
	file->parts = g_ptr_array_new_with_free_func(part_free);
	struct scan scan = {.file = file, .problems = problems};
	scan.reader.strings = g_string_chunk_new(4096);
	scan_text(&scan, text, len);
	if (scan.found > 0)
		check_entries(&scan);
	phrase_reader_release(&scan.reader);
	g_string_chunk_free(scan.reader.strings);
	return scan.found == 0 ? g_steal_pointer(&file) : NULL;
}

void lexicon_file_free(struct lexicon_file *file)
{
	if (file == NULL)
		return;
	g_free(file->path);
	g_ptr_array_unref(file->parts);
	g_free(file);
}

static bool check_text(const char *text, size_t len, const char **out_why)
{
	const char *why = NULL;
	if (len > LIMIT_LEXICON_BYTES)
		why = "it is too large";
	else if (len > 0 && memchr(text, '\0', len) != NULL)
		why = "it holds a NUL byte: is it a text file?";
	else if (!g_utf8_validate_len(text, len, NULL))
		why = "it is not UTF-8: save it as UTF-8";
	if (why == NULL)
		return true;
	*out_why = why;
	return false;
}

static void scan_text(struct scan *scan, const char *text, size_t len)
{
	const char *end = text + len;
	if (len >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0)
		text += 3;
	while (text < end && scan->found < MAX_PROBLEMS) {
		const char *newline = memchr(text, '\n', (size_t)(end - text));
		size_t line_len = (size_t)((newline == NULL ? end : newline) - text);
		g_autofree char *line = g_strndup(text, line_len);
		scan->line++;
		scan->start = line;
		if (line_len > MAX_LINE)
			problem(scan, line,
				"the line is longer than %d bytes: end a list with a "
				"comma and go on in the next line",
				MAX_LINE);
		else
			scan_line(scan);
		text += line_len + 1;
	}
	scan->start = NULL;
	if (scan->open_list != NULL && scan->found < MAX_PROBLEMS)
		problem(scan, NULL, "the file ends within a list");
}

static void scan_line(struct scan *scan)
{
	for (char *hash = scan->start; (hash = strchr(hash, '#')) != NULL; hash++) {
		if (hash == scan->start || hash[-1] == ' ' || hash[-1] == '\t') {
			*hash = '\0';
			break;
		}
	}
	g_strchomp(scan->start);
	char *at = skip_blanks(scan->start);
	if (*at == '\0')
		return;
	if (scan->open_list != NULL)
		scan_items(scan, at);
	else if (g_str_has_prefix(at, "language") && (at[8] == ' ' || at[8] == '\t'))
		scan_language(scan, at);
	else if (scan->part == NULL)
		problem(scan, at, "say \"language en\" (or another) first");
	else if (*at == '[')
		scan_section(scan, at);
	else if (*at == '@')
		scan_directive(scan, at);
	else
		scan_entry(scan, at);
}

static void scan_language(struct scan *scan, char *at)
{
	char *code = skip_blanks(at + strlen("language"));
	size_t len = strlen(code);
	if (len < 2 || len > 3 || strspn(code, "abcdefghijklmnopqrstuvwxyz") != len) {
		problem(scan, code,
			"a language is its ISO 639 code in small letters, like \"en\"");
		return;
	}
	scan->part = part_for(scan->file, code);
	scan->in_section = false;
}

static void scan_section(struct scan *scan, char *at)
{
	char *name = at + 1;
	size_t len = strlen(name);
	if (len == 0 || name[len - 1] != ']') {
		problem(scan, at, "a section is written [name]");
		return;
	}
	name[len - 1] = '\0';
	scan->firm = false;
	scan->in_section = true;
	if (intent_parse(name, &scan->intent) && scan->intent != INTENT_OTHER) {
		scan->is_flag = false;
		return;
	}
	bool derived = strcmp(name, "photos") == 0 || strcmp(name, "several") == 0;
	if (flag_parse(name, &scan->flag) && !derived) {
		scan->is_flag = true;
		return;
	}
	problem(scan, at + 1, "\"%s\" is no intent and no flag that words decide",
		name);
}

static void scan_directive(struct scan *scan, char *at)
{
	static const struct {
		const char *name;
		void (*scan)(struct scan *scan, char *at);
	} directives[] = {
		{"@subject", scan_subject},
		{"@apostrophe", scan_apostrophe},
		{"@firm", scan_firm},
		{"@group", scan_group},
		{"@negate", scan_negate},
		{"@question", scan_question},
		{"@words", scan_words},
		{"@same", scan_same},
	};
	size_t len = strcspn(at, " \t:");
	for (size_t i = 0; i < G_N_ELEMENTS(directives); i++) {
		if (strlen(directives[i].name) == len &&
			strncmp(at, directives[i].name, len) == 0) {
			directives[i].scan(scan, skip_blanks(at + len));
			return;
		}
	}
	problem(scan, at, "unknown directive \"%.*s\"", (int)MIN(len, 40), at);
}

static void scan_subject(struct scan *scan, char *at)
{
	char *end = NULL;
	double factor = g_ascii_strtod(at, &end);
	if (end == at || *end != '\0' ||
		!(factor >= 0.1 && factor <= LEXICON_MAX_WEIGHT))
		problem(scan, at, "@subject takes a factor from 0.1 to %g",
			LEXICON_MAX_WEIGHT);
	else
		scan->part->subject_factor = factor;
}

static void scan_apostrophe(struct scan *scan, char *at)
{
	if (strcmp(at, "parts") == 0)
		scan->part->parts_at_apostrophe = 1;
	else if (strcmp(at, "vanishes") == 0)
		scan->part->parts_at_apostrophe = 0;
	else
		problem(scan, at, "@apostrophe takes \"parts\" or \"vanishes\"");
}

static void scan_firm(struct scan *scan, char *at)
{
	if (!scan->in_section || *at != '\0')
		problem(scan, at, "@firm stands alone, below the [section] it is for");
	else
		scan->firm = true;
}

static void scan_group(struct scan *scan, char *at)
{
	char *colon = strchr(at, ':');
	if (colon == NULL) {
		problem(scan, at, "a group is written \"@group name: word, word\"");
		return;
	}
	*colon = '\0';
	g_strchomp(at);
	if (!is_name(at)) {
		problem(scan, at,
			"a group's name is of small letters, digits and \"_\"");
		return;
	}
	scan->open_list = add_list(scan, LEXICON_GROUP, at);
	scan_items(scan, skip_blanks(colon + 1));
}

static void scan_negate(struct scan *scan, char *at)
{
	char *end = NULL;
	guint64 scope = g_ascii_strtoull(at, &end, 10);
	char *rest = skip_blanks(end);
	bool after = g_str_has_prefix(rest, "after");
	if (after)
		rest = skip_blanks(rest + strlen("after"));
	if (end == at || scope > MAX_SCOPE || *rest != ':') {
		problem(scan, at,
			"write \"@negate 2: not, never\" or \"@negate 2 after: "
			"nicht\", "
			"the number being 0 to %d words",
			MAX_SCOPE);
		return;
	}
	struct lexicon_list *list = add_list(scan, LEXICON_NEGATE, "");
	list->scope = (unsigned)scope;
	list->after = after;
	scan->open_list = list;
	scan_items(scan, skip_blanks(rest + 1));
}

static void scan_question(struct scan *scan, char *at)
{
	scan_plain_list(scan, at, LEXICON_QUESTION);
}

static void scan_words(struct scan *scan, char *at)
{
	scan_plain_list(scan, at, LEXICON_WORDS);
}

static void scan_plain_list(struct scan *scan, char *at, enum lexicon_list_kind kind)
{
	if (*at != ':') {
		problem(scan, at, "a colon and a list should follow");
		return;
	}
	scan->open_list = add_list(scan, kind, "");
	scan_items(scan, skip_blanks(at + 1));
}

static void scan_same(struct scan *scan, char *at)
{
	char *equals = strchr(at, '=');
	if (equals == NULL) {
		problem(scan, at,
			"other spellings are written \"@same received = recieved\"");
		return;
	}
	*equals = '\0';
	g_strchomp(at);
	if (!check_item(scan, at, at))
		return;
	scan->open_list = add_list(scan, LEXICON_SAME, at);
	scan_items(scan, skip_blanks(equals + 1));
}

/* Items up to the end of the line; a comma there leaves the list open. */
static void scan_items(struct scan *scan, char *at)
{
	struct lexicon_list *list = scan->open_list;
	while (*at != '\0') {
		char *comma = strchr(at, ',');
		if (comma != NULL)
			*comma = '\0';
		char *next = comma == NULL ? at + strlen(at) : skip_blanks(comma + 1);
		g_strchomp(at);
		if (check_item(scan, at, at))
			g_ptr_array_add(list->items, collapse_blanks(at));
		at = next;
		if (comma == NULL)
			scan->open_list = NULL;
	}
	if (list->items->len == 0 && scan->open_list != NULL) {
		problem(scan, at, "the list is empty");
		scan->open_list = NULL;
	}
}

/* An item is plain words: the patterns of phrases do not nest. */
static bool check_item(struct scan *scan, const char *item, const char *at)
{
	size_t len = strlen(item);
	const char *why = NULL;
	if (len == 0)
		why = "nothing stands between two commas";
	else if (len > MAX_ITEM)
		why = "it is too long for one item: is a comma missing?";
	else if (strpbrk(item, "(){}<>|@=?") != NULL)
		why = "an item of a list is plain words, without ( ) { } < > | @ = ?";
	if (why == NULL)
		return check_phrase(scan, item, at);
	problem(scan, at, "%s", why);
	return false;
}

static void scan_entry(struct scan *scan, char *at)
{
	if (!scan->in_section) {
		problem(scan, at,
			"a phrase stands below the [section] of its intent or flag");
		return;
	}
	char *end = NULL;
	double weight = g_ascii_strtod(at, &end);
	bool ok = end != at && (*end == ' ' || *end == '\t') &&
	          fabs(weight) <= LEXICON_MAX_WEIGHT;
	if (!ok) {
		problem(scan, at,
			"a line is a weight from -%g to %g and a phrase, like \"2.5 "
			"not "
			"arrived\"",
			LEXICON_MAX_WEIGHT, LEXICON_MAX_WEIGHT);
		return;
	}
	char *phrase = skip_blanks(end);
	if (++scan->entries > MAX_ENTRIES) {
		problem(scan, at, "more than %d phrases", MAX_ENTRIES);
		return;
	}
	struct lexicon_entry *entry = g_new0(struct lexicon_entry, 1);
	entry->is_flag = scan->is_flag;
	entry->intent = scan->intent;
	entry->flag = scan->flag;
	entry->firm = scan->firm;
	entry->weight = weight;
	entry->phrase = collapse_blanks(phrase);
	entry->line = scan->line;
	entry->column = (unsigned)g_utf8_pointer_to_offset(scan->start, phrase) + 1;
	g_ptr_array_add(scan->part->entries, entry);
}

/* Building the lexicon checks the phrases, once it can. When this file has faults
 * anyway they are named with them. */
static void check_entries(struct scan *scan)
{
	for (guint i = 0; i < scan->file->parts->len; i++) {
		const struct lexicon_part *part = scan->file->parts->pdata[i];
		for (guint k = 0; k < part->entries->len && scan->found < MAX_PROBLEMS;
			k++) {
			const struct lexicon_entry *entry = part->entries->pdata[k];
			g_autofree char *line = g_strdup_printf(
				"%*s%s", (int)entry->column - 1, "", entry->phrase);
			scan->line = entry->line;
			scan->start = line;
			(void)check_phrase(
				scan, entry->phrase, line + entry->column - 1);
		}
	}
	scan->start = NULL;
}

static bool check_phrase(struct scan *scan, const char *phrase, const char *at)
{
	g_autoptr(GError) err = NULL;
	size_t column = 0;
	AUTO(phrase) parsed = phrase_parse(&scan->reader, phrase, &column, &err);
	if (parsed != NULL)
		return true;
	problem(scan, g_utf8_offset_to_pointer(at, (glong)column), "%s", err->message);
	return false;
}

static struct lexicon_list *add_list(
	struct scan *scan, enum lexicon_list_kind kind, const char *name)
{
	struct lexicon_list *list = g_new0(struct lexicon_list, 1);
	list->kind = kind;
	list->name = g_strdup(name);
	list->items = g_ptr_array_new_with_free_func(g_free);
	list->line = scan->line;
	g_ptr_array_add(scan->part->lists, list);
	return list;
}

static struct lexicon_part *part_for(struct lexicon_file *file, const char *language)
{
	for (guint i = 0; i < file->parts->len; i++) {
		struct lexicon_part *known = file->parts->pdata[i];
		if (strcmp(known->language, language) == 0)
			return known;
	}
	struct lexicon_part *part = g_new0(struct lexicon_part, 1);
	part->language = g_strdup(language);
	part->parts_at_apostrophe = -1;
	part->lists = g_ptr_array_new_with_free_func(list_free);
	part->entries = g_ptr_array_new_with_free_func(entry_free);
	g_ptr_array_add(file->parts, part);
	return part;
}

static bool is_name(const char *text)
{
	size_t len = strlen(text);
	return len > 0 && len <= 40 &&
	       strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789_") == len;
}

static char *skip_blanks(char *at)
{
	return at + strspn(at, " \t");
}

static char *collapse_blanks(const char *text)
{
	char *out = g_strdup(text);
	size_t len = 0;
	for (; *text != '\0'; text++) {
		bool blank = *text == ' ' || *text == '\t';
		if (!blank)
			out[len++] = *text;
		else if (len > 0 && out[len - 1] != ' ')
			out[len++] = ' ';
	}
	out[len] = '\0';
	return g_strchomp(out);
}

static void problem(struct scan *scan, const char *at, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	g_autofree char *text = g_strdup_vprintf(format, args);
	va_end(args);
	long column = at == NULL ? 0 : g_utf8_pointer_to_offset(scan->start, at);
	scan->found++;
	g_ptr_array_add(
		scan->problems, g_strdup_printf("%s:%u:%ld: %s", scan->file->path,
					scan->line, column + 1, text));
}

static void entry_free(void *data)
{
	struct lexicon_entry *entry = data;
	g_free(entry->phrase);
	g_free(entry);
}

static void list_free(void *data)
{
	struct lexicon_list *list = data;
	g_free(list->name);
	g_ptr_array_unref(list->items);
	g_free(list);
}

static void part_free(void *data)
{
	struct lexicon_part *part = data;
	g_free(part->language);
	g_ptr_array_unref(part->lists);
	g_ptr_array_unref(part->entries);
	g_free(part);
}
