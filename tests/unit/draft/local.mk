# tests of src/draft
draft_tests = \
	%D%/test_compose \
	%D%/test_context \
	%D%/test_header_text \
	%D%/test_locale \
	%D%/test_mustache \
	%D%/test_mustache_parse \
	%D%/test_subject \
	%D%/test_template_check \
	%D%/test_template_file \
	%D%/test_template_names \
	%D%/test_template_set \
	%D%/test_template_twin \
	%D%/test_templates \
	%D%/test_variables \
	%D%/test_writer
check_PROGRAMS += $(draft_tests)
TESTS += $(draft_tests)
EXTRA_DIST += %D%/samples.h
%C%_test_compose_LDADD = $(link_draft)
%C%_test_context_LDADD = $(link_draft)
%C%_test_header_text_LDADD = $(link_draft)
%C%_test_locale_LDADD = $(link_draft)
%C%_test_mustache_LDADD = $(link_draft)
%C%_test_mustache_parse_LDADD = $(link_draft)
%C%_test_subject_LDADD = $(link_draft)
%C%_test_template_check_LDADD = $(link_draft)
%C%_test_template_file_LDADD = $(link_draft)
%C%_test_template_names_LDADD = $(link_draft)
%C%_test_template_set_LDADD = $(link_draft)
%C%_test_template_twin_LDADD = $(link_draft)
%C%_test_templates_LDADD = $(link_draft)
%C%_test_variables_LDADD = $(link_draft)
%C%_test_writer_LDADD = $(link_draft)
