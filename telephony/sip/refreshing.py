"""Keeps one call's session alive, or finds that its far end is gone (RFC 4028, RFC 3311)."""

from __future__ import annotations

from typing import Protocol
from weakref import proxy

from telephony.sip.asking import Asking, What
from telephony.sip.auth import Credentials
from telephony.sip.compose import HeaderList
from telephony.sip.core import Core
from telephony.sip.dialog import Dialog
from telephony.sip.indialog import glare_wait
from telephony.sip.message import Message
from telephony.sip.options import allows
from telephony.sip.session_timer import SessionTimer, Terms, agreed_by, answering, asking, raised_to

EXPIRED: HeaderList = (("Reason", 'SIP;cause=408;text="Session timer expired"'),)
_GONE = (408, 481)
_NO_UPDATE = (405, 415, 420, 488, 501)
_BUSY_WAIT = 2.0


class Refreshed(Protocol):
    """The session that is kept alive. `described`: the last SDP we sent in it."""

    core: Core
    dialog: Dialog
    owns_call_id: bool
    credentials: Credentials | None
    contact: str
    described: bytes

    @property
    def busy(self) -> bool:
        """Whether an INVITE is under way in either direction."""

    def reinvite(self, body: bytes, now: float) -> None: ...

    def lost(self, status: int, headers: HeaderList, now: float) -> None:
        """The far end is gone: BYE, and the program is told."""


class Refresher:
    """Negotiates the session timer of one session and does our part of it."""

    def __init__(self, session: Refreshed) -> None:
        settings = session.core.settings
        # Not counted: it lives no longer than its session, which goes with the call and not when garbage is
        # collected.
        self._session: Refreshed = proxy(session)
        self._wish, self.least = settings.session_expires, settings.least_session
        self._timer = SessionTimer(session.core.timers, self._wish / 2, self._refresh, self._expired)
        self._next: Terms | None = None
        self._update = False
        self._asked: Asking | None = None

    # -- header fields --------------------------------------------------------------------------

    def asks(self) -> HeaderList:
        """Of a re-INVITE or UPDATE of ours: the session timer goes on as it is."""
        terms = self._timer.terms
        wish = terms.interval if terms is not None else self._wish
        return ("Supported", self._session.core.supported), *asking(wish, self.least, self._timer.refresher)

    def took(self, request: Message) -> HeaderList:
        """Of our 2xx to that request; in force from `began` on."""
        self.heard(request)
        headers, self._next = answering(request, self._wish)
        return headers

    # -- what happened --------------------------------------------------------------------------

    def heard(self, message: Message) -> None:
        """What the peer says that it can do."""
        if message.has("allow"):
            self._update = allows(message, "UPDATE")

    def began(self, now: float) -> None:
        """The 2xx that `took` was asked for is sent."""
        self._timer.begin(self._next, now)

    def agreed(self, response: Message, now: float) -> None:
        """A 2xx to a request of ours that held `asks`."""
        self.heard(response)
        self._timer.begin(agreed_by(response), now)

    def failed(self, now: float) -> None:
        """A re-INVITE was refused: what was in force ends on time, unless the next try does better."""
        if self._timer.terms is not None and self._timer.terms.ours:
            self._timer.again(now)

    def too_small(self, response: Message) -> bool:
        """422 to a request of ours: whether to ask again, for longer."""
        more = raised_to(response)
        self.least, before = max(more, self.least), self.least
        terms = self._timer.terms
        if terms is not None and terms.interval < more:
            self._timer.terms = Terms(more, terms.ours)
        return more > before or terms is not None

    def stop(self) -> None:
        """The session is over."""
        self._timer.close()
        if self._asked is not None:
            self._asked.abandon()
            self._asked = None

    # -- our part -------------------------------------------------------------------------------

    def _refresh(self, now: float) -> None:
        session = self._session
        if session.busy or self._asked is not None:
            self._timer.again(now, _BUSY_WAIT)
        elif self._timer.terms is None:
            self._ask("OPTIONS", (), now)
        elif self._update:
            self._ask("UPDATE", (("Contact", session.contact), *self.asks()), now)
        else:
            session.reinvite(session.described, now)

    def _ask(self, method: str, headers: HeaderList, now: float) -> None:
        session = self._session
        done = self._updated if method == "UPDATE" else self._alive
        what = What(method, headers)
        self._asked = Asking(session.core, session.dialog, what, done, session.credentials).start(now)

    def _alive(self, message: Message | None, status: int, now: float) -> None:
        """Whatever it says, it is there; unless it no longer knows the call (12.2.1.2)."""
        self._asked = None
        if status in _GONE:
            self._session.lost(status, (), now)
        else:
            self._timer.begin(None, now)

    def _updated(self, message: Message | None, status: int, now: float) -> None:
        self._asked = None
        session = self._session
        if status in _GONE or message is None:
            session.lost(status, (), now)
        elif status < 300:
            session.dialog.refresh(message)
            self.agreed(message, now)
        elif status in _NO_UPDATE:
            self._update = False
            self._refresh(now)
        elif status == 422 and self.too_small(message):
            self._refresh(now)
        elif status == 491:
            self._timer.again(now, glare_wait(session.core, session.owns_call_id))
        else:
            self._timer.again(now)

    def _expired(self, now: float) -> None:
        self._session.lost(408, EXPIRED, now)
