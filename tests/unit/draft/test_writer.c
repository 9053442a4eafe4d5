/*
 * HERMETICITY: reads the templates of the source tree; writes to a folder of its own
 * below the temporary one and removes it.
 */
#include "draft/writer.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "base/error.h"
#include "samples.h"

static struct template_set *load_templates(void)
{
	g_autofree char *dir = g_test_build_filename(G_TEST_DIST, "templates", NULL);
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	struct template_set *set = template_set_load(dir, NULL, problems);
	for (guint i = 0; i < problems->len; i++)
		g_test_message("%s", (char *)problems->pdata[i]);
	g_assert_cmpuint(problems->len, ==, 0);
	g_assert_nonnull(set);
	return set;
}

static struct written write_reply(const struct template_set *set,
	const struct facts *facts, const struct decision *decision,
	const struct reply_context *reply)
{
	g_autoptr(GError) err = NULL;
	struct written written;
	bool ok = draft_write(set, facts, decision, reply, &written, &err);
	g_assert_no_error(err);
	g_assert_true(ok);
	return written;
}

static char *names(const GPtrArray *list)
{
	g_autoptr(GString) out = g_string_new(NULL);
	for (guint i = 0; i < list->len; i++)
		g_string_append_printf(
			out, "%s%s", i > 0 ? " " : "", (char *)list->pdata[i]);
	return g_string_free(g_steal_pointer(&out), FALSE);
}

static bool is_overdue(enum scenario scenario)
{
	return scenario == SCENARIO_OVERDUE_SHORT || scenario == SCENARIO_OVERDUE_LONG;
}

/* A text a buyer could get: whole, tidy, with greeting and the shop's name. */
static void check_text(const struct written *written)
{
	g_test_message("%s", written->template_name);
	g_assert_true(g_str_has_prefix(written->body, "Hello Ana Silva,\n"));
	g_assert_true(
		g_str_has_suffix(written->body, "\n\nBest regards,\nLumen Lights\n"));
	static const char *const never[] = {"{{", "}}", "[missing", "\x1e", "\x1f",
		"\n\n\n", " \n", "  ", " ,", " .", "\t", "\r", "()", "&amp;", "&quot;",
		"&#39;"};
	for (size_t i = 0; i < G_N_ELEMENTS(never); i++)
		g_assert_null(strstr(written->body, never[i]));
	g_assert_true(g_utf8_validate(written->body, -1, NULL));
	g_assert_cmpstr(written->language, ==, "en");
	g_assert_cmpstr(written->subject, ==, "Re: Where is it?");
}

static void test_all_known(void)
{
	AUTO(template_set) set = load_templates();
	AUTO(facts) facts = sample_facts();
	for (unsigned i = 0; i < SCENARIO_COUNT; i++) {
		enum scenario scenario = (enum scenario)i;
		AUTO(decision)
		decision = sample_decision(scenario, is_overdue(scenario));
		struct written written =
			write_reply(set, facts, decision, &sample_reply);
		g_autofree char *missing = names(written.missing);
		check_text(&written);
		g_assert_cmpstr(missing, ==, "");
		g_assert_cmpstr(written.template_name, ==, scenario_name(scenario));
		written_clear(&written);
	}
}

/* An order of which only the number is known: each gap has its name. */
static void test_gaps(void)
{
	static const char *const expected[SCENARIO_COUNT] = {
		[SCENARIO_DELIVERED_NOT_RECEIVED] = "parcel.delivered_on",
		[SCENARIO_PICKUP_WAITING] = "parcel.number parcel.link",
		[SCENARIO_NO_TRACKING] = "parcel.number",
		[SCENARIO_IN_TRANSIT] = "due_on",
		[SCENARIO_OVERDUE_SHORT] = "due_on",
		[SCENARIO_OVERDUE_LONG] = "due_on days_over",
		[SCENARIO_REFUND_STATUS] = "refund_state",
	};
	AUTO(template_set) set = load_templates();
	AUTO(facts) facts = facts_new();
	facts->order = order_facts_new();
	sample_set(&facts->order->number, "8190223344");
	facts->sender_is_buyer = true;
	const struct reply_context reply = {.shop_name = "Lumen Lights"};
	for (unsigned i = 0; i < SCENARIO_COUNT; i++) {
		AUTO(decision) decision = decision_new();
		decision->scenario = (enum scenario)i;
		struct written written = write_reply(set, facts, decision, &reply);
		g_autofree char *missing = names(written.missing);
		g_test_message("%s", written.template_name);
		g_assert_cmpstr(missing, ==, expected[i] != NULL ? expected[i] : "");
		g_assert_cmpint(strstr(written.body, "[missing: ") != NULL, ==,
			expected[i] != NULL);
		if (expected[i] != NULL)
			g_assert_false(written_is_final(&written));
		written_clear(&written);
	}
}

