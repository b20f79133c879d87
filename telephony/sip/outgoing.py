"""Outgoing calls until they are answered, and requests outside dialogs (RFC 3261 sections 8.1, 9.1, 13.2)."""

from __future__ import annotations

from telephony.sip.asking import Asking, What
from telephony.sip.auth import ClientAuth
from telephony.sip.compose import REASONS, HeaderList, Request, name_addr
from telephony.sip.core import Core, checked
from telephony.sip.dialog import calling
from telephony.sip.early import EarlyDialogs
from telephony.sip.failover import UNAVAILABLE, Stray, Targets
from telephony.sip.headers import HeaderError, parse_name_addr, parse_number
from telephony.sip.late_answers import MOST_FORKS, LateAnswers
from telephony.sip.message import Message
from telephony.sip.outputs import (
    Answered,
    Finished,
    OutgoingInvite,
    OutgoingRequest,
    Output,
    Provisional,
    Refused,
    TimedOut,
)
from telephony.sip.session import Session
from telephony.sip.session_timer import asking, raised_to
from telephony.sip.timers import LIFETIME, Timer
from telephony.sip.transactions import ClientTransaction
from telephony.sip.uri import is_secure


class OutgoingCall:
    """One INVITE of ours with all its forks, digest retries and its CANCEL, until it is answered or over."""

    def __init__(self, core: Core, call: str, outgoing: OutgoingInvite, now: float) -> None:
        self.core = core
        self.call = call
        self._early = EarlyDialogs(core, call, outgoing.credentials, MOST_FORKS)
        self._least = core.settings.least_session
        self._outgoing = outgoing
        self._auth = ClientAuth(outgoing.credentials, core.token)
        self._call_id = outgoing.call_id or core.token()
        self._from = name_addr(outgoing.from_uri, outgoing.from_display, core.token())
        self._targets = Targets(core, outgoing.destination, outgoing.alternatives, outgoing.silence_limit)
        self._cseq = 1
        self._heard = False
        self._cancelling = False
        self._cancel_headers: HeaderList = ()
        self._over = False
        self._limit: Timer | None = None
        self._begin(now)
        core.calls[call] = self
        if outgoing.ring_limit is not None:
            self._limit = core.timers.at(now + outgoing.ring_limit, self._ring_limit)

    def _begin(self, now: float) -> None:
        """INVITE as a new transaction to the target of the moment."""
        self._heard = False
        self._early.close()
        server = self._targets.now_at
        self._transaction = self.core.transactions.begin_client(self._request(), server, self, now)
        self._targets.wait(now, self._given_up)

    def _request(self) -> Request:
        core, outgoing, server = self.core, self._outgoing, self._targets.now_at
        secure = is_secure(outgoing.request_uri)
        self._contact = core.contact_value(server, outgoing.contact_user, secure=secure)
        headers = core.request_headers(
            ("Contact", self._contact), ("Allow", core.allow), ("Supported", core.supported),
            *asking(core.settings.session_expires, self._least), *self._auth.headers, extra=outgoing.headers,
        )  # fmt: skip
        return Request(
            "INVITE", outgoing.request_uri, core.via(server), self._from, name_addr(outgoing.to_uri),
            self._call_id, self._cseq, (), headers, outgoing.body, outgoing.content_type, outgoing.hops,
        )  # fmt: skip

    def _given_up(self, now: float) -> None:
        """The server of the moment said nothing at all."""
        if self._over or self._cancelling:
            return
        Stray(self.core, self._transaction, self._outgoing.credentials)
        if self._targets.advance():
            self._begin(now)
        else:
            self._end(TimedOut(self.call))

    # -- from the program -----------------------------------------------------------------------

    def cancel(self, now: float, headers: HeaderList) -> None:
        if self._cancelling or self._over:
            return
        self._cancelling = True
        self._cancel_headers = headers
        if self._heard:
            self._send_cancel(now)

    def bye(self, now: float, headers: HeaderList) -> None:
        self.cancel(now, headers)

    def reinvite(self, body: bytes, now: float) -> None:
        """Not answered: there is no session to change."""

    def _send_cancel(self, now: float) -> None:
        invite = self._transaction
        cancel = invite.request.cancel(self.core.request_headers(extra=self._cancel_headers))
        self.core.transactions.begin_client(cancel, invite.destination, None, now)
        # 9.1: a peer that never ends the INVITE after our CANCEL is given up after 64*T1.
        self._stop_limit()
        self._limit = self.core.timers.at(now + LIFETIME, self._cancel_ignored)

    def _cancel_ignored(self, now: float) -> None:
        self._transaction.close()
        self._end(Refused(self.call, 487, REASONS[487], None))

    def _ring_limit(self, now: float) -> None:
        self._limit = None
        self.core.emit(TimedOut(self.call))
        self._over = True
        self.core.calls.pop(self.call, None)
        self._cancelling = True
        if self._heard:
            self._send_cancel(now)

    # -- from the network -----------------------------------------------------------------------

    def on_response(self, transaction: ClientTransaction, message: Message, now: float) -> None:
        if transaction is not self._transaction:
            return  # a challenged first try, of which only its ACK was still owed
        self._targets.heard()
        if message.status < 200:
            self._provisional(message, now)
        elif message.status < 300:
            self._accepted(message, now)
        else:
            self._refused(message, now)

    def _provisional(self, message: Message, now: float) -> None:
        first, self._heard = not self._heard, True
        if self._cancelling:
            if first:
                self._send_cancel(now)
            return
        if message.status == 100 or self._over:
            return
        tag = parse_name_addr(message.header("to")).tag
        if self._early.rang(tag, self._transaction, message, now):
            self.core.emit(Provisional(self.call, message.status, message))

    def _accepted(self, message: Message, now: float) -> None:
        """The first 2xx; what comes after it is not this call's any more."""
        core, request = self.core, self._transaction.request
        made = calling(request, message, self._targets.now_at)
        dialog = self._early.answered(parse_name_addr(message.header("to")).tag, made)
        late = LateAnswers(core, self._targets.now_at, self._auth.headers, self._outgoing.credentials)
        late.acknowledge(dialog, request.cseq)
        self._transaction.user = late
        if self._over or self._cancelling:
            # A 200 that crossed our CANCEL: end it at once.
            bye = What("BYE", self._cancel_headers)
            Asking(core, dialog, bye, None, self._outgoing.credentials).start(now)
            self._end(Refused(self.call, 487, REASONS[487], None))
            return
        self._end(Answered(self.call, message))
        session = Session(core, self.call, dialog, owns_call_id=True)
        session.credentials = self._outgoing.credentials
        session.contact = self._contact
        session.began(message, self._outgoing.body, now)

    def _refused(self, message: Message, now: float) -> None:
        request = self._transaction.request
        if not self._cancelling and not self._over:
            if self._auth.answers(message, ("INVITE", request.uri, request.body)):
                self._cseq += 1
                self._begin(now)
                return
            if message.status == UNAVAILABLE and self._targets.advance():
                self._begin(now)
                return
            if message.status == 422 and raised_to(message) > self._least:
                self._least = raised_to(message)  # 4028 section 7.4: once more, with the time they want
                self._cseq += 1
                self._begin(now)
                return
        reason = message.reason or REASONS.get(message.status, "")
        self._end(Refused(self.call, message.status, reason, message, _retry_after(message)))

    def on_failure(self, transaction: ClientTransaction, now: float) -> None:
        if transaction is not self._transaction:
            return
        if self._cancelling:
            self._end(Refused(self.call, 487, REASONS[487], None))
        elif not self._heard and not self._over and self._targets.advance():
            self._begin(now)
        else:
            self._end(TimedOut(self.call))

    def _end(self, output: Output) -> None:
        """Report the outcome, once."""
        self._stop_limit()
        self._targets.heard()
        self._early.close()
        if self._over:
            return
        self._over = True
        self.core.calls.pop(self.call, None)
        self.core.emit(output)

    def _stop_limit(self) -> None:
        if self._limit is not None:
            self._limit.cancel()
            self._limit = None


