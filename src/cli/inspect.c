#include <jansson.h>
#include <stdio.h>

#include "base/clock.h"
#include "base/limits.h"
#include "cli/commands.h"
#include "cli/input.h"
#include "cli/reading_tools.h"
#include "parse/parse.h"

#define LINE_BYTES 65536 /* of output for a mail, to begin with */

static const char summary[] = "Prints one JSON object a line for each mail (RFC 5322): "
			      "what it is, what it says and\n"
			      "what is understood of it. With - or no file, the mail "
			      "comes from standard input.";

static json_t *address_json(const struct address *address)
{
	return json_pack("{s:s, s:s}", "name", address->name, "address", address->addr);
}

static json_t *addresses_json(const GPtrArray *addresses)
{
	json_t *list = json_array();
	for (guint i = 0; i < addresses->len; i++)
		json_array_append_new(list, address_json(addresses->pdata[i]));
	return list;
}

static json_t *attachments_json(const GPtrArray *attachments)
{
	json_t *list = json_array();
	for (guint i = 0; i < attachments->len; i++) {
		const struct attachment *attachment = attachments->pdata[i];
		json_array_append_new(
			list, json_pack("{s:s, s:s, s:I, s:b}", "name",
				      attachment->name, "type", attachment->type,
				      "size", (json_int_t)attachment->size, "photo",
				      attachment->is_photo));
	}
	return list;
}

static json_t *defects_json(uint32_t defects)
{
	json_t *list = json_array();
	for (unsigned i = 0; i < DEFECT_COUNT; i++) {
		if (defects & bit(i))
			json_array_append_new(
				list, json_string(defect_name((enum defect)i)));
	}
	return list;
}

static json_t *mail_json(
	const char *name, const struct message *message, const struct reading *reading)
{
	g_autofree char *date = time_format(message->date_utc);
	json_t *json = reading_to_json(reading);
	json_t *mail = json_pack(
		"{s:s, s:o, s:o, s:s, s:o, s:s, s:s, s:s, s:s, s:s, s:o, s:o}", "file",
		name, "from", address_json(message->from), "to",
		addresses_json(message->to), "subject", message->subject, "date",
		message->date_utc != 0 ? json_string(date) : json_null(), "message_id",
		message->message_id, "in_reply_to", message->in_reply_to, "text",
		message->text, "quoted", message->quoted, "signature",
		message->signature, "attachments",
		attachments_json(message->attachments), "defects",
		defects_json(message->defects));
	json_object_update_new(json, mail);
	return json;
}

/* A line in one piece: jansson would write it a token at a time. */
static bool print_line(const json_t *json, GByteArray *line)
{
	static const size_t flags = JSON_COMPACT | JSON_REAL_PRECISION(6);
	size_t len = json_dumpb(json, (char *)line->data, line->len, flags);
	if (len >= line->len) { /* it says how much it needs */
		g_byte_array_set_size(line, (guint)len + 1);
		len = json_dumpb(json, (char *)line->data, line->len, flags);
	}
	if (len == 0)
		return false;
	line->data[len] = '\n';
	return fwrite(line->data, 1, len + 1, stdout) == len + 1;
}

static bool inspect_one(struct reading_tools *tools, const char *name, GByteArray *line)
{
	g_autoptr(GError) err = NULL;
	g_autoptr(GBytes) bytes = input_read(name, 2 * (gsize)LIMIT_MAIL_BYTES, &err);
	if (bytes == NULL) {
		cli_complain("%s", err->message);
		return false;
	}
	gsize len = 0;
	const void *data = g_bytes_get_data(bytes, &len);
	const struct parse_options options = {0};
	AUTO(message) message = parse_message(data, len, &options);
	AUTO(reading) reading = reading_tools_read(tools, message, NULL);
	json_t *json = mail_json(name, message, reading);
	bool ok = print_line(json, line);
	json_decref(json);
	return ok;
}

int cmd_inspect(int argc, char **argv)
{
	struct cli_options options = {0};
	bool help = false;
	int status = EXIT_USAGE;
	struct reading_tools tools;
	if (!cli_parse(&options, false, NULL, "[FILE...|-]", summary, &argc, &argv,
		    &help)) {
		status = EXIT_USAGE;
	} else if (help) {
		status = EXIT_OK;
	} else if (!reading_tools_open(&tools, &options)) {
		status = EXIT_FAILED;
	} else {
		g_autoptr(GByteArray) line = g_byte_array_new();
		g_byte_array_set_size(line, LINE_BYTES);
		bool ok = argc > 1 || inspect_one(&tools, "-", line);
		for (int i = 1; i < argc; i++)
			ok = inspect_one(&tools, argv[i], line) && ok;
		status = ok ? EXIT_OK : EXIT_FAILED;
		reading_tools_close(&tools);
	}
	cli_options_clear(&options);
	return status;
}
