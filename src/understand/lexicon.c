/*
 * Building: the files' parts are merged per language (later ones win), the spellings go
 * into the vocabulary, then every phrase is parsed with that vocabulary and gets an
 * anchor. The anchor's literals are given ids; the postings of literal i are
 * postings[first_posting[i]] up to first_posting[i + 1].
 */
#include "understand/lexicon.h"

#include <hs.h>
#include <string.h>

#include "base/error.h"

/* What one mail may cost, however hostile its text (a step is some 10 ns). */
#define MAX_STEPS           200000u
#define MAX_FINDINGS        4096u
#define MAX_FINDS_OF_PHRASE 8u   /* of an intent or a flag: each counts once anyway */
#define MAX_FINDS_OF_OTHER  250u /* of a negation, a group, a question's opening */
#define MAX_STANDS_FOR      200u /* bytes; see ROOM_FOR_A_WORD in words.c */

struct posting {
	uint32_t phrase;
	uint16_t choice;
	uint8_t part;
	uint8_t language;
};

struct lexicon {
	GPtrArray *languages; /* of struct lexicon_language */
	GPtrArray *phrases;   /* of struct lexicon_phrase */
	GStringChunk *strings;
	hs_database_t *database; /* NULL when there is not a single phrase */
	size_t literal_count;
	uint32_t *first_posting; /* literal_count + 1 */
	uint8_t *literal_words;  /* how many words a literal has */
	struct posting *postings;
};

struct lexicon_scratch {
	hs_scratch_t *hs;
	const struct lexicon *lexicon;
	const struct words *words; /* during one lexicon_find() */
	size_t language;
	unsigned steps;
	uint32_t run;
	uint32_t *last_run; /* of each phrase: when `finds` was last reset */
	uint8_t *finds;     /* of each phrase, in this run */
	struct finding *findings;
	size_t count;
	struct words row; /* room for the mail in hand, see lexicon_scratch_words() */
};

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
	struct lexicon *lexicon;
	GPtrArray *drafts; /* of struct draft */
	GPtrArray *problems;
	guint problems_before;
	struct phrase_reader reader;
	GHashTable *literals;    /* literal -> id + 1 */
	GPtrArray *literal_list; /* of char *, borrowed from `literals` */
	GArray *posting_list;    /* of struct posting_of */
};

struct posting_of {
	uint32_t literal;
	uint8_t words;
	struct posting posting;
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
static void group_free(void *data);
static void build_lists(struct build *build, struct draft *draft);
static void build_items(struct build *build, struct draft *draft,
	const GPtrArray *items, const struct lexicon_phrase *like);
static void build_entries(struct build *build, struct draft *draft);
static void build_conditions(struct build *build, struct draft *draft,
	const struct entry_at *at, struct lexicon_phrase *phrase);
static unsigned group_bit(struct draft *draft, const char *name);
static void build_condition_groups(struct build *build, struct draft *draft);
static void add_phrase(
	struct build *build, struct draft *draft, struct lexicon_phrase *phrase);
static void build_anchors(struct build *build);
static const struct phrase_part *best_anchor(
	const struct draft *draft, const struct phrase *phrase);
static double anchor_cost(const struct draft *draft, const struct phrase *phrase,
	const struct phrase_part *part);
static double word_chance(const struct draft *draft, const char *word);
static void add_anchor(
	struct build *build, uint32_t index, const struct phrase_part *part);
static const struct phrase_group *group_of(const struct draft *draft,
	const struct phrase *phrase, const struct phrase_choice *choice);
static void add_literal(struct build *build, char *literal, struct posting_of *of);
static void pack_postings(struct build *build);
static int compare_postings(const void *a, const void *b);
static bool compile(struct build *build, GError **err);
static void problem(struct build *build, const char *path, unsigned line,
	unsigned column, const char *text);
static void draft_free(void *data);
static void phrase_entry_free(void *data);
static void language_free(void *data);
static char **lexicon_paths(const char *folder, const char *extra, GError **err);
static int compare_paths(const void *a, const void *b);
static void add_shout(
	struct lexicon_scratch *scratch, const struct lexicon_phrase *phrase);
static int on_hit(unsigned id, unsigned long long from, unsigned long long to,
	unsigned flags, void *data);
static void try_posting(
	struct lexicon_scratch *scratch, const struct posting *posting, size_t at);
static bool may_find_again(
	struct lexicon_scratch *scratch, const struct posting *posting);

/* --- public ----------------------------------------------------------------------- */

struct lexicon *lexicon_new(const struct lexicon_file *const *files, size_t count,
	GPtrArray *problems, GError **err)
{
	AUTO(lexicon) lexicon = g_new0(struct lexicon, 1);
	lexicon->languages = g_ptr_array_new_with_free_func(language_free);
	lexicon->phrases = g_ptr_array_new_with_free_func(phrase_entry_free);
	lexicon->strings = g_string_chunk_new(16384);
	struct build build = {
		.lexicon = lexicon,
		.drafts = g_ptr_array_new_with_free_func(draft_free),
		.problems = problems,
		.problems_before = problems->len,
		.literals =
			g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
		.literal_list = g_ptr_array_new(),
		.posting_list = g_array_new(FALSE, FALSE, sizeof(struct posting_of)),
		.reader = {.strings = lexicon->strings},
	};
	words_init(&build.reader.row);
	for (size_t i = 0; i < count; i++)
		merge_file(&build, files[i]);
	for (guint i = 0; i < build.drafts->len; i++)
		build_language(&build, build.drafts->pdata[i]);
	build_anchors(&build);
	pack_postings(&build);
	bool ok = problems->len == build.problems_before;
	if (!ok)
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"could not build the lexicon: %s",
			(const char *)problems->pdata[build.problems_before]);
	ok = ok && compile(&build, err);
	words_release(&build.reader.row);
	g_array_unref(build.posting_list);
	g_ptr_array_unref(build.literal_list);
	g_hash_table_unref(build.literals);
	g_ptr_array_unref(build.drafts);
	return ok ? g_steal_pointer(&lexicon) : NULL;
}

