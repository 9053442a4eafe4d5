/*
 * The files' parts are merged per language (later ones win), the spellings go into the
 * vocabulary, then every phrase is parsed with that vocabulary and gets an anchor
 * (anchor.h).
 */
#include "understand/lexicon_build.h"

#include <assert.h>
#include <string.h>

#include "base/error.h"
#include "understand/anchor.h"

#define MAX_STANDS_FOR 200u /* bytes; see ROOM_FOR_A_WORD in words.c */

/* One language while the lexicon is built. */
struct draft {
	const char *code;
	double subject_factor;
	bool parts_at_apostrophe;
	GPtrArray *lists;   /* of struct list_at */
	GPtrArray *entries; /* of struct entry_at, in order */
	GHashTable *by_key; /* "intent|phrase" -> struct entry_at */
	GHashTable *groups; /* name -> struct phrase_group */
	GHashTable *bits;   /* name -> index + 1 of groups that conditions ask for */
	GHashTable *uses;   /* word -> number of choices it is in */
	struct lexicon_language *language;
	struct vocabulary *bare; /* how the language parts and spells words, no more */
	unsigned index;
};

struct list_at {
	const struct lexicon_list *list;
	const char *path;
};

struct entry_at {
	const struct lexicon_entry *entry;
	const char *path;
};

struct build {
	struct lexicon_parts *parts;
	GPtrArray *drafts; /* of struct draft */
	GPtrArray *problems;
	struct phrase_reader reader;
};

static void merge_file(struct build *build, const struct lexicon_file *file);
static struct draft *draft_for(struct build *build, const char *code);
static void merge_entry(
	struct draft *draft, const struct lexicon_entry *entry, const char *path);
static void build_language(struct build *build, struct draft *draft);
static void build_vocabulary(struct build *build, struct draft *draft);
static void add_spellings(
	struct build *build, struct draft *draft, const struct list_at *at);
static void check_spellings(
	struct build *build, struct draft *draft, const struct list_at *at);
static char *fold_words(struct build *build, const char *text, size_t *out_count);
static void build_groups(struct build *build, struct draft *draft);
static void fill_group(struct build *build, struct draft *draft,
	struct phrase_group *group, const GPtrArray *items);
static void build_lists(struct build *build, struct draft *draft);
static void build_items(struct build *build, struct draft *draft,
	const GPtrArray *items, const struct lexicon_phrase *like);
static void build_entries(struct build *build, struct draft *draft);
static void build_conditions(struct build *build, struct draft *draft,
	const struct entry_at *at, struct lexicon_phrase *phrase);
static unsigned group_bit(struct draft *draft, const char *name);
static void build_condition_groups(struct build *build, struct draft *draft);
static void mark_negating(struct build *build, const struct draft *draft);
static void add_phrase(
	struct build *build, struct draft *draft, struct lexicon_phrase *phrase);
static void build_anchors(struct build *build);
static void build_all_words(struct build *build);
static void problem(struct build *build, const char *path, unsigned line,
	unsigned column, const char *text);
static void group_free(void *data);
static void draft_free(void *data);
static void phrase_entry_free(void *data);
static void language_free(void *data);

bool lexicon_build(struct lexicon_parts *parts, const struct lexicon_file *const *files,
	size_t count, GPtrArray *problems)
{
	guint problems_before = problems->len;
	*parts = (struct lexicon_parts){
		.languages = g_ptr_array_new_with_free_func(language_free),
		.phrases = g_ptr_array_new_with_free_func(phrase_entry_free),
		.strings = g_string_chunk_new(16384),
		.literals = literals_new(),
		.all_words = all_words_new(),
	};
	struct build build = {
		.parts = parts,
		.drafts = g_ptr_array_new_with_free_func(draft_free),
		.problems = problems,
		.reader = {.strings = parts->strings},
	};
	words_init(&build.reader.row);
	for (size_t i = 0; i < count; i++)
		merge_file(&build, files[i]);
	for (guint i = 0; i < build.drafts->len; i++)
		build_language(&build, build.drafts->pdata[i]);
	build_anchors(&build);
	if (build.drafts->len <= ALL_WORDS_MAX_LANGUAGES)
		build_all_words(&build);
	else
		g_ptr_array_add(problems,
			g_strdup_printf("the lexicons speak of %u languages: %d is the "
					"most",
				build.drafts->len, ALL_WORDS_MAX_LANGUAGES));
	words_release(&build.reader.row);
	g_ptr_array_unref(build.drafts);
	return problems->len == problems_before;
}

