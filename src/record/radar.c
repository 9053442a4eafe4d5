#include "record/radar.h"

#include <math.h>
#include <string.h>

#include "base/clock.h"
#include "record/row_map.h"

#define WEEK       (7 * (int64_t)SECONDS_PER_DAY)
#define PAST_WEEKS 8
#define MIN_CASES  5   /* fewer say nothing */
#define DEVIATIONS 3.0 /* of a Poisson count from what was expected */
#define PAST_CASES 20  /* all cases of the past: with fewer there is no past */

/* Complaints; "where is it" comes with every parcel that is slow, and counts, too. */
#define COMPLAINTS                                                                     \
	"('quality', 'wrong_item', 'missing_item', 'empty_parcel', 'not_received', "   \
	"'returned_parcel', 'customs', 'shipping_method', 'refund')"

/* A case once for each complaint: $1 shop, $2 the week's begin, $3 the past's. */
#define COUNTS(value, joined)                                                          \
	"SELECT " value ", m.intent, "                                                 \
	"count(DISTINCT CASE WHEN m.received_at_utc >= $2 THEN m.case_id END), "       \
	"count(DISTINCT CASE WHEN m.received_at_utc < $2 THEN m.case_id END) "         \
	"FROM message m JOIN cases c ON c.id = m.case_id " joined                      \
	" WHERE m.shop_id = $1 AND m.direction = 0 AND m.received_at_utc >= $3 "       \
	"AND m.received_at_utc <= $4 AND m.intent IN " COMPLAINTS " AND " value        \
	" <> '' GROUP BY 1, 2"

static const struct dimension {
	const char *name;
	const char *sql;
} dimensions[] = {
	{"sku", COUNTS("i.sku", "JOIN order_item i ON i.order_id = c.order_id")},
	{"carrier", COUNTS("p.carrier", "JOIN parcel p ON p.order_id = c.order_id")},
	{"country", COUNTS("o.country", "JOIN orders o ON o.id = c.order_id")},
};

bool radar_is_jump(int64_t count, int64_t total, int64_t past_count, int64_t past_total,
	double *out_expected)
{
	*out_expected = 0;
	if (count < MIN_CASES || past_total < PAST_CASES)
		return false;
	double share = (double)past_count / (double)past_total;
	double expected = share * (double)total;
	*out_expected = expected;
	return (double)count > expected + DEVIATIONS * sqrt(MAX(expected, 1.0));
}

static void jump_clear(void *data)
{
	struct radar_jump *jump = data;
	g_free(jump->dimension);
	g_free(jump->value);
}

static GArray *jumps_new(void)
{
	GArray *jumps = g_array_new(FALSE, TRUE, sizeof(struct radar_jump));
	g_array_set_clear_func(jumps, jump_clear);
	return jumps;
}

/* --- counting --------------------------------------------------------------------- */

struct count {
	struct db *db;
	int64_t shop_id;
	int64_t now_utc;
	int64_t total, past_total; /* cases with a mail of a buyer */
	GArray *jumps;
};

static bool count_all(struct count *count, GError **err)
{
	int64_t week = count->now_utc - WEEK;
	AUTO(rows)
	rows = db_select(count->db, err,
		"SELECT count(DISTINCT CASE WHEN received_at_utc >= $2 THEN case_id "
		"END), count(DISTINCT CASE WHEN received_at_utc < $2 THEN case_id END) "
		"FROM message WHERE shop_id = $1 AND direction = 0 "
		"AND received_at_utc >= $3 AND received_at_utc <= $4 AND case_id > 0",
		"iiii", count->shop_id, week, week - PAST_WEEKS * WEEK, count->now_utc);
	if (rows == NULL || rows_next(rows, err) < 0)
		return false;
	count->total = rows_int(rows, 0);
	count->past_total = rows_int(rows, 1);
	return true;
}

static void weigh(
	struct count *count, const struct dimension *dimension, const struct rows *rows)
{
	double expected = 0;
	enum intent intent;
	int64_t cases = rows_int(rows, 2);
	if (!intent_parse(rows_text(rows, 1), &intent) ||
		!radar_is_jump(cases, count->total, rows_int(rows, 3),
			count->past_total, &expected))
		return;
	struct radar_jump jump = {
		.shop_id = count->shop_id,
		.dimension = g_strdup(dimension->name),
		.value = g_strdup(rows_text(rows, 0)),
		.intent = intent,
		.count = cases,
		.expected = expected,
		.since_utc = count->now_utc,
	};
	g_array_append_val(count->jumps, jump);
}

static bool count_dimension(
	struct count *count, const struct dimension *dimension, GError **err)
{
	int64_t week = count->now_utc - WEEK;
	AUTO(rows)
	rows = db_select(count->db, err, dimension->sql, "iiii", count->shop_id, week,
		week - PAST_WEEKS * WEEK, count->now_utc);
	int got = rows != NULL ? rows_next(rows, err) : -1;
	for (; got > 0; got = rows_next(rows, err))
		weigh(count, dimension, rows);
	return got == 0;
}

