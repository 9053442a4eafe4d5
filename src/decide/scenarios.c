/*
 * Hold this beside the playbook: a row here is a row there. `when` reads as the
 * playbook's column does (the intent first, then the tests of decide/situation), and a
 * row that needs a fact nobody knows does not fit, so the case falls to `unclear`
 * rather than to a reply that might be untrue. docs/decisions/0010 says where the
 * playbook left room.
 */
#include "decide/scenarios.h"

#define ON(intent)        (UINT32_C(1) << INTENT_##intent)
#define EVERY_INTENT      ((UINT32_C(1) << INTENT_COUNT) - 1)
#define OFFER(offer)      (UINT32_C(1) << OFFER_##offer)
#define CONDITION(which)  (UINT32_C(1) << CONDITION_##which)
#define AUTO_REPLY        MODE_AUTO
#define WAITS             MODE_DRAFT
#define RIDER             .dispute_rider = true
#define CLAIM(what, test) .claims = {{CLAIM_##what, test}}

/* clang-format off */
static const struct scenario_row table[] = {
{SCENARIO_QUALITY_NEED_PHOTOS, ON(QUALITY), {no_photos_or_not_judged},
	.must = "apologise, ask for clear photos or a short video, promise a good "
		"solution after seeing them",
	.asks = true, .mode = AUTO_REPLY, CLAIM(PHOTOS_SEEN, photos_or_verdict_there)},
{SCENARIO_QUALITY_STAIN, ON(QUALITY), {stain_words, has_photos},
	.must = "ask whether washing removes it; else have it cleaned and tell us the "
		"cost, which we would pay",
	.offers = OFFER(CLEANING_COST) | OFFER(REFUND_SMALL), .asks = true, .mode = WAITS},
{SCENARIO_QUALITY_MINOR, ON(QUALITY), {verdict_minor},
	.must = "apologise; compensate",
	.offers = OFFER(REFUND_SMALL) | OFFER(DISCOUNT), .mode = WAITS},
{SCENARIO_QUALITY_SERIOUS, ON(QUALITY), {verdict_serious},
	.must = "apologise; say we failed to check well; let the buyer choose",
	.offers = OFFER(REFUND_FULL) | OFFER(REISSUE), .asks = true, .mode = WAITS},
{SCENARIO_QUALITY_TRANSIT_DAMAGE, ON(QUALITY), {verdict_transit_damage},
	.must = "regret, explain it happened in transport, make up for it",
	.offers = OFFER(DISCOUNT) | OFFER(REFUND_PART), .mode = WAITS},

{SCENARIO_WRONG_ITEM_NEED_PHOTOS, ON(WRONG_ITEM), {no_photos},
	.must = "apologise; ask for a photo of the product and of the sticker on the bag",
	.asks = true, .mode = AUTO_REPLY, CLAIM(PHOTOS_SEEN, photos_or_verdict_there)},
{SCENARIO_WRONG_ITEM_RESOLVE, ON(WRONG_ITEM), {has_photos},
	.must = "apologise; first propose to keep it; if the buyer insists: send the "
		"right one or refund",
	.offers = OFFER(KEEP_COMPENSATION) | OFFER(REISSUE) | OFFER(REFUND_FULL),
	.asks = true, .mode = WAITS, CLAIM(PHOTOS_SEEN, wrong_item_not_judged)},

{SCENARIO_MISSING_ACCESSORY, ON(MISSING_ITEM), {accessory_words},
	.must = "ask to look again in the corners of the parcel (it is packed separately)",
	.offers = OFFER(REISSUE) | OFFER(REFUND_SMALL),
	.offers_now = verdict_missing_confirmed,
	.conditions = CONDITION(STOCK_CONFIRMED), .asks = true, .mode = AUTO_REPLY},
{SCENARIO_MISSING_ITEM_LIKELY, ON(MISSING_ITEM), {short_packed},
	.must = "apologise, we found it was short-packed; let the buyer choose",
	.offers = OFFER(REISSUE) | OFFER(REFUND_PART), .asks = true, .mode = WAITS},
{SCENARIO_MISSING_ITEM_UNLIKELY, ON(MISSING_ITEM), {weight_agrees},
	.must = "ask for a photo of all that arrived and of the parcel label",
	.asks = true, .mode = WAITS},
{SCENARIO_EMPTY_PARCEL, ON(EMPTY_PARCEL), {NULL},
	.must = "regret; ask whether the parcel was damaged and whether family took the "
		"item out; parcels are weighed at dispatch",
	.asks = true, .mode = WAITS, CLAIM(WEIGHED_AT_DISPATCH, not_weighed)},

{SCENARIO_RETURNED, ON(RETURNED_PARCEL) | ON(NOT_RECEIVED), {said_or_tracked_returned},
	.must = "regret; say it came back (and why if tracking says); ask to confirm the "
		"address; resend or refund?",
	.offers = OFFER(REISSUE) | OFFER(REFUND_FULL),
	.asks = true, .mode = WAITS, RIDER, CLAIM(PARCEL_RETURNED, return_not_tracked)},
{SCENARIO_DELIVERED_NOT_RECEIVED, ON(NOT_RECEIVED), {tracking_delivered},
	.must = "give the delivery date and place; ask family, neighbours, the local post "
		"office",
	.mode = AUTO_REPLY, RIDER},
{SCENARIO_PICKUP_WAITING, ON(NOT_RECEIVED), {waits_for_pickup},
	.must = "say where it waits and until when; ask to collect in time",
	.mode = AUTO_REPLY, RIDER},
{SCENARIO_CUSTOMS_HOLD, ON(NOT_RECEIVED), {held_by_customs},
	.must = "say so; customs is outside our control; what the buyer may be asked for",
	.mode = AUTO_REPLY, RIDER},
{SCENARIO_LOST, ON(NOT_RECEIVED), {tracking_lost},
	.must = "regret; resend or refund",
	.offers = OFFER(REISSUE) | OFFER(REFUND_FULL), .asks = true, .mode = WAITS, RIDER},
{SCENARIO_NOT_SHIPPED, ON(NOT_RECEIVED), {paid_not_shipped},
	.must = "say when it will ship (handling days)",
	.mode = AUTO_REPLY, RIDER},
{SCENARIO_NO_TRACKING, ON(NOT_RECEIVED), {no_scan_in_time},
	.must = "say we find no movement yet and are asking the carrier; resend or refund, "
		"whichever the buyer prefers",
	.offers = OFFER(REISSUE) | OFFER(REFUND_FULL),
	.asks = true, .mode = WAITS, RIDER, CLAIM(CARRIER_ASKED, always)},
{SCENARIO_IN_TRANSIT, ON(NOT_RECEIVED), {moving, within_due},
	.must = "last scan and date, usual time for this route, days left until due; if "
		"not there by then, a full refund",
	.mode = AUTO_REPLY, RIDER},
{SCENARIO_OVERDUE_SHORT, ON(NOT_RECEIVED), {overdue_short},
	.must = "apologise; weather, season, holidays, slow scans; ask to wait some more "
		"days and to ask the local post office with the number",
	.offers = OFFER(REISSUE) | OFFER(REFUND_FULL), .mode = WAITS, RIDER},
{SCENARIO_OVERDUE_LONG, ON(NOT_RECEIVED), {overdue_long},
	.must = "apologise; settle now",
	.offers = OFFER(REFUND_FULL) | OFFER(REISSUE), .asks = true, .mode = WAITS, RIDER},

{SCENARIO_CUSTOMS_TAX, ON(CUSTOMS), {NULL},
	.must = "regret; customs picks parcels at random, outside our control",
	.offers = OFFER(DISCOUNT) | OFFER(TAX_PART), .mode = WAITS},
{SCENARIO_SHIPPING_METHOD, ON(SHIPPING_METHOD), {NULL},
	.must = "explain; if the buyer was charged extra, make it good",
	.offers = OFFER(REFUND_DIFFERENCE), .mode = WAITS},
{SCENARIO_CANCEL_UNSHIPPED, ON(CANCEL), {unshipped},
	.must = "agree, say how",
	.mode = WAITS, CLAIM(SHIPMENT_STOPPED, always)},
{SCENARIO_CANCEL_SHIPPED, ON(CANCEL), {shipped},
	.must = "explain it is on its way, offer to refuse it",
	.mode = WAITS, CLAIM(ON_ITS_WAY, movement_not_tracked)},
{SCENARIO_ADDRESS_UNSHIPPED, ON(ADDRESS_CHANGE), {unshipped},
	.must = "repeat the new address to confirm",
	.asks = true, .mode = WAITS},
{SCENARIO_ADDRESS_SHIPPED, ON(ADDRESS_CHANGE), {shipped},
	.must = "repeat the new address to confirm; cannot be changed, ask the carrier",
	.mode = WAITS, CLAIM(CARRIER_ASKED, always)},
/* not in the playbook's table: its cases go on with the buyer's answer */
{SCENARIO_REISSUE_CHOSEN, ON(EXCHANGE), {chose_reissue},
	.must = "thank; ask for what must be sure before goods are sent again",
	.offers = OFFER(REISSUE), .asks = true, .mode = WAITS},
{SCENARIO_EXCHANGE, ON(EXCHANGE), {NULL},
	.must = "ask for reason and photos, state return terms",
	.offers = OFFER(EXCHANGE) | OFFER(REFUND_PART), .asks = true, .mode = WAITS},
{SCENARIO_REFUND_STATUS, ON(REFUND), {NULL},
	.must = "what has been decided, by whom, when it arrives",
	.mode = WAITS, CLAIM(REFUND_DECIDED, always)},
{SCENARIO_PAYMENT_HELP, ON(PAYMENT), {NULL},
	.must = "state as we see it; what to do",
	.mode = AUTO_REPLY},
{SCENARIO_PRESALE, ON(PRODUCT_QUESTION), {NULL},
	.must = "answer from the product's record where it can be, else acknowledge and "
		"hand to an agent",
	.mode = WAITS},
{SCENARIO_THANKS, ON(RECEIVED_OK), {NULL},
	.must = "thank; once per order, ask for a review",
	.mode = AUTO_REPLY},
{SCENARIO_UNSUBSCRIBED, ON(UNSUBSCRIBE), {NULL},
	.must = "suppress the address for mailings at once; confirm once",
	.mode = AUTO_REPLY},
/* not in the playbook's table: what we asked has no answer */
{SCENARIO_REMINDER, ON(OTHER), {buyer_silent},
	.must = "remind of our question, once",
	.mode = AUTO_REPLY},
{SCENARIO_UNCLEAR, EVERY_INTENT, {NULL},
	.must = "an agent reads it; no text proposed beyond greeting and signature",
	.mode = WAITS},
};
/* clang-format on */

const struct scenario_row *scenario_rows(size_t *out_count)
{
	*out_count = G_N_ELEMENTS(table);
	return table;
}

bool scenario_row_fits(
	const struct scenario_row *row, const struct situation *situation)
{
	if (!(row->intents & bit(situation->facts->intent)))
		return false;
	for (size_t i = 0; i < ROW_TESTS_MAX; i++) {
		if (row->when[i] != NULL && !row->when[i](situation))
			return false;
	}
	return true;
}

size_t scenario_rows_first(const struct scenario_row *rows, size_t count,
	const struct situation *situation)
{
	size_t i = 0;
	while (i < count && !scenario_row_fits(&rows[i], situation))
		i++;
	return i;
}
