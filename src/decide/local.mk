noinst_LIBRARIES += src/decide/libdecide.a
src_decide_libdecide_a_SOURCES =
