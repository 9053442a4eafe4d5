#include "base/clock.h"

#include <time.h>

int64_t clock_now(const struct clock *clock)
{
	if (clock->fixed_at_utc != 0)
		return clock->fixed_at_utc;
	return g_get_real_time() / G_USEC_PER_SEC;
}

static bool is_bare_date(const char *text)
{
	static const char shape[] = "dddd-dd-dd";
	for (size_t i = 0; i < sizeof(shape); i++) {
		bool ok = shape[i] == 'd' ? g_ascii_isdigit(text[i])
		                          : text[i] == shape[i];
		if (!ok)
			return false;
	}
	return true;
}

bool time_parse(const char *text, int64_t *out_utc)
{
	if (text == NULL)
		return false;
	g_autofree char *full = is_bare_date(text)
	                                ? g_strconcat(text, "T00:00:00Z", NULL)
	                                : g_strdup(text);
	g_autoptr(GDateTime) parsed = g_date_time_new_from_iso8601(full, NULL);
	if (parsed == NULL)
		return false;
	*out_utc = g_date_time_to_unix(parsed);
	return true;
}

static char *format(int64_t utc, const char *pattern)
{
	g_autoptr(GDateTime) when = g_date_time_new_from_unix_utc(utc);
	/* Only years beyond 9999 fail, which no parser of ours lets in. */
	return when ? g_date_time_format(when, pattern) : g_strdup("?");
}

bool time_parse_since(const char *text, int64_t now_utc, int64_t *out_utc)
{
	static const struct {
		char unit;
		int64_t seconds;
	} units[] = {{'h', 3600}, {'d', SECONDS_PER_DAY}, {'w', 7 * SECONDS_PER_DAY}};
	char *end = NULL;
	guint64 count = g_ascii_strtoull(text, &end, 10);
	for (size_t i = 0; i < G_N_ELEMENTS(units); i++) {
		if (g_ascii_isdigit(text[0]) && end[0] == units[i].unit &&
			end[1] == '\0' && count <= 100000) {
			*out_utc = now_utc - (int64_t)count * units[i].seconds;
			return true;
		}
	}
	return time_parse(text, out_utc);
}

char *time_format(int64_t utc)
{
	return format(utc, "%Y-%m-%dT%H:%M:%SZ");
}

char *time_format_date(int64_t utc)
{
	return format(utc, "%Y-%m-%d");
}

static int64_t day_number(int64_t utc)
{
	int64_t day = utc / SECONDS_PER_DAY;
	return utc % SECONDS_PER_DAY < 0 ? day - 1 : day;
}

int time_days_between(int64_t from_utc, int64_t to_utc)
{
	return (int)(day_number(to_utc) - day_number(from_utc));
}

int64_t time_add_days(int64_t utc, int days)
{
	return (day_number(utc) + days) * SECONDS_PER_DAY;
}
