/* HERMETICITY: a server of its own on 127.0.0.1. */
#include "net/json_api.h"

#include <string.h>

#include "base/error.h"
#include "tests/unit/net/http_peer.h"

struct scene {
	struct http_peer *http;
	struct api *api;
	char *url;
};

static void begin(struct scene *scene, const struct http_say *says, int calls)
{
	const struct api_options options = {.who = "Shop Inc",
		.setting = "[shopinc] token_file",
		.calls = calls,
		.per_ms = 20000};
	scene->http = http_peer_start(says);
	scene->api = api_new(&options, NULL);
	scene->url = http_peer_url(scene->http, "/orders?token=hush");
}

static void end(struct scene *scene)
{
	api_free(scene->api);
	http_peer_stop(scene->http);
	g_free(scene->url);
}

static void test_answers(void)
{
	static const struct {
		struct http_say say;
		enum api_result result;
		int wait_s;
		int kind; /* of API_FAILED */
		const char *why;
	} cases[] = {
		{{200, "", "{\"orders\":[]}"}, API_OK, 0, 0, NULL},
		{{200, "", "[]"}, API_OK, 0, 0, NULL},
		{{429, "Retry-After: 7\r\n", ""}, API_WAIT, 7, 0, NULL},
		{{429, "", ""}, API_WAIT, 5, 0, NULL},
		{{429, "Retry-After: 80000\r\n", ""}, API_WAIT, 3600, 0, NULL},
		{{401, "", ""}, API_FAILED, 0, ERR_CONFIG, "[shopinc] token_file"},
		{{404, "", ""}, API_FAILED, 0, ERR_CONFIG, "check the url"},
		{{400, "", ""}, API_FAILED, 0, ERR_INPUT, "HTTP 400"},
		{{503, "", ""}, API_FAILED, 0, ERR_TEMP, "HTTP 503"},
		{{200, "", "<html>"}, API_FAILED, 0, ERR_INPUT, "is not JSON"},
		{{0, "", ""}, API_FAILED, 0, ERR_TEMP, "no answer from"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct scene scene;
		struct api_answer answer;
		g_autoptr(GError) err = NULL;
		const struct http_say says[] = {cases[i].say, cases[i].say};
		begin(&scene, says, 4);
		const struct http_request request = {.url = scene.url};
		g_assert_cmpint(api_call(scene.api, &request, &answer, &err), ==,
			cases[i].result);
		g_assert_cmpint(answer.wait_s, ==, cases[i].wait_s);
		g_assert_true((answer.root != NULL) == (cases[i].result == API_OK));
		if (cases[i].why != NULL) {
			g_assert_error(err, REPLYD_ERROR, cases[i].kind);
			g_assert_nonnull(strstr(err->message, cases[i].why));
			g_assert_null(strstr(err->message, "hush"));
		}
		api_answer_clear(&answer);
		end(&scene);
	}
}

/* More calls than the pace allows are not made: the caller comes again. */
static void test_pace(void)
{
	static const struct http_say says[] = {{200, "", "{}"}, {200, "", "{}"}};
	struct scene scene;
	begin(&scene, says, 2);
	const struct http_request request = {.url = scene.url};
	for (int i = 0; i < 3; i++) {
		struct api_answer answer;
		enum api_result result = api_call(scene.api, &request, &answer, NULL);
		g_assert_cmpint(result, ==, i < 2 ? API_OK : API_WAIT);
		if (i == 2)
			g_assert_cmpint(answer.wait_s, >, 10);
		api_answer_clear(&answer);
	}
	g_assert_cmpuint(scene.http->calls, ==, 2);
	end(&scene);
}

static void test_interrupted(void)
{
	static const struct http_say says[] = {{200, "", "{}"}};
	struct scene scene;
	struct api_answer answer;
	g_autoptr(GError) err = NULL;
	begin(&scene, says, 2);
	api_interrupt(scene.api);
	const struct http_request request = {.url = scene.url};
	g_assert_cmpint(api_call(scene.api, &request, &answer, &err), ==, API_FAILED);
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	api_answer_clear(&answer);
	end(&scene);
}

static void test_query(void)
{
	g_autofree char *query =
		api_query("after", "2026-03-01T00:00:00", "q", "a b&c=d", NULL);
	g_assert_cmpstr(query, ==, "after=2026-03-01T00%3A00%3A00&q=a%20b%26c%3Dd");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/api/answers", test_answers);
	g_test_add_func("/api/pace", test_pace);
	g_test_add_func("/api/interrupted", test_interrupted);
	g_test_add_func("/api/query", test_query);
	return g_test_run();
}
