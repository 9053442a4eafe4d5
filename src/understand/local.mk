noinst_LIBRARIES += src/understand/libunderstand.a
src_understand_libunderstand_a_SOURCES =
