/*
 * AfterShip, Tracking API 2024-07 and later: header as-api-key, a POST for each number
 * that is not followed yet, a GET for up to BATCH that are. Its words are turned into
 * those of 17TRACK, which the rest of replyd speaks; its own are kept with each scan.
 */
#include <jansson.h>
#include <string.h>

#include "base/clock.h"
#include "base/error.h"
#include "base/sanitize.h"
#include "net/json_api.h"
#include "track/track_info.h"
#include "track/tracker.h"

#define BATCH    40
#define CALLS    5 /* a second: the lowest of its limits */
#define MAX_TEXT 300

struct aftership {
	struct api *api;
	char *url;
	struct secret *header;
};

/* --- words ---------------------------------------------------------------------------
 */

/* What says more than the tag does. */
static const struct {
	const char *subtag;
	const char *sub_status;
} subtags[] = {
	{"InTransit_002", "InTransit_PickedUp"},
	{"InTransit_004", "InTransit_Arrival"},
	{"InTransit_005", "InTransit_CustomsReleased"},
	{"InTransit_006", "InTransit_CustomsProcessing"},
	{"InTransit_007", "InTransit_Departure"},
	{"Exception_003", "Exception_Rejected"},
	{"Exception_004", "Exception_Delayed"},
	{"Exception_005", "Exception_Delayed"},
	{"Exception_010", "Exception_Returning"},
	{"Exception_011", "Exception_Returned"},
	{"Exception_012", "Exception_Damage"},
	{"Exception_013", "Exception_Lost"},
};

/* Where sellers of this kind ship to and from: ISO 3166 alpha-3, then alpha-2. */
static const char *const countries[] = {"AREAE", "ARGAR", "AUSAU", "AUTAT", "BELBE",
	"BGRBG", "BLRBY", "BRABR", "CANCA", "CHECH", "CHLCL", "CHNCN", "COLCO", "CYPCY",
	"CZECZ", "DEUDE", "DNKDK", "ESPES", "ESTEE", "FINFI", "FRAFR", "GBRGB", "GRCGR",
	"HKGHK", "HRVHR", "HUNHU", "INDIN", "IRLIE", "ISRIL", "ITAIT", "JPNJP", "KAZKZ",
	"KORKR", "LTULT", "LUXLU", "LVALV", "MEXMX", "MLTMT", "MYSMY", "NLDNL", "NORNO",
	"NZLNZ", "PERPE", "PHLPH", "POLPL", "PRTPT", "ROURO", "RUSRU", "SAUSA", "SGPSG",
	"SRBRS", "SVKSK", "SVNSI", "SWESE", "THATH", "TURTR", "TWNTW", "UKRUA", "USAUS",
	"VNMVN", "ZAFZA"};

/* Its tags are the words of 17TRACK but for two; a new one is not known. */
static enum parcel_status status_of(const char *tag)
{
	enum parcel_status status = PARCEL_STATUS_UNKNOWN;
	if (strcmp(tag, "Pending") == 0)
		return PARCEL_STATUS_NOT_FOUND;
	if (strcmp(tag, "AttemptFail") == 0)
		return PARCEL_STATUS_DELIVERY_FAILURE;
	return parcel_status_parse(tag, &status) ? status : PARCEL_STATUS_UNKNOWN;
}

static const char *sub_status_of(const char *subtag)
{
	for (size_t i = 0; i < G_N_ELEMENTS(subtags); i++) {
		if (strcmp(subtags[i].subtag, subtag) == 0)
			return subtags[i].sub_status;
	}
	return "";
}

static const char *country_of(const char *code)
{
	if (strlen(code) == 2)
		return code;
	for (size_t i = 0; strlen(code) == 3 && i < G_N_ELEMENTS(countries); i++) {
		if (strncmp(countries[i], code, 3) == 0)
			return countries[i] + 3;
	}
	return "";
}

/* --- reading -------------------------------------------------------------------------
 */

static const char *text_of(const json_t *object, const char *key)
{
	const char *text = json_string_value(json_object_get(object, key));
	return text != NULL ? text : "";
}

