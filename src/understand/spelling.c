/*
 * Russian in Latin letters follows half a dozen schemes, often two in one word. Rather
 * than guess the scheme, both the Russian words known and the word read are reduced to
 * a key in which the schemes agree: "сломался", "slomalsya" and "slomalsja" are
 * "slomalsA".
 */
#include "understand/spelling.h"

#include <glib.h>
#include <string.h>

struct rewriting {
	const char *from;
	const char *to;
};

/* How Latin letters are rewritten; "4" and "6" look like the letters of two sounds. */
struct alphabet_table {
	struct rewriting sounds[25]; /* ends with NULL */
	const char *letters[26];
	const char *four;
	const char *six;
};

static size_t rewrite(
	const struct alphabet_table *table, const char *word, size_t len, char *out);
static const char *rewriting_of(const struct alphabet_table *table, const char *at,
	size_t left, size_t *out_taken);
static size_t cyrillic_key(const char *word, size_t len, char *out);
static size_t settle_key(char *key, size_t len);

enum spelling spelling_of(const char *language)
{
	if (strcmp(language, "de") == 0)
		return SPELLING_UMLAUTS;
	return strcmp(language, "ru") == 0 ? SPELLING_LATIN : SPELLING_PLAIN;
}

/* --- letters that look alike ------------------------------------------------------ */

/* Small letters whose small or capital forms look the same. */
static const struct {
	gunichar latin;
	gunichar cyrillic;
} lookalikes[] = {
	{'a', 0x0430},
	{'b', 0x0432},
	{'c', 0x0441},
	{'e', 0x0435},
	{'h', 0x043d},
	{'i', 0x0456},
	{'j', 0x0458},
	{'k', 0x043a},
	{'m', 0x043c},
	{'o', 0x043e},
	{'p', 0x0440},
	{'s', 0x0455},
	{'t', 0x0442},
	{'x', 0x0445},
	{'y', 0x0443},
};

static gunichar lookalike(gunichar c)
{
	for (size_t i = 0; i < G_N_ELEMENTS(lookalikes); i++) {
		if (lookalikes[i].latin == c)
			return lookalikes[i].cyrillic;
		if (lookalikes[i].cyrillic == c)
			return lookalikes[i].latin;
	}
	return 0;
}

static bool is_cyrillic(gunichar c)
{
	return c >= 0x400 && c < 0x530;
}

/* The letters of one alphabet in a word, and those that could be of the other. */
struct alphabet {
	unsigned letters;
	unsigned alike;
};

static bool is_foreign(const struct alphabet *one, const struct alphabet *other)
{
	if (one->letters != one->alike)
		return false;
	return other->letters != other->alike || one->letters < other->letters;
}

/* Both an ASCII letter and a byte that Cyrillic letters begin with: rare. */
static bool may_be_mixed(const char *word, size_t len)
{
	bool latin = false;
	bool cyrillic = false;
	for (size_t i = 0; i < len; i++) {
		unsigned char byte = (unsigned char)word[i];
		latin = latin || (byte >= 'a' && byte <= 'z');
		cyrillic = cyrillic || (byte >= 0xd0 && byte <= 0xd4);
	}
	return latin && cyrillic;
}

bool spelling_unmix(char *word, size_t *len, size_t room)
{
	struct alphabet latin = {0};
	struct alphabet cyrillic = {0};
	const char *end = word + *len;
	if (!may_be_mixed(word, *len))
		return false;
	for (const char *p = word; p < end; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);
		struct alphabet *of = is_cyrillic(c) ? &cyrillic : &latin;
		if (c >= '0' && c <= '9')
			continue;
		of->letters++;
		of->alike += lookalike(c) != 0;
	}
	if (latin.letters == 0 || cyrillic.letters == 0)
		return false;
	bool to_cyrillic = is_foreign(&latin, &cyrillic);
	if (!to_cyrillic && !is_foreign(&cyrillic, &latin))
		return false;
	g_autoptr(GString) out = g_string_sized_new(*len * 2);
	for (const char *p = word; p < end; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);
		bool change = is_cyrillic(c) != to_cyrillic && lookalike(c) != 0;
		g_string_append_unichar(out, change ? lookalike(c) : c);
	}
	if (out->len > room)
		return false;
	memcpy(word, out->str, out->len);
	*len = out->len;
	return true;
}

/* --- letters too many ------------------------------------------------------------- */

size_t spelling_join_umlauts(char *word, size_t len)
{
	size_t kept = 0;
	for (size_t i = 0; i < len; i++) {
		bool umlaut = word[i] == 'e' && kept > 0 &&
		              strchr("aou", word[kept - 1]) != NULL;
		if (!umlaut)
			word[kept++] = word[i];
	}
	return kept;
}

/* Nearly no word has a long run: told by its bytes, which repeat as the letters do. */
static bool may_have_run(const char *word, size_t len)
{
	for (size_t i = 2; i < len; i++) {
		if (word[i] == word[i - 2] &&
			(word[i] == word[i - 1] || (unsigned char)word[i] >= 0x80))
			return true;
	}
	return false;
}

