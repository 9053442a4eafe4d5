#include "cli/reading_tools.h"

static bool load(struct reading_tools *tools, const char *folder,
	const struct shop_settings *shop);

static void reading_lexicon_free(void *data)
{
	struct reading_lexicon *one = data;
	lexicon_scratch_free(one->scratch);
	lexicon_free(one->lexicon);
	g_free(one);
}

static void learn_shop(struct reading_tools *tools, const struct shop_settings *shop)
{
	g_ptr_array_add(tools->own, shop->address);
	for (guint i = 0; i < shop->aliases->len; i++)
		g_ptr_array_add(tools->own, shop->aliases->pdata[i]);
	for (guint i = 0; i < shop->trusted_relays->len; i++)
		g_ptr_array_add(tools->relays, shop->trusted_relays->pdata[i]);
	for (guint i = 0; i < shop->order_forms->len; i++)
		g_ptr_array_add(tools->order_forms, shop->order_forms->pdata[i]);
}

/* Without --config the installed lexicons, or those REPLYD_LEXICONS names. */
static bool open_without_settings(struct reading_tools *tools)
{
	const char *folder = g_getenv("REPLYD_LEXICONS");
	return load(tools, folder != NULL ? folder : REPLYD_DATADIR "/lexicon", NULL);
}

static bool open_with_settings(
	struct reading_tools *tools, const struct cli_options *options)
{
	tools->settings = cli_settings(options);
	if (tools->settings == NULL)
		return false;
	const GPtrArray *shops = tools->settings->shops;
	bool ok = load(tools, tools->settings->lexicons, NULL);
	for (guint i = 0; i < shops->len && ok; i++) {
		const struct shop_settings *shop = shops->pdata[i];
		learn_shop(tools, shop);
		if (shop->lexicon[0] != '\0')
			ok = load(tools, tools->settings->lexicons, shop);
	}
	return ok;
}

bool reading_tools_open(struct reading_tools *tools, const struct cli_options *options)
{
	*tools = (struct reading_tools){
		.lexicons = g_ptr_array_new_with_free_func(reading_lexicon_free),
		.own = g_ptr_array_new(),
		.relays = g_ptr_array_new(),
		.order_forms = g_ptr_array_new(),
	};
	bool ok = options->config == NULL ? open_without_settings(tools)
	                                  : open_with_settings(tools, options);
	if (!ok)
		reading_tools_close(tools);
	return ok;
}

static bool load(struct reading_tools *tools, const char *folder,
	const struct shop_settings *shop)
{
	g_autoptr(GError) err = NULL;
	struct reading_lexicon *one = g_new0(struct reading_lexicon, 1);
	g_ptr_array_add(tools->lexicons, one);
	one->shop = shop;
	one->lexicon = lexicon_load(folder, shop != NULL ? shop->lexicon : NULL, &err);
	if (one->lexicon != NULL)
		one->scratch = lexicon_scratch_new(one->lexicon, &err);
	if (one->scratch == NULL)
		cli_complain("%s", err->message);
	return one->scratch != NULL;
}

void reading_tools_close(struct reading_tools *tools)
{
	g_ptr_array_unref(tools->lexicons);
	g_ptr_array_unref(tools->own);
	g_ptr_array_unref(tools->relays);
	g_ptr_array_unref(tools->order_forms);
	settings_free(tools->settings);
	*tools = (struct reading_tools){0};
}

/* Is the shop among those the mail is to? */
static bool is_to(const struct message *message, const struct shop_settings *shop)
{
	for (guint i = 0; i < message->to->len; i++) {
		const struct address *to = message->to->pdata[i];
		if (g_ascii_strcasecmp(to->addr, shop->address) == 0)
			return true;
		for (guint k = 0; k < shop->aliases->len; k++) {
			if (g_ascii_strcasecmp(to->addr, shop->aliases->pdata[k]) == 0)
				return true;
		}
	}
	return false;
}

/* That of the shop the mail is to; where there is only one shop, its own. */
const struct reading_lexicon *reading_tools_lexicon(
	const struct reading_tools *tools, const struct message *message)
{
	bool single = tools->settings != NULL && tools->settings->shops->len == 1;
	for (guint i = 1; i < tools->lexicons->len; i++) {
		const struct reading_lexicon *one = tools->lexicons->pdata[i];
		if (single || is_to(message, one->shop))
			return one;
	}
	return tools->lexicons->pdata[0];
}

struct reading *reading_tools_read(
	struct reading_tools *tools, const struct message *message, struct why *out_why)
{
	const struct understand_options options = {
		.own_addresses = tools->own,
		.trusted_relays = tools->relays,
		.order_forms = tools->order_forms,
	};
	const struct reading_lexicon *with = reading_tools_lexicon(tools, message);
	return understand_why(with->lexicon, with->scratch, message, &options, out_why);
}
