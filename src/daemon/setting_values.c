#include "daemon/setting_values.h"

#include <glib/gstdio.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include "daemon/settings.h"
#include "understand/number_form.h"

static void set_text(void *slot, char *text)
{
	char **where = slot;
	g_free(*where);
	*where = text;
}

static char *full_path(const struct reading_file *file, const char *value)
{
	if (value[0] == '\0' || g_path_is_absolute(value))
		return g_strdup(value);
	g_autofree char *folder = g_path_get_dirname(ini_file_path(file->ini));
	return g_canonicalize_filename(value, folder);
}

static void read_text(const struct reading_file *file, const struct field *field,
	const char *value, void *slot)
{
	if (value[0] == '\0' && field->fallback == NULL)
		setting_complain(file, field, "is empty: %s", field->help);
	set_text(slot, g_strdup(value));
}

/* Whether it may be read is another matter: a command may run as somebody else. */
static void check_exists(const struct reading_file *file, const struct field *field,
	const char *value, const char *path)
{
	if (path[0] != '\0' && g_access(path, F_OK) != 0 && errno == ENOENT)
		setting_complain(file, field,
			"\"%s\" is not there: write where the file is", value);
}

/* Folders are judged by who reads them, and may yet have to be made. */
static void read_path(const struct reading_file *file, const struct field *field,
	const char *value, void *slot)
{
	set_text(slot, full_path(file, value));
	if (g_str_has_suffix(field->key, "file"))
		check_exists(file, field, value, *(char **)slot);
}

/* A name without a folder may be a systemd credential, which base/secret.c looks up. */
static void read_secret(const struct reading_file *file, const struct field *field,
	const char *value, void *slot)
{
	if (value[0] == '\0' && field->fallback == NULL)
		setting_complain(
			file, field, "is empty: name the file that holds the password");
	bool credential =
		g_getenv("CREDENTIALS_DIRECTORY") != NULL && strchr(value, '/') == NULL;
	set_text(slot, credential ? g_strdup(value) : full_path(file, value));
	if (strchr(value, '/') != NULL)
		check_exists(file, field, value, *(char **)slot);
}

static bool looks_like_address(const char *value)
{
	const char *at = strrchr(value, '@');
	return at != NULL && at > value && at[1] != '\0' &&
	       strpbrk(value, " \t<>,;\"") == NULL;
}

static void read_address(const struct reading_file *file, const struct field *field,
	const char *value, void *slot)
{
	if (!looks_like_address(value))
		setting_complain(file, field,
			"\"%s\" is not an address: write it like shop@example.com",
			value);
	set_text(slot, g_strdup(value));
}

static void read_list(const struct reading_file *file, const struct field *field,
	const char *value, void *slot)
{
	(void)file;
	(void)field;
	GPtrArray **where = slot;
	*where = g_ptr_array_new_with_free_func(g_free);
	g_auto(GStrv) parts = g_strsplit(value, ",", -1);
	for (char **part = parts; *part != NULL; part++) {
		if (*g_strstrip(*part) != '\0')
			g_ptr_array_add(*where, g_strdup(*part));
	}
}

static void read_forms(const struct reading_file *file, const struct field *field,
	const char *value, void *slot)
{
	read_list(file, field, value, slot);
	const GPtrArray *forms = *(GPtrArray **)slot;
	for (guint i = 0; i < forms->len; i++) {
		g_autoptr(GError) why = NULL;
		if (!number_form_check(forms->pdata[i], &why))
			setting_complain(file, field, "%s", why->message);
	}
}

static bool read_real_within(const struct reading_file *file, const struct field *field,
	const char *value, double *out)
{
	char *end = NULL;
	double number = g_ascii_strtod(value, &end);
	if (end == value || *end != '\0' || !(number >= field->min) ||
		!(number <= field->max)) {
		setting_complain(file, field, "\"%s\" is not a number from %g to %g",
			value, field->min, field->max);
		return false;
	}
	*out = number;
	return true;
}

static void read_real(const struct reading_file *file, const struct field *field,
	const char *value, void *slot)
{
	(void)read_real_within(file, field, value, slot); /* it has complained */
}

