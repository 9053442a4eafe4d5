/*
 * An SMTP server for tests that follows a script, a step a line:
 *
 *     > 250 ok        says the line and CRLF
 *     ~ 250-par       says it without CRLF, and lets it arrive alone (\r\n stand for
 * themselves) < RCPT TO:      hears a line that begins so; another one ends the script
 *     mail            hears a mail up to its dot
 *     tls             shakes hands
 *     wait 300        milliseconds
 *     reset           closes by RST now
 *
 * At the end of the script the connection is closed. Several scripts, for one
 * connection each, are separated by a line "next"; the last one repeats.
 */
#ifndef TESTS_UNIT_SEND_SMTP_PEER_H
#define TESTS_UNIT_SEND_SMTP_PEER_H

#include "../net/peer.h"

struct smtp_peer {
	struct peer *peer;
	char *ca_file;
	struct tls_fixture *tls;
	const char *script;
	GMutex mutex;
	GString *heard;   /* every line of the client, each with "\n" */
	GPtrArray *mails; /* of char *: as they came, dots still doubled */
	char *surprise;   /* a line that was not what the script says; NULL: none */
};

/* `script` must outlive the peer. */
void smtp_peer_start(struct smtp_peer *peer, const char *script, bool implicit_tls);
void smtp_peer_stop(struct smtp_peer *peer);

/* Waits for the scripts under way and keeps what was heard, for looking at. */
void smtp_peer_join(struct smtp_peer *peer);

unsigned smtp_peer_mails(struct smtp_peer *peer);

#endif
