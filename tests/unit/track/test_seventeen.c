/*
 * A server that plays 17TRACK's part, one scripted answer a call.
 *
 * HERMETICITY: a server on 127.0.0.1, a store in a temporary folder.
 */
#include <glib.h>
#include <string.h>

#include "base/error.h"
#include "due.h"
#include "tests/unit/net/http_peer.h"

#define KEY "not-a-real-key"

struct scene {
	struct fixture f;
	struct http_peer *http;
	struct tracker *tracker;
};

static void begin(struct scene *scene, const struct http_say *says)
{
	*scene = (struct scene){.http = http_peer_start(says)};
	fixture_begin(&scene->f);
	g_autofree char *url = http_peer_url(scene->http, "/track/v2.2");
	scene->tracker = tracker_17track(url, secret_new(KEY), NULL);
	g_assert_nonnull(scene->tracker);
}

static void end(struct scene *scene)
{
	tracker_free(scene->tracker);
	http_peer_stop(scene->http);
	fixture_end(&scene->f);
}

/* The parcel counts as registered from here on. */
static void set_registered(const struct scene *scene)
{
	g_assert_true(
		db_run(scene->f.db, NULL, "UPDATE parcel SET registered = 1", ""));
}

#define NONE "{\"code\":0,\"data\":{\"accepted\":[],\"rejected\":[]}}"
#define INFO(number, status)                                                           \
	"{\"number\":\"" number "\",\"carrier\":3011,\"track_info\":"                  \
	"{\"latest_status\":{\"status\":\"" status "\"}}}"
#define ACCEPTED(items)                                                                \
	"{\"code\":0,\"data\":{\"accepted\":[" items "],\"rejected\":[]}}"
#define REJECTED(number, code)                                                         \
	"{\"code\":0,\"data\":{\"accepted\":[],\"rejected\":[{\"number\":\"" number    \
	"\",\"error\":{\"code\":" code ",\"message\":\"m\"}}]}}"

static void test_register_then_read(void)
{
	static const struct http_say says[] = {
		{200, "", ACCEPTED("{\"number\":\"RB1\",\"carrier\":3013}")},
		{200, "", ACCEPTED(INFO("RB1", "InTransit"))},
	};
	struct scene scene;
	begin(&scene, says);
	int64_t order = due_add(&scene.f, "8001", "RB1");
	struct round round = due_refresh(&scene.f, scene.tracker);
	g_assert_true(round.ok);
	AUTO(parcel_row) row = due_load(&scene.f, order);
	g_assert_true(row->registered);
	g_assert_cmpint(row->carrier_code, ==, 3013);
	g_assert_cmpint(row->checked_at_utc, ==, 0); /* its facts come in minutes */
	g_assert_cmpint(row->next_check_at_utc, ==, NOW + 300);
	g_assert_true(parcel_hasten(scene.f.db, row->id, NOW, NULL));
	g_assert_true(due_refresh(&scene.f, scene.tracker).ok);
	AUTO(parcel_row) after = due_load(&scene.f, order);
	g_assert_cmpint(after->facts->status, ==, PARCEL_STATUS_IN_TRANSIT);
	g_assert_cmpuint(scene.http->calls, ==, 2);
	g_assert_cmpstr(scene.http->lines[0], ==, "POST /track/v2.2/register HTTP/1.1");
	g_assert_cmpstr(
		scene.http->bodies[0], ==, "[{\"number\":\"RB1\",\"carrier\":3011}]");
	g_autofree char *token = http_peer_header(scene.http, 0, "17token");
	g_assert_cmpstr(token, ==, KEY);
	g_assert_cmpstr(
		scene.http->lines[1], ==, "POST /track/v2.2/gettrackinfo HTTP/1.1");
	/* At most three calls a second. */
	g_assert_cmpint(scene.http->at_us[1] - scene.http->at_us[0], >=, 330000);
	end(&scene);
}

