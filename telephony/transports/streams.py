"""TCP and TLS for SIP: listening, connecting, using connections again, limits (RFC 3261 section 18).

One `Streams` is one transport of one endpoint. It registers its sockets with the owner's selector under
callables: `key.data(mask)` does the work. Everything runs on the owner's thread, and nothing waits.
"""

from __future__ import annotations

import errno
import heapq
import logging
import selectors
import socket
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import count
from typing import Protocol

from telephony.sip.framing import PONG, Broken, Ping, Whole
from telephony.sip.message import TLS, Address
from telephony.sip.sources import network
from telephony.sip.uri import is_numeric
from telephony.transports.connection import Connection, Limits, Lost
from telephony.transports.layers import Layer, Tls
from telephony.transports.peek import alias_of, answer_place
from telephony.transports.sockets import plain_host, tcp_socket
from telephony.transports.trust import TlsProblem

log = logging.getLogger(__name__)

READ, WRITE = selectors.EVENT_READ, selectors.EVENT_WRITE
_ACCEPTED_AT_ONCE = 64
_PAUSE = 1.0
"""Seconds without accepting when the system has no file numbers left: trying again at once would spin."""


class Hears(Protocol):
    """The owner's side."""

    def message(self, data: bytes, source: Address) -> None:
        """One message came, or what there is of a broken one."""
        ...

    def unsent(self, destination: Address, reason: str) -> None:
        """A message for there could not be sent: nobody to connect to, or no secure connection."""
        ...

    def lost(self, peer: Address, reason: str) -> None:
        """The connection to that peer, over which messages went, has ended; '' when the peer closed it."""
        ...

    def complaint(self, host: str, kind: str, detail: str) -> None:
        """Something a peer does wrong, for the log."""
        ...


Layers = Callable[[bool, Address], Layer]
"""Makes what lies between a socket and its messages: (the peer connected to us, peer)."""


