/*
 * Nearly all text is ASCII or an alphabet whose folding is "add a constant"; these go
 * through the two quick loops. Everything else goes to utf8proc one cluster (a base
 * character and the marks on it) at a time, because marks have to be ordered and
 * composed together; all bytes of a cluster carry the offset of its first byte.
 */
#include "text/fold.h"

#include <assert.h>
#include <glib.h>
#include <stdbool.h>
#include <string.h>
#include <utf8proc.h>

/* Ordering marks is quadratic: longer clusters are cut (Unicode's stream-safe size). */
#define CLUSTER_CHARS 32
/* The longest a character decomposes to is 18; marks have far shorter ones. */
#define CLUSTER_FOLDED (CLUSTER_CHARS * 20)

struct folder {
	const uint8_t *in;
	size_t in_len;
	size_t pos;
	enum fold_flags flags;
	struct folded *out;
	size_t room;
	size_t end; /* of the last character written, in the original */
};

static void fold_ascii(struct folder *folder);
static bool fold_plain(struct folder *folder);
static void fold_other(struct folder *folder);
static void reserve(struct folder *folder, size_t more);
static void finish(struct folder *folder);

struct folded *folded_new(const char *utf8, size_t len, enum fold_flags flags)
{
	assert(len < UINT32_MAX);
	struct folder folder = {
		.in = (const uint8_t *)utf8,
		.in_len = len,
		.flags = flags,
		.out = g_new0(struct folded, 1),
	};
	reserve(&folder, len + 1);
	while (folder.pos < len) {
		if (folder.in[folder.pos] < 0x80)
			fold_ascii(&folder);
		else if (!fold_plain(&folder))
			fold_other(&folder);
	}
	finish(&folder);
	return folder.out;
}

void folded_free(struct folded *folded)
{
	if (folded == NULL)
		return;
	g_free(folded->text);
	g_free(folded->offset);
	g_free(folded);
}

static void reserve(struct folder *folder, size_t more)
{
	if (folder->room - folder->out->len >= more)
		return;
	folder->room = folder->room + folder->room / 2 + more;
	folder->out->text = g_realloc_n(folder->out->text, folder->room, 1);
	folder->out->offset =
		g_realloc_n(folder->out->offset, folder->room, sizeof(uint32_t));
}

static bool ends_in_blank(const struct folded *out)
{
	return out->len == 0 || out->text[out->len - 1] == ' ';
}

static void finish(struct folder *folder)
{
	struct folded *out = folder->out;
	if (out->len > 0 && out->text[out->len - 1] == ' ')
		folder->end = out->offset[--out->len];
	reserve(folder, 1);
	out->text[out->len] = '\0';
	out->offset[out->len] = (uint32_t)folder->end;
}

#define ASCII_ROW(a, b, c, d, e, f, g, h) a, b, c, d, e, f, g, h
/* clang-format off */
static const char ascii_fold[128] = {
	ASCII_ROW(' ', ' ', ' ', ' ', ' ', ' ', ' ', ' '),
	ASCII_ROW(' ', ' ', ' ', ' ', ' ', ' ', ' ', ' '),
	ASCII_ROW(' ', ' ', ' ', ' ', ' ', ' ', ' ', ' '),
	ASCII_ROW(' ', ' ', ' ', ' ', ' ', ' ', ' ', ' '),
	ASCII_ROW(' ', '!', '"', '#', '$', '%', '&', '\''),
	ASCII_ROW('(', ')', '*', '+', ',', '-', '.', '/'),
	ASCII_ROW('0', '1', '2', '3', '4', '5', '6', '7'),
	ASCII_ROW('8', '9', ':', ';', '<', '=', '>', '?'),
	ASCII_ROW('@', 'a', 'b', 'c', 'd', 'e', 'f', 'g'),
	ASCII_ROW('h', 'i', 'j', 'k', 'l', 'm', 'n', 'o'),
	ASCII_ROW('p', 'q', 'r', 's', 't', 'u', 'v', 'w'),
	ASCII_ROW('x', 'y', 'z', '[', '\\', ']', '^', '_'),
	ASCII_ROW('\'', 'a', 'b', 'c', 'd', 'e', 'f', 'g'),
	ASCII_ROW('h', 'i', 'j', 'k', 'l', 'm', 'n', 'o'),
	ASCII_ROW('p', 'q', 'r', 's', 't', 'u', 'v', 'w'),
	ASCII_ROW('x', 'y', 'z', '{', '|', '}', '~', ' '),
};
/* clang-format on */