static void read_number(const struct reading_file *file, const struct field *field,
	const char *value, void *slot)
{
	double number = 0;
	if (!read_real_within(file, field, value, &number))
		return;
	if (number != (double)(int)number)
		setting_complain(file, field, "\"%s\" is not a whole number", value);
	*(int *)slot = (int)number;
}

/* The index of `value` among the blank separated words of `choices`, or -1. */
static int find_choice(const char *choices, const char *value)
{
	g_auto(GStrv) words = g_strsplit(choices, " ", -1);
	for (int i = 0; words[i] != NULL; i++) {
		if (strcmp(words[i], value) == 0)
			return i;
	}
	return -1;
}

static void read_choice(const struct reading_file *file, const struct field *field,
	const char *value, void *slot)
{
	int found = find_choice(field->choices, value);
	if (found < 0) {
		setting_complain(
			file, field, "\"%s\" is not one of: %s", value, field->choices);
		return;
	}
	*(int *)slot = found;
}

static void read_url(const struct reading_file *file, const struct field *field,
	const char *value, struct server_url *url)
{
	bool imap = field->type == FIELD_IMAP_URL;
	g_autoptr(GUri) uri = g_uri_parse(value, G_URI_FLAGS_NONE, NULL);
	const char *scheme = uri != NULL ? g_uri_get_scheme(uri) : "";
	const char *plain = imap ? "imap" : "smtp";
	url->implicit_tls = g_str_has_prefix(scheme, plain) &&
	                    strcmp(scheme + strlen(plain), "s") == 0;
	const char *host = uri != NULL ? g_uri_get_host(uri) : NULL;
	if (host == NULL || host[0] == '\0' ||
		(!url->implicit_tls && strcmp(scheme, plain) != 0)) {
		setting_complain(file, field,
			"\"%s\" is not %ss://HOST[:PORT] or %s://HOST[:PORT]", value,
			plain, plain);
		return;
	}
	if (g_uri_get_userinfo(uri) != NULL)
		setting_complain(file, field,
			"must not hold a name or password: use user and password_file");
	if (strlen(g_uri_get_path(uri)) > 1 || g_uri_get_query(uri) != NULL ||
		g_uri_get_fragment(uri) != NULL)
		setting_complain(file, field, "must end behind host and port");
	set_text(&url->host, g_strdup(host));
	static const uint16_t ports[2][2] = {{587, 465}, {143, 993}};
	int port = g_uri_get_port(uri);
	url->port = port > 0 ? (uint16_t)port : ports[imap][url->implicit_tls];
}

static void read_server(const struct reading_file *file, const struct field *field,
	const char *value, void *slot)
{
	read_url(file, field, value, slot);
}

static void read_after(const struct reading_file *file, const struct field *field,
	const char *value, void *slot)
{
	(void)slot;
	struct shop_settings *shop = file->target;
	if (strcmp(value, "leave") == 0)
		shop->after = AFTER_LEAVE;
	else if (strcmp(value, "seen") == 0)
		shop->after = AFTER_SEEN;
	else if (g_str_has_prefix(value, "move:") && value[5] != '\0')
		shop->after = AFTER_MOVE;
	else
		setting_complain(
			file, field, "\"%s\" is not leave, seen or move:FOLDER", value);
	set_text(&shop->after_folder,
		g_strdup(shop->after == AFTER_MOVE ? value + 5 : ""));
}

static void read_zone(const struct reading_file *file, const struct field *field,
	const char *value, void *slot)
{
	g_autoptr(GTimeZone) zone = g_time_zone_new_identifier(value);
	if (zone == NULL)
		setting_complain(file, field,
			"\"%s\" is not a time zone: write it like Europe/Madrid",
			value);
	set_text(slot, g_strdup(value));
}

/* "HH:MM" of a whole hour, 0 to 24; the text behind it. NULL when it is not one. */
static const char *read_hour(const char *text, int *out)
{
	char *end = NULL;
	guint64 hour = g_ascii_strtoull(text, &end, 10);
	if (end == text || hour > 24)
		return NULL;
	*out = (int)hour;
	return g_str_has_prefix(end, ":00") ? end + 3 : end;
}

