"""Microphone, ear and bell on the computer's own devices, through QtMultimedia in push mode.

Everything of Qt lives in one QThread of its own with its own event loop, where sink and source are made: in
a shared thread a stall of 400 ms was heard. The devices are the clock (how much they take and give), a timer
only looks often enough. The program needs a QCoreApplication, made here if there is none (so ``start``
belongs on the main thread); its loop need not run.

Pull mode is not used: QAudioSource hands Python a str instead of a buffer and crashes.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication, QIODevice, QObject, Qt, QThread, QTimer, Signal
from PySide6.QtMultimedia import (
    QAudioDevice,
    QAudioFormat,
    QAudioSink,
    QAudioSource,
    QMediaDevices,
    QtAudio,
)

from telephony.phones.port import (
    FRAME_BYTES,
    SoundChanged,
    SoundEvent,
    SoundSituation,
)
from telephony.phones.sound.choice import Chooser, situation
from telephony.phones.sound.crossing import Crossing
from telephony.phones.sound.pulse_names import Connection, PulseNames, Unplugged
from telephony.phones.sound.resample import Doubler, Halver
from telephony.phones.sound.ringtone import Bell
from telephony.switchboard.phone import AudioDevice

log = logging.getLogger(__name__)

DEVICE_RATE = 16000
BUFFER_BYTES = 2 * DEVICE_RATE * 60 // 1000
_LOW_BYTES = 2 * DEVICE_RATE * 20 // 1000
_QUIET = bytes(2 * DEVICE_RATE // 100)
_FEED_MS = 5
_LOOK_MS = 250
_STALL = 1.0
"""Seconds in which an open device must move at least one byte, or it is opened anew."""
_START_LIMIT = 10.0


def _format() -> QAudioFormat:
    wanted = QAudioFormat()
    wanted.setSampleRate(DEVICE_RATE)
    wanted.setChannelCount(1)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted


class _Output:
    """One open device that plays. ``more(n)`` gives up to n bytes at 16 kHz, b"" when there is nothing."""

    def __init__(self, device: QAudioDevice, more: Callable[[int], bytes], parent: QObject) -> None:
        self.id = _id(device)
        self._more = more
        self._rest = b""
        self._sink = QAudioSink(device, _format(), parent)
        self._sink.setBufferSize(BUFFER_BYTES)
        self._io: QIODevice | None = self._sink.start()
        self._moved = time.monotonic()

    @property
    def error(self) -> str:
        return _error(self._sink) if self._io is None or _broken(self._sink) else ""

    @property
    def stalled(self) -> bool:
        return time.monotonic() - self._moved > _STALL

    def feed(self) -> None:
        """As much as the device takes; silence rather than letting it run dry."""
        if self._io is None:
            return
        free = self._sink.bytesFree()
        while free > 0:
            if not self._rest:
                self._rest = self._more(free)
            if not self._rest and self._sink.bufferSize() - free < _LOW_BYTES:
                self._rest = _QUIET
            if not self._rest:
                return
            written = self._io.write(self._rest[:free])
            if written <= 0:
                return
            self._rest = self._rest[written:]
            free -= written
            self._moved = time.monotonic()

    def close(self) -> None:
        self._sink.stop()
        self._sink.deleteLater()
        self._io = None


class _Input:
    """One open device that listens; ``hear`` gets 8 kHz frames of 20 ms."""

    def __init__(self, device: QAudioDevice, hear: Callable[[bytes], None], parent: QObject) -> None:
        self.id = _id(device)
        self._hear = hear
        self._rest = b""
        self._odd = b""
        self._halve = Halver()
        self._source = QAudioSource(device, _format(), parent)
        self._source.setBufferSize(BUFFER_BYTES)
        self._io: QIODevice | None = self._source.start()
        self._moved = time.monotonic()

    @property
    def error(self) -> str:
        return _error(self._source) if self._io is None or _broken(self._source) else ""

    @property
    def stalled(self) -> bool:
        return time.monotonic() - self._moved > _STALL

    def drain(self) -> None:
        if self._io is None:
            return
        data = self._odd + self._io.readAll().data()
        whole = len(data) // 2 * 2
        self._odd = data[whole:]
        if not whole:
            return
        self._moved = time.monotonic()
        self._rest += self._halve(np.frombuffer(data[:whole], "<i2")).astype("<i2").tobytes()
        while len(self._rest) >= FRAME_BYTES:
            frame, self._rest = self._rest[:FRAME_BYTES], self._rest[FRAME_BYTES:]
            self._hear(frame)

    def close(self) -> None:
        self._source.stop()
        self._source.deleteLater()
        self._io = None


class _Orders(QObject):
    """Long-lived emitter: what other threads want is carried to the worker's thread by Qt."""

    given = Signal(object)