static void test_rejected_at_register(void)
{
	static const struct {
		const char *name;
		const char *says;
		const char *problem; /* part of it; NULL: read in the same round */
	} cases[] = {
		{"already registered", REJECTED("RB1", "-18019901"), NULL},
		{"no carrier", REJECTED("RB1", "-18019903"), "set it in the order"},
		{"format", REJECTED("rb1", "-18010012"), "wrong format"},
		{"new code", REJECTED("RB1", "-18019999"), "refuses the number"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].name);
		const struct http_say says[] = {
			{200, "", cases[i].says},
			{200, "", ACCEPTED(INFO("RB1", "Delivered"))},
		};
		struct scene scene;
		begin(&scene, says);
		int64_t order = due_add(&scene.f, "8001", "RB1");
		g_assert_true(due_refresh(&scene.f, scene.tracker).ok);
		AUTO(parcel_row) row = due_load(&scene.f, order);
		g_assert_cmpint(row->registered, ==, cases[i].problem == NULL);
		g_assert_nonnull(strstr(row->problem,
			cases[i].problem != NULL ? cases[i].problem : ""));
		g_assert_cmpint(row->facts->status == PARCEL_STATUS_DELIVERED, ==,
			cases[i].problem == NULL);
		end(&scene);
	}
}

static void test_rejected_at_reading(void)
{
	static const struct http_say pending[] = {
		{200, "", REJECTED("RB1", "-18019909")}};
	static const struct http_say forgotten[] = {
		{200, "", REJECTED("RB1", "-18019902")},
		{200, "", ACCEPTED("{\"number\":\"RB1\",\"carrier\":3011}")},
	};
	struct scene scene;
	begin(&scene, pending);
	int64_t order = due_add(&scene.f, "8001", "RB1");
	set_registered(&scene);
	g_assert_true(due_refresh(&scene.f, scene.tracker).ok);
	AUTO(parcel_row) row = due_load(&scene.f, order);
	g_assert_cmpint(row->next_check_at_utc, ==, NOW + 300);
	end(&scene);
	/* Deleted over there: registered again in the same round. */
	begin(&scene, forgotten);
	order = due_add(&scene.f, "8001", "RB1");
	set_registered(&scene);
	g_assert_true(due_refresh(&scene.f, scene.tracker).ok);
	g_assert_cmpuint(scene.http->calls, ==, 2);
	g_assert_nonnull(strstr(scene.http->lines[1], "/register "));
	AUTO(parcel_row) again = due_load(&scene.f, order);
	g_assert_true(again->registered);
	end(&scene);
}

/* Reading is free: it goes on when nothing more can be registered. */
static void test_quota(void)
{
	static const struct http_say says[] = {
		{200, "", ACCEPTED(INFO("RB1", "InTransit"))},
		{200, "", REJECTED("RB2", "-18019908")},
	};
	struct scene scene;
	begin(&scene, says);
	int64_t known = due_add(&scene.f, "8001", "RB1");
	set_registered(&scene);
	int64_t fresh = due_add(&scene.f, "8002", "RB2");
	struct round round = due_refresh(&scene.f, scene.tracker);
	g_assert_false(round.ok);
	g_assert_error(round.err, REPLYD_ERROR, ERR_CONFIG);
	g_assert_nonnull(strstr(round.err->message, "quota is used up"));
	g_clear_error(&round.err);
	AUTO(parcel_row) row = due_load(&scene.f, known);
	g_assert_cmpint(row->facts->status, ==, PARCEL_STATUS_IN_TRANSIT);
	AUTO(parcel_row) waiting = due_load(&scene.f, fresh);
	g_assert_false(waiting->registered);
	g_assert_cmpint(waiting->next_check_at_utc, ==, NOW + 900);
	end(&scene);
}

