/*
 * 17TRACK, API v2.2: POST JSON, header 17token, at most 40 numbers a call and 3 calls a
 * second. Registering a number costs quota once; reading is free. Facts of a number
 * come minutes after it was registered. What each error code asks for stands in one
 * table.
 *
 * BUGS: a number that stopped after 30 silent days is not taken up again by itself: the
 * one `retrack` it has is an agent's to spend.
 */
#include <jansson.h>
#include <string.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/sanitize.h"
#include "mail/carriers.h"
#include "net/http.h"
#include "track/track_info.h"
#include "track/tracker.h"

#define BATCH       40
#define GAP_US      350000 /* between calls: below 3 a second */
#define ATTEMPTS    3
#define RETRY_US    1000000
#define MAX_RETRY_S 3 /* who is told to wait longer gives up until the next round */

struct seventeen {
	struct http_client *http;
	char *url;
	struct secret *key;
	gint64 last_call_us;
};

/* What an error code means for one number, or for the whole call. */
enum consequence {
	ACCEPT,        /* as good as accepted */
	REGISTER,      /* it is not registered (any more) */
	WAIT_FOR_DATA, /* registered, nothing known yet */
	REFUSE,        /* cannot be tracked; say why */
	TRY_LATER,
	ASK_OPERATOR,
};

static const struct {
	int code;
	enum consequence consequence;
	const char *meaning;
} codes[] = {
	{-18010001, ASK_OPERATOR,
		"17TRACK does not accept this machine's address: add it to the key's "
		"whitelist"},
	{-18010002, ASK_OPERATOR, "17TRACK refuses the key: check [tracking] key_file"},
	{-18010003, TRY_LATER, "17TRACK has an internal fault"},
	{-18010004, ASK_OPERATOR, "the 17TRACK account is disabled"},
	{-18010005, ASK_OPERATOR, "the 17TRACK key may not do this"},
	{-18010011, REFUSE, "the tracking number is not valid"},
	{-18010012, REFUSE, "the tracking number has a wrong format"},
	{-18019901, ACCEPT, "already registered"},
	{-18019902, REGISTER, "not registered"},
	{-18019903, REFUSE,
		"the carrier could not be told from the number: set it in the order"},
	{-18019907, ASK_OPERATOR, "17TRACK's daily limit is reached"},
	{-18019908, ASK_OPERATOR,
		"17TRACK's quota is used up: buy more, or wait for the next month"},
	{-18019909, WAIT_FOR_DATA, "no information yet"},
	{-18019910, REFUSE, "17TRACK does not know this carrier"},
	{-18019911, REFUSE, "17TRACK cannot register this carrier's numbers now"},
};

static enum consequence consequence_of(int code, const char **out_meaning)
{
	for (size_t i = 0; i < G_N_ELEMENTS(codes); i++) {
		if (codes[i].code == code) {
			*out_meaning = codes[i].meaning;
			return codes[i].consequence;
		}
	}
	*out_meaning = "17TRACK refuses the number";
	return REFUSE;
}

/* --- one call
 * -------------------------------------------------------------------------- */

static void keep_the_gap(struct seventeen *self)
{
	gint64 wait = self->last_call_us + GAP_US - g_get_monotonic_time();
	if (self->last_call_us != 0 && wait > 0)
		g_usleep((gulong)wait);
	self->last_call_us = g_get_monotonic_time();
}

/* Whether the call as a whole was refused; false when its data can be read. */
static bool whole_call_failed(const json_t *root, GError **err, bool *out_again)
{
	const json_t *given = json_object_get(root, "code");
	int code = (int)json_integer_value(given);
	if (json_is_integer(given) && code == 0)
		return false;
	if (!json_is_integer(given)) {
		g_set_error(err, REPLYD_ERROR, ERR_TEMP,
			"17TRACK's answer has no code: is [tracking] url right?");
		return true;
	}
	const char *meaning = NULL;
	enum consequence consequence = consequence_of(code, &meaning);
	*out_again = consequence == TRY_LATER;
	g_set_error(err, REPLYD_ERROR, *out_again ? ERR_TEMP : ERR_CONFIG,
		"%s (code %d)", meaning, code);
	return true;
}

