/*
 * The tree is walked without recursion. A stack of marks (quote, hidden, signature)
 * says where the walk is; white space collapses as a browser would do it, and the
 * breaks asked for by elements are written only when more text follows.
 */
#include "text/html_text.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <stdbool.h>
#include <string.h>

#include "base/limits.h"
#include "text/html_marks.h"
#include "text/html_trim.h"

#define MAX_QUOTE_MARKS 4
#define MAX_LINK_CHARS  300
#define MAX_CIDS        100

enum element_kind {
	ELEMENT_INLINE,
	ELEMENT_DROP,
	ELEMENT_BLOCK,     /* on lines of its own */
	ELEMENT_PARAGRAPH, /* with a blank line around */
	ELEMENT_ITEM,
	ELEMENT_CELL,
	ELEMENT_BREAK,
	ELEMENT_PRE,
	ELEMENT_LINK,
	ELEMENT_IMAGE,
};

static const struct {
	const char *name;
	enum element_kind kind;
} elements[] = {
	{"div", ELEMENT_BLOCK},
	{"br", ELEMENT_BREAK},
	{"p", ELEMENT_PARAGRAPH},
	{"a", ELEMENT_LINK},
	{"img", ELEMENT_IMAGE},
	{"td", ELEMENT_CELL},
	{"th", ELEMENT_CELL},
	{"tr", ELEMENT_BLOCK},
	{"table", ELEMENT_BLOCK},
	{"li", ELEMENT_ITEM},
	{"ul", ELEMENT_BLOCK},
	{"ol", ELEMENT_BLOCK},
	{"blockquote", ELEMENT_BLOCK},
	{"pre", ELEMENT_PRE},
	{"hr", ELEMENT_BLOCK},
	{"h1", ELEMENT_PARAGRAPH},
	{"h2", ELEMENT_PARAGRAPH},
	{"h3", ELEMENT_PARAGRAPH},
	{"h4", ELEMENT_PARAGRAPH},
	{"h5", ELEMENT_PARAGRAPH},
	{"h6", ELEMENT_PARAGRAPH},
	{"dl", ELEMENT_BLOCK},
	{"dt", ELEMENT_BLOCK},
	{"dd", ELEMENT_BLOCK},
	{"body", ELEMENT_BLOCK},
	{"section", ELEMENT_BLOCK},
	{"article", ELEMENT_BLOCK},
	{"header", ELEMENT_BLOCK},
	{"footer", ELEMENT_BLOCK},
	{"main", ELEMENT_BLOCK},
	{"center", ELEMENT_BLOCK},
	{"address", ELEMENT_BLOCK},
	{"form", ELEMENT_BLOCK},
	{"fieldset", ELEMENT_BLOCK},
	{"figure", ELEMENT_BLOCK},
	{"caption", ELEMENT_BLOCK},
	{"head", ELEMENT_DROP},
	{"title", ELEMENT_DROP},
	{"style", ELEMENT_DROP},
	{"script", ELEMENT_DROP},
	{"template", ELEMENT_DROP},
	{"object", ELEMENT_DROP},
	{"select", ELEMENT_DROP},
	{"svg", ELEMENT_DROP},
};

/* Text with the breaks and blanks that wait for more text to follow. */
struct writer {
	GString *out;
	unsigned breaks;
	bool has_blank;
	unsigned quoted; /* quote marks of the line being written */
};

struct mark {
	const xmlNode *node;
	enum html_mark mark;
	bool is_over; /* of a HEAD: what follows in the element is new */
};

struct walk {
	struct writer text;
	struct writer signature;
	GPtrArray *cids;
	GArray *marks;     /* of struct mark: where the walk is */
	unsigned quotes;   /* QUOTE marks among them */
	unsigned signings; /* SIGNATURE marks among them */
	unsigned pres;     /* open <pre> */
	bool is_rest_quoted;
	const xmlNode *link; /* the open <a>, NULL when none */
	size_t link_start;   /* of its text in text.out */
};

static void walk_tree(struct walk *walk, xmlNode *root);
static bool enter(struct walk *walk, const xmlNode *node);
static void leave(struct walk *walk, const xmlNode *node);
static enum element_kind element_kind(const xmlNode *node);
static const char *attribute(const xmlNode *node, const char *name);
static void write_text(struct writer *writer, const char *text, bool is_pre);
static void write_break(struct writer *writer, unsigned lines);

