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
from telephony.link.messages import HEARTBEAT, VERSION, Beat, Challenge, Hello, Refused, Welcome, proof

log = logging.getLogger(__name__)
RETRY = (0.1, 0.2, 0.5, 1.0, 2.0)
SOON = 2
"""The place in RETRY for as long as nobody is there to be asked."""
NOBODY = "nobody listens"


@dataclass(frozen=True, slots=True)
class LinkUp:
    """Connected and accepted."""


@dataclass(frozen=True, slots=True)
class LinkDown:
    """Not connected since ``since`` (epoch s); ``refused``: trying again will not help. Told again at every
    try that failed."""

    since: float
    reason: str
    refused: bool = False


class _RefusedByPeer(Exception):
    """The other end does not want us, or speaks another version."""


class LinkClient:
    """``where`` is asked at every try (an exchange that was started anew may listen elsewhere): address and
    secret, or None while nobody listens. ``hear`` gets every message, ``LinkUp`` and ``LinkDown``, on the
    client's thread."""

    def __init__(
        self, name: str, where: Callable[[], tuple[str, int, str] | None], hear: Callable[[Any], None]
    ) -> None:
        self._name, self._where, self._hear = name, where, hear
        self._socket: socket.socket | None = None
        self._up = False
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
            if self._socket is None or not self._up:
                return False
            try:
                self._socket.sendall(data)
            except OSError as error:
                log.info("link to %s: %s", self._name, error)
                # Half a line may be out: nothing after it would be understood.
                self._wake()
                return False
        return True

    def stop(self) -> None:
        """No more is heard after this returns."""
        self._stop.set()
        with self._lock:
            self._wake()
        if self._thread.ident is not None:
            self._thread.join(timeout=5)

    def _wake(self) -> None:
        """The reading thread ends its session. Called with the lock."""
        if self._socket is not None:
            try:
                self._socket.shutdown(socket.SHUT_RDWR)
            except OSError as error:
                log.debug("link was closed already: %s", error)

    def _run(self) -> None:
        tries = 0
        while not self._stop.is_set():
            reason, refused = self._session()
            was_up, self._up = self._up, False
            if self._stop.is_set():
                return
            tries = 0 if was_up else tries + 1
            if reason == NOBODY:
                # Looking is cheap as long as there is nobody to disturb: who comes is heard soon.
                tries = min(tries, SOON)
            if was_up:
                self._down_since = time.time()
            self._tell(LinkDown(self._down_since, reason, refused))
            self._stop.wait(RETRY[min(tries, len(RETRY) - 1)])

    def _session(self) -> tuple[str, bool]:
        """One connection from start to end: why it ended, and whether we were refused."""
        try:
            where = self._where()
            if where is None:
                return NOBODY, False
            return self._talk(*where), False
        except _RefusedByPeer as error:
            return str(error), True
        except (OSError, LinkBroken) as error:
            return str(error) or type(error).__name__, False
        except Exception as error:
            log.exception("defect in the link to %s", self._name)
            return type(error).__name__, False

    def _talk(self, host: str, port: int, secret: str) -> str:
        with socket.create_connection((host, port), timeout=HEARTBEAT * 3) as conn:
            if conn.getsockname() == conn.getpeername():
                return NOBODY  # TCP connects to itself when it picks the port it calls
            conn.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self._socket = conn
            try:
                decoder = Decoder()
                while not self._stop.is_set() and (data := conn.recv(65536)):
                    for message in decoder.feed(data):
                        self._take(conn, message, secret)
                    self._report(decoder)
                return "closed by the other end"
            finally:
                with self._lock:
                    self._socket = None

    def _take(self, conn: socket.socket, message: object, secret: str) -> None:
        match message:
            case Challenge():
                if message.version != VERSION:
                    raise _RefusedByPeer(f"the other end speaks version {message.version}, we {VERSION}")
                with self._lock:
                    conn.sendall(encode(Hello(self._name, proof(secret, message.nonce))))
            case Refused():
                raise _RefusedByPeer(message.reason)
            case Welcome():
                self._up = True
                self._tell(LinkUp())
            case Beat():
                with self._lock:
                    conn.sendall(encode(message))
            case _:
                self._tell(message)

    def _report(self, decoder: Decoder) -> None:
        if decoder.bad:
            log.warning("%s bad lines from %s: %s", decoder.bad, self._name, decoder.last_problem)
            decoder.bad = 0

    def _tell(self, message: object) -> None:
        if self._stop.is_set():
            return
        try:
            self._hear(message)
        except Exception:
            log.exception("defect while hearing %s", type(message).__name__)
