#include "daemon/pipeline.h"

#include <string.h>

#include "approve/approve.h"
#include "base/clock.h"
#include "base/log.h"
#include "daemon/answers.h"
#include "daemon/conversation.h"
#include "daemon/drafting.h"
#include "mail/message.h"
#include "mail/reading.h"
#include "orders/notice.h"
#include "record/autonomy.h"
#include "record/cases.h"
#include "record/events.h"
#include "record/messages.h"
#include "record/outbox.h"
#include "record/parcels.h"
#include "record/suppression.h"
#include "understand/bounce_reason.h"

#define UNANSWERED_DAYS 3 /* an import drafts nothing for older mail */

struct pipeline {
	const struct engine *engine;
	struct db *db;
	struct raw_store *raw;
};

/* One mail on its way, as far as it has come. */
struct passage {
	struct pipeline *pipeline;
	const struct incoming *incoming;
	const struct message *message;
	const struct reading *reading;
	struct message_row row;
	int64_t now_utc;
};

static bool pass(struct passage *passage, GError **err);
static void fill_row(struct passage *passage);
static bool store(struct passage *passage, int64_t case_id, GError **err);
static bool note(struct passage *passage, const char *name, int64_t case_id,
	const char *detail, GError **err);
static bool take_buyer(struct passage *passage, GError **err);
static bool take_bounce(struct passage *passage, GError **err);
static bool take_aside(struct passage *passage, GError **err);
static bool take_platform(struct passage *passage, GError **err);
static bool take_sent(struct passage *passage, GError **err);

struct pipeline *pipeline_new(
	const struct engine *engine, struct db *db, struct raw_store *raw)
{
	struct pipeline *pipeline = g_new0(struct pipeline, 1);
	pipeline->engine = engine;
	pipeline->db = db;
	pipeline->raw = raw;
	return pipeline;
}

void pipeline_free(struct pipeline *pipeline)
{
	g_free(pipeline);
}

/* --- the main road ------------------------------------------------------------------
 */

/*
 * A mail of ours seen in the Sent mailbox: proof that it went out. Its row is written
 * when the server has answered, which may be after the server filed the copy. 1: it is
 * ours, 0: it is not, -1: failed.
 */
static int recognise_own(struct passage *passage, GError **err)
{
	const struct incoming *in = passage->incoming;
	const char *message_id = passage->message->message_id;
	if (in->role != ROLE_SENT || message_id[0] == '\0')
		return 0;
	struct outbox_row mail = {0};
	int found = outbox_load_by_message_id(
		passage->pipeline->db, in->shop_id, message_id, &mail, err);
	outbox_row_clear(&mail);
	if (found <= 0)
		return found;
	const struct approver who = {"replyd", passage->now_utc};
	return approve_evidence(passage->pipeline->db, &who, in->shop_id, message_id,
		       true, "it lies in the Sent mailbox", err) < 0
	               ? -1
	               : 1;
}

/* 1: the mail is known and only lies elsewhere now; 0: it is new; -1: failed. */
static int recognise(struct passage *passage, GError **err)
{
	const struct incoming *in = passage->incoming;
	int64_t known = 0;
	int found = recognise_own(passage, err);
	if (found != 0)
		return found;
	found = message_find_same(passage->pipeline->db, in->shop_id,
		passage->message->message_id, in->mail->content_hash, &known, err);
	if (found <= 0)
		return found;
	return message_move(passage->pipeline->db, known, in->mailbox->id,
		       in->mailbox->uidvalidity, in->uid, err)
	               ? 1
	               : -1;
}

static struct passage passage_of(
	struct pipeline *pipeline, const struct incoming *incoming)
{
	return (struct passage){
		.pipeline = pipeline,
		.incoming = incoming,
		.message = incoming->mail->message,
		.reading = incoming->mail->reading,
		.now_utc = clock_now(&pipeline->engine->clock),
	};
}

bool pipeline_take(
	struct pipeline *pipeline, const struct incoming *incoming, GError **err)
{
	struct passage passage = passage_of(pipeline, incoming);
	int known = recognise(&passage, err);
	if (known != 0)
		return known > 0;
	bool ok = pass(&passage, err);
	message_row_clear(&passage.row);
	return ok;
}

bool pipeline_keep(struct pipeline *pipeline, const struct incoming *incoming,
	const char *why, GError **err)
{
	struct passage passage = passage_of(pipeline, incoming);
	fill_row(&passage);
	passage.row.kind = MAIL_KIND_UNREADABLE;
	bool ok = store(&passage, 0, err) &&
	          note(&passage, "mail.kept_only", 0, why, err);
	message_row_clear(&passage.row);
	return ok;
}

