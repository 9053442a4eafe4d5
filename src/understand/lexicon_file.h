/*
 * A lexicon file: the phrases of one or more languages as a person writes them. In goes
 * a path or a text, out come entries with their line and column, not yet compiled
 * (lexicon.h does that). replyd-lexicon(5) is the manual; in short:
 *
 *     # a comment, up to the end of the line
 *     language en                     what follows is English
 *     @subject 1.3                    phrases in a fresh subject count 1.3 times
 *     @apostrophe parts               l'article is two words (else it vanishes: dont)
 *     @same received = recieved, recived     other spellings of a word
 *     @same have not = haven't, havent       ... or of several
 *     @group goods: parcel, order, t-shirt   a named list, used as {goods}, @with goods
 *     @negate 2: not, never           cancels a phrase up to 2 words behind it
 *     @negate 3 after: nicht          ... or before it
 *     @question: do you, is it        a sentence beginning so asks, even without "?"
 *     @words: the, of, and            words of the language that no phrase has
 *
 *     [not_received]                  an intent or a flag of the playbook
 *     @firm                           its phrases are never cancelled by a negation
 *     3.0  where is my <2> {goods}    weight and phrase (phrase.h has the pattern)
 *     -2.0 (has|have) arrived         speaks against it
 *
 * A list that ends in a comma goes on in the next line. The same phrase of the same
 * intent again, in this file or in one read later, replaces the weight; 0 removes it.
 *
 * Reads the one file it is given and touches nothing else. A file owns all it holds.
 */
#ifndef UNDERSTAND_LEXICON_FILE_H
#define UNDERSTAND_LEXICON_FILE_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/attr.h"
#include "mail/terms.h"

#define LEXICON_MAX_WEIGHT 10.0

/* A weighted phrase. */
struct lexicon_entry {
	bool is_flag;
	enum intent intent;
	enum flag flag;
	bool firm;
	double weight;
	char *phrase; /* as written, blanks collapsed */
	unsigned line;
	unsigned column; /* where the phrase begins, from 1 */
};

/* A list of a directive: @group NAME, @negate, @question, @words, @same. */
enum lexicon_list_kind {
	LEXICON_GROUP,
	LEXICON_NEGATE,
	LEXICON_QUESTION,
	LEXICON_WORDS,
	LEXICON_SAME,
};

struct lexicon_list {
	enum lexicon_list_kind kind;
	char *name;       /* of a group; what the items of @same stand for; else "" */
	unsigned scope;   /* words a negation reaches */
	bool after;       /* the negation stands behind what it negates */
	GPtrArray *items; /* of char * */
	unsigned line;
};

/* What one file says about one language. */
struct lexicon_part {
	char *language;          /* "en" */
	double subject_factor;   /* 0: not said */
	int parts_at_apostrophe; /* 1, 0; -1: not said */
	GPtrArray *lists;        /* of struct lexicon_list, in the file's order */
	GPtrArray *entries;      /* of struct lexicon_entry, in the file's order */
};

struct lexicon_file {
	char *path;
	GPtrArray *parts; /* of struct lexicon_part, one a language */
};

/*
 * NULL when anything is wrong; each fault is then added to `problems` (of char *,
 * "path:line:column: why") until there are too many of them. The form of weighted
 * phrases alone is left to lexicon_new(), which parses them anyway.
 */
struct lexicon_file *lexicon_file_load(const char *path, GPtrArray *problems) MUST_USE;
struct lexicon_file *lexicon_file_parse(
	const char *path, const char *text, size_t len, GPtrArray *problems) MUST_USE;
void lexicon_file_free(struct lexicon_file *file);
DEFINE_AUTO(lexicon_file)

#endif
