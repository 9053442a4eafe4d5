#include "understand/understand.h"

#include <string.h>

#include "base/limits.h"
#include "text/language.h"
#include "understand/bounce.h"
#include "understand/evidence.h"
#include "understand/numbers.h"
#include "understand/score.h"
#include "understand/shouting.h"

/* What a phrase counts in the subject of an answer: much of it is our own wording. */
#define ANSWER_SUBJECT_WEIGHT 0.3

/*
 * A lexicon's language is taken without the detector's word when it knows this share of
 * the words, in percent; with fewer words, where chance helps, it must know more. The
 * higher bar is for a text the detector is sure is of another language.
 */
#define KNOWN_PERCENT      55
#define KNOWN_PERCENT_SURE 85
#define FEW_WORDS          4

/* The start of a text that often tells its language without the detector. */
#define SAMPLE_BYTES        240
#define SAMPLE_WORDS        8
#define KNOWN_PERCENT_CLEAR 80

/* A shorter text the detector cannot be sure of, whatever it says. */
#define MIN_BYTES_SURE 24

/* A buyer's words quoted in a match. */
#define MAX_MATCH_BYTES 240

/* One mail on its way through. */
struct reading_of {
	const struct lexicon *lexicon;
	struct lexicon_scratch *scratch;
	const struct message *message;
	struct words *words;
	struct words_source subject;
	struct words_source body;
	size_t body_len; /* bytes looked at */
	struct reading *reading;
};

static void read_intent(struct reading_of *of, int language);
static int find_language(struct reading_of *of, const char **out_code);
static int read_as(struct reading_of *of, int language, const char **out_code);
static int language_by_sample(struct reading_of *of);
static int language_by_words(struct reading_of *of, unsigned needed);
static void detect(
	const struct reading_of *of, const char **out_code, bool *out_reliable);
static double subject_weight(
	const struct message *message, const struct lexicon_language *language);
static bool is_answer(const struct message *message);
static void add_matches(struct reading_of *of, const GArray *evidence);
static struct match *match_of(const struct reading_of *of, const struct evidence *one);
static size_t cut_text(const char *text, size_t limit);

struct reading *understand(const struct lexicon *lexicon,
	struct lexicon_scratch *scratch, const struct message *message,
	const struct understand_options *options)
{
	struct reading *reading = reading_new();
	struct reading_of of = {
		.lexicon = lexicon,
		.scratch = scratch,
		.message = message,
		.words = lexicon_scratch_words(scratch),
		.body_len = cut_text(message->text, LIMIT_UNDERSTAND_BYTES),
		.reading = reading,
	};
	size_t subject_len = cut_text(message->subject, LIMIT_HEADER_VALUE);
	AUTO(folded)
	subject = folded_new(message->subject, subject_len, WORDS_FOLD);
	AUTO(folded) body = folded_new(message->text, of.body_len, WORDS_FOLD);
	of.subject = (struct words_source){message->subject, subject};
	of.body = (struct words_source){message->text, body};
	reading->kind = kind_of(message, options, NULL);
	if (reading->kind == MAIL_KIND_BOUNCE) {
		reading->bounce = bounce_read(message);
		return reading;
	}
	const char *code = "";
	int language = find_language(&of, &code);
	g_free(reading->language);
	reading->language = g_strdup(code);
	numbers_find(&of.subject, reading->order_numbers, reading->tracking_numbers);
	numbers_find(&of.body, reading->order_numbers, reading->tracking_numbers);
	if (message_photos(message) > 0)
		reading->flags |= bit(FLAG_PHOTOS);
	if (reading->kind == MAIL_KIND_BUYER && language >= 0)
		read_intent(&of, language);
	return reading;
}

/* The row of words is already that of this language: find_language() left it so. */
static void read_intent(struct reading_of *of, int language)
{
	const struct lexicon_language *spoken =
		lexicon_language(of->lexicon, (size_t)language);
	unsigned shouts = shouting_of(of->message->text, of->body_len);
	size_t count = 0;
	const struct finding *findings = lexicon_find(
		of->lexicon, of->scratch, (size_t)language, of->words, shouts, &count);
	g_autoptr(GArray) evidence = g_array_new(FALSE, FALSE, sizeof(struct evidence));
	evidence_gather(findings, count, of->words, subject_weight(of->message, spoken),
		evidence);
	struct score score;
	score_mail(evidence, &score);
	of->reading->intent = score.intent;
	of->reading->confidence = score.confidence;
	of->reading->flags |= score.flag_bits;
	memcpy(of->reading->scores, score.intents, sizeof(score.intents));
	add_matches(of, evidence);
}

/* --- language --------------------------------------------------------------------- */

/*
 * The lexicon to read with and the code to report; -1 when no lexicon fits. The
 * detector knows many languages but needs some words; a lexicon knows the words buyers
 * use, and three of them do.
 */
