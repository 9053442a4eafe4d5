#include "net/http.h"

#include <curl/curl.h>
#include <stdatomic.h>
#include <string.h>

#include "base/crash.h"
#include "base/error.h"
#include "base/limits.h"
#include "net/connection.h"

#define CONNECT_TIMEOUT_MS 10000
#define TIMEOUT_MS         40000
#define MAX_HEADERS        200

struct http_client {
	CURL *curl;
	GString *body;
	bool too_large;
	atomic_bool interrupted;
	char reason[CURL_ERROR_SIZE]; /* libcurl writes here */
};

static size_t take_body(char *data, size_t size, size_t count, void *context)
{
	struct http_client *client = context;
	size_t len = size * count;
	client->too_large = client->body->len + len > LIMIT_HTTP_BODY;
	if (client->too_large)
		return 0;
	g_string_append_len(client->body, data, (gssize)len);
	return len;
}

/* libcurl asks about once a second; other than 0 ends the request. */
static int look_for_interrupt(void *context, curl_off_t down_total, curl_off_t down,
	curl_off_t up_total, curl_off_t up)
{
	(void)down_total;
	(void)down;
	(void)up_total;
	(void)up;
	return http_client_is_interrupted(context) ? 1 : 0;
}

/* Once, before the first client; libcurl wants it before threads use it. */
static void init_library(void)
{
	static gsize ready = 0;
	if (g_once_init_enter(&ready)) {
		(void)curl_global_init(CURL_GLOBAL_DEFAULT);
		g_once_init_leave(&ready, 1);
	}
}

struct http_client *http_client_new(const struct http_options *options, GError **err)
{
	init_library();
	CURL *curl = curl_easy_init();
	if (curl == NULL) {
		g_set_error(err, REPLYD_ERROR, ERR_PERM, "could not start libcurl");
		return NULL;
	}
	struct http_client *client = g_new0(struct http_client, 1);
	client->curl = curl;
	client->body = g_string_new(NULL);
	long connect_ms = options->connect_timeout_ms;
	long total_ms = options->timeout_ms;
	curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
	curl_easy_setopt(curl, CURLOPT_PROXY, "");
	curl_easy_setopt(curl, CURLOPT_USERAGENT, "replyd/" PACKAGE_VERSION);
	curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS,
		connect_ms != 0 ? connect_ms : CONNECT_TIMEOUT_MS);
	curl_easy_setopt(
		curl, CURLOPT_TIMEOUT_MS, total_ms != 0 ? total_ms : TIMEOUT_MS);
	curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, client->reason);
	curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_body);
	curl_easy_setopt(curl, CURLOPT_WRITEDATA, client);
	curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
	curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, look_for_interrupt);
	curl_easy_setopt(curl, CURLOPT_XFERINFODATA, client);
	if (options->ca_file != NULL && options->ca_file[0] != '\0')
		curl_easy_setopt(curl, CURLOPT_CAINFO, options->ca_file);
	return client;
}

void http_client_free(struct http_client *client)
{
	if (client == NULL)
		return;
	curl_easy_cleanup(client->curl);
	g_string_free(client->body, TRUE);
	g_free(client);
}

void http_client_interrupt(struct http_client *client)
{
	atomic_store(&client->interrupted, true);
}

bool http_client_is_interrupted(const struct http_client *client)
{
	return atomic_load(&client->interrupted);
}

void http_answer_clear(struct http_answer *answer)
{
	g_clear_pointer(&answer->body, g_free);
	g_clear_pointer(&answer->headers, g_hash_table_unref);
}

const char *http_answer_header(const struct http_answer *answer, const char *name)
{
	return answer->headers != NULL ? g_hash_table_lookup(answer->headers, name)
	                               : NULL;
}

/* Clear text never leaves the machine. */
static bool choose_protocol(struct http_client *client, const char *url, GError **err)
{
	g_autoptr(GUri) uri = g_uri_parse(url, G_URI_FLAGS_NONE, NULL);
	const char *scheme = uri != NULL ? g_uri_get_scheme(uri) : "";
	const char *host =
		uri != NULL && g_uri_get_host(uri) ? g_uri_get_host(uri) : "";
	bool loopback = connection_host_is_loopback(host);
	if (strcmp(scheme, "https") != 0 &&
		!(loopback && strcmp(scheme, "http") == 0)) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"cannot use \"%.*s\": write an https:// address",
			(int)strcspn(url, "?"), url);
		return false;
	}
	curl_easy_setopt(client->curl, CURLOPT_PROTOCOLS_STR, scheme);
	return true;
}

