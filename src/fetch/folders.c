#include "fetch/folders.h"

#include <stdbool.h>
#include <string.h>

#include "base/error.h"
#include "base/sanitize.h"
#include "fetch/session.h"

#define WIRE_CHARSET "UTF-7-IMAP" /* glibc knows IMAP's own UTF-7 */
#define NAME_BYTES   1000
#define LIST_BYTES   (UINT64_C(4) << 20)

static bool list_folders(struct imap *imap, GError **err);
static bool list_by(struct imap *imap, const char *command, GError **err);
static GPtrArray *listed(const struct imap *imap);
static const char *with_attribute(const GPtrArray *folders, const char *attribute);
static bool has_attribute(
	const struct mailimap_mailbox_list *folder, const char *attribute);
static bool has_name(const GPtrArray *folders, const char *wire);

char *folder_name_encode(const char *name, GError **err)
{
	size_t len = strlen(name);
	bool fit = len > 0 && len <= NAME_BYTES && g_utf8_validate(name, -1, NULL);
	for (const char *p = name; fit && *p != '\0'; p = g_utf8_next_char(p))
		fit = !g_unichar_iscntrl(g_utf8_get_char(p));
	char *wire = fit ? g_convert(name, -1, WIRE_CHARSET, "UTF-8", NULL, NULL, NULL)
	                 : NULL;
	if (wire != NULL)
		return wire;
	g_autofree char *shown = sanitize_line(name, 100);
	g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
		"could not use \"%s\" as the name of a mailbox", shown);
	return NULL;
}

char *folder_name_decode(const char *wire)
{
	g_autofree char *name =
		g_convert(wire, -1, "UTF-8", WIRE_CHARSET, NULL, NULL, NULL);
	g_autofree char *again = name != NULL ? folder_name_encode(name, NULL) : NULL;
	/* glibc guesses at what is broken: only what leads back to `wire` counts. */
	bool sound = g_strcmp0(again, wire) == 0;
	return sanitize_line(sound ? name : wire, NAME_BYTES);
}

int folder_find_sent(
	struct imap *imap, const char *fallback, char **out_name, GError **err)
{
	g_autofree char *wire = NULL;
	if (fallback != NULL) {
		wire = folder_name_encode(fallback, err);
		if (wire == NULL)
			return -1;
	}
	if (!list_folders(imap, err))
		return -1;
	g_autoptr(GPtrArray) folders = listed(imap);
	const char *found = with_attribute(folders, "Sent");
	if (found == NULL && wire != NULL && has_name(folders, wire))
		found = wire;
	if (found == NULL)
		return 0;
	*out_name = folder_name_decode(found);
	return 1;
}

/*
 * RFC 6154 promises the attributes when they are asked for by RETURN; that needs
 * LIST-EXTENDED. Servers without it give them with a plain LIST, older ones with XLIST.
 */
static bool list_folders(struct imap *imap, GError **err)
{
	if (session_can(imap, CAPABILITY_SPECIAL_USE) &&
		session_can(imap, CAPABILITY_LIST_EXTENDED))
		return list_by(imap, "LIST \"\" \"*\" RETURN (SPECIAL-USE)", err);
	if (session_can(imap, CAPABILITY_XLIST) &&
		!session_can(imap, CAPABILITY_SPECIAL_USE))
		return list_by(imap, "XLIST \"\" \"*\"", err);
	return list_by(imap, "LIST \"\" \"*\"", err);
}

static bool list_by(struct imap *imap, const char *command, GError **err)
{
	return session_command(imap, LIST_BYTES, "list the folders", command, err);
}

/* The folders of the last answer, borrowed from it. */
static GPtrArray *listed(const struct imap *imap)
{
	const struct mailimap_response_info *info = imap->etpan->imap_response_info;
	GPtrArray *folders = g_ptr_array_new();
	for (clistiter *cur = clist_begin(info->rsp_mailbox_list); cur != NULL;
		cur = clist_next(cur))
		g_ptr_array_add(folders, clist_content(cur));
	for (clistiter *cur = clist_begin(info->rsp_extension_list); cur != NULL;
		cur = clist_next(cur)) {
		const struct mailimap_extension_data *data = clist_content(cur);
		if (data->ext_extension->ext_id == MAILIMAP_EXTENSION_XLIST)
			g_ptr_array_add(folders, data->ext_data);
	}
	return folders;
}

static const char *with_attribute(const GPtrArray *folders, const char *attribute)
{
	for (guint i = 0; i < folders->len; i++) {
		const struct mailimap_mailbox_list *folder = folders->pdata[i];
		if (folder->mb_name != NULL && has_attribute(folder, attribute))
			return folder->mb_name;
	}
	return NULL;
}

static bool has_attribute(
	const struct mailimap_mailbox_list *folder, const char *attribute)
{
	if (folder->mb_flag == NULL)
		return false;
	const clist *flags = folder->mb_flag->mbf_oflags;
	for (clistiter *cur = clist_begin(flags); cur != NULL; cur = clist_next(cur)) {
		const struct mailimap_mbx_list_oflag *flag = clist_content(cur);
		if (flag->of_flag_ext != NULL &&
			g_ascii_strcasecmp(flag->of_flag_ext, attribute) == 0)
			return true;
	}
	return false;
}

static bool has_name(const GPtrArray *folders, const char *wire)
{
	for (guint i = 0; i < folders->len; i++) {
		const struct mailimap_mailbox_list *folder = folders->pdata[i];
		if (g_strcmp0(folder->mb_name, wire) == 0)
			return true;
	}
	return false;
}
