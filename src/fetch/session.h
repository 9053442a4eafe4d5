/*
 * The inside of a session, private to fetch/: libetpan's session and the one way a
 * command goes out and its answer is judged. login.h brings it to life.
 *
 * libetpan 1.9.4 is used with care (know its traps before changing this):
 *   - it reads without limit: every command says how many bytes its answer may have;
 *   - it descends into brackets without limit: the stream watches them;
 *   - after a PARSE error it is out of step with the server: the session is broken;
 *   - it calls the handlers of FETCH only when a progress callback is set;
 *   - its IDLE loses lines that come before the "+": wait.c does IDLE by itself;
 *   - its ID crashes on "* ID NIL", its AUTHENTICATE needs plugins of Cyrus SASL:
 *     login.c does both by itself;
 *   - a literal of BODY[] goes to a handler in pieces, all others into memory.
 */
#ifndef FETCH_SESSION_H
#define FETCH_SESSION_H

#include <glib.h>
#include <libetpan/mailimap.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/attr.h"
#include "fetch/imap.h"

struct connection;

enum capability {
	CAPABILITY_STARTTLS,
	CAPABILITY_LOGINDISABLED,
	CAPABILITY_SASL_IR,
	CAPABILITY_ID,
	CAPABILITY_IDLE,
	CAPABILITY_UIDPLUS,
	CAPABILITY_MOVE,
	CAPABILITY_CONDSTORE,
	CAPABILITY_SPECIAL_USE,
	CAPABILITY_LIST_EXTENDED,
	CAPABILITY_XLIST,
	CAPABILITY_AUTH_PLAIN,
	CAPABILITY_COUNT
};

/* What an answer may have in bytes when it carries neither mails nor lists. */
#define ANSWER_BYTES (UINT64_C(1) << 20)
/* The answer to a SEARCH: room for a million mails. */
#define SEARCH_BYTES (UINT64_C(16) << 20)

struct imap {
	mailimap *etpan;
	mailstream *stream; /* closed by session_free() */
	struct connection
		*connection; /* owned by the stream; NULL over a bare stream */
	int wake_fd;         /* eventfd of imap_wake() */
	char *host;
	uint32_t capabilities; /* bit(CAPABILITY_...) */
	bool broken;
	bool logging_in; /* a refusal now is the operator's to mend */
	bool passing;    /* the last refusal was about the moment: do not press on */
	bool news;       /* the mailbox grew since it was last listed */
	uint32_t uidvalidity; /* of the selected mailbox; 0: none is selected */
	uint32_t uidnext;     /* the same, when it was selected; 0: not said */
	char *alert;          /* NULL: none */
	GError *refusal; /* why a handler of ours stopped libetpan; NULL otherwise */
};

/*
 * A session over `low`, which it takes over; nothing is said yet. `connection` is what
 * lies under `low`, or NULL.
 */
struct imap *session_new(
	mailstream_low *low, struct connection *connection, const char *host);

/* Frees without a word to the server. */
void session_free(struct imap *imap);

/*
 * Around a call into libetpan. session_begin() refuses on a broken session and allows
 * `answer_bytes` of answer; session_end() judges libetpan's result `code`. `doing` is
 * what was tried, for "could not DOING: ...". A refused command (NO, BAD) leaves the
 * session usable, everything else breaks it.
 */
MUST_USE bool session_begin(struct imap *imap, uint64_t answer_bytes, GError **err);
MUST_USE bool session_end(struct imap *imap, int code, const char *doing, GError **err);

/* session_end() where it is known that `code` is no success. */
void session_fail(struct imap *imap, int code, const char *doing, GError **err);

/* Both around one command sent as it is; the answer is in etpan->imap_response_info. */
MUST_USE bool session_command(struct imap *imap, uint64_t answer_bytes,
	const char *doing, const char *command, GError **err);

/*
 * A SEARCH: appends the UIDs found to `found` (of uint32_t), in the server's order.
 */
MUST_USE bool session_search(struct imap *imap, const char *command, const char *doing,
	GArray *found, GError **err);

/*
 * For the commands libetpan cannot do: session_send() sends text and CRLF,
 * session_send_tagged() puts the next tag before it. session_take_line() reads a line
 * and says what it is; session_await() goes on to the first that is not untagged. All
 * ask for session_begin() first.
 */
enum session_line {
	SESSION_LINE_FAILED,   /* *err is set: BYE, a refusal, or not IMAP */
	SESSION_LINE_DONE,     /* the tagged OK */
	SESSION_LINE_CONTINUE, /* "+ ..." */
	SESSION_LINE_UNTAGGED, /* "* ..." */
};
MUST_USE bool session_send(
	struct imap *imap, const char *text, const char *doing, GError **err);
MUST_USE bool session_send_tagged(
	struct imap *imap, const char *text, const char *doing, GError **err);
MUST_USE enum session_line session_take_line(
	struct imap *imap, const char *doing, GError **err);
MUST_USE enum session_line session_await(
	struct imap *imap, const char *doing, GError **err);

/* Waits for the server (what was read ahead counts) or for imap_wake(). */
enum session_poll {
	SESSION_POLL_FAILED,
	SESSION_POLL_TIMEOUT,
	SESSION_POLL_READABLE,
	SESSION_POLL_WOKEN,
};
MUST_USE enum session_poll session_poll(
	struct imap *imap, int timeout_ms, GError **err);

bool session_can(const struct imap *imap, enum capability capability);

/*
 * `text` in double quotes; NULL when it has characters that no quoted string may have.
 * Newly allocated.
 */
char *session_quote(const char *text);

/* The session is out of step: nothing more goes out on it. */
void session_break(struct imap *imap);

#endif
