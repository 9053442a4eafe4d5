/* HERMETICITY: touches nothing. */
#include "daemon/draft_content.h"

#include <glib.h>

static void add_claim(GPtrArray *claims, const char *name)
{
	struct written_claim *claim = g_new0(struct written_claim, 1);
	claim->name = g_strdup(name);
	claim->text = g_strdup("");
	g_ptr_array_add(claims, claim);
}

static void free_claim(gpointer data)
{
	struct written_claim *claim = data;
	g_free(claim->name);
	g_free(claim->text);
	g_free(claim);
}

static void test_filled(void)
{
	AUTO(facts) facts = facts_new();
	AUTO(decision) decision = decision_new();
	struct written written = {
		.language = g_strdup("pt"),
		.template_name = g_strdup("lost.2"),
		.subject = g_strdup("Re: x"),
		.body = g_strdup("Hello\n"),
		.claims = g_ptr_array_new_with_free_func(free_claim),
		.missing = g_ptr_array_new_with_free_func(g_free),
	};
	add_claim(written.claims, "photos_seen");
	g_ptr_array_add(written.missing, g_strdup("due_on"));
	g_ptr_array_add(written.missing, g_strdup("parcel.number"));
	struct draft_row row;
	draft_content_fill(&row, facts, decision, &written);
	g_assert_cmpint(row.state, ==, DRAFT_QUEUED);
	g_assert_cmpint(row.mode, ==, MODE_DRAFT);
	g_assert_cmpstr(row.template_name, ==, "lost.2");
	g_assert_cmpstr(row.claims, ==, "{\"photos_seen\":false}");
	g_assert_cmpstr(row.missing, ==, "due_on parcel.number");
	g_assert_cmpuint(written.missing->len, ==, 2);
	g_assert_cmpstr(row.actor, ==, "replyd");
	draft_row_clear(&row);
	written_clear(&written);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/draft-content/filled", test_filled);
	return g_test_run();
}
