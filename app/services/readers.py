"""The scanners of this desk as the window sees them: states, set-up, learning scan, raw log.

``app.run`` implements the door; every call may be made on the UI thread and returns at once. What is scanned
comes over the bridge, as events of ``devices.scanning.ports``.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from app.domain.reader_roles import Role, role_of
from app.domain.reader_setup import KEYBOARD, ReaderSetup, WedgeSetup
from devices.scanning.frames import Fault
from devices.scanning.identity import Mode, Port, PortIdentity
from devices.scanning.label import Symbol, SymbolKind
from devices.scanning.ports import (
    CodeScanned,
    LearningEvent,
    RawEntry,
    ReaderDown,
    ReaderEvent,
    ReaderId,
    ReaderProfile,
    ReaderUp,
    RepeatLeftOut,
)
from devices.scanning.setting_codes import SettingSheet


@dataclass(frozen=True, slots=True)
class ReaderState:
    """One scanner now. ``kept``: a person set it up, else it was found by the table. ``link``: None until the
    first look at its port. ``healed``: seconds the last unplugging lasted, None without one. Counts are of
    ``day``; ``faults``: codes that came broken; ``repeats``: second readings left out."""

    profile: ReaderProfile
    kept: bool = False
    link: ReaderUp | ReaderDown | None = None
    healed: float | None = None
    last: bytes | None = None
    last_at: float = 0.0
    day: date = date.min
    scans: int = 0
    faults: int = 0
    repeats: int = 0


def heard(state: ReaderState, event: ReaderEvent, day: date) -> ReaderState:
    """The state after an event; ``day``: of the event, where the desk stands."""
    if day != state.day:
        state = replace(state, day=day, scans=0, faults=0, repeats=0)
    match event:
        case CodeScanned(fault=Fault.NONE):
            return replace(state, scans=state.scans + 1, last=event.raw, last_at=event.at)
        case CodeScanned():
            return replace(state, faults=state.faults + 1)
        case RepeatLeftOut():
            return replace(state, repeats=state.repeats + 1)
        case ReaderUp():
            gone = state.link if isinstance(state.link, ReaderDown) else None
            return replace(state, link=event, healed=event.at - gone.at if gone else state.healed)
        case ReaderDown():
            # Lost, then absent, then in use: it has been gone since the first of them.
            before = state.link
            since = before.at if isinstance(before, ReaderDown) else event.at
            return replace(state, link=replace(event, at=since))
    return state


@dataclass(frozen=True, slots=True)
class FoundPort:
    """A port there is now. ``maker``: who made what hangs on it, when the table knows; ``mode``: what it is
    there; ``reader``: the scanner that has it already."""

    port: Port
    maker: str = ""
    mode: Mode | None = None
    reader: ReaderId | None = None


class Learning(Protocol):
    """A learning scan that goes on."""

    @property
    def listening(self) -> int:
        """How many ports are tried."""

    def stop(self) -> None:
        """Ends it and closes its ports; nothing is told afterwards."""


class ReadersDoor(Protocol):
    @property
    def setup(self) -> ReaderSetup: ...

    @property
    def problem(self) -> str:
        """What was wrong with the file of profiles at the start, empty when nothing was."""

    def states(self) -> tuple[ReaderState, ...]:
        """Every scanner that is set up or was found, in the order they came."""

    def ports(self) -> tuple[FoundPort, ...]: ...

    def keep(self, profile: ReaderProfile) -> None:
        """Saves a profile and uses it at once, without losing a scan. ``BadInput`` for one no port can have,
        ``StoreUnavailable`` when it cannot be written."""

    def forget(self, reader: ReaderId) -> None:
        """As if it had never been set up; one that the table knows is found again by itself."""

    def keep_desk(self, wedge: WedgeSetup, repeat_window: float) -> None:
        """What holds for the whole desk."""

    def learn(
        self, tell: Callable[[LearningEvent], None], expected: str, also: Iterable[PortIdentity] = ()
    ) -> Learning:
        """Listens at every port no scanner has. ``tell`` is called on other threads."""

    def typed(self, raw: bytes) -> None:
        """A scan that came by the keyboard: it goes the way of all others."""

    def raw(self, number: int) -> tuple[int, tuple[RawEntry, ...], int]:
        """The raw log from that entry on: the number of the first one given, the entries, and how many bytes
        of the beginning are forgotten."""

    def symbol(self, kind: SymbolKind, text: str) -> Symbol:
        """A bar code to draw."""

    def sheets(self) -> tuple[SettingSheet, ...]:
        """Setting codes by maker."""


def role_for(setup: ReaderSetup, reader: ReaderId) -> Role:
    """What the scans of this reader are for."""
    if reader == KEYBOARD:
        return role_of(setup.wedge.role)
    profile = setup.profile(reader)
    return role_of(profile.role) if profile else Role.ROOM
