#include "record/events.h"

#include "record/row_map.h"

#define AT(member) offsetof(struct event_row, member)

static const struct column columns[] = {
	{"at_utc", COLUMN_INT64, AT(at_utc), NULL},
	{"shop_id", COLUMN_INT64, AT(shop_id), NULL},
	{"case_id", COLUMN_INT64, AT(case_id), NULL},
	{"draft_id", COLUMN_INT64, AT(draft_id), NULL},
	{"message_id", COLUMN_INT64, AT(message_id), NULL},
	{"name", COLUMN_TEXT, AT(name), NULL},
	{"actor", COLUMN_TEXT, AT(actor), NULL},
	{"detail", COLUMN_TEXT, AT(detail), NULL},
};

static const struct row_map map = {
	"event", sizeof(struct event_row), AT(id), columns, G_N_ELEMENTS(columns)};

static void clear(void *row)
{
	row_clear(&map, row);
}

void event_row_clear(struct event_row *row)
{
	clear(row);
}

bool event_append(struct db *db, const struct event_row *row, GError **err)
{
	struct event_row copy = *row;
	return row_insert(db, &map, &copy, err);
}

GArray *events_of_case(struct db *db, int64_t case_id, GError **err)
{
	return row_list(
		db, &map, clear, err, "WHERE case_id = $1 ORDER BY id", "i", case_id);
}

GArray *events_named(struct db *db, const char *name, int64_t since_utc, GError **err)
{
	return row_list(db, &map, clear, err,
		"WHERE name = $1 AND at_utc >= $2 ORDER BY id", "si", name, since_utc);
}
