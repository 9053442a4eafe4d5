# tests of src/track
track_tests = \
	%D%/test_aftership \
	%D%/test_file_tracker \
	%D%/test_push \
	%D%/test_refresh \
	%D%/test_seventeen \
	%D%/test_track_info
check_PROGRAMS += $(track_tests)
TESTS += $(track_tests)
EXTRA_DIST += %D%/due.h
track_test_libs = tests/unit/record/libfixture.a $(link_track)
%C%_test_aftership_CPPFLAGS = $(AM_CPPFLAGS) $(OPENSSL_CFLAGS) -I$(top_srcdir)
%C%_test_aftership_LDADD = tests/unit/net/libpeer.a $(track_test_libs)
%C%_test_file_tracker_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)
%C%_test_file_tracker_LDADD = $(track_test_libs)
%C%_test_push_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)
%C%_test_push_LDADD = $(track_test_libs)
%C%_test_refresh_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)
%C%_test_refresh_LDADD = $(track_test_libs)
%C%_test_seventeen_CPPFLAGS = $(AM_CPPFLAGS) $(OPENSSL_CFLAGS) -I$(top_srcdir)
%C%_test_seventeen_LDADD = tests/unit/net/libpeer.a $(track_test_libs)
%C%_test_track_info_LDADD = $(track_test_libs)