size_t spelling_squeeze(const char *word, size_t len, unsigned keep, char *out)
{
	if (!may_have_run(word, len))
		return 0;
	size_t kept = 0;
	bool found = false;
	for (size_t at = 0; at < len;) {
		size_t bytes = (size_t)(g_utf8_next_char(word + at) - (word + at));
		size_t run = 1;
		while (at + (run + 1) * bytes <= len &&
			memcmp(word + at, word + at + run * bytes, bytes) == 0)
			run++;
		bool letter = !g_ascii_isdigit(word[at]);
		size_t copies = run > 2 && letter ? keep : run;
		found = found || copies < run;
		memcpy(out + kept, word + at, copies * bytes);
		kept += copies * bytes;
		at += run * bytes;
	}
	return found ? kept : 0;
}

/* --- Russian in Latin letters ----------------------------------------------------- */

/* Keys: one sign for one sound. Hard and soft signs have none ("."); "й" and "ы" are
 * one. From а on. */
static const char cyrillic_keys[] = "abvgdejziiklmnoprstufhc4ww.i.eUA";

/* Sounds that take several letters, the longer ones first, then letters from a on. */
static const struct alphabet_table latin_keys = {
	{{"shch", "w"}, {"sch", "w"}, {"shh", "w"}, {"sh", "w"}, {"ch", "4"},
		{"zh", "j"}, {"kh", "h"}, {"ts", "c"}, {"tz", "c"}, {"ya", "A"},
		{"ja", "A"}, {"ia", "A"}, {"yu", "U"}, {"ju", "U"}, {"iu", "U"},
		{"yo", "e"}, {"jo", "e"}, {"ye", "e"}, {"je", "e"}},
	{"a", "b", "c", "d", "e", "f", "g", "h", "i", "i", "k", "l", "m", "n", "o", "p",
		"k", "r", "s", "t", "u", "v", "w", "h", "i", "z"},
	"4", "w"};

static const struct alphabet_table to_cyrillic = {
	{{"shch", "щ"}, {"sch", "щ"}, {"shh", "щ"}, {"sh", "ш"}, {"ch", "ч"},
		{"zh", "ж"}, {"kh", "х"}, {"ts", "ц"}, {"tz", "ц"}, {"ya", "я"},
		{"ja", "я"}, {"yu", "ю"}, {"ju", "ю"}, {"yo", "е"}, {"jo", "е"},
		{"ye", "е"}, {"je", "е"}, {"iy", "ии"}, {"yj", "ыи"}, {"yi", "ыи"},
		{"ay", "аи"}, {"ey", "еи"}, {"oy", "ои"}, {"uy", "уи"}},
	{"а", "б", "ц", "д", "е", "ф", "г", "х", "и", "и", "к", "л", "м", "н", "о", "п",
		"к", "р", "с", "т", "у", "в", "ш", "х", "ы", "з"},
	"ч", "ш"};

size_t spelling_russian_key(const char *word, size_t len, bool j_is_zh, char *out)
{
	if (len == 0 || len > SPELLING_ROOM / 2)
		return 0;
	if ((unsigned char)word[0] >= 0x80)
		return settle_key(out, cyrillic_key(word, len, out));
	/* "zh" is the one spelling of it that means nothing else */
	g_autoptr(GString) text = g_string_new_len(word, (gssize)len);
	if (j_is_zh)
		(void)g_string_replace(text, "j", "zh", 0);
	return settle_key(out, rewrite(&latin_keys, text->str, text->len, out));
}

static size_t cyrillic_key(const char *word, size_t len, char *out)
{
	size_t written = 0;
	for (size_t at = 0; at + 1 < len; at += 2) {
		gunichar c = g_utf8_get_char(word + at);
		if (c < 0x430 || c > 0x44f)
			return 0;
		char key = cyrillic_keys[c - 0x430];
		if (key != '.')
			out[written++] = key;
	}
	return written;
}

size_t spelling_to_cyrillic(const char *word, size_t len, char *out)
{
	return rewrite(&to_cyrillic, word, len, out);
}

/* What the schemes write with one letter or with two: "тс" and "ц", "ия" and "я". */
static size_t settle_key(char *key, size_t len)
{
	size_t kept = 0;
	for (size_t i = 0; i < len; i++) {
		char last = kept > 0 ? key[kept - 1] : '\0';
		if (key[i] == last)
			continue;
		if (key[i] == 's' && last == 't')
			key[kept - 1] = 'c';
		else if (last == 'i' && strchr("AUe", key[i]) != NULL)
			key[kept - 1] = key[i];
		else
			key[kept++] = key[i];
	}
	return kept;
}

/* 0 when the word has a letter that the table has not. */
static size_t rewrite(
	const struct alphabet_table *table, const char *word, size_t len, char *out)
{
	size_t written = 0;
	for (size_t at = 0; at < len;) {
		size_t taken = 1;
		const char *to = rewriting_of(table, word + at, len - at, &taken);
		size_t more = to == NULL ? 0 : strlen(to);
		if (to == NULL || written + more > SPELLING_ROOM)
			return 0;
		memcpy(out + written, to, more);
		written += more;
		at += taken;
	}
	return written;
}

static const char *rewriting_of(const struct alphabet_table *table, const char *at,
	size_t left, size_t *out_taken)
{
	for (const struct rewriting *row = table->sounds; row->from != NULL; row++) {
		size_t len = row->from[0] == at[0] ? strlen(row->from) : 0;
		if (len > 0 && len <= left && memcmp(row->from, at, len) == 0) {
			*out_taken = len;
			return row->to;
		}
	}
	if (g_ascii_islower(*at))
		return table->letters[*at - 'a'];
	return *at == '4' ? table->four : *at == '6' ? table->six : NULL;
}
