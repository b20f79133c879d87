"""Wires on the loopback interface, all on one selector and one thread: no races between the two ends."""

from __future__ import annotations

import datetime as dt
import selectors
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from telephony.sip.message import Address
from telephony.transports.authority import Issued, make_authority, make_certificate
from telephony.transports.trust import TlsFiles
from telephony.transports.wire import Wire, WireSettings
from tests.telephony.sip.wire import text


def a_message(number: int = 1, method: str = "OPTIONS", via: str = "SIP/2.0/TCP 127.0.0.1:5060") -> bytes:
    return text(
        f"{method} sip:a@b SIP/2.0", f"Via: {via};branch=z9hG4bK{number}", "From: <sip:a@b>;tag=1",
        "To: <sip:a@b>", "Call-ID: x", f"CSeq: {number} {method}",
    )  # fmt: skip


class Ear:
    """What a wire told its owner."""

    def __init__(self) -> None:
        self.messages: list[tuple[bytes, Address]] = []
        self.failures: list[tuple[Address, str]] = []
        self.ends: list[tuple[Address, str]] = []
        self.complaints: list[tuple[str, str, str]] = []

    def message(self, data: bytes, source: Address) -> None:
        self.messages.append((data, source))

    def unsent(self, destination: Address, reason: str) -> None:
        self.failures.append((destination, reason))

    def lost(self, peer: Address, reason: str) -> None:
        self.ends.append((peer, reason))

    def complaint(self, host: str, kind: str, detail: str) -> None:
        self.complaints.append((host, kind, detail))


class Node:
    """One wire and its ear."""

    def __init__(self, net: Net, **settings: Any) -> None:
        self.net, self.ear = net, Ear()
        self.wire = Wire(WireSettings(port=0, tls_port=0, **settings), net.selector, self.ear)
        self.host = settings.get("host", "127.0.0.1")

    def at(self, transport: str, name: str = "") -> Address:
        return Address(self.host, self.wire.ports[transport], transport, name)

    def send(self, data: bytes, to: Address) -> None:
        self.wire.send(data, to, self.net.now)

    @property
    def connections(self) -> int:
        return int(self.wire.figures["connections"])


class Net:
    """Use as a context manager. `now` is what the wires are told; `pass_time` moves it."""

    def __init__(self) -> None:
        self.selector = selectors.DefaultSelector()
        self.now = 1000.0
        self._nodes: list[Node] = []
        self._sockets: list[socket.socket] = []

    def __enter__(self) -> Net:
        return self

    def __exit__(self, *_: object) -> None:
        for node in self._nodes:
            node.wire.close()
        for each in self._sockets:
            each.close()
        assert not self.selector.get_map(), "a socket was left with the selector"
        self.selector.close()

    def node(self, **settings: Any) -> Node:
        node = Node(self, **settings)
        self._nodes.append(node)
        return node

    def raw(self, to: Address) -> socket.socket:
        """A bare connection to a node."""
        sock = socket.create_connection((to.host, to.port), timeout=10)
        self._sockets.append(sock)
        return sock

    def until(self, true: Callable[[], object], what: str = "") -> None:
        """Let everybody work until that is so; at most ten seconds."""
        end = time.monotonic() + 10
        while not true():
            assert time.monotonic() < end, f"never: {what}"
            self._turn(0.05)

    def quiet(self) -> None:
        """Let everybody work until nothing happens any more."""
        while self._turn(0.03):
            pass

    def pass_time(self, seconds: float) -> None:
        self.now += seconds
        for node in self._nodes:
            node.wire.tick(self.now)

    def _turn(self, patience: float) -> bool:
        ready = self.selector.select(patience)
        for node in self._nodes:
            node.wire.tick(self.now)
        for key, mask in ready:
            key.data(mask)
        return bool(ready)


class Office:
    """An authority in a folder, and what it issues."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.now = folder, dt.datetime.now(dt.UTC)
        self.authority = make_authority(folder, self.now)

    def files(self, *names: str, days: int = 30, ask: bool = False) -> TlsFiles:
        title = f"{names[0].replace(':', '-')}-{days}"
        issued = Issued(self.folder / f"{title}.pem", self.folder / f"{title}.key")
        make_certificate(self.authority, issued, names, self.now, days)
        return TlsFiles(issued.certificate, issued.key, self.authority.certificate, ask_clients=ask)
