#include "draft/template_set.h"

#include <string.h>

#include "base/error.h"
#include "draft/template_check.h"
#include "draft/template_file.h"
#include "draft/template_twin.h"
#include "mail/terms.h"

#define SUFFIX ".txt"

/* what agents read: buyers get it from shops that list it */
#define READING_LANGUAGE "zh"

struct partial {
	char *language;
	char *name;
	unsigned wording;
	char *file;
	char *text;
	struct mustache *parsed;
};

struct template_set {
	GHashTable *templates; /* "en/lost", "en/lost.2" -> struct reply_template */
	GHashTable *partials;  /* "en/_greeting" -> struct partial */
};

/* What the name of a file says: LANG/NAME.txt, LANG/NAME.2.txt. */
struct file_name {
	const char *path;
	const char *language;
	const char *name;
	unsigned wording;
};

static void load_folder(struct template_set *set, const char *dir, GPtrArray *problems);
static void load_language(struct template_set *set, const char *dir,
	const char *language, GPtrArray *problems);
static void load_file(
	struct template_set *set, const struct file_name *name, GPtrArray *problems);
static bool is_language(const char *name);
static unsigned split_wording(char *name);
static struct partial *partial_new(
	const struct file_name *name, const char *text, size_t len, GError **err);
static struct reply_template *template_new(
	const struct file_name *name, const char *text, size_t len, GError **err);
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
	return template_set_wording(set, language, name, 1);
}

const struct reply_template *template_set_wording(const struct template_set *set,
	const char *language, const char *name, unsigned wording)
{
	g_autofree char *key = template_set_key(language, name, wording);
	return g_hash_table_lookup(set->templates, key);
}

static unsigned count_wordings(
	GHashTable *texts, const char *language, const char *name)
{
	unsigned count = 0;
	for (bool found = true; found;) {
		g_autofree char *key = template_set_key(language, name, count + 1);
		found = g_hash_table_contains(texts, key);
		count += found ? 1 : 0;
	}
	return count;
}

unsigned template_set_wordings(
	const struct template_set *set, const char *language, const char *name)
{
	return count_wordings(set->templates, language, name);
}

const struct reply_template *template_set_choose(const struct template_set *set,
	const char *language, const char *name, const GPtrArray *earlier)
{
	unsigned count = template_set_wordings(set, language, name);
	unsigned best = 1;
	unsigned fewest = G_MAXUINT;
	for (unsigned wording = 1; wording <= count; wording++) {
		g_autofree char *key = template_set_key(language, name, wording);
		unsigned sent = 0;
		for (guint i = 0; earlier != NULL && i < earlier->len; i++)
			sent += g_str_equal(earlier->pdata[i], key) ? 1 : 0;
		if (sent < fewest) {
			best = wording;
			fewest = sent;
		}
	}
	return template_set_wording(set, language, name, best);
}

