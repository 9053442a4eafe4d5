#include "understand/understand.h"

#include <string.h>

#include "base/limits.h"
#include "understand/amounts.h"
#include "understand/bounce.h"
#include "understand/dates.h"
#include "understand/evidence.h"
#include "understand/numbers.h"
#include "understand/score.h"
#include "understand/shouting.h"
#include "understand/spoken.h"

/* What a phrase counts in the subject of an answer: much of it is our own wording. */
#define ANSWER_SUBJECT_WEIGHT 0.3

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
	struct why *why; /* NULL: nobody asks */
};

static void read_intent(struct reading_of *of, int language);
static int find_language(struct reading_of *of, const char **out_code);
static double subject_weight(
	const struct message *message, const struct lexicon_language *language);
static bool is_answer(const struct message *message);
static void find_numbers(
	const struct reading_of *of, const struct understand_options *options);
static void add_matches(struct reading_of *of, const GArray *evidence);
static struct match *match_of(const struct reading_of *of, const struct evidence *one);
static size_t cut_text(const char *text, size_t limit);

struct reading *understand(const struct lexicon *lexicon,
	struct lexicon_scratch *scratch, const struct message *message,
	const struct understand_options *options)
{
	return understand_why(lexicon, scratch, message, options, NULL);
}

struct reading *understand_why(const struct lexicon *lexicon,
	struct lexicon_scratch *scratch, const struct message *message,
	const struct understand_options *options, struct why *out_why)
{
	struct reading *reading = reading_new();
	struct reading_of of = {
		.lexicon = lexicon,
		.scratch = scratch,
		.message = message,
		.words = lexicon_scratch_words(scratch),
		.body_len = cut_text(message->text, LIMIT_UNDERSTAND_BYTES),
		.reading = reading,
		.why = out_why,
	};
	size_t subject_len = cut_text(message->subject, LIMIT_HEADER_VALUE);
	AUTO(folded)
	subject = folded_new(message->subject, subject_len, WORDS_FOLD);
	AUTO(folded) body = folded_new(message->text, of.body_len, WORDS_FOLD);
	of.subject = (struct words_source){message->subject, subject};
	of.body = (struct words_source){message->text, body};
	reading->kind = kind_of(message, options, &reading->rule);
	if (reading->kind == MAIL_KIND_BOUNCE) {
		reading->bounce = bounce_read(message);
		return reading;
	}
	const char *code = "";
	int language = find_language(&of, &code);
	g_free(reading->language);
	reading->language = g_strdup(code);
	find_numbers(&of, options);
	if (message_photos(message) > 0)
		reading->flags |= bit(FLAG_PHOTOS);
	if (reading->kind == MAIL_KIND_BUYER && language >= 0)
		read_intent(&of, language);
	return reading;
}

static void find_numbers(
	const struct reading_of *of, const struct understand_options *options)
{
	struct reading *reading = of->reading;
	const struct dates_options dates = {
		.language = reading->language,
		.written_utc = of->message->date_utc,
		.zone_min = of->message->date_zone_min,
	};
	const struct words_source *const sources[] = {&of->subject, &of->body};
	for (size_t i = 0; i < G_N_ELEMENTS(sources); i++) {
		numbers_find(sources[i], options->order_forms, reading->order_numbers,
			reading->tracking_numbers);
		amounts_find(sources[i], reading->amounts);
		dates_find(sources[i], &dates, reading->days);
	}
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
		evidence, of->why != NULL ? of->why->dropped : NULL);
	struct score score;
	score_mail(evidence, &score);
	if (of->why != NULL) {
		of->why->language = language;
		of->why->score = score;
	}
	of->reading->intent = score.intent;
	of->reading->confidence = score.confidence;
	of->reading->flags |= score.flag_bits;
	memcpy(of->reading->scores, score.intents, sizeof(score.intents));
	add_matches(of, evidence);
}

/* --- language --------------------------------------------------------------------- */

/*
 * The lexicon to read with and the code to report; -1 when no lexicon fits. The new
 * text tells it; the subject does where there is none.
 */
static int find_language(struct reading_of *of, const char **out_code)
{
	int language = -1;
	struct spoken_text text = {of->message->text, of->body_len, of->body.folded};
	*out_code = spoken_find(of->lexicon, &text, of->words, &language);
	if (of->words->count == 0 && !is_answer(of->message)) {
		text = (struct spoken_text){of->message->subject,
			strlen(of->message->subject), of->subject.folded};
		*out_code = spoken_find(of->lexicon, &text, of->words, &language);
	}
	if (language < 0)
		return -1;
	const struct lexicon_language *spoken =
		lexicon_language(of->lexicon, (size_t)language);
	words_read(of->words, &of->subject, &of->body, spoken->vocabulary);
	return language;
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
