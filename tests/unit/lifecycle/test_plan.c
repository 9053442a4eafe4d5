/* HERMETICITY: reads the zone table of the system. */
#include "lifecycle/plan.h"

#include <glib.h>

#include "base/clock.h"

#define NOON     INT64_C(1772366400) /* 2026-03-01T12:00:00Z */
#define HOURS(n) ((n)*INT64_C(3600))
#define DAYS(n)  ((n) * (int64_t)SECONDS_PER_DAY)

/* An order to Germany that nothing is wrong with, and its parcel. */
struct world {
	struct order_facts *order;
	struct parcel_facts *parcel;
	struct lifecycle_facts facts;
};

static void world_begin(struct world *world, enum order_state state)
{
	*world = (struct world){order_facts_new(), parcel_facts_new(), {0}};
	g_free(world->order->country);
	world->order->country = g_strdup("DE");
	world->order->state = state;
	g_free(world->parcel->number);
	world->parcel->number = g_strdup("RB123456785CN");
	world->facts = (struct lifecycle_facts){
		.now_utc = NOON,
		.order = world->order,
		.parcel = world->parcel,
		.has_address = true,
	};
	for (unsigned i = 0; i < LIFECYCLE_COUNT; i++) {
		world->facts.modes[i] = MODE_AUTO;
		world->facts.before[i].why = "";
	}
}

static void world_end(struct world *world)
{
	order_facts_free(world->order);
	parcel_facts_free(world->parcel);
}

static struct lifecycle_mail plan_of(const struct world *world, enum lifecycle which)
{
	struct lifecycle_plan plan;
	lifecycle_plan(&world->facts, &plan);
	return plan.mails[which];
}

static void assert_state(
	const struct world *world, enum lifecycle which, enum lifecycle_state state)
{
	struct lifecycle_mail mail = plan_of(world, which);
	g_test_message("%s is %s: %s", lifecycle_name(which),
		lifecycle_state_name(mail.state), mail.why);
	g_assert_cmpstr(
		lifecycle_state_name(mail.state), ==, lifecycle_state_name(state));
}

/* The plan of now is what was known before, later. */
static void remember(struct world *world, int64_t later)
{
	struct lifecycle_plan plan;
	lifecycle_plan(&world->facts, &plan);
	for (unsigned i = 0; i < LIFECYCLE_COUNT; i++)
		world->facts.before[i] = plan.mails[i];
	world->facts.seen_before = true;
	world->facts.state_before = world->order->state;
	world->facts.now_utc += later;
}

static void test_unpaid(void)
{
	struct world world;
	world_begin(&world, ORDER_STATE_UNPAID);
	world.order->placed_at_utc = NOON - HOURS(1);
	assert_state(&world, LIFECYCLE_ORDER_UNPAID, LIFECYCLE_WAITING);
	assert_state(&world, LIFECYCLE_ORDER_PAID, LIFECYCLE_NOTHING);
	remember(&world, HOURS(3));
	assert_state(&world, LIFECYCLE_ORDER_UNPAID, LIFECYCLE_DUE);
	world.order->state = ORDER_STATE_PAID;
	assert_state(&world, LIFECYCLE_ORDER_UNPAID, LIFECYCLE_SKIPPED);
	world_end(&world);
}

/* The source does not say when it was paid, but replyd saw it happen. */
static void test_step_that_was_witnessed(void)
{
	struct world world;
	world_begin(&world, ORDER_STATE_UNPAID);
	world.order->placed_at_utc = NOON - HOURS(1);
	remember(&world, HOURS(1));
	world.order->state = ORDER_STATE_PAID;
	assert_state(&world, LIFECYCLE_ORDER_PAID, LIFECYCLE_DUE);
	world.facts.seen_before = false;
	assert_state(&world, LIFECYCLE_ORDER_PAID, LIFECYCLE_SKIPPED);
	world_end(&world);
}

static void test_shipped(void)
{
	struct world world;
	world_begin(&world, ORDER_STATE_SHIPPED);
	world.order->shipped_at_utc = NOON - DAYS(1);
	assert_state(&world, LIFECYCLE_ORDER_SHIPPED, LIFECYCLE_DUE);
	assert_state(&world, LIFECYCLE_ORDER_PAID, LIFECYCLE_SKIPPED);
	world.facts.parcel = NULL;
	assert_state(&world, LIFECYCLE_ORDER_SHIPPED, LIFECYCLE_WITHHELD);
	world.facts.parcel = world.parcel;
	world.order->shipped_at_utc = NOON - DAYS(8);
	assert_state(&world, LIFECYCLE_ORDER_SHIPPED, LIFECYCLE_SKIPPED);
	world_end(&world);
}

