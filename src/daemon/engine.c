#include "daemon/engine.h"

#include "base/clock.h"
#include "daemon/marketplace.h"
#include "record/doorbell.h"

static struct lexicon *load_lexicon(
	const struct engine *engine, const char *own, GPtrArray *problems)
{
	g_autoptr(GError) err = NULL;
	struct lexicon *lexicon = lexicon_load(engine->settings->lexicons, own, &err);
	if (lexicon == NULL)
		g_ptr_array_add(problems, g_strdup(err->message));
	return lexicon;
}

/* The lexicon all shops share, then those of shops with phrases of their own. */
static bool load_lexicons(struct engine *engine, GPtrArray *problems)
{
	guint before = problems->len;
	const GPtrArray *shops = engine->settings->shops;
	engine->shop_lexicons =
		g_ptr_array_new_with_free_func((GDestroyNotify)lexicon_free);
	engine->lexicon = load_lexicon(engine, NULL, problems);
	for (guint i = 0; i < shops->len && problems->len == before; i++) {
		const char *own = ((struct shop_settings *)shops->pdata[i])->lexicon;
		g_ptr_array_add(engine->shop_lexicons,
			own[0] != '\0' ? load_lexicon(engine, own, problems) : NULL);
	}
	return problems->len == before;
}

static bool load_notices(struct engine *engine, GPtrArray *problems)
{
	guint before = problems->len;
	const GPtrArray *shops = engine->settings->shops;
	engine->shop_notices =
		g_ptr_array_new_with_free_func((GDestroyNotify)notice_rules_free);
	for (guint i = 0; i < shops->len; i++) {
		const struct shop_settings *shop = shops->pdata[i];
		g_autoptr(GError) err = NULL;
		g_autofree char *file = marketplace_notices(engine->settings, shop);
		struct notice_rules *rules =
			file != NULL ? notice_rules_load(file, &err) : NULL;
		if (err != NULL)
			g_ptr_array_add(problems, g_strdup(err->message));
		g_ptr_array_add(engine->shop_notices, rules);
	}
	return problems->len == before;
}

static bool load_holidays(struct engine *engine, GPtrArray *problems)
{
	guint before = problems->len;
	const GPtrArray *shops = engine->settings->shops;
	engine->shop_workdays =
		g_ptr_array_new_with_free_func((GDestroyNotify)workdays_free);
	for (guint i = 0; i < shops->len; i++) {
		const char *file = ((struct shop_settings *)shops->pdata[i])->holidays;
		g_autoptr(GError) err = NULL;
		struct workdays *workdays =
			file[0] != '\0' ? workdays_load(file, &err) : NULL;
		if (err != NULL)
			g_ptr_array_add(problems, g_strdup(err->message));
		g_ptr_array_add(engine->shop_workdays, workdays);
	}
	return problems->len == before;
}

static bool load_policies(struct engine *engine, GPtrArray *problems)
{
	guint before = problems->len;
	const GPtrArray *shops = engine->settings->shops;
	engine->shop_policies =
		g_ptr_array_new_with_free_func((GDestroyNotify)policy_free);
	for (guint i = 0; i < shops->len; i++) {
		g_autoptr(GError) err = NULL;
		g_autofree char *file =
			marketplace_policy(engine->settings, shops->pdata[i]);
		struct policy *policy = file != NULL ? policy_load(file, &err) : NULL;
		if (err != NULL)
			g_ptr_array_add(problems, g_strdup(err->message));
		g_ptr_array_add(engine->shop_policies, policy);
	}
	return problems->len == before;
}

/* The templates all shops share, then those of shops with texts of their own. */
static bool load_templates(struct engine *engine, GPtrArray *problems)
{
	guint before = problems->len;
	const char *common = engine->settings->templates;
	const GPtrArray *shops = engine->settings->shops;
	engine->shop_templates =
		g_ptr_array_new_with_free_func((GDestroyNotify)template_set_free);
	engine->shop_languages =
		g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
	engine->templates = template_set_load(common, NULL, problems);
	for (guint i = 0; i < shops->len && problems->len == before; i++) {
		const struct shop_settings *shop = shops->pdata[i];
		struct template_set *own = NULL;
		if (shop->templates[0] != '\0')
			own = template_set_load(common, shop->templates, problems);
		g_ptr_array_add(engine->shop_templates, own);
		g_ptr_array_add(engine->shop_languages,
			template_set_reply_languages(
				own != NULL ? own : engine->templates,
				shop->languages));
	}
	if (engine->templates != NULL)
		engine->languages = template_set_languages(engine->templates);
	return problems->len == before;
}

