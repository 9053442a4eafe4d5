/*
 * The third stage: what a mail is and what the buyer wants, with the reasons.
 *
 * In goes a message, a lexicon and who we are; out comes a reading: kind, language,
 * intent with confidence and every score, flags, the phrases that decided, the numbers
 * named, and for a bounce what it says. Only the new text and a fresh subject are
 * looked at; what is quoted never counts, and no more than LIMIT_UNDERSTAND_BYTES of
 * it.
 *
 * Pure: touches nothing but the scratch it is lent.
 */
#ifndef UNDERSTAND_UNDERSTAND_H
#define UNDERSTAND_UNDERSTAND_H

#include "base/attr.h"
#include "mail/message.h"
#include "mail/reading.h"
#include "understand/kind.h"
#include "understand/lexicon.h"
#include "understand/why.h"

/*
 * Never fails: what cannot be understood is read as such. The scratch belongs to this
 * lexicon and to this thread. The caller owns the reading.
 */
struct reading *understand(const struct lexicon *lexicon,
	struct lexicon_scratch *scratch, const struct message *message,
	const struct understand_options *options) MUST_USE;

/* The same, and why; *out_why was initialised. */
struct reading *understand_why(const struct lexicon *lexicon,
	struct lexicon_scratch *scratch, const struct message *message,
	const struct understand_options *options, struct why *out_why) MUST_USE;

#endif
