#include "net/json_api.h"

#include <stdarg.h>

#include "base/error.h"
#include "base/sanitize.h"

#define MAX_PAUSE_MS   2000 /* a longer one is the caller's */
#define USUAL_WAIT_S   5    /* of a source that says "too many" and not how long */
#define LONGEST_WAIT_S 3600

struct api {
	struct http_client *http;
	char *who;
	char *setting;
	GQueue *calls; /* of int64_t *: when the last ones were, monotonic ms */
	int limit;
	int per_ms;
};

struct api *api_new(const struct api_options *options, GError **err)
{
	const struct http_options http = {.ca_file = options->ca_file};
	struct http_client *client = http_client_new(&http, err);
	if (client == NULL)
		return NULL;
	struct api *api = g_new0(struct api, 1);
	api->http = client;
	api->who = g_strdup(options->who);
	api->setting = g_strdup(options->setting);
	api->calls = g_queue_new();
	api->limit = options->calls;
	api->per_ms = options->per_ms;
	return api;
}

void api_free(struct api *api)
{
	if (api == NULL)
		return;
	http_client_free(api->http);
	g_queue_free_full(api->calls, g_free);
	g_free(api->who);
	g_free(api->setting);
	g_free(api);
}

void api_interrupt(struct api *api)
{
	http_client_interrupt(api->http);
}

void api_answer_clear(struct api_answer *answer)
{
	json_decref(answer->root);
	answer->root = NULL;
	http_answer_clear(&answer->http);
}

/* --- the pace ------------------------------------------------------------------------
 */

static int64_t now_ms(void)
{
	return g_get_monotonic_time() / 1000;
}

/* How long until the oldest of the last `limit` calls is long enough ago. */
static int64_t pause_ms(const struct api *api)
{
	if ((int)g_queue_get_length(api->calls) < api->limit)
		return 0;
	const int64_t *oldest = g_queue_peek_head(api->calls);
	return MAX(0, *oldest + api->per_ms - now_ms());
}

static void note_call(struct api *api)
{
	if ((int)g_queue_get_length(api->calls) >= api->limit)
		g_free(g_queue_pop_head(api->calls));
	int64_t *at = g_new(int64_t, 1);
	*at = now_ms();
	g_queue_push_tail(api->calls, at);
}

/* --- the answer ----------------------------------------------------------------------
 */

static bool refuse_status(const struct api *api, int status, GError **err)
{
	switch (status) {
	case 401:
	case 403:
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"%s refuses the key (HTTP %d): check %s", api->who, status,
			api->setting);
		break;
	case 404:
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"%s has nothing at this address (HTTP 404): check the url",
			api->who);
		break;
	default:
		g_set_error(err, REPLYD_ERROR, status >= 500 ? ERR_TEMP : ERR_INPUT,
			"%s answered HTTP %d", api->who, status);
	}
	return false;
}

static bool read_body(const struct api *api, struct api_answer *answer, GError **err)
{
	json_error_t at;
	answer->root = json_loadb(answer->http.body, answer->http.len, 0, &at);
	if (answer->root != NULL)
		return true;
	g_autofree char *why = sanitize_line(at.text, 80);
	g_set_error(err, REPLYD_ERROR, ERR_INPUT,
		"the answer of %s is not JSON (byte %d): %s", api->who, at.position,
		why);
	return false;
}

enum api_result api_call(struct api *api, const struct http_request *request,
	struct api_answer *out_answer, GError **err)
{
	*out_answer = (struct api_answer){0};
	int64_t pause = pause_ms(api);
	if (pause > MAX_PAUSE_MS) {
		out_answer->wait_s = (int)(pause / 1000) + 1;
		return API_WAIT;
	}
	g_usleep((gulong)pause * 1000);
	note_call(api);
	if (!http_send(api->http, request, &out_answer->http, err))
		return API_FAILED;
	int status = out_answer->http.status;
	if (status == 429) {
		int asked = out_answer->http.retry_after_s;
		out_answer->wait_s =
			asked > 0 ? MIN(asked, LONGEST_WAIT_S) : USUAL_WAIT_S;
		return API_WAIT;
	}
	if (status < 200 || status > 299) {
		(void)refuse_status(api, status, err);
		return API_FAILED;
	}
	return read_body(api, out_answer, err) ? API_OK : API_FAILED;
}

char *api_query(const char *first_name, ...)
{
	g_autoptr(GString) query = g_string_new(NULL);
	va_list args;
	va_start(args, first_name);
	for (const char *name = first_name; name != NULL; name = va_arg(args, char *)) {
		g_autofree char *value =
			g_uri_escape_string(va_arg(args, char *), NULL, FALSE);
		g_string_append_printf(
			query, "%s%s=%s", query->len > 0 ? "&" : "", name, value);
	}
	va_end(args);
	return g_string_free(g_steal_pointer(&query), FALSE);
}

char *api_local_time(int64_t at_utc, GTimeZone *zone)
{
	g_autoptr(GDateTime) utc = g_date_time_new_from_unix_utc(at_utc);
	g_autoptr(GDateTime) local =
		utc != NULL ? g_date_time_to_timezone(utc, zone) : NULL;
	return local != NULL ? g_date_time_format(local, "%Y-%m-%d %H:%M:%S")
	                     : g_strdup("");
}
