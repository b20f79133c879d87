"""A scanner without hardware, for the demo and for tests: it is scanned with, unplugged and replugged.

On a pty where there are ptys; on Windows behind a socket on loopback, which pyserial opens as a URL. To the
rest of the program it is a port like any other.
"""

import os
import select
import socket
import sys
import time
from typing import Protocol

from devices.scanning.identity import Port, PortIdentity

BUFFER_PATIENCE = 5.0
"""Seconds; a reader that takes nothing for so long is gone."""


class SimulatedScanner(Protocol):
    """What both kinds can do. ``scan`` while unplugged raises OSError."""

    identity: PortIdentity

    def ports(self) -> tuple[Port, ...]:
        """What a look at the ports shows of this scanner: one, or none while unplugged."""
        ...

    def scan(self, code: bytes | str, suffix: bytes = b"\r") -> None:
        """Sends a code as a scanner does."""
        ...

    def unplug(self) -> None:
        """The port goes, under whoever reads it."""
        ...

    def replug(self) -> None:
        """The same scanner at a new port."""
        ...


class PtyScanner:
    """On a pty (Linux, macOS). Every replugging gives it another port name."""

    def __init__(self, serial_number: str = "DEMO1") -> None:
        # An id of the prototype range of pid.codes, which no product may carry.
        self.identity = PortIdentity(0x1209, 0x0001, serial_number, "demo")
        self._master = -1
        self._slave = ""
        self.replug()

    def ports(self) -> tuple[Port, ...]:
        """One, or none while unplugged."""
        return (Port(self._slave, self.identity, "Simulated scanner"),) if self._master >= 0 else ()

    def scan(self, code: bytes | str, suffix: bytes = b"\r") -> None:
        """Sends a code; all bytes are on the line when this returns."""
        data = (code.encode() if isinstance(code, str) else code) + suffix
        if self._master < 0:
            raise OSError("the simulated scanner is unplugged")
        until = time.monotonic() + BUFFER_PATIENCE
        while data:
            if not select.select([], [self._master], [], max(0.0, until - time.monotonic()))[1]:
                raise OSError("nobody reads the simulated scanner")
            data = data[os.write(self._master, data) :]
            until = time.monotonic() + BUFFER_PATIENCE

    def unplug(self) -> None:
        """The port goes, under whoever reads it."""
        if self._master >= 0:
            os.close(self._master)
            self._master = -1

    def replug(self) -> None:
        """The same scanner at a new port."""
        import pty  # there is none on Windows
        import tty

        self.unplug()
        self._master, slave = pty.openpty()
        os.set_blocking(self._master, False)
        # Without echo: a pty is born as a terminal and would send the code back.
        tty.setraw(slave)
        self._slave = os.ttyname(slave)
        os.close(slave)


class SocketScanner:
    """Behind a TCP port on loopback, like an RS-232 server with one scanner."""

    def __init__(self) -> None:
        self._listener: socket.socket | None = None
        self._line: socket.socket | None = None
        self._number = 0
        self.replug()
        self.identity = PortIdentity(path=f"socket://127.0.0.1:{self._number}")

    def ports(self) -> tuple[Port, ...]:
        """One, or none while unplugged."""
        return (Port(self.identity.path, self.identity, "Simulated scanner"),) if self._listener else ()

    def scan(self, code: bytes | str, suffix: bytes = b"\r") -> None:
        """Sends a code; waits for a reader to connect first."""
        data = (code.encode() if isinstance(code, str) else code) + suffix
        if self._listener is None:
            raise OSError("the simulated scanner is unplugged")
        if self._line is None:
            self._line, _ = self._listener.accept()
            self._line.settimeout(BUFFER_PATIENCE)
        self._line.sendall(data)

    def unplug(self) -> None:
        """Connection and listener go."""
        for each in (self._line, self._listener):
            if each is not None:
                each.close()
        self._line = self._listener = None

    def replug(self) -> None:
        """Listens again at the same address."""
        self.unplug()
        self._listener = socket.create_server(("127.0.0.1", self._number))
        self._listener.settimeout(BUFFER_PATIENCE)
        self._number = self._listener.getsockname()[1]


def simulated_scanner(serial_number: str = "DEMO1") -> SimulatedScanner:
    """The kind this system can have."""
    return SocketScanner() if sys.platform == "win32" else PtyScanner(serial_number)
