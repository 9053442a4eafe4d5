bin_PROGRAMS += replyd
replyd_CPPFLAGS = $(AM_CPPFLAGS) $(SYSTEMD_CFLAGS)
replyd_LDADD = src/evidence/libevidence.a $(link_daemon) $(ARCHIVE_LIBS)
replyd_SOURCES = \
	src/main.c \
	%D%/action.c \
	%D%/approve.c \
	%D%/check.c \
	%D%/commands.h \
	%D%/confirm.c \
	%D%/decide.c \
	%D%/desk.c %D%/desk.h \
	%D%/drafts.c \
	%D%/edit.c \
	%D%/evidence.c \
	%D%/explain.c \
	%D%/hold.c \
	%D%/input.c %D%/input.h \
	%D%/inspect.c \
	%D%/learn.c \
	%D%/lifecycle.c \
	%D%/link.c \
	%D%/once.c \
	%D%/open.c %D%/open.h \
	%D%/orders.c \
	%D%/parcels.c \
	%D%/pause.c \
	%D%/queue.c \
	%D%/radar.c \
	%D%/reading_tools.c %D%/reading_tools.h \
	%D%/reject.c \
	%D%/relabel.c \
	%D%/render.c \
	%D%/replay.c \
	%D%/retry.c \
	%D%/run.c \
	%D%/show.c \
	%D%/status.c \
	%D%/table.c %D%/table.h \
	%D%/template_samples.c %D%/template_samples.h \
	%D%/templates.c \
	%D%/trace.c \
	%D%/verdict.c \
	%D%/webhook.c
