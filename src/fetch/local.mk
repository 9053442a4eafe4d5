noinst_LIBRARIES += src/fetch/libfetch.a
src_fetch_libfetch_a_SOURCES =