void lexicon_parts_clear(struct lexicon_parts *parts)
{
	literals_free(parts->literals);
	all_words_free(parts->all_words);
	g_ptr_array_unref(parts->phrases);
	g_ptr_array_unref(parts->languages);
	g_string_chunk_free(parts->strings);
}

/* --- merging the files ------------------------------------------------------------ */

static void merge_file(struct build *build, const struct lexicon_file *file)
{
	for (guint i = 0; i < file->parts->len; i++) {
		const struct lexicon_part *part = file->parts->pdata[i];
		struct draft *draft = draft_for(build, part->language);
		if (part->subject_factor > 0)
			draft->subject_factor = part->subject_factor;
		if (part->parts_at_apostrophe >= 0)
			draft->parts_at_apostrophe = part->parts_at_apostrophe == 1;
		for (guint k = 0; k < part->lists->len; k++) {
			struct list_at *at = g_new(struct list_at, 1);
			*at = (struct list_at){part->lists->pdata[k], file->path};
			g_ptr_array_add(draft->lists, at);
		}
		for (guint k = 0; k < part->entries->len; k++)
			merge_entry(draft, part->entries->pdata[k], file->path);
	}
}

static struct draft *draft_for(struct build *build, const char *code)
{
	for (guint i = 0; i < build->drafts->len; i++) {
		struct draft *known = build->drafts->pdata[i];
		if (strcmp(known->code, code) == 0)
			return known;
	}
	struct draft *draft = g_new0(struct draft, 1);
	draft->code = code;
	draft->subject_factor = 1.0;
	draft->lists = g_ptr_array_new_with_free_func(g_free);
	draft->entries = g_ptr_array_new_with_free_func(g_free);
	draft->by_key = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	draft->groups =
		g_hash_table_new_full(g_str_hash, g_str_equal, NULL, group_free);
	draft->bits = g_hash_table_new(g_str_hash, g_str_equal);
	draft->uses = g_hash_table_new(g_str_hash, g_str_equal);
	draft->index = build->drafts->len;
	draft->language = g_new0(struct lexicon_language, 1);
	draft->language->code = g_strdup(code);
	draft->language->vocabulary = vocabulary_new();
	draft->bare = vocabulary_new();
	vocabulary_allow(draft->language->vocabulary, spelling_of(code));
	vocabulary_allow(draft->bare, spelling_of(code));
	draft->language->index = word_index_new();
	g_ptr_array_add(build->parts->languages, draft->language);
	g_ptr_array_add(build->drafts, draft);
	return draft;
}

static void merge_entry(
	struct draft *draft, const struct lexicon_entry *entry, const char *path)
{
	g_autofree char *key = g_strdup_printf("%s|%s",
		entry->is_flag ? flag_name(entry->flag) : intent_name(entry->intent),
		entry->phrase);
	struct entry_at *known = g_hash_table_lookup(draft->by_key, key);
	if (known != NULL) {
		*known = (struct entry_at){entry, path};
		return;
	}
	struct entry_at *at = g_new(struct entry_at, 1);
	*at = (struct entry_at){entry, path};
	g_ptr_array_add(draft->entries, at);
	g_hash_table_insert(draft->by_key, g_steal_pointer(&key), at);
}

/* --- one language ----------------------------------------------------------------- */

static void build_language(struct build *build, struct draft *draft)
{
	draft->language->subject_factor = draft->subject_factor;
	vocabulary_part_at_apostrophe(
		draft->language->vocabulary, draft->parts_at_apostrophe);
	vocabulary_part_at_apostrophe(draft->bare, draft->parts_at_apostrophe);
	build->reader.bare = draft->bare;
	build_vocabulary(build, draft);
	build_groups(build, draft);
	build->reader.vocabulary = draft->language->vocabulary;
	build->reader.groups = draft->groups;
	build_lists(build, draft);
	build_entries(build, draft);
	build_condition_groups(build, draft);
	mark_negating(build, draft);
	vocabulary_index_variants(draft->language->vocabulary);
}

static void build_vocabulary(struct build *build, struct draft *draft)
{
	for (guint i = 0; i < draft->lists->len; i++)
		add_spellings(build, draft, draft->lists->pdata[i]);
	for (guint i = 0; i < draft->lists->len; i++)
		check_spellings(build, draft, draft->lists->pdata[i]);
}

