#include "daemon/engine.h"

#include "record/doorbell.h"

static bool load_lexicon(struct engine *engine, GPtrArray *problems)
{
	g_autoptr(GError) err = NULL;
	engine->lexicon = lexicon_load(engine->settings->lexicons, NULL, &err);
	if (engine->lexicon == NULL)
		g_ptr_array_add(problems, g_strdup(err->message));
	return engine->lexicon != NULL;
}

static bool load_templates(struct engine *engine, GPtrArray *problems)
{
	engine->templates =
		template_set_load(engine->settings->templates, NULL, problems);
	if (engine->templates != NULL)
		engine->languages = template_set_languages(engine->templates);
	return engine->templates != NULL;
}

struct engine *engine_new(struct settings *settings, GPtrArray *problems)
{
	AUTO(engine) engine = g_new0(struct engine, 1);
	engine->settings = settings;
	bool lexicon = load_lexicon(engine, problems);
	bool templates = load_templates(engine, problems);
	return lexicon && templates ? g_steal_pointer(&engine) : NULL;
}

struct engine *engine_load(const char *config_path, GPtrArray *problems)
{
	struct settings *settings = settings_load(config_path, problems);
	return settings != NULL ? engine_new(settings, problems) : NULL;
}

void engine_ring(const struct engine *engine)
{
	g_autofree char *path =
		g_build_filename(engine->settings->state_dir, "doorbell", NULL);
	doorbell_ring(path);
}

void engine_free(struct engine *engine)
{
	if (engine == NULL)
		return;
	lexicon_free(engine->lexicon);
	template_set_free(engine->templates);
	g_clear_pointer(&engine->languages, g_ptr_array_unref);
	settings_free(engine->settings);
	g_free(engine);
}
