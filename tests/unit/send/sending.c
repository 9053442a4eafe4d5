#include "sending.h"

#include <string.h>

#include "approve/approve.h"
#include "record/events.h"

void sending_begin(struct sending *sending, const char *script)
{
	*sending = (struct sending){0};
	fixture_begin(&sending->store);
	smtp_peer_start(&sending->peer, script, false);
	sending->options = (struct sender_options){
		.shop_id = sending->store.shop_id,
		.smtp = {.host = "localhost",
			.port = peer_port(sending->peer.peer),
			.connect_timeout_ms = 10000,
			.answer_timeout_ms = 10000,
			.accept_timeout_ms = 10000},
		.rate_per_minute = 1000,
		.keep_copies = true,
		.lock_dir = sending->store.dir,
	};
	sending->now_utc = SENDING_NOW;
	sending_restart(sending);
}

void sending_end(struct sending *sending)
{
	sender_free(sending->sender);
	smtp_peer_stop(&sending->peer);
	fixture_end(&sending->store);
}

void sending_restart(struct sending *sending)
{
	sender_free(sending->sender);
	sending->sender = sender_new(sending->store.db, &sending->options);
	sending->recovered = false;
}

static void count(const struct sent_report *report, void *context)
{
	struct sending_report *counts = context;
	counts->counts[report->verdict]++;
	g_assert_nonnull(report->why);
}

bool sending_run(
	struct sending *sending, struct sending_report *out_report, GError **err)
{
	*out_report = (struct sending_report){0};
	if (!sending->recovered &&
		!sender_recover(sending->sender, sending->now_utc, err))
		return false;
	sending->recovered = true;
	do {
		if (!sender_run_due(sending->sender, sending->now_utc, count,
			    out_report, &out_report->wait_ms, err))
			return false;
	} while (out_report->wait_ms == 1);
	return true;
}

int64_t sending_add_mail(struct sending *sending)
{
	static const struct approver who = {"ana", SENDING_NOW};
	static const struct sender_identity from = {"Lumen", "shop@example.com"};
	g_autoptr(GError) err = NULL;
	fixture_add_draft(&sending->store);
	bool approved = approve_approve(sending->store.db, &who, &from,
		sending->store.draft_id, 0, APPROVE_TICK_ALL, &err);
	g_assert_no_error(err);
	g_assert_true(approved);
	struct outbox_row mail = {0};
	g_assert_cmpint(outbox_load_of_draft(sending->store.db, sending->store.draft_id,
				&mail, &err),
		==, 1);
	int64_t id = mail.id;
	outbox_row_clear(&mail);
	return id;
}

struct outbox_row sending_mail(struct sending *sending, int64_t id)
{
	g_autoptr(GError) err = NULL;
	struct outbox_row mail = {0};
	g_assert_cmpint(outbox_load(sending->store.db, id, &mail, &err), ==, 1);
	return mail;
}

enum outbox_state sending_state(struct sending *sending, int64_t id)
{
	struct outbox_row mail = sending_mail(sending, id);
	enum outbox_state state = mail.state;
	outbox_row_clear(&mail);
	return state;
}

enum draft_state sending_draft_state(struct sending *sending, int64_t id)
{
	struct outbox_row mail = sending_mail(sending, id);
	g_autoptr(GError) err = NULL;
	struct draft_row draft = {0};
	g_assert_cmpint(
		draft_load(sending->store.db, mail.draft_id, &draft, &err), ==, 1);
	enum draft_state state = draft.state;
	draft_row_clear(&draft);
	outbox_row_clear(&mail);
	return state;
}

void sending_force(struct sending *sending, int64_t id, enum outbox_state state)
{
	g_autoptr(GError) err = NULL;
	g_assert_true(db_run(sending->store.db, &err,
		"UPDATE outbox SET state = $2, attempts = 1 WHERE id = $1", "is", id,
		outbox_state_name(state)));
	g_assert_no_error(err);
}

unsigned sending_events(struct sending *sending, int64_t id, const char *name)
{
	struct outbox_row mail = sending_mail(sending, id);
	g_autoptr(GError) err = NULL;
	g_autoptr(GArray) events =
		events_of_case(sending->store.db, mail.case_id, &err);
	g_assert_no_error(err);
	unsigned count = 0;
	for (guint i = 0; i < events->len; i++)
		count += strcmp(g_array_index(events, struct event_row, i).name,
				 name) == 0;
	outbox_row_clear(&mail);
	return count;
}
