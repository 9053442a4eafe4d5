/*
 * The form a number has, as a pattern of one character each: `@` a letter, `#` a digit,
 * `*` either, anything else itself: "LP##############". So shops and tables say what
 * their numbers look like. Touches nothing.
 */
#ifndef UNDERSTAND_NUMBER_FORM_H
#define UNDERSTAND_NUMBER_FORM_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/attr.h"
#include "understand/words.h"

struct number_form {
	const char *form;
	unsigned more; /* its last digit may repeat so often */
	bool grouped;  /* single blanks or hyphens may stand inside */
};

/* Could a number of this form begin with the character? */
bool number_form_begins(const char *form, char c);

/*
 * The end of the number of this form that begins at `at` of the folded text, whose
 * first `len` bytes count; 0 when none does. `out` becomes the number, upper case,
 * without what groups it.
 */
size_t number_form_read(const struct words_source *source, size_t len, size_t at,
	const struct number_form *form, GString *out);

/*
 * May a shop's order numbers have this form? It begins with a letter or digit, has 4 to
 * 32 characters, at least 3 of them digits. ERR_CONFIG says what is wrong.
 */
bool number_form_check(const char *form, GError **err) MUST_USE;

#endif
