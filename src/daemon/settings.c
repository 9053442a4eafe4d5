#include "daemon/settings.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "daemon/ini_file.h"

/* How a value is written in the file and where it goes. */
enum field_type {
	FIELD_TEXT,     /* char * */
	FIELD_PATH,     /* char *, taken from the file's folder when relative */
	FIELD_SECRET,   /* char *: path, or the name of a systemd credential */
	FIELD_ADDRESS,  /* char *: an e-mail address */
	FIELD_LIST,     /* GPtrArray * of char *, separated by commas */
	FIELD_NUMBER,   /* int, min to max */
	FIELD_REAL,     /* double, min to max */
	FIELD_CHOICE,   /* enum (int): index into the words of `choices` */
	FIELD_IMAP_URL, /* struct server_url */
	FIELD_SMTP_URL, /* struct server_url */
	FIELD_AFTER,    /* after_action and after_folder */
	FIELD_ZONE,     /* char *: IANA time zone */
	FIELD_HOURS,    /* hours_from, hours_to of shop_facts */
	FIELD_SCENARIOS /* stands for one key a scenario: modes of shop_facts */
};

struct field {
	const char *section;
	const char *key;
	enum field_type type;
	size_t offset;
	const char *fallback; /* as it would be written; NULL: must be given */
	double min, max;
	const char *choices; /* separated by blanks */
	const char *help;
};

#define GLOBAL(member) offsetof(struct settings, member)
#define SHOP(member)   offsetof(struct shop_settings, member)

/* clang-format off */
static const struct field global_fields[] = {
	{"replyd", "state_dir", FIELD_PATH, GLOBAL(state_dir), REPLYD_STATEDIR, 0, 0, NULL,
	 "folder of the store and of the mails' raw bytes"},
	{"replyd", "templates", FIELD_PATH, GLOBAL(templates), REPLYD_DATADIR "/templates", 0, 0, NULL,
	 "folder of the reply texts, one folder a language"},
	{"replyd", "lexicons", FIELD_PATH, GLOBAL(lexicons), REPLYD_DATADIR "/lexicon", 0, 0, NULL,
	 "folder of the phrase lists, one file a language"},
	{"replyd", "log_level", FIELD_CHOICE, GLOBAL(log_level), "info", 0, 0, "error warning info debug",
	 "how much is logged"},
	{"replyd", "retention_days", FIELD_NUMBER, GLOBAL(retention_days), "400", 30, 3650, NULL,
	 "how long the texts and raw bytes of mails of closed cases are kept"},
	{"store", "url", FIELD_TEXT, GLOBAL(store_url), "", 0, 0, NULL,
	 "where the store is, sqlite:PATH; empty: replyd.db in state_dir"},
	{"desk", "listen", FIELD_TEXT, GLOBAL(desk_listen), "127.0.0.1:8025", 0, 0, NULL,
	 "address and port of the web desk (read by the desk alone)"},
	{"desk", "public_url", FIELD_TEXT, GLOBAL(desk_public_url), "", 0, 0, NULL,
	 "how browsers reach the web desk (read by the desk alone)"},
	{"tracking", "provider", FIELD_CHOICE, GLOBAL(tracking), "none", 0, 0, "none 17track file",
	 "who is asked where a parcel is"},
	{"tracking", "key_file", FIELD_SECRET, GLOBAL(tracking_key_file), "", 0, 0, NULL,
	 "file that holds the 17TRACK key (provider = 17track)"},
	{"tracking", "url", FIELD_TEXT, GLOBAL(tracking_url), "https://api.17track.net/track/v2.2", 0, 0, NULL,
	 "where the 17TRACK service answers"},
	{"tracking", "file", FIELD_PATH, GLOBAL(tracking_file), "", 0, 0, NULL,
	 "JSON file of parcel states (provider = file)"},
	{"tracking", "refresh_hours", FIELD_NUMBER, GLOBAL(refresh_hours), "12", 1, 168, NULL,
	 "how old the state of a parcel may be before it is asked for again"},
};

