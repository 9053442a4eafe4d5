/*
 * A mailstream that lets only so many bytes come in before somebody says "go on", and
 * none that are nested too deeply (nesting.h). libetpan takes lines and literals of any
 * length and would fill the memory for a server that never stops. Wraps another
 * mailstream; private to fetch/.
 */
#ifndef FETCH_CAPPED_STREAM_H
#define FETCH_CAPPED_STREAM_H

#include <libetpan/mailimap.h>
#include <stdbool.h>
#include <stdint.h>

/*
 * A stream over `low`, which it owns from now on: closing the stream closes and frees
 * it. Nothing may be read before the first capped_stream_allow().
 */
mailstream *capped_stream_new(mailstream_low *low);

/* From now on `bytes` more may come in. */
void capped_stream_allow(mailstream *stream, uint64_t bytes);

/* What was wrong with the answer, to go behind "the answer"; NULL: nothing. Static. */
const char *capped_stream_complaint(const mailstream *stream);

#endif