/* Promise 5: the facts are all there, but the sender is not the order's buyer. */
static void test_stranger(void)
{
	static const char *const secrets[] = {"8190223344", "RB123456785CN", "17track",
		"LED", "Curitiba", "China Post", "small packet", "sorting", "2025",
		"2026", "January", "February", "12.5", "437", "512", "75 g", "20–40",
		"13 day", "dispute", "refund of", "full refund", "free of charge"};
	static const enum scenario without_order[] = {SCENARIO_PRESALE, SCENARIO_THANKS,
		SCENARIO_UNSUBSCRIBED, SCENARIO_UNCLEAR, SCENARIO_REMINDER};
	AUTO(template_set) set = load_templates();
	AUTO(facts) facts = sample_facts();
	facts->sender_is_buyer = false;
	for (unsigned i = 0; i < SCENARIO_COUNT; i++) {
		AUTO(decision) decision = sample_decision((enum scenario)i, false);
		struct written written =
			write_reply(set, facts, decision, &sample_reply);
		check_text(&written);
		g_assert_cmpuint(written.missing->len, ==, 0);
		for (size_t j = 0; j < G_N_ELEMENTS(secrets); j++)
			g_assert_null(strstr(written.body, secrets[j]));
		bool asks = true;
		for (size_t j = 0; j < G_N_ELEMENTS(without_order); j++)
			asks = asks && without_order[j] != (enum scenario)i;
		g_assert_cmpint(
			strstr(written.body, "your order number") != NULL, ==, asks);
		written_clear(&written);
	}
}

/* Every state of the order, parcel and promise gives a whole text of every template. */
static void test_every_state(void)
{
	AUTO(template_set) set = load_templates();
	AUTO(facts) facts = sample_facts();
	facts->verdict = VERDICT_NONE;
	for (unsigned i = 0; i < SCENARIO_COUNT * PARCEL_STATUS_COUNT; i++) {
		enum scenario scenario = (enum scenario)(i / PARCEL_STATUS_COUNT);
		facts->parcel->status = (enum parcel_status)(i % PARCEL_STATUS_COUNT);
		facts->order->state = (enum order_state)(i % ORDER_STATE_COUNT);
		facts->flags = i % 2 == 0 ? bit(FLAG_PHOTOS) : 0;
		facts->has_dispute = i % 3 == 0;
		AUTO(decision)
		decision = sample_decision(scenario, is_overdue(scenario));
		decision->dispute_rider = i % 3 == 0;
		decision->offers = i % 4 == 0 ? 0 : (i * 2654435761U) >> 22;
		decision->derived.missing_units = (int)(i % 2);
		decision->derived.usual_days_max = i % 5 == 0 ? 0 : 40;
		struct written written =
			write_reply(set, facts, decision, &sample_reply);
		check_text(&written);
		g_assert_cmpuint(written.missing->len, ==, 0);
		written_clear(&written);
	}
}

/* What may go out by itself must not wait for a tick. */
static void test_automatic_ones_are_final(void)
{
	static const enum scenario automatic[] = {SCENARIO_QUALITY_NEED_PHOTOS,
		SCENARIO_WRONG_ITEM_NEED_PHOTOS, SCENARIO_MISSING_ACCESSORY,
		SCENARIO_DELIVERED_NOT_RECEIVED, SCENARIO_PICKUP_WAITING,
		SCENARIO_CUSTOMS_HOLD, SCENARIO_NOT_SHIPPED, SCENARIO_IN_TRANSIT,
		SCENARIO_PAYMENT_HELP, SCENARIO_THANKS, SCENARIO_UNSUBSCRIBED};
	AUTO(template_set) set = load_templates();
	AUTO(facts) facts = sample_facts();
	facts->flags = 0;
	for (size_t i = 0; i < G_N_ELEMENTS(automatic); i++) {
		AUTO(decision) decision = sample_decision(automatic[i], false);
		decision->offers = 0;
		struct written written =
			write_reply(set, facts, decision, &sample_reply);
		g_test_message("%s", written.template_name);
		g_assert_true(written_is_final(&written));
		written_clear(&written);
	}
}

