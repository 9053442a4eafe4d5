#include "understand/phrase_match.h"

#include <limits.h>
#include <string.h>

#define MAX_NUMBER_DIGITS 3 /* a longer one names an order or a parcel */

/* The state of one phrase_match(). */
struct matcher {
	const struct phrase *phrase;
	const struct words *words;
	size_t first; /* the sentence */
	size_t end;
	unsigned *steps;
};

#define NO_MATCH SIZE_MAX

static void bind_part(const struct phrase *phrase, struct phrase_part *part);
static void bind_edge(struct phrase_edge *edge, const struct phrase_word *word);
static bool may_stand(struct matcher *m, const struct phrase_edge *edge, size_t at);
static size_t match_forward(struct matcher *m, size_t part, size_t at, size_t gap);
static size_t match_backward(struct matcher *m, size_t parts, size_t end, size_t gap);
static bool choice_matches(
	struct matcher *m, const struct phrase_choice *choice, size_t at);
static bool word_matches(
	const struct phrase_word *wanted, const char *text, const struct word *word);
static bool is_met(const struct phrase *phrase, const struct phrase_need *need,
	const struct words *words, const struct sentence *sentence);
static void append_word(GString *out, const struct phrase_word *word);

void phrase_bind(struct phrase *phrase, struct vocabulary *vocabulary)
{
	for (uint16_t i = 0; i < phrase->word_count; i++) {
		struct phrase_word *word = &phrase->words[i];
		if (word->kind == PHRASE_WORD_EXACT)
			word->id = vocabulary_use(vocabulary, word->text, word->len);
		else if (word->kind == PHRASE_WORD_PREFIX ||
			 word->kind == PHRASE_WORD_SUFFIX)
			word->id = vocabulary_add_stem(vocabulary, word->text,
				word->len, word->kind == PHRASE_WORD_SUFFIX);
	}
	for (uint16_t i = 0; i < phrase->part_count; i++)
		bind_part(phrase, &phrase->parts[i]);
}

static void bind_part(const struct phrase *phrase, struct phrase_part *part)
{
	for (uint16_t i = 0; i < part->count; i++) {
		const struct phrase_choice *choice = &phrase->choices[part->first + i];
		bind_edge(&part->begin, &phrase->words[choice->first]);
		bind_edge(
			&part->end, &phrase->words[choice->first + choice->count - 1]);
	}
}

static void bind_edge(struct phrase_edge *edge, const struct phrase_word *word)
{
	if (word->kind == PHRASE_WORD_GROUP)
		edge->groups |= UINT64_C(1) << word->len;
	else if (word->kind == PHRASE_WORD_EXACT)
		edge->ids |= UINT64_C(1) << (word->id % 64);
	else
		edge->has_stems = true;
}

char *phrase_literal(const struct phrase *phrase, const struct phrase_choice *choice)
{
	GString *literal = g_string_new(NULL);
	for (uint16_t i = 0; i < choice->count; i++) {
		const struct phrase_word *word = &phrase->words[choice->first + i];
		if (word->kind != PHRASE_WORD_SUFFIX)
			g_string_append_c(literal, ' ');
		g_string_append_len(literal, word->text, word->len);
		if (i + 1 == choice->count && word->kind != PHRASE_WORD_PREFIX)
			g_string_append_c(literal, ' ');
	}
	return g_string_free(literal, FALSE);
}

bool phrase_match(const struct phrase *phrase, const struct words *words, size_t part,
	size_t choice, size_t at, size_t *out_first, size_t *out_end, unsigned *steps)
{
	const struct sentence *sentence = &words->sentences[words->list[at].sentence];
	struct matcher m = {
		.phrase = phrase,
		.words = words,
		.first = sentence->first,
		.end = sentence->end,
		.steps = steps,
	};
	const struct phrase_choice *found = &phrase->choices[choice];
	if (found->count > 1 && !choice_matches(&m, found, at))
		return false;
	size_t first = match_backward(&m, part, at, phrase->parts[part].gap);
	if (first == NO_MATCH)
		return false;
	size_t end = match_forward(&m, part + 1, at + found->count, 0);
	if (end == NO_MATCH)
		return false;
	*out_first = first;
	*out_end = end;
	return true;
}

/*
 * Parts from `part` on, the next word being `at`, up to `gap` words more than the part
 * asks for skipped. Gives the word behind the last part.
 */
static size_t match_forward(struct matcher *m, size_t part, size_t at, size_t gap)
{
	if (part == m->phrase->part_count)
		return at;
	const struct phrase_part *wanted = &m->phrase->parts[part];
	gap += wanted->gap;
	for (size_t skip = 0; skip <= gap && at + skip < m->end; skip++) {
		if (!may_stand(m, &wanted->begin, at + skip))
			continue;
		for (uint16_t i = 0; i < wanted->count; i++) {
			const struct phrase_choice *choice =
				&m->phrase->choices[wanted->first + i];
			if (!choice_matches(m, choice, at + skip))
				continue;
			size_t end = match_forward(
				m, part + 1, at + skip + choice->count, 0);
			if (end != NO_MATCH)
				return end;
		}
	}
	return wanted->is_optional ? match_forward(m, part + 1, at, gap) : NO_MATCH;
}

