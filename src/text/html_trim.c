#include "text/html_trim.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/limits.h"

/* No tag that carries text or a mark we know is longer. */
#define TAG_BYTES 2048

/*
 * Elements open inside each other. Each answer in a long thread adds a few; beyond this
 * the tags are left out, so that the text in them stays with the element around.
 */
#define MAX_DEPTH 300

/*
 * What is kept of a page; the rest is left out. The parser makes a node of each tag,
 * and an error of each "&" that begins no entity, slowly. A page of 1 MB in Chinese may
 * be all entities; no page people send has a quarter of these tags.
 */
#define MAX_TAGS  40000
#define MAX_SIGNS 150000

/* Elements that are not closed, or need not be: they do not count. */
static const char *const uncounted[] = {"br", "img", "p", "hr", "li", "td", "tr", "th",
	"meta", "link", "input", "area", "base", "col", "dd", "dt", "option", "tbody",
	"thead", "tfoot", "colgroup", "wbr"};

/* Which elements are open, counted by a hash of their names: enough to know the end
 * tags that close nothing, for each of which the parser would look through all open
 * ones. */
struct nesting {
	size_t depth;
	unsigned open[256];
};

/* The page as it becomes. */
struct trimmed {
	GString *out;
	struct nesting nesting;
	size_t tags;
	size_t signs; /* "&", and "<" that begins no tag */
};

static bool is_counted(const char *name, size_t len)
{
	for (size_t i = 0; i < G_N_ELEMENTS(uncounted); i++)
		if (strlen(uncounted[i]) == len &&
			g_ascii_strncasecmp(uncounted[i], name, len) == 0)
			return false;
	return len > 0;
}

/* Whether the tag [tag, close] is to be kept; keeps count of it. */
static bool is_kept(const char *tag, const char *close, struct nesting *nesting)
{
	bool is_end = tag[1] == '/';
	const char *name = tag + 1 + is_end;
	size_t len = 0;
	uint8_t hash = 0;
	for (; name + len < close && g_ascii_isalnum(name[len]); len++)
		hash = (uint8_t)(hash * 31 + g_ascii_tolower(name[len]));
	if (!is_counted(name, len) || (!is_end && close[-1] == '/'))
		return true;
	if (!is_end) {
		bool is_within = ++nesting->depth <= MAX_DEPTH;
		nesting->open[hash] += is_within;
		return is_within;
	}
	if (nesting->depth > MAX_DEPTH) { /* of one that was left out */
		nesting->depth--;
		return false;
	}
	if (nesting->open[hash] == 0)
		return false;
	nesting->open[hash]--;
	nesting->depth--;
	return true;
}

static const char *find(const char *from, const char *end, const char *needle)
{
	return memmem(from, (size_t)(end - from), needle, strlen(needle));
}

/* The tag at `tag` up to the limit, closed so that what follows is text again. */
static void append_cut_tag(GString *out, const char *tag)
{
	size_t keep = TAG_BYTES;
	while (keep > 1 && ((unsigned char)tag[keep] & 0xc0) == 0x80)
		keep--; /* never half a character */
	char quote = '\0';
	for (size_t i = 0; i < keep; i++) {
		if (quote == '\0' && (tag[i] == '"' || tag[i] == '\''))
			quote = tag[i];
		else if (tag[i] == quote)
			quote = '\0';
	}
	g_string_append_len(out, tag, (gssize)keep);
	if (quote != '\0')
		g_string_append_c(out, quote);
	g_string_append_c(out, '>');
}

/* The tag up to `close`, which is NULL when it never ends. */
static void append_tag(
	struct trimmed *page, const char *tag, const char *close, const char *end)
{
	if (close != NULL && !is_kept(tag, close, &page->nesting))
		return;
	page->tags++;
	if (close != NULL && close - tag <= TAG_BYTES)
		g_string_append_len(page->out, tag, close + 1 - tag);
	else if (end - tag > TAG_BYTES)
		append_cut_tag(page->out, tag);
}

static void append_text(struct trimmed *page, const char *text, const char *end)
{
	const char *stop = end;
	for (const char *p = text; p < end; p++) {
		p = memchr(p, '&', (size_t)(end - p));
		if (p == NULL)
			break;
		if (++page->signs > MAX_SIGNS) {
			stop = p;
			break;
		}
	}
	g_string_append_len(page->out, text, stop - text);
}

/* Whether the "<" at `p` starts markup and is not a sign in text. */
static bool is_tag(const char *p, const char *end)
{
	return p + 1 < end &&
	       (g_ascii_isalpha(p[1]) || p[1] == '/' || p[1] == '!' || p[1] == '?');
}

/* What a page of `len` bytes costs, in bytes of one without tags. */
static size_t cost_of(const struct trimmed *page, size_t len)
{
	if (page->tags >= MAX_TAGS || page->signs >= MAX_SIGNS)
		return LIMIT_TEXT_BYTES + 1;
	size_t by_tags = page->tags * (LIMIT_TEXT_BYTES / MAX_TAGS);
	size_t by_signs = page->signs * (LIMIT_TEXT_BYTES / MAX_SIGNS);
	return MAX(len, by_tags + by_signs);
}

GString *html_trim(const char *html, size_t len, size_t *out_cost)
{
	struct trimmed page = {.out = g_string_sized_new(len + 1)};
	const char *end = html + len;
	const char *p = html;
	while (p < end && page.tags < MAX_TAGS && page.signs < MAX_SIGNS) {
		const char *tag = memchr(p, '<', (size_t)(end - p));
		append_text(&page, p, tag != NULL ? tag : end);
		if (tag == NULL)
			break;
		if (end - tag >= 4 && memcmp(tag, "<!--", 4) == 0) {
			const char *close = find(tag + 4, end, "-->");
			p = close != NULL ? close + 3 : end;
			continue;
		}
		if (!is_tag(tag, end)) {
			g_string_append(page.out, "&lt;");
			page.signs++;
			p = tag + 1;
			continue;
		}
		const char *close = memchr(tag, '>', (size_t)(end - tag));
		append_tag(&page, tag, close, end);
		p = close != NULL ? close + 1 : end;
	}
	*out_cost = cost_of(&page, len);
	return page.out;
}
