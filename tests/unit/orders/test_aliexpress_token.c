/* HERMETICITY: a server of its own on 127.0.0.1, a file in a temporary folder. */
#include "orders/aliexpress_token.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/error.h"
#include "tests/unit/net/http_peer.h"

#define NOW 1772400000

struct scene {
	struct http_peer *http;
	struct api *api;
	char *folder, *path, *url;
	struct aliexpress_account account;
};

static void begin(struct scene *scene, const struct http_say *says)
{
	const struct api_options options = {
		.who = "AliExpress", .setting = "", .calls = 9, .per_ms = 1000};
	scene->http = http_peer_start(says);
	scene->api = api_new(&options, NULL);
	scene->folder = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	scene->path = g_build_filename(scene->folder, "tokens.json", NULL);
	scene->url = http_peer_url(scene->http, "");
	scene->account = (struct aliexpress_account){
		scene->url, "12345678", "helloworld", scene->path};
}

static void end(struct scene *scene)
{
	api_free(scene->api);
	http_peer_stop(scene->http);
	(void)g_unlink(scene->path);
	(void)g_rmdir(scene->folder);
	g_free(scene->folder);
	g_free(scene->path);
	g_free(scene->url);
}

static void test_sign(void)
{
	static const struct aliexpress_value business[] = {
		{"method", "aliexpress.solution.order.get"}, {"app_key", "12345678"},
		{"session", "tok"}, {"timestamp", "1700000000000"},
		{"sign_method", "sha256"}, {"format", "json"}, {"simplify", "true"},
		{"partner_id", "replyd"},
		{"param0", "{\"current_page\":1,\"page_size\":50}"}};
	static const struct aliexpress_value system[] = {{"app_key", "12345678"},
		{"sign_method", "sha256"}, {"timestamp", "1700000000000"},
		{"code", "3_abc"}};
	g_autofree char *first =
		aliexpress_sign("", business, G_N_ELEMENTS(business), "helloworld");
	g_autofree char *second = aliexpress_sign(
		"/auth/token/create", system, G_N_ELEMENTS(system), "helloworld");
	g_assert_cmpstr(first, ==,
		"563F94F4D3E58C13D2B81A0D8196829B105FB547385435307366E45A66DDA806");
	g_assert_cmpstr(second, ==,
		"082385174E96762CF83796264FCEB7A34B928424C463B4DA8D0F7DC1956B627F");
}

static void test_form(void)
{
	static const struct aliexpress_value values[] = {{"a", "b c"}, {"d", "{}"}};
	g_autofree char *form = aliexpress_form(values, 2, "AB");
	g_assert_cmpstr(form, ==, "sign=AB&a=b%20c&d=%7B%7D");
}

/* A code becomes tokens, tokens become new ones; the file is nobody else's. */
static void test_authorize_then_renew(void)
{
	static const struct http_say says[] = {
		{200, "",
			"{\"access_token\":\"A1\",\"refresh_token\":\"R1\","
			"\"expires_in\":\"86400\",\"code\":\"0\"}"},
		{200, "",
			"{\"access_token\":\"A2\",\"refresh_token\":\"R2\","
			"\"expires_in\":172800,\"code\":\"0\"}"},
	};
	struct scene scene;
	struct api_answer answer;
	struct aliexpress_tokens tokens;
	GStatBuf info;
	begin(&scene, says);
	g_assert_cmpint(aliexpress_authorize(
				scene.api, &scene.account, "3_abc", NOW, &answer, NULL),
		==, API_OK);
	api_answer_clear(&answer);
	g_assert_true(aliexpress_tokens_read(scene.path, &tokens, NULL));
	g_assert_cmpstr(secret_reveal(tokens.access), ==, "A1");
	g_assert_cmpint(tokens.ends_utc, ==, NOW + 86400);
	g_assert_cmpint(aliexpress_renew(
				scene.api, &scene.account, &tokens, NOW, &answer, NULL),
		==, API_OK);
	api_answer_clear(&answer);
	g_assert_cmpstr(secret_reveal(tokens.refresh), ==, "R2");
	aliexpress_tokens_clear(&tokens);
	g_assert_true(aliexpress_tokens_read(scene.path, &tokens, NULL));
	g_assert_cmpstr(secret_reveal(tokens.access), ==, "A2");
	aliexpress_tokens_clear(&tokens);
	g_assert_cmpint(g_stat(scene.path, &info), ==, 0);
	g_assert_cmpint(info.st_mode & 0777, ==, 0600);
	g_assert_true(g_str_has_prefix(
		scene.http->lines[0], "POST /rest/auth/token/create "));
	g_assert_nonnull(strstr(scene.http->bodies[0], "&code=3_abc"));
	g_assert_nonnull(strstr(scene.http->bodies[1], "&refresh_token=R1"));
	end(&scene);
}

static void test_refused(void)
{
	static const struct http_say says[] = {{200, "",
		"{\"code\":\"InvalidCode\",\"type\":\"ISV\",\"message\":\"used\"}"}};
	struct scene scene;
	struct api_answer answer;
	g_autoptr(GError) err = NULL;
	begin(&scene, says);
	g_assert_cmpint(aliexpress_authorize(
				scene.api, &scene.account, "3_abc", NOW, &answer, &err),
		==, API_FAILED);
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	g_assert_nonnull(strstr(err->message, "InvalidCode: used"));
	api_answer_clear(&answer);
	end(&scene);
}

static void test_files(void)
{
	static const struct http_say says[] = {{0, "", ""}};
	static const char *const texts[] = {
		"", "[]", "{\"access_token\":7}", "{\"access_token\":\"x\"}"};
	struct scene scene;
	struct aliexpress_tokens tokens;
	g_autoptr(GError) err = NULL;
	begin(&scene, says);
	g_assert_false(aliexpress_tokens_read(scene.path, &tokens, &err));
	g_assert_nonnull(strstr(err->message, "not been asked for access"));
	g_clear_error(&err);
	for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
		g_assert_true(g_file_set_contents(scene.path, texts[i], -1, NULL));
		g_assert_false(aliexpress_tokens_read(scene.path, &tokens, &err));
		g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
		g_clear_error(&err);
	}
	end(&scene);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/aliexpress-token/sign", test_sign);
	g_test_add_func("/aliexpress-token/form", test_form);
	g_test_add_func("/aliexpress-token/authorize", test_authorize_then_renew);
	g_test_add_func("/aliexpress-token/refused", test_refused);
	g_test_add_func("/aliexpress-token/files", test_files);
	return g_test_run();
}
