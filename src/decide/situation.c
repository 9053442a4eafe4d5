#include "decide/situation.h"

#include <string.h>

#include "base/clock.h"
#include "decide/promise.h"

/* "Clearly under": below this share of the estimate, and by at least this much. */
static const double clearly_under_share = 0.85;
static const int clearly_under_gap_g = 20;

static bool has_flag(const struct situation *situation, enum flag flag)
{
	return (situation->facts->flags & bit(flag)) != 0;
}

static bool verdict_is(const struct situation *situation, enum verdict verdict)
{
	return situation->facts->verdict == verdict;
}

static bool intent_is(const struct situation *situation, enum intent intent)
{
	return situation->facts->intent == intent;
}

static bool status_is(const struct situation *situation, enum parcel_status status)
{
	const struct parcel_facts *parcel = situation->facts->parcel;
	return parcel != NULL && parcel->status == status;
}

/* "Exception_Lost" and a bare "Lost" are the same word. */
static bool sub_status_is(const struct situation *situation, const char *word)
{
	const struct parcel_facts *parcel = situation->facts->parcel;
	if (parcel == NULL)
		return false;
	const char *underscore = strrchr(parcel->sub_status, '_');
	const char *last = underscore != NULL ? underscore + 1 : parcel->sub_status;
	return g_ascii_strcasecmp(last, word) == 0;
}

/* --- what follows by arithmetic --- */

static bool weights_known(const struct facts *facts)
{
	return facts->order != NULL && facts->order->estimated_weight_g > 0 &&
	       facts->order->actual_weight_g > 0;
}

static int missing_weight_g(const struct facts *facts)
{
	if (!weights_known(facts))
		return 0;
	int estimated_g = facts->order->estimated_weight_g;
	int actual_g = facts->order->actual_weight_g;
	int gap_g = estimated_g - actual_g;
	bool clearly_under = actual_g < estimated_g * clearly_under_share &&
	                     gap_g >= clearly_under_gap_g;
	return clearly_under ? gap_g : 0;
}

static int missing_units(const struct facts *facts)
{
	int units = 0;
	if (facts->order == NULL)
		return 0;
	for (guint i = 0; i < facts->order->items->len; i++) {
		const struct order_item *item = facts->order->items->pdata[i];
		if (item->shipped_qty >= 0 && item->shipped_qty < item->qty)
			units += item->qty - item->shipped_qty;
	}
	return units;
}

static int days_since_scan(const struct facts *facts)
{
	if (facts->parcel == NULL || facts->parcel->last_event_at_utc == 0)
		return -1;
	int days = time_days_between(facts->parcel->last_event_at_utc, facts->now_utc);
	return MAX(days, 0);
}

void situation_init(struct situation *situation, const struct facts *facts)
{
	struct promise promise =
		promise_of(facts->order, facts->parcel, facts->now_utc);
	*situation = (struct situation){
		.facts = facts,
		.first_scan_days = promise.first_scan_days,
		.dispute_open =
			facts->has_dispute || (facts->flags & bit(FLAG_DISPUTE)) != 0,
		.derived = {.due_utc = promise.due_utc,
			.days_left = promise.days_left,
			.days_over = promise.days_over,
			.usual_days_min = promise.usual_min_days,
			.usual_days_max = promise.usual_max_days,
			.promised_days = promise.promised_days,
			.days_since_shipped = promise.days_since_shipped,
			.days_since_scan = days_since_scan(facts),
			.missing_weight_g = missing_weight_g(facts),
			.missing_units = missing_units(facts)},
	};
	if (facts->has_dispute && facts->dispute_opened_at_utc != 0)
		situation->derived.response_due_utc =
			facts->dispute_opened_at_utc +
			(int64_t)DISPUTE_RESPONSE_DAYS * SECONDS_PER_DAY;
}

/* --- the goods --- */

bool has_photos(const struct situation *situation)
{
	return has_flag(situation, FLAG_PHOTOS);
}

bool no_photos(const struct situation *situation)
{
	return !has_photos(situation);
}

bool stain_words(const struct situation *situation)
{
	return has_flag(situation, FLAG_STAIN);
}

bool accessory_words(const struct situation *situation)
{
	return has_flag(situation, FLAG_ACCESSORY);
}

bool verdict_minor(const struct situation *situation)
{
	return verdict_is(situation, VERDICT_MINOR);
}

bool verdict_serious(const struct situation *situation)
{
	return verdict_is(situation, VERDICT_SERIOUS);
}

bool verdict_transit_damage(const struct situation *situation)
{
	return verdict_is(situation, VERDICT_TRANSIT_DAMAGE);
}

bool buyer_silent(const struct situation *situation)
{
	return situation->facts->silent_days > 0;
}

bool chose_reissue(const struct situation *situation)
{
	return situation->facts->answer == ANSWER_REISSUE;
}

bool verdict_missing_confirmed(const struct situation *situation)
{
	return verdict_is(situation, VERDICT_MISSING_CONFIRMED);
}

static bool quality_judged(const struct situation *situation)
{
	return verdict_minor(situation) || verdict_serious(situation) ||
	       verdict_transit_damage(situation);
}

/* Photos that nobody has judged leave a case where it is, unless they show a stain. */
bool no_photos_or_not_judged(const struct situation *situation)
{
	return no_photos(situation) ||
	       (!stain_words(situation) && !quality_judged(situation));
}

bool short_packed(const struct situation *situation)
{
	return situation->derived.missing_weight_g > 0 ||
	       situation->derived.missing_units > 0 ||
	       verdict_missing_confirmed(situation);
}

bool weight_agrees(const struct situation *situation)
{
	return weights_known(situation->facts) && !short_packed(situation);
}

/* --- where the parcel is --- */

