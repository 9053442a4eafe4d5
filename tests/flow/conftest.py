import shutil
import signal
import sys
import tempfile
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "servers")]

import mail_servers  # noqa: E402
import mailbench  # noqa: E402

TEST_SECONDS = 120


@pytest.fixture(scope="session")
def servers():
    """Dovecot and Postfix, shared by all tests of the run."""
    folder = tempfile.mkdtemp(prefix="replyd-servers-", dir="/tmp")
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
def limited_time():
    """No test waits for ever."""
    def too_long(*_):
        raise TimeoutError("the test took more than %d s" % TEST_SECONDS)
    before = signal.signal(signal.SIGALRM, too_long)
    signal.alarm(TEST_SECONDS)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)
