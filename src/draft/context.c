/*
 * A variable that is not known is left out, never "": the renderer then reports it, and
 * a template can ask for it with a section.
 */
#include "draft/context.h"

#include <string.h>

#include "base/sanitize.h"
#include "draft/locale.h"
#include "mail/carriers.h"
#include "mail/countries.h"

/* Characters of one value taken from a mail, an order or a tracker. */
#define VALUE_CHARS      200
#define BUYER_NAME_CHARS 40
#define BUYER_TEXT_CHARS 2000

#define TRACKING_PAGE "https://t.17track.net/en#nums="

/* A claim's mark, {{claim.NAME}}: characters no sanitised value can contain. */
#define MARK_BEGIN '\x1e'
#define MARK_END   '\x1f'

static json_t *shop_json(const struct reply_context *reply);
static json_t *claims_json(void);
static char *greeting_name(const char *display_name);
static char *quote_text(const char *text);
static json_t *order_json(
	const struct order_facts *order, int64_t ships_by_utc, const char *language);
static json_t *items_json(const GPtrArray *items, const char *language);
static json_t *parcel_json(const struct facts *facts, const char *language);
static void set_promise(
	json_t *json, const struct decision *decision, const char *language);
static void set_delays(json_t *json, const struct facts *facts,
	const struct derived_facts *derived, const char *language);
static json_t *dispute_json(const struct facts *facts,
	const struct derived_facts *derived, const char *language);
static void set_offers(json_t *json, const struct decision *decision);
static char *carrier_words(const char *slug);

static void set_new(json_t *json, const char *key, json_t *value)
{
	/* fails only for want of memory or on text that is not UTF-8; then the
	 * variable is missing, which is safe */
	(void)json_object_set_new(json, key, value);
}

/* One line of it, made safe; left out when nothing is left. */
static void set_text(json_t *json, const char *key, const char *text)
{
	g_autofree char *line = sanitize_line(text, VALUE_CHARS);
	g_strstrip(line);
	if (line[0] != '\0')
		set_new(json, key, json_string(line));
}

static void set_date(json_t *json, const char *key, int64_t utc, const char *language)
{
	if (utc == 0)
		return;
	g_autofree char *text = locale_date(language, utc);
	set_new(json, key, json_string(text));
}

static void set_positive(json_t *json, const char *key, int value)
{
	if (value > 0)
		set_new(json, key, json_integer(value));
}

static void set_flag(json_t *json, const char *key, bool on)
{
	if (on)
		set_new(json, key, json_true());
}

/* The flags KEY_is_... that tell how a noun is written behind so many. */
static void set_forms(json_t *json, const char *key, int count, const char *language)
{
	enum count_form plural = locale_plural(language, count);
	for (unsigned i = 0; i < COUNT_FORM_COUNT; i++) {
		g_autofree char *flag = g_strconcat(
			key, "_is_", count_form_name((enum count_form)i), NULL);
		bool is = (i == COUNT_FORM_0 && count == 0) ||
		          (i == COUNT_FORM_1 && count == 1) || i == plural;
		set_flag(json, flag, is);
	}
}

static void set_count(json_t *json, const char *key, int count, const char *language)
{
	set_new(json, key, json_integer(count));
	set_forms(json, key, count, language);
}

static void set_positive_count(
	json_t *json, const char *key, int count, const char *language)
{
	if (count > 0)
		set_count(json, key, count, language);
}

/* A group without members is left out: as a section it would count as there. */
static void set_group(json_t *json, const char *key, json_t *group)
{
	if (json_object_size(group) > 0)
		set_new(json, key, group);
	else
		json_decref(group);
}

