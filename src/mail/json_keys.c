#include "mail/json_keys.h"

#include <math.h>
#include <string.h>

#include "base/clock.h"
#include "base/error.h"
#include "base/limits.h"
#include "base/sanitize.h"

static void place_write(const struct json_place *at, GString *path)
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

bool json_wrong(const struct json_place *at, const char *what, GError **err)
{
	g_autoptr(GString) path = g_string_new(NULL);
	place_write(at, path);
	g_set_error(err, REPLYD_ERROR, ERR_INPUT, "could not read the facts: \"%s\" %s",
		path->str, what);
	return false;
}

static bool wrong_range(
	const struct json_place *at, const struct json_key *key, GError **err)
{
	g_autofree char *what =
		g_strdup_printf("is not between %.10g and %.10g", key->min, key->max);
	return json_wrong(at, what, err);
}

static const struct json_key *keys_find(const struct json_keys *keys, const char *name)
{
	for (size_t i = 0; i < keys->count; i++) {
		if (strcmp(keys->list[i].name, name) == 0)
			return &keys->list[i];
	}
	return NULL;
}

bool json_keys_read(json_t *json, const struct json_keys *keys,
	const struct json_place *at, void *target, GError **err)
{
	if (!json_is_object(json))
		return json_wrong(at, "is not an object", err);
	const char *name = NULL;
	json_t *value = NULL;
	json_object_foreach(json, name, value)
	{
		struct json_place here = {at, name, 0};
		const struct json_key *key = keys_find(keys, name);
		if (key == NULL)
			return json_wrong(&here, "is not a known key", err);
		void *slot = (char *)target + key->offset;
		if (!json_is_null(value) &&
			!key->type->read(value, key, &here, slot, err))
			return false;
	}
	return true;
}

json_t *json_keys_write(const struct json_keys *keys, const void *target)
{
	json_t *json = json_object();
	for (size_t i = 0; i < keys->count; i++) {
		const struct json_key *key = &keys->list[i];
		const void *slot = (const char *)target + key->offset;
		json_t *value =
			key->type->write != NULL ? key->type->write(slot, key) : NULL;
		if (value != NULL)
			json_object_set_new(json, key->name, value);
	}
	return json;
}

bool key_text_read(json_t *value, const struct json_key *key,
	const struct json_place *at, void *slot, GError **err)
{
	(void)key;
	if (!json_is_string(value))
		return json_wrong(at, "is not a text", err);
	if (json_string_length(value) > (size_t)LIMIT_HEADER_VALUE)
		return json_wrong(at, "is too long", err);
	char **text = slot;
	g_free(*text);
	*text = g_strdup(json_string_value(value));
	return true;
}

json_t *key_text_write(const void *slot, const struct json_key *key)
{
	(void)key;
	const char *const *text = slot;
	return (*text)[0] != '\0' ? json_string(*text) : NULL;
}

const struct json_key_type key_text = {key_text_read, key_text_write};

static bool time_read(json_t *value, const struct json_key *key,
	const struct json_place *at, void *slot, GError **err)
{
	static const int64_t year_10000_utc = INT64_C(253402300800);
	(void)key;
	int64_t utc = 0;
	if (!time_parse(json_string_value(value), &utc) || utc <= 0 ||
		utc >= year_10000_utc)
		return json_wrong(at,
			"is not a time as RFC 3339 writes it, such as "
			"2026-03-01T08:00:00Z",
			err);
	*(int64_t *)slot = utc;
	return true;
}

static json_t *time_write(const void *slot, const struct json_key *key)
{
	(void)key;
	int64_t utc = *(const int64_t *)slot;
	if (utc == 0)
		return NULL;
	g_autofree char *text = time_format(utc);
	return json_string(text);
}

const struct json_key_type key_time = {time_read, time_write};

static bool real_read(json_t *value, const struct json_key *key,
	const struct json_place *at, void *slot, GError **err)
{
	if (!json_is_number(value))
		return json_wrong(at, "is not a number", err);
	double number = json_number_value(value);
	if (number < key->min || number > key->max)
		return wrong_range(at, key, err);
	*(double *)slot = number;
	return true;
}

static json_t *real_write(const void *slot, const struct json_key *key)
{
	double number = *(const double *)slot;
	return number >= key->min ? json_real(number) : NULL;
}

const struct json_key_type key_real = {real_read, real_write};

static bool int_read(json_t *value, const struct json_key *key,
	const struct json_place *at, void *slot, GError **err)
{
	double number = json_number_value(value);
	if (!json_is_number(value) || rint(number) != number)
		return json_wrong(at, "is not a whole number", err);
	if (number < key->min || number > key->max)
		return wrong_range(at, key, err);
	*(int *)slot = (int)number;
	return true;
}

static json_t *int_write(const void *slot, const struct json_key *key)
{
	int number = *(const int *)slot;
	return number >= (int)key->min ? json_integer(number) : NULL;
}

const struct json_key_type key_int = {int_read, int_write};

static bool bool_read(json_t *value, const struct json_key *key,
	const struct json_place *at, void *slot, GError **err)
{
	(void)key;
	if (!json_is_boolean(value))
		return json_wrong(at, "is not true or false", err);
	*(bool *)slot = json_is_true(value);
	return true;
}

static json_t *bool_write(const void *slot, const struct json_key *key)
{
	(void)key;
	return json_boolean(*(const bool *)slot);
}

const struct json_key_type key_bool = {bool_read, bool_write};
