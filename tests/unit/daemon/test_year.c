/*
 * A year of orders, run through the clock hour by hour: people who pay late or never,
 * parcels that are slow, lost or returned, disputes, buyers who write. What left is
 * then held against what was true at that hour.
 *
 * HERMETICITY: a store in a temporary folder; no net. Seeded: the year is always the
 * same. REPLYD_YEAR_ORDERS says how many orders, 1000 if it does not.
 */
#include <glib.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "daemon/lifecycle_mail.h"
#include "mail/countries.h"
#include "record/cases.h"
#include "record/orders.h"
#include "record/parcels.h"
#include "shop.h"

#define SEED   20260301
#define YEAR   (365 * 24)
#define BUDGET 3
#define ALL_AUTOMATIC                                                                  \
	"[automatic]\norder_unpaid = auto\norder_paid = auto\norder_shipped = auto\n"  \
	"order_arriving = auto\norder_delayed = auto\nask_received = auto\n"           \
	"order_completed = auto\nfeedback_reminder = auto\n"                           \
	"[guards]\nper_address_week = 3\n"

/* What happens to an order, in hours since the year began; -1: never. */
struct life {
	int64_t id;
	char *buyer;
	const char *country;
	bool is_regular; /* orders again and again: the budget may run out */
	int placed, paid, shipped, scanned, arriving, delivered, completed, cancelled;
	int case_from, case_to;
	int dispute_from, dispute_to;
	/* of each mail: the hour it left, or -1 */
	int sent[LIFECYCLE_COUNT];
};

struct year {
	struct shop shop;
	GRand *dice;
	guint count;
	struct life *lives;
	GHashTable *by_id;          /* row id of the order, its life */
	GPtrArray *hours[YEAR + 1]; /* of struct life *: something happens */
};

static bool chance(struct year *year, int percent)
{
	return g_rand_int_range(year->dice, 0, 100) < percent;
}

static int after(struct year *year, int hour, int least, int most)
{
	return hour + g_rand_int_range(year->dice, least, most + 1);
}

/* --- the lives -------------------------------------------------------------------- */

static void imagine_way(struct year *year, struct life *life)
{
	life->shipped = after(year, life->paid, 6, 96);
	life->scanned = after(year, life->shipped, 12, 24 * 25);
	if (chance(year, 4)) /* lost */
		return;
	life->arriving = after(year, life->scanned, 24 * 3, 24 * 45);
	if (chance(year, 3)) /* returned */
		return;
	life->delivered = after(year, life->arriving, 2, 24 * 6);
	if (chance(year, 70))
		life->completed = after(year, life->delivered, 1, 24 * 20);
}

static void imagine(struct year *year, struct life *life, guint number)
{
	static const char *const countries[] = {
		"DE", "BR", "RU", "US", "ES", "PL", "TR", "FR", "NL", "IT", "AU", ""};
	*life = (struct life){.paid = -1,
		.shipped = -1,
		.scanned = -1,
		.arriving = -1,
		.delivered = -1,
		.completed = -1,
		.cancelled = -1,
		.case_from = -1,
		.case_to = -1,
		.dispute_from = -1,
		.dispute_to = -1};
	memset(life->sent, 0xff, sizeof(life->sent));
	life->placed = after(year, 0, 1, YEAR - 24 * 40);
	life->country = countries[g_rand_int_range(
		year->dice, 0, (gint32)G_N_ELEMENTS(countries))];
	/* some buy again and again */
	life->is_regular = chance(year, 20);
	life->buyer = g_strdup_printf("buyer%u@buyers.example",
		life->is_regular ? number % 17 : 1000 + number);
	if (chance(year, 85))
		life->paid = after(year, life->placed, 0, 60);
	if (life->paid >= 0)
		imagine_way(year, life);
	if (chance(year, 6))
		life->cancelled = after(year, life->placed, 1, 24 * 10);
	if (chance(year, 15)) {
		life->case_from = after(year, life->placed, 5, 24 * 60);
		life->case_to = after(year, life->case_from, 1, 24 * 12);
	}
	if (chance(year, 7) && life->shipped >= 0) {
		life->dispute_from = after(year, life->shipped, 24, 24 * 40);
		life->dispute_to = after(year, life->dispute_from, 24, 24 * 20);
	}
}

static void note_hour(struct year *year, struct life *life, int hour)
{
	if (hour < 0 || hour > YEAR)
		return;
	if (year->hours[hour] == NULL)
		year->hours[hour] = g_ptr_array_new();
	g_ptr_array_add(year->hours[hour], life);
}

