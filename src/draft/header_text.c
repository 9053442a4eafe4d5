#include "draft/header_text.h"

#include <stdbool.h>
#include <string.h>

#define LINE_CHARS 76
/* 45 bytes are 60 in base64, and with "=?UTF-8?B?" and "?=" 72 */
#define ENCODED_BYTES 45

static void add_encoded(GPtrArray *words, const char *text);
static char *quoted_string(const char *text);
static char *fold(const char *field, const GPtrArray *words);

/* A text that looks like encoded words is encoded too, or it would be read as one. */
static bool needs_encoding(const char *text)
{
	return !g_str_is_ascii(text) || strstr(text, "=?") != NULL;
}

char *header_unstructured(const char *field, const char *text)
{
	g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func(g_free);
	/* plain words as they are, from the first that needs it on encoded */
	while (*text != '\0') {
		size_t len = strcspn(text, " ");
		g_autofree char *word = g_strndup(text, len);
		if (needs_encoding(word)) {
			add_encoded(words, text);
			break;
		}
		if (len > 0)
			g_ptr_array_add(words, g_steal_pointer(&word));
		text += len + strspn(text + len, " ");
	}
	return fold(field, words);
}

char *header_mailbox(const char *field, const char *name, const char *addr)
{
	g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func(g_free);
	if (name[0] == '\0') {
		g_ptr_array_add(words, g_strdup(addr));
		return fold(field, words);
	}
	if (needs_encoding(name))
		add_encoded(words, name);
	else
		g_ptr_array_add(words, quoted_string(name));
	g_ptr_array_add(words, g_strdup_printf("<%s>", addr));
	return fold(field, words);
}

char *header_ids(const GPtrArray *ids)
{
	g_autoptr(GString) out = g_string_new(NULL);
	for (guint i = 0; i < ids->len; i++)
		g_string_append_printf(out, " <%s>\n", (const char *)ids->pdata[i]);
	return g_string_free(g_steal_pointer(&out), FALSE);
}

/* The blanks between encoded words do not count when they are read. */
static void add_encoded(GPtrArray *words, const char *text)
{
	while (*text != '\0') {
		const char *end = text;
		while (*end != '\0' && g_utf8_next_char(end) - text <= ENCODED_BYTES)
			end = g_utf8_next_char(end);
		g_autofree char *base64 =
			g_base64_encode((const guchar *)text, (gsize)(end - text));
		g_ptr_array_add(words, g_strdup_printf("=?UTF-8?B?%s?=", base64));
		text = end;
	}
}

static char *quoted_string(const char *text)
{
	g_autoptr(GString) out = g_string_new("\"");
	for (const char *p = text; *p != '\0'; p++) {
		if (*p == '"' || *p == '\\')
			g_string_append_c(out, '\\');
		g_string_append_c(out, *p);
	}
	g_string_append_c(out, '"');
	return g_string_free(g_steal_pointer(&out), FALSE);
}

static char *fold(const char *field, const GPtrArray *words)
{
	g_autoptr(GString) out = g_string_new(NULL);
	size_t column = strlen(field) + 1;
	for (guint i = 0; i < words->len; i++) {
		const char *word = words->pdata[i];
		size_t len = strlen(word);
		if (i > 0 && column + 1 + len > LINE_CHARS) {
			g_string_append_c(out, '\n');
			column = 0;
		}
		g_string_append_printf(out, " %s", word);
		column += 1 + len;
	}
	g_string_append_c(out, '\n');
	return g_string_free(g_steal_pointer(&out), FALSE);
}
