#include "daemon/settings.h"

#include <string.h>

#include "daemon/ini_file.h"
#include "daemon/setting_values.h"

static void read_fields(
	const struct ini_file *ini, bool shop, void *target, GPtrArray *problems);
static struct shop_settings *shop_load(const char *path, GPtrArray *problems);
static void check_together(
	struct settings *settings, const struct ini_file *ini, GPtrArray *problems);
static void load_shops(struct settings *settings, GPtrArray *problems);
static void free_fields(void *target, bool shop);
static void shop_free(void *data);

struct settings *settings_load(const char *path, GPtrArray *problems)
{
	guint before = problems->len;
	AUTO(ini_file) ini = ini_file_load(path, problems);
	if (ini == NULL)
		return NULL;
	AUTO(settings) settings = g_new0(struct settings, 1);
	settings->path = g_strdup(path);
	settings->shops = g_ptr_array_new_with_free_func(shop_free);
	read_fields(ini, false, settings, problems);
	if (problems->len == before)
		check_together(settings, ini, problems);
	load_shops(settings, problems);
	return problems->len == before ? g_steal_pointer(&settings) : NULL;
}

void settings_free(struct settings *settings)
{
	if (settings == NULL)
		return;
	g_free(settings->path);
	free_fields(settings, false);
	g_ptr_array_unref(settings->shops);
	g_free(settings);
}

const struct shop_settings *settings_shop(
	const struct settings *settings, const char *key)
{
	for (guint i = 0; i < settings->shops->len; i++) {
		const struct shop_settings *shop = settings->shops->pdata[i];
		if (strcmp(shop->key, key) == 0)
			return shop;
	}
	return NULL;
}

const char *settings_default_path(void)
{
	const char *path = g_getenv("REPLYD_CONFIG");
	return path != NULL ? path : REPLYD_SYSCONFDIR "/replyd.ini";
}

static void replace_text(char **where, char *text)
{
	g_free(*where);
	*where = text;
}

static void read_known(const struct reading_file *file)
{
	for (size_t i = 0; i < file->count; i++) {
		const struct field *field = &file->fields[i];
		const char *value = ini_file_get(file->ini, field->section, field->key);
		if (value == NULL && field->fallback == NULL) {
			setting_complain(file, field, "is missing: %s", field->help);
			continue;
		}
		setting_read(file, field, value != NULL ? value : field->fallback);
	}
}

static bool stands_for(const struct field *field, const char *key)
{
	enum scenario scenario;
	enum lifecycle lifecycle;
	if (field->type == FIELD_SCENARIOS)
		return scenario_parse(key, &scenario);
	if (field->type == FIELD_LIFECYCLE)
		return lifecycle_parse(key, &lifecycle);
	return strcmp(field->key, key) == 0;
}

static bool is_known(
	const struct reading_file *file, const char *section, const char *key)
{
	for (size_t i = 0; i < file->count; i++) {
		const struct field *field = &file->fields[i];
		if (strcmp(field->section, section) != 0)
			continue;
		if (stands_for(field, key))
			return true;
	}
	return false;
}

static void read_fields(
	const struct ini_file *ini, bool shop, void *target, GPtrArray *problems)
{
	struct reading_file file = {.ini = ini, .target = target, .problems = problems};
	file.fields = setting_fields(shop, &file.count);
	const GPtrArray *names = ini_file_names(ini);
	for (guint i = 0; i < names->len; i++) {
		g_auto(GStrv) name = g_strsplit(names->pdata[i], ":", 2);
		if (!is_known(&file, name[0], name[1]))
			ini_file_complain(ini, problems, name[0], name[1],
				"is not a key replyd knows: see replyd.ini(5)");
	}
	read_known(&file);
}

