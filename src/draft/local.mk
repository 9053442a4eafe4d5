noinst_LIBRARIES += src/draft/libdraft.a
src_draft_libdraft_a_SOURCES =
