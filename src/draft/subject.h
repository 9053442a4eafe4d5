/*
 * The subject of a reply. Touches nothing.
 */
#ifndef DRAFT_SUBJECT_H
#define DRAFT_SUBJECT_H

/*
 * "Re: " and the original subject without the reply prefixes it has, in whatever
 * language ("AW: ", "回复：", "RE[2]: "); one safe line, newly allocated. "" gives
 * "Re:".
 */
char *subject_reply(const char *original);

#endif
