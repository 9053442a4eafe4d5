#include "record/messages.h"

#include "record/row_map.h"

#define EXPIRE_AT_ONCE 500

#define AT(member) offsetof(struct message_row, member)

static const struct column columns[] = {
	{"shop_id", COLUMN_INT64, AT(shop_id), NULL},
	{"case_id", COLUMN_INT64, AT(case_id), NULL},
	{"direction", COLUMN_INT, AT(direction), NULL},
	{"message_id", COLUMN_TEXT, AT(message_id), NULL},
	{"content_hash", COLUMN_TEXT, AT(content_hash), NULL},
	{"in_reply_to", COLUMN_TEXT, AT(in_reply_to), NULL},
	{"from_addr", COLUMN_TEXT, AT(from_addr), NULL},
	{"from_name", COLUMN_TEXT, AT(from_name), NULL},
	{"to_addr", COLUMN_TEXT, AT(to_addr), NULL},
	{"subject", COLUMN_TEXT, AT(subject), NULL},
	{"body_text", COLUMN_TEXT, AT(text), NULL},
	{"language", COLUMN_TEXT, AT(language), NULL},
	{"reading", COLUMN_TEXT, AT(reading), NULL},
	{"kind", COLUMN_TERM, AT(kind), &mail_kind_terms},
	{"intent", COLUMN_TERM, AT(intent), &intent_terms},
	{"confidence", COLUMN_DOUBLE, AT(confidence), NULL},
	{"flags", COLUMN_UINT32, AT(flags), NULL},
	{"defects", COLUMN_UINT32, AT(defects), NULL},
	{"photos", COLUMN_UINT32, AT(photos), NULL},
	{"date_utc", COLUMN_INT64, AT(date_utc), NULL},
	{"received_at_utc", COLUMN_INT64, AT(received_at_utc), NULL},
	{"taken_at_utc", COLUMN_INT64, AT(taken_at_utc), NULL},
	{"mailbox_id", COLUMN_INT64, AT(mailbox_id), NULL},
	{"uidvalidity", COLUMN_UINT32, AT(uidvalidity), NULL},
	{"uid", COLUMN_UINT32, AT(uid), NULL},
	{"raw_segment", COLUMN_INT64, AT(raw.segment), NULL},
	{"raw_offset", COLUMN_INT64, AT(raw.offset), NULL},
	{"raw_size", COLUMN_INT64, AT(raw.size), NULL},
};

static const struct row_map map = {
	"message", sizeof(struct message_row), AT(id), columns, G_N_ELEMENTS(columns)};

static void clear(void *row)
{
	row_clear(&map, row);
}

void message_row_clear(struct message_row *row)
{
	clear(row);
}

bool message_insert(
	struct db *db, const struct message_row *row, int64_t *out_id, GError **err)
{
	struct message_row copy = *row;
	if (!row_insert(db, &map, &copy, err))
		return false;
	*out_id = copy.id;
	return true;
}

int message_load(struct db *db, int64_t id, struct message_row *out_row, GError **err)
{
	return row_load(db, &map, out_row, err, "WHERE id = $1", "i", id);
}

int message_load_by_message_id(struct db *db, int64_t shop_id, const char *message_id,
	struct message_row *out_row, GError **err)
{
	return row_load(db, &map, out_row, err,
		"WHERE shop_id = $1 AND message_id = $2 ORDER BY id LIMIT 1", "is",
		shop_id, message_id);
}

int message_find_same(struct db *db, int64_t shop_id, const char *message_id,
	const char *content_hash, int64_t *out_id, GError **err)
{
	/* Two queries, an index each: message_by_hash, message_by_id. */
	static const char nameless[] =
		"SELECT id FROM message WHERE shop_id = $1 AND content_hash = $2 "
		"AND message_id = '' LIMIT 1";
	static const char named[] =
		"SELECT id FROM message WHERE shop_id = $1 AND content_hash = $2 "
		"AND message_id = $3 LIMIT 1";
	AUTO(rows)
	rows = message_id[0] == '\0'
	               ? db_select(db, err, nameless, "is", shop_id, content_hash)
	               : db_select(db, err, named, "iss", shop_id, content_hash,
				 message_id);
	return row_first_int(rows, out_id, err);
}

bool message_move(struct db *db, int64_t id, int64_t mailbox_id, uint32_t uidvalidity,
	uint32_t uid, GError **err)
{
	return db_run(db, err,
		"UPDATE message SET mailbox_id = $2, uidvalidity = $3, uid = $4, "
		"after_done = 0 WHERE id = $1",
		"iiii", id, mailbox_id, (int64_t)uidvalidity, (int64_t)uid);
}

int message_find_thread(struct db *db, int64_t shop_id, const GPtrArray *ids,
	int64_t *out_case_id, GError **err)
{
	for (guint i = 0; i < ids->len; i++) {
		AUTO(rows)
		rows = db_select(db, err,
			"SELECT case_id FROM message WHERE shop_id = $1 AND message_id "
			"= $2 "
			"AND case_id <> 0 ORDER BY id DESC LIMIT 1",
			"is", shop_id, ids->pdata[i]);
		int got = row_first_int(rows, out_case_id, err);
		if (got != 0)
			return got;
	}
	return 0;
}

int message_has_answer(
	struct db *db, int64_t shop_id, const char *message_id, GError **err)
{
	int64_t id = 0;
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT id FROM message WHERE shop_id = $1 AND in_reply_to = $2 "
		"AND in_reply_to <> '' AND direction <> $3 LIMIT 1",
		"isi", shop_id, message_id, (int64_t)DIRECTION_IN);
	return row_first_int(rows, &id, err);
}

