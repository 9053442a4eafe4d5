/*
 * The lines a mail program puts above what it quotes: "On 5 May 2023 at 10:05, Shop
 * <help@shop.example> wrote:", in many languages, wrapped over lines, the name or the
 * date first. Touches nothing but the lines' count of looks.
 */
#ifndef TEXT_QUOTE_ATTRIBUTION_H
#define TEXT_QUOTE_ATTRIBUTION_H

#include "text/quote_lines.h"

struct quote_attribution {
	size_t start; /* first line */
	size_t end;   /* behind the last line */
};

/* Whether an attribution ends in line i, and which lines it has, all of them text. */
bool quote_attribution_find(
	struct quote_lines *lines, size_t i, struct quote_attribution *out_attribution);

#endif
