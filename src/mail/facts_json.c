/*
 * Facts as JSON, both ways, from one table of keys per object. A key that is in no
 * table is refused, so that a misspelt fact cannot pass for a missing one; null is the
 * same as leaving the key out.
 */
#include "mail/facts.h"

#include <math.h>
#include <string.h>

#include "base/clock.h"
#include "base/error.h"
#include "base/limits.h"
#include "base/sanitize.h"

/* Where in the JSON we are, for messages: a chain of keys on the stack. */
struct place {
	const struct place *up;
	const char *key; /* NULL: the element `index` of a list */
	size_t index;
};

struct key;
struct key_type {
	bool (*read)(json_t *value, const struct key *key, const struct place *at,
		void *slot, GError **err);
	json_t *(*write)(const void *slot, const struct key *key); /* NULL: unknown */
};

/* One key: what is behind it, where it lies in its struct, and for numbers its range.
 */
struct key {
	const char *name;
	const struct key_type *type;
	size_t offset;
	double min, max;
};

struct keys {
	const struct key *list;
	size_t count;
};

static void place_write(const struct place *at, GString *path)
{
	if (at == NULL)
		return;
	place_write(at->up, path);
	if (at->key == NULL) {
		g_string_append_printf(path, "[%zu]", at->index);
		return;
	}
	g_autofree char *key = sanitize_line(at->key, 60);
	g_string_append_printf(path, "%s%s", path->len > 0 ? "." : "", key);
}

/* Fails: `"order.value_usd" is not a number`. */
static bool wrong(const struct place *at, const char *what, GError **err)
{
	g_autoptr(GString) path = g_string_new(NULL);
	place_write(at, path);
	g_set_error(err, REPLYD_ERROR, ERR_INPUT, "could not read the facts: \"%s\" %s",
		path->str, what);
	return false;
}

static bool wrong_range(const struct place *at, const struct key *key, GError **err)
{
	g_autofree char *what =
		g_strdup_printf("is not between %.10g and %.10g", key->min, key->max);
	return wrong(at, what, err);
}

static const struct key *keys_find(const struct keys *keys, const char *name)
{
	for (size_t i = 0; i < keys->count; i++) {
		if (strcmp(keys->list[i].name, name) == 0)
			return &keys->list[i];
	}
	return NULL;
}

static bool keys_read(json_t *json, const struct keys *keys, const struct place *at,
	void *target, GError **err)
{
	if (!json_is_object(json))
		return wrong(at, "is not an object", err);
	const char *name = NULL;
	json_t *value = NULL;
	json_object_foreach(json, name, value)
	{
		struct place here = {at, name, 0};
		const struct key *key = keys_find(keys, name);
		if (key == NULL)
			return wrong(&here, "is not a known key", err);
		void *slot = (char *)target + key->offset;
		if (!json_is_null(value) &&
			!key->type->read(value, key, &here, slot, err))
			return false;
	}
	return true;
}

static json_t *keys_write(const struct keys *keys, const void *target)
{
	json_t *json = json_object();
	for (size_t i = 0; i < keys->count; i++) {
		const struct key *key = &keys->list[i];
		const void *slot = (const char *)target + key->offset;
		json_t *value =
			key->type->write != NULL ? key->type->write(slot, key) : NULL;
		if (value != NULL)
			json_object_set_new(json, key->name, value);
	}
	return json;
}

/* --- plain values --- */

static bool text_read(json_t *value, const struct key *key, const struct place *at,
	void *slot, GError **err)
{
	(void)key;
	if (!json_is_string(value))
		return wrong(at, "is not a text", err);
	if (json_string_length(value) > (size_t)LIMIT_HEADER_VALUE)
		return wrong(at, "is too long", err);
	char **text = slot;
	g_free(*text);
	*text = g_strdup(json_string_value(value));
	return true;
}

static json_t *text_write(const void *slot, const struct key *key)
{
	(void)key;
	const char *const *text = slot;
	return (*text)[0] != '\0' ? json_string(*text) : NULL;
}

static const struct key_type type_text = {text_read, text_write};

static bool country_read(json_t *value, const struct key *key, const struct place *at,
	void *slot, GError **err)
{
	const char *text = json_string_value(value);
	bool ok = text != NULL &&
	          (text[0] == '\0' || (g_ascii_isalpha(text[0]) &&
					      g_ascii_isalpha(text[1]) && !text[2]));
	if (!ok)
		return wrong(at, "is not a country code of two letters", err);
	if (!text_read(value, key, at, slot, err))
		return false;
	char **country = slot;
	for (char *c = *country; *c != '\0'; c++)
		*c = g_ascii_toupper(*c);
	return true;
}

