/* HERMETICITY: a store in a temporary folder. */
#include "record/outbox.h"

#include <glib.h>
#include <string.h>

#include "base/error.h"
#include "fixture.h"

static int64_t add(const struct fixture *f, const char *message_id, int64_t due)
{
	g_autoptr(GBytes) mail = g_bytes_new_static("Subject: x\r\n\r\ny", 15);
	const struct outbox_row row = {
		.shop_id = f->shop_id,
		.draft_id = f->draft_id,
		.case_id = f->case_id,
		.message_id = (char *)message_id,
		.envelope_to = (char *)"ana@example.org",
		.mail = mail,
		.next_try_at_utc = due,
	};
	g_autoptr(GError) err = NULL;
	int64_t id = 0;
	bool done = outbox_insert(f->db, &row, &id, &err);
	g_assert_no_error(err);
	g_assert_true(done);
	return id;
}

static struct outbox_row load(const struct fixture *f, int64_t id)
{
	struct outbox_row row;
	g_assert_cmpint(outbox_load(f->db, id, &row, NULL), ==, 1);
	return row;
}

static void move(
	const struct fixture *f, struct outbox_row *row, enum outbox_event event)
{
	g_autoptr(GError) err = NULL;
	bool done = outbox_move(f->db, row, event, &err);
	g_assert_no_error(err);
	g_assert_true(done);
}

static void test_round_trip(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f);
	int64_t id = add(&f, "out1@example.com", 0);
	struct outbox_row row;
	g_assert_cmpint(outbox_load_by_message_id(
				f.db, f.shop_id, "out1@example.com", &row, NULL),
		==, 1);
	g_assert_cmpint(row.id, ==, id);
	g_assert_cmpint(row.state, ==, OUTBOX_WAITING);
	g_assert_cmpuint(g_bytes_get_size(row.mail), ==, 15);
	outbox_row_clear(&row);
	g_assert_cmpint(outbox_load_of_draft(f.db, f.draft_id, &row, NULL), ==, 1);
	outbox_row_clear(&row);
	g_assert_cmpint(outbox_load(f.db, 99, &row, NULL), ==, 0);
	fixture_end(&f);
}

/* Invariant I1, kept by the store itself. */
static void test_one_mail_a_draft(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f);
	struct outbox_row row = load(&f, add(&f, "out1@example.com", 0));
	int64_t id = 0;
	g_autoptr(GError) err = NULL;
	g_free(row.message_id);
	row.message_id = g_strdup("out2@example.com");
	g_assert_false(outbox_insert(f.db, &row, &id, &err));
	g_assert_nonnull(err);
	move(&f, &row, OUTBOX_EVENT_CANCEL);
	(void)add(&f, "out3@example.com", 0);
	outbox_row_clear(&row);
	fixture_end(&f);
}

static void test_moves(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f);
	struct outbox_row row = load(&f, add(&f, "out1@example.com", 0));
	row.attempts = 1;
	move(&f, &row, OUTBOX_EVENT_CLAIM);
	g_assert_cmpint(row.state, ==, OUTBOX_SENDING);
	move(&f, &row, OUTBOX_EVENT_DELIVER);
	row.sent_at_utc = 1234;
	row.copy_due = true;
	g_free(row.last_answer);
	row.last_answer = g_strdup("250 2.0.0 ok");
	move(&f, &row, OUTBOX_EVENT_ACCEPT);
	struct outbox_row after = load(&f, row.id);
	g_assert_cmpint(after.state, ==, OUTBOX_SENT);
	g_assert_cmpint(after.attempts, ==, 1);
	g_assert_cmpint(after.sent_at_utc, ==, 1234);
	g_assert_cmpstr(after.last_answer, ==, "250 2.0.0 ok");
	g_assert_true(after.copy_due);
	outbox_row_clear(&after);
	outbox_row_clear(&row);
	fixture_end(&f);
}

static void test_refused_moves(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f);
	struct outbox_row first = load(&f, add(&f, "out1@example.com", 0));
	struct outbox_row second = load(&f, first.id);
	g_autoptr(GError) err = NULL;
	/* The machine has no such step. */
	g_assert_false(outbox_move(f.db, &first, OUTBOX_EVENT_ACCEPT, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	g_clear_error(&err);
	/* Two claim it, one gets it. */
	move(&f, &first, OUTBOX_EVENT_CLAIM);
	g_assert_false(outbox_move(f.db, &second, OUTBOX_EVENT_CLAIM, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	g_assert_nonnull(strstr(err->message, "somebody was quicker"));
	g_assert_cmpint(second.state, ==, OUTBOX_WAITING);
	outbox_row_clear(&first);
	outbox_row_clear(&second);
	fixture_end(&f);
}

static void test_due(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f);
	int64_t next = -1;
	g_assert_true(outbox_next_due(f.db, f.shop_id, &next, NULL));
	g_assert_cmpint(next, ==, 0);
	struct outbox_row row = load(&f, add(&f, "out1@example.com", 500));
	g_assert_true(outbox_next_due(f.db, f.shop_id, &next, NULL));
	g_assert_cmpint(next, ==, 500);
	g_autoptr(GArray) early = outbox_due(f.db, f.shop_id, 499, 10, NULL);
	g_assert_cmpuint(early->len, ==, 0);
	g_autoptr(GArray) due = outbox_due(f.db, f.shop_id, 500, 10, NULL);
	g_assert_cmpuint(due->len, ==, 1);
	move(&f, &row, OUTBOX_EVENT_CLAIM);
	g_autoptr(GArray) claimed = outbox_due(f.db, f.shop_id, 500, 10, NULL);
	g_assert_cmpuint(claimed->len, ==, 0);
	g_autoptr(GArray) sending = outbox_in_state(f.db, 0, OUTBOX_SENDING, NULL);
	g_assert_cmpuint(sending->len, ==, 1);
	g_autoptr(GArray) elsewhere =
		outbox_in_state(f.db, f.shop_id + 1, OUTBOX_SENDING, NULL);
	g_assert_cmpuint(elsewhere->len, ==, 0);
	outbox_row_clear(&row);
	fixture_end(&f);
}

static guint copies_due(const struct fixture *f)
{
	g_autoptr(GArray) due = outbox_copies_due(f->db, f->shop_id, NULL);
	return due != NULL ? due->len : G_MAXUINT;
}

static void test_copies(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f);
	struct outbox_row row = load(&f, add(&f, "out1@example.com", 0));
	row.copy_due = true;
	move(&f, &row, OUTBOX_EVENT_CLAIM);
	g_assert_cmpuint(copies_due(&f), ==, 0); /* not before it is sent */
	move(&f, &row, OUTBOX_EVENT_DELIVER);
	move(&f, &row, OUTBOX_EVENT_ACCEPT);
	g_assert_cmpuint(copies_due(&f), ==, 1);
	g_assert_true(outbox_copy_done(f.db, row.id, NULL));
	g_assert_cmpuint(copies_due(&f), ==, 0);
	outbox_row_clear(&row);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/outbox/round-trip", test_round_trip);
	g_test_add_func("/outbox/one-mail-a-draft", test_one_mail_a_draft);
	g_test_add_func("/outbox/moves", test_moves);
	g_test_add_func("/outbox/refused-moves", test_refused_moves);
	g_test_add_func("/outbox/due", test_due);
	g_test_add_func("/outbox/copies", test_copies);
	return g_test_run();
}
