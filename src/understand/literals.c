/*
 * The postings of literal i are postings[first_posting[i]] up to first_posting[i + 1].
 * A literal carries the blanks around its words, so a hit is whole words; the blank of
 * one hit may be that of the next, which Vectorscan reports all the same.
 */
#include "understand/literals.h"

#include <assert.h>
#include <hs.h>
#include <string.h>

#include "base/error.h"

struct literals {
	hs_database_t *database; /* NULL when there is not a single literal */
	size_t count;
	uint32_t *first_posting; /* count + 1 */
	uint8_t *words;          /* of each literal */
	struct posting *postings;
	/* until compiled: */
	GHashTable *ids;    /* literal -> id + 1 */
	GPtrArray *strings; /* of char *, by id, borrowed from `ids` */
	GArray *added;      /* of struct added */
};

struct added {
	uint32_t literal;
	uint8_t words;
	struct posting posting;
};

struct literals_scratch {
	hs_scratch_t *hs; /* NULL when there is no database */
};

struct search {
	const struct literals *literals;
	const struct words *words;
	literals_hit hit;
	void *data;
	size_t cursor; /* the word of the last hit: they come in the text's order */
};

static void pack(struct literals *literals);
static int compare_added(const void *a, const void *b);
static bool compile(struct literals *literals, GError **err);
static void drop_building(struct literals *literals);
static size_t find_word(struct search *search, size_t at);
static int on_match(unsigned id, unsigned long long from, unsigned long long to,
	unsigned flags, void *data);

struct literals *literals_new(void)
{
	struct literals *literals = g_new0(struct literals, 1);
	literals->ids = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	literals->strings = g_ptr_array_new();
	literals->added = g_array_new(FALSE, FALSE, sizeof(struct added));
	return literals;
}

void literals_free(struct literals *literals)
{
	if (literals == NULL)
		return;
	(void)hs_free_database(literals->database); /* NULL is fine, cannot fail */
	drop_building(literals);
	g_free(literals->first_posting);
	g_free(literals->words);
	g_free(literals->postings);
	g_free(literals);
}

void literals_add(struct literals *literals, char *literal, unsigned words,
	const struct posting *posting)
{
	unsigned id = GPOINTER_TO_UINT(g_hash_table_lookup(literals->ids, literal));
	if (id == 0) {
		g_ptr_array_add(literals->strings, literal);
		id = literals->strings->len;
		g_hash_table_insert(literals->ids, literal, GUINT_TO_POINTER(id));
	} else {
		g_free(literal);
	}
	struct added added = {
		.literal = id - 1, .words = (uint8_t)words, .posting = *posting};
	g_array_append_val(literals->added, added);
}

void literals_take(struct literals *literals, const struct literals *other)
{
	for (guint i = 0; i < other->added->len; i++) {
		const struct added *added =
			&g_array_index(other->added, struct added, i);
		literals_add(literals, g_strdup(other->strings->pdata[added->literal]),
			added->words, &added->posting);
	}
}

bool literals_compile(struct literals *literals, GError **err)
{
	literals->count = literals->strings->len;
	pack(literals);
	bool ok = compile(literals, err);
	drop_building(literals);
	return ok;
}

size_t literals_count(const struct literals *literals)
{
	return literals->count;
}

struct literals_scratch *literals_scratch_new(
	const struct literals *literals, GError **err)
{
	struct literals_scratch *scratch = g_new0(struct literals_scratch, 1);
	if (literals->database == NULL ||
		hs_alloc_scratch(literals->database, &scratch->hs) == HS_SUCCESS)
		return scratch;
	g_set_error(err, REPLYD_ERROR, ERR_TEMP,
		"could not get memory to search texts with the lexicon");
	g_free(scratch);
	return NULL;
}

void literals_scratch_free(struct literals_scratch *scratch)
{
	if (scratch == NULL)
		return;
	(void)hs_free_scratch(scratch->hs); /* NULL is fine, and it is not in use */
	g_free(scratch);
}

