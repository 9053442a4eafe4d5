#include "daemon/worker.h"

void worker_init(struct worker *worker, const char *name)
{
	*worker = (struct worker){.name = g_strdup(name)};
	g_mutex_init(&worker->mutex);
	g_cond_init(&worker->cond);
}

void worker_clear(struct worker *worker)
{
	g_mutex_clear(&worker->mutex);
	g_cond_clear(&worker->cond);
	g_clear_pointer(&worker->name, g_free);
}

void worker_start(struct worker *worker, void *(*body)(void *data), void *data)
{
	worker->thread = g_thread_new(worker->name, body, data);
}

void worker_ask_to_stop(struct worker *worker)
{
	g_mutex_lock(&worker->mutex);
	worker->stopping = true;
	g_cond_broadcast(&worker->cond);
	g_mutex_unlock(&worker->mutex);
}

void worker_stop(struct worker *worker)
{
	worker_ask_to_stop(worker);
	if (worker->thread != NULL)
		g_thread_join(g_steal_pointer(&worker->thread));
}

void worker_wake(struct worker *worker)
{
	g_mutex_lock(&worker->mutex);
	worker->woken = true;
	g_cond_broadcast(&worker->cond);
	g_mutex_unlock(&worker->mutex);
}

bool worker_should_stop(struct worker *worker)
{
	g_mutex_lock(&worker->mutex);
	bool stopping = worker->stopping;
	g_mutex_unlock(&worker->mutex);
	return stopping;
}

void worker_sleep(struct worker *worker, int64_t milliseconds)
{
	gint64 until = g_get_monotonic_time() + milliseconds * 1000;
	g_mutex_lock(&worker->mutex);
	while (!worker->stopping && !worker->woken) {
		if (!g_cond_wait_until(&worker->cond, &worker->mutex, until))
			break;
	}
	worker->woken = false;
	g_mutex_unlock(&worker->mutex);
}

void worker_set_busy(struct worker *worker, bool busy)
{
	g_mutex_lock(&worker->mutex);
	worker->busy_since_us = busy ? g_get_monotonic_time() : 0;
	g_mutex_unlock(&worker->mutex);
}

int64_t worker_busy_seconds(struct worker *worker)
{
	g_mutex_lock(&worker->mutex);
	int64_t since = worker->busy_since_us;
	g_mutex_unlock(&worker->mutex);
	return since == 0 ? 0 : (g_get_monotonic_time() - since) / G_USEC_PER_SEC;
}
