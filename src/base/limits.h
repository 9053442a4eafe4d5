/*
 * Caps on everything that comes from outside. One place, so that a reader can judge
 * them together. Sizes in bytes.
 */
#ifndef BASE_LIMITS_H
#define BASE_LIMITS_H

/* a mail */
#define LIMIT_MAIL_BYTES       (25u * 1024 * 1024) /* larger: header and a note are kept */
#define LIMIT_MIME_DEPTH       24
#define LIMIT_MIME_PARTS       400
#define LIMIT_HEADER_BYTES     (256u * 1024)      /* of one mail, all fields together */
#define LIMIT_HEADER_VALUE     (16u * 1024)       /* of one field */
#define LIMIT_TEXT_BYTES       (1u * 1024 * 1024) /* text taken from one mail */
#define LIMIT_REFERENCES       64
#define LIMIT_ADDRESSES        200
#define LIMIT_ATTACHMENTS      200
#define LIMIT_UNDERSTAND_BYTES (64u * 1024) /* text the lexicons look at */
#define LIMIT_MATCHES          512
#define LIMIT_NUMBERS          32 /* order or tracking numbers taken from one mail */

/* files */
#define LIMIT_INI_BYTES      (1u * 1024 * 1024)
#define LIMIT_LEXICON_BYTES  (8u * 1024 * 1024)
#define LIMIT_TEMPLATE_BYTES (256u * 1024)
#define LIMIT_TEMPLATE_DEPTH 32
#define LIMIT_RENDER_BYTES   (512u * 1024)
#define LIMIT_RENDER_STEPS   (2u * 1024 * 1024) /* tags visited and bytes of partials */
#define LIMIT_CSV_CELL       (64u * 1024)
#define LIMIT_CSV_COLUMNS    256
#define LIMIT_SECRET_BYTES   (64u * 1024)

/* facts given as JSON */
#define LIMIT_FACT_LIST 1000 /* items of an order, languages */

/* the net */
#define LIMIT_HTTP_BODY (8u * 1024 * 1024)
#define LIMIT_NET_LINE  (64u * 1024)

#endif
