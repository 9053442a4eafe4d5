/*
 * In a list only {{name}} reaches an entry's name; so a name stands for the row of the
 * table that it has by itself or behind the name of a section around it, the innermost
 * first.
 */
#include "draft/template_names.h"

#include <string.h>

#include "base/limits.h"

struct walk {
	const struct mustache *template;
	template_name_fn *each;
	void *data;
	/* full names of the sections around, NULL for {{#.}} and unknown ones */
	char *sections[LIMIT_TEMPLATE_DEPTH];
	unsigned depth;
};

static void walk_range(struct walk *walk, unsigned from, unsigned to);
static char *tell_name(const struct walk *walk, const struct mustache_tag *tag);
static const struct variable *resolve(
	const struct walk *walk, const char *name, char **out_full);

void template_names_each(
	const struct mustache *template, template_name_fn *each, void *data)
{
	struct walk walk = {.template = template, .each = each, .data = data};
	unsigned count;
	(void)mustache_tags(template, &count); /* only the count is wanted */
	walk_range(&walk, 0, count);
}

static void walk_range(struct walk *walk, unsigned from, unsigned to)
{
	unsigned count;
	const struct mustache_tag *tags = mustache_tags(walk->template, &count);
	for (unsigned i = from; i < to;) {
		const struct mustache_tag *tag = &tags[i++];
		switch (tag->kind) {
		case MUSTACHE_TEXT:
			break;
		case MUSTACHE_VARIABLE:
		case MUSTACHE_UNESCAPED:
			g_free(tell_name(walk, tag));
			break;
		case MUSTACHE_PARTIAL: {
			g_autofree char *name = g_strndup(tag->text, tag->len);
			walk->each(walk->data, tag, name, NULL);
			break;
		}
		case MUSTACHE_SECTION:
		case MUSTACHE_INVERTED: {
			/* the name is told from outside the section it opens */
			char *section = tell_name(walk, tag);
			walk->sections[walk->depth++] = section;
			walk_range(walk, i, tag->end);
			walk->depth--;
			g_free(section);
			i = tag->end;
			break;
		}
		}
	}
}

/* The full name, newly allocated; NULL when the table does not have it. */
static char *tell_name(const struct walk *walk, const struct mustache_tag *tag)
{
	g_autofree char *name = g_strndup(tag->text, tag->len);
	if (strcmp(name, ".") == 0 && walk->depth > 0)
		return NULL;
	char *full = NULL;
	const struct variable *row = resolve(walk, name, &full);
	walk->each(walk->data, tag, full != NULL ? full : name, row);
	return full;
}

static const struct variable *resolve(
	const struct walk *walk, const char *name, char **out_full)
{
	for (unsigned i = walk->depth; i > 0; i--) {
		const char *section = walk->sections[i - 1];
		if (section == NULL)
			continue;
		g_autofree char *full = g_strconcat(section, ".", name, NULL);
		const struct variable *found = variable_find(full);
		if (found != NULL) {
			*out_full = g_steal_pointer(&full);
			return found;
		}
	}
	const struct variable *found = variable_find(name);
	if (found != NULL)
		*out_full = g_strdup(name);
	return found;
}
