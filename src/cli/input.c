#include "cli/input.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"

#define CHUNK 65536

static bool read_all(int fd, GByteArray *into, gsize max)
{
	static const size_t chunk = CHUNK;
	for (;;) {
		guint len = into->len;
		g_byte_array_set_size(into, len + (guint)chunk);
		ssize_t got = read(fd, into->data + len, chunk);
		g_byte_array_set_size(into, len + (guint)MAX(got, 0));
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return got == 0;
		if (into->len > max) {
			errno = EFBIG;
			return false;
		}
	}
}

GBytes *input_read(const char *name, gsize max, GError **err)
{
	bool standard = strcmp(name, "-") == 0;
	int fd = standard ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC);
	g_autoptr(GByteArray) bytes = g_byte_array_new();
	bool ok = fd >= 0 && read_all(fd, bytes, max);
	int why = errno;
	if (fd >= 0 && !standard)
		(void)close(fd); /* only read */
	if (ok)
		return g_byte_array_free_to_bytes(g_steal_pointer(&bytes));
	g_set_error(err, REPLYD_ERROR, ERR_INPUT, "could not read \"%s\": %s",
		standard ? "standard input" : name, g_strerror(why));
	return NULL;
}