static void init_library(void)
{
	static gsize done; /* libxml2 asks to be set up once, before threads use it */
	if (g_once_init_enter(&done)) {
		xmlInitParser();
		g_once_init_leave(&done, 1);
	}
}

/* NULL when nothing could be made of it. */
static htmlDocPtr parse_page(const GString *page)
{
	htmlParserCtxtPtr context =
		htmlCreateMemoryParserCtxt(page->str, (int)page->len);
	if (context == NULL)
		return NULL;
	/* at 256 open elements the library drops the rest of the page, unless told
	 * not to; html_trim() keeps the depth in bounds. It has no option for that
	 * in HTML, hence the member. */
	(void)htmlCtxtUseOptions(context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
						  HTML_PARSE_NOWARNING |
						  HTML_PARSE_NONET);
	context->options |= XML_PARSE_HUGE;
	xmlCharEncodingHandlerPtr utf8 = xmlFindCharEncodingHandler("UTF-8");
	if (utf8 != NULL)
		(void)xmlSwitchToEncoding(context, utf8);
	(void)htmlParseDocument(context);
	htmlDocPtr doc = context->myDoc;
	htmlFreeParserCtxt(context);
	return doc;
}

struct html_text *html_text_new(const char *html, size_t len)
{
	init_library();
	struct html_text *result = g_new0(struct html_text, 1);
	result->text = g_string_new(NULL);
	result->signature = g_string_new(NULL);
	result->cids = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GString) small =
		html_trim(html, MIN(len, LIMIT_TEXT_BYTES), &result->cost);
	/* or the parser makes paragraphs of words that stand in no element */
	g_string_prepend(small, "<div>");
	htmlDocPtr doc = parse_page(small);
	xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;
	if (root != NULL) {
		g_autoptr(GArray) marks =
			g_array_new(FALSE, FALSE, sizeof(struct mark));
		struct walk walk = {
			.text = {.out = result->text},
			.signature = {.out = result->signature},
			.cids = result->cids,
			.marks = marks,
		};
		walk_tree(&walk, root);
	}
	xmlFreeDoc(doc);
	return result;
}

void html_text_free(struct html_text *html_text)
{
	if (html_text == NULL)
		return;
	g_string_free(html_text->text, TRUE);
	g_string_free(html_text->signature, TRUE);
	g_ptr_array_unref(html_text->cids);
	g_free(html_text);
}

static void walk_tree(struct walk *walk, xmlNode *root)
{
	xmlNode *node = root;
	while (node != NULL && walk->text.out->len < LIMIT_TEXT_BYTES) {
		bool is_entered = enter(walk, node);
		if (is_entered && node->children != NULL) {
			node = node->children;
			continue;
		}
		if (is_entered)
			leave(walk, node);
		while (node->next == NULL) {
			if (node == root || node->parent == NULL)
				return;
			node = node->parent;
			leave(walk, node);
			if (node == root)
				return;
		}
		node = node->next;
	}
}

/* Where text goes now. */
static struct writer *current_writer(struct walk *walk)
{
	unsigned quotes = walk->quotes + walk->is_rest_quoted;
	if (walk->signings > 0 && quotes == 0)
		return &walk->signature;
	walk->text.quoted = MIN(quotes, MAX_QUOTE_MARKS);
	return &walk->text;
}

static struct html_attributes node_attributes(const xmlNode *node)
{
	struct html_attributes attributes = {
		.id = attribute(node, "id"),
		.css_class = attribute(node, "class"),
		.style = attribute(node, "style"),
		.role = attribute(node, "data-smartmail"),
		.name = attribute(node, "name"),
		.hidden = attribute(node, "hidden"),
	};
	if (attributes.role == NULL)
		attributes.role = attribute(node, "data-marker");
	return attributes;
}

static enum html_mark node_mark(const xmlNode *node)
{
	/* the usual case, quickly: blockquote, includetail and signature say enough
	 * by their names */
	if (node->properties == NULL && strchr("bis", node->name[0]) == NULL)
		return HTML_MARK_NONE;
	const struct html_attributes attributes = node_attributes(node);
	return html_mark((const char *)node->name, &attributes);
}

static bool is_tight(const xmlNode *node)
{
	if (node->properties == NULL)
		return false;
	const struct html_attributes attributes = node_attributes(node);
	return html_mark_is_tight(&attributes);
}

