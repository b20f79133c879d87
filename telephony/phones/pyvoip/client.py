"""pyVoIP's SIP client with a receive loop that survives the network.

One socket, one thread. The thread reads datagrams, runs timers, and hands requests to the phone; commands of
other threads hold ``lock`` meanwhile. Replies go to where the packet came from. A datagram can be wrong, it
cannot end the thread.
"""

from __future__ import annotations

import logging
import secrets
import select
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from telephony.phones.account import Account
from telephony.phones.identity import visible
from telephony.phones.port import PhoneEvent
from telephony.phones.pyvoip.library import METHODS, SIP
from telephony.phones.pyvoip.normalise import to_pyvoip
from telephony.phones.pyvoip.registration import Registration
from telephony.phones.pyvoip.repeat import Repeats
from telephony.sip.compose import Request, ResponseParts, response, via_value
from telephony.sip.dialog import own_contact
from telephony.sip.headers import HeaderError, parse_cseq
from telephony.sip.message import Address, Message, UnsafeText
from telephony.sip.parser import Malformed, answerable, parse
from telephony.sip.timers import LIFETIME, Timers
from telephony.transports.network import NetworkWatch, own_address

if TYPE_CHECKING:
    from telephony.phones.pyvoip.phone import Phone

log = logging.getLogger(__name__)

ALLOW = "INVITE, ACK, BYE, CANCEL, OPTIONS, INFO"
# The loop wakes this often for what other threads planned; a packet wakes it at once.
_LONGEST_SLEEP = 0.1
_STOP_PATIENCE = 1.0


@dataclass(frozen=True, slots=True)
class Arrived:
    """One message, the address it came from, and pyVoIP's reading of it."""

    message: Message
    source: Address
    plain: SIP.SIPMessage

    @property
    def call_id(self) -> str:
        return self.message.header("call-id")

    @property
    def cseq(self) -> int:
        return parse_cseq(self.message.header("cseq"))[0]


