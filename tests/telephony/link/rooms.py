"""Both ends of a link on loopback, and a raw socket that speaks as badly as it likes."""

import json
import socket
import threading
from typing import Any

from telephony.link.client import LinkClient, LinkDown, LinkUp
from telephony.link.messages import proof
from telephony.link.server import LinkServer
from tests.peers.patience import eventually

SECRETS = {"anna": "pass-a", "ben": "pass-b", "nobody-yet": ""}


class Visitors:
    """Keeps who came, what was said, who left."""

    def __init__(self) -> None:
        self.here: dict[int, str] = {}
        self.heard: list[tuple[str, object]] = []
        self.gone: list[int] = []
        self.fails_at: type = type(None)

    def secret_of(self, name: str) -> str | None:
        return SECRETS.get(name)

    def came(self, client: int, name: str) -> None:
        self.here[client] = name

    def said(self, client: int, name: str, message: object) -> None:
        if isinstance(message, self.fails_at):
            raise RuntimeError("a defect")
        self.heard.append((name, message))

    def left(self, client: int, name: str) -> None:
        assert self.here.pop(client) == name
        self.gone.append(client)


class Room:
    """A running server."""

    def __init__(self, port: int = 0) -> None:
        self.visitors = Visitors()
        self.server = LinkServer(self.visitors, name="exchange", port=port)
        self.server.start()

    @property
    def port(self) -> int:
        return self.server.address[1]

    def __enter__(self) -> "Room":
        return self

    def __exit__(self, *_: object) -> None:
        self.server.stop()

    def client_of(self, name: str) -> int:
        """The number of the client of that name, once it is there."""
        found = eventually(lambda: [key for key, each in self.visitors.here.items() if each == name])
        return found[0]


class Guest:
    """A LinkClient that keeps what it hears."""

    def __init__(self, port: int, name: str = "anna", secret: str = "") -> None:
        self.port, self.heard, self.lock = port, list[Any](), threading.Lock()
        self.client = LinkClient(name, self.where, self.heard.append)
        self.secret = secret or SECRETS.get(name, "wrong")

    def where(self) -> tuple[str, int, str] | None:
        return ("127.0.0.1", self.port, self.secret) if self.port else None

    def __enter__(self) -> "Guest":
        self.client.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.client.stop()

    def messages(self) -> list[Any]:
        return [each for each in self.heard if not isinstance(each, (LinkUp, LinkDown))]

    def ups(self) -> int:
        return sum(isinstance(each, LinkUp) for each in self.heard)

    def downs(self) -> list[LinkDown]:
        return [each for each in self.heard if isinstance(each, LinkDown)]

    def is_up(self) -> "Guest":
        eventually(lambda: self.ups() > 0, what=f"up: {self.heard}")
        return self


class RawPeer:
    """A socket that says lines."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=8)
        self.file = self.socket.makefile("rb")

    def __enter__(self) -> "RawPeer":
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()
        self.socket.close()

    def hears(self) -> dict[str, Any]:
        """The next message; an empty one when the other end closed."""
        try:
            line = self.file.readline()
        except ConnectionError:
            line = b""
        return json.loads(line) if line else {}

    def says(self, *messages: dict[str, Any] | bytes) -> None:
        lines = [m if isinstance(m, bytes) else json.dumps(m).encode() + b"\n" for m in messages]
        self.socket.sendall(b"".join(lines))

    def hello(self, name: str, secret: str) -> dict[str, Any]:
        nonce = self.hears()["nonce"]
        return {"is": "Hello", "name": name, "proof": proof(secret, nonce)}
