#include "base/log.h"

#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/uio.h>
#include <systemd/sd-journal.h>

#include "base/sanitize.h"

#define MAX_FIELDS 32

static const struct {
	const char *name;
	int priority; /* of syslog(3) */
} levels[] = {
	[LOG_LEVEL_ERROR] = {"error", 3},
	[LOG_LEVEL_WARNING] = {"warning", 4},
	[LOG_LEVEL_INFO] = {"info", 6},
	[LOG_LEVEL_DEBUG] = {"debug", 7},
};

/* The one piece of state: how much is wanted. */
static _Atomic int wanted_level = LOG_LEVEL_INFO;

void log_set_level(enum log_level level)
{
	atomic_store(&wanted_level, level);
}

/* The end of the "key=value" at `p`, quotes respected. */
static const char *field_end(const char *p)
{
	bool quoted = false;
	for (; *p != '\0' && (quoted || *p != ' '); p++) {
		if (*p == '"')
			quoted = !quoted;
	}
	return p;
}

/* KEY=value without the quotes, as the journal wants it. */
static char *journal_field(const char *start, const char *end)
{
	g_autoptr(GString) field = g_string_new(NULL);
	bool in_key = true;
	for (const char *p = start; p < end; p++) {
		if (in_key)
			g_string_append_c(field, g_ascii_toupper(*p));
		else if (*p != '"')
			g_string_append_c(field, *p);
		in_key = in_key && *p != '=';
	}
	return g_string_free(g_steal_pointer(&field), FALSE);
}

static void to_journal(int priority, const char *event, const char *fields)
{
	g_autoptr(GPtrArray) owned = g_ptr_array_new_with_free_func(g_free);
	g_ptr_array_add(owned, g_strdup_printf("MESSAGE=%s %s", event, fields));
	g_ptr_array_add(owned, g_strdup_printf("PRIORITY=%d", priority));
	g_ptr_array_add(owned, g_strdup_printf("REPLYD_EVENT=%s", event));
	for (const char *p = fields; *p != '\0' && owned->len < MAX_FIELDS;) {
		const char *end = field_end(p);
		if (end > p)
			g_ptr_array_add(owned, journal_field(p, end));
		p = *end == ' ' ? end + 1 : end;
	}
	struct iovec iov[MAX_FIELDS];
	for (guint i = 0; i < owned->len; i++)
		iov[i] = (struct iovec){owned->pdata[i], strlen(owned->pdata[i])};
	(void)sd_journal_sendv(iov, (int)owned->len); /* nowhere left to complain to */
}

void log_event(enum log_level level, const char *event, const char *fields, ...)
{
	if ((int)level > atomic_load(&wanted_level))
		return;
	va_list args;
	va_start(args, fields);
	g_autofree char *text = g_strdup_vprintf(fields, args);
	va_end(args);
	if (g_getenv("JOURNAL_STREAM") != NULL)
		to_journal(levels[level].priority, event, text);
	else
		(void)fprintf(
			stderr, "replyd: %s: %s %s\n", levels[level].name, event, text);
}

char *log_quote(const char *text)
{
	g_autofree char *line = sanitize_line(text, 500);
	g_strdelimit(line, "\"", '\'');
	return g_strdup_printf("\"%s\"", line);
}
