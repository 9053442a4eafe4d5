/*
 * The files' parts go to drafts by language, each draft is built, in as many threads as
 * there are processors, and what all languages share is put together.
 */
#include "understand/lexicon_build.h"

#include <string.h>

#include "base/parallel.h"
#include "understand/lexicon_draft.h"

static void merge_file(
	GPtrArray *drafts, GPtrArray *languages, const struct lexicon_file *file);
static struct draft *draft_for(
	GPtrArray *drafts, GPtrArray *languages, const char *code);
static void build_one(void *draft, void *data);
static size_t count_words(const GPtrArray *drafts);
static void join(struct lexicon_parts *parts, const struct draft *draft);
static void join_words(struct all_words *all, const struct lexicon_language *language);
static void language_free(void *language);
static void free_draft(void *draft);

bool lexicon_build(struct lexicon_parts *parts, const struct lexicon_file *const *files,
	size_t count, GPtrArray *problems)
{
	guint problems_before = problems->len;
	*parts = (struct lexicon_parts){
		.languages = g_ptr_array_new_with_free_func(language_free),
		.literals = literals_new(),
	};
	g_autoptr(GPtrArray) drafts = g_ptr_array_new_with_free_func(free_draft);
	for (size_t i = 0; i < count; i++)
		merge_file(drafts, parts->languages, files[i]);
	if (drafts->len > ALL_WORDS_MAX_LANGUAGES) {
		g_ptr_array_add(problems,
			g_strdup_printf("the lexicons speak of %u languages: %d is the "
					"most",
				drafts->len, ALL_WORDS_MAX_LANGUAGES));
		return false;
	}
	parallel_each(drafts, build_one, NULL);
	parts->all_words = all_words_new(count_words(drafts));
	for (guint i = 0; i < drafts->len; i++) {
		const GPtrArray *faults = draft_problems(drafts->pdata[i]);
		for (guint k = 0; k < faults->len; k++)
			g_ptr_array_add(problems, g_strdup(faults->pdata[k]));
		join(parts, drafts->pdata[i]);
	}
	return problems->len == problems_before;
}

void lexicon_parts_clear(struct lexicon_parts *parts)
{
	literals_free(parts->literals);
	all_words_free(parts->all_words);
	g_ptr_array_unref(parts->languages);
}

static void merge_file(
	GPtrArray *drafts, GPtrArray *languages, const struct lexicon_file *file)
{
	for (guint i = 0; i < file->parts->len; i++) {
		const struct lexicon_part *part = file->parts->pdata[i];
		draft_merge(
			draft_for(drafts, languages, part->language), part, file->path);
	}
}

static struct draft *draft_for(
	GPtrArray *drafts, GPtrArray *languages, const char *code)
{
	for (guint i = 0; i < drafts->len; i++) {
		if (strcmp(draft_language(drafts->pdata[i])->code, code) == 0)
			return drafts->pdata[i];
	}
	struct draft *draft = draft_new(code, drafts->len);
	g_ptr_array_add(drafts, draft);
	g_ptr_array_add(languages, draft_language(draft));
	return draft;
}

static void build_one(void *draft, void *data)
{
	(void)data;
	draft_build(draft);
}

/* Of all languages; words that several share count several times. */
static size_t count_words(const GPtrArray *drafts)
{
	size_t count = 0;
	for (guint i = 0; i < drafts->len; i++)
		count += vocabulary_size(draft_language(drafts->pdata[i])->vocabulary);
	return count;
}

/* --- what all languages share ----------------------------------------------------- */

static void join(struct lexicon_parts *parts, const struct draft *draft)
{
	literals_take(parts->literals, draft_literals(draft));
	join_words(parts->all_words, draft_language(draft));
}

static void join_words(struct all_words *all, const struct lexicon_language *language)
{
	all_words_add(all, language->index, language->vocabulary);
	for (guint i = 0; i < language->list->len; i++) {
		const struct phrase *phrase =
			((struct lexicon_phrase *)language->list->pdata[i])->phrase;
		for (uint16_t k = 0; k < phrase->word_count; k++) {
			const struct phrase_word *word = &phrase->words[k];
			if (word->kind == PHRASE_WORD_PREFIX)
				all_words_add_stem(
					all, language->index, word->text, word->len);
		}
	}
}

static void language_free(void *language)
{
	lexicon_language_free(language);
}

static void free_draft(void *draft)
{
	draft_free(draft);
}
