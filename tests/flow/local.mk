# Flow and crash tests: replyd against real servers. ./run-tests runs them; so does this.
EXTRA_DIST += \
	tests/crash/conftest.py \
	tests/crash/test_crash.py \
	tests/servers/certificates.py \
	tests/servers/mail_servers.py \
	%D%/conftest.py \
	%D%/fixtures.py \
	%D%/mailbench.py \
	%D%/test_autonomy.py \
	%D%/test_bad_input.py \
	%D%/test_bounce.py \
	%D%/order_systems.py \
	%D%/test_connectors.py \
	%D%/test_daemon.py \
	%D%/test_desk.py \
	%D%/test_evidence.py \
	%D%/test_explain.py \
	%D%/test_first_sight.py \
	%D%/test_kinds.py \
	tests/kinds/auto_replies.txt \
	tests/kinds/bounces.txt \
	tests/kinds/people.txt \
	%D%/test_languages.py \
	%D%/test_learning.py \
	%D%/test_lifecycle.py \
	%D%/test_mailbox.py \
	%D%/test_notice.py \
	%D%/test_policy.py \
	%D%/test_order_sources.py \
	%D%/peers.py \
	%D%/shopdata.py \
	%D%/test_17track.py \
	%D%/test_quickstart.py \
	%D%/test_reply.py \
	%D%/test_servers.py \
	%D%/test_smtp_peer.py \
	%D%/test_templates.py

.PHONY: check-flow check-crash
with_pytest = REPLYD='$(abs_builddir)/replyd' /usr/bin/python3 -m pytest -q -p no:cacheprovider
check-flow: all
	$(with_pytest) '$(abs_srcdir)'/tests/flow
check-crash: all
	$(with_pytest) '$(abs_srcdir)'/tests/crash