/* Takes up what the node's mark says; false when the node is not to be shown. */
static bool enter_mark(struct walk *walk, const xmlNode *node)
{
	struct mark mark = {.node = node, .mark = node_mark(node)};
	switch (mark.mark) {
	case HTML_MARK_NONE:
		return true;
	case HTML_MARK_HIDDEN:
		return false;
	case HTML_MARK_TINY: /* newsletters set it on boxes, for their layout */
		return xmlFirstElementChild((xmlNode *)node) != NULL;
	case HTML_MARK_QUOTE_REST:
		walk->is_rest_quoted = true;
		return true;
	case HTML_MARK_QUOTE:
	case HTML_MARK_QUOTE_HEAD:
		walk->quotes++;
		break;
	case HTML_MARK_SIGNATURE:
		walk->signings++;
		break;
	}
	write_break(current_writer(walk), 1);
	g_array_append_val(walk->marks, mark);
	return true;
}

static void add_image(struct walk *walk, const xmlNode *node)
{
	const char *src = attribute(node, "src");
	if (src != NULL && g_ascii_strncasecmp(src, "cid:", 4) == 0 &&
		walk->cids->len < MAX_CIDS)
		g_ptr_array_add(walk->cids, g_strdup(src + 4));
}

static void enter_element(struct walk *walk, const xmlNode *node)
{
	struct writer *writer = current_writer(walk);
	switch (element_kind(node)) {
	case ELEMENT_INLINE:
	case ELEMENT_DROP:
		break;
	case ELEMENT_BLOCK:
		write_break(writer, 1);
		break;
	case ELEMENT_PARAGRAPH:
		write_break(writer, is_tight(node) ? 1 : 2);
		break;
	case ELEMENT_ITEM:
		write_break(writer, 1);
		write_text(writer, "- ", false);
		break;
	case ELEMENT_CELL:
		writer->has_blank = true;
		break;
	case ELEMENT_BREAK:
		write_break(writer, MIN(writer->breaks + 1, 2));
		break;
	case ELEMENT_PRE:
		write_break(writer, 1);
		walk->pres++;
		break;
	case ELEMENT_LINK:
		walk->link = node;
		walk->link_start = walk->text.out->len;
		break;
	case ELEMENT_IMAGE:
		add_image(walk, node);
		break;
	}
}

/* Whether to go on into the node. */
static bool enter(struct walk *walk, const xmlNode *node)
{
	if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
		write_text(current_writer(walk), (const char *)node->content,
			walk->pres > 0);
		return false;
	}
	if (node->type != XML_ELEMENT_NODE || element_kind(node) == ELEMENT_DROP)
		return false;
	if (!enter_mark(walk, node))
		return false;
	enter_element(walk, node);
	return true;
}

/* Behind the link's words its address, unless they are the address. */
static void write_link(struct walk *walk, const xmlNode *node)
{
	const char *href = attribute(node, "href");
	walk->link = NULL;
	struct writer *writer = current_writer(walk);
	const char *words = walk->text.out->str + walk->link_start;
	if (href == NULL || writer != &walk->text || writer->quoted > 0 ||
		words[0] == '\0' || strlen(href) > MAX_LINK_CHARS)
		return;
	const char *scheme = strstr(href, "://");
	if (scheme == NULL || g_ascii_strncasecmp(href, "http", 4) != 0)
		return;
	g_autofree char *bare = g_strdup(scheme + 3);
	size_t len = strlen(bare);
	if (len > 0 && bare[len - 1] == '/')
		bare[len - 1] = '\0';
	if (strstr(words, bare) != NULL)
		return;
	g_autofree char *shown = g_strconcat(" <", href, ">", NULL);
	write_text(writer, shown, false);
}

static struct mark *top_mark(struct walk *walk)
{
	GArray *marks = walk->marks;
	return marks->len > 0 ? &g_array_index(marks, struct mark, marks->len - 1)
	                      : NULL;
}

/* Behind Gmail's own <blockquote> come answers, still in its block. */
static void end_quote_head(struct walk *walk, const xmlNode *node)
{
	struct mark *top = top_mark(walk);
	if (top == NULL || top->mark != HTML_MARK_QUOTE_HEAD || top->is_over ||
		top->node != node->parent ||
		strcmp((const char *)node->name, "blockquote") != 0)
		return;
	const char *css_class = attribute(node, "class");
	if (css_class == NULL || strstr(css_class, "gmail_quote") == NULL)
		return;
	walk->quotes--;
	top->is_over = true;
}

