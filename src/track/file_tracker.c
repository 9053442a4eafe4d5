#include <jansson.h>
#include <string.h>

#include "base/clock.h"
#include "base/error.h"
#include "base/sanitize.h"
#include "track/tracker.h"

#define MAX_FILE_BYTES (16 * 1024 * 1024)
#define MAX_TEXT       300

struct file_tracker {
	char *path;
};

static json_t *load(const char *path, GError **err)
{
	g_autofree char *text = NULL;
	gsize len = 0;
	g_autoptr(GError) why = NULL;
	if (!g_file_get_contents(path, &text, &len, &why)) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"could not read the parcels' file \"%s\": %s", path,
			why->message);
		return NULL;
	}
	json_error_t at;
	json_t *root = len <= MAX_FILE_BYTES ? json_loadb(text, len, 0, &at) : NULL;
	if (root == NULL || !json_is_array(json_object_get(root, "parcels"))) {
		if (root != NULL || len > MAX_FILE_BYTES)
			g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
				"%s:1: not {\"parcels\": [...]} of sane size", path);
		else
			g_set_error(err, REPLYD_ERROR, ERR_CONFIG, "%s:%d: %s", path,
				at.line, at.text);
		json_decref(root);
		return NULL;
	}
	return root;
}

static const json_t *find(const json_t *root, const char *number)
{
	size_t i = 0;
	json_t *parcel = NULL;
	json_array_foreach(json_object_get(root, "parcels"), i, parcel)
	{
		const char *its = json_string_value(json_object_get(parcel, "number"));
		if (its != NULL && g_ascii_strcasecmp(its, number) == 0)
			return parcel;
	}
	return NULL;
}

static void take_text(const json_t *entry, const char *key, char **slot)
{
	g_free(*slot);
	*slot = sanitize_line(json_string_value(json_object_get(entry, key)), MAX_TEXT);
}

static int64_t take_time(const json_t *entry, const char *key)
{
	int64_t at = 0;
	const char *text = json_string_value(json_object_get(entry, key));
	return time_parse(text, &at) ? at : 0;
}

static void answer(const json_t *root, struct question *question)
{
	struct parcel_facts *facts = question->parcel->facts;
	const json_t *entry = find(root, facts->number);
	facts->status = PARCEL_STATUS_NOT_FOUND;
	question->result = TRACKED_NEWS;
	if (entry == NULL)
		return;
	const char *status = json_string_value(json_object_get(entry, "status"));
	if (!parcel_status_parse(status, &facts->status))
		facts->status = PARCEL_STATUS_UNKNOWN;
	take_text(entry, "sub_status", &facts->sub_status);
	take_text(entry, "last_event", &facts->last_event);
	take_text(entry, "place", &facts->place);
	take_text(entry, "country", &facts->country);
	facts->last_event_at_utc = take_time(entry, "last_event_at");
	facts->delivered_at_utc = take_time(entry, "delivered_at");
	if (facts->status == PARCEL_STATUS_DELIVERED && facts->delivered_at_utc == 0)
		facts->delivered_at_utc = facts->last_event_at_utc;
}

static bool ask(void *self, GPtrArray *questions, GError **err)
{
	struct file_tracker *file = self;
	json_t *root = load(file->path, err);
	if (root == NULL)
		return false;
	for (guint i = 0; i < questions->len; i++)
		answer(root, questions->pdata[i]);
	json_decref(root);
	return true;
}

static void file_free(void *self)
{
	struct file_tracker *file = self;
	g_free(file->path);
	g_free(file);
}

static const struct tracker_driver driver = {
	.batch = 500, .ask = ask, .free = file_free};

struct tracker *tracker_file(const char *path, GError **err)
{
	json_t *root = load(path, err);
	if (root == NULL)
		return NULL;
	json_decref(root);
	struct file_tracker *file = g_new0(struct file_tracker, 1);
	file->path = g_strdup(path);
	return tracker_new(&driver, file);
}
