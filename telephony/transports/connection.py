"""One stream to one peer: socket, TLS or none, and the cutting into messages. Never waits."""

from __future__ import annotations

import errno
import socket
from collections.abc import Callable
from dataclasses import dataclass

from telephony.sip.framing import Broken, Frame, Framer
from telephony.sip.message import Address
from telephony.transports.layers import Layer

MOST_UNSENT = 512 * 1024
"""Bytes a peer may leave unread before its connection is closed."""
_AT_ONCE = 65_536


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds. ``connect``: until a connection and its handshake must stand. ``message``: how long a message
    may take to come in whole, and a new peer to say his first. ``idle``: without a byte from the peer.
    ``most``: connections made to us; ``per_source``: of one IPv4 address or IPv6 /64."""

    connect: float = 4.0
    message: float = 20.0
    idle: float = 900.0
    most: int = 2000
    per_source: int = 100


class Lost(Exception):
    """The connection is over; the text says why ('' when the peer just closed it)."""


class Connection:
    """``peer`` is what messages from it carry as their source. ``ours``: we made it.

    Raises `Lost` from `readable` and `writable`, after which only `close` is left to do.
    """

    def __init__(self, sock: socket.socket, peer: Address, layer: Layer, *, ours: bool, now: float) -> None:
        self.sock, self.peer, self.layer, self.ours = sock, peer, layer, ours
        self.connecting = ours
        self.began = self.heard = now
        self.spoken = False
        """Whether a whole message came."""
        self.leaving = False
        """Nothing more is read; what is written yet goes out, then it is closed."""
        self.reminder: float | None = None
        """When the owner will look again; his own note."""
        self._partial_since: float | None = None
        self._framer = Framer()
        self._out = bytearray()

    @property
    def wants_writing(self) -> bool:
        return self.connecting or bool(self._out)

    def send(self, data: bytes) -> None:
        """Queue a message. Raises `Lost` when the peer takes nothing any more."""
        self.layer.sent(data)
        self._flush()

    def readable(self, now: float) -> list[Frame]:
        """What came in. Raises `Lost`."""
        try:
            data = self.sock.recv(_AT_ONCE)
        except (BlockingIOError, InterruptedError):
            return []
        except OSError as error:
            raise Lost(_why(error)) from error
        if not data:
            raise Lost("")
        self.heard = now
        if self.leaving:
            return []
        frames = self._framer.feed(self.layer.received(data))
        self._flush()  # the handshake answers by itself
        self._note(frames, now)
        return frames

    def _note(self, frames: list[Frame], now: float) -> None:
        self.spoken = self.spoken or bool(frames)
        if not self._framer.waiting:
            self._partial_since = None
        elif frames or self._partial_since is None:
            self._partial_since = now
        self.leaving = any(isinstance(frame, Broken) for frame in frames)

    def writable(self) -> None:
        """The socket takes something, or a connection we make stands or failed."""
        if self.connecting:
            failed = self.sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if failed:
                raise Lost(_why(OSError(failed, errno.errorcode.get(failed, str(failed)))))
            self.connecting = False
        self._flush()

    def _flush(self) -> None:
        self._out += self.layer.outgoing()
        if self.connecting:
            return
        while self._out:
            try:
                taken = self.sock.send(self._out)
            except (BlockingIOError, InterruptedError):
                break
            except OSError as error:
                raise Lost(_why(error)) from error
            del self._out[:taken]
        if len(self._out) > MOST_UNSENT:
            raise Lost("the peer reads nothing")

    def overdue(self, limits: Limits, now: float) -> str | None:
        """Why this connection has lasted too long, '' for a mere idle one; None: it has not."""
        if self.connecting or not self.layer.ready:
            late = now - self.began >= limits.connect
            return (
                ("no answer to our connection" if self.ours else "no end of the handshake") if late else None
            )
        if self._partial_since is not None and now - self._partial_since >= limits.message:
            return "a message without an end"
        if not self.ours and not self.spoken and now - self.began >= limits.message:
            return "a connection without a message"
        silent = now - self.heard >= (1.0 if self.leaving else limits.idle)
        return "" if silent else None

    def due(self, limits: Limits) -> float:
        """When `overdue` must be asked next."""
        if self.connecting or not self.layer.ready:
            return self.began + limits.connect
        if self.leaving:
            return self.heard + 1.0
        waits = [self.heard + limits.idle]
        if self._partial_since is not None:
            waits.append(self._partial_since + limits.message)
        if not self.ours and not self.spoken:
            waits.append(self.began + limits.message)
        return min(waits)

    def close(self, tell: Callable[[Exception], None]) -> None:
        """Say goodbye as far as the peer listens, and release the socket."""
        try:
            self.layer.ended()
            self._flush()
        except (Lost, OSError) as error:
            tell(error)
        self.sock.close()


def _why(error: OSError) -> str:
    if isinstance(error, ConnectionRefusedError) or error.errno in (errno.ECONNREFUSED, 10061):
        return "nobody listens there"
    if error.errno in (errno.EHOSTUNREACH, errno.ENETUNREACH, errno.ENETDOWN, 10065, 10051):
        return "there is no way through the network"
    if isinstance(error, ConnectionResetError | BrokenPipeError):
        return "the peer broke it off"
    return error.strerror or str(error)
