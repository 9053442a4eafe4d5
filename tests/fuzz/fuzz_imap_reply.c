/*
 * Whatever an IMAP server says, from the greeting on: a session is opened over it, its
 * mailbox is listed, drained, watched, its folders are looked at, a copy is put there.
 * Each call does its work or fails with an error; no mail is larger than allowed, and
 * no checkpoint passes what was listed.
 */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "fetch/drain.h"
#include "fetch/folders.h"
#include "fetch/login.h"
#include "fetch/mailbox.h"
#include "fetch/sent.h"
#include "fetch/session.h"
#include "fetch/wait.h"

#define MAIL_BYTES_MAX 1000

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
const char *__lsan_default_suppressions(void);

/* libetpan drops some bytes at every answer it cannot parse; the session ends then. */
const char *__lsan_default_suppressions(void)
{
	return "leak:libetpan\n";
}

/* What the server says, as far as it was not read. */
struct words {
	const uint8_t *data;
	size_t left;
};

static ssize_t words_read(mailstream_low *low, void *buf, size_t count)
{
	struct words *words = low->data;
	size_t len = count < words->left ? count : words->left;
	if (len == 0)
		return -1;
	memcpy(buf, words->data, len);
	words->data += len;
	words->left -= len;
	return (ssize_t)len;
}

static ssize_t words_write(mailstream_low *low, const void *buf, size_t count)
{
	(void)low;
	(void)buf;
	return (ssize_t)count;
}

static int words_close(mailstream_low *low)
{
	(void)low;
	return 0;
}

static void words_free(mailstream_low *low)
{
	free(low); /* of mailstream_low_new() */
}

static mailstream_low_driver words_driver = {
	.mailstream_read = words_read,
	.mailstream_write = words_write,
	.mailstream_close = words_close,
	.mailstream_free = words_free,
};

static bool take(const struct fetched_mail *mail, void *context)
{
	unsigned *left = context;
	assert(g_bytes_get_size(mail->bytes) <= LIMIT_HEADER_BYTES);
	assert(mail->header_only ||
		g_bytes_get_size(mail->bytes) <= 2 * MAIL_BYTES_MAX);
	assert(mail->uid != 0);
	return --*left > 0;
}

static void use_mailbox(struct imap *imap)
{
	static const uint32_t uids[] = {3, 4, 9};
	const struct drain_options options = {
		.after_uid = 2, .mail_bytes_max = MAIL_BYTES_MAX, .batch_mails = 3};
	struct mailbox_info info = {0};
	struct drain_result result = {0};
	unsigned left = 20;
	if (!mailbox_select(imap, "INBOX", false, &info, NULL))
		return;
	if (drain_run(imap, &options, take, &left, &result, NULL))
		assert(result.last_uid >= options.after_uid);
	if (mailbox_wait(imap, 0, 0, NULL) == WAIT_FAILED)
		assert(!imap_usable(imap));
	if (!mailbox_mark_seen(imap, uids, 3, NULL) ||
		!mailbox_move(imap, uids, 3, "Done", NULL))
		return;
	g_autofree char *folder = NULL;
	if (folder_find_sent(imap, "Sent", &folder, NULL) > 0)
		(void)!sent_append(imap, "Sent", "a@b", "A: b\r\n\r\nc", 9, NULL, NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct words words = {.data = data, .left = size};
	struct imap *imap =
		session_new(mailstream_low_new(&words, &words_driver), NULL, "fuzz");
	const struct login_options login = {.user = "ana", .password = "x"};
	if (login_establish(imap, &login, NULL))
		use_mailbox(imap);
	session_free(imap);
	return 0;
}