static void fill_row(struct passage *passage)
{
	const struct incoming *in = passage->incoming;
	const struct message *message = passage->message;
	const struct reading *reading = passage->reading;
	struct message_row *row = &passage->row;
	row->shop_id = in->shop_id;
	row->direction = in->role == ROLE_SENT ? DIRECTION_OUT_OTHER : DIRECTION_IN;
	row->message_id = g_strdup(message->message_id);
	row->content_hash = g_strdup(in->mail->content_hash);
	row->in_reply_to = g_strdup(message->in_reply_to);
	row->from_addr = address_key(message_reply_address(message)->addr);
	row->from_name = g_strdup(message->from->name);
	const struct address *to = message->to->len > 0 ? message->to->pdata[0] : NULL;
	row->to_addr = to != NULL ? address_key(to->addr) : g_strdup("");
	row->subject = g_strdup(message->subject);
	row->text = g_strdup(message->text);
	row->language = g_strdup(reading->language);
	json_t *json = reading_to_json(reading);
	row->reading = json_dumps(json, JSON_COMPACT);
	json_decref(json);
	row->kind = reading->kind;
	row->intent = reading->intent;
	row->confidence = reading->confidence;
	row->flags = reading->flags;
	row->defects = message->defects;
	row->photos = message_photos(message);
	row->date_utc = message->date_utc;
	row->received_at_utc = in->internal_date_utc;
	row->taken_at_utc = passage->now_utc;
	row->mailbox_id = in->mailbox->id;
	row->uidvalidity = in->mailbox->uidvalidity;
	row->uid = in->uid;
}

/* Keeps the mail, whatever it is; its case is known by now. Every road passes here. */
static bool store(struct passage *passage, int64_t case_id, GError **err)
{
	const struct incoming *in = passage->incoming;
	passage->row.case_id = case_id;
	return raw_store_append(passage->pipeline->raw, in->bytes, in->len,
		       &passage->row.raw, err) &&
	       message_insert(
		       passage->pipeline->db, &passage->row, &passage->row.id, err);
}

static bool note(struct passage *passage, const char *name, int64_t case_id,
	const char *detail, GError **err)
{
	struct event_row event = {
		.at_utc = passage->now_utc,
		.shop_id = passage->incoming->shop_id,
		.case_id = case_id,
		.message_id = passage->row.id,
		.name = (char *)name,
		.actor = (char *)"replyd",
		.detail = (char *)detail,
	};
	return event_append(passage->pipeline->db, &event, err);
}

/* Which road a mail of the inbox takes, by what it is. */
static const struct {
	bool (*take)(struct passage *passage, GError **err);
} roads[MAIL_KIND_COUNT] = {
	[MAIL_KIND_BUYER] = {take_buyer},
	[MAIL_KIND_BOUNCE] = {take_bounce},
	[MAIL_KIND_AUTO_REPLY] = {take_aside},
	[MAIL_KIND_MAILING_LIST] = {take_aside},
	[MAIL_KIND_PLATFORM] = {take_platform},
	[MAIL_KIND_OWN] = {take_aside},
	[MAIL_KIND_UNREADABLE] = {take_buyer}, /* a person has to look at it */
};

static bool pass(struct passage *passage, GError **err)
{
	fill_row(passage);
	bool ok = passage->incoming->role == ROLE_SENT
	                  ? take_sent(passage, err)
	                  : roads[passage->reading->kind].take(passage, err);
	if (!ok)
		return false;
	g_autofree char *from = log_quote(passage->row.from_addr);
	log_event(LOG_LEVEL_INFO, "mail.taken",
		"shop=%s uid=%u id=%" G_GINT64_FORMAT
		" kind=%s intent=%s confidence=%.2f case=%" G_GINT64_FORMAT " from=%s",
		passage->incoming->shop->key, passage->incoming->uid, passage->row.id,
		mail_kind_name(passage->reading->kind),
		intent_name(passage->reading->intent), passage->reading->confidence,
		passage->row.case_id, from);
	return true;
}

/* --- a buyer's mail
 * ------------------------------------------------------------------- */