json_t *context_build(const struct facts *facts, const struct decision *decision,
	const struct reply_context *reply, const char *language)
{
	json_t *json = json_object();
	g_autofree char *name = greeting_name(reply->buyer_name);
	g_autofree char *quoted = quote_text(reply->buyer_text);
	g_autofree char *signature = sanitize_text(reply->signature, BUYER_TEXT_CHARS);
	g_strstrip(signature);
	set_group(json, "shop", shop_json(reply));
	set_group(json, "claim", claims_json());
	set_positive_count(json, "handling_days", reply->handling_days, language);
	set_text(json, "buyer_name", name);
	set_text(json, "original_subject", reply->original_subject);
	set_text(json, "refund_state", reply->refund_state);
	if (signature[0] != '\0')
		set_new(json, "signature", json_string(signature));
	if (quoted != NULL)
		set_new(json, "buyer_text", json_string(quoted));
	if (facts->verdict != VERDICT_NONE) {
		json_t *verdict = json_object();
		set_flag(verdict, verdict_name(facts->verdict), true);
		set_group(json, "verdict", verdict);
	}
	set_flag(json, "review_asked", reply->review_asked);
	set_flag(json, "photos", (facts->flags & bit(FLAG_PHOTOS)) != 0);

	if (facts->order == NULL || !facts->sender_is_buyer)
		return json;
	set_group(
		json, "order", order_json(facts->order, reply->ships_by_utc, language));
	if (facts->parcel != NULL)
		set_group(json, "parcel", parcel_json(facts, language));
	set_promise(json, decision, language);
	set_delays(json, facts, &decision->derived, language);
	if (facts->has_dispute)
		set_group(json, "dispute",
			dispute_json(facts, &decision->derived, language));
	set_flag(json, "dispute_rider", decision->dispute_rider);
	set_offers(json, decision);
	return json;
}

uint32_t context_take_claims(GString *text)
{
	uint32_t claims = 0;
	g_autoptr(GString) kept = g_string_new(NULL);
	const char *rest = text->str;
	const char *begin;
	while ((begin = strchr(rest, MARK_BEGIN)) != NULL) {
		g_string_append_len(kept, rest, begin - rest);
		const char *end = strchr(begin, MARK_END);
		size_t len = end != NULL ? (size_t)(end - begin) : strlen(begin);
		g_autofree char *name = g_strndup(begin + 1, len - 1);
		enum claim claim;
		if (claim_parse(name, &claim))
			claims |= bit(claim);
		rest = begin + len + (end != NULL ? 1 : 0);
	}
	g_string_append(kept, rest);
	g_string_assign(text, kept->str);
	return claims;
}

static json_t *shop_json(const struct reply_context *reply)
{
	json_t *json = json_object();
	set_text(json, "name", reply->shop_name);
	set_text(json, "address", reply->shop_address);
	return json;
}

static json_t *claims_json(void)
{
	json_t *json = json_object();
	for (unsigned i = 0; i < CLAIM_COUNT; i++) {
		const char *name = claim_name((enum claim)i);
		g_autofree char *mark =
			g_strdup_printf("%c%s%c", MARK_BEGIN, name, MARK_END);
		set_new(json, name, json_string(mark));
	}
	return json;
}

static bool fits_a_name(gunichar c)
{
	return g_unichar_isalpha(c) || g_unichar_ismark(c) || c == ' ' || c == '-' ||
	       c == '.' || c == '\'' || c == 0x2019;
}

/*
 * A display name can be anything the sender likes. What is greeted is letters only, and
 * short: never an address, a number or a link. "Silva, Ana" is turned round. NULL when
 * it is not fit.
 */
static char *greeting_name(const char *display_name)
{
	g_autofree char *line = sanitize_line(display_name, VALUE_CHARS);
	g_auto(GStrv) parts = g_strsplit(line, ",", 3);
	g_autofree char *name = NULL;
	if (g_strv_length(parts) == 2)
		name = g_strdup_printf(
			"%s %s", g_strstrip(parts[1]), g_strstrip(parts[0]));
	else
		name = g_strdup(line);
	g_strstrip(name);
	unsigned letters = 0;
	for (const char *p = name; *p != '\0'; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);
		if (!fits_a_name(c))
			return NULL;
		letters += g_unichar_isalpha(c) ? 1 : 0;
	}
	/* "www.win-now.com" is made of letters too */
	bool link = strchr(name, '.') != NULL && strchr(name, ' ') == NULL;
	if (letters < 2 || link || g_utf8_strlen(name, -1) > BUYER_NAME_CHARS)
		return NULL;
	return g_steal_pointer(&name);
}