struct lexicon *lexicon_load(const char *folder, const char *extra, GError **err)
{
	g_auto(GStrv) paths = lexicon_paths(folder, extra, err);
	if (paths == NULL)
		return NULL;
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) files =
		g_ptr_array_new_with_free_func((GDestroyNotify)lexicon_file_free);
	for (size_t i = 0; paths[i] != NULL; i++) {
		struct lexicon_file *file = lexicon_file_load(paths[i], problems);
		if (file != NULL)
			g_ptr_array_add(files, file);
	}
	struct lexicon *lexicon = NULL;
	g_autoptr(GError) why = NULL;
	if (problems->len == 0)
		lexicon = lexicon_new((const struct lexicon_file *const *)files->pdata,
			files->len, problems, &why);
	if (lexicon != NULL)
		return lexicon;
	if (problems->len == 0) {
		g_propagate_error(err, g_steal_pointer(&why));
		return NULL;
	}
	g_ptr_array_add(problems, NULL);
	g_autofree char *text = g_strjoinv("\n", (char **)problems->pdata);
	g_set_error(err, REPLYD_ERROR, ERR_CONFIG, "could not load the lexicons:\n%s",
		text);
	return NULL;
}

void lexicon_free(struct lexicon *lexicon)
{
	if (lexicon == NULL)
		return;
	(void)hs_free_database(lexicon->database); /* NULL is fine, cannot fail */
	g_ptr_array_unref(lexicon->phrases);
	g_ptr_array_unref(lexicon->languages);
	g_string_chunk_free(lexicon->strings);
	g_free(lexicon->first_posting);
	g_free(lexicon->literal_words);
	g_free(lexicon->postings);
	g_free(lexicon);
}

size_t lexicon_language_count(const struct lexicon *lexicon)
{
	return lexicon->languages->len;
}

const struct lexicon_language *lexicon_language(
	const struct lexicon *lexicon, size_t language)
{
	return lexicon->languages->pdata[language];
}

int lexicon_find_language(const struct lexicon *lexicon, const char *code)
{
	for (guint i = 0; i < lexicon->languages->len; i++) {
		const struct lexicon_language *language = lexicon->languages->pdata[i];
		if (strcmp(language->code, code) == 0)
			return (int)i;
	}
	return -1;
}

size_t lexicon_phrase_count(const struct lexicon *lexicon)
{
	return lexicon->phrases->len;
}

size_t lexicon_literal_count(const struct lexicon *lexicon)
{
	return lexicon->literal_count;
}

struct lexicon_scratch *lexicon_scratch_new(const struct lexicon *lexicon, GError **err)
{
	AUTO(lexicon_scratch) scratch = g_new0(struct lexicon_scratch, 1);
	scratch->lexicon = lexicon;
	scratch->last_run = g_new0(uint32_t, lexicon->phrases->len + 1);
	scratch->finds = g_new0(uint8_t, lexicon->phrases->len + 1);
	scratch->findings = g_new0(struct finding, MAX_FINDINGS);
	if (lexicon->database != NULL &&
		hs_alloc_scratch(lexicon->database, &scratch->hs) != HS_SUCCESS) {
		g_set_error(err, REPLYD_ERROR, ERR_TEMP,
			"could not get memory to search texts with the lexicon");
		return NULL;
	}
	return g_steal_pointer(&scratch);
}

