# tests of src/daemon: on a shop with a real store, without a net (shop.h)
check_LIBRARIES += tests/unit/daemon/libshop.a
%C%_libshop_a_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)
%C%_libshop_a_SOURCES = %D%/shop.c %D%/shop.h

daemon_tests = \
	%D%/test_answers \
	%D%/test_clock_worker \
	%D%/test_conversation \
	%D%/test_draft_content \
	%D%/test_drafting \
	%D%/test_draft_policy \
	%D%/test_engine \
	%D%/test_gather \
	%D%/test_ini_file \
	%D%/test_intake \
	%D%/test_late_orders \
	%D%/test_lifecycle_mail \
	%D%/test_mail_reader \
	%D%/test_order_connectors \
	%D%/test_orders_worker \
	%D%/test_marketplace \
	%D%/test_pipeline \
	%D%/test_redraw \
	%D%/test_reread \
	%D%/test_settings \
	%D%/test_silence \
	%D%/test_tracking_worker \
	%D%/test_webhooks \
	%D%/test_worker \
	%D%/test_year
check_PROGRAMS += $(daemon_tests)
TESTS += $(daemon_tests)
daemon_test_libs = tests/unit/daemon/libshop.a tests/unit/record/libfixture.a $(link_daemon)
%C%_test_answers_LDADD = $(daemon_test_libs)
%C%_test_clock_worker_LDADD = $(daemon_test_libs)
%C%_test_conversation_LDADD = $(daemon_test_libs)
%C%_test_draft_content_LDADD = $(link_daemon)
%C%_test_drafting_LDADD = $(daemon_test_libs)
%C%_test_draft_policy_LDADD = $(daemon_test_libs)
%C%_test_marketplace_LDADD = $(daemon_test_libs)
%C%_test_engine_LDADD = $(daemon_test_libs)
%C%_test_gather_LDADD = $(daemon_test_libs)
%C%_test_ini_file_LDADD = $(link_daemon)
%C%_test_intake_LDADD = $(daemon_test_libs)
%C%_test_late_orders_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)
%C%_test_late_orders_LDADD = $(daemon_test_libs)
%C%_test_lifecycle_mail_LDADD = $(daemon_test_libs)
%C%_test_mail_reader_LDADD = $(daemon_test_libs)
%C%_test_order_connectors_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)
%C%_test_orders_worker_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)
%C%_test_order_connectors_LDADD = $(daemon_test_libs)
%C%_test_orders_worker_LDADD = $(daemon_test_libs)
%C%_test_pipeline_LDADD = $(daemon_test_libs)
%C%_test_redraw_LDADD = $(daemon_test_libs)
%C%_test_reread_LDADD = $(daemon_test_libs)
%C%_test_settings_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)
%C%_test_settings_LDADD = $(daemon_test_libs)
%C%_test_silence_LDADD = $(daemon_test_libs)
%C%_test_tracking_worker_LDADD = $(daemon_test_libs)
%C%_test_year_LDADD = $(daemon_test_libs)
%C%_test_webhooks_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)
%C%_test_webhooks_LDADD = $(daemon_test_libs)
%C%_test_worker_LDADD = $(link_daemon)
