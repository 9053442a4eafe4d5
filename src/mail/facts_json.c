/*
 * Facts as JSON, both ways, from one table of keys per object (mail/json_keys). A key
 * that is in no table is refused, so that a misspelt fact cannot pass for a missing
 * one.
 */
#include "mail/facts.h"

#include <string.h>

#include "base/error.h"
#include "base/limits.h"
#include "mail/json_keys.h"

static bool country_read(json_t *value, const struct json_key *key,
	const struct json_place *at, void *slot, GError **err)
{
	const char *text = json_string_value(value);
	bool ok = text != NULL &&
	          (text[0] == '\0' || (g_ascii_isalpha(text[0]) &&
					      g_ascii_isalpha(text[1]) && !text[2]));
	if (!ok)
		return json_wrong(at, "is not a country code of two letters", err);
	if (!key_text_read(value, key, at, slot, err))
		return false;
	char **country = slot;
	for (char *c = *country; *c != '\0'; c++)
		*c = g_ascii_toupper(*c);
	return true;
}

static const struct json_key_type type_country = {country_read, key_text_write};

/* A key that labels a case for its reader; it decides nothing. */
static bool label_read(json_t *value, const struct json_key *key,
	const struct json_place *at, void *slot, GError **err)
{
	(void)key, (void)slot;
	return json_is_string(value) || json_is_integer(value) ||
	       json_wrong(at, "is not a text or a whole number", err);
}

static const struct json_key_type type_label = {label_read, NULL};

/* --- words of the vocabularies --- */

