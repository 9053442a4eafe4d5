/*
 * A mail as the parser hands it on: decoded, in UTF-8, within limits, with what was
 * wrong with it as defect flags. Parsing never fails on bad mail; it reports.
 *
 * Owns everything it points to; message_free() frees it whole. Strings are valid UTF-8
 * and never NULL unless said. Touches nothing.
 */
#ifndef MAIL_MESSAGE_H
#define MAIL_MESSAGE_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"

/* One mailbox of RFC 5322: "Ana Silva" <ana@example.com>. */
struct address {
	char *name; /* decoded display name, "" when there is none */
	char *addr; /* local@domain, the domain in lower case; "" when it is not one */
};

struct address *address_new(const char *name, const char *addr);
void address_free(struct address *address);
DEFINE_AUTO(address)

/*
 * The address as a key: trimmed, lower case. Two mails are from the same person when
 * their keys agree. Newly allocated.
 */
char *address_key(const char *addr);

struct attachment {
	char *name;     /* decoded file name, "" when there is none */
	char *type;     /* "image/jpeg", lower case */
	uint64_t size;  /* bytes after decoding, an estimate when not decoded */
	bool is_inline; /* shown inside the HTML text */
	bool is_photo;  /* a picture the buyer took, not a logo or a tracking pixel */
	size_t part;    /* which part of the mail it is: parse_attachment() */
};

/* What was wrong with a mail; the names are in message_defect_name(). */
enum defect {
	DEFECT_NO_FROM,
	DEFECT_NO_DATE,
	DEFECT_NO_MESSAGE_ID,
	DEFECT_BAD_CHARSET,   /* label missing, unknown or wrong; text was guessed */
	DEFECT_BAD_ENCODING,  /* broken base64, quoted-printable or encoded word */
	DEFECT_BAD_STRUCTURE, /* MIME boundaries missing or never closed */
	DEFECT_TOO_DEEP,
	DEFECT_TOO_MANY_PARTS,
	DEFECT_HEADER_TOO_LONG,
	DEFECT_TEXT_CUT,
	DEFECT_TOO_LARGE, /* only the header was fetched */
	DEFECT_NO_TEXT,
	DEFECT_COUNT
};

const char *defect_name(enum defect defect);

/* Header fields that say a machine wrote the mail (RFC 3834, 2919, 3464 and practice).
 */
struct auto_signs {
	char *auto_submitted;    /* value of Auto-Submitted, NULL when absent */
	char *precedence;        /* value of Precedence, NULL when absent */
	char *return_path;       /* "" for the null path <>, NULL when absent */
	char *list_id;           /* NULL when absent */
	bool has_list_header;    /* any List-* or Feedback-ID */
	bool has_vendor_header;  /* X-Autoreply, X-Failed-Recipients, ... */
	bool suppresses_replies; /* X-Auto-Response-Suppress; people's mail has it too
	                          */
	bool is_spam;            /* the filter of a server on the way says so */
	char *report_type; /* of multipart/report: "delivery-status", ...; else NULL */
	char *failed_recipients; /* X-Failed-Recipients, NULL when absent */
};

struct message {
	struct address *from;     /* never NULL */
	struct address *reply_to; /* NULL when absent */
	GPtrArray *to;            /* of struct address: To and Cc */
	char *subject;
	char *message_id;      /* without <>, "" when missing */
	char *in_reply_to;     /* without <>, "" when missing */
	GPtrArray *references; /* of char *, without <>, oldest first */
	int64_t date_utc;      /* Date field, 0 when missing or absurd */
	int date_zone_min;     /* its zone, minutes east of UTC */
	char *text;            /* new text only */
	char *quoted;          /* earlier mails quoted in it */
	char *signature;
	GPtrArray *attachments; /* of struct attachment */
	struct auto_signs signs;
	char *auth_results; /* topmost Authentication-Results, "" when missing */
	/* text of a message/delivery-status or feedback-report part, NULL when none */
	char *delivery_status;
	char *returned_message_id; /* of the mail a report returns, NULL when none */
	uint32_t defects;          /* bit(DEFECT_...) */
};

/* An empty message, every string "" and every list empty. */
struct message *message_new(void);
void message_free(struct message *message);
DEFINE_AUTO(message)

/* How many attachments are photos. */
unsigned message_photos(const struct message *message);

/* The address an answer goes to: Reply-To when given, else From. Borrowed. */
const struct address *message_reply_address(const struct message *message);

#endif
