#include "smtp_peer.h"

#include <string.h>

#define STEP_PAUSE_US 20000 /* so that packets arrive apart */

static void note(struct smtp_peer *peer, const char *line)
{
	g_mutex_lock(&peer->mutex);
	g_string_append_printf(peer->heard, "%s\n", line);
	g_mutex_unlock(&peer->mutex);
}

static bool hear_mail(struct smtp_peer *peer, struct peer *side)
{
	g_autoptr(GString) mail = g_string_new(NULL);
	for (;;) {
		g_autofree char *line = peer_hear(side);
		if (line == NULL)
			return false;
		if (strcmp(line, ".") == 0)
			break;
		g_string_append_printf(mail, "%s\r\n", line);
	}
	g_mutex_lock(&peer->mutex);
	g_ptr_array_add(peer->mails, g_strdup(mail->str));
	g_mutex_unlock(&peer->mutex);
	return true;
}

static bool hear_line(struct smtp_peer *peer, struct peer *side, const char *start)
{
	g_autofree char *line = peer_hear(side);
	if (line == NULL)
		return false;
	note(peer, line);
	if (g_str_has_prefix(line, start))
		return true;
	g_mutex_lock(&peer->mutex);
	if (peer->surprise == NULL && strcmp(line, "QUIT") != 0)
		peer->surprise = g_strdup_printf("\"%s\" for \"%s\"", line, start);
	g_mutex_unlock(&peer->mutex);
	return false;
}

static bool play_step(struct smtp_peer *peer, struct peer *side, const char *step)
{
	if (step[0] == '>') {
		g_autofree char *line = g_strconcat(step + 2, "\r\n", NULL);
		return peer_say(side, line);
	}
	if (step[0] == '~') {
		g_autofree char *text = g_strcompress(step + 2);
		bool said = peer_say(side, text);
		g_usleep(STEP_PAUSE_US);
		return said;
	}
	if (step[0] == '<')
		return hear_line(peer, side, step + 2);
	if (strcmp(step, "mail") == 0)
		return hear_mail(peer, side);
	if (strcmp(step, "tls") == 0)
		return peer_start_tls(side);
	if (g_str_has_prefix(step, "wait ")) {
		g_usleep(g_ascii_strtoull(step + 5, NULL, 10) * 1000);
		return true;
	}
	g_assert_cmpstr(step, ==, "reset");
	peer_reset(side);
	return false;
}

static void play(struct peer *side, void *data)
{
	struct smtp_peer *peer = data;
	g_auto(GStrv) scripts = g_strsplit(peer->script, "next\n", -1);
	if (scripts[0] == NULL)
		return; /* an empty script: closes at once */
	unsigned turn = MIN(peer_turn(side), g_strv_length(scripts)) - 1;
	g_auto(GStrv) steps = g_strsplit(scripts[turn], "\n", -1);
	for (char **step = steps; *step != NULL && (*step)[0] != '\0'; step++)
		if (!play_step(peer, side, *step))
			return;
}

void smtp_peer_start(struct smtp_peer *peer, const char *script, bool implicit_tls)
{
	*peer = (struct smtp_peer){
		.script = script,
		.tls = tls_fixture_new(),
		.heard = g_string_new(NULL),
		.mails = g_ptr_array_new_with_free_func(g_free),
	};
	g_mutex_init(&peer->mutex);
	const struct identity *root = tls_fixture_identity(peer->tls,
		&(struct identity_options){.name = "Root", .is_authority = true});
	const struct identity *server = tls_fixture_identity(
		peer->tls, &(struct identity_options){.name = "s",
				   .names = "DNS:localhost, IP:127.0.0.1",
				   .issuer = root});
	peer->ca_file = tls_fixture_write_certificate(peer->tls, "ca.pem", root);
	peer->peer = peer_start(&(struct peer_options){.script = play,
		.data = peer,
		.identity = server,
		.implicit_tls = implicit_tls});
}

void smtp_peer_join(struct smtp_peer *peer)
{
	if (peer->peer != NULL)
		peer_stop(peer->peer);
	peer->peer = NULL;
	if (peer->surprise != NULL)
		g_error("the client said %s", peer->surprise);
}

void smtp_peer_stop(struct smtp_peer *peer)
{
	smtp_peer_join(peer);
	tls_fixture_free(peer->tls);
	g_string_free(peer->heard, TRUE);
	g_ptr_array_unref(peer->mails);
	g_mutex_clear(&peer->mutex);
	g_free(peer->surprise);
	g_free(peer->ca_file);
}

unsigned smtp_peer_mails(struct smtp_peer *peer)
{
	g_mutex_lock(&peer->mutex);
	unsigned count = peer->mails->len;
	g_mutex_unlock(&peer->mutex);
	return count;
}
