"""A second start hands over its link and ends."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from app.ui.single_instance import LONGEST, SingleInstance, hand_over, server_name

ROOT = Path(__file__).resolve().parents[3]
SECOND = (
    "import sys; from PySide6.QtCore import QCoreApplication; a = QCoreApplication([]);"
    "from app.ui.single_instance import hand_over;"
    "sys.exit(0 if hand_over(sys.argv[2:], sys.argv[1]) else 3)"
)

DYING = (
    "import os, sys; from PySide6.QtCore import QCoreApplication; a = QCoreApplication([]);"
    "from app.ui.single_instance import SingleInstance; s = SingleInstance(sys.argv[1]); os._exit(9)"
)


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[SingleInstance, str]]:
    name = server_name(str(tmp_path))
    instance = SingleInstance(name)
    yield instance, name
    instance.close()


def test_a_second_start_hands_over_its_link_and_ends(qtbot: QtBot, first: tuple[SingleInstance, str]) -> None:
    instance, name = first
    with qtbot.waitSignal(instance.asked, timeout=20000) as heard:
        second = subprocess.Popen([sys.executable, "-c", SECOND, name, "tel:+370612"], cwd=ROOT)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20000)
    assert heard.args == [("tel:+370612",)]
    assert second.returncode == 0


def test_the_first_start_finds_nobody(qapp: object, tmp_path: Path) -> None:
    assert not hand_over(["tel:1"], server_name(str(tmp_path)))


@pytest.mark.parametrize(
    "message", [b"\xff\xfe", b"{}", b"[1, 2]", b'["unfinished', b"[" * 2000, b"x" * (LONGEST + 1)]
)
def test_nonsense_is_not_heard_and_the_next_start_is(
    qtbot: QtBot, first: tuple[SingleInstance, str], message: bytes
) -> None:
    instance, name = first
    heard: list[object] = []
    instance.asked.connect(heard.append)
    stranger = QLocalSocket()
    stranger.connectToServer(name)
    assert stranger.waitForConnected(2000)
    stranger.write(message)
    stranger.flush()
    second = subprocess.Popen([sys.executable, "-c", SECOND, name, "--answer"], cwd=ROOT)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20000)
    assert heard == [("--answer",)]


def test_desks_of_others_have_other_names(monkeypatch: pytest.MonkeyPatch) -> None:
    mine = server_name("data")
    assert mine != server_name("other data")
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, "somebody-else")
    assert mine != server_name("data")


def test_a_socket_left_behind_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    name = server_name(str(tmp_path))
    assert subprocess.run([sys.executable, "-c", DYING, name], cwd=ROOT).returncode == 9
    instance = SingleInstance(name)
    with qtbot.waitSignal(instance.asked, timeout=20000):
        second = subprocess.Popen([sys.executable, "-c", SECOND, name, "tel:1"], cwd=ROOT)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20000)
    instance.close()
