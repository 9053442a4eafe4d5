/* HERMETICITY: reads etc/marketplaces of the source tree. */
#include "policy/policy_file.h"

#include <string.h>

#include "base/error.h"

static void test_good(void)
{
	g_autoptr(GError) err = NULL;
	AUTO(policy)
	policy = policy_parse("p",
		"# of nowhere\nhosts = A.example, b.example\ncontacts = none\n\n"
		"[one]\nsays = no one\ntext = one\ntext = eins\n"
		"[two_b]\nsays = no two\nunless = delivered\ntext = two\n"
		"[three]\nsays = no three\nunless = granted\ntext = three\n",
		&err);
	g_assert_no_error(err);
	g_assert_cmpuint(policy->hosts->len, ==, 2);
	g_assert_cmpstr(policy->hosts->pdata[0], ==, "a.example");
	g_assert_true(policy->no_contacts);
	g_assert_cmpuint(policy->rules->len, ==, 3);
	const struct policy_rule *two = policy->rules->pdata[1];
	g_assert_cmpstr(two->name, ==, "two_b");
	g_assert_cmpstr(two->says, ==, "no two");
	g_assert_cmpint(two->unless, ==, POLICY_DELIVERED);
	g_assert_cmpuint(two->patterns->len, ==, 1);
}

static void test_wrong(void)
{
	static const struct {
		const char *text;
		const char *message;
	} wrong[] = {
		{"hosts =\n", "p:1: no host in"},
		{"contacts = some\n", "p:1: contacts takes none or any"},
		{"foo = 1\n", "p:1: unknown setting \"foo\""},
		{"hello\n", "p:1: neither [rule] nor key"},
		{"[A b]\n", "p:1: a rule is written [name]"},
		{"[a\n", "p:1: a rule is written [name]"},
		{"[a]\nsays = x\n", "p:3: no \"text =\" in the rule before: \"a\""},
		{"[a]\ntext = x\n[b]\n",
			"p:3: no \"says =\" in the rule before: \"a\""},
		{"[a]\nsays =\n", "p:2: nothing said"},
		{"[a]\ntext =\n", "p:2: an empty pattern"},
		{"[a]\ntext = (x\n", "p:2: not a pattern"},
		{"[a]\nunless = never\n", "p:2: unless takes delivered or granted"},
		{"[a]\nhosts = x\n", "p:2: a rule has says, unless and text"},
		{"\xff", "not in UTF-8"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(wrong); i++) {
		g_autoptr(GError) err = NULL;
		g_autofree char *exact =
			g_memdup2(wrong[i].text, strlen(wrong[i].text) + 1);
		g_assert_null(policy_parse("p", exact, &err));
		g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
		g_test_message("%s", err->message);
		g_assert_nonnull(strstr(err->message, wrong[i].message));
	}
	g_autoptr(GError) err = NULL;
	g_assert_null(policy_load("/nonexistent/policy", &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
}

static void test_shipped(void)
{
	static const char *const names[] = {"aliexpress.policy", "generic.policy"};
	for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autoptr(GError) err = NULL;
		g_autofree char *path = g_test_build_filename(
			G_TEST_DIST, "etc", "marketplaces", names[i], NULL);
		AUTO(policy) policy = policy_load(path, &err);
		g_assert_no_error(err);
		g_assert_cmpuint(policy->rules->len, >=, 5);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/policy-file/good", test_good);
	g_test_add_func("/policy-file/wrong", test_wrong);
	g_test_add_func("/policy-file/shipped", test_shipped);
	return g_test_run();
}
