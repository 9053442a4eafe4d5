/*
 * One small question a guard, in the order of the vocabulary. What a guard needs and
 * nobody knows counts against the reply: a draft costs a glance, a wrong mail cannot be
 * called back.
 */
#include "decide/guards.h"

#include <string.h>

#include "base/clock.h"

static const struct facts *facts_of(const struct guarded_reply *reply)
{
	return reply->situation->facts;
}

static const struct shop_facts *shop_of(const struct guarded_reply *reply)
{
	return &facts_of(reply)->shop;
}

static bool flagged(const struct guarded_reply *reply, enum flag flag)
{
	return (facts_of(reply)->flags & bit(flag)) != 0;
}

static bool low_confidence(const struct guarded_reply *reply)
{
	return facts_of(reply)->confidence < shop_of(reply)->confidence;
}

static bool several(const struct guarded_reply *reply)
{
	return flagged(reply, FLAG_SEVERAL);
}

static bool legal(const struct guarded_reply *reply)
{
	return flagged(reply, FLAG_LEGAL);
}

static bool angry(const struct guarded_reply *reply)
{
	return flagged(reply, FLAG_ANGRY);
}

static bool dispute(const struct guarded_reply *reply)
{
	return reply->situation->dispute_open;
}

static bool money(const struct guarded_reply *reply)
{
	return reply->promises;
}

static bool unknown_order(const struct guarded_reply *reply)
{
	return facts_of(reply)->order == NULL;
}

static bool not_buyer(const struct guarded_reply *reply)
{
	return facts_of(reply)->order != NULL && !facts_of(reply)->sender_is_buyer;
}

/* An unknown value may be over the limit. */
static bool order_value(const struct guarded_reply *reply)
{
	const struct order_facts *order = facts_of(reply)->order;
	double limit_usd = shop_of(reply)->order_value_limit_usd;
	if (order == NULL || limit_usd <= 0)
		return false;
	return order->value_usd < 0 || order->value_usd > limit_usd;
}

/* The counts come from the caller, who knows the shop's span of hours. */
static bool recent_auto(const struct guarded_reply *reply)
{
	return shop_of(reply)->per_case_hours > 0 &&
	       facts_of(reply)->auto_replies_24h > 0;
}

static bool weekly_auto(const struct guarded_reply *reply)
{
	return facts_of(reply)->auto_replies_7d > shop_of(reply)->per_address_week;
}

/* "pt" serves "pt-BR"; not the other way round. */
static bool language_serves(const char *template_language, const char *language)
{
	size_t len = strlen(template_language);
	return len > 0 && g_ascii_strncasecmp(template_language, language, len) == 0 &&
	       (language[len] == '\0' || language[len] == '-' || language[len] == '_');
}

static bool language(const struct guarded_reply *reply)
{
	const GPtrArray *templates = facts_of(reply)->template_languages;
	for (guint i = 0; i < templates->len; i++) {
		if (language_serves(templates->pdata[i], facts_of(reply)->language))
			return false;
	}
	return true;
}

static bool claim(const struct guarded_reply *reply)
{
	return reply->claims;
}

static bool old_mail(const struct guarded_reply *reply)
{
	const struct facts *facts = facts_of(reply);
	int64_t max_age_s = (int64_t)shop_of(reply)->max_age_days * SECONDS_PER_DAY;
	return facts->received_at_utc != 0 &&
	       facts->now_utc - facts->received_at_utc > max_age_s;
}

/* Local hour of the day; -1 when the zone is not known. */
static int local_hour(int64_t utc, const char *zone_name)
{
	g_autoptr(GTimeZone) zone = g_time_zone_new_identifier(zone_name);
	if (zone == NULL)
		return -1;
	g_autoptr(GDateTime) at_utc = g_date_time_new_from_unix_utc(utc);
	g_autoptr(GDateTime) local = g_date_time_to_timezone(at_utc, zone);
	return g_date_time_get_hour(local);
}

/* "22-6" is the night: a span that passes midnight. */
static bool hours(const struct guarded_reply *reply)
{
	const struct shop_facts *shop = shop_of(reply);
	if (shop->hours_from == 0 && shop->hours_to == 24)
		return false;
	int hour = local_hour(facts_of(reply)->now_utc, shop->timezone);
	if (hour < 0)
		return true;
	bool from_passed = hour >= shop->hours_from;
	bool to_passed = hour >= shop->hours_to;
	if (shop->hours_from < shop->hours_to)
		return !from_passed || to_passed;
	return !from_passed && to_passed;
}

enum mode guards_shop_mode(const struct shop_facts *shop, enum scenario scenario)
{
	if (shop->mode_given[scenario])
		return shop->modes[scenario];
	return shop->default_given ? shop->default_mode : MODE_AUTO;
}

/* A row that waits by the table is not kept back by the shop. */
static bool shop_setting(const struct guarded_reply *reply)
{
	enum mode mode = guards_shop_mode(shop_of(reply), reply->row->scenario);
	return mode == MODE_OFF ||
	       (mode == MODE_DRAFT && reply->row->mode == MODE_AUTO);
}

/* What tracking says may be of another order's parcel. */
static bool parcel_doubtful(const struct guarded_reply *reply)
{
	const struct parcel_facts *parcel = facts_of(reply)->parcel;
	return parcel != NULL && parcel->doubt != DOUBT_NONE;
}

/* One cause may be behind them all: somebody should look before replyd goes on. */
static bool jump(const struct guarded_reply *reply)
{
	return facts_of(reply)->jump;
}

/* Only the text can tell, which is not written yet: see policy/. */
static bool policy(const struct guarded_reply *reply)
{
	(void)reply;
	return false;
}

/* Only who knows the agents' work can tell: see daemon/drafting. */
static bool not_earned(const struct guarded_reply *reply)
{
	(void)reply;
	return false;
}

/* By guard, so that none can be left out unseen: the tests walk it. */
static bool (*const objects[GUARD_COUNT])(const struct guarded_reply *reply) = {
	[GUARD_LOW_CONFIDENCE] = low_confidence,
	[GUARD_SEVERAL] = several,
	[GUARD_LEGAL] = legal,
	[GUARD_ANGRY] = angry,
	[GUARD_DISPUTE] = dispute,
	[GUARD_MONEY] = money,
	[GUARD_UNKNOWN_ORDER] = unknown_order,
	[GUARD_NOT_BUYER] = not_buyer,
	[GUARD_ORDER_VALUE] = order_value,
	[GUARD_RECENT_AUTO] = recent_auto,
	[GUARD_WEEKLY_AUTO] = weekly_auto,
	[GUARD_LANGUAGE] = language,
	[GUARD_CLAIM] = claim,
	[GUARD_OLD_MAIL] = old_mail,
	[GUARD_HOURS] = hours,
	[GUARD_SHOP_SETTING] = shop_setting,
	[GUARD_POLICY] = policy,
	[GUARD_JUMP] = jump,
	[GUARD_PARCEL_DOUBT] = parcel_doubtful,
	[GUARD_NOT_EARNED] = not_earned,
};

uint32_t guards_objecting(const struct guarded_reply *reply)
{
	uint32_t guards = 0;
	for (unsigned i = 0; i < GUARD_COUNT; i++) {
		if (objects[i](reply))
			guards |= bit(i);
	}
	return guards;
}
