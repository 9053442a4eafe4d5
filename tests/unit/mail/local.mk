# tests of src/mail
mail_tests = %D%/test_carriers %D%/test_countries %D%/test_decision %D%/test_doubt %D%/test_facts %D%/test_facts_json %D%/test_json_keys %D%/test_message \
	%D%/test_reading %D%/test_receipt %D%/test_state %D%/test_terms %D%/test_workdays
check_PROGRAMS += $(mail_tests)
TESTS += $(mail_tests)
%C%_test_carriers_LDADD = $(link_mail)
%C%_test_countries_LDADD = $(link_mail)
%C%_test_decision_LDADD = $(link_mail)
%C%_test_doubt_LDADD = $(link_mail)
%C%_test_facts_LDADD = $(link_mail)
%C%_test_facts_json_LDADD = $(link_mail)
%C%_test_json_keys_LDADD = $(link_mail)
%C%_test_message_LDADD = $(link_mail)
%C%_test_reading_LDADD = $(link_mail)
%C%_test_receipt_LDADD = $(link_mail)
%C%_test_state_LDADD = $(link_mail)
%C%_test_terms_LDADD = $(link_mail)
%C%_test_workdays_LDADD = $(link_mail)
