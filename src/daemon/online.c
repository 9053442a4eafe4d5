#include "daemon/online.h"

#include "daemon/account.h"
#include "fetch/mailbox.h"

static void complain(const struct shop_settings *shop, const char *section,
	const GError *why, GPtrArray *problems)
{
	g_ptr_array_add(problems,
		g_strdup_printf("%s:1: [%s]: %s", shop->path, section, why->message));
}

static void try_imap(const struct shop_settings *shop, GPtrArray *problems)
{
	g_autoptr(GError) err = NULL;
	struct mailbox_info info = {0};
	struct imap *imap = account_open_imap(&shop->imap, NULL, NULL, &err);
	if (imap == NULL || !mailbox_select(imap, shop->mailbox, true, &info, &err))
		complain(shop, "imap", err, problems);
	imap_close(imap);
}

static void try_smtp(const struct shop_settings *shop, GPtrArray *problems)
{
	g_autoptr(GError) err = NULL;
	AUTO(secret) password = NULL;
	struct receipt receipt = {0};
	struct smtp *smtp = NULL;
	if (account_smtp_password(&shop->smtp, &password, &err)) {
		const struct smtp_options options =
			account_smtp_options(&shop->smtp, password);
		smtp = smtp_open(&options, &receipt, &err);
	}
	if (smtp == NULL)
		complain(shop, "smtp", err, problems);
	smtp_close(smtp);
	receipt_clear(&receipt);
}

void online_check(const struct settings *settings, GPtrArray *problems)
{
	for (guint i = 0; i < settings->shops->len; i++) {
		try_imap(settings->shops->pdata[i], problems);
		try_smtp(settings->shops->pdata[i], problems);
	}
}
