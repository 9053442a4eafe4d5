#include "draft/mustache.h"

#include <string.h>

#include "base/error.h"
#include "base/limits.h"

struct render {
	const struct mustache_options *options;
	GPtrArray *contexts; /* of const json_t *, the innermost last */
	GString *out;
	size_t out_start;   /* what `out` held before */
	GPtrArray *missing; /* NULL: nobody asks */
	unsigned depth;     /* sections and partials we are in */
	size_t steps;
};

/* Where we are, for errors. */
struct place {
	const struct mustache *template;
	const struct mustache_tag *tag;
};

static bool render_range(struct render *render, const struct mustache *template,
	unsigned from, unsigned to, GError **err);
static bool render_tag(struct render *render, struct place place, GError **err);
static void render_variable(struct render *render, const struct mustache_tag *tag);
static bool render_section(struct render *render, struct place place, GError **err);
static bool render_inverted(struct render *render, struct place place, GError **err);
static bool render_partial(struct render *render, struct place place, GError **err);
static bool render_partial_text(struct render *render, struct place place,
	const char *text, const char *file, GError **err);
static const json_t *look_up(const struct render *render, const char *name, size_t len);
static bool append_value(struct render *render, const json_t *value, bool escape);
static bool enter(struct render *render, struct place place, GError **err);
static bool spend(
	struct render *render, struct place place, size_t steps, GError **err);
static bool render_error(struct place place, GError **err, const char *what);

bool mustache_render(const struct mustache *template, const json_t *data,
	const struct mustache_options *options, GString *out, GPtrArray *out_missing,
	GError **err)
{
	g_autoptr(GPtrArray) contexts = g_ptr_array_new();
	struct render render = {
		.options = options,
		.contexts = contexts,
		.out = out,
		.out_start = out->len,
		.missing = out_missing,
	};
	g_ptr_array_add(contexts, (gpointer)data);
	unsigned count;
	(void)mustache_tags(template, &count); /* only the count is wanted */
	bool ok = render_range(&render, template, 0, count, err);
	if (!ok)
		g_string_truncate(out, render.out_start);
	return ok;
}

static bool render_range(struct render *render, const struct mustache *template,
	unsigned from, unsigned to, GError **err)
{
	unsigned count;
	const struct mustache_tag *tags = mustache_tags(template, &count);
	for (unsigned i = from; i < to;) {
		const struct mustache_tag *tag = &tags[i];
		struct place place = {.template = template, .tag = tag};
		if (!spend(render, place, 1, err) || !render_tag(render, place, err))
			return false;
		if (render->out->len - render->out_start > LIMIT_RENDER_BYTES)
			return render_error(place, err, "the text grows too long");
		bool has_body =
			tag->kind == MUSTACHE_SECTION || tag->kind == MUSTACHE_INVERTED;
		i = has_body ? tag->end : i + 1;
	}
	return true;
}

static bool render_tag(struct render *render, struct place place, GError **err)
{
	const struct mustache_tag *tag = place.tag;
	switch (tag->kind) {
	case MUSTACHE_TEXT:
		g_string_append_len(render->out, tag->text, (gssize)tag->len);
		return true;
	case MUSTACHE_VARIABLE:
	case MUSTACHE_UNESCAPED:
		render_variable(render, tag);
		return true;
	case MUSTACHE_SECTION:
		return render_section(render, place, err);
	case MUSTACHE_INVERTED:
		return render_inverted(render, place, err);
	case MUSTACHE_PARTIAL:
		return render_partial(render, place, err);
	}
	g_assert_not_reached();
}

static void note_missing(
	struct render *render, const char *prefix, const char *name, size_t len)
{
	if (render->missing == NULL)
		return;
	g_autofree char *full = g_strdup_printf("%s%.*s", prefix, (int)len, name);
	if (!g_ptr_array_find_with_equal_func(render->missing, full, g_str_equal, NULL))
		g_ptr_array_add(render->missing, g_steal_pointer(&full));
}

