#include "understand/evidence.h"

#include <math.h>
#include <string.h>

#include "base/limits.h"

/* "@alone" leaves room for a name or a greeting. */
#define ALONE_SLACK 2u

/* Everything found in one mail, sorted by what it is for. */
struct gathering {
	struct words *words;
	GArray *negations; /* of struct finding */
	GArray *groups;    /* of struct finding, not negated */
	uint64_t groups_found;
	double subject_weight;
	GArray *out;
	GArray *dropped; /* of struct dropped, or NULL */
};

static void mark_question(struct words *words, const struct finding *opening);
static void drop_inner_negations(GArray *negations);
static bool lies_within(const struct finding *inner, const struct finding *outer);
static const struct lexicon_phrase *negation_of(
	const struct gathering *g, const struct finding *finding);
static bool reaches(const struct words *words, const struct finding *negation,
	const struct finding *finding);
static bool has_break(const struct words *words, uint32_t from, uint32_t to);
static void consider(struct gathering *g, const struct finding *finding);
static void drop(const struct gathering *g, const struct evidence *evidence,
	enum dropped_why why, const struct lexicon_phrase *by);
static bool marks_hold(const struct gathering *g, const struct finding *finding);
static bool is_alone(const struct words *words, const struct finding *finding);
static bool conditions_hold(const struct gathering *g, const struct finding *finding);
static uint64_t groups_near(const struct gathering *g, uint32_t sentence);
static void make_exceptions(const struct gathering *g);
static bool same_target(const struct evidence *one, const struct evidence *other);
static bool overlap(const struct evidence *one, const struct evidence *other);
static void drop_overlaps(GArray *out);
static void drop_pointless(GArray *out);
static bool is_covered(const GArray *kept, guint count, const struct evidence *one);
static int compare_evidence(const void *a, const void *b);

void evidence_gather(const struct finding *findings, size_t count, struct words *words,
	double subject_weight, GArray *out, GArray *out_dropped)
{
	g_array_set_size(out, 0);
	struct gathering g = {
		.words = words,
		.negations = g_array_new(FALSE, FALSE, sizeof(struct finding)),
		.groups = g_array_new(FALSE, FALSE, sizeof(struct finding)),
		.subject_weight = subject_weight,
		.out = out,
		.dropped = out_dropped,
	};
	for (size_t i = 0; i < count; i++) {
		if (findings[i].phrase->target == TARGET_QUESTION)
			mark_question(words, &findings[i]);
		else if (findings[i].phrase->target == TARGET_NEGATION)
			g_array_append_val(g.negations, findings[i]);
	}
	drop_inner_negations(g.negations);
	for (size_t i = 0; i < count; i++) {
		if (findings[i].phrase->target != TARGET_GROUP ||
			negation_of(&g, &findings[i]) != NULL)
			continue;
		g_array_append_val(g.groups, findings[i]);
		g.groups_found |= UINT64_C(1) << findings[i].phrase->group;
	}
	for (size_t i = 0; i < count; i++) {
		enum lexicon_target target = findings[i].phrase->target;
		if (target == TARGET_INTENT || target == TARGET_FLAG)
			consider(&g, &findings[i]);
	}
	make_exceptions(&g);
	g_array_sort(out, compare_evidence);
	drop_overlaps(out);
	drop_pointless(out);
	g_array_unref(g.negations);
	g_array_unref(g.groups);
}

/* "do you have" asks at the start of a sentence or behind "hello,". */
static void mark_question(struct words *words, const struct finding *opening)
{
	const struct word *word = &words->list[opening->first];
	struct sentence *sentence = &words->sentences[word->sentence];
	if (opening->first == sentence->first || word->after_break)
		sentence->is_question = true;
}

/* "not only" is one thing; the "not" in it is no negation of its own. */
static void drop_inner_negations(GArray *negations)
{
	for (guint i = 0; i < negations->len;) {
		const struct finding *one =
			&g_array_index(negations, struct finding, i);
		bool inner = false;
		for (guint k = 0; k < negations->len && !inner; k++)
			inner = k != i && lies_within(one, &g_array_index(negations,
								   struct finding, k));
		if (inner)
			g_array_remove_index_fast(negations, i);
		else
			i++;
	}
}

