#include "cli/reading_tools.h"

static void learn_shop(struct reading_tools *tools, const struct shop_settings *shop)
{
	g_ptr_array_add(tools->own, g_strdup(shop->address));
	for (guint i = 0; i < shop->aliases->len; i++)
		g_ptr_array_add(tools->own, g_strdup(shop->aliases->pdata[i]));
	for (guint i = 0; i < shop->trusted_relays->len; i++)
		g_ptr_array_add(
			tools->relays, g_strdup(shop->trusted_relays->pdata[i]));
	for (guint i = 0; i < shop->order_forms->len; i++)
		g_ptr_array_add(
			tools->order_forms, g_strdup(shop->order_forms->pdata[i]));
}

/* Without --config the installed lexicons, or those REPLYD_LEXICONS names. */
static char *lexicon_folder(
	struct reading_tools *tools, const struct cli_options *options)
{
	if (options->config == NULL) {
		const char *folder = g_getenv("REPLYD_LEXICONS");
		return g_strdup(folder != NULL ? folder : REPLYD_DATADIR "/lexicon");
	}
	AUTO(settings) settings = cli_settings(options);
	if (settings == NULL)
		return NULL;
	for (guint i = 0; i < settings->shops->len; i++)
		learn_shop(tools, settings->shops->pdata[i]);
	return g_strdup(settings->lexicons);
}

bool reading_tools_open(struct reading_tools *tools, const struct cli_options *options)
{
	*tools = (struct reading_tools){
		.own = g_ptr_array_new_with_free_func(g_free),
		.relays = g_ptr_array_new_with_free_func(g_free),
		.order_forms = g_ptr_array_new_with_free_func(g_free),
	};
	g_autoptr(GError) err = NULL;
	g_autofree char *folder = lexicon_folder(tools, options);
	if (folder != NULL)
		tools->lexicon = lexicon_load(folder, NULL, &err);
	if (tools->lexicon != NULL)
		tools->scratch = lexicon_scratch_new(tools->lexicon, &err);
	if (tools->scratch != NULL)
		return true;
	if (err != NULL)
		cli_complain("%s", err->message);
	reading_tools_close(tools);
	return false;
}

void reading_tools_close(struct reading_tools *tools)
{
	lexicon_scratch_free(tools->scratch);
	lexicon_free(tools->lexicon);
	g_ptr_array_unref(tools->own);
	g_ptr_array_unref(tools->relays);
	g_ptr_array_unref(tools->order_forms);
	*tools = (struct reading_tools){0};
}

struct reading *reading_tools_read(
	struct reading_tools *tools, const struct message *message)
{
	const struct understand_options options = {
		.own_addresses = tools->own,
		.trusted_relays = tools->relays,
		.order_forms = tools->order_forms,
	};
	return understand(tools->lexicon, tools->scratch, message, &options);
}