static void test_arriving(void)
{
	struct world world;
	world_begin(&world, ORDER_STATE_SHIPPED);
	world.order->shipped_at_utc = NOON - DAYS(20);
	world.parcel->status = PARCEL_STATUS_AVAILABLE_FOR_PICKUP;
	world.parcel->last_event_at_utc = NOON - HOURS(2);
	assert_state(&world, LIFECYCLE_ORDER_ARRIVING, LIFECYCLE_DUE);
	world.parcel->status = PARCEL_STATUS_DELIVERED;
	world.parcel->delivered_at_utc = NOON - HOURS(1);
	assert_state(&world, LIFECYCLE_ORDER_ARRIVING, LIFECYCLE_NOTHING);
	assert_state(&world, LIFECYCLE_ASK_RECEIVED, LIFECYCLE_WAITING);
	world_end(&world);
}

static void test_delayed(void)
{
	struct world world;
	world_begin(&world, ORDER_STATE_SHIPPED);
	world.order->shipped_at_utc = NOON - DAYS(20);
	world.parcel->status = PARCEL_STATUS_IN_TRANSIT;
	world.parcel->last_event_at_utc = NOON - DAYS(10);
	world.facts.promise_utc = NOON + DAYS(40);
	struct lifecycle_mail mail = plan_of(&world, LIFECYCLE_ORDER_DELAYED);
	g_assert_cmpint(mail.state, ==, LIFECYCLE_WAITING);
	g_assert_cmpint(mail.due_utc, ==, NOON + DAYS(5));
	/* silent for fifteen days */
	remember(&world, DAYS(5));
	assert_state(&world, LIFECYCLE_ORDER_DELAYED, LIFECYCLE_DUE);
	/* a scan after all: all is well again */
	world.parcel->last_event_at_utc = world.facts.now_utc;
	assert_state(&world, LIFECYCLE_ORDER_DELAYED, LIFECYCLE_WAITING);
	/* but the promise is near */
	world.facts.promise_utc = world.facts.now_utc + DAYS(6);
	assert_state(&world, LIFECYCLE_ORDER_DELAYED, LIFECYCLE_DUE);
	world.facts.promise_utc = world.facts.now_utc - DAYS(1);
	assert_state(&world, LIFECYCLE_ORDER_DELAYED, LIFECYCLE_SKIPPED);
	world_end(&world);
}

static void test_received_completed_reviewed(void)
{
	struct world world;
	world_begin(&world, ORDER_STATE_SHIPPED);
	world.order->shipped_at_utc = NOON - DAYS(20);
	world.parcel->status = PARCEL_STATUS_DELIVERED;
	world.parcel->delivered_at_utc = NOON - HOURS(3);
	remember(&world, DAYS(2));
	assert_state(&world, LIFECYCLE_ASK_RECEIVED, LIFECYCLE_DUE);
	world.order->state = ORDER_STATE_COMPLETED;
	assert_state(&world, LIFECYCLE_ASK_RECEIVED, LIFECYCLE_SKIPPED);
	assert_state(&world, LIFECYCLE_ORDER_COMPLETED, LIFECYCLE_DUE);
	assert_state(&world, LIFECYCLE_FEEDBACK_REMINDER, LIFECYCLE_WAITING);
	remember(&world, DAYS(5));
	assert_state(&world, LIFECYCLE_FEEDBACK_REMINDER, LIFECYCLE_DUE);
	world.facts.complained = true;
	assert_state(&world, LIFECYCLE_FEEDBACK_REMINDER, LIFECYCLE_SKIPPED);
	world.facts.complained = false;
	world.facts.unwanted = true;
	assert_state(&world, LIFECYCLE_FEEDBACK_REMINDER, LIFECYCLE_SKIPPED);
	world_end(&world);
}

/* First seen when all was over: history sends nothing. */
static void test_history(void)
{
	struct world world;
	world_begin(&world, ORDER_STATE_COMPLETED);
	world.order->placed_at_utc = NOON - DAYS(60);
	world.order->shipped_at_utc = NOON - DAYS(55);
	world.parcel->status = PARCEL_STATUS_DELIVERED;
	world.parcel->delivered_at_utc = NOON - DAYS(20);
	for (unsigned i = 0; i < LIFECYCLE_COUNT; i++)
		g_assert_cmpint(
			plan_of(&world, (enum lifecycle)i).state, !=, LIFECYCLE_DUE);
	struct lifecycle_plan plan;
	lifecycle_plan(&world.facts, &plan);
	g_assert_cmpint(plan.look_again_utc, ==, 0);
	world_end(&world);
}

