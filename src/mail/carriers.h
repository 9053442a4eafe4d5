/*
 * Carriers: our slug, 17TRACK's code, the name for people. One table; its codes are
 * those of 17TRACK's own list (apicarrier.all.json). Touches nothing.
 */
#ifndef MAIL_CARRIERS_H
#define MAIL_CARRIERS_H

/* 17TRACK's code of a slug; 0 when it has none: 17TRACK then detects the carrier. */
int carrier_code(const char *slug);

/*
 * The slug for a shipping service as order sources write it ("China Post Registered Air
 * Mail", "ePacket", "AliExpress Standard Shipping"), else by the tracking number's
 * shape;
 * "" when neither tells. Static.
 */
const char *carrier_slug(const char *service, const char *number);

/* "China Post"; "" for an unknown slug. Static. */
const char *carrier_name(const char *slug);

#endif