class _Worker(QObject):
    """Lives in the sound's QThread and owns every Qt object of it."""

    def __init__(self, sound: QtSound) -> None:
        super().__init__()
        self._sound = sound
        self._talking = self._ringing = False
        self._microphone: _Input | None = None
        self._ear: _Output | None = None
        self._bell: _Output | None = None
        self._ringer = Bell()
        self._double = Doubler()
        self._roles = {name: Chooser() for name in ("input", "output", "ringer")}
        self._names, self._unplugged, self._connection = PulseNames(), Unplugged(), Connection()
        self._lost = False
        self._devices = QMediaDevices(self)
        self._devices.audioInputsChanged.connect(self.look)
        self._devices.audioOutputsChanged.connect(self.look)
        self._feeder = QTimer(self)
        self._feeder.setTimerType(Qt.TimerType.PreciseTimer)
        self._feeder.setInterval(_FEED_MS)
        self._feeder.timeout.connect(self.feed)
        self._looker = QTimer(self)
        self._looker.timeout.connect(self.look)
        self._looker.start(_LOOK_MS)
        self.look()

    def obey(self, order: object) -> None:
        match order:
            case ("talk", bool(on)):
                self._talking = on
                self._double = Doubler()
            case ("ring", bool(on)):
                self._ringing = on
                self._ringer.restart()
            case ("choose", tuple(ids)):
                for chooser, wanted in zip(self._roles.values(), ids, strict=True):
                    if wanted != chooser.wanted:
                        chooser.choose(str(wanted))
        self.look()

    def feed(self) -> None:
        if self._ear is not None:
            self._ear.feed()
        if self._microphone is not None:
            self._microphone.drain()
        if self._bell is not None:
            self._bell.feed()

    def look(self) -> None:
        """Which devices are there, which are used, and is what should be open open."""
        inputs, outputs = self._there()
        default_in, default_out = QMediaDevices.defaultAudioInput(), QMediaDevices.defaultAudioOutput()
        events = [
            self._roles["input"].look(_named(inputs), _id(default_in)),
            self._roles["output"].look(_named(outputs), _id(default_out)),
            self._roles["ringer"].look(_named(outputs), _id(default_out)),
        ]
        self._open_what_is_needed(inputs, outputs)
        streams = (self._microphone, self._ear)
        broken = next((stream.error for stream in streams if stream is not None and stream.error), "")
        found = situation(_named(inputs), _named(outputs), self._roles, broken, lost=self._lost)
        self._sound.settled(found, [event for event in events if event is not None])

    def close(self) -> None:
        self._talking = self._ringing = False
        self._open_what_is_needed([], [])
        self._looker.stop()
        self._names.close()

    def _there(self) -> tuple[list[QAudioDevice], list[QAudioDevice]]:
        inputs, outputs = QMediaDevices.audioInputs(), QMediaDevices.audioOutputs()
        ids = frozenset(_id(device) for device in (*inputs, *outputs))
        names = self._names.ask()
        gone = self._unplugged.among(ids, names)
        self._lost = self._connection.lost(names)
        if self._lost:  # to open a stream now would end the process
            return [], []
        return [d for d in inputs if _id(d) not in gone], [d for d in outputs if _id(d) not in gone]

    def _open_what_is_needed(self, inputs: list[QAudioDevice], outputs: list[QAudioDevice]) -> None:
        microphone = self._wanted("input", inputs) if self._talking else None
        if _unfit(self._microphone, microphone):
            if self._microphone is not None:
                self._microphone.close()
            hear = self._sound.crossing.from_microphone
            self._microphone = _Input(microphone, hear, self) if microphone is not None else None
        ear = self._wanted("output", outputs) if self._talking else None
        self._ear = self._replaced(self._ear, ear, self._speech)
        bell = self._wanted("ringer", outputs) if self._ringing else None
        self._bell = self._replaced(self._bell, bell, lambda size: self._ringer.next(min(size, 640) // 2))
        busy = any((self._microphone, self._ear, self._bell))
        if busy != self._feeder.isActive():
            self._feeder.start() if busy else self._feeder.stop()

    def _replaced(
        self, old: _Output | None, device: QAudioDevice | None, more: Callable[[int], bytes]
    ) -> _Output | None:
        if not _unfit(old, device):
            return old
        if old is not None:
            old.close()
        return _Output(device, more, self) if device is not None else None

    def _wanted(self, role: str, devices: Sequence[QAudioDevice]) -> QAudioDevice | None:
        wanted = self._roles[role].current.id
        return next((device for device in devices if _id(device) == wanted), None) if wanted else None

    def _speech(self, size: int) -> bytes:
        frame = self._sound.crossing.to_ear()
        if frame is None:
            return b""
        return self._double(np.frombuffer(frame, "<i2")).astype("<i2").tobytes()


class _Thread(QThread):
    """Runs the worker's loop; the worker is made and closed inside."""

    def __init__(self, sound: QtSound, orders: _Orders) -> None:
        super().__init__()
        self._sound, self._orders = sound, orders
        self.ready = threading.Event()

    def run(self) -> None:
        worker = _Worker(self._sound)
        self._orders.given.connect(worker.obey)
        self.ready.set()
        self.exec()
        self._orders.given.disconnect(worker.obey)
        worker.close()
        QCoreApplication.sendPostedEvents(None, 0)


class QtSound:
    """``telephony.phones.port.Sound``; its methods may be called from any thread after ``start``."""

    def __init__(self) -> None:
        self._app: QCoreApplication | None = None
        self._thread: _Thread | None = None
        self._orders: _Orders | None = None
        self._on_event: Callable[[SoundEvent], None] = lambda event: None
        self._settled = SoundSituation("none", "", (), (), "", "", "")
        self.crossing = Crossing()

    def start(self, on_event: Callable[[SoundEvent], None]) -> None:
        """Returns when the devices are known."""
        self._app = QCoreApplication.instance() or QCoreApplication([])
        self._orders = _Orders()
        self._thread = _Thread(self, self._orders)
        self._thread.start()
        if not self._thread.ready.wait(_START_LIMIT):
            log.error("the sound thread did not start within %s s", _START_LIMIT)
        self._on_event = on_event

    def situation(self) -> SoundSituation:
        return self._settled

    def choose(self, input: str, output: str, ringer: str) -> None:
        self._order("choose", (input, output, ringer))

    def talk(self, on: bool) -> None:
        self.crossing.open(on)
        self._order("talk", on)

    def ring(self, on: bool) -> None:
        self._order("ring", on)

    def levels(self) -> tuple[float, float]:
        return self.crossing.levels()

    def read(self) -> bytes:
        return self.crossing.read()

    def write(self, pcm: bytes) -> None:
        self.crossing.write(pcm)

    def stop(self) -> None:
        if self._thread is not None:
            self._thread.quit()
            self._thread.wait()
            self._thread = None

    def settled(self, situation: SoundSituation, events: list[SoundEvent]) -> None:
        """The worker looked: what it found and what happened."""
        changed = situation != self._settled
        self._settled = situation
        for event in events:
            self._on_event(event)
        if changed:
            self._on_event(SoundChanged())

    def _order(self, kind: str, value: object) -> None:
        if self._orders is not None:
            self._orders.given.emit((kind, value))


def _id(device: QAudioDevice) -> str:
    """ "" for the null device."""
    return bytes(device.id().data()).decode("utf-8", "replace")


def _named(devices: Sequence[QAudioDevice]) -> list[AudioDevice]:
    return [AudioDevice(_id(device), device.description()) for device in devices]


def _unfit(stream: _Output | _Input | None, device: QAudioDevice | None) -> bool:
    """Whether what is open must make way for what should be."""
    if stream is None or device is None:
        return (stream is None) != (device is None)
    return stream.id != _id(device) or bool(stream.error) or stream.stalled


def _broken(stream: QAudioSink | QAudioSource) -> bool:
    return stream.state() == QtAudio.State.StoppedState and stream.error() != QtAudio.Error.NoError


def _error(stream: QAudioSink | QAudioSource) -> str:
    return str(stream.error().name)
