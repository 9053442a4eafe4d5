/*
 * The text is decoded with each candidate, and what comes out is judged: letters that
 * are frequent in the languages written in that charset count for it, impossible bytes
 * and characters nobody writes count against it. Each character weighs as many bytes as
 * it took, so that candidates with pairs and without compare fairly.
 */
#include "text/charset_guess.h"

#include <errno.h>
#include <glib.h>
#include <iconv.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#define SAMPLE_BYTES 2048

enum {
	SCORE_BROKEN = -12,
	SCORE_ODD = -3,
	SCORE_PLAIN = 1,
	SCORE_FREQUENT = 4,
};

typedef int (*score_function)(gunichar previous, gunichar c);

static int score_latin(gunichar previous, gunichar c);
static int score_cyrillic(gunichar previous, gunichar c);
static int score_chinese(gunichar previous, gunichar c);
static int score_taiwanese(gunichar previous, gunichar c);
static int score_japanese(gunichar previous, gunichar c);
static int score_korean(gunichar previous, gunichar c);

static const struct {
	const char *charset;
	score_function score;
} candidates[] = {
	{"WINDOWS-1252", score_latin},
	{"WINDOWS-1251", score_cyrillic},
	{"KOI8-R", score_cyrillic},
	{"GB18030", score_chinese},
	{"BIG5-HKSCS", score_taiwanese},
	{"CP932", score_japanese},
	{"CP949", score_korean},
};

static long score_as(const char *bytes, size_t len, size_t candidate);

const char *charset_guess(const char *bytes, size_t len)
{
	size_t sample = MIN(len, SAMPLE_BYTES);
	size_t high = 0;
	for (size_t i = 0; i < sample; i++)
		high += (unsigned char)bytes[i] >= 0x80;
	if (charset_utf8_broken(bytes, sample) * 4 < high)
		return "UTF-8";
	size_t best = 0;
	long best_score = score_as(bytes, sample, 0);
	for (size_t i = 1; i < G_N_ELEMENTS(candidates); i++) {
		long score = score_as(bytes, sample, i);
		if (score > best_score) {
			best = i;
			best_score = score;
		}
	}
	return candidates[best].charset;
}

size_t charset_utf8_broken(const char *bytes, size_t len)
{
	size_t broken = 0;
	const char *p = bytes;
	while (len > 0) {
		const char *end;
		if (g_utf8_validate_len(p, len, &end))
			break;
		broken += *end != '\0';
		len -= (size_t)(end - p) + 1;
		p = end + 1;
	}
	return broken;
}

/*
 * Decodes the sample one character at a time, so that each one's bytes are known. A
 * pair cut by the end of the sample does not count.
 */
static long score_as(const char *bytes, size_t len, size_t candidate)
{
	iconv_t cd = iconv_open("UTF-32LE", candidates[candidate].charset);
	if (cd == (iconv_t)-1)
		return SCORE_BROKEN * (long)len;
	char *in = (char *)bytes; /* iconv's signature lacks the const */
	size_t left = len;
	gunichar previous = 0;
	long score = 0;
	while (left > 0) {
		unsigned char out[4];
		char *to = (char *)out;
		size_t room = sizeof(out);
		const char *from = in;
		(void)iconv(cd, &in, &left, &to, &room);
		if (in == from) {
			score += left < 4 ? 0 : SCORE_BROKEN;
			previous = 0;
			in++;
			left--;
			continue;
		}
		gunichar c = (gunichar)out[0] | (gunichar)out[1] << 8 |
		             (gunichar)out[2] << 16;
		if ((unsigned char)*from >= 0x80)
			score += (in - from) * candidates[candidate].score(previous, c);
		previous = c;
	}
	iconv_close(cd);
	return score;
}

static bool is_in(const char *set, gunichar c)
{
	return g_utf8_strchr(set, -1, c) != NULL;
}

/* Accented letters stand among plain ones; several in a row are another charset. */
static int score_latin(gunichar previous, gunichar c)
{
	if (c < 0xa0)
		return SCORE_ODD;
	bool is_run = previous >= 0xc0 && previous < 0x100;
	if (is_in("éèàùçâêîôûëïüöäßñáíóúãõåæøÉÀÇÜÖÄ", c))
		return is_run ? SCORE_ODD : SCORE_FREQUENT;
	if (is_in("’‘“”–—…€£«»°¡¿·•\u00a0", c))
		return SCORE_PLAIN;
	return g_unichar_isalpha(c) && !is_run ? SCORE_PLAIN : SCORE_ODD;
}

/* Small letters follow each other; the other Cyrillic charset swaps the cases. */
static int score_cyrillic(gunichar previous, gunichar c)
{
	if (is_in("оеаинтсрвлкмдпуяыьгзбч", c))
		return SCORE_FREQUENT;
	if (c >= 0x0430 && c <= 0x044f)
		return SCORE_PLAIN;
	if (c >= 0x0410 && c <= 0x042f)
		return previous >= 0x0430 && previous <= 0x044f ? SCORE_ODD
		                                                : SCORE_PLAIN;
	return is_in("ёЁ№–—«»“”…іїєґІЇЄ", c) ? SCORE_PLAIN : SCORE_ODD;
}

static bool is_han(gunichar c)
{
	return c >= 0x4e00 && c <= 0x9fff;
}

static bool is_wide_sign(gunichar c)
{
	return (c >= 0x3000 && c <= 0x3011) || (c >= 0xff01 && c <= 0xff1f);
}

static int score_han(const char *frequent, gunichar c)
{
	if (is_in(frequent, c))
		return SCORE_FREQUENT;
	if (is_han(c) || is_wide_sign(c) || is_in("“”‘’—…", c))
		return SCORE_PLAIN;
	return SCORE_ODD;
}

static int score_chinese(gunichar previous, gunichar c)
{
	(void)previous; /* a character tells enough by itself */
	return score_han("的一是不了在人有我他这个们来到时大为子中你说国年着就那和要"
			 "她出也得里后自以会家可下过天去能对小多没好看起发还用货收"
			 "单物退款问请包裹您吗等给已快递，。",
		c);
}

static int score_taiwanese(gunichar previous, gunichar c)
{
	(void)previous; /* as above */
	return score_han("的一是不了在人有我他這個們來到時大為子中你說國年著就那和要"
			 "她出也得裡後自以會家可下過天去能對小多沒好看起發還用貨收"
			 "單物退款問請包裹您嗎等給已快遞，。",
		c);
}

static int score_japanese(gunichar previous, gunichar c)
{
	(void)previous; /* as above */
	if (c >= 0x3041 && c <= 0x3096)
		return SCORE_FREQUENT;
	if (c >= 0xff61 && c <= 0xff9f)
		return SCORE_ODD; /* narrow kana: any high byte decodes to them */
	if ((c >= 0x30a1 && c <= 0x30fc) || is_han(c) || is_wide_sign(c))
		return SCORE_PLAIN;
	return SCORE_ODD;
}

static int score_korean(gunichar previous, gunichar c)
{
	(void)previous; /* as above */
	if (is_in("이다는을의에가고하지도은를로한서기나요니어자해습세주문시", c))
		return SCORE_FREQUENT;
	return c >= 0xac00 && c <= 0xd7a3 ? SCORE_PLAIN : SCORE_ODD;
}
