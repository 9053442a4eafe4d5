#include "understand/phrase.h"

#include <string.h>

#include "base/error.h"

#define MAX_GROUP_NAME 64

/* A phrase while it is read. */
struct builder {
	struct phrase_reader *reader;
	const char *text;
	const char *at;
	struct phrase head; /* marks and conditions */
	GArray *parts;
	GArray *choices;
	GArray *words;
	uint8_t gap; /* before the next part */
	unsigned gaps;
	bool run_open; /* plain words may still join the last part */
	bool ended;    /* a closing mark was read: only conditions may follow */
	GError **err;
};

static struct phrase *pack(struct builder *b);
static bool parse_item(struct builder *b);
static bool parse_mark(struct builder *b);
static bool parse_condition(
	struct builder *b, enum phrase_condition_kind kind, const char *word);
static bool parse_end(struct builder *b, enum phrase_mark mark);
static bool parse_angle(struct builder *b);
static bool parse_choices(struct builder *b);
static bool parse_choice(struct builder *b);
static bool parse_group(struct builder *b);
static bool parse_plain(struct builder *b);
static bool add_group(struct builder *b);
static bool add_item(struct builder *b, const char *item);
static bool add_words(struct builder *b, const char *raw, size_t len);
static bool add_plain_word(struct builder *b, const char *raw, size_t len);
static void add_word(struct builder *b, const char *text, size_t len, unsigned kind);
static bool open_part(struct builder *b);
static void close_part(struct builder *b);
static bool take_optional(struct builder *b);
static bool open_choice(struct builder *b);
static bool close_choice(struct builder *b);
static bool check_whole(struct builder *b);
static bool check_anchor(struct builder *b, const struct phrase *phrase);
static void judge_anchors(struct phrase *phrase);
static bool can_anchor(const struct phrase *phrase, const struct phrase_part *part);
static size_t raw_word_len(const char *at);
static char *read_name(struct builder *b, char closing);
static bool fail(struct builder *b, const char *format, ...) PRINTF_LIKE(2, 3);
static void skip_blanks(struct builder *b);

static GArray *emptied(GArray **array, guint element_size);

struct phrase *phrase_parse(struct phrase_reader *reader, const char *text,
	size_t *out_column, GError **err)
{
	struct builder b = {
		.reader = reader,
		.text = text,
		.at = text,
		.parts = emptied(&reader->parts, sizeof(struct phrase_part)),
		.choices = emptied(&reader->choices, sizeof(struct phrase_choice)),
		.words = emptied(&reader->words, sizeof(struct phrase_word)),
		.err = err,
	};
	bool ok = true;
	for (skip_blanks(&b); ok && *b.at != '\0'; skip_blanks(&b))
		ok = parse_item(&b);
	ok = ok && check_whole(&b);
	struct phrase *phrase = pack(&b);
	judge_anchors(phrase);
	ok = ok && check_anchor(&b, phrase);
	if (ok)
		return phrase;
	*out_column = (size_t)g_utf8_pointer_to_offset(text, b.at);
	phrase_free(phrase);
	return NULL;
}

/* The same array from phrase to phrase: there are thousands. */
static GArray *emptied(GArray **array, guint element_size)
{
	if (*array == NULL)
		*array = g_array_new(FALSE, TRUE, element_size);
	g_array_set_size(*array, 0);
	return *array;
}

void phrase_reader_release(struct phrase_reader *reader)
{
	words_release(&reader->row);
	g_clear_pointer(&reader->parts, g_array_unref);
	g_clear_pointer(&reader->choices, g_array_unref);
	g_clear_pointer(&reader->words, g_array_unref);
}

void phrase_free(struct phrase *phrase)
{
	g_free(phrase); /* one block, see pack() */
}