static void render_variable(struct render *render, const struct mustache_tag *tag)
{
	const json_t *value = look_up(render, tag->text, tag->len);
	bool escape = tag->kind == MUSTACHE_VARIABLE && !render->options->plain_text;
	if (append_value(render, value, escape))
		return;
	note_missing(render, "", tag->text, tag->len);
	if (render->options->mark_missing)
		g_string_append_printf(
			render->out, "[missing: %.*s]", (int)tag->len, tag->text);
}

static bool is_truthy(const json_t *value)
{
	if (value == NULL)
		return false;
	switch (json_typeof(value)) {
	case JSON_NULL:
	case JSON_FALSE:
		return false;
	case JSON_TRUE:
	case JSON_OBJECT:
		return true;
	case JSON_ARRAY:
		return json_array_size(value) > 0;
	case JSON_STRING:
		return json_string_length(value) > 0;
	case JSON_INTEGER:
		return json_integer_value(value) != 0;
	case JSON_REAL:
		return json_real_value(value) != 0;
	}
	g_assert_not_reached();
}

/* The body of the section once, with `context` innermost. */
static bool render_body(
	struct render *render, struct place place, const json_t *context, GError **err)
{
	unsigned count;
	const struct mustache_tag *tags = mustache_tags(place.template, &count);
	unsigned first = (unsigned)(place.tag - tags) + 1;
	g_ptr_array_add(render->contexts, (gpointer)context);
	bool ok = render_range(render, place.template, first, place.tag->end, err);
	g_ptr_array_set_size(render->contexts, (gint)render->contexts->len - 1);
	return ok;
}

static bool render_section(struct render *render, struct place place, GError **err)
{
	const json_t *value = look_up(render, place.tag->text, place.tag->len);
	if (!is_truthy(value))
		return true;
	if (!enter(render, place, err))
		return false;
	bool ok = true;
	if (json_is_array(value)) {
		size_t count = json_array_size(value);
		for (size_t i = 0; ok && i < count; i++)
			ok = spend(render, place, 1, err) &&
			     render_body(render, place, json_array_get(value, i), err);
	} else {
		ok = render_body(render, place, value, err);
	}
	render->depth--;
	return ok;
}

static bool render_inverted(struct render *render, struct place place, GError **err)
{
	if (is_truthy(look_up(render, place.tag->text, place.tag->len)))
		return true;
	if (!enter(render, place, err))
		return false;
	const json_t *context =
		g_ptr_array_index(render->contexts, render->contexts->len - 1);
	bool ok = render_body(render, place, context, err);
	render->depth--;
	return ok;
}

static bool render_partial(struct render *render, struct place place, GError **err)
{
	const struct mustache_tag *tag = place.tag;
	if (!enter(render, place, err))
		return false;
	g_autofree char *name = g_strndup(tag->text, tag->len);
	g_autofree char *text = NULL;
	g_autofree char *file = NULL;
	mustache_partial_fn *load = render->options->load_partial;
	int found = 0;
	if (load != NULL)
		found = load(render->options->partial_data, name, &text, &file, err);
	bool ok = found >= 0;
	if (found == 0)
		note_missing(render, "> ", tag->text, tag->len);
	if (found > 0)
		ok = render_partial_text(render, place, text, file, err);
	render->depth--;
	return ok;
}

/*
 * The indentation goes before each line of the partial's source, not of what it prints:
 * a value of several lines is not indented. So the source is indented and parsed;
 * what grows beyond the limit for a template is left off here and refused there.
 */
static char *indent_lines(const char *text, const char *indent, size_t indent_len)
{
	if (indent_len == 0)
		return g_strdup(text);
	g_autoptr(GString) out = g_string_new(NULL);
	while (*text != '\0' && out->len <= LIMIT_TEMPLATE_BYTES) {
		const char *line_end = strchr(text, '\n');
		size_t len = line_end ? (size_t)(line_end - text) + 1 : strlen(text);
		g_string_append_len(out, indent, (gssize)indent_len);
		g_string_append_len(out, text, (gssize)len);
		text += len;
	}
	return g_string_free(g_steal_pointer(&out), FALSE);
}

