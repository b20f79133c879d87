"""Inside a dialog: the order of requests, our own INVITE, 2xx repeated (RFC 3261 12.2, 13.3.1.4, 14.1)."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from telephony.sip.auth import ClientAuth, Credentials
from telephony.sip.compose import HeaderList, Request
from telephony.sip.core import Core
from telephony.sip.dialog import Dialog
from telephony.sip.message import Address, Message
from telephony.sip.outputs import Reply
from telephony.sip.timers import LIFETIME, T1, T2, Timer
from telephony.sip.transactions import ClientTransaction, ServerTransaction

_MOST_TRIES = 5


class AnswerRepeater:
    """Sends an answer to an INVITE again at T1, 2*T1, .. `longest` (T2 for a 2xx) until stopped; after 64*T1
    gives up.

    Starts its clock when made; the first copy was sent by the transaction.
    """

    def __init__(
        self,
        transaction: ServerTransaction,
        data: bytes,
        give_up: Callable[[float], None],
        now: float,
        longest: float = T2,
    ) -> None:
        self._transaction = transaction
        self._timers = transaction.timers
        self._data = data
        self._interval, self._longest = T1, longest
        self._again: Timer = self._timers.at(now + T1, self._repeat)
        self._end: Timer = self._timers.at(now + LIFETIME, self._give_up)
        self._tell = give_up

    def _repeat(self, now: float) -> None:
        self._transaction.repeat(self._data)
        self._interval = min(self._interval * 2, self._longest)
        self._again = self._timers.at(now + self._interval, self._repeat)

    def _give_up(self, now: float) -> None:
        self.stop()
        self._tell(now)

    def stop(self) -> None:
        """It was acknowledged, or the call is over."""
        self._again.cancel()
        self._end.cancel()


def begun(
    core: Core, dialog: Dialog, request: Message, source: Address, now: float
) -> ServerTransaction | None:
    """A request of the peer's inside the dialog, to be answered; None: it was out of order and got its 500
    (12.2.2)."""
    transaction = core.transactions.begin_server(request, source, now)
    if not dialog.takes(request):
        core.reply(transaction, Reply(500, "CSeq Out Of Order"), now)
        return None
    dialog.source = source
    return transaction


class Asks(Protocol):
    """The session timer's part in a re-INVITE; see `refreshing.Refresher`."""

    def asks(self) -> HeaderList: ...

    def too_small(self, response: Message) -> bool: ...


class Host(Protocol):
    """The session a re-INVITE belongs to."""

    core: Core
    dialog: Dialog
    owns_call_id: bool
    credentials: Credentials | None
    contact: str

    @property
    def refreshing(self) -> Asks: ...


class Reinvite:
    """An offer of ours inside a dialog, with digest retry, the wait after 491 and a longer time after 422."""

    def __init__(
        self, session: Host, body: bytes, done: Callable[[Message | None, int, float], None]
    ) -> None:
        self._session = session
        self._body = body
        self._done: Callable[[Message | None, int, float], None] | None = done
        self._auth = ClientAuth(session.credentials, session.core.token)
        self._retry: Timer | None = None
        self._tries = 0
        self._ack: tuple[bytes, Address] | None = None

    @property
    def waiting(self) -> bool:
        """Whether an INVITE of ours is on the wire (a peer's INVITE gets 491 then)."""
        return self._retry is None

    def start(self, now: float) -> None:
        core, dialog = self._session.core, self._session.dialog
        self._retry = None
        self._tries += 1
        headers = core.request_headers(
            ("Contact", self._session.contact), ("Allow", core.allow), *self._session.refreshing.asks(),
            *self._auth.headers,
        )  # fmt: skip
        hop = dialog.next_hop(core.settings.follow_source)
        plain = dialog.request("INVITE", core.via(hop), dialog.next_seq(), headers)
        core.transactions.begin_client(with_body(plain, self._body), hop, self, now)

    def abandon(self) -> None:
        """The call is over: report nothing any more. A late 2xx is still acknowledged."""
        self._done = None
        if self._retry is not None:
            self._retry.cancel()

    def on_response(self, transaction: ClientTransaction, message: Message, now: float) -> None:
        if message.status < 200:
            return
        if message.status < 300:
            if self._ack is None:
                self._session.dialog.refresh(message)
            self._acknowledge(transaction)
            self._finish(message, message.status, now)
            return
        request = transaction.request
        if self._done is None:
            return
        more = self._tries < _MOST_TRIES
        if self._auth.answers(message, ("INVITE", request.uri, request.body)):
            self.start(now)
        elif message.status == 491 and more:
            wait = glare_wait(self._session.core, self._session.owns_call_id)
            self._retry = self._session.core.timers.at(now + wait, self.start)
        elif message.status == 422 and more and self._session.refreshing.too_small(message):
            self.start(now)
        else:
            self._finish(message, message.status, now)

    def _acknowledge(self, transaction: ClientTransaction) -> None:
        core, dialog = self._session.core, self._session.dialog
        if self._ack is None:
            self._ack = acknowledgement(core, dialog, transaction.request.cseq, self._auth.headers)
        core.send(*self._ack)

    def _finish(self, message: Message | None, status: int, now: float) -> None:
        done, self._done = self._done, None
        if done is not None:
            done(message, status, now)

    def on_failure(self, transaction: ClientTransaction, now: float) -> None:
        self._finish(None, 408, now)


def glare_wait(core: Core, owns_call_id: bool) -> float:
    """2.1 to 4 s for who made the Call-ID, 0 to 2 s for the other, so that one goes first (14.1)."""
    chance = zlib.crc32(core.token().encode())
    return 2.1 + chance % 191 / 100 if owns_call_id else chance % 201 / 100


def acknowledgement(core: Core, dialog: Dialog, cseq: int, auth: HeaderList) -> tuple[bytes, Address]:
    """ACK for a 2xx, and where it goes: a request of its own with a fresh branch, the INVITE's CSeq number
    and its credentials (13.2.2.4, 22.1)."""
    hop = dialog.next_hop(core.settings.follow_source)
    return dialog.request("ACK", core.via(hop), cseq, core.request_headers(*auth)).data(), hop


def with_body(request: Request, body: bytes, content_type: str = "application/sdp") -> Request:
    """The same request with a body."""
    return replace(request, body=body, content_type=content_type)