static json_t *read_answer(
	const struct http_answer *answer, GError **err, bool *out_again)
{
	*out_again = answer->status == 429 || answer->status >= 500;
	if (answer->status == 401) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"17TRACK refuses the key or this address (HTTP 401): check "
			"[tracking] "
			"key_file");
		return NULL;
	}
	if (answer->status != 200) {
		g_set_error(err, REPLYD_ERROR, ERR_TEMP, "17TRACK answered HTTP %d",
			answer->status);
		return NULL;
	}
	json_error_t at;
	json_t *root = json_loadb(answer->body, answer->len, 0, &at);
	if (!json_is_object(root)) {
		g_set_error(err, REPLYD_ERROR, ERR_TEMP,
			"17TRACK's answer is not a JSON object");
		json_decref(root);
		return NULL;
	}
	if (whole_call_failed(root, err, out_again)) {
		json_decref(root);
		return NULL;
	}
	return root;
}

static json_t *call_once(struct seventeen *self, const char *url, const char *body,
	GError **err, bool *out_again, int *out_retry_s)
{
	g_autofree char *token =
		g_strconcat("17token: ", secret_reveal(self->key), NULL);
	const char *const headers[] = {token, NULL};
	struct http_answer answer = {0};
	keep_the_gap(self);
	*out_again = true;
	json_t *root = NULL;
	if (http_post_json(self->http, url, headers, body, &answer, err))
		root = read_answer(&answer, err, out_again);
	else
		*out_again = error_kind(*err) == ERR_TEMP;
	*out_retry_s = answer.retry_after_s;
	http_answer_clear(&answer);
	explicit_bzero(token, strlen(token));
	return root;
}

/* Posts `items` to an endpoint; again after 429, 5xx and breaks, with growing pauses.
 */
static json_t *call(
	struct seventeen *self, const char *endpoint, const json_t *items, GError **err)
{
	g_autofree char *url = g_strconcat(self->url, "/", endpoint, NULL);
	g_autofree char *body = json_dumps(items, JSON_COMPACT);
	for (int attempt = 1;; attempt++) {
		g_autoptr(GError) failure = NULL;
		bool again = false;
		int retry_s = 0;
		json_t *root = call_once(self, url, body, &failure, &again, &retry_s);
		if (root != NULL)
			return root;
		if (!again || attempt == ATTEMPTS || retry_s > MAX_RETRY_S ||
			http_client_is_interrupted(self->http)) {
			g_propagate_error(err, g_steal_pointer(&failure));
			return NULL;
		}
		gulong pause = retry_s > 0 ? (gulong)retry_s * RETRY_US
		                           : (gulong)RETRY_US << (attempt - 1);
		g_usleep(pause);
	}
}

/* --- registering and reading
 * ----------------------------------------------------------- */

static bool same_number(const struct question *question, const char *number)
{
	return g_ascii_strcasecmp(question->parcel->facts->number, number) == 0;
}

/* Two orders may travel in one parcel: it is asked about once. */
static bool is_repeated(const GPtrArray *questions, guint index)
{
	const struct question *question = questions->pdata[index];
	for (guint i = 0; i < index; i++) {
		const struct question *before = questions->pdata[i];
		if (before->parcel->registered == question->parcel->registered &&
			same_number(before, question->parcel->facts->number))
			return true;
	}
	return false;
}

static json_t *items_of(const GPtrArray *questions, bool registered)
{
	json_t *items = json_array();
	for (guint i = 0; i < questions->len; i++) {
		const struct question *question = questions->pdata[i];
		if (question->parcel->registered != registered ||
			question->result != TRACKED_NOTHING ||
			is_repeated(questions, i))
			continue;
		json_t *item =
			json_pack("{s:s}", "number", question->parcel->facts->number);
		if (question->parcel->carrier_code != 0)
			json_object_set_new(item, "carrier",
				json_integer(question->parcel->carrier_code));
		json_array_append_new(items, item);
	}
	return items;
}

static void refuse(struct question *question, const char *why)
{
	g_free(question->parcel->problem);
	question->parcel->problem = sanitize_line(why, 200);
	question->result = TRACKED_REFUSED;
}

/* False when the code stops the whole batch. */
static bool obey_code(struct question *question, int code, GError **err)
{
	const char *meaning = NULL;
	switch (consequence_of(code, &meaning)) {
	case ACCEPT:
		question->parcel->registered = true;
		return true;
	case REGISTER:
		question->parcel->registered = false;
		return true;
	case WAIT_FOR_DATA:
		question->result = TRACKED_PENDING;
		return true;
	case REFUSE:
		refuse(question, meaning);
		return true;
	case TRY_LATER:
		g_set_error(err, REPLYD_ERROR, ERR_TEMP, "%s", meaning);
		return false;
	case ASK_OPERATOR:
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG, "%s", meaning);
		return false;
	}
	return true;
}

