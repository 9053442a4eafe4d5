#include "lifecycle/plan.h"

#include <string.h>

#include "base/clock.h"
#include "mail/countries.h"

#define HOUR          INT64_C(3600)
#define DAYS(n)       ((n) * (int64_t)SECONDS_PER_DAY)
#define FRESH         DAYS(7) /* an event learned later than that sends nothing */
#define LOOK_AGAIN    DAYS(1) /* what is withheld is looked at so often */
#define DAY_BEGINS    8       /* of the buyer, o'clock */
#define DAY_ENDS      21
#define SILENT_PARCEL DAYS(15) /* without a scan */
#define NEAR_PROMISE  DAYS(7)
#define LONG_AGO      1 /* an event of which nobody knows when it was */

TERMS_DEFINE(lifecycle_state, LIFECYCLE_STATE, LIFECYCLE_STATE_LIST)

typedef int64_t event_time(const struct lifecycle_facts *facts);
typedef const char *objection(const struct lifecycle_facts *facts);

static event_time unpaid_since, paid_since, shipped_since, arriving_since,
	delayed_since, delivered_since, completed_since;
static objection no_more_unpaid, no_more_paid, no_more_shipped, no_more_arriving,
	no_more_delayed, no_more_asked, never_late, no_review_wanted;
static objection nothing_lacks, number_lacks, promise_lacks;

/* The table of the playbook: when, how much later, and what makes it pointless. */
static const struct rule {
	event_time *event;
	int64_t delay;
	objection *pointless; /* for good */
	objection *lacking;   /* may still come */
} rules[LIFECYCLE_COUNT] = {
	/* clang-format off */
	[LIFECYCLE_ORDER_UNPAID]      = {unpaid_since,    4 * HOUR, no_more_unpaid,   nothing_lacks},
	[LIFECYCLE_ORDER_PAID]        = {paid_since,      0,        no_more_paid,     nothing_lacks},
	[LIFECYCLE_ORDER_SHIPPED]     = {shipped_since,   0,        no_more_shipped,  number_lacks},
	[LIFECYCLE_ORDER_ARRIVING]    = {arriving_since,  0,        no_more_arriving, number_lacks},
	[LIFECYCLE_ORDER_DELAYED]     = {delayed_since,   0,        no_more_delayed,  promise_lacks},
	[LIFECYCLE_ASK_RECEIVED]      = {delivered_since, DAYS(2),  no_more_asked,    nothing_lacks},
	[LIFECYCLE_ORDER_COMPLETED]   = {completed_since, 0,        never_late,       nothing_lacks},
	[LIFECYCLE_FEEDBACK_REMINDER] = {completed_since, DAYS(5),  no_review_wanted, nothing_lacks},
	/* clang-format on */
};

/* --- what happened, and when ------------------------------------------------------ */

static bool is_at_least(const struct lifecycle_facts *facts, enum order_state state)
{
	return facts->order->state >= state &&
	       facts->order->state <= ORDER_STATE_COMPLETED;
}

/*
 * A step of the order: at the time the source gives; else, when replyd saw the order
 * before it, now; else long ago.
 */
static int64_t step_time(
	const struct lifecycle_facts *facts, enum order_state state, int64_t given_utc)
{
	if (!is_at_least(facts, state))
		return 0;
	if (given_utc != 0)
		return given_utc;
	bool witnessed = facts->seen_before && facts->state_before < state;
	return witnessed ? facts->now_utc : LONG_AGO;
}

static int64_t unpaid_since(const struct lifecycle_facts *facts)
{
	return step_time(facts, ORDER_STATE_UNPAID, facts->order->placed_at_utc);
}

static int64_t paid_since(const struct lifecycle_facts *facts)
{
	return step_time(facts, ORDER_STATE_PAID, facts->order->paid_at_utc);
}

static int64_t shipped_since(const struct lifecycle_facts *facts)
{
	return step_time(facts, ORDER_STATE_SHIPPED, facts->order->shipped_at_utc);
}

static int64_t completed_since(const struct lifecycle_facts *facts)
{
	return step_time(facts, ORDER_STATE_COMPLETED, 0);
}

static bool parcel_is(const struct lifecycle_facts *facts, enum parcel_status status)
{
	return facts->parcel != NULL && facts->parcel->status == status;
}

static bool is_delivered(const struct lifecycle_facts *facts)
{
	return parcel_is(facts, PARCEL_STATUS_DELIVERED) &&
	       facts->parcel->doubt == DOUBT_NONE;
}

static bool is_arriving(const struct lifecycle_facts *facts)
{
	return parcel_is(facts, PARCEL_STATUS_AVAILABLE_FOR_PICKUP) ||
	       parcel_is(facts, PARCEL_STATUS_OUT_FOR_DELIVERY);
}