static int find_language(struct reading_of *of, const char **out_code)
{
	bool reliable = false;
	int language = language_by_sample(of);
	if (language >= 0)
		return read_as(of, language, out_code);
	detect(of, out_code, &reliable);
	reliable = reliable && of->body_len >= MIN_BYTES_SURE;
	language = lexicon_find_language(of->lexicon, *out_code);
	if (language < 0 || !reliable) {
		int known = language_by_words(
			of, reliable ? KNOWN_PERCENT_SURE : KNOWN_PERCENT);
		language = known >= 0 ? known : language;
	}
	return language < 0 ? -1 : read_as(of, language, out_code);
}

static int read_as(struct reading_of *of, int language, const char **out_code)
{
	const struct lexicon_language *spoken =
		lexicon_language(of->lexicon, (size_t)language);
	*out_code = spoken->code;
	words_read(of->words, &of->subject, &of->body, spoken->vocabulary);
	return language;
}

/*
 * Where one lexicon knows nearly all the first words and no other comes near, the
 * detector, which costs as much as all the rest, is not asked.
 */
static int language_by_sample(struct reading_of *of)
{
	struct folded start = *of->body.folded;
	start.len = MIN(start.len, SAMPLE_BYTES);
	while (start.len > 0 && ((unsigned char)start.text[start.len] & 0xc0) == 0x80)
		start.len--;
	const struct words_source sample = {of->body.utf8, &start};
	int best = -1;
	size_t known[2] = {0, 0}; /* by the best and by the second best */
	for (size_t i = 0; i < lexicon_language_count(of->lexicon); i++) {
		words_read(of->words, NULL, &sample,
			lexicon_language(of->lexicon, i)->vocabulary);
		if (of->words->known > known[0]) {
			known[1] = known[0];
			known[0] = of->words->known;
			best = (int)i;
		} else if (of->words->known > known[1]) {
			known[1] = of->words->known;
		}
	}
	bool clear = best >= 0 && known[0] >= SAMPLE_WORDS &&
	             known[0] * 100 >= of->words->count * KNOWN_PERCENT_CLEAR &&
	             known[1] * 2 <= known[0];
	return clear ? best : -1;
}

static void detect(
	const struct reading_of *of, const char **out_code, bool *out_reliable)
{
	*out_code = language_detect(of->message->text, of->body_len, out_reliable);
	if ((*out_code)[0] == '\0' && !is_answer(of->message))
		*out_code = language_detect(of->message->subject,
			strlen(of->message->subject), out_reliable);
}

static int language_by_words(struct reading_of *of, unsigned needed)
{
	int best = -1;
	size_t best_known = 0;
	for (size_t i = 0; i < lexicon_language_count(of->lexicon); i++) {
		words_read(of->words, NULL, &of->body,
			lexicon_language(of->lexicon, i)->vocabulary);
		if (of->words->count == 0)
			words_read(of->words, &of->subject, &of->body,
				lexicon_language(of->lexicon, i)->vocabulary);
		size_t count = of->words->count;
		size_t known = of->words->known;
		unsigned bar = count < FEW_WORDS ? MAX(needed, 66) : needed;
		if (known > best_known && known * 100 >= count * bar) {
			best = (int)i;
			best_known = known;
		}
	}
	return best;
}

/* --- subject ---------------------------------------------------------------------- */

static double subject_weight(
	const struct message *message, const struct lexicon_language *language)
{
	return is_answer(message) ? ANSWER_SUBJECT_WEIGHT : language->subject_factor;
}

static bool is_answer(const struct message *message)
{
	return message->in_reply_to[0] != '\0' ||
	       g_ascii_strncasecmp(message->subject, "re:", 3) == 0;
}

/* --- matches ---------------------------------------------------------------------- */

static void add_matches(struct reading_of *of, const GArray *evidence)
{
	for (guint i = 0; i < evidence->len && i < LIMIT_MATCHES; i++)
		g_ptr_array_add(of->reading->matches,
			match_of(of, &g_array_index(evidence, struct evidence, i)));
}

static struct match *match_of(const struct reading_of *of, const struct evidence *one)
{
	const char *text = one->in_subject ? of->message->subject : of->message->text;
	size_t start = of->words->list[one->first].start;
	size_t end = of->words->list[one->end - 1].end;
	struct match *match = match_new();
	match->is_flag = one->phrase->target == TARGET_FLAG;
	match->intent = one->phrase->intent;
	match->flag = one->phrase->flag;
	match->pattern = g_strdup(one->phrase->pattern);
	match->weight = one->weight;
	match->in_subject = one->in_subject;
	match->start = start;
	match->len = end - start;
	g_autofree char *words = g_strndup(text + start, end - start);
	match->text = g_strndup(words, cut_text(words, MAX_MATCH_BYTES));
	return match;
}

/* The length of a text cut to at most `limit` bytes, between two characters. */
static size_t cut_text(const char *text, size_t limit)
{
	size_t len = strnlen(text, limit + 1);
	if (len <= limit)
		return len;
	len = limit;
	while (len > 0 && ((unsigned char)text[len] & 0xc0) == 0x80)
		len--;
	return len;
}
