#include "base/parallel.h"

#define MAX_THREADS 16u

struct share {
	GPtrArray *items;
	void (*work)(void *item, void *data);
	void *data;
	gint next; /* atomic: the index nobody has taken yet */
};

static void *take_items(void *argument)
{
	struct share *share = argument;
	for (;;) {
		gint index = g_atomic_int_add(&share->next, 1);
		if ((guint)index >= share->items->len)
			return NULL;
		share->work(share->items->pdata[index], share->data);
	}
}

/* This thread works too. One that cannot be started is not needed. */
void parallel_each(GPtrArray *items, void (*work)(void *item, void *data), void *data)
{
	struct share share = {.items = items, .work = work, .data = data};
	guint wanted = MIN(MIN(items->len, g_get_num_processors()), MAX_THREADS);
	GThread *threads[MAX_THREADS];
	guint started = 0;
	while (started + 1 < wanted) {
		threads[started] =
			g_thread_try_new("parallel", take_items, &share, NULL);
		if (threads[started] == NULL)
			break;
		started++;
	}
	(void)take_items(&share);
	for (guint i = 0; i < started; i++)
		(void)g_thread_join(threads[i]);
}