GArray *messages_after_due(struct db *db, int64_t mailbox_id, uint32_t uidvalidity,
	int limit, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT uid FROM message WHERE mailbox_id = $1 AND uidvalidity = $2 "
		"AND after_done = 0 ORDER BY uid LIMIT $3",
		"iii", mailbox_id, (int64_t)uidvalidity, (int64_t)limit);
	if (rows == NULL)
		return NULL;
	g_autoptr(GArray) uids = g_array_new(FALSE, FALSE, sizeof(uint32_t));
	int got = 0;
	while ((got = rows_next(rows, err)) > 0) {
		uint32_t uid = (uint32_t)rows_int(rows, 0);
		g_array_append_val(uids, uid);
	}
	return got == 0 ? g_steal_pointer(&uids) : NULL;
}

static bool mark_after_done(struct db *db, int64_t mailbox_id, uint32_t uidvalidity,
	const GArray *uids, GError **err)
{
	for (guint i = 0; i < uids->len; i++) {
		if (!db_run(db, err,
			    "UPDATE message SET after_done = 1 WHERE mailbox_id = $1 "
			    "AND uidvalidity = $2 AND uid = $3 AND after_done = 0",
			    "iii", mailbox_id, (int64_t)uidvalidity,
			    (int64_t)g_array_index(uids, uint32_t, i)))
			return false;
	}
	return true;
}

bool messages_after_done(struct db *db, int64_t mailbox_id, uint32_t uidvalidity,
	const GArray *uids, GError **err)
{
	bool own = false;
	if (!db_join(db, &own, err))
		return false;
	return db_leave(
		db, own, mark_after_done(db, mailbox_id, uidvalidity, uids, err), err);
}

bool message_set_case(struct db *db, int64_t id, int64_t case_id, GError **err)
{
	return db_run(db, err, "UPDATE message SET case_id = $2 WHERE id = $1", "ii",
		id, case_id);
}

GArray *messages_of_case(struct db *db, int64_t case_id, GError **err)
{
	return row_list(db, &map, clear, err,
		"WHERE case_id = $1 ORDER BY received_at_utc, id", "i", case_id);
}

GArray *messages_of_buyers(
	struct db *db, int64_t since_utc, int64_t after_id, int limit, GError **err)
{
	return row_list(db, &map, clear, err,
		"WHERE id > $1 AND received_at_utc >= $2 AND direction = $3 "
		"AND kind IN ($4, $5) ORDER BY id LIMIT $6",
		"iiissi", after_id, since_utc, (int64_t)DIRECTION_IN,
		mail_kind_name(MAIL_KIND_BUYER), mail_kind_name(MAIL_KIND_UNREADABLE),
		(int64_t)limit);
}

bool message_relabel(struct db *db, int64_t id, enum intent intent, GError **err)
{
	return db_run(db, err,
		"UPDATE message SET intent = $2, confidence = 1.0 WHERE id = $1", "is",
		id, intent_name(intent));
}

int message_newest_of_buyer(
	struct db *db, int64_t case_id, struct message_row *out_row, GError **err)
{
	return row_load(db, &map, out_row, err,
		"WHERE case_id = $1 AND direction = $2 AND kind IN ($3, $4) "
		"ORDER BY received_at_utc DESC, id DESC LIMIT 1",
		"iiss", case_id, (int64_t)DIRECTION_IN, mail_kind_name(MAIL_KIND_BUYER),
		mail_kind_name(MAIL_KIND_UNREADABLE));
}

GArray *messages_unanswered(struct db *db, int64_t case_id, int64_t answered_at_utc,
	int limit, GError **err)
{
	return row_list(db, &map, clear, err,
		"WHERE case_id = $1 AND direction = $2 AND kind IN ($3, $4) "
		"AND received_at_utc > $5 ORDER BY received_at_utc DESC, id DESC "
		"LIMIT $6",
		"iissii", case_id, (int64_t)DIRECTION_IN,
		mail_kind_name(MAIL_KIND_BUYER), mail_kind_name(MAIL_KIND_UNREADABLE),
		answered_at_utc, (int64_t)limit);
}

/* Some at a time: others want to write in between. *out_count: how many. */
static bool expire_some(
	struct db *db, int64_t before_utc, int64_t *out_count, GError **err)
{
	return db_run_count(db, out_count, err,
		"UPDATE message SET body_text = '', reading = '{}', raw_size = 0 "
		"WHERE id IN (SELECT id FROM message WHERE raw_size > 0 "
		"AND taken_at_utc < $1 AND NOT EXISTS (SELECT 1 FROM cases "
		"WHERE cases.id = message.case_id AND is_open = 1) "
		"ORDER BY taken_at_utc LIMIT $2)",
		"ii", before_utc, (int64_t)EXPIRE_AT_ONCE);
}

bool messages_expire(
	struct db *db, int64_t before_utc, int64_t *out_lowest_segment, GError **err)
{
	int64_t count = EXPIRE_AT_ONCE;
	while (count == EXPIRE_AT_ONCE) {
		if (!expire_some(db, before_utc, &count, err))
			return false;
	}
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT coalesce(min(raw_segment), 0) FROM message WHERE raw_size > 0",
		"");
	return row_first_int(rows, out_lowest_segment, err) > 0;
}