static void add_spellings(
	struct build *build, struct draft *draft, const struct list_at *at)
{
	struct vocabulary *vocabulary = draft->language->vocabulary;
	if (at->list->kind != LEXICON_SAME && at->list->kind != LEXICON_WORDS)
		return;
	size_t count = 0;
	g_autofree char *meant = fold_words(build, at->list->name, &count);
	if (strlen(meant) > MAX_STANDS_FOR)
		problem(build, at->path, at->list->line, 1, "it is too long");
	for (guint i = 0; i < at->list->items->len; i++) {
		g_autofree char *word =
			fold_words(build, at->list->items->pdata[i], &count);
		if (at->list->kind == LEXICON_WORDS) {
			vocabulary_add_common(vocabulary, word, strlen(word));
		} else if (count != 1) {
			g_autofree char *why = g_strdup_printf(
				"\"%s\" is not one word: only words can be other "
				"spellings",
				(const char *)at->list->items->pdata[i]);
			problem(build, at->path, at->list->line, 1, why);
		} else if (strcmp(word, meant) != 0) {
			vocabulary_map(vocabulary, word, meant);
		}
	}
}

/* What a word stands for must not itself stand for something else. */
static void check_spellings(
	struct build *build, struct draft *draft, const struct list_at *at)
{
	if (at->list->kind != LEXICON_SAME)
		return;
	size_t count = 0;
	g_autofree char *meant = fold_words(build, at->list->name, &count);
	g_auto(GStrv) words = g_strsplit(meant, " ", -1);
	for (size_t i = 0; words[i] != NULL; i++) {
		const struct vocabulary_word *known = vocabulary_find(
			draft->language->vocabulary, words[i], strlen(words[i]));
		if (known == NULL || known->stands_for == NULL)
			continue;
		g_autofree char *why = g_strdup_printf(
			"\"%s\" itself stands for \"%s\" by another @same line",
			words[i], known->stands_for);
		problem(build, at->path, at->list->line, 1, why);
	}
}

/* Folded words with one blank between them, each still standing for itself. New. */
static char *fold_words(struct build *build, const char *text, size_t *out_count)
{
	AUTO(folded) folded = folded_new(text, strlen(text), WORDS_FOLD);
	struct words *row = &build->reader.row;
	const struct words_source source = {text, folded};
	words_read(row, NULL, &source, build->reader.bare);
	GString *out = g_string_new(NULL);
	for (size_t i = 0; i < row->count; i++) {
		if (i > 0)
			g_string_append_c(out, ' ');
		g_string_append_len(out, row->text + row->list[i].at, row->list[i].len);
	}
	*out_count = row->count;
	return g_string_free(out, FALSE);
}

static void build_groups(struct build *build, struct draft *draft)
{
	for (guint i = 0; i < draft->lists->len; i++) {
		const struct list_at *at = draft->lists->pdata[i];
		if (at->list->kind != LEXICON_GROUP)
			continue;
		struct phrase_group *group =
			g_hash_table_lookup(draft->groups, at->list->name);
		if (group == NULL) {
			group = g_new(struct phrase_group, 1);
			group->number = g_hash_table_size(draft->groups);
			group->words = g_ptr_array_new_with_free_func(g_free);
			group->rest = g_ptr_array_new_with_free_func(g_free);
			g_hash_table_insert(draft->groups, at->list->name, group);
		}
		if (group->number >= LEXICON_MAX_GROUPS)
			problem(build, at->path, at->list->line, 1, "too many groups");
		else
			fill_group(build, draft, group, at->list->items);
	}
}

static void fill_group(struct build *build, struct draft *draft,
	struct phrase_group *group, const GPtrArray *items)
{
	struct vocabulary *vocabulary = draft->language->vocabulary;
	for (guint i = 0; i < items->len; i++) {
		const char *item = items->pdata[i];
		size_t count = 0;
		g_autofree char *word = fold_words(build, item, &count);
		const struct vocabulary_word *known =
			vocabulary_find(vocabulary, word, strlen(word));
		if (known != NULL && known->stands_for != NULL) {
			g_free(word);
			word = g_strdup(known->stands_for);
		}
		if (strchr(item, '*') != NULL || strchr(word, ' ') != NULL) {
			g_ptr_array_add(group->rest, g_strdup(item));
			continue;
		}
		vocabulary_group(vocabulary, word, strlen(word), group->number);
		g_ptr_array_add(group->words, g_steal_pointer(&word));
	}
}

static void build_lists(struct build *build, struct draft *draft)
{
	for (guint i = 0; i < draft->lists->len; i++) {
		const struct lexicon_list *list =
			((const struct list_at *)draft->lists->pdata[i])->list;
		struct lexicon_phrase like = {
			.scope = list->scope, .after = list->after};
		if (list->kind == LEXICON_NEGATE)
			like.target = TARGET_NEGATION;
		else if (list->kind == LEXICON_QUESTION)
			like.target = TARGET_QUESTION;
		else
			continue;
		build_items(build, draft, list->items, &like);
	}
}