/* NULL when there is nothing to quote. */
static char *quote_text(const char *text)
{
	g_autofree char *safe = sanitize_text(text, BUYER_TEXT_CHARS);
	g_strstrip(safe);
	if (safe[0] == '\0')
		return NULL;
	g_auto(GStrv) lines = g_strsplit(safe, "\n", -1);
	g_autofree char *joined = g_strjoinv("\n> ", lines);
	return g_strconcat("> ", joined, NULL);
}

static json_t *order_json(
	const struct order_facts *order, int64_t ships_by_utc, const char *language)
{
	json_t *json = json_object();
	set_text(json, "number", order->number);
	json_t *is = json_object();
	set_flag(is, order_state_name(order->state), true);
	set_group(json, "is", is);
	/* The days as the buyer's calendar has them. */
	const char *country = order->country;
	set_date(json, "placed_on", country_local(country, order->placed_at_utc),
		language);
	set_date(json, "paid_on", country_local(country, order->paid_at_utc), language);
	set_date(json, "ships_by_on", ships_by_utc, language);
	set_date(json, "shipped_on", country_local(country, order->shipped_at_utc),
		language);
	if (order->value_usd > 0) {
		g_autofree char *value =
			locale_money(language, "USD", order->value_usd);
		set_text(json, "value", value);
	}
	set_text(json, "country", order->country);
	set_positive(json, "weight_g", order->actual_weight_g);
	set_positive(json, "estimated_weight_g", order->estimated_weight_g);
	if (order->items->len > 0)
		set_new(json, "items", items_json(order->items, language));
	return json;
}

static json_t *items_json(const GPtrArray *items, const char *language)
{
	json_t *list = json_array();
	for (guint i = 0; i < items->len; i++) {
		const struct order_item *item = items->pdata[i];
		json_t *json = json_object();
		set_text(json, "name", item->name[0] != '\0' ? item->name : item->sku);
		set_positive_count(json, "qty", item->qty, language);
		if (item->shipped_qty >= 0)
			set_positive_count(json, "missing_qty",
				item->qty - item->shipped_qty, language);
		(void)json_array_append_new(list, json); /* as in set_new() */
	}
	return list;
}

static void set_parcel_number(json_t *json, const char *number)
{
	set_text(json, "number", number);
	if (json_object_get(json, "number") == NULL)
		return;
	g_autofree char *escaped = g_uri_escape_string(number, NULL, FALSE);
	g_autofree char *link = g_strconcat(TRACKING_PAGE, escaped, NULL);
	set_text(json, "link", link);
}

static int64_t delivered_at(const struct facts *facts)
{
	const struct parcel_facts *parcel = facts->parcel;
	if (parcel->delivered_at_utc != 0)
		return parcel->delivered_at_utc;
	if (parcel->status != PARCEL_STATUS_DELIVERED)
		return 0;
	return facts->order->delivered_at_utc != 0 ? facts->order->delivered_at_utc
	                                           : parcel->last_event_at_utc;
}

/* 17TRACK's word behind the status, "Exception_Returned", or that word alone. */
static bool sub_status_is(const struct parcel_facts *parcel, const char *word)
{
	const char *underscore = strrchr(parcel->sub_status, '_');
	const char *last = underscore != NULL ? underscore + 1 : parcel->sub_status;
	return g_ascii_strcasecmp(last, word) == 0;
}

