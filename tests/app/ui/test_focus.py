"""A call that rings never takes the keyboard: letters typed into another program all arrive there.

Real X11: Xvfb, two processes with windows of their own, and xdotool as the hand on the keyboard.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

ROOT = Path(__file__).resolve().parents[3]
LETTERS = "abcdefghij" * 20

OTHER = """
import sys
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from PySide6.QtCore import QTimer
application = QApplication([])
edit = QPlainTextEdit()
edit.setWindowTitle("another program")
edit.resize(400, 300)
edit.show()
edit.activateWindow()
edit.textChanged.connect(lambda: print("text", len(edit.toPlainText()), edit.toPlainText()[-1:], flush=True))
QTimer.singleShot(200, lambda: print("ready", edit.isActiveWindow(), flush=True))
application.exec()
"""

DESK = """
import sys
from dataclasses import replace
from PySide6.QtCore import QTimer
from app.ui.application import make_application
from app.ui.shell import build_desk
from tests.app.ui import made_up as made
application = make_application(["desk"])
exchange, phone = made.RememberingExchange(), made.RememberingPhone()
window = build_desk(made.MadeUpOffice(), exchange, phone, made.SettingsInMemory())
window.show()
ringing = [made.UP, replace(made.PHONE, call="ringing"), made.view(made.call("offered"))]
count = 0
def ring():
    global count
    count += 1
    for value in ringing:
        window.bridge.deliver(value)
    popup = window.ringing.popup
    if count == 1:
        print("ringing", popup is not None and popup.isVisible(), flush=True)
    print("state", len(exchange.asked), len(phone.told), window.isActiveWindow(), flush=True)
def begin():
    timer.start()
timer = QTimer()
timer.setInterval(100)
timer.timeout.connect(ring)
print("shown", flush=True)
sys.stdin.readline()
QTimer.singleShot(0, begin)
application.exec()
"""


@pytest.fixture
def display() -> Iterator[str]:
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


def start(code: str, display: str) -> subprocess.Popen[str]:
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    return subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=env,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def wait_for(stream: IO[str], begin: str) -> str:
    for line in stream:
        if line.startswith(begin):
            return line.strip()
    raise AssertionError(f"the process ended before it said {begin!r}")


def xdotool(display: str, *arguments: str) -> str:
    done = subprocess.run(
        ["xdotool", *arguments],
        env={**os.environ, "DISPLAY": display},
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.stdout.strip()


@pytest.mark.timeout(90)
def test_two_hundred_letters_arrive_where_they_were_typed_while_it_rings(display: str) -> None:
    desk = start(DESK, display)
    other = start(OTHER, display)
    try:
        assert desk.stdout and desk.stdin and other.stdout
        wait_for(desk.stdout, "shown")
        wait_for(other.stdout, "ready")
        window = xdotool(display, "search", "--name", "another program").split()[-1]
        # No window manager here: the hand that clicks into a window gives it the keyboard.
        xdotool(display, "windowraise", window)
        xdotool(display, "windowfocus", "--sync", window)
        desk.stdin.write("ring\n")
        desk.stdin.flush()
        assert wait_for(desk.stdout, "ringing") == "ringing True"
        xdotool(display, "type", "--delay", "5", LETTERS)
        assert wait_for(other.stdout, f"text {len(LETTERS)} ") == "text 200 j"
        assert wait_for(desk.stdout, "state") == "state 0 0 False"
        assert xdotool(display, "getwindowfocus") == window
    finally:
        for process in (desk, other):
            process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    stream.close()
