"""A real headset through hidapi: found, opened, read, and found again after it was unplugged.

On Linux the module that reads /dev/hidraw is used and not the one over libusb, which would take the headset's
sound away from the system.
"""

from __future__ import annotations

import logging
import queue
import sys
import threading
from collections.abc import Callable
from types import ModuleType
from typing import Any

from telephony.phones.headset.port import (
    Headset,
    HeadsetCame,
    HeadsetEvent,
    HeadsetGone,
    HeadsetReport,
    NoHeadset,
)

log = logging.getLogger(__name__)
TELEPHONY_PAGE = 0x0B
LONGEST_REPORT = 64
LOOK_EVERY = 2.0
_READ_PATIENCE = 100
"""Milliseconds; what is to be written waits no longer than this."""
_LONGEST_DESCRIPTOR = 4096


def closed_sentence(name: str) -> str:
    """Why a headset that is there cannot be opened, and what helps."""
    if sys.platform.startswith("linux"):
        return (
            f"The buttons of {name} cannot be used: this user may not open it. Let a udev rule give access: "
            'KERNEL=="hidraw*", SUBSYSTEM=="hidraw", TAG+="uaccess"'
        )
    if sys.platform == "darwin":
        return (
            f"The buttons of {name} cannot be used: allow Input Monitoring for this program in the system's "
            "privacy settings."
        )
    return f"The buttons of {name} cannot be used: another program has taken it for itself."


def hid_module() -> ModuleType | None:
    """hidapi's module for this system; None where it is not installed."""
    try:
        if sys.platform.startswith("linux"):
            import hidraw  # type: ignore[import-not-found,unused-ignore]

            return hidraw  # type: ignore[no-any-return,unused-ignore]
        import hid  # type: ignore[import-not-found,unused-ignore]

        return hid  # type: ignore[no-any-return,unused-ignore]
    except ImportError as error:
        log.info("headset buttons are not heard: hidapi is not installed (%s)", error)
        return None


def open_headset() -> Headset:
    """The computer's headset; one without buttons where hidapi is not installed."""
    module = hid_module()
    return NoHeadset() if module is None else HidHeadset(module)


class HidHeadset:
    """The first device with a telephony collection. One thread looks, reads and writes."""

    def __init__(self, hid: Any, look_every: float = LOOK_EVERY) -> None:
        self._hid, self._look_every = hid, look_every
        self._reports: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._problem = ""

    def start(self, on_event: Callable[[HeadsetEvent], None]) -> None:
        self._thread = threading.Thread(target=self._run, args=(on_event,), name="headset", daemon=True)
        self._thread.start()

    def write(self, report: bytes) -> None:
        self._reports.put(report)

    def stop(self) -> None:
        """What is still to be written is written first."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join(2.0)

    def _run(self, tell: Callable[[HeadsetEvent], None]) -> None:
        while not self._stopping.is_set():
            device = self._opened(tell)
            if device is None:
                self._stopping.wait(self._look_every)
                continue
            try:
                self._use(device, tell)
            except (OSError, ValueError) as error:
                log.info("the headset is gone: %s", error)
                tell(HeadsetGone())
            finally:
                device.close()

    def _opened(self, tell: Callable[[HeadsetEvent], None]) -> Any:
        found = next(
            (each for each in self._hid.enumerate() if each.get("usage_page") == TELEPHONY_PAGE), None
        )
        if found is None:
            self._complain("", tell)
            return None
        name = found.get("product_string") or "the headset"
        device = self._hid.device()
        try:
            device.open_path(found["path"])
        except OSError as error:
            log.debug("%s: %s", name, error)
            self._complain(closed_sentence(name), tell)
            return None
        self._problem = ""
        key = f"{found.get('vendor_id', 0):04x}-{found.get('product_id', 0):04x}"
        tell(HeadsetCame(key, name, self._descriptor(device)))
        return device

    def _descriptor(self, device: Any) -> bytes:
        try:
            return bytes(device.get_report_descriptor(_LONGEST_DESCRIPTOR))
        except (OSError, ValueError, AttributeError) as error:
            log.warning("the headset does not describe its buttons, they have to be learned: %s", error)
            return b""

    def _complain(self, problem: str, tell: Callable[[HeadsetEvent], None]) -> None:
        if problem != self._problem:
            self._problem = problem
            tell(HeadsetGone(problem))

    def _use(self, device: Any, tell: Callable[[HeadsetEvent], None]) -> None:
        while not self._stopping.is_set():
            self._write_all(device)
            data = device.read(LONGEST_REPORT, _READ_PATIENCE)
            if data:
                tell(HeadsetReport(bytes(data)))
        self._write_all(device)

    def _write_all(self, device: Any) -> None:
        while not self._reports.empty():
            if device.write(self._reports.get()) < 0:
                raise OSError("a lamp could not be lit")