/* One parcel, two orders: asked about once, known for both. */
static void test_shared_parcel(void)
{
	static const struct http_say says[] = {
		{200, "", ACCEPTED(INFO("RB1", "Delivered"))}};
	struct scene scene;
	begin(&scene, says);
	int64_t first = due_add(&scene.f, "8001", "RB1");
	int64_t second = due_add(&scene.f, "8002", "rb1");
	set_registered(&scene);
	struct round round = due_refresh(&scene.f, scene.tracker);
	g_assert_true(round.ok);
	g_assert_cmpuint(round.changed, ==, 2);
	g_assert_cmpstr(
		scene.http->bodies[0], ==, "[{\"number\":\"RB1\",\"carrier\":3011}]");
	AUTO(parcel_row) a = due_load(&scene.f, first);
	AUTO(parcel_row) b = due_load(&scene.f, second);
	g_assert_cmpint(a->facts->status, ==, PARCEL_STATUS_DELIVERED);
	g_assert_cmpint(b->facts->status, ==, PARCEL_STATUS_DELIVERED);
	end(&scene);
}

static void test_tries_again(void)
{
	static const struct {
		const char *name;
		struct http_say first;
		int64_t least_us;
	} cases[] = {
		{"429", {429, "", ""}, 900000},
		{"429 with a time", {429, "Retry-After: 2\r\n", ""}, 1900000},
		{"500", {500, "", "<html>"}, 900000},
		{"hang-up", {0, "", ""}, 900000},
		{"its own fault", {200, "", "{\"code\":-18010003}"}, 900000},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].name);
		const struct http_say says[] = {
			cases[i].first, {200, "", ACCEPTED(INFO("RB1", "Delivered"))}};
		struct scene scene;
		begin(&scene, says);
		int64_t order = due_add(&scene.f, "8001", "RB1");
		set_registered(&scene);
		struct round round = due_refresh(&scene.f, scene.tracker);
		g_assert_no_error(round.err);
		AUTO(parcel_row) row = due_load(&scene.f, order);
		g_assert_cmpint(row->facts->status, ==, PARCEL_STATUS_DELIVERED);
		g_assert_cmpint(scene.http->at_us[1] - scene.http->at_us[0], >=,
			cases[i].least_us);
		end(&scene);
	}
}

static void test_gives_up(void)
{
	static const struct http_say refused[] = {{401, "", ""}};
	static const struct http_say bad_key[] = {{200, "",
		"{\"code\":-18010002,\"data\":{\"errors\":[{\"code\":-18010002}]}}"}};
	static const struct http_say wrong_path[] = {{404, "", ""}};
	static const struct http_say long_wait[] = {{429, "Retry-After: 60\r\n", ""}};
	static const struct http_say garbage[] = {{200, "", "<html>welcome</html>"}};
	static const struct http_say list[] = {{200, "", "[]"}};
	static const struct http_say nothing[] = {{200, "", "{}"}};
	static const struct http_say down[] = {
		{503, "", ""}, {503, "", ""}, {503, "", ""}};
	static const struct {
		const struct http_say *says;
		enum error_kind kind;
		const char *said;
		unsigned calls;
	} cases[] = {
		{refused, ERR_CONFIG, "key_file", 1},
		{bad_key, ERR_CONFIG, "key_file", 1},
		{wrong_path, ERR_TEMP, "HTTP 404", 1},
		{long_wait, ERR_TEMP, "HTTP 429", 1},
		{garbage, ERR_TEMP, "not a JSON object", 1},
		{list, ERR_TEMP, "not a JSON object", 1},
		{nothing, ERR_TEMP, "has no code", 1},
		{down, ERR_TEMP, "HTTP 503", 3},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].said);
		struct scene scene;
		begin(&scene, cases[i].says);
		int64_t order = due_add(&scene.f, "8001", "RB1");
		struct round round = due_refresh(&scene.f, scene.tracker);
		g_assert_false(round.ok);
		g_assert_error(round.err, REPLYD_ERROR, (gint)cases[i].kind);
		g_assert_nonnull(strstr(round.err->message, cases[i].said));
		g_assert_null(strstr(round.err->message, KEY));
		g_clear_error(&round.err);
		g_assert_cmpuint(scene.http->calls, ==, cases[i].calls);
		AUTO(parcel_row) row = due_load(&scene.f, order);
		g_assert_cmpint(row->next_check_at_utc, ==, NOW + 900);
		g_assert_false(row->registered);
		end(&scene);
	}
}