static int64_t arriving_since(const struct lifecycle_facts *facts)
{
	return is_arriving(facts) ? facts->parcel->last_event_at_utc : 0;
}

static int64_t delivered_since(const struct lifecycle_facts *facts)
{
	return is_delivered(facts) ? facts->parcel->delivered_at_utc : 0;
}

/* The day the buyer begins to worry: no scan for long, or the promise is near. */
static int64_t delayed_since(const struct lifecycle_facts *facts)
{
	if (facts->order->state != ORDER_STATE_SHIPPED)
		return 0;
	int64_t moved = facts->order->shipped_at_utc;
	if (facts->parcel != NULL)
		moved = MAX(moved, facts->parcel->last_event_at_utc);
	int64_t silent = moved != 0 ? moved + SILENT_PARCEL : 0;
	int64_t near = facts->promise_utc != 0 ? facts->promise_utc - NEAR_PROMISE : 0;
	return silent == 0 || (near != 0 && near < silent) ? near : silent;
}

/* --- what makes a mail pointless -------------------------------------------------- */

static const char *no_more_unpaid(const struct lifecycle_facts *facts)
{
	return is_at_least(facts, ORDER_STATE_PAID) ? "it is paid" : NULL;
}

static const char *no_more_paid(const struct lifecycle_facts *facts)
{
	return is_at_least(facts, ORDER_STATE_SHIPPED) ? "it is shipped" : NULL;
}

/* The parcel has got further than these mails speak of. */
static const char *arrived(const struct lifecycle_facts *facts)
{
	if (is_delivered(facts))
		return "it is delivered";
	return is_at_least(facts, ORDER_STATE_COMPLETED) ? "the buyer has it" : NULL;
}

static const char *no_more_shipped(const struct lifecycle_facts *facts)
{
	return is_arriving(facts) ? "it is nearly there" : arrived(facts);
}

static const char *no_more_arriving(const struct lifecycle_facts *facts)
{
	return arrived(facts);
}

static const char *no_more_delayed(const struct lifecycle_facts *facts)
{
	if (facts->promise_utc != 0 &&
		time_days_between(country_local(facts->order->country, facts->now_utc),
			facts->promise_utc) < 0)
		return "the promised day has passed";
	return is_arriving(facts) ? "it is nearly there" : arrived(facts);
}

static const char *no_more_asked(const struct lifecycle_facts *facts)
{
	return is_at_least(facts, ORDER_STATE_COMPLETED) ? "the buyer confirmed it"
	                                                 : NULL;
}

static const char *never_late(const struct lifecycle_facts *facts)
{
	(void)facts;
	return NULL;
}

static const char *no_review_wanted(const struct lifecycle_facts *facts)
{
	if (facts->complained)
		return "the buyer complained not long ago";
	return facts->unwanted ? "a review was left, or is not to be asked for" : NULL;
}

/* --- what may still come ---------------------------------------------------------- */

static const char *nothing_lacks(const struct lifecycle_facts *facts)
{
	(void)facts;
	return NULL;
}

static const char *number_lacks(const struct lifecycle_facts *facts)
{
	return facts->parcel == NULL || facts->parcel->number[0] == '\0'
	               ? "no tracking number is known"
	               : NULL;
}

static const char *promise_lacks(const struct lifecycle_facts *facts)
{
	return facts->promise_utc == 0 ? "no last day is promised" : NULL;
}

static bool is_doubtful(const struct lifecycle_facts *facts)
{
	return facts->parcel != NULL && facts->parcel->doubt != DOUBT_NONE;
}

