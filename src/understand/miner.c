#include "understand/miner.h"

#include <string.h>

#include "base/limits.h"
#include "understand/words.h"

#define MAX_WORDS      5u
#define MAX_RUNS       400000u /* some 60 MB */
#define MIN_LONE_BYTES 5u      /* a single word that is shorter says nothing */
#define LIFT           2.0     /* so much more frequent than in clear mails */
#define SURE_SHARE     0.7     /* of the labelled mails say the same intent */
#define VERY_SURE      0.9
#define INSIDE_SHARE   0.8 /* a longer run so frequent makes the shorter pointless */

/* In how many mails a run of words stood. */
struct run {
	unsigned last_mail; /* the mail that counted it last */
	unsigned clear;
	unsigned unclear; /* labelled ones too */
	unsigned labelled[INTENT_COUNT];
};

struct miner {
	GHashTable *runs; /* char * -> struct run */
	GStringChunk *strings;
	struct words words;
	unsigned mails; /* 1 is the first */
	unsigned clear;
	unsigned unclear;
};

void miner_phrase_free(struct miner_phrase *phrase)
{
	if (phrase == NULL)
		return;
	g_free(phrase->words);
	g_free(phrase);
}

struct miner *miner_new(void)
{
	struct miner *miner = g_new0(struct miner, 1);
	miner->runs = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
	miner->strings = g_string_chunk_new((gsize)64 * 1024);
	words_init(&miner->words);
	return miner;
}

void miner_free(struct miner *miner)
{
	if (miner == NULL)
		return;
	g_hash_table_unref(miner->runs);
	g_string_chunk_free(miner->strings);
	words_release(&miner->words);
	g_free(miner);
}

/* --- counting -------------------------------------------------------------------- */

static bool has_letter(const struct words *words, const struct word *word)
{
	for (size_t i = 0; i < word->len; i++) {
		char c = words->text[word->at + i];
		if (g_ascii_isalpha(c) || (c & 0x80) != 0)
			return true;
	}
	return false;
}

/* A phrase of the right intent already says what first..last says. */
static bool is_known(const struct miner_mail *mail, const struct word *first,
	const struct word *last)
{
	for (guint i = 0; i < mail->reading->matches->len; i++) {
		const struct match *match = mail->reading->matches->pdata[i];
		bool right = mail->label != MINER_LABELLED ||
		             (!match->is_flag && match->intent == mail->intent);
		if (right && !match->in_subject && match->weight > 0 &&
			match->start <= first->start &&
			last->end <= match->start + match->len)
			return true;
	}
	return false;
}

static void count_run(
	struct miner *miner, const struct miner_mail *mail, const char *text)
{
	struct run *run = g_hash_table_lookup(miner->runs, text);
	if (run == NULL) {
		if (g_hash_table_size(miner->runs) >= MAX_RUNS)
			return;
		run = g_new0(struct run, 1);
		g_hash_table_insert(
			miner->runs, g_string_chunk_insert(miner->strings, text), run);
	}
	if (run->last_mail == miner->mails)
		return;
	run->last_mail = miner->mails;
	run->clear += mail->label == MINER_CLEAR;
	run->unclear += mail->label != MINER_CLEAR;
	if (mail->label == MINER_LABELLED)
		run->labelled[mail->intent]++;
}

/* The runs of up to MAX_WORDS words that begin at word `first`. */
static void count_from(
	struct miner *miner, const struct miner_mail *mail, size_t first, GString *run)
{
	const struct words *words = &miner->words;
	const struct word *begin = &words->list[first];
	g_string_truncate(run, 0);
	size_t end = MIN(first + MAX_WORDS, words->count);
	for (size_t i = first; i < end; i++) {
		const struct word *word = &words->list[i];
		bool breaks = i > first && word->after_break;
		if (word->sentence != begin->sentence || breaks ||
			!has_letter(words, word))
			return;
		if (i > first)
			g_string_append_c(run, ' ');
		g_string_append_len(run, words->text + word->at, word->len);
		bool lone = i == first;
		if ((!lone || word->len >= MIN_LONE_BYTES) &&
			(mail->label == MINER_CLEAR || !is_known(mail, begin, word)))
			count_run(miner, mail, run->str);
	}
}