static const struct field shop_fields[] = {
	{"shop", "name", FIELD_TEXT, SHOP(name), NULL, 0, 0, NULL,
	 "the shop's name as buyers know it"},
	{"shop", "address", FIELD_ADDRESS, SHOP(address), NULL, 0, 0, NULL,
	 "the address replies come from"},
	{"shop", "aliases", FIELD_LIST, SHOP(aliases), "", 0, 0, NULL,
	 "other addresses of the shop: mail from them is its own"},
	{"shop", "signature", FIELD_TEXT, SHOP(signature), "", 0, 0, NULL,
	 "the last line of every reply; empty: the shop's name"},
	{"shop", "timezone", FIELD_ZONE, SHOP(timezone), "UTC", 0, 0, NULL,
	 "time zone of the shop, such as Asia/Shanghai"},
	{"shop", "languages", FIELD_LIST, SHOP(languages), "", 0, 0, NULL,
	 "languages to reply in; empty: every one that has templates"},
	{"shop", "marketplace", FIELD_TEXT, SHOP(marketplace), "", 0, 0, NULL,
	 "where the shop sells, such as aliexpress"},
	{"shop", "trusted_relays", FIELD_LIST, SHOP(trusted_relays), "", 0, 0, NULL,
	 "domains of marketplace relays: people write through them though the mail looks automatic"},
	{"shop", "handling_days", FIELD_NUMBER, SHOP(handling_days), "3", 1, 30, NULL,
	 "business days until a paid order ships"},
	{"imap", "url", FIELD_IMAP_URL, SHOP(imap.url), NULL, 0, 0, NULL,
	 "imaps://HOST[:PORT], or imap://HOST[:PORT] with STARTTLS, which only loopback may lack"},
	{"imap", "user", FIELD_TEXT, SHOP(imap.user), NULL, 0, 0, NULL,
	 "login name"},
	{"imap", "password_file", FIELD_SECRET, SHOP(imap.password_file), NULL, 0, 0, NULL,
	 "file whose first line is the password, readable by replyd alone"},
	{"imap", "auth", FIELD_CHOICE, SHOP(imap_auth), "password", 0, 0, "password",
	 "how to log in"},
	{"imap", "ca_file", FIELD_PATH, SHOP(imap.ca_file), "", 0, 0, NULL,
	 "certificate authorities to trust; empty: the system's"},
	{"imap", "crl_file", FIELD_PATH, SHOP(imap.crl_file), "", 0, 0, NULL,
	 "revocation lists that certificates are checked against"},
	{"imap", "mailbox", FIELD_TEXT, SHOP(mailbox), "INBOX", 0, 0, NULL,
	 "the folder to watch"},
	{"imap", "history_days", FIELD_NUMBER, SHOP(history_days), "30", 0, 3650, NULL,
	 "how much old mail is read at the first start; only unanswered mail of the last 3 days gets drafts"},
	{"imap", "after", FIELD_AFTER, SHOP(after), "leave", 0, 0, NULL,
	 "what happens to a mail once it is stored: leave, seen, or move:FOLDER"},
	{"imap", "max_mail_mb", FIELD_NUMBER, SHOP(max_mail_mb), "25", 1, 25, NULL,
	 "of larger mails only the header is read"},
	{"imap", "poll_seconds", FIELD_NUMBER, SHOP(poll_seconds), "60", 5, 3600, NULL,
	 "how often to ask for new mail when the server has no IDLE"},
	{"smtp", "url", FIELD_SMTP_URL, SHOP(smtp.url), NULL, 0, 0, NULL,
	 "smtps://HOST[:PORT], or smtp://HOST[:PORT] with STARTTLS, which only loopback may lack"},
	{"smtp", "user", FIELD_TEXT, SHOP(smtp.user), "", 0, 0, NULL,
	 "login name; empty: no login"},
	{"smtp", "password_file", FIELD_SECRET, SHOP(smtp.password_file), "", 0, 0, NULL,
	 "file whose first line is the password"},
	{"smtp", "ca_file", FIELD_PATH, SHOP(smtp.ca_file), "", 0, 0, NULL,
	 "certificate authorities to trust; empty: the system's"},
	{"smtp", "crl_file", FIELD_PATH, SHOP(smtp.crl_file), "", 0, 0, NULL,
	 "revocation lists that certificates are checked against"},
	{"smtp", "rate_per_minute", FIELD_NUMBER, SHOP(rate_per_minute), "20", 1, 6000, NULL,
	 "at most so many mails leave in a minute"},
	{"smtp", "sent_mailbox", FIELD_TEXT, SHOP(sent_mailbox), "", 0, 0, NULL,
	 "folder for copies of what was sent; empty: the one the server marks as Sent; none: no copies"},
	{"automatic", "default", FIELD_CHOICE, SHOP(rules.default_mode), "draft", 0, 0, "auto draft off",
	 "what may be sent without an agent; draft: nothing"},
	{"automatic", "SCENARIO", FIELD_SCENARIOS, SHOP(rules), "", 0, 0, "auto draft off",
	 "the same for one scenario of the playbook, such as thanks = auto"},
	{"guards", "confidence", FIELD_REAL, SHOP(rules.confidence), "0.80", 0, 1, NULL,
	 "below it a reply waits for an agent"},
	{"guards", "per_case_hours", FIELD_NUMBER, SHOP(rules.per_case_hours), "24", 0, 8760, NULL,
	 "no second automatic reply to a case within so many hours"},
	{"guards", "per_address_week", FIELD_NUMBER, SHOP(rules.per_address_week), "3", 0, 1000, NULL,
	 "automatic replies to one address in seven days"},
	{"guards", "order_value_limit", FIELD_REAL, SHOP(rules.order_value_limit_usd), "0", 0, 1e9, NULL,
	 "above this value (USD) a reply waits for an agent; 0: no limit"},
	{"guards", "max_age_days", FIELD_NUMBER, SHOP(rules.max_age_days), "3", 0, 365, NULL,
	 "older mails are not answered automatically"},
	{"guards", "hours", FIELD_HOURS, SHOP(rules.hours_from), "00:00-24:00", 0, 0, NULL,
	 "automatic replies leave only then, in the shop's time zone"},
};
/* clang-format on */

