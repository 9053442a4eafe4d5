/*
 * The spellings go into the vocabulary, then every phrase is parsed with that
 * vocabulary and gets an anchor (anchor.h).
 */
#include "understand/lexicon_draft.h"

#include <string.h>

#include "base/error.h"
#include "understand/anchor.h"
#include "understand/phrase_match.h"

#define MAX_PROBLEMS   50u  /* told of one language */
#define MAX_STANDS_FOR 200u /* bytes; see ROOM_FOR_A_WORD in words.c */

struct list_at {
	const struct lexicon_list *list;
	const char *path;
};

struct entry_at {
	const struct lexicon_entry *entry;
	const char *path;
};

struct draft {
	double subject_factor;
	bool parts_at_apostrophe;
	GPtrArray *lists;   /* of struct list_at */
	GPtrArray *entries; /* of struct entry_at, in order */
	GHashTable *known;  /* struct entry_at by section and phrase */
	GHashTable *groups; /* name -> struct phrase_group */
	GHashTable *bits;   /* name -> index + 1 of groups that conditions ask for */
	struct vocabulary *bare; /* how the language parts and spells words, no more */
	struct phrase_reader reader;
	struct lexicon_language *language; /* borrowed once taken */
	struct literals *literals;
	GPtrArray *problems;
};

static void build(struct draft *draft);
static void merge_entry(
	struct draft *draft, const struct lexicon_entry *entry, const char *path);
static guint hash_entry(const void *data);
static gboolean same_entry(const void *a, const void *b);
static void build_vocabulary(struct draft *draft);
static void add_spellings(struct draft *draft, const struct list_at *at);
static void check_spellings(struct draft *draft, const struct list_at *at);
static char *fold_words(struct draft *draft, const char *text, size_t *out_count);
static void build_groups(struct draft *draft);
static void fill_group(
	struct draft *draft, struct phrase_group *group, const GPtrArray *items);
static void build_lists(struct draft *draft);
static void build_items(
	struct draft *draft, const GPtrArray *items, const struct lexicon_phrase *like);
static void build_entries(struct draft *draft);
static void build_conditions(
	struct draft *draft, const struct entry_at *at, struct lexicon_phrase *phrase);
static unsigned group_bit(struct draft *draft, const char *name);
static void build_condition_groups(struct draft *draft);
static void mark_negating(struct draft *draft);
static void add_phrase(struct draft *draft, struct lexicon_phrase *phrase);
static void add_anchors(struct draft *draft);
static void problem(struct draft *draft, const char *path, unsigned line,
	unsigned column, const char *text);
static void group_free(void *data);
static void phrase_entry_free(void *data);

struct draft *draft_new(const char *code, unsigned index)
{
	struct draft *draft = g_new0(struct draft, 1);
	struct lexicon_language *language = g_new0(struct lexicon_language, 1);
	draft->language = language;
	draft->subject_factor = 1.0;
	draft->lists = g_ptr_array_new_with_free_func(g_free);
	draft->entries = g_ptr_array_new_with_free_func(g_free);
	draft->known = g_hash_table_new(hash_entry, same_entry);
	draft->groups =
		g_hash_table_new_full(g_str_hash, g_str_equal, NULL, group_free);
	draft->bits = g_hash_table_new(g_str_hash, g_str_equal);
	draft->bare = vocabulary_new();
	draft->literals = literals_new();
	draft->problems = g_ptr_array_new_with_free_func(g_free);
	language->code = g_strdup(code);
	language->index = index;
	language->list = g_ptr_array_new_with_free_func(phrase_entry_free);
	language->strings = g_string_chunk_new(16384);
	language->vocabulary = vocabulary_new();
	language->postings = word_index_new();
	language->stem_postings[false] = word_index_new();
	language->stem_postings[true] = word_index_new();
	vocabulary_allow(language->vocabulary, spelling_of(code));
	vocabulary_allow(draft->bare, spelling_of(code));
	draft->reader.strings = language->strings;
	return draft;
}

void draft_free(struct draft *draft)
{
	if (draft == NULL)
		return;
	g_ptr_array_unref(draft->lists);
	g_hash_table_unref(draft->known);
	g_ptr_array_unref(draft->entries);
	g_hash_table_unref(draft->groups);
	g_hash_table_unref(draft->bits);
	g_ptr_array_unref(draft->problems);
	vocabulary_free(draft->bare);
	literals_free(draft->literals);
	g_free(draft);
}

