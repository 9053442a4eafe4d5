#include "draft/template_set.h"

#include <string.h>

#include "base/error.h"
#include "draft/template_check.h"
#include "draft/template_file.h"
#include "mail/terms.h"

#define SUFFIX ".txt"

struct partial {
	char *language;
	char *file;
	char *text;
	struct mustache *parsed;
};

struct template_set {
	GHashTable *templates; /* "en/lost" -> struct reply_template */
	GHashTable *partials;  /* "en/_greeting" -> struct partial */
};

static void load_folder(struct template_set *set, const char *dir, GPtrArray *problems);
static void load_language(struct template_set *set, const char *dir,
	const char *language, GPtrArray *problems);
static void load_file(struct template_set *set, const char *path, const char *language,
	const char *name, GPtrArray *problems);
static bool is_language(const char *name);
static struct partial *partial_new(const char *path, const char *language,
	const char *text, size_t len, GError **err);
static struct reply_template *template_new(const char *path, const char *language,
	const char *name, const char *text, size_t len, GError **err);
static void template_free(gpointer data);
static void partial_free(gpointer data);
static void check_set(const struct template_set *set, GPtrArray *problems);
static int compare_strings(gconstpointer a, gconstpointer b);
static void add_problem(GPtrArray *problems, const char *format, ...) PRINTF_LIKE(2, 3);

struct template_set *template_set_load(
	const char *dir, const char *override_dir, GPtrArray *problems)
{
	struct template_set *set = g_new0(struct template_set, 1);
	set->templates =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, template_free);
	set->partials =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, partial_free);
	g_autoptr(GPtrArray) found = g_ptr_array_new_with_free_func(g_free);
	load_folder(set, dir, found);
	if (override_dir != NULL)
		load_folder(set, override_dir, found);
	/* with a file missing or broken every other one would be blamed for it */
	if (found->len == 0)
		check_set(set, found);
	if (found->len == 0)
		return set;
	template_set_free(set);
	g_ptr_array_sort(found, compare_strings);
	g_ptr_array_extend_and_steal(problems, g_steal_pointer(&found));
	return NULL;
}

static int compare_strings(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void template_set_free(struct template_set *set)
{
	if (set == NULL)
		return;
	g_hash_table_unref(set->templates);
	g_hash_table_unref(set->partials);
	g_free(set);
}

const struct reply_template *template_set_find(
	const struct template_set *set, const char *language, const char *name)
{
	g_autofree char *key = g_strconcat(language, "/", name, NULL);
	return g_hash_table_lookup(set->templates, key);
}

const char *template_set_language(
	const struct template_set *set, const char *wanted, const char *name)
{
	const struct reply_template *found = template_set_find(set, wanted, name);
	if (found == NULL) {
		g_autofree char *base = g_strndup(wanted, strcspn(wanted, "-_"));
		found = template_set_find(set, base, name);
	}
	return found != NULL ? found->language : "en";
}

GPtrArray *template_set_languages(const struct template_set *set)
{
	GPtrArray *languages = g_ptr_array_new_with_free_func(g_free);
	GHashTableIter iter;
	gpointer value;
	g_hash_table_iter_init(&iter, set->templates);
	while (g_hash_table_iter_next(&iter, NULL, &value)) {
		const struct reply_template *template = value;
		if (!g_ptr_array_find_with_equal_func(
			    languages, template->language, g_str_equal, NULL))
			g_ptr_array_add(languages, g_strdup(template->language));
	}
	g_ptr_array_sort(languages, compare_strings);
	return languages;
}

/* Where a partial is looked for: in the language of the template. */
struct partial_source {
	const struct template_set *set;
	const char *language;
};

static int load_partial(
	void *data, const char *name, char **out_text, char **out_file, GError **err)
{
	(void)err; /* everything was read when the set was loaded */
	const struct partial_source *source = data;
	g_autofree char *key = g_strconcat(source->language, "/", name, NULL);
	const struct partial *partial = g_hash_table_lookup(source->set->partials, key);
	if (partial == NULL)
		return 0;
	*out_text = g_strdup(partial->text);
	*out_file = g_strdup(partial->file);
	return 1;
}

bool template_set_render(const struct template_set *set,
	const struct reply_template *template, const struct mustache *text,
	const json_t *context, GString *out, GPtrArray *out_missing, GError **err)
{
	struct partial_source source = {.set = set, .language = template->language};
	const struct mustache_options options = {
		.plain_text = true,
		.mark_missing = true,
		.load_partial = load_partial,
		.partial_data = &source,
	};
	return mustache_render(text, context, &options, out, out_missing, err);
}

static void load_folder(struct template_set *set, const char *dir, GPtrArray *problems)
{
	g_autoptr(GError) err = NULL;
	g_autoptr(GDir) folder = g_dir_open(dir, 0, &err);
	if (folder == NULL) {
		add_problem(problems, "could not open the templates: %s", err->message);
		return;
	}
	const char *name;
	while ((name = g_dir_read_name(folder)) != NULL) {
		if (is_language(name))
			load_language(set, dir, name, problems);
	}
}

/* "en", "fil", "pt-BR", "zh-Hans": other folders hold something else. */
static bool is_language(const char *name)
{
	size_t base = strspn(name, "abcdefghijklmnopqrstuvwxyz");
	if (base < 2 || base > 3)
		return false;
	return name[base] == '\0' || (name[base] == '-' && name[base + 1] != '\0');
}

static void load_language(struct template_set *set, const char *dir,
	const char *language, GPtrArray *problems)
{
	g_autofree char *path = g_build_filename(dir, language, NULL);
	g_autoptr(GError) err = NULL;
	g_autoptr(GDir) folder = g_dir_open(path, 0, &err);
	if (folder == NULL) {
		add_problem(problems, "could not open the templates: %s", err->message);
		return;
	}
	const char *file;
	while ((file = g_dir_read_name(folder)) != NULL) {
		if (file[0] == '.' || !g_str_has_suffix(file, SUFFIX))
			continue;
		g_autofree char *full = g_build_filename(path, file, NULL);
		g_autofree char *name = g_strndup(file, strlen(file) - strlen(SUFFIX));
		load_file(set, full, language, name, problems);
	}
}

static void load_file(struct template_set *set, const char *path, const char *language,
	const char *name, GPtrArray *problems)
{
	g_autoptr(GError) err = NULL;
	g_autofree char *text = NULL;
	gsize len = 0;
	if (!g_file_get_contents(path, &text, &len, &err)) {
		add_problem(problems, "could not read a template: %s", err->message);
		return;
	}
	g_autofree char *key = g_strconcat(language, "/", name, NULL);
	gpointer loaded = NULL;
	bool is_partial = name[0] == '_';
	if (is_partial)
		loaded = partial_new(path, language, text, len, &err);
	else
		loaded = template_new(path, language, name, text, len, &err);
	if (loaded == NULL)
		add_problem(problems, "%s", err->message);
	else
		g_hash_table_replace(is_partial ? set->partials : set->templates,
			g_steal_pointer(&key), loaded);
}

static struct partial *partial_new(const char *path, const char *language,
	const char *text, size_t len, GError **err)
{
	struct mustache *parsed = mustache_parse(text, len, path, 1, err);
	if (parsed == NULL)
		return NULL;
	struct partial *partial = g_new0(struct partial, 1);
	partial->language = g_strdup(language);
	partial->file = g_strdup(path);
	partial->text = g_strdup(text);
	partial->parsed = parsed;
	return partial;
}

static struct reply_template *template_new(const char *path, const char *language,
	const char *name, const char *text, size_t len, GError **err)
{
	enum scenario ignored;
	if (!scenario_parse(name, &ignored)) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"%s:1: \"%s\" is not a scenario; a partial's name begins with "
			"\"_\"",
			path, name);
		return NULL;
	}
	struct template_file file;
	if (!template_file_read(text, len, path, &file, err))
		return NULL;
	struct reply_template *template = g_new0(struct reply_template, 1);
	template->language = g_strdup(language);
	template->name = g_strdup(name);
	template->file = g_strdup(path);
	template->about = g_strdup(file.about);
	template->body =
		mustache_parse(file.body, file.body_len, path, file.body_line, err);
	bool ok = template->body != NULL;
	if (ok && file.subject != NULL) {
		template->subject = mustache_parse(file.subject, strlen(file.subject),
			path, file.subject_line, err);
		ok = template->subject != NULL;
	}
	template_file_clear(&file);
	if (!ok)
		g_clear_pointer(&template, template_free);
	return template;
}

