/*
 * Of alternatives the plain text is taken, unless it is a stub that only points at the
 * HTML. An attached mail is a file: its text is not what the buyer writes now. Pictures
 * count whether or not the HTML they stand in was needed.
 */
#include "parse/body.h"

#include <string.h>

#include "base/limits.h"
#include "mail/terms.h"
#include "parse/content.h"
#include "parse/field.h"
#include "parse/header.h"
#include "parse/photo.h"
#include "text/flowed.h"
#include "text/html_text.h"
#include "text/quote.h"

/* Plain text as short as this may be a stub beside HTML that says more. */
#define STUB_BYTES 24
/* A stub that says so is longer, but not by much. */
#define STUB_NOTE_BYTES 300

struct body {
	const struct structure *structure;
	struct message *message;
	GString *text;      /* of all text parts */
	GString *signature; /* marked as such in HTML */
	GPtrArray *cids;    /* of char *: pictures the HTML shows */
	size_t html_bytes;  /* of all HTML parts so far, or what they cost */
	uint32_t defects;
};

/* Where a part stands. */
struct place {
	bool wants_text; /* false: its text is given by an alternative */
	bool is_related; /* beside HTML that shows it */
	bool is_report;
};

static void visit(struct body *body, const struct part *part, struct place place);
static void visit_alternatives(
	struct body *body, const struct part *part, struct place place);
static void add_text(struct body *body, const struct part *part, const char *type);
static void add_attachment(struct body *body, const struct part *part, const char *type,
	const struct place *place);
static bool is_file(const struct body *body, const struct part *part);
static void read_report(struct body *body, const struct part *part, const char *type);
static void split(struct body *body);

static void judge_attachments(struct body *body)
{
	for (guint i = 0; i < body->message->attachments->len; i++) {
		struct attachment *attachment = body->message->attachments->pdata[i];
		attachment->is_photo = attachment_looks_like_photo(attachment);
	}
}

void body_read(struct message *message, const struct structure *structure)
{
	g_autoptr(GString) text = g_string_new(NULL);
	g_autoptr(GString) signature = g_string_new(NULL);
	g_autoptr(GPtrArray) cids = g_ptr_array_new_with_free_func(g_free);
	struct body body = {
		.structure = structure,
		.message = message,
		.text = text,
		.signature = signature,
		.cids = cids,
	};
	const struct part *root = structure_part(structure, 0);
	visit(&body, root, (struct place){.wants_text = true});
	judge_attachments(&body);
	split(&body);
	if (message->text[0] == '\0' && message->quoted[0] == '\0')
		body.defects |= bit(DEFECT_NO_TEXT);
	message->defects |= body.defects;
}

static char *part_type(const struct body *body, const struct part *part)
{
	char *type =
		field_token(structure_field(body->structure, part, "Content-Type"));
	if (strchr(type, '/') != NULL)
		return type;
	g_free(type);
	return g_strdup("text/plain");
}

static const struct part *child_at(const struct body *body, size_t index)
{
	return index != PART_NONE ? structure_part(body->structure, index) : NULL;
}

static void visit_children(struct body *body, const struct part *part, const char *type,
	struct place place)
{
	bool is_related = strcmp(type, "multipart/related") == 0;
	place.is_report = strcmp(type, "multipart/report") == 0;
	size_t index = part->first_child;
	for (; index != PART_NONE; index = child_at(body, index)->next) {
		const struct part *child = child_at(body, index);
		place.is_related = is_related && index != part->first_child;
		visit(body, child, place);
	}
}

static void visit(struct body *body, const struct part *part, struct place place)
{
	g_autofree char *type = part_type(body, part);
	if (part->kind == PART_MULTIPART && part->first_child != PART_NONE) {
		if (strcmp(type, "multipart/report") == 0)
			read_report(body, part, type);
		if (strcmp(type, "multipart/alternative") == 0)
			visit_alternatives(body, part, place);
		else
			visit_children(body, part, type, place);
		return;
	}
	read_report(body, part, type);
	/* a multipart nobody can take apart is shown as it is */
	bool is_text = strcmp(type, "text/plain") == 0 ||
	               strcmp(type, "text/html") == 0 ||
	               g_str_has_prefix(type, "multipart/");
	if (part->kind != PART_MESSAGE && is_text && !is_file(body, part)) {
		if (place.wants_text && !place.is_related)
			add_text(body, part, type);
		return;
	}
	bool is_report_part = place.is_report && !g_str_has_prefix(type, "image/");
	if (!is_report_part)
		add_attachment(body, part, type, &place);
}

/* --- text ---------------------------------------------------------------------- */

static bool is_file(const struct body *body, const struct part *part)
{
	const struct field *field =
		structure_field(body->structure, part, "Content-Disposition");
	if (field == NULL)
		return false;
	g_autofree char *disposition = field_token(field);
	if (strcmp(disposition, "attachment") == 0)
		return true;
	g_autofree char *name = field_parameter(field, "filename");
	return name != NULL && name[0] != '\0';
}