/* Answers about others, of other types, about nobody: none of it hurts. */
static void test_odd_answers(void)
{
	static const char *const odd[] = {
		NONE,
		"{\"code\":0}",
		"{\"code\":0,\"data\":[]}",
		ACCEPTED("7,null,{},{\"number\":7},{\"number\":\"RB9\"}"),
		ACCEPTED("{\"number\":\"RB1\",\"track_info\":null}"),
		"{\"code\":0,\"data\":{\"accepted\":{},\"rejected\":[null,{\"number\":"
		"\"RB9\",\"error\":null}]}}",
	};
	for (size_t i = 0; i < G_N_ELEMENTS(odd); i++) {
		g_test_message("%s", odd[i]);
		const struct http_say says[] = {{200, "", odd[i]}, {200, "", odd[i]}};
		struct scene scene;
		begin(&scene, says);
		int64_t order = due_add(&scene.f, "8001", "RB1");
		set_registered(&scene);
		struct round round = due_refresh(&scene.f, scene.tracker);
		g_assert_no_error(round.err);
		AUTO(parcel_row) row = due_load(&scene.f, order);
		g_assert_cmpint(row->facts->status, ==, PARCEL_STATUS_UNKNOWN);
		g_assert_cmpint(row->next_check_at_utc, ==, NOW + 6 * 3600);
		end(&scene);
	}
}

static void test_forty_a_call(void)
{
	static const struct http_say says[] = {{200, "", NONE}, {200, "", NONE}};
	struct scene scene;
	begin(&scene, says);
	for (unsigned i = 0; i < 43; i++) {
		g_autofree char *text = g_strdup_printf("RB%03u", i);
		(void)due_add(&scene.f, text, text);
	}
	static const unsigned asked[] = {40, 3, 0};
	for (size_t i = 0; i < G_N_ELEMENTS(asked); i++) {
		struct round round = due_refresh(&scene.f, scene.tracker);
		g_assert_true(round.ok);
		g_assert_cmpuint(round.asked, ==, asked[i]);
	}
	json_t *items = json_loads(scene.http->bodies[0], 0, NULL);
	g_assert_cmpuint(json_array_size(items), ==, 40);
	json_decref(items);
	end(&scene);
}

static gpointer interrupt_soon(gpointer tracker)
{
	g_usleep(300000);
	tracker_interrupt(tracker);
	return NULL;
}

static void test_interrupted(void)
{
	static const struct http_say says[] = {
		{503, "", ""}, {503, "", ""}, {503, "", ""}};
	struct scene scene;
	begin(&scene, says);
	(void)due_add(&scene.f, "8001", "RB1");
	GThread *thread = g_thread_new("interrupt", interrupt_soon, scene.tracker);
	struct round round = due_refresh(&scene.f, scene.tracker);
	(void)g_thread_join(thread);
	g_assert_false(round.ok);
	g_clear_error(&round.err);
	g_assert_cmpuint(scene.http->calls, <=, 2);
	end(&scene);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/seventeen/register-then-read", test_register_then_read);
	g_test_add_func("/seventeen/rejected-at-register", test_rejected_at_register);
	g_test_add_func("/seventeen/rejected-at-reading", test_rejected_at_reading);
	g_test_add_func("/seventeen/quota", test_quota);
	g_test_add_func("/seventeen/shared-parcel", test_shared_parcel);
	g_test_add_func("/seventeen/tries-again", test_tries_again);
	g_test_add_func("/seventeen/gives-up", test_gives_up);
	g_test_add_func("/seventeen/odd-answers", test_odd_answers);
	g_test_add_func("/seventeen/forty-a-call", test_forty_a_call);
	g_test_add_func("/seventeen/interrupted", test_interrupted);
	return g_test_run();
}
