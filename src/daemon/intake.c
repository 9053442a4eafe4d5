/*
 * Invariants:
 *   - Mails of one source are committed in the order they were pushed, and the
 * checkpoint of a group is written in the group's own transaction.
 *   - After a failure a source takes nothing until its worker has settled: mails that
 * were pushed behind the failed one are dropped, not committed out of order.
 *   - The queue never holds more than MAX_QUEUED_BYTES, but always at least one mail.
 */
#include "daemon/intake.h"

#include <string.h>

#include "base/error.h"
#include "base/log.h"
#include "record/db.h"

#define MAX_QUEUED_BYTES (4 * 1024 * 1024)
#define MAX_GROUP        200
#define MAX_GROUP_BYTES  (6 * 1024 * 1024)
#define GATHER_US        30000 /* a drain's next mail is waited for this long */

struct intake {
	const struct engine *engine;
	GThread *thread;
	GMutex mutex;
	GCond changed; /* the queue, a source or `stopping` */
	GQueue queue;  /* of struct entry */
	size_t queued_bytes;
	bool stopping;
	int64_t last_progress_us; /* monotonic */

	struct db *db; /* these belong to the thread */
	struct raw_store *raw;
	struct pipeline *pipeline;
};

struct intake_source {
	struct intake *intake;
	const struct shop_settings *shop;
	enum mailbox_role role;
	struct mailbox_state
		committed;            /* guarded by the intake's mutex, as all below */
	struct mailbox_state pending; /* checkpoint of the open group; thread only */
	bool in_group;                /* thread only */
	unsigned outstanding;         /* entries pushed and not committed or dropped */
	GError *failure;              /* set: nothing more is taken */
};

enum entry_kind { ENTRY_BEGIN, ENTRY_MAIL, ENTRY_CHECKPOINT, ENTRY_IMPORT_END };

struct entry {
	enum entry_kind kind;
	struct intake_source *source;
	struct intake_mail mail;
	struct mailbox_state state;
	const char
		*only_keep; /* why the mail is kept and nothing made of it, or NULL */
};

static void *run(void *data);

static void close_store(struct intake *intake)
{
	pipeline_free(intake->pipeline);
	raw_store_free(intake->raw);
	db_close(intake->db);
}

static bool open_store(struct intake *intake, GError **err)
{
	const struct settings *settings = intake->engine->settings;
	g_autofree char *raw_dir = g_build_filename(settings->state_dir, "mail", NULL);
	intake->db = db_open(settings->store_url, err);
	if (intake->db == NULL)
		return false;
	intake->raw = raw_store_open(raw_dir, err);
	if (intake->raw == NULL)
		return false;
	intake->pipeline = pipeline_new(intake->engine, intake->db, intake->raw);
	return true;
}

struct intake *intake_start(const struct engine *engine, GError **err)
{
	struct intake *intake = g_new0(struct intake, 1);
	intake->engine = engine;
	g_mutex_init(&intake->mutex);
	g_cond_init(&intake->changed);
	g_queue_init(&intake->queue);
	intake->last_progress_us = g_get_monotonic_time();
	if (!open_store(intake, err)) {
		intake_stop(intake);
		return NULL;
	}
	intake->thread = g_thread_new("intake", run, intake);
	return intake;
}

void intake_stop(struct intake *intake)
{
	if (intake == NULL)
		return;
	g_mutex_lock(&intake->mutex);
	intake->stopping = true;
	g_cond_broadcast(&intake->changed);
	g_mutex_unlock(&intake->mutex);
	if (intake->thread != NULL)
		g_thread_join(intake->thread);
	close_store(intake);
	g_mutex_clear(&intake->mutex);
	g_cond_clear(&intake->changed);
	g_free(intake);
}

int64_t intake_quiet_seconds(struct intake *intake)
{
	g_mutex_lock(&intake->mutex);
	int64_t since = g_get_monotonic_time() - intake->last_progress_us;
	bool idle = g_queue_is_empty(&intake->queue);
	g_mutex_unlock(&intake->mutex);
	return idle ? 0 : since / G_USEC_PER_SEC;
}

struct intake_source *intake_source_new(struct intake *intake,
	const struct shop_settings *shop, enum mailbox_role role,
	const struct mailbox_state *state)
{
	struct intake_source *source = g_new0(struct intake_source, 1);
	source->intake = intake;
	source->shop = shop;
	source->role = role;
	source->committed = *state;
	return source;
}

void intake_source_free(struct intake_source *source)
{
	if (source == NULL)
		return;
	(void)!intake_source_settle(
		source, NULL); /* nothing may point to it any more */
	g_free(source);
}

static void entry_free(struct entry *entry)
{
	if (entry->mail.bytes != NULL)
		g_bytes_unref(entry->mail.bytes);
	read_mail_free(entry->mail.read);
	g_free(entry);
}

static size_t entry_bytes(const struct entry *entry)
{
	return entry->mail.bytes != NULL ? g_bytes_get_size(entry->mail.bytes) : 0;
}