/* The items were checked when the file was read. */
static void build_items(struct build *build, struct draft *draft,
	const GPtrArray *items, const struct lexicon_phrase *like)
{
	for (guint i = 0; i < items->len; i++) {
		size_t column = 0;
		struct lexicon_phrase *phrase = g_new(struct lexicon_phrase, 1);
		*phrase = *like;
		phrase->pattern = g_strdup(items->pdata[i]);
		phrase->phrase =
			phrase_parse(&build->reader, phrase->pattern, &column, NULL);
		if (phrase->phrase == NULL)
			phrase_entry_free(phrase);
		else
			add_phrase(build, draft, phrase);
	}
}

static void build_entries(struct build *build, struct draft *draft)
{
	for (guint i = 0; i < draft->entries->len; i++) {
		const struct entry_at *at = draft->entries->pdata[i];
		const struct lexicon_entry *entry = at->entry;
		if (entry->weight == 0.0)
			continue;
		g_autoptr(GError) err = NULL;
		size_t column = 0;
		struct phrase *parsed =
			phrase_parse(&build->reader, entry->phrase, &column, &err);
		if (parsed == NULL) {
			problem(build, at->path, entry->line,
				entry->column + (unsigned)column, err->message);
			continue;
		}
		struct lexicon_phrase *phrase = g_new0(struct lexicon_phrase, 1);
		phrase->target = entry->is_flag ? TARGET_FLAG : TARGET_INTENT;
		phrase->intent = entry->is_flag ? INTENT_OTHER : entry->intent;
		phrase->flag = entry->is_flag ? entry->flag : FLAG_DISPUTE;
		phrase->weight = entry->weight;
		phrase->pattern = g_strdup(entry->phrase);
		phrase->phrase = parsed;
		phrase->firm = (entry->firm && entry->weight > 0) ||
		               (parsed->marks & (PHRASE_FIRM | PHRASE_SHOUTS)) != 0;
		build_conditions(build, draft, at, phrase);
		draft->language->phrases++;
		if (parsed->marks & PHRASE_CAPITALS)
			draft->language->capitals = phrase;
		if (parsed->marks & PHRASE_EXCLAMATIONS)
			draft->language->exclamations = phrase;
		add_phrase(build, draft, phrase);
	}
}

static void build_conditions(struct build *build, struct draft *draft,
	const struct entry_at *at, struct lexicon_phrase *phrase)
{
	for (uint16_t i = 0; i < phrase->phrase->condition_count; i++) {
		const struct phrase_condition *condition =
			&phrase->phrase->conditions[i];
		unsigned group = group_bit(draft, condition->group);
		if (group >= LEXICON_MAX_GROUPS) {
			problem(build, at->path, at->entry->line, at->entry->column,
				"too many groups in conditions");
			return;
		}
		uint64_t mask = UINT64_C(1) << group;
		switch (condition->kind) {
		case PHRASE_WITH:
			phrase->with |= mask;
			break;
		case PHRASE_WITHOUT:
			phrase->without |= mask;
			break;
		case PHRASE_NEAR:
			phrase->near |= mask;
			break;
		}
	}
}

static unsigned group_bit(struct draft *draft, const char *name)
{
	unsigned known = GPOINTER_TO_UINT(g_hash_table_lookup(draft->bits, name));
	if (known != 0)
		return known - 1;
	unsigned next = g_hash_table_size(draft->bits);
	/* the key lives in lexicon->strings */
	g_hash_table_insert(
		draft->bits, (gpointer)(uintptr_t)name, GUINT_TO_POINTER(next + 1));
	return next;
}

static void build_condition_groups(struct build *build, struct draft *draft)
{
	GHashTableIter iter;
	gpointer name = NULL;
	gpointer number = NULL;
	g_hash_table_iter_init(&iter, draft->bits);
	while (g_hash_table_iter_next(&iter, &name, &number)) {
		const struct phrase_group *group =
			g_hash_table_lookup(draft->groups, name);
		struct lexicon_phrase like = {
			.target = TARGET_GROUP,
			.group = GPOINTER_TO_UINT(number) - 1,
		};
		build_items(build, draft, group->words, &like);
		build_items(build, draft, group->rest, &like);
	}
}