/* What stands against every mail; the weightiest reason first. */
static const char *withholding(const struct lifecycle_facts *facts, enum lifecycle mail)
{
	const struct {
		bool holds;
		const char *why;
	} reasons[] = {
		{facts->modes[mail] == MODE_OFF, "the shop sends no such mail"},
		{!facts->has_address, "the buyer's address is not known"},
		{facts->suppressed, "the address gets no mail"},
		{is_doubtful(facts), "the parcel may be another order's: look at it"},
		{facts->dispute_open, "a dispute is open"},
		{facts->case_open, "a case is open"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(reasons); i++) {
		if (reasons[i].holds)
			return reasons[i].why;
	}
	return rules[mail].lacking(facts);
}

static const char *pointless(const struct lifecycle_facts *facts, enum lifecycle mail)
{
	if (facts->order->state == ORDER_STATE_CANCELLED)
		return "the order was cancelled";
	return rules[mail].pointless(facts);
}

/* --- the buyer's clock ------------------------------------------------------------ */

/* The same instant if it lies in the buyer's day, else when that begins. */
static int64_t into_the_day(int64_t utc, const char *country_code)
{
	const struct country *country = country_find(country_code);
	g_autoptr(GTimeZone) zone =
		g_time_zone_new_identifier(country != NULL ? country->timezone : "UTC");
	g_autoptr(GDateTime) instant = g_date_time_new_from_unix_utc(utc);
	if (zone == NULL || instant == NULL)
		return utc;
	g_autoptr(GDateTime) local = g_date_time_to_timezone(instant, zone);
	int hour = g_date_time_get_hour(local);
	if (hour >= DAY_BEGINS && hour < DAY_ENDS)
		return utc;
	g_autoptr(GDateTime) day =
		g_date_time_add_days(local, hour >= DAY_ENDS ? 1 : 0);
	g_autoptr(GDateTime) begins = g_date_time_new(zone, g_date_time_get_year(day),
		g_date_time_get_month(day), g_date_time_get_day_of_month(day),
		DAY_BEGINS, 0, 0);
	return begins != NULL ? g_date_time_to_unix(begins) : utc;
}

/* --- the plan --------------------------------------------------------------------- */

static struct lifecycle_mail end(
	struct lifecycle_mail mail, enum lifecycle_state state, const char *why)
{
	mail.state = state;
	mail.why = why;
	return mail;
}

/* What happened is known: when does the mail about it leave, if ever? */
static struct lifecycle_mail plan_event(const struct lifecycle_facts *facts,
	enum lifecycle which, struct lifecycle_mail mail)
{
	const char *never = pointless(facts, which);
	if (never != NULL)
		return end(mail, LIFECYCLE_SKIPPED, never);
	if (mail.learned_utc - mail.event_utc > FRESH)
		return end(mail, LIFECYCLE_SKIPPED, "it was learned too late");
	int64_t earliest = mail.event_utc + rules[which].delay;
	mail.due_utc =
		into_the_day(MAX(earliest, mail.learned_utc), facts->order->country);
	if (facts->now_utc < mail.due_utc)
		return end(mail, LIFECYCLE_WAITING, "");
	if (facts->now_utc - mail.due_utc > FRESH)
		return end(mail, LIFECYCLE_SKIPPED, "its time has passed");
	const char *why = withholding(facts, which);
	if (why != NULL)
		return end(mail, LIFECYCLE_WITHHELD, why);
	int64_t next = into_the_day(facts->now_utc, facts->order->country);
	mail.due_utc = MAX(mail.due_utc, next);
	return end(mail, next > facts->now_utc ? LIFECYCLE_WAITING : LIFECYCLE_DUE, "");
}

static struct lifecycle_mail plan_mail(
	const struct lifecycle_facts *facts, enum lifecycle which)
{
	struct lifecycle_mail mail = facts->before[which];
	if (mail.state >= LIFECYCLE_DRAFTED)
		return mail;
	mail.due_utc = 0;
	bool recorded = mail.learned_utc != 0;
	/* A parcel's news move on; what the order went through stays as it was. */
	int64_t event = rules[which].event(facts);
	if (!recorded || which == LIFECYCLE_ORDER_DELAYED)
		mail.event_utc = event;
	if (mail.event_utc == 0 || (event == 0 && !recorded))
		return (struct lifecycle_mail){.why = ""};
	if (mail.event_utc > facts->now_utc) {
		mail.due_utc = mail.event_utc;
		mail.learned_utc = 0;
		return end(mail, LIFECYCLE_WAITING, "");
	}
	if (mail.learned_utc == 0)
		mail.learned_utc = facts->now_utc;
	return plan_event(facts, which, mail);
}

static void sooner(int64_t *time_utc, int64_t other_utc)
{
	if (*time_utc == 0 || other_utc < *time_utc)
		*time_utc = other_utc;
}

void lifecycle_plan(const struct lifecycle_facts *facts, struct lifecycle_plan *plan)
{
	*plan = (struct lifecycle_plan){0};
	for (unsigned i = 0; i < LIFECYCLE_COUNT; i++) {
		struct lifecycle_mail mail = plan_mail(facts, (enum lifecycle)i);
		if (mail.state == LIFECYCLE_WAITING)
			sooner(&plan->look_again_utc, mail.due_utc);
		else if (mail.state == LIFECYCLE_WITHHELD ||
			 mail.state == LIFECYCLE_DUE || mail.state == LIFECYCLE_DRAFTED)
			sooner(&plan->look_again_utc, facts->now_utc + LOOK_AGAIN);
		plan->mails[i] = mail;
	}
}

const char *lifecycle_objection(
	const struct lifecycle_facts *facts, enum lifecycle mail)
{
	const char *why = pointless(facts, mail);
	return why != NULL ? why : withholding(facts, mail);
}
