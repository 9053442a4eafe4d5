/*
 * Where things are in a mail: its header fields and the tree of its MIME parts, as
 * slices of the bytes. Nothing is decoded or copied, so a large attachment costs a
 * search for its boundary and no more. One pass, linear, within base/limits.h; what is
 * beyond a limit or broken is a defect and the rest is still read.
 *
 * The structure borrows the bytes: they must outlive it. Touches nothing.
 */
#ifndef PARSE_STRUCTURE_H
#define PARSE_STRUCTURE_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/attr.h"

struct slice {
	const char *start;
	size_t len;
};

/* A header field as it stands: the value with its line breaks, without the last. */
struct field {
	struct slice name;
	struct slice value;
};

enum part_kind {
	PART_LEAF,
	PART_MULTIPART, /* has parts */
	PART_MESSAGE,   /* message/rfc822, its mail read as one part */
};

#define PART_NONE SIZE_MAX

struct part {
	enum part_kind kind;
	size_t parent;      /* index, PART_NONE for the mail itself */
	size_t next;        /* of the same parent, PART_NONE for the last */
	size_t first_child; /* PART_NONE when there is none */
	size_t fields_start;
	size_t fields_end;
	struct slice body; /* encoded; of a multipart with its boundaries */
	bool is_open;      /* being read */
};

struct structure {
	GArray *fields;   /* of struct field */
	GArray *parts;    /* of struct part; the first is the mail itself */
	uint32_t defects; /* bit(DEFECT_...) */
};

/* Never NULL and never without a first part. */
struct structure *structure_new(const char *bytes, size_t len);
void structure_free(struct structure *structure);
DEFINE_AUTO(structure)

const struct part *structure_part(const struct structure *structure, size_t index);

/* The part's first field of that name, NULL when it has none. */
const struct field *structure_field(
	const struct structure *structure, const struct part *part, const char *name);

#endif
