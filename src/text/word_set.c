#include "text/word_set.h"

#include <glib.h>
#include <string.h>

bool word_set_starts(const char *text, const char *const *set, size_t count)
{
	for (size_t i = 0; i < count; i++) /* the first byte tells most apart */
		if (set[i][0] == text[0] && g_str_has_prefix(text, set[i]))
			return true;
	return false;
}

bool word_set_has(const char *text, size_t len, const char *const *set, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strncmp(set[i], text, len) == 0 && set[i][len] == '\0')
			return true;
	return false;
}

bool word_set_within(const char *text, const char *const *set, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strstr(text, set[i]) != NULL)
			return true;
	return false;
}
