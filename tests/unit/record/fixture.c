#include "fixture.h"

#include <glib/gstdio.h>

#include "record/cases.h"
#include "record/messages.h"
#include "record/shops.h"

void fixture_begin(struct fixture *fixture)
{
	GError *err = NULL;
	*fixture = (struct fixture){0};
	fixture->dir = g_dir_make_tmp("replyd-test-XXXXXX", &err);
	g_assert_no_error(err);
	fixture->url = g_strdup_printf("sqlite:%s/store.db", fixture->dir);
	fixture->db = db_open(fixture->url, &err);
	g_assert_no_error(err);
	g_assert_true(shop_ensure(
		fixture->db, "lumen", "shop@example.com", &fixture->shop_id, &err));
}

struct draft_row fixture_draft_row(const struct fixture *fixture)
{
	return (struct draft_row){
		.shop_id = fixture->shop_id,
		.case_id = fixture->case_id,
		.message_id = fixture->message_id,
		.state = DRAFT_QUEUED,
		.scenario = (char *)"in_transit",
		.template_name = (char *)"in_transit",
		.language = (char *)"en",
		.mode = MODE_DRAFT,
		.facts = (char *)"{}",
		.decision = (char *)"{}",
		.claims = (char *)"{}",
		.missing = (char *)"",
		.to_addr = (char *)"ana@example.org",
		.to_name = (char *)"Ana",
		.subject = (char *)"Re: my parcel",
		.body = (char *)"Hello Ana",
		.actor = (char *)"replyd",
		.created_at_utc = 1000,
		.updated_at_utc = 1000,
	};
}

void fixture_add_draft(struct fixture *fixture)
{
	GError *err = NULL;
	const struct case_row row = {
		.shop_id = fixture->shop_id,
		.buyer_addr = (char *)"ana@example.org",
		.subject = (char *)"my parcel",
		.open = true,
		.last_in_at_utc = 900,
	};
	g_assert_true(case_insert(fixture->db, &row, &fixture->case_id, &err));
	const struct message_row mail = {
		.shop_id = fixture->shop_id,
		.case_id = fixture->case_id,
		.message_id = (char *)"m1@example.org",
		.content_hash = (char *)"aa",
		.from_addr = (char *)"ana@example.org",
		.subject = (char *)"my parcel",
		.received_at_utc = 900,
	};
	g_assert_true(message_insert(fixture->db, &mail, &fixture->message_id, &err));
	struct draft_row draft = fixture_draft_row(fixture);
	g_assert_true(draft_insert(fixture->db, &draft, &fixture->draft_id, &err));
	g_assert_no_error(err);
}

void fixture_remove(const char *dir)
{
	g_autoptr(GDir) open = g_dir_open(dir, 0, NULL);
	const char *name = NULL;
	while (open != NULL && (name = g_dir_read_name(open)) != NULL) {
		g_autofree char *path = g_build_filename(dir, name, NULL);
		if (g_file_test(path, G_FILE_TEST_IS_DIR))
			fixture_remove(path);
		else
			g_assert_cmpint(g_unlink(path), ==, 0);
	}
	g_assert_cmpint(g_rmdir(dir), ==, 0);
}

void fixture_end(struct fixture *fixture)
{
	db_close(fixture->db);
	fixture_remove(fixture->dir);
	g_free(fixture->dir);
	g_free(fixture->url);
}