static bool lies_within(const struct finding *inner, const struct finding *outer)
{
	return outer->first <= inner->first && inner->end <= outer->end &&
	       outer->end - outer->first > inner->end - inner->first;
}

/* Something negates it from near by, or from a gap between its words. */
static const struct lexicon_phrase *negation_of(
	const struct gathering *g, const struct finding *finding)
{
	if (finding->phrase->firm || finding->phrase->holds_negation)
		return NULL;
	for (guint i = 0; i < g->negations->len; i++) {
		const struct finding *negation =
			&g_array_index(g->negations, struct finding, i);
		bool inside = negation->first >= finding->first &&
		              negation->end <= finding->end &&
		              negation->phrase->scope > 0;
		if (inside || reaches(g->words, negation, finding))
			return negation->phrase;
	}
	return NULL;
}

static bool reaches(const struct words *words, const struct finding *negation,
	const struct finding *finding)
{
	const struct word *list = words->list;
	if (list[negation->first].sentence != list[finding->first].sentence)
		return false;
	if (negation->phrase->after)
		return negation->first >= finding->end &&
		       negation->first - finding->end < negation->phrase->scope &&
		       !has_break(words, finding->end, negation->first);
	return negation->end <= finding->first &&
	       finding->first - negation->end < negation->phrase->scope &&
	       !has_break(words, negation->end, finding->first);
}

/* Is there a comma or the like before one of the words from..to? */
static bool has_break(const struct words *words, uint32_t from, uint32_t to)
{
	for (uint32_t i = from; i <= to; i++) {
		if (words->list[i].after_break)
			return true;
	}
	return false;
}

static void consider(struct gathering *g, const struct finding *finding)
{
	const struct lexicon_phrase *phrase = finding->phrase;
	bool in_subject = finding->first < g->words->body_first;
	double weight = phrase->weight * (in_subject ? g->subject_weight : 1.0);
	if (weight == 0.0)
		return;
	struct evidence evidence = {
		.phrase = phrase,
		.first = finding->first,
		.end = finding->end,
		.weight = weight,
		.in_subject = in_subject,
	};
	const struct lexicon_phrase *negation = NULL;
	if (!marks_hold(g, finding))
		drop(g, &evidence, DROPPED_MARK, NULL);
	else if (!conditions_hold(g, finding))
		drop(g, &evidence, DROPPED_CONDITION, NULL);
	else if ((negation = negation_of(g, finding)) != NULL)
		drop(g, &evidence, DROPPED_NEGATED, negation);
	else
		g_array_append_val(g->out, evidence);
}

/* Told to whoever asks why, once for each phrase. */
static void drop(const struct gathering *g, const struct evidence *evidence,
	enum dropped_why why, const struct lexicon_phrase *by)
{
	if (g->dropped == NULL || g->dropped->len == LIMIT_MATCHES)
		return;
	for (guint i = 0; i < g->dropped->len; i++) {
		if (g_array_index(g->dropped, struct dropped, i).evidence.phrase ==
			evidence->phrase)
			return;
	}
	struct dropped dropped = {.evidence = *evidence, .why = why, .by = by};
	g_array_append_val(g->dropped, dropped);
}

static bool marks_hold(const struct gathering *g, const struct finding *finding)
{
	unsigned marks = finding->phrase->phrase->marks;
	const struct words *words = g->words;
	bool asks = words->sentences[words->list[finding->first].sentence].is_question;
	if ((marks & PHRASE_QUESTION) && !asks)
		return false;
	if ((marks & PHRASE_STATEMENT) && asks)
		return false;
	if ((marks & PHRASE_SUBJECT) && finding->first >= words->body_first)
		return false;
	return !(marks & PHRASE_ALONE) || is_alone(words, finding);
}

static bool is_alone(const struct words *words, const struct finding *finding)
{
	if (finding->first < words->body_first)
		return words->body_first - (finding->end - finding->first) <=
		               ALONE_SLACK &&
		       words->count == words->body_first;
	return words->count - words->body_first - (finding->end - finding->first) <=
	       ALONE_SLACK;
}