static void test_hindrances(void)
{
	struct world world;
	world_begin(&world, ORDER_STATE_PAID);
	world.order->paid_at_utc = NOON - HOURS(1);
	bool *const hindrances[] = {&world.facts.case_open, &world.facts.dispute_open,
		&world.facts.suppressed};
	for (size_t i = 0; i < G_N_ELEMENTS(hindrances); i++) {
		*hindrances[i] = true;
		assert_state(&world, LIFECYCLE_ORDER_PAID, LIFECYCLE_WITHHELD);
		g_assert_nonnull(
			lifecycle_objection(&world.facts, LIFECYCLE_ORDER_PAID));
		*hindrances[i] = false;
		assert_state(&world, LIFECYCLE_ORDER_PAID, LIFECYCLE_DUE);
	}
	world.facts.has_address = false;
	assert_state(&world, LIFECYCLE_ORDER_PAID, LIFECYCLE_WITHHELD);
	world.facts.has_address = true;
	world.facts.modes[LIFECYCLE_ORDER_PAID] = MODE_OFF;
	assert_state(&world, LIFECYCLE_ORDER_PAID, LIFECYCLE_WITHHELD);
	/* a week later nobody wants to read it */
	remember(&world, DAYS(8));
	world.facts.modes[LIFECYCLE_ORDER_PAID] = MODE_AUTO;
	assert_state(&world, LIFECYCLE_ORDER_PAID, LIFECYCLE_SKIPPED);
	world.order->state = ORDER_STATE_CANCELLED;
	assert_state(&world, LIFECYCLE_ORDER_PAID, LIFECYCLE_SKIPPED);
	world_end(&world);
}

/* By the buyer's clock, in both halves of the year and on the 29th of February. */
static void test_hours(void)
{
	static const struct {
		const char *country, *now, *due;
	} cases[] = {
		{"DE", "2026-01-10T12:00:00Z", "2026-01-10T12:00:00Z"},
		{"DE", "2026-01-10T06:59:59Z", "2026-01-10T07:00:00Z"},
		{"DE", "2026-07-10T05:00:00Z", "2026-07-10T06:00:00Z"},
		{"DE", "2026-01-10T20:00:00Z", "2026-01-11T07:00:00Z"},
		{"BR", "2026-01-10T02:00:00Z", "2026-01-10T11:00:00Z"},
		{"RU", "2028-02-28T22:00:00Z", "2028-02-29T05:00:00Z"},
		/* the clocks go forward in the night */
		{"DE", "2026-03-28T22:00:00Z", "2026-03-29T06:00:00Z"},
		{"", "2026-01-10T03:00:00Z", "2026-01-10T08:00:00Z"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct world world;
		int64_t due = 0;
		world_begin(&world, ORDER_STATE_PAID);
		g_free(world.order->country);
		world.order->country = g_strdup(cases[i].country);
		g_assert_true(time_parse(cases[i].now, &world.facts.now_utc));
		g_assert_true(time_parse(cases[i].due, &due));
		world.order->paid_at_utc = world.facts.now_utc - 60;
		struct lifecycle_mail mail = plan_of(&world, LIFECYCLE_ORDER_PAID);
		g_assert_cmpint(mail.due_utc, ==, due);
		g_assert_cmpint(mail.state, ==,
			due > world.facts.now_utc ? LIFECYCLE_WAITING : LIFECYCLE_DUE);
		world_end(&world);
	}
}

/* What was written or ended stays so, whatever is planned again. */
static void test_once(void)
{
	static const enum lifecycle_state final[] = {
		LIFECYCLE_DRAFTED, LIFECYCLE_SENT, LIFECYCLE_SKIPPED};
	for (size_t i = 0; i < G_N_ELEMENTS(final); i++) {
		struct world world;
		world_begin(&world, ORDER_STATE_PAID);
		world.order->paid_at_utc = NOON - HOURS(1);
		world.facts.before[LIFECYCLE_ORDER_PAID].state = final[i];
		assert_state(&world, LIFECYCLE_ORDER_PAID, final[i]);
		world_end(&world);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/plan/unpaid", test_unpaid);
	g_test_add_func("/plan/witnessed", test_step_that_was_witnessed);
	g_test_add_func("/plan/shipped", test_shipped);
	g_test_add_func("/plan/arriving", test_arriving);
	g_test_add_func("/plan/delayed", test_delayed);
	g_test_add_func("/plan/received", test_received_completed_reviewed);
	g_test_add_func("/plan/history", test_history);
	g_test_add_func("/plan/hindrances", test_hindrances);
	g_test_add_func("/plan/hours", test_hours);
	g_test_add_func("/plan/once", test_once);
	return g_test_run();
}