void literals_find(const struct literals *literals, struct literals_scratch *scratch,
	const struct words *words, literals_hit hit, void *data)
{
	if (literals->database == NULL || words->count == 0)
		return;
	struct search search = {
		.literals = literals, .words = words, .hit = hit, .data = data};
	hs_error_t result = hs_scan(literals->database, words->text,
		(unsigned)words->len, 0, scratch->hs, on_match, &search);
	assert(result == HS_SUCCESS || result == HS_SCAN_TERMINATED);
}

static void pack(struct literals *literals)
{
	GArray *list = literals->added;
	g_array_sort(list, compare_added);
	literals->first_posting = g_new0(uint32_t, literals->count + 1);
	literals->words = g_new0(uint8_t, literals->count + 1);
	literals->postings = g_new0(struct posting, list->len + 1);
	for (guint i = 0; i < list->len; i++) {
		const struct added *added = &g_array_index(list, struct added, i);
		literals->postings[i] = added->posting;
		literals->words[added->literal] = added->words;
		literals->first_posting[added->literal + 1] = i + 1;
	}
}

static int compare_added(const void *a, const void *b)
{
	const struct added *one = a;
	const struct added *two = b;
	if (one->literal != two->literal)
		return one->literal < two->literal ? -1 : 1;
	if (one->posting.phrase != two->posting.phrase)
		return one->posting.phrase < two->posting.phrase ? -1 : 1;
	return (int)one->posting.choice - (int)two->posting.choice;
}

static bool compile(struct literals *literals, GError **err)
{
	if (hs_valid_platform() != HS_SUCCESS) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"cannot search texts on this machine: its processor lacks what "
			"Vectorscan needs (SSE4.2 on x86)");
		return false;
	}
	unsigned count = literals->strings->len;
	if (count == 0)
		return true;
	g_autofree unsigned *flags = g_new0(unsigned, count);
	g_autofree unsigned *ids = g_new(unsigned, count);
	g_autofree size_t *lens = g_new(size_t, count);
	for (unsigned i = 0; i < count; i++) {
		ids[i] = i;
		lens[i] = strlen(literals->strings->pdata[i]);
	}
	hs_compile_error_t *why = NULL;
	if (hs_compile_lit_multi((const char *const *)literals->strings->pdata, flags,
		    ids, lens, count, HS_MODE_BLOCK, NULL, &literals->database,
		    &why) == HS_SUCCESS)
		return true;
	g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
		"could not compile the lexicons' phrases: %s", why->message);
	(void)hs_free_compile_error(why);
	return false;
}

static void drop_building(struct literals *literals)
{
	if (literals->ids == NULL)
		return;
	g_array_unref(literals->added);
	g_ptr_array_unref(literals->strings);
	g_hash_table_unref(literals->ids);
	literals->ids = NULL;
}

static size_t find_word(struct search *search, size_t at)
{
	const struct words *words = search->words;
	if (words->list[search->cursor].at > at)
		search->cursor = words_index(words, at);
	while (search->cursor + 1 < words->count &&
		words->list[search->cursor + 1].at <= at)
		search->cursor++;
	return search->cursor;
}

static int on_match(unsigned id, unsigned long long from, unsigned long long to,
	unsigned flags, void *data)
{
	(void)from;
	(void)flags;
	struct search *search = data;
	const struct literals *literals = search->literals;
	size_t last_byte = (size_t)to - 1;
	if (search->words->text[last_byte] == ' ')
		last_byte--;
	size_t last = find_word(search, last_byte);
	if (last + 1 < literals->words[id])
		return 0;
	uint32_t first = literals->first_posting[id];
	bool go_on = search->hit(search->data, &literals->postings[first],
		literals->first_posting[id + 1] - first,
		last + 1 - literals->words[id]);
	return !go_on;
}
