/*
 * Looks for the phrases a lexicon lacks: runs of words that come again and again in
 * mails that were unclear, or that an agent relabelled, and not in mails that were well
 * understood. What the lexicon already matched for the right intent is passed over.
 *
 * Mails go in one by one, of one language; suggestions come out. Touches nothing. What
 * it keeps is bounded: behind so many different runs new ones are not counted.
 */
#ifndef UNDERSTAND_MINER_H
#define UNDERSTAND_MINER_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/attr.h"
#include "mail/reading.h"

enum miner_label {
	MINER_CLEAR,    /* understood; nobody objected */
	MINER_UNCLEAR,  /* an agent had to read it */
	MINER_LABELLED, /* an agent said what it wants */
};

/* One mail. The reading is the lexicon's; `intent` is the agent's (MINER_LABELLED). */
struct miner_mail {
	const char *text; /* new text, UTF-8 */
	const struct reading *reading;
	enum miner_label label;
	enum intent intent;
};

struct miner_phrase {
	char *words;    /* folded, as a lexicon can write it */
	unsigned mails; /* it stood in so many that were unclear or labelled */
	bool is_sure;   /* agents said mostly one thing of them: */
	enum intent intent;
	double weight; /* suggested; 0 unless is_sure */
};

void miner_phrase_free(struct miner_phrase *phrase);

struct miner;

struct miner *miner_new(void);
void miner_free(struct miner *miner);
DEFINE_AUTO(miner)

void miner_add(struct miner *miner, const struct miner_mail *mail);

/*
 * The phrases that stood in `min_mails` or more, most telling first, at most `limit`:
 * array of struct miner_phrase, the caller's. A run inside a longer one that is as
 * frequent is left out.
 */
GPtrArray *miner_phrases(const struct miner *miner, unsigned min_mails, size_t limit);

#endif