void lexicon_language_free(struct lexicon_language *language)
{
	if (language == NULL)
		return;
	g_ptr_array_unref(language->list);
	g_string_chunk_free(language->strings);
	vocabulary_free(language->vocabulary);
	word_index_free(language->postings);
	word_index_free(language->stem_postings[false]);
	word_index_free(language->stem_postings[true]);
	g_free(language->code);
	g_free(language);
}

void draft_merge(struct draft *draft, const struct lexicon_part *part, const char *path)
{
	if (part->subject_factor > 0)
		draft->subject_factor = part->subject_factor;
	if (part->parts_at_apostrophe >= 0)
		draft->parts_at_apostrophe = part->parts_at_apostrophe == 1;
	for (guint k = 0; k < part->lists->len; k++) {
		struct list_at *at = g_new(struct list_at, 1);
		*at = (struct list_at){part->lists->pdata[k], path};
		g_ptr_array_add(draft->lists, at);
	}
	for (guint k = 0; k < part->entries->len; k++)
		merge_entry(draft, part->entries->pdata[k], path);
}

void draft_build(struct draft *draft)
{
	build(draft);
	phrase_reader_release(&draft->reader);
}

struct lexicon_language *draft_language(const struct draft *draft)
{
	return draft->language;
}

const struct literals *draft_literals(const struct draft *draft)
{
	return draft->literals;
}

const GPtrArray *draft_problems(const struct draft *draft)
{
	return draft->problems;
}

static void merge_entry(
	struct draft *draft, const struct lexicon_entry *entry, const char *path)
{
	struct entry_at wanted = {entry, path};
	struct entry_at *known = g_hash_table_lookup(draft->known, &wanted);
	if (known != NULL) {
		known->entry = entry; /* the same to the table */
		known->path = path;
		return;
	}
	known = g_memdup2(&wanted, sizeof(wanted));
	g_ptr_array_add(draft->entries, known);
	g_hash_table_add(draft->known, known);
}

static guint hash_entry(const void *data)
{
	const struct lexicon_entry *entry = ((const struct entry_at *)data)->entry;
	guint section = entry->is_flag ? INTENT_COUNT + entry->flag : entry->intent;
	return g_str_hash(entry->phrase) * 31u + section;
}

static gboolean same_entry(const void *a, const void *b)
{
	const struct lexicon_entry *one = ((const struct entry_at *)a)->entry;
	const struct lexicon_entry *two = ((const struct entry_at *)b)->entry;
	return one->is_flag == two->is_flag &&
	       (one->is_flag ? one->flag == two->flag : one->intent == two->intent) &&
	       strcmp(one->phrase, two->phrase) == 0;
}

static void build(struct draft *draft)
{
	draft->language->subject_factor = draft->subject_factor;
	vocabulary_part_at_apostrophe(
		draft->language->vocabulary, draft->parts_at_apostrophe);
	vocabulary_part_at_apostrophe(draft->bare, draft->parts_at_apostrophe);
	draft->reader.bare = draft->bare;
	build_vocabulary(draft);
	build_groups(draft);
	draft->reader.vocabulary = draft->language->vocabulary;
	draft->reader.groups = draft->groups;
	build_lists(draft);
	build_entries(draft);
	build_condition_groups(draft);
	mark_negating(draft);
	if (draft->language->phrases > 0) /* else nobody reads it */
		vocabulary_index_variants(draft->language->vocabulary);
	add_anchors(draft);
}

static void build_vocabulary(struct draft *draft)
{
	for (guint i = 0; i < draft->lists->len; i++)
		add_spellings(draft, draft->lists->pdata[i]);
	for (guint i = 0; i < draft->lists->len; i++)
		check_spellings(draft, draft->lists->pdata[i]);
}

