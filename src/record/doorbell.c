#include "record/doorbell.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/error.h"

static bool make_address(const char *path, struct sockaddr_un *out)
{
	*out = (struct sockaddr_un){.sun_family = AF_UNIX};
	if (strlen(path) >= sizeof(out->sun_path))
		return false;
	memcpy(out->sun_path, path, strlen(path) + 1);
	return true;
}

/* The socket of a daemon that died, and nothing else. */
static void remove_left_over(const char *path)
{
	struct stat what;
	if (lstat(path, &what) == 0 && S_ISSOCK(what.st_mode))
		(void)unlink(path); /* bind() says so if it stayed */
}

int doorbell_open(const char *path, GError **err)
{
	struct sockaddr_un address;
	if (!make_address(path, &address)) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"cannot use \"%s\": the path of a socket must be shorter",
			path);
		return -1;
	}
	remove_left_over(path);
	int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	/* The mode goes on to the name that bind() makes; umask() would be everybody's.
	 */
	if (fd >= 0 && fchmod(fd, 0600) == 0 &&
		bind(fd, (const struct sockaddr *)&address, sizeof(address)) == 0)
		return fd;
	g_set_error(err, REPLYD_ERROR, ERR_CONFIG, "could not listen on \"%s\": %s",
		path, g_strerror(errno));
	if (fd >= 0)
		(void)close(fd); /* never used */
	return -1;
}

void doorbell_clear(int fd)
{
	char rings[64];
	while (recv(fd, rings, sizeof(rings), MSG_DONTWAIT) > 0)
		continue;
}

void doorbell_ring(const char *path)
{
	struct sockaddr_un address;
	if (!make_address(path, &address))
		return;
	int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (fd < 0)
		return;
	/* Nobody there, or rung already: both are fine. */
	(void)sendto(fd, "1", 1, MSG_NOSIGNAL, (const struct sockaddr *)&address,
		sizeof(address));
	(void)close(fd);
}