char *template_set_key(const char *language, const char *name, unsigned wording)
{
	if (wording == 1)
		return g_strconcat(language, "/", name, NULL);
	return g_strdup_printf("%s/%s.%u", language, name, wording);
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

static bool holds(const GPtrArray *languages, const char *language)
{
	return g_ptr_array_find_with_equal_func(
		(GPtrArray *)languages, language, g_str_equal, NULL);
}

GPtrArray *template_set_reply_languages(
	const struct template_set *set, const GPtrArray *wanted)
{
	GPtrArray *all = template_set_languages(set);
	if (wanted->len == 0) {
		guint at = 0;
		if (g_ptr_array_find_with_equal_func(
			    all, READING_LANGUAGE, g_str_equal, &at))
			g_ptr_array_remove_index(all, at);
		return all;
	}
	GPtrArray *languages = g_ptr_array_new_with_free_func(g_free);
	for (guint i = 0; i < wanted->len; i++) {
		g_autofree char *language = g_strdup(wanted->pdata[i]);
		if (!holds(all, language))
			language[strcspn(language, "-_")] = '\0';
		if (holds(all, language) && !holds(languages, language))
			g_ptr_array_add(languages, g_steal_pointer(&language));
	}
	g_ptr_array_unref(all);
	return languages;
}

/* Where a partial is looked for: in the language of the template. */
struct partial_source {
	const struct template_set *set;
	const char *language;
	const GPtrArray *earlier; /* as in struct template_text */
};

static bool includes(const struct mustache *text, const char *partial)
{
	unsigned count;
	const struct mustache_tag *tags = mustache_tags(text, &count);
	for (unsigned i = 0; i < count; i++) {
		if (tags[i].kind == MUSTACHE_PARTIAL &&
			tags[i].len == strlen(partial) &&
			memcmp(tags[i].text, partial, tags[i].len) == 0)
			return true;
	}
	return false;
}

/*
 * A partial's wordings take turns over the texts of its language that were sent and
 * include it, whether or not the text came to print it.
 */
static unsigned partial_wording(const struct partial_source *source, const char *name)
{
	unsigned wordings =
		count_wordings(source->set->partials, source->language, name);
	unsigned sent = 0;
	for (guint i = 0; source->earlier != NULL && i < source->earlier->len; i++) {
		const struct reply_template *template = g_hash_table_lookup(
			source->set->templates, source->earlier->pdata[i]);
		if (template != NULL &&
			strcmp(template->language, source->language) == 0 &&
			includes(template->body, name))
			sent++;
	}
	return wordings > 0 ? sent % wordings + 1 : 1;
}

static int load_partial(
	void *data, const char *name, char **out_text, char **out_file, GError **err)
{
	(void)err; /* everything was read when the set was loaded */
	const struct partial_source *source = data;
	g_autofree char *key =
		template_set_key(source->language, name, partial_wording(source, name));
	const struct partial *partial = g_hash_table_lookup(source->set->partials, key);
	if (partial == NULL)
		return 0;
	*out_text = g_strdup(partial->text);
	*out_file = g_strdup(partial->file);
	return 1;
}

bool template_set_render(const struct template_set *set,
	const struct template_text *what, const json_t *context, GString *out,
	GPtrArray *out_missing, GError **err)
{
	struct partial_source source = {set, what->template->language, what->earlier};
	const struct mustache_options options = {
		.plain_text = true,
		.mark_missing = true,
		.load_partial = load_partial,
		.partial_data = &source,
	};
	return mustache_render(what->text, context, &options, out, out_missing, err);
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
		const unsigned wording = split_wording(name);
		const struct file_name read = {full, language, name, wording};
		load_file(set, &read, problems);
	}
}

/* Takes the ".2" off "lost.2"; the wording it stands for, 1 without one. */
static unsigned split_wording(char *name)
{
	char *dot = strrchr(name, '.');
	if (dot == NULL || !g_ascii_isdigit(dot[1]) || dot[2] != '\0' || dot[1] < '2')
		return 1;
	*dot = '\0';
	return (unsigned)(dot[1] - '0');
}

static void load_file(
	struct template_set *set, const struct file_name *name, GPtrArray *problems)
{
	g_autoptr(GError) err = NULL;
	g_autofree char *text = NULL;
	gsize len = 0;
	if (!g_file_get_contents(name->path, &text, &len, &err)) {
		add_problem(problems, "could not read a template: %s", err->message);
		return;
	}
	g_autofree char *key =
		template_set_key(name->language, name->name, name->wording);
	gpointer loaded = NULL;
	bool is_partial = name->name[0] == '_';
	if (is_partial)
		loaded = partial_new(name, text, len, &err);
	else
		loaded = template_new(name, text, len, &err);
	if (loaded == NULL)
		add_problem(problems, "%s", err->message);
	else
		g_hash_table_replace(is_partial ? set->partials : set->templates,
			g_steal_pointer(&key), loaded);
}

static struct partial *partial_new(
	const struct file_name *name, const char *text, size_t len, GError **err)
{
	struct mustache *parsed = mustache_parse(text, len, name->path, 1, err);
	if (parsed == NULL)
		return NULL;
	struct partial *partial = g_new0(struct partial, 1);
	partial->language = g_strdup(name->language);
	partial->name = g_strdup(name->name);
	partial->wording = name->wording;
	partial->file = g_strdup(name->path);
	partial->text = g_strdup(text);
	partial->parsed = parsed;
	return partial;
}

static struct reply_template *template_new(
	const struct file_name *name, const char *text, size_t len, GError **err)
{
	enum scenario scenario;
	enum lifecycle lifecycle;
	const char *path = name->path;
	if (!scenario_parse(name->name, &scenario) &&
		!lifecycle_parse(name->name, &lifecycle)) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"%s:1: \"%s\" is neither a scenario nor a lifecycle mail; a "
			"partial's name begins with \"_\"",
			path, name->name);
		return NULL;
	}
	struct template_file file;
	if (!template_file_read(text, len, path, &file, err))
		return NULL;
	struct reply_template *template = g_new0(struct reply_template, 1);
	template->language = g_strdup(name->language);
	template->name = g_strdup(name->name);
	template->wording = name->wording;
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
	g_free(partial->name);
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

