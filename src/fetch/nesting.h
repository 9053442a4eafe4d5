/*
 * Watches how deeply the brackets of an IMAP server's answers are nested. libetpan
 * descends into them by recursion, without limit: some 50,000 of them, in an answer
 * nobody asked for, would overflow the stack and end the process with all its
 * mailboxes. And how long the literals are that they announce: libetpan asks for that
 * much memory at once. Private to fetch/; touches nothing.
 */
#ifndef FETCH_NESTING_H
#define FETCH_NESTING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* No answer that we ask for comes near. */
#define NESTING_MAX 100u

/* All zero at the start of a session. */
struct nesting {
	unsigned depth;         /* open brackets in this line */
	unsigned matched;       /* of "* n FETCH" at its start; see nesting.c */
	unsigned tail;          /* of "{n}" at its end */
	bool announcing;        /* within "{n" anywhere in it */
	uint64_t announced;     /* the n */
	uint64_t literal_bytes; /* of the literal that goes by */
};

/*
 * The next bytes of the server. NULL, or what is wrong with them, to go behind "the
 * answer": nested too deeply, or a literal announced that no mail can be. Static.
 */
const char *nesting_watch(struct nesting *nesting, const char *bytes, size_t len);

#endif
