#include "evidence/pack.h"

#include <jansson.h>
#include <string.h>

#include "base/clock.h"
#include "base/error.h"
#include "base/sanitize.h"
#include "draft/mustache.h"
#include "evidence/archive.h"
#include "parse/parse.h"
#include "record/actions.h"
#include "record/cases.h"
#include "record/events.h"
#include "record/messages.h"
#include "record/outbox.h"
#include "record/parcels.h"

#define TEXT_BYTES 65536 /* of one mail, on the page */

/* A pack being made. */
struct pack {
	const struct evidence_source *source;
	const struct order_row *order;
	struct zip *zip;
	GArray *mails;  /* of struct message_row, by time */
	GArray *events; /* of struct event_row, by time */
	struct evidence_result *result;
};

static json_t *time_json(int64_t at_utc)
{
	g_autofree char *text = time_format(at_utc);
	return at_utc > 0 ? json_string(text) : json_null();
}

/* What came from outside: safe to show. */
static json_t *text_json(const char *text)
{
	g_autofree char *safe = sanitize_text(text != NULL ? text : "", TEXT_BYTES);
	return json_string(safe);
}

/* --- the order -------------------------------------------------------------------- */

static json_t *items_json(const struct order_facts *facts)
{
	json_t *list = json_array();
	for (guint i = 0; i < facts->items->len; i++) {
		const struct order_item *item = facts->items->pdata[i];
		json_array_append_new(list,
			json_pack("{s:o, s:o, s:i}", "name", text_json(item->name),
				"sku", text_json(item->sku), "qty", item->qty));
	}
	return list;
}

static json_t *order_json(const struct order_row *order)
{
	const struct order_facts *facts = order->facts;
	g_autofree char *amount =
		order->amount >= 0
			? g_strdup_printf("%.2f %s", order->amount,
				  order->currency != NULL ? order->currency : "")
			: g_strdup("");
	return json_pack("{s:o, s:s, s:o, s:o, s:o, s:s, s:o, s:o, s:o, s:o, s:o}",
		"number", text_json(facts->number), "state",
		order_state_name(facts->state), "buyer_name",
		text_json(order->buyer_name), "buyer_address",
		text_json(order->buyer_addr), "country", text_json(facts->country),
		"amount", amount, "placed_at", time_json(facts->placed_at_utc),
		"paid_at", time_json(facts->paid_at_utc), "shipped_at",
		time_json(facts->shipped_at_utc), "dispute_opened_at",
		time_json(order->dispute_opened_at_utc), "items", items_json(facts));
}

static json_t *scans_json(struct db *db, int64_t parcel_id, GError **err)
{
	g_autoptr(GArray) scans = parcel_events(db, parcel_id, err);
	json_t *list = json_array();
	for (guint i = 0; scans != NULL && i < scans->len; i++) {
		const struct parcel_event *scan =
			&g_array_index(scans, struct parcel_event, i);
		json_array_append_new(list,
			json_pack("{s:o, s:o, s:o}", "at", time_json(scan->at_utc),
				"text", text_json(scan->text), "place",
				text_json(scan->place)));
	}
	return list;
}

static json_t *parcels_json(const struct pack *pack, GError **err)
{
	struct db *db = pack->source->db;
	g_autoptr(GPtrArray) parcels = parcels_of_order(db, pack->order->id, err);
	json_t *list = json_array();
	for (guint i = 0; parcels != NULL && i < parcels->len; i++) {
		const struct parcel_row *row = parcels->pdata[i];
		const struct parcel_facts *facts = row->facts;
		json_array_append_new(
			list, json_pack("{s:o, s:o, s:s, s:o, s:o}", "number",
				      text_json(facts->number), "carrier",
				      text_json(facts->carrier), "status",
				      parcel_status_name(facts->status), "delivered_at",
				      time_json(facts->delivered_at_utc), "scans",
				      scans_json(db, row->id, err)));
	}
	return list;
}

/* --- the correspondence ----------------------------------------------------------- */

/* The mail as it came or left; NULL when its bytes are past their time. */
static GBytes *bytes_of(const struct pack *pack, const struct message_row *mail)
{
	g_autoptr(GError) ignored = NULL;
	if (mail->raw.size > 0)
		return raw_store_read(pack->source->raw, &mail->raw, &ignored);
	struct outbox_row sent = {0};
	GBytes *bytes = NULL;
	if (mail->direction == DIRECTION_OUT &&
		outbox_load_by_message_id(pack->source->db, mail->shop_id,
			mail->message_id, &sent, &ignored) > 0)
		bytes = g_bytes_ref(sent.mail);
	outbox_row_clear(&sent);
	return bytes;
}