static void test_claims(void)
{
	static const struct {
		enum scenario scenario;
		bool known; /* everything, or only the order's number */
		bool is_buyer;
		const char *claims;
	} cases[] = {
		{SCENARIO_NO_TRACKING, true, true, "carrier_asked"},
		{SCENARIO_NO_TRACKING, true, false, ""},
		{SCENARIO_ADDRESS_SHIPPED, true, true, "carrier_asked"},
		{SCENARIO_CANCEL_UNSHIPPED, true, true, "shipment_stopped"},
		{SCENARIO_CANCEL_SHIPPED, true, true, ""},
		{SCENARIO_CANCEL_SHIPPED, false, true, "on_its_way"},
		{SCENARIO_EMPTY_PARCEL, true, true, ""},
		{SCENARIO_EMPTY_PARCEL, false, true, "weighed_at_dispatch"},
		{SCENARIO_RETURNED, true, true, "parcel_returned"},
		{SCENARIO_REFUND_STATUS, true, true, "refund_decided"},
		{SCENARIO_WRONG_ITEM_RESOLVE, true, true, "photos_seen"},
		{SCENARIO_WRONG_ITEM_RESOLVE, false, true, "photos_seen"},
		{SCENARIO_QUALITY_NEED_PHOTOS, true, true, "photos_seen"},
		{SCENARIO_QUALITY_NEED_PHOTOS, false, true, ""},
		{SCENARIO_QUALITY_STAIN, true, true, "photos_seen"},
	};
	AUTO(template_set) set = load_templates();
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		AUTO(facts) facts = cases[i].known ? sample_facts() : facts_new();
		if (!cases[i].known)
			facts->order = order_facts_new();
		facts->sender_is_buyer = cases[i].is_buyer;
		AUTO(decision) decision = sample_decision(cases[i].scenario, false);
		struct written written =
			write_reply(set, facts, decision, &sample_reply);
		g_autoptr(GString) claims = g_string_new(NULL);
		for (guint j = 0; j < written.claims->len; j++) {
			const struct written_claim *claim = written.claims->pdata[j];
			g_string_append_printf(
				claims, "%s%s", j > 0 ? " " : "", claim->name);
			g_assert_cmpuint(strlen(claim->text), >, 0);
		}
		g_test_message("%s", written.template_name);
		g_assert_cmpstr(claims->str, ==, cases[i].claims);
		written_clear(&written);
	}
}

/* An agent who judged the goods need not say again that he saw them. */
static void test_verdict_is_enough(void)
{
	AUTO(template_set) set = load_templates();
	AUTO(facts) facts = sample_facts();
	facts->verdict = VERDICT_WRONG_WAREHOUSE;
	AUTO(decision) decision = sample_decision(SCENARIO_WRONG_ITEM_RESOLVE, false);
	struct written written = write_reply(set, facts, decision, &sample_reply);
	g_assert_true(written_is_final(&written));
	written_clear(&written);
}