void lexicon_scratch_free(struct lexicon_scratch *scratch)
{
	if (scratch == NULL)
		return;
	(void)hs_free_scratch(scratch->hs); /* NULL is fine, not in use */
	words_release(&scratch->row);
	g_free(scratch->last_run);
	g_free(scratch->finds);
	g_free(scratch->findings);
	g_free(scratch);
}

struct words *lexicon_scratch_words(struct lexicon_scratch *scratch)
{
	return &scratch->row;
}

const struct finding *lexicon_find(const struct lexicon *lexicon,
	struct lexicon_scratch *scratch, size_t language, const struct words *words,
	unsigned shouts, size_t *out_count)
{
	assert(scratch->lexicon == lexicon);
	scratch->words = words;
	scratch->language = language;
	scratch->steps = MAX_STEPS;
	scratch->count = 0;
	scratch->run++;
	if (lexicon->database != NULL && words->count > 0) {
		hs_error_t result = hs_scan(lexicon->database, words->text,
			(unsigned)words->len, 0, scratch->hs, on_hit, scratch);
		assert(result == HS_SUCCESS || result == HS_SCAN_TERMINATED);
	}
	const struct lexicon_language *spoken = lexicon_language(lexicon, language);
	if (shouts & PHRASE_CAPITALS)
		add_shout(scratch, spoken->capitals);
	if (shouts & PHRASE_EXCLAMATIONS)
		add_shout(scratch, spoken->exclamations);
	*out_count = scratch->count;
	return scratch->findings;
}