static bool obey_rejection(const GPtrArray *questions, const json_t *item, GError **err)
{
	const char *number = json_string_value(json_object_get(item, "number"));
	const json_t *error = json_object_get(item, "error");
	int code = (int)json_integer_value(json_object_get(error, "code"));
	for (guint i = 0; number != NULL && i < questions->len; i++) {
		if (same_number(questions->pdata[i], number) &&
			!obey_code(questions->pdata[i], code, err))
			return false;
	}
	return true;
}

static bool obey_rejections(
	const GPtrArray *questions, const json_t *data, GError **err)
{
	size_t i = 0;
	json_t *item = NULL;
	json_array_foreach(json_object_get(data, "rejected"), i, item)
	{
		if (!obey_rejection(questions, item, err))
			return false;
	}
	return true;
}

static void take_registered(struct question *question, const json_t *item)
{
	question->parcel->registered = true;
	json_t *carrier = json_object_get(item, "carrier");
	if (json_is_integer(carrier))
		question->parcel->carrier_code = (int)json_integer_value(carrier);
	question->result = TRACKED_PENDING;
}

static void take_info(struct question *question, const json_t *item)
{
	track_info_read(json_object_get(item, "track_info"), question->parcel->facts,
		question->scans);
	g_free(question->parcel->problem);
	question->parcel->problem = g_strdup("");
	question->parcel->registered = true;
	question->result = TRACKED_NEWS;
}

/* One endpoint for those questions that want it. */
static bool ask_endpoint(struct seventeen *self, const char *endpoint, bool registered,
	void (*take)(struct question *question, const json_t *item),
	GPtrArray *questions, GError **err)
{
	json_t *items = items_of(questions, registered);
	if (json_array_size(items) == 0) {
		json_decref(items);
		return true;
	}
	json_t *root = call(self, endpoint, items, err);
	json_decref(items);
	if (root == NULL)
		return false;
	const json_t *data = json_object_get(root, "data");
	size_t i = 0;
	json_t *item = NULL;
	json_array_foreach(json_object_get(data, "accepted"), i, item)
	{
		const char *number = json_string_value(json_object_get(item, "number"));
		for (guint k = 0; number != NULL && k < questions->len; k++) {
			if (same_number(questions->pdata[k], number))
				take(questions->pdata[k], item);
		}
	}
	bool ok = obey_rejections(questions, data, err);
	json_decref(root);
	return ok;
}

static void hint_carriers(GPtrArray *questions)
{
	for (guint i = 0; i < questions->len; i++) {
		struct parcel_row *parcel =
			((struct question *)questions->pdata[i])->parcel;
		if (parcel->carrier_code == 0)
			parcel->carrier_code = carrier_code(parcel->facts->carrier);
	}
}

static bool ask(void *data, GPtrArray *questions, GError **err)
{
	struct seventeen *self = data;
	hint_carriers(questions);
	/*
	 * Reading comes first: it is free, and goes on when the quota for registering
	 * is used up. Those that turn out to be registered already are read as well.
	 */
	return ask_endpoint(self, "gettrackinfo", true, take_info, questions, err) &&
	       ask_endpoint(self, "register", false, take_registered, questions, err) &&
	       ask_endpoint(self, "gettrackinfo", true, take_info, questions, err);
}

static void interrupt(void *data)
{
	struct seventeen *self = data;
	http_client_interrupt(self->http);
}

static void seventeen_free(void *data)
{
	struct seventeen *self = data;
	http_client_free(self->http);
	secret_free(self->key);
	g_free(self->url);
	g_free(self);
}

static const struct tracker_driver driver = {
	.batch = BATCH,
	.ask = ask,
	.interrupt = interrupt,
	.free = seventeen_free,
};

struct tracker *tracker_17track(const char *url, struct secret *key, GError **err)
{
	const struct http_options options = {0};
	struct http_client *http = http_client_new(&options, err);
	if (http == NULL) {
		secret_free(key);
		return NULL;
	}
	struct seventeen *self = g_new0(struct seventeen, 1);
	self->http = http;
	self->url = g_strdup(url);
	self->key = key;
	return tracker_new(&driver, self);
}
