#include "orders/json_value.h"

#include <string.h>

#include "base/clock.h"
#include "base/limits.h"
#include "base/sanitize.h"
#include "orders/cells.h"

#define MAX_TEXT 300 /* characters */

char *json_text(const json_t *object, const char *key)
{
	const json_t *value = json_object_get(object, key);
	if (json_is_integer(value))
		return g_strdup_printf(
			"%" JSON_INTEGER_FORMAT, json_integer_value(value));
	return g_strstrip(sanitize_line(json_string_value(value), MAX_TEXT));
}

bool json_is(const json_t *object, const char *key, const char *text)
{
	g_autofree char *value = json_text(object, key);
	return g_ascii_strcasecmp(value, text) == 0;
}

double json_amount(const json_t *object, const char *key)
{
	const json_t *value = json_object_get(object, key);
	if (json_is_number(value))
		return json_number_value(value) >= 0 ? json_number_value(value) : -1;
	g_autofree char *text = json_text(object, key);
	g_autofree char *currency = NULL;
	double amount = -1;
	if (text[0] == '-' || !cell_money(text, &amount, &currency, NULL))
		return -1;
	return amount;
}

int json_count(const json_t *object, const char *key, int unknown)
{
	const json_t *value = json_object_get(object, key);
	double number = json_number_value(value);
	if (json_is_number(value))
		return number >= 0 && number <= 1e7 ? (int)number : unknown;
	g_autofree char *text = json_text(object, key);
	int count = unknown;
	return cell_count(text, unknown, &count, NULL) ? count : unknown;
}

int64_t json_time(const json_t *object, const char *key, GTimeZone *zone)
{
	g_autofree char *text = json_text(object, key);
	int64_t utc = 0;
	return cell_time(text, zone, &utc, NULL) ? utc : 0;
}

/* {"order_dto": [...]} is how some wrap a list. */
static const json_t *unwrap(const json_t *list)
{
	if (!json_is_object(list) || json_object_size(list) != 1)
		return list;
	void *first = json_object_iter((json_t *)list);
	const json_t *inner = json_object_iter_value(first);
	return json_is_array(inner) || json_is_object(inner) ? inner : list;
}

size_t json_list_size(const json_t *list)
{
	const json_t *inner = unwrap(list);
	if (json_is_array(inner))
		return MIN(json_array_size(inner), LIMIT_FACT_LIST);
	return json_is_object(inner) && json_object_size(inner) > 0 ? 1 : 0;
}

const json_t *json_list_get(const json_t *list, size_t index)
{
	const json_t *inner = unwrap(list);
	return json_is_array(inner) ? json_array_get(inner, index) : inner;
}
