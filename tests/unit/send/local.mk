# tests of src/send
check_LIBRARIES += tests/unit/send/libsmtppeer.a
%C%_libsmtppeer_a_CPPFLAGS = $(AM_CPPFLAGS) $(OPENSSL_CFLAGS)
%C%_libsmtppeer_a_SOURCES = %D%/sending.c %D%/sending.h %D%/smtp_peer.c %D%/smtp_peer.h
send_test_libs = tests/unit/send/libsmtppeer.a tests/unit/record/libfixture.a \
	tests/unit/net/libpeer.a $(link_send)

send_tests = %D%/test_ledger %D%/test_sender %D%/test_smtp %D%/test_smtp_reply \
	%D%/test_verdict %D%/test_wire
check_PROGRAMS += $(send_tests)
TESTS += $(send_tests)
%C%_test_ledger_CPPFLAGS = $(AM_CPPFLAGS) $(OPENSSL_CFLAGS)
%C%_test_ledger_LDADD = $(send_test_libs)
%C%_test_sender_CPPFLAGS = $(AM_CPPFLAGS) $(OPENSSL_CFLAGS)
%C%_test_sender_LDADD = $(send_test_libs)
%C%_test_smtp_CPPFLAGS = $(AM_CPPFLAGS) $(OPENSSL_CFLAGS)
%C%_test_smtp_LDADD = $(send_test_libs)
%C%_test_smtp_reply_LDADD = $(link_send)
%C%_test_verdict_LDADD = $(link_send)
%C%_test_wire_CPPFLAGS = $(AM_CPPFLAGS) $(OPENSSL_CFLAGS)
%C%_test_wire_LDADD = $(send_test_libs)
