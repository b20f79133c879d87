"""The state of a scanner, event by event."""

from dataclasses import replace
from datetime import date

from app.domain.reader_roles import Role
from app.domain.reader_setup import KEYBOARD, ReaderSetup, WedgeSetup
from app.services.readers import ReaderState, heard, role_for
from devices.scanning.frames import Fault
from devices.scanning.identity import PortIdentity
from devices.scanning.ports import (
    CodeScanned,
    Down,
    ReaderDown,
    ReaderEvent,
    ReaderId,
    ReaderProfile,
    ReaderUp,
    RepeatLeftOut,
)

ID = ReaderId("1")
PROFILE = ReaderProfile(ID, "Counter", PortIdentity(1, 2, "S"), "stock")
TODAY, TOMORROW = date(2026, 3, 1), date(2026, 3, 2)


def after(*events: ReaderEvent, day: date = TODAY, state: ReaderState | None = None) -> ReaderState:
    state = state or ReaderState(PROFILE)
    for event in events:
        state = heard(state, event, day)
    return state


def test_scans_faults_and_repeats_are_counted_by_day() -> None:
    state = after(
        CodeScanned(ID, 1.0, b"A"), RepeatLeftOut(ID, 1.1, b"A"), CodeScanned(ID, 2.0, b"B", Fault.TOO_LONG)
    )
    assert (state.scans, state.repeats, state.faults, state.last, state.last_at) == (1, 1, 1, b"A", 1.0)
    state = after(CodeScanned(ID, 3.0, b"C"), day=TOMORROW, state=state)
    assert (state.scans, state.repeats, state.faults, state.last) == (1, 0, 0, b"C")


def test_an_unplugging_is_measured_from_its_first_moment() -> None:
    up = ReaderUp(ID, 1.0, "/dev/a")
    state = after(up)
    assert (state.link, state.healed) == (up, None)
    state = after(ReaderDown(ID, 10.0, Down.LOST), ReaderDown(ID, 10.5, Down.IN_USE), state=state)
    assert isinstance(state.link, ReaderDown)
    assert (state.link.at, state.link.reason) == (10.0, Down.IN_USE)
    state = after(ReaderUp(ID, 11.5, "/dev/b"), state=state)
    assert state.healed == 1.5


def test_the_role_of_a_reader() -> None:
    setup = ReaderSetup((PROFILE,), WedgeSetup(role="desk"))
    assert role_for(setup, ID) is Role.STOCK
    assert role_for(setup, KEYBOARD) is Role.DESK
    assert role_for(setup, ReaderId("unknown")) is Role.ROOM
    assert role_for(ReaderSetup((replace(PROFILE, role="off"),)), ID) is Role.OFF
