#include "track/push.h"

#include <jansson.h>
#include <string.h>

#include "base/digest.h"
#include "base/error.h"
#include "track/track_info.h"
#include "track/tracker.h"

bool push_is_genuine(const void *body, size_t len, const char *sign, const char *key)
{
	if (sign == NULL || key[0] == '\0')
		return false;
	GString *text = g_string_new_len(body, (gssize)len);
	g_string_append_c(text, '/');
	g_string_append(text, key);
	g_autofree char *wanted = digest_hex(text->str, text->len);
	explicit_bzero(text->str, text->len);
	(void)g_string_free(text, TRUE);
	g_autofree char *given = g_ascii_strdown(sign, -1);
	return digest_same(wanted, given);
}

/* The parcel's state, unless it is known to be newer; its scans in any case. */
static void read_news(const json_t *data, struct question *question)
{
	const json_t *info = json_object_get(data, "track_info");
	AUTO(parcel_row) said = parcel_row_new();
	track_info_read(info, said->facts, question->scans);
	if (said->facts->last_event_at_utc < question->parcel->facts->last_event_at_utc)
		return;
	g_autoptr(GPtrArray) again = scans_new();
	track_info_read(info, question->parcel->facts, again);
}

static bool take_parcel(struct db *db, struct parcel_row *parcel, const json_t *root,
	int64_t now_utc, int refresh_hours, GArray *out_changed, GError **err)
{
	const char *event = json_string_value(json_object_get(root, "event"));
	g_autoptr(GPtrArray) scans = scans_new();
	struct question question = {
		.parcel = parcel, .scans = scans, .result = TRACKED_NEWS};
	parcel->registered = true;
	parcel->stopped = g_strcmp0(event, "TRACKING_STOPPED") == 0;
	if (!parcel->stopped)
		read_news(json_object_get(root, "data"), &question);
	return tracker_store(db, &question, now_utc, refresh_hours, out_changed, err);
}

static bool take_all(struct db *db, const char *number, const json_t *root,
	int64_t now_utc, int refresh_hours, GArray *out_changed, GError **err)
{
	g_autoptr(GPtrArray) parcels = parcels_numbered(db, number, err);
	for (guint i = 0; parcels != NULL && i < parcels->len; i++) {
		if (!take_parcel(db, parcels->pdata[i], root, now_utc, refresh_hours,
			    out_changed, err))
			return false;
	}
	return parcels != NULL;
}

/* The number a push is about, in capitals; NULL when it is none. Newly allocated. */
static char *number_of(const json_t *root)
{
	const char *event = json_string_value(json_object_get(root, "event"));
	const json_t *data = json_object_get(root, "data");
	const char *number = json_string_value(json_object_get(data, "number"));
	bool known = g_strcmp0(event, "TRACKING_UPDATED") == 0 ||
	             g_strcmp0(event, "TRACKING_STOPPED") == 0;
	return known && number != NULL ? g_ascii_strup(number, -1) : NULL;
}

bool push_take(struct db *db, const void *body, size_t len, int64_t now_utc,
	int refresh_hours, GArray *out_changed, GError **err)
{
	json_t *root = json_loadb(body, len, 0, NULL);
	g_autofree char *number = number_of(root);
	bool ok = false;
	if (number == NULL) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"this is no push of 17TRACK: it names no event and number");
	} else if (db_begin(db, err)) {
		ok = take_all(
			db, number, root, now_utc, refresh_hours, out_changed, err);
		if (ok)
			ok = db_commit(db, err);
		else
			db_rollback(db);
	}
	json_decref(root);
	return ok;
}