/* In-Reply-To and References, the nearest first. */
static GPtrArray *thread_ids(const struct message *message)
{
	GPtrArray *ids = g_ptr_array_new();
	if (message->in_reply_to[0] != '\0')
		g_ptr_array_add(ids, message->in_reply_to);
	for (guint i = message->references->len; i > 0; i--)
		g_ptr_array_add(ids, message->references->pdata[i - 1]);
	return ids;
}

/* A mail that quotes one of ours proves that ours arrived. */
static bool weigh_evidence(
	struct passage *passage, const GPtrArray *ids, bool went_out, GError **err)
{
	const struct approver who = {"replyd", passage->now_utc};
	for (guint i = 0; i < ids->len; i++) {
		if (approve_evidence(passage->pipeline->db, &who,
			    passage->incoming->shop_id, ids->pdata[i], went_out,
			    went_out ? "an answer to it came" : "it bounced", err) < 0)
			return false;
	}
	return true;
}

/* By a flag of the mailbox, or by a mail of ours that was read before this one. */
static bool find_answer(struct passage *passage, bool *out_answered, GError **err)
{
	*out_answered = passage->incoming->answered;
	if (*out_answered || passage->row.message_id[0] == '\0')
		return true;
	int found = message_has_answer(passage->pipeline->db,
		passage->incoming->shop_id, passage->row.message_id, err);
	*out_answered = found > 0;
	return found >= 0;
}

static bool update_case(
	struct passage *passage, struct case_row *row, bool answered, GError **err)
{
	row->open = true;
	row->has_photos = row->has_photos || passage->row.photos > 0;
	row->last_in_at_utc = MAX(row->last_in_at_utc, passage->row.received_at_utc);
	if (answered)
		row->last_out_at_utc =
			MAX(row->last_out_at_utc, passage->row.received_at_utc);
	return case_update(passage->pipeline->db, row, err);
}

/*
 * Whether a person answered after the mail came, from another program and without
 * naming it. replyd's own mails do not count: what was sent before a mail was read does
 * not answer it, whatever the two clocks say.
 */
static bool find_later_answer(struct passage *passage, const struct case_row *row,
	bool *out_answered, GError **err)
{
	if (row->last_out_at_utc < passage->row.received_at_utc)
		return true;
	g_autoptr(GArray) mails = messages_of_case(passage->pipeline->db, row->id, err);
	if (mails == NULL)
		return false;
	for (guint i = 0; i < mails->len; i++) {
		const struct message_row *mail =
			&g_array_index(mails, struct message_row, i);
		if (mail->direction == DIRECTION_OUT_OTHER &&
			mail->received_at_utc > passage->row.received_at_utc)
			*out_answered = true;
	}
	return true;
}

/* The buyer waits: ask the tracker anew unless it has just been asked. */
static bool hasten_parcels(struct passage *passage, int64_t order_id, GError **err)
{
	if (order_id == 0)
		return true;
	g_autoptr(GPtrArray) parcels =
		parcels_of_order(passage->pipeline->db, order_id, err);
	if (parcels == NULL)
		return false;
	int64_t fresh_since =
		passage->now_utc -
		(int64_t)passage->pipeline->engine->settings->refresh_hours * 3600;
	for (guint i = 0; i < parcels->len; i++) {
		const struct parcel_row *parcel = parcels->pdata[i];
		if (parcel->checked_at_utc < fresh_since &&
			!parcel_hasten(passage->pipeline->db, parcel->id,
				passage->now_utc, err))
			return false;
	}
	return true;
}

/* "Suppress the address for mailings at once": no agent is asked. */
static bool obey_unsubscribe(struct passage *passage, GError **err)
{
	if (passage->reading->intent != INTENT_UNSUBSCRIBE ||
		passage->reading->confidence <
			passage->incoming->shop->rules.confidence)
		return true;
	return suppression_add(passage->pipeline->db, passage->incoming->shop_id,
		passage->row.from_addr, "mailing", "asked by mail", passage->now_utc, 0,
		err);
}

/* A buyer whom an automatic reply made angry: its kind waits for agents again. */
static bool hear_complaint(
	struct passage *passage, const struct case_row *row, GError **err)
{
	const uint32_t complaint =
		bit(FLAG_ANGRY) | bit(FLAG_LEGAL) | bit(FLAG_DISPUTE);
	if ((passage->reading->flags & complaint) == 0 || passage->incoming->importing)
		return true;
	struct draft_row before = {0};
	struct db *db = passage->pipeline->db;
	int found = draft_load_newest(db, row->id, &before, err);
	bool ok = found >= 0;
	if (found > 0 && before.state == DRAFT_SENT && before.mode == MODE_AUTO &&
		!before.edited)
		ok = autonomy_fall(
			db, &before, "its buyer complained", passage->now_utc, err);
	draft_row_clear(&before);
	return ok;
}

