/* HERMETICITY: a server on 127.0.0.1, a store in a temporary folder. */
#include <glib.h>
#include <string.h>

#include "base/error.h"
#include "due.h"
#include "tests/unit/net/http_peer.h"

struct scene {
	struct fixture f;
	struct http_peer *http;
	struct tracker *tracker;
};

static void begin(struct scene *scene, const struct http_say *says)
{
	*scene = (struct scene){.http = http_peer_start(says)};
	fixture_begin(&scene->f);
	g_autofree char *url = http_peer_url(scene->http, "/tracking/2025-07");
	scene->tracker = tracker_aftership(url, secret_new("not-a-real-key"), NULL);
	g_assert_nonnull(scene->tracker);
}

static void end(struct scene *scene)
{
	tracker_free(scene->tracker);
	http_peer_stop(scene->http);
	fixture_end(&scene->f);
}

static void set_registered(const struct scene *scene)
{
	g_assert_true(
		db_run(scene->f.db, NULL, "UPDATE parcel SET registered = 1", ""));
}

#define LIST(items)   "{\"meta\":{\"code\":200},\"data\":{\"trackings\":[" items "]}}"
#define REFUSED(code) "{\"meta\":{\"code\":" code ",\"message\":\"m\"},\"data\":{}}"
#define CHECKPOINT(time, tag, subtag, message, place)                                  \
	"{\"checkpoint_time\":\"" time "\",\"tag\":\"" tag "\",\"subtag\":\"" subtag   \
	"\",\"message\":\"" message "\",\"location\":\"" place                         \
	"\",\"country_region\":\"DEU\"}"
#define DELIVERED                                                                      \
	"{\"tracking_number\":\"RB1\",\"tag\":\"Delivered\",\"subtag\":"               \
	"\"Delivered_001\",\"checkpoints\":[" CHECKPOINT("2026-02-20T08:00:00",        \
		"InTransit", "InTransit_007", "Departed",                              \
		"Guangzhou") "," CHECKPOINT("2026-02-27T09:00:00+01:00", "Delivered",  \
		"Delivered_001", "Handed over", "Leipzig") "]}"

static void test_followed_then_read(void)
{
	static const struct http_say says[] = {
		{201, "", "{\"meta\":{\"code\":201},\"data\":{\"id\":\"1\"}}"},
		{200, "", LIST(DELIVERED)}};
	struct scene scene;
	begin(&scene, says);
	int64_t order = due_add(&scene.f, "8001", "RB1");
	g_assert_true(due_refresh(&scene.f, scene.tracker).ok);
	AUTO(parcel_row) row = due_load(&scene.f, order);
	g_assert_true(row->registered);
	g_assert_cmpint(row->next_check_at_utc, ==, NOW + 300);
	g_assert_true(parcel_hasten(scene.f.db, row->id, NOW, NULL));
	g_assert_true(due_refresh(&scene.f, scene.tracker).ok);
	AUTO(parcel_row) after = due_load(&scene.f, order);
	g_assert_cmpint(after->facts->status, ==, PARCEL_STATUS_DELIVERED);
	g_assert_cmpint(after->facts->delivered_at_utc, ==, 1772179200);
	g_assert_cmpstr(after->facts->last_event, ==, "Handed over");
	g_assert_cmpstr(after->facts->place, ==, "Leipzig");
	g_assert_cmpstr(after->facts->country, ==, "DE");
	g_assert_cmpstr(
		scene.http->lines[0], ==, "POST /tracking/2025-07/trackings HTTP/1.1");
	g_assert_cmpstr(scene.http->bodies[0], ==, "{\"tracking_number\":\"RB1\"}");
	g_assert_nonnull(strstr(
		scene.http->lines[1], "/trackings?limit=200&tracking_numbers=RB1"));
	g_autofree char *key = http_peer_header(scene.http, 1, "as-api-key");
	g_assert_cmpstr(key, ==, "not-a-real-key");
	end(&scene);
}

static void test_words(void)
{
	static const struct {
		const char *tag, *subtag;
		enum parcel_status status;
		const char *sub_status;
	} cases[] = {
		{"Pending", "Pending_001", PARCEL_STATUS_NOT_FOUND, ""},
		{"InTransit", "InTransit_004", PARCEL_STATUS_IN_TRANSIT,
			"InTransit_Arrival"},
		{"AttemptFail", "AttemptFail_001", PARCEL_STATUS_DELIVERY_FAILURE, ""},
		{"AvailableForPickup", "", PARCEL_STATUS_AVAILABLE_FOR_PICKUP, ""},
		{"Exception", "Exception_011", PARCEL_STATUS_EXCEPTION,
			"Exception_Returned"},
		{"Expired", "", PARCEL_STATUS_EXPIRED, ""},
		{"Beamed", "", PARCEL_STATUS_UNKNOWN, ""},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].tag);
		g_autofree char *body = g_strdup_printf(
			LIST("{\"tracking_number\":\"rb1\",\"tag\":\"%s\","
			     "\"subtag\":\"%s\",\"checkpoints\":null}"),
			cases[i].tag, cases[i].subtag);
		const struct http_say says[] = {{200, "", body}};
		struct scene scene;
		begin(&scene, says);
		int64_t order = due_add(&scene.f, "8001", "RB1");
		set_registered(&scene);
		g_assert_true(due_refresh(&scene.f, scene.tracker).ok);
		AUTO(parcel_row) row = due_load(&scene.f, order);
		g_assert_cmpint(row->facts->status, ==, cases[i].status);
		g_assert_cmpstr(row->facts->sub_status, ==, cases[i].sub_status);
		end(&scene);
	}
}

