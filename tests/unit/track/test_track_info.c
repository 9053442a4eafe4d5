/* HERMETICITY: touches nothing. Shapes: 17TRACK's API v2.2. */
#include "track/track_info.h"

#include <string.h>

struct read {
	struct parcel_facts *facts;
	GPtrArray *scans;
};

static struct read read_text(const char *text)
{
	struct read read = {parcel_facts_new(), scans_new()};
	json_error_t at;
	json_t *json = json_loads(text, JSON_DECODE_ANY, &at);
	if (json == NULL)
		g_test_message("%s: %s", text, at.text);
	g_assert_nonnull(json);
	track_info_read(json, read.facts, read.scans);
	json_decref(json);
	return read;
}

static void read_clear(struct read *read)
{
	parcel_facts_free(read->facts);
	g_ptr_array_unref(read->scans);
}

#define EVENT                                                                          \
	"{\"time_iso\": \"2024-05-02T09:10:00+08:00\", "                               \
	"\"time_utc\": \"2024-05-02T01:10:00Z\", \"description\": \"Departed\", "      \
	"\"location\": \"Guangzhou\", \"sub_status\": \"InTransit_Departure\"}"

static void test_in_transit(void)
{
	struct read read = read_text(
		"{\"latest_status\": {\"status\": \"InTransit\", "
		"\"sub_status\": \"InTransit_Departure\", \"sub_status_descr\": null}, "
		"\"latest_event\": " EVENT ", \"tracking\": {\"providers\": ["
		"{\"events\": [" EVENT "]}, {\"events\": [" EVENT ", " EVENT "]}]}}");
	g_assert_cmpint(read.facts->status, ==, PARCEL_STATUS_IN_TRANSIT);
	g_assert_cmpstr(read.facts->sub_status, ==, "InTransit_Departure");
	g_assert_cmpstr(read.facts->last_event, ==, "Departed");
	g_assert_cmpstr(read.facts->place, ==, "Guangzhou");
	g_assert_cmpint(read.facts->last_event_at_utc, ==, 1714612200);
	g_assert_cmpint(read.facts->delivered_at_utc, ==, 0);
	g_assert_cmpuint(read.scans->len, ==, 3);
	const struct scan *scan = read.scans->pdata[2];
	g_assert_cmpint(scan->at_utc, ==, 1714612200);
	g_assert_cmpstr(scan->code, ==, "InTransit_Departure");
	g_assert_cmpstr(scan->text, ==, "Departed");
	g_assert_cmpstr(scan->place, ==, "Guangzhou");
	read_clear(&read);
}

/* Whatever is null, missing or of another type: nothing fails. */
static void test_gaps(void)
{
	static const struct {
		const char *text;
		enum parcel_status status;
	} cases[] = {
		{"null", PARCEL_STATUS_UNKNOWN},
		{"{}", PARCEL_STATUS_UNKNOWN},
		{"[1]", PARCEL_STATUS_UNKNOWN},
		{"{\"latest_status\": null, \"latest_event\": null, "
		 "\"milestone\": null, \"tracking\": {\"providers\": null}}",
			PARCEL_STATUS_UNKNOWN},
		{"{\"latest_status\": {\"status\": 7}}", PARCEL_STATUS_UNKNOWN},
		{"{\"latest_status\": {\"status\": \"Beamed\"}}",
			PARCEL_STATUS_UNKNOWN},
		{"{\"latest_status\": {\"status\": \"NotFound\"}, "
		 "\"latest_event\": null}",
			PARCEL_STATUS_NOT_FOUND},
		{"{\"latest_status\": {\"status\": \"Exception\", "
		 "\"sub_status\": \"Exception_Held\"}, \"tracking\": "
		 "{\"providers\": [null, {\"events\": 3}]}}",
			PARCEL_STATUS_EXCEPTION},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].text);
		struct read read = read_text(cases[i].text);
		g_assert_cmpint(read.facts->status, ==, cases[i].status);
		g_assert_cmpint(read.facts->last_event_at_utc, ==, 0);
		g_assert_cmpstr(read.facts->last_event, ==, "");
		g_assert_cmpuint(read.scans->len, ==, 0);
		read_clear(&read);
	}
}