/* The phrase and its arrays in one block: matching walks all of them. */
static struct phrase *pack(struct builder *b)
{
	size_t parts = b->parts->len * sizeof(struct phrase_part);
	size_t choices = b->choices->len * sizeof(struct phrase_choice);
	size_t words = b->words->len * sizeof(struct phrase_word);
	char *block = g_malloc0(sizeof(struct phrase) + parts + words + choices);
	struct phrase *phrase = (struct phrase *)(void *)block;
	*phrase = b->head;
	/* the largest alignment first */
	phrase->parts = (struct phrase_part *)(void *)(block + sizeof(struct phrase));
	phrase->words = (struct phrase_word *)(void *)((char *)phrase->parts + parts);
	phrase->choices =
		(struct phrase_choice *)(void *)((char *)phrase->words + words);
	phrase->part_count = (uint16_t)b->parts->len;
	phrase->choice_count = (uint16_t)b->choices->len;
	phrase->word_count = (uint16_t)b->words->len;
	if (parts > 0)
		memcpy(phrase->parts, b->parts->data, parts);
	if (words > 0)
		memcpy(phrase->words, b->words->data, words);
	if (choices > 0)
		memcpy(phrase->choices, b->choices->data, choices);
	return phrase;
}

/* --- reading ---------------------------------------------------------------------- */

static bool parse_item(struct builder *b)
{
	if (*b->at == '@')
		return parse_mark(b);
	if (b->ended)
		return fail(b, "nothing but @ conditions may follow the closing mark");
	switch (*b->at) {
	case '?':
		return parse_end(b, PHRASE_QUESTION);
	case '.':
		return parse_end(b, PHRASE_STATEMENT);
	case '<':
		return parse_angle(b);
	case '(':
		return parse_choices(b);
	case '{':
		return parse_group(b);
	case ')':
	case '|':
	case '}':
	case '>':
		return fail(b, "\"%c\" without its opening bracket", *b->at);
	default:
		return parse_plain(b);
	}
}

static bool parse_mark(struct builder *b)
{
	static const struct {
		const char *name;
		unsigned mark;
		int condition;
	} marks[] = {
		{"@subject", PHRASE_SUBJECT, -1},
		{"@alone", PHRASE_ALONE, -1},
		{"@firm", PHRASE_FIRM, -1},
		{"@capitals", PHRASE_CAPITALS, -1},
		{"@exclamations", PHRASE_EXCLAMATIONS, -1},
		{"@with", 0, PHRASE_WITH},
		{"@without", 0, PHRASE_WITHOUT},
		{"@near", 0, PHRASE_NEAR},
	};
	size_t len = strcspn(b->at, " \t");
	for (size_t i = 0; i < G_N_ELEMENTS(marks); i++) {
		if (strlen(marks[i].name) != len ||
			strncmp(b->at, marks[i].name, len) != 0)
			continue;
		b->ended = true;
		if (marks[i].condition >= 0)
			return parse_condition(b,
				(enum phrase_condition_kind)marks[i].condition,
				marks[i].name);
		b->at += len;
		b->head.marks |= marks[i].mark;
		return true;
	}
	return fail(b, "unknown mark \"%.*s\"", (int)MIN(len, 40), b->at);
}

static bool parse_condition(
	struct builder *b, enum phrase_condition_kind kind, const char *word)
{
	const char *mark_at = b->at;
	b->at += strlen(word);
	skip_blanks(b);
	size_t len = strcspn(b->at, " \t");
	if (len == 0 || len > MAX_GROUP_NAME || *b->at == '@') {
		b->at = mark_at;
		return fail(b, "%s needs the name of a @group", word);
	}
	if (b->head.condition_count == PHRASE_MAX_CONDITIONS)
		return fail(b, "more than %d conditions", PHRASE_MAX_CONDITIONS);
	const char *group =
		g_string_chunk_insert_len(b->reader->strings, b->at, (gssize)len);
	if (b->reader->groups != NULL &&
		!g_hash_table_contains(b->reader->groups, group))
		return fail(b, "there is no @group \"%s\"", group);
	b->head.conditions[b->head.condition_count++] =
		(struct phrase_condition){.kind = kind, .group = group};
	b->at += len;
	return true;
}

