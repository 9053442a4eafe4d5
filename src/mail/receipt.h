/*
 * A receipt: how one attempt to send one mail ended, as the SMTP conversation showed
 * it. What to do about it is send/verdict's business.
 *
 * Owns its text; receipt_clear() frees it. Touches nothing.
 */
#ifndef MAIL_RECEIPT_H
#define MAIL_RECEIPT_H

#include <glib.h>

/* The step of the SMTP conversation (RFC 5321) that answered last. */
enum smtp_stage {
	SMTP_STAGE_CONNECT, /* connecting, TLS, greeting, EHLO */
	SMTP_STAGE_AUTH,
	SMTP_STAGE_MAIL,
	SMTP_STAGE_RCPT,
	SMTP_STAGE_DATA,
	SMTP_STAGE_END_OF_DATA, /* after the first byte of the final dot may have left
	                         */
};

struct receipt {
	enum smtp_stage stage;
	int code;   /* 250, 451, ...; 0: the connection broke before an answer */
	char *text; /* the server's words or what broke; safe to show */
};

void receipt_clear(struct receipt *receipt);
const char *smtp_stage_name(enum smtp_stage stage);

#endif
