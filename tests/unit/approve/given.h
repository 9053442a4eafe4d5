/*
 * What the tests of approve/ share: a store with a queued draft, a second connection,
 * agents, and a few looks into the store.
 */
#ifndef TESTS_APPROVE_GIVEN_H
#define TESTS_APPROVE_GIVEN_H

#include <string.h>

#include "../record/fixture.h"
#include "approve/approve.h"
#include "base/error.h"
#include "record/events.h"
#include "record/outbox.h"

static const struct approver by_ana = {"ana", 2000};
static const struct approver by_replyd = {"replyd", 2000};
static const struct sender_identity from_shop = {"Lumen", "shop@example.com"};

static inline void given_draft(struct fixture *f)
{
	fixture_begin(f);
	fixture_add_draft(f);
}

/* Checks that *err is of this kind and says `part`, and clears it. */
static inline void expect_error(GError **err, enum error_kind kind, const char *part)
{
	g_assert_nonnull(*err);
	g_test_message("%s", (*err)->message);
	g_assert_cmpint(error_kind(*err), ==, kind);
	g_assert_nonnull(strstr((*err)->message, part));
	g_clear_error(err);
}

static inline void load_draft(struct fixture *f, struct draft_row *out_row)
{
	GError *err = NULL;
	g_assert_cmpint(draft_load(f->db, f->draft_id, out_row, &err), ==, 1);
}

static inline void expect_state(struct fixture *f, enum draft_state state)
{
	struct draft_row row = {0};
	load_draft(f, &row);
	g_assert_cmpstr(draft_state_name(row.state), ==, draft_state_name(state));
	draft_row_clear(&row);
}

/* How many outbox mails of the shop are in this state. */
static inline unsigned mails_in(struct fixture *f, enum outbox_state state)
{
	GError *err = NULL;
	g_autoptr(GArray) mails = outbox_in_state(f->db, f->shop_id, state, &err);
	g_assert_no_error(err);
	return mails->len;
}

/* The draft's mail that is not final. */
static inline void load_mail(struct fixture *f, struct outbox_row *out_mail)
{
	GError *err = NULL;
	int found = outbox_load_of_draft(f->db, f->draft_id, out_mail, &err);
	g_assert_cmpint(found, ==, 1);
}

/* Moves the draft's mail as the sender would, and lets the draft follow. */
static inline void send_step(struct fixture *f, enum outbox_event event)
{
	GError *err = NULL;
	struct outbox_row mail = {0};
	load_mail(f, &mail);
	if (event == OUTBOX_EVENT_ACCEPT)
		mail.sent_at_utc = by_replyd.now_utc;
	g_assert_true(db_begin(f->db, &err));
	g_assert_true(outbox_move(f->db, &mail, event, &err));
	g_assert_true(approve_follow(f->db, &by_replyd, &mail, &err));
	g_assert_true(db_commit(f->db, &err));
	outbox_row_clear(&mail);
}

static inline void approve_it(struct fixture *f)
{
	GError *err = NULL;
	g_assert_true(
		approve_approve(f->db, &by_ana, &from_shop, f->draft_id, 0, 0, &err));
	g_assert_no_error(err);
}

/* Whether the newest event of the case has this name, actor and detail. */
static inline void expect_event(
	struct fixture *f, const char *name, const char *actor, const char *detail)
{
	GError *err = NULL;
	g_autoptr(GArray) events = events_of_case(f->db, f->case_id, &err);
	g_assert_no_error(err);
	g_assert_cmpuint(events->len, >, 0);
	const struct event_row *last =
		&g_array_index(events, struct event_row, events->len - 1);
	g_assert_cmpstr(last->name, ==, name);
	g_assert_cmpstr(last->actor, ==, actor);
	g_assert_cmpstr(last->detail, ==, detail);
}

#endif
