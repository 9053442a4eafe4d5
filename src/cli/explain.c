#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/limits.h"
#include "base/sanitize.h"
#include "cli/commands.h"
#include "cli/input.h"
#include "cli/reading_tools.h"
#include "decide/decide.h"
#include "parse/parse.h"

/* Phrases shown for each intent that came near. */
#define MOST_NEAR 4

static const char summary[] = "Says, for a person, what each stage makes of a mail: "
			      "how it was read, the words that\n"
			      "decided with their weights, the runner-up, and which "
			      "row of the playbook fits when\n"
			      "nothing is known of the order.";

static void field(const char *label, const char *value)
{
	g_autofree char *safe = sanitize_line(value, 300);
	(void)printf("%-11s %s\n", label, safe);
}

static void explain_message(const struct message *message)
{
	g_autofree char *from =
		g_strdup_printf("%s <%s>", message->from->name, message->from->addr);
	g_autofree char *text = sanitize_text(message->text, 4000);
	field("from", from);
	field("subject", message->subject);
	(void)printf("new text    %zu bytes; quoted %zu, signature %zu; %u photos\n",
		strlen(message->text), strlen(message->quoted),
		strlen(message->signature), message_photos(message));
	for (unsigned i = 0; i < DEFECT_COUNT; i++) {
		if (message->defects & bit(i))
			field("defect", defect_name((enum defect)i));
	}
	(void)printf("\n%s\n\n", text);
}

/* --- the words in place ----------------------------------------------------------- */

/* Columns of a shown line; longer ones are folded between words. */
#define LINE_COLUMNS 76

static const char *target_name(const struct match *match)
{
	return match->is_flag ? flag_name(match->flag) : intent_name(match->intent);
}

static int columns_of(const char *text)
{
	int columns = 0;
	for (; *text != '\0'; text = g_utf8_next_char(text)) {
		gunichar c = g_utf8_get_char(text);
		columns += g_unichar_iszerowidth(c) ? 0 : g_unichar_iswide(c) ? 2 : 1;
	}
	return columns;
}

/* A piece of the buyer's text, fit to print. New. */
static char *shown(const char *text, size_t start, size_t end)
{
	g_autofree char *piece = g_strndup(text + start, end - start);
	return sanitize_line(piece, LINE_COLUMNS * 8);
}

/* Marks the part of a match that stands in the line [start, end) of the text. */
static void mark_match(
	const struct match *match, const char *text, size_t start, size_t end)
{
	size_t from = MAX(match->start, start);
	size_t to = MIN(match->start + match->len, end);
	if (from >= to)
		return;
	g_autofree char *before = shown(text, start, from);
	g_autofree char *words = shown(text, from, to);
	g_autofree char *line = g_strnfill((gsize)MAX(columns_of(words), 1), '^');
	(void)printf("  %*s%s", columns_of(before), "", line);
	if (match->start >= start)
		(void)printf(" %+.1f %s", match->weight, target_name(match));
	(void)putchar('\n');
}

/* The end of the line that starts at `start`: a line end, or a blank when it is long.
 */
static size_t line_end(const char *text, size_t start, size_t limit)
{
	size_t blank = 0;
	int columns = 0;
	for (const char *p = text + start; p < text + limit; p = g_utf8_next_char(p)) {
		if (*p == '\n')
			return (size_t)(p - text);
		if (*p == ' ')
			blank = (size_t)(p - text);
		if (++columns > LINE_COLUMNS)
			return blank > start ? blank : (size_t)(p - text);
	}
	return limit;
}

static void mark_text(const struct reading *reading, const char *text, bool is_subject)
{
	size_t limit = strlen(text);
	for (size_t start = 0; start < limit;) {
		size_t end = line_end(text, start, limit);
		bool marked = false;
		for (guint i = 0; i < reading->matches->len; i++) {
			const struct match *match = reading->matches->pdata[i];
			if (match->in_subject != is_subject || match->start >= end ||
				match->start + match->len <= start)
				continue;
			g_autofree char *line = shown(text, start, end);
			if (!marked)
				(void)printf("  %s\n", line);
			marked = true;
			mark_match(match, text, start, end);
		}
		start = end + (end < limit && strchr("\n ", text[end]) != NULL);
	}
}