/* --- keeping ---------------------------------------------------------------------- */

static bool is_same(const struct radar_jump *one, const struct radar_jump *other)
{
	return one->intent == other->intent &&
	       strcmp(one->dimension, other->dimension) == 0 &&
	       strcmp(one->value, other->value) == 0;
}

static struct radar_jump copy_of(const struct radar_jump *jump)
{
	struct radar_jump copy = *jump;
	copy.dimension = g_strdup(jump->dimension);
	copy.value = g_strdup(jump->value);
	return copy;
}

/* What jumped before goes on since then; the others are new. */
static void tell_new(GArray *jumps, const GArray *before, GArray *out_new)
{
	for (guint i = 0; i < jumps->len; i++) {
		struct radar_jump *jump = &g_array_index(jumps, struct radar_jump, i);
		bool known = false;
		for (guint j = 0; j < before->len && !known; j++) {
			const struct radar_jump *old =
				&g_array_index(before, struct radar_jump, j);
			known = is_same(jump, old);
			if (known)
				jump->since_utc = old->since_utc;
		}
		if (!known) {
			struct radar_jump copy = copy_of(jump);
			g_array_append_val(out_new, copy);
		}
	}
}

static bool keep(struct db *db, int64_t shop_id, const GArray *jumps, GError **err)
{
	if (!db_run(db, err, "DELETE FROM radar_jump WHERE shop_id = $1", "i", shop_id))
		return false;
	for (guint i = 0; i < jumps->len; i++) {
		const struct radar_jump *jump =
			&g_array_index(jumps, struct radar_jump, i);
		if (!db_run(db, err,
			    "INSERT INTO radar_jump (shop_id, dimension, value, "
			    "intent, count, expected, since_utc) "
			    "VALUES ($1, $2, $3, $4, $5, $6, $7)",
			    "isssidi", shop_id, jump->dimension, jump->value,
			    intent_name(jump->intent), jump->count, jump->expected,
			    jump->since_utc))
			return false;
	}
	return true;
}

static bool update(struct count *count, GArray *new, GError **err)
{
	if (!count_all(count, err))
		return false;
	for (size_t i = 0; i < G_N_ELEMENTS(dimensions); i++) {
		if (!count_dimension(count, &dimensions[i], err))
			return false;
	}
	g_autoptr(GArray) before = radar_jumps(count->db, count->shop_id, err);
	if (before == NULL)
		return false;
	tell_new(count->jumps, before, new);
	return keep(count->db, count->shop_id, count->jumps, err);
}

bool radar_update(
	struct db *db, int64_t shop_id, int64_t now_utc, GArray **out_new, GError **err)
{
	bool own = false;
	g_autoptr(GArray) jumps = jumps_new();
	g_autoptr(GArray) new = jumps_new();
	struct count count = {
		.db = db, .shop_id = shop_id, .now_utc = now_utc, .jumps = jumps};
	if (!db_join(db, &own, err) ||
		!db_leave(db, own, update(&count, new, err), err))
		return false;
	*out_new = g_steal_pointer(&new);
	return true;
}

GArray *radar_jumps(struct db *db, int64_t shop_id, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT shop_id, dimension, value, intent, count, expected, since_utc "
		"FROM radar_jump WHERE $1 = 0 OR shop_id = $1 ORDER BY count DESC, "
		"dimension, value, intent",
		"i", shop_id);
	g_autoptr(GArray) jumps = jumps_new();
	int got = rows != NULL ? rows_next(rows, err) : -1;
	for (; got > 0; got = rows_next(rows, err)) {
		enum intent intent;
		if (!intent_parse(rows_text(rows, 3), &intent))
			continue; /* of a newer replyd */
		struct radar_jump jump = {rows_int(rows, 0),
			g_strdup(rows_text(rows, 1)), g_strdup(rows_text(rows, 2)),
			intent, rows_int(rows, 4), rows_double(rows, 5),
			rows_int(rows, 6)};
		g_array_append_val(jumps, jump);
	}
	return got == 0 ? g_steal_pointer(&jumps) : NULL;
}

bool radar_concerns(struct db *db, int64_t order_id, enum intent intent,
	bool *out_concerns, GError **err)
{
	AUTO(rows)
	rows = db_select(db, err,
		"SELECT 1 FROM orders o JOIN radar_jump j ON j.shop_id = o.shop_id "
		"WHERE o.id = $1 AND j.intent = $2 AND ("
		"(j.dimension = 'country' AND j.value = o.country) OR "
		"(j.dimension = 'carrier' AND EXISTS (SELECT 1 FROM parcel p "
		"WHERE p.order_id = o.id AND p.carrier = j.value)) OR "
		"(j.dimension = 'sku' AND EXISTS (SELECT 1 FROM order_item i "
		"WHERE i.order_id = o.id AND i.sku = j.value))) LIMIT 1",
		"is", order_id, intent_name(intent));
	int got = rows != NULL ? rows_next(rows, err) : -1;
	*out_concerns = got > 0;
	return got >= 0;
}
