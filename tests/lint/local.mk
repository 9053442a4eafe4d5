# The rules of the house, each a test of its own: `make check-style`. They read the tree, so
# they are not part of `make check`.
style_tests = \
	%D%/banned.py \
	%D%/format.sh \
	%D%/headers.py \
	%D%/layers.py \
	%D%/libraries.py \
	%D%/man.sh \
	%D%/marks.py \
	%D%/shell.sh \
	%D%/sizes.py \
	%D%/test_lints.py \
	%D%/tests.py \
	%D%/tidy.py \
	%D%/unit.sh
EXTRA_DIST += $(style_tests) %D%/dist.sh %D%/lint.py %D%/libraries.list %D%/tests.list
CLEANFILES += distcheck.log lint-flags

# What clang-tidy and the compile of lone headers need: a flag a line.
lint-flags: Makefile
	$(AM_V_GEN)printf '%s\n' $(DEFAULT_INCLUDES) $(AM_CPPFLAGS) $(CURL_CFLAGS) \
		$(GMIME_CFLAGS) $(INIPARSER_CFLAGS) $(LIBXML_CFLAGS) $(OPENSSL_CFLAGS) \
		$(SQLITE_CFLAGS) $(SYSTEMD_CFLAGS) $(UTF8PROC_CFLAGS) $(VECTORSCAN_CFLAGS) \
		$(CPPFLAGS) >$@.tmp && mv $@.tmp $@

# The longest first, so that the others run beside it.
check-style: config.h lint-flags
	$(MAKE) $(AM_MAKEFLAGS) check-TESTS TESTS='$(style_tests)' \
		check_PROGRAMS= check_LIBRARIES= check_SCRIPTS=
.PHONY: check-style

# The tarball; it speaks TAP, being two tests.
check-dist: all
	$(MAKE) $(AM_MAKEFLAGS) check-TESTS TESTS=%D%/dist.sh SH_LOG_DRIVER='$(LOG_DRIVER)' \
		SH_LOG_COMPILER="env MAKE=$(MAKE) CC='$(CC)' CXX='$(CXX)' $(SHELL)" \
		check_PROGRAMS= check_LIBRARIES= check_SCRIPTS=
.PHONY: check-dist
