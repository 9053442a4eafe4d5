/*
 * The bytes of a mail come from libetpan's body handler in pieces and are put together
 * here, so that only one mail is in memory and its size is checked as it grows. What
 * else is known of it comes with the end of its FETCH answer (take_answer), in any
 * order, between answers about other things.
 */
#include "fetch/drain.h"

#include <string.h>

#include "base/error.h"
#include "base/limits.h"
#include "fetch/answer.h"
#include "fetch/listing.h"
#include "fetch/session.h"
#include "fetch/uids.h"

#define BATCH_MAILS 500u
#define BATCH_BYTES (UINT64_C(32) << 20)
/* What an answer has around a mail: flags, keywords, lines about other things. */
#define BYTES_AROUND_MAIL (UINT64_C(8) << 10)
#define HEADER_BYTES_KEPT ((size_t)(LIMIT_HEADER_BYTES))
/* A header that is longer is read to its end, up to here, and cut. */
#define HEADER_BYTES_READ (UINT64_C(4) << 20)

/* The bytes of the mail whose answer is being read. */
struct body {
	char *data;
	size_t len;
	size_t size;
};

struct drain {
	struct imap *imap;
	struct drain_options options; /* without zeros */
	fetched_mail_fn take;
	void *context;
	struct drain_result result;
	GArray *window;       /* of struct listed */
	guint settled;        /* mails at its front that were delivered or are gone */
	uint32_t settled_uid; /* checkpoint_uid */
	guint first, end;     /* the batch in the window */
	guint expected;       /* the mail that will come next, if they come in order */
	bool header_only;     /* of the batch */
	struct body body;
};

static bool drain_window(struct drain *drain, GError **err);
static bool is_large(const struct drain *drain, const struct listed *mail);
static char *next_batch(struct drain *drain);
static char *set_of_batch(struct drain *drain);
static bool fetch_batch(struct drain *drain, const char *set, GError **err);
static bool press_on(struct drain *drain, GError **failure);
static bool fetch_each(struct drain *drain, bool header_only, GError **failure);
static bool any_delivered(const struct drain *drain);
static uint64_t answer_bytes(const struct drain *drain);
static bool take_bytes(int type, struct mailimap_msg_att_body_section *section,
	const char *bytes, size_t len, void *context);
static void take_answer(struct mailimap_msg_att *att, void *context);
static void deliver(struct drain *drain, struct listed *mail);
static struct listed *in_batch(const struct drain *drain, uint32_t uid);
static void settle(struct drain *drain);
static size_t body_room(const struct drain *drain);
static void body_add(struct body *body, const char *bytes, size_t len, size_t expected);
static GBytes *body_take(struct body *body);

bool drain_run(struct imap *imap, const struct drain_options *options,
	fetched_mail_fn take, void *context, struct drain_result *out_result,
	GError **err)
{
	struct drain drain = {.imap = imap,
		.options = *options,
		.take = take,
		.context = context,
		.settled_uid = options->after_uid};
	struct drain_options *resolved = &drain.options;
	if (resolved->mail_bytes_max == 0)
		resolved->mail_bytes_max = (size_t)(LIMIT_MAIL_BYTES);
	if (resolved->batch_mails == 0)
		resolved->batch_mails = BATCH_MAILS;
	if (resolved->batch_bytes == 0)
		resolved->batch_bytes = BATCH_BYTES;
	AUTO(listing)
	listing = listing_new(imap, options->after_uid, options->since_utc, err);
	if (listing == NULL)
		return false;
	int more = 1;
	bool done = true;
	while (done && !drain.result.stopped &&
		(more = listing_next(listing, &drain.window, err)) > 0) {
		drain.settled = 0;
		done = drain_window(&drain, err);
		if (done && !drain.result.stopped)
			drain.settled_uid = listing_done_uid(listing);
	}
	g_free(drain.body.data);
	if (!done || more < 0)
		return false;
	drain.result.last_uid = drain.settled_uid;
	*out_result = drain.result;
	return true;
}

static bool drain_window(struct drain *drain, GError **err)
{
	drain->end = 0;
	while (drain->end < drain->window->len && !drain->result.stopped) {
		g_autofree char *set = next_batch(drain);
		g_autoptr(GError) failure = NULL;
		if (!fetch_batch(drain, set, &failure) && !drain->result.stopped &&
			!press_on(drain, &failure)) {
			g_propagate_error(err, g_steal_pointer(&failure));
			return false;
		}
	}
	return true;
}

