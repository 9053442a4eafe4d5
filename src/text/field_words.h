/*
 * The names of the fields in header blocks (From, Sent, To, Subject), by language: data
 * for text/quote_header.h. Adding a language is adding rows. Keys are as
 * quote_line_key() makes them: lower case, plain single blanks. Touches nothing.
 */
#ifndef TEXT_FIELD_WORDS_H
#define TEXT_FIELD_WORDS_H

enum field_word {
	FIELD_NONE = -1,
	FIELD_FROM,
	FIELD_DATE,
	FIELD_TO,
	FIELD_CC,
	FIELD_SUBJECT,
	FIELD_OTHER, /* reply-to, importance, ...: of a block, proves nothing */
	FIELD_FORM,  /* message: the block is a contact form, its text is new */
};

/*
 * The header field a key starts with ("from:", "| sent |", ...), and in *out_value what
 * stands behind its colon (untouched when it is none).
 */
enum field_word field_words_find(const char *key, const char **out_value);

#endif