static struct drafting drafting_for(
	struct pipeline *pipeline, const struct shop_settings *shop, int64_t shop_id)
{
	return (struct drafting){pipeline->engine, shop, shop_id, pipeline->db};
}

static bool take_buyer(struct passage *passage, GError **err)
{
	g_autoptr(GPtrArray) ids = thread_ids(passage->message);
	struct case_row row = {0};
	if (!weigh_evidence(passage, ids, true, err) ||
		!conversation_find(passage->pipeline->db, &passage->row,
			passage->reading, ids, &row, err))
		return false;
	bool answered = false;
	bool ok = find_answer(passage, &answered, err) &&
	          find_later_answer(passage, &row, &answered, err) &&
	          update_case(passage, &row, answered, err) &&
	          store(passage, row.id, err) &&
	          note(passage, "mail.taken", row.id, passage->row.subject, err) &&
	          hasten_parcels(passage, row.order_id, err) &&
	          obey_unsubscribe(passage, err) &&
	          hear_complaint(passage, &row, err) &&
	          (passage->incoming->importing ||
			  answers_take(passage->pipeline->db, &passage->row, &row,
				  passage->now_utc, err));
	if (ok && !answered && !passage->incoming->importing) {
		const struct drafting drafting = drafting_for(passage->pipeline,
			passage->incoming->shop, passage->incoming->shop_id);
		ok = drafting_draw(&drafting, row.id, "new mail", false, err);
	}
	case_row_clear(&row);
	return ok;
}

/* --- the side roads
 * -------------------------------------------------------------------- */

/* Keeps the mail in the case of its thread, if it has one. */
static bool store_in_thread(struct passage *passage, const GPtrArray *ids, GError **err)
{
	int64_t case_id = 0;
	return message_find_thread(passage->pipeline->db, passage->incoming->shop_id,
		       ids, &case_id, err) >= 0 &&
	       store(passage, case_id, err);
}

static bool take_aside(struct passage *passage, GError **err)
{
	g_autoptr(GPtrArray) ids = thread_ids(passage->message);
	return store_in_thread(passage, ids, err) &&
	       note(passage, "mail.set_aside", passage->row.case_id,
		       mail_kind_name(passage->reading->kind), err);
}

/* A dispute turns what a reply has to say: what was drawn before is not sent. */
static bool stale_cases(struct passage *passage, int64_t order_id, GError **err)
{
	const struct approver who = {"replyd", passage->now_utc};
	g_autoptr(GArray) cases = cases_of_order(passage->pipeline->db, order_id, err);
	if (cases == NULL)
		return false;
	for (guint i = 0; i < cases->len; i++) {
		if (!approve_stale(passage->pipeline->db, &who,
			    g_array_index(cases, int64_t, i), "a dispute was opened",
			    err))
			return false;
	}
	return true;
}

static bool apply_notice(
	struct passage *passage, const struct order_notice *notice, GError **err)
{
	g_autofree char *detail = g_strdup_printf(
		"order %s: %s", notice->number, order_notice_name(notice->event));
	if (!notice->is_authentic)
		return note(passage, "order.notice_not_proven", passage->row.case_id,
			detail, err);
	/* by its own time, which cannot be later than when it came */
	int64_t came = passage->row.received_at_utc;
	int64_t written = passage->row.date_utc;
	int64_t at = written != 0 && (came == 0 || written < came) ? written : came;
	int64_t order_id = 0;
	bool changed = false;
	if (!notice_apply(passage->pipeline->db, passage->incoming->shop_id, notice, at,
		    &order_id, &changed, err) ||
		!note(passage, changed ? "order.notice" : "order.notice_old",
			passage->row.case_id, detail, err))
		return false;
	return !changed || notice->event != ORDER_NOTICE_DISPUTE_OPENED ||
	       stale_cases(passage, order_id, err);
}

static bool take_platform(struct passage *passage, GError **err)
{
	const struct shop_settings *shop = passage->incoming->shop;
	const struct notice_rules *rules =
		engine_notices(passage->pipeline->engine, shop);
	const char *authserv =
		shop->authserv_id[0] != '\0' ? shop->authserv_id : shop->imap.url.host;
	struct order_notice notice = {0};
	if (!take_aside(passage, err))
		return false;
	if (rules == NULL ||
		!notice_rules_read(rules, authserv, passage->message, &notice))
		return true;
	bool ok = apply_notice(passage, &notice, err);
	order_notice_clear(&notice);
	return ok;
}

