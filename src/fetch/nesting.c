/*
 * A mail may hold any number of brackets, so literals are passed over; but only behind
 * "* n FETCH", where libetpan either takes them as literals too or gives up. In any
 * other line "{n}" may be mere text, and what follows would be parsed unseen.
 */
#include "fetch/nesting.h"

#include <glib.h>
#include <stdbool.h>

#define LITERAL_MAX (UINT64_C(1) << 30)

/* `matched`: how far the line goes with "* n FETCH". */
enum {
	MATCH_STAR,
	MATCH_BLANK,
	MATCH_NUMBER,
	MATCH_DIGITS,
	MATCH_WORD,                   /* and one more for each letter of it */
	MATCH_FETCH = MATCH_WORD + 6, /* the line is one */
	MATCH_OTHER,                  /* it is not */
};

/* `tail`: how far the end of the line goes with "{n}". */
enum { TAIL_NONE, TAIL_BRACE, TAIL_DIGITS, TAIL_CLOSED };

static void match(struct nesting *nesting, char c);
static void follow_number(struct nesting *nesting, char c);
static void follow_tail(struct nesting *nesting, char c);
static void end_line(struct nesting *nesting);

const char *nesting_watch(struct nesting *nesting, const char *bytes, size_t len)
{
	for (size_t at = 0; at < len; at++) {
		if (nesting->literal_bytes > 0) {
			size_t skipped = (size_t)MIN(len - at, nesting->literal_bytes);
			nesting->literal_bytes -= skipped;
			at += skipped - 1;
			continue;
		}
		char c = bytes[at];
		if (c == '\n') {
			end_line(nesting);
			continue;
		}
		match(nesting, c);
		follow_number(nesting, c);
		if (nesting->announced > LITERAL_MAX)
			return "announces more bytes than any mail has";
		follow_tail(nesting, c);
		if (c == '(' && ++nesting->depth > NESTING_MAX)
			return "is nested too deeply";
		if (c == ')' && nesting->depth > 0)
			nesting->depth--;
	}
	return NULL;
}

static void match(struct nesting *nesting, char c)
{
	static const char word[] = "FETCH ";
	unsigned at = nesting->matched;
	if (at == MATCH_FETCH || at == MATCH_OTHER)
		return;
	bool digit = g_ascii_isdigit(c);
	bool fits = (at == MATCH_STAR && c == '*') || (at == MATCH_BLANK && c == ' ') ||
	            (at == MATCH_NUMBER && digit) || (at == MATCH_DIGITS && c == ' ');
	if (at == MATCH_DIGITS && digit)
		return;
	if (at >= MATCH_WORD)
		fits = g_ascii_toupper(c) == word[at - MATCH_WORD];
	nesting->matched = fits ? at + 1 : MATCH_OTHER;
}

/*
 * The n of "{n", in any line and with blanks in between: libetpan asks for so much
 * memory before it looks at what follows.
 */
static void follow_number(struct nesting *nesting, char c)
{
	if (c == '{') {
		nesting->announcing = true;
		nesting->announced = 0;
	} else if (nesting->announcing && g_ascii_isdigit(c)) {
		nesting->announced =
			nesting->announced * 10 + (uint64_t)g_ascii_digit_value(c);
	} else if (c != ' ') {
		nesting->announcing = false;
	}
}

static void follow_tail(struct nesting *nesting, char c)
{
	bool digit = g_ascii_isdigit(c);
	if (c == '{')
		nesting->tail = TAIL_BRACE;
	else if (digit && nesting->tail == TAIL_BRACE)
		nesting->tail = TAIL_DIGITS;
	else if (c == '}' && nesting->tail == TAIL_DIGITS)
		nesting->tail = TAIL_CLOSED;
	else if (c != '\r' && !(digit && nesting->tail == TAIL_DIGITS))
		nesting->tail = TAIL_NONE;
}

/* A literal goes on with the line, anything else ends it. */
static void end_line(struct nesting *nesting)
{
	bool literal = nesting->tail == TAIL_CLOSED && nesting->matched == MATCH_FETCH;
	nesting->tail = TAIL_NONE;
	if (literal) {
		nesting->literal_bytes = nesting->announced;
		return;
	}
	nesting->depth = 0;
	nesting->matched = MATCH_STAR;
}