static const struct key_type type_country = {country_read, text_write};

static bool time_read(json_t *value, const struct key *key, const struct place *at,
	void *slot, GError **err)
{
	static const int64_t year_10000_utc = INT64_C(253402300800);
	(void)key;
	int64_t utc = 0;
	if (!time_parse(json_string_value(value), &utc) || utc <= 0 ||
		utc >= year_10000_utc)
		return wrong(at,
			"is not a time as RFC 3339 writes it, such as "
			"2026-03-01T08:00:00Z",
			err);
	*(int64_t *)slot = utc;
	return true;
}

static json_t *time_write(const void *slot, const struct key *key)
{
	(void)key;
	int64_t utc = *(const int64_t *)slot;
	if (utc == 0)
		return NULL;
	g_autofree char *text = time_format(utc);
	return json_string(text);
}

static const struct key_type type_time = {time_read, time_write};

static bool real_read(json_t *value, const struct key *key, const struct place *at,
	void *slot, GError **err)
{
	if (!json_is_number(value))
		return wrong(at, "is not a number", err);
	double number = json_number_value(value);
	if (number < key->min || number > key->max)
		return wrong_range(at, key, err);
	*(double *)slot = number;
	return true;
}

static json_t *real_write(const void *slot, const struct key *key)
{
	double number = *(const double *)slot;
	return number >= key->min ? json_real(number) : NULL;
}

static const struct key_type type_real = {real_read, real_write};

static bool int_read(json_t *value, const struct key *key, const struct place *at,
	void *slot, GError **err)
{
	double number = json_number_value(value);
	if (!json_is_number(value) || rint(number) != number)
		return wrong(at, "is not a whole number", err);
	if (number < key->min || number > key->max)
		return wrong_range(at, key, err);
	*(int *)slot = (int)number;
	return true;
}

static json_t *int_write(const void *slot, const struct key *key)
{
	int number = *(const int *)slot;
	return number >= (int)key->min ? json_integer(number) : NULL;
}

static const struct key_type type_int = {int_read, int_write};

static bool bool_read(json_t *value, const struct key *key, const struct place *at,
	void *slot, GError **err)
{
	(void)key;
	if (!json_is_boolean(value))
		return wrong(at, "is not true or false", err);
	*(bool *)slot = json_is_true(value);
	return true;
}

static json_t *bool_write(const void *slot, const struct key *key)
{
	(void)key;
	return json_boolean(*(const bool *)slot);
}

static const struct key_type type_bool = {bool_read, bool_write};

/* A key that labels a case for its reader; it decides nothing. */
static bool label_read(json_t *value, const struct key *key, const struct place *at,
	void *slot, GError **err)
{
	(void)key, (void)slot;
	return json_is_string(value) || json_is_integer(value) ||
	       wrong(at, "is not a text or a whole number", err);
}

static const struct key_type type_label = {label_read, NULL};

/* --- words of the vocabularies --- */