/* Carriers that give no zone: taken as UTC, a day's error at most. */
static int64_t time_of(const json_t *checkpoint)
{
	const char *text = text_of(checkpoint, "checkpoint_time");
	g_autofree char *zoned = g_strconcat(text, "Z", NULL);
	int64_t at = 0;
	return time_parse(text, &at) || time_parse(zoned, &at) ? at : 0;
}

static void set(char **slot, const char *text)
{
	g_free(*slot);
	*slot = sanitize_line(text, MAX_TEXT);
}

static const char *place_of(const json_t *checkpoint)
{
	const char *place = text_of(checkpoint, "location");
	return place[0] != '\0' ? place : text_of(checkpoint, "city");
}

static void read_checkpoint(
	const json_t *checkpoint, struct parcel_facts *facts, GPtrArray *scans)
{
	int64_t at = time_of(checkpoint);
	const char *message = text_of(checkpoint, "message");
	scans_add(scans, at, text_of(checkpoint, "subtag"), message,
		place_of(checkpoint));
	if (at < facts->last_event_at_utc)
		return;
	const char *country = text_of(checkpoint, "country_region");
	if (country[0] == '\0')
		country = text_of(checkpoint, "country_iso3");
	facts->last_event_at_utc = at;
	set(&facts->last_event, message);
	set(&facts->place, place_of(checkpoint));
	set(&facts->country, country_of(country));
	if (strcmp(text_of(checkpoint, "tag"), "Delivered") == 0)
		facts->delivered_at_utc = at;
}

static void read_tracking(const json_t *tracking, struct question *question)
{
	struct parcel_facts *facts = question->parcel->facts;
	const json_t *checkpoints = json_object_get(tracking, "checkpoints");
	g_ptr_array_set_size(question->scans, 0);
	facts->status = status_of(text_of(tracking, "tag"));
	set(&facts->sub_status, sub_status_of(text_of(tracking, "subtag")));
	facts->last_event_at_utc = 0;
	facts->delivered_at_utc = 0;
	set(&facts->last_event, "");
	set(&facts->place, "");
	set(&facts->country, "");
	for (size_t i = 0; i < json_array_size(checkpoints); i++)
		read_checkpoint(json_array_get(checkpoints, i), facts, question->scans);
	if (facts->status != PARCEL_STATUS_DELIVERED)
		facts->delivered_at_utc = 0;
	else if (facts->delivered_at_utc == 0)
		facts->delivered_at_utc = facts->last_event_at_utc;
	set(&question->parcel->problem, "");
	question->parcel->registered = true;
	question->result = TRACKED_NEWS;
}

/* A number may be followed with two carriers: the one that knows more is right. */
static void take_tracking(const json_t *tracking, GPtrArray *questions)
{
	const char *number = text_of(tracking, "tracking_number");
	size_t known = json_array_size(json_object_get(tracking, "checkpoints"));
	for (guint i = 0; i < questions->len; i++) {
		struct question *question = questions->pdata[i];
		if (g_ascii_strcasecmp(question->parcel->facts->number, number) == 0 &&
			(question->result != TRACKED_NEWS ||
				known > question->scans->len))
			read_tracking(tracking, question);
	}
}

/* --- calls ---------------------------------------------------------------------------
 */

static bool send(struct aftership *self, const char *path, const char *body,
	struct api_answer *answer, GError **err)
{
	g_autofree char *url = g_strconcat(self->url, path, NULL);
	const char *const headers[] = {
		secret_reveal(self->header), "Accept: application/json", NULL};
	const struct http_request request = {.url = url,
		.headers = headers,
		.body = body,
		.type = "application/json"};
	enum api_result result = api_call(self->api, &request, answer, err);
	if (result == API_WAIT)
		g_set_error(err, REPLYD_ERROR, ERR_TEMP,
			"AfterShip asks to wait %d seconds", answer->wait_s);
	return result == API_OK;
}