static void add_spellings(struct draft *draft, const struct list_at *at)
{
	struct vocabulary *vocabulary = draft->language->vocabulary;
	if (at->list->kind != LEXICON_SAME && at->list->kind != LEXICON_WORDS)
		return;
	size_t count = 0;
	g_autofree char *meant = fold_words(draft, at->list->name, &count);
	if (strlen(meant) > MAX_STANDS_FOR)
		problem(draft, at->path, at->list->line, 1, "it is too long");
	for (guint i = 0; i < at->list->items->len; i++) {
		g_autofree char *word =
			fold_words(draft, at->list->items->pdata[i], &count);
		if (at->list->kind == LEXICON_WORDS) {
			vocabulary_add_common(vocabulary, word, strlen(word));
		} else if (count != 1) {
			g_autofree char *why = g_strdup_printf(
				"\"%s\" is not one word: only words can be other "
				"spellings",
				(const char *)at->list->items->pdata[i]);
			problem(draft, at->path, at->list->line, 1, why);
		} else if (strcmp(word, meant) != 0) {
			vocabulary_map(vocabulary, word, meant);
		}
	}
}

/* What a word stands for must not itself stand for something else. */
static void check_spellings(struct draft *draft, const struct list_at *at)
{
	if (at->list->kind != LEXICON_SAME)
		return;
	size_t count = 0;
	g_autofree char *meant = fold_words(draft, at->list->name, &count);
	g_auto(GStrv) words = g_strsplit(meant, " ", -1);
	for (size_t i = 0; words[i] != NULL; i++) {
		const struct vocabulary_word *known = vocabulary_find(
			draft->language->vocabulary, words[i], strlen(words[i]));
		if (known == NULL || known->stands_for == NULL)
			continue;
		g_autofree char *why = g_strdup_printf(
			"\"%s\" itself stands for \"%s\" by another @same line",
			words[i], known->stands_for);
		problem(draft, at->path, at->list->line, 1, why);
	}
}

/* Folded words with one blank between them, each still standing for itself. New. */
static char *fold_words(struct draft *draft, const char *text, size_t *out_count)
{
	AUTO(folded) folded = folded_new(text, strlen(text), WORDS_FOLD);
	struct words *row = &draft->reader.row;
	const struct words_source source = {text, folded};
	words_read(row, NULL, &source, draft->reader.bare);
	GString *out = g_string_new(NULL);
	for (size_t i = 0; i < row->count; i++) {
		if (i > 0)
			g_string_append_c(out, ' ');
		g_string_append_len(out, row->text + row->list[i].at, row->list[i].len);
	}
	*out_count = row->count;
	return g_string_free(out, FALSE);
}

static void build_groups(struct draft *draft)
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
			problem(draft, at->path, at->list->line, 1, "too many groups");
		else
			fill_group(draft, group, at->list->items);
	}
}

static void fill_group(
	struct draft *draft, struct phrase_group *group, const GPtrArray *items)
{
	struct vocabulary *vocabulary = draft->language->vocabulary;
	for (guint i = 0; i < items->len; i++) {
		const char *item = items->pdata[i];
		size_t count = 0;
		g_autofree char *word = fold_words(draft, item, &count);
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

static void build_lists(struct draft *draft)
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
		build_items(draft, list->items, &like);
	}
}

/* The items were checked when the file was read. */
static void build_items(
	struct draft *draft, const GPtrArray *items, const struct lexicon_phrase *like)
{
	for (guint i = 0; i < items->len; i++) {
		size_t column = 0;
		struct lexicon_phrase *phrase = g_new(struct lexicon_phrase, 1);
		*phrase = *like;
		phrase->pattern = g_string_chunk_insert(
			draft->language->strings, items->pdata[i]);
		phrase->phrase =
			phrase_parse(&draft->reader, phrase->pattern, &column, NULL);
		if (phrase->phrase == NULL)
			phrase_entry_free(phrase);
		else
			add_phrase(draft, phrase);
	}
}