/* A phrase that has a negating word of its own means what it says. */
static void mark_negating(struct build *build, const struct draft *draft)
{
	g_autoptr(GHashTable) negating = g_hash_table_new(g_str_hash, g_str_equal);
	const GPtrArray *phrases = build->parts->phrases;
	for (guint i = 0; i < phrases->len; i++) {
		const struct lexicon_phrase *phrase = phrases->pdata[i];
		if (phrase->language == draft->index &&
			phrase->target == TARGET_NEGATION && phrase->scope > 0 &&
			phrase->phrase->word_count == 1)
			g_hash_table_add(
				negating, (gpointer)phrase->phrase->words[0].text);
	}
	for (guint i = 0; i < phrases->len; i++) {
		struct lexicon_phrase *phrase = phrases->pdata[i];
		const struct phrase *parsed = phrase->phrase;
		for (uint16_t k = 0; phrase->language == draft->index &&
				     k < parsed->word_count && !phrase->holds_negation;
			k++)
			phrase->holds_negation =
				g_hash_table_contains(negating, parsed->words[k].text);
	}
}

static void add_phrase(
	struct build *build, struct draft *draft, struct lexicon_phrase *phrase)
{
	phrase->language = draft->index;
	g_ptr_array_add(build->parts->phrases, phrase);
	struct phrase *parsed = phrase->phrase;
	for (uint16_t i = 0; i < parsed->word_count; i++) {
		const struct phrase_word *word = &parsed->words[i];
		if (word->kind == PHRASE_WORD_EXACT)
			vocabulary_add(
				draft->language->vocabulary, word->text, word->len);
		gpointer uses = g_hash_table_lookup(draft->uses, word->text);
		g_hash_table_insert(draft->uses, (gpointer)(uintptr_t)word->text,
			GUINT_TO_POINTER(GPOINTER_TO_UINT(uses) + 1));
	}
	phrase_bind(parsed, draft->language->vocabulary);
}

/* --- anchors ---------------------------------------------------------------------- */

static void build_anchors(struct build *build)
{
	const GPtrArray *phrases = build->parts->phrases;
	for (guint i = 0; i < phrases->len; i++) {
		const struct lexicon_phrase *phrase = phrases->pdata[i];
		if (phrase->phrase->part_count == 0)
			continue;
		const struct draft *draft = build->drafts->pdata[phrase->language];
		const struct anchor_words words = {
			.vocabulary = draft->language->vocabulary,
			.uses = draft->uses,
			.groups = draft->groups,
		};
		const struct posting posting = {
			.phrase = i, .language = (uint8_t)phrase->language};
		anchor_add(&words, phrase->phrase, posting, build->parts->literals,
			draft->language->index);
	}
	for (guint i = 0; i < build->drafts->len; i++) {
		const struct draft *draft = build->drafts->pdata[i];
		word_index_pack(draft->language->index);
	}
}

/* --- words of all languages ------------------------------------------------------- */

static void build_all_words(struct build *build)
{
	struct all_words *all = build->parts->all_words;
	const GPtrArray *phrases = build->parts->phrases;
	for (guint i = 0; i < build->drafts->len; i++) {
		const struct draft *draft = build->drafts->pdata[i];
		all_words_add(all, draft->index, draft->language->vocabulary);
	}
	for (guint i = 0; i < phrases->len; i++) {
		const struct lexicon_phrase *phrase = phrases->pdata[i];
		for (uint16_t k = 0; k < phrase->phrase->word_count; k++) {
			const struct phrase_word *word = &phrase->phrase->words[k];
			if (word->kind == PHRASE_WORD_PREFIX)
				all_words_add_stem(
					all, phrase->language, word->text, word->len);
		}
	}
}

/* --- the rest --------------------------------------------------------------------- */

static void problem(struct build *build, const char *path, unsigned line,
	unsigned column, const char *text)
{
	g_ptr_array_add(build->problems,
		g_strdup_printf("%s:%u:%u: %s", path, line, column, text));
}

static void group_free(void *data)
{
	struct phrase_group *group = data;
	g_ptr_array_unref(group->words);
	g_ptr_array_unref(group->rest);
	g_free(group);
}

static void draft_free(void *data)
{
	struct draft *draft = data;
	g_ptr_array_unref(draft->lists);
	g_hash_table_unref(draft->by_key);
	g_ptr_array_unref(draft->entries);
	g_hash_table_unref(draft->groups);
	g_hash_table_unref(draft->bits);
	g_hash_table_unref(draft->uses);
	vocabulary_free(draft->bare);
	g_free(draft);
}

static void phrase_entry_free(void *data)
{
	struct lexicon_phrase *phrase = data;
	phrase_free(phrase->phrase);
	g_free(phrase->pattern);
	g_free(phrase);
}

static void language_free(void *data)
{
	struct lexicon_language *language = data;
	vocabulary_free(language->vocabulary);
	word_index_free(language->index);
	g_free(language->code);
	g_free(language);
}
