"""The scanners of a desk: those that are set up, and those the table of vendors knows, heard as soon as they
are plugged in.

A cable with a mere serial chip is left alone (anything may hang on it): it is named on the command line or
found by a learning scan, as is a scanner on the network (``socket://host:port``).
"""

import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app.domain.errors import BadInput
from app.domain.reader_roles import Role
from app.domain.reader_setup import KEYBOARD, ReaderSetup, WedgeSetup, checked, default_profile
from app.run.reader_file import ReaderFile
from app.services.readers import FoundPort, ReaderState, heard
from devices.readers import finding, tables
from devices.readers.learning import LearningScan
from devices.readers.raw_log import RawRing
from devices.readers.scripted import simulated_scanner
from devices.readers.serial_port import SerialReader
from devices.scanning.identity import Mode, Port, PortIdentity, locate, row_of
from devices.scanning.label import Symbol, SymbolKind
from devices.scanning.ports import (
    CodeScanned,
    HeardAlready,
    LearningEvent,
    RawEntry,
    ReaderEvent,
    ReaderGone,
    ReaderId,
    ReaderProfile,
    RepeatLeftOut,
)
from devices.scanning.repeats import RepeatFilter
from devices.scanning.setting_codes import SettingSheet

log = logging.getLogger(__name__)
Deliver = Callable[[ReaderEvent], None]
_NOT_HERE = ReaderProfile(KEYBOARD, "Keyboard", PortIdentity(path="keyboard"))