static void add_shout(
	struct lexicon_scratch *scratch, const struct lexicon_phrase *phrase)
{
	uint32_t first = (uint32_t)scratch->words->body_first;
	if (phrase == NULL || first >= scratch->words->count ||
		scratch->count == MAX_FINDINGS)
		return;
	scratch->findings[scratch->count++] =
		(struct finding){.phrase = phrase, .first = first, .end = first + 1};
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
	g_ptr_array_add(build->lexicon->languages, draft->language);
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
	build_vocabulary(build, draft);
	build_groups(build, draft);
	build->reader.vocabulary = draft->language->vocabulary;
	build->reader.groups = draft->groups;
	build_lists(build, draft);
	build_entries(build, draft);
	build_condition_groups(build, draft);
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
			vocabulary_add(vocabulary, word, strlen(word));
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
	words_read(row, NULL, &source, NULL);
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
		phrase->firm = entry->firm ||
		               (parsed->marks & (PHRASE_FIRM | PHRASE_SHOUTS)) != 0;
		build_conditions(build, draft, at, phrase);
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

static void add_phrase(
	struct build *build, struct draft *draft, struct lexicon_phrase *phrase)
{
	phrase->language = draft->index;
	g_ptr_array_add(build->lexicon->phrases, phrase);
	const struct phrase *parsed = phrase->phrase;
	for (uint16_t i = 0; i < parsed->word_count; i++) {
		const struct phrase_word *word = &parsed->words[i];
		if (word->kind == PHRASE_WORD_EXACT)
			vocabulary_add(
				draft->language->vocabulary, word->text, word->len);
		gpointer uses = g_hash_table_lookup(draft->uses, word->text);
		g_hash_table_insert(draft->uses, (gpointer)(uintptr_t)word->text,
			GUINT_TO_POINTER(GPOINTER_TO_UINT(uses) + 1));
	}
}

/* --- anchors and literals --------------------------------------------------------- */

static void build_anchors(struct build *build)
{
	const GPtrArray *phrases = build->lexicon->phrases;
	for (guint i = 0; i < phrases->len; i++) {
		const struct lexicon_phrase *phrase = phrases->pdata[i];
		if (phrase->phrase->part_count == 0)
			continue;
		const struct draft *draft = build->drafts->pdata[phrase->language];
		add_anchor(build, i, best_anchor(draft, phrase->phrase));
	}
}

static const struct phrase_part *best_anchor(
	const struct draft *draft, const struct phrase *phrase)
{
	const struct phrase_part *best = NULL;
	double best_cost = 0.0;
	for (uint16_t i = 0; i < phrase->part_count; i++) {
		if (!phrase->parts[i].can_anchor)
			continue;
		double cost = anchor_cost(draft, phrase, &phrase->parts[i]);
		if (best == NULL || cost < best_cost) {
			best = &phrase->parts[i];
			best_cost = cost;
		}
	}
	assert(best != NULL);
	return best;
}

/*
 * How often the anchor may be expected in a text, judged by how often the lexicon
 * itself uses its words: "not" is in hundreds of phrases, "sticker" in two.
 */
static double anchor_cost(const struct draft *draft, const struct phrase *phrase,
	const struct phrase_part *part)
{
	double total = 0.0;
	for (uint16_t i = 0; i < part->count; i++) {
		const struct phrase_choice *choice = &phrase->choices[part->first + i];
		const struct phrase_group *group = group_of(draft, phrase, choice);
		double chance = group == NULL ? 1.0 : 0.0;
		for (guint k = 0; group != NULL && k < group->words->len; k++)
			chance += word_chance(draft, group->words->pdata[k]);
		for (uint16_t k = 0; group == NULL && k < choice->count; k++)
			chance *= word_chance(
				draft, phrase->words[choice->first + k].text);
		total += chance;
	}
	return total;
}

static double word_chance(const struct draft *draft, const char *word)
{
	unsigned uses = GPOINTER_TO_UINT(g_hash_table_lookup(draft->uses, word));
	size_t letters = MAX(strlen(word), 1);
	return (uses + 2.0) / 1000.0 / (double)letters;
}

static void add_anchor(
	struct build *build, uint32_t index, const struct phrase_part *part)
{
	const struct lexicon_phrase *phrase = build->lexicon->phrases->pdata[index];
	const struct draft *draft = build->drafts->pdata[phrase->language];
	for (uint16_t i = 0; i < part->count; i++) {
		const struct phrase_choice *choice =
			&phrase->phrase->choices[part->first + i];
		struct posting_of of = {
			.words = (uint8_t)choice->count,
			.posting =
				{
					.phrase = index,
					.choice = (uint16_t)(part->first + i),
					.part = (uint8_t)(part - phrase->phrase->parts),
					.language = (uint8_t)phrase->language,
				},
		};
		const struct phrase_group *group =
			group_of(draft, phrase->phrase, choice);
		if (group == NULL) {
			add_literal(build, phrase_literal(phrase->phrase, choice), &of);
			continue;
		}
		for (guint k = 0; k < group->words->len; k++)
			add_literal(build,
				g_strdup_printf(" %s ", (char *)group->words->pdata[k]),
				&of);
	}
}

/* The group whose plain words are this choice, NULL when it is none. */
static const struct phrase_group *group_of(const struct draft *draft,
	const struct phrase *phrase, const struct phrase_choice *choice)
{
	const struct phrase_word *word = &phrase->words[choice->first];
	return word->kind == PHRASE_WORD_GROUP
	               ? g_hash_table_lookup(draft->groups, word->text)
	               : NULL;
}

/* Takes `literal`. */
static void add_literal(struct build *build, char *literal, struct posting_of *of)
{
	unsigned id = GPOINTER_TO_UINT(g_hash_table_lookup(build->literals, literal));
	if (id == 0) {
		g_ptr_array_add(build->literal_list, literal);
		id = build->literal_list->len;
		g_hash_table_insert(build->literals, literal, GUINT_TO_POINTER(id));
	} else {
		g_free(literal);
	}
	of->literal = id - 1;
	g_array_append_val(build->posting_list, *of);
}

static void pack_postings(struct build *build)
{
	struct lexicon *lexicon = build->lexicon;
	GArray *list = build->posting_list;
	g_array_sort(list, compare_postings);
	lexicon->literal_count = build->literal_list->len;
	lexicon->first_posting = g_new0(uint32_t, lexicon->literal_count + 1);
	lexicon->literal_words = g_new0(uint8_t, lexicon->literal_count + 1);
	lexicon->postings = g_new0(struct posting, list->len + 1);
	for (guint i = 0; i < list->len; i++) {
		const struct posting_of *of =
			&g_array_index(list, struct posting_of, i);
		lexicon->postings[i] = of->posting;
		lexicon->literal_words[of->literal] = of->words;
		lexicon->first_posting[of->literal + 1] = i + 1;
	}
}

static int compare_postings(const void *a, const void *b)
{
	const struct posting_of *one = a;
	const struct posting_of *two = b;
	if (one->literal != two->literal)
		return one->literal < two->literal ? -1 : 1;
	if (one->posting.phrase != two->posting.phrase)
		return one->posting.phrase < two->posting.phrase ? -1 : 1;
	return (int)one->posting.choice - (int)two->posting.choice;
}

static bool compile(struct build *build, GError **err)
{
	if (hs_valid_platform() != HS_SUCCESS) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"cannot search texts on this machine: its processor lacks what "
			"Vectorscan needs (SSE4.2 on x86)");
		return false;
	}
	const GPtrArray *list = build->literal_list;
	if (list->len == 0)
		return true;
	g_autofree unsigned *flags = g_new0(unsigned, list->len);
	g_autofree unsigned *ids = g_new(unsigned, list->len);
	g_autofree size_t *lens = g_new(size_t, list->len);
	for (guint i = 0; i < list->len; i++) {
		ids[i] = i;
		lens[i] = strlen(list->pdata[i]);
	}
	hs_compile_error_t *why = NULL;
	if (hs_compile_lit_multi((const char *const *)list->pdata, flags, ids, lens,
		    list->len, HS_MODE_BLOCK, NULL, &build->lexicon->database,
		    &why) == HS_SUCCESS)
		return true;
	g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
		"could not compile the lexicons' phrases: %s", why->message);
	(void)hs_free_compile_error(why);
	return false;
}

