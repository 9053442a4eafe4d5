#include "text/encoded_word.h"

#include <glib.h>
#include <string.h>

#include "text/charset.h"

/* No charset's name, with the language tag RFC 2231 adds, is longer. */
#define CHARSET_CHARS 60

struct word {
	const char *charset;
	size_t charset_len;
	char encoding; /* 'b' or 'q' */
	const char *data;
	size_t data_len;
	const char *end; /* behind the word */
	bool is_cut;     /* the end mark is missing */
};

/* Decoded bytes of adjacent words in one charset: a character may lie across them. */
struct run {
	GString *bytes;
	GString *base64; /* of the last word, not decoded yet */
	const char *charset;
	size_t charset_len;
};

static bool read_word(const char *at, const char *end, struct word *out_word);
static void run_add(struct run *run, const struct word *word);
static void run_flush(struct run *run, GString *out, bool *out_broken);

static const char *skip_blanks(const char *p, const char *end)
{
	while (p < end && (*p == ' ' || *p == '\t'))
		p++;
	return p;
}

char *encoded_words_decode(const char *value, size_t len, bool *out_broken)
{
	const char *end = value + len;
	const char *plain = value; /* text not copied yet */
	const char *p = value;
	g_autoptr(GString) out = g_string_sized_new(len + 1);
	struct run run = {.bytes = NULL};
	struct word word;
	while (p < end && (p = memmem(p, (size_t)(end - p), "=?", 2)) != NULL) {
		if (!read_word(p, end, &word)) {
			p += 2;
			continue;
		}
		/* blanks between two words are not part of the text */
		if (run.bytes == NULL || skip_blanks(plain, p) != p) {
			run_flush(&run, out, out_broken);
			g_string_append_len(out, plain, p - plain);
		} else if (run.charset_len != word.charset_len ||
			   g_ascii_strncasecmp(
				   run.charset, word.charset, word.charset_len) != 0) {
			run_flush(&run, out, out_broken);
		}
		run_add(&run, &word);
		*out_broken |= word.is_cut;
		p = plain = word.end;
	}
	run_flush(&run, out, out_broken);
	g_string_append_len(out, plain, end - plain);
	return g_string_free(g_steal_pointer(&out), FALSE);
}

/* The word that starts at `at` ("=?" is there); false when it is none. */
static bool read_word(const char *at, const char *end, struct word *out_word)
{
	const char *charset = at + 2;
	size_t room = MIN((size_t)(end - charset), CHARSET_CHARS);
	const char *mark = memchr(charset, '?', room);
	if (mark == NULL || mark == charset || end - mark < 3 || mark[2] != '?')
		return false;
	if (memchr(charset, ' ', (size_t)(mark - charset)) != NULL)
		return false;
	out_word->encoding = g_ascii_tolower(mark[1]);
	if (out_word->encoding != 'b' && out_word->encoding != 'q')
		return false;
	const char *language = memchr(charset, '*', (size_t)(mark - charset));
	out_word->charset = charset;
	out_word->charset_len =
		(size_t)((language != NULL ? language : mark) - charset);
	out_word->data = mark + 3;
	const char *close = memmem(mark + 3, (size_t)(end - mark - 3), "?=", 2);
	out_word->is_cut = close == NULL;
	if (close == NULL) { /* up to the next blank */
		close = memchr(mark + 3, ' ', (size_t)(end - mark - 3));
		close = close != NULL ? close : end;
	}
	out_word->data_len = (size_t)(close - out_word->data);
	out_word->end = out_word->is_cut ? close : close + 2;
	return true;
}

static void decode_base64(GString *out, const char *data, size_t len)
{
	gint state = 0;
	guint save = 0;
	size_t from = out->len;
	g_string_set_size(out, from + len + 3);
	/* one "=" too few is common: supply what is missing */
	gsize n = g_base64_decode_step(
		data, len, (guchar *)out->str + from, &state, &save);
	n += g_base64_decode_step(
		"==", 2, (guchar *)out->str + from + n, &state, &save);
	g_string_truncate(out, from + n);
}

static void decode_q(GString *out, const char *data, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (data[i] == '=' && i + 2 < len && g_ascii_isxdigit(data[i + 1]) &&
			g_ascii_isxdigit(data[i + 2])) {
			g_string_append_c(
				out, (char)(g_ascii_xdigit_value(data[i + 1]) << 4 |
					     g_ascii_xdigit_value(data[i + 2])));
			i += 2;
		} else {
			g_string_append_c(out, data[i] == '_' ? ' ' : data[i]);
		}
	}
}

static void flush_base64(struct run *run)
{
	if (run->base64->len > 0)
		decode_base64(run->bytes, run->base64->str, run->base64->len);
	g_string_truncate(run->base64, 0);
}

static void run_add(struct run *run, const struct word *word)
{
	if (run->bytes == NULL) {
		run->bytes = g_string_new(NULL);
		run->base64 = g_string_new(NULL);
	}
	run->charset = word->charset;
	run->charset_len = word->charset_len;
	/* some programs cut the encoded text anywhere: only together it makes fours */
	bool goes_on = run->base64->len % 4 != 0 && word->encoding == 'b' &&
	               (run->base64->len + word->data_len) % 4 == 0;
	if (!goes_on)
		flush_base64(run);
	if (word->encoding == 'b')
		g_string_append_len(run->base64, word->data, (gssize)word->data_len);
	else
		decode_q(run->bytes, word->data, word->data_len);
}

static void run_flush(struct run *run, GString *out, bool *out_broken)
{
	if (run->bytes == NULL)
		return;
	flush_base64(run);
	g_string_free(g_steal_pointer(&run->base64), TRUE);
	bool guessed = false;
	g_autofree char *charset = g_strndup(run->charset, run->charset_len);
	g_autoptr(GString) text =
		charset_to_utf8(run->bytes->str, run->bytes->len, charset, &guessed);
	*out_broken |= guessed;
	g_string_append_len(out, text->str, (gssize)text->len);
	g_string_free(g_steal_pointer(&run->bytes), TRUE);
}
