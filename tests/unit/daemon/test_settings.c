/*
 * HERMETICITY: files in a temporary folder; reads the samples and the manual page of
 * the source tree.
 */
#include "daemon/settings.h"

#include <glib/gstdio.h>
#include <string.h>

#include "tests/unit/record/fixture.h"

#define SHOP                                                                           \
	"[shop]\nname = Lumen\naddress = help@lumen.example\n"                         \
	"[imap]\nurl = imaps://mail.lumen.example\nuser = help\npassword_file = pw\n"  \
	"[smtp]\nurl = smtp://127.0.0.1:2525\n"

/* A folder with replyd.ini and one shop. */
struct place {
	char *dir;
	char *ini;
	char *shop;
};

static struct place begin(const char *ini, const char *shop)
{
	struct place place = {.dir = g_dir_make_tmp("replyd-test-XXXXXX", NULL)};
	g_autofree char *shops = g_build_filename(place.dir, "shops.d", NULL);
	g_assert_cmpint(g_mkdir(shops, 0700), ==, 0);
	place.ini = g_build_filename(place.dir, "replyd.ini", NULL);
	place.shop = g_build_filename(shops, "lumen.ini", NULL);
	g_assert_true(g_file_set_contents(place.ini, ini, -1, NULL));
	if (shop != NULL)
		g_assert_true(g_file_set_contents(place.shop, shop, -1, NULL));
	return place;
}

static void end(struct place *place)
{
	fixture_remove(place->dir);
	g_free(place->dir);
	g_free(place->ini);
	g_free(place->shop);
}

static struct settings *load(const struct place *place, GPtrArray *problems)
{
	struct settings *settings = settings_load(place->ini, problems);
	for (guint i = 0; i < problems->len; i++)
		g_test_message("%s", (char *)problems->pdata[i]);
	g_assert_cmpint(settings != NULL, ==, problems->len == 0);
	return settings;
}

static struct settings *load_fine(const struct place *place)
{
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	struct settings *settings = load(place, problems);
	g_assert_nonnull(settings);
	return settings;
}

static void test_defaults(void)
{
	struct place place = begin("[replyd]\nstate_dir = state\n", SHOP);
	AUTO(settings) settings = load_fine(&place);
	g_autofree char *state = g_build_filename(place.dir, "state", NULL);
	g_autofree char *store = g_strdup_printf("sqlite:%s/replyd.db", state);
	g_assert_cmpstr(settings->state_dir, ==, state);
	g_assert_cmpstr(settings->store_url, ==, store);
	g_assert_cmpint(settings->log_level, ==, LOG_LEVEL_INFO);
	g_assert_cmpint(settings->tracking, ==, TRACKING_NONE);
	g_assert_cmpuint(settings->shops->len, ==, 1);
	g_assert_null(settings_shop(settings, "other"));
	const struct shop_settings *shop = settings_shop(settings, "lumen");
	g_assert_nonnull(shop);
	g_assert_cmpstr(shop->signature, ==, "Lumen");
	g_assert_cmpstr(shop->imap.url.host, ==, "mail.lumen.example");
	g_assert_cmpuint(shop->imap.url.port, ==, 993);
	g_assert_true(shop->imap.url.implicit_tls);
	g_assert_cmpint(shop->imap_auth, ==, IMAP_AUTH_PASSWORD);
	g_assert_cmpstr(shop->mailbox, ==, "INBOX");
	g_assert_cmpuint(shop->smtp.url.port, ==, 2525);
	g_assert_false(shop->smtp.url.implicit_tls);
	g_assert_cmpint(shop->after, ==, AFTER_LEAVE);
	g_assert_true(shop->rules.default_given);
	g_assert_cmpint(shop->rules.default_mode, ==, MODE_DRAFT);
	g_assert_cmpfloat(shop->rules.confidence, ==, 0.8);
	g_assert_cmpint(shop->rules.hours_to, ==, 24);
	g_assert_cmpstr(shop->rules.timezone, ==, "UTC");
	end(&place);
}

