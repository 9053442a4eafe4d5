#include "understand/words.h"

#include <assert.h>
#include <glib.h>
#include <string.h>

#include "understand/spelling.h"

enum char_class {
	CHAR_BLANK, /* parts words */
	CHAR_LETTER,
	CHAR_APOSTROPHE,
	CHAR_BREAK,   /* parts words, and a negation ends here */
	CHAR_END,     /* ends a sentence */
	CHAR_SYMBOL,  /* a word by itself: emoji */
	CHAR_NOTHING, /* as if it were not there */
};

static const unsigned char ascii_class[128] = {
	['0'] = CHAR_LETTER,
	['1'] = CHAR_LETTER,
	['2'] = CHAR_LETTER,
	['3'] = CHAR_LETTER,
	['4'] = CHAR_LETTER,
	['5'] = CHAR_LETTER,
	['6'] = CHAR_LETTER,
	['7'] = CHAR_LETTER,
	['8'] = CHAR_LETTER,
	['9'] = CHAR_LETTER,
	['a'] = CHAR_LETTER,
	['b'] = CHAR_LETTER,
	['c'] = CHAR_LETTER,
	['d'] = CHAR_LETTER,
	['e'] = CHAR_LETTER,
	['f'] = CHAR_LETTER,
	['g'] = CHAR_LETTER,
	['h'] = CHAR_LETTER,
	['i'] = CHAR_LETTER,
	['j'] = CHAR_LETTER,
	['k'] = CHAR_LETTER,
	['l'] = CHAR_LETTER,
	['m'] = CHAR_LETTER,
	['n'] = CHAR_LETTER,
	['o'] = CHAR_LETTER,
	['p'] = CHAR_LETTER,
	['q'] = CHAR_LETTER,
	['r'] = CHAR_LETTER,
	['s'] = CHAR_LETTER,
	['t'] = CHAR_LETTER,
	['u'] = CHAR_LETTER,
	['v'] = CHAR_LETTER,
	['w'] = CHAR_LETTER,
	['x'] = CHAR_LETTER,
	['y'] = CHAR_LETTER,
	['z'] = CHAR_LETTER,
	['\''] = CHAR_APOSTROPHE,
	['`'] = CHAR_APOSTROPHE,
	[','] = CHAR_BREAK,
	[':'] = CHAR_BREAK,
	['('] = CHAR_BREAK,
	[')'] = CHAR_BREAK,
	['['] = CHAR_BREAK,
	[']'] = CHAR_BREAK,
	['"'] = CHAR_BREAK,
	['|'] = CHAR_BREAK,
	['.'] = CHAR_END,
	[';'] = CHAR_END,
	['!'] = CHAR_END,
	['?'] = CHAR_END,
};

/* Where characters above ASCII are not letters; sorted, everything else is a letter. */
static const struct char_range {
	uint32_t first;
	uint32_t last;
	enum char_class class;
} ranges[] = {
	{0x80, 0xa9, CHAR_BLANK},
	{0xab, 0xb3, CHAR_BLANK},
	{0xb4, 0xb4, CHAR_APOSTROPHE},
	{0xb6, 0xb9, CHAR_BLANK},
	{0xbb, 0xbf, CHAR_BLANK},
	{0xd7, 0xd7, CHAR_BLANK},
	{0xf7, 0xf7, CHAR_BLANK},
	{0x2bc, 0x2bc, CHAR_APOSTROPHE},
	{0x300, 0x36f, CHAR_NOTHING},
	{0x2000, 0x200a, CHAR_BLANK},
	{0x200b, 0x200f, CHAR_NOTHING},
	{0x2010, 0x2012, CHAR_BLANK},
	{0x2013, 0x2017, CHAR_BREAK},
	{0x2018, 0x2019, CHAR_APOSTROPHE},
	{0x201a, 0x2025, CHAR_BREAK},
	{0x2026, 0x2026, CHAR_END},
	{0x2027, 0x203b, CHAR_BLANK},
	{0x203c, 0x203d, CHAR_END},
	{0x203e, 0x2046, CHAR_BLANK},
	{0x2047, 0x2049, CHAR_END},
	{0x204a, 0x2069, CHAR_BLANK},
	{0x206a, 0x206f, CHAR_NOTHING},
	{0x20a0, 0x20cf, CHAR_BLANK},
	{0x2190, 0x2bff, CHAR_SYMBOL},
	{0x3000, 0x3000, CHAR_BLANK},
	{0x3001, 0x3001, CHAR_BREAK},
	{0x3002, 0x3002, CHAR_END},
	{0x3003, 0x3003, CHAR_BLANK},
	{0x3008, 0x3020, CHAR_BREAK},
	{0xfe00, 0xfe0f, CHAR_NOTHING},
	{0xfeff, 0xfeff, CHAR_NOTHING},
	{0xff01, 0xff01, CHAR_END},
	{0xff0c, 0xff0c, CHAR_BREAK},
	{0xff0e, 0xff0e, CHAR_END},
	{0xff1a, 0xff1a, CHAR_BREAK},
	{0xff1b, 0xff1b, CHAR_END},
	{0xff1f, 0xff1f, CHAR_END},
	{0x1f000, 0x1f3fa, CHAR_SYMBOL},
	{0x1f3fb, 0x1f3ff, CHAR_NOTHING}, /* skin tones */
	{0x1f400, 0x1faff, CHAR_SYMBOL},
	{0xe0000, 0xe007f, CHAR_NOTHING},
};

