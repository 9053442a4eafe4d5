# tests of src/cli
cli_tests = %D%/test_render
check_PROGRAMS += $(cli_tests)
TESTS += $(cli_tests)
%C%_test_render_SOURCES = %D%/test_render.c src/cli/render.c src/cli/open.c
%C%_test_render_LDADD = $(link_daemon)
