#include "http_peer.h"

#include <string.h>

static void add_header(GString *headers, const char *line)
{
	const char *colon = strchr(line, ':');
	size_t len = colon != NULL ? (size_t)(colon - line) : strlen(line);
	g_autofree char *name = g_ascii_strdown(line, (gssize)len);
	g_string_append_printf(headers, "%s%s\n", name, line + len);
}

static char *header_of(const char *headers, const char *name)
{
	g_auto(GStrv) lines = g_strsplit(headers, "\n", -1);
	size_t len = strlen(name);
	for (char **line = lines; *line != NULL; line++) {
		if (strncmp(*line, name, len) == 0 && (*line)[len] == ':')
			return g_strdup(g_strstrip(*line + len + 1));
	}
	return NULL;
}

static bool hear_call(struct http_peer *http)
{
	unsigned call = http->calls;
	g_autofree char *first = peer_hear(http->peer);
	if (first == NULL)
		return false;
	g_assert_cmpuint(call, <, HTTP_PEER_MOST);
	http->at_us[call] = g_get_monotonic_time();
	http->lines[call] = g_strdup(first);
	g_autoptr(GString) headers = g_string_new(NULL);
	for (;;) {
		g_autofree char *line = peer_hear(http->peer);
		if (line == NULL)
			return false;
		if (line[0] == '\0')
			break;
		add_header(headers, line);
	}
	g_autofree char *len = header_of(headers->str, "content-length");
	http->headers[call] = g_strdup(headers->str);
	http->bodies[call] = peer_hear_bytes(
		http->peer, len != NULL ? g_ascii_strtoull(len, NULL, 10) : 0);
	http->calls++;
	return http->bodies[call] != NULL;
}

static void serve(struct peer *peer, void *data)
{
	struct http_peer *http = data;
	while (hear_call(http)) {
		const struct http_say *say = &http->says[http->calls - 1];
		if (say->status == 0)
			return;
		g_autofree char *answer = g_strdup_printf(
			"HTTP/1.1 %d x\r\n%sContent-Length: %zu\r\n\r\n%s", say->status,
			say->header, strlen(say->body), say->body);
		if (!peer_say(peer, answer))
			return;
	}
}

struct http_peer *http_peer_start(const struct http_say *says)
{
	struct http_peer *http = g_new0(struct http_peer, 1);
	http->says = says;
	const struct peer_options options = {.script = serve, .data = http};
	http->peer = peer_start(&options);
	return http;
}

void http_peer_stop(struct http_peer *http)
{
	peer_stop(http->peer);
	for (unsigned i = 0; i < HTTP_PEER_MOST; i++) {
		g_free(http->lines[i]);
		g_free(http->headers[i]);
		g_free(http->bodies[i]);
	}
	g_free(http);
}

char *http_peer_url(const struct http_peer *http, const char *path)
{
	return g_strdup_printf("http://127.0.0.1:%u%s", peer_port(http->peer), path);
}

char *http_peer_header(const struct http_peer *http, unsigned call, const char *name)
{
	return http->headers[call] != NULL ? header_of(http->headers[call], name)
	                                   : NULL;
}