static void test_times(void)
{
	static const struct {
		const char *event;
		int64_t at;
	} cases[] = {
		{"{\"time_utc\": null, \"time_iso\": \"2024-05-02T09:10:00+08:00\"}",
			1714612200},
		{"{\"time_raw\": {\"date\": \"2024-05-02\", \"time\": \"01:10:00\"}}",
			1714612200},
		{"{\"time_raw\": {\"date\": \"2024-05-02\", \"time\": null}}",
			1714608000},
		{"{\"time_raw\": {\"date\": \"2 May\", \"time\": \"noon\"}}", 0},
		{"{\"time_utc\": \"\", \"time_iso\": \"yesterday\"}", 0},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *text =
			g_strdup_printf("{\"latest_event\": %s}", cases[i].event);
		g_test_message("%s", text);
		struct read read = read_text(text);
		g_assert_cmpint(read.facts->last_event_at_utc, ==, cases[i].at);
		read_clear(&read);
	}
}

static void test_delivered(void)
{
	static const struct {
		const char *milestones;
		int64_t at;
	} cases[] = {
		{"[{\"key_stage\": \"Departure\", \"time_utc\": "
		 "\"2024-01-01T00:00:00Z\"}, {\"key_stage\": \"Delivered\", "
		 "\"time_utc\": \"2024-05-01T00:00:00Z\"}]",
			1714521600},
		{"[{\"key_stage\": \"Delivered\", \"time_iso\": null, "
		 "\"time_utc\": null}]",
			1714612200}, /* then the last event's */
		{"null", 1714612200},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *text = g_strdup_printf(
			"{\"latest_status\": {\"status\": \"Delivered\"}, "
			"\"latest_event\": " EVENT ", \"milestone\": %s}",
			cases[i].milestones);
		struct read read = read_text(text);
		g_assert_cmpint(read.facts->delivered_at_utc, ==, cases[i].at);
		read_clear(&read);
	}
}

/* A parcel that was thought delivered and is on its way again. */
static void test_overwrites(void)
{
	struct read read = read_text("{\"latest_status\": {\"status\": \"Delivered\"}, "
				     "\"latest_event\": " EVENT "}");
	json_t *json = json_pack("{s:{s:s}}", "latest_status", "status", "InTransit");
	track_info_read(json, read.facts, read.scans);
	g_assert_cmpint(read.facts->delivered_at_utc, ==, 0);
	g_assert_cmpstr(read.facts->last_event, ==, "");
	json_decref(json);
	read_clear(&read);
}

static void test_hostile_text(void)
{
	g_autofree char *lengthy = g_strnfill(5000, 'x');
	g_autoptr(GString) events = g_string_new(NULL);
	for (unsigned i = 0; i < 1000; i++)
		g_string_append_printf(events, "%s" EVENT, i > 0 ? "," : "");
	g_autofree char *text = g_strdup_printf(
		"{\"latest_event\": {\"description\": \"a\\r\\nBcc: b\\u001b[2J\", "
		"\"location\": \"%s\"}, \"tracking\": {\"providers\": "
		"[{\"events\": [%s]}]}}",
		lengthy, events->str);
	struct read read = read_text(text);
	g_assert_null(strpbrk(read.facts->last_event, "\r\n\x1b"));
	g_assert_cmpuint(g_utf8_strlen(read.facts->place, -1), <=, 301);
	g_assert_cmpuint(read.scans->len, ==, 500);
	read_clear(&read);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/track_info/in-transit", test_in_transit);
	g_test_add_func("/track_info/gaps", test_gaps);
	g_test_add_func("/track_info/times", test_times);
	g_test_add_func("/track_info/delivered", test_delivered);
	g_test_add_func("/track_info/overwrites", test_overwrites);
	g_test_add_func("/track_info/hostile-text", test_hostile_text);
	return g_test_run();
}
