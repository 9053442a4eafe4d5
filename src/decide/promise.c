/*
 * The table holds the playbook's lines (China Post, ePacket) and, for the other
 * carriers of the trade, what they and their sellers commonly quote. A carrier that is
 * not in it gets the longest promise that is usual, and no usual time: an early due
 * date would offer money too soon, and a usual time we do not know is not to be told.
 */
#include "decide/promise.h"

#include <string.h>

#include "base/clock.h"
#include "mail/countries.h"

/* Read top down, the first line that fits. */
static const struct promise_rule promise_rules[] = {
	/* carrier, service, country, due, usual, first scan */
	{"", "epacket", "", 27, 5, 15, 5},
	{"epacket", "", "", 27, 5, 15, 5},
	{"china-post", "ems", "", 27, 5, 12, 3},
	{"china-post", "", "BR", 90, 20, 40, 7},
	{"china-post", "", "", 60, 20, 40, 7},
	{"ems", "", "", 27, 5, 12, 3},
	{"china-ems", "", "", 27, 5, 12, 3},
	{"cainiao", "premium", "", 30, 5, 15, 5},
	{"cainiao", "economy", "", 75, 20, 45, 7},
	{"cainiao", "", "", 60, 15, 45, 5},
	{"yanwen", "special line", "", 45, 10, 20, 7},
	{"yanwen", "", "", 60, 15, 35, 7},
	{"sunyou", "", "", 60, 15, 35, 7},
	{"4px", "", "", 60, 15, 35, 7},
	{"yunexpress", "", "", 60, 15, 35, 7},
	{"anjun", "", "", 60, 15, 35, 7},
	{"j-net", "", "", 60, 15, 35, 7},
	{"winit", "", "", 45, 10, 30, 7},
	{"singapore-post", "", "", 60, 15, 35, 7},
	{"pos-malaysia", "", "", 60, 15, 35, 7},
	{"sf-international", "", "", 30, 5, 15, 5},
	{"dhl-ecommerce", "", "", 45, 8, 25, 5},
	{"dhl", "", "", 23, 3, 10, 2},
	{"ups", "", "", 23, 3, 10, 2},
	{"fedex", "", "", 23, 3, 10, 2},
	{"tnt", "", "", 23, 3, 10, 2},
	{"", "", "BR", 90, 0, 0, 7},
	{"", "", "", 60, 0, 0, 7},
};

/* "China Post" and "china_post" are the slug "china-post". */
static char *slug_of(const char *name)
{
	char *slug = g_ascii_strdown(name, -1);
	return g_strdelimit(g_strstrip(slug), " _", '-');
}

static bool text_fits(const char *pattern, const char *text, bool part)
{
	if (pattern[0] == '\0')
		return true;
	return part ? strstr(text, pattern) != NULL : strcmp(pattern, text) == 0;
}

const struct promise_rule *promise_rule_find(
	const char *carrier, const char *service, const char *country)
{
	g_autofree char *slug = slug_of(carrier);
	g_autofree char *service_lower = g_ascii_strdown(service, -1);
	g_autofree char *country_upper = g_ascii_strup(country, -1);
	const struct promise_rule *rule = promise_rules;
	const struct promise_rule *last =
		&promise_rules[G_N_ELEMENTS(promise_rules) - 1];
	for (; rule < last; rule++) {
		if (text_fits(rule->carrier, slug, false) &&
			text_fits(rule->service, service_lower, true) &&
			text_fits(rule->country, country_upper, false))
			break;
	}
	return rule;
}

/* By the buyer's calendar. */
static void count_days(
	struct promise *promise, const struct order_facts *order, int64_t now_utc)
{
	int64_t shipped = country_local(order->country, order->shipped_at_utc);
	int since = time_days_between(shipped, country_local(order->country, now_utc));
	int over = since - promise->promised_days;
	promise->due_utc = time_add_days(shipped, promise->promised_days);
	promise->days_since_shipped = MAX(since, 0);
	promise->days_left = MAX(-over, 0);
	promise->days_over = MAX(over, 0);
}

struct promise promise_of(const struct order_facts *order,
	const struct parcel_facts *parcel, int64_t now_utc)
{
	struct promise promise = {.days_since_shipped = -1};
	if (order == NULL && parcel == NULL)
		return promise;
	const struct promise_rule *rule =
		promise_rule_find(parcel != NULL ? parcel->carrier : "",
			parcel != NULL ? parcel->service : "",
			order != NULL ? order->country : "");
	promise.usual_min_days = rule->usual_min_days;
	promise.usual_max_days = rule->usual_max_days;
	promise.first_scan_days = rule->first_scan_days;
	if (order == NULL)
		return promise;
	promise.promised_days =
		order->promised_days > 0 ? order->promised_days : rule->due_days;
	if (order->shipped_at_utc != 0)
		count_days(&promise, order, now_utc);
	return promise;
}
