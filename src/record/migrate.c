#include "record/migrate.h"

#include <string.h>

#include "base/error.h"
#include "record/db_private.h"
#include "record/schema.h"

/* The schema text with the engine's own words for what differs. */
static char *translate(const struct db_driver *driver, const char *sql)
{
	g_autoptr(GString) text = g_string_new(sql);
	for (size_t i = 0; driver->dialect[i][0] != NULL; i++)
		g_string_replace(text, driver->dialect[i][0], driver->dialect[i][1], 0);
	return g_string_free(g_steal_pointer(&text), FALSE);
}

static bool read_version(struct db *db, int64_t *out_version, GError **err)
{
	AUTO(rows)
	rows = db_select(
		db, err, "SELECT coalesce(max(version), 0) FROM schema_version", "");
	if (rows == NULL || rows_next(rows, err) < 0)
		return false;
	*out_version = rows_int(rows, 0);
	return true;
}

static bool apply(struct db *db, const struct schema_step *step, GError **err)
{
	g_autofree char *sql = translate(db_driver(db), step->sql);
	if (!db_begin(db, err))
		return false;
	int64_t version = 0;
	bool ok = read_version(db, &version, err);
	/* Another process may have been quicker. */
	if (ok && version < step->version)
		ok = db_script(db, sql, err) &&
		     db_run(db, err,
			     "INSERT INTO schema_version (version, name) VALUES ($1, "
			     "$2)",
			     "is", (int64_t)step->version, step->name);
	if (ok)
		return db_commit(db, err);
	db_rollback(db);
	g_prefix_error(err, "migration %s: ", step->name);
	return false;
}

static bool back_up_before(struct db *db, int64_t version, GError **err)
{
	if (version == 0)
		return true;
	g_autofree char *label =
		g_strdup_printf("before-%04" G_GINT64_FORMAT, version + 1);
	g_autofree char *path = db_backup_path(db, label);
	return path == NULL || db_backup(db, path, err);
}

static bool has_versions(struct db *db, GError **err)
{
	/* Looked up first, so that opening an up-to-date store writes nothing. */
	AUTO(rows) rows = db_select(db, NULL, "SELECT 1 FROM schema_version", "");
	if (rows != NULL)
		return true;
	return db_begin(db, err) &&
	       db_script(db,
		       "CREATE TABLE IF NOT EXISTS schema_version ("
		       "version INTEGER PRIMARY KEY, name TEXT NOT NULL)",
		       err) &&
	       db_commit(db, err);
}

bool migrate(struct db *db, GError **err)
{
	int64_t version = 0;
	if (!has_versions(db, err) || !read_version(db, &version, err))
		return false;
	int newest = schema_steps[schema_step_count - 1].version;
	if (version > newest) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"the store has schema %d, this replyd knows %d: use the newer "
			"replyd, or restore a backup",
			(int)version, newest);
		return false;
	}
	if (version < newest && !back_up_before(db, version, err))
		return false;
	for (size_t i = 0; i < schema_step_count; i++) {
		if (schema_steps[i].version > version &&
			!apply(db, &schema_steps[i], err))
			return false;
	}
	return true;
}
