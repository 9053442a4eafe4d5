/*
 * Composing: everything a buyer can set (name, address, subject, ids, text), a line
 * each, the last one to the end. What comes out is refused or a mail in form: CRLF
 * alone, ASCII, no line too long, none of the header fields we did not write.
 */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "draft/compose.h"
#include "draft/subject.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_field(const char *line)
{
	static const char *const known[] = {
		"From:", "To:", "Subject:", "Date:", "Message-ID:", "In-Reply-To:",
		"References:", "Auto-Submitted:", "X-Auto-Response-Suppress:",
		"MIME-Version:", "Content-Type:", "Content-Transfer-Encoding:"};
	bool found = line[0] == ' ' || line[0] == '\t';
	for (size_t i = 0; i < G_N_ELEMENTS(known); i++)
		found = found || g_str_has_prefix(line, known[i]);
	assert(found);
}

static void check_mail(GBytes *mail)
{
	gsize len;
	const char *bytes = g_bytes_get_data(mail, &len);
	g_autofree char *text = g_strndup(bytes, len);
	assert(strlen(text) == len && g_str_is_ascii(text));
	g_auto(GStrv) lines = g_strsplit(text, "\r\n", -1);
	bool in_header = true;
	for (char **line = lines; *line != NULL; line++) {
		assert(strpbrk(*line, "\r\n") == NULL);
		assert(strlen(*line) <= (in_header ? 998 : 76));
		in_header = in_header && (*line)[0] != '\0';
		if (in_header)
			check_field(*line);
	}
	assert(!in_header);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autofree char *text = g_strndup((const char *)data, size);
	g_auto(GStrv) parts = g_strsplit(text, "|", 6);
	if (g_strv_length(parts) < 6)
		return 0;
	g_autoptr(GPtrArray) references = g_ptr_array_new();
	g_auto(GStrv) ids = g_strsplit(parts[4], ",", -1);
	for (char **id = ids; *id != NULL; id++)
		g_ptr_array_add(references, *id);
	g_autofree char *subject = subject_reply(parts[2]);
	const struct outgoing mail = {
		.from_name = parts[0],
		.from_addr = "shop@lumen.example",
		.to_name = parts[0],
		.to_addr = parts[1],
		.subject = subject,
		.body = parts[5],
		.quoted = parts[5],
		.original_id = parts[3],
		.original_references = references,
		.automatic = true,
		.date_utc = 1768899600,
	};
	g_autoptr(GError) err = NULL;
	g_autoptr(GBytes) bytes = compose_mail(&mail, &err);
	assert((bytes != NULL) == (err == NULL));
	if (bytes != NULL)
		check_mail(bytes);
	return 0;
}
