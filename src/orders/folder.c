#include "orders/folder.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/error.h"
#include "base/sanitize.h"
#include "orders/import.h"

#define SETTLE_S    10
#define CLOCK_LIE_S 60 /* a file from further ahead has a clock that is wrong */
#define MAX_FILES   1000
#define MAX_SAME    1000 /* files of one name in done/ or failed/ */

/* A file of the folder as it was when it was looked at. */
struct export_file {
	char *name;
	char *path;
	struct stat stat;
};

static void export_free(void *data)
{
	struct export_file *file = data;
	g_free(file->name);
	g_free(file->path);
	g_free(file);
}

/* --- which files ----------------------------------------------------------------- */

static bool ends_with(const char *name, const char *const *ends)
{
	g_autofree char *lower = g_ascii_strdown(name, -1);
	for (; *ends != NULL; ends++) {
		if (g_str_has_suffix(lower, *ends))
			return true;
	}
	return false;
}

/* Spreadsheets as they are saved by default: told, since nobody would look for them. */
static bool is_spreadsheet(const char *name)
{
	static const char *const ends[] = {".xls", ".xlsx", ".ods", NULL};
	return ends_with(name, ends);
}

static bool is_export(const char *name)
{
	static const char *const ends[] = {".csv", ".tsv", ".txt", NULL};
	return strchr(".~", name[0]) == NULL &&
	       !g_str_has_suffix(name, ".report.txt") &&
	       (ends_with(name, ends) || is_spreadsheet(name));
}

/* Nobody has written to it for a while. */
static bool is_complete(const struct stat *stat, int64_t now_utc)
{
	bool lies = stat->st_mtime > now_utc + CLOCK_LIE_S;
	return (lies ? stat->st_ctime : stat->st_mtime) <= now_utc - SETTLE_S;
}

static int by_age(const void *a, const void *b)
{
	const struct export_file *first = *(struct export_file *const *)a;
	const struct export_file *second = *(struct export_file *const *)b;
	if (first->stat.st_mtime != second->stat.st_mtime)
		return first->stat.st_mtime < second->stat.st_mtime ? -1 : 1;
	return strcmp(first->name, second->name);
}

/* The oldest first: what a later export says is said later. */
static GPtrArray *list_files(const struct folder_options *options,
	struct folder_result *result, GError **err)
{
	g_autoptr(GError) why = NULL;
	g_autoptr(GDir) dir = g_dir_open(options->path, 0, &why);
	if (dir == NULL) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"could not look into [orders] folder: %s", why->message);
		return NULL;
	}
	GPtrArray *files = g_ptr_array_new_with_free_func(export_free);
	const char *name = NULL;
	while (files->len < MAX_FILES && (name = g_dir_read_name(dir)) != NULL) {
		g_autofree char *path = g_build_filename(options->path, name, NULL);
		struct stat stat;
		if (!is_export(name) || lstat(path, &stat) != 0 ||
			!S_ISREG(stat.st_mode))
			continue;
		if (!is_complete(&stat, options->now_utc)) {
			result->waiting++;
			continue;
		}
		struct export_file *file = g_new0(struct export_file, 1);
		file->name = g_strdup(name);
		file->path = g_steal_pointer(&path);
		file->stat = stat;
		g_ptr_array_add(files, file);
	}
	g_ptr_array_sort(files, by_age);
	return files;
}

/* --- where they go --------------------------------------------------------------- */

/* A place in `folder` for the file, or for one of that name with a number before. */
static char *free_place(const char *folder, const char *name)
{
	for (unsigned i = 1; i < MAX_SAME; i++) {
		g_autofree char *numbered =
			i == 1 ? g_strdup(name) : g_strdup_printf("%u-%s", i, name);
		char *path = g_build_filename(folder, numbered, NULL);
		if (g_access(path, F_OK) != 0)
			return path;
		g_free(path);
	}
	return g_build_filename(folder, name, NULL);
}

static bool move_with_report(const struct folder_options *options,
	const struct export_file *file, bool failed, const char *report, GError **err)
{
	g_autofree char *folder =
		g_build_filename(options->path, failed ? "failed" : "done", NULL);
	if (g_mkdir(folder, 0750) != 0 && errno != EEXIST) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG, "could not make \"%s\": %s",
			folder, g_strerror(errno));
		return false;
	}
	g_autofree char *place = free_place(folder, file->name);
	g_autofree char *told = g_strconcat(place, ".report.txt", NULL);
	g_autoptr(GError) why = NULL;
	if (!g_file_set_contents_full(
		    told, report, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0640, &why)) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG, "%s", why->message);
		return false;
	}
	if (g_rename(file->path, place) != 0) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"could not move \"%s\" to \"%s\": %s", file->path, place,
			g_strerror(errno));
		return false;
	}
	return true;
}

