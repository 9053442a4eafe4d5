#include "evidence/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#include "base/error.h"

#define NAME_BYTES   60
#define ENDING_BYTES 10 /* ".jpeg" and its kin */

struct zip {
	char *path;
	char *unfinished;
	struct archive *archive;
	uint64_t left;
};

static bool fail(struct zip *zip, const char *what, GError **err)
{
	const char *why = archive_error_string(zip->archive);
	g_set_error(err, REPLYD_ERROR,
		archive_errno(zip->archive) == ENOSPC ? ERR_TEMP : ERR_CONFIG,
		"could not %s \"%s\": %s", what, zip->path,
		why != NULL ? why : "unknown error");
	return false;
}

struct zip *zip_new(const char *path, uint64_t limit_bytes, GError **err)
{
	AUTO(zip) zip = g_new0(struct zip, 1);
	zip->path = g_strdup(path);
	zip->unfinished = g_strconcat(path, ".unfinished", NULL);
	zip->left = limit_bytes;
	zip->archive = archive_write_new();
	archive_write_set_format_zip(zip->archive);
	if (archive_write_open_filename(zip->archive, zip->unfinished) == ARCHIVE_OK)
		return g_steal_pointer(&zip);
	(void)fail(zip, "write", err);
	return NULL;
}

bool zip_add(struct zip *zip, const char *name, const void *data, size_t len,
	int64_t changed_at_utc, GError **err)
{
	if (len > zip->left) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"could not pack \"%s\": everything together is larger than "
			"allowed; see --max-mb",
			name);
		return false;
	}
	zip->left -= len;
	struct archive_entry *entry = archive_entry_new();
	archive_entry_set_pathname(entry, name);
	archive_entry_set_size(entry, (int64_t)len);
	archive_entry_set_filetype(entry, AE_IFREG);
	archive_entry_set_perm(entry, 0644);
	archive_entry_set_mtime(entry, changed_at_utc, 0);
	bool ok = archive_write_header(zip->archive, entry) == ARCHIVE_OK &&
	          archive_write_data(zip->archive, data, len) == (la_ssize_t)len;
	archive_entry_free(entry);
	return ok || fail(zip, "write", err);
}

bool zip_finish(struct zip *zip, GError **err)
{
	if (archive_write_close(zip->archive) != ARCHIVE_OK)
		return fail(zip, "complete", err);
	if (g_rename(zip->unfinished, zip->path) == 0)
		return true;
	g_set_error(err, REPLYD_ERROR, ERR_CONFIG, "could not write \"%s\": %s",
		zip->path, g_strerror(errno));
	return false;
}

void zip_free(struct zip *zip)
{
	if (zip == NULL)
		return;
	archive_write_free(zip->archive);
	(void)g_unlink(zip->unfinished); /* there only when it was not finished */
	g_free(zip->unfinished);
	g_free(zip->path);
	g_free(zip);
}

char *archive_name(const char *name)
{
	static const char safe[] = G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS ".-_";
	const char *slash = strrchr(name, '/');
	g_autoptr(GString) out = g_string_new(slash != NULL ? slash + 1 : name);
	g_strcanon(out->str, safe, '_');
	const char *dot = strrchr(out->str, '.');
	g_autofree char *ending =
		g_strdup(dot != NULL && strlen(dot) <= ENDING_BYTES ? dot : "");
	g_string_truncate(out, out->len - strlen(ending));
	if (out->len > NAME_BYTES - strlen(ending))
		g_string_truncate(out, NAME_BYTES - strlen(ending));
	while (out->len > 0 && (out->str[0] == '.' || out->str[0] == '-'))
		g_string_erase(out, 0, 1);
	if (out->len == 0)
		g_string_assign(out, "file");
	g_string_append(out, ending);
	return g_string_free(g_steal_pointer(&out), FALSE);
}