/* What single fields cannot say. */
static void check_together(
	struct settings *settings, const struct ini_file *ini, GPtrArray *problems)
{
	bool keyed = settings->tracking == TRACKING_17TRACK ||
	             settings->tracking == TRACKING_AFTERSHIP;
	if (keyed && settings->tracking_key_file[0] == '\0')
		ini_file_complain(ini, problems, "tracking", "key_file",
			"is needed with provider = 17track or aftership");
	if (settings->tracking_url[0] != '\0' &&
		!g_str_has_prefix(settings->tracking_url, "https://") &&
		!g_str_has_prefix(settings->tracking_url, "http://"))
		ini_file_complain(ini, problems, "tracking", "url",
			"\"%s\" is not https://HOST/PATH", settings->tracking_url);
	if (settings->tracking == TRACKING_FILE && settings->tracking_file[0] == '\0')
		ini_file_complain(ini, problems, "tracking", "file",
			"is needed with provider = file");
	if (settings->store_url[0] == '\0')
		replace_text(&settings->store_url,
			g_strconcat(
				"sqlite:", settings->state_dir, "/replyd.db", NULL));
	else if (!g_str_has_prefix(settings->store_url, "sqlite:"))
		ini_file_complain(ini, problems, "store", "url",
			"\"%s\" is not sqlite:PATH", settings->store_url);
}

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void load_shops(struct settings *settings, GPtrArray *problems)
{
	g_autofree char *folder = g_path_get_dirname(settings->path);
	g_autofree char *shops = g_build_filename(folder, "shops.d", NULL);
	g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GDir) dir = g_dir_open(shops, 0, NULL);
	const char *name = NULL;
	while (dir != NULL && (name = g_dir_read_name(dir)) != NULL) {
		if (g_str_has_suffix(name, ".ini") && name[0] != '.')
			g_ptr_array_add(files, g_build_filename(shops, name, NULL));
	}
	if (files->len == 0)
		g_ptr_array_add(problems,
			g_strdup_printf("%s:1: no shop: write %s/NAME.ini (a sample: "
					"replyd check --sample shop)",
				settings->path, shops));
	g_ptr_array_sort(files, compare_names);
	for (guint i = 0; i < files->len; i++) {
		struct shop_settings *shop = shop_load(files->pdata[i], problems);
		if (shop != NULL)
			g_ptr_array_add(settings->shops, shop);
	}
}

/* A source that is asked needs its address and everything it logs in with. */
static void check_source(const struct ini_file *ini, GPtrArray *problems,
	const char *section, const struct source_settings *source)
{
	const struct {
		const char *key, *value;
	} needed[] = {{"app_key", source->app_key}, {"key_file", source->key_file},
		{"secret_file", source->secret_file},
		{"token_file", source->token_file}};
	if (source->url[0] == '\0')
		return;
	if (!g_str_has_prefix(source->url, "https://") &&
		!g_str_has_prefix(source->url, "http://"))
		ini_file_complain(ini, problems, section, "url",
			"\"%s\" is not https://HOST", source->url);
	for (size_t i = 0; i < G_N_ELEMENTS(needed); i++) {
		if (needed[i].value != NULL && needed[i].value[0] == '\0')
			ini_file_complain(ini, problems, section, needed[i].key,
				"is needed with url");
	}
}

static void check_sources(const struct shop_settings *shop, const struct ini_file *ini,
	GPtrArray *problems)
{
	check_source(ini, problems, "shopify", &shop->shopify);
	check_source(ini, problems, "woocommerce", &shop->woocommerce);
	check_source(ini, problems, "tongtool", &shop->tongtool);
	check_source(ini, problems, "aliexpress", &shop->aliexpress);
}

static struct shop_settings *shop_load(const char *path, GPtrArray *problems)
{
	AUTO(ini_file) ini = ini_file_load(path, problems);
	if (ini == NULL)
		return NULL;
	struct shop_settings *shop = g_new0(struct shop_settings, 1);
	shop->path = g_strdup(path);
	g_autofree char *base = g_path_get_basename(path);
	shop->key = g_strndup(base, strlen(base) - strlen(".ini"));
	shop->rules.default_given = true; /* [automatic] default always has a value */
	read_fields(ini, true, shop, problems);
	if (shop->signature[0] == '\0' && shop->name != NULL)
		replace_text(&shop->signature, g_strdup(shop->name));
	if (shop->smtp.user[0] != '\0' && shop->smtp.password_file[0] == '\0')
		ini_file_complain(
			ini, problems, "smtp", "password_file", "is needed with user");
	if (strpbrk(shop->orders_map, "/.") != NULL &&
		!g_path_is_absolute(shop->orders_map))
		ini_file_complain(ini, problems, "orders", "map",
			"\"%s\" is neither auto, the name of a map nor a full path",
			shop->orders_map);
	check_sources(shop, ini, problems);
	shop->rules.timezone = g_strdup(shop->timezone);
	return shop;
}

static void free_fields(void *target, bool shop)
{
	size_t count = 0;
	const struct field *fields = setting_fields(shop, &count);
	for (size_t i = 0; i < count; i++)
		setting_free(&fields[i], target);
}

static void shop_free(void *data)
{
	struct shop_settings *shop = data;
	free_fields(shop, true);
	g_free(shop->key);
	g_free(shop->path);
	g_free(shop->after_folder);
	g_free(shop->rules.timezone);
	g_free(shop);
}
