/*
 * A scripted IMAP server on 127.0.0.1 for tests. It takes one connection, plays its
 * script line by line, and closes:
 *   - "S: text" sends text and CRLF;
 *   - "C: pattern" expects a line that matches the glob pattern behind its tag, which
 *     is kept for "T:" and "U:" (the "*" of "11:*" matches itself too);
 *   - "R: pattern" expects a line without a tag ("R: DONE");
 *   - "T: text" sends the last tag, text and CRLF;
 *   - "U: text" sends the last tag and text as it is, without CRLF;
 *   - "B: text" sends text as it is, without CRLF;
 *   - "L: n" sends n bytes of filler, or fewer if the client leaves;
 *   - "W: ms" sleeps;
 *   - "E:" starts TLS.
 *
 * A line that does not match ends the script with a failure, which imap_peer_stop()
 * reports.
 */
#ifndef TESTS_UNIT_FETCH_IMAP_PEER_H
#define TESTS_UNIT_FETCH_IMAP_PEER_H

#include <glib.h>
#include <stdint.h>

#include "../net/peer.h"
#include "fetch/imap.h"

struct imap_peer;

/* Plays `script` (NULL-terminated) to the first who connects. */
struct imap_peer *imap_peer_start(const char *const *script);

/* The same with TLS to be had, from the first byte on if `implicit`. */
struct imap_peer *imap_peer_start_tls(
	const char *const *script, const struct identity *identity, bool implicit);

/* A certificate for it; *out_ca_file is the file of its authority, newly allocated. */
const struct identity *imap_peer_identity(
	struct tls_fixture *fixture, char **out_ca_file);

uint16_t imap_peer_port(const struct imap_peer *imap);

/* Connects to it as user "ana" with the password "pa\"ss". */
struct imap *imap_peer_open_as(
	struct imap_peer *imap, enum imap_tls tls, const char *ca_file, GError **err);

/* The same in clear. */
struct imap *imap_peer_open(struct imap_peer *imap, GError **err);

/* The same, and nothing may go wrong. */
struct imap *imap_peer_expect_open(struct imap_peer *imap);

/* Waits for the script's end; fails unless the whole of it was played. Frees. */
void imap_peer_stop(struct imap_peer *imap);

/* Greeting, capabilities ("IMAP4rev1" and `capabilities`), login, capabilities. */
#define PEER_HELLO(capabilities)                                                       \
	"S: * OK ready", "C: CAPABILITY", "S: * CAPABILITY IMAP4rev1 " capabilities,   \
		"T: OK done", "C: LOGIN ana \"pa\\\"ss\"", "T: OK logged in",          \
		"C: CAPABILITY", "S: * CAPABILITY IMAP4rev1 " capabilities,            \
		"T: OK done"

/* SELECT of an INBOX with `exists` mails. */
#define PEER_SELECT(command, exists, uidnext)                                          \
	"C: " command " INBOX", "S: * FLAGS (\\Seen \\Deleted)",                       \
		"S: * " exists " EXISTS", "S: * 0 RECENT",                             \
		"S: * OK [UIDVALIDITY 7] ok", "S: * OK [UIDNEXT " uidnext "] ok",      \
		"T: OK [READ-WRITE] done"

#endif