class Streams:
    """Connections of one transport ('TCP' or 'TLS'). Create, `listen` (perhaps on two addresses), `close`."""

    def __init__(self, transport: str, selector: selectors.BaseSelector, hears: Hears, layers: Layers,
                 limits: Limits) -> None:  # fmt: skip
        self.transport, self._selector, self._hears = transport, selector, hears
        self._layers, self._limits = layers, limits
        self._listening: list[socket.socket] = []
        self._paused_until: float | None = None
        self._now = 0.0
        self._all: set[Connection] = set()
        self._by_peer: dict[tuple[str, int, str], Connection] = {}
        self._wanted: dict[Connection, list[Address]] = {}
        self._accepted: Counter[str] = Counter()
        self._dues: list[tuple[float, int, Connection]] = []
        self._order = count()

    def __len__(self) -> int:
        return len(self._all)

    def listen(self, host: str, port: int = 0) -> Address:
        """Take connections at that address, port 0: any; where it was bound. Raises OSError."""
        listener = tcp_socket(host)
        try:
            if sys.platform != "win32":  # there it would let two programs share the port
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((host, port))
            listener.listen(256)
        except OSError:
            listener.close()
            raise
        self._listening.append(listener)
        self._selector.register(listener, READ, lambda mask: self._accept(listener))
        bound = listener.getsockname()
        return Address(bound[0], bound[1], self.transport)

    # ---- sending ----

    def send(self, data: bytes, destination: Address, now: float) -> None:
        """Send over the connection that stands, else over a new one. A failure is told by `Hears.unsent`, at
        once or later."""
        self._now = now
        connection = self._standing(destination)
        try:
            if connection is None:
                place = answer_place(data, destination)
                connection = self._standing(place) or self._connected(place)
            if connection not in self._wanted:
                self._wanted[connection] = []
            if connection.connecting or not connection.layer.ready:
                self._wanted[connection].append(destination)
            connection.send(data)
        except (Lost, TlsProblem, OSError) as error:
            if connection is not None:
                self._drop(connection, str(error), also=destination)
            else:
                self._hears.unsent(destination, str(error))
            return
        self._watch(connection)

    def _standing(self, destination: Address) -> Connection | None:
        """A connection verified for the name, or one to that very place where no name is asked."""
        return self._by_peer.get(self._key(destination))

    def _connected(self, place: Address) -> Connection:
        """Begin a connection. Raises OSError when the system refuses at once, `TlsProblem`."""
        if not is_numeric(place.host):
            raise OSError(errno.EINVAL, f"{place.host} is a name, not an address")
        layer = self._layers(False, place)
        sock = tcp_socket(place.host)
        try:
            failed = sock.connect_ex((place.host, place.port))
            if failed not in (0, errno.EINPROGRESS, errno.EWOULDBLOCK, 10035):
                raise OSError(failed, errno.errorcode.get(failed, "cannot connect"))
        except OSError:
            sock.close()
            raise
        peer = Address(place.host, place.port, self.transport, place.name)
        return self._begin(Connection(sock, peer, layer, ours=True, now=self._now))

    def _begin(self, connection: Connection) -> Connection:
        self._all.add(connection)
        self._name(connection, connection.peer)
        self._selector.register(connection.sock, READ, lambda mask: self._work(connection, mask))
        self._remind(connection)
        return connection

    def _name(self, connection: Connection, place: Address) -> None:
        """Use this connection for that place from now on; without a name where none is used yet."""
        self._by_peer[self._key(place)] = connection
        self._by_peer.setdefault((place.host, place.port, ""), connection)

    def _key(self, place: Address) -> tuple[str, int, str]:
        return place.host, place.port, place.name.lower() if self.transport == TLS else ""

    def _watch(self, connection: Connection) -> None:
        """Ask the selector for what the connection waits for."""
        mask = READ | WRITE if connection.wants_writing else READ
        key = self._selector.get_key(connection.sock)
        if key.events != mask:
            self._selector.modify(connection.sock, mask, key.data)

    # ---- receiving ----

    def _accept(self, listener: socket.socket) -> None:
        for _ in range(_ACCEPTED_AT_ONCE):
            try:
                sock, found = listener.accept()
            except (BlockingIOError, InterruptedError, ConnectionAbortedError):
                return
            except OSError as error:
                self._pause(error)
                return
            sock.setblocking(False)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            peer = Address(plain_host(found[0]), found[1], self.transport)
            refusal = self._refusal(peer)
            if refusal:
                sock.close()
                self._hears.complaint(peer.host, refusal, "")
                continue
            self._accepted[network(peer.host)] += 1
            self._begin(Connection(sock, peer, self._layers(True, peer), ours=False, now=self._now))

    def _refusal(self, peer: Address) -> str:
        if self._accepted.total() >= self._limits.most:
            return f"more than {self._limits.most} connections"
        if self._accepted[network(peer.host)] >= self._limits.per_source:
            return f"more than {self._limits.per_source} connections of one sender"
        return ""

    def _pause(self, error: OSError) -> None:
        log.error("no new connections for a moment: %s", error)
        self._paused_until = self._now + _PAUSE
        for listener in self._listening:
            self._selector.unregister(listener)

    def _work(self, connection: Connection, mask: int) -> None:
        try:
            if mask & WRITE:
                connection.writable()
            if mask & READ:
                self._read(connection)
        except (Lost, TlsProblem) as error:
            self._drop(connection, str(error))
            return
        if connection in self._all:
            self._settle(connection)

    def _read(self, connection: Connection) -> None:
        for frame in connection.readable(self._now):
            if isinstance(frame, Ping):
                connection.send(PONG)
            elif isinstance(frame, Whole):
                self._take_alias(connection, frame.data)
                self._hears.message(frame.data, connection.peer)
            elif isinstance(frame, Broken):
                self._hears.complaint(connection.peer.host, f"broken {self.transport} stream", frame.reason)
                self._hears.message(frame.data, connection.peer)

    def _settle(self, connection: Connection) -> None:
        if connection.layer.ready and not connection.connecting:
            self._wanted.get(connection, []).clear()
        if connection.leaving and not connection.wants_writing:
            self._drop(connection, "")
        else:
            self._watch(connection)
            self._remind(connection)

    def _take_alias(self, connection: Connection, data: bytes) -> None:
        """RFC 5923: requests for the peer's listening address may use this connection. Only where its
        certificate proves the name, or anybody could draw another's calls to himself (its section 9)."""
        layer = connection.layer
        if not isinstance(layer, Tls) or not layer.names:
            return
        alias = alias_of(data, connection.peer)
        if alias is not None and (alias.name or alias.host) in layer.names:
            self._name(connection, alias)

    # ---- time and end ----

    def next_due(self) -> float | None:
        """When `tick` must be called next."""
        while self._dues and self._dues[0][2] not in self._all:
            heapq.heappop(self._dues)
        dues = [self._dues[0][0]] if self._dues else []
        if self._paused_until is not None:
            dues.append(self._paused_until)
        return min(dues, default=None)

    def tick(self, now: float) -> None:
        """Tell the time before each round of work; connections that lasted too long are closed."""
        self._now = now
        if self._paused_until is not None and now >= self._paused_until:
            self._paused_until = None
            for listener in self._listening:
                self._selector.register(listener, READ, lambda mask, each=listener: self._accept(each))
        for connection in self._overdue(now):
            reason = connection.overdue(self._limits, now)
            if reason is None:
                self._remind(connection)
                continue
            if reason and not connection.ours:
                self._hears.complaint(connection.peer.host, reason, "")
            self._drop(connection, reason)

    def _overdue(self, now: float) -> Iterator[Connection]:
        while self._dues and self._dues[0][0] <= now:
            connection = heapq.heappop(self._dues)[2]
            if connection in self._all:
                yield connection

    def _remind(self, connection: Connection) -> None:
        due = connection.due(self._limits)
        known = connection.reminder
        if known is None or due < known or known <= self._now:
            connection.reminder = due
            heapq.heappush(self._dues, (due, next(self._order), connection))

    def _drop(self, connection: Connection, reason: str, also: Address | None = None) -> None:
        if connection not in self._all:
            return
        self._all.discard(connection)
        for key in [key for key, value in self._by_peer.items() if value is connection]:
            del self._by_peer[key]
        if not connection.ours:
            self._accepted[network(connection.peer.host)] -= 1
            self._accepted += Counter()  # forgets the zeros
        self._selector.unregister(connection.sock)
        stood = connection.layer.ready and not connection.connecting
        connection.close(lambda error: log.debug("goodbye to %s not heard: %s", connection.peer, error))
        for place in dict.fromkeys([*self._wanted.pop(connection, []), *([also] if also else [])]):
            self._hears.unsent(place, reason or "the connection was closed")
        if stood:
            self._hears.lost(connection.peer, reason)
        elif not connection.ours and reason:
            self._hears.complaint(connection.peer.host, f"no {self.transport} connection", reason)

    def close(self) -> None:
        """End every connection and stop listening; nothing is told any more."""
        for listener in self._listening:
            if self._paused_until is None:
                self._selector.unregister(listener)
            listener.close()
        self._listening.clear()
        for connection in self._all:
            self._selector.unregister(connection.sock)
            connection.close(lambda error: log.debug("goodbye not heard: %s", error))
        self._all.clear()
        self._by_peer.clear()
