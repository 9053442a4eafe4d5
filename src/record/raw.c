/*
 * A segment is a file of frames: a line "replyd-mail SIZE\n", the mail's bytes, "\n".
 * The line lets a person cut a segment apart again should the store ever be lost. A
 * store that is opened goes on in a new segment, so that what a crash left half written
 * is never appended to.
 */
#include "record/raw.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "base/error.h"
#include "base/limits.h"

#define SEGMENT_BYTES (64 * 1024 * 1024)
#define SUFFIX        ".mails"

struct raw_store {
	char *dir;
	int64_t segment; /* being written; 0: none yet */
	int64_t size;    /* of it, bytes */
	int fd;          /* of it, -1: none */
	bool dirty;      /* appended to since the last sync */
};

static char *segment_path(const struct raw_store *store, int64_t segment)
{
	return g_strdup_printf("%s/%08" G_GINT64_FORMAT SUFFIX, store->dir, segment);
}

/* The number in "00000012.mails", 0 when it is not such a name. */
static int64_t segment_number(const char *name)
{
	char *end = NULL;
	gint64 number = g_ascii_strtoll(name, &end, 10);
	return end != name && strcmp(end, SUFFIX) == 0 ? number : 0;
}

static bool find_newest(struct raw_store *store, GError **err)
{
	g_autoptr(GError) why = NULL;
	g_autoptr(GDir) dir = g_dir_open(store->dir, 0, &why);
	if (dir == NULL) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG, "could not read \"%s\": %s",
			store->dir, why->message);
		return false;
	}
	const char *name = NULL;
	while ((name = g_dir_read_name(dir)) != NULL)
		store->segment = MAX(store->segment, segment_number(name));
	return true;
}

struct raw_store *raw_store_open(const char *dir, GError **err)
{
	struct raw_store *store = g_new0(struct raw_store, 1);
	store->dir = g_strdup(dir);
	store->fd = -1;
	if (g_mkdir_with_parents(dir, 0700) != 0) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"could not make folder \"%s\": %s", dir, g_strerror(errno));
		raw_store_free(store);
		return NULL;
	}
	if (!find_newest(store, err)) {
		raw_store_free(store);
		return NULL;
	}
	return store;
}

void raw_store_free(struct raw_store *store)
{
	if (store == NULL)
		return;
	if (store->fd >= 0)
		(void)close(store->fd); /* what mattered was synced before its commit */
	g_free(store->dir);
	g_free(store);
}

/* The new file's name must be as durable as its bytes. */
static bool sync_dir(const struct raw_store *store)
{
	int fd = open(store->dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return false;
	bool ok = fsync(fd) == 0;
	(void)close(fd); /* only read */
	return ok;
}

static bool next_segment(struct raw_store *store, GError **err)
{
	if (!raw_store_sync(store, err))
		return false;
	g_autofree char *path = segment_path(store, store->segment + 1);
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0600);
	if (fd < 0 || !sync_dir(store)) {
		g_set_error(err, REPLYD_ERROR, ERR_TEMP, "could not make \"%s\": %s",
			path, g_strerror(errno));
		if (fd >= 0) {
			(void)close(fd);    /* empty */
			(void)unlink(path); /* or the next try finds it in its way */
		}
		return false;
	}
	if (store->fd >= 0)
		(void)close(store->fd); /* synced above */
	store->fd = fd;
	store->segment++;
	store->size = 0;
	return true;
}

static bool write_all(int fd, struct iovec *part, int parts)
{
	while (parts > 0) {
		ssize_t wrote = writev(fd, part, parts);
		if (wrote < 0 && errno == EINTR)
			continue;
		if (wrote < 0)
			return false;
		while (parts > 0 && (size_t)wrote >= part->iov_len) {
			wrote -= (ssize_t)part->iov_len;
			part++;
			parts--;
		}
		if (parts > 0) {
			part->iov_base = (char *)part->iov_base + wrote;
			part->iov_len -= (size_t)wrote;
		}
	}
	return true;
}

bool raw_store_append(struct raw_store *store, const void *data, size_t len,
	struct raw_place *out_place, GError **err)
{
	if ((store->fd < 0 || store->size >= SEGMENT_BYTES) &&
		!next_segment(store, err))
		return false;
	g_autofree char *head = g_strdup_printf("replyd-mail %zu\n", len);
	size_t head_len = strlen(head);
	char tail[] = "\n";
	struct iovec parts[] = {
		{head, head_len},
		{(void *)(uintptr_t)data, len},
		{tail, 1},
	};
	store->dirty = true;
	if (!write_all(store->fd, parts, (int)G_N_ELEMENTS(parts))) {
		g_set_error(err, REPLYD_ERROR, ERR_TEMP,
			"could not store a mail in \"%s\": %s", store->dir,
			g_strerror(errno));
		/* Half a frame must not stay before the next one. */
		if (ftruncate(store->fd, store->size) != 0)
			store->size = SEGMENT_BYTES;
		return false;
	}
	*out_place = (struct raw_place){
		store->segment, store->size + (int64_t)head_len, (int64_t)len};
	store->size += (int64_t)(head_len + len + 1);
	return true;
}

bool raw_store_sync(struct raw_store *store, GError **err)
{
	if (!store->dirty || store->fd < 0)
		return true;
	if (fdatasync(store->fd) != 0) {
		g_set_error(err, REPLYD_ERROR, ERR_TEMP,
			"could not store mail in \"%s\": %s", store->dir,
			g_strerror(errno));
		return false;
	}
	store->dirty = false;
	return true;
}

static bool read_all(int fd, char *buffer, size_t len, off_t offset)
{
	while (len > 0) {
		ssize_t got = pread(fd, buffer, len, offset);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return false;
		buffer += got;
		len -= (size_t)got;
		offset += got;
	}
	return true;
}

GBytes *raw_store_read(
	struct raw_store *store, const struct raw_place *place, GError **err)
{
	g_autofree char *path = segment_path(store, place->segment);
	if (place->size <= 0 || place->size > 2 * (int64_t)LIMIT_MAIL_BYTES) {
		g_set_error(err, REPLYD_ERROR, ERR_PERM,
			"the mail's bytes are no longer kept");
		return NULL;
	}
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	g_autofree char *bytes = g_malloc((gsize)place->size);
	bool ok = fd >= 0 &&
	          read_all(fd, bytes, (size_t)place->size, (off_t)place->offset);
	if (fd >= 0)
		(void)close(fd); /* only read */
	if (!ok) {
		g_set_error(err, REPLYD_ERROR, ERR_PERM,
			"could not read a mail from \"%s\": it was removed or is "
			"damaged",
			path);
		return NULL;
	}
	return g_bytes_new_take(g_steal_pointer(&bytes), (gsize)place->size);
}

unsigned raw_store_expire(struct raw_store *store, int64_t segment)
{
	unsigned removed = 0;
	g_autoptr(GDir) dir = g_dir_open(store->dir, 0, NULL);
	const char *name = NULL;
	while (dir != NULL && (name = g_dir_read_name(dir)) != NULL) {
		int64_t number = segment_number(name);
		if (number == 0 || number >= segment || number >= store->segment)
			continue;
		g_autofree char *path = g_build_filename(store->dir, name, NULL);
		removed += unlink(path) == 0;
	}
	return removed;
}
