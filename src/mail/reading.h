/*
 * A reading: what understand/ makes of a message, and why. Every score is a sum of the
 * matches listed, so a person can check it.
 *
 * Owns everything it points to; reading_free() frees it whole. Touches nothing.
 */
#ifndef MAIL_READING_H
#define MAIL_READING_H

#include <glib.h>
#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/attr.h"
#include "mail/terms.h"

/* One phrase of a lexicon found in the mail. */
struct match {
	bool is_flag; /* `flag` is set; otherwise `intent` */
	enum intent intent;
	enum flag flag;
	char *pattern; /* the phrase as the lexicon writes it */
	char *text;    /* the buyer's words it was found in */
	double weight; /* what it adds to the score; negative ones take away */
	bool in_subject;
	size_t start; /* byte offset in the new text or the subject */
	size_t len;   /* bytes */
};

struct bounce {
	char *recipient; /* "" when not said */
	char *status;    /* "5.1.1", "" when not said */
	bool permanent;
	char *reason; /* a class such as "userunknown", "mailboxfull", "other" */
	char *original_message_id; /* "" when not said */
};

/* A sum of money the buyer names. */
struct amount {
	char *value;      /* "1234.50" */
	char currency[4]; /* ISO 4217; "$" counts as USD */
	char *text;       /* as the buyer wrote it */
};

void amount_free(struct amount *amount);

/* A day the buyer names. */
struct named_day {
	char date[11]; /* "2026-01-11" */
	char *text;    /* as the buyer wrote it */
};

void named_day_free(struct named_day *day);

struct reading {
	enum mail_kind kind;
	const char *rule; /* what decided the kind; static, NULL: not said */
	char *language;   /* "en", or "" when not known */
	enum intent intent;
	double confidence; /* 0 to 1, calibrated */
	double scores[INTENT_COUNT];
	uint32_t flags;              /* bit(FLAG_...) */
	GPtrArray *matches;          /* of struct match */
	GPtrArray *order_numbers;    /* of char * */
	GPtrArray *tracking_numbers; /* of char *, upper case, no blanks */
	GPtrArray *amounts;          /* of struct amount */
	GPtrArray *days;             /* of struct named_day */
	struct bounce *bounce;       /* NULL unless kind is MAIL_KIND_BOUNCE */
};

struct reading *reading_new(void);
void reading_free(struct reading *reading);
DEFINE_AUTO(reading)

struct match *match_new(void);
struct bounce *bounce_new(void);
void bounce_free(struct bounce *bounce);

/*
 * The reading as the JSON that `inspect` prints and the store keeps (kind, language,
 * intent, confidence, intents, flags, matches, order_numbers, tracking_numbers,
 * amounts, dates, bounce). The caller owns it.
 */
json_t *reading_to_json(const struct reading *reading);

/* The same read again, of which only the numbers of orders and parcels are filled;
 * empty for what is not such JSON. */
struct reading *reading_numbers_from_json(const char *text);

#endif