static bool is_flowed(const struct body *body, const struct part *part, bool *out_delsp)
{
	const struct field *field =
		structure_field(body->structure, part, "Content-Type");
	g_autofree char *format = field_parameter(field, "format");
	if (format == NULL || g_ascii_strcasecmp(format, "flowed") != 0)
		return false;
	g_autofree char *delsp = field_parameter(field, "delsp");
	*out_delsp = delsp != NULL && g_ascii_strcasecmp(delsp, "yes") == 0;
	return true;
}

static GString *plain_text(struct body *body, const struct part *part)
{
	GString *text = content_text(body->structure, part, &body->defects);
	bool delsp = false;
	if (!is_flowed(body, part, &delsp))
		return text;
	GString *joined = flowed_join(text->str, text->len, delsp);
	g_string_free(text, TRUE);
	return joined;
}

static void append_text(struct body *body, GString *to, const GString *text)
{
	size_t room = LIMIT_TEXT_BYTES - MIN(to->len, LIMIT_TEXT_BYTES);
	if (text->len > room) {
		body->defects |= bit(DEFECT_TEXT_CUT);
		return;
	}
	size_t blank = strspn(text->str, "\n"); /* one blank line between two texts */
	if (to->len > 0 && text->len > blank) {
		while (to->len > 0 && to->str[to->len - 1] == '\n')
			g_string_truncate(to, to->len - 1);
		g_string_append(to, "\n\n");
	}
	g_string_append_len(to, text->str + blank, (gssize)(text->len - blank));
}

static void append_html(struct body *body, const struct html_text *html)
{
	append_text(body, body->text, html->text);
	append_text(body, body->signature, html->signature);
	for (guint i = 0; i < html->cids->len; i++)
		g_ptr_array_add(body->cids, g_strdup(html->cids->pdata[i]));
}

static struct html_text *html_text(struct body *body, const struct part *part)
{
	g_autoptr(GString) page = content_text(body->structure, part, &body->defects);
	/* the dearest step of all: a mail has many parts, but they share one limit */
	size_t room = LIMIT_TEXT_BYTES - body->html_bytes;
	if (page->len > room)
		body->defects |= bit(DEFECT_TEXT_CUT);
	size_t len = page->len <= room ? page->len : 0;
	struct html_text *html = html_text_new(page->str, len);
	if (html->cost > LIMIT_TEXT_BYTES)
		body->defects |= bit(DEFECT_TEXT_CUT);
	body->html_bytes += MIN(html->cost, room);
	return html;
}

static void add_text(struct body *body, const struct part *part, const char *type)
{
	if (strcmp(type, "text/html") == 0) {
		AUTO(html_text) html = html_text(body, part);
		append_html(body, html);
	} else {
		g_autoptr(GString) text = plain_text(body, part);
		append_text(body, body->text, text);
	}
}

/* --- alternatives -------------------------------------------------------------- */

/* The first leaf of that type below the part, not counting files. */
static const struct part *find_leaf(
	const struct body *body, const struct part *part, const char *wanted)
{
	if (part->kind == PART_LEAF) {
		g_autofree char *type = part_type(body, part);
		return strcmp(type, wanted) == 0 && !is_file(body, part) ? part : NULL;
	}
	if (part->kind != PART_MULTIPART)
		return NULL;
	size_t index = part->first_child;
	for (; index != PART_NONE; index = child_at(body, index)->next) {
		const struct part *found =
			find_leaf(body, child_at(body, index), wanted);
		if (found != NULL)
			return found;
	}
	return NULL;
}

/* What programs write into the plain text when they mean the HTML. */
static const char *const stub_notes[] = {"html version", "support html", "html-capable",
	"html capable", "display html", "html format", "html email", "html e-mail",
	"html message", "html mail", "html-e-mail", "im html", "view this email in",
	"view this message in", "mime format", "mime-format", "web version of this"};

static bool is_stub(const GString *plain, const GString *html)
{
	g_autofree char *trimmed = g_strstrip(g_ascii_strdown(plain->str, -1));
	size_t len = strlen(trimmed);
	if (len == 0)
		return true;
	if (len <= STUB_NOTE_BYTES)
		for (size_t i = 0; i < G_N_ELEMENTS(stub_notes); i++)
			if (strstr(trimmed, stub_notes[i]) != NULL && html->len > 0)
				return true;
	return len < STUB_BYTES && html->len > 2 * len + STUB_BYTES;
}

static void choose_text(
	struct body *body, const struct part *plain, const struct part *html)
{
	if (plain == NULL || html == NULL) {
		const struct part *only = plain != NULL ? plain : html;
		if (only != NULL)
			add_text(
				body, only, plain != NULL ? "text/plain" : "text/html");
		return;
	}
	g_autoptr(GString) text = plain_text(body, plain);
	if (text->len > STUB_NOTE_BYTES) {
		append_text(body, body->text, text);
		return;
	}
	uint32_t defects = body->defects;
	AUTO(html_text) page = html_text(body, html);
	if (is_stub(text, page->text)) {
		append_html(body, page);
	} else {
		body->defects = defects; /* of a text not used */
		append_text(body, body->text, text);
	}
}