/* Those that are followed; who is not in the answer is not followed any more. */
static bool ask_known(struct aftership *self, GPtrArray *questions, GError **err)
{
	g_autoptr(GString) numbers = g_string_new(NULL);
	for (guint i = 0; i < questions->len; i++) {
		const struct question *question = questions->pdata[i];
		if (question->parcel->registered && question->result == TRACKED_NOTHING)
			g_string_append_printf(numbers, "%s%s",
				numbers->len > 0 ? "," : "",
				question->parcel->facts->number);
	}
	if (numbers->len == 0)
		return true;
	g_autofree char *query =
		api_query("limit", "200", "tracking_numbers", numbers->str, NULL);
	g_autofree char *path = g_strconcat("/trackings?", query, NULL);
	struct api_answer answer;
	bool ok = send(self, path, NULL, &answer, err);
	const json_t *list =
		json_object_get(json_object_get(answer.root, "data"), "trackings");
	for (size_t i = 0; i < json_array_size(list); i++)
		take_tracking(json_array_get(list, i), questions);
	for (guint i = 0; ok && i < questions->len; i++) {
		struct question *question = questions->pdata[i];
		if (question->result == TRACKED_NOTHING)
			question->parcel->registered = false;
	}
	api_answer_clear(&answer);
	return ok;
}

/* Codes of `meta` that are about the one number, not about the call. */
static const struct {
	int code;
	const char *meaning; /* NULL: it is followed already */
} codes[] = {
	{4003, NULL},
	{4005, "the tracking number is not valid"},
	{4008, "the tracking number is missing"},
	{4012, "the carrier could not be told from the number"},
	{4015, "the tracking number is not valid"},
};

/* Whether the refusal is this number's alone; then it is written into the question. */
static bool obey_refusal(struct question *question, const struct api_answer *answer)
{
	if (answer->http.status != 400 || answer->http.body == NULL)
		return false;
	json_t *root = json_loadb(answer->http.body, answer->http.len, 0, NULL);
	json_t *given = json_object_get(json_object_get(root, "meta"), "code");
	int code = (int)json_integer_value(given);
	json_decref(root);
	for (size_t i = 0; i < G_N_ELEMENTS(codes); i++) {
		if (codes[i].code != code)
			continue;
		if (codes[i].meaning == NULL) {
			question->parcel->registered = true;
		} else {
			set(&question->parcel->problem, codes[i].meaning);
			question->result = TRACKED_REFUSED;
		}
		return true;
	}
	return false;
}

static bool follow(struct aftership *self, struct question *question, GError **err)
{
	json_t *item =
		json_pack("{s:s}", "tracking_number", question->parcel->facts->number);
	g_autofree char *body = json_dumps(item, JSON_COMPACT);
	json_decref(item);
	struct api_answer answer;
	g_autoptr(GError) failure = NULL;
	bool ok = send(self, "/trackings", body, &answer, &failure);
	if (ok) {
		question->parcel->registered = true;
		question->result = TRACKED_PENDING;
	} else if (obey_refusal(question, &answer)) {
		ok = true;
	} else {
		g_propagate_error(err, g_steal_pointer(&failure));
	}
	api_answer_clear(&answer);
	return ok;
}

static bool ask(void *data, GPtrArray *questions, GError **err)
{
	struct aftership *self = data;
	if (!ask_known(self, questions, err))
		return false;
	for (guint i = 0; i < questions->len; i++) {
		struct question *question = questions->pdata[i];
		if (!question->parcel->registered &&
			question->result == TRACKED_NOTHING &&
			!follow(self, question, err))
			return false;
	}
	return ask_known(self, questions, err); /* those that were followed already */
}

static void interrupt(void *data)
{
	struct aftership *self = data;
	api_interrupt(self->api);
}

static void aftership_free(void *data)
{
	struct aftership *self = data;
	api_free(self->api);
	secret_free(self->header);
	g_free(self->url);
	g_free(self);
}

static const struct tracker_driver driver = {
	.batch = BATCH,
	.ask = ask,
	.interrupt = interrupt,
	.free = aftership_free,
};

struct tracker *tracker_aftership(const char *url, struct secret *key, GError **err)
{
	const struct api_options options = {.who = "AfterShip",
		.setting = "[tracking] key_file",
		.calls = CALLS,
		.per_ms = 1000};
	struct api *api = api_new(&options, err);
	if (api == NULL) {
		secret_free(key);
		return NULL;
	}
	struct aftership *self = g_new0(struct aftership, 1);
	g_autofree char *line = g_strconcat("as-api-key: ", secret_reveal(key), NULL);
	self->api = api;
	self->url = g_strdup(url);
	self->header = secret_new(line);
	explicit_bzero(line, strlen(line));
	secret_free(key);
	return tracker_new(&driver, self);
}
