# tests of src/record
check_LIBRARIES += tests/unit/record/libfixture.a
%C%_libfixture_a_SOURCES = %D%/fixture.c %D%/fixture.h

record_tests = \
	%D%/test_actions \
	%D%/test_autonomy \
	%D%/test_cases \
	%D%/test_db \
	%D%/test_doorbell \
	%D%/test_drafts \
	%D%/test_events \
	%D%/test_lifecycle \
	%D%/test_messages \
	%D%/test_migrate \
	%D%/test_order_sources \
	%D%/test_orders \
	%D%/test_outbox \
	%D%/test_parcels \
	%D%/test_plans \
	%D%/test_radar \
	%D%/test_raw \
	%D%/test_row_map \
	%D%/test_shops \
	%D%/test_sqlite \
	%D%/test_suppression \
	%D%/test_writer_lock
check_PROGRAMS += $(record_tests)
TESTS += $(record_tests)
record_test_libs = tests/unit/record/libfixture.a $(link_record)
%C%_test_actions_LDADD = $(record_test_libs)
%C%_test_autonomy_LDADD = $(record_test_libs)
%C%_test_cases_LDADD = $(record_test_libs)
%C%_test_db_LDADD = $(record_test_libs)
%C%_test_doorbell_LDADD = $(record_test_libs)
%C%_test_drafts_LDADD = $(record_test_libs)
%C%_test_events_LDADD = $(record_test_libs)
%C%_test_lifecycle_LDADD = tests/unit/record/libfixture.a $(link_record)
%C%_test_messages_LDADD = $(record_test_libs)
%C%_test_migrate_CPPFLAGS = $(AM_CPPFLAGS) $(SQLITE_CFLAGS)
%C%_test_migrate_LDADD = $(record_test_libs)
%C%_test_order_sources_LDADD = $(record_test_libs)
%C%_test_orders_LDADD = $(record_test_libs)
%C%_test_outbox_LDADD = $(record_test_libs)
%C%_test_parcels_LDADD = $(record_test_libs)
%C%_test_plans_CPPFLAGS = $(AM_CPPFLAGS) $(SQLITE_CFLAGS)
%C%_test_plans_LDADD = $(record_test_libs)
%C%_test_radar_LDADD = $(record_test_libs)
%C%_test_raw_LDADD = $(record_test_libs)
%C%_test_row_map_LDADD = $(record_test_libs)
%C%_test_shops_LDADD = $(record_test_libs)
%C%_test_sqlite_LDADD = $(record_test_libs)
%C%_test_suppression_LDADD = $(record_test_libs)
%C%_test_writer_lock_LDADD = $(record_test_libs)
