/*
 * The least an IMAP client can do: log in, EXAMINE INBOX, one pipelined UID FETCH 1:*,
 * and discard the bytes. The bound that the drain benchmark compares with.
 *
 *     raw_fetch HOST PORT USER PASSWORD      prints: mails bytes seconds
 */
#include <glib.h>
#include <netdb.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct wire {
	int fd;
	char buffer[256 * 1024];
	size_t at, len;
};

static bool fill(struct wire *wire)
{
	ssize_t got = recv(wire->fd, wire->buffer, sizeof(wire->buffer), 0);
	wire->at = 0;
	wire->len = got > 0 ? (size_t)got : 0;
	return got > 0;
}

/* One line without its end into `line`; long ones are cut. */
static bool read_line(struct wire *wire, GString *line)
{
	g_string_truncate(line, 0);
	for (;;) {
		if (wire->at == wire->len && !fill(wire))
			return false;
		const char *from = wire->buffer + wire->at;
		const char *end = memchr(from, '\n', wire->len - wire->at);
		size_t span = end != NULL ? (size_t)(end - from) : wire->len - wire->at;
		if (line->len < 4096)
			g_string_append_len(line, from, (gssize)span);
		wire->at += span;
		if (end != NULL) {
			wire->at++;
			return true;
		}
	}
}

static bool skip(struct wire *wire, guint64 bytes)
{
	while (bytes > 0) {
		if (wire->at == wire->len && !fill(wire))
			return false;
		size_t span = MIN(wire->len - wire->at, bytes);
		wire->at += span;
		bytes -= span;
	}
	return true;
}

static bool say(struct wire *wire, const char *text)
{
	return send(wire->fd, text, strlen(text), MSG_NOSIGNAL) ==
	       (ssize_t)strlen(text);
}

static bool until_tag(struct wire *wire, GString *line, const char *tag)
{
	while (read_line(wire, line)) {
		if (g_str_has_prefix(line->str, tag))
			return strstr(line->str, " OK") != NULL;
	}
	return false;
}

static bool fetch(struct wire *wire, GString *line, unsigned *mails, guint64 *bytes)
{
	if (!say(wire, "c UID FETCH 1:* (UID FLAGS INTERNALDATE BODY.PEEK[])\r\n"))
		return false;
	while (read_line(wire, line)) {
		if (g_str_has_prefix(line->str, "c "))
			return g_str_has_prefix(line->str, "c OK");
		const char *brace = strrchr(line->str, '{');
		if (brace == NULL || line->str[0] != '*')
			continue;
		guint64 size = g_ascii_strtoull(brace + 1, NULL, 10);
		if (!skip(wire, size))
			return false;
		*bytes += size;
		++*mails;
	}
	return false;
}

static int connect_to(const char *host, const char *port)
{
	struct addrinfo hints = {.ai_socktype = SOCK_STREAM};
	struct addrinfo *found = NULL;
	if (getaddrinfo(host, port, &hints, &found) != 0)
		return -1;
	int fd = socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (fd >= 0 && connect(fd, found->ai_addr, found->ai_addrlen) != 0) {
		(void)close(fd); /* never used */
		fd = -1;
	}
	freeaddrinfo(found);
	return fd;
}

int main(int argc, char **argv)
{
	if (argc != 5) {
		(void)fprintf(stderr, "usage: raw_fetch HOST PORT USER PASSWORD\n");
		return 2;
	}
	gint64 start = g_get_monotonic_time();
	g_autofree struct wire *wire = g_new0(struct wire, 1);
	g_autoptr(GString) line = g_string_new(NULL);
	wire->fd = connect_to(argv[1], argv[2]);
	g_autofree char *hello = g_strdup_printf(
		"a LOGIN %s %s\r\nb EXAMINE INBOX\r\n", argv[3], argv[4]);
	unsigned mails = 0;
	guint64 bytes = 0;
	bool ok = wire->fd >= 0 && read_line(wire, line) && say(wire, hello) &&
	          until_tag(wire, line, "a ") && until_tag(wire, line, "b ") &&
	          fetch(wire, line, &mails, &bytes);
	double seconds = (double)(g_get_monotonic_time() - start) / G_USEC_PER_SEC;
	(void)printf("%u %" G_GUINT64_FORMAT " %.4f\n", mails, bytes, seconds);
	return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}
