/*
 * The fixed vocabularies of the playbook, each an enum and the spelling that JSON, the
 * settings, lexicons and the store use for it. NAME_name() gives the spelling (static),
 * NAME_parse() finds the value (false when there is none), NAME_COUNT counts them. Sets
 * of flags, guards, offers and conditions are bit masks: bit(FLAG_ANGRY) |
 * bit(FLAG_LEGAL).
 *
 * Touches nothing.
 */
#ifndef MAIL_TERMS_H
#define MAIL_TERMS_H

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>

/* Playbook section 2: what the buyer says. */
#define INTENT_LIST(X)                                                                 \
	X(INTENT_QUALITY, "quality")                                                   \
	X(INTENT_WRONG_ITEM, "wrong_item")                                             \
	X(INTENT_MISSING_ITEM, "missing_item")                                         \
	X(INTENT_EMPTY_PARCEL, "empty_parcel")                                         \
	X(INTENT_NOT_RECEIVED, "not_received")                                         \
	X(INTENT_RETURNED_PARCEL, "returned_parcel")                                   \
	X(INTENT_CUSTOMS, "customs")                                                   \
	X(INTENT_SHIPPING_METHOD, "shipping_method")                                   \
	X(INTENT_REFUND, "refund")                                                     \
	X(INTENT_CANCEL, "cancel")                                                     \
	X(INTENT_EXCHANGE, "exchange")                                                 \
	X(INTENT_ADDRESS_CHANGE, "address_change")                                     \
	X(INTENT_PAYMENT, "payment")                                                   \
	X(INTENT_PRODUCT_QUESTION, "product_question")                                 \
	X(INTENT_RECEIVED_OK, "received_ok")                                           \
	X(INTENT_UNSUBSCRIBE, "unsubscribe")                                           \
	X(INTENT_OTHER, "other")

/* What a message carries besides its intent; stain and accessory pick a row. */
#define FLAG_LIST(X)                                                                   \
	X(FLAG_DISPUTE, "dispute")                                                     \
	X(FLAG_PHOTOS, "photos")                                                       \
	X(FLAG_URGENT, "urgent")                                                       \
	X(FLAG_ANGRY, "angry")                                                         \
	X(FLAG_LEGAL, "legal")                                                         \
	X(FLAG_SEVERAL, "several")                                                     \
	X(FLAG_STAIN, "stain")                                                         \
	X(FLAG_ACCESSORY, "accessory")                                                 \
	X(FLAG_WANTS_REFUND,                                                           \
		"wants_refund") /* from here on: how it is to be settled */            \
	X(FLAG_WANTS_REISSUE, "wants_reissue")                                         \
	X(FLAG_AGREES, "agrees")                                                       \
	X(FLAG_DECLINES, "declines")

/* What a buyer says to an offer of the shop. */
#define ANSWER_LIST(X)                                                                 \
	X(ANSWER_NONE, "none")                                                         \
	X(ANSWER_REFUND, "refund")                                                     \
	X(ANSWER_REISSUE, "reissue")                                                   \
	X(ANSWER_ACCEPTED, "accepted") /* the one thing that was offered */            \
	X(ANSWER_DECLINED, "declined")

/* What a mail is, before asking what it wants. Only a buyer's may be answered. */
#define MAIL_KIND_LIST(X)                                                              \
	X(MAIL_KIND_BUYER, "buyer")                                                    \
	X(MAIL_KIND_BOUNCE, "bounce")                                                  \
	X(MAIL_KIND_AUTO_REPLY, "auto_reply")                                          \
	X(MAIL_KIND_MAILING_LIST, "mailing_list")                                      \
	X(MAIL_KIND_PLATFORM, "platform")                                              \
	X(MAIL_KIND_OWN, "own")                                                        \
	X(MAIL_KIND_UNREADABLE, "unreadable")

/* An agent's judgement of a quality or missing item case. */
#define VERDICT_LIST(X)                                                                \
	X(VERDICT_NONE, "none")                                                        \
	X(VERDICT_MINOR, "minor")                                                      \
	X(VERDICT_SERIOUS, "serious")                                                  \
	X(VERDICT_TRANSIT_DAMAGE, "transit_damage")                                    \
	X(VERDICT_WRONG_LISTING, "wrong_listing")                                      \
	X(VERDICT_WRONG_WAREHOUSE, "wrong_warehouse")                                  \
	X(VERDICT_MISSING_CONFIRMED, "missing_confirmed")

