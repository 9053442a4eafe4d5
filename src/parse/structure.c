/*
 * A stack of frames says which multiparts and attached mails are open. A line that is
 * the boundary of any open multipart ends everything opened after it, so a part that
 * never closes cannot swallow what follows its parent's boundary.
 *
 * Why not GMime's parser: docs/decisions/0046-mime-walk.md.
 */
#include "parse/structure.h"

#include <assert.h>
#include <string.h>

#include "base/limits.h"
#include "mail/message.h"
#include "mail/terms.h"
#include "parse/field.h"

/* RFC 2046 allows 70; real ones are rarely longer. */
#define BOUNDARY_BYTES 256
/* A boundary that is not named is looked for in so much of the part. */
#define GUESS_BYTES (64 * 1024)

struct frame {
	size_t part;
	char *boundary; /* NULL for an attached mail */
	size_t boundary_len;
};

struct reader {
	const char *start;
	const char *end;
	struct structure *out;
	struct frame frames[LIMIT_MIME_DEPTH];
	size_t depth;
	size_t last_child[LIMIT_MIME_DEPTH]; /* of the part of each frame */
	size_t header_bytes;
};

/* A boundary line found. */
struct delimiter {
	const char *line; /* where it starts */
	const char *next; /* behind its line end */
	size_t frame;     /* whose boundary it is */
	bool is_close;    /* "--boundary--" */
};

static const char *read_part(struct reader *reader, const char *at);
static const char *read_header(struct reader *reader, const char *at);
static bool delimiter_at(
	const struct reader *reader, const char *at, struct delimiter *out_found);
static bool next_delimiter(
	const struct reader *reader, const char *at, struct delimiter *out_found);
static char *guess_boundary(const struct reader *reader, const char *at);
static void close_frames(
	struct reader *reader, size_t depth, const char *end, bool is_early);
static struct part *part_at(struct structure *structure, size_t index);

static const char *skip_mbox_line(const char *start, const char *end)
{
	const char *p = start;
	if (p < end && *p == '>')
		p++;
	if ((size_t)(end - p) < 5 || memcmp(p, "From ", 5) != 0)
		return start;
	const char *lf = memchr(p, '\n', (size_t)(end - p));
	return lf != NULL ? lf + 1 : start;
}

/* The mail may start with empty lines: they are not the end of its header. */
static const char *skip_empty_lines(const char *start, const char *end)
{
	while (start < end && (*start == '\n' || *start == '\r'))
		start++;
	return start;
}

/* The end of a body before a boundary line, whose line break belongs to the boundary.
 */
static const char *before_line_end(const char *start, const char *line)
{
	const char *end = line;
	if (end > start && end[-1] == '\n')
		end--;
	if (end > start && end[-1] == '\r')
		end--;
	return end;
}

/* The leaf being read ends at a boundary line, or with the mail (`line` is its end). */
static void end_leaf(struct reader *reader, const char *line)
{
	size_t last = reader->out->parts->len - 1;
	struct part *part = part_at(reader->out, last);
	if (!part->is_open || part->kind != PART_LEAF)
		return;
	const char *stop =
		line == reader->end ? line : before_line_end(part->body.start, line);
	part->body.len = (size_t)(MAX(stop, part->body.start) - part->body.start);
	part->is_open = false;
}

struct structure *structure_new(const char *bytes, size_t len)
{
	struct structure *structure = g_new0(struct structure, 1);
	structure->fields = g_array_new(FALSE, FALSE, sizeof(struct field));
	structure->parts = g_array_new(FALSE, FALSE, sizeof(struct part));
	struct reader reader = {
		.start = bytes,
		.end = bytes + len,
		.out = structure,
	};
	const char *at = skip_mbox_line(bytes, reader.end);
	at = read_part(&reader, skip_empty_lines(at, reader.end));
	struct delimiter found;
	while (reader.depth > 0 && next_delimiter(&reader, at, &found)) {
		end_leaf(&reader, found.line);
		close_frames(&reader, found.frame + 1, found.line, true);
		at = found.next;
		if (found.is_close) {
			close_frames(&reader, found.frame, found.line, false);
			continue;
		}
		if (structure->parts->len >= LIMIT_MIME_PARTS) {
			structure->defects |= bit(DEFECT_TOO_MANY_PARTS);
			break;
		}
		at = read_part(&reader, at);
	}
	end_leaf(&reader, reader.end);
	close_frames(&reader, 0, reader.end, true);
	return structure;
}

