#include "text/language.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

#include "text/language_cld2.h"

/* More does not change the answer, only the time it takes. */
#define LOOK_AT_BYTES 800
/* A script decides when this share of the letters is in it: model names, addresses and
 * courtesies in Latin letters stand beside any. */
#define SHARE_PERCENT 40
/* ... and beyond doubt from this one on. */
#define MOST_PERCENT 60

/* With fewer CLD2 would have to guess among the languages of an alphabet. */
#define FEW_LETTERS 6u

/* Trust in the language that is usual in an alphabet, and in CLD2's guess. */
#define TRUST_SCRIPT  0.5
#define TRUST_MOST    0.95
#define NATURAL_SCORE 1000.0

struct letters {
	unsigned all;
	unsigned han;
	unsigned kana;
	unsigned by_script[G_UNICODE_SCRIPT_MIAO]; /* of the scripts in the table */
};

/* Alphabets of one language, and for those of several the one to assume when CLD2
 * cannot tell. */
static const struct {
	GUnicodeScript script;
	const char *code;
	bool alone;
} scripts[] = {
	{G_UNICODE_SCRIPT_HANGUL, "ko", true},
	{G_UNICODE_SCRIPT_HEBREW, "he", true},
	{G_UNICODE_SCRIPT_GREEK, "el", true},
	{G_UNICODE_SCRIPT_THAI, "th", true},
	{G_UNICODE_SCRIPT_ARMENIAN, "hy", true},
	{G_UNICODE_SCRIPT_GEORGIAN, "ka", true},
	{G_UNICODE_SCRIPT_CYRILLIC, "ru", false},
	{G_UNICODE_SCRIPT_ARABIC, "ar", false},
	{G_UNICODE_SCRIPT_DEVANAGARI, "hi", false},
};

/* CLD2's spellings that are not the usual ones, and varieties counted as one. */
static const struct {
	const char *cld2;
	const char *code;
} codes[] = {
	{"un", ""},
	{"iw", "he"},
	{"jw", "jv"},
	{"zh-Hant", "zh"},
	{"nn", "no"},
	{"nb", "no"},
	{"sr-ME", "sr"},
	{"fil", "tl"},
};

static struct letters count_letters(const char *text, size_t len);
static const char *script_language(const struct letters *letters, double *out_trust);
static const char *usual_code(const char *cld2);
static size_t cut_length(const char *text, size_t len);

const char *language_detect(const char *text, size_t len, double *out_trust)
{
	size_t cut = cut_length(text, len);
	struct letters letters = count_letters(text, cut);
	const char *by_script = script_language(&letters, out_trust);
	bool too_few = letters.all < FEW_LETTERS && by_script[0] != '\0';
	if (*out_trust > TRUST_SCRIPT || letters.all == 0 || too_few)
		return by_script;
	double score = 0.0;
	const char *found = usual_code(cld2_detect(text, cut, &score));
	if (found[0] == '\0')
		return by_script;
	*out_trust = CLAMP(score / NATURAL_SCORE, 0.0, TRUST_MOST);
	return found;
}

/* At most LOOK_AT_BYTES, ending between two characters. */
static size_t cut_length(const char *text, size_t len)
{
	if (len <= LOOK_AT_BYTES)
		return len;
	size_t cut = LOOK_AT_BYTES;
	while (cut > 0 && ((unsigned char)text[cut] & 0xc0) == 0x80)
		cut--;
	return cut;
}

static struct letters count_letters(const char *text, size_t len)
{
	struct letters letters = {0};
	for (const char *p = text; p < text + len; p = g_utf8_next_char(p)) {
		if ((unsigned char)*p < 0x80) {
			letters.all += g_ascii_isalpha(*p);
			continue;
		}
		gunichar c = g_utf8_get_char(p);
		if (!g_unichar_isalpha(c))
			continue;
		GUnicodeScript script = g_unichar_get_script(c);
		letters.all++;
		letters.han += script == G_UNICODE_SCRIPT_HAN;
		letters.kana += script == G_UNICODE_SCRIPT_HIRAGANA ||
		                script == G_UNICODE_SCRIPT_KATAKANA;
		if ((size_t)script < G_N_ELEMENTS(letters.by_script))
			letters.by_script[script]++;
	}
	return letters;
}

static bool is_share(unsigned part, const struct letters *letters)
{
	return part > 0 && part * 100 >= letters->all * SHARE_PERCENT;
}

/* "" when the letters leave it open. An alphabet of one language alone is beyond doubt,
 * unless nearly as much of the text is in other letters. */
static const char *script_language(const struct letters *letters, double *out_trust)
{
	*out_trust = 1.0;
	if (is_share(letters->han + letters->kana, letters))
		return letters->kana * 10 >= letters->han ? "ja" : "zh";
	for (size_t i = 0; i < G_N_ELEMENTS(scripts); i++) {
		unsigned count = letters->by_script[scripts[i].script];
		if (!is_share(count, letters))
			continue;
		bool most = count * 100 >= letters->all * MOST_PERCENT;
		*out_trust = !scripts[i].alone ? TRUST_SCRIPT : most ? 1.0 : TRUST_MOST;
		return scripts[i].code;
	}
	*out_trust = 0.0;
	return "";
}

static const char *usual_code(const char *cld2)
{
	for (size_t i = 0; i < G_N_ELEMENTS(codes); i++)
		if (strcmp(codes[i].cld2, cld2) == 0)
			return codes[i].code;
	return cld2;
}
