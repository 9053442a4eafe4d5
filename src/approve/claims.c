#include "approve/claims.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/sanitize.h"

/* An object, or NULL: then the store holds what no draft was given. */
static json_t *claims_load(const char *claims)
{
	json_t *json = json_loads(claims != NULL ? claims : "", 0, NULL);
	if (json_is_object(json))
		return json;
	json_decref(json);
	return NULL;
}

static void claims_store(char **claims, json_t *json)
{
	char *text = json_dumps(json, JSON_COMPACT | JSON_SORT_KEYS);
	g_free(*claims);
	*claims = g_strdup(text);
	free(text);
	json_decref(json);
}

static char *claims_list(const char *claims, bool unticked_only)
{
	GString *list = g_string_new(NULL);
	json_t *json = claims_load(claims);
	const char *name = NULL;
	json_t *ticked = NULL;
	json_object_foreach(json, name, ticked)
	{
		if (unticked_only && json_is_true(ticked))
			continue;
		g_string_append_printf(list, "%s%s", list->len > 0 ? ", " : "", name);
	}
	json_decref(json);
	return g_string_free(list, FALSE);
}

static bool no_claims(GError **err)
{
	g_set_error(err, REPLYD_ERROR, ERR_INPUT,
		"its claims cannot be read: draw it anew");
	return false;
}

bool claims_tick(char **claims, const char *claim, bool ticked, GError **err)
{
	json_t *json = claims_load(*claims);
	if (json == NULL)
		return no_claims(err);
	if (json_object_get(json, claim) == NULL) {
		json_decref(json);
		g_autofree char *made = claims_list(*claims, false);
		g_autofree char *shown = sanitize_line(claim, 60);
		g_set_error(err, REPLYD_ERROR, ERR_INPUT,
			"it makes no claim \"%s\"; it claims %s", shown,
			made[0] != '\0' ? made : "nothing");
		return false;
	}
	json_object_set_new(json, claim, json_boolean(ticked));
	claims_store(claims, json);
	return true;
}

bool claims_tick_all(char **claims, GError **err)
{
	json_t *json = claims_load(*claims);
	if (json == NULL)
		return no_claims(err);
	const char *name = NULL;
	json_t *ticked = NULL;
	json_object_foreach(json, name, ticked)
		json_object_set_new(json, name, json_true());
	claims_store(claims, json);
	return true;
}

char *claims_unticked(const char *claims)
{
	return claims_list(claims, true);
}

char *missing_still(const char *missing, const char *subject, const char *body)
{
	GString *still = g_string_new(NULL);
	g_auto(GStrv) names = g_strsplit(missing != NULL ? missing : "", " ", -1);
	for (char **name = names; *name != NULL; name++) {
		g_autofree char *mark = g_strdup_printf("[missing: %s]", *name);
		bool stands = (*name)[0] != '\0' && (strstr(subject, mark) != NULL ||
							    strstr(body, mark) != NULL);
		if (stands)
			g_string_append_printf(
				still, "%s%s", still->len > 0 ? " " : "", *name);
	}
	return g_string_free(still, FALSE);
}
