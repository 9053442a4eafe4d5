/*
 * A segment is a file of frames: a line "replyd-mail SIZE\n", the mail's bytes, "\n".
 * The line lets a person cut a segment apart again should the store ever be lost, and
 * a reader see that a place is what it says. A store that is opened goes on in a new
 * segment, so that what a crash left half written is never appended to.
 *
 * Who appends to a segment holds a shared flock(2) on it, so that no expiry, of
 * whichever process, removes it under its hands.
 */
#include "record/raw.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "base/error.h"
#include "base/limits.h"

#define SEGMENT_BYTES (64 * 1024 * 1024)
#define SUFFIX        ".mails"
#define TAIL          "\n"

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

/* The line before a mail of this size. */
static char *head_of(int64_t size)
{
	return g_strdup_printf("replyd-mail %" G_GINT64_FORMAT "\n", size);
}

/* The number in "00000012.mails", 0 when it is not such a name. */
static int64_t segment_number(const char *name)
{
	char *end = NULL;
	gint64 number = g_ascii_strtoll(name, &end, 10);
	return end != name && strcmp(end, SUFFIX) == 0 ? number : 0;
}

/* The highest number in use; 0 when there is none, -1 when that cannot be told. */
static int64_t newest_segment(const char *path, GError **err)
{
	g_autoptr(GError) why = NULL;
	g_autoptr(GDir) dir = g_dir_open(path, 0, &why);
	if (dir == NULL) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG, "could not read \"%s\": %s",
			path, why->message);
		return -1;
	}
	int64_t newest = 0;
	const char *name = NULL;
	while ((name = g_dir_read_name(dir)) != NULL)
		newest = MAX(newest, segment_number(name));
	return newest;
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
	store->segment = newest_segment(dir, err);
	if (store->segment < 0) {
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

/* A new file behind the newest; another process may be making its own just now. */
static int make_segment(const struct raw_store *store, int64_t *out_segment)
{
	int fd = -1;
	int64_t segment = store->segment;
	errno = EEXIST;
	for (int tries = 0; fd < 0 && errno == EEXIST && tries < 1000; tries++) {
		g_autofree char *path = segment_path(store, ++segment);
		fd = open(
			path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0600);
	}
	*out_segment = segment;
	return fd;
}

static bool next_segment(struct raw_store *store, GError **err)
{
	if (!raw_store_sync(store, err))
		return false;
	int64_t segment = 0;
	int fd = make_segment(store, &segment);
	if (fd < 0 || flock(fd, LOCK_SH) != 0 || !sync_dir(store)) {
		g_set_error(err, REPLYD_ERROR, ERR_TEMP,
			"could not make a file for mails in \"%s\": %s", store->dir,
			g_strerror(errno));
		if (fd >= 0)
			(void)close(fd); /* empty; the next one goes behind it */
		return false;
	}
	if (store->fd >= 0)
		(void)close(store->fd); /* synced above */
	store->fd = fd;
	store->segment = segment;
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

/* No further mail is added to this segment. */
static void abandon(struct raw_store *store)
{
	store->size = SEGMENT_BYTES;
}

bool raw_store_append(struct raw_store *store, const void *data, size_t len,
	struct raw_place *out_place, GError **err)
{
	if ((store->fd < 0 || store->size >= SEGMENT_BYTES) &&
		!next_segment(store, err))
		return false;
	g_autofree char *head = head_of((int64_t)len);
	size_t head_len = strlen(head);
	char tail[] = TAIL;
	struct iovec parts[] = {
		{head, head_len},
		{(void *)(uintptr_t)data, len},
		{tail, strlen(tail)},
	};
	store->dirty = true;
	if (!write_all(store->fd, parts, (int)G_N_ELEMENTS(parts))) {
		g_set_error(err, REPLYD_ERROR, ERR_TEMP,
			"could not store a mail in \"%s\": %s: free some space on the "
			"disk",
			store->dir, g_strerror(errno));
		/* Half a frame must not stay before the next one. */
		if (ftruncate(store->fd, store->size) != 0)
			abandon(store);
		return false;
	}
	*out_place = (struct raw_place){
		store->segment, store->size + (int64_t)head_len, (int64_t)len};
	store->size += (int64_t)(head_len + len + strlen(tail));
	return true;
}

bool raw_store_sync(struct raw_store *store, GError **err)
{
	if (!store->dirty || store->fd < 0)
		return true;
	store->dirty = false;
	if (fdatasync(store->fd) == 0)
		return true;
	g_set_error(err, REPLYD_ERROR, ERR_TEMP,
		"could not store mails in \"%s\": %s: is the disk full or failing?",
		store->dir, g_strerror(errno));
	/* The system forgets what it could not write: a second try would succeed
	   without the bytes being there. The caller takes these mails again, into a new
	   file. */
	abandon(store);
	return false;
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

/* The whole frame, or NULL when there is none of this size at this place. */
static char *read_frame(int fd, const struct raw_place *place)
{
	g_autofree char *head = head_of(place->size);
	size_t head_len = strlen(head);
	size_t size = (size_t)place->size;
	size_t frame_len = head_len + size + strlen(TAIL);
	g_autofree char *frame = g_malloc(frame_len);
	if (place->offset < (int64_t)head_len ||
		!read_all(
			fd, frame, frame_len, (off_t)place->offset - (off_t)head_len) ||
		memcmp(frame, head, head_len) != 0 ||
		memcmp(frame + head_len + size, TAIL, strlen(TAIL)) != 0)
		return NULL;
	memmove(frame, frame + head_len, size);
	return g_steal_pointer(&frame);
}

GBytes *raw_store_read(
	struct raw_store *store, const struct raw_place *place, GError **err)
{
	if (place->size <= 0 || place->size > 2 * (int64_t)LIMIT_MAIL_BYTES) {
		g_set_error(err, REPLYD_ERROR, ERR_PERM,
			"the mail's bytes are no longer kept");
		return NULL;
	}
	g_autofree char *path = segment_path(store, place->segment);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	char *bytes = fd >= 0 ? read_frame(fd, place) : NULL;
	if (fd >= 0)
		(void)close(fd); /* only read */
	if (bytes == NULL) {
		g_set_error(err, REPLYD_ERROR, ERR_PERM,
			"could not read a mail from \"%s\": it was removed or is "
			"damaged",
			path);
		return NULL;
	}
	return g_bytes_new_take(bytes, (gsize)place->size);
}

/* Whether the segment went; not while somebody appends to it. */
static bool remove_segment(const struct raw_store *store, const char *name)
{
	g_autofree char *path = g_build_filename(store->dir, name, NULL);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	bool removed =
		fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) == 0 && unlink(path) == 0;
	if (fd >= 0)
		(void)close(fd); /* only read */
	return removed;
}

unsigned raw_store_expire(struct raw_store *store, int64_t segment)
{
	unsigned removed = 0;
	/* The newest stays: its number must not come again. */
	int64_t end = MIN(segment, newest_segment(store->dir, NULL));
	g_autoptr(GDir) dir = g_dir_open(store->dir, 0, NULL);
	const char *name = NULL;
	while (dir != NULL && (name = g_dir_read_name(dir)) != NULL) {
		int64_t number = segment_number(name);
		if (number > 0 && number < end)
			removed += remove_segment(store, name);
	}
	return removed;
}