/* A wording whose number follows on no other would never be found. */
static void check_gap(
	GHashTable *texts, const struct file_name *name, GPtrArray *problems)
{
	if (name->wording == 1)
		return;
	g_autofree char *before =
		template_set_key(name->language, name->name, name->wording - 1);
	if (!g_hash_table_contains(texts, before))
		add_problem(problems,
			"%s:1: wordings are numbered without gaps, and there is no "
			"%s" SUFFIX,
			name->path, before);
}

static void check_template(const struct template_set *set,
	const struct reply_template *template, GPtrArray *problems)
{
	const struct partial_source source = {set, template->language, NULL};
	const struct file_name name = {
		template->file, template->language, template->name, template->wording};
	check_gap(set->templates, &name, problems);
	template_check(template->body, has_partial, &source, problems);
	if (template->subject != NULL)
		template_check(template->subject, has_partial, &source, problems);
	/* filled with nothing: partials that include each other are found */
	const struct template_text what = {template, template->body, NULL};
	g_autoptr(GError) err = NULL;
	g_autoptr(GString) out = g_string_new(NULL);
	json_t *nothing = json_object();
	if (!template_set_render(set, &what, nothing, out, NULL, &err))
		add_problem(problems, "%s", err->message);
	json_decref(nothing);
}

static void check_partial(const struct template_set *set, const struct partial *partial,
	GPtrArray *problems)
{
	const struct partial_source source = {set, partial->language, NULL};
	const struct file_name name = {
		partial->file, partial->language, partial->name, partial->wording};
	check_gap(set->partials, &name, problems);
	template_check(partial->parsed, has_partial, &source, problems);
}

/* Each of these mails can be written in English at least. */
static void check_all_there(
	const struct template_set *set, const struct terms *names, GPtrArray *problems)
{
	for (int i = 0; i < names->count; i++) {
		const char *name = names->names[i];
		if (template_set_find(set, "en", name) == NULL)
			add_problem(problems,
				"no English template for \"%s\": write en/%s" SUFFIX,
				name, name);
	}
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
	check_all_there(set, &scenario_terms, problems);
	check_all_there(set, &lifecycle_terms, problems);
}

static void check_partial_twin(const struct template_set *set,
	const struct partial *partial, GPtrArray *problems)
{
	g_autofree char *key = template_set_key("en", partial->name, 1);
	const struct partial *english = g_hash_table_lookup(set->partials, key);
	if (english == NULL)
		add_problem(problems, "%s: has no English twin, %s" SUFFIX,
			partial->file, key);
	else
		template_twin(partial->parsed, english->parsed, problems);
}

static void check_template_twin(const struct template_set *set,
	const struct reply_template *template, GPtrArray *problems)
{
	const struct reply_template *english =
		template_set_find(set, "en", template->name);
	if (english == NULL) {
		add_problem(problems, "%s: has no English twin, en/%s" SUFFIX,
			template->file, template->name);
		return;
	}
	template_twin(template->body, english->body, problems);
	if ((template->subject != NULL) != (english->subject != NULL))
		add_problem(problems, "%s: %s a Subject, unlike %s", template->file,
			template->subject != NULL ? "has" : "lacks", english->file);
	else if (template->subject != NULL)
		template_twin(template->subject, english->subject, problems);
}

void template_set_check_twins(const struct template_set *set, GPtrArray *problems)
{
	g_autoptr(GPtrArray) found = g_ptr_array_new_with_free_func(g_free);
	GHashTableIter iter;
	gpointer value;
	g_hash_table_iter_init(&iter, set->partials);
	while (g_hash_table_iter_next(&iter, NULL, &value))
		check_partial_twin(set, value, found);
	g_hash_table_iter_init(&iter, set->templates);
	while (g_hash_table_iter_next(&iter, NULL, &value))
		check_template_twin(set, value, found);
	g_ptr_array_sort(found, compare_strings);
	g_ptr_array_extend_and_steal(problems, g_steal_pointer(&found));
}

static void add_problem(GPtrArray *problems, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	g_ptr_array_add(problems, g_strdup_vprintf(format, args));
	va_end(args);
}