def _retry_after(message: Message) -> float | None:
    """Seconds of Retry-After ('18000;duration=3600', '120 (busy)'), None when absent or unreadable."""
    text = message.header("retry-after").partition(";")[0].partition("(")[0]
    try:
        return float(parse_number(text, 2**31))
    except HeaderError:
        return None


class PlainRequest:
    """A request outside any dialog, repeated with credentials when challenged."""

    def __init__(self, core: Core, key: str, outgoing: OutgoingRequest, now: float) -> None:
        self._core = core
        self._key = key
        self._outgoing = outgoing
        self._auth = ClientAuth(outgoing.credentials, core.token)
        self._call_id = outgoing.call_id or core.token()
        self._from = name_addr(outgoing.from_uri, outgoing.from_display, core.token())
        self._cseq = outgoing.cseq
        self._targets = Targets(core, outgoing.destination, outgoing.alternatives)
        self._send(now)

    def _send(self, now: float) -> None:
        core, outgoing = self._core, self._outgoing
        headers = core.request_headers(*self._auth.headers, extra=checked(outgoing.headers))
        request = Request(
            outgoing.method, outgoing.request_uri, core.via(self._targets.now_at), self._from,
            name_addr(outgoing.to_uri), self._call_id, self._cseq, (), headers, outgoing.body,
            outgoing.content_type,
        )  # fmt: skip
        self._transaction = core.transactions.begin_client(request, self._targets.now_at, self, now)
        self._targets.wait(now, self._given_up)

    def _given_up(self, now: float) -> None:
        if self._targets.advance():
            self._transaction.close()
            self._send(now)

    def on_response(self, transaction: ClientTransaction, message: Message, now: float) -> None:
        self._targets.heard()
        if message.status < 200:
            return
        request = transaction.request
        if self._auth.answers(message, (request.method, request.uri, request.body)):
            self._cseq += 1
            self._send(now)
        elif message.status == UNAVAILABLE and self._targets.advance():
            self._send(now)
        else:
            server = self._targets.now_at
            self._core.emit(Finished(self._key, message.status, message, server))

    def on_failure(self, transaction: ClientTransaction, now: float) -> None:
        if self._targets.advance():
            self._send(now)
        else:
            self._core.emit(Finished(self._key, 408, None, self._targets.now_at))
