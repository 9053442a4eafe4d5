/* HERMETICITY: a server of its own on 127.0.0.1, files in a scratch folder. */
#include "net/http.h"

#include <string.h>

#include "base/error.h"
#include "base/limits.h"
#include "peer.h"

/* What the server says to each request, and what it heard. */
struct exchange {
	const char *answer; /* NULL: nothing, until the other side gives up */
	size_t filler;      /* bytes more */
	char *first_line;   /* of the last request */
	GString *headers;   /* of it, lower case */
	char *body;         /* of it */
};

static size_t content_length(const GString *headers)
{
	const char *at = strstr(headers->str, "content-length:");
	return at != NULL ? g_ascii_strtoull(at + strlen("content-length:"), NULL, 10)
	                  : 0;
}

static bool hear_request(struct peer *peer, struct exchange *exchange)
{
	g_autofree char *first = peer_hear(peer);
	if (first == NULL)
		return false;
	g_free(exchange->first_line);
	exchange->first_line = g_steal_pointer(&first);
	g_string_truncate(exchange->headers, 0);
	for (;;) {
		g_autofree char *line = peer_hear(peer);
		if (line == NULL)
			return false;
		if (line[0] == '\0')
			break;
		g_autofree char *lower = g_ascii_strdown(line, -1);
		g_string_append_printf(exchange->headers, "%s\n", lower);
	}
	g_free(exchange->body);
	exchange->body = peer_hear_bytes(peer, content_length(exchange->headers));
	return exchange->body != NULL;
}

static void serve(struct peer *peer, void *data)
{
	struct exchange *exchange = data;
	while (hear_request(peer, exchange)) {
		if (exchange->answer == NULL) {
			g_autofree char *never = peer_hear(peer);
			return;
		}
		if (!peer_say(peer, exchange->answer))
			return;
		g_autofree char *filler = g_strnfill(exchange->filler, 'x');
		if (exchange->filler > 0 && !peer_say(peer, filler))
			return;
		if (strstr(exchange->answer, "Content-Length: 99") != NULL)
			return; /* cut off */
	}
}

struct scene {
	struct exchange exchange;
	struct peer *peer;
	struct http_client *client;
	char *url;
};

static void begin(struct scene *scene, const char *answer)
{
	*scene = (struct scene){.exchange = {.answer = answer}};
	scene->exchange.headers = g_string_new(NULL);
	const struct peer_options options = {.script = serve, .data = &scene->exchange};
	scene->peer = peer_start(&options);
	scene->url = g_strdup_printf("http://127.0.0.1:%u/api", peer_port(scene->peer));
	const struct http_options timeouts = {.timeout_ms = 2000};
	scene->client = http_client_new(&timeouts, NULL);
	g_assert_nonnull(scene->client);
}

static void end(struct scene *scene)
{
	http_client_free(scene->client);
	peer_stop(scene->peer);
	g_free(scene->url);
	g_free(scene->exchange.first_line);
	g_free(scene->exchange.body);
	g_string_free(scene->exchange.headers, TRUE);
}

static void test_answers(void)
{
	static const struct {
		const char *name;
		const char *said;
		int status;
		int retry_after_s;
		const char *body;
	} cases[] = {
		{"fine", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", 200, 0,
			"{}"},
		{"empty", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", 200, 0, ""},
		{"busy",
			"HTTP/1.1 429 No\r\nRetry-After: 7\r\nContent-Length: 1\r\n"
			"\r\nx",
			429, 7, "x"},
		{"fault", "HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n", 503, 0, ""},
		{"not followed",
			"HTTP/1.1 302 There\r\nLocation: http://127.0.0.1:1/\r\n"
			"Content-Length: 0\r\n\r\n",
			302, 0, ""},
		{"chunks",
			"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
			"2\r\nab\r\n1\r\nc\r\n0\r\n\r\n",
			200, 0, "abc"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].name);
		struct scene scene;
		begin(&scene, cases[i].said);
		struct http_answer answer;
		g_autoptr(GError) err = NULL;
		g_assert_true(http_post_json(
			scene.client, scene.url, NULL, "[1]", &answer, &err));
		g_assert_cmpint(answer.status, ==, cases[i].status);
		g_assert_cmpint(answer.retry_after_s, ==, cases[i].retry_after_s);
		g_assert_cmpstr(answer.body, ==, cases[i].body);
		g_assert_cmpuint(answer.len, ==, strlen(cases[i].body));
		g_assert_cmpstr(scene.exchange.body, ==, "[1]");
		http_answer_clear(&answer);
		end(&scene);
	}
}

