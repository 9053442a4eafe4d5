/*
 * Each language gets the sum of what the words say for it. The figures are like the
 * logarithm of how much more likely the word is in that language than in another: an
 * everyday word counts most, a word that its lexicon knows less, and one it does not
 * know speaks against it. Words that several languages share cancel out by themselves.
 * The detector's guess is worth a few words, more for a longer text.
 */
#include "understand/spoken.h"

#include <string.h>

#include "text/language.h"

/* More does not change the answer. */
#define SAMPLE_BYTES 900u
#define SAMPLE_WORDS 120u

#define WEIGHT_COMMON  4.0
#define WEIGHT_KNOWN   3.0
#define WEIGHT_STEM    2.2
#define WEIGHT_UNKNOWN (-1.2)

/* Letters that make a word worth all of its weight; one of a single letter is in many
 * languages, and in initials. */
#define FULL_LETTERS 3u

#define DETECTOR_BASE     3.5
#define DETECTOR_A_WORD   0.6
#define DETECTOR_MOST     14.0
#define DETECTOR_CERTAIN  1000.0
#define DETECTOR_UNLISTED 0.4 /* of it for a language that no lexicon names */
#define SPEAKS_ADVANTAGE  1.5 /* of a language that a lexicon reads */
/* Of the words of a text in other letters so many percent must be found, at least two;
 * the detector, which cannot guess such a language, is worth this instead. */
#define TRANSLITERATED_PERCENT 60u
#define TRANSLITERATED_BONUS   3.0
#define CLEAR_A_WORD           3.8
#define MIN_SCORE              0.5 /* below it nothing is said */

/* Letters that only some of the languages of an alphabet have. A word with one speaks
 * for these, known or not. Folded: ї is і, ё is е. */
static const struct telling_letter {
	const char *letter;
	const char *languages[4];
} telling_letters[] = {
	{"і", {"uk", "be", "kk"}},
	{"є", {"uk"}},
	{"ґ", {"uk"}},
	{"ы", {"ru", "be", "kk"}},
	{"э", {"ru", "be", "kk"}},
	{"ъ", {"bg", "ru"}},
	{"ј", {"sr", "mk"}},
	{"љ", {"sr", "mk"}},
	{"њ", {"sr", "mk"}},
	{"ћ", {"sr"}},
	{"ђ", {"sr"}},
};

#define WEIGHT_LETTER 3.0

struct tally {
	const struct lexicon *lexicon;
	double scores[ALL_WORDS_MAX_LANGUAGES];
	double words; /* weight of all words, known or not */
};

static void count_words(struct tally *tally, const struct words *row);
static void count_transliterated(struct tally *tally, const struct words *row);
static double transliterated(
	const struct vocabulary *vocabulary, const struct words *row);
static void count_word(struct tally *tally, const char *word, size_t len);
static void count_letters(struct tally *tally, const char *word, size_t len);
static bool is_clear(const struct tally *tally);
static bool is_beyond_doubt(const struct tally *tally);
static double best_score(const struct tally *tally, double *out_second);
static double weight_of(const struct vocabulary_word *word);
static bool is_telling(const char *word, size_t len, double *out_share);
static const char *choose(
	struct tally *tally, const char *guessed, double trust, int *out_language);
static bool speaks(const struct lexicon *lexicon, size_t language);

const char *spoken_find(const struct lexicon *lexicon, const struct spoken_text *text,
	struct words *row, int *out_language)
{
	struct folded start = *text->folded;
	start.len = MIN(start.len, SAMPLE_BYTES);
	while (start.len > 0 && ((unsigned char)start.text[start.len] & 0xc0) == 0x80)
		start.len--;
	const struct words_source sample = {text->utf8, &start};
	words_read(row, NULL, &sample, all_words_reader(lexicon_all_words(lexicon)));
	struct tally tally = {.lexicon = lexicon};
	count_words(&tally, row);
	count_transliterated(&tally, row);
	double trust = 0.0;
	const char *guessed = is_beyond_doubt(&tally)
	                              ? ""
	                              : language_detect(text->utf8, text->len, &trust);
	return choose(&tally, guessed, trust, out_language);
}

static void count_words(struct tally *tally, const struct words *row)
{
	for (size_t i = 0; i < row->count && i < SAMPLE_WORDS; i++)
		count_word(tally, row->text + row->list[i].at, row->list[i].len);
}

static void count_word(struct tally *tally, const char *word, size_t len)
{
	double share = 0.0;
	if (!is_telling(word, len, &share))
		return;
	struct word_languages found =
		all_words_find(lexicon_all_words(tally->lexicon), word, len);
	tally->words += share;
	if ((unsigned char)word[0] >= 0xd0)
		count_letters(tally, word, len);
	uint64_t any = found.known | found.stems;
	for (unsigned i = 0; any >> i != 0 && i < ALL_WORDS_MAX_LANGUAGES; i++) {
		double weight = 0.0;
		if ((found.common >> i) & 1)
			weight = WEIGHT_COMMON;
		else if ((found.known >> i) & 1)
			weight = WEIGHT_KNOWN;
		else if ((found.stems >> i) & 1)
			weight = WEIGHT_STEM;
		else
			continue;
		tally->scores[i] += share * (weight - WEIGHT_UNKNOWN);
	}
}