/* One reply whole, so that a reader sees what comes out. */
static void test_whole_text(void)
{
	AUTO(template_set) set = load_templates();
	AUTO(facts) facts = sample_facts();
	AUTO(decision) decision = sample_decision(SCENARIO_IN_TRANSIT, false);
	decision->offers = 0;
	struct reply_context reply = sample_reply;
	reply.signature = "Your Lumen team\nlumen.example\n";
	struct written written = write_reply(set, facts, decision, &reply);
	g_assert_cmpstr(written.body, ==,
		"Hello Ana Silva,\n"
		"\n"
		"Thank you for writing to us about order 8190223344. Your parcel is on "
		"its way. The last news is from 17 January 2026: \"Arrived at the "
		"sorting centre\" (Curitiba).\n"
		"\n"
		"A parcel like yours usually takes 20–40 days. We shipped it on 2 "
		"January 2026.\n"
		"\n"
		"It must be with you by 2 February 2026, that is 13 days from today. "
		"If it is not there by then, you get a full refund.\n"
		"\n"
		"You can follow your parcel with the number RB123456785CN:\n"
		"https://t.17track.net/en#nums=RB123456785CN\n"
		"\n"
		"We see that a dispute is open on this order. Please cancel it. Your "
		"money is safe: you can open a new dispute if nothing arrives by 2 "
		"February 2026.\n"
		"\n"
		"Your Lumen team\n"
		"lumen.example\n");
	written_clear(&written);
}

static void test_one_day(void)
{
	AUTO(template_set) set = load_templates();
	AUTO(facts) facts = sample_facts();
	AUTO(decision) decision = sample_decision(SCENARIO_IN_TRANSIT, false);
	decision->derived.days_left = 1;
	struct written written = write_reply(set, facts, decision, &sample_reply);
	g_assert_nonnull(strstr(written.body, "that is 1 day from today."));
	written_clear(&written);
	decision->derived.days_left = 0;
	written = write_reply(set, facts, decision, &sample_reply);
	g_assert_nonnull(strstr(written.body, "with you by 2 February 2026. If"));
	written_clear(&written);
}

static void test_language(void)
{
	static const char *const wanted[] = {"xx", "", "en-GB", "EN"};
	AUTO(template_set) set = load_templates();
	AUTO(facts) facts = sample_facts();
	AUTO(decision) decision = sample_decision(SCENARIO_THANKS, false);
	for (size_t i = 0; i < G_N_ELEMENTS(wanted); i++) {
		sample_set(&facts->language, wanted[i]);
		struct written written =
			write_reply(set, facts, decision, &sample_reply);
		g_assert_cmpstr(written.language, ==, "en");
		written_clear(&written);
	}
}

static void write_file(const char *dir, const char *name, const char *text)
{
	g_autofree char *path = g_build_filename(dir, name, NULL);
	g_autofree char *folder = g_path_get_dirname(path);
	g_assert_cmpint(g_mkdir_with_parents(folder, 0700), ==, 0);
	g_assert_true(g_file_set_contents(path, text, -1, NULL));
}

static void remove_tree(const char *path)
{
	g_autoptr(GDir) folder = g_dir_open(path, 0, NULL);
	const char *name;
	while (folder != NULL && (name = g_dir_read_name(folder)) != NULL) {
		g_autofree char *child = g_build_filename(path, name, NULL);
		remove_tree(child);
	}
	g_remove(path);
}

/* The shop's templates and some in a language of our own. */
static struct template_set *load_with_own(char **out_dir)
{
	static const char *const files[][2] = {
		{"xx/thanks.txt", "About: a\n\nuno {{> _end}}"},
		{"xx/thanks.2.txt", "About: a\n\ndue {{> _end}}"},
		{"xx/lost.txt", "About: a\n\nperso {{> _end}}"},
		{"xx/_end.txt", "ciao"},
		{"xx/_end.2.txt", "salve"},
		{"xx/_end.3.txt", "addio"},
	};
	g_autofree char *dir = g_test_build_filename(G_TEST_DIST, "templates", NULL);
	*out_dir = g_dir_make_tmp("replyd-writer-XXXXXX", NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(files); i++)
		write_file(*out_dir, files[i][0], files[i][1]);
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	struct template_set *set = template_set_load(dir, *out_dir, problems);
	g_assert_cmpuint(problems->len, ==, 0);
	return set;
}

/* Only a language that the shop answers in is written. */
static void test_allowed_languages(void)
{
	g_autofree char *dir = NULL;
	AUTO(template_set) set = load_with_own(&dir);
	AUTO(facts) facts = sample_facts();
	AUTO(decision) decision = sample_decision(SCENARIO_THANKS, false);
	sample_set(&facts->language, "xx-YY");
	struct written written = write_reply(set, facts, decision, &sample_reply);
	g_assert_cmpstr(written.language, ==, "en");
	written_clear(&written);
	g_ptr_array_add(facts->template_languages, g_strdup("xx"));
	written = write_reply(set, facts, decision, &sample_reply);
	g_assert_cmpstr(written.language, ==, "xx");
	g_assert_cmpstr(written.body, ==, "uno ciao\n");
	written_clear(&written);
	/* no such template in it */
	decision->scenario = SCENARIO_EXCHANGE;
	written = write_reply(set, facts, decision, &sample_reply);
	g_assert_cmpstr(written.language, ==, "en");
	written_clear(&written);
	remove_tree(dir);
}

