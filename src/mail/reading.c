#include "mail/reading.h"

static void match_free(void *data)
{
	struct match *match = data;
	g_free(match->pattern);
	g_free(match->text);
	g_free(match);
}

struct match *match_new(void)
{
	return g_new0(struct match, 1);
}

struct bounce *bounce_new(void)
{
	struct bounce *bounce = g_new0(struct bounce, 1);
	bounce->recipient = g_strdup("");
	bounce->status = g_strdup("");
	bounce->reason = g_strdup("other");
	bounce->original_message_id = g_strdup("");
	return bounce;
}

void bounce_free(struct bounce *bounce)
{
	if (bounce == NULL)
		return;
	g_free(bounce->recipient);
	g_free(bounce->status);
	g_free(bounce->reason);
	g_free(bounce->original_message_id);
	g_free(bounce);
}

void amount_free(struct amount *amount)
{
	if (amount == NULL)
		return;
	g_free(amount->value);
	g_free(amount->text);
	g_free(amount);
}

void named_day_free(struct named_day *day)
{
	if (day == NULL)
		return;
	g_free(day->text);
	g_free(day);
}

struct reading *reading_new(void)
{
	struct reading *reading = g_new0(struct reading, 1);
	reading->language = g_strdup("");
	reading->intent = INTENT_OTHER;
	reading->matches = g_ptr_array_new_with_free_func(match_free);
	reading->order_numbers = g_ptr_array_new_with_free_func(g_free);
	reading->tracking_numbers = g_ptr_array_new_with_free_func(g_free);
	reading->amounts = g_ptr_array_new_with_free_func((GDestroyNotify)amount_free);
	reading->days = g_ptr_array_new_with_free_func((GDestroyNotify)named_day_free);
	return reading;
}

void reading_free(struct reading *reading)
{
	if (reading == NULL)
		return;
	g_free(reading->language);
	g_ptr_array_unref(reading->matches);
	g_ptr_array_unref(reading->order_numbers);
	g_ptr_array_unref(reading->tracking_numbers);
	g_ptr_array_unref(reading->amounts);
	g_ptr_array_unref(reading->days);
	bounce_free(reading->bounce);
	g_free(reading);
}

static json_t *scores_to_json(const struct reading *reading)
{
	json_t *scores = json_object();
	for (int i = 0; i < (int)INTENT_COUNT; i++) {
		if (reading->scores[i] != 0.0)
			json_object_set_new(scores, intent_name((enum intent)i),
				json_real(reading->scores[i]));
	}
	return scores;
}

static json_t *flags_to_json(uint32_t flags)
{
	json_t *names = json_array();
	for (unsigned i = 0; i < FLAG_COUNT; i++) {
		if (flags & bit(i))
			json_array_append_new(
				names, json_string(flag_name((enum flag)i)));
	}
	return names;
}

static json_t *matches_to_json(const GPtrArray *matches)
{
	json_t *list = json_array();
	for (guint i = 0; i < matches->len; i++) {
		const struct match *match = matches->pdata[i];
		const char *subject = match->is_flag ? flag_name(match->flag)
		                                     : intent_name(match->intent);
		json_array_append_new(list,
			json_pack("{s:s, s:s, s:s, s:f, s:b, s:I, s:I}",
				match->is_flag ? "flag" : "intent", subject, "pattern",
				match->pattern, "text", match->text, "weight",
				match->weight, "in_subject", match->in_subject, "start",
				(json_int_t)match->start, "len",
				(json_int_t)match->len));
	}
	return list;
}

static json_t *strings_to_json(const GPtrArray *strings)
{
	json_t *list = json_array();
	for (guint i = 0; i < strings->len; i++)
		json_array_append_new(list, json_string(strings->pdata[i]));
	return list;
}

static json_t *amounts_to_json(const GPtrArray *amounts)
{
	json_t *list = json_array();
	for (guint i = 0; i < amounts->len; i++) {
		const struct amount *amount = amounts->pdata[i];
		json_array_append_new(list,
			json_pack("{s:s, s:s, s:s}", "value", amount->value, "currency",
				amount->currency, "text", amount->text));
	}
	return list;
}

static json_t *days_to_json(const GPtrArray *days)
{
	json_t *list = json_array();
	for (guint i = 0; i < days->len; i++) {
		const struct named_day *day = days->pdata[i];
		json_array_append_new(list,
			json_pack("{s:s, s:s}", "date", day->date, "text", day->text));
	}
	return list;
}

static json_t *bounce_to_json(const struct bounce *bounce)
{
	if (bounce == NULL)
		return json_null();
	return json_pack("{s:s, s:s, s:b, s:s, s:s}", "recipient", bounce->recipient,
		"status", bounce->status, "permanent", bounce->permanent, "reason",
		bounce->reason, "original_message_id", bounce->original_message_id);
}

json_t *reading_to_json(const struct reading *reading)
{
	return json_pack("{s:s, s:s*, s:s, s:s, s:f, s:o, s:o, s:o, s:o, s:o, s:o, "
			 "s:o, s:o, s:o}",
		"kind", mail_kind_name(reading->kind), "rule", reading->rule,
		"language", reading->language, "intent", intent_name(reading->intent),
		"confidence", reading->confidence, "intents", scores_to_json(reading),
		"flags", flags_to_json(reading->flags & ~FLAGS_OF_ANSWER), "answers",
		flags_to_json(reading->flags & FLAGS_OF_ANSWER), "matches",
		matches_to_json(reading->matches), "order_numbers",
		strings_to_json(reading->order_numbers), "tracking_numbers",
		strings_to_json(reading->tracking_numbers), "amounts",
		amounts_to_json(reading->amounts), "dates", days_to_json(reading->days),
		"bounce", bounce_to_json(reading->bounce));
}

static void strings_from_json(const json_t *list, GPtrArray *strings)
{
	size_t i = 0;
	json_t *item = NULL;
	json_array_foreach(list, i, item)
	{
		if (json_is_string(item))
			g_ptr_array_add(strings, g_strdup(json_string_value(item)));
	}
}

struct reading *reading_numbers_from_json(const char *text)
{
	struct reading *reading = reading_new();
	json_t *json = json_loads(text, 0, NULL);
	strings_from_json(
		json_object_get(json, "order_numbers"), reading->order_numbers);
	strings_from_json(
		json_object_get(json, "tracking_numbers"), reading->tracking_numbers);
	json_decref(json);
	return reading;
}
