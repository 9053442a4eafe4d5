/*
 * Inside {{#order}} both {{number}} and {{order.number}} mean the number, and in a list
 * only {{name}} does; so a name is good when it stands in the table of variables by
 * itself or behind the name of a section around it.
 */
#include "draft/template_check.h"

#include <string.h>

#include "base/limits.h"
#include "draft/variables.h"

struct check {
	const struct mustache *template;
	template_has_partial *has_partial;
	const void *data;
	GPtrArray *problems;
	/* the table's rows of the sections around, NULL for {{#.}} */
	const struct variable *sections[LIMIT_TEMPLATE_DEPTH];
	unsigned depth;
};

static void check_range(struct check *check, unsigned from, unsigned to);
static const struct variable *check_name(
	const struct check *check, const struct mustache_tag *tag);
static const struct variable *resolve(const struct check *check, const char *name);
static void check_partial(const struct check *check, const struct mustache_tag *tag);

void template_check(const struct mustache *template, template_has_partial *has_partial,
	const void *data, GPtrArray *problems)
{
	struct check check = {
		.template = template,
		.has_partial = has_partial,
		.data = data,
		.problems = problems,
	};
	unsigned count;
	(void)mustache_tags(template, &count); /* only the count is wanted */
	check_range(&check, 0, count);
}

static void check_range(struct check *check, unsigned from, unsigned to)
{
	unsigned count;
	const struct mustache_tag *tags = mustache_tags(check->template, &count);
	for (unsigned i = from; i < to;) {
		const struct mustache_tag *tag = &tags[i++];
		switch (tag->kind) {
		case MUSTACHE_TEXT:
			break;
		case MUSTACHE_VARIABLE:
		case MUSTACHE_UNESCAPED:
			(void)check_name(check, tag); /* tells the problem itself */
			break;
		case MUSTACHE_PARTIAL:
			check_partial(check, tag);
			break;
		case MUSTACHE_SECTION:
		case MUSTACHE_INVERTED:
			check->sections[check->depth++] = check_name(check, tag);
			check_range(check, i, tag->end);
			check->depth--;
			i = tag->end;
			break;
		}
	}
}

static void add_problem(const struct check *check, const struct mustache_tag *tag,
	const char *what, const char *name, const char *advice)
{
	g_ptr_array_add(check->problems,
		g_strdup_printf("%s:%u: %s \"%s\"%s", mustache_file(check->template),
			tag->line, what, name, advice));
}

/* The table's row, or NULL (told, unless the name is "." inside a section). */
static const struct variable *check_name(
	const struct check *check, const struct mustache_tag *tag)
{
	g_autofree char *name = g_strndup(tag->text, tag->len);
	if (strcmp(name, ".") == 0 && check->depth > 0)
		return NULL;
	const struct variable *found = resolve(check, name);
	bool prints = tag->kind == MUSTACHE_VARIABLE || tag->kind == MUSTACHE_UNESCAPED;
	if (found == NULL)
		add_problem(check, tag, "unknown variable", name,
			"; replyd-templates(5) lists them");
	else if (prints && found->kind != VARIABLE_TEXT &&
		 found->kind != VARIABLE_NUMBER && found->kind != VARIABLE_COUNT)
		add_problem(check, tag, "nothing to print in", name,
			"; use it as a section");
	return found;
}

static const struct variable *resolve(const struct check *check, const char *name)
{
	for (unsigned i = check->depth; i > 0; i--) {
		const struct variable *section = check->sections[i - 1];
		if (section == NULL)
			continue;
		g_autofree char *full = g_strconcat(section->name, ".", name, NULL);
		const struct variable *found = variable_find(full);
		if (found != NULL)
			return found;
	}
	return variable_find(name);
}

static void check_partial(const struct check *check, const struct mustache_tag *tag)
{
	g_autofree char *name = g_strndup(tag->text, tag->len);
	if (!check->has_partial(check->data, name))
		add_problem(check, tag, "no partial", name,
			": there is no such file beside this one");
}
