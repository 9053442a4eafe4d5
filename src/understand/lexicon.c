#include "understand/lexicon.h"

#include <assert.h>
#include <string.h>

#include "base/error.h"
#include "base/parallel.h"
#include "understand/lexicon_build.h"
#include "understand/literals.h"
#include "understand/phrase_match.h"

/* What one mail may cost, however hostile its text (a step is some 10 ns). */
#define MAX_STEPS           200000u
#define MAX_FINDINGS        4096u
#define MAX_FINDS_OF_PHRASE 8u   /* of an intent or a flag: each counts once anyway */
#define MAX_FINDS_OF_OTHER  250u /* of a negation, a group, a question's opening */

/* Stems looked at in one word; a lexicon has a few that begin each other. */
#define MAX_STEMS 16u

struct lexicon {
	struct lexicon_parts parts;
};

struct lexicon_scratch {
	struct literals_scratch *literals;
	const struct lexicon *lexicon;
	const struct words *words; /* during one lexicon_find() */
	const struct lexicon_language *language;
	unsigned steps;
	uint32_t run;
	uint32_t *last_run; /* of each phrase of it: when `finds` was last reset */
	uint8_t *finds;     /* of each phrase, in this run */
	struct finding *findings;
	size_t count;
	struct words row; /* room for the mail in hand, see lexicon_scratch_words() */
};

static size_t most_phrases(const struct lexicon *lexicon);
static void add_shout(
	struct lexicon_scratch *scratch, const struct lexicon_phrase *phrase);
static void find_by_words(
	struct lexicon_scratch *scratch, const struct lexicon_language *language);
static void find_by_stems(struct lexicon_scratch *scratch,
	const struct lexicon_language *language, bool at_end, size_t at);
static void try_word(struct lexicon_scratch *scratch, const struct word_index *index,
	uint32_t id, size_t at);
static bool may_go_on(const struct lexicon_scratch *scratch);
static bool on_hit(void *data, const struct posting *postings, size_t count, size_t at);
static void try_posting(
	struct lexicon_scratch *scratch, const struct posting *posting, size_t at);
static bool may_find_again(
	struct lexicon_scratch *scratch, const struct posting *posting);
static void load_files(char **paths, GPtrArray *files, GPtrArray *problems);
static void load_one(void *loading, void *data);
static char **lexicon_paths(const char *folder, const char *extra, GError **err);
static int compare_paths(const void *a, const void *b);

struct lexicon *lexicon_new(const struct lexicon_file *const *files, size_t count,
	GPtrArray *problems, GError **err)
{
	AUTO(lexicon) lexicon = g_new0(struct lexicon, 1);
	guint before = problems->len;
	if (!lexicon_build(&lexicon->parts, files, count, problems)) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"could not build the lexicon: %s",
			(const char *)problems->pdata[before]);
		return NULL;
	}
	if (!literals_compile(lexicon->parts.literals, err))
		return NULL;
	return g_steal_pointer(&lexicon);
}

struct lexicon *lexicon_load(const char *folder, const char *extra, GError **err)
{
	g_auto(GStrv) paths = lexicon_paths(folder, extra, err);
	if (paths == NULL)
		return NULL;
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) files =
		g_ptr_array_new_with_free_func((GDestroyNotify)lexicon_file_free);
	load_files(paths, files, problems);
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
	lexicon_parts_clear(&lexicon->parts);
	g_free(lexicon);
}

size_t lexicon_language_count(const struct lexicon *lexicon)
{
	return lexicon->parts.languages->len;
}

const struct lexicon_language *lexicon_language(
	const struct lexicon *lexicon, size_t language)
{
	return lexicon->parts.languages->pdata[language];
}

int lexicon_find_language(const struct lexicon *lexicon, const char *code)
{
	for (guint i = 0; i < lexicon->parts.languages->len; i++) {
		const struct lexicon_language *language =
			lexicon->parts.languages->pdata[i];
		if (strcmp(language->code, code) == 0)
			return (int)i;
	}
	return -1;
}

const struct all_words *lexicon_all_words(const struct lexicon *lexicon)
{
	return lexicon->parts.all_words;
}

size_t lexicon_phrase_count(const struct lexicon *lexicon)
{
	size_t count = 0;
	for (guint i = 0; i < lexicon->parts.languages->len; i++)
		count += lexicon_language(lexicon, i)->list->len;
	return count;
}

size_t lexicon_literal_count(const struct lexicon *lexicon)
{
	return literals_count(lexicon->parts.literals);
}

struct lexicon_scratch *lexicon_scratch_new(const struct lexicon *lexicon, GError **err)
{
	AUTO(lexicon_scratch) scratch = g_new0(struct lexicon_scratch, 1);
	scratch->lexicon = lexicon;
	size_t most = most_phrases(lexicon);
	scratch->last_run = g_new0(uint32_t, most + 1);
	scratch->finds = g_new0(uint8_t, most + 1);
	scratch->findings = g_new0(struct finding, MAX_FINDINGS);
	scratch->literals = literals_scratch_new(lexicon->parts.literals, err);
	if (scratch->literals == NULL)
		return NULL;
	return g_steal_pointer(&scratch);
}