static void year_begin(struct year *year)
{
	const char *wanted = g_getenv("REPLYD_YEAR_ORDERS");
	*year = (struct year){.dice = g_rand_new_with_seed(SEED),
		.count = wanted != NULL ? (guint)strtoul(wanted, NULL, 10) : 1000};
	shop_begin(&year->shop, ALL_AUTOMATIC);
	g_assert_true(db_run(year->shop.db, NULL, "PRAGMA synchronous = OFF", ""));
	year->lives = g_new0(struct life, year->count);
	year->by_id = g_hash_table_new(g_int64_hash, g_int64_equal);
	for (guint i = 0; i < year->count; i++) {
		struct life *life = &year->lives[i];
		imagine(year, life, i);
		const int hours[] = {life->placed, life->paid, life->shipped,
			life->scanned, life->arriving, life->delivered, life->completed,
			life->cancelled, life->case_from, life->case_to,
			life->dispute_from, life->dispute_to};
		for (size_t k = 0; k < G_N_ELEMENTS(hours); k++)
			note_hour(year, life, hours[k]);
	}
}

static void year_end(struct year *year)
{
	for (int hour = 0; hour <= YEAR; hour++)
		g_clear_pointer(&year->hours[hour], g_ptr_array_unref);
	for (guint i = 0; i < year->count; i++)
		g_free(year->lives[i].buyer);
	g_hash_table_unref(year->by_id);
	g_free(year->lives);
	g_rand_free(year->dice);
	shop_end(&year->shop);
}

/* --- how it is at an hour --------------------------------------------------------- */

static bool is_past(int hour, int now)
{
	return hour >= 0 && hour <= now;
}

static bool is_within(int from, int to, int now)
{
	return is_past(from, now) && !is_past(to, now);
}

static enum order_state state_at(const struct life *life, int now)
{
	if (is_past(life->cancelled, now) &&
		!(life->shipped >= 0 && life->shipped <= life->cancelled))
		return ORDER_STATE_CANCELLED;
	bool stopped = life->cancelled >= 0 && life->cancelled < life->shipped;
	if (!stopped && is_past(life->completed, now))
		return ORDER_STATE_COMPLETED;
	if (!stopped && is_past(life->shipped, now))
		return ORDER_STATE_SHIPPED;
	return is_past(life->paid, now) ? ORDER_STATE_PAID : ORDER_STATE_UNPAID;
}

static enum parcel_status status_at(const struct life *life, int now)
{
	if (is_past(life->delivered, now))
		return PARCEL_STATUS_DELIVERED;
	if (is_past(life->arriving, now))
		return PARCEL_STATUS_OUT_FOR_DELIVERY;
	return is_past(life->scanned, now) ? PARCEL_STATUS_IN_TRANSIT
	                                   : PARCEL_STATUS_NOT_FOUND;
}

static int64_t time_of(int hour)
{
	return hour < 0 ? 0 : SHOP_NOW + (int64_t)hour * 3600;
}

/* --- telling the store ------------------------------------------------------------ */

static void tell_parcel(struct year *year, const struct life *life, int now)
{
	struct db *db = year->shop.db;
	int64_t id = 0;
	bool changed = false;
	g_autofree char *number =
		g_strdup_printf("RB%09" G_GINT64_FORMAT "CN", life->id);
	g_assert_true(parcel_ensure(
		db, year->shop.id, life->id, number, "china-post", "", &id, NULL));
	g_autoptr(GPtrArray) parcels = parcels_of_order(db, life->id, NULL);
	struct parcel_row *parcel = parcels->pdata[0];
	parcel->facts->status = status_at(life, now);
	const int scans[] = {life->delivered, life->arriving, life->scanned};
	for (size_t i = 0; i < G_N_ELEMENTS(scans); i++) {
		if (is_past(scans[i], now)) {
			parcel->facts->last_event_at_utc = time_of(scans[i]);
			break;
		}
	}
	if (is_past(life->delivered, now))
		parcel->facts->delivered_at_utc = time_of(life->delivered);
	g_assert_true(parcel_update(db, parcel, &changed, NULL));
}

static void tell_case(struct year *year, const struct life *life, int now)
{
	GError *err = NULL;
	if (now == life->case_from) {
		const struct case_row row = {.shop_id = year->shop.id,
			.order_id = life->id,
			.buyer_addr = life->buyer,
			.subject = (char *)"",
			.open = true};
		int64_t id = 0;
		g_assert_true(case_insert(year->shop.db, &row, &id, &err));
	} else if (now == life->case_to) {
		g_assert_true(db_run(year->shop.db, &err,
			"UPDATE cases SET is_open = 0 WHERE order_id = $1", "i",
			life->id));
	}
}