#define TERM_TYPE(term)                                                                \
	static bool term##_read(json_t *value, const struct key *key,                  \
		const struct place *at, void *slot, GError **err)                      \
	{                                                                              \
		(void)key;                                                             \
		enum term *word = slot;                                                \
		return term##_parse(json_string_value(value), word) ||                 \
		       wrong(at, "is not one of the known words", err);                \
	}                                                                              \
	static json_t *term##_write(const void *slot, const struct key *key)           \
	{                                                                              \
		(void)key;                                                             \
		return json_string(term##_name(*(const enum term *)slot));             \
	}                                                                              \
	static const struct key_type type_##term = {term##_read, term##_write};

TERM_TYPE(intent)
TERM_TYPE(verdict)
TERM_TYPE(order_state)

/* 17TRACK adds words now and then: one that is not known is Unknown, not an error. */
static bool parcel_status_read(json_t *value, const struct key *key,
	const struct place *at, void *slot, GError **err)
{
	(void)key;
	enum parcel_status *status = slot;
	if (!json_is_string(value))
		return wrong(at, "is not a text", err);
	if (!parcel_status_parse(json_string_value(value), status))
		*status = PARCEL_STATUS_UNKNOWN;
	return true;
}

static json_t *parcel_status_write(const void *slot, const struct key *key)
{
	(void)key;
	return json_string(parcel_status_name(*(const enum parcel_status *)slot));
}

static const struct key_type type_parcel_status = {
	parcel_status_read, parcel_status_write};

static bool flags_read(json_t *value, const struct key *key, const struct place *at,
	void *slot, GError **err)
{
	(void)key;
	if (!json_is_array(value))
		return wrong(at, "is not a list", err);
	uint32_t flags = 0;
	size_t i = 0;
	json_t *word = NULL;
	json_array_foreach(value, i, word)
	{
		struct place here = {at, NULL, i};
		enum flag flag = FLAG_DISPUTE;
		if (!flag_parse(json_string_value(word), &flag))
			return wrong(&here, "is not one of the known flags", err);
		flags |= bit(flag);
	}
	*(uint32_t *)slot = flags;
	return true;
}

static json_t *flags_write(const void *slot, const struct key *key)
{
	(void)key;
	uint32_t flags = *(const uint32_t *)slot;
	json_t *list = json_array();
	for (unsigned i = 0; i < FLAG_COUNT; i++) {
		if (flags & bit(i))
			json_array_append_new(
				list, json_string(flag_name((enum flag)i)));
	}
	return list;
}

static const struct key_type type_flags = {flags_read, flags_write};

static bool languages_read(json_t *value, const struct key *key, const struct place *at,
	void *slot, GError **err)
{
	(void)key;
	if (!json_is_array(value) || json_array_size(value) > LIMIT_FACT_LIST)
		return wrong(at, "is not a list of languages", err);
	GPtrArray *languages = *(GPtrArray **)slot;
	g_ptr_array_set_size(languages, 0);
	size_t i = 0;
	json_t *word = NULL;
	json_array_foreach(value, i, word)
	{
		struct place here = {at, NULL, i};
		if (!json_is_string(word))
			return wrong(&here, "is not a text", err);
		g_ptr_array_add(languages, g_strdup(json_string_value(word)));
	}
	return true;
}

static json_t *languages_write(const void *slot, const struct key *key)
{
	(void)key;
	const GPtrArray *languages = *(GPtrArray *const *)slot;
	json_t *list = json_array();
	for (guint i = 0; i < languages->len; i++)
		json_array_append_new(list, json_string(languages->pdata[i]));
	return list;
}

static const struct key_type type_languages = {languages_read, languages_write};

/* --- the order --- */

static const struct key item_key_list[] = {
	{"name", &type_text, offsetof(struct order_item, name), 0, 0},
	{"sku", &type_text, offsetof(struct order_item, sku), 0, 0},
	{"qty", &type_int, offsetof(struct order_item, qty), 0, 1e6},
	{"shipped_qty", &type_int, offsetof(struct order_item, shipped_qty), 0, 1e6},
};
static const struct keys item_keys = {item_key_list, G_N_ELEMENTS(item_key_list)};

static bool items_read(json_t *value, const struct key *key, const struct place *at,
	void *slot, GError **err)
{
	(void)key;
	if (!json_is_array(value))
		return wrong(at, "is not a list", err);
	if (json_array_size(value) > LIMIT_FACT_LIST)
		return wrong(at, "is too long", err);
	GPtrArray *items = *(GPtrArray **)slot;
	g_ptr_array_set_size(items, 0);
	size_t i = 0;
	json_t *entry = NULL;
	json_array_foreach(value, i, entry)
	{
		struct place here = {at, NULL, i};
		struct order_item *item = order_item_new(NULL, NULL, 1);
		g_ptr_array_add(items, item);
		if (!keys_read(entry, &item_keys, &here, item, err))
			return false;
	}
	return true;
}

static json_t *items_write(const void *slot, const struct key *key)
{
	(void)key;
	const GPtrArray *items = *(GPtrArray *const *)slot;
	json_t *list = json_array();
	for (guint i = 0; i < items->len; i++)
		json_array_append_new(list, keys_write(&item_keys, items->pdata[i]));
	return list;
}

static const struct key_type type_items = {items_read, items_write};

#define ORDER(field) offsetof(struct order_facts, field)
static const struct key order_key_list[] = {
	{"number", &type_text, ORDER(number), 0, 0},
	{"state", &type_order_state, ORDER(state), 0, 0},
	{"placed_at", &type_time, ORDER(placed_at_utc), 0, 0},
	{"paid_at", &type_time, ORDER(paid_at_utc), 0, 0},
	{"shipped_at", &type_time, ORDER(shipped_at_utc), 0, 0},
	{"delivered_at", &type_time, ORDER(delivered_at_utc), 0, 0},
	{"value_usd", &type_real, ORDER(value_usd), 0, 1e9},
	{"country", &type_country, ORDER(country), 0, 0},
	{"items", &type_items, ORDER(items), 0, 0},
	{"estimated_weight_g", &type_int, ORDER(estimated_weight_g), 0, 1e7},
	{"actual_weight_g", &type_int, ORDER(actual_weight_g), 0, 1e7},
	{"promised_days", &type_int, ORDER(promised_days), 1, 366},
};
static const struct keys order_keys = {order_key_list, G_N_ELEMENTS(order_key_list)};

static bool order_read(json_t *value, const struct key *key, const struct place *at,
	void *slot, GError **err)
{
	(void)key;
	struct order_facts **order = slot;
	if (*order == NULL)
		*order = order_facts_new();
	return keys_read(value, &order_keys, at, *order, err);
}

static json_t *order_write(const void *slot, const struct key *key)
{
	(void)key;
	const struct order_facts *order = *(struct order_facts *const *)slot;
	return order != NULL ? keys_write(&order_keys, order) : NULL;
}

static const struct key_type type_order = {order_read, order_write};

/* --- the parcel and the dispute --- */

#define PARCEL(field) offsetof(struct parcel_facts, field)
static const struct key parcel_key_list[] = {
	{"carrier", &type_text, PARCEL(carrier), 0, 0},
	{"service", &type_text, PARCEL(service), 0, 0},
	{"number", &type_text, PARCEL(number), 0, 0},
	{"status", &type_parcel_status, PARCEL(status), 0, 0},
	{"sub_status", &type_text, PARCEL(sub_status), 0, 0},
	{"last_event_at", &type_time, PARCEL(last_event_at_utc), 0, 0},
	{"last_event", &type_text, PARCEL(last_event), 0, 0},
	{"delivered_at", &type_time, PARCEL(delivered_at_utc), 0, 0},
	{"place", &type_text, PARCEL(place), 0, 0},
};
static const struct keys parcel_keys = {parcel_key_list, G_N_ELEMENTS(parcel_key_list)};

static bool parcel_read(json_t *value, const struct key *key, const struct place *at,
	void *slot, GError **err)
{
	(void)key;
	struct parcel_facts **parcel = slot;
	if (*parcel == NULL)
		*parcel = parcel_facts_new();
	return keys_read(value, &parcel_keys, at, *parcel, err);
}

static json_t *parcel_write(const void *slot, const struct key *key)
{
	(void)key;
	const struct parcel_facts *parcel = *(struct parcel_facts *const *)slot;
	return parcel != NULL ? keys_write(&parcel_keys, parcel) : NULL;
}

static const struct key_type type_parcel = {parcel_read, parcel_write};

static const struct key dispute_key_list[] = {
	{"opened_at", &type_time, offsetof(struct facts, dispute_opened_at_utc), 0, 0},
};
static const struct keys dispute_keys = {
	dispute_key_list, G_N_ELEMENTS(dispute_key_list)};

static bool dispute_read(json_t *value, const struct key *key, const struct place *at,
	void *slot, GError **err)
{
	(void)key;
	struct facts *facts = slot;
	facts->has_dispute = true;
	return keys_read(value, &dispute_keys, at, facts, err);
}

static json_t *dispute_write(const void *slot, const struct key *key)
{
	(void)key;
	const struct facts *facts = slot;
	return facts->has_dispute ? keys_write(&dispute_keys, facts) : NULL;
}

static const struct key_type type_dispute = {dispute_read, dispute_write};

/* --- the shop --- */

/* Keys are `default` and the scenarios, so the vocabulary is the table. */
static bool automatic_read(json_t *value, const struct key *key, const struct place *at,
	void *slot, GError **err)
{
	(void)key;
	struct shop_facts *shop = slot;
	if (!json_is_object(value))
		return wrong(at, "is not an object", err);
	const char *name = NULL;
	json_t *word = NULL;
	json_object_foreach(value, name, word)
	{
		struct place here = {at, name, 0};
		enum mode mode = MODE_DRAFT;
		enum scenario scenario = SCENARIO_UNCLEAR;
		bool is_default = strcmp(name, "default") == 0;
		if (!is_default && !scenario_parse(name, &scenario))
			return wrong(&here, "is not a scenario", err);
		if (!mode_parse(json_string_value(word), &mode))
			return wrong(&here, "is not auto, draft or off", err);
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

static json_t *automatic_write(const void *slot, const struct key *key)
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

static const struct key_type type_automatic = {automatic_read, automatic_write};

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

static bool hours_read(json_t *value, const struct key *key, const struct place *at,
	void *slot, GError **err)
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
		return wrong(
			at, "is not a span of whole hours such as 08:00-21:00", err);
	shop->hours_from = from;
	shop->hours_to = to;
	return true;
}

static json_t *hours_write(const void *slot, const struct key *key)
{
	(void)key;
	const struct shop_facts *shop = slot;
	return json_sprintf("%02d:00-%02d:00", shop->hours_from, shop->hours_to);
}

static const struct key_type type_hours = {hours_read, hours_write};

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

static bool timezone_read(json_t *value, const struct key *key, const struct place *at,
	void *slot, GError **err)
{
	if (!zone_known(json_string_value(value)))
		return wrong(at, "is not a known time zone such as Asia/Shanghai", err);
	return text_read(value, key, at, slot, err);
}

static const struct key_type type_timezone = {timezone_read, text_write};
static const struct key_type type_timezone_too = {timezone_read, NULL};

#define SHOP(field) offsetof(struct shop_facts, field)
static const struct key guard_key_list[] = {
	{"confidence", &type_real, SHOP(confidence), 0, 1},
	{"per_case_hours", &type_int, SHOP(per_case_hours), 0, 8760},
	{"per_address_week", &type_int, SHOP(per_address_week), 0, 1e6},
	{"order_value_limit", &type_real, SHOP(order_value_limit_usd), 0, 1e9},
	{"max_age_days", &type_int, SHOP(max_age_days), 0, 3660},
	{"hours", &type_hours, 0, 0, 0},
	{"timezone", &type_timezone_too, SHOP(timezone), 0, 0},
};
static const struct keys guard_keys = {guard_key_list, G_N_ELEMENTS(guard_key_list)};

static bool guards_read(json_t *value, const struct key *key, const struct place *at,
	void *slot, GError **err)
{
	(void)key;
	return keys_read(value, &guard_keys, at, slot, err);
}

static json_t *guards_write(const void *slot, const struct key *key)
{
	(void)key;
	return keys_write(&guard_keys, slot);
}

static const struct key_type type_guards = {guards_read, guards_write};

static const struct key shop_key_list[] = {
	{"automatic", &type_automatic, 0, 0, 0},
	{"guards", &type_guards, 0, 0, 0},
	{"timezone", &type_timezone, SHOP(timezone), 0, 0},
};
static const struct keys shop_keys = {shop_key_list, G_N_ELEMENTS(shop_key_list)};

static bool shop_read(json_t *value, const struct key *key, const struct place *at,
	void *slot, GError **err)
{
	(void)key;
	return keys_read(value, &shop_keys, at, slot, err);
}

static json_t *shop_write(const void *slot, const struct key *key)
{
	(void)key;
	return keys_write(&shop_keys, slot);
}

static const struct key_type type_shop = {shop_read, shop_write};

/* --- the whole --- */

#define FACTS(field) offsetof(struct facts, field)
static const struct key facts_key_list[] = {
	{"id", &type_label, 0, 0, 0},
	{"name", &type_label, 0, 0, 0},
	{"intent", &type_intent, FACTS(intent), 0, 0},
	{"confidence", &type_real, FACTS(confidence), 0, 1},
	{"flags", &type_flags, FACTS(flags), 0, 0},
	{"now", &type_time, FACTS(now_utc), 0, 0},
	{"received_at", &type_time, FACTS(received_at_utc), 0, 0},
	{"language", &type_text, FACTS(language), 0, 0},
	{"template_languages", &type_languages, FACTS(template_languages), 0, 0},
	{"verdict", &type_verdict, FACTS(verdict), 0, 0},
	{"order", &type_order, FACTS(order), 0, 0},
	{"parcel", &type_parcel, FACTS(parcel), 0, 0},
	{"dispute", &type_dispute, 0, 0, 0},
	{"sender_is_buyer", &type_bool, FACTS(sender_is_buyer), 0, 0},
	{"auto_replies_24h", &type_int, FACTS(auto_replies_24h), 0, 1e6},
	{"auto_replies_7d", &type_int, FACTS(auto_replies_7d), 0, 1e6},
	{"shop", &type_shop, FACTS(shop), 0, 0},
};
static const struct keys facts_keys = {facts_key_list, G_N_ELEMENTS(facts_key_list)};

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
		struct place at = {NULL, required_keys[i], 0};
		if (value == NULL || json_is_null(value)) {
			(void)wrong(&at, "is missing", err);
			return NULL;
		}
	}
	AUTO(facts) facts = facts_new();
	if (!keys_read(json, &facts_keys, NULL, facts, err))
		return NULL;
	return g_steal_pointer(&facts);
}

json_t *facts_to_json(const struct facts *facts)
{
	return keys_write(&facts_keys, facts);
}