static void explain_matches(
	const struct message *message, const struct reading *reading)
{
	if (reading->matches->len == 0)
		return;
	(void)printf("\nthe words that decided:\n");
	mark_text(reading, message->subject, true);
	mark_text(reading, message->text, false);
	(void)printf("by these phrases:\n");
	for (guint i = 0; i < reading->matches->len; i++) {
		const struct match *match = reading->matches->pdata[i];
		g_autofree char *words = sanitize_line(match->text, 60);
		(void)printf("  %+5.1f  %-16s \"%s\"%s by \"%s\"\n", match->weight,
			target_name(match), words,
			match->in_subject ? " (subject)" : "", match->pattern);
	}
}

/* --- what was missing ------------------------------------------------------------- */

static const char *phrase_target(const struct lexicon_phrase *phrase)
{
	return phrase->target == TARGET_FLAG ? flag_name(phrase->flag)
	                                     : intent_name(phrase->intent);
}

static void explain_dropped(const struct why *why)
{
	static const char *const reasons[] = {
		[DROPPED_NEGATED] = "cancelled by",
		[DROPPED_MARK] = "only in another kind of sentence or place",
		[DROPPED_CONDITION] = "its @with, @without or @near does not hold",
		[DROPPED_EXCEPTION] = "excepted by",
	};
	if (why->dropped->len > 0)
		(void)printf("found, but of no account:\n");
	for (guint i = 0; i < why->dropped->len; i++) {
		const struct dropped *one =
			&g_array_index(why->dropped, struct dropped, i);
		const struct lexicon_phrase *phrase = one->evidence.phrase;
		(void)printf("  %+5.1f  %-16s \"%s\": %s", one->evidence.weight,
			phrase_target(phrase), phrase->pattern, reasons[one->why]);
		if (one->by != NULL)
			(void)printf(" \"%s\"", one->by->pattern);
		(void)putchar('\n');
	}
}

/* The intent that would have been read instead: the runner-up, or where there is none,
 * the one whose phrases have the most weight. INTENT_OTHER: none has any. */
static enum intent runner_up(const struct score *score)
{
	if (score->runner_up != INTENT_OTHER)
		return score->runner_up;
	enum intent best = INTENT_OTHER;
	for (int i = 0; i < (int)INTENT_OTHER; i++) {
		bool more = best == INTENT_OTHER ||
		            score->intents[i] > score->intents[best];
		if ((enum intent)i != score->intent && score->intents[i] > 0.0 && more)
			best = (enum intent)i;
	}
	return best;
}

static void explain_near(
	const struct why *why, const struct reading_lexicon *with, enum intent intent)
{
	g_autoptr(GArray) misses = g_array_new(FALSE, FALSE, sizeof(struct near_miss));
	why_near_misses(why, with->lexicon, lexicon_scratch_words(with->scratch),
		intent, MOST_NEAR, misses);
	if (misses->len > 0)
		(void)printf("near for %s:\n", intent_name(intent));
	for (guint i = 0; i < misses->len; i++) {
		const struct near_miss *miss =
			&g_array_index(misses, struct near_miss, i);
		g_autofree char *need =
			phrase_need_text(miss->phrase->phrase, &miss->need);
		g_autofree char *pattern =
			shown(miss->phrase->pattern, 0, strlen(miss->phrase->pattern));
		(void)printf("  %+5.1f  \"%s\": lacks %s\n", miss->phrase->weight,
			pattern, need);
	}
}

static void explain_tipping(const struct why *why, const struct reading_lexicon *with)
{
	const struct score *score = &why->score;
	enum intent second = runner_up(score);
	if (second != INTENT_OTHER) {
		double needed = score_needed(score, second, false);
		(void)printf("runner-up   %s, score %.1f", intent_name(second),
			score->intents[second]);
		if (needed >= 0.0)
			(void)printf(": %+.1f for it would have tipped it", needed);
		(void)putchar('\n');
	}
	double needed = score->intent == INTENT_OTHER
	                        ? -1.0
	                        : score_needed(score, score->intent, true);
	if (needed > 0.0)
		(void)printf("unsure      %+.1f for %s would have made it sure\n",
			needed, intent_name(score->intent));
	explain_dropped(why);
	if (score->intent != INTENT_OTHER && needed > 0.0)
		explain_near(why, with, score->intent);
	if (second != INTENT_OTHER)
		explain_near(why, with, second);
	if (score->intent == INTENT_OTHER && second == INTENT_OTHER) {
		for (int i = 0; i < (int)INTENT_OTHER; i++)
			explain_near(why, with, (enum intent)i);
	}
}

