/*
 * What libetpan asks of a driver: read and write give -1 when there is no more, never
 * 0, which its readers of literals would ask for again for ever. Waiting (IDLE) is not
 * done by the driver: connection_wait_readable() does it, without select().
 */
#include "net/etpan_stream.h"

#include <stdlib.h>

#include "base/error.h"

/*
 * Small on purpose: libetpan moves what is left in the buffer after every read from it,
 * and what is larger than the buffer goes past it.
 */
#define BUFFER_BYTES 8192

static ssize_t low_read(mailstream_low *low, void *buf, size_t size);
static ssize_t low_write(mailstream_low *low, const void *data, size_t len);
static int low_close(mailstream_low *low);
static int low_get_fd(mailstream_low *low);
static void low_free(mailstream_low *low);
static void low_cancel(mailstream_low *low);

/* Not const only because libetpan's prototype is not; nobody writes to it. */
static mailstream_low_driver driver = {
	.mailstream_read = low_read,
	.mailstream_write = low_write,
	.mailstream_close = low_close,
	.mailstream_get_fd = low_get_fd,
	.mailstream_free = low_free,
	.mailstream_cancel = low_cancel,
};

mailstream *etpan_stream_new(struct connection *connection)
{
	mailstream *stream =
		mailstream_new(etpan_stream_low_new(connection), BUFFER_BYTES);
	if (stream == NULL)
		g_error("out of memory");
	return stream;
}

mailstream_low *etpan_stream_low_new(struct connection *connection)
{
	mailstream_low *low = mailstream_low_new(connection, &driver);
	if (low == NULL)
		g_error("out of memory");
	return low;
}

size_t etpan_stream_buffered(const mailstream *stream)
{
	return stream->read_buffer_len;
}

bool etpan_stream_has_pending(
	const mailstream *stream, const struct connection *connection)
{
	return etpan_stream_buffered(stream) > 0 || connection_has_pending(connection);
}

bool etpan_stream_start_tls(
	mailstream *stream, struct connection *connection, GError **err)
{
	size_t early = etpan_stream_buffered(stream);
	stream->read_buffer_len = 0;
	if (early == 0)
		return connection_start_tls(connection, err);
	g_set_error(err, REPLYD_ERROR, ERR_INPUT,
		"could not start TLS with %s: somebody put %zu bytes in before the "
		"handshake",
		connection_host(connection), early);
	connection_interrupt(connection);
	return false;
}

/* The error stays with the connection, see connection_failure(). */
static ssize_t low_read(mailstream_low *low, void *buf, size_t size)
{
	return size > 0 ? connection_read(low->data, buf, size, NULL) : -1;
}

static ssize_t low_write(mailstream_low *low, const void *data, size_t len)
{
	return len > 0 ? connection_write(low->data, data, len, NULL) : -1;
}

/* low_free() follows and does it. */
static int low_close(mailstream_low *low)
{
	(void)low;
	return 0;
}

static int low_get_fd(mailstream_low *low)
{
	return connection_fd(low->data);
}

static void low_free(mailstream_low *low)
{
	connection_free(low->data);
	free(low); /* of mailstream_low_new() */
}

static void low_cancel(mailstream_low *low)
{
	connection_interrupt(low->data);
}
