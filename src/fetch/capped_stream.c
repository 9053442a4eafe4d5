#include "fetch/capped_stream.h"

#include <glib.h>
#include <stdlib.h>

#include "fetch/nesting.h"

/*
 * Small on purpose: libetpan moves what is left in the buffer after every read from
 * it, and literals larger than the buffer go past it straight to their reader.
 */
#define BUFFER_BYTES 8192

struct capped {
	mailstream_low *inner;
	uint64_t allowed;
	struct nesting nesting;
	const char *complaint; /* see capped_stream_complaint() */
};

static ssize_t capped_read(mailstream_low *low, void *buf, size_t count);
static ssize_t capped_write(mailstream_low *low, const void *buf, size_t count);
static int capped_close(mailstream_low *low);
static int capped_get_fd(mailstream_low *low);
static void capped_free(mailstream_low *low);
static void capped_cancel(mailstream_low *low);

static mailstream_low_driver capped_driver = {
	.mailstream_read = capped_read,
	.mailstream_write = capped_write,
	.mailstream_close = capped_close,
	.mailstream_get_fd = capped_get_fd,
	.mailstream_free = capped_free,
	.mailstream_cancel = capped_cancel,
};

mailstream *capped_stream_new(mailstream_low *low)
{
	struct capped *capped = g_new0(struct capped, 1);
	capped->inner = low;
	mailstream_low *outer = mailstream_low_new(capped, &capped_driver);
	mailstream *stream = outer ? mailstream_new(outer, BUFFER_BYTES) : NULL;
	if (stream == NULL)
		g_error("out of memory");
	return stream;
}

void capped_stream_allow(mailstream *stream, uint64_t bytes)
{
	struct capped *capped = mailstream_get_low(stream)->data;
	capped->allowed = bytes;
	capped->complaint = NULL;
}

const char *capped_stream_complaint(const mailstream *stream)
{
	const struct capped *capped = stream->low->data;
	return capped->complaint;
}

static ssize_t capped_read(mailstream_low *low, void *buf, size_t count)
{
	struct capped *capped = low->data;
	if (capped->allowed == 0) {
		capped->complaint = "has no end";
		return -1;
	}
	size_t wanted = (size_t)MIN((uint64_t)count, capped->allowed);
	ssize_t got = mailstream_low_read(capped->inner, buf, wanted);
	if (got <= 0)
		return -1; /* 0 would make libetpan's literal reader spin */
	capped->allowed -= (uint64_t)got;
	capped->complaint = nesting_watch(&capped->nesting, buf, (size_t)got);
	return capped->complaint == NULL ? got : -1;
}

static ssize_t capped_write(mailstream_low *low, const void *buf, size_t count)
{
	struct capped *capped = low->data;
	ssize_t put = mailstream_low_write(capped->inner, buf, count);
	return put > 0 ? put : -1;
}

static int capped_close(mailstream_low *low)
{
	struct capped *capped = low->data;
	return mailstream_low_close(capped->inner);
}

static int capped_get_fd(mailstream_low *low)
{
	struct capped *capped = low->data;
	return mailstream_low_get_fd(capped->inner);
}

static void capped_free(mailstream_low *low)
{
	struct capped *capped = low->data;
	mailstream_low_free(capped->inner);
	g_free(capped);
	free(low); /* of mailstream_low_new() */
}

static void capped_cancel(mailstream_low *low)
{
	struct capped *capped = low->data;
	mailstream_low_cancel(capped->inner);
}