/* A mark on an ASCII letter belongs to its cluster: leave the letter to fold_other().
 */
static bool mark_follows(const struct folder *folder, size_t pos);

static void fold_ascii(struct folder *folder)
{
	struct folded *out = folder->out;
	size_t pos = folder->pos;
	reserve(folder, folder->in_len - pos);
	size_t len = out->len;
	char last = ends_in_blank(out) ? ' ' : 'x';
	for (; pos < folder->in_len && folder->in[pos] < 0x80; pos++) {
		char c = ascii_fold[folder->in[pos]];
		out->text[len] = c;
		out->offset[len] = (uint32_t)pos;
		len += !(c == ' ' && last == ' ');
		last = c;
	}
	out->len = len;
	folder->pos = pos;
	folder->end = pos;
	if (last != ' ' && mark_follows(folder, pos)) {
		out->len--;
		folder->pos--;
		fold_other(folder);
	}
}

/* Alphabets where folding adds a constant and nothing composes by itself. */
static const struct {
	int32_t first;
	int32_t last;
	int32_t add;
	bool has_marks; /* some letters are a letter and a mark: й, à */
} plain_ranges[] = {
	{0x00c0, 0x00d6, 0x20, true}, /* À-Ö */
	{0x00d8, 0x00de, 0x20, true}, /* Ø-Þ */
	{0x00e0, 0x00f6, 0, true}, {0x00f8, 0x00ff, 0, true},
	{0x0410, 0x0418, 0x20, false}, /* А-И */
	{0x0419, 0x0419, 0x20, true},  /* Й */
	{0x041a, 0x042f, 0x20, false}, /* К-Я */
	{0x0430, 0x0438, 0, false}, {0x0439, 0x0439, 0, true},
	{0x043a, 0x044f, 0, false}, {0x05d0, 0x05ea, 0, false}, /* Hebrew */
	{0x3041, 0x3096, 0, false},                             /* Hiragana */
	{0x30a1, 0x30fa, 0, false},                             /* Katakana */
	{0x4e00, 0x9fff, 0, false},                             /* Han */
	{0xac00, 0xd7a3, 0, false},                             /* Hangul */
};

/* Index of the range that folds this character plainly, -1 when none does; `guess` is
 * tried first, since letters come in runs. */
static int plain_range(const struct folder *folder, int32_t c, int guess)
{
	if (guess >= 0 && c >= plain_ranges[guess].first &&
		c <= plain_ranges[guess].last)
		return guess;
	for (size_t i = 0; i < G_N_ELEMENTS(plain_ranges); i++) {
		if (c < plain_ranges[i].first)
			return -1;
		if (c > plain_ranges[i].last)
			continue;
		bool strip = (folder->flags & FOLD_STRIP_MARKS) != 0;
		return strip && plain_ranges[i].has_marks ? -1 : (int)i;
	}
	return -1;
}

/* A character of two or three bytes at `p`, of which `left` are there: 0 when it is
 * something else. All plain_ranges are within these. */
static int32_t read_short(const uint8_t *p, size_t left)
{
	if (left >= 2 && p[0] >= 0xc2 && p[0] < 0xe0 && (p[1] & 0xc0) == 0x80)
		return ((p[0] & 0x1f) << 6) | (p[1] & 0x3f);
	if (left >= 3 && (p[0] & 0xf0) == 0xe0 && (p[1] & 0xc0) == 0x80 &&
		(p[2] & 0xc0) == 0x80)
		return ((p[0] & 0x0f) << 12) | ((p[1] & 0x3f) << 6) | (p[2] & 0x3f);
	return 0;
}

