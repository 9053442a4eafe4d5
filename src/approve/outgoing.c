#include "approve/outgoing.h"

#include <jansson.h>
#include <string.h>

#include "base/digest.h"
#include "base/error.h"
#include "draft/compose.h"
#include "mail/message.h"
#include "record/cases.h"
#include "record/messages.h"

/* The mail it answers; an empty row when that is gone. */
static bool load_original(struct db *db, const struct draft_row *draft,
	struct message_row *out_original, GError **err)
{
	*out_original = (struct message_row){0};
	if (draft->message_id == 0)
		return true;
	return message_load(db, draft->message_id, out_original, err) >= 0;
}

static GBytes *compose(const struct draft_row *draft,
	const struct message_row *original, const struct sender_identity *from,
	const char *message_id, bool automatic, int64_t now_utc, GError **err)
{
	g_autoptr(GPtrArray) references = g_ptr_array_new();
	if (original->in_reply_to != NULL && original->in_reply_to[0] != '\0')
		g_ptr_array_add(references, original->in_reply_to);
	const struct outgoing mail = {
		.from_name = from->name,
		.from_addr = from->address,
		.to_name = draft->to_name,
		.to_addr = draft->to_addr,
		.subject = draft->subject,
		.body = draft->body,
		.quoted = original->text,
		.message_id = message_id,
		.original_id = original->message_id,
		.original_references = references,
		.date_utc = now_utc,
		.automatic = automatic,
	};
	return compose_mail(&mail, err);
}

bool outgoing_compose(struct db *db, const struct draft_row *draft,
	const struct sender_identity *from, bool automatic, int64_t now_utc,
	struct outbox_row *out_mail, GError **err)
{
	const char *at = strrchr(from->address, '@');
	struct message_row original;
	if (!load_original(db, draft, &original, err)) {
		message_row_clear(&original);
		return false;
	}
	g_autofree char *message_id =
		compose_message_id(at != NULL ? at + 1 : from->address);
	GBytes *mail =
		compose(draft, &original, from, message_id, automatic, now_utc, err);
	message_row_clear(&original);
	if (mail == NULL)
		return false;
	*out_mail = (struct outbox_row){
		.shop_id = draft->shop_id,
		.draft_id = draft->id,
		.case_id = draft->case_id,
		.state = OUTBOX_WAITING,
		.automatic = automatic,
		.message_id = g_steal_pointer(&message_id),
		.envelope_from = g_strdup(from->address),
		.envelope_to = address_key(draft->to_addr),
		.mail = mail,
		.created_at_utc = now_utc,
		.next_try_at_utc = now_utc,
		.last_answer = g_strdup(""),
	};
	return true;
}

static bool is_leaving(const struct outbox_row *mail)
{
	return mail->state == OUTBOX_SENDING || mail->state == OUTBOX_DELIVERING;
}

bool outgoing_call_back(struct db *db, int64_t draft_id, GError **err)
{
	struct outbox_row mail = {0};
	int found = outbox_load_of_draft(db, draft_id, &mail, err);
	bool ok = found >= 0;
	if (found > 0 && is_leaving(&mail)) {
		g_set_error(err, REPLYD_ERROR, ERR_TEMP,
			"its mail is being sent this moment: wait for the outcome");
		ok = false;
	} else if (found > 0) {
		ok = outbox_move(db, &mail, OUTBOX_EVENT_CANCEL, err);
	}
	outbox_row_clear(&mail);
	return ok;
}

bool outgoing_is_leaving(
	struct db *db, int64_t draft_id, bool *out_leaving, GError **err)
{
	struct outbox_row mail = {0};
	int found = outbox_load_of_draft(db, draft_id, &mail, err);
	*out_leaving = found > 0 && is_leaving(&mail);
	outbox_row_clear(&mail);
	return found >= 0;
}

/* bit(OFFER_...) of those the reply makes: a reply that makes none is not money. */
static uint32_t offers_made(const struct draft_row *draft)
{
	json_t *decision = json_loads(draft->decision, 0, NULL);
	bool makes_some = false;
	uint32_t offers = 0;
	size_t i = 0;
	json_t *word = NULL;
	json_array_foreach(json_object_get(decision, "guards"), i, word)
	{
		makes_some |= g_strcmp0(json_string_value(word),
				      guard_name(GUARD_MONEY)) == 0;
	}
	json_array_foreach(json_object_get(decision, "offers"), i, word)
	{
		enum offer offer;
		if (offer_parse(json_string_value(word), &offer))
			offers |= bit(offer);
	}
	json_decref(decision);
	return makes_some ? offers : 0;
}

static bool note_answer(struct db *db, const struct draft_row *draft, int64_t case_id,
	int64_t sent_at_utc, GError **err)
{
	struct case_row row = {0};
	int found = case_load(db, case_id, &row, err);
	bool ok = found >= 0;
	if (found > 0) {
		row.last_out_at_utc = MAX(row.last_out_at_utc, sent_at_utc);
		uint32_t made = offers_made(draft);
		if (made != 0) {
			row.offered = made;
			row.answer = ANSWER_NONE;
		}
		ok = case_update(db, &row, err);
	}
	case_row_clear(&row);
	return ok;
}

bool outgoing_record(struct db *db, const struct outbox_row *mail,
	const struct draft_row *draft, GError **err)
{
	struct message_row original;
	if (!load_original(db, draft, &original, err)) {
		message_row_clear(&original);
		return false;
	}
	gsize len = 0;
	const void *bytes = g_bytes_get_data(mail->mail, &len);
	g_autofree char *hash = digest_hex(bytes, len);
	const struct message_row sent = {
		.shop_id = mail->shop_id,
		.case_id = mail->case_id,
		.direction = DIRECTION_OUT,
		.message_id = mail->message_id,
		.content_hash = hash,
		.in_reply_to = original.message_id,
		.from_addr = mail->envelope_from,
		.to_addr = mail->envelope_to,
		.subject = draft->subject,
		.text = draft->body,
		.language = draft->language,
		.kind = MAIL_KIND_OWN,
		.intent = INTENT_OTHER,
		.date_utc = mail->created_at_utc,
		.received_at_utc = mail->sent_at_utc,
		.taken_at_utc = mail->sent_at_utc,
	};
	int64_t id = 0;
	bool ok = message_insert(db, &sent, &id, err) &&
	          note_answer(db, draft, mail->case_id, mail->sent_at_utc, err);
	message_row_clear(&original);
	return ok;
}