static bool push(struct intake_source *source, struct entry *entry)
{
	struct intake *intake = source->intake;
	size_t bytes = entry_bytes(entry);
	g_mutex_lock(&intake->mutex);
	while (source->failure == NULL && intake->queued_bytes > 0 &&
		intake->queued_bytes + bytes > MAX_QUEUED_BYTES)
		g_cond_wait(&intake->changed, &intake->mutex);
	bool taken = source->failure == NULL;
	if (taken) {
		g_queue_push_tail(&intake->queue, entry);
		intake->queued_bytes += bytes;
		source->outstanding++;
		if (intake->queue.length == 1)
			g_cond_broadcast(&intake->changed);
	}
	g_mutex_unlock(&intake->mutex);
	if (!taken)
		entry_free(entry);
	return taken;
}

bool intake_push(struct intake_source *source, const struct intake_mail *mail)
{
	struct entry *entry = g_new0(struct entry, 1);
	entry->kind = ENTRY_MAIL;
	entry->source = source;
	entry->mail = *mail;
	return push(source, entry);
}

static bool push_state(struct intake_source *source, enum entry_kind kind,
	const struct mailbox_state *state)
{
	struct entry *entry = g_new0(struct entry, 1);
	entry->kind = kind;
	entry->source = source;
	entry->state = *state;
	return push(source, entry);
}

bool intake_push_begin(struct intake_source *source, const struct mailbox_state *state)
{
	return push_state(source, ENTRY_BEGIN, state);
}

bool intake_push_checkpoint(
	struct intake_source *source, const struct mailbox_state *state)
{
	return push_state(source, ENTRY_CHECKPOINT, state);
}

bool intake_push_import_end(
	struct intake_source *source, const struct mailbox_state *state)
{
	return push_state(source, ENTRY_IMPORT_END, state);
}

bool intake_source_settle(struct intake_source *source, GError **err)
{
	struct intake *intake = source->intake;
	g_mutex_lock(&intake->mutex);
	while (source->outstanding > 0)
		g_cond_wait(&intake->changed, &intake->mutex);
	GError *failure = g_steal_pointer(&source->failure);
	g_mutex_unlock(&intake->mutex);
	if (failure == NULL)
		return true;
	g_propagate_error(err, failure);
	return false;
}

struct mailbox_state intake_source_state(struct intake_source *source)
{
	g_mutex_lock(&source->intake->mutex);
	struct mailbox_state state = source->committed;
	g_mutex_unlock(&source->intake->mutex);
	return state;
}

/* --- the thread ------------------------------------------------------------------ */

/* A group being gathered. */
struct gathering {
	GPtrArray *group;
	size_t bytes;
	bool more; /* its last entry belongs to a drain that goes on */
};

static bool is_full(const struct gathering *gathering)
{
	return gathering->group->len >= MAX_GROUP ||
	       gathering->bytes >= MAX_GROUP_BYTES;
}

static void take_queued(struct intake *intake, struct gathering *gathering)
{
	while (!is_full(gathering) && !g_queue_is_empty(&intake->queue)) {
		struct entry *entry = g_queue_pop_head(&intake->queue);
		size_t bytes = entry_bytes(entry);
		intake->queued_bytes -= bytes;
		gathering->bytes += bytes;
		gathering->more =
			entry->kind == ENTRY_BEGIN || entry->kind == ENTRY_MAIL;
		g_ptr_array_add(gathering->group, entry);
	}
	g_cond_broadcast(&intake->changed);
}

/*
 * The next group, waiting for its first entry. While a drain goes on it is filled up,
 * since a commit costs the same for many mails as for one; the end of a drain never
 * waits, so a single mail is committed at once. Empty when it is time to stop.
 */
static GPtrArray *next_group(struct intake *intake)
{
	struct gathering gathering = {.group = g_ptr_array_new()};
	g_mutex_lock(&intake->mutex);
	while (g_queue_is_empty(&intake->queue) && !intake->stopping)
		g_cond_wait(&intake->changed, &intake->mutex);
	gint64 until = g_get_monotonic_time() + GATHER_US;
	take_queued(intake, &gathering);
	while (gathering.more && !is_full(&gathering) && !intake->stopping) {
		if (!g_cond_wait_until(&intake->changed, &intake->mutex, until))
			break;
		if (!g_queue_is_empty(&intake->queue))
			take_queued(intake, &gathering);
	}
	intake->last_progress_us = g_get_monotonic_time();
	g_mutex_unlock(&intake->mutex);
	return gathering.group;
}

static bool take_mail(struct intake *intake, const struct entry *entry, GError **err)
{
	struct intake_source *source = entry->source;
	gsize len = 0;
	const void *bytes = g_bytes_get_data(entry->mail.bytes, &len);
	const struct incoming incoming = {
		.shop = source->shop,
		.shop_id = source->pending.shop_id,
		.mailbox = &source->pending,
		.role = source->role,
		.importing = !source->pending.imported,
		.uid = entry->mail.uid,
		.internal_date_utc = entry->mail.internal_date_utc,
		.answered = entry->mail.answered,
		.mail = entry->mail.read,
		.bytes = bytes,
		.len = len,
	};
	bool taken = entry->only_keep != NULL
	                     ? pipeline_keep(intake->pipeline, &incoming,
				       entry->only_keep, err)
	                     : pipeline_take(intake->pipeline, &incoming, err);
	if (!taken)
		return false;
	if (entry->mail.checkpoint_uid > source->pending.last_uid)
		source->pending.last_uid = entry->mail.checkpoint_uid;
	return true;
}