static void count_letters(struct tally *tally, const char *word, size_t len)
{
	for (size_t i = 0; i < G_N_ELEMENTS(telling_letters); i++) {
		const struct telling_letter *row = &telling_letters[i];
		if (g_strstr_len(word, (gssize)len, row->letter) == NULL)
			continue;
		for (size_t k = 0; row->languages[k] != NULL; k++) {
			int language = lexicon_find_language(
				tally->lexicon, row->languages[k]);
			if (language >= 0)
				tally->scores[language] += WEIGHT_LETTER;
		}
		return; /* once for a word */
	}
}

/* --- written in other letters ----------------------------------------------------- */

/* What these words say for languages that are written in Latin letters too. */
static void count_transliterated(struct tally *tally, const struct words *row)
{
	if (is_clear(tally))
		return;
	for (size_t i = 0; i < lexicon_language_count(tally->lexicon); i++) {
		const struct vocabulary *vocabulary =
			lexicon_language(tally->lexicon, i)->vocabulary;
		if (vocabulary_spelling(vocabulary) != SPELLING_LATIN)
			continue;
		double score = transliterated(vocabulary, row);
		if (score > 0.0)
			tally->scores[i] = score - tally->words * WEIGHT_UNKNOWN;
	}
}

/* Some language knows so many of the words that no other needs to be tried. */
static bool is_clear(const struct tally *tally)
{
	double second = 0.0;
	return best_score(tally, &second) > tally->words * CLEAR_A_WORD;
}

/* ... and no other nearly as many: the detector, which takes as long as a mail of some
 * lines, could change nothing. */
static bool is_beyond_doubt(const struct tally *tally)
{
	double second = 0.0;
	double best = best_score(tally, &second);
	return best > tally->words * CLEAR_A_WORD && best - second > DETECTOR_MOST;
}

static double best_score(const struct tally *tally, double *out_second)
{
	double best = 0.0;
	for (size_t i = 0; i < ALL_WORDS_MAX_LANGUAGES; i++) {
		*out_second = MAX(*out_second, MIN(best, tally->scores[i]));
		best = MAX(best, tally->scores[i]);
	}
	return best;
}

/* 0 unless most words must be of this language: single ones are like words of others.
 */
static double transliterated(
	const struct vocabulary *vocabulary, const struct words *row)
{
	double score = 0.0;
	unsigned words = 0;
	unsigned known = 0;
	for (size_t i = 0; i < row->count && i < SAMPLE_WORDS; i++) {
		const struct word *word = &row->list[i];
		double share = 0.0;
		if (!is_telling(row->text + word->at, word->len, &share))
			continue;
		const struct vocabulary_word *found = vocabulary_find_variant(
			vocabulary, row->text + word->at, word->len);
		words++;
		known += found != NULL;
		score += share * weight_of(found);
	}
	bool most = known > 1 && known * 100 >= words * TRANSLITERATED_PERCENT;
	return most ? score + TRANSLITERATED_BONUS : 0.0;
}

static double weight_of(const struct vocabulary_word *word)
{
	if (word == NULL)
		return WEIGHT_UNKNOWN;
	return word->is_common ? WEIGHT_COMMON : WEIGHT_KNOWN;
}

/* --- the rest --------------------------------------------------------------------- */

/* Not a number or a sign; *out_share of the full weight. */
static bool is_telling(const char *word, size_t len, double *out_share)
{
	unsigned letters = 0;
	for (size_t i = 0; i < len; i++) {
		unsigned char byte = (unsigned char)word[i];
		if (g_ascii_isdigit(byte))
			return false;
		letters += (byte & 0xc0) != 0x80;
	}
	*out_share = MIN(letters, FULL_LETTERS) / (double)FULL_LETTERS;
	return len > 0 && (unsigned char)word[0] < 0xe2;
}

/* The language with most for it. Where nobody knows a word the detector decides alone,
 * as it does for languages that no lexicon names. */
static const char *choose(
	struct tally *tally, const char *guessed, double trust, int *out_language)
{
	double detector = trust * MIN(DETECTOR_BASE + DETECTOR_A_WORD * tally->words,
					  DETECTOR_MOST);
	detector = trust < 1.0 ? detector : DETECTOR_CERTAIN;
	int known = lexicon_find_language(tally->lexicon, guessed);
	int best = known;
	double most = known < 0 && guessed[0] != '\0' ? detector * DETECTOR_UNLISTED
	                                              : MIN_SCORE;
	for (size_t i = 0; i < lexicon_language_count(tally->lexicon); i++) {
		if (tally->scores[i] <= 0.0 && (int)i != known)
			continue;
		double score = tally->scores[i] + tally->words * WEIGHT_UNKNOWN;
		score += speaks(tally->lexicon, i) ? SPEAKS_ADVANTAGE : 0.0;
		score += (int)i == known ? detector : 0.0;
		if (score > most) {
			most = score;
			best = (int)i;
		}
	}
	bool reads = best >= 0 && speaks(tally->lexicon, (size_t)best);
	*out_language = reads ? best : -1;
	return best >= 0 ? lexicon_language(tally->lexicon, (size_t)best)->code
	                 : guessed;
}

static bool speaks(const struct lexicon *lexicon, size_t language)
{
	return lexicon_language(lexicon, language)->phrases > 0;
}
