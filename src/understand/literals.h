/*
 * Runs of words to be found in a row of words, all at once: a Vectorscan database of
 * literals such as " where is my ", each with the postings that say which phrases it
 * anchors. The only file that knows Vectorscan.
 *
 * Filled, compiled once, then only read and shared by all threads; each thread searches
 * with a scratch of its own. Touches nothing.
 */
#ifndef UNDERSTAND_LITERALS_H
#define UNDERSTAND_LITERALS_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/attr.h"
#include "understand/posting.h"
#include "understand/words.h"

struct literals;
struct literals_scratch;

struct literals *literals_new(void);
void literals_free(struct literals *literals);
DEFINE_AUTO(literals)

/* Adds a posting to a literal of `words` words; takes `literal`. Before compiling. */
void literals_add(struct literals *literals, char *literal, unsigned words,
	const struct posting *posting);

/* Adds all of another's literals, which stays as it is. Neither is compiled. */
void literals_take(struct literals *literals, const struct literals *other);

/* ERR_CONFIG when this machine cannot run Vectorscan or it refuses the literals. */
bool literals_compile(struct literals *literals, GError **err) MUST_USE;
size_t literals_count(const struct literals *literals);

struct literals_scratch *literals_scratch_new(
	const struct literals *literals, GError **err) MUST_USE;
void literals_scratch_free(struct literals_scratch *scratch);

/* The literal of these postings stands at word `at`. False ends the search. */
typedef bool (*literals_hit)(
	void *data, const struct posting *postings, size_t count, size_t at);

/* `hit` must not search with the same scratch. */
void literals_find(const struct literals *literals, struct literals_scratch *scratch,
	const struct words *words, literals_hit hit, void *data);

#endif
