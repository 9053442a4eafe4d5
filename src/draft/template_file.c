#include "draft/template_file.h"

#include <string.h>

#include "base/error.h"

static bool read_header(struct template_file *file, const char *line, size_t len,
	unsigned number, const char *name, GError **err);
static bool header_error(GError **err, const char *name, unsigned line,
	const char *format, ...) PRINTF_LIKE(4, 5);

bool template_file_read(const char *text, size_t len, const char *file,
	struct template_file *out_file, GError **err)
{
	struct template_file read = {0};
	const char *end = text + len;
	const char *line = text;
	unsigned number = 1;
	bool blank = false;
	for (; line < end && !blank; number++) {
		const char *feed = memchr(line, '\n', (size_t)(end - line));
		const char *line_end = feed != NULL ? feed : end;
		size_t line_len = (size_t)(line_end - line);
		if (line_len > 0 && line[line_len - 1] == '\r')
			line_len--;
		blank = line_len == 0;
		if (!blank && !read_header(&read, line, line_len, number, file, err)) {
			template_file_clear(&read);
			return false;
		}
		line = feed != NULL ? feed + 1 : end;
	}
	if (read.about == NULL || !blank) {
		template_file_clear(&read);
		return header_error(err, file, 1,
			"a template begins with \"About: ...\", header lines and a "
			"blank line");
	}
	read.body = line;
	read.body_len = (size_t)(end - line);
	read.body_line = number;
	*out_file = read;
	return true;
}

void template_file_clear(struct template_file *file)
{
	g_clear_pointer(&file->about, g_free);
	g_clear_pointer(&file->subject, g_free);
}

/* "Name: value". */
static bool read_header(struct template_file *file, const char *line, size_t len,
	unsigned number, const char *name, GError **err)
{
	g_autofree char *copy = g_strndup(line, len);
	char *colon = strchr(copy, ':');
	if (colon == NULL)
		return header_error(err, name, number,
			"\"Name: value\" or a blank line expected before the text");
	*colon = '\0';
	char *value = g_strstrip(colon + 1);
	char **target = NULL;
	if (strcmp(copy, "About") == 0)
		target = &file->about;
	if (strcmp(copy, "Subject") == 0) {
		target = &file->subject;
		file->subject_line = number;
	}
	if (target == NULL)
		return header_error(err, name, number,
			"unknown header \"%s\"; known are About and Subject", copy);
	if (*target != NULL)
		return header_error(err, name, number, "\"%s\" is given twice", copy);
	if (value[0] == '\0')
		return header_error(err, name, number, "\"%s\" has no value", copy);
	*target = g_strdup(value);
	return true;
}

static bool header_error(
	GError **err, const char *name, unsigned line, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	g_autofree char *what = g_strdup_vprintf(format, args);
	va_end(args);
	g_set_error(err, REPLYD_ERROR, ERR_INPUT, "%s:%u: %s", name, line, what);
	return false;
}