static void tell(struct year *year, struct life *life, int now)
{
	GError *err = NULL;
	AUTO(order_row) order = order_row_new();
	struct order_facts *facts = order->facts;
	order->shop_id = year->shop.id;
	order->buyer_addr = g_strdup(life->buyer);
	order->buyer_name = g_strdup("Ana");
	g_free(facts->number);
	facts->number = g_strdup_printf("9%07u", (guint)(life - year->lives));
	g_free(facts->country);
	facts->country = g_strdup(life->country);
	facts->state = state_at(life, now);
	facts->placed_at_utc = time_of(life->placed);
	facts->paid_at_utc = is_past(life->paid, now) ? time_of(life->paid) : 0;
	if (facts->state == ORDER_STATE_SHIPPED ||
		facts->state == ORDER_STATE_COMPLETED)
		facts->shipped_at_utc = time_of(life->shipped);
	if (is_within(life->dispute_from, life->dispute_to, now))
		order->dispute_opened_at_utc = time_of(life->dispute_from);
	g_assert_cmpint(order_upsert(year->shop.db, order, &err), !=, UPSERT_FAILED);
	g_assert_no_error(err);
	if (life->id == 0) {
		life->id = order->id;
		g_hash_table_insert(year->by_id, &life->id, life);
	}
	if (facts->shipped_at_utc != 0)
		tell_parcel(year, life, now);
	tell_case(year, life, now);
}

/* --- what left -------------------------------------------------------------------- */

static struct life *life_of(struct year *year, int64_t order_id)
{
	struct life *life = g_hash_table_lookup(year->by_id, &order_id);
	g_assert_nonnull(life);
	return life;
}

static void check_hour(const struct life *life, int now)
{
	const struct country *country = country_find(life->country);
	g_autoptr(GTimeZone) zone =
		g_time_zone_new_identifier(country != NULL ? country->timezone : "UTC");
	g_autoptr(GDateTime) utc = g_date_time_new_from_unix_utc(time_of(now));
	g_autoptr(GDateTime) local = g_date_time_to_timezone(utc, zone);
	g_assert_cmpint(g_date_time_get_hour(local), >=, 8);
	g_assert_cmpint(g_date_time_get_hour(local), <, 21);
}

/* Whether the mail says nothing that is not so. */
static bool is_true(const struct life *life, enum lifecycle mail, int now)
{
	enum order_state state = state_at(life, now);
	bool has_parcel = state == ORDER_STATE_SHIPPED;
	switch ((int)mail) {
	case LIFECYCLE_ORDER_UNPAID:
		return state == ORDER_STATE_UNPAID && now >= life->placed + 4;
	case LIFECYCLE_ORDER_PAID:
		return state == ORDER_STATE_PAID;
	case LIFECYCLE_ORDER_SHIPPED:
	case LIFECYCLE_ORDER_DELAYED:
		return has_parcel &&
		       status_at(life, now) < PARCEL_STATUS_AVAILABLE_FOR_PICKUP;
	case LIFECYCLE_ORDER_ARRIVING:
		return has_parcel &&
		       status_at(life, now) == PARCEL_STATUS_OUT_FOR_DELIVERY;
	case LIFECYCLE_ASK_RECEIVED:
		return has_parcel && is_past(life->delivered, now - 48);
	case LIFECYCLE_ORDER_COMPLETED:
		return state == ORDER_STATE_COMPLETED;
	default:
		return state == ORDER_STATE_COMPLETED &&
		       is_past(life->completed, now - 24 * 5);
	}
}

static void check_mail(struct life *life, enum lifecycle mail, int now)
{
	g_test_message("%s at hour %d", lifecycle_name(mail), now);
	g_assert_cmpint(life->sent[mail], ==, -1);
	life->sent[mail] = now;
	check_hour(life, now);
	g_assert_false(is_within(life->case_from, life->case_to, now));
	g_assert_false(is_within(life->dispute_from, life->dispute_to, now));
	g_assert_true(is_true(life, mail, now));
}

/* Everything that waits leaves within the hour. */
static void send_all(struct year *year, int now)
{
	GError *err = NULL;
	AUTO(rows)
	rows = db_select(year->shop.db, &err,
		"SELECT lifecycle_mail.order_id, lifecycle_mail.name, draft.body "
		"FROM outbox JOIN draft ON draft.id = outbox.draft_id "
		"JOIN lifecycle_mail ON lifecycle_mail.draft_id = draft.id "
		"WHERE outbox.state = 'waiting'",
		"");
	while (rows_next(rows, &err) > 0) {
		enum lifecycle mail;
		g_assert_true(lifecycle_parse(rows_text(rows, 1), &mail));
		g_assert_null(strstr(rows_text(rows, 2), "[missing"));
		check_mail(life_of(year, rows_int(rows, 0)), mail, now);
	}
	g_assert_no_error(err);
	g_clear_pointer(&rows, rows_free);
	g_assert_true(db_run(year->shop.db, &err,
		"UPDATE draft SET state = 'sent' WHERE id IN "
		"(SELECT draft_id FROM outbox WHERE state = 'waiting')",
		""));
	g_assert_true(db_run(year->shop.db, &err,
		"UPDATE outbox SET state = 'sent', sent_at_utc = created_at_utc "
		"WHERE state = 'waiting'",
		""));
}