/* For a person: who was not reached, and why. */
static char *bounce_detail(const struct bounce *bounce)
{
	if (bounce == NULL)
		return g_strdup("a bounce that says nothing");
	if (strcmp(bounce->reason, "complaint") == 0)
		return g_strdup_printf("complaint by %s", bounce->recipient);
	return g_strdup_printf("to %s: %s %s", bounce->recipient,
		bounce->permanent ? "not delivered" : "delayed", bounce->reason);
}

/* No mailing goes to who cannot be reached, or complained about our mail. */
static bool suppress(struct passage *passage, const struct bounce *bounce, GError **err)
{
	g_autofree char *recipient = address_key(bounce->recipient);
	return recipient[0] == '\0' ||
	       suppression_add(passage->pipeline->db, passage->incoming->shop_id,
		       recipient, "mailing", bounce->reason, passage->now_utc, 0, err);
}

static bool take_bounce(struct passage *passage, GError **err)
{
	const struct bounce *bounce = passage->reading->bounce;
	g_autoptr(GPtrArray) ids = g_ptr_array_new();
	if (bounce != NULL && bounce->original_message_id[0] != '\0')
		g_ptr_array_add(ids, bounce->original_message_id);
	if (!store_in_thread(passage, ids, err))
		return false;
	g_autofree char *detail = bounce_detail(bounce);
	if (!note(passage, "mail.bounced", passage->row.case_id, detail, err))
		return false;
	bool complained = bounce != NULL && strcmp(bounce->reason, "complaint") == 0;
	/* A bounce is believed only if it names a mail of ours (backscatter). */
	bool believed =
		bounce != NULL && bounce->permanent && passage->row.case_id != 0;
	if (believed && !weigh_evidence(passage, ids, false, err))
		return false;
	/* "blocked" or "too big" says nothing of the next mail to that address */
	bool is_dead = believed && bounce_reason_is_of_address(bounce->reason);
	return (!is_dead && !complained) || suppress(passage, bounce, err);
}

/* An answer that a person sent from another mail program settles the case. */
static bool settle_case(struct passage *passage, int64_t case_id, GError **err)
{
	const struct approver who = {"replyd", passage->now_utc};
	struct case_row row = {0};
	int found = case_load(passage->pipeline->db, case_id, &row, err);
	if (found <= 0)
		return found == 0;
	bool newer = passage->row.received_at_utc >= row.last_in_at_utc;
	row.last_out_at_utc = MAX(row.last_out_at_utc, passage->row.received_at_utc);
	bool ok = case_update(passage->pipeline->db, &row, err) &&
	          note(passage, "mail.answered_elsewhere", case_id,
			  passage->row.subject, err) &&
	          (!newer || approve_settle(passage->pipeline->db, &who, case_id,
				     "answered from another mail program", err));
	case_row_clear(&row);
	return ok;
}

static bool take_sent(struct passage *passage, GError **err)
{
	struct db *db = passage->pipeline->db;
	int64_t shop_id = passage->incoming->shop_id;
	g_autoptr(GPtrArray) ids = thread_ids(passage->message);
	int64_t case_id = 0;
	int found = message_find_thread(db, shop_id, ids, &case_id, err);
	if (found == 0)
		found = case_find_open(
			db, shop_id, passage->row.to_addr, 0, 0, &case_id, err);
	if (found < 0 || !store(passage, found > 0 ? case_id : 0, err))
		return false;
	return found == 0 || settle_case(passage, case_id, err);
}

/* --- the end of an import
 * ---------------------------------------------------------------- */

bool pipeline_draft_unanswered(struct pipeline *pipeline,
	const struct shop_settings *shop, int64_t shop_id, GError **err)
{
	const struct drafting drafting = drafting_for(pipeline, shop, shop_id);
	int64_t since =
		clock_now(&pipeline->engine->clock) - UNANSWERED_DAYS * SECONDS_PER_DAY;
	g_autoptr(GArray) cases =
		cases_unanswered_since(pipeline->db, shop_id, since, err);
	if (cases == NULL)
		return false;
	for (guint i = 0; i < cases->len; i++) {
		if (!drafting_draw(&drafting, g_array_index(cases, int64_t, i),
			    "found unanswered", false, err))
			return false;
	}
	return true;
}