static bool add_bytes(struct pack *pack, const char *name, GBytes *bytes,
	int64_t changed_at_utc, GError **err)
{
	gsize len = 0;
	const void *data = g_bytes_get_data(bytes, &len);
	return zip_add(pack->zip, name, data, len, changed_at_utc, err);
}

static bool add_attachment(struct pack *pack, const struct message_row *mail,
	GBytes *bytes, const struct attachment *attachment, json_t *list, GError **err)
{
	gsize len = 0;
	const void *data = g_bytes_get_data(bytes, &len);
	g_autoptr(GBytes) content = parse_attachment(data, len, attachment);
	if (content == NULL)
		return true;
	g_autofree char *safe = archive_name(attachment->name);
	g_autofree char *file = g_strdup_printf(
		"attachments/%03u-%s", ++pack->result->attachments, safe);
	json_array_append_new(list,
		json_pack("{s:o, s:o, s:I, s:s, s:b}", "name",
			text_json(attachment->name), "type",
			text_json(attachment->type), "size",
			(json_int_t)g_bytes_get_size(content), "file", file,
			"is_picture", g_str_has_prefix(attachment->type, "image/")));
	return add_bytes(pack, file, content, mail->received_at_utc, err);
}

static bool add_attachments(struct pack *pack, const struct message_row *mail,
	GBytes *bytes, json_t *list, GError **err)
{
	gsize len = 0;
	const void *data = g_bytes_get_data(bytes, &len);
	AUTO(message) message = parse_message(data, len, NULL);
	bool ok = true;
	for (guint i = 0; ok && i < message->attachments->len; i++)
		ok = add_attachment(
			pack, mail, bytes, message->attachments->pdata[i], list, err);
	return ok;
}

static json_t *mail_json(struct pack *pack, unsigned number,
	const struct message_row *mail, GError **err)
{
	g_autoptr(GBytes) bytes = bytes_of(pack, mail);
	g_autofree char *file =
		bytes != NULL ? g_strdup_printf("mail/%03u.eml", number) : g_strdup("");
	json_t *attachments = json_array();
	bool ok = bytes == NULL ||
	          (add_bytes(pack, file, bytes, mail->received_at_utc, err) &&
			  add_attachments(pack, mail, bytes, attachments, err));
	pack->result->mails++;
	pack->result->forgotten += bytes == NULL;
	json_t *json = json_pack("{s:i, s:b, s:o, s:o, s:o, s:o, s:o, s:s, s:o}",
		"number", (int)number, "from_buyer", mail->direction == DIRECTION_IN,
		"at", time_json(mail->received_at_utc), "from",
		text_json(mail->from_addr), "to", text_json(mail->to_addr), "subject",
		text_json(mail->subject), "text", text_json(mail->text), "file", file,
		"attachments", attachments);
	if (ok)
		return json;
	json_decref(json);
	return NULL;
}

static json_t *mails_json(struct pack *pack, GError **err)
{
	json_t *list = json_array();
	for (guint i = 0; i < pack->mails->len; i++) {
		json_t *mail = mail_json(pack, i + 1,
			&g_array_index(pack->mails, struct message_row, i), err);
		if (mail == NULL) {
			json_decref(list);
			return NULL;
		}
		json_array_append_new(list, mail);
	}
	return list;
}

static json_t *events_json(const struct pack *pack)
{
	json_t *list = json_array();
	for (guint i = 0; i < pack->events->len; i++) {
		const struct event_row *event =
			&g_array_index(pack->events, struct event_row, i);
		json_array_append_new(
			list, json_pack("{s:o, s:s, s:o, s:o}", "at",
				      time_json(event->at_utc), "name", event->name,
				      "actor", text_json(event->actor), "detail",
				      text_json(event->detail)));
	}
	return list;
}

static json_t *actions_json(const struct pack *pack, GError **err)
{
	g_autoptr(GArray) actions =
		actions_of_order(pack->source->db, pack->order->id, err);
	json_t *list = json_array();
	for (guint i = 0; actions != NULL && i < actions->len; i++) {
		const struct action_row *row =
			&g_array_index(actions, struct action_row, i);
		json_array_append_new(
			list, json_pack("{s:s, s:s, s:f, s:o, s:o, s:o, s:o, s:o, s:o}",
				      "offer", offer_name(row->offer), "state",
				      action_state_name(row->state), "amount_usd",
				      row->amount_usd, "detail", text_json(row->detail),
				      "why", text_json(row->why), "proposed_by",
				      text_json(row->proposed_by), "approved_by",
				      text_json(row->approved_by), "proposed_at",
				      time_json(row->proposed_at_utc), "ended_at",
				      time_json(row->ended_at_utc)));
	}
	return list;
}

