/*
 * What one FETCH answer of libetpan says, in our own terms; private to fetch/.
 */
#ifndef FETCH_ANSWER_H
#define FETCH_ANSWER_H

#include <libetpan/mailimap.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct answer {
	uint32_t uid;              /* 0: not said */
	unsigned flags;            /* of enum mail_flag */
	uint64_t size;             /* 0: not said */
	int64_t internal_date_utc; /* 0: not said, or absurd */
	unsigned bodies;           /* BODY[...] items in it */
	const char *body;          /* of the last one, as far as libetpan kept it */
	size_t body_len;
};

/* Borrows from `att`. */
struct answer answer_of(const struct mailimap_msg_att *att);

#endif