/* A file being read into a struct by its table. */
struct reading_file {
	const struct ini_file *ini;
	const struct field *fields;
	size_t count;
	void *target;
	GPtrArray *problems;
};

static void complain(const struct reading_file *file, const struct field *field,
	const char *format, ...) PRINTF_LIKE(3, 4);
static void read_fields(const struct reading_file *file);
static struct shop_settings *shop_load(const char *path, GPtrArray *problems);
static void check_together(
	struct settings *settings, const struct ini_file *ini, GPtrArray *problems);
static void load_shops(struct settings *settings, GPtrArray *problems);
static void free_fields(void *target, const struct field *fields, size_t count);
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
	struct reading_file file = {
		ini, global_fields, G_N_ELEMENTS(global_fields), settings, problems};
	read_fields(&file);
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
	free_fields(settings, global_fields, G_N_ELEMENTS(global_fields));
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

/* --- reading values, one function a type ------------------------------------------ */

static void complain(const struct reading_file *file, const struct field *field,
	const char *format, ...)
{
	va_list args;
	va_start(args, format);
	g_autofree char *what = g_strdup_vprintf(format, args);
	va_end(args);
	ini_file_complain(
		file->ini, file->problems, field->section, field->key, "%s", what);
}

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
		complain(file, field, "is empty: %s", field->help);
	set_text(slot, g_strdup(value));
}