/* --- gathering -------------------------------------------------------------------- */

static int by_time_of_mail(const void *one, const void *other)
{
	const struct message_row *a = one;
	const struct message_row *b = other;
	int64_t apart = a->received_at_utc != b->received_at_utc
	                        ? a->received_at_utc - b->received_at_utc
	                        : a->id - b->id;
	return (apart > 0) - (apart < 0);
}

static int by_time_of_event(const void *one, const void *other)
{
	const struct event_row *a = one;
	const struct event_row *b = other;
	int64_t apart = a->at_utc != b->at_utc ? a->at_utc - b->at_utc : a->id - b->id;
	return (apart > 0) - (apart < 0);
}

static void clear_mail(void *row)
{
	message_row_clear(row);
}

static void clear_event(void *row)
{
	event_row_clear(row);
}

/* Moves the rows of `part`, and what they own, behind those of `all`. */
static void move_rows(GArray *all, GArray *part)
{
	g_array_set_clear_func(part, NULL);
	g_array_append_vals(all, part->data, part->len);
}

static bool gather_case(struct pack *pack, int64_t case_id, GError **err)
{
	g_autoptr(GArray) mails = messages_of_case(pack->source->db, case_id, err);
	if (mails == NULL)
		return false;
	move_rows(pack->mails, mails);
	g_autoptr(GArray) events = events_of_case(pack->source->db, case_id, err);
	if (events == NULL)
		return false;
	move_rows(pack->events, events);
	return true;
}

static bool gather(struct pack *pack, GError **err)
{
	g_autoptr(GArray) cases =
		cases_of_order(pack->source->db, pack->order->id, err);
	for (guint i = 0; cases != NULL && i < cases->len; i++) {
		if (!gather_case(pack, g_array_index(cases, int64_t, i), err))
			return false;
	}
	g_array_sort(pack->mails, by_time_of_mail);
	g_array_sort(pack->events, by_time_of_event);
	return cases != NULL;
}

/* --- the page --------------------------------------------------------------------- */

static bool add_page(struct pack *pack, const json_t *evidence, GError **err)
{
	g_autofree char *text = NULL;
	gsize len = 0;
	if (!g_file_get_contents(pack->source->page, &text, &len, err))
		return false;
	struct mustache *page = mustache_parse(text, len, pack->source->page, 1, err);
	if (page == NULL)
		return false;
	const struct mustache_options options = {0};
	g_autoptr(GString) out = g_string_new(NULL);
	bool ok = mustache_render(page, evidence, &options, out, NULL, err) &&
	          zip_add(pack->zip, "index.html", out->str, out->len,
			  pack->source->now_utc, err);
	mustache_free(page);
	return ok;
}

static json_t *evidence_json(struct pack *pack, GError **err)
{
	json_t *mails = mails_json(pack, err);
	if (mails == NULL)
		return NULL;
	return json_pack("{s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "shop",
		text_json(pack->source->shop_name), "made_at",
		time_json(pack->source->now_utc), "order", order_json(pack->order),
		"parcels", parcels_json(pack, err), "mails", mails, "actions",
		actions_json(pack, err), "events", events_json(pack));
}

static bool fill(struct pack *pack, GError **err)
{
	if (!gather(pack, err))
		return false;
	GError *failure = NULL;
	json_t *evidence = evidence_json(pack, &failure);
	if (evidence == NULL || failure != NULL) {
		json_decref(evidence);
		g_propagate_error(err, failure);
		return false;
	}
	char *dump = json_dumps(evidence, JSON_INDENT(2) | JSON_SORT_KEYS);
	bool ok = zip_add(pack->zip, "evidence.json", dump, strlen(dump),
			  pack->source->now_utc, err) &&
	          add_page(pack, evidence, err);
	free(dump);
	json_decref(evidence);
	return ok;
}

bool evidence_write(const struct evidence_source *source, const struct order_row *order,
	const char *path, struct evidence_result *out_result, GError **err)
{
	*out_result = (struct evidence_result){0};
	AUTO(zip) zip = zip_new(path, source->limit_bytes, err);
	if (zip == NULL)
		return false;
	g_autoptr(GArray) mails = g_array_new(FALSE, FALSE, sizeof(struct message_row));
	g_autoptr(GArray) events = g_array_new(FALSE, FALSE, sizeof(struct event_row));
	g_array_set_clear_func(mails, clear_mail);
	g_array_set_clear_func(events, clear_event);
	struct pack pack = {source, order, zip, mails, events, out_result};
	return fill(&pack, err) && zip_finish(zip, err);
}
