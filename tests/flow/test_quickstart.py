"""The demo, as a newcomer runs it, but for the build."""
import os
import re
import signal
import stat
import subprocess
from pathlib import Path

from mailbench import REPLYD, SOURCE, wait_for

PROGRAM = ["/usr/bin/python3", str(SOURCE / "demo" / "quickstart.py")]


def environment():
    return dict(os.environ, QUICKSTART_REPLYD=REPLYD, PYTHONUNBUFFERED="1")


def scratch_of(text):
    return Path(re.search(r"/tmp/replyd-demo-\w+", text).group(0))


def test_batch(tmp_path):
    done = subprocess.run([*PROGRAM, "--batch"], env=environment(), cwd=tmp_path, text=True,
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=100,
                          check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "has arrived in" in done.stdout
    for scenario in ("quality_need_photos", "in_transit", "lost", "customs_hold", "thanks",
                     "unsubscribed", "cancel_shipped", "unclear"):
        assert scenario in done.stdout
    assert "auto_reply, bounce, mailing_list" in done.stdout
    assert not scratch_of(done.stdout).exists()


def test_runs_until_interrupted(tmp_path):
    with open(tmp_path / "out", "w+", encoding="utf-8") as out:
        demo = subprocess.Popen(PROGRAM, env=environment(), cwd=tmp_path, stdout=out,
                                stderr=out, stdin=subprocess.DEVNULL)
        told = lambda: (tmp_path / "out").read_text()  # noqa: E731
        try:
            assert wait_for(lambda: "until Ctrl-C" in told(), seconds=80), told()
            scratch = scratch_of(told())
            reply = subprocess.run([str(SOURCE / "demo" / "mailbox"), str(scratch),
                                    "kofi.mensah@buyers.example"], text=True,
                                   capture_output=True, check=True).stdout
            assert "Auto-Submitted: auto-replied" in reply
        finally:
            demo.send_signal(signal.SIGINT)
            status = demo.wait(40)
    assert status == 0, told()
    assert "Traceback" not in told()
    assert not scratch.exists()


def test_real_writes_a_configuration_that_observes(tmp_path, servers):
    folder = tmp_path / "settings"
    account = ["localhost:%d" % servers["imaps"], "smtp://localhost:%d" % servers["smtp"],
               "", servers["ca"]]
    answers = ["Lumen", "shop at lumen", "shop@lumen.example", str(folder),
               *account, "a wrong password", "y", *account, servers["password"]]
    done = subprocess.run([*PROGRAM, "--real"], env=environment(), text=True,
                          input="\n".join(answers) + "\n", capture_output=True, timeout=60,
                          check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "every login works" in done.stdout
    shop = (folder / "shops.d" / "shop.ini").read_text()
    assert "default = draft" in shop and servers["password"] not in shop
    for path in (folder / "password", folder / "replyd.ini"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert servers["password"] not in done.stdout


def test_real_touches_no_settings_that_are_there(tmp_path):
    (tmp_path / "replyd.ini").write_text("mine\n")
    done = subprocess.run([*PROGRAM, "--real"], env=environment(), text=True,
                          input="Lumen\nshop@lumen.example\n%s\n" % tmp_path,
                          capture_output=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "nothing was written" in done.stderr
    assert (tmp_path / "replyd.ini").read_text() == "mine\n"
