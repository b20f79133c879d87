"""The phone's side of the link to its desk."""

from collections.abc import Callable

from telephony.link.server import LinkServer
from telephony.phones.service import Newcomer


class DeskDoor:
    """Desks of one operator (usually one window). Implements ``telephony.phones.service.Door`` and is the
    visitors' book of its link server."""

    def __init__(self, operator: str, secret: str) -> None:
        self._operator, self._secret = operator, secret
        self._server = LinkServer(self, name=f"phone-{operator}")
        self._clients: frozenset[int] = frozenset()
        self._hear: Callable[[object], None] = lambda message: None

    @property
    def address(self) -> tuple[str, int]:
        """Where desks connect to; known after ``open``."""
        return self._server.address

    def open(self) -> None:
        """Listen; what desks say is heard after ``start``. Raises OSError."""
        self._server.start()

    def start(self, hear: Callable[[object], None]) -> None:
        self._hear = hear

    def send(self, value: object) -> None:
        for client in self._clients:
            self._server.send(client, value)

    def stop(self) -> None:
        self._server.stop()

    # -- on the server's thread

    def secret_of(self, name: str) -> str | None:
        return self._secret if name == self._operator else None

    def came(self, client: int, name: str) -> None:
        self._clients |= {client}
        self._hear(Newcomer())

    def said(self, client: int, name: str, message: object) -> None:
        self._hear(message)

    def left(self, client: int, name: str) -> None:
        self._clients -= {client}
