/*
 * Which attachments are pictures the buyer took (or a film of it), and which are logos
 * of signatures, icons and tracking pixels: told by type, name, size and place, without
 * looking into them. Touches nothing.
 */
#ifndef PARSE_PHOTO_H
#define PARSE_PHOTO_H

#include <stdbool.h>

#include "mail/message.h"

/* `is_photo` of the attachment itself is not looked at. */
bool attachment_looks_like_photo(const struct attachment *attachment);

#endif