/* Of the language that has most. */
static size_t most_phrases(const struct lexicon *lexicon)
{
	size_t most = 0;
	for (guint i = 0; i < lexicon->parts.languages->len; i++)
		most = MAX(most, lexicon_language(lexicon, i)->list->len);
	return most;
}

void lexicon_scratch_free(struct lexicon_scratch *scratch)
{
	if (scratch == NULL)
		return;
	literals_scratch_free(scratch->literals);
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
	scratch->language = lexicon_language(lexicon, language);
	scratch->steps = MAX_STEPS;
	scratch->count = 0;
	scratch->run++;
	literals_find(
		lexicon->parts.literals, scratch->literals, words, on_hit, scratch);
	const struct lexicon_language *spoken = scratch->language;
	find_by_words(scratch, spoken);
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

/* --- finding ---------------------------------------------------------------------- */

/* Anchors that are a single word, or a beginning or an ending of one. */
static void find_by_words(
	struct lexicon_scratch *scratch, const struct lexicon_language *language)
{
	const struct words *words = scratch->words;
	for (size_t at = 0; at < words->count && may_go_on(scratch); at++) {
		try_word(scratch, language->postings, words->list[at].id, at);
		for (int at_end = 0; at_end < 2; at_end++)
			find_by_stems(scratch, language, at_end == 1, at);
	}
}

static void find_by_stems(struct lexicon_scratch *scratch,
	const struct lexicon_language *language, bool at_end, size_t at)
{
	const struct stems *stems = vocabulary_stems(language->vocabulary, at_end);
	const struct word *word = &scratch->words->list[at];
	uint32_t ids[MAX_STEMS];
	size_t count = stems == NULL
	                       ? 0
	                       : stems_find(stems, scratch->words->text + word->at,
					 word->len, ids, MAX_STEMS);
	for (size_t i = 0; i < count; i++)
		try_word(scratch, language->stem_postings[at_end], ids[i], at);
}

static void try_word(struct lexicon_scratch *scratch, const struct word_index *index,
	uint32_t id, size_t at)
{
	size_t count = 0;
	const struct posting *postings = word_index_find(index, id, &count);
	for (size_t i = 0; i < count; i++) {
		if (postings[i].offset <= at)
			try_posting(scratch, &postings[i], at - postings[i].offset);
	}
}

static bool may_go_on(const struct lexicon_scratch *scratch)
{
	return scratch->steps > 0 && scratch->count < MAX_FINDINGS;
}

/* Anchors that are a literal. */
static bool on_hit(void *data, const struct posting *postings, size_t count, size_t at)
{
	struct lexicon_scratch *scratch = data;
	for (size_t i = 0; i < count; i++)
		try_posting(scratch, &postings[i], at);
	return may_go_on(scratch);
}

static void try_posting(
	struct lexicon_scratch *scratch, const struct posting *posting, size_t at)
{
	if (posting->language != scratch->language->index ||
		!may_find_again(scratch, posting))
		return;
	const struct lexicon_phrase *phrase =
		scratch->language->list->pdata[posting->phrase];
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
	const struct lexicon_phrase *phrase = scratch->language->list->pdata[index];
	bool counts_once =
		phrase->target == TARGET_INTENT || phrase->target == TARGET_FLAG;
	return scratch->finds[index] <
	       (counts_once ? MAX_FINDS_OF_PHRASE : MAX_FINDS_OF_OTHER);
}

/* --- files ------------------------------------------------------------------------ */

/* A file while it is loaded. */
struct loading {
	const char *path;
	struct lexicon_file *file; /* NULL when anything is wrong */
	GPtrArray *problems;
};

/* In their order, though read at the same time. */
static void load_files(char **paths, GPtrArray *files, GPtrArray *problems)
{
	g_autoptr(GPtrArray) all = g_ptr_array_new_with_free_func(g_free);
	for (size_t i = 0; paths[i] != NULL; i++) {
		struct loading *one = g_new0(struct loading, 1);
		one->path = paths[i];
		one->problems = g_ptr_array_new();
		g_ptr_array_add(all, one);
	}
	parallel_each(all, load_one, NULL);
	for (guint i = 0; i < all->len; i++) {
		struct loading *one = all->pdata[i];
		if (one->file != NULL)
			g_ptr_array_add(files, one->file);
		g_ptr_array_extend_and_steal(problems, one->problems);
	}
}

static void load_one(void *loading, void *data)
{
	(void)data;
	struct loading *one = loading;
	one->file = lexicon_file_load(one->path, one->problems);
}

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
