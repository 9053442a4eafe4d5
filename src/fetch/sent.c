#include "fetch/sent.h"

#include <string.h>

#include "base/error.h"
#include "base/sanitize.h"
#include "fetch/folders.h"
#include "fetch/mailbox.h"
#include "fetch/session.h"

static bool append(struct imap *imap, const char *folder, const char *data, size_t len,
	GError **err);

int sent_contains(
	struct imap *imap, const char *folder, const char *message_id, GError **err)
{
	static const char doing[] = "look for a mail in the folder of sent mail";
	g_autofree char *wanted = g_strdup_printf("<%s>", message_id);
	g_autofree char *quoted = session_quote(wanted);
	if (quoted == NULL) {
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"could not %s: its Message-ID has characters it may not have",
			doing);
		return -1;
	}
	struct mailbox_info info = {0};
	if (!mailbox_select(imap, folder, true, &info, err))
		return -1;
	g_autofree char *command =
		g_strdup_printf("UID SEARCH HEADER Message-ID %s", quoted);
	g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(uint32_t));
	if (!session_search(imap, command, doing, found, err))
		return -1;
	return found->len > 0 ? 1 : 0;
}

bool sent_append(struct imap *imap, const char *folder, const char *message_id,
	const char *data, size_t len, bool *out_added, GError **err)
{
	int there = sent_contains(imap, folder, message_id, err);
	if (there < 0)
		return false;
	if (there == 0 && !append(imap, folder, data, len, err))
		return false;
	if (out_added != NULL)
		*out_added = there == 0;
	return true;
}

/* By hand: libetpan's own hangs when an untagged line comes before the "+". */
static bool append(struct imap *imap, const char *folder, const char *data, size_t len,
	GError **err)
{
	static const char doing[] = "put a copy into the folder of sent mail";
	g_autofree char *wire = folder_name_encode(folder, err);
	if (wire == NULL || !session_begin(imap, ANSWER_BYTES, err))
		return false;
	g_autofree char *quoted = session_quote(wire);
	g_autofree char *command =
		g_strdup_printf("APPEND %s (\\Seen) {%zu}", quoted, len);
	if (!session_send_tagged(imap, command, doing, err))
		return false;
	enum session_line line = session_await(imap, doing, err);
	if (line == SESSION_LINE_FAILED)
		return false;
	if (line != SESSION_LINE_CONTINUE) {
		session_fail(imap, MAILIMAP_ERROR_PARSE, doing, err);
		return false;
	}
	if (mailstream_write(imap->stream, data, len) != (ssize_t)len) {
		session_fail(imap, MAILIMAP_ERROR_STREAM, doing, err);
		return false;
	}
	if (!session_send(imap, "", doing, err))
		return false;
	line = session_await(imap, doing, err);
	if (line == SESSION_LINE_CONTINUE) {
		session_fail(imap, MAILIMAP_ERROR_PARSE, doing, err);
		return false;
	}
	return line == SESSION_LINE_DONE;
}
