/*
 * The same code against a real server: Dovecot's imap process, if it is installed,
 * which speaks to a pipe and is logged in already. (Logins, TLS and whole runs against
 * a complete Dovecot are in tests/flow.)
 *
 * HERMETICITY: a scratch folder, 127.0.0.1, child processes; as root they run as
 * "nobody". Skipped without Dovecot.
 */
#include <glib.h>
#include <glib/gstdio.h>
#include <netinet/in.h>
#include <poll.h>
#include <pwd.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/error.h"
#include "base/secret.h"
#include "fetch/drain.h"
#include "fetch/folders.h"
#include "fetch/mailbox.h"
#include "fetch/sent.h"
#include "fetch/wait.h"

#define PATIENCE_MS 20000

static const char *const programs[] = {
	"/usr/lib/dovecot/imap", "/usr/libexec/dovecot/imap"};

struct dovecot {
	const char *program;
	char *dir;
	char *config;
	uid_t uid; /* whom it runs as */
	gid_t gid;
	int listener;
	uint16_t port;
	GThread *thread;
};

static const char config_text[] = "base_dir = %s/run\n"
				  "state_dir = %s/run\n"
				  "log_path = %s/log\n"
				  "ssl = no\n"
				  "first_valid_uid = 0\n"
				  "mail_uid = %u\n"
				  "mail_gid = %u\n"
				  "mail_location = maildir:%s/mail\n"
				  "stats_writer_socket_path =\n"
				  "namespace inbox {\n"
				  "  inbox = yes\n"
				  "  separator = /\n"
				  "  mailbox Gesendet {\n"
				  "    auto = create\n"
				  "    special_use = \\Sent\n"
				  "  }\n"
				  "}\n";

static void make_dir(const struct dovecot *dovecot, const char *name)
{
	g_autofree char *path = g_build_filename(dovecot->dir, name, NULL);
	g_assert_cmpint(g_mkdir_with_parents(path, 0700), ==, 0);
	g_assert_cmpint(chown(path, dovecot->uid, dovecot->gid), ==, 0);
}

/* Delivers as a Maildir wants it: written aside, then renamed. */
static void deliver(const struct dovecot *dovecot, const char *name)
{
	g_autofree char *text = g_strdup_printf("From: a@b.example\nMessage-ID: "
						"<%s@b.example>\n\nhello %s\n",
		name, name);
	g_autofree char *aside = g_build_filename(dovecot->dir, "mail/tmp", name, NULL);
	g_autofree char *path = g_build_filename(dovecot->dir, "mail/new", name, NULL);
	g_assert_true(g_file_set_contents(aside, text, -1, NULL));
	g_assert_cmpint(chown(aside, dovecot->uid, dovecot->gid), ==, 0);
	g_assert_cmpint(g_rename(aside, path), ==, 0);
}

/* Carries bytes over until one side has no more; false when it has not. */
static bool carry(int from, int to)
{
	char buf[16384];
	ssize_t got = read(from, buf, sizeof(buf));
	return got > 0 && write(to, buf, (size_t)got) == got;
}

/* Dovecot's process wants pipes, not a socket. */
static void relay(int client, int in, int out)
{
	struct pollfd fds[] = {
		{.fd = client, .events = POLLIN}, {.fd = out, .events = POLLIN}};
	bool open = true;
	while (open && poll(fds, G_N_ELEMENTS(fds), -1) > 0)
		open = (fds[0].revents == 0 || carry(client, in)) &&
		       (fds[1].revents == 0 || carry(out, client));
	(void)close(in);
	(void)close(out);
	(void)close(client);
}

static void *serve(void *data)
{
	const struct dovecot *dovecot = data;
	const char *const command[] = {dovecot->program, "-c", dovecot->config, NULL};
	g_autofree char *home = g_strdup_printf("HOME=%s", dovecot->dir);
	const char *const environment[] = {"USER=ana", home, NULL};
	for (;;) {
		int client = accept4(dovecot->listener, NULL, NULL, SOCK_CLOEXEC);
		if (client < 0)
			return NULL;
		g_autoptr(GError) err = NULL;
		int in = -1;
		int out = -1;
		g_spawn_async_with_pipes(dovecot->dir, (char **)command,
			(char **)environment, G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL,
			NULL, &in, &out, NULL, &err);
		g_assert_no_error(err);
		relay(client, in, out);
	}
}