static void build_entries(struct draft *draft)
{
	for (guint i = 0; i < draft->entries->len; i++) {
		const struct entry_at *at = draft->entries->pdata[i];
		const struct lexicon_entry *entry = at->entry;
		if (entry->weight == 0.0)
			continue;
		g_autoptr(GError) err = NULL;
		size_t column = 0;
		struct phrase *parsed =
			phrase_parse(&draft->reader, entry->phrase, &column, &err);
		if (parsed == NULL) {
			problem(draft, at->path, entry->line,
				entry->column + (unsigned)column, err->message);
			continue;
		}
		struct lexicon_phrase *phrase = g_new0(struct lexicon_phrase, 1);
		phrase->target = entry->is_flag ? TARGET_FLAG : TARGET_INTENT;
		phrase->intent = entry->is_flag ? INTENT_OTHER : entry->intent;
		phrase->flag = entry->is_flag ? entry->flag : FLAG_DISPUTE;
		phrase->weight = entry->weight;
		phrase->pattern =
			g_string_chunk_insert(draft->language->strings, entry->phrase);
		phrase->phrase = parsed;
		phrase->firm = (entry->firm && entry->weight > 0) ||
		               (parsed->marks & (PHRASE_FIRM | PHRASE_SHOUTS)) != 0;
		build_conditions(draft, at, phrase);
		draft->language->phrases++;
		if (parsed->marks & PHRASE_CAPITALS)
			draft->language->capitals = phrase;
		if (parsed->marks & PHRASE_EXCLAMATIONS)
			draft->language->exclamations = phrase;
		add_phrase(draft, phrase);
	}
}

static void build_conditions(
	struct draft *draft, const struct entry_at *at, struct lexicon_phrase *phrase)
{
	for (uint16_t i = 0; i < phrase->phrase->condition_count; i++) {
		const struct phrase_condition *condition =
			&phrase->phrase->conditions[i];
		unsigned group = group_bit(draft, condition->group);
		if (group >= LEXICON_MAX_GROUPS) {
			problem(draft, at->path, at->entry->line, at->entry->column,
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

static void build_condition_groups(struct draft *draft)
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
		build_items(draft, group->words, &like);
		build_items(draft, group->rest, &like);
	}
}

/* A phrase that has a negating word of its own means what it says. */
static void mark_negating(struct draft *draft)
{
	const GPtrArray *phrases = draft->language->list;
	g_autofree bool *negating =
		g_new0(bool, vocabulary_size(draft->language->vocabulary) + 1);
	for (guint i = 0; i < phrases->len; i++) {
		const struct lexicon_phrase *phrase = phrases->pdata[i];
		if (phrase->target == TARGET_NEGATION && phrase->scope > 0 &&
			phrase->phrase->word_count == 1 &&
			phrase->phrase->words[0].kind == PHRASE_WORD_EXACT)
			negating[phrase->phrase->words[0].id] = true;
	}
	for (guint i = 0; i < phrases->len; i++) {
		struct lexicon_phrase *phrase = phrases->pdata[i];
		const struct phrase *parsed = phrase->phrase;
		for (uint16_t k = 0; k < parsed->word_count; k++)
			phrase->holds_negation |=
				parsed->words[k].kind == PHRASE_WORD_EXACT &&
				negating[parsed->words[k].id];
	}
}

static void add_phrase(struct draft *draft, struct lexicon_phrase *phrase)
{
	phrase->language = draft->language->index;
	g_ptr_array_add(draft->language->list, phrase);
	phrase_bind(phrase->phrase, draft->language->vocabulary);
}

/* By then it is known how often each word is used. */
static void add_anchors(struct draft *draft)
{
	const struct lexicon_language *language = draft->language;
	const struct anchor_places places = {
		.literals = draft->literals,
		.words = language->postings,
		.stems = {language->stem_postings[0], language->stem_postings[1]},
	};
	struct anchor_words words;
	anchor_words_init(&words, language->vocabulary, draft->groups);
	for (guint i = 0; i < language->list->len; i++) {
		const struct lexicon_phrase *phrase = language->list->pdata[i];
		const struct posting posting = {
			.phrase = i, .language = (uint8_t)language->index};
		if (phrase->phrase->part_count > 0)
			anchor_add(&words, phrase->phrase, posting, &places);
	}
	anchor_words_release(&words);
	word_index_pack(language->postings);
	word_index_pack(language->stem_postings[false]);
	word_index_pack(language->stem_postings[true]);
}

static void problem(struct draft *draft, const char *path, unsigned line,
	unsigned column, const char *text)
{
	if (draft->problems->len < MAX_PROBLEMS)
		g_ptr_array_add(draft->problems,
			g_strdup_printf("%s:%u:%u: %s", path, line, column, text));
}

static void group_free(void *data)
{
	struct phrase_group *group = data;
	g_ptr_array_unref(group->words);
	g_ptr_array_unref(group->rest);
	g_free(group);
}

static void phrase_entry_free(void *data)
{
	struct lexicon_phrase *phrase = data;
	phrase_free(phrase->phrase);
	g_free(phrase);
}