static bool take_entry(struct intake *intake, const struct entry *entry, GError **err)
{
	struct intake_source *source = entry->source;
	if (!source->in_group) {
		source->in_group = true;
		source->pending = intake_source_state(source);
	}
	switch (entry->kind) {
	case ENTRY_MAIL:
		return take_mail(intake, entry, err);
	case ENTRY_BEGIN:
	case ENTRY_CHECKPOINT:
		source->pending = entry->state;
		return true;
	case ENTRY_IMPORT_END:
		source->pending = entry->state;
		return pipeline_draft_unanswered(
			intake->pipeline, source->shop, entry->state.shop_id, err);
	}
	return true;
}

/* Each source of the group once: its checkpoint goes into the same transaction. */
static bool save_checkpoints(
	struct intake *intake, const GPtrArray *group, GError **err)
{
	for (guint i = 0; i < group->len; i++) {
		const struct entry *entry = group->pdata[i];
		if (!entry->source->in_group)
			continue;
		entry->source->in_group = false;
		if (!mailbox_save(intake->db, &entry->source->pending, err))
			return false;
	}
	return true;
}

static bool commit_group(struct intake *intake, const GPtrArray *group, GError **err)
{
	if (!db_begin(intake->db, err))
		return false;
	for (guint i = 0; i < group->len; i++) {
		const struct entry *entry = group->pdata[i];
		if (entry->source->failure == NULL && !take_entry(intake, entry, err))
			return false;
	}
	return save_checkpoints(intake, group, err) &&
	       raw_store_sync(intake->raw, err) && db_commit(intake->db, err);
}

/* Tells every source of the group how it went and lets the entries go. */
static void report_group(struct intake *intake, GPtrArray *group, const GError *failure)
{
	g_mutex_lock(&intake->mutex);
	for (guint i = 0; i < group->len; i++) {
		struct entry *entry = group->pdata[i];
		struct intake_source *source = entry->source;
		source->in_group = false;
		if (failure == NULL && source->failure == NULL)
			source->committed = source->pending;
		else if (source->failure == NULL)
			source->failure = g_error_copy(failure);
		source->outstanding--;
		entry_free(entry);
	}
	intake->last_progress_us = g_get_monotonic_time();
	g_cond_broadcast(&intake->changed);
	g_mutex_unlock(&intake->mutex);
}

/* Commits the group, or leaves everything as it was. */
static bool try_group(struct intake *intake, const GPtrArray *group, GError **err)
{
	if (commit_group(intake, group, err))
		return true;
	if (db_in_transaction(intake->db))
		db_rollback(intake->db);
	for (guint i = 0; i < group->len; i++) {
		const struct entry *entry = group->pdata[i];
		entry->source->in_group = false;
	}
	return false;
}

/* What trying again cannot cure, as a full disk can or a store that is busy. */
static bool is_lasting(const GError *failure)
{
	enum error_kind kind = error_kind(failure);
	return kind == ERR_PERM || kind == ERR_INPUT;
}

/*
 * One mail that cannot be taken must not keep the mails of its shop, let alone of all,
 * from being read for ever: each goes on its own, and the one that fails is kept as it
 * is, for a person.
 */
static void take_one_by_one(struct intake *intake, const GPtrArray *group)
{
	for (guint i = 0; i < group->len; i++) {
		struct entry *entry = group->pdata[i];
		g_autoptr(GPtrArray) one = g_ptr_array_new();
		g_ptr_array_add(one, entry);
		g_autoptr(GError) failure = NULL;
		bool ok = try_group(intake, one, &failure);
		if (!ok && entry->kind == ENTRY_MAIL && is_lasting(failure)) {
			g_autofree char *why = log_quote(failure->message);
			log_event(LOG_LEVEL_ERROR, "mail.kept_only",
				"shop=%s uid=%u why=%s", entry->source->shop->key,
				entry->mail.uid, why);
			g_autofree char *text = g_strdup(failure->message);
			g_clear_error(&failure);
			entry->only_keep = text;
			(void)!try_group(intake, one, &failure);
		}
		report_group(intake, one, failure);
	}
}

static void *run(void *data)
{
	struct intake *intake = data;
	for (;;) {
		g_autoptr(GPtrArray) group = next_group(intake);
		if (group->len == 0)
			return NULL;
		g_autoptr(GError) failure = NULL;
		if (!try_group(intake, group, &failure)) {
			log_event(LOG_LEVEL_ERROR, "intake.failed",
				"mails=%u why=\"%s\"", group->len, failure->message);
			if (is_lasting(failure)) {
				take_one_by_one(intake, group);
				continue;
			}
		} else {
			engine_ring(
				intake->engine); /* a reply or a parcel may be due */
		}
		report_group(intake, group, failure);
	}
}
