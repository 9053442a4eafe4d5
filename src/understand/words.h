/*
 * A mail's subject and new text as one row of words, the form phrases are looked for
 * in: folded, one blank between words, in the spelling the lexicon uses (vocabulary.h),
 * with a "." where a sentence ends, so that no run of words crosses it. Each word knows
 * where it stood in the buyer's text.
 *
 * Apostrophes vanish ("don't" is "dont") or, in languages that elide, part words. An
 * emoji is a word. Commas, brackets and line ends part nothing but are remembered: a
 * negation does not reach across them.
 *
 * Reused from mail to mail, so that nothing is allocated while reading. Touches
 * nothing.
 */
#ifndef UNDERSTAND_WORDS_H
#define UNDERSTAND_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/attr.h"
#include "text/fold.h"
#include "understand/vocabulary.h"

#define WORD_MAX_BYTES 64 /* the rest of a longer word is dropped */

struct word {
	uint32_t at;    /* offset in words.text */
	uint32_t id;    /* of the vocabulary, 0 when it does not know the word */
	uint32_t start; /* bytes in the subject or the body, as the buyer wrote it */
	uint32_t end;
	uint32_t sentence;
	uint64_t groups; /* of the lexicon that the word is in */
	uint16_t len;
	bool after_break; /* a comma, a bracket, a line end stands before it */
};

struct sentence {
	uint32_t first; /* index of its first word */
	uint32_t end;   /* behind its last word */
	bool is_question;
};

struct words {
	char *text; /* " where is my parcel . thanks . " */
	size_t len;
	size_t size;
	struct word *list;
	size_t count;
	size_t list_size;
	struct sentence *sentences;
	size_t sentence_count;
	size_t sentence_size;
	size_t body_first; /* index of the first word that is not of the subject */
};

/* A folded text and what it was folded from, where the line ends are. */
struct words_source {
	const char *utf8;
	const struct folded *folded;
};

void words_init(struct words *words);
void words_release(struct words *words);

/* How texts and phrases are folded, so that one is found in the other. */
#define WORDS_FOLD FOLD_STRIP_MARKS

/*
 * Reads a mail. The vocabulary may be NULL: every word then stands for itself.
 * `subject` may be NULL.
 */
void words_read(struct words *words, const struct words_source *subject,
	const struct words_source *body, const struct vocabulary *vocabulary);

/* The index of the word that holds byte `at` of words->text; it must be inside one. */
size_t words_index(const struct words *words, size_t at);

#endif