static void visit_alternatives(
	struct body *body, const struct part *part, struct place place)
{
	const struct part *plain = find_leaf(body, part, "text/plain");
	const struct part *html = find_leaf(body, part, "text/html");
	if (place.wants_text && (plain != NULL || html != NULL)) {
		choose_text(body, plain, html);
		place.wants_text = false;
	}
	visit_children(body, part, "multipart/alternative", place);
}

/* --- attachments --------------------------------------------------------------- */

static char *attachment_name(const struct body *body, const struct part *part)
{
	const struct field *disposition =
		structure_field(body->structure, part, "Content-Disposition");
	const struct field *type =
		structure_field(body->structure, part, "Content-Type");
	g_autofree char *name = field_parameter(disposition, "filename");
	if (name == NULL)
		name = field_parameter(type, "name");
	if (name == NULL)
		return g_strdup("");
	const char *base = strrchr(name, '/'); /* a name, never a path */
	base = base != NULL ? base + 1 : name;
	const char *windows = strrchr(base, '\\');
	base = windows != NULL ? windows + 1 : base;
	char *valid = g_utf8_make_valid(base, -1);
	for (char *p = valid; *p != '\0'; p++)
		if ((unsigned char)*p < 0x20 || *p == 0x7f)
			*p = ' ';
	return g_strstrip(valid);
}

static bool is_shown(const struct body *body, const struct part *part)
{
	g_autofree char *id =
		field_text(structure_field(body->structure, part, "Content-ID"));
	g_strstrip(g_strdelimit(id, "<>", ' '));
	for (guint i = 0; i < body->cids->len; i++)
		if (strcmp(body->cids->pdata[i], id) == 0)
			return true;
	return false;
}

static void add_attachment(struct body *body, const struct part *part, const char *type,
	const struct place *place)
{
	GPtrArray *attachments = body->message->attachments;
	if (attachments->len >= LIMIT_ATTACHMENTS || strstr(type, "-signature") != NULL)
		return;
	g_autofree char *disposition = field_token(
		structure_field(body->structure, part, "Content-Disposition"));
	struct attachment *attachment = g_new0(struct attachment, 1);
	attachment->name = attachment_name(body, part);
	attachment->type = g_strdup(type);
	attachment->size = content_size(body->structure, part);
	attachment->part = (size_t)(part - structure_part(body->structure, 0));
	attachment->is_inline = strcmp(disposition, "inline") == 0 ||
	                        (strcmp(disposition, "attachment") != 0 &&
					(place->is_related || is_shown(body, part)));
	g_ptr_array_add(attachments, attachment);
}

/* --- reports ------------------------------------------------------------------- */

static char *returned_id(struct body *body, const struct part *part, const char *type)
{
	if (part->kind == PART_MESSAGE && part->first_child != PART_NONE)
		return header_message_id(
			body->structure, child_at(body, part->first_child));
	if (strcmp(type, "text/rfc822-headers") != 0 &&
		strcmp(type, "message/rfc822-headers") != 0 &&
		strcmp(type, "message/global-headers") != 0)
		return NULL;
	uint32_t defects = 0; /* of the returned mail, not of this one */
	g_autoptr(GString) text = content_text(body->structure, part, &defects);
	AUTO(structure) header = structure_new(text->str, text->len);
	return header_message_id(header, structure_part(header, 0));
}

static void read_report(struct body *body, const struct part *part, const char *type)
{
	struct message *message = body->message;
	const struct field *field =
		structure_field(body->structure, part, "Content-Type");
	if (strcmp(type, "multipart/report") == 0 &&
		message->signs.report_type == NULL) {
		g_autofree char *report = field_parameter(field, "report-type");
		message->signs.report_type =
			g_ascii_strdown(report != NULL ? report : "", -1);
	}
	static const char *const machine_parts[] = {"message/delivery-status",
		"message/global-delivery-status", "message/feedback-report", NULL};
	if (g_strv_contains(machine_parts, type) && message->delivery_status == NULL) {
		GString *text = content_text(body->structure, part, &body->defects);
		message->delivery_status = g_string_free(text, FALSE);
	}
	if (message->returned_message_id == NULL)
		message->returned_message_id = returned_id(body, part, type);
}

/* --- new, quoted, signature ---------------------------------------------------- */

static void split(struct body *body)
{
	struct message *message = body->message;
	AUTO(split_text) parts = split_text_new(body->text->str, body->text->len);
	g_free(message->text);
	g_free(message->quoted);
	g_free(message->signature);
	message->text = g_steal_pointer(&parts->text);
	message->quoted = g_steal_pointer(&parts->quoted);
	const char *between =
		parts->signature[0] != '\0' && body->signature->len > 0 ? "\n" : "";
	message->signature =
		g_strconcat(parts->signature, between, body->signature->str, NULL);
}
