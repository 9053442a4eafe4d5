/*
 * Address fields (From, To, Cc, Reply-To) into addresses: names decoded, groups taken
 * apart, comments and routes dropped, domains in lower case and in their ASCII form.
 * GMime parses; what it gives up is searched for the one thing with an "@" in it.
 * Touches nothing.
 */
#ifndef PARSE_ADDRESS_H
#define PARSE_ADDRESS_H

#include <glib.h>
#include <stdbool.h>

/*
 * Appends the addresses in `value` (field_text()) to `addresses` (of struct address,
 * which it owns), up to LIMIT_ADDRESSES in all. *out_broken is set when an encoded word
 * was broken.
 */
void address_list_parse(const char *value, GPtrArray *addresses, bool *out_broken);

#endif
