/*
 * Labels are looked up in a table, never handed to iconv as they are: iconv loads code
 * by that name. Charsets that a wider one contains are read as the wider one, since
 * senders use its characters under the narrow name (windows-1252 as iso-8859-1, GB18030
 * as gb2312, and so on).
 */
#include "text/charset.h"

#include <errno.h>
#include <iconv.h>
#include <stdint.h>
#include <string.h>

#include "text/charset_guess.h"

/*
 * Opening a converter makes libc load code from disk and closing it unloads it again,
 * which is dearer than reading the mail: each thread keeps those it used last.
 */
#define KEPT_CONVERTERS 8

struct converters {
	struct {
		const char *charset; /* of labels[] or charset_guess() */
		iconv_t cd;
	} kept[KEPT_CONVERTERS];
	unsigned next; /* to be replaced */
};

/* A label longer than this is none. */
#define LABEL_CHARS 40

/* Keys: letters and digits of the label, lower case, without a leading "x". */
static const struct {
	const char *key;
	const char *charset;
} labels[] = {
	{"ascii", "WINDOWS-1252"},
	{"usascii", "WINDOWS-1252"},
	{"ansix341968", "WINDOWS-1252"},
	{"iso88591", "WINDOWS-1252"},
	{"latin1", "WINDOWS-1252"},
	{"windows1252", "WINDOWS-1252"},
	{"cp1252", "WINDOWS-1252"},
	{"ansi", "WINDOWS-1252"},
	{"utf8", "UTF-8"},
	{"unicode11utf8", "UTF-8"},
	{"utf8mb4", "UTF-8"},
	{"utf7", "UTF-7"},
	{"unicode11utf7", "UTF-7"},
	{"utf16", "UTF-16"},
	{"utf16le", "UTF-16LE"},
	{"utf16be", "UTF-16BE"},
	{"ucs2", "UTF-16"},
	{"unicode", "UTF-16"},
	{"iso10646ucs2", "UTF-16"},
	{"utf32", "UTF-32"},
	{"utf32le", "UTF-32LE"},
	{"utf32be", "UTF-32BE"},
	{"iso88592", "ISO-8859-2"},
	{"latin2", "ISO-8859-2"},
	{"iso88593", "ISO-8859-3"},
	{"iso88594", "ISO-8859-4"},
	{"iso88595", "ISO-8859-5"},
	{"iso88596", "ISO-8859-6"},
	{"iso88597", "ISO-8859-7"},
	{"iso88598", "ISO-8859-8"},
	{"iso88598i", "ISO-8859-8"},
	{"iso88598e", "ISO-8859-8"},
	{"iso88599", "WINDOWS-1254"},
	{"latin5", "WINDOWS-1254"},
	{"iso885910", "ISO-8859-10"},
	{"iso885911", "WINDOWS-874"},
	{"iso885913", "ISO-8859-13"},
	{"iso885914", "ISO-8859-14"},
	{"iso885915", "ISO-8859-15"},
	{"latin9", "ISO-8859-15"},
	{"iso885916", "ISO-8859-16"},
	{"windows874", "WINDOWS-874"},
	{"tis620", "WINDOWS-874"},
	{"windows1250", "WINDOWS-1250"},
	{"cp1250", "WINDOWS-1250"},
	{"windows1251", "WINDOWS-1251"},
	{"cp1251", "WINDOWS-1251"},
	{"win1251", "WINDOWS-1251"},
	{"windows1253", "WINDOWS-1253"},
	{"cp1253", "WINDOWS-1253"},
	{"windows1254", "WINDOWS-1254"},
	{"cp1254", "WINDOWS-1254"},
	{"windows1255", "WINDOWS-1255"},
	{"cp1255", "WINDOWS-1255"},
	{"windows1256", "WINDOWS-1256"},
	{"cp1256", "WINDOWS-1256"},
	{"windows1257", "WINDOWS-1257"},
	{"cp1257", "WINDOWS-1257"},
	{"windows1258", "WINDOWS-1258"},
	{"cp1258", "WINDOWS-1258"},
	{"koi8r", "KOI8-R"},
	{"koi8u", "KOI8-U"},
	{"koi8ru", "KOI8-U"},
	{"cp866", "CP866"},
	{"ibm866", "CP866"},
	{"cp437", "CP437"},
	{"cp850", "CP850"},
	{"ibm850", "CP850"},
	{"macintosh", "MACINTOSH"},
	{"macroman", "MACINTOSH"},
	{"gb2312", "GB18030"},
	{"gbk", "GB18030"},
	{"cp936", "GB18030"},
	{"gb18030", "GB18030"},
	{"euccn", "GB18030"},
	{"csgb2312", "GB18030"},
	{"iso2022cn", "ISO-2022-CN"},
	{"big5", "BIG5-HKSCS"},
	{"big5hkscs", "BIG5-HKSCS"},
	{"cp950", "CP950"},
	{"shiftjis", "CP932"},
	{"sjis", "CP932"},
	{"cp932", "CP932"},
	{"windows31j", "CP932"},
	{"mssjis", "CP932"},
	{"eucjp", "EUC-JP"},
	{"iso2022jp", "ISO-2022-JP-3"},
	{"iso2022jp2", "ISO-2022-JP-2"},
	{"iso2022jp3", "ISO-2022-JP-3"},
	{"cp50220", "ISO-2022-JP-3"},
	{"euckr", "CP949"},
	{"ksc56011987", "CP949"},
	{"ksc5601", "CP949"},
	{"cp949", "CP949"},
	{"uhc", "CP949"},
	{"iso2022kr", "ISO-2022-KR"},
	{"tcvn", "TCVN"},
	{"viscii", "VISCII"},
};

