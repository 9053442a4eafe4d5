/*
 * The compiled lexicons of all languages. The literals of every phrase's anchor, in all
 * languages together, are one Vectorscan database over the row of words (words.h); a
 * hit leads straight to the few phrases anchored there and only those are looked at. So
 * the time a mail takes does not grow with the number of phrases.
 *
 * In go lexicon files, later ones adding to and overriding earlier ones; out come the
 * places where phrases stand in a text. What they mean together is evidence.h and
 * score.h.
 *
 * A lexicon never changes once built and is shared by all threads; each thread has a
 * scratch of its own, which dies before its lexicon. To reload, build another and swap.
 * lexicon_load() reads the disk, the rest touches nothing.
 */
#ifndef UNDERSTAND_LEXICON_H
#define UNDERSTAND_LEXICON_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/attr.h"
#include "mail/terms.h"
#include "understand/all_words.h"
#include "understand/lexicon_file.h"
#include "understand/phrase.h"
#include "understand/vocabulary.h"
#include "understand/word_index.h"
#include "understand/words.h"

#define LEXICON_MAX_GROUPS 64 /* of a language, in conditions */

enum lexicon_target {
	TARGET_INTENT,
	TARGET_FLAG,
	TARGET_GROUP,    /* a word of a group that conditions ask for */
	TARGET_NEGATION, /* cancels what is near it */
	TARGET_QUESTION, /* opens a question */
};

struct lexicon_phrase {
	enum lexicon_target target;
	unsigned language; /* index, see lexicon_language() */
	enum intent intent;
	enum flag flag;
	unsigned group; /* TARGET_GROUP: its bit in the masks below */
	unsigned scope; /* TARGET_NEGATION: words it reaches, behind or before it */
	bool after;
	bool firm;
	bool holds_negation; /* its own words negate: "not arrived" */
	double weight;
	uint64_t with; /* groups that must stand in the mail */
	uint64_t without;
	uint64_t near;       /* groups that must stand in the same sentence */
	const char *pattern; /* as the file writes it; in the language's strings */
	struct phrase *phrase;
};

struct lexicon_language {
	char *code; /* "en" */
	double subject_factor;
	size_t phrases;  /* weighted ones; 0: mails are told to be in it, not read */
	unsigned index;  /* of the language, see lexicon_language() */
	GPtrArray *list; /* of struct lexicon_phrase; posting.phrase is an index */
	struct vocabulary *vocabulary;
	struct word_index *postings; /* phrases anchored at a single word */
	struct word_index
		*stem_postings[2]; /* at a beginning of a word; at an ending */
	const struct lexicon_phrase *capitals; /* what shouting counts for, or NULL */
	const struct lexicon_phrase *exclamations;
	GStringChunk *strings; /* the phrases' words */
};

/* A phrase stands in words first up to, not including, end. */
struct finding {
	const struct lexicon_phrase *phrase;
	uint32_t first;
	uint32_t end;
};

struct lexicon;
struct lexicon_scratch;

/*
 * From files already read; they may be freed afterwards. A fault (a group nobody
 * defines, say) gives NULL and "path:line:column: why" in `problems`; ERR_CONFIG when
 * this machine cannot run Vectorscan or it refuses the database.
 */
struct lexicon *lexicon_new(const struct lexicon_file *const *files, size_t count,
	GPtrArray *problems, GError **err) MUST_USE;

/*
 * From all *.lex files of `folder` in the order of their names, then `extra` (a shop's
 * own file) unless NULL. ERR_CONFIG: the message holds all problems, one a line.
 */
struct lexicon *lexicon_load(
	const char *folder, const char *extra, GError **err) MUST_USE;
void lexicon_free(struct lexicon *lexicon);
DEFINE_AUTO(lexicon)

size_t lexicon_language_count(const struct lexicon *lexicon);
const struct lexicon_language *lexicon_language(
	const struct lexicon *lexicon, size_t language);

/* The index of a language, or -1 when no lexicon names it. */
int lexicon_find_language(const struct lexicon *lexicon, const char *code);

/* Which languages know a word. */
const struct all_words *lexicon_all_words(const struct lexicon *lexicon);

/* Phrases and literals, for `check` and the benchmarks. */
size_t lexicon_phrase_count(const struct lexicon *lexicon);
size_t lexicon_literal_count(const struct lexicon *lexicon);

struct lexicon_scratch *lexicon_scratch_new(
	const struct lexicon *lexicon, GError **err) MUST_USE;
void lexicon_scratch_free(struct lexicon_scratch *scratch);
DEFINE_AUTO(lexicon_scratch)

/* A row of words that keeps its room from mail to mail. Dies with the scratch. */
struct words *lexicon_scratch_words(struct lexicon_scratch *scratch);

/*
 * Where the phrases of one language stand in `words`, in no particular order;
 * *out_count of them. Bounded in number and time whatever the text: what exceeds is
 * left out. The findings live in the scratch until its next use.
 */
const struct finding *lexicon_find(const struct lexicon *lexicon,
	struct lexicon_scratch *scratch, size_t language, const struct words *words,
	unsigned shouts, size_t *out_count);

#endif
