/* HERMETICITY: touches nothing. */
#include "approve/claims.h"

#include <string.h>

#include "base/error.h"

static void test_tick(void)
{
	GError *err = NULL;
	g_autofree char *claims =
		g_strdup("{\"photos_seen\":false,\"carrier_asked\":false}");
	g_autofree char *both = claims_unticked(claims);
	g_assert_cmpuint(strlen(both), ==, strlen("photos_seen, carrier_asked"));
	g_assert_true(claims_tick(&claims, "photos_seen", true, &err));
	g_assert_cmpstr(claims, ==, "{\"carrier_asked\":false,\"photos_seen\":true}");
	g_autofree char *one = claims_unticked(claims);
	g_assert_cmpstr(one, ==, "carrier_asked");
	g_assert_true(claims_tick(&claims, "photos_seen", false, &err));
	g_assert_true(claims_tick_all(&claims, &err));
	g_autofree char *none = claims_unticked(claims);
	g_assert_cmpstr(none, ==, "");
}

static void test_refused(void)
{
	static const struct {
		const char *claims, *claim, *message;
	} cases[] = {
		{"{}", "photos_seen",
			"it makes no claim \"photos_seen\"; it claims "
			"nothing"},
		{"{\"carrier_asked\":true}", "a\nb",
			"it makes no claim \"a b\"; it claims carrier_asked"},
		{"", "photos_seen", "cannot be read"},
		{"[]", "photos_seen", "cannot be read"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		GError *err = NULL;
		g_autofree char *claims = g_strdup(cases[i].claims);
		g_assert_false(claims_tick(&claims, cases[i].claim, true, &err));
		g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
		g_assert_nonnull(strstr(err->message, cases[i].message));
		g_assert_cmpstr(claims, ==, cases[i].claims);
		g_clear_error(&err);
	}
	GError *err = NULL;
	g_autofree char *broken = g_strdup("{");
	g_assert_false(claims_tick_all(&broken, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	g_clear_error(&err);
}

static void test_missing(void)
{
	static const struct {
		const char *missing, *subject, *body, *still;
	} cases[] = {
		{"", "Re: x", "Hello", ""},
		{"due place", "Re: x", "by [missing: due] at [missing: place]",
			"due place"},
		{"due place", "Re: x", "by Monday at [missing: place]", "place"},
		{"due place", "Re: [missing: due]", "at the office", "due"},
		{"due", "Re: x", "by [missing: due_date]", ""},
		{NULL, "Re: x", "[missing: due]", ""},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *still = missing_still(
			cases[i].missing, cases[i].subject, cases[i].body);
		g_assert_cmpstr(still, ==, cases[i].still);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/claims/tick", test_tick);
	g_test_add_func("/claims/refused", test_refused);
	g_test_add_func("/claims/missing", test_missing);
	return g_test_run();
}
