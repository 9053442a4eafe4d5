#include "parse/address.h"

#include <gmime/gmime.h>
#include <string.h>

#include "base/limits.h"
#include "mail/message.h"
#include "text/charset.h"
#include "text/encoded_word.h"

/* Comments nested deeper are not comments of a person. */
#define MAX_COMMENT_DEPTH 8
/* RFC 5321: 64 for the local part, 255 for the domain. */
#define MAX_ADDRESS_BYTES 320

/*
 * Encoded words are ours to decode (text/encoded_word.h): GMime must not see them. A
 * character for private use hides their start from it.
 */
#define WORD_START   "=?"
#define WORD_HIDDEN  "=\xee\x80\x80"
#define GROUP_LEVELS 4

struct reading {
	GPtrArray *addresses;
	bool *broken;
};

static void read_list(
	struct reading *reading, InternetAddressList *list, unsigned level);
static void read_by_hand(struct reading *reading, const char *value);

static char *replace_all(const char *text, const char *from, const char *to)
{
	GString *out = g_string_new(text);
	g_string_replace(out, from, to, 0);
	return g_string_free(out, FALSE);
}

/* Parentheses become blanks when they nest too deep. */
static void flatten_comments(char *value)
{
	unsigned depth = 0;
	unsigned deepest = 0;
	for (const char *p = value; *p != '\0'; p++) {
		depth += *p == '(';
		depth -= *p == ')' && depth > 0;
		deepest = MAX(deepest, depth);
	}
	if (deepest > MAX_COMMENT_DEPTH)
		g_strdelimit(value, "()", ' ');
}

void address_list_parse(const char *value, GPtrArray *addresses, bool *out_broken)
{
	struct reading reading = {.addresses = addresses, .broken = out_broken};
	g_autofree char *hidden = replace_all(value, WORD_START, WORD_HIDDEN);
	flatten_comments(hidden);
	InternetAddressList *list = internet_address_list_parse(NULL, hidden);
	if (list == NULL) {
		read_by_hand(&reading, hidden);
		return;
	}
	guint before = addresses->len;
	read_list(&reading, list, 0);
	g_object_unref(list);
	if (addresses->len == before && strchr(hidden, '@') != NULL)
		read_by_hand(&reading, hidden);
}

/* RFC 5322's quoted local part, "ana silva"@example.com, may hold what else may not. */
static bool is_quoted(const char *addr, const char *at)
{
	return addr[0] == '"' && at - addr > 2 && at[-1] == '"';
}

/* The address when it is one a mail can go to, "" otherwise; the domain lower case. */
static char *clean_address(const char *addr)
{
	const char *at = addr != NULL ? strrchr(addr, '@') : NULL;
	if (at == NULL || at == addr || at[1] == '\0' ||
		strlen(addr) > MAX_ADDRESS_BYTES || !g_utf8_validate(addr, -1, NULL))
		return g_strdup("");
	bool quoted = is_quoted(addr, at);
	for (const char *p = addr; *p != '\0'; p++) {
		const char *refused = quoted && p < at ? "<>" : "<> ,;()";
		if (g_ascii_iscntrl(*p) || strchr(refused, *p) != NULL)
			return g_strdup("");
	}
	g_autofree char *local = g_strndup(addr, (size_t)(at - addr));
	g_autofree char *domain = g_utf8_strdown(at + 1, -1);
	return g_strconcat(local, "@", domain, NULL);
}

static char *clean_name(struct reading *reading, const char *name)
{
	if (name == NULL)
		return g_strdup("");
	g_autofree char *valid = g_utf8_make_valid(name, -1);
	g_autofree char *shown = replace_all(valid, WORD_HIDDEN, WORD_START);
	char *decoded = encoded_words_decode(shown, strlen(shown), reading->broken);
	for (char *p = decoded; *p != '\0'; p++)
		if ((unsigned char)*p < 0x20 || *p == 0x7f)
			*p = ' ';
	return g_strstrip(decoded);
}

static void add_address(struct reading *reading, const char *name, const char *addr)
{
	if (reading->addresses->len >= LIMIT_ADDRESSES)
		return;
	g_autofree char *clean = clean_address(addr);
	/* a word without a domain is no address, but it may be who wrote */
	bool has_name = name != NULL && name[0] != '\0';
	g_autofree char *shown =
		clean_name(reading, has_name || clean[0] != '\0' ? name : addr);
	g_ptr_array_add(reading->addresses, address_new(shown, clean));
}

static void read_list(
	struct reading *reading, InternetAddressList *list, unsigned level)
{
	int count = internet_address_list_length(list);
	for (int i = 0; i < count; i++) {
		InternetAddress *item = internet_address_list_get_address(list, i);
		if (INTERNET_ADDRESS_IS_MAILBOX(item)) {
			InternetAddressMailbox *mailbox =
				INTERNET_ADDRESS_MAILBOX(item);
			const char *addr = internet_address_mailbox_get_addr(mailbox);
			if (addr != NULL && !charset_is_ascii(addr, strlen(addr)))
				addr = internet_address_mailbox_get_idn_addr(mailbox);
			add_address(reading, internet_address_get_name(item), addr);
		} else if (INTERNET_ADDRESS_IS_GROUP(item) && level < GROUP_LEVELS) {
			InternetAddressGroup *group = INTERNET_ADDRESS_GROUP(item);
			read_list(reading, internet_address_group_get_members(group),
				level + 1);
		}
	}
}

/* The first word with an "@" in it; what stands before it is the name. */
static void read_by_hand(struct reading *reading, const char *value)
{
	static const char around[] = " \t<>,;()[]\"':";
	const char *at = strchr(value, '@');
	if (at == NULL) {
		if (strpbrk(value,
			    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))
			add_address(reading, value, "");
		return;
	}
	const char *start = at;
	while (start > value && strchr(around, start[-1]) == NULL)
		start--;
	const char *end = at + strcspn(at, around);
	g_autofree char *addr = g_strndup(start, (size_t)(end - start));
	g_autofree char *name = g_strndup(value, (size_t)(start - value));
	g_strdelimit(name, "<>\"", ' ');
	g_strstrip(name);
	if (g_str_has_suffix(name, "mailto:"))
		name[strlen(name) - strlen("mailto:")] = '\0';
	add_address(reading, g_strstrip(name), addr);
}