class Client(SIP.SIPClient):
    """``look_up`` turns the exchange's name into an IPv4 address; None: it cannot be found."""

    phone: Phone

    def __init__(
        self,
        phone: Phone,
        *,
        account: Account,
        look_up: Callable[[str], str | None],
        emit: Callable[[PhoneEvent], None],
    ) -> None:
        super().__init__(
            phone.server, phone.port, phone.username, phone.password, phone, phone.myIP, account.sip_port
        )
        self.clock = time.monotonic
        self.lock = threading.RLock()
        self.timers = Timers()
        self.repeats = Repeats(self.timers)
        self.emit = emit
        self.display_name = visible(account.display_name) or account.extension
        self.exchange: Address | None = None
        self._register_call_id = f"{secrets.token_hex(16)}@{phone.myIP}"
        self._fixed_host = account.local_ip
        self._look_up = look_up
        self._look_up_due = True
        self._seen_exchange_hosts: set[str] = set()
        self._later: deque[Callable[[], None]] = deque()
        self._answers: dict[tuple[str, int], bytes] = {}
        self._stop_by: float | None = None
        self._thread: threading.Thread | None = None
        self.registration = Registration(
            self, expires=account.expires, patience=account.answer_limit, retry=account.retry
        )

    # -- life --------------------------------------------------------------------------------------

    def start(self) -> None:
        """Bind (OSError if that fails) and start the thread, which registers first."""
        self._bind()
        self._network = NetworkWatch(lambda: (self._own_host(), ""), time.time, self.clock())
        self.NSD = True
        self.timers.at(0.0, self.registration.begin)
        self._thread = threading.Thread(target=self.recv_loop, name="sip", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Unregister, let the last requests be answered, end the thread, close the socket."""
        if not self.NSD:
            return
        with self.lock:
            self.registration.end(self.clock())
            self._stop_by = self.clock() + _STOP_PATIENCE
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(timeout=_STOP_PATIENCE + 2)
        self.NSD = False
        self._close_sockets()

    def later(self, action: Callable[[], None]) -> None:
        """Call ``action`` on the receive thread: for threads that must not wait for the lock."""
        self._later.append(action)

    def look_up_again(self) -> None:
        """The exchange may have moved: ask for its address before the next try."""
        self._look_up_due = True

    def trusts(self, host: str) -> bool:
        """Whether a call from there is our own exchange's. Its answers to REGISTER may come from another
        of its addresses; they carry what only it was told, so that address is believed too."""
        known = self.exchange.host if self.exchange is not None else None
        return host == known or host in self._seen_exchange_hosts

    # -- the thread --------------------------------------------------------------------------------

    def recv_loop(self) -> None:
        while not self._finished():
            try:
                self._turn()
            except Exception:
                log.exception("a turn of the SIP thread failed")

    def _finished(self) -> bool:
        with self.lock:
            return self._stop_by is not None and (not self.repeats or self.clock() >= self._stop_by)

    def _turn(self) -> None:
        if self._look_up_due:
            self._look_up_due = False
            found = self._look_up(self.server)  # may take seconds: without the lock
            with self.lock:
                self.exchange = Address(found, self.port) if found is not None else None
        with self.lock:
            while self._later:
                self._later.popleft()()
            if self._network.changed(self.clock()):
                self._moved(self._network.hosts[0])
            self.timers.run(self.clock())
            due = self.timers.next_due()
        wait = _LONGEST_SLEEP if due is None else min(_LONGEST_SLEEP, max(0.0, due - self.clock()))
        if select.select([self.s], [], [], wait)[0]:
            self._receive()

    def _moved(self, host: str) -> None:
        """Another network, or the machine slept: the exchange may not reach us where it thinks we are."""
        log.info("another network, or the machine slept: our address is %s", host or "none")
        if not host or self.registration.ending:
            return
        if host != self.myIP:
            self.s.close()
            self.myIP = self.phone.myIP = host
            try:
                self._bind()
            except OSError:  # somebody has our port there
                self.myPort = 0
                self._bind()
        self.registration.begin(self.clock())

    def _own_host(self) -> str:
        """This machine's address now, "" without a network. Never asks a name server."""
        try:
            return self._fixed_host or own_address(self.exchange.host if self.exchange else self.myIP)
        except OSError as error:
            log.debug("no network: %s", error)
            return ""

    def _bind(self) -> None:
        self.s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.s.bind((self.myIP, self.myPort))
        self.s.setblocking(False)
        self.out = self.s
        self.myPort = self.s.getsockname()[1]

    def _receive(self) -> None:
        """One datagram."""
        try:
            data, source = self.s.recvfrom(65535)
        except (BlockingIOError, ConnectionError) as error:  # Windows tells here that a peer's port is closed
            log.debug("nothing received: %s", error)
            return
        with self.lock:
            self._datagram(data, Address(*source))

    def _datagram(self, data: bytes, source: Address) -> None:
        try:
            message = parse(data)
            if message is not None:
                self._message(message, source)
        except Malformed as error:
            log.info("malformed SIP from %s: %s", source, error)
            if error.partial is not None and answerable(error.partial):
                self._send_response(error.partial, source, ResponseParts(error.status))
        except (HeaderError, UnsafeText, SIP.SIPParseError) as error:
            log.info("unusable SIP from %s: %s", source, error)

    def _message(self, message: Message, source: Address) -> None:
        if message.is_request and message.method not in METHODS:
            self._send_response(message, source, ResponseParts(501, headers=(("Allow", ALLOW),)))
            return
        arrived = Arrived(message, source, to_pyvoip(message))
        if arrived.plain.type == SIP.SIPMessageType.MESSAGE:
            self.phone.arrived(arrived)
        else:
            self._response(arrived)

    def _response(self, arrived: Arrived) -> None:
        method = arrived.plain.headers["CSeq"]["method"]
        if method == "REGISTER" and arrived.call_id == self._register_call_id:
            if self.registration.heard(arrived.message, self.clock()):
                self._seen_exchange_hosts = {arrived.source.host}
        elif method == "BYE" and arrived.message.status >= 200:
            self.repeats.stop(("bye", arrived.call_id))

    # -- sending -----------------------------------------------------------------------------------

    @property
    def address(self) -> Address:
        """Where we are reached."""
        return Address(self.myIP, self.myPort)

    @property
    def contact(self) -> str:
        return own_contact(self.address, self.username, "UDP")

    def send(self, data: bytes, to: Address) -> None:
        try:
            self.out.sendto(data, (to.host, to.port))
        except OSError as error:  # what was important is sent again by itself
            log.warning("cannot send to %s: %s", to, error)

    def reply(self, arrived: Arrived, parts: ResponseParts) -> None:
        """Answer any request but INVITE."""
        self._send_response(arrived.message, arrived.source, parts)

    def answer_invite(
        self, arrived: Arrived, parts: ResponseParts, gave_up: Callable[[], None] = lambda: None
    ) -> None:
        """Answer an INVITE. The same INVITE again gets the same answer; a final one is sent again until its
        ACK comes, and ``gave_up`` is called when none does."""
        key = (arrived.call_id, arrived.cseq)
        data = self._build(arrived.message, arrived.source, parts)
        self._answers[key] = data

        def send() -> None:
            self.send(data, arrived.source)

        if parts.status < 200:
            send()
            return
        now = self.clock()
        self.timers.at(now + LIFETIME, lambda _: self._forget(key))
        self.repeats.start(("ack", *key), send, now, gave_up=gave_up)

    def _forget(self, key: tuple[str, int]) -> None:
        self._answers.pop(key, None)

    def answered_before(self, arrived: Arrived) -> bool:
        """Whether this INVITE, or the one a CANCEL names, had an answer; a repeated INVITE gets it again."""
        data = self._answers.get((arrived.call_id, arrived.cseq))
        if data is not None and arrived.message.method == "INVITE":
            self.send(data, arrived.source)
        return data is not None

    def send_bye(self, make: Callable[[str], Request], to: Address) -> None:
        """``make`` builds the BYE around a Via value. Sent until it is answered."""
        request = make(via_value("UDP", self.address, self.gen_branch()))
        data = request.data()
        self.repeats.start(("bye", request.call_id), lambda: self.send(data, to), self.clock())

    def _send_response(self, message: Message, source: Address, parts: ResponseParts) -> None:
        self.send(self._build(message, source, parts), source)

    def _build(self, message: Message, source: Address, parts: ResponseParts) -> bytes:
        if not parts.to_tag and ";tag=" not in message.header("to").lower():
            parts = ResponseParts(
                parts.status, parts.reason, parts.headers, parts.body, parts.content_type, self.gen_tag()
            )
        return response(message, source, parts)

    # -- pyVoIP's identity, with chance instead of a counter -----------------------------------------

    def gen_call_id(self) -> str:
        """One for all REGISTERs of this run (RFC 3261 10.2). pyVoIP counts from 1 in every run, so a
        restarted phone looked to the registrar like an old request."""
        return self._register_call_id

    def gen_tag(self) -> str:
        return secrets.token_hex(8)