/* The first `parts` parts, ending before word `end`. Gives the first word. */
static size_t match_backward(struct matcher *m, size_t parts, size_t end, size_t gap)
{
	if (parts == 0)
		return end;
	const struct phrase_part *wanted = &m->phrase->parts[parts - 1];
	for (size_t skip = 0; skip <= gap && m->first + skip < end; skip++) {
		if (!may_stand(m, &wanted->end, end - skip - 1))
			continue;
		for (uint16_t i = 0; i < wanted->count; i++) {
			const struct phrase_choice *choice =
				&m->phrase->choices[wanted->first + i];
			if (m->first + skip + choice->count > end)
				continue;
			size_t at = end - skip - choice->count;
			if (!choice_matches(m, choice, at))
				continue;
			size_t first = match_backward(m, parts - 1, at, wanted->gap);
			if (first != NO_MATCH)
				return first;
		}
	}
	return wanted->is_optional
	               ? match_backward(m, parts - 1, end, gap + wanted->gap)
	               : NO_MATCH;
}

static bool may_stand(struct matcher *m, const struct phrase_edge *edge, size_t at)
{
	if (*m->steps == 0)
		return false;
	(*m->steps)--;
	const struct word *word = &m->words->list[at];
	return ((edge->ids >> (word->id % 64)) & 1) != 0 ||
	       (edge->groups & word->groups) != 0 || edge->has_stems;
}

static bool choice_matches(
	struct matcher *m, const struct phrase_choice *choice, size_t at)
{
	if (*m->steps == 0)
		return false;
	(*m->steps)--;
	if (at + choice->count > m->end)
		return false;
	for (uint16_t i = 0; i < choice->count; i++) {
		if (!word_matches(&m->phrase->words[choice->first + i], m->words->text,
			    &m->words->list[at + i]))
			return false;
	}
	return true;
}

static bool word_matches(
	const struct phrase_word *wanted, const char *text, const struct word *word)
{
	text += word->at;
	switch ((enum phrase_word_kind)wanted->kind) {
	case PHRASE_WORD_EXACT:
		return wanted->id == word->id && wanted->id != 0;
	case PHRASE_WORD_PREFIX:
		return wanted->len <= word->len &&
		       memcmp(wanted->text, text, wanted->len) == 0;
	case PHRASE_WORD_SUFFIX:
		return wanted->len <= word->len &&
		       memcmp(wanted->text, text + word->len - wanted->len,
			       wanted->len) == 0;
	case PHRASE_WORD_GROUP:
		return ((word->groups >> wanted->len) & 1) != 0;
	case PHRASE_WORD_NUMBER:
		return word->len <= MAX_NUMBER_DIGITS &&
		       strspn(text, "0123456789") >= word->len;
	}
	return false;
}

/* --- how near a phrase comes ------------------------------------------------------ */

/* Alternatives shown of a part that is needed. */
#define SHOWN_CHOICES 4

unsigned phrase_nearness(const struct phrase *phrase, const struct words *words,
	const struct sentence *sentence, unsigned *out_missing,
	struct phrase_need *out_need)
{
	unsigned met = 0;
	*out_missing = 0;
	for (uint16_t i = 0; i < phrase->part_count; i++) {
		const struct phrase_part *part = &phrase->parts[i];
		const struct phrase_choice *first = &phrase->choices[part->first];
		unsigned needs = part->count == 1 ? first->count : 1;
		for (uint16_t k = 0; k < needs && !part->is_optional; k++) {
			struct phrase_need need = {
				.choice = part->first,
				.count = part->count,
				.word = (uint16_t)(first->first + k),
			};
			if (is_met(phrase, &need, words, sentence)) {
				met++;
				continue;
			}
			(*out_missing)++;
			*out_need = need;
		}
	}
	return met;
}

static bool is_met(const struct phrase *phrase, const struct phrase_need *need,
	const struct words *words, const struct sentence *sentence)
{
	unsigned steps = UINT_MAX;
	struct matcher m = {.phrase = phrase,
		.words = words,
		.end = sentence->end,
		.steps = &steps};
	for (uint32_t at = sentence->first; at < sentence->end; at++) {
		if (need->count == 1 && word_matches(&phrase->words[need->word],
						words->text, &words->list[at]))
			return true;
		for (uint16_t i = 0; i < need->count && need->count > 1; i++) {
			if (choice_matches(&m, &phrase->choices[need->choice + i], at))
				return true;
		}
	}
	return false;
}

char *phrase_need_text(const struct phrase *phrase, const struct phrase_need *need)
{
	GString *out = g_string_new(NULL);
	if (need->count == 1) {
		append_word(out, &phrase->words[need->word]);
		return g_string_free(out, FALSE);
	}
	for (uint16_t i = 0; i < need->count && i < SHOWN_CHOICES; i++) {
		const struct phrase_choice *choice = &phrase->choices[need->choice + i];
		g_string_append_c(out, i == 0 ? '(' : '|');
		for (uint16_t k = 0; k < choice->count; k++) {
			if (k > 0)
				g_string_append_c(out, ' ');
			append_word(out, &phrase->words[choice->first + k]);
		}
	}
	g_string_append(out, need->count > SHOWN_CHOICES ? "|...)" : ")");
	return g_string_free(out, FALSE);
}

static void append_word(GString *out, const struct phrase_word *word)
{
	switch ((enum phrase_word_kind)word->kind) {
	case PHRASE_WORD_EXACT:
		g_string_append(out, word->text);
		break;
	case PHRASE_WORD_PREFIX:
		g_string_append_printf(out, "%s*", word->text);
		break;
	case PHRASE_WORD_SUFFIX:
		g_string_append_printf(out, "*%s", word->text);
		break;
	case PHRASE_WORD_NUMBER:
		g_string_append(out, "<number>");
		break;
	case PHRASE_WORD_GROUP:
		g_string_append_printf(out, "{%s}", word->text);
		break;
	}
}
