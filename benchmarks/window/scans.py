"""Hears a scanner for the desk, and tells when the device that was scanned stands painted on its card."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer

from app.ui.shell import DeskWindow
from benchmarks.window.painted import FirstPicture
from devices.readers.raw_log import RawRing
from devices.readers.serial_port import SerialReader
from devices.scanning.identity import PortIdentity
from devices.scanning.ports import CodeScanned, ReaderId, ReaderProfile, ReaderUp


class ScanWatch(QObject):
    """Prints ``ready`` when the scanner is heard, then for every scan ``painted NS HEARD USED READER SERIAL
    OWNER``: HEARD is the moment (ns) at which the reader delivered the whole code, USED and READER the
    processor time (ns) of the window's and the reader's thread since the last time. SERIAL and OWNER are what
    the card's labels say then.

    Qt paints a window in one go, so a timer of 0 ms set while the card is painted fires when all of it
    stands. The same device twice in succession tells once.
    """

    def __init__(self, window: DeskWindow, port: str) -> None:
        super().__init__(window)
        self._window, self._bridge = window, window.bridge
        profile = ReaderProfile(ReaderId("benchmark"), "Benchmark", PortIdentity(path=port))
        self._reader = SerialReader(profile, lambda: port, RawRing())
        self._heard = self._used = self._read = self._read_before = 0
        self._waiting, self._last = False, ""
        self._first = FirstPicture(window, lambda moment, used: self._begin())

    def _begin(self) -> None:
        """The workshop opens after the first picture."""
        if self._window.wing is None:
            QTimer.singleShot(10, self._begin)
            return
        self._device = self._window.wing.desk.device
        self._device.view.installEventFilter(self)
        self._reader.start(self._deliver)

    def _deliver(self, event: object) -> None:
        """On the reader's thread; one scan at a time, so nothing is written over."""
        self._bridge.deliver(event)
        if isinstance(event, CodeScanned):
            self._heard, self._read = time.monotonic_ns(), time.thread_time_ns()
        elif isinstance(event, ReaderUp):
            self._read_before = time.thread_time_ns()
            print("ready", flush=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._waiting:
            self._waiting = True
            QTimer.singleShot(0, self._stands)
        return False

    def _stands(self) -> None:
        now, used = time.monotonic_ns(), time.thread_time_ns()
        self._waiting = False
        if not self._heard or self._device.page is not self._device.view:
            return
        spent, read = used - self._used, self._read - self._read_before
        serial, owner = self._device.view.serial.text(), self._device.view.owner.text()
        if serial == self._last:  # painted for another reason before the scan came to the window
            return
        self._last = serial
        print("painted", now, self._heard, spent, read, serial, owner or "-", flush=True)
        self._heard, self._used, self._read_before = 0, time.thread_time_ns(), self._read
