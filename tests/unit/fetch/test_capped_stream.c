/* HERMETICITY: a socket pair, nothing else. */
#include "fetch/capped_stream.h"

#include <glib.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

static ssize_t low_read(mailstream_low *low, void *buf, size_t count)
{
	return read(GPOINTER_TO_INT(low->data), buf, count);
}

static ssize_t low_write(mailstream_low *low, const void *buf, size_t count)
{
	return write(GPOINTER_TO_INT(low->data), buf, count);
}

static int low_close(mailstream_low *low)
{
	return close(GPOINTER_TO_INT(low->data));
}

static int low_get_fd(mailstream_low *low)
{
	return GPOINTER_TO_INT(low->data);
}

static void low_free(mailstream_low *low)
{
	free(low); /* of mailstream_low_new() */
}

static mailstream_low_driver driver = {
	.mailstream_read = low_read,
	.mailstream_write = low_write,
	.mailstream_close = low_close,
	.mailstream_get_fd = low_get_fd,
	.mailstream_free = low_free,
};

/* A stream and the other end of what it reads from. */
static mailstream *stream_new(int *out_peer)
{
	int fds[2];
	g_assert_cmpint(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), ==, 0);
	*out_peer = fds[1];
	return capped_stream_new(mailstream_low_new(GINT_TO_POINTER(fds[0]), &driver));
}

static void test_allowance(void)
{
	int peer = -1;
	mailstream *stream = stream_new(&peer);
	char buf[16] = "";
	g_assert_cmpint(write(peer, "abcdefgh", 8), ==, 8);
	g_assert_cmpint(mailstream_read(stream, buf, 1), ==, -1);
	g_assert_cmpstr(capped_stream_complaint(stream), ==, "has no end");
	capped_stream_allow(stream, 3);
	g_assert_null(capped_stream_complaint(stream));
	g_assert_cmpint(mailstream_read(stream, buf, 8), ==, 3);
	g_assert_cmpmem(buf, 3, "abc", 3);
	g_assert_cmpint(mailstream_read(stream, buf, 8), ==, -1);
	capped_stream_allow(stream, 100);
	g_assert_cmpint(mailstream_read(stream, buf, 8), ==, 5);
	(void)close(peer);
	mailstream_close(stream);
}

static void test_end_is_a_failure(void)
{
	int peer = -1;
	mailstream *stream = stream_new(&peer);
	char byte = 0;
	capped_stream_allow(stream, 100);
	(void)close(peer);
	g_assert_cmpint(mailstream_read(stream, &byte, 1), ==, -1);
	g_assert_null(capped_stream_complaint(stream));
	mailstream_close(stream);
}

static void test_nesting(void)
{
	int peer = -1;
	mailstream *stream = stream_new(&peer);
	char buf[200] = "";
	g_autofree char *deep = g_strnfill(101, '(');
	capped_stream_allow(stream, 1000);
	g_assert_cmpint(write(peer, deep, 101), ==, 101);
	g_assert_cmpint(mailstream_read(stream, buf, sizeof(buf)), ==, -1);
	g_assert_cmpstr(capped_stream_complaint(stream), ==, "is nested too deeply");
	(void)close(peer);
	mailstream_close(stream);
}

static void test_writes_and_fd_pass(void)
{
	int peer = -1;
	mailstream *stream = stream_new(&peer);
	char buf[4] = "";
	g_assert_cmpint(mailstream_write(stream, "xyz", 3), ==, 3);
	g_assert_cmpint(mailstream_flush(stream), ==, 0);
	g_assert_cmpint(read(peer, buf, sizeof(buf)), ==, 3);
	g_assert_cmpint(mailstream_low_get_fd(mailstream_get_low(stream)), >=, 0);
	(void)close(peer);
	mailstream_close(stream);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/fetch/capped_stream/allowance", test_allowance);
	g_test_add_func("/fetch/capped_stream/end", test_end_is_a_failure);
	g_test_add_func("/fetch/capped_stream/nesting", test_nesting);
	g_test_add_func("/fetch/capped_stream/writes", test_writes_and_fd_pass);
	return g_test_run();
}