static void template_free(gpointer data)
{
	struct reply_template *template = data;
	g_free(template->language);
	g_free(template->name);
	g_free(template->file);
	g_free(template->about);
	mustache_free(template->subject);
	mustache_free(template->body);
	g_free(template);
}

static void partial_free(gpointer data)
{
	struct partial *partial = data;
	g_free(partial->language);
	g_free(partial->file);
	g_free(partial->text);
	mustache_free(partial->parsed);
	g_free(partial);
}

static bool has_partial(const void *data, const char *name)
{
	const struct partial_source *source = data;
	g_autofree char *key = g_strconcat(source->language, "/", name, NULL);
	return g_hash_table_contains(source->set->partials, key);
}

static void check_template(const struct template_set *set,
	const struct reply_template *template, GPtrArray *problems)
{
	const struct partial_source source = {set, template->language};
	template_check(template->body, has_partial, &source, problems);
	if (template->subject != NULL)
		template_check(template->subject, has_partial, &source, problems);
	/* filled with nothing: partials that include each other are found */
	g_autoptr(GError) err = NULL;
	g_autoptr(GString) out = g_string_new(NULL);
	json_t *nothing = json_object();
	if (!template_set_render(
		    set, template, template->body, nothing, out, NULL, &err))
		add_problem(problems, "%s", err->message);
	json_decref(nothing);
}

static void check_partial(const struct template_set *set, const struct partial *partial,
	GPtrArray *problems)
{
	const struct partial_source source = {set, partial->language};
	template_check(partial->parsed, has_partial, &source, problems);
}

static void check_set(const struct template_set *set, GPtrArray *problems)
{
	GHashTableIter iter;
	gpointer value;
	g_hash_table_iter_init(&iter, set->partials);
	while (g_hash_table_iter_next(&iter, NULL, &value))
		check_partial(set, value, problems);
	g_hash_table_iter_init(&iter, set->templates);
	while (g_hash_table_iter_next(&iter, NULL, &value))
		check_template(set, value, problems);
	for (unsigned i = 0; i < SCENARIO_COUNT; i++) {
		const char *name = scenario_name((enum scenario)i);
		if (template_set_find(set, "en", name) == NULL)
			add_problem(problems,
				"no English template for \"%s\": write en/%s" SUFFIX,
				name, name);
	}
}

static void add_problem(GPtrArray *problems, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	g_ptr_array_add(problems, g_strdup_vprintf(format, args));
	va_end(args);
}