static void read_hours(const struct reading_file *file, const struct field *field,
	const char *value, void *slot)
{
	(void)slot;
	struct shop_settings *shop = file->target;
	int from = 0;
	int to = 0;
	const char *rest = read_hour(value, &from);
	if (rest != NULL && *rest == '-')
		rest = read_hour(rest + 1, &to);
	else
		rest = NULL;
	if (rest == NULL || *rest != '\0' || from == to) {
		setting_complain(file, field,
			"\"%s\" is not a span of whole hours such as 08:00-21:00",
			value);
		return;
	}
	shop->rules.hours_from = from;
	shop->rules.hours_to = to;
}

static void read_scenarios(const struct reading_file *file, const struct field *field,
	const char *value, void *slot)
{
	(void)value;
	struct shop_facts *rules = slot;
	for (int i = 0; i < (int)SCENARIO_COUNT; i++) {
		const char *name = scenario_name((enum scenario)i);
		const char *word = ini_file_get(file->ini, field->section, name);
		if (word == NULL)
			continue;
		int mode = find_choice(field->choices, word);
		if (mode < 0)
			ini_file_complain(file->ini, file->problems, field->section,
				name, "\"%s\" is not one of: %s", word, field->choices);
		rules->mode_given[i] = mode >= 0;
		rules->modes[i] = mode >= 0 ? (enum mode)mode : MODE_DRAFT;
	}
}

/* A shop that has not asked for such mail sends none. */
static void read_lifecycle(const struct reading_file *file, const struct field *field,
	const char *value, void *slot)
{
	(void)value;
	enum mode *modes = slot;
	for (int i = 0; i < (int)LIFECYCLE_COUNT; i++) {
		const char *name = lifecycle_name((enum lifecycle)i);
		const char *word = ini_file_get(file->ini, field->section, name);
		int mode = word != NULL ? find_choice(field->choices, word)
		                        : (int)MODE_OFF;
		if (mode < 0)
			ini_file_complain(file->ini, file->problems, field->section,
				name, "\"%s\" is not one of: %s", word, field->choices);
		modes[i] = mode >= 0 ? (enum mode)mode : MODE_DRAFT;
	}
}

static const struct {
	void (*read)(const struct reading_file *file, const struct field *field,
		const char *value, void *slot);
} readers[] = {
	[FIELD_TEXT] = {read_text},
	[FIELD_PATH] = {read_path},
	[FIELD_SECRET] = {read_secret},
	[FIELD_ADDRESS] = {read_address},
	[FIELD_LIST] = {read_list},
	[FIELD_FORMS] = {read_forms},
	[FIELD_NUMBER] = {read_number},
	[FIELD_REAL] = {read_real},
	[FIELD_CHOICE] = {read_choice},
	[FIELD_IMAP_URL] = {read_server},
	[FIELD_SMTP_URL] = {read_server},
	[FIELD_AFTER] = {read_after},
	[FIELD_ZONE] = {read_zone},
	[FIELD_HOURS] = {read_hours},
	[FIELD_SCENARIOS] = {read_scenarios},
	[FIELD_LIFECYCLE] = {read_lifecycle},
};

void setting_read(
	const struct reading_file *file, const struct field *field, const char *value)
{
	readers[field->type].read(
		file, field, value, (char *)file->target + field->offset);
}

void setting_complain(const struct reading_file *file, const struct field *field,
	const char *format, ...)
{
	va_list args;
	va_start(args, format);
	g_autofree char *what = g_strdup_vprintf(format, args);
	va_end(args);
	ini_file_complain(
		file->ini, file->problems, field->section, field->key, "%s", what);
}

void setting_free(const struct field *field, void *target)
{
	void *slot = (char *)target + field->offset;
	switch (field->type) {
	case FIELD_TEXT:
	case FIELD_PATH:
	case FIELD_SECRET:
	case FIELD_ADDRESS:
	case FIELD_ZONE:
		g_free(*(char **)slot);
		break;
	case FIELD_LIST:
	case FIELD_FORMS:
		g_clear_pointer((GPtrArray **)slot, g_ptr_array_unref);
		break;
	case FIELD_IMAP_URL:
	case FIELD_SMTP_URL:
		g_free(((struct server_url *)slot)->host);
		break;
	case FIELD_NUMBER:
	case FIELD_REAL:
	case FIELD_CHOICE:
	case FIELD_AFTER:
	case FIELD_HOURS:
	case FIELD_SCENARIOS:
	case FIELD_LIFECYCLE:
		break;
	}
}
