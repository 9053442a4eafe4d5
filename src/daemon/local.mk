noinst_LIBRARIES += src/daemon/libdaemon.a
src_daemon_libdaemon_a_CPPFLAGS = $(AM_CPPFLAGS) $(INIPARSER_CFLAGS) $(SYSTEMD_CFLAGS)
src_daemon_libdaemon_a_SOURCES = \
	%D%/ini_file.c %D%/ini_file.h \
	%D%/settings.c %D%/settings.h
