"""What the room says about scanners."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.reader_roles import Role
from app.domain.reader_setup import KEYBOARD
from app.services.readers import FoundPort, ReaderState
from app.ui.parts.say import say
from app.ui.readers.present import (
    LEARN_CODE,
    MISSING,
    ROLES,
    advice,
    learning_event,
    learning_words,
    line_words,
    names_of,
    port_words,
    profile_words,
    reader_rows,
    shown_code,
    state_words,
)
from devices.scanning.frames import Framing
from devices.scanning.identity import Mode, Port, PortIdentity
from devices.scanning.ports import (
    Down,
    HeardAlready,
    Line,
    NotListening,
    NotUnderstood,
    ReaderDown,
    ReaderId,
    ReaderLearned,
    ReaderProfile,
    ReaderUp,
)

ID = ReaderId("1")
USB = PortIdentity(0x0C2E, 0x0720, "S123")
PROFILE = ReaderProfile(ID, "Counter", USB)
TODAY = date(2026, 3, 1)


def state(link: ReaderUp | ReaderDown | None = None, **fields: object) -> ReaderState:
    return replace(ReaderState(PROFILE, link=link, day=TODAY), **fields)  # type: ignore[arg-type]


def down(reason: Down, detail: str = "") -> ReaderDown:
    return ReaderDown(ID, 1_772_000_000.0, reason, detail)


@pytest.mark.parametrize("reason", Down)
def test_every_state_has_words_and_what_to_do(reason: Down) -> None:
    words, tone = state_words(state(down(reason, "EIO")))
    assert say(words) and tone in ("warn", "bad")
    assert say(advice(state(down(reason)), "linux"))


def test_who_may_not_is_told_the_group_on_linux() -> None:
    forbidden = state(down(Down.FORBIDDEN))
    assert "dialout" in say(advice(forbidden, "linux"))
    assert "dialout" not in say(advice(forbidden, "win32"))
    assert advice(state(ReaderUp(ID, 1.0, "COM3")), "win32") == ""


def test_other_states() -> None:
    assert "looking" in say(state_words(state())[0])
    assert "COM3" in say(state_words(state(ReaderUp(ID, 1.0, "COM3")))[0])
    assert "1.2 s" in say(state_words(state(ReaderUp(ID, 1.0, "COM3"), healed=1.23))[0]).replace("\u2069", "")
    off = replace(PROFILE, role="off")
    assert "off" in say(state_words(state(profile=off))[0])
    typing = replace(PROFILE, reader=KEYBOARD)
    assert "keyboard" in say(state_words(state(profile=typing))[0])


def test_counts_are_of_today() -> None:
    (fresh,) = reader_rows((state(scans=7, faults=2, repeats=3, last=b"A\x1dB", last_at=1.0),), TODAY)
    assert ["7" in say(fresh.cells[4].text), "2" in say(fresh.cells[5].text)] == [True, True]
    assert "<GS>" in say(fresh.cells[3].text)
    assert "3" in say(fresh.cells[4].tip)
    (stale,) = reader_rows((state(scans=7),), date(2026, 3, 2))
    assert "7" not in say(stale.cells[4].text)


def test_all_roles_have_words() -> None:
    assert set(ROLES) == set(Role)
    assert set(MISSING) == {Role.BULK, Role.STOCK, Role.LOANERS, Role.ATTACH}


def test_ports_and_lines() -> None:
    found = FoundPort(Port("/dev/ttyUSB0", USB, "FT232R"), "FTDI", Mode.BRIDGE)
    assert "FTDI" in say(port_words(found)) and "cable" in say(port_words(found))
    assert "FT232R" in say(port_words(replace(found, maker="", mode=None)))
    assert "9600 8N1" in line_words(Line())
    assert "RTS/CTS" in line_words(Line(rtscts=True)) and "XON" in line_words(Line(xonxoff=True))
    assert "0c2e:0720" in say(profile_words(PROFILE))
    assert "COM3" in say(profile_words(replace(PROFILE, identity=PortIdentity(path="COM3"))))
    assert names_of((state(),)) == {"1": "Counter"}


def test_the_learning_scan_says_what_it_hears() -> None:
    said = say(learning_event(NotUnderstood(USB, b"\x80" * 99, Line(115200)), {}))
    assert "115200" in said and len(said) < 250
    assert "Counter" in say(learning_event(HeardAlready(ID), {"1": "Counter"}))
    for reason in Down:
        assert "COM3" in say(learning_event(NotListening(USB, "COM3", reason, "detail"), {}))
    learned = ReaderLearned(USB, Line(19200, 7, "E"), Framing(gap=0.1, prefix=b"\x1d"), b"")
    said = say(learning_event(learned, {}))
    assert "19200 7E1" in said and "pause" in said and "<GS>" in said
    assert "no port" in say(learning_words(0))
    assert LEARN_CODE.startswith("RD-")


def test_a_code_from_outside_is_one_safe_line() -> None:
    assert "\n" not in shown_code(b"a\nb") and len(shown_code(b"x" * 999)) < 80
