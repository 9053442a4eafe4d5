#include "base/secret.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/limits.h"

struct secret {
	size_t len;
	char text[];
};

/* A relative name is a systemd credential when the service manager passed one by it. */
static char *locate(const char *path)
{
	const char *credentials = g_getenv("CREDENTIALS_DIRECTORY");
	if (credentials == NULL || g_path_is_absolute(path))
		return g_strdup(path);
	char *full = g_build_filename(credentials, path, NULL);
	if (g_file_test(full, G_FILE_TEST_EXISTS))
		return full;
	g_free(full);
	return g_strdup(path);
}

static bool check_mode(int fd, const char *path, GError **err)
{
	struct stat st;
	if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"secret file \"%s\" is not a regular file", path);
		return false;
	}
	if ((st.st_mode & (S_IRWXO | S_IWGRP)) != 0) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"secret file \"%s\" can be read or written by others: "
			"run chmod 600 on it",
			path);
		return false;
	}
	return true;
}

static struct secret *read_first_line(int fd, const char *path, GError **err)
{
	struct secret *secret = g_malloc0(sizeof(*secret) + LIMIT_SECRET_BYTES + 1);
	ssize_t got = 0;
	while (secret->len <= LIMIT_SECRET_BYTES &&
		(got = read(fd, secret->text + secret->len,
			 LIMIT_SECRET_BYTES + 1 - secret->len)) > 0)
		secret->len += (size_t)got;
	if (got < 0 || secret->len > LIMIT_SECRET_BYTES) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"could not read secret file \"%s\": %s", path,
			got < 0 ? g_strerror(errno) : "it is too long");
		secret_free(secret);
		return NULL;
	}
	size_t line = strcspn(secret->text, "\r\n");
	explicit_bzero(secret->text + line, secret->len - line);
	secret->len = line;
	if (line == 0) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"secret file \"%s\" is empty: put the secret on its first line",
			path);
		secret_free(secret);
		return NULL;
	}
	return secret;
}

struct secret *secret_read(const char *path, GError **err)
{
	g_autofree char *full = locate(path);
	int fd = open(full, O_RDONLY | O_CLOEXEC);
	if (fd < 0) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"could not open secret file \"%s\": %s", full,
			g_strerror(errno));
		return NULL;
	}
	struct secret *secret = NULL;
	if (check_mode(fd, full, err))
		secret = read_first_line(fd, full, err);
	(void)close(fd); /* nothing was written to it */
	return secret;
}

struct secret *secret_new(const char *text)
{
	size_t len = strlen(text);
	struct secret *secret = g_malloc0(sizeof(*secret) + len + 1);
	secret->len = len;
	memcpy(secret->text, text, len);
	return secret;
}

const char *secret_reveal(const struct secret *secret)
{
	return secret->text;
}

void secret_free(struct secret *secret)
{
	if (secret == NULL)
		return;
	explicit_bzero(secret->text, secret->len);
	g_free(secret);
}
