#include "parse/content.h"

#include <gmime/gmime.h>
#include <stdbool.h>
#include <string.h>

#include "base/limits.h"
#include "mail/message.h"
#include "mail/terms.h"
#include "parse/field.h"
#include "text/charset.h"

/* No text needs more encoded bytes than this. */
#define LIMIT_ENCODED_BYTES (3u * LIMIT_TEXT_BYTES)
/* Where HTML names its charset. */
#define META_BYTES 1024

static GMimeContentEncoding part_encoding(
	const struct structure *structure, const struct part *part)
{
	const struct field *field =
		structure_field(structure, part, "Content-Transfer-Encoding");
	if (field == NULL)
		return GMIME_CONTENT_ENCODING_DEFAULT;
	g_autofree char *value = field_token(field);
	return g_mime_content_encoding_from_string(value);
}

/* Bytes that base64 does not know; a body full of them was never encoded. */
static size_t base64_strays(const struct slice *body)
{
	size_t strays = 0;
	for (size_t i = 0; i < body->len; i++) {
		char c = body->start[i];
		strays += !(g_ascii_isalnum(c) || c == '+' || c == '/' || c == '=' ||
			    g_ascii_isspace(c));
	}
	return strays;
}

/* "=" behind which neither two hex digits nor a line end stand. */
static bool is_quoted_printable(const struct slice *body)
{
	const char *end = body->start + body->len;
	for (const char *p = body->start;
		(p = memchr(p, '=', (size_t)(end - p))) != NULL; p++) {
		if (end - p < 3)
			continue; /* the end may be cut */
		bool is_hex = g_ascii_isxdigit(p[1]) && g_ascii_isxdigit(p[2]);
		if (!is_hex && !g_ascii_isspace(p[1]))
			return false;
	}
	return true;
}

static GString *decode(GMimeContentEncoding encoding, const struct slice *body)
{
	GMimeEncoding state;
	g_mime_encoding_init_decode(&state, encoding);
	GString *out =
		g_string_sized_new(g_mime_encoding_outlen(&state, body->len) + 8);
	size_t len = g_mime_encoding_step(&state, body->start, body->len, out->str);
	/* programs forget the padding; two signs more do no harm where it is complete
	 */
	bool is_base64 = encoding == GMIME_CONTENT_ENCODING_BASE64;
	const char *padding = is_base64 ? "==" : "";
	len += g_mime_encoding_flush(&state, padding, strlen(padding), out->str + len);
	out->len = len;
	out->str[len] = '\0';
	return out;
}

static GString *decode_body(GMimeContentEncoding encoding, const struct slice *whole,
	size_t limit, uint32_t *defects)
{
	struct slice body = {whole->start, MIN(whole->len, limit)};
	if (encoding == GMIME_CONTENT_ENCODING_BASE64) {
		size_t strays = base64_strays(&body);
		if (strays > 0)
			*defects |= bit(DEFECT_BAD_ENCODING);
		if (strays <= body.len / 20)
			return decode(encoding, &body);
	}
	if (encoding == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE) {
		if (!is_quoted_printable(&body))
			*defects |= bit(DEFECT_BAD_ENCODING);
		return decode(encoding, &body);
	}
	return g_string_new_len(body.start, (gssize)body.len);
}

/* CRLF and CR become LF, in place. */
static void mend_line_ends(GString *text)
{
	const char *end = text->str + text->len;
	char *to = memchr(text->str, '\r', text->len);
	if (to == NULL)
		return;
	for (const char *from = to; from < end; from++) {
		if (*from != '\r')
			*to++ = *from;
		else if (from + 1 == end || from[1] != '\n')
			*to++ = '\n';
	}
	g_string_truncate(text, (size_t)(to - text->str));
}

static void cut(GString *text, uint32_t *defects)
{
	if (text->len <= LIMIT_TEXT_BYTES)
		return;
	size_t len = LIMIT_TEXT_BYTES;
	while (((unsigned char)text->str[len] & 0xc0) == 0x80)
		len--;
	g_string_truncate(text, len);
	*defects |= bit(DEFECT_TEXT_CUT);
}

/* The charset an HTML page names for itself, NULL when it does not. */
static char *meta_charset(const GString *page)
{
	g_autofree char *head =
		g_ascii_strdown(page->str, (gssize)MIN(page->len, META_BYTES));
	const char *name = strstr(head, "charset=");
	if (name == NULL)
		return NULL;
	name += strlen("charset=");
	name += *name == '"' || *name == '\'';
	return g_strndup(name, strcspn(name, "\"' ;/>"));
}

GString *content_text(
	const struct structure *structure, const struct part *part, uint32_t *defects)
{
	g_autoptr(GString) bytes = decode_body(part_encoding(structure, part),
		&part->body, LIMIT_ENCODED_BYTES, defects);
	const struct field *type = structure_field(structure, part, "Content-Type");
	g_autofree char *charset = field_parameter(type, "charset");
	if (charset == NULL && !charset_is_ascii(bytes->str, bytes->len))
		charset = meta_charset(bytes);
	bool guessed = false;
	GString *text = charset_to_utf8(bytes->str, bytes->len, charset, &guessed);
	if (guessed)
		*defects |= bit(DEFECT_BAD_CHARSET);
	mend_line_ends(text);
	cut(text, defects);
	return text;
}

GBytes *content_bytes(const struct structure *structure, const struct part *part)
{
	uint32_t ignored = 0;
	GString *bytes = decode_body(
		part_encoding(structure, part), &part->body, SIZE_MAX, &ignored);
	return g_string_free_to_bytes(bytes);
}

uint64_t content_size(const struct structure *structure, const struct part *part)
{
	const struct slice *body = &part->body;
	if (part_encoding(structure, part) != GMIME_CONTENT_ENCODING_BASE64)
		return body->len;
	static const char tail[] = {'\r', '\n', ' ', '\t', '='};
	const char *end = body->start + body->len;
	size_t others = 0; /* line ends and padding */
	for (const char *lf = body->start;
		(lf = memchr(lf, '\n', (size_t)(end - lf))) != NULL; lf++)
		others += lf > body->start && lf[-1] == '\r' ? 2u : 1u;
	for (; end > body->start && memchr(tail, end[-1], sizeof(tail)) != NULL; end--)
		others += end[-1] != '\r' && end[-1] != '\n';
	return (uint64_t)(body->len - others) * 3 / 4;
}
