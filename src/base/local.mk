noinst_LIBRARIES += src/base/libbase.a
src_base_libbase_a_CPPFLAGS = $(AM_CPPFLAGS) $(OPENSSL_CFLAGS) $(SYSTEMD_CFLAGS)
src_base_libbase_a_SOURCES = \
	%D%/attr.h \
	%D%/banned.h \
	%D%/clock.c %D%/clock.h \
	%D%/crash.c %D%/crash.h \
	%D%/digest.c %D%/digest.h \
	%D%/error.c %D%/error.h \
	%D%/limits.h \
	%D%/log.c %D%/log.h \
	%D%/parallel.c %D%/parallel.h \
	%D%/sanitize.c %D%/sanitize.h \
	%D%/secret.c %D%/secret.h
EXTRA_DIST += src/LAYERS