void structure_free(struct structure *structure)
{
	if (structure == NULL)
		return;
	g_array_unref(structure->fields);
	g_array_unref(structure->parts);
	g_free(structure);
}

static struct part *part_at(struct structure *structure, size_t index)
{
	assert(index < structure->parts->len);
	return &g_array_index(structure->parts, struct part, index);
}

const struct part *structure_part(const struct structure *structure, size_t index)
{
	assert(index < structure->parts->len);
	return &g_array_index(structure->parts, struct part, index);
}

const struct field *structure_field(
	const struct structure *structure, const struct part *part, const char *name)
{
	size_t len = strlen(name);
	for (size_t i = part->fields_start; i < part->fields_end; i++) {
		const struct field *field =
			&g_array_index(structure->fields, struct field, i);
		if (field->name.len == len &&
			g_ascii_strncasecmp(field->name.start, name, len) == 0)
			return field;
	}
	return NULL;
}

/* --- parts --------------------------------------------------------------------- */

static void link_part(struct reader *reader, size_t index)
{
	struct part *part = part_at(reader->out, index);
	part->parent = PART_NONE;
	part->next = PART_NONE;
	part->first_child = PART_NONE;
	if (reader->depth == 0)
		return;
	size_t top = reader->depth - 1;
	part->parent = reader->frames[top].part;
	struct part *parent = part_at(reader->out, part->parent);
	if (parent->first_child == PART_NONE)
		parent->first_child = index;
	else
		part_at(reader->out, reader->last_child[top])->next = index;
	reader->last_child[top] = index;
}

static bool starts_with(const char *type, const char *prefix)
{
	return g_ascii_strncasecmp(type, prefix, strlen(prefix)) == 0;
}

/* An encoded attached mail is read as a file: nothing looks into it. */
static bool is_encoded(const struct reader *reader, const struct part *part)
{
	const struct field *field =
		structure_field(reader->out, part, "Content-Transfer-Encoding");
	if (field == NULL)
		return false;
	g_autofree char *value = field_text(field);
	return starts_with(value, "base64") || starts_with(value, "quoted-printable");
}

static void push_frame(struct reader *reader, size_t index, char *boundary)
{
	struct frame *frame = &reader->frames[reader->depth++];
	frame->part = index;
	frame->boundary = boundary;
	frame->boundary_len = boundary != NULL ? strlen(boundary) : 0;
}

/* The boundary a multipart names, or, when it names none, the one it uses. */
static char *part_boundary(
	struct reader *reader, const struct field *content_type, const char *body)
{
	g_autofree char *boundary = field_parameter(content_type, "boundary");
	if (boundary != NULL && boundary[0] != '\0' &&
		strlen(boundary) <= BOUNDARY_BYTES)
		return g_steal_pointer(&boundary);
	reader->out->defects |= bit(DEFECT_BAD_STRUCTURE);
	return guess_boundary(reader, body);
}

/* Opens the frame a part needs; what is not opened stays a leaf. */
static void open_part(struct reader *reader, size_t index)
{
	struct part *part = part_at(reader->out, index);
	const struct field *field = structure_field(reader->out, part, "Content-Type");
	if (field == NULL || field->value.len == 0)
		return;
	g_autofree char *type = field_text(field);
	bool is_multipart = starts_with(type, "multipart/");
	bool is_mail = (starts_with(type, "message/rfc822") ||
			       starts_with(type, "message/global")) &&
	               strchr("; \t", type[14]) != NULL && !is_encoded(reader, part);
	if (!is_multipart && !is_mail)
		return;
	if (reader->depth == LIMIT_MIME_DEPTH) {
		reader->out->defects |= bit(DEFECT_TOO_DEEP);
		return;
	}
	g_autofree char *boundary = NULL;
	if (is_multipart)
		boundary = part_boundary(reader, field, part->body.start);
	if (is_multipart && boundary == NULL)
		return;
	part->kind = is_multipart ? PART_MULTIPART : PART_MESSAGE;
	push_frame(reader, index, g_steal_pointer(&boundary));
}