/* --- one file -------------------------------------------------------------------- */

static void write_report(GString *report, const struct import_result *import)
{
	g_string_append_printf(report,
		"%u rows (map %s): %u orders new, %u changed, %u as before, %u "
		"parcels; "
		"%u bad rows left out\n",
		import->rows, import->map, import->added, import->changed, import->same,
		import->parcels, import->bad);
	for (guint i = 0; i < import->problems->len; i++)
		g_string_append_printf(
			report, "%s\n", (char *)import->problems->pdata[i]);
	if (import->bad > import->problems->len)
		g_string_append_printf(report, "... and %u more rows\n",
			import->bad - import->problems->len);
	for (guint i = 0; import->unknown != NULL && i < import->unknown->len; i++) {
		g_autofree char *name = sanitize_line(import->unknown->pdata[i], 60);
		g_string_append_printf(report, "not used: column \"%s\"\n", name);
	}
}

static void count(struct folder_result *result, const struct import_result *import)
{
	result->added += import->added;
	result->changed += import->changed;
	result->same += import->same;
	result->bad += import->bad;
}

/* *out_failed: nothing or not all of it could be used. False: the store failed. */
static bool import_file(struct db *db, const struct folder_options *options,
	const struct export_file *file, struct folder_result *result, GString *report,
	bool *out_failed, GError **err)
{
	const struct import_options import_options = {
		.shop_id = options->shop_id,
		.maps = options->maps,
		.dry_run = options->dry_run,
		.changed = options->changed,
		.as_of_utc = MIN(file->stat.st_mtime, options->now_utc),
	};
	*out_failed = true;
	if (is_spreadsheet(file->name)) {
		g_string_append(report, "a spreadsheet: save it as CSV (UTF-8)\n");
		return true;
	}
	struct import_result import;
	g_autoptr(GError) why = NULL;
	if (orders_import(db, file->path, &import_options, &import, &why)) {
		write_report(report, &import);
		count(result, &import);
		*out_failed = import.bad > 0;
		import_result_clear(&import);
		return true;
	}
	if (error_kind(why) != ERR_INPUT) {
		g_propagate_error(err, g_steal_pointer(&why));
		return false;
	}
	g_string_append_printf(report, "%s\n", why->message);
	return true;
}

/* Whether it is still the file that was looked at: else it was not complete. */
static bool is_unchanged(const struct export_file *file)
{
	struct stat now;
	return lstat(file->path, &now) == 0 && now.st_ino == file->stat.st_ino &&
	       now.st_size == file->stat.st_size &&
	       now.st_mtim.tv_sec == file->stat.st_mtim.tv_sec &&
	       now.st_mtim.tv_nsec == file->stat.st_mtim.tv_nsec;
}

static bool take_file(struct db *db, const struct folder_options *options,
	const struct export_file *file, struct folder_result *result, GError **err)
{
	g_autoptr(GString) report = g_string_new(NULL);
	bool failed = false;
	if (!import_file(db, options, file, result, report, &failed, err))
		return false;
	if (!is_unchanged(file)) {
		result->waiting++;
		return true;
	}
	if (!options->dry_run &&
		!move_with_report(options, file, failed, report->str, err))
		return false;
	result->files++;
	if (failed) {
		g_autofree char *name = g_filename_display_name(file->name);
		g_autofree char *safe = sanitize_line(name, 100);
		result->failed++;
		g_ptr_array_add(result->problems,
			g_strdup_printf(
				"\"%s\" went to failed/: see its report", safe));
	}
	return true;
}

static unsigned count_failed(const char *path)
{
	g_autofree char *folder = g_build_filename(path, "failed", NULL);
	g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
	unsigned count = 0;
	const char *name = NULL;
	while (dir != NULL && count < MAX_FILES &&
		(name = g_dir_read_name(dir)) != NULL)
		count += is_export(name);
	return count;
}

bool folder_scan(struct db *db, const struct folder_options *options,
	struct folder_result *out_result, GError **err)
{
	*out_result = (struct folder_result){
		.problems = g_ptr_array_new_with_free_func(g_free)};
	g_autoptr(GPtrArray) files = list_files(options, out_result, err);
	bool ok = files != NULL;
	for (guint i = 0; ok && i < files->len; i++)
		ok = take_file(db, options, files->pdata[i], out_result, err);
	out_result->lie_failed = count_failed(options->path);
	if (!ok)
		folder_result_clear(out_result);
	return ok;
}

void folder_result_clear(struct folder_result *result)
{
	g_clear_pointer(&result->problems, g_ptr_array_unref);
}