#define ORDER_STATE_LIST(X)                                                            \
	X(ORDER_STATE_UNKNOWN, "unknown")                                              \
	X(ORDER_STATE_UNPAID, "unpaid")                                                \
	X(ORDER_STATE_PAID, "paid")                                                    \
	X(ORDER_STATE_SHIPPED, "shipped")                                              \
	X(ORDER_STATE_COMPLETED, "completed")                                          \
	X(ORDER_STATE_CANCELLED, "cancelled")

/* 17TRACK's nine main statuses; an unknown word counts as UNKNOWN, never as an error.
 */
#define PARCEL_STATUS_LIST(X)                                                          \
	X(PARCEL_STATUS_UNKNOWN, "Unknown")                                            \
	X(PARCEL_STATUS_NOT_FOUND, "NotFound")                                         \
	X(PARCEL_STATUS_INFO_RECEIVED, "InfoReceived")                                 \
	X(PARCEL_STATUS_IN_TRANSIT, "InTransit")                                       \
	X(PARCEL_STATUS_EXPIRED, "Expired")                                            \
	X(PARCEL_STATUS_AVAILABLE_FOR_PICKUP, "AvailableForPickup")                    \
	X(PARCEL_STATUS_OUT_FOR_DELIVERY, "OutForDelivery")                            \
	X(PARCEL_STATUS_DELIVERY_FAILURE, "DeliveryFailure")                           \
	X(PARCEL_STATUS_DELIVERED, "Delivered")                                        \
	X(PARCEL_STATUS_EXCEPTION, "Exception")

/* Why what a tracker says of a parcel may not be about this order. */
#define DOUBT_LIST(X)                                                                  \
	X(DOUBT_NONE, "none")                                                          \
	X(DOUBT_BEFORE_ORDER, "before_order")                                          \
	X(DOUBT_BEFORE_DISPATCH, "before_dispatch")                                    \
	X(DOUBT_OTHER_COUNTRY, "other_country")                                        \
	X(DOUBT_TWO_ORDERS, "two_orders")

/* The rows of the after-sales table, in the playbook's order; behind them what it has
 * no row for. */
#define SCENARIO_LIST(X)                                                               \
	X(SCENARIO_QUALITY_NEED_PHOTOS, "quality_need_photos")                         \
	X(SCENARIO_QUALITY_STAIN, "quality_stain")                                     \
	X(SCENARIO_QUALITY_MINOR, "quality_minor")                                     \
	X(SCENARIO_QUALITY_SERIOUS, "quality_serious")                                 \
	X(SCENARIO_QUALITY_TRANSIT_DAMAGE, "quality_transit_damage")                   \
	X(SCENARIO_WRONG_ITEM_NEED_PHOTOS, "wrong_item_need_photos")                   \
	X(SCENARIO_WRONG_ITEM_RESOLVE, "wrong_item_resolve")                           \
	X(SCENARIO_MISSING_ACCESSORY, "missing_accessory")                             \
	X(SCENARIO_MISSING_ITEM_LIKELY, "missing_item_likely")                         \
	X(SCENARIO_MISSING_ITEM_UNLIKELY, "missing_item_unlikely")                     \
	X(SCENARIO_EMPTY_PARCEL, "empty_parcel")                                       \
	X(SCENARIO_RETURNED, "returned")                                               \
	X(SCENARIO_DELIVERED_NOT_RECEIVED, "delivered_not_received")                   \
	X(SCENARIO_PICKUP_WAITING, "pickup_waiting")                                   \
	X(SCENARIO_CUSTOMS_HOLD, "customs_hold")                                       \
	X(SCENARIO_LOST, "lost")                                                       \
	X(SCENARIO_NOT_SHIPPED, "not_shipped")                                         \
	X(SCENARIO_NO_TRACKING, "no_tracking")                                         \
	X(SCENARIO_IN_TRANSIT, "in_transit")                                           \
	X(SCENARIO_OVERDUE_SHORT, "overdue_short")                                     \
	X(SCENARIO_OVERDUE_LONG, "overdue_long")                                       \
	X(SCENARIO_CUSTOMS_TAX, "customs_tax")                                         \
	X(SCENARIO_SHIPPING_METHOD, "shipping_method")                                 \
	X(SCENARIO_CANCEL_UNSHIPPED, "cancel_unshipped")                               \
	X(SCENARIO_CANCEL_SHIPPED, "cancel_shipped")                                   \
	X(SCENARIO_ADDRESS_UNSHIPPED, "address_unshipped")                             \
	X(SCENARIO_ADDRESS_SHIPPED, "address_shipped")                                 \
	X(SCENARIO_EXCHANGE, "exchange")                                               \
	X(SCENARIO_REFUND_STATUS, "refund_status")                                     \
	X(SCENARIO_PAYMENT_HELP, "payment_help")                                       \
	X(SCENARIO_PRESALE, "presale")                                                 \
	X(SCENARIO_THANKS, "thanks")                                                   \
	X(SCENARIO_UNSUBSCRIBED, "unsubscribed")                                       \
	X(SCENARIO_UNCLEAR, "unclear")                                                 \
	X(SCENARIO_REISSUE_CHOSEN, "reissue_chosen") /* of what was offered */         \
	X(SCENARIO_REMINDER, "reminder")             /* no answer to a question */