/*
 * Reads the header of the part at `at` and, of an attached mail, the one in it, and so
 * on. The place where the search for the next boundary goes on.
 */
static const char *read_part(struct reader *reader, const char *at)
{
	for (;;) {
		size_t index = reader->out->parts->len;
		struct part new_part = {
			.is_open = true,
			.fields_start = reader->out->fields->len,
		};
		g_array_append_val(reader->out->parts, new_part);
		link_part(reader, index);
		at = read_header(reader, at);
		struct part *part = part_at(reader->out, index);
		part->fields_end = reader->out->fields->len;
		part->body.start = at;
		open_part(reader, index);
		part = part_at(reader->out, index);
		if (part->kind != PART_MESSAGE)
			return at;
		if (reader->out->parts->len >= LIMIT_MIME_PARTS) {
			reader->out->defects |= bit(DEFECT_TOO_MANY_PARTS);
			return at;
		}
	}
}

/* `is_early`: their own ends were not seen. */
static void close_frames(
	struct reader *reader, size_t depth, const char *end, bool is_early)
{
	while (reader->depth > depth) {
		struct frame *frame = &reader->frames[--reader->depth];
		struct part *part = part_at(reader->out, frame->part);
		const char *stop =
			MAX(before_line_end(part->body.start, end), part->body.start);
		part->body.len = (size_t)(stop - part->body.start);
		part->is_open = false;
		if (is_early && frame->boundary != NULL)
			reader->out->defects |= bit(DEFECT_BAD_STRUCTURE);
		g_free(frame->boundary);
	}
}

/* --- header fields ------------------------------------------------------------- */

static const char *line_end(const char *at, const char *end)
{
	const char *lf = memchr(at, '\n', (size_t)(end - at));
	return lf != NULL ? lf + 1 : end;
}

static bool is_empty_line(const char *at, const char *next)
{
	while (at < next && (*at == '\r' || *at == '\n'))
		at++;
	return at == next;
}

/* The length of the field name a line starts with, 0 when it is no field. */
static size_t field_name_len(const char *at, const char *next)
{
	size_t len = 0;
	while (at + len < next && at[len] > ' ' && at[len] < 0x7f && at[len] != ':')
		len++;
	size_t colon = len;
	while (at + colon < next && (at[colon] == ' ' || at[colon] == '\t'))
		colon++;
	return at + colon < next && at[colon] == ':' ? len : 0;
}

static void trim_line_end(struct slice *value)
{
	while (value->len > 0 &&
		strchr("\r\n \t", value->start[value->len - 1]) != NULL)
		value->len--;
}

/* Keeps the field of lines [at, next) when the limits allow it. */
static void add_field(
	struct reader *reader, const char *at, size_t name_len, const char *next)
{
	reader->header_bytes += (size_t)(next - at);
	if (reader->header_bytes > LIMIT_HEADER_BYTES) {
		reader->out->defects |= bit(DEFECT_HEADER_TOO_LONG);
		return;
	}
	const char *colon = memchr(at + name_len, ':', (size_t)(next - at) - name_len);
	struct field field = {
		.name = {at, name_len},
		.value = {colon + 1, (size_t)(next - colon - 1)},
	};
	if (field.value.len > LIMIT_HEADER_VALUE) {
		reader->out->defects |= bit(DEFECT_HEADER_TOO_LONG);
		field.value.len = LIMIT_HEADER_VALUE;
	}
	trim_line_end(&field.value);
	g_array_append_val(reader->out->fields, field);
}

/* A line that is no field, in the header: a value somebody broke without a blank goes
 * on in it, unless it is the body that starts there. */
