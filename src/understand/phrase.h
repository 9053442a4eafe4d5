/*
 * One phrase of a lexicon, as a row of parts to be found next to each other in a row of
 * words:
 *
 *     where is my <2> (parcel|order|{goods}) (now)?  @without presale
 *
 *     word         the word, in every spelling its language's @same lines give it
 *     defect*      a word that begins so;  *paket  one that ends so
 *     (a|b c)      one of these;  (a|b)?  one of these or nothing
 *     {goods}      one word of the group `goods`;  {goods}?  or nothing
 *     <3>          up to three words, of whatever kind, in between
 *     <number>     a word of one to three digits: a count, a size, a price
 *     ? or . at the end     only in a question; only in what is not a question
 *     @subject @alone @firm   only in the subject; only when it is all the buyer
 *                  wrote; not cancelled by a negation
 *     @with G @without G @near G   only when a word of group G stands anywhere in the
 *                  mail; nowhere; in the same sentence
 *     @capitals, @exclamations     alone as phrase: the mail shouts
 *
 * A phrase is found by its anchor: the part that is always there and rarest. The
 * literals of all anchors are looked for at once (lexicon.h); phrase_match.h then looks
 * at the words around one. It never crosses the end of a sentence.
 *
 * Touches nothing.
 */
#ifndef UNDERSTAND_PHRASE_H
#define UNDERSTAND_PHRASE_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/attr.h"
#include "understand/vocabulary.h"
#include "understand/words.h"

#define PHRASE_MAX_GAP        9
#define PHRASE_MAX_GAPS       4
#define PHRASE_MAX_PARTS      24
#define PHRASE_MAX_CHOICES    600
#define PHRASE_MAX_CONDITIONS 6

enum phrase_word_kind {
	PHRASE_WORD_EXACT,
	PHRASE_WORD_PREFIX, /* defect* */
	PHRASE_WORD_SUFFIX, /* *paket */
	PHRASE_WORD_NUMBER, /* <number> */
	PHRASE_WORD_GROUP,  /* one of the words that are a group's items */
};

struct phrase_word {
	const char *text;
	uint32_t id;   /* of the word or the stem, set by phrase_bind() */
	uint16_t len;  /* of a group: its number */
	uint16_t kind; /* enum phrase_word_kind */
};

struct phrase_choice {
	uint16_t first; /* into phrase.words */
	uint16_t count;
};

/*
 * What the choices of a part may begin (or end) with, so that most words of a text are
 * passed over without looking at the choices.
 */
struct phrase_edge {
	uint64_t ids;    /* bit (id % 64) of each word */
	uint64_t groups; /* bit of each group */
	bool has_stems;  /* or something that has no id */
};

struct phrase_part {
	uint16_t first; /* into phrase.choices */
	uint16_t count;
	uint8_t gap; /* so many words may stand before it */
	bool is_optional;
	bool can_anchor;          /* always there and made of literals */
	struct phrase_edge begin; /* of its choices */
	struct phrase_edge end;
};

enum phrase_mark {
	PHRASE_QUESTION = 1 << 0,
	PHRASE_STATEMENT = 1 << 1,
	PHRASE_SUBJECT = 1 << 2,
	PHRASE_ALONE = 1 << 3,
	PHRASE_FIRM = 1 << 4,
	PHRASE_CAPITALS = 1 << 5,
	PHRASE_EXCLAMATIONS = 1 << 6,
	PHRASE_SHOUTS = PHRASE_CAPITALS | PHRASE_EXCLAMATIONS,
};

enum phrase_condition_kind {
	PHRASE_WITH,
	PHRASE_WITHOUT,
	PHRASE_NEAR,
};

struct phrase_condition {
	enum phrase_condition_kind kind;
	const char *group;
};

struct phrase {
	struct phrase_part *parts;
	struct phrase_choice *choices;
	struct phrase_word *words;
	uint16_t part_count;
	uint16_t choice_count;
	uint16_t word_count;
	uint16_t condition_count;
	unsigned marks; /* of enum phrase_mark */
	struct phrase_condition conditions[PHRASE_MAX_CONDITIONS];
};

/*
 * A named list. Items that are one plain word are looked up in the vocabulary all at
 * once; stems and items of several words become choices of their own.
 */
struct phrase_group {
	unsigned number;  /* below 64 */
	GPtrArray *words; /* of char *: the plain words, folded */
	GPtrArray *rest;  /* of char *: the others, as written */
};

/* What a phrase is read with. */
struct phrase_reader {
	const struct vocabulary *vocabulary; /* NULL: no word stands for another */
	const struct vocabulary
		*bare;      /* of the same language, without words, or NULL */
	GHashTable *groups; /* name -> struct phrase_group; NULL: any group will do */
	GStringChunk *strings; /* the phrases' words live here */
	struct words row; /* from here on room kept between calls; all 0 at first */
	GArray *parts;
	GArray *choices;
	GArray *words;
};

/* Frees what the reader keeps between calls. */
void phrase_reader_release(struct phrase_reader *reader);

/*
 * Fails with ERR_CONFIG; *out_column (from 0, in characters) then says where in `text`,
 * which is valid UTF-8.
 */
struct phrase *phrase_parse(struct phrase_reader *reader, const char *text,
	size_t *out_column, GError **err) MUST_USE;
void phrase_free(struct phrase *phrase);
DEFINE_AUTO(phrase)

#endif
