bin_PROGRAMS += replyd
replyd_SOURCES = src/main.c
replyd_LDADD = $(link_daemon)
