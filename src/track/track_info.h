/*
 * What 17TRACK (API v2.2 and v2.4) says of one parcel: its `track_info` object read
 * into parcel facts and a list of scans. Words it does not know fall back on the main
 * status; missing and null members are normal. Touches nothing.
 */
#ifndef TRACK_TRACK_INFO_H
#define TRACK_TRACK_INFO_H

#include <glib.h>
#include <jansson.h>
#include <stdint.h>

#include "mail/facts.h"

/* A scan, as it is stored. */
struct scan {
	int64_t at_utc; /* 0: the carrier gave no usable time */
	char *code;     /* 17TRACK's sub status, "" when none */
	char *text;
	char *place;
};

/*
 * Overwrites status, sub_status, last event, place and delivery of `facts`, and adds
 * the scans of all providers to `scans` (of struct scan). Text is sanitised and cut.
 */
void track_info_read(
	const json_t *track_info, struct parcel_facts *facts, GPtrArray *scans);

/* A list for track_info_read(). */
GPtrArray *scans_new(void);

/* Adds a scan, its texts sanitised and cut; nothing to a list that is full. */
void scans_add(GPtrArray *scans, int64_t at_utc, const char *code, const char *text,
	const char *place);

#endif
