"""Nothing in the phone needs POSIX: the branches of Windows and macOS run here, with their seam patched.

What this cannot show stands in the handbook (telephony.md): a real Windows or macOS was not there.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.telephony.phones.phone_process import ROOT

POSIX_ONLY = {"fcntl", "grp", "posix", "pty", "pwd", "resource", "termios", "tty"}
POSIX_NAMES = {"fork", "setsid", "getuid", "geteuid", "mkfifo", "AF_UNIX", "SIGHUP", "SIGUSR1", "SIGKILL"}

CALLED_WHERE_IT_IS_NOT = """
import sys, ctypes, logging, queue, selectors, socket, ssl, subprocess, threading, types, unicodedata
import numpy, pylibsrtp, cryptography.x509, PySide6.QtMultimedia, tests.telephony.phones.exchange as far
from tests.peers.patience import eventually
sys.platform = {platform!r}
socket.socket.ioctl = lambda *_: None          # Windows alone has it
import importlib, pkgutil, telephony.phones
for each in pkgutil.walk_packages(telephony.phones.__path__, "telephony.phones."):
    importlib.import_module(each.name)
from telephony.phones.account import Account
from telephony.phones.backends import NAMES, softphone
from telephony.phones.headset.hid import open_headset
from telephony.phones.sound.null import NullSound
from telephony.phones.sound.pulse_names import _library
assert _library() is None
open_headset().stop()
exchange = far.Exchange()
for name in NAMES:
    events = []
    phone = softphone(name, Account(far.HOST, exchange.port, "101", "s3cret"), NullSound())
    phone.start(events.append)
    eventually(lambda: phone.registered)
    call = far.PlacedCall(exchange)
    call.ring()
    phone.answer()
    call.answered()
    eventually(lambda: call.rtp.packets > 5)
    phone.stop()
    call.bye_arrives()
    call.close()
exchange.close()
print("all of it on", sys.platform)
"""


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_both_phones_register_and_talk_by_the_branches_of(platform: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CALLED_WHERE_IT_IS_NOT.format(platform=platform)],
        cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.stdout.strip() == f"all of it on {platform}", done.stderr[-3000:]


def sources() -> Iterator[Path]:
    for folder in ("telephony/phones", "telephony/transports", "telephony/media", "telephony/sip"):
        yield from sorted((ROOT / folder).rglob("*.py"))
    yield ROOT / "app/run/phone.py"


@pytest.mark.parametrize("path", list(sources()), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_name_that_only_posix_has(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            assert not POSIX_ONLY & {each.name.partition(".")[0] for each in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert (node.module or "").partition(".")[0] not in POSIX_ONLY
        elif isinstance(node, ast.Attribute):
            assert node.attr not in POSIX_NAMES