static bool is_large(const struct drain *drain, const struct listed *mail)
{
	return mail->size > drain->options.mail_bytes_max;
}

/* Moves the batch on to the next mails of one kind within limits; their set. */
static char *next_batch(struct drain *drain)
{
	const GArray *window = drain->window;
	drain->first = drain->end;
	drain->header_only =
		is_large(drain, &g_array_index(window, struct listed, drain->first));
	uint64_t bytes = 0;
	guint end = drain->first;
	for (; end < window->len && end - drain->first < drain->options.batch_mails;
		end++) {
		const struct listed *mail = &g_array_index(window, struct listed, end);
		bytes += drain->header_only ? HEADER_BYTES_KEPT : mail->size;
		bool fits = bytes <= drain->options.batch_bytes || end == drain->first;
		if (is_large(drain, mail) != drain->header_only || !fits)
			break;
	}
	drain->end = end;
	drain->expected = drain->first;
	return set_of_batch(drain);
}

/* Cuts the batch to what one command's line holds. */
static char *set_of_batch(struct drain *drain)
{
	guint count = drain->end - drain->first;
	g_autofree uint32_t *uids = g_new(uint32_t, count);
	for (guint i = 0; i < count; i++)
		uids[i] = g_array_index(drain->window, struct listed, drain->first + i)
		                  .uid;
	g_autoptr(GString) set = g_string_new(NULL);
	drain->end = drain->first + (guint)uids_append_set(set, uids, count);
	return g_string_free(g_steal_pointer(&set), FALSE);
}

/* Fetches the batch; what did not come although the server was done with it is gone. */
static bool fetch_batch(struct drain *drain, const char *set, GError **err)
{
	mailimap *etpan = drain->imap->etpan;
	g_autofree char *command = g_strdup_printf("UID FETCH %s (UID BODY.PEEK[%s])",
		set, drain->header_only ? "HEADER" : "");
	mailimap_set_msg_att_handler(etpan, take_answer, drain);
	mailimap_set_msg_body_handler(etpan, take_bytes, drain);
	bool done = session_command(
		drain->imap, answer_bytes(drain), "fetch mails", command, err);
	mailimap_set_msg_att_handler(etpan, NULL, NULL);
	mailimap_set_msg_body_handler(etpan, NULL, NULL);
	drain->body.len = 0;
	if (drain->result.stopped)
		session_break(drain->imap); /* the rest of the answer was not read */
	if (!done || drain->result.stopped)
		return false;
	for (guint i = drain->first; i < drain->end; i++)
		g_array_index(drain->window, struct listed, i).delivered = true;
	settle(drain);
	return true;
}

/*
 * The server refused a batch. Some do so for the sake of one mail they cannot read, and
 * that one must not hold up all others for ever: each is asked for alone, and if others
 * of the batch came, the bad one's header will do. *failure is why, and on failure it
 * is the last one.
 */
static bool press_on(struct drain *drain, GError **failure)
{
	bool header_only = drain->header_only;
	return fetch_each(drain, header_only, failure) || drain->result.stopped ||
	       (!header_only && any_delivered(drain) &&
		       fetch_each(drain, true, failure));
}

/* Asks for what is left of the batch, mail by mail. */
static bool fetch_each(struct drain *drain, bool header_only, GError **failure)
{
	const guint first = drain->first;
	const guint end = drain->end;
	bool all = true;
	drain->header_only = header_only;
	for (guint i = first; i < end && !drain->result.stopped; i++) {
		if (g_array_index(drain->window, struct listed, i).delivered)
			continue;
		g_autofree char *set = g_strdup_printf(
			"%u", g_array_index(drain->window, struct listed, i).uid);
		drain->first = i;
		drain->end = i + 1;
		g_autoptr(GError) refused = NULL;
		bool pressing = imap_usable(drain->imap) && !drain->imap->passing;
		if (pressing && fetch_batch(drain, set, &refused))
			continue;
		all = false;
		if (refused != NULL) {
			g_clear_error(failure);
			*failure = g_steal_pointer(&refused);
		}
	}
	drain->first = first;
	drain->end = end;
	return all;
}

static bool any_delivered(const struct drain *drain)
{
	for (guint i = drain->first; i < drain->end; i++)
		if (g_array_index(drain->window, struct listed, i).delivered)
			return true;
	return false;
}

