/*
 * Two bytes of the file are locked, by open file description, which excludes threads as
 * well as processes: the pen is held while writing, the turn while waiting for the pen.
 * One who has just let the pen go must get the turn before taking it again, and so
 * waits behind the one who waited already.
 */
#include "record/writer_lock.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "base/error.h"

#define SHORTEST_NAP_US 20
#define LONGEST_NAP_US  1000

enum byte { BYTE_TURN, BYTE_PEN };

struct writer_lock {
	char *path;
	int fd;
	unsigned depth; /* how often it was taken */
};

static bool wait_for(struct writer_lock *lock, enum byte byte, gint64 until_us);

struct writer_lock *writer_lock_new(const char *path, GError **err)
{
	int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (fd < 0) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG, "could not open \"%s\": %s",
			path, g_strerror(errno));
		return NULL;
	}
	struct writer_lock *lock = g_new0(struct writer_lock, 1);
	lock->path = g_strdup(path);
	lock->fd = fd;
	return lock;
}

void writer_lock_free(struct writer_lock *lock)
{
	if (lock == NULL)
		return;
	(void)close(lock->fd); /* nothing is written to it */
	g_free(lock->path);
	g_free(lock);
}

static int set(struct writer_lock *lock, enum byte byte, short type)
{
	struct flock range = {
		.l_type = type, .l_whence = SEEK_SET, .l_start = byte, .l_len = 1};
	return fcntl(lock->fd, F_OFD_SETLK, &range);
}

bool writer_lock_take(struct writer_lock *lock, unsigned timeout_ms, GError **err)
{
	if (lock->depth > 0) {
		lock->depth++;
		return true;
	}
	gint64 until_us = g_get_monotonic_time() + (gint64)timeout_ms * 1000;
	bool turn = wait_for(lock, BYTE_TURN, until_us);
	bool pen = turn && wait_for(lock, BYTE_PEN, until_us);
	int why = errno;
	if (turn)
		(void)set(lock, BYTE_TURN, F_UNLCK); /* cannot fail on what we hold */
	if (pen) {
		lock->depth = 1;
		return true;
	}
	if (why == EAGAIN || why == EACCES)
		g_set_error(err, REPLYD_ERROR, ERR_TEMP,
			"could not lock \"%s\": another process has been writing for a "
			"long time",
			lock->path);
	else
		g_set_error(err, REPLYD_ERROR, ERR_TEMP, "could not lock \"%s\": %s",
			lock->path, g_strerror(why));
	return false;
}

void writer_lock_release(struct writer_lock *lock)
{
	g_assert(lock->depth > 0);
	if (--lock->depth == 0)
		(void)set(lock, BYTE_PEN, F_UNLCK); /* cannot fail on what we hold */
}

/* False, with errno saying why, when it did not become free in time. */
static bool wait_for(struct writer_lock *lock, enum byte byte, gint64 until_us)
{
	gulong nap_us = SHORTEST_NAP_US;
	while (set(lock, byte, F_WRLCK) != 0) {
		bool taken = errno == EAGAIN || errno == EACCES;
		if (!taken && errno != EINTR)
			return false;
		if (g_get_monotonic_time() > until_us) {
			errno = EAGAIN;
			return false;
		}
		g_usleep(nap_us);
		nap_us = MIN(nap_us * 2, LONGEST_NAP_US);
	}
	return true;
}