static void test_given(void)
{
	struct place place = begin(
		"[replyd]\nlog_level = debug\n[store]\nurl = sqlite:/tmp/x.db\n"
		"[tracking]\nprovider = 17track\nkey_file = key\nrefresh_hours = 3\n",
		SHOP "user = help\npassword_file = pw\nrate_per_minute = 7\n"
		     "[automatic]\ndefault = off\nthanks = auto\norder_paid = auto\n"
		     "[guards]\nhours = 8-21:00\nconfidence = 0.95\n");
	AUTO(settings) settings = load_fine(&place);
	g_assert_cmpint(settings->log_level, ==, LOG_LEVEL_DEBUG);
	g_assert_cmpstr(settings->store_url, ==, "sqlite:/tmp/x.db");
	g_assert_cmpint(settings->tracking, ==, TRACKING_17TRACK);
	g_assert_cmpint(settings->refresh_hours, ==, 3);
	const struct shop_settings *shop = settings_shop(settings, "lumen");
	const struct shop_facts *rules = &shop->rules;
	g_assert_cmpint(shop->rate_per_minute, ==, 7);
	g_assert_cmpint(rules->default_mode, ==, MODE_OFF);
	g_assert_true(rules->mode_given[SCENARIO_THANKS]);
	g_assert_cmpint(rules->modes[SCENARIO_THANKS], ==, MODE_AUTO);
	g_assert_false(rules->mode_given[SCENARIO_UNCLEAR]);
	g_assert_cmpint(shop->lifecycle_modes[LIFECYCLE_ORDER_PAID], ==, MODE_AUTO);
	g_assert_cmpint(shop->lifecycle_modes[LIFECYCLE_ASK_RECEIVED], ==, MODE_OFF);
	g_assert_cmpint(rules->hours_from, ==, 8);
	g_assert_cmpint(rules->hours_to, ==, 21);
	g_assert_cmpfloat(rules->confidence, ==, 0.95);
	end(&place);
}

static void test_more_given(void)
{
	struct place place = begin("",
		"[shop]\nname = Lumen\naddress = help@lumen.example\n"
		"aliases = a@x.example , b@x.example,,\ntimezone = Asia/Shanghai\n"
		"order_forms = \"LUM-######, 77########\"\n"
		"[imap]\nurl = imap://[::1]\nuser = help\npassword_file = pw\n"
		"after = move:Done/2024\n[smtp]\nurl = smtps://mail.example\n");
	AUTO(settings) settings = load_fine(&place);
	const struct shop_settings *shop = settings_shop(settings, "lumen");
	g_assert_cmpuint(shop->aliases->len, ==, 2);
	g_assert_cmpstr(shop->aliases->pdata[1], ==, "b@x.example");
	g_assert_cmpstr(shop->rules.timezone, ==, "Asia/Shanghai");
	g_assert_cmpuint(shop->order_forms->len, ==, 2);
	g_assert_cmpstr(shop->order_forms->pdata[0], ==, "LUM-######");
	g_assert_cmpstr(shop->imap.url.host, ==, "::1");
	g_assert_cmpuint(shop->imap.url.port, ==, 143);
	g_assert_cmpint(shop->after, ==, AFTER_MOVE);
	g_assert_cmpstr(shop->after_folder, ==, "Done/2024");
	g_assert_cmpuint(shop->smtp.url.port, ==, 465);
	end(&place);
}

/* --- what is refused ---------------------------------------------------------------
 */