/* The room one word may take: itself or what it stands for, and the marks around it. */
#define ROOM_FOR_A_WORD 512

struct reader {
	struct words *words;
	const struct folded *in;
	const char *original; /* what `in` was folded from */
	const struct vocabulary *vocabulary;
	size_t at;         /* byte in `in` */
	size_t word_at;    /* where the word begins in words->text */
	size_t word_start; /* where it begins in `in` */
	size_t word_end;   /* behind its last character in `in` */
	bool in_word;
	bool break_pending;
	uint32_t sentence_first; /* index of its first word */
};

static void read_text(struct words *words, const struct words_source *source,
	const struct vocabulary *vocabulary);
static void read_char(struct reader *reader, enum char_class class, size_t bytes);
static size_t ascii_run(const struct reader *reader);
static enum char_class class_of(const struct reader *reader, size_t *out_bytes);
static enum char_class class_above_ascii(const char *at, size_t *out_bytes);
static bool is_inner_stop(const struct reader *reader);
static bool is_apostrophe_kept_apart(const struct reader *reader);
static void read_line_ends(struct reader *reader);
static void add_to_word(struct reader *reader, size_t bytes);
static void end_word(struct reader *reader);
static const struct vocabulary_word *look_up(struct reader *reader);
static void respell(struct reader *reader, const struct vocabulary_word *known);
static void push_words(struct reader *reader, const char *text, size_t len);
static void push_word(struct reader *reader, size_t at, size_t len,
	const struct vocabulary_word *known);
static void end_sentence(struct reader *reader, bool is_question);
static void make_room(struct words *words);

void words_init(struct words *words)
{
	*words = (struct words){0};
}

void words_release(struct words *words)
{
	g_free(words->text);
	g_free(words->list);
	g_free(words->sentences);
	words_init(words);
}

void words_read(struct words *words, const struct words_source *subject,
	const struct words_source *body, const struct vocabulary *vocabulary)
{
	words->len = 0;
	words->count = 0;
	words->sentence_count = 0;
	make_room(words);
	words->text[words->len++] = ' ';
	if (subject != NULL)
		read_text(words, subject, vocabulary);
	words->body_first = words->count;
	read_text(words, body, vocabulary);
}

size_t words_index(const struct words *words, size_t at)
{
	size_t low = 0;
	size_t high = words->count;
	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;
		if (words->list[middle].at <= at)
			low = middle;
		else
			high = middle;
	}
	assert(low < words->count);
	return low;
}

static void read_text(struct words *words, const struct words_source *source,
	const struct vocabulary *vocabulary)
{
	struct reader reader = {
		.words = words,
		.in = source->folded,
		.original = source->utf8,
		.vocabulary = vocabulary,
		.sentence_first = (uint32_t)words->count,
	};
	while (reader.at < reader.in->len) {
		size_t bytes = 1;
		enum char_class class = class_of(&reader, &bytes);
		if (class == CHAR_LETTER && bytes == 1)
			bytes = ascii_run(&reader);
		read_char(&reader, class, bytes);
		reader.at += bytes;
	}
	end_word(&reader);
	end_sentence(&reader, false);
}