/* --- the reading ------------------------------------------------------------------ */

static const char *language_of(
	const struct reading *reading, const struct lexicon *lexicon)
{
	if (reading->language[0] == '\0')
		return "not known";
	int language = lexicon_find_language(lexicon, reading->language);
	bool reads = language >= 0 &&
	             lexicon_language(lexicon, (size_t)language)->phrases > 0;
	return reads ? NULL : "which no lexicon reads: a person has to";
}

static void explain_reading(const struct message *message,
	const struct reading *reading, const struct why *why,
	const struct reading_lexicon *with)
{
	const char *unread = language_of(reading, with->lexicon);
	field("kind", mail_kind_name(reading->kind));
	g_autofree char *language =
		unread == NULL ? g_strdup(reading->language)
			       : g_strjoin(reading->language[0] != '\0' ? ", " : "",
					 reading->language, unread, NULL);
	field("language", language);
	(void)printf("intent      %s, score %.1f, confidence %.2f\n",
		intent_name(reading->intent), reading->scores[reading->intent],
		reading->confidence);
	for (unsigned i = 0; i < FLAG_COUNT; i++) {
		if (reading->flags & bit(i))
			field("flag", flag_name((enum flag)i));
	}
	for (guint i = 0; i < reading->order_numbers->len; i++)
		field("order no.", reading->order_numbers->pdata[i]);
	for (guint i = 0; i < reading->tracking_numbers->len; i++)
		field("parcel no.", reading->tracking_numbers->pdata[i]);
	explain_matches(message, reading);
	if (why->language >= 0)
		explain_tipping(why, with);
}

static void explain_decision(const struct reading *reading, int64_t now_utc)
{
	if (reading->kind != MAIL_KIND_BUYER) {
		(void)printf("\nNot a buyer's mail: it is kept and never answered.\n");
		return;
	}
	AUTO(facts) facts = facts_new();
	facts->intent = reading->intent;
	facts->confidence = reading->confidence;
	facts->flags = reading->flags;
	facts->now_utc = now_utc;
	g_free(facts->language);
	facts->language = g_strdup(reading->language);
	AUTO(decision) decision = decide(facts);
	(void)printf("\nplaybook    %s (row %d), %s, as long as no order is known\n",
		scenario_name(decision->scenario), decision->row,
		mode_name(decision->mode));
	field("must", decide_must(decision->scenario));
	for (unsigned i = 0; i < GUARD_COUNT; i++) {
		if (decision->guards & bit(i))
			field("guard", guard_name((enum guard)i));
	}
}

static int explain(const struct cli_options *options, const char *name)
{
	g_autoptr(GError) err = NULL;
	g_autoptr(GBytes) bytes = input_read(name, 2 * (gsize)LIMIT_MAIL_BYTES, &err);
	struct reading_tools tools;
	if (bytes == NULL) {
		cli_complain("%s", err->message);
		return EXIT_FAILED;
	}
	if (!reading_tools_open(&tools, options))
		return EXIT_FAILED;
	gsize len = 0;
	const void *data = g_bytes_get_data(bytes, &len);
	const struct parse_options parse_options = {0};
	AUTO(message) message = parse_message(data, len, &parse_options);
	struct why why;
	why_init(&why);
	AUTO(reading) reading = reading_tools_read(&tools, message, &why);
	explain_message(message);
	explain_reading(message, reading, &why, reading_tools_lexicon(&tools, message));
	why_clear(&why);
	explain_decision(reading, clock_now(&(struct clock){0}));
	reading_tools_close(&tools);
	return EXIT_OK;
}

int cmd_explain(int argc, char **argv)
{
	struct cli_options options = {0};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(
		    &options, false, NULL, "FILE.eml", summary, &argc, &argv, &help)) {
		if (help)
			status = EXIT_OK;
		else if (argc == 2)
			status = explain(&options, argv[1]);
		else
			cli_complain("explain takes one file, or - for standard input");
	}
	cli_options_clear(&options);
	return status;
}