static bool holds(const GPtrArray *texts, const char *text)
{
	return g_ptr_array_find_with_equal_func(
		(GPtrArray *)texts, text, g_str_equal, NULL);
}

struct engine *engine_new(struct settings *settings, GPtrArray *problems)
{
	AUTO(engine) engine = g_new0(struct engine, 1);
	engine->settings = settings;
	bool lexicons = load_lexicons(engine, problems);
	bool notices = load_notices(engine, problems);
	bool policies = load_policies(engine, problems);
	bool holidays = load_holidays(engine, problems);
	bool templates = load_templates(engine, problems);
	bool all = lexicons && notices && policies && holidays && templates;
	return all ? g_steal_pointer(&engine) : NULL;
}

struct engine *engine_load(const char *config_path, GPtrArray *problems)
{
	struct settings *settings = settings_load(config_path, problems);
	return settings != NULL ? engine_new(settings, problems) : NULL;
}

const struct lexicon *engine_lexicon(
	const struct engine *engine, const struct shop_settings *shop)
{
	guint index = 0;
	bool found = g_ptr_array_find(engine->settings->shops, shop, &index);
	const struct lexicon *own = found ? engine->shop_lexicons->pdata[index] : NULL;
	return own != NULL ? own : engine->lexicon;
}

const struct notice_rules *engine_notices(
	const struct engine *engine, const struct shop_settings *shop)
{
	guint index = 0;
	bool found = g_ptr_array_find(engine->settings->shops, shop, &index);
	return found && engine->shop_notices != NULL
	               ? engine->shop_notices->pdata[index]
	               : NULL;
}

const struct policy *engine_policy(
	const struct engine *engine, const struct shop_settings *shop)
{
	guint index = 0;
	bool found = g_ptr_array_find(engine->settings->shops, shop, &index);
	return found && engine->shop_policies != NULL
	               ? engine->shop_policies->pdata[index]
	               : NULL;
}

int64_t engine_ships_by(const struct engine *engine, const struct shop_settings *shop,
	const struct order_facts *order)
{
	guint index = 0;
	if (order == NULL || order->state != ORDER_STATE_PAID ||
		order->paid_at_utc == 0 || shop->handling_days == 0)
		return 0;
	bool found = g_ptr_array_find(engine->settings->shops, shop, &index);
	const struct workdays *workdays = found && engine->shop_workdays != NULL
	                                          ? engine->shop_workdays->pdata[index]
	                                          : NULL;
	int64_t day = workdays_after(
		workdays, shop->timezone, order->paid_at_utc, shop->handling_days);
	return day + SECONDS_PER_DAY > clock_now(&engine->clock) ? day : 0;
}

const struct template_set *engine_templates(
	const struct engine *engine, const struct shop_settings *shop)
{
	guint index = 0;
	bool found = g_ptr_array_find(engine->settings->shops, shop, &index);
	const struct template_set *own =
		found ? engine->shop_templates->pdata[index] : NULL;
	return own != NULL ? own : engine->templates;
}

const GPtrArray *engine_languages(
	const struct engine *engine, const struct shop_settings *shop)
{
	guint index = 0;
	bool found = g_ptr_array_find(engine->settings->shops, shop, &index);
	return found ? engine->shop_languages->pdata[index] : engine->languages;
}

void engine_check_twins(const struct engine *engine, GPtrArray *problems)
{
	template_set_check_twins(engine->templates, problems);
	for (guint i = 0; i < engine->shop_templates->len; i++) {
		g_autoptr(GPtrArray) found = g_ptr_array_new_with_free_func(g_free);
		if (engine->shop_templates->pdata[i] != NULL)
			template_set_check_twins(
				engine->shop_templates->pdata[i], found);
		for (guint j = 0; j < found->len; j++) {
			if (!holds(problems, found->pdata[j]))
				g_ptr_array_add(problems, g_strdup(found->pdata[j]));
		}
	}
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
	g_clear_pointer(&engine->shop_lexicons, g_ptr_array_unref);
	g_clear_pointer(&engine->shop_notices, g_ptr_array_unref);
	g_clear_pointer(&engine->shop_policies, g_ptr_array_unref);
	g_clear_pointer(&engine->shop_workdays, g_ptr_array_unref);
	template_set_free(engine->templates);
	g_clear_pointer(&engine->shop_templates, g_ptr_array_unref);
	g_clear_pointer(&engine->shop_languages, g_ptr_array_unref);
	g_clear_pointer(&engine->languages, g_ptr_array_unref);
	settings_free(engine->settings);
	g_free(engine);
}
