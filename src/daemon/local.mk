noinst_LIBRARIES += src/daemon/libdaemon.a
src_daemon_libdaemon_a_CPPFLAGS = $(AM_CPPFLAGS) $(INIPARSER_CFLAGS) $(SYSTEMD_CFLAGS)
src_daemon_libdaemon_a_SOURCES = \
	%D%/account.c %D%/account.h \
	%D%/answers.c %D%/answers.h \
	%D%/clock_worker.c %D%/clock_worker.h \
	%D%/conversation.c %D%/conversation.h \
	%D%/draft_content.c %D%/draft_content.h \
	%D%/draft_policy.c %D%/draft_policy.h \
	%D%/drafting.c %D%/drafting.h \
	%D%/engine.c %D%/engine.h \
	%D%/gather.c %D%/gather.h \
	%D%/ini_file.c %D%/ini_file.h \
	%D%/intake.c %D%/intake.h \
	%D%/late_orders.c %D%/late_orders.h \
	%D%/lifecycle_mail.c %D%/lifecycle_mail.h \
	%D%/mail_reader.c %D%/mail_reader.h \
	%D%/mailbox_worker.c %D%/mailbox_worker.h \
	%D%/marketplace.c %D%/marketplace.h \
	%D%/once.c %D%/once.h \
	%D%/online.c %D%/online.h \
	%D%/order_connectors.c %D%/order_connectors.h \
	%D%/orders_worker.c %D%/orders_worker.h \
	%D%/pipeline.c %D%/pipeline.h \
	%D%/redraw.c %D%/redraw.h \
	%D%/reread.c %D%/reread.h \
	%D%/sending_worker.c %D%/sending_worker.h \
	%D%/service.c %D%/service.h \
	%D%/setting_fields.c %D%/setting_fields.h \
	%D%/setting_values.c %D%/setting_values.h \
	%D%/settings.c %D%/settings.h \
	%D%/settings_text.c \
	%D%/silence.c %D%/silence.h \
	%D%/tracking_worker.c %D%/tracking_worker.h \
	%D%/webhooks.c %D%/webhooks.h \
	%D%/worker.c %D%/worker.h
