"""The connecting end: a thread that keeps the link up, and says so when it is not.

After a break it tries again, quickly at first. Nothing is replayed by the server: the first message after
``Welcome`` is a fresh snapshot, so a break costs nothing but time.
"""

import logging
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from telephony.link.codec import Decoder, LinkBroken, encode
from telephony.link.messages import HEARTBEAT, Beat, Challenge, Hello, Refused, Welcome, proof

log = logging.getLogger(__name__)
RETRY = (0.1, 0.2, 0.5, 1.0, 2.0)


@dataclass(frozen=True, slots=True)
class LinkUp:
    """Connected and accepted."""


@dataclass(frozen=True, slots=True)
class LinkDown:
    """Not connected since ``since`` (epoch s); ``refused``: trying again will not help."""

    since: float
    reason: str
    refused: bool = False


class LinkClient:
    """``where`` is asked at every try (an exchange that was started anew may listen elsewhere): address and
    secret, or None while nobody listens. ``hear`` gets every message, ``LinkUp`` and ``LinkDown``, on the
    client's thread."""

    def __init__(
        self, name: str, where: Callable[[], tuple[str, int, str] | None], hear: Callable[[Any], None]
    ) -> None:
        self._name, self._where, self._hear = name, where, hear
        self._socket: socket.socket | None = None
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._down_since = time.time()
        self._thread = threading.Thread(target=self._run, name=f"link-to-{name}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def send(self, message: object) -> bool:
        """From any thread. False: the link is down and the message was not sent."""
        data = encode(message)
        with self._lock:
            if self._socket is None:
                return False
            try:
                self._socket.sendall(data)
            except OSError as error:
                log.info("link to %s: %s", self._name, error)
                return False
        return True

    def stop(self) -> None:
        self._stop.set()
        with self._lock:
            if self._socket is not None:
                # Wakes the reading thread; the peer may have closed already.
                try:
                    self._socket.shutdown(socket.SHUT_RDWR)
                except OSError as error:
                    log.debug("link was closed already: %s", error)
        self._thread.join(timeout=5)

    def _run(self) -> None:
        tries = 0
        while not self._stop.is_set():
            reason, refused, was_up = self._session()
            if self._stop.is_set():
                return
            tries = 0 if was_up else tries + 1
            if was_up:
                self._down_since = time.time()
            self._hear(LinkDown(self._down_since, reason, refused))
            self._stop.wait(RETRY[min(tries, len(RETRY) - 1)])

    def _session(self) -> tuple[str, bool, bool]:
        """One connection from start to end: (why it ended, refused, was it up)."""
        where = self._where()
        if where is None:
            return "nobody listens", False, False
        host, port, secret = where
        up = False
        try:
            with socket.create_connection((host, port), timeout=HEARTBEAT * 3) as conn:
                conn.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                decoder = Decoder()
                while data := conn.recv(65536):
                    for message in decoder.feed(data):
                        if isinstance(message, Refused):
                            return message.reason, True, up
                        up = self._take(conn, message, secret) or up
                return "closed by the other end", False, up
        except (OSError, LinkBroken) as error:
            return str(error) or type(error).__name__, False, up
        finally:
            with self._lock:
                self._socket = None

    def _take(self, conn: socket.socket, message: object, secret: str) -> bool:
        """True when the link is up now."""
        if isinstance(message, Challenge):
            conn.sendall(encode(Hello(self._name, proof(secret, message.nonce))))
            return False
        if isinstance(message, Welcome):
            with self._lock:
                self._socket = conn
            self._hear(LinkUp())
            return True
        if not isinstance(message, Beat):
            self._hear(message)
        return self._socket is not None