static void test_bad_global(void)
{
	static const struct {
		const char *line; /* the second of the file */
		const char *said;
	} cases[] = {
		{"[replyd]\nlog_level = loud", "is not one of: error"},
		{"[replyd]\nretention_days = 29", "is not a number from 30"},
		{"[replyd]\nretention_days = many", "is not a number"},
		{"[replyd]\nretention_days = 30.5", "is not a whole number"},
		{"[replyd]\nretention_days = nan", "is not a number"},
		{"[replyd]\nretention_days =", "is not a number"},
		{"[replyd]\nstate_dirr = x", "is not a key replyd knows"},
		{"[shop]\nname = x", "is not a key replyd knows"},
		{"[store]\nurl = postgresql://h/d", "is not sqlite:PATH"},
		{"[tracking]\nprovider = 17track", "is needed with provider"},
		{"[tracking]\nprovider = file", "is needed with provider"},
		{"[tracking]\nfile = gone.json", "is not there"},
		{"[tracking]\nkey_file = /nonexistent/key", "is not there"},
		{"[tracking]\nurl = nonsense", "is not https://"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%s", cases[i].line);
		struct place place = begin(cases[i].line, SHOP);
		g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
		AUTO(settings) settings = load(&place, problems);
		g_assert_cmpuint(problems->len, ==, 1);
		g_assert_true(g_str_has_prefix(problems->pdata[0], place.ini));
		g_assert_nonnull(strstr(problems->pdata[0], cases[i].said));
		end(&place);
	}
}

static void test_bad_shop(void)
{
	static const struct {
		const char *was; /* a line of the good shop, or NULL: add one */
		const char *is;
		const char *said;
	} cases[] = {
		{"name = Lumen\n", "", "[shop] name: is missing"},
		{"name = Lumen\n", "name =\n", "[shop] name: is empty"},
		{"help@lumen.example", "help", "is not an address"},
		{"help@lumen.example", "\"a b@x.example\"", "is not an address"},
		{"help@lumen.example", "help@", "is not an address"},
		{"name = Lumen\n", "name = Lumen\norder_forms = LUM\n",
			"is no form of an order number"},
		{"user = help\n", "", "[imap] user: is missing"},
		{"password_file = pw\n", "password_file =\n", "is empty"},
		{"password_file = pw\n", "password_file = gone/pw\n", "is not there"},
		{"imaps://mail", "https://mail", "is not imaps://HOST"},
		{"imaps://mail", "imapss://mail", "is not imaps://HOST"},
		{"imaps://mail.lumen.example", "mail.lumen.example",
			"is not imaps://HOST"},
		{"imaps://mail.lumen.example", "imaps://", "is not imaps://HOST"},
		{"imaps://mail.lumen.example", "imaps://h:99999",
			"is not imaps://HOST"},
		{"imaps://mail", "imaps://me:pw@mail", "must not hold a name"},
		{"lumen.example\nuser", "lumen.example/INBOX\nuser",
			"must end behind host and port"},
		{"lumen.example\nuser", "lumen.example?x=1\nuser",
			"must end behind host and port"},
		{"smtp://", "imap://", "is not smtps://HOST"},
		{NULL, "user = help", "[smtp] password_file: is needed with user"},
		{NULL, "ca_file = gone.pem", "is not there"},
		{NULL, "[automatic]\ndefault = maybe", "is not one of: auto draft off"},
		{NULL, "[automatic]\nthanks = yes", "is not one of: auto draft off"},
		{NULL, "[automatic]\norder_paid = yes",
			"is not one of: auto draft off"},
		{NULL, "[automatic]\nthankz = auto", "is not a key replyd knows"},
		{NULL, "[automatic]\nscenario = auto", "is not a key replyd knows"},
		{NULL, "[guards]\nconfidence = 1.01", "is not a number from 0 to 1"},
		{NULL, "[guards]\nhours = 08:30-21:00", "is not a span"},
		{NULL, "[guards]\nhours = 8-8", "is not a span"},
		{NULL, "[guards]\nhours = 8-25", "is not a span"},
		{NULL, "[guards]\nhours = 8", "is not a span"},
		{NULL, "[guards]\nhours = 8-21h", "is not a span"},
		{"name = Lumen\n", "name = Lumen\ntimezone = Mars/Base\n",
			"is not a time zone"},
		{"[imap]\n", "[imap]\nafter = burn\n", "is not leave, seen or move"},
		{"[imap]\n", "[imap]\nafter = move:\n", "is not leave, seen or move"},
		{"[imap]\n", "[imap]\nauth = oauth2\n", "is not one of: password"},
		{"[imap]\n", "[imap]\nuser = a\n", "user stands twice in [imap]"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GString) shop = g_string_new(SHOP);
		if (cases[i].was == NULL)
			g_string_append(shop, cases[i].is);
		else
			g_assert_cmpuint(
				g_string_replace(shop, cases[i].was, cases[i].is, 1),
				==, 1);
		g_test_message("%s", cases[i].is);
		struct place place = begin("", shop->str);
		g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
		AUTO(settings) settings = load(&place, problems);
		g_assert_cmpuint(problems->len, ==, 1);
		g_assert_true(g_str_has_prefix(problems->pdata[0], place.shop));
		g_assert_nonnull(strstr(problems->pdata[0], cases[i].said));
		end(&place);
	}
}

static void test_all_at_once(void)
{
	struct place place =
		begin("[replyd]\nlog_level = loud\n[tracking]\nrefresh_hours = 0\n",
			"[shop]\nname = x\n");
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	AUTO(settings) settings = load(&place, problems);
	/* two of the daemon's; address, url, user, password_file, url of the shop's */
	g_assert_cmpuint(problems->len, ==, 7);
	g_assert_nonnull(strstr(problems->pdata[0], "replyd.ini:2: "));
	g_assert_nonnull(strstr(problems->pdata[1], "replyd.ini:4: "));
	end(&place);
}

static void test_no_shop(void)
{
	struct place place = begin("", NULL);
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	AUTO(settings) settings = load(&place, problems);
	g_assert_cmpuint(problems->len, ==, 1);
	g_assert_nonnull(strstr(problems->pdata[0], "no shop: write "));
	end(&place);
}

/* --- the table for people ------------------------------------------------------------
 */

/* The text with this build's folders as those of a packaged one. */
static char *as_packaged(char *text)
{
	g_autoptr(GString) out = g_string_new(text);
	g_free(text);
	g_string_replace(out, REPLYD_STATEDIR, "/var/lib/replyd", 0);
	g_string_replace(out, REPLYD_DATADIR, "/usr/share/replyd", 0);
	g_string_replace(out, REPLYD_SYSCONFDIR, "/etc/replyd", 0);
	return g_string_free(g_steal_pointer(&out), FALSE);
}

static char *source_file(const char *name)
{
	g_autofree char *path = g_test_build_filename(G_TEST_DIST, name, NULL);
	char *text = NULL;
	g_autoptr(GError) err = NULL;
	(void)g_file_get_contents(path, &text, NULL, &err);
	g_assert_no_error(err);
	return text;
}

static void test_samples(void)
{
	static const char *const files[] = {
		"etc/replyd.ini.sample", "etc/shops.d/shop.ini.sample"};
	for (int shop = 0; shop < 2; shop++) {
		g_autofree char *wanted = as_packaged(settings_sample(shop));
		g_autofree char *text = source_file(files[shop]);
		g_test_message("%s: replyd check --sample", files[shop]);
		g_assert_cmpstr(text, ==, wanted);
	}
}

static void test_manual(void)
{
	g_autofree char *page = source_file("docs/man/replyd.ini.5");
	for (int shop = 0; shop < 2; shop++) {
		g_autofree char *wanted = as_packaged(settings_manual(shop));
		g_assert_nonnull(strstr(page, wanted));
	}
}

/* The samples, with what must be filled in filled in and the rest at its default. */
static void test_samples_load(void)
{
	g_autofree char *ini = settings_sample(false);
	g_autofree char *sample = settings_sample(true);
	g_autoptr(GString) shop = g_string_new(sample);
	static const char *const filled[][2] = {
		{"\nname =\n", "\nname = x\n"},
		{"\naddress =\n", "\naddress = a@x.example\n"},
		{"\nurl =\n", "\nurl = imaps://x.example\n"},
		{"\nuser =\n", "\nuser = x\n"},
		{"\npassword_file =\n", "\npassword_file = pw\n"},
		{"\nurl =\n", "\nurl = smtps://x.example\n"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(filled); i++)
		g_assert_cmpuint(
			g_string_replace(shop, filled[i][0], filled[i][1], 1), ==, 1);
	struct place place = begin(ini, shop->str);
	AUTO(settings) settings = load_fine(&place);
	end(&place);
	/* Every default, taken out of its comment, is a value that is accepted. */
	g_string_replace(shop, "\n#", "\n", 0);
	g_string_replace(shop, "\nSCENARIO =\n", "\n", 0);
	g_string_replace(shop, "\nLIFECYCLE =\n", "\n", 0);
	g_autoptr(GString) kept = g_string_new(NULL);
	g_auto(GStrv) lines = g_strsplit(shop->str, "\n", -1);
	for (char **line = lines; *line != NULL; line++) {
		const char *equals = strstr(*line, " =");
		bool key = equals != NULL &&
		           strcspn(*line, " ") == (size_t)(equals - *line);
		if (key || (*line)[0] == '[')
			g_string_append_printf(kept, "%s\n", *line);
	}
	place = begin("", kept->str);
	AUTO(settings) again = load_fine(&place);
	end(&place);
}

int main(int argc, char **argv)
{
	g_unsetenv("CREDENTIALS_DIRECTORY");
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/settings/defaults", test_defaults);
	g_test_add_func("/settings/given", test_given);
	g_test_add_func("/settings/more-given", test_more_given);
	g_test_add_func("/settings/bad-global", test_bad_global);
	g_test_add_func("/settings/bad-shop", test_bad_shop);
	g_test_add_func("/settings/all-at-once", test_all_at_once);
	g_test_add_func("/settings/no-shop", test_no_shop);
	g_test_add_func("/settings/samples", test_samples);
	g_test_add_func("/settings/manual", test_manual);
	g_test_add_func("/settings/samples-load", test_samples_load);
	return g_test_run();
}
