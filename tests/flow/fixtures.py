"""The fixtures of the flow and the crash tests."""
import os
import shutil
import signal
import sys
import tempfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "servers"))

import mail_servers  # noqa: E402
import mailbench  # noqa: E402

TEST_SECONDS = 120
# In memory where that is possible: thousands of small files come and go.
SCRATCH = "/dev/shm" if os.access("/dev/shm", os.W_OK) else "/tmp"


@pytest.fixture(scope="session")
def servers():
    """Dovecot and Postfix, shared by all tests of the run."""
    folder = tempfile.mkdtemp(prefix="replyd-servers-", dir=SCRATCH)
    try:
        yield mail_servers.start(folder)
    finally:
        mail_servers.stop(folder)
        shutil.rmtree(folder)


@pytest.fixture
def bench(servers, tmp_path):
    made = mailbench.Bench(servers, tmp_path)
    yield made
    made.close()


@pytest.fixture(autouse=True)
def limited_time(request):
    """No test waits for ever; @pytest.mark.seconds(N) allows more than usual."""
    allowed = request.node.get_closest_marker("seconds")
    seconds = allowed.args[0] if allowed else TEST_SECONDS

    def too_long(*_):
        raise TimeoutError("the test took more than %d s" % seconds)
    before = signal.signal(signal.SIGALRM, too_long)
    signal.alarm(seconds)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def pytest_configure(config):
    config.addinivalue_line("markers", "seconds(n): how long the test may take")
