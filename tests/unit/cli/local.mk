# tests of src/cli
cli_tests = %D%/test_render %D%/test_table %D%/test_template_samples
check_PROGRAMS += $(cli_tests)
TESTS += $(cli_tests)
%C%_test_render_SOURCES = %D%/test_render.c src/cli/render.c src/cli/open.c
%C%_test_render_LDADD = $(link_daemon)
%C%_test_table_SOURCES = %D%/test_table.c src/cli/table.c
%C%_test_table_LDADD = $(link_base)
%C%_test_template_samples_SOURCES = %D%/test_template_samples.c src/cli/template_samples.c
%C%_test_template_samples_LDADD = $(link_decide)