static bool parse_end(struct builder *b, enum phrase_mark mark)
{
	b->head.marks |= mark;
	b->ended = true;
	b->at++;
	return true;
}

/* <3> or <number> */
static bool parse_angle(struct builder *b)
{
	if (g_str_has_prefix(b->at, "<number>")) {
		if (!open_part(b) || !open_choice(b))
			return false;
		add_word(b, "", 0, PHRASE_WORD_NUMBER);
		b->at += strlen("<number>");
		return close_choice(b) && take_optional(b);
	}
	if (!g_ascii_isdigit(b->at[1]) || b->at[1] == '0' || b->at[2] != '>')
		return fail(b, "a gap is written <1> to <%d>, a number <number>",
			PHRASE_MAX_GAP);
	if (b->parts->len == 0)
		return fail(b, "a phrase cannot begin with a gap");
	if (++b->gaps > PHRASE_MAX_GAPS)
		return fail(b, "more than %d gaps", PHRASE_MAX_GAPS);
	b->gap = (uint8_t)(b->at[1] - '0');
	b->run_open = false;
	b->at += 3;
	return true;
}

static bool parse_choices(struct builder *b)
{
	const char *opening = b->at;
	if (!open_part(b))
		return false;
	do {
		b->at++; /* "(" or "|" */
		if (!parse_choice(b))
			return false;
	} while (*b->at == '|');
	if (*b->at != ')') {
		b->at = opening;
		return fail(b, "\"(\" is never closed");
	}
	b->at++;
	return take_optional(b);
}

/* Up to "|" or ")". */
static bool parse_choice(struct builder *b)
{
	skip_blanks(b);
	if (*b->at == '{') {
		bool ok = add_group(b);
		skip_blanks(b);
		return ok;
	}
	if (!open_choice(b))
		return false;
	while (*b->at != '\0' && strchr("|)", *b->at) == NULL) {
		if (g_str_has_prefix(b->at, "<number>")) {
			add_word(b, "", 0, PHRASE_WORD_NUMBER);
			b->at += strlen("<number>");
		} else if (strchr("({}<>@?", *b->at) != NULL) {
			return fail(b, "\"%c\" cannot stand inside ( )", *b->at);
		} else {
			size_t len = raw_word_len(b->at);
			if (!add_words(b, b->at, len))
				return false;
			b->at += len;
		}
		skip_blanks(b);
	}
	return close_choice(b);
}

static bool parse_group(struct builder *b)
{
	return open_part(b) && add_group(b) && take_optional(b);
}

/* {goods}: each item of the group becomes a choice of the open part. */
static bool add_group(struct builder *b)
{
	const char *opening = b->at;
	g_autofree char *name = read_name(b, '}');
	if (name == NULL)
		return false;
	if (b->reader->groups == NULL) {
		if (!open_choice(b))
			return false;
		add_word(b, "group", strlen("group"), PHRASE_WORD_EXACT);
		return close_choice(b);
	}
	const struct phrase_group *group = g_hash_table_lookup(b->reader->groups, name);
	if (group == NULL) {
		b->at = opening;
		return fail(b, "there is no @group \"%s\"", name);
	}
	if (group->words->len > 0) {
		if (!open_choice(b))
			return false;
		add_word(b, name, strlen(name), PHRASE_WORD_GROUP);
		g_array_index(b->words, struct phrase_word, b->words->len - 1).len =
			(uint16_t)group->number;
		if (!close_choice(b))
			return false;
	}
	for (guint i = 0; i < group->rest->len; i++) {
		if (!add_item(b, group->rest->pdata[i]))
			return false;
	}
	return true;
}

static bool add_item(struct builder *b, const char *item)
{
	if (!open_choice(b))
		return false;
	for (size_t len = 0; *item != '\0'; item += len) {
		item += strspn(item, " \t");
		len = raw_word_len(item);
		if (len > 0 && !add_words(b, item, len))
			return false;
	}
	return close_choice(b);
}