static bool conditions_hold(const struct gathering *g, const struct finding *finding)
{
	const struct lexicon_phrase *phrase = finding->phrase;
	if ((phrase->with & ~g->groups_found) != 0 ||
		(phrase->without & g->groups_found) != 0)
		return false;
	if (phrase->near == 0)
		return true;
	uint32_t sentence = g->words->list[finding->first].sentence;
	return (phrase->near & ~groups_near(g, sentence)) == 0;
}

static uint64_t groups_near(const struct gathering *g, uint32_t sentence)
{
	uint64_t found = 0;
	for (guint i = 0; i < g->groups->len; i++) {
		const struct finding *group =
			&g_array_index(g->groups, struct finding, i);
		if (g->words->list[group->first].sentence == sentence)
			found |= UINT64_C(1) << group->phrase->group;
	}
	return found;
}

/*
 * A phrase of negative weight that overlaps others of its intent is an exception to
 * them: both fall out. On its own it counts against the intent.
 */
static void make_exceptions(const struct gathering *g)
{
	GArray *out = g->out;
	for (guint i = 0; i < out->len; i++) {
		struct evidence *exception = &g_array_index(out, struct evidence, i);
		if (exception->phrase->weight >= 0.0)
			continue;
		bool used = false;
		for (guint k = 0; k < out->len; k++) {
			struct evidence *other =
				&g_array_index(out, struct evidence, k);
			if (other->phrase->weight > 0.0 &&
				same_target(exception, other) &&
				overlap(exception, other)) {
				drop(g, other, DROPPED_EXCEPTION, exception->phrase);
				other->weight = 0.0;
				used = true;
			}
		}
		if (used)
			exception->weight = 0.0;
	}
	for (guint i = out->len; i-- > 0;) {
		if (g_array_index(out, struct evidence, i).weight == 0.0)
			g_array_remove_index_fast(out, i);
	}
}

static bool same_target(const struct evidence *one, const struct evidence *other)
{
	return one->phrase->target == other->phrase->target &&
	       one->phrase->intent == other->phrase->intent &&
	       one->phrase->flag == other->phrase->flag;
}

static bool overlap(const struct evidence *one, const struct evidence *other)
{
	return one->first < other->end && other->first < one->end;
}

/* Of what says the same about the same words, the weightiest counts. */
static void drop_overlaps(GArray *out)
{
	guint kept = 0;
	for (guint i = 0; i < out->len && kept < LIMIT_MATCHES; i++) {
		struct evidence one = g_array_index(out, struct evidence, i);
		if (is_covered(out, kept, &one))
			continue;
		g_array_index(out, struct evidence, kept++) = one;
	}
	g_array_set_size(out, kept);
}

static bool is_covered(const GArray *kept, guint count, const struct evidence *one)
{
	for (guint i = 0; i < count; i++) {
		const struct evidence *other = &g_array_index(kept, struct evidence, i);
		if (other->phrase == one->phrase)
			return true;
		bool same_sign = (other->weight > 0) == (one->weight > 0);
		if (same_sign && same_target(one, other) && overlap(one, other))
			return true;
	}
	return false;
}

/* What speaks against an intent that nothing speaks for only clutters the reasons. */
static void drop_pointless(GArray *out)
{
	for (guint i = out->len; i-- > 0;) {
		const struct evidence *one = &g_array_index(out, struct evidence, i);
		bool pointless = one->weight < 0.0;
		for (guint k = 0; pointless && k < out->len; k++) {
			const struct evidence *other =
				&g_array_index(out, struct evidence, k);
			pointless = other->weight < 0.0 || !same_target(one, other);
		}
		if (pointless)
			g_array_remove_index(out, i);
	}
}

/* Weightiest first; then the longer; then in the order of the text. */
static int compare_evidence(const void *a, const void *b)
{
	const struct evidence *one = a;
	const struct evidence *two = b;
	double difference = fabs(two->weight) - fabs(one->weight);
	if (difference != 0.0)
		return difference > 0.0 ? 1 : -1;
	uint32_t one_len = one->end - one->first;
	uint32_t two_len = two->end - two->first;
	if (one_len != two_len)
		return one_len > two_len ? -1 : 1;
	if (one->first != two->first)
		return one->first < two->first ? -1 : 1;
	return strcmp(one->phrase->pattern, two->phrase->pattern);
}