static enum error_kind kind_of(CURLcode code)
{
	switch ((int)code) {
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_SSL_CACERT_BADFILE:
	case CURLE_URL_MALFORMAT:
	case CURLE_UNSUPPORTED_PROTOCOL:
		return ERR_CONFIG;
	case CURLE_WRITE_ERROR:
		return ERR_INPUT;
	default:
		return ERR_TEMP;
	}
}

static bool perform(struct http_client *client, const char *url, GError **err)
{
	g_string_truncate(client->body, 0);
	client->too_large = false;
	client->reason[0] = '\0';
	crash_point("http.before_request");
	CURLcode code = curl_easy_perform(client->curl);
	crash_point("http.after_answer");
	if (code == CURLE_OK)
		return true;
	const char *why =
		client->reason[0] != '\0' ? client->reason : curl_easy_strerror(code);
	/* Behind the ? there may be a token. */
	g_set_error(err, REPLYD_ERROR, kind_of(code), "no answer from %.*s: %s",
		(int)strcspn(url, "?"), url,
		client->too_large ? "the answer is too large" : why);
	return false;
}

/* A later one of the same name wins. */
static GHashTable *read_headers(CURL *curl)
{
	GHashTable *headers =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	struct curl_header *header = NULL;
	while ((header = curl_easy_nextheader(curl, CURLH_HEADER, -1, header)) !=
			NULL &&
		g_hash_table_size(headers) < MAX_HEADERS)
		g_hash_table_replace(headers, g_ascii_strdown(header->name, -1),
			g_strdup(header->value));
	return headers;
}

static void read_answer(struct http_client *client, struct http_answer *out_answer)
{
	long status = 0;
	curl_off_t retry_after = 0;
	curl_easy_getinfo(client->curl, CURLINFO_RESPONSE_CODE, &status);
	curl_easy_getinfo(client->curl, CURLINFO_RETRY_AFTER, &retry_after);
	*out_answer = (struct http_answer){
		.status = (int)status,
		.retry_after_s = (int)MIN(retry_after, 86400),
		.body = g_strndup(client->body->str, client->body->len),
		.len = client->body->len,
		.headers = read_headers(client->curl),
	};
}

static struct curl_slist *header_list(const struct http_request *request)
{
	struct curl_slist *list = NULL;
	if (request->body != NULL) {
		g_autofree char *type =
			g_strconcat("Content-Type: ", request->type, NULL);
		list = curl_slist_append(list, type);
	}
	const char *const *line = request->headers;
	for (; line != NULL && *line != NULL; line++)
		list = curl_slist_append(list, *line);
	return list;
}

bool http_send(struct http_client *client, const struct http_request *request,
	struct http_answer *out_answer, GError **err)
{
	if (!choose_protocol(client, request->url, err))
		return false;
	CURL *curl = client->curl;
	struct curl_slist *list = header_list(request);
	curl_easy_setopt(curl, CURLOPT_URL, request->url);
	curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
	if (request->body != NULL) {
		curl_easy_setopt(curl, CURLOPT_POST, 1L);
		curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request->body);
		curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE,
			(curl_off_t)strlen(request->body));
	} else {
		curl_easy_setopt(curl, CURLOPT_HTTPGET, 1L);
	}
	bool ok = perform(client, request->url, err);
	if (ok)
		read_answer(client, out_answer);
	curl_easy_setopt(curl, CURLOPT_HTTPHEADER, NULL);
	curl_slist_free_all(list);
	return ok;
}

bool http_post_json(struct http_client *client, const char *url,
	const char *const *headers, const char *json, struct http_answer *out_answer,
	GError **err)
{
	const struct http_request request = {.url = url,
		.headers = headers,
		.body = json,
		.type = "application/json"};
	return http_send(client, &request, out_answer, err);
}