static json_t *parcel_json(const struct facts *facts, const char *language)
{
	const struct parcel_facts *parcel = facts->parcel;
	json_t *json = json_object();
	g_autofree char *carrier = carrier_words(parcel->carrier);
	set_parcel_number(json, parcel->number);
	set_text(json, "carrier", carrier);
	set_text(json, "service", parcel->service);
	json_t *is = json_object();
	set_flag(is, parcel_status_name(parcel->status), true);
	set_group(json, "is", is);
	set_flag(json, "returning", sub_status_is(parcel, "Returning"));
	set_flag(json, "returned", sub_status_is(parcel, "Returned"));
	set_flag(json, "destroyed", sub_status_is(parcel, "Destroyed"));
	set_text(json, "last_scan", parcel->last_event);
	set_date(json, "last_scan_on", parcel->last_event_at_utc, language);
	const char *country = facts->order != NULL ? facts->order->country : "";
	set_date(json, "delivered_on", country_local(country, delivered_at(facts)),
		language);
	set_text(json, "place", parcel->place);
	return json;
}

static void set_promise(
	json_t *json, const struct decision *decision, const char *language)
{
	const struct derived_facts *derived = &decision->derived;
	if (derived->usual_days_max > 0) {
		g_autofree char *usual = g_strdup_printf(
			"%d–%d", derived->usual_days_min, derived->usual_days_max);
		set_text(json, "usual_days", usual);
		set_forms(json, "usual_days", derived->usual_days_max, language);
	}
	set_positive_count(json, "promised_days", derived->promised_days, language);
	if (derived->due_utc == 0)
		return;
	set_date(json, "due_on", derived->due_utc, language);
	if (derived->days_over > 0)
		set_count(json, "days_over", derived->days_over, language);
	else
		set_count(json, "days_left", derived->days_left, language);
}

static void set_delays(json_t *json, const struct facts *facts,
	const struct derived_facts *derived, const char *language)
{
	if (facts->order->shipped_at_utc != 0)
		set_count(json, "days_since_shipped", derived->days_since_shipped,
			language);
	if (facts->parcel != NULL && facts->parcel->last_event_at_utc != 0)
		set_count(json, "days_since_scan", derived->days_since_scan, language);
	set_positive(json, "missing_weight_g", derived->missing_weight_g);
	set_positive_count(json, "missing_units", derived->missing_units, language);
}

static json_t *dispute_json(const struct facts *facts,
	const struct derived_facts *derived, const char *language)
{
	json_t *json = json_object();
	set_date(json, "opened_on", facts->dispute_opened_at_utc, language);
	set_date(json, "answer_by_on", derived->response_due_utc, language);
	set_flag(json, "is_open", true);
	return json;
}

static void set_offers(json_t *json, const struct decision *decision)
{
	json_t *offers = json_object();
	for (unsigned i = 0; i < OFFER_COUNT; i++)
		set_flag(offers, offer_name((enum offer)i),
			(decision->offers & bit(i)) != 0);
	set_flag(json, "several_offers", json_object_size(offers) > 1);
	set_group(json, "offers", offers);
	json_t *conditions = json_object();
	for (unsigned i = 0; i < CONDITION_COUNT; i++)
		set_flag(conditions, condition_name((enum condition)i),
			(decision->conditions & bit(i)) != 0);
	set_group(json, "conditions", conditions);
}

/* As people write it; a slug we do not know with capitals: "sun-you", "Sun You". */
static char *carrier_words(const char *slug)
{
	const char *known = carrier_name(slug);
	if (known[0] != '\0')
		return g_strdup(known);
	g_autoptr(GString) name = g_string_new(NULL);
	for (const char *p = slug; *p != '\0'; p++) {
		bool starts = p == slug || p[-1] == '-';
		g_string_append_c(
			name, *p == '-' ? ' ' : (starts ? g_ascii_toupper(*p) : *p));
	}
	return g_string_free(g_steal_pointer(&name), FALSE);
}
