/* HERMETICITY: a store in a temporary folder. */
#include "record/messages.h"

#include <glib.h>

#include "fixture.h"
#include "record/cases.h"

static struct message_row mail(const struct fixture *f, const char *message_id)
{
	return (struct message_row){
		.shop_id = f->shop_id,
		.case_id = f->case_id,
		.message_id = (char *)message_id,
		.content_hash = (char *)message_id,
		.received_at_utc = 1000,
	};
}

static int64_t add(const struct fixture *f, const struct message_row *row)
{
	g_autoptr(GError) err = NULL;
	int64_t id = 0;
	bool done = message_insert(f->db, row, &id, &err);
	g_assert_no_error(err);
	g_assert_true(done);
	return id;
}

static void test_round_trip(void)
{
	struct fixture f;
	fixture_begin(&f);
	struct message_row in = mail(&f, "m1@example.org");
	in.direction = DIRECTION_OUT_OTHER;
	in.text = (char *)"Where is my parcel?\n";
	in.kind = MAIL_KIND_COUNT - 1;
	in.intent = INTENT_COUNT - 1;
	in.confidence = 0.875;
	in.flags = G_MAXUINT32;
	in.uid = G_MAXUINT32;
	in.raw = (struct raw_place){3, 1234567890123, 42};
	int64_t id = add(&f, &in);
	struct message_row out;
	g_assert_cmpint(message_load(f.db, id, &out, NULL), ==, 1);
	g_assert_cmpint(out.direction, ==, in.direction);
	g_assert_cmpstr(out.text, ==, in.text);
	g_assert_cmpstr(out.from_addr, ==, ""); /* written as NULL */
	g_assert_cmpint(out.kind, ==, in.kind);
	g_assert_cmpint(out.intent, ==, in.intent);
	g_assert_cmpfloat(out.confidence, ==, in.confidence);
	g_assert_cmpuint(out.flags, ==, in.flags);
	g_assert_cmpuint(out.uid, ==, in.uid);
	g_assert_cmpint(out.raw.offset, ==, in.raw.offset);
	message_row_clear(&out);
	g_assert_cmpint(message_load_by_message_id(
				f.db, f.shop_id, "m1@example.org", &out, NULL),
		==, 1);
	g_assert_cmpint(out.id, ==, id);
	message_row_clear(&out);
	g_assert_cmpint(message_load_by_message_id(
				f.db, f.shop_id + 1, "m1@example.org", &out, NULL),
		==, 0);
	fixture_end(&f);
}

static void test_find_same(void)
{
	struct fixture f;
	fixture_begin(&f);
	struct message_row row = mail(&f, "");
	row.content_hash = (char *)"h1";
	int64_t nameless = add(&f, &row);
	row.message_id = (char *)"m1";
	int64_t named = add(&f, &row);
	static const struct {
		const char *message_id;
		const char *hash;
		int found; /* 0 none, 1 the nameless, 2 the named */
	} cases[] = {
		{"", "h1", 1},
		{"m1", "h1", 2},
		{"m1", "h2", 0}, /* same id, other content: another mail */
		{"m2", "h1", 0},
		{"", "", 0},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		int64_t id = 0;
		g_test_message("%zu", i);
		int got = message_find_same(
			f.db, f.shop_id, cases[i].message_id, cases[i].hash, &id, NULL);
		g_assert_cmpint(got, ==, cases[i].found != 0);
		int64_t expected = cases[i].found == 1 ? nameless : named;
		g_assert_cmpint(id, ==, cases[i].found == 0 ? 0 : expected);
	}
	fixture_end(&f);
}

static void test_thread(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f); /* "m1@example.org" in a case */
	struct message_row stray = mail(&f, "stray@example.org");
	stray.case_id = 0;
	(void)add(&f, &stray);
	g_autoptr(GPtrArray) ids = g_ptr_array_new();
	int64_t found = 0;
	g_assert_cmpint(message_find_thread(f.db, f.shop_id, ids, &found, NULL), ==, 0);
	g_ptr_array_add(ids, (char *)"unknown@example.org");
	g_ptr_array_add(ids, (char *)"stray@example.org");
	g_assert_cmpint(message_find_thread(f.db, f.shop_id, ids, &found, NULL), ==, 0);
	g_ptr_array_add(ids, (char *)"m1@example.org");
	g_assert_cmpint(message_find_thread(f.db, f.shop_id, ids, &found, NULL), ==, 1);
	g_assert_cmpint(found, ==, f.case_id);
	fixture_end(&f);
}

static void test_has_answer(void)
{
	struct fixture f;
	fixture_begin(&f);
	struct message_row row = mail(&f, "b");
	row.in_reply_to = (char *)"a";
	(void)add(&f, &row); /* the buyer wrote again: no answer */
	g_assert_cmpint(message_has_answer(f.db, f.shop_id, "a", NULL), ==, 0);
	row.message_id = (char *)"c";
	row.direction = DIRECTION_OUT_OTHER;
	(void)add(&f, &row);
	g_assert_cmpint(message_has_answer(f.db, f.shop_id, "a", NULL), ==, 1);
	row.in_reply_to = NULL;
	(void)add(&f, &row);
	g_assert_cmpint(message_has_answer(f.db, f.shop_id, "", NULL), ==, 0);
	fixture_end(&f);
}

