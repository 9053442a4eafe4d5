/*
 * What a template sees: facts, decision, shop and mail as the variables of
 * draft/variables.h. Order, parcel, dates, dispute and offers are in it only when the
 * mail comes from that order's buyer (promise 5): a template cannot tell a stranger
 * what the context does not hold.
 *
 * In: facts, decision, and what the mail and the shop's settings add. Out: JSON that
 * the caller owns. Text that came with the mail or the order is cut to one line and
 * made safe. Touches nothing.
 */
#ifndef DRAFT_CONTEXT_H
#define DRAFT_CONTEXT_H

#include <glib.h>
#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "mail/decision.h"
#include "mail/facts.h"

/* NULL or "": not known. */
struct reply_context {
	const char *template_name; /* NULL: that of the scenario */
	const char *shop_name;
	const char *shop_address;
	const char *signature; /* lines that end the mail; "" : the shop's name alone */
	int handling_days;     /* from payment to dispatch; 0: not known */
	int64_t ships_by_utc;  /* midnight of the last day for that; 0: not known */
	const char *buyer_name;
	const char *original_subject;
	const char *buyer_text;   /* new text of the mail */
	const char *refund_state; /* what an agent says about a refund */
	bool review_asked;        /* for this order, in an earlier reply */
	/* template_set_key() of the replies sent in this case, of char *, oldest first:
	 * they are not repeated word by word; NULL: none */
	const GPtrArray *earlier;
};

/* `language` decides how days, money and counted things are written: draft/locale.h. */
json_t *context_build(const struct facts *facts, const struct decision *decision,
	const struct reply_context *reply, const char *language);

/*
 * Takes the marks that {{claim.NAME}} printed out of the text. The claims found, as
 * bit(CLAIM_...).
 */
uint32_t context_take_claims(GString *text);

#endif