void miner_add(struct miner *miner, const struct miner_mail *mail)
{
	size_t len = strnlen(mail->text, LIMIT_UNDERSTAND_BYTES);
	AUTO(folded) folded = folded_new(mail->text, len, WORDS_FOLD);
	const struct words_source body = {mail->text, folded};
	words_read(&miner->words, NULL, &body, NULL);
	miner->mails++;
	miner->clear += mail->label == MINER_CLEAR;
	miner->unclear += mail->label != MINER_CLEAR;
	g_autoptr(GString) run = g_string_new(NULL);
	for (size_t i = 0; i < miner->words.count; i++)
		count_from(miner, mail, i, run);
}

/* --- choosing -------------------------------------------------------------------- */

/* More frequent in unclear mails than in clear ones, by shares of each. */
static bool is_telling(const struct miner *miner, const struct run *run)
{
	if (run->clear == 0)
		return true;
	double unclear = (double)run->unclear / miner->unclear;
	double clear = (double)run->clear / miner->clear;
	return unclear >= LIFT * clear;
}

static void judge(const struct run *run, struct miner_phrase *out)
{
	unsigned labelled = 0;
	out->intent = INTENT_OTHER;
	for (unsigned i = 0; i < INTENT_COUNT; i++) {
		labelled += run->labelled[i];
		if (run->labelled[i] > run->labelled[out->intent])
			out->intent = (enum intent)i;
	}
	double share = labelled == 0 ? 0.0
	                             : (double)run->labelled[out->intent] /
	                                       (labelled + run->clear);
	out->is_sure = share >= SURE_SHARE && out->intent != INTENT_OTHER;
	if (out->is_sure)
		out->weight = share >= VERY_SURE ? 2.0 : 1.2;
}

static int compare_phrases(const void *a, const void *b)
{
	const struct miner_phrase *one = *(struct miner_phrase *const *)a;
	const struct miner_phrase *two = *(struct miner_phrase *const *)b;
	if (one->mails != two->mails)
		return one->mails < two->mails ? 1 : -1;
	size_t one_len = strlen(one->words);
	size_t two_len = strlen(two->words);
	if (one_len != two_len)
		return one_len < two_len ? 1 : -1;
	return strcmp(one->words, two->words);
}

static GPtrArray *candidates(const struct miner *miner, unsigned min_mails)
{
	GPtrArray *found =
		g_ptr_array_new_with_free_func((GDestroyNotify)miner_phrase_free);
	GHashTableIter each;
	gpointer key = NULL;
	gpointer value = NULL;
	g_hash_table_iter_init(&each, miner->runs);
	while (g_hash_table_iter_next(&each, &key, &value)) {
		const struct run *run = value;
		if (run->unclear < min_mails || !is_telling(miner, run))
			continue;
		struct miner_phrase *phrase = g_new0(struct miner_phrase, 1);
		phrase->words = g_strdup(key);
		phrase->mails = run->unclear;
		judge(run, phrase);
		g_ptr_array_add(found, phrase);
	}
	g_ptr_array_sort(found, compare_phrases);
	return found;
}

/* Does `outer` hold the words of `inner`, whole? */
static bool holds(const struct miner_phrase *outer, const struct miner_phrase *inner)
{
	size_t len = strlen(inner->words);
	const char *at = outer->words;
	while ((at = strstr(at, inner->words)) != NULL) {
		bool begins = at == outer->words || at[-1] == ' ';
		if (begins && (at[len] == ' ' || at[len] == '\0'))
			return true;
		at++;
	}
	return false;
}

/* Something that was chosen says the same: a longer run, or a part of this one. */
static bool is_covered(const GPtrArray *chosen, const struct miner_phrase *phrase)
{
	for (guint i = 0; i < chosen->len; i++) {
		const struct miner_phrase *other = chosen->pdata[i];
		if (holds(other, phrase) &&
			other->mails >= INSIDE_SHARE * phrase->mails)
			return true;
		if (holds(phrase, other))
			return true;
	}
	return false;
}

GPtrArray *miner_phrases(const struct miner *miner, unsigned min_mails, size_t limit)
{
	g_autoptr(GPtrArray) found = candidates(miner, min_mails);
	GPtrArray *chosen =
		g_ptr_array_new_with_free_func((GDestroyNotify)miner_phrase_free);
	for (guint i = 0; i < found->len && chosen->len < limit; i++) {
		if (is_covered(chosen, found->pdata[i]))
			continue;
		g_ptr_array_add(chosen, found->pdata[i]);
		found->pdata[i] = NULL;
	}
	return chosen;
}