/* --- finding ---------------------------------------------------------------------- */

static int on_hit(unsigned id, unsigned long long from, unsigned long long to,
	unsigned flags, void *data)
{
	(void)from;
	(void)flags;
	struct lexicon_scratch *scratch = data;
	const struct lexicon *lexicon = scratch->lexicon;
	size_t last_byte = (size_t)to - 1;
	if (scratch->words->text[last_byte] == ' ')
		last_byte--;
	size_t last = words_index(scratch->words, last_byte);
	if (last + 1 < lexicon->literal_words[id])
		return 0;
	size_t at = last + 1 - lexicon->literal_words[id];
	for (uint32_t i = lexicon->first_posting[id];
		i < lexicon->first_posting[id + 1]; i++)
		try_posting(scratch, &lexicon->postings[i], at);
	return scratch->steps == 0 || scratch->count == MAX_FINDINGS;
}

static void try_posting(
	struct lexicon_scratch *scratch, const struct posting *posting, size_t at)
{
	if (posting->language != scratch->language || !may_find_again(scratch, posting))
		return;
	const struct lexicon_phrase *phrase =
		scratch->lexicon->phrases->pdata[posting->phrase];
	size_t first = 0;
	size_t end = 0;
	if (!phrase_match(phrase->phrase, scratch->words, posting->part,
		    posting->choice, at, &first, &end, &scratch->steps))
		return;
	scratch->finds[posting->phrase]++;
	scratch->findings[scratch->count++] = (struct finding){
		.phrase = phrase, .first = (uint32_t)first, .end = (uint32_t)end};
}

static bool may_find_again(
	struct lexicon_scratch *scratch, const struct posting *posting)
{
	if (scratch->count == MAX_FINDINGS)
		return false;
	uint32_t index = posting->phrase;
	if (scratch->last_run[index] != scratch->run) {
		scratch->last_run[index] = scratch->run;
		scratch->finds[index] = 0;
		return true;
	}
	const struct lexicon_phrase *phrase = scratch->lexicon->phrases->pdata[index];
	bool counts_once =
		phrase->target == TARGET_INTENT || phrase->target == TARGET_FLAG;
	return scratch->finds[index] <
	       (counts_once ? MAX_FINDS_OF_PHRASE : MAX_FINDS_OF_OTHER);
}

/* --- the rest --------------------------------------------------------------------- */

static char **lexicon_paths(const char *folder, const char *extra, GError **err)
{
	g_autoptr(GError) why = NULL;
	GDir *dir = g_dir_open(folder, 0, &why);
	if (dir == NULL) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"could not read the lexicon folder \"%s\": %s", folder,
			why->message);
		return NULL;
	}
	g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func(g_free);
	for (const char *name; (name = g_dir_read_name(dir)) != NULL;) {
		if (g_str_has_suffix(name, ".lex") && name[0] != '.')
			g_ptr_array_add(paths, g_build_filename(folder, name, NULL));
	}
	g_dir_close(dir);
	if (paths->len == 0) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"there is no lexicon (*.lex) in \"%s\"", folder);
		return NULL;
	}
	g_ptr_array_sort(paths, compare_paths);
	if (extra != NULL)
		g_ptr_array_add(paths, g_strdup(extra));
	g_ptr_array_set_free_func(paths, NULL);
	g_ptr_array_add(paths, NULL);
	return (char **)g_ptr_array_free(g_steal_pointer(&paths), FALSE);
}

static int compare_paths(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

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
	g_free(language->code);
	g_free(language);
}