static void test_refused(void)
{
	static const struct {
		const char *code;
		const char *problem; /* NULL: followed already, and read at once */
	} cases[] = {{"4003", NULL}, {"4005", "is not valid"}, {"4012", "carrier"}};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *body = g_strdup_printf(REFUSED("%s"), cases[i].code);
		const struct http_say says[] = {
			{400, "", body}, {200, "", LIST(DELIVERED)}};
		struct scene scene;
		begin(&scene, says);
		int64_t order = due_add(&scene.f, "8001", "RB1");
		g_assert_true(due_refresh(&scene.f, scene.tracker).ok);
		AUTO(parcel_row) row = due_load(&scene.f, order);
		g_assert_true(row->registered == (cases[i].problem == NULL));
		g_assert_true((row->facts->status == PARCEL_STATUS_DELIVERED) ==
			      (cases[i].problem == NULL));
		if (cases[i].problem != NULL)
			g_assert_nonnull(strstr(row->problem, cases[i].problem));
		end(&scene);
	}
}

/* Deleted over there: followed again in the same round. */
static void test_forgotten(void)
{
	static const struct http_say says[] = {{200, "", LIST("")},
		{201, "", "{\"meta\":{\"code\":201},\"data\":{}}"}};
	struct scene scene;
	begin(&scene, says);
	int64_t order = due_add(&scene.f, "8001", "RB1");
	set_registered(&scene);
	g_assert_true(due_refresh(&scene.f, scene.tracker).ok);
	AUTO(parcel_row) row = due_load(&scene.f, order);
	g_assert_true(row->registered);
	g_assert_cmpuint(scene.http->calls, ==, 2);
	end(&scene);
}

/* One number with two carriers: the one with more scans is believed. */
static void test_two_carriers(void)
{
	static const struct http_say says[] = {{200, "",
		LIST(DELIVERED ",{\"tracking_number\":\"RB1\",\"tag\":\"Pending\","
			       "\"checkpoints\":[]}")}};
	struct scene scene;
	begin(&scene, says);
	int64_t order = due_add(&scene.f, "8001", "RB1");
	set_registered(&scene);
	g_assert_true(due_refresh(&scene.f, scene.tracker).ok);
	AUTO(parcel_row) row = due_load(&scene.f, order);
	g_assert_cmpint(row->facts->status, ==, PARCEL_STATUS_DELIVERED);
	end(&scene);
}

static void test_failures(void)
{
	static const struct {
		struct http_say say;
		int kind;
		const char *why;
	} cases[] = {
		{{401, "", REFUSED("401")}, ERR_CONFIG, "[tracking] key_file"},
		{{429, "Retry-After: 3\r\n", ""}, ERR_TEMP, "wait 3 seconds"},
		{{500, "", ""}, ERR_TEMP, "HTTP 500"},
		{{400, "", REFUSED("4009")}, ERR_INPUT, "HTTP 400"},
		{{400, "", "<html>"}, ERR_INPUT, "HTTP 400"},
		{{0, "", ""}, ERR_TEMP, "no answer"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		const struct http_say says[] = {cases[i].say, cases[i].say};
		struct scene scene;
		begin(&scene, says);
		int64_t order = due_add(&scene.f, "8001", "RB1");
		struct round round = due_refresh(&scene.f, scene.tracker);
		g_assert_false(round.ok);
		g_assert_error(round.err, REPLYD_ERROR, cases[i].kind);
		g_assert_nonnull(strstr(round.err->message, cases[i].why));
		g_clear_error(&round.err);
		AUTO(parcel_row) row = due_load(&scene.f, order);
		g_assert_cmpint(row->next_check_at_utc, ==, NOW + 900);
		end(&scene);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/aftership/followed-then-read", test_followed_then_read);
	g_test_add_func("/aftership/words", test_words);
	g_test_add_func("/aftership/refused", test_refused);
	g_test_add_func("/aftership/forgotten", test_forgotten);
	g_test_add_func("/aftership/two-carriers", test_two_carriers);
	g_test_add_func("/aftership/failures", test_failures);
	return g_test_run();
}
