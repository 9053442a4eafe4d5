#include "draft/template_check.h"

#include "draft/template_names.h"

struct check {
	const struct mustache *template;
	template_has_partial *has_partial;
	const void *data;
	GPtrArray *problems;
};

static template_name_fn check_name;

void template_check(const struct mustache *template, template_has_partial *has_partial,
	const void *data, GPtrArray *problems)
{
	struct check check = {template, has_partial, data, problems};
	template_names_each(template, check_name, &check);
}

static void add_problem(const struct check *check, const struct mustache_tag *tag,
	const char *what, const char *name, const char *advice)
{
	g_ptr_array_add(check->problems,
		g_strdup_printf("%s:%u: %s \"%s\"%s", mustache_file(check->template),
			tag->line, what, name, advice));
}

static void check_name(void *data, const struct mustache_tag *tag, const char *name,
	const struct variable *row)
{
	const struct check *check = data;
	bool prints = tag->kind == MUSTACHE_VARIABLE || tag->kind == MUSTACHE_UNESCAPED;
	if (tag->kind == MUSTACHE_PARTIAL) {
		if (!check->has_partial(check->data, name))
			add_problem(check, tag, "no partial", name,
				": there is no such file beside this one");
	} else if (row == NULL) {
		add_problem(check, tag, "unknown variable", name,
			"; replyd-templates(5) lists them");
	} else if (prints && row->kind != VARIABLE_TEXT &&
		   row->kind != VARIABLE_NUMBER && row->kind != VARIABLE_COUNT) {
		add_problem(check, tag, "nothing to print in", name,
			"; use it as a section");
	}
}