static bool parse_plain(struct builder *b)
{
	size_t len = raw_word_len(b->at);
	char last = b->at[len - 1];
	bool ends = b->at[len] == '\0' || b->at[len] == ' ' || b->at[len] == '\t';
	if (ends && len > 1 && (last == '?' || last == '.'))
		len--;
	if (memchr(b->at, '?', len) != NULL)
		return fail(b, "an optional word is written (word)?, a question ends "
			       "in \" ?\"");
	if (!b->run_open) {
		if (!open_part(b) || !open_choice(b))
			return false;
		b->run_open = true;
	}
	guint before = b->words->len;
	if (!add_words(b, b->at, len))
		return false;
	if (b->words->len == before)
		return fail(b, "\"%.*s\" has no letters", (int)MIN(len, 40), b->at);
	if (!close_choice(b))
		return false;
	b->at += len;
	const struct phrase_word *word =
		&g_array_index(b->words, struct phrase_word, b->words->len - 1);
	if (word->kind != PHRASE_WORD_EXACT)
		b->run_open = false;
	return true;
}

/* One raw word of the file; folding may make several of it ("t-shirt"), or none. */
static bool add_words(struct builder *b, const char *raw, size_t len)
{
	bool is_suffix = raw[0] == '*';
	bool is_prefix = len > 1 && raw[len - 1] == '*';
	if (is_suffix && b->run_open &&
		g_array_index(b->choices, struct phrase_choice, b->choices->len - 1)
				.count > 0) {
		if (!open_part(b) || !open_choice(b))
			return false;
		b->run_open = true;
	}
	raw += is_suffix;
	len -= (size_t)is_suffix + is_prefix;
	if (memchr(raw, '*', len) != NULL || (is_suffix && is_prefix))
		return fail(b, "one * begins or ends a word");
	bool is_stem = is_suffix || is_prefix;
	if (!is_stem && add_plain_word(b, raw, len))
		return true;
	AUTO(folded) folded = folded_new(raw, len, WORDS_FOLD);
	const struct words_source source = {raw, folded};
	words_read(&b->reader->row, NULL, &source,
		is_stem ? b->reader->bare : b->reader->vocabulary);
	const struct words *row = &b->reader->row;
	for (size_t i = 0; i < row->count; i++) {
		unsigned kind = PHRASE_WORD_EXACT;
		if (is_suffix && i == 0)
			kind = PHRASE_WORD_SUFFIX;
		if (is_prefix && i + 1 == row->count)
			kind = PHRASE_WORD_PREFIX;
		add_word(b, row->text + row->list[i].at, row->list[i].len, kind);
	}
	return true;
}

/* Most words are small ASCII letters and stand for themselves: nothing to fold or to
 * spell otherwise. */
static bool add_plain_word(struct builder *b, const char *raw, size_t len)
{
	if (len > WORD_MAX_BYTES || b->reader->vocabulary == NULL ||
		vocabulary_spelling(b->reader->vocabulary) != SPELLING_PLAIN)
		return false;
	for (size_t i = 0; i < len; i++) {
		if (!g_ascii_islower(raw[i]))
			return false;
	}
	const struct vocabulary_word *known =
		vocabulary_find(b->reader->vocabulary, raw, len);
	if (len == 0 || (known != NULL && known->stands_for != NULL))
		return false;
	add_word(b, raw, len, PHRASE_WORD_EXACT);
	return true;
}

static void add_word(struct builder *b, const char *text, size_t len, unsigned kind)
{
	struct phrase_word word = {
		.text = g_string_chunk_insert_len(
			b->reader->strings, text, (gssize)len),
		.len = (uint16_t)len,
		.kind = (uint16_t)kind,
	};
	g_array_append_val(b->words, word);
	g_array_index(b->choices, struct phrase_choice, b->choices->len - 1).count++;
}