static void listen_here(struct dovecot *dovecot)
{
	struct sockaddr_in address = {
		.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t size = sizeof(address);
	dovecot->listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	g_assert_cmpint(
		bind(dovecot->listener, (struct sockaddr *)&address, size), ==, 0);
	g_assert_cmpint(listen(dovecot->listener, 4), ==, 0);
	g_assert_cmpint(
		getsockname(dovecot->listener, (struct sockaddr *)&address, &size), ==,
		0);
	dovecot->port = ntohs(address.sin_port);
}

static struct dovecot *dovecot_start(const char *program)
{
	struct dovecot *dovecot = g_new0(struct dovecot, 1);
	dovecot->program = program;
	dovecot->dir = g_dir_make_tmp("replyd-dovecot-XXXXXX", NULL);
	const struct passwd *nobody = getuid() == 0 ? getpwnam("nobody") : NULL;
	dovecot->uid = nobody != NULL ? nobody->pw_uid : getuid();
	dovecot->gid = nobody != NULL ? nobody->pw_gid : getgid();
	static const char *const dirs[] = {
		"", "run", "mail", "mail/cur", "mail/new", "mail/tmp"};
	for (size_t i = 0; i < G_N_ELEMENTS(dirs); i++)
		make_dir(dovecot, dirs[i]);
	const char *dir = dovecot->dir;
	g_autofree char *text = g_strdup_printf(config_text, dir, dir, dir,
		(unsigned)dovecot->uid, (unsigned)dovecot->gid, dir);
	dovecot->config = g_build_filename(dir, "dovecot.conf", NULL);
	g_assert_true(g_file_set_contents(dovecot->config, text, -1, NULL));
	listen_here(dovecot);
	dovecot->thread = g_thread_new("dovecot", serve, dovecot);
	return dovecot;
}

/* Its process ended with the connection. */
static void dovecot_stop(struct dovecot *dovecot)
{
	(void)shutdown(dovecot->listener, SHUT_RDWR); /* ends accept() */
	g_thread_join(dovecot->thread);
	(void)close(dovecot->listener);
	const char *const remove[] = {"rm", "-rf", dovecot->dir, NULL};
	g_assert_true(g_spawn_sync(NULL, (char **)remove, NULL, G_SPAWN_SEARCH_PATH,
		NULL, NULL, NULL, NULL, NULL, NULL));
	g_free(dovecot->config);
	g_free(dovecot->dir);
	g_free(dovecot);
}

static struct imap *connect_to(const struct dovecot *dovecot)
{
	AUTO(secret) password = secret_new("");
	const struct imap_options options = {
		.host = "127.0.0.1",
		.port = dovecot->port,
		.tls = IMAP_TLS_LOOPBACK,
		.user = "ana",
		.password = password,
		.timeout_ms = PATIENCE_MS,
	};
	g_autoptr(GError) err = NULL;
	struct imap *imap = imap_open(&options, &err);
	g_assert_no_error(err);
	return imap;
}

static bool take(const struct fetched_mail *mail, void *context)
{
	gsize len = 0;
	const char *data = g_bytes_get_data(mail->bytes, &len);
	g_autofree char *text = g_strndup(data, len);
	g_assert_nonnull(strstr(text, "\r\n\r\nhello "));
	g_assert_cmpuint(len, ==, mail->size);
	g_assert_cmpint(mail->internal_date_utc, >, 1000000000);
	g_assert_cmpuint(mail->checkpoint_uid, ==, mail->uid);
	g_string_append(context, strstr(text, "hello ") + strlen("hello "));
	return true;
}

/* What is above *last_uid, which moves on: "a|b|". */
static char *drain(struct imap *imap, uint32_t *last_uid)
{
	const struct drain_options options = {.after_uid = *last_uid};
	struct drain_result result = {0};
	g_autoptr(GError) err = NULL;
	g_autoptr(GString) seen = g_string_new(NULL);
	bool drained = drain_run(imap, &options, take, seen, &result, &err);
	g_assert_no_error(err);
	g_assert_true(drained);
	*last_uid = result.last_uid;
	g_string_replace(seen, "\r\n", "|", 0);
	return g_string_free(g_steal_pointer(&seen), FALSE);
}

static void expect_mails(struct imap *imap, uint32_t *last_uid, const char *wanted)
{
	g_autofree char *seen = drain(imap, last_uid);
	g_assert_cmpstr(seen, ==, wanted);
}

static void check_news(struct dovecot *dovecot, struct imap *imap, uint32_t *last_uid)
{
	g_autoptr(GError) err = NULL;
	deliver(dovecot, "d");
	enum wait_event event = mailbox_wait(imap, PATIENCE_MS, 0, &err);
	g_assert_no_error(err);
	g_assert_cmpint(event, ==, WAIT_NEWS);
	expect_mails(imap, last_uid, "d|");
}

static void check_after(struct imap *imap, const char *folder)
{
	static const uint32_t uids[] = {1, 2, 4};
	struct mailbox_info info = {0};
	g_autoptr(GError) err = NULL;
	g_assert_true(mailbox_select(imap, "INBOX", false, &info, &err));
	g_assert_true(mailbox_mark_seen(imap, uids, 3, &err));
	g_assert_true(mailbox_move(imap, uids, 3, folder, &err));
	g_assert_no_error(err);
	uint32_t last_uid = 0;
	expect_mails(imap, &last_uid, "c|");
	g_assert_true(mailbox_select(imap, folder, true, &info, &err));
	g_assert_true(info.read_only);
	g_assert_cmpuint(info.exists, ==, 3);
	last_uid = 0;
	expect_mails(imap, &last_uid, "a|b|d|");
}

static void check_sent(struct imap *imap)
{
	static const char mail[] = "Message-ID: <r1@shop.example>\r\n\r\nhello you\r\n";
	g_autofree char *folder = NULL;
	g_autoptr(GError) err = NULL;
	g_assert_cmpint(folder_find_sent(imap, "Sent", &folder, &err), ==, 1);
	g_assert_cmpstr(folder, ==, "Gesendet");
	for (int i = 0; i < 2; i++) {
		bool added = false;
		g_assert_true(sent_append(imap, folder, "r1@shop.example", mail,
			strlen(mail), &added, &err));
		g_assert_cmpint(added, ==, i == 0);
	}
	g_assert_cmpint(sent_contains(imap, folder, "r2@shop.example", &err), ==, 0);
	uint32_t last_uid = 0;
	expect_mails(imap, &last_uid, "you|");
}

static void test_a_day(const void *data)
{
	const char *program = data;
	if (program == NULL) {
		g_test_skip("Dovecot is not installed");
		return;
	}
	struct dovecot *dovecot = dovecot_start(program);
	deliver(dovecot, "a");
	deliver(dovecot, "b");
	deliver(dovecot, "c");
	struct imap *imap = connect_to(dovecot);
	g_autoptr(GError) err = NULL;
	struct mailbox_info info = {0};
	const struct mailbox_checkpoint never = {0};
	g_assert_true(mailbox_select(imap, "INBOX", true, &info, &err));
	g_assert_cmpint(mailbox_compare(&info, &never), ==, MAILBOX_FIRST_SIGHT);
	uint32_t last_uid = 0;
	expect_mails(imap, &last_uid, "a|b|c|");
	expect_mails(imap, &last_uid, "");
	g_assert_cmpuint(last_uid, ==, 3);
	check_news(dovecot, imap, &last_uid);
	check_after(imap, "Erledigt/März & mehr");
	check_sent(imap);
	imap_close(imap);
	dovecot_stop(dovecot);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	const char *found = NULL;
	for (size_t i = 0; i < G_N_ELEMENTS(programs) && found == NULL; i++)
		if (g_access(programs[i], X_OK) == 0)
			found = programs[i];
	g_test_add_data_func("/fetch/dovecot/a day", found, test_a_day);
	return g_test_run();
}
