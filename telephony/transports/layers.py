"""What lies between a stream's socket and its SIP messages: nothing, or TLS. No socket in here."""

from __future__ import annotations

import ssl
from typing import Protocol

from telephony.transports.trust import TlsProblem, fits, names_of, sentence


class Layer(Protocol):
    """Turns bytes of the wire into plain bytes and back."""

    @property
    def ready(self) -> bool:
        """Whether plain bytes may be sent: the handshake is over."""
        ...

    def received(self, data: bytes) -> bytes:
        """Bytes from the wire; the plain bytes in them. Raises `TlsProblem`."""
        ...

    def sent(self, data: bytes) -> None:
        """Plain bytes that should go out."""
        ...

    def outgoing(self) -> bytes:
        """Bytes for the wire since the last call. Raises `TlsProblem`."""
        ...

    def ended(self) -> None:
        """We close: say goodbye where the protocol has one."""
        ...


class Plain:
    """TCP as it is."""

    ready = True

    def __init__(self) -> None:
        self._out = bytearray()

    def received(self, data: bytes) -> bytes:
        return data

    def sent(self, data: bytes) -> None:
        self._out += data

    def outgoing(self) -> bytes:
        data = bytes(self._out)
        self._out.clear()
        return data

    def ended(self) -> None:
        """TCP's FIN says it."""


class Tls:
    """One TLS connection in memory, so that a stalled handshake blocks nothing.

    wanted: for a connection we make, the name its certificate must hold; '' for one that was made to us.
    peer: how sentences name the other side.
    """

    def __init__(self, context: ssl.SSLContext, *, server: bool, wanted: str = "", peer: str = "") -> None:
        self._in, self._wire = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._server, self._wanted, self._peer = server, wanted, peer
        name = None if server else wanted or None
        self._tls = context.wrap_bio(self._in, self._wire, server_side=server, server_hostname=name)
        self._waiting = bytearray()
        self.ready = False
        self.names: frozenset[str] = frozenset()
        """What the peer's certificate calls it; empty without one."""
        if not server:
            self._shake()

    def received(self, data: bytes) -> bytes:
        self._in.write(data)
        if not self.ready:
            self._shake()
        return self._plain() if self.ready else b""

    def _plain(self) -> bytes:
        plain = bytearray()
        try:
            while True:
                data = self._tls.read(65536)
                if not data:
                    break
                plain += data
        except (ssl.SSLWantReadError, ssl.SSLZeroReturnError):
            pass  # all there is was read; after the peer's goodbye its FIN follows
        except ssl.SSLError as error:
            raise TlsProblem(sentence(error, self._peer)) from error
        return bytes(plain)

    def _shake(self) -> None:
        try:
            self._tls.do_handshake()
        except ssl.SSLWantReadError:
            return
        except ssl.SSLError as error:
            raise TlsProblem(sentence(error, self._wanted or self._peer)) from error
        certificate = self._tls.getpeercert() or {}
        self.names = names_of(certificate)
        if not self._server and not fits(certificate, self._wanted):
            known = ", ".join(sorted(self.names)) or "nobody"
            raise TlsProblem(f"the certificate of {self._wanted} is for another name: {known}")
        self.ready = True
        waiting, self._waiting = bytes(self._waiting), bytearray()
        self.sent(waiting)

    def sent(self, data: bytes) -> None:
        if not self.ready:
            self._waiting += data
        elif data:
            self._tls.write(data)

    def outgoing(self) -> bytes:
        return self._wire.read()

    def ended(self) -> None:
        if not self.ready:
            return
        try:
            self._tls.unwrap()
        except ssl.SSLError:
            return  # close_notify is written; the peer's is not waited for
