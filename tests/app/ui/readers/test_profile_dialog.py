"""One scanner's settings as fields."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.services.readers import FoundPort
from app.ui.readers.profile_dialog import ProfileDialog
from devices.scanning.frames import Framing
from devices.scanning.identity import Port, PortIdentity
from devices.scanning.ports import Line, ReaderId, ReaderProfile

LINE = Line(19200, 7, "E", 2, False, True)
FRAMING = Framing(b"\n", None, 99, b"~", b"\x1d")
USB = ReaderProfile(ReaderId("1"), "Counter", PortIdentity(1, 2, "S"), "desk", LINE, FRAMING)
SOCKET = ReaderProfile(ReaderId("2"), "Hall", PortIdentity(path="socket://h:1"), framing=Framing(gap=0.25))


@pytest.mark.parametrize("profile", [USB, SOCKET, replace(USB, line=Line(baudrate=74880))])
def test_what_is_shown_comes_back_unchanged(qtbot: QtBot, profile: ReaderProfile) -> None:
    dialog = ProfileDialog(profile)
    qtbot.addWidget(dialog)
    assert dialog.edited() == profile


def test_a_port_is_chosen_from_the_list(qtbot: QtBot) -> None:
    here = FoundPort(Port("/dev/ttyS4", PortIdentity(path="/dev/ttyS4"), "16550A"))
    usb = FoundPort(Port("/dev/ttyUSB0", PortIdentity(1, 2, "S")))
    dialog = ProfileDialog(replace(SOCKET, identity=PortIdentity()), (here, usb))
    qtbot.addWidget(dialog)
    assert dialog.port is not None and dialog.port.count() == 1
    dialog.port.setCurrentIndex(0)
    dialog.port.activated.emit(0)
    assert dialog.edited().identity == PortIdentity(path="/dev/ttyS4")
    assert ProfileDialog(USB).port is None


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("name", "  ", "name"),
        ("gap", "long", "milliseconds"),
        ("prefix", "<LF>", "control characters"),
        ("suffix", "€", ""),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_kept(qtbot: QtBot, field: str, text: str, said: str) -> None:
    dialog = ProfileDialog(USB)
    qtbot.addWidget(dialog)
    kept: list[object] = []
    dialog.kept.connect(kept.append)
    getattr(dialog, field).setText(text)
    dialog.save.click()
    assert kept == []
    assert said in dialog._said.whole and dialog._said.whole


def test_a_pause_instead_of_an_end(qtbot: QtBot) -> None:
    dialog = ProfileDialog(USB)
    qtbot.addWidget(dialog)
    dialog.ends.setCurrentIndex(dialog.ends.count() - 1)
    dialog.gap.setText("80")
    assert dialog.edited().framing.gap == 0.08
