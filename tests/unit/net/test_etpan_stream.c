/* HERMETICITY: a server of its own on 127.0.0.1, files in a scratch folder. */
#include "net/etpan_stream.h"

#include <string.h>

#include "base/error.h"
#include "peer.h"

struct scene {
	struct tls_fixture *fixture;
	char *ca_file;
	struct peer *peer;
	struct connection *connection; /* the stream's */
	mailstream *stream;
	MMAPString *line;
};

static void scene_init(struct scene *scene, peer_script script)
{
	scene->fixture = tls_fixture_new();
	const struct identity *root = tls_fixture_identity(scene->fixture,
		&(struct identity_options){.name = "Root", .is_authority = true});
	const struct identity *server = tls_fixture_identity(scene->fixture,
		&(struct identity_options){
			.name = "s", .names = "DNS:localhost", .issuer = root});
	scene->ca_file = tls_fixture_write_certificate(scene->fixture, "ca.pem", root);
	scene->peer = peer_start(
		&(struct peer_options){.script = script, .identity = server});
	const struct connection_options options = {.host = "localhost",
		.port = peer_port(scene->peer),
		.tls = TLS_MODE_STARTTLS,
		.ca_file = scene->ca_file,
		.io_timeout_ms = 10000};
	g_autoptr(GError) err = NULL;
	scene->connection = connection_open(&options, &err);
	g_assert_no_error(err);
	scene->stream = etpan_stream_new(scene->connection);
	scene->line = mmap_string_new("");
}

static void scene_release(struct scene *scene)
{
	mailstream_close(scene->stream);
	mmap_string_free(scene->line);
	peer_stop(scene->peer);
	g_free(scene->ca_file);
	tls_fixture_free(scene->fixture);
}

static void say(struct scene *scene, const char *text)
{
	g_assert_cmpint(mailstream_write(scene->stream, text, strlen(text)), ==,
		(ssize_t)strlen(text));
	g_assert_cmpint(mailstream_flush(scene->stream), ==, 0);
}

static const char *hear(struct scene *scene)
{
	return mailstream_read_line_remove_eol(scene->stream, scene->line);
}

/* Answers "one" and, under TLS, "two"; the data says what is put in between. */
static void talk(struct peer *peer, const char *answer)
{
	g_autofree char *line = peer_hear(peer);
	(void)peer_say(peer, answer);
	if (!peer_start_tls(peer))
		return;
	g_autofree char *secret = peer_hear(peer);
	g_autofree char *echo = g_strconcat(secret, "\r\n", NULL);
	(void)peer_say(peer, echo);
}

static void talk_honestly(struct peer *peer, void *data)
{
	(void)data;
	talk(peer, "220 go\r\n");
}

static void talk_injected(struct peer *peer, void *data)
{
	(void)data;
	talk(peer, "220 go\r\n250 injected\r\n");
}

static void stop_in_the_middle(struct peer *peer, void *data)
{
	(void)data;
	(void)peer_say(peer, "* 1 FETCH (BODY[] {1000}\r\nonly this");
}

static void test_start_tls(void)
{
	struct scene scene;
	scene_init(&scene, talk_honestly);
	say(&scene, "STARTTLS\r\n");
	g_assert_cmpstr(hear(&scene), ==, "220 go");
	g_assert_false(etpan_stream_has_pending(scene.stream, scene.connection));
	g_autoptr(GError) err = NULL;
	g_assert_true(etpan_stream_start_tls(scene.stream, scene.connection, &err));
	g_assert_no_error(err);
	say(&scene, "secret\r\n");
	g_assert_cmpstr(hear(&scene), ==, "secret");
	scene_release(&scene);
}

static void test_injected(void)
{
	struct scene scene;
	scene_init(&scene, talk_injected);
	say(&scene, "STARTTLS\r\n");
	g_assert_cmpstr(hear(&scene), ==, "220 go");
	g_assert_cmpint(
		etpan_stream_buffered(scene.stream), ==, strlen("250 injected\r\n"));
	g_assert_true(etpan_stream_has_pending(scene.stream, scene.connection));
	g_autoptr(GError) err = NULL;
	g_assert_false(etpan_stream_start_tls(scene.stream, scene.connection, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
	/* Neither the injected answer nor anything else is ever read. */
	g_assert_null(hear(&scene));
	scene_release(&scene);
}

/* A read at the end must fail, not give 0: libetpan would ask again for ever. */
static void test_end_in_literal(void)
{
	struct scene scene;
	scene_init(&scene, stop_in_the_middle);
	g_assert_nonnull(hear(&scene));
	char buf[1000];
	size_t got = 0;
	ssize_t len = 0;
	for (unsigned i = 0; i < 100; i++) {
		len = mailstream_read(scene.stream, buf + got, sizeof(buf) - got);
		if (len <= 0)
			break;
		got += (size_t)len;
	}
	g_assert_cmpint(len, ==, -1);
	g_assert_cmpint(got, ==, strlen("only this"));
	g_assert_cmpstr(connection_failure(scene.connection)->message, ==,
		"localhost closed the connection");
	scene_release(&scene);
}

static void test_cancel(void)
{
	struct scene scene;
	scene_init(&scene, talk_honestly);
	mailstream_low_cancel(mailstream_get_low(scene.stream));
	g_assert_null(hear(&scene));
	g_assert_cmpint(mailstream_low_get_fd(mailstream_get_low(scene.stream)), ==,
		connection_fd(scene.connection));
	scene_release(&scene);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/etpan-stream/start-tls", test_start_tls);
	g_test_add_func("/etpan-stream/injected", test_injected);
	g_test_add_func("/etpan-stream/end-in-literal", test_end_in_literal);
	g_test_add_func("/etpan-stream/cancel", test_cancel);
	return g_test_run();
}
