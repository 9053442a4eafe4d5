EXTRA_PROGRAMS = tests/bench/raw_fetch
%C%_raw_fetch_SOURCES = %D%/raw_fetch.c
%C%_raw_fetch_LDADD = $(GLIB_LIBS)
EXTRA_DIST += %D%/README.md %D%/benchlib.py %D%/code-size %D%/corpus.py %D%/drain \
	%D%/hostile %D%/idle-memory %D%/inspect-rate %D%/make_mailbox.py %D%/phrases \
	%D%/servers %D%/understand-quality
EXTRA_PROGRAMS += %D%/bench_understand %D%/read_texts
%C%_bench_understand_LDADD = $(link_understand)
%C%_read_texts_LDADD = $(link_understand)
EXTRA_PROGRAMS += %D%/bench_parse
%C%_bench_parse_LDADD = $(link_parse)
EXTRA_PROGRAMS += %D%/phrase_rate
%C%_phrase_rate_LDADD = $(link_understand) -lpcre2-8
EXTRA_PROGRAMS += %D%/bench_store
%C%_bench_store_LDADD = $(link_record)
EXTRA_PROGRAMS += %D%/bench_clock
%C%_bench_clock_CPPFLAGS = $(AM_CPPFLAGS) $(SQLITE_CFLAGS)
%C%_bench_clock_LDADD = $(link_record)

# how well and how fast texts are read: a measure, not a test
bench-understand: %D%/read_texts$(EXEEXT) %D%/bench_understand$(EXEEXT)
	$(PYTHON) $(srcdir)/%D%/understand-quality --reader %D%/read_texts$(EXEEXT) \
		--lexicons $(srcdir)/lexicon
	%D%/bench_understand$(EXEEXT) $(srcdir)/lexicon \
		$(srcdir)/tests/understand/texts/en.tune.tsv
.PHONY: bench-understand