static void test_request(void)
{
	struct scene scene;
	begin(&scene, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
	const char *const headers[] = {"17token: hush", NULL};
	for (unsigned i = 0; i < 3; i++) {
		struct http_answer answer;
		g_assert_true(http_post_json(
			scene.client, scene.url, headers, "{}", &answer, NULL));
		http_answer_clear(&answer);
	}
	g_assert_cmpstr(scene.exchange.first_line, ==, "POST /api HTTP/1.1");
	const char *heard = scene.exchange.headers->str;
	g_assert_nonnull(strstr(heard, "17token: hush\n"));
	g_assert_nonnull(strstr(heard, "content-type: application/json\n"));
	g_assert_nonnull(strstr(heard, "user-agent: replyd/"));
	g_assert_cmpuint(peer_connections(scene.peer), ==, 1); /* kept */
	end(&scene);
}

static void test_get(void)
{
	struct scene scene;
	begin(&scene,
		"HTTP/1.1 200 OK\r\nX-WP-TotalPages: 3\r\nContent-Length: 0\r\n\r\n");
	g_autofree char *url = g_strconcat(scene.url, "?page=2", NULL);
	const struct http_request get = {.url = url};
	const struct http_request form = {
		.url = url, .body = "a=b", .type = "application/x-www-form-urlencoded"};
	struct http_answer answer;
	g_assert_true(http_send(scene.client, &form, &answer, NULL));
	http_answer_clear(&answer);
	g_assert_cmpstr(scene.exchange.first_line, ==, "POST /api?page=2 HTTP/1.1");
	g_assert_nonnull(
		strstr(scene.exchange.headers->str, "x-www-form-urlencoded\n"));
	g_assert_cmpstr(scene.exchange.body, ==, "a=b");
	g_assert_true(http_send(scene.client, &get, &answer, NULL));
	g_assert_cmpstr(scene.exchange.first_line, ==, "GET /api?page=2 HTTP/1.1");
	g_assert_cmpstr(scene.exchange.body, ==, "");
	g_assert_cmpstr(http_answer_header(&answer, "x-wp-totalpages"), ==, "3");
	g_assert_null(http_answer_header(&answer, "link"));
	http_answer_clear(&answer);
	end(&scene);
}

/* A token may stand in the query of a URL. */
static void test_query_is_not_told(void)
{
	struct scene scene;
	begin(&scene, NULL);
	const struct http_request request = {.url = "http://127.0.0.1:1/?token=hush"};
	struct http_answer answer = {0};
	g_autoptr(GError) err = NULL;
	g_assert_false(http_send(scene.client, &request, &answer, &err));
	g_assert_null(strstr(err->message, "hush"));
	end(&scene);
}

static void expect_failure(
	struct scene *scene, const char *url, enum error_kind kind, const char *said)
{
	const char *const headers[] = {"17token: hush", NULL};
	struct http_answer answer = {0};
	g_autoptr(GError) err = NULL;
	g_assert_false(
		http_post_json(scene->client, url, headers, "{}", &answer, &err));
	g_assert_error(err, REPLYD_ERROR, (gint)kind);
	g_assert_nonnull(strstr(err->message, said));
	g_assert_null(strstr(err->message, "hush"));
}

static void test_urls(void)
{
	static const char *const refused[] = {"http://tracker.example/api",
		"ftp://127.0.0.1/", "file:///etc/passwd", "127.0.0.1/api", ""};
	struct scene scene;
	begin(&scene, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(refused); i++)
		expect_failure(&scene, refused[i], ERR_CONFIG, "https://");
	end(&scene);
}

static void test_cut_off(void)
{
	struct scene scene;
	begin(&scene, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf");
	expect_failure(&scene, scene.url, ERR_TEMP, "no answer from http://127.0.0.1");
	end(&scene);
}

static void test_refused(void)
{
	struct scene scene;
	begin(&scene, NULL);
	expect_failure(&scene, "http://127.0.0.1:1/", ERR_TEMP, "no answer from");
	end(&scene);
}

static void test_silent(void)
{
	struct scene scene;
	begin(&scene, NULL);
	gint64 before = g_get_monotonic_time();
	expect_failure(&scene, scene.url, ERR_TEMP, "no answer from");
	g_assert_cmpint(g_get_monotonic_time() - before, <, 8 * G_USEC_PER_SEC);
	end(&scene);
}

static void test_too_large(void)
{
	struct scene scene;
	begin(&scene, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
	scene.exchange.filler = LIMIT_HTTP_BODY + 100000;
	expect_failure(&scene, scene.url, ERR_INPUT, "the answer is too large");
	end(&scene);
}

static gpointer interrupt_soon(gpointer client)
{
	g_usleep(200000);
	http_client_interrupt(client);
	return NULL;
}

static void test_interrupted(void)
{
	struct scene scene;
	begin(&scene, NULL);
	const struct http_options patient = {.timeout_ms = 30000};
	http_client_free(scene.client);
	scene.client = http_client_new(&patient, NULL);
	gint64 before = g_get_monotonic_time();
	GThread *thread = g_thread_new("interrupt", interrupt_soon, scene.client);
	expect_failure(&scene, scene.url, ERR_TEMP, "no answer from");
	g_assert_cmpint(g_get_monotonic_time() - before, <, 8 * G_USEC_PER_SEC);
	(void)g_thread_join(thread);
	g_assert_true(http_client_is_interrupted(scene.client));
	expect_failure(&scene, scene.url, ERR_TEMP, "no answer from");
	end(&scene);
}

/* --- certificates ----------------------------------------------------------------- */

static void post_over_tls(const char *ca_file, const char *names, bool fine)
{
	struct tls_fixture *fixture = tls_fixture_new();
	const struct identity_options authority = {
		.name = "Root", .is_authority = true};
	const struct identity *root = tls_fixture_identity(fixture, &authority);
	const struct identity_options options = {
		.name = "server", .names = names, .issuer = root};
	const struct identity *server = tls_fixture_identity(fixture, &options);
	g_autofree char *root_file =
		tls_fixture_write_certificate(fixture, "root.pem", root);
	struct exchange exchange = {.headers = g_string_new(NULL),
		.answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"};
	const struct peer_options peer_options = {.script = serve,
		.data = &exchange,
		.identity = server,
		.implicit_tls = true};
	struct peer *peer = peer_start(&peer_options);
	const struct http_options http = {
		.ca_file = ca_file != NULL ? ca_file : root_file};
	AUTO(http_client) client = http_client_new(&http, NULL);
	g_autofree char *url =
		g_strdup_printf("https://localhost:%u/", peer_port(peer));
	struct http_answer answer = {0};
	g_autoptr(GError) err = NULL;
	g_assert_cmpint(
		http_post_json(client, url, NULL, "{}", &answer, &err), ==, fine);
	if (!fine)
		g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	http_answer_clear(&answer);
	g_clear_pointer(&client, http_client_free);
	peer_stop(peer);
	g_string_free(exchange.headers, TRUE);
	g_free(exchange.first_line);
	g_free(exchange.body);
	tls_fixture_free(fixture);
}

static void test_certificates(void)
{
	post_over_tls(NULL, "DNS:localhost", true);
	post_over_tls(NULL, "DNS:elsewhere.example", false);
	post_over_tls("", "DNS:localhost", false); /* the system knows it not */
	post_over_tls("/nonexistent.pem", "DNS:localhost", false);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/http/answers", test_answers);
	g_test_add_func("/http/request", test_request);
	g_test_add_func("/http/get", test_get);
	g_test_add_func("/http/query", test_query_is_not_told);
	g_test_add_func("/http/urls", test_urls);
	g_test_add_func("/http/cut-off", test_cut_off);
	g_test_add_func("/http/refused", test_refused);
	g_test_add_func("/http/silent", test_silent);
	g_test_add_func("/http/too-large", test_too_large);
	g_test_add_func("/http/interrupted", test_interrupted);
	g_test_add_func("/http/certificates", test_certificates);
	return g_test_run();
}