/* Whether it may be read is another matter: a command may run as somebody else. */
static void check_exists(const struct reading_file *file, const struct field *field,
	const char *value, const char *path)
{
	if (path[0] != '\0' && g_access(path, F_OK) != 0 && errno == ENOENT)
		complain(file, field, "\"%s\" is not there: write where the file is",
			value);
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
		complain(
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
		complain(file, field,
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

static bool read_real_within(const struct reading_file *file, const struct field *field,
	const char *value, double *out)
{
	char *end = NULL;
	double number = g_ascii_strtod(value, &end);
	if (end == value || *end != '\0' || !(number >= field->min) ||
		!(number <= field->max)) {
		complain(file, field, "\"%s\" is not a number from %g to %g", value,
			field->min, field->max);
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
		complain(file, field, "\"%s\" is not a whole number", value);
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
		complain(
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
		complain(file, field,
			"\"%s\" is not %ss://HOST[:PORT] or %s://HOST[:PORT]", value,
			plain, plain);
		return;
	}
	if (g_uri_get_userinfo(uri) != NULL)
		complain(file, field,
			"must not hold a name or password: use user and password_file");
	if (strlen(g_uri_get_path(uri)) > 1 || g_uri_get_query(uri) != NULL ||
		g_uri_get_fragment(uri) != NULL)
		complain(file, field, "must end behind host and port");
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
		complain(
			file, field, "\"%s\" is not leave, seen or move:FOLDER", value);
	set_text(&shop->after_folder,
		g_strdup(shop->after == AFTER_MOVE ? value + 5 : ""));
}

static void read_zone(const struct reading_file *file, const struct field *field,
	const char *value, void *slot)
{
	g_autoptr(GTimeZone) zone = g_time_zone_new_identifier(value);
	if (zone == NULL)
		complain(file, field,
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
		complain(file, field,
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

static const struct {
	void (*read)(const struct reading_file *file, const struct field *field,
		const char *value, void *slot);
} readers[] = {
	[FIELD_TEXT] = {read_text},
	[FIELD_PATH] = {read_path},
	[FIELD_SECRET] = {read_secret},
	[FIELD_ADDRESS] = {read_address},
	[FIELD_LIST] = {read_list},
	[FIELD_NUMBER] = {read_number},
	[FIELD_REAL] = {read_real},
	[FIELD_CHOICE] = {read_choice},
	[FIELD_IMAP_URL] = {read_server},
	[FIELD_SMTP_URL] = {read_server},
	[FIELD_AFTER] = {read_after},
	[FIELD_ZONE] = {read_zone},
	[FIELD_HOURS] = {read_hours},
	[FIELD_SCENARIOS] = {read_scenarios},
};

/* --- reading files -----------------------------------------------------------------
 */

static void read_known(const struct reading_file *file)
{
	for (size_t i = 0; i < file->count; i++) {
		const struct field *field = &file->fields[i];
		const char *value = ini_file_get(file->ini, field->section, field->key);
		if (value == NULL && field->fallback == NULL) {
			complain(file, field, "is missing: %s", field->help);
			continue;
		}
		readers[field->type].read(file, field,
			value != NULL ? value : field->fallback,
			(char *)file->target + field->offset);
	}
}

static bool is_known(
	const struct reading_file *file, const char *section, const char *key)
{
	for (size_t i = 0; i < file->count; i++) {
		const struct field *field = &file->fields[i];
		if (strcmp(field->section, section) != 0)
			continue;
		enum scenario scenario = SCENARIO_UNCLEAR;
		if (field->type == FIELD_SCENARIOS ? scenario_parse(key, &scenario)
						   : strcmp(field->key, key) == 0)
			return true;
	}
	return false;
}

static void read_fields(const struct reading_file *file)
{
	const GPtrArray *names = ini_file_names(file->ini);
	for (guint i = 0; i < names->len; i++) {
		g_auto(GStrv) name = g_strsplit(names->pdata[i], ":", 2);
		if (!is_known(file, name[0], name[1]))
			ini_file_complain(file->ini, file->problems, name[0], name[1],
				"is not a key replyd knows: see replyd.ini(5)");
	}
	read_known(file);
}

/* What single fields cannot say. */
static void check_together(
	struct settings *settings, const struct ini_file *ini, GPtrArray *problems)
{
	if (settings->tracking == TRACKING_17TRACK &&
		settings->tracking_key_file[0] == '\0')
		ini_file_complain(ini, problems, "tracking", "key_file",
			"is needed with provider = 17track");
	if (!g_str_has_prefix(settings->tracking_url, "https://") &&
		!g_str_has_prefix(settings->tracking_url, "http://"))
		ini_file_complain(ini, problems, "tracking", "url",
			"\"%s\" is not https://HOST/PATH", settings->tracking_url);
	if (settings->tracking == TRACKING_FILE && settings->tracking_file[0] == '\0')
		ini_file_complain(ini, problems, "tracking", "file",
			"is needed with provider = file");
	if (settings->store_url[0] == '\0')
		set_text(&settings->store_url,
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
	struct reading_file file = {
		ini, shop_fields, G_N_ELEMENTS(shop_fields), shop, problems};
	read_fields(&file);
	if (shop->signature[0] == '\0' && shop->name != NULL)
		set_text(&shop->signature, g_strdup(shop->name));
	if (shop->smtp.user[0] != '\0' && shop->smtp.password_file[0] == '\0')
		ini_file_complain(
			ini, problems, "smtp", "password_file", "is needed with user");
	shop->rules.timezone = g_strdup(shop->timezone);
	return shop;
}

/* --- freeing ------------------------------------------------------------------------
 */

static void free_field(const struct field *field, void *slot)
{
	switch (field->type) {
	case FIELD_TEXT:
	case FIELD_PATH:
	case FIELD_SECRET:
	case FIELD_ADDRESS:
	case FIELD_ZONE:
		g_free(*(char **)slot);
		break;
	case FIELD_LIST:
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
		break;
	}
}

static void free_fields(void *target, const struct field *fields, size_t count)
{
	for (size_t i = 0; i < count; i++)
		free_field(&fields[i], (char *)target + fields[i].offset);
}

static void shop_free(void *data)
{
	struct shop_settings *shop = data;
	free_fields(shop, shop_fields, G_N_ELEMENTS(shop_fields));
	g_free(shop->key);
	g_free(shop->path);
	g_free(shop->after_folder);
	g_free(shop->rules.timezone);
	g_free(shop);
}

/* --- the table for people ------------------------------------------------------------
 */

/* "from 1 to 168", "one of: a b", or "". */
static char *field_limits(const struct field *field)
{
	if (field->choices != NULL)
		return g_strdup_printf("One of: %s.", field->choices);
	if (field->max > field->min)
		return g_strdup_printf("From %g to %.12g.", field->min, field->max);
	return g_strdup("");
}

static const struct field *fields_of(bool shop, size_t *out_count)
{
	*out_count = shop ? G_N_ELEMENTS(shop_fields) : G_N_ELEMENTS(global_fields);
	return shop ? shop_fields : global_fields;
}

char *settings_sample(bool shop)
{
	size_t count = 0;
	const struct field *fields = fields_of(shop, &count);
	g_autoptr(GString) out = g_string_new(NULL);
	g_string_append_printf(out,
		"# %s: every key at its default. Lines without # must be filled in.\n"
		"# The manual is replyd.ini(5); `replyd check` reads this file "
		"critically.\n",
		shop ? "shops.d/NAME.ini, one file a shop" : "replyd.ini");
	const char *section = "";
	for (size_t i = 0; i < count; i++) {
		const struct field *field = &fields[i];
		if (strcmp(section, field->section) != 0)
			g_string_append_printf(out, "\n[%s]\n", field->section);
		section = field->section;
		g_autofree char *limits = field_limits(field);
		g_string_append_printf(out, "# %s.%s%s\n", field->help,
			limits[0] != '\0' ? " " : "", limits);
		const char *value = field->fallback != NULL ? field->fallback : "";
		g_string_append_printf(out, "%s%s =%s%s\n",
			field->fallback == NULL ? "" : "#", field->key,
			value[0] != '\0' ? " " : "", value);
	}
	return g_string_free(g_steal_pointer(&out), FALSE);
}

char *settings_manual(bool shop)
{
	size_t count = 0;
	const struct field *fields = fields_of(shop, &count);
	g_autoptr(GString) out = g_string_new(NULL);
	const char *section = "";
	for (size_t i = 0; i < count; i++) {
		const struct field *field = &fields[i];
		if (strcmp(section, field->section) != 0)
			g_string_append_printf(out,
				"%s.Ss Section [%s]\n.Bl -tag -width Ds\n",
				section[0] != '\0' ? ".El\n" : "", field->section);
		section = field->section;
		g_autofree char *limits = field_limits(field);
		g_string_append_printf(out, ".It Ic %s\n%c%s.\n", field->key,
			g_ascii_toupper(field->help[0]), field->help + 1);
		if (limits[0] != '\0')
			g_string_append_printf(out, "%s\n", limits);
		if (field->fallback == NULL)
			g_string_append(out, "Must be given.\n");
		else if (field->fallback[0] != '\0')
			g_string_append_printf(
				out, "Default:\n.Ql %s .\n", field->fallback);
	}
	g_string_append(out, ".El\n");
	return g_string_free(g_steal_pointer(&out), FALSE);
}
