#include "mail/workdays.h"

#include <string.h>

#include "base/clock.h"
#include "base/error.h"

#define EPOCH_JULIAN 719163u /* 1970-01-01 as GDate counts */
#define MAX_BYTES    65536
#define MAX_RANGE    400 /* days of one closure */
#define MAX_PASSED   800 /* days that are looked at for one promise */

/* Julian days of GLib's calendar. */
struct workdays {
	GHashTable *closed;
	GHashTable *worked;
};

void workdays_free(struct workdays *workdays)
{
	if (workdays == NULL)
		return;
	g_hash_table_unref(workdays->closed);
	g_hash_table_unref(workdays->worked);
	g_free(workdays);
}

/* "2026-02-15"; false when it is no such day. */
static bool read_day(const char *word, uint32_t *out_julian)
{
	g_autofree char *midnight = g_strconcat(word, "T00:00:00Z", NULL);
	int64_t at_utc = 0;
	if (strlen(word) != strlen("2026-02-15") || !time_parse(midnight, &at_utc) ||
		at_utc < 0)
		return false;
	*out_julian = (uint32_t)(at_utc / SECONDS_PER_DAY) + EPOCH_JULIAN;
	return true;
}

static bool take_line(struct workdays *workdays, const char *line)
{
	g_auto(GStrv) words = g_strsplit(line, " ", -1);
	guint count = g_strv_length(words);
	bool is_worked = strcmp(words[0], "work") == 0;
	uint32_t first = 0;
	uint32_t last = 0;
	if (count > 2 || (is_worked && count != 2) ||
		!read_day(words[is_worked ? 1 : 0], &first))
		return false;
	last = first;
	if (!is_worked && count == 2 &&
		(!read_day(words[1], &last) || last < first ||
			last - first > MAX_RANGE))
		return false;
	for (uint32_t day = first; day <= last; day++)
		g_hash_table_add(is_worked ? workdays->worked : workdays->closed,
			GUINT_TO_POINTER(day));
	return true;
}

struct workdays *workdays_parse(const char *name, const char *text, GError **err)
{
	AUTO(workdays) workdays = g_new0(struct workdays, 1);
	workdays->closed = g_hash_table_new(NULL, NULL);
	workdays->worked = g_hash_table_new(NULL, NULL);
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	for (guint i = 0; lines[i] != NULL; i++) {
		const char *line = g_strstrip(lines[i]);
		if (line[0] == '\0' || line[0] == '#' || take_line(workdays, line))
			continue;
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"%s:%u: a line is DAY, FIRST LAST or work DAY, days as "
			"2026-02-15",
			name, i + 1);
		return NULL;
	}
	return g_steal_pointer(&workdays);
}

struct workdays *workdays_load(const char *path, GError **err)
{
	g_autofree char *text = NULL;
	gsize len = 0;
	g_autoptr(GError) failure = NULL;
	if (!g_file_get_contents(path, &text, &len, &failure) || len > MAX_BYTES) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"could not read the holidays \"%s\": %s", path,
			failure != NULL ? failure->message : "it is too long");
		return NULL;
	}
	return workdays_parse(path, text, err);
}

static bool is_worked(const struct workdays *workdays, const GDate *date)
{
	gpointer day = GUINT_TO_POINTER(g_date_get_julian(date));
	if (workdays != NULL && g_hash_table_contains(workdays->worked, day))
		return true;
	if (workdays != NULL && g_hash_table_contains(workdays->closed, day))
		return false;
	return g_date_get_weekday(date) <= G_DATE_FRIDAY;
}

int64_t workdays_after(const struct workdays *workdays, const char *zone_name,
	int64_t from_utc, int days)
{
	g_autoptr(GTimeZone) zone = g_time_zone_new_identifier(zone_name);
	g_autoptr(GDateTime) instant = g_date_time_new_from_unix_utc(from_utc);
	if (instant == NULL)
		return 0;
	g_autoptr(GDateTime) local = zone != NULL
	                                     ? g_date_time_to_timezone(instant, zone)
	                                     : g_date_time_ref(instant);
	GDate date;
	g_date_clear(&date, 1);
	g_date_set_dmy(&date, (GDateDay)g_date_time_get_day_of_month(local),
		(GDateMonth)g_date_time_get_month(local),
		(GDateYear)g_date_time_get_year(local));
	for (int passed = 0; days > 0 && passed < MAX_PASSED; passed++) {
		g_date_add_days(&date, 1);
		days -= is_worked(workdays, &date);
	}
	g_autoptr(GDateTime) midnight = g_date_time_new_utc(g_date_get_year(&date),
		(int)g_date_get_month(&date), g_date_get_day(&date), 0, 0, 0);
	return g_date_time_to_unix(midnight);
}
