# tests of src/fetch: most of them against a scripted server (imap_peer.c)
check_LIBRARIES += %D%/libimap_peer.a
%C%_libimap_peer_a_CPPFLAGS = $(AM_CPPFLAGS) $(OPENSSL_CFLAGS)
%C%_libimap_peer_a_SOURCES = %D%/imap_peer.c %D%/imap_peer.h
fetch_tests = \
	%D%/test_answer \
	%D%/test_backoff \
	%D%/test_capped_stream \
	%D%/test_dovecot \
	%D%/test_drain \
	%D%/test_folders \
	%D%/test_imap \
	%D%/test_listing \
	%D%/test_login \
	%D%/test_mailbox \
	%D%/test_nesting \
	%D%/test_reply \
	%D%/test_sent \
	%D%/test_session \
	%D%/test_uids \
	%D%/test_wait
check_PROGRAMS += $(fetch_tests)
TESTS += $(fetch_tests)
link_fetch_peer = tests/unit/fetch/libimap_peer.a tests/unit/net/libpeer.a $(link_fetch)
%C%_test_answer_LDADD = $(link_fetch)
%C%_test_backoff_LDADD = $(link_fetch)
%C%_test_capped_stream_LDADD = $(link_fetch)
%C%_test_dovecot_LDADD = $(link_fetch)
%C%_test_drain_LDADD = $(link_fetch_peer)
%C%_test_folders_LDADD = $(link_fetch_peer)
%C%_test_imap_LDADD = $(link_fetch_peer)
%C%_test_listing_LDADD = $(link_fetch_peer)
%C%_test_login_LDADD = $(link_fetch_peer)
%C%_test_mailbox_LDADD = $(link_fetch_peer)
%C%_test_nesting_LDADD = $(link_fetch)
%C%_test_reply_LDADD = $(link_fetch)
%C%_test_sent_LDADD = $(link_fetch_peer)
%C%_test_session_LDADD = $(link_fetch_peer)
%C%_test_uids_LDADD = $(link_fetch)
%C%_test_wait_LDADD = $(link_fetch_peer)
