# One unit test file per source file: tests/unit/FOLDER/test_FILE.c. Each folder links its
# own library and those below it, nothing above.
include tests/unit/base/local.mk
include tests/unit/mail/local.mk
include tests/unit/text/local.mk
include tests/unit/net/local.mk
include tests/unit/record/local.mk
include tests/unit/fetch/local.mk
include tests/unit/parse/local.mk
include tests/unit/understand/local.mk
include tests/unit/orders/local.mk
include tests/unit/track/local.mk
include tests/unit/decide/local.mk
include tests/unit/lifecycle/local.mk
include tests/unit/policy/local.mk
include tests/unit/draft/local.mk
include tests/unit/approve/local.mk
include tests/unit/send/local.mk
include tests/unit/evidence/local.mk
include tests/unit/daemon/local.mk
include tests/unit/cli/local.mk
