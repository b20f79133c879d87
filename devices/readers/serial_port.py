"""One scanner on one port, for as long as the program runs: plugged in, read, unplugged, found again.

A thread per port with blocking reads: whole codes reach a listener in 0.1 ms, and it costs nothing while
nobody scans. Anything that goes wrong with the port leads to the same place: close, look for it, open.
"""

import errno
import logging
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import serial

from devices.scanning.frames import Frame, Framer
from devices.scanning.ports import (
    CodeScanned,
    Down,
    Hear,
    RawEntry,
    RawLog,
    ReaderDown,
    ReaderProfile,
    ReaderUp,
)

log = logging.getLogger(__name__)

PATIENCE = 0.2
"""Seconds a read waits at most, so a stop is never far."""
LOOK_AGAIN = 0.5
"""Seconds between looks for an absent port: replugged, it is heard within 2 s."""
OPEN_AGAIN = (0.25, 0.5, 1.0, 1.5)
"""Seconds to wait after the first, second… failed opening; the last stays. Longer would break the 2 s."""
STOP_PATIENCE = 8.0
"""Seconds; pyserial gives a network address 5 s to answer and cannot be interrupted in them."""

Locate = Callable[[], str | None]

# What pyserial and the system raise when a port goes; TypeError when it is closed under a read.
GONE = (serial.SerialException, OSError, TypeError)
_BY_ERRNO = {
    errno.EAGAIN: Down.IN_USE, errno.EBUSY: Down.IN_USE,
    errno.EACCES: Down.IN_USE if sys.platform == "win32" else Down.FORBIDDEN, errno.EPERM: Down.FORBIDDEN,
    errno.ENOENT: Down.ABSENT, errno.ENODEV: Down.ABSENT, errno.ENXIO: Down.ABSENT,
}  # fmt: skip
# On Windows pyserial puts the error into words and keeps no number.
_BY_WORD = {"PermissionError": Down.IN_USE, "FileNotFoundError": Down.ABSENT}