bool tracking_returned(const struct situation *situation)
{
	return sub_status_is(situation, "Returning") ||
	       sub_status_is(situation, "Returned");
}

bool said_or_tracked_returned(const struct situation *situation)
{
	return intent_is(situation, INTENT_RETURNED_PARCEL) ||
	       tracking_returned(situation);
}

/* Without a tracker's word the order source may still know of the delivery. */
bool tracking_delivered(const struct situation *situation)
{
	const struct facts *facts = situation->facts;
	if (facts->parcel != NULL && facts->parcel->status != PARCEL_STATUS_UNKNOWN)
		return facts->parcel->status == PARCEL_STATUS_DELIVERED &&
		       facts->parcel->doubt == DOUBT_NONE;
	return facts->order != NULL && facts->order->delivered_at_utc != 0;
}

/* A fee or security hold is the customs' business, a refused parcel waits nowhere. */
bool waits_for_pickup(const struct situation *situation)
{
	if (status_is(situation, PARCEL_STATUS_AVAILABLE_FOR_PICKUP))
		return true;
	return status_is(situation, PARCEL_STATUS_DELIVERY_FAILURE) &&
	       !sub_status_is(situation, "Security") &&
	       !sub_status_is(situation, "Rejected");
}

bool held_by_customs(const struct situation *situation)
{
	return sub_status_is(situation, "CustomsProcessing") ||
	       sub_status_is(situation, "CustomsRequiringInformation") ||
	       sub_status_is(situation, "Security");
}

/* What was destroyed will not arrive either. */
bool tracking_lost(const struct situation *situation)
{
	return status_is(situation, PARCEL_STATUS_EXCEPTION) &&
	       (sub_status_is(situation, "Lost") ||
		       sub_status_is(situation, "Destroyed"));
}

/* Expired only means silent for long: how late it is, the due date says. */
bool moving(const struct situation *situation)
{
	return status_is(situation, PARCEL_STATUS_IN_TRANSIT) ||
	       status_is(situation, PARCEL_STATUS_OUT_FOR_DELIVERY) ||
	       status_is(situation, PARCEL_STATUS_EXPIRED) ||
	       (status_is(situation, PARCEL_STATUS_EXCEPTION) &&
		       sub_status_is(situation, "Delayed"));
}

/* A label made at the seller's desk (InfoReceived) is no scan of the carrier. */
static bool asked_and_no_scan(const struct situation *situation)
{
	const struct parcel_facts *parcel = situation->facts->parcel;
	if (parcel == NULL || parcel->number[0] == '\0')
		return false;
	return parcel->status == PARCEL_STATUS_INFO_RECEIVED ||
	       (parcel->status == PARCEL_STATUS_NOT_FOUND &&
		       parcel->last_event_at_utc == 0);
}

bool no_scan_in_time(const struct situation *situation)
{
	return shipped(situation) && asked_and_no_scan(situation) &&
	       situation->derived.days_since_shipped > situation->first_scan_days;
}

/* --- the order and its promise --- */

static bool order_state_is(const struct situation *situation, enum order_state state)
{
	const struct order_facts *order = situation->facts->order;
	return order != NULL && order->state == state;
}

/* A scan proves the parcel left, whatever the order source says still. */
static bool scanned(const struct situation *situation)
{
	const struct parcel_facts *parcel = situation->facts->parcel;
	if (parcel == NULL)
		return false;
	return parcel->status != PARCEL_STATUS_UNKNOWN &&
	       parcel->status != PARCEL_STATUS_NOT_FOUND &&
	       parcel->status != PARCEL_STATUS_INFO_RECEIVED;
}

bool shipped(const struct situation *situation)
{
	const struct order_facts *order = situation->facts->order;
	if (order == NULL || order->state == ORDER_STATE_CANCELLED)
		return false;
	return order->state == ORDER_STATE_SHIPPED ||
	       order->state == ORDER_STATE_COMPLETED || order->shipped_at_utc != 0 ||
	       scanned(situation);
}

bool paid_not_shipped(const struct situation *situation)
{
	return order_state_is(situation, ORDER_STATE_PAID) && !shipped(situation);
}

bool unshipped(const struct situation *situation)
{
	return (order_state_is(situation, ORDER_STATE_PAID) ||
		       order_state_is(situation, ORDER_STATE_UNPAID)) &&
	       !shipped(situation);
}

static bool due_known(const struct situation *situation)
{
	return shipped(situation) && situation->derived.due_utc != 0;
}

bool within_due(const struct situation *situation)
{
	return due_known(situation) && situation->derived.days_over == 0;
}

bool overdue_short(const struct situation *situation)
{
	int over = situation->derived.days_over;
	return due_known(situation) && over > 0 && over <= OVERDUE_SHORT_DAYS;
}

bool overdue_long(const struct situation *situation)
{
	return due_known(situation) &&
	       situation->derived.days_over > OVERDUE_SHORT_DAYS;
}

/* --- what the reply would say without data behind it --- */

bool always(const struct situation *situation)
{
	(void)situation;
	return true;
}

bool photos_or_verdict_there(const struct situation *situation)
{
	return has_photos(situation) || !verdict_is(situation, VERDICT_NONE);
}

bool wrong_item_not_judged(const struct situation *situation)
{
	return !verdict_is(situation, VERDICT_WRONG_LISTING) &&
	       !verdict_is(situation, VERDICT_WRONG_WAREHOUSE);
}

bool not_weighed(const struct situation *situation)
{
	const struct order_facts *order = situation->facts->order;
	return order == NULL || order->actual_weight_g == 0;
}

bool return_not_tracked(const struct situation *situation)
{
	return !tracking_returned(situation);
}

bool movement_not_tracked(const struct situation *situation)
{
	return !moving(situation);
}
