#include "draft/template_twin.h"

#include "draft/template_names.h"

/* What a text uses: "{{#order}}" -> the line of its first use. */
static GHashTable *uses_of(const struct mustache *template);
static template_name_fn add_use;

static const char *sigil(enum mustache_kind kind)
{
	switch (kind) {
	case MUSTACHE_SECTION:
		return "#";
	case MUSTACHE_INVERTED:
		return "^";
	case MUSTACHE_PARTIAL:
		return "> ";
	case MUSTACHE_TEXT:
	case MUSTACHE_VARIABLE:
	case MUSTACHE_UNESCAPED:
		break;
	}
	return "";
}

void template_twin(const struct mustache *twin, const struct mustache *english,
	GPtrArray *problems)
{
	g_autoptr(GHashTable) has = uses_of(twin);
	g_autoptr(GHashTable) should = uses_of(english);
	GHashTableIter iter;
	gpointer use;
	gpointer line;
	g_hash_table_iter_init(&iter, should);
	while (g_hash_table_iter_next(&iter, &use, &line)) {
		if (!g_hash_table_contains(has, use))
			g_ptr_array_add(
				problems, g_strdup_printf("%s: lacks %s of %s:%u",
						  mustache_file(twin), (char *)use,
						  mustache_file(english),
						  GPOINTER_TO_UINT(line)));
	}
	g_hash_table_iter_init(&iter, has);
	while (g_hash_table_iter_next(&iter, &use, &line)) {
		if (!g_hash_table_contains(should, use))
			g_ptr_array_add(problems,
				g_strdup_printf("%s:%u: has %s, which %s has not",
					mustache_file(twin), GPOINTER_TO_UINT(line),
					(char *)use, mustache_file(english)));
	}
}

static GHashTable *uses_of(const struct mustache *template)
{
	GHashTable *uses = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	template_names_each(template, add_use, uses);
	return uses;
}

static void add_use(void *data, const struct mustache_tag *tag, const char *name,
	const struct variable *row)
{
	GHashTable *uses = data;
	if (row != NULL && variable_is_form(row))
		return;
	g_autofree char *use = g_strdup_printf("{{%s%s}}", sigil(tag->kind), name);
	if (!g_hash_table_contains(uses, use))
		g_hash_table_insert(
			uses, g_steal_pointer(&use), GUINT_TO_POINTER(tag->line));
}
