/*
 * Templates: the text of a template, its data in JSON and a partial, separated by lines
 * of "===". Whatever comes, rendering ends, stays within its limits and prints UTF-8.
 */
#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/limits.h"
#include "draft/mustache.h"
#include "draft/template_check.h"
#include "draft/template_file.h"

#define SEPARATOR "\n===\n"

struct piece {
	const char *text;
	size_t len;
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Up to the separator; moves behind it. */
static struct piece next_piece(const char **rest, size_t *left)
{
	struct piece piece = {*rest, *left};
	const char *end = memmem(*rest, *left, SEPARATOR, strlen(SEPARATOR));
	if (end != NULL)
		piece.len = (size_t)(end - *rest);
	size_t taken = end != NULL ? piece.len + strlen(SEPARATOR) : *left;
	*rest += taken;
	*left -= taken;
	return piece;
}

static int load_partial(
	void *data, const char *name, char **out_text, char **out_file, GError **err)
{
	(void)err;
	const struct piece *partial = data;
	if (name[0] != 'p')
		return 0;
	*out_text = g_strndup(partial->text, partial->len);
	*out_file = g_strdup("partial");
	return 1;
}

static bool has_partial(const void *data, const char *name)
{
	(void)data;
	return name[0] == 'p';
}

static void render(
	const struct mustache *template, const json_t *data, struct piece *partial)
{
	struct mustache_options options = {
		.load_partial = load_partial,
		.partial_data = partial,
	};
	for (int i = 0; i < 2; i++) {
		g_autoptr(GPtrArray) missing = g_ptr_array_new_with_free_func(g_free);
		g_autoptr(GString) out = g_string_new(NULL);
		g_autoptr(GError) err = NULL;
		bool ok = mustache_render(template, data, &options, out, missing, &err);
		assert(ok == (err == NULL));
		assert(out->len <= LIMIT_RENDER_BYTES);
		assert(g_utf8_validate_len(out->str, out->len, NULL));
		options.plain_text = options.mark_missing = true;
	}
}

static void read_as_file(const struct piece *text)
{
	g_autoptr(GError) err = NULL;
	struct template_file file;
	if (!template_file_read(text->text, text->len, "file", &file, &err))
		return;
	assert(file.body + file.body_len == text->text + text->len);
	template_file_clear(&file);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *rest = (const char *)data;
	size_t left = size;
	struct piece text = next_piece(&rest, &left);
	struct piece json = next_piece(&rest, &left);
	struct piece partial = next_piece(&rest, &left);
	read_as_file(&text);
	g_autoptr(GError) err = NULL;
	AUTO(mustache)
	template = mustache_parse(text.text, text.len, "template", 1, &err);
	assert((template != NULL) == (err == NULL));
	if (template == NULL)
		return 0;
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	template_check(template, has_partial, NULL, problems);
	json_t *parsed = json_loadb(json.text, json.len, JSON_DECODE_ANY, NULL);
	if (parsed == NULL)
		parsed = json_object();
	render(template, parsed, &partial);
	json_decref(parsed);
	return 0;
}
