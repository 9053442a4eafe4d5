#include "understand/why.h"

#include <string.h>

/* With fewer of its words there a phrase is not near. */
#define MIN_MET 2u

static bool is_near(const struct lexicon_phrase *phrase, const struct words *words,
	struct near_miss *out);
static int compare_misses(const void *a, const void *b);

void why_init(struct why *why)
{
	*why = (struct why){.language = -1};
	why->score.intent = INTENT_OTHER;
	why->score.runner_up = INTENT_OTHER;
	why->dropped = g_array_new(FALSE, FALSE, sizeof(struct dropped));
}

void why_clear(struct why *why)
{
	g_clear_pointer(&why->dropped, g_array_unref);
}

void why_near_misses(const struct why *why, const struct lexicon *lexicon,
	const struct words *words, enum intent intent, guint most, GArray *out)
{
	g_array_set_size(out, 0);
	if (why->language < 0)
		return;
	const GPtrArray *list = lexicon_language(lexicon, (size_t)why->language)->list;
	for (guint i = 0; i < list->len; i++) {
		const struct lexicon_phrase *phrase = list->pdata[i];
		struct near_miss miss;
		if (phrase->target == TARGET_INTENT && phrase->intent == intent &&
			phrase->weight > 0.0 && is_near(phrase, words, &miss))
			g_array_append_val(out, miss);
	}
	g_array_sort(out, compare_misses);
	g_array_set_size(out, MIN(out->len, most));
}

/* The sentence the phrase comes nearest to. */
static bool is_near(const struct lexicon_phrase *phrase, const struct words *words,
	struct near_miss *out)
{
	unsigned best = 0;
	for (uint32_t i = 0; i < words->sentence_count; i++) {
		struct near_miss miss = {.phrase = phrase};
		unsigned missing = 0;
		miss.met = phrase_nearness(phrase->phrase, words, &words->sentences[i],
			&missing, &miss.need);
		if (missing != 1 || miss.met < MIN_MET || miss.met <= best)
			continue;
		best = miss.met;
		*out = miss;
	}
	return best > 0;
}

/* More words there first, then the weightier. */
static int compare_misses(const void *a, const void *b)
{
	const struct near_miss *one = a;
	const struct near_miss *two = b;
	if (one->met != two->met)
		return one->met > two->met ? -1 : 1;
	if (one->phrase->weight != two->phrase->weight)
		return one->phrase->weight > two->phrase->weight ? -1 : 1;
	return strcmp(one->phrase->pattern, two->phrase->pattern);
}