/* A run of plain letters; they keep their number of bytes. False when there is none. */
static bool fold_plain(struct folder *folder)
{
	struct folded *out = folder->out;
	size_t pos = folder->pos;
	size_t last = 0;
	int range = -1;
	reserve(folder, folder->in_len - pos);
	while (pos < folder->in_len) {
		int32_t c = read_short(folder->in + pos, folder->in_len - pos);
		range = c != 0 ? plain_range(folder, c, range) : -1;
		if (range < 0)
			break;
		last = c < 0x800 ? 2 : 3;
		(void)utf8proc_encode_char(
			c + plain_ranges[range].add, (uint8_t *)out->text + out->len);
		for (size_t i = 0; i < last; i++)
			out->offset[out->len + i] = (uint32_t)pos;
		out->len += last;
		pos += last;
	}
	if (last > 0 && mark_follows(folder, pos)) {
		pos -= last;
		out->len -= last;
	}
	bool found = pos > folder->pos;
	folder->pos = pos;
	folder->end = found ? pos : folder->end;
	return found;
}

/* What the compatibility forms leave alone or take apart wrongly ("´" is a blank and a
 * mark to them). In order. */
static const struct {
	int32_t c;
	char folded;
} typographic[] = {
	{0x0085, ' '},
	{0x00a0, ' '},
	{0x00ab, '"'},
	{0x00b4, '\''},
	{0x00bb, '"'},
	{0x02b9, '\''},
	{0x02bc, '\''},
	{0x1680, ' '},
	{0x2000, ' '},
	{0x2001, ' '},
	{0x2002, ' '},
	{0x2003, ' '},
	{0x2004, ' '},
	{0x2005, ' '},
	{0x2006, ' '},
	{0x2007, ' '},
	{0x2008, ' '},
	{0x2009, ' '},
	{0x200a, ' '},
	{0x2010, '-'},
	{0x2011, '-'},
	{0x2012, '-'},
	{0x2013, '-'},
	{0x2014, '-'},
	{0x2015, '-'},
	{0x2018, '\''},
	{0x2019, '\''},
	{0x201a, '\''},
	{0x201b, '\''},
	{0x201c, '"'},
	{0x201d, '"'},
	{0x201e, '"'},
	{0x201f, '"'},
	{0x2028, ' '},
	{0x2029, ' '},
	{0x202f, ' '},
	{0x2032, '\''},
	{0x2033, '"'},
	{0x2039, '\''},
	{0x203a, '\''},
	{0x205f, ' '},
	{0x2212, '-'},
	{0x3000, ' '},
	{0xff07, '\''},
};

static char typographic_fold(int32_t c)
{
	size_t low = 0;
	size_t high = G_N_ELEMENTS(typographic);
	while (low < high) {
		size_t middle = (low + high) / 2;
		if (typographic[middle].c == c)
			return typographic[middle].folded;
		if (typographic[middle].c < c)
			low = middle + 1;
		else
			high = middle;
	}
	return '\0';
}

/* Letters that no decomposition brings to their base letter. */
static const struct {
	int32_t c;
	const char *folded;
} bare_letters[] = {
	{0x00e6, "ae"},
	{0x00f0, "d"},
	{0x00f8, "o"},
	{0x00fe, "th"},
	{0x0111, "d"},
	{0x0127, "h"},
	{0x0131, "i"},
	{0x0142, "l"},
	{0x0153, "oe"},
	{0x0167, "t"},
};

static const char *bare_letter(int32_t c)
{
	for (size_t i = 0; i < G_N_ELEMENTS(bare_letters); i++)
		if (bare_letters[i].c == c)
			return bare_letters[i].folded;
	return NULL;
}

/* The marks FOLD_STRIP_MARKS drops; those of other scripts spell the word. */
static bool is_accent(int32_t c)
{
	return (c >= 0x0300 && c <= 0x036f) || (c >= 0x0591 && c <= 0x05c7) ||
	       c == 0x0640 || (c >= 0x064b && c <= 0x065f) || c == 0x0670;
}