static bool render_partial_text(struct render *render, struct place place,
	const char *text, const char *file, GError **err)
{
	const struct mustache_tag *tag = place.tag;
	if (!spend(render, place, strlen(text), err))
		return false;
	g_autofree char *indented = indent_lines(text, tag->indent, tag->indent_len);
	AUTO(mustache)
	partial = mustache_parse(indented, strlen(indented), file, 1, err);
	if (partial == NULL)
		return false;
	unsigned count;
	(void)mustache_tags(partial, &count); /* only the count is wanted */
	return render_range(render, partial, 0, count, err);
}

/*
 * The first part of a dotted name is looked for from the innermost context outwards;
 * the other parts only in what the part before gave.
 */
static const json_t *look_up(const struct render *render, const char *name, size_t len)
{
	GPtrArray *contexts = render->contexts;
	if (len == 1 && name[0] == '.')
		return g_ptr_array_index(contexts, contexts->len - 1);
	const char *dot = memchr(name, '.', len);
	size_t part_len = dot != NULL ? (size_t)(dot - name) : len;
	const json_t *found = NULL;
	for (unsigned i = contexts->len; i > 0 && found == NULL; i--)
		found = json_object_getn(
			g_ptr_array_index(contexts, i - 1), name, part_len);
	while (found != NULL && part_len < len) {
		name += part_len + 1;
		len -= part_len + 1;
		dot = memchr(name, '.', len);
		part_len = dot != NULL ? (size_t)(dot - name) : len;
		found = json_object_getn(found, name, part_len);
	}
	return found;
}

static void append_string(
	struct render *render, const char *text, size_t len, bool escape)
{
	static const char *const entities[256] = {
		['&'] = "&amp;",
		['<'] = "&lt;",
		['>'] = "&gt;",
		['"'] = "&quot;",
		['\''] = "&#39;",
	};
	if (!escape) {
		g_string_append_len(render->out, text, (gssize)len);
		return;
	}
	for (size_t i = 0; i < len; i++) {
		const char *entity = entities[(unsigned char)text[i]];
		if (entity != NULL)
			g_string_append(render->out, entity);
		else
			g_string_append_c(render->out, text[i]);
	}
}

/* The shortest form that reads back as the same number. */
static void append_real(GString *out, double value)
{
	char text[G_ASCII_DTOSTR_BUF_SIZE];
	g_ascii_formatd(text, sizeof(text), "%.15g", value);
	if (g_ascii_strtod(text, NULL) != value)
		g_ascii_formatd(text, sizeof(text), "%.17g", value);
	g_string_append(out, text);
}

/* False when there is nothing to print. */
static bool append_value(struct render *render, const json_t *value, bool escape)
{
	if (value == NULL)
		return false;
	switch (json_typeof(value)) {
	case JSON_NULL:
	case JSON_OBJECT:
	case JSON_ARRAY:
		return false;
	case JSON_TRUE:
		g_string_append(render->out, "true");
		return true;
	case JSON_FALSE:
		g_string_append(render->out, "false");
		return true;
	case JSON_INTEGER:
		g_string_append_printf(render->out, "%" JSON_INTEGER_FORMAT,
			json_integer_value(value));
		return true;
	case JSON_REAL:
		append_real(render->out, json_real_value(value));
		return true;
	case JSON_STRING:
		append_string(render, json_string_value(value),
			json_string_length(value), escape);
		return true;
	}
	g_assert_not_reached();
}

static bool enter(struct render *render, struct place place, GError **err)
{
	if (render->depth >= LIMIT_TEMPLATE_DEPTH)
		return render_error(
			place, err, "sections and partials are nested too deep");
	render->depth++;
	return true;
}

static bool spend(struct render *render, struct place place, size_t steps, GError **err)
{
	render->steps += steps;
	if (render->steps > LIMIT_RENDER_STEPS)
		return render_error(place, err, "the template repeats too much");
	return true;
}

static bool render_error(struct place place, GError **err, const char *what)
{
	g_set_error(err, REPLYD_ERROR, ERR_INPUT, "%s:%u: %s",
		mustache_file(place.template), place.tag->line, what);
	return false;
}
