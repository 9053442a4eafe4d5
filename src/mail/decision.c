#include "mail/decision.h"

struct decision *decision_new(void)
{
	struct decision *decision = g_new0(struct decision, 1);
	decision->claims = g_ptr_array_new_with_free_func(g_free);
	return decision;
}

void decision_free(struct decision *decision)
{
	if (decision == NULL)
		return;
	g_ptr_array_unref(decision->claims);
	g_free(decision);
}