/* One character at `pos`: its bytes, at least 1; -1 in *out_c for a broken one. */
static size_t read_char(const struct folder *folder, size_t pos, int32_t *out_c)
{
	utf8proc_ssize_t n = utf8proc_iterate(
		folder->in + pos, (utf8proc_ssize_t)(folder->in_len - pos), out_c);
	if (n > 0)
		return (size_t)n;
	*out_c = -1;
	return 1;
}

static bool is_mark(int32_t c)
{
	utf8proc_category_t category = utf8proc_category(c);
	/* the middle and last parts of a Hangul syllable join like marks, and so do the
	 * narrow Japanese voice marks */
	return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
	       category == UTF8PROC_CATEGORY_ME || (c >= 0x1160 && c <= 0x11ff) ||
	       c == 0xff9e || c == 0xff9f;
}

static bool mark_follows(const struct folder *folder, size_t pos)
{
	if (pos >= folder->in_len || folder->in[pos] < 0xcc)
		return false;
	int32_t c;
	(void)read_char(folder, pos, &c);
	return c >= 0x300 && plain_range(folder, c, -1) < 0 && is_mark(c);
}

static void put(struct folder *folder, const char *bytes, size_t len, size_t from)
{
	struct folded *out = folder->out;
	if (len == 1 && bytes[0] == ' ' && ends_in_blank(out))
		return;
	reserve(folder, len);
	memcpy(out->text + out->len, bytes, len);
	for (size_t i = 0; i < len; i++)
		out->offset[out->len + i] = (uint32_t)from;
	out->len += len;
	folder->end = folder->pos;
}

static void put_char(struct folder *folder, int32_t c, size_t from)
{
	uint8_t bytes[4];
	char ascii = c < 0x80 ? ascii_fold[c] : typographic_fold(c);
	if (ascii != '\0') {
		put(folder, &ascii, 1, from);
		return;
	}
	const char *bare = (folder->flags & FOLD_STRIP_MARKS) ? bare_letter(c) : NULL;
	if (bare != NULL) {
		put(folder, bare, strlen(bare), from);
		return;
	}
	utf8proc_ssize_t n = utf8proc_encode_char(c, bytes);
	put(folder, (const char *)bytes, (size_t)n, from);
}

/* The end of the cluster that starts at pos. */
static size_t cluster_end(const struct folder *folder, size_t pos)
{
	int32_t c;
	size_t end = pos + read_char(folder, pos, &c);
	for (unsigned i = 1; i < CLUSTER_CHARS && mark_follows(folder, end); i++)
		end += read_char(folder, end, &c);
	return end;
}

static void fold_cluster(struct folder *folder)
{
	int32_t folded[CLUSTER_FOLDED];
	size_t from = folder->pos;
	folder->pos = cluster_end(folder, from);
	utf8proc_ssize_t n = utf8proc_decompose(folder->in + from,
		(utf8proc_ssize_t)(folder->pos - from), folded, CLUSTER_FOLDED,
		UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE |
			UTF8PROC_DECOMPOSE);
	if (n < 0 || n > CLUSTER_FOLDED)
		return; /* cannot be: the cluster is valid and bounded */
	utf8proc_ssize_t kept = 0;
	for (utf8proc_ssize_t i = 0; i < n; i++)
		if (!(folder->flags & FOLD_STRIP_MARKS) || !is_accent(folded[i]))
			folded[kept++] = folded[i];
	kept = utf8proc_normalize_utf32(
		folded, kept, UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_STABLE);
	for (utf8proc_ssize_t i = 0; i < kept; i++)
		put_char(folder, folded[i], from);
}

/* One character, or a cluster, that is not plain ASCII. */
static void fold_other(struct folder *folder)
{
	size_t from = folder->pos;
	int32_t c;
	size_t bytes = read_char(folder, from, &c);
	if (c >= 0 && typographic_fold(c) != '\0' &&
		!mark_follows(folder, from + bytes)) {
		folder->pos += bytes;
		put_char(folder, c, from);
	} else if (c >= 0) {
		fold_cluster(folder);
	} else {
		folder->pos += bytes;
		put(folder, "\xef\xbf\xbd", 3, from);
	}
}