static void leave_mark(struct walk *walk, const xmlNode *node)
{
	struct mark *top = top_mark(walk);
	if (top == NULL || top->node != node)
		return;
	write_break(current_writer(walk), 1);
	walk->quotes -= top->mark == HTML_MARK_QUOTE ||
	                (top->mark == HTML_MARK_QUOTE_HEAD && !top->is_over);
	walk->signings -= top->mark == HTML_MARK_SIGNATURE;
	g_array_set_size(walk->marks, walk->marks->len - 1);
	end_quote_head(walk, node);
	write_break(current_writer(walk), 1);
}

static void leave(struct walk *walk, const xmlNode *node)
{
	if (node->type != XML_ELEMENT_NODE)
		return;
	struct writer *writer = current_writer(walk);
	enum element_kind kind = element_kind(node);
	if (kind == ELEMENT_BLOCK || kind == ELEMENT_ITEM || kind == ELEMENT_PRE)
		write_break(writer, 1);
	if (kind == ELEMENT_PARAGRAPH)
		write_break(writer, is_tight(node) ? 1 : 2);
	if (kind == ELEMENT_PRE)
		walk->pres--;
	if (node == walk->link)
		write_link(walk, node);
	leave_mark(walk, node);
}

static enum element_kind element_kind(const xmlNode *node)
{
	const char *name = (const char *)node->name;
	for (size_t i = 0; i < G_N_ELEMENTS(elements); i++)
		if (elements[i].name[0] == name[0] &&
			strcmp(elements[i].name, name) == 0)
			return elements[i].kind;
	return ELEMENT_INLINE;
}

static const char *attribute(const xmlNode *node, const char *name)
{
	for (const xmlAttr *a = node->properties; a != NULL; a = a->next) {
		if (a->name[0] != (xmlChar)name[0] ||
			strcmp((const char *)a->name, name) != 0)
			continue;
		bool has_text = a->children != NULL && a->children->content != NULL;
		return has_text ? (const char *)a->children->content : "";
	}
	return NULL;
}

static void write_break(struct writer *writer, unsigned lines)
{
	writer->breaks = MAX(writer->breaks, lines);
	writer->has_blank = false;
}

/* What has to stand before the next character. */
static void write_pending(struct writer *writer)
{
	bool at_start = writer->out->len == 0;
	for (unsigned i = 0; i < writer->breaks && !at_start; i++)
		g_string_append_c(writer->out, '\n');
	if (writer->breaks > 0 || at_start) {
		for (unsigned i = 0; i < writer->quoted; i++)
			g_string_append_c(writer->out, '>');
		if (writer->quoted > 0)
			g_string_append_c(writer->out, ' ');
	} else if (writer->has_blank) {
		g_string_append_c(writer->out, ' ');
	}
	writer->breaks = 0;
	writer->has_blank = false;
}

/* Bytes of a blank at `p`: a space, a line end, a no-break space; 0 when it is none. */
static size_t blank_bytes(const char *p)
{
	if (g_ascii_isspace(*p))
		return 1;
	return (unsigned char)p[0] == 0xc2 && (unsigned char)p[1] == 0xa0 ? 2 : 0;
}

/* A no-break space alone on a line is a blank line. */
static bool is_blank_line(const char *text)
{
	bool has_no_break_space = false;
	for (size_t blank; *text != '\0'; text += blank) {
		blank = blank_bytes(text);
		if (blank == 0)
			return false;
		has_no_break_space |= blank > 1;
	}
	return has_no_break_space;
}

static void write_text(struct writer *writer, const char *text, bool is_pre)
{
	if (writer->breaks > 0 && is_blank_line(text)) {
		write_break(writer, 2);
		return;
	}
	const char *p = text;
	while (*p != '\0') {
		size_t blank = blank_bytes(p);
		if (blank > 0) {
			if (is_pre && *p == '\n')
				write_break(writer, MIN(writer->breaks + 1, 2));
			else
				writer->has_blank = writer->breaks == 0;
			p += blank;
			continue;
		}
		const char *word = p;
		while (*p != '\0' && blank_bytes(p) == 0)
			p++;
		write_pending(writer);
		g_string_append_len(writer->out, word, p - word);
	}
}