/* Charsets in which bytes below 0x80 are not simply ASCII. */
static const char *const shifting[] = {
	"UTF-7",
	"UTF-16",
	"UTF-16LE",
	"UTF-16BE",
	"UTF-32",
	"UTF-32LE",
	"UTF-32BE",
	"ISO-2022-CN",
	"ISO-2022-JP-2",
	"ISO-2022-JP-3",
	"ISO-2022-KR",
};

/* Bytes of these form pairs, so a short text in them can look like valid UTF-8. */
static const char *const paired[] = {
	"GB18030", "BIG5-HKSCS", "CP950", "CP932", "EUC-JP", "CP949"};

static const char *label_charset(const char *label);
static bool is_one_of(const char *charset, const char *const *set, size_t count);
static GString *convert(
	const char *bytes, size_t len, const char *charset, size_t *out_broken);
static GString *clean(GString *text);
static GString *mend_utf8(const char *bytes, size_t len);

static bool is_valid_utf8(const char *bytes, size_t len)
{
	return g_utf8_validate_len(bytes, len, NULL) ||
	       (memchr(bytes, '\0', len) != NULL &&
		       charset_utf8_broken(bytes, len) == 0);
}

/* More broken than this (a hundredth of the text) and the label is not believed. */
static bool is_tolerable(size_t broken, size_t len)
{
	return broken <= len / 100;
}

/* What stands behind the label's back; never NULL. */
static GString *guess(const char *bytes, size_t len)
{
	const char *charset = charset_guess(bytes, len);
	if (strcmp(charset, "UTF-8") == 0)
		return mend_utf8(bytes, len);
	size_t broken = 0;
	GString *text = convert(bytes, len, charset, &broken);
	return text != NULL ? text : mend_utf8(bytes, len);
}

GString *charset_to_utf8(
	const char *bytes, size_t len, const char *label, bool *out_guessed)
{
	const char *charset = label != NULL ? label_charset(label) : NULL;
	bool is_shifting =
		charset != NULL && is_one_of(charset, shifting, G_N_ELEMENTS(shifting));
	*out_guessed = false;
	if (!is_shifting && charset_is_ascii(bytes, len))
		return clean(g_string_new_len(bytes, (gssize)len));
	bool is_paired =
		charset != NULL && is_one_of(charset, paired, G_N_ELEMENTS(paired));
	if (!is_shifting && !is_paired && is_valid_utf8(bytes, len)) {
		*out_guessed = charset == NULL || strcmp(charset, "UTF-8") != 0;
		return clean(g_string_new_len(bytes, (gssize)len));
	}
	if (charset != NULL && strcmp(charset, "UTF-8") != 0) {
		size_t broken = 0;
		GString *text = convert(bytes, len, charset, &broken);
		if (text != NULL && is_tolerable(broken, len))
			return clean(text);
		if (text != NULL)
			g_string_free(text, TRUE);
	}
	*out_guessed = true;
	return clean(guess(bytes, len));
}

