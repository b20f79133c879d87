"""A roll printer on the network: raw bytes to TCP port 9100."""

import socket

PATIENCE = 5.0
"""Seconds to connect, and for every piece to be taken."""


class NetworkPrinter:
    """A ``LabelPrinter``. ``port``: 9100 on nearly all printers."""

    def __init__(self, host: str, port: int = 9100) -> None:
        self._address = (host, port)

    def send(self, job: bytes) -> None:
        """Hands a whole job over. Raises OSError when the printer is not reached or takes nothing."""
        with socket.create_connection(self._address, timeout=PATIENCE) as line:
            line.sendall(job)
            # Closing at once would throw away what a slow printer has not read yet on some systems.
            line.shutdown(socket.SHUT_WR)
