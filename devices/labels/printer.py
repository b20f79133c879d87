"""Roll printers that take raw bytes: on the network at port 9100, or behind a file (/dev/usb/lp0, spool)."""

import contextlib
import socket
from pathlib import Path

PATIENCE = 5.0
"""Seconds to connect, and for every piece to be taken."""
ANSWER = 1.0
"""Seconds a printer has to say how it is; many never do."""
_ASK = b"~HS\n"
_STX = b"\x02"


class NotReady(Exception):
    """The printer says what it lacks: ``paper``, ``ribbon``, ``head`` (open) or ``paused``."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class NetworkPrinter:
    """``port``: 9100 on nearly all printers."""

    def __init__(self, host: str, port: int = 9100) -> None:
        self._address = (host, port)

    def send(self, job: bytes) -> None:
        """Hands a whole job over. Raises NotReady when the printer says why it cannot, OSError when it is not
        reached or takes nothing."""
        with socket.create_connection(self._address, timeout=PATIENCE) as line:
            if lack := _lack(_status(line)):
                raise NotReady(lack)
            line.settimeout(PATIENCE)
            line.sendall(job)
            # Closing at once would throw away what a slow printer has not read yet on some systems.
            line.shutdown(socket.SHUT_WR)


class FilePrinter:
    """Appends to a file: a printer's device, or a spool folder's file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def send(self, job: bytes) -> None:
        """Raises OSError."""
        with self._path.open("ab") as file:
            file.write(job)


def _status(line: socket.socket) -> bytes:
    """What it answers to ~HS (ZPL II guide, "Host Status Return"): three strings, or nothing."""
    got = b""
    line.sendall(_ASK)
    line.settimeout(ANSWER)
    with contextlib.suppress(TimeoutError):
        while got.count(_STX) < 3 or not got.endswith(b"\r\n"):
            piece = line.recv(1024)
            if not piece or len(got) > 4096:
                break
            got += piece
    return got


def _lack(status: bytes) -> str:
    strings = [each.partition(b"\x03")[0].split(b",") for each in status.split(_STX)[1:]]
    if len(strings) < 2 or len(strings[0]) < 3 or len(strings[1]) < 4:
        return ""
    first, second = strings[0], strings[1]
    # Of the first string: paper out, pause. Of the second: head up, ribbon out.
    for name, flag in (("paper", first[1]), ("head", second[2]), ("ribbon", second[3]), ("paused", first[2])):
        if flag.strip() == b"1":
            return name
    return ""