/* Playbook section 5: mail that the life of an order brings about, in that order. */
#define LIFECYCLE_LIST(X)                                                              \
	X(LIFECYCLE_ORDER_UNPAID, "order_unpaid")                                      \
	X(LIFECYCLE_ORDER_PAID, "order_paid")                                          \
	X(LIFECYCLE_ORDER_SHIPPED, "order_shipped")                                    \
	X(LIFECYCLE_ORDER_ARRIVING, "order_arriving")                                  \
	X(LIFECYCLE_ORDER_DELAYED, "order_delayed")                                    \
	X(LIFECYCLE_ASK_RECEIVED, "ask_received")                                      \
	X(LIFECYCLE_ORDER_COMPLETED, "order_completed")                                \
	X(LIFECYCLE_FEEDBACK_REMINDER, "feedback_reminder")

#define MODE_LIST(X)                                                                   \
	X(MODE_AUTO, "auto")                                                           \
	X(MODE_DRAFT, "draft")                                                         \
	X(MODE_OFF, "off")                                                             \
	X(MODE_EARN, "earn") /* auto, once agents approved enough of its kind */

/* Playbook section 4: why an automatic reply became a draft. */
#define GUARD_LIST(X)                                                                  \
	X(GUARD_LOW_CONFIDENCE, "low_confidence")                                      \
	X(GUARD_SEVERAL, "several")                                                    \
	X(GUARD_LEGAL, "legal")                                                        \
	X(GUARD_ANGRY, "angry")                                                        \
	X(GUARD_DISPUTE, "dispute")                                                    \
	X(GUARD_MONEY, "money")                                                        \
	X(GUARD_UNKNOWN_ORDER, "unknown_order")                                        \
	X(GUARD_NOT_BUYER, "not_buyer")                                                \
	X(GUARD_ORDER_VALUE, "order_value")                                            \
	X(GUARD_RECENT_AUTO, "recent_auto")                                            \
	X(GUARD_WEEKLY_AUTO, "weekly_auto")                                            \
	X(GUARD_LANGUAGE, "language")                                                  \
	X(GUARD_CLAIM, "claim")                                                        \
	X(GUARD_OLD_MAIL, "old_mail")                                                  \
	X(GUARD_HOURS, "hours")                                                        \
	X(GUARD_SHOP_SETTING, "shop_setting")                                          \
	X(GUARD_POLICY, "policy") /* the text says what the marketplace forbids */     \
	X(GUARD_PARCEL_DOUBT, "parcel_doubt")                                          \
	X(GUARD_JUMP, "jump") /* such complaints jump: see record/radar.h */           \
	X(GUARD_NOT_EARNED, "not_earned") /* of mode earn: not approved often enough   \
	                                   */

#define OFFER_LIST(X)                                                                  \
	X(OFFER_REFUND_SMALL, "refund_small")                                          \
	X(OFFER_REFUND_PART, "refund_part")                                            \
	X(OFFER_REFUND_FULL, "refund_full")                                            \
	X(OFFER_REISSUE, "reissue")                                                    \
	X(OFFER_DISCOUNT, "discount")                                                  \
	X(OFFER_EXCHANGE, "exchange")                                                  \
	X(OFFER_CLEANING_COST, "cleaning_cost")                                        \
	X(OFFER_TAX_PART, "tax_part")                                                  \
	X(OFFER_REFUND_DIFFERENCE, "refund_difference")                                \
	X(OFFER_KEEP_COMPENSATION, "keep_compensation")