#define TERM_TYPE(term)                                                                \
	static bool term##_read(json_t *value, const struct json_key *key,             \
		const struct json_place *at, void *slot, GError **err)                 \
	{                                                                              \
		(void)key;                                                             \
		enum term *word = slot;                                                \
		return term##_parse(json_string_value(value), word) ||                 \
		       json_wrong(at, "is not one of the known words", err);           \
	}                                                                              \
	static json_t *term##_write(const void *slot, const struct json_key *key)      \
	{                                                                              \
		(void)key;                                                             \
		return json_string(term##_name(*(const enum term *)slot));             \
	}                                                                              \
	static const struct json_key_type type_##term = {term##_read, term##_write};

TERM_TYPE(intent)
TERM_TYPE(verdict)
TERM_TYPE(answer)
TERM_TYPE(doubt)
TERM_TYPE(order_state)

/* 17TRACK adds words now and then: one that is not known is Unknown, not an error. */
static bool parcel_status_read(json_t *value, const struct json_key *key,
	const struct json_place *at, void *slot, GError **err)
{
	(void)key;
	enum parcel_status *status = slot;
	if (!json_is_string(value))
		return json_wrong(at, "is not a text", err);
	if (!parcel_status_parse(json_string_value(value), status))
		*status = PARCEL_STATUS_UNKNOWN;
	return true;
}

static json_t *parcel_status_write(const void *slot, const struct json_key *key)
{
	(void)key;
	return json_string(parcel_status_name(*(const enum parcel_status *)slot));
}

static const struct json_key_type type_parcel_status = {
	parcel_status_read, parcel_status_write};

/* A list of words, kept as a set of bits. */
static bool words_read(json_t *value, const struct json_place *at,
	const struct terms *terms, uint32_t *out_set, GError **err)
{
	if (!json_is_array(value))
		return json_wrong(at, "is not a list", err);
	*out_set = 0;
	size_t i = 0;
	json_t *word = NULL;
	json_array_foreach(value, i, word)
	{
		struct json_place here = {at, NULL, i};
		int index = 0;
		if (!terms_find(terms, json_string_value(word), &index))
			return json_wrong(&here, "is not one of the known words", err);
		*out_set |= bit((unsigned)index);
	}
	return true;
}

static json_t *words_write(const struct terms *terms, uint32_t set)
{
	json_t *list = json_array();
	for (int i = 0; i < terms->count; i++) {
		if (set & bit((unsigned)i))
			json_array_append_new(list, json_string(terms->names[i]));
	}
	return list;
}

#define TERM_SET_TYPE(term)                                                            \
	static bool term##_set_read(json_t *value, const struct json_key *key,         \
		const struct json_place *at, void *slot, GError **err)                 \
	{                                                                              \
		(void)key;                                                             \
		return words_read(value, at, &term##_terms, slot, err);                \
	}                                                                              \
	static json_t *term##_set_write(const void *slot, const struct json_key *key)  \
	{                                                                              \
		(void)key;                                                             \
		return words_write(&term##_terms, *(const uint32_t *)slot);            \
	}                                                                              \
	static const struct json_key_type type_##term##_set = {                        \
		term##_set_read, term##_set_write};

TERM_SET_TYPE(flag)
TERM_SET_TYPE(condition)

static bool languages_read(json_t *value, const struct json_key *key,
	const struct json_place *at, void *slot, GError **err)
{
	(void)key;
	if (!json_is_array(value) || json_array_size(value) > LIMIT_FACT_LIST)
		return json_wrong(at, "is not a list of languages", err);
	GPtrArray *languages = *(GPtrArray **)slot;
	g_ptr_array_set_size(languages, 0);
	size_t i = 0;
	json_t *word = NULL;
	json_array_foreach(value, i, word)
	{
		struct json_place here = {at, NULL, i};
		if (!json_is_string(word))
			return json_wrong(&here, "is not a text", err);
		g_ptr_array_add(languages, g_strdup(json_string_value(word)));
	}
	return true;
}

static json_t *languages_write(const void *slot, const struct json_key *key)
{
	(void)key;
	const GPtrArray *languages = *(GPtrArray *const *)slot;
	json_t *list = json_array();
	for (guint i = 0; i < languages->len; i++)
		json_array_append_new(list, json_string(languages->pdata[i]));
	return list;
}

static const struct json_key_type type_languages = {languages_read, languages_write};

/* --- the order --- */

static const struct json_key item_key_list[] = {
	{"name", &key_text, offsetof(struct order_item, name), 0, 0},
	{"sku", &key_text, offsetof(struct order_item, sku), 0, 0},
	{"qty", &key_int, offsetof(struct order_item, qty), 0, 1e6},
	{"shipped_qty", &key_int, offsetof(struct order_item, shipped_qty), 0, 1e6},
};
static const struct json_keys item_keys = {item_key_list, G_N_ELEMENTS(item_key_list)};

static bool items_read(json_t *value, const struct json_key *key,
	const struct json_place *at, void *slot, GError **err)
{
	(void)key;
	if (!json_is_array(value))
		return json_wrong(at, "is not a list", err);
	if (json_array_size(value) > LIMIT_FACT_LIST)
		return json_wrong(at, "is too long", err);
	GPtrArray *items = *(GPtrArray **)slot;
	g_ptr_array_set_size(items, 0);
	size_t i = 0;
	json_t *entry = NULL;
	json_array_foreach(value, i, entry)
	{
		struct json_place here = {at, NULL, i};
		struct order_item *item = order_item_new(NULL, NULL, 1);
		g_ptr_array_add(items, item);
		if (!json_keys_read(entry, &item_keys, &here, item, err))
			return false;
	}
	return true;
}

static json_t *items_write(const void *slot, const struct json_key *key)
{
	(void)key;
	const GPtrArray *items = *(GPtrArray *const *)slot;
	json_t *list = json_array();
	for (guint i = 0; i < items->len; i++)
		json_array_append_new(
			list, json_keys_write(&item_keys, items->pdata[i]));
	return list;
}

static const struct json_key_type type_items = {items_read, items_write};

#define ORDER(field) offsetof(struct order_facts, field)
static const struct json_key order_key_list[] = {
	{"number", &key_text, ORDER(number), 0, 0},
	{"state", &type_order_state, ORDER(state), 0, 0},
	{"placed_at", &key_time, ORDER(placed_at_utc), 0, 0},
	{"paid_at", &key_time, ORDER(paid_at_utc), 0, 0},
	{"shipped_at", &key_time, ORDER(shipped_at_utc), 0, 0},
	{"delivered_at", &key_time, ORDER(delivered_at_utc), 0, 0},
	{"value_usd", &key_real, ORDER(value_usd), 0, 1e9},
	{"country", &type_country, ORDER(country), 0, 0},
	{"items", &type_items, ORDER(items), 0, 0},
	{"estimated_weight_g", &key_int, ORDER(estimated_weight_g), 0, 1e7},
	{"actual_weight_g", &key_int, ORDER(actual_weight_g), 0, 1e7},
	{"promised_days", &key_int, ORDER(promised_days), 1, 366},
};
static const struct json_keys order_keys = {
	order_key_list, G_N_ELEMENTS(order_key_list)};

static bool order_read(json_t *value, const struct json_key *key,
	const struct json_place *at, void *slot, GError **err)
{
	(void)key;
	struct order_facts **order = slot;
	if (*order == NULL)
		*order = order_facts_new();
	return json_keys_read(value, &order_keys, at, *order, err);
}

static json_t *order_write(const void *slot, const struct json_key *key)
{
	(void)key;
	const struct order_facts *order = *(struct order_facts *const *)slot;
	return order != NULL ? json_keys_write(&order_keys, order) : NULL;
}

static const struct json_key_type type_order = {order_read, order_write};

/* --- the parcel and the dispute --- */

#define PARCEL(field) offsetof(struct parcel_facts, field)
static const struct json_key parcel_key_list[] = {
	{"carrier", &key_text, PARCEL(carrier), 0, 0},
	{"service", &key_text, PARCEL(service), 0, 0},
	{"number", &key_text, PARCEL(number), 0, 0},
	{"status", &type_parcel_status, PARCEL(status), 0, 0},
	{"sub_status", &key_text, PARCEL(sub_status), 0, 0},
	{"last_event_at", &key_time, PARCEL(last_event_at_utc), 0, 0},
	{"last_event", &key_text, PARCEL(last_event), 0, 0},
	{"delivered_at", &key_time, PARCEL(delivered_at_utc), 0, 0},
	{"place", &key_text, PARCEL(place), 0, 0},
	{"country", &type_country, PARCEL(country), 0, 0},
	{"doubt", &type_doubt, PARCEL(doubt), 0, 0},
};
static const struct json_keys parcel_keys = {
	parcel_key_list, G_N_ELEMENTS(parcel_key_list)};

static bool parcel_read(json_t *value, const struct json_key *key,
	const struct json_place *at, void *slot, GError **err)
{
	(void)key;
	struct parcel_facts **parcel = slot;
	if (*parcel == NULL)
		*parcel = parcel_facts_new();
	return json_keys_read(value, &parcel_keys, at, *parcel, err);
}

static json_t *parcel_write(const void *slot, const struct json_key *key)
{
	(void)key;
	const struct parcel_facts *parcel = *(struct parcel_facts *const *)slot;
	return parcel != NULL ? json_keys_write(&parcel_keys, parcel) : NULL;
}

static const struct json_key_type type_parcel = {parcel_read, parcel_write};

static const struct json_key dispute_key_list[] = {
	{"opened_at", &key_time, offsetof(struct facts, dispute_opened_at_utc), 0, 0},
};
static const struct json_keys dispute_keys = {
	dispute_key_list, G_N_ELEMENTS(dispute_key_list)};

static bool dispute_read(json_t *value, const struct json_key *key,
	const struct json_place *at, void *slot, GError **err)
{
	(void)key;
	struct facts *facts = slot;
	facts->has_dispute = true;
	return json_keys_read(value, &dispute_keys, at, facts, err);
}

static json_t *dispute_write(const void *slot, const struct json_key *key)
{
	(void)key;
	const struct facts *facts = slot;
	return facts->has_dispute ? json_keys_write(&dispute_keys, facts) : NULL;
}

static const struct json_key_type type_dispute = {dispute_read, dispute_write};

/* --- the shop --- */

/* Keys are `default` and the scenarios, so the vocabulary is the table. */
static bool automatic_read(json_t *value, const struct json_key *key,
	const struct json_place *at, void *slot, GError **err)
{
	(void)key;
	struct shop_facts *shop = slot;
	if (!json_is_object(value))
		return json_wrong(at, "is not an object", err);
	const char *name = NULL;
	json_t *word = NULL;
	json_object_foreach(value, name, word)
	{
		struct json_place here = {at, name, 0};
		enum mode mode = MODE_DRAFT;
		enum scenario scenario = SCENARIO_UNCLEAR;
		bool is_default = strcmp(name, "default") == 0;
		if (!is_default && !scenario_parse(name, &scenario))
			return json_wrong(&here, "is not a scenario", err);
		if (!mode_parse(json_string_value(word), &mode))
			return json_wrong(&here, "is not auto, draft or off", err);
		if (is_default) {
			shop->default_given = true;
			shop->default_mode = mode;
		} else {
			shop->mode_given[scenario] = true;
			shop->modes[scenario] = mode;
		}
	}
	return true;
}

static json_t *automatic_write(const void *slot, const struct json_key *key)
{
	(void)key;
	const struct shop_facts *shop = slot;
	json_t *json = json_object();
	if (shop->default_given)
		json_object_set_new(
			json, "default", json_string(mode_name(shop->default_mode)));
	for (int i = 0; i < (int)SCENARIO_COUNT; i++) {
		if (shop->mode_given[i])
			json_object_set_new(json, scenario_name((enum scenario)i),
				json_string(mode_name(shop->modes[i])));
	}
	return json;
}

static const struct json_key_type type_automatic = {automatic_read, automatic_write};

/* "9", "09", "09:00": hours past midnight; the rest of the text behind it, or NULL. */
static const char *hour_read(const char *text, int *out_hour)
{
	int hour = 0;
	int digits = 0;
	for (; digits < 2 && g_ascii_isdigit(text[digits]); digits++)
		hour = hour * 10 + (text[digits] - '0');
	if (digits == 0 || hour > 24)
		return NULL;
	*out_hour = hour;
	const char *rest = text + digits;
	return g_str_has_prefix(rest, ":00") ? rest + 3 : rest;
}

static bool hours_read(json_t *value, const struct json_key *key,
	const struct json_place *at, void *slot, GError **err)
{
	(void)key;
	struct shop_facts *shop = slot;
	const char *text = json_string_value(value);
	int from = 0;
	int to = 0;
	const char *rest = text != NULL ? hour_read(text, &from) : NULL;
	if (rest != NULL)
		rest = *rest == '-' ? hour_read(rest + 1, &to) : NULL;
	if (rest == NULL || *rest != '\0' || from == to)
		return json_wrong(
			at, "is not a span of whole hours such as 08:00-21:00", err);
	shop->hours_from = from;
	shop->hours_to = to;
	return true;
}

static json_t *hours_write(const void *slot, const struct json_key *key)
{
	(void)key;
	const struct shop_facts *shop = slot;
	return json_sprintf("%02d:00-%02d:00", shop->hours_from, shop->hours_to);
}

static const struct json_key_type type_hours = {hours_read, hours_write};

/* Only names of zones: GLib would take a path as well. */
static bool zone_known(const char *name)
{
	bool plain = name != NULL && name[0] != '\0' && name[0] != '/' &&
	             strlen(name) <= 64 && strstr(name, "..") == NULL;
	for (const char *c = name; plain && *c != '\0'; c++)
		plain = g_ascii_isalnum(*c) || strchr("/_+-", *c) != NULL;
	if (!plain)
		return false;
	g_autoptr(GTimeZone) zone = g_time_zone_new_identifier(name);
	return zone != NULL;
}

static bool timezone_read(json_t *value, const struct json_key *key,
	const struct json_place *at, void *slot, GError **err)
{
	if (!zone_known(json_string_value(value)))
		return json_wrong(
			at, "is not a known time zone such as Asia/Shanghai", err);
	return key_text_read(value, key, at, slot, err);
}

static const struct json_key_type type_timezone = {timezone_read, key_text_write};
static const struct json_key_type type_timezone_too = {timezone_read, NULL};

#define SHOP(field) offsetof(struct shop_facts, field)
static const struct json_key guard_key_list[] = {
	{"confidence", &key_real, SHOP(confidence), 0, 1},
	{"per_case_hours", &key_int, SHOP(per_case_hours), 0, 8760},
	{"per_address_week", &key_int, SHOP(per_address_week), 0, 1e6},
	{"order_value_limit", &key_real, SHOP(order_value_limit_usd), 0, 1e9},
	{"max_age_days", &key_int, SHOP(max_age_days), 0, 3660},
	{"hours", &type_hours, 0, 0, 0},
	{"timezone", &type_timezone_too, SHOP(timezone), 0, 0},
};
static const struct json_keys guard_keys = {
	guard_key_list, G_N_ELEMENTS(guard_key_list)};

static bool guards_read(json_t *value, const struct json_key *key,
	const struct json_place *at, void *slot, GError **err)
{
	(void)key;
	return json_keys_read(value, &guard_keys, at, slot, err);
}

static json_t *guards_write(const void *slot, const struct json_key *key)
{
	(void)key;
	return json_keys_write(&guard_keys, slot);
}

static const struct json_key_type type_guards = {guards_read, guards_write};

static const struct json_key shop_key_list[] = {
	{"automatic", &type_automatic, 0, 0, 0},
	{"guards", &type_guards, 0, 0, 0},
	{"timezone", &type_timezone, SHOP(timezone), 0, 0},
};
static const struct json_keys shop_keys = {shop_key_list, G_N_ELEMENTS(shop_key_list)};

static bool shop_read(json_t *value, const struct json_key *key,
	const struct json_place *at, void *slot, GError **err)
{
	(void)key;
	return json_keys_read(value, &shop_keys, at, slot, err);
}

static json_t *shop_write(const void *slot, const struct json_key *key)
{
	(void)key;
	return json_keys_write(&shop_keys, slot);
}

static const struct json_key_type type_shop = {shop_read, shop_write};

/* --- the whole --- */

#define FACTS(field) offsetof(struct facts, field)
static const struct json_key facts_key_list[] = {
	{"id", &type_label, 0, 0, 0},
	{"name", &type_label, 0, 0, 0},
	{"intent", &type_intent, FACTS(intent), 0, 0},
	{"confidence", &key_real, FACTS(confidence), 0, 1},
	{"flags", &type_flag_set, FACTS(flags), 0, 0},
	{"now", &key_time, FACTS(now_utc), 0, 0},
	{"received_at", &key_time, FACTS(received_at_utc), 0, 0},
	{"language", &key_text, FACTS(language), 0, 0},
	{"template_languages", &type_languages, FACTS(template_languages), 0, 0},
	{"verdict", &type_verdict, FACTS(verdict), 0, 0},
	{"answer", &type_answer, FACTS(answer), 0, 0},
	{"confirmed", &type_condition_set, FACTS(confirmed), 0, 0},
	{"silent_days", &key_int, FACTS(silent_days), 0, 1e6},
	{"order", &type_order, FACTS(order), 0, 0},
	{"parcel", &type_parcel, FACTS(parcel), 0, 0},
	{"dispute", &type_dispute, 0, 0, 0},
	{"sender_is_buyer", &key_bool, FACTS(sender_is_buyer), 0, 0},
	{"jump", &key_bool, FACTS(jump), 0, 0},
	{"auto_replies_24h", &key_int, FACTS(auto_replies_24h), 0, 1e6},
	{"auto_replies_7d", &key_int, FACTS(auto_replies_7d), 0, 1e6},
	{"shop", &type_shop, FACTS(shop), 0, 0},
};
static const struct json_keys facts_keys = {
	facts_key_list, G_N_ELEMENTS(facts_key_list)};

/* Nothing can be decided without these. */
static const char *const required_keys[] = {"intent", "confidence", "now"};

struct facts *facts_from_json(json_t *json, GError **err)
{
	if (!json_is_object(json)) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"could not read the facts: they are not a JSON object");
		return NULL;
	}
	for (size_t i = 0; i < G_N_ELEMENTS(required_keys); i++) {
		const json_t *value = json_object_get(json, required_keys[i]);
		struct json_place at = {NULL, required_keys[i], 0};
		if (value == NULL || json_is_null(value)) {
			(void)json_wrong(&at, "is missing", err);
			return NULL;
		}
	}
	AUTO(facts) facts = facts_new();
	if (!json_keys_read(json, &facts_keys, NULL, facts, err))
		return NULL;
	return g_steal_pointer(&facts);
}

json_t *facts_to_json(const struct facts *facts)
{
	return json_keys_write(&facts_keys, facts);
}
