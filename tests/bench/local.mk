EXTRA_PROGRAMS = tests/bench/raw_fetch
%C%_raw_fetch_SOURCES = %D%/raw_fetch.c
%C%_raw_fetch_LDADD = $(GLIB_LIBS)
EXTRA_DIST += %D%/README.md %D%/benchlib.py %D%/code-size %D%/corpus.py %D%/drain \
	%D%/idle-memory %D%/inspect-rate %D%/make_mailbox.py %D%/servers
EXTRA_PROGRAMS += %D%/bench_understand %D%/read_texts
%C%_bench_understand_LDADD = $(link_understand)
%C%_read_texts_LDADD = $(link_understand)
EXTRA_PROGRAMS += %D%/bench_parse
%C%_bench_parse_LDADD = $(link_parse)
EXTRA_PROGRAMS += %D%/bench_store
%C%_bench_store_LDADD = $(link_record)
