/*
 * The words by which a mail of a machine is known: how its subject begins, what its
 * text says, what its sender calls himself. Tables, so that one more wording is one
 * more line.
 *
 * Every text is given in small letters (g_utf8_strdown). Pure.
 */
#ifndef UNDERSTAND_KIND_WORDS_H
#define UNDERSTAND_KIND_WORDS_H

#include <stdbool.h>

enum kind_words {
	KIND_WORDS_BOUNCE_SUBJECT,    /* begins */
	KIND_WORDS_BOUNCE_BODY,       /* stands in the text */
	KIND_WORDS_BOUNCE_PROOF,      /* the same, of which no person writes any */
	KIND_WORDS_BOUNCE_SENDER,     /* begins the sender's name */
	KIND_WORDS_DELAY,             /* subject or text: still trying */
	KIND_WORDS_COMPLAINT_SUBJECT, /* begins */
	KIND_WORDS_AWAY_SUBJECT,      /* begins */
	KIND_WORDS_AWAY_WEAK_SUBJECT, /* begins; a person may write it too */
	KIND_WORDS_AWAY_BODY,
	KIND_WORDS_RECEIPT_SUBJECT, /* begins; a person may write it too */
	KIND_WORDS_RECEIPT_BODY,
	KIND_WORDS_CHALLENGE_SUBJECT,
	KIND_WORDS_CHALLENGE_BODY,
	KIND_WORDS_RETURNED, /* a line behind which the returned mail stands */
	KIND_WORDS_COUNT
};

/* Whether one of the words begins the text. */
bool kind_words_begin(enum kind_words which, const char *lower);

/* The first place where one of the words stands; NULL when none does. Borrowed. */
const char *kind_words_find(enum kind_words which, const char *lower);

#endif
