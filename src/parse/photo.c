#include "parse/photo.h"

#include <glib.h>
#include <string.h>

enum {
	/* a logo is rarely larger, a photo never smaller */
	PHOTO_BYTES = 15 * 1024,
	/* one that was attached on purpose may be a small screenshot */
	ATTACHED_PHOTO_BYTES = 8 * 1024,
	/* Outlook names the logos of signatures and pasted pictures alike */
	OUTLOOK_PHOTO_BYTES = 30 * 1024,
	/* a film of a few frames, not a button */
	GIF_PHOTO_BYTES = 60 * 1024,
	/* nothing smaller shows anything */
	TINY_BYTES = 1024,
};

/* How phones, cameras and chat programs call what they took; lower case. */
static const char *const photo_names[] = {"img_", "img-", "img20", "dsc", "dcim",
	"pxl_", "photo", "foto", "whatsapp", "wechat", "mmexport", "screenshot",
	"screen shot", "bildschirmfoto", "captura", "snapchat", "p_20", "20190", "2020",
	"2021", "2022", "2023", "2024", "2025", "2026", "vid_", "received_", "image0",
	"signal-", "telegram"};

/* What stands in the names of pictures nobody took. */
static const char *const decoration_names[] = {"logo", "icon", "banner", "signature",
	"facebook", "instagram", "twitter", "linkedin", "youtube", "pixel", "spacer",
	"footer", "header", "badge", "button"};

static const char *const photo_suffixes[] = {".jpg", ".jpeg", ".png", ".heic", ".heif",
	".webp", ".bmp", ".tif", ".tiff", ".mp4", ".mov", ".3gp", ".avi"};

static bool starts_with_any(const char *name, const char *const *set, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (g_str_has_prefix(name, set[i]))
			return true;
	return false;
}

static bool contains_any(const char *name, const char *const *set, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strstr(name, set[i]) != NULL)
			return true;
	return false;
}

static bool ends_with_any(const char *name, const char *const *set, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (g_str_has_suffix(name, set[i]))
			return true;
	return false;
}

/* "image001.png": three digits; a phone's is "image0.jpeg". */
static bool is_outlook_name(const char *name)
{
	if (!g_str_has_prefix(name, "image"))
		return false;
	size_t digits = strspn(name + 5, "0123456789");
	return digits == 3 && name[5 + digits] == '.';
}

static bool is_picture(const struct attachment *attachment, const char *name)
{
	if (g_str_has_prefix(attachment->type, "image/"))
		return strstr(attachment->type, "svg") == NULL;
	/* some programs send every file as a stream of bytes */
	return strcmp(attachment->type, "application/octet-stream") == 0 &&
	       ends_with_any(name, photo_suffixes, G_N_ELEMENTS(photo_suffixes));
}

bool attachment_looks_like_photo(const struct attachment *attachment)
{
	g_autofree char *name = g_utf8_strdown(attachment->name, -1);
	uint64_t size = attachment->size;
	if (g_str_has_prefix(attachment->type, "video/"))
		return size >= TINY_BYTES;
	if (!is_picture(attachment, name) || size < TINY_BYTES)
		return false;
	if (is_outlook_name(name))
		return size >= OUTLOOK_PHOTO_BYTES;
	if (contains_any(name, decoration_names, G_N_ELEMENTS(decoration_names)))
		return false;
	if (strcmp(attachment->type, "image/gif") == 0)
		return size >= GIF_PHOTO_BYTES;
	if (strcmp(attachment->type, "image/heic") == 0 ||
		strcmp(attachment->type, "image/heif") == 0)
		return true;
	if (starts_with_any(name, photo_names, G_N_ELEMENTS(photo_names)))
		return true;
	return size >= PHOTO_BYTES ||
	       (!attachment->is_inline && size >= ATTACHED_PHOTO_BYTES);
}
