# tests of src/net; libpeer.a is also for the tests of the folders above it
check_LIBRARIES += %D%/libpeer.a
%C%_libpeer_a_CPPFLAGS = $(AM_CPPFLAGS) $(OPENSSL_CFLAGS)
%C%_libpeer_a_SOURCES = %D%/http_peer.c %D%/http_peer.h %D%/peer.c %D%/peer.h \
	%D%/tls_fixture.c %D%/tls_fixture.h
link_peer = tests/unit/net/libpeer.a $(link_net)

net_tests = \
	%D%/test_connection \
	%D%/test_etpan_stream \
	%D%/test_http \
	%D%/test_json_api \
	%D%/test_resolve \
	%D%/test_tls
check_PROGRAMS += $(net_tests)
TESTS += $(net_tests)
%C%_test_connection_LDADD = $(link_peer)
%C%_test_etpan_stream_LDADD = $(link_peer)
%C%_test_http_CPPFLAGS = $(AM_CPPFLAGS) $(OPENSSL_CFLAGS)
%C%_test_http_LDADD = $(link_peer)
%C%_test_json_api_CPPFLAGS = $(AM_CPPFLAGS) $(OPENSSL_CFLAGS) -I$(top_srcdir)
%C%_test_json_api_LDADD = $(link_peer)
%C%_test_resolve_LDADD = $(link_net)
%C%_test_tls_LDADD = $(link_peer)