/* How much the answer to the batch may have. */
static uint64_t answer_bytes(const struct drain *drain)
{
	uint64_t bytes = ANSWER_BYTES;
	for (guint i = drain->first; i < drain->end; i++) {
		const struct listed *mail =
			&g_array_index(drain->window, struct listed, i);
		uint64_t size = drain->header_only ? HEADER_BYTES_READ : mail->size;
		if (size == 0) /* not said */
			size = drain->options.mail_bytes_max;
		bytes += size + size / 4 + BYTES_AROUND_MAIL;
	}
	return bytes;
}

/* A handler of libetpan: some bytes of a BODY[]. False ends the session. */
static bool take_bytes(int type, struct mailimap_msg_att_body_section *section,
	const char *bytes, size_t len, void *context)
{
	(void)type;
	(void)section;
	struct drain *drain = context;
	if (drain->result.stopped)
		return false;
	size_t room = body_room(drain) - drain->body.len;
	if (len > room && drain->header_only)
		len = room; /* the start of a header says enough */
	if (len > room) {
		g_set_error(&drain->imap->refusal, REPLYD_ERROR, ERR_INPUT,
			"could not fetch mails: %s sends one of more than %zu bytes "
			"that it had listed as smaller",
			drain->imap->host, body_room(drain));
		return false;
	}
	size_t expected = 0;
	if (!drain->header_only && drain->expected < drain->end)
		expected = g_array_index(drain->window, struct listed, drain->expected)
		                   .size;
	body_add(&drain->body, bytes, len, MIN(expected, body_room(drain)));
	return true;
}

/* A handler of libetpan: one FETCH answer is complete, about a mail of ours or not. */
static void take_answer(struct mailimap_msg_att *att, void *context)
{
	struct drain *drain = context;
	struct answer answer = answer_of(att);
	struct listed *mail = in_batch(drain, answer.uid);
	if (answer.bodies == 1 && mail != NULL && !mail->delivered &&
		!drain->result.stopped) {
		/* A short one may have come as a quoted string, past take_bytes(). */
		if (drain->body.len == 0 && answer.body_len > 0)
			body_add(&drain->body, answer.body, answer.body_len, 0);
		deliver(drain, mail);
	}
	drain->body.len = 0;
}

static void deliver(struct drain *drain, struct listed *mail)
{
	mail->delivered = true;
	drain->expected =
		(guint)(mail - (struct listed *)(void *)drain->window->data) + 1;
	settle(drain);
	g_autoptr(GBytes) bytes = body_take(&drain->body);
	const struct fetched_mail fetched = {
		.uid = mail->uid,
		.uidvalidity = drain->imap->uidvalidity,
		.internal_date_utc = mail->internal_date_utc,
		.flags = mail->flags,
		.size = mail->size,
		.header_only = drain->header_only,
		.bytes = bytes,
		.checkpoint_uid = drain->settled_uid,
	};
	drain->result.mails++;
	if (!drain->take(&fetched, drain->context))
		drain->result.stopped = true;
}

/* The mail with this UID, NULL when it is not one of the batch. */
static struct listed *in_batch(const struct drain *drain, uint32_t uid)
{
	guint low = drain->first;
	guint high = drain->end;
	while (low < high) {
		guint middle = low + (high - low) / 2;
		struct listed *mail =
			&g_array_index(drain->window, struct listed, middle);
		if (mail->uid == uid)
			return mail;
		if (mail->uid < uid)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* Moves the checkpoint over the mails at the window's front that are done with. */
static void settle(struct drain *drain)
{
	while (drain->settled < drain->window->len) {
		const struct listed *mail =
			&g_array_index(drain->window, struct listed, drain->settled);
		if (!mail->delivered)
			return;
		drain->settled_uid = mail->uid;
		drain->settled++;
	}
}

/* A mail that was listed small enough may still have grown a little on its way. */
static size_t body_room(const struct drain *drain)
{
	size_t most = drain->options.mail_bytes_max;
	return drain->header_only ? HEADER_BYTES_KEPT : most + most / 4 + 1024;
}

/* `expected` is how long the whole is thought to become. */
static void body_add(struct body *body, const char *bytes, size_t len, size_t expected)
{
	size_t needed = body->len + len;
	if (needed > body->size) {
		body->size = MAX(MAX(needed, expected), body->size * 2);
		body->data = g_realloc(body->data, body->size);
	}
	memcpy(body->data + body->len, bytes, len);
	body->len = needed;
}

/* The bytes, which are no longer the body's. */
static GBytes *body_take(struct body *body)
{
	if (body->size / 2 > body->len) /* it was thought to become far longer */
		body->data = g_realloc(body->data, MAX(body->len, 1));
	GBytes *bytes = g_bytes_new_take(body->data, body->len);
	*body = (struct body){0};
	return bytes;
}
