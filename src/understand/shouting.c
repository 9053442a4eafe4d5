#include "understand/shouting.h"

#include <glib.h>
#include <stdbool.h>

#include "understand/phrase.h"

#define MIN_LETTERS      12
#define CAPITALS_PERCENT 65
#define EXCLAMATIONS_RUN 3
#define EXCLAMATIONS_ALL 4
#define LOOK_AT_BYTES    1500

struct noise {
	unsigned letters; /* of alphabets that have capitals */
	unsigned capitals;
	unsigned exclamations;
	unsigned run;
	unsigned longest_run;
};

static void hear(struct noise *noise, gunichar c);

unsigned shouting_of(const char *text, size_t len)
{
	struct noise noise = {0};
	const char *end = text + MIN(len, LOOK_AT_BYTES);
	for (const char *at = text; at < end; at = g_utf8_next_char(at)) {
		bool is_ascii = (*at & 0x80) == 0;
		hear(&noise, is_ascii ? (gunichar)*at : g_utf8_get_char(at));
	}
	unsigned shouts = 0;
	if (noise.letters >= MIN_LETTERS &&
		noise.capitals * 100 >= noise.letters * CAPITALS_PERCENT)
		shouts |= PHRASE_CAPITALS;
	if (noise.longest_run >= EXCLAMATIONS_RUN ||
		noise.exclamations >= EXCLAMATIONS_ALL)
		shouts |= PHRASE_EXCLAMATIONS;
	return shouts;
}

static void hear(struct noise *noise, gunichar c)
{
	bool exclaims = c == '!' || c == 0xff01;
	noise->exclamations += exclaims;
	noise->run = exclaims ? noise->run + 1 : 0;
	noise->longest_run = MAX(noise->longest_run, noise->run);
	bool upper = c < 0x80 ? g_ascii_isupper((char)c) : g_unichar_isupper(c);
	bool lower = c < 0x80 ? g_ascii_islower((char)c) : g_unichar_islower(c);
	noise->capitals += upper;
	noise->letters += upper || lower;
}