static bool is_body_line(
	const struct reader *reader, const char *at, const char *next, bool has_fields)
{
	struct delimiter found;
	if (!has_fields || delimiter_at(reader, at, &found))
		return true;
	const char *after = line_end(next, reader->end);
	return next < reader->end && !is_empty_line(next, after) && *next != ' ' &&
	       *next != '\t' && field_name_len(next, after) == 0;
}

/* Adds the fields at `at`; where the body starts. */
static const char *read_header(struct reader *reader, const char *at)
{
	const char *field = NULL; /* the one being read */
	size_t name_len = 0;
	while (at < reader->end) {
		const char *next = line_end(at, reader->end);
		bool is_end = is_empty_line(at, next);
		bool is_folded = *at == ' ' || *at == '\t';
		size_t len = is_end || is_folded ? 0 : field_name_len(at, next);
		if (!is_end && len == 0 && !is_folded &&
			is_body_line(reader, at, next, field != NULL)) {
			reader->out->defects |= bit(DEFECT_BAD_STRUCTURE);
			break;
		}
		if (is_end || len > 0) {
			if (field != NULL)
				add_field(reader, field, name_len, at);
			field = len > 0 ? at : NULL;
			name_len = len;
		}
		at = next;
		if (is_end)
			return at;
	}
	if (field != NULL)
		add_field(reader, field, name_len, at);
	return at;
}

/* --- boundaries ---------------------------------------------------------------- */

/* Whether the line at `at` is a boundary of the frame; "--" is there. */
static bool is_delimiter(const struct reader *reader, const struct frame *frame,
	const char *at, struct delimiter *out_found)
{
	size_t len = frame->boundary_len;
	if (frame->boundary == NULL || (size_t)(reader->end - at) < len + 2 ||
		memcmp(at + 2, frame->boundary, len) != 0)
		return false;
	const char *rest = at + 2 + len;
	out_found->is_close =
		reader->end - rest >= 2 && rest[0] == '-' && rest[1] == '-';
	rest += out_found->is_close ? 2 : 0;
	while (rest < reader->end && (*rest == ' ' || *rest == '\t' || *rest == '\r'))
		rest++;
	if (rest < reader->end && *rest != '\n')
		return false;
	out_found->line = at;
	out_found->next = rest < reader->end ? rest + 1 : rest;
	return true;
}

/* Whether the line at `at` is a boundary of any open multipart, the inner ones first.
 */
static bool delimiter_at(
	const struct reader *reader, const char *at, struct delimiter *out_found)
{
	if (reader->end - at < 2 || at[0] != '-' || at[1] != '-')
		return false;
	for (size_t i = reader->depth; i > 0; i--) {
		if (!is_delimiter(reader, &reader->frames[i - 1], at, out_found))
			continue;
		out_found->frame = i - 1;
		return true;
	}
	return false;
}

/* The next line, from `at` on, that is a boundary of an open multipart. */
static bool next_delimiter(
	const struct reader *reader, const char *at, struct delimiter *out_found)
{
	const char *p = at;
	while (p < reader->end &&
		(p = memchr(p, '-', (size_t)(reader->end - p))) != NULL) {
		bool starts_line = p == reader->start || p[-1] == '\n' || p[-1] == '\r';
		if (starts_line && delimiter_at(reader, p, out_found))
			return true;
		p++;
	}
	return false;
}

/* The first line that looks like a boundary: a MIME field stands below it. NULL when
 * there is none. */
static char *guess_boundary(const struct reader *reader, const char *at)
{
	static const char field[] = "Content-";
	const char *p = at;
	const char *stop = at + MIN(reader->end - at, GUESS_BYTES);
	while (p < stop) {
		const char *next = line_end(p, reader->end);
		size_t len = (size_t)(next - p);
		if (len > 3 && len <= BOUNDARY_BYTES && p[0] == '-' && p[1] == '-' &&
			(size_t)(reader->end - next) > sizeof(field) &&
			g_ascii_strncasecmp(next, field, sizeof(field) - 1) == 0)
			return g_strchomp(g_strndup(p + 2, len - 2));
		p = next;
	}
	return NULL;
}