static bool open_part(struct builder *b)
{
	if (b->parts->len == PHRASE_MAX_PARTS)
		return fail(b, "more than %d parts", PHRASE_MAX_PARTS);
	struct phrase_part part = {.first = (uint16_t)b->choices->len, .gap = b->gap};
	g_array_append_val(b->parts, part);
	b->gap = 0;
	b->run_open = false;
	return true;
}

static void close_part(struct builder *b)
{
	struct phrase_part *part =
		&g_array_index(b->parts, struct phrase_part, b->parts->len - 1);
	part->count = (uint16_t)(b->choices->len - part->first);
}

/* Closes the part; a "?" right behind it makes it optional. */
static bool take_optional(struct builder *b)
{
	close_part(b);
	b->run_open = false;
	if (*b->at != '?')
		return true;
	b->at++;
	g_array_index(b->parts, struct phrase_part, b->parts->len - 1).is_optional =
		true;
	return true;
}

static bool open_choice(struct builder *b)
{
	if (b->choices->len == PHRASE_MAX_CHOICES)
		return fail(b, "more than %d alternatives", PHRASE_MAX_CHOICES);
	struct phrase_choice choice = {.first = (uint16_t)b->words->len};
	g_array_append_val(b->choices, choice);
	return true;
}

static bool close_choice(struct builder *b)
{
	const struct phrase_choice *choice =
		&g_array_index(b->choices, struct phrase_choice, b->choices->len - 1);
	if (choice->count == 0)
		return fail(b, "an alternative is empty");
	close_part(b);
	return true;
}

static bool check_whole(struct builder *b)
{
	unsigned shouts = b->head.marks & PHRASE_SHOUTS;
	if (shouts != 0 && b->parts->len > 0)
		return fail(b, "@capitals and @exclamations stand alone");
	if (shouts != 0)
		return true;
	if (b->gap != 0)
		return fail(b, "a phrase cannot end with a gap");
	return true;
}

static bool check_anchor(struct builder *b, const struct phrase *phrase)
{
	bool found = (phrase->marks & PHRASE_SHOUTS) != 0;
	for (uint16_t i = 0; i < phrase->part_count && !found; i++)
		found = phrase->parts[i].can_anchor;
	return found || fail(b, "a phrase needs a word that is always there");
}

static void judge_anchors(struct phrase *phrase)
{
	for (uint16_t i = 0; i < phrase->part_count; i++)
		phrase->parts[i].can_anchor = can_anchor(phrase, &phrase->parts[i]);
}

static bool can_anchor(const struct phrase *phrase, const struct phrase_part *part)
{
	if (part->is_optional)
		return false;
	for (uint16_t i = 0; i < part->count; i++) {
		const struct phrase_choice *choice = &phrase->choices[part->first + i];
		for (uint16_t k = 0; k < choice->count; k++) {
			unsigned kind = phrase->words[choice->first + k].kind;
			bool ok =
				kind == PHRASE_WORD_EXACT ||
				kind == PHRASE_WORD_GROUP ||
				(kind == PHRASE_WORD_SUFFIX && k == 0) ||
				(kind == PHRASE_WORD_PREFIX && k + 1 == choice->count);
			if (!ok)
				return false;
		}
	}
	return true;
}

static size_t raw_word_len(const char *at)
{
	return strcspn(at, " \t(){}<>|@");
}

/* {name}: leaves `at` behind the closing bracket. */
static char *read_name(struct builder *b, char closing)
{
	size_t len = strcspn(b->at + 1, " \t(){}<>|@");
	if (len == 0 || len > MAX_GROUP_NAME || b->at[1 + len] != closing) {
		(void)fail(b, "a group is written {name}");
		return NULL;
	}
	char *name = g_strndup(b->at + 1, len);
	b->at += len + 2;
	return name;
}

static bool fail(struct builder *b, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	g_autofree char *text = g_strdup_vprintf(format, args);
	va_end(args);
	g_set_error_literal(b->err, REPLYD_ERROR, ERR_CONFIG, text);
	return false;
}

static void skip_blanks(struct builder *b)
{
	b->at += strspn(b->at, " \t");
}
