/* HERMETICITY: a store in a temporary folder, and random bytes for Message-IDs. */
#include "approve/outgoing.h"

#include "base/digest.h"
#include "given.h"
#include "record/cases.h"
#include "record/messages.h"

static char *text_of(const struct outbox_row *mail)
{
	gsize len = 0;
	const char *bytes = g_bytes_get_data(mail->mail, &len);
	return g_strndup(bytes, len);
}

static void test_compose(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	struct draft_row draft = {0};
	load_draft(&f, &draft);
	struct outbox_row mail = {0};
	g_assert_true(
		outgoing_compose(f.db, &draft, &from_shop, true, 2000, &mail, &err));
	g_assert_cmpint(mail.state, ==, OUTBOX_WAITING);
	g_assert_true(mail.automatic);
	g_assert_cmpstr(mail.envelope_from, ==, "shop@example.com");
	g_assert_cmpstr(mail.envelope_to, ==, "ana@example.org");
	g_assert_true(g_str_has_suffix(mail.message_id, "@example.com"));
	g_autofree char *text = text_of(&mail);
	g_assert_nonnull(strstr(text, mail.message_id));
	g_assert_nonnull(strstr(text, "In-Reply-To: <m1@example.org>"));
	g_assert_nonnull(strstr(text, "Auto-Submitted: auto-replied"));
	g_assert_nonnull(strstr(text, "Hello Ana"));
	g_assert_cmpuint(mails_in(&f, OUTBOX_WAITING), ==, 0);

	struct outbox_row by_agent = {0};
	g_assert_true(outgoing_compose(
		f.db, &draft, &from_shop, false, 2000, &by_agent, &err));
	g_assert_cmpstr(mail.message_id, !=, by_agent.message_id);
	g_autofree char *plain = text_of(&by_agent);
	g_assert_null(strstr(plain, "Auto-Submitted"));
	outbox_row_clear(&by_agent);
	outbox_row_clear(&mail);
	draft_row_clear(&draft);
	fixture_end(&f);
}

static void test_compose_refuses(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	struct draft_row draft = fixture_draft_row(&f);
	struct outbox_row mail = {0};
	draft.to_addr = (char *)"not an address";
	g_assert_false(
		outgoing_compose(f.db, &draft, &from_shop, false, 2000, &mail, &err));
	expect_error(&err, ERR_INPUT, "not a mail address");
	fixture_end(&f);
}

static void test_call_back(void)
{
	static const struct {
		enum outbox_event path[3]; /* ends with OUTBOX_EVENT_COUNT */
		bool ok;
	} cases[] = {
		{{OUTBOX_EVENT_COUNT}, true},
		{{OUTBOX_EVENT_CLAIM, OUTBOX_EVENT_COUNT}, false},
		{{OUTBOX_EVENT_CLAIM, OUTBOX_EVENT_DELIVER, OUTBOX_EVENT_COUNT}, false},
		{{OUTBOX_EVENT_CLAIM, OUTBOX_EVENT_DEFER, OUTBOX_EVENT_COUNT}, true},
		{{OUTBOX_EVENT_CLAIM, OUTBOX_EVENT_REFUSE, OUTBOX_EVENT_COUNT}, true},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct fixture f;
		given_draft(&f);
		GError *err = NULL;
		g_assert_true(outgoing_call_back(f.db, f.draft_id, &err));
		approve_it(&f);
		for (const enum outbox_event *event = cases[i].path;
			*event != OUTBOX_EVENT_COUNT; event++)
			send_step(&f, *event);
		bool leaving = false;
		g_assert_true(outgoing_is_leaving(f.db, f.draft_id, &leaving, &err));
		g_assert_cmpint(leaving, ==, !cases[i].ok);
		bool ok = outgoing_call_back(f.db, f.draft_id, &err);
		g_assert_cmpint(ok, ==, cases[i].ok);
		g_assert_cmpuint(mails_in(&f, OUTBOX_CANCELLED), ==, cases[i].ok);
		if (!ok)
			expect_error(&err, ERR_TEMP, "being sent this moment");
		fixture_end(&f);
	}
}

static void test_record(void)
{
	struct fixture f;
	given_draft(&f);
	GError *err = NULL;
	struct draft_row draft = {0};
	load_draft(&f, &draft);
	struct outbox_row mail = {0};
	g_assert_true(
		outgoing_compose(f.db, &draft, &from_shop, false, 2000, &mail, &err));
	mail.sent_at_utc = 2345;
	g_assert_true(outgoing_record(f.db, &mail, &draft, &err));

	struct message_row sent = {0};
	g_assert_cmpint(message_load_by_message_id(
				f.db, f.shop_id, mail.message_id, &sent, &err),
		==, 1);
	g_assert_cmpint(sent.direction, ==, DIRECTION_OUT);
	g_assert_cmpint(sent.case_id, ==, f.case_id);
	g_assert_cmpstr(sent.in_reply_to, ==, "m1@example.org");
	g_assert_cmpstr(sent.to_addr, ==, "ana@example.org");
	g_assert_cmpstr(sent.text, ==, "Hello Ana");
	g_autofree char *hash = digest_hex(
		g_bytes_get_data(mail.mail, NULL), g_bytes_get_size(mail.mail));
	g_assert_cmpstr(sent.content_hash, ==, hash);
	struct case_row row = {0};
	g_assert_cmpint(case_load(f.db, f.case_id, &row, &err), ==, 1);
	g_assert_cmpint(row.last_out_at_utc, ==, 2345);
	case_row_clear(&row);
	message_row_clear(&sent);
	outbox_row_clear(&mail);
	draft_row_clear(&draft);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/outgoing/compose", test_compose);
	g_test_add_func("/outgoing/compose-refuses", test_compose_refuses);
	g_test_add_func("/outgoing/call-back", test_call_back);
	g_test_add_func("/outgoing/record", test_record);
	return g_test_run();
}
