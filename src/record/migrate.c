#include "record/migrate.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "base/error.h"
#include "record/db_private.h"

static bool read_version(struct db *db, int64_t *out_version, GError **err);
static bool check_version(int64_t version, int newest, GError **err);
static bool back_up_before(struct db *db, int64_t version, GError **err);
static bool apply(struct db *db, const struct schema_step *step, GError **err);

static bool migrate_alone(
	struct db *db, const struct schema_step *steps, size_t count, GError **err)
{
	/* Read again: another process may have been quicker. */
	int64_t version = 0;
	int newest = steps[count - 1].version;
	if (!read_version(db, &version, err) || !check_version(version, newest, err))
		return false;
	if (version > 0 && version < newest && !back_up_before(db, version, err))
		return false;
	for (size_t i = 0; i < count; i++) {
		if (steps[i].version > version && !apply(db, &steps[i], err))
			return false;
	}
	return true;
}

bool migrate(struct db *db, const struct schema_step *steps, size_t count, GError **err)
{
	int64_t version = 0;
	int newest = steps[count - 1].version;
	if (!read_version(db, &version, err) || !check_version(version, newest, err))
		return false;
	if (version == newest)
		return true;
	if (!db_hold(db, err))
		return false;
	bool ok = migrate_alone(db, steps, count, err);
	db_release(db);
	return ok;
}

/* 0 of a store without any schema. */
static bool read_version(struct db *db, int64_t *out_version, GError **err)
{
	int there = db_has_table(db, "schema_version", err);
	if (there <= 0) {
		*out_version = 0;
		return there == 0;
	}
	AUTO(rows)
	rows = db_select(
		db, err, "SELECT coalesce(max(version), 0) FROM schema_version", "");
	if (rows == NULL || rows_next(rows, err) < 0)
		return false;
	*out_version = rows_int(rows, 0);
	return true;
}

static bool check_version(int64_t version, int newest, GError **err)
{
	if (version <= newest)
		return true;
	g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
		"the store has schema %d, this replyd knows %d: use the newer replyd, "
		"or restore a backup",
		(int)version, newest);
	return false;
}

/* Under another name first: a backup that was cut off is not to be taken for one. */
static bool back_up_before(struct db *db, int64_t version, GError **err)
{
	g_autofree char *label =
		g_strdup_printf("before-%04" G_GINT64_FORMAT, version + 1);
	g_autofree char *path = db_backup_path(db, label);
	if (path == NULL)
		return true;
	g_autofree char *unfinished = g_strconcat(path, ".unfinished", NULL);
	(void)g_unlink(unfinished); /* of an earlier try, if there was one */
	if (!db_backup(db, unfinished, err))
		return false;
	if (g_rename(unfinished, path) == 0)
		return true;
	g_set_error(err, REPLYD_ERROR, ERR_TEMP, "could not back up to \"%s\": %s",
		path, g_strerror(errno));
	return false;
}

/* The schema text with the engine's own words for what differs. */
static char *translate(const struct db_driver *driver, const char *sql)
{
	g_autoptr(GString) text = g_string_new(sql);
	for (size_t i = 0; driver->dialect[i][0] != NULL; i++)
		g_string_replace(text, driver->dialect[i][0], driver->dialect[i][1], 0);
	return g_string_free(g_steal_pointer(&text), FALSE);
}

static bool run_step(struct db *db, const struct schema_step *step, GError **err)
{
	g_autofree char *sql = translate(db_driver(db), step->sql);
	return db_script(db,
		       "CREATE TABLE IF NOT EXISTS schema_version ("
		       "version INTEGER PRIMARY KEY, name TEXT NOT NULL)",
		       err) &&
	       db_script(db, sql, err) &&
	       db_run(db, err,
		       "INSERT INTO schema_version (version, name) VALUES ($1, $2)",
		       "is", (int64_t)step->version, step->name);
}

static bool apply(struct db *db, const struct schema_step *step, GError **err)
{
	if (!db_begin(db, err))
		return false;
	bool ok = run_step(db, step, err);
	if (ok)
		ok = db_commit(db, err);
	else
		db_rollback(db);
	if (!ok)
		g_prefix_error(err, "migration %s: ", step->name);
	return ok;
}