bool charset_is_ascii(const char *bytes, size_t len)
{
	size_t i = 0;
	for (; i + 8 <= len; i += 8) {
		uint64_t word;
		memcpy(&word, bytes + i, 8);
		if ((word & UINT64_C(0x8080808080808080)) != 0)
			return false;
	}
	for (; i < len; i++)
		if (((unsigned char)bytes[i] & 0x80) != 0)
			return false;
	return true;
}

static const char *label_charset(const char *label)
{
	char key[LABEL_CHARS + 1];
	size_t len = 0;
	label += strspn(label, " \t");
	/* some programs add a comment */
	for (const char *p = label; *p > ' ' && *p != '(' && len < LABEL_CHARS; p++)
		if (g_ascii_isalnum(*p))
			key[len++] = g_ascii_tolower(*p);
	key[len] = '\0';
	const char *bare = key[0] == 'x' ? key + 1 : key;
	for (size_t i = 0; i < G_N_ELEMENTS(labels); i++)
		if (strcmp(labels[i].key, bare) == 0)
			return labels[i].charset;
	return NULL;
}

static bool is_one_of(const char *charset, const char *const *set, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(set[i], charset) == 0)
			return true;
	return false;
}

static void free_converters(void *data)
{
	struct converters *converters = data;
	for (unsigned i = 0; i < KEPT_CONVERTERS; i++)
		if (converters->kept[i].charset != NULL)
			iconv_close(converters->kept[i].cd);
	g_free(converters);
}

/* In its first state; (iconv_t)-1 when iconv does not know the charset. */
static iconv_t converter(const char *charset)
{
	static GPrivate of_thread = G_PRIVATE_INIT(free_converters);
	struct converters *converters = g_private_get(&of_thread);
	if (converters == NULL) {
		converters = g_new0(struct converters, 1);
		g_private_set(&of_thread, converters);
	}
	for (unsigned i = 0; i < KEPT_CONVERTERS; i++) {
		if (converters->kept[i].charset == NULL ||
			strcmp(converters->kept[i].charset, charset) != 0)
			continue;
		(void)iconv(converters->kept[i].cd, NULL, NULL, NULL, NULL);
		return converters->kept[i].cd;
	}
	iconv_t cd = iconv_open("UTF-8", charset);
	if (cd == (iconv_t)-1)
		return cd;
	unsigned i = converters->next++ % KEPT_CONVERTERS;
	if (converters->kept[i].charset != NULL)
		iconv_close(converters->kept[i].cd);
	converters->kept[i].charset = charset;
	converters->kept[i].cd = cd;
	return cd;
}

/* NULL when iconv does not know the charset. *out_broken counts replaced bytes. */
static GString *convert(
	const char *bytes, size_t len, const char *charset, size_t *out_broken)
{
	iconv_t cd = converter(charset);
	if (cd == (iconv_t)-1)
		return NULL;
	GString *out = g_string_sized_new(len + len / 2 + 16);
	char *in = (char *)bytes; /* iconv's signature lacks the const */
	size_t left = len;
	*out_broken = 0;
	while (left > 0) {
		char chunk[4096];
		char *to = chunk;
		size_t room = sizeof(chunk);
		size_t done = iconv(cd, &in, &left, &to, &room);
		int reason = errno;
		g_string_append_len(out, chunk, to - chunk);
		if (done != (size_t)-1 || reason == E2BIG)
			continue;
		g_string_append(out, "\xef\xbf\xbd");
		(*out_broken)++;
		in++; /* EILSEQ, or EINVAL: cut off at the end */
		left--;
	}
	return out;
}

/* UTF-8 with each broken byte replaced. */
static GString *mend_utf8(const char *bytes, size_t len)
{
	g_autofree char *valid = g_utf8_make_valid(bytes, (gssize)len);
	return g_string_new(valid);
}

/* No byte order mark, no NUL. */
static GString *clean(GString *text)
{
	if (text->len >= 3 && memcmp(text->str, "\xef\xbb\xbf", 3) == 0)
		g_string_erase(text, 0, 3);
	char *nul = text->str;
	while ((nul = memchr(nul, '\0', text->len - (size_t)(nul - text->str))) != NULL)
		*nul++ = ' ';
	return text;
}