/* What was sent in the case is not said again in the same words while there are others.
 */
static void test_wordings(void)
{
	static const struct {
		const char *earlier; /* blank separated */
		enum scenario scenario;
		const char *template_name;
		const char *body;
	} cases[] = {
		{"", SCENARIO_THANKS, "thanks", "uno ciao\n"},
		{"xx/thanks", SCENARIO_THANKS, "thanks.2", "due salve\n"},
		{"xx/thanks xx/thanks.2", SCENARIO_THANKS, "thanks", "uno addio\n"},
		{"xx/thanks.2", SCENARIO_THANKS, "thanks", "uno salve\n"},
		{"xx/thanks xx/thanks.2 xx/thanks", SCENARIO_THANKS, "thanks.2",
			"due ciao\n"},
		{"en/thanks pt/thanks", SCENARIO_THANKS, "thanks", "uno ciao\n"},
		{"xx/gone", SCENARIO_THANKS, "thanks", "uno ciao\n"},
		{"xx/thanks", SCENARIO_LOST, "lost", "perso salve\n"},
		{"xx/lost", SCENARIO_LOST, "lost", "perso salve\n"},
	};
	g_autofree char *dir = NULL;
	AUTO(template_set) set = load_with_own(&dir);
	AUTO(facts) facts = sample_facts();
	sample_set(&facts->language, "xx");
	g_ptr_array_add(facts->template_languages, g_strdup("xx"));
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_auto(GStrv) earlier = g_strsplit(cases[i].earlier, " ", -1);
		g_autoptr(GPtrArray) list = g_ptr_array_new();
		for (char **text = earlier; *text != NULL; text++)
			g_ptr_array_add(list, *text);
		struct reply_context reply = sample_reply;
		reply.earlier = list;
		AUTO(decision) decision = sample_decision(cases[i].scenario, false);
		struct written written = write_reply(set, facts, decision, &reply);
		g_assert_cmpstr(written.template_name, ==, cases[i].template_name);
		g_assert_cmpstr(written.body, ==, cases[i].body);
		written_clear(&written);
	}
	remove_tree(dir);
}

static void test_subject(void)
{
	static const struct {
		const char *original;
		const char *subject;
	} cases[] = {
		{"Re: RE: AW: parcel", "Re: parcel"},
		{"", "Re: Lumen Lights"},
		{NULL, "Re: Lumen Lights"},
		{"a\r\nBcc: b", "Re: a  Bcc: b"},
	};
	AUTO(template_set) set = load_templates();
	AUTO(facts) facts = sample_facts();
	AUTO(decision) decision = sample_decision(SCENARIO_THANKS, false);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct reply_context reply = sample_reply;
		reply.original_subject = cases[i].original;
		struct written written = write_reply(set, facts, decision, &reply);
		g_assert_cmpstr(written.subject, ==, cases[i].subject);
		written_clear(&written);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/writer/all-known", test_all_known);
	g_test_add_func("/writer/gaps", test_gaps);
	g_test_add_func("/writer/stranger", test_stranger);
	g_test_add_func("/writer/every-state", test_every_state);
	g_test_add_func("/writer/automatic-final", test_automatic_ones_are_final);
	g_test_add_func("/writer/claims", test_claims);
	g_test_add_func("/writer/verdict", test_verdict_is_enough);
	g_test_add_func("/writer/whole-text", test_whole_text);
	g_test_add_func("/writer/one-day", test_one_day);
	g_test_add_func("/writer/language", test_language);
	g_test_add_func("/writer/allowed-languages", test_allowed_languages);
	g_test_add_func("/writer/wordings", test_wordings);
	g_test_add_func("/writer/subject", test_subject);
	return g_test_run();
}