/* What must be so before anything is sent again. */
#define CONDITION_LIST(X)                                                              \
	X(CONDITION_DISPUTE_CANCELLED, "dispute_cancelled")                            \
	X(CONDITION_VARIANT_CONFIRMED, "variant_confirmed")                            \
	X(CONDITION_ADDRESS_CONFIRMED, "address_confirmed")                            \
	X(CONDITION_STOCK_CONFIRMED, "stock_confirmed")

/* What a reply may say that no data holds: an agent ticks it before it is approved. */
#define CLAIM_LIST(X)                                                                  \
	X(CLAIM_CARRIER_ASKED, "carrier_asked")                                        \
	X(CLAIM_PHOTOS_SEEN, "photos_seen")                                            \
	X(CLAIM_SHIPMENT_STOPPED, "shipment_stopped")                                  \
	X(CLAIM_WEIGHED_AT_DISPATCH, "weighed_at_dispatch")                            \
	X(CLAIM_PARCEL_RETURNED, "parcel_returned")                                    \
	X(CLAIM_ON_ITS_WAY, "on_its_way")                                              \
	X(CLAIM_REFUND_DECIDED, "refund_decided")

/* A vocabulary as data: NAME_terms, for code that handles any of them. */
struct terms {
	const char *const *names;
	int count;
};

/* Behind every NAME_parse(): the index of `spelling`; false when it is none. */
bool terms_find(const struct terms *terms, const char *spelling, int *out_index);

#define TERMS_ENUM_VALUE(value, spelling) value,
#define TERMS_DECLARE(name, upper, LIST)                                               \
	enum name { LIST(TERMS_ENUM_VALUE) upper##_COUNT };                            \
	extern const struct terms name##_terms;                                        \
	const char *name##_name(enum name value);                                      \
	bool name##_parse(const char *spelling, enum name *out_value);

#define TERMS_SPELLING(value, spelling) [value] = spelling,
#define TERMS_DEFINE(name, upper, LIST)                                                \
	static const char *const name##_names[] = {LIST(TERMS_SPELLING)};              \
	const struct terms name##_terms = {name##_names, (int)upper##_COUNT};          \
	const char *name##_name(enum name value)                                       \
	{                                                                              \
		assert((int)value >= 0 && (int)value < (int)upper##_COUNT);            \
		return name##_names[value];                                            \
	}                                                                              \
	bool name##_parse(const char *spelling, enum name *out_value)                  \
	{                                                                              \
		int found = 0;                                                         \
		if (!terms_find(&name##_terms, spelling, &found))                      \
			return false;                                                  \
		*out_value = (enum name)found;                                         \
		return true;                                                           \
	}

TERMS_DECLARE(intent, INTENT, INTENT_LIST)
TERMS_DECLARE(flag, FLAG, FLAG_LIST)
TERMS_DECLARE(answer, ANSWER, ANSWER_LIST)
TERMS_DECLARE(mail_kind, MAIL_KIND, MAIL_KIND_LIST)
TERMS_DECLARE(verdict, VERDICT, VERDICT_LIST)
TERMS_DECLARE(order_state, ORDER_STATE, ORDER_STATE_LIST)
TERMS_DECLARE(doubt, DOUBT, DOUBT_LIST)
TERMS_DECLARE(parcel_status, PARCEL_STATUS, PARCEL_STATUS_LIST)
TERMS_DECLARE(scenario, SCENARIO, SCENARIO_LIST)
TERMS_DECLARE(lifecycle, LIFECYCLE, LIFECYCLE_LIST)
TERMS_DECLARE(mode, MODE, MODE_LIST)
TERMS_DECLARE(guard, GUARD, GUARD_LIST)
TERMS_DECLARE(offer, OFFER, OFFER_LIST)
TERMS_DECLARE(condition, CONDITION, CONDITION_LIST)
TERMS_DECLARE(claim, CLAIM, CLAIM_LIST)

/* Flags that say how a buyer would have the case settled: an answer to an offer. */
#define FLAGS_OF_ANSWER                                                                \
	(UINT32_C(1) << FLAG_WANTS_REFUND | UINT32_C(1) << FLAG_WANTS_REISSUE |        \
		UINT32_C(1) << FLAG_AGREES | UINT32_C(1) << FLAG_DECLINES)

/* The bit of an enum value in its set. */
static inline uint32_t bit(unsigned value)
{
	return UINT32_C(1) << value;
}

#endif
