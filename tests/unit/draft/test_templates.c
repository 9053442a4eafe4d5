/*
 * The templates that come with replyd: every wording in every language is the twin of
 * the English one, and filled with facts of all kinds it is a text that can be sent.
 *
 * HERMETICITY: reads the templates of the source tree.
 */
#include <glib.h>
#include <string.h>

#include "draft/locale.h"
#include "draft/writer.h"
#include "samples.h"

static struct template_set *load_templates(void)
{
	g_autofree char *dir = g_test_build_filename(G_TEST_DIST, "templates", NULL);
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	struct template_set *set = template_set_load(dir, NULL, problems);
	for (guint i = 0; i < problems->len; i++)
		g_test_message("%s", (char *)problems->pdata[i]);
	g_assert_nonnull(set);
	return set;
}

static void test_twins(void)
{
	AUTO(template_set) set = load_templates();
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	template_set_check_twins(set, problems);
	for (guint i = 0; i < problems->len; i++)
		g_test_message("%s", (char *)problems->pdata[i]);
	g_assert_cmpuint(problems->len, ==, 0);
}

/* Days and numbers come out as the language writes them. */
static void test_languages_known(void)
{
	AUTO(template_set) set = load_templates();
	g_autoptr(GPtrArray) languages = template_set_languages(set);
	for (guint i = 0; i < languages->len; i++) {
		g_test_message("%s", (char *)languages->pdata[i]);
		g_autofree char *day = locale_date(languages->pdata[i], SAMPLE_NOW);
		g_assert_cmpstr(day, !=, "2026-01-20");
	}
}

static void check_body(const struct written *written)
{
	static const char *const never[] = {"{{", "}}", "[missing", "\x1e", "\x1f",
		"\n\n\n", " \n", "  ", " ,", " .", "\t", "\r", "()", "..", ",,", ",.",
		"&amp;", "&quot;", "&#39;"};
	g_test_message(
		"%s/%s:\n%s", written->language, written->template_name, written->body);
	for (size_t i = 0; i < G_N_ELEMENTS(never); i++)
		g_assert_null(strstr(written->body, never[i]));
	g_assert_true(g_utf8_validate(written->body, -1, NULL));
	g_assert_nonnull(strstr(written->body, "Ana Silva"));
	g_assert_nonnull(strstr(written->body, "Lumen Lights"));
}

/* Facts of several kinds: known or a stranger's, one day or many, on time or late. */
static void check_text(
	const struct template_set *set, const struct reply_template *text)
{
	static const int days[] = {1, 3, 5, 21};
	enum scenario scenario;
	g_assert_true(scenario_parse(text->name, &scenario));
	g_autoptr(GPtrArray) earlier = g_ptr_array_new_with_free_func(g_free);
	for (unsigned i = 1; i < text->wording; i++)
		g_ptr_array_add(
			earlier, template_set_key(text->language, text->name, i));
	struct reply_context reply = sample_reply;
	reply.earlier = earlier;
	for (unsigned i = 0; i < 4 * G_N_ELEMENTS(days); i++) {
		int count = days[i / 4];
		bool overdue = scenario == SCENARIO_OVERDUE_SHORT ||
		               scenario == SCENARIO_OVERDUE_LONG || (i & 1) != 0;
		AUTO(facts) facts = sample_facts();
		sample_set(&facts->language, text->language);
		g_ptr_array_add(facts->template_languages, g_strdup(text->language));
		facts->sender_is_buyer = (i & 2) == 0;
		reply.handling_days = count;
		AUTO(decision) decision = sample_decision(scenario, overdue);
		decision->derived.days_left = overdue ? 0 : count;
		decision->derived.days_over = overdue ? count : 0;
		decision->dispute_rider = (i & 2) == 0;
		g_autoptr(GError) err = NULL;
		struct written written;
		bool ok = draft_write(set, facts, decision, &reply, &written, &err);
		g_assert_no_error(err);
		g_assert_true(ok);
		g_assert_cmpstr(written.language, ==, text->language);
		g_autofree char *key = template_set_key("", text->name, text->wording);
		g_assert_cmpstr(written.template_name, ==, key + 1);
		check_body(&written);
		written_clear(&written);
	}
}

static void test_texts(void)
{
	AUTO(template_set) set = load_templates();
	g_autoptr(GPtrArray) languages = template_set_languages(set);
	for (guint i = 0; i < languages->len; i++) {
		for (unsigned j = 0; j < SCENARIO_COUNT; j++) {
			const char *name = scenario_name((enum scenario)j);
			const char *language = languages->pdata[i];
			unsigned wordings = template_set_wordings(set, language, name);
			for (unsigned k = 1; k <= wordings; k++)
				check_text(set,
					template_set_wording(set, language, name, k));
		}
	}
}

/* A mail about an order is its buyer's, and says no less than everything. */
static void test_lifecycle(void)
{
	AUTO(template_set) set = load_templates();
	g_autoptr(GPtrArray) languages = template_set_languages(set);
	for (guint i = 0; i < languages->len * LIFECYCLE_COUNT; i++) {
		const char *language = languages->pdata[i / LIFECYCLE_COUNT];
		struct reply_context reply = sample_reply;
		reply.template_name =
			lifecycle_name((enum lifecycle)(i % LIFECYCLE_COUNT));
		g_test_message("%s/%s", language, reply.template_name);
		g_assert_nonnull(template_set_find(set, language, reply.template_name));
		AUTO(facts) facts = sample_facts();
		sample_set(&facts->language, language);
		g_ptr_array_add(facts->template_languages, g_strdup(language));
		facts->sender_is_buyer = true;
		facts->parcel->delivered_at_utc = facts->parcel->last_event_at_utc;
		AUTO(decision)
		decision = sample_decision(SCENARIO_IN_TRANSIT, false);
		g_autoptr(GError) err = NULL;
		struct written written;
		bool ok = draft_write(set, facts, decision, &reply, &written, &err);
		g_assert_no_error(err);
		g_assert_true(ok);
		g_assert_cmpstr(written.language, ==, language);
		g_assert_cmpuint(written.missing->len, ==, 0);
		g_assert_nonnull(strstr(written.subject, facts->order->number));
		g_assert_nonnull(strstr(written.body, facts->order->number));
		check_body(&written);
		written_clear(&written);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/templates/twins", test_twins);
	g_test_add_func("/templates/languages", test_languages_known);
	g_test_add_func("/templates/texts", test_texts);
	g_test_add_func("/templates/lifecycle", test_lifecycle);
	return g_test_run();
}
