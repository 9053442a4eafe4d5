/*
 * The daemon's main thread: it starts the service, then only listens: to signals, to
 * the doorbell, and to the clock of the service manager's watchdog.
 */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/signalfd.h>
#include <systemd/sd-daemon.h>
#include <unistd.h>

#include "base/log.h"
#include "cli/commands.h"
#include "cli/open.h"
#include "daemon/service.h"
#include "record/doorbell.h"

#define STUCK_SECONDS                                                                  \
	900 /* no single step takes so long: its own deadline would end it */
#define TICK_MS 10000

static const char summary[] = "Watches every shop's mailbox, drafts replies, and sends "
			      "what is approved, until it is\n"
			      "stopped (SIGTERM). SIGHUP reads the settings anew; a "
			      "reload that finds a problem\n"
			      "keeps the old ones.";

struct daemon {
	const char *config;
	struct service *service;
	char *doorbell_path;
	int doorbell_fd;
	int signal_fd;
	bool told_stuck;
};

/* New settings, or NULL after every problem has been logged. */
static struct engine *load_engine(const char *config)
{
	g_autoptr(GPtrArray) problems = g_ptr_array_new_with_free_func(g_free);
	struct engine *engine = engine_load(config, problems);
	for (guint i = 0; i < problems->len; i++) {
		g_autofree char *what = log_quote(problems->pdata[i]);
		log_event(LOG_LEVEL_ERROR, "settings.problem", "what=%s", what);
	}
	return engine;
}

/* A service ready to start, or NULL after what is wrong has been logged. */
static struct service *prepare(const char *config)
{
	g_autoptr(GError) err = NULL;
	struct engine *engine = load_engine(config);
	struct service *service = engine != NULL ? service_new(engine, &err) : NULL;
	if (err != NULL) {
		g_autofree char *why = log_quote(err->message);
		log_event(LOG_LEVEL_ERROR, "daemon.failed", "why=%s", why);
	}
	return service;
}

static void start(struct daemon *daemon, struct service *service)
{
	g_autoptr(GError) err = NULL;
	g_autofree char *bell = g_build_filename(
		service_settings(service)->state_dir, "doorbell", NULL);
	daemon->service = service;
	service_start(service);
	daemon->doorbell_fd = doorbell_open(bell, &err);
	if (daemon->doorbell_fd < 0) {
		g_autofree char *why = log_quote(err->message);
		log_event(LOG_LEVEL_WARNING, "doorbell.off", "why=%s", why);
	}
	daemon->doorbell_path = g_steal_pointer(&bell);
}

static void stop(struct daemon *daemon)
{
	if (daemon->doorbell_fd >= 0) {
		(void)close(daemon->doorbell_fd); /* nothing is written to it */
		(void)unlink(daemon->doorbell_path);
	}
	daemon->doorbell_fd = -1;
	g_clear_pointer(&daemon->doorbell_path, g_free);
	service_stop(g_steal_pointer(&daemon->service));
}

/* What finds a problem leaves everything as it was. */
static void reload(struct daemon *daemon)
{
	(void)sd_notify(0, "RELOADING=1");
	struct service *service = prepare(daemon->config);
	if (service == NULL) {
		log_event(LOG_LEVEL_ERROR, "settings.kept",
			"why=\"the new ones have problems\"");
	} else {
		stop(daemon);
		start(daemon, service);
		log_event(LOG_LEVEL_INFO, "settings.reloaded", "config=%s",
			daemon->config);
	}
	(void)sd_notify(0, "READY=1");
}

/* False when it is time to stop. */
static bool obey_signal(struct daemon *daemon)
{
	struct signalfd_siginfo info;
	if (read(daemon->signal_fd, &info, sizeof(info)) != (ssize_t)sizeof(info))
		return true;
	if (info.ssi_signo != SIGHUP)
		return false;
	reload(daemon);
	return true;
}

/* The watchdog is fed only while every thread gets on. */
static void feed_watchdog(struct daemon *daemon)
{
	int64_t busy = service_busy_seconds(daemon->service);
	if (busy > STUCK_SECONDS) {
		if (!daemon->told_stuck)
			log_event(LOG_LEVEL_ERROR, "daemon.stuck",
				"seconds=%" G_GINT64_FORMAT, busy);
		daemon->told_stuck = true;
		return;
	}
	daemon->told_stuck = false;
	g_autofree char *status = service_status(daemon->service);
	(void)sd_notifyf(0, "WATCHDOG=1\nSTATUS=%s", status);
}

static int tick_ms(void)
{
	uint64_t usec = 0;
	if (sd_watchdog_enabled(0, &usec) > 0)
		return (int)MIN(usec / 2000, TICK_MS);
	return TICK_MS;
}

/* False when listening failed. */
static bool listen_on(struct daemon *daemon)
{
	int tick = tick_ms();
	bool go_on = true;
	while (go_on) {
		struct pollfd fds[] = {
			{.fd = daemon->signal_fd, .events = POLLIN},
			{.fd = daemon->doorbell_fd,
				.events = POLLIN}, /* -1 is passed over */
		};
		int ready = poll(fds, G_N_ELEMENTS(fds), tick);
		if (ready < 0 && errno != EINTR)
			return false;
		if (ready > 0 && (fds[1].revents & POLLIN) != 0) {
			doorbell_clear(daemon->doorbell_fd);
			service_wake(daemon->service);
		}
		feed_watchdog(daemon);
		if (ready > 0 && (fds[0].revents & POLLIN) != 0)
			go_on = obey_signal(daemon);
	}
	return true;
}

/* Before any thread starts: all of them inherit the mask. */
static int take_signals(void)
{
	sigset_t set;
	(void)sigemptyset(&set);
	(void)sigaddset(&set, SIGTERM);
	(void)sigaddset(&set, SIGINT);
	(void)sigaddset(&set, SIGHUP);
	if (pthread_sigmask(SIG_BLOCK, &set, NULL) != 0)
		return -1;
	return signalfd(-1, &set, SFD_CLOEXEC);
}

static int run(const struct cli_options *options)
{
	struct daemon daemon = {
		.config = options->config != NULL ? options->config
	                                          : settings_default_path(),
		.doorbell_fd = -1,
		.signal_fd = take_signals(),
	};
	if (daemon.signal_fd < 0) {
		cli_complain("could not take signals: %s", g_strerror(errno));
		return EXIT_FAILED;
	}
	struct service *service = prepare(daemon.config);
	if (service == NULL)
		return EXIT_FAILED;
	start(&daemon, service);
	log_event(LOG_LEVEL_INFO, "daemon.ready", "version=%s config=%s",
		PACKAGE_VERSION, daemon.config);
	(void)sd_notify(0, "READY=1");
	bool ok = listen_on(&daemon);
	(void)sd_notify(0, "STOPPING=1");
	stop(&daemon);
	(void)close(daemon.signal_fd); /* only read */
	log_event(LOG_LEVEL_INFO, "daemon.stopped", "config=%s", daemon.config);
	return ok ? EXIT_OK : EXIT_FAILED;
}

int cmd_run(int argc, char **argv)
{
	struct cli_options options = {0};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options, false, NULL, "", summary, &argc, &argv, &help))
		status = help ? EXIT_OK : run(&options);
	cli_options_clear(&options);
	return status;
}
