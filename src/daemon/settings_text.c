/*
 * The table of settings for people: samples and manual (settings.h).
 */
#include "daemon/setting_fields.h"
#include "daemon/settings.h"

/* "from 1 to 168", "one of: a b", or "". */
static char *field_limits(const struct field *field)
{
	if (field->choices != NULL)
		return g_strdup_printf("One of: %s.", field->choices);
	if (field->max > field->min)
		return g_strdup_printf("From %g to %.12g.", field->min, field->max);
	return g_strdup("");
}

char *settings_sample(bool shop)
{
	size_t count = 0;
	const struct field *fields = setting_fields(shop, &count);
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
	const struct field *fields = setting_fields(shop, &count);
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