/* --- the year as a whole ---------------------------------------------------------- */

/* Of a mail whose time came undisturbed, in the day and with budget: it went. */
static bool had_to_leave(const struct life *life, enum lifecycle mail)
{
	bool quiet = life->case_from < 0 && life->dispute_from < 0 &&
	             life->cancelled < 0 && !life->is_regular;
	if (!quiet)
		return false;
	if (mail == LIFECYCLE_ORDER_PAID)
		return life->paid >= 0 && life->shipped > life->paid + 24;
	if (mail == LIFECYCLE_ORDER_SHIPPED)
		return life->shipped >= 0;
	if (mail == LIFECYCLE_ORDER_UNPAID)
		return life->paid < 0 || life->paid > life->placed + 28;
	if (mail == LIFECYCLE_ORDER_COMPLETED)
		return life->completed >= 0 && life->completed < YEAR - 24;
	return false;
}

/* It was written, but the week's budget was spent: it waited for an agent. */
static bool was_drafted(struct year *year, const struct life *life, enum lifecycle mail)
{
	GError *err = NULL;
	AUTO(rows)
	rows = db_select(year->shop.db, &err,
		"SELECT 1 FROM lifecycle_mail WHERE order_id = $1 AND name = $2 AND "
		"draft_id > 0",
		"is", life->id, lifecycle_name(mail));
	return rows_next(rows, &err) > 0;
}

static void check_nobody_forgotten(struct year *year)
{
	guint wanted = 0;
	guint waited = 0;
	for (guint i = 0; i < year->count * LIFECYCLE_COUNT; i++) {
		const struct life *life = &year->lives[i / LIFECYCLE_COUNT];
		enum lifecycle mail = (enum lifecycle)(i % LIFECYCLE_COUNT);
		if (!had_to_leave(life, mail))
			continue;
		wanted++;
		if (life->sent[mail] >= 0)
			continue;
		g_test_message(
			"order %u, %s", i / LIFECYCLE_COUNT, lifecycle_name(mail));
		g_assert_true(was_drafted(year, life, mail));
		waited++;
	}
	g_test_message("%u of %u waited for an agent", waited, wanted);
	g_assert_cmpuint(wanted, >, year->count);
	g_assert_cmpuint(waited * 20, <, wanted);
}

static void check_order_of_mails(const struct year *year)
{
	static const enum lifecycle way[] = {LIFECYCLE_ORDER_UNPAID,
		LIFECYCLE_ORDER_PAID, LIFECYCLE_ORDER_SHIPPED, LIFECYCLE_ASK_RECEIVED,
		LIFECYCLE_ORDER_COMPLETED, LIFECYCLE_FEEDBACK_REMINDER};
	for (guint i = 0; i < year->count; i++) {
		int last = -1;
		for (size_t k = 0; k < G_N_ELEMENTS(way); k++) {
			int hour = year->lives[i].sent[way[k]];
			if (hour < 0)
				continue;
			g_assert_cmpint(hour, >=, last);
			last = hour;
		}
	}
}

/* In no seven days an address got more than its budget. */
static void check_budget(struct year *year)
{
	g_assert_cmpint(
		shop_count(&year->shop,
			"SELECT count(*) FROM outbox AS one WHERE (SELECT count(*) "
			"FROM outbox AS other WHERE other.envelope_to = "
			"one.envelope_to AND other.created_at_utc <= "
			"one.created_at_utc AND other.created_at_utc > "
			"one.created_at_utc - 604800) > 3"),
		==, 0);
}

static void report(const struct year *year)
{
	for (unsigned k = 0; k < LIFECYCLE_COUNT; k++) {
		guint sent = 0;
		for (guint i = 0; i < year->count; i++)
			sent += year->lives[i].sent[k] >= 0;
		g_test_message("%s: %u of %u orders", lifecycle_name((enum lifecycle)k),
			sent, year->count);
		g_assert_cmpuint(sent, >, 0);
	}
}

static void test_year(void)
{
	struct year *year = g_new0(struct year, 1);
	year_begin(year);
	GError *err = NULL;
	for (int hour = 0; hour <= YEAR; hour++) {
		GPtrArray *told = year->hours[hour];
		year->shop.engine->clock.fixed_at_utc = time_of(hour);
		for (guint i = 0; told != NULL && i < told->len; i++)
			tell(year, told->pdata[i], hour);
		g_assert_true(lifecycle_round(year->shop.engine, year->shop.db, &err));
		g_assert_no_error(err);
		send_all(year, hour);
	}
	check_nobody_forgotten(year);
	check_order_of_mails(year);
	check_budget(year);
	report(year);
	year_end(year);
	g_free(year);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/year/orders", test_year);
	return g_test_run();
}
