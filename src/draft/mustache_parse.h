/*
 * A Mustache template, parsed: a flat list of tags, each section naming the tag behind
 * its last one. The specification's rules about white space (standalone lines) and set
 * delimiters are dealt with here; draft/mustache.h fills the tags with data.
 *
 * In: the text of a template, UTF-8. Out: a struct mustache that owns all it needs.
 * Touches nothing.
 */
#ifndef DRAFT_MUSTACHE_PARSE_H
#define DRAFT_MUSTACHE_PARSE_H

#include <glib.h>
#include <stddef.h>

#include "base/attr.h"

struct mustache;

enum mustache_kind {
	MUSTACHE_TEXT,      /* printed as it is */
	MUSTACHE_VARIABLE,  /* {{name}} */
	MUSTACHE_UNESCAPED, /* {{{name}}}, {{&name}} */
	MUSTACHE_SECTION,   /* {{#name}} */
	MUSTACHE_INVERTED,  /* {{^name}} */
	MUSTACHE_PARTIAL,   /* {{>name}} */
};

/* `text` and `indent` are borrowed from the template and do not end in a NUL. */
struct mustache_tag {
	enum mustache_kind kind;
	const char *text; /* the text to print, else the tag's name */
	size_t len;
	const char *indent; /* what stands before a partial alone on its line */
	size_t indent_len;
	unsigned line; /* where it stands in the file */
	unsigned end;  /* sections: index of the first tag behind it */
};

/*
 * Parses `len` bytes. `file` names the template in errors ("file:line: ..."), and
 * `first_line` is the line of its first byte there. ERR_INPUT: not UTF-8, longer than
 * LIMIT_TEMPLATE_BYTES, nested deeper than LIMIT_TEMPLATE_DEPTH, or broken syntax.
 */
MUST_USE struct mustache *mustache_parse(const char *text, size_t len, const char *file,
	unsigned first_line, GError **err);

void mustache_free(struct mustache *template);
DEFINE_AUTO(mustache)

/* The name the template was parsed under; lives as long as the template. */
const char *mustache_file(const struct mustache *template);

/* The tags in the order of the text; they live as long as the template. */
const struct mustache_tag *mustache_tags(
	const struct mustache *template, unsigned *out_count);

#endif
