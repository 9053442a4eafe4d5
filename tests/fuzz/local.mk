# Fuzz targets: fuzz_NAME.c and its seeds in corpus/NAME, perhaps NAME.dict. `make check`
# replays the corpus; with --enable-fuzzing the same target is a libFuzzer program and runs
# for $FUZZ_SECONDS. A new target: its name in fuzz_tests, its link line, its sources below.
fuzz_tests = \
	%D%/fuzz_bounce \
	%D%/fuzz_compose \
	%D%/fuzz_csv \
	%D%/fuzz_decisions \
	%D%/fuzz_html \
	%D%/fuzz_imap_reply \
	%D%/fuzz_lexicon \
	%D%/fuzz_mail \
	%D%/fuzz_notice \
	%D%/fuzz_policy \
	%D%/fuzz_numbers \
	%D%/fuzz_quote \
	%D%/fuzz_smtp_reply \
	%D%/fuzz_template
check_PROGRAMS += $(fuzz_tests)
TESTS += $(fuzz_tests)
EXTRA_DIST += %D%/corpus %D%/run %D%/html.dict %D%/lexicon.dict %D%/mail.dict %D%/quote.dict

if FUZZING
fuzz_driver = $(FUZZING_ENGINE)
LOG_COMPILER = $(top_srcdir)/%D%/run
else
check_LIBRARIES += %D%/libreplay.a
%C%_libreplay_a_SOURCES = %D%/replay_main.c
fuzz_driver = %D%/libreplay.a
endif

%C%_fuzz_bounce_LDADD = $(fuzz_driver) $(link_parse) $(link_understand)
%C%_fuzz_compose_LDADD = $(fuzz_driver) $(link_draft)
%C%_fuzz_csv_LDADD = $(fuzz_driver) $(link_orders)
%C%_fuzz_decisions_LDADD = $(fuzz_driver) $(link_decide)
%C%_fuzz_html_LDADD = $(fuzz_driver) $(link_text)
%C%_fuzz_imap_reply_LDADD = $(fuzz_driver) $(link_fetch)
%C%_fuzz_lexicon_LDADD = $(fuzz_driver) $(link_understand)
%C%_fuzz_mail_LDADD = $(fuzz_driver) $(link_parse)
%C%_fuzz_notice_LDADD = $(fuzz_driver) $(link_orders)
%C%_fuzz_policy_LDADD = $(fuzz_driver) $(link_policy)
%C%_fuzz_numbers_LDADD = $(fuzz_driver) $(link_understand)
%C%_fuzz_quote_LDADD = $(fuzz_driver) $(link_text)
%C%_fuzz_smtp_reply_LDADD = $(fuzz_driver) $(link_send)
%C%_fuzz_template_LDADD = $(fuzz_driver) $(link_draft)

# Only these tests, with nothing built but what they need.
.PHONY: check-fuzz
check-fuzz:
	@rm -f $(fuzz_tests:=.log) $(fuzz_tests:=.trs)
	$(MAKE) $(AM_MAKEFLAGS) $(fuzz_tests:=.log)
	@! grep -E '^:test-result: (FAIL|ERROR)' $(fuzz_tests:=.trs)
