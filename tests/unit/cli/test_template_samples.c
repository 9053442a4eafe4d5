/* HERMETICITY: touches nothing. */
#include "cli/template_samples.h"

#include "decide/decide.h"

/* The playbook decides on the reply that the sample is for. */
static void test_replies(void)
{
	for (int i = 0; i < scenario_terms.count; i++) {
		const char *name = scenario_terms.names[i];
		g_test_message("%s", name);
		AUTO(facts) facts = template_sample(name);
		g_assert_nonnull(facts);
		AUTO(decision) decision = decide(facts);
		g_assert_cmpstr(scenario_name(decision->scenario), ==, name);
	}
}

static void test_lifecycle(void)
{
	for (int i = 0; i < lifecycle_terms.count; i++) {
		AUTO(facts) facts = template_sample(lifecycle_terms.names[i]);
		g_assert_nonnull(facts);
		g_assert_nonnull(facts->order);
		g_assert_true(facts->sender_is_buyer);
	}
	g_assert_null(template_sample("lsot"));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/template_samples/replies", test_replies);
	g_test_add_func("/template_samples/lifecycle", test_lifecycle);
	return g_test_run();
}
