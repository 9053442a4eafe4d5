#include "track/track_info.h"

#include <string.h>

#include "base/clock.h"
#include "base/sanitize.h"

#define MAX_SCANS 500
#define MAX_TEXT  300 /* characters */

static void scan_free(void *data)
{
	struct scan *scan = data;
	g_free(scan->code);
	g_free(scan->text);
	g_free(scan->place);
	g_free(scan);
}

GPtrArray *scans_new(void)
{
	return g_ptr_array_new_with_free_func(scan_free);
}

void scans_add(GPtrArray *scans, int64_t at_utc, const char *code, const char *text,
	const char *place)
{
	if (scans->len >= MAX_SCANS)
		return;
	struct scan *scan = g_new0(struct scan, 1);
	scan->at_utc = at_utc;
	scan->code = sanitize_line(code, MAX_TEXT);
	scan->text = sanitize_line(text, MAX_TEXT);
	scan->place = sanitize_line(place, MAX_TEXT);
	g_ptr_array_add(scans, scan);
}

static const char *text_of(const json_t *object, const char *key)
{
	const char *text = json_string_value(json_object_get(object, key));
	return text != NULL ? text : "";
}

static void set(char **slot, const char *text)
{
	g_free(*slot);
	*slot = sanitize_line(text, MAX_TEXT);
}

/*
 * The moment of an event. Carriers that give no zone leave time_iso and time_utc null;
 * then the local date and time are taken as UTC, a day's error at most.
 */
static int64_t time_of(const json_t *event)
{
	int64_t at = 0;
	if (time_parse(text_of(event, "time_utc"), &at) ||
		time_parse(text_of(event, "time_iso"), &at))
		return at;
	const json_t *raw = json_object_get(event, "time_raw");
	const char *date = text_of(raw, "date");
	const char *clock = text_of(raw, "time");
	g_autofree char *both =
		g_strdup_printf("%sT%sZ", date, clock[0] != '\0' ? clock : "00:00:00");
	return time_parse(both, &at) || time_parse(date, &at) ? at : 0;
}

static void read_scans(const json_t *track_info, GPtrArray *scans)
{
	const json_t *tracking = json_object_get(track_info, "tracking");
	size_t i = 0;
	json_t *provider = NULL;
	json_array_foreach(json_object_get(tracking, "providers"), i, provider)
	{
		size_t k = 0;
		json_t *event = NULL;
		json_array_foreach(json_object_get(provider, "events"), k, event)
		{
			scans_add(scans, time_of(event), text_of(event, "sub_status"),
				text_of(event, "description"),
				text_of(event, "location"));
		}
	}
}

/* The time of a milestone that was reached, 0 otherwise. */
static int64_t milestone(const json_t *track_info, const char *stage)
{
	size_t i = 0;
	json_t *step = NULL;
	json_array_foreach(json_object_get(track_info, "milestone"), i, step)
	{
		if (strcmp(text_of(step, "key_stage"), stage) == 0)
			return time_of(step);
	}
	return 0;
}

void track_info_read(
	const json_t *track_info, struct parcel_facts *facts, GPtrArray *scans)
{
	const json_t *status = json_object_get(track_info, "latest_status");
	facts->status = PARCEL_STATUS_UNKNOWN;
	/* An unknown word stays PARCEL_STATUS_UNKNOWN. */
	(void)parcel_status_parse(text_of(status, "status"), &facts->status);
	set(&facts->sub_status, text_of(status, "sub_status"));
	const json_t *event = json_object_get(track_info, "latest_event");
	facts->last_event_at_utc = time_of(event);
	set(&facts->last_event, text_of(event, "description"));
	set(&facts->place, text_of(event, "location"));
	set(&facts->country, text_of(json_object_get(event, "address"), "country"));
	facts->delivered_at_utc = 0;
	if (facts->status == PARCEL_STATUS_DELIVERED) {
		facts->delivered_at_utc = milestone(track_info, "Delivered");
		if (facts->delivered_at_utc == 0)
			facts->delivered_at_utc = facts->last_event_at_utc;
	}
	read_scans(track_info, scans);
}