static void read_char(struct reader *reader, enum char_class class, size_t bytes)
{
	switch (class) {
	case CHAR_LETTER:
		add_to_word(reader, bytes);
		break;
	case CHAR_NOTHING:
		break;
	case CHAR_APOSTROPHE:
		if (is_apostrophe_kept_apart(reader))
			end_word(reader);
		break;
	case CHAR_BLANK:
		end_word(reader);
		read_line_ends(reader);
		break;
	case CHAR_BREAK:
		end_word(reader);
		reader->break_pending = true;
		break;
	case CHAR_END:
		end_word(reader);
		end_sentence(reader, reader->in->text[reader->at] == '?');
		break;
	case CHAR_SYMBOL:
		end_word(reader);
		add_to_word(reader, bytes);
		reader->word_end = reader->at + bytes;
		end_word(reader);
		break;
	}
}

/* How many ASCII letters stand here in a row: they are taken at once. */
static size_t ascii_run(const struct reader *reader)
{
	const unsigned char *at = (const unsigned char *)reader->in->text + reader->at;
	size_t left = reader->in->len - reader->at;
	size_t run = 1;
	while (run < left && at[run] < 0x80 && ascii_class[at[run]] == CHAR_LETTER)
		run++;
	return run;
}

static enum char_class class_of(const struct reader *reader, size_t *out_bytes)
{
	const char *at = reader->in->text + reader->at;
	unsigned char byte = (unsigned char)*at;
	if (byte >= 0x80)
		return class_above_ascii(at, out_bytes);
	*out_bytes = 1;
	enum char_class class = (enum char_class)ascii_class[byte];
	if (class == CHAR_END && byte == '.' && is_inner_stop(reader))
		return CHAR_BLANK;
	return class;
}

static enum char_class class_above_ascii(const char *at, size_t *out_bytes)
{
	*out_bytes = (size_t)(g_utf8_next_char(at) - at);
	uint32_t c = g_utf8_get_char(at);
	size_t low = 0;
	size_t high = G_N_ELEMENTS(ranges);
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (c > ranges[middle].last)
			low = middle + 1;
		else if (c < ranges[middle].first)
			high = middle;
		else
			return ranges[middle].class;
	}
	return CHAR_LETTER;
}

/* The point of "3.5" ends no sentence. */
static bool is_inner_stop(const struct reader *reader)
{
	const struct folded *in = reader->in;
	return reader->at > 0 && reader->at + 1 < in->len &&
	       g_ascii_isdigit(in->text[reader->at - 1]) &&
	       g_ascii_isdigit(in->text[reader->at + 1]);
}

static bool is_apostrophe_kept_apart(const struct reader *reader)
{
	return reader->vocabulary != NULL &&
	       vocabulary_parts_at_apostrophe(reader->vocabulary);
}

/* Folding made one blank of all white space: a line end is a break, a blank line ends
 * the sentence. */
static void read_line_ends(struct reader *reader)
{
	const uint32_t *offset = reader->in->offset + reader->at;
	unsigned line_ends = 0;
	for (uint32_t i = offset[0]; i < offset[1]; i++)
		line_ends += reader->original[i] == '\n';
	if (line_ends > 1)
		end_sentence(reader, false);
	else if (line_ends == 1)
		reader->break_pending = true;
}

static void add_to_word(struct reader *reader, size_t bytes)
{
	struct words *words = reader->words;
	if (!reader->in_word) {
		make_room(words);
		reader->in_word = true;
		reader->word_at = words->len;
		reader->word_start = reader->at;
	}
	reader->word_end = reader->at + bytes;
	size_t len = words->len - reader->word_at;
	if (len + bytes > WORD_MAX_BYTES) {
		/* only ASCII comes in runs, so nothing is cut within a character */
		bytes = bytes > 4 && len < WORD_MAX_BYTES ? WORD_MAX_BYTES - len : 0;
	}
	memcpy(words->text + words->len, reader->in->text + reader->at, bytes);
	words->len += bytes;
}

/* The word now stands at the end of words->text; what it stands for may replace it. */
static void end_word(struct reader *reader)
{
	if (!reader->in_word)
		return;
	reader->in_word = false;
	struct words *words = reader->words;
	const struct vocabulary_word *known = look_up(reader);
	if (known != NULL && known->stands_for != NULL) {
		words->len = reader->word_at;
		push_words(reader, known->stands_for, known->stands_for_len);
	} else {
		size_t len = words->len - reader->word_at;
		words->text[words->len++] = ' ';
		push_word(reader, reader->word_at, len, known);
	}
	reader->break_pending = false;
}

