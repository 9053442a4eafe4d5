#include "parse/parse.h"

#include <gmime/gmime.h>
#include <string.h>

#include "base/limits.h"
#include "mail/terms.h"
#include "parse/body.h"
#include "parse/content.h"
#include "parse/header.h"
#include "parse/structure.h"

/* A mail whose first lines have no LF at all has CR for line ends. */
#define LINE_END_BYTES 4096

void parse_init(void)
{
	static gsize
		done; /* GMime's own tables: to be filled once, before threads use it */
	if (g_once_init_enter(&done)) {
		g_mime_init();
		g_once_init_leave(&done, 1);
	}
}

/* A copy with LF for CR when the mail uses CR alone, else NULL. */
static char *mend_line_ends(const char *bytes, size_t len)
{
	size_t head = MIN(len, LINE_END_BYTES);
	if (head == 0 || memchr(bytes, '\n', head) != NULL ||
		memchr(bytes, '\r', head) == NULL)
		return NULL;
	char *copy = g_memdup2(bytes, len);
	for (size_t i = 0; i < len; i++)
		if (copy[i] == '\r')
			copy[i] = '\n';
	return copy;
}

struct message *parse_message(
	const void *bytes, size_t len, const struct parse_options *options)
{
	parse_init();
	struct message *message = message_new();
	bool is_cut = len > LIMIT_MAIL_BYTES;
	size_t read = MIN(len, LIMIT_MAIL_BYTES);
	g_autofree char *mended = mend_line_ends(bytes, read);
	AUTO(structure)
	structure = structure_new(mended != NULL ? mended : bytes, read);
	header_read(message, structure);
	message->defects |= structure->defects;
	if (options != NULL && options->header_only) {
		message->defects &= ~bit(DEFECT_BAD_STRUCTURE);
		message->defects |= bit(DEFECT_TOO_LARGE) | bit(DEFECT_NO_TEXT);
		return message;
	}
	if (is_cut)
		message->defects |= bit(DEFECT_TOO_LARGE);
	body_read(message, structure);
	return message;
}

GBytes *parse_attachment(
	const void *bytes, size_t len, const struct attachment *attachment)
{
	parse_init();
	AUTO(structure) structure = structure_new(bytes, len);
	if (attachment->part >= structure->parts->len)
		return NULL;
	const struct part *part = structure_part(structure, attachment->part);
	return part->kind == PART_LEAF ? content_bytes(structure, part) : NULL;
}