class SerialReader:
    """A ``CodeReader`` on a serial port or a pyserial URL.

    ``locate`` says where the scanner is now, None while it is nowhere; it is asked before every opening,
    because a replugged scanner often comes back under another name.
    """

    def __init__(self, profile: ReaderProfile, locate: Locate, raw_log: RawLog) -> None:
        self.profile = profile
        self._locate = locate
        self._raw_log = raw_log
        self._stopping = threading.Event()
        self._guard = threading.Lock()  # the port is closed here and cancelled from another thread
        self._port: serial.SerialBase | None = None
        self._told: Down | None = None
        self._thread: threading.Thread | None = None
        self._hear: Hear | None = None

    def start(self, hear: Hear) -> None:
        """Begins to look for the port; ``hear`` is called on the reader's own thread."""
        if self._thread:
            raise RuntimeError("a reader is started once")
        self._hear = hear
        name = f"reader {self.profile.reader}"
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def use(self, profile: ReaderProfile) -> None:
        """Another name, line or framing, from the next code on. The port stays open and no byte is lost; a
        code that has begun is ended by the rules it began under."""
        self.profile = profile
        self._wake()

    def stop(self) -> None:
        """Closes the port; nothing is told afterwards."""
        self._stopping.set()
        self._wake()
        if self._thread and self._thread is not threading.current_thread():
            self._thread.join(STOP_PATIENCE)
            if self._thread.is_alive():
                log.warning("Reader %s did not stop in %s s", self.profile.reader, STOP_PATIENCE)

    def _wake(self) -> None:
        with self._guard:
            if self._port is not None and hasattr(self._port, "cancel_read"):
                self._port.cancel_read()

    def _run(self) -> None:
        failures = 0
        while not self._stopping.is_set():
            path, wait = self._where(), LOOK_AGAIN
            if path is None:
                pass
            elif self._open(path):
                failures = 0
                self._read_until_gone()
                wait = OPEN_AGAIN[0]  # a port that opens and fails at once must not keep us busy
            else:
                wait = OPEN_AGAIN[min(failures, len(OPEN_AGAIN) - 1)]
                failures += 1
            self._stopping.wait(wait)

    def _where(self) -> str | None:
        try:
            path, detail = self._locate(), ""
        except OSError as error:  # a device that vanishes while it is being listed
            path, detail = None, str(error)
        if path is None:
            self._tell_down(Down.ABSENT, detail)
        return path

    def _open(self, path: str) -> bool:
        try:
            port = serial.serial_for_url(path, exclusive=True, **_settings(self.profile))
        except (serial.SerialException, OSError, ValueError) as error:
            self._tell_down(reason_of(error, path), str(error))
            return False
        with self._guard:
            self._port = port
        self._told = None
        self._tell(ReaderUp(self.profile.reader, time.time(), path))
        return True

    def _read_until_gone(self) -> None:
        used = self.profile
        framer, gone = Framer(used.framing), False
        while not self._stopping.is_set() and not gone:
            data = self._read()
            if data is None:
                break
            if self.profile is not used and framer.due is None:
                used = self.profile
                framer = Framer(used.framing)
                gone = not self._set_line(used)
            now = time.monotonic()
            self._tell_codes(framer.feed(data, now) if data else framer.wake(now))
        self._tell_codes(framer.abandon())
        self._close()

    def _set_line(self, profile: ReaderProfile) -> bool:
        """The open port takes other settings without being closed; False when it does not."""
        port = self._port
        assert port is not None
        try:
            # Only what differs is written, and nothing that waits in the buffer is thrown away.
            port.apply_settings(_settings(profile))
        except (*GONE, ValueError) as error:
            self._tell_down(Down.FAILED, str(error))
            return False
        return True

    def _read(self) -> bytes | None:
        """Bytes, none of them when it was quiet, None when the port is gone."""
        port = self._port
        assert port is not None
        try:
            # Asking for exactly what is there: pyserial waits for all it was asked for.
            data = bytes(port.read(port.in_waiting or 1))
        except GONE as error:
            self._tell_down(Down.LOST, str(error))
            return None
        if data:
            self._raw_log.add(RawEntry(self.profile.reader, time.time(), data))
        return data

    def _close(self) -> None:
        with self._guard:
            port, self._port = self._port, None
        try:
            if port is not None:
                port.close()
        except OSError as error:  # an unplugged port may refuse to be closed; it is gone all the same
            log.info("Closing %s: %s", port, error)

    def _tell_codes(self, frames: list[Frame]) -> None:
        for frame in frames:
            self._tell(CodeScanned(self.profile.reader, time.time(), frame.raw, frame.fault))

    def _tell_down(self, reason: Down, detail: str) -> None:
        if self._told is not reason and not (self._told is Down.LOST and reason is Down.ABSENT):
            self._told = reason
            self._tell(ReaderDown(self.profile.reader, time.time(), reason, detail))

    def _tell(self, event: CodeScanned | ReaderUp | ReaderDown) -> None:
        if self._stopping.is_set() or self._hear is None:
            return
        try:
            self._hear(event)
        except Exception:
            # Whoever listens has a defect; the scanner must still be heard at the next scan.
            log.exception("The listener of reader %s failed at %r", self.profile.reader, event)


def _settings(profile: ReaderProfile) -> dict[str, Any]:
    line, gap = profile.line, profile.framing.gap
    return {
        "baudrate": line.baudrate,
        "bytesize": line.bytesize,
        "parity": line.parity,
        "stopbits": line.stopbits,
        "xonxoff": line.xonxoff,
        "rtscts": line.rtscts,
        "timeout": PATIENCE if gap is None else min(PATIENCE, gap / 4),
    }


def reason_of(error: Exception, path: str) -> Down:
    """What an error at opening means to a person."""
    number = error.errno if isinstance(error, OSError) else None
    if number in _BY_ERRNO:
        return _BY_ERRNO[number]
    for word, down in _BY_WORD.items():
        if word in str(error):
            return down
    if "://" in path:
        return Down.ABSENT if isinstance(error, serial.SerialException) else Down.FAILED
    return Down.ABSENT if os.name == "posix" and not os.path.exists(path) else Down.FAILED
