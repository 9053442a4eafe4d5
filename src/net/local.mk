noinst_LIBRARIES += src/net/libnet.a
src_net_libnet_a_CPPFLAGS = $(AM_CPPFLAGS) $(OPENSSL_CFLAGS) $(CURL_CFLAGS)
src_net_libnet_a_SOURCES = \
	%D%/connection.c %D%/connection.h \
	%D%/etpan_stream.c %D%/etpan_stream.h \
	%D%/http.c %D%/http.h \
	%D%/json_api.c %D%/json_api.h \
	%D%/resolve.c %D%/resolve.h \
	%D%/tls.c %D%/tls.h
