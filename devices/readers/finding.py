"""Which ports are there, where a known scanner is, and word when that changes."""

import threading
from collections.abc import Callable

from serial.tools import list_ports

from devices.scanning.identity import Port, PortIdentity, locate

LOOK_EVERY = 2.0
"""Seconds between two looks; one takes 1 ms."""

Look = Callable[[], tuple[Port, ...]]


def ports() -> tuple[Port, ...]:
    """The serial ports there are now, without those the system only believes in.

    Linux lists /dev/ttyS0 to S31 whether or not there is hardware behind them; such have no hardware id.
    """
    return tuple(
        Port(found.device, _identity(found), found.description)
        for found in list_ports.comports()
        if found.hwid not in (None, "", "n/a")
    )


def _identity(found: object) -> PortIdentity:
    def text(name: str) -> str:
        return getattr(found, name, None) or ""

    vid, pid = getattr(found, "vid", None), getattr(found, "pid", None)
    if vid is None or pid is None:
        return PortIdentity(path=text("device"))
    return PortIdentity(vid, pid, text("serial_number"), text("location"))


def locator(identity: PortIdentity, look: Look = ports) -> Callable[[], str | None]:
    """For ``SerialReader``: where this scanner is now, None while it is nowhere. A port that is named is
    opened by its name: addresses are in no list, and not every port is in the system's."""

    def path() -> str | None:
        if not identity.is_usb:
            return identity.path or None
        found = locate(identity, look())
        return found.path if found else None

    return path


class PortWatch:
    """Tells on its own thread what ports there are: once at the start, then at every change."""

    def __init__(
        self, tell: Callable[[tuple[Port, ...]], None], look: Look = ports, every: float = LOOK_EVERY
    ) -> None:
        self._tell = tell
        self._look = look
        self._every = every
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="port watch", daemon=True)

    def start(self) -> None:
        """Begins to watch."""
        self._thread.start()

    def stop(self) -> None:
        """Nothing is told afterwards."""
        self._stopping.set()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self) -> None:
        known: tuple[Port, ...] | None = None
        while not self._stopping.is_set():
            now = self._look()
            if now != known:
                known = now
                self._tell(now)
            self._stopping.wait(self._every)