/* The word at the end of words->text is left there as the lexicon spells it. NULL when
 * it is not known. */
static const struct vocabulary_word *look_up(struct reader *reader)
{
	const struct vocabulary *vocabulary = reader->vocabulary;
	char *word = reader->words->text + reader->word_at;
	size_t len = reader->words->len - reader->word_at;
	(void)spelling_unmix(word, &len, WORD_MAX_BYTES); /* few are mixed */
	if (vocabulary != NULL && vocabulary_spelling(vocabulary) == SPELLING_UMLAUTS)
		len = spelling_join_umlauts(word, len);
	reader->words->len = reader->word_at + len;
	if (vocabulary == NULL)
		return NULL;
	const struct vocabulary_word *known = vocabulary_find(vocabulary, word, len);
	if (known == NULL && vocabulary_size(vocabulary) > 0) {
		known = vocabulary_find_variant(vocabulary, word, len);
		if (known == NULL)
			known = vocabulary_find_misspelt(vocabulary, word, len);
		respell(reader, known);
	}
	return known;
}

/* The word that is known, or at least its letters in the language's alphabet, so that
 * stems are found in it. */
static void respell(struct reader *reader, const struct vocabulary_word *known)
{
	struct words *words = reader->words;
	char *word = words->text + reader->word_at;
	size_t len = words->len - reader->word_at;
	char out[SPELLING_ROOM];
	size_t out_len = 0;
	if (known != NULL) {
		out_len = known->len;
		memcpy(word, known->word, out_len);
	} else if (vocabulary_spelling(reader->vocabulary) == SPELLING_LATIN) {
		out_len = spelling_to_cyrillic(word, len, out);
		if (out_len <= WORD_MAX_BYTES)
			memcpy(word, out, out_len);
	}
	if (out_len > 0 && out_len <= WORD_MAX_BYTES)
		words->len = reader->word_at + out_len;
}

static void push_words(struct reader *reader, const char *text, size_t len)
{
	struct words *words = reader->words;
	const char *end = text + len;
	while (text < end) {
		const char *blank = memchr(text, ' ', (size_t)(end - text));
		size_t word_len = (size_t)((blank == NULL ? end : blank) - text);
		size_t at = words->len;
		memcpy(words->text + at, text, word_len);
		words->len += word_len;
		words->text[words->len++] = ' ';
		const struct vocabulary_word *known =
			vocabulary_find(reader->vocabulary, words->text + at, word_len);
		push_word(reader, at, word_len, known);
		reader->break_pending = false;
		text += word_len + 1;
	}
}

static void push_word(struct reader *reader, size_t at, size_t len,
	const struct vocabulary_word *known)
{
	struct words *words = reader->words;
	const uint32_t *offset = reader->in->offset;
	if (words->count == words->list_size) {
		words->list_size = MAX(words->list_size * 2, 256);
		words->list = g_renew(struct word, words->list, words->list_size);
	}
	words->list[words->count++] = (struct word){
		.at = (uint32_t)at,
		.id = known == NULL ? 0 : known->id,
		.groups = known == NULL ? 0 : known->groups,
		.len = (uint16_t)len,
		.start = offset[reader->word_start],
		.end = offset[reader->word_end],
		.sentence = (uint32_t)words->sentence_count,
		.after_break = reader->break_pending,
	};
}

static void end_sentence(struct reader *reader, bool is_question)
{
	struct words *words = reader->words;
	reader->break_pending = false;
	if (words->count == reader->sentence_first) {
		/* "really?!": the mark belongs to the sentence just closed */
		if (is_question && words->sentence_count > 0)
			words->sentences[words->sentence_count - 1].is_question = true;
		return;
	}
	if (words->sentence_count == words->sentence_size) {
		words->sentence_size = MAX(words->sentence_size * 2, 32);
		words->sentences = g_renew(
			struct sentence, words->sentences, words->sentence_size);
	}
	words->sentences[words->sentence_count++] = (struct sentence){
		.first = reader->sentence_first,
		.end = (uint32_t)words->count,
		.is_question = is_question,
	};
	reader->sentence_first = (uint32_t)words->count;
	make_room(words);
	words->text[words->len++] = '.';
	words->text[words->len++] = ' ';
}

static void make_room(struct words *words)
{
	if (words->size - words->len >= ROOM_FOR_A_WORD)
		return;
	words->size = MAX(words->size * 2, 4096);
	words->text = g_realloc(words->text, words->size);
}