static void test_after(void)
{
	struct fixture f;
	fixture_begin(&f);
	struct message_row row = mail(&f, "m");
	row.mailbox_id = 7;
	row.uidvalidity = 5;
	int64_t last = 0;
	for (row.uid = 30; row.uid >= 10; row.uid -= 10)
		last = add(&f, &row);
	g_autoptr(GArray) due = messages_after_due(f.db, 7, 5, 2, NULL);
	g_assert_cmpuint(due->len, ==, 2);
	g_assert_cmpuint(g_array_index(due, uint32_t, 0), ==, 10);
	g_assert_cmpuint(g_array_index(due, uint32_t, 1), ==, 20);
	g_assert_true(messages_after_done(f.db, 7, 5, due, NULL));
	g_autoptr(GArray) rest = messages_after_due(f.db, 7, 5, 10, NULL);
	g_assert_cmpuint(rest->len, ==, 1);
	g_assert_cmpuint(g_array_index(rest, uint32_t, 0), ==, 30);
	/* Renumbered: it lies elsewhere now, and is to do again. */
	g_assert_true(message_move(f.db, last, 7, 6, 99, NULL));
	g_autoptr(GArray) moved = messages_after_due(f.db, 7, 6, 10, NULL);
	g_assert_cmpuint(moved->len, ==, 1);
	g_assert_cmpuint(g_array_index(moved, uint32_t, 0), ==, 99);
	fixture_end(&f);
}

static void test_of_case(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f);
	struct message_row row = mail(&f, "older");
	row.case_id = 0;
	row.received_at_utc = 100;
	int64_t id = add(&f, &row);
	g_assert_true(message_set_case(f.db, id, f.case_id, NULL));
	g_autoptr(GArray) mails = messages_of_case(f.db, f.case_id, NULL);
	g_assert_cmpuint(mails->len, ==, 2);
	g_assert_cmpstr(
		g_array_index(mails, struct message_row, 0).message_id, ==, "older");
	fixture_end(&f);
}

static void test_expire(void)
{
	struct fixture f;
	fixture_begin(&f);
	fixture_add_draft(&f); /* its case is open */
	struct message_row row = mail(&f, "old");
	row.text = (char *)"private";
	row.raw = (struct raw_place){1, 0, 10};
	row.taken_at_utc = 100;
	int64_t kept = add(&f, &row);
	row.case_id = 0;
	int64_t gone = add(&f, &row);
	row.taken_at_utc = 300;
	row.raw.segment = 2;
	int64_t recent = add(&f, &row);
	int64_t lowest = 0;
	g_assert_true(messages_expire(f.db, 200, &lowest, NULL));
	g_assert_cmpint(lowest, ==, 1);
	const struct {
		int64_t id;
		const char *text;
	} cases[] = {{kept, "private"}, {gone, ""}, {recent, "private"}};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct message_row out;
		g_assert_cmpint(message_load(f.db, cases[i].id, &out, NULL), ==, 1);
		g_assert_cmpstr(out.text, ==, cases[i].text);
		g_assert_cmpint(out.raw.size, ==, cases[i].text[0] != '\0' ? 10 : 0);
		message_row_clear(&out);
	}
	struct case_row closed;
	g_assert_cmpint(case_load(f.db, f.case_id, &closed, NULL), ==, 1);
	closed.open = false;
	g_assert_true(case_update(f.db, &closed, NULL));
	case_row_clear(&closed);
	g_assert_true(messages_expire(f.db, 200, &lowest, NULL));
	g_assert_cmpint(lowest, ==, 2);
	fixture_end(&f);
}

static int64_t count_kept(const struct fixture *f)
{
	AUTO(rows)
	rows = db_select(
		f->db, NULL, "SELECT count(*) FROM message WHERE raw_size > 0", "");
	g_assert_cmpint(rows_next(rows, NULL), ==, 1);
	return rows_int(rows, 0);
}

/* More than are forgotten in one step. */
static void test_expire_many(void)
{
	struct fixture f;
	fixture_begin(&f);
	struct message_row row = mail(&f, "m");
	row.raw = (struct raw_place){1, 0, 10};
	g_assert_true(db_begin(f.db, NULL));
	for (row.taken_at_utc = 1; row.taken_at_utc <= 1300; row.taken_at_utc++)
		(void)add(&f, &row);
	g_assert_true(db_commit(f.db, NULL));
	int64_t lowest = 0;
	g_assert_true(messages_expire(f.db, 1301, &lowest, NULL));
	g_assert_cmpint(lowest, ==, 0);
	g_assert_cmpint(count_kept(&f), ==, 0);
	fixture_end(&f);
}

static void test_after_in_a_transaction(void)
{
	struct fixture f;
	fixture_begin(&f);
	struct message_row row = mail(&f, "m");
	row.mailbox_id = 7;
	row.uidvalidity = 5;
	row.uid = 3;
	(void)add(&f, &row);
	g_assert_true(db_begin(f.db, NULL));
	g_autoptr(GArray) due = messages_after_due(f.db, 7, 5, 10, NULL);
	g_assert_true(messages_after_done(f.db, 7, 5, due, NULL));
	g_assert_true(db_in_transaction(f.db));
	db_rollback(f.db);
	g_autoptr(GArray) again = messages_after_due(f.db, 7, 5, 10, NULL);
	g_assert_cmpuint(again->len, ==, 1);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/messages/round-trip", test_round_trip);
	g_test_add_func("/messages/find-same", test_find_same);
	g_test_add_func("/messages/thread", test_thread);
	g_test_add_func("/messages/has-answer", test_has_answer);
	g_test_add_func("/messages/after", test_after);
	g_test_add_func("/messages/of-case", test_of_case);
	g_test_add_func("/messages/expire", test_expire);
	g_test_add_func("/messages/expire-many", test_expire_many);
	g_test_add_func("/messages/after-in-transaction", test_after_in_a_transaction);
	return g_test_run();
}