class Scanners:
    """A ``ReadersDoor``. ``addresses``: ports or URLs to hear besides those that are found. ``file``: where
    profiles are kept, None for nowhere. ``also``: scanners that are heard as if the table knew them."""

    def __init__(
        self,
        addresses: Sequence[str] = (),
        look: Callable[[], tuple[Port, ...]] = finding.ports,
        file: Path | None = None,
        also: Iterable[PortIdentity] = (),
    ) -> None:
        self.raw_log = RawRing()
        self._addresses, self._look, self._also = tuple(addresses), look, frozenset(also)
        self._rows = tables.readers()
        self._file = ReaderFile(file)
        self._setup, self.problem = self._file.load()
        self._readers: dict[ReaderId, SerialReader] = {}
        self._states: dict[ReaderId, ReaderState] = {}
        self._repeats = RepeatFilter(self._setup.repeat_window)
        self._learning: tuple[str, Callable[[LearningEvent], None]] | None = None
        self._guard = threading.RLock()
        self._watch = finding.PortWatch(self._ports_changed, look)
        self._deliver: Deliver = lambda event: None

    @property
    def door(self) -> "Scanners":
        """What the window gets of it."""
        return self

    def start(self, deliver: Deliver) -> None:
        """Tell what is scanned; ``deliver`` is called on the readers' threads."""
        self._deliver = deliver
        with self._guard:
            for profile in self._setup.profiles:
                self._add(profile, kept=True)
            for address in self._addresses:
                self._found(PortIdentity(path=address), address)
        self._watch.start()

    def stop(self) -> None:
        self._watch.stop()
        with self._guard:
            readers, self._readers = tuple(self._readers.values()), {}
        for reader in readers:
            reader.stop()

    # ---- which scanners there are

    def _ports_changed(self, ports: tuple[Port, ...]) -> None:
        """On the watch's thread. A reader heals by itself when its scanner comes back, so none is ended."""
        for port in ports:
            row = row_of(port.identity, self._rows)
            if port.identity in self._also or (row is not None and row.mode is Mode.SERIAL):
                with self._guard:
                    if not self._known(port, ports):
                        self._found(port.identity, (row.name if row else "") or port.description)

    def _known(self, port: Port, ports: tuple[Port, ...]) -> ReaderId | None:
        """The reader of the scanner at this port. By what it is, not by where: one with a serial number is
        the same in another socket."""
        for reader, state in self._states.items():
            identity = state.profile.identity
            if identity == port.identity or locate(identity, ports) == port or identity.path == port.path:
                return reader
        return None

    def _found(self, identity: PortIdentity, name: str) -> None:
        if any(state.profile.identity == identity for state in self._states.values()):
            return
        self._add(default_profile(identity, name, tuple(self._states)))

    def _add(self, profile: ReaderProfile, kept: bool = False) -> None:
        before = self._states.get(profile.reader)
        self._states[profile.reader] = (
            replace(before, profile=profile, kept=kept) if before else ReaderState(profile, kept)
        )
        if profile.role == Role.OFF.value:
            self._states[profile.reader] = replace(self._states[profile.reader], link=None)
            return
        reader = SerialReader(profile, finding.locator(profile.identity, self._look), self.raw_log)
        self._readers[profile.reader] = reader
        reader.start(self._hear)
        log.info("listening to the scanner %s", profile.name)

    def _drop(self, reader: ReaderId) -> None:
        """Its port is closed on a thread of its own: an address that does not answer takes seconds."""
        gone = self._readers.pop(reader, None)
        if gone is not None:
            threading.Thread(target=gone.stop, name=f"stop {reader}", daemon=True).start()
            self._deliver(ReaderGone(reader, time.time()))

    # ---- what they tell

    def _hear(self, event: ReaderEvent) -> None:
        """On a reader's thread."""
        with self._guard:
            if event.reader != KEYBOARD and event.reader not in self._readers:
                return  # it is being closed
            if isinstance(event, CodeScanned) and not event.fault.value:
                if self._is_learnt(event):
                    return
                if self._repeats.is_repeat(event.reader, event.raw, event.at):
                    event = RepeatLeftOut(event.reader, event.at, event.raw)
            day = datetime.fromtimestamp(event.at).date()
            state = self._states.get(event.reader) or ReaderState(_NOT_HERE)
            self._states[event.reader] = heard(state, event, day)
        self._deliver(event)

    def _is_learnt(self, event: CodeScanned) -> bool:
        """The learning scan's code is no device, and a scanner that reads it needs no learning."""
        if self._learning is None or self._learning[0].encode() not in event.raw:
            return False
        self._learning[1](HeardAlready(event.reader))
        return True

    def typed(self, raw: bytes) -> None:
        now = time.time()
        self.raw_log.add(RawEntry(KEYBOARD, now, raw, now))
        self._hear(CodeScanned(KEYBOARD, now, raw))

    # ---- the door

    @property
    def setup(self) -> ReaderSetup:
        """Profiles of all, those that were only found too."""
        with self._guard:
            there = tuple(each.profile for each in self._states.values() if each.profile.reader != KEYBOARD)
            return replace(self._setup, profiles=there or self._setup.profiles)

    def states(self) -> tuple[ReaderState, ...]:
        with self._guard:
            return tuple(self._states.values())

    def ports(self) -> tuple[FoundPort, ...]:
        ports = self._look()
        with self._guard:
            rows = [(port, row_of(port.identity, self._rows), self._known(port, ports)) for port in ports]
        return tuple(
            FoundPort(port, row.maker if row else "", row.mode if row else None, reader)
            for port, row, reader in rows
        )

    def keep(self, profile: ReaderProfile) -> None:
        try:
            checked(profile)
        except ValueError as error:
            raise BadInput(str(error)) from error
        with self._guard:
            self._keep_setup(self._setup.having(profile))
            self._apply(profile)

    def _keep_setup(self, setup: ReaderSetup) -> None:
        """What cannot be saved does not hold."""
        self._file.save(setup)
        self._setup = setup

    def _apply(self, profile: ReaderProfile) -> None:
        state, reader = self._states.get(profile.reader), self._readers.get(profile.reader)
        same_port = state is not None and state.profile.identity == profile.identity
        if reader is not None and same_port and profile.role != Role.OFF.value:
            reader.use(profile)
            self._states[profile.reader] = replace(self._states[profile.reader], profile=profile, kept=True)
        else:
            self._drop(profile.reader)
            self._add(profile, kept=True)

    def forget(self, reader: ReaderId) -> None:
        with self._guard:
            self._keep_setup(self._setup.without(reader))
            self._drop(reader)
            self._states.pop(reader, None)
        self._ports_changed(self._look())

    def keep_desk(self, wedge: WedgeSetup, repeat_window: float) -> None:
        with self._guard:
            self._keep_setup(replace(self._setup, wedge=wedge, repeat_window=repeat_window))
            self._repeats.window = repeat_window

    def learn(
        self, tell: Callable[[LearningEvent], None], expected: str, also: Iterable[PortIdentity] = ()
    ) -> "Learnt":
        scan = LearningScan(tell, expected, self._look, self.raw_log)
        ports = self._look()
        with self._guard:
            self._learning = (expected, tell)
            off = {r for r, s in self._states.items() if s.profile.role == Role.OFF.value}
            known = {port.identity for port in ports if self._known(port, ports) not in (None, *off)}
        scan.start(known, also)
        return Learnt(scan, self._learned)

    def _learned(self) -> None:
        with self._guard:
            self._learning = None

    def raw(self, number: int) -> tuple[int, tuple[RawEntry, ...], int]:
        return *self.raw_log.since(number), self.raw_log.forgotten

    def symbol(self, kind: SymbolKind, text: str) -> Symbol:
        from devices.labels.draw import symbol  # what draws is needed when something is drawn

        return symbol(kind, text)

    def sheets(self) -> tuple[SettingSheet, ...]:
        return tables.sheets()


class Learnt:
    """A learning scan that goes on; its ports are closed on a thread of its own."""

    def __init__(self, scan: LearningScan, over: Callable[[], None]) -> None:
        self._scan, self._over = scan, over
        self.closed = threading.Event()
        """Set when every port is closed."""
        self._stopping = False

    @property
    def listening(self) -> int:
        return self._scan.listening

    def stop(self) -> None:
        self._over()
        if not self._stopping:
            self._stopping = True
            threading.Thread(target=self._close, name="stop learning", daemon=True).start()

    def _close(self) -> None:
        self._scan.stop()
        self.closed.set()


class DemoScanner:
    """A scanner without hardware for the demo: a real port (a pty), real bytes, a person who scans one
    device after another, ``pace`` seconds apart. ``Scanners`` hears it like any other."""

    def __init__(self, codes: Sequence[str], pace: float) -> None:
        self.scanner = simulated_scanner()
        self._codes, self._pace = tuple(codes), pace
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._scan, name="demo scanner", daemon=True)

    def start(self, deliver: Deliver) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        self._thread.join(timeout=5)
        self.scanner.unplug()

    def _scan(self) -> None:
        for code in self._codes:
            if self._stopping.wait(self._pace):
                return
            try:
                self.scanner.scan(code)
            except OSError as error:
                log.warning("the demo scanner: %s", error)
