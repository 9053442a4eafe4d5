/*
 * A shop with a real store and a scripted SMTP server, for the tests of the sender and
 * its ledger.
 */
#ifndef TESTS_UNIT_SEND_SENDING_H
#define TESTS_UNIT_SEND_SENDING_H

#include "../record/fixture.h"
#include "record/outbox.h"
#include "send/sender.h"
#include "smtp_peer.h"

#define SENDING_NOW INT64_C(1772323200)

#define SAY_HELLO "> 220 hi\n< EHLO\n> 250 me\n"
#define TAKE_MAIL                                                                      \
	"< MAIL\n> 250 ok\n< RCPT\n> 250 ok\n< DATA\n> 354 go\nmail\n"                 \
	"> 250 2.0.0 queued\n"
#define SAY_BYE "< QUIT\n> 221 bye\n"

struct sending {
	struct fixture store;
	struct smtp_peer peer;
	struct sender *sender;
	struct sender_options options;
	int64_t now_utc;
	bool recovered;
};

/* What a run did. */
struct sending_report {
	unsigned counts[SEND_STOP_ACCOUNT + 1]; /* reported mails by verdict */
	int64_t wait_ms;
};

/* `script` is the server's, see smtp_peer.h. */
void sending_begin(struct sending *sending, const char *script);
void sending_end(struct sending *sending);

/* An approved reply to a buyer in a case of its own; the id of its outbox mail. */
int64_t sending_add_mail(struct sending *sending);

/* A new sender, as after a restart; options may be changed before. */
void sending_restart(struct sending *sending);

/* Recovers once, and runs until nothing may leave now, as the daemon does. */
bool sending_run(
	struct sending *sending, struct sending_report *out_report, GError **err);

/* The outbox mail now, for the caller to clear. */
struct outbox_row sending_mail(struct sending *sending, int64_t id);

/* State of the mail; of its draft. */
enum outbox_state sending_state(struct sending *sending, int64_t id);
enum draft_state sending_draft_state(struct sending *sending, int64_t id);

/* Puts the mail into a state as a crash would leave it. */
void sending_force(struct sending *sending, int64_t id, enum outbox_state state);

/* How many events of this name the mail's case has. */
unsigned sending_events(struct sending *sending, int64_t id, const char *name);

#endif
