"""The next server when one does not serve (RFC 3263 section 4.3).

A 503, a transport that fails and silence lead to the next address, each time as a new transaction with its
own branch. Nothing else does: any other answer is the domain's answer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from telephony.sip.asking import Asking, What
from telephony.sip.auth import Credentials
from telephony.sip.core import Core
from telephony.sip.dialog import calling
from telephony.sip.indialog import acknowledgement
from telephony.sip.message import Address, Message
from telephony.sip.timers import Timer
from telephony.sip.transaction import Event
from telephony.sip.transactions import ClientTransaction

UNAVAILABLE = 503


class Targets:
    """Where a request may go, best first. `last`: seconds of silence after which the last one is given up too
    although its transaction still hopes; 0: not before it gives up by itself."""

    def __init__(self, core: Core, first: Address, others: Sequence[Address], last: float = 0.0) -> None:
        self._core = core
        self._left = list(others)
        self._last = last
        self._timer: Timer | None = None
        self.now_at = first

    def wait(self, now: float, give_up: Callable[[float], None]) -> None:
        """A request was sent to `now_at`: `give_up` runs when nothing at all is heard from there."""
        self.heard()
        patience = self._core.settings.failover_after if self._left else self._last
        if patience:
            self._timer = self._core.timers.at(now + patience, give_up)

    def heard(self) -> None:
        """The server lives, or the request is over."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def advance(self) -> bool:
        """Go to the next one; False: there is none."""
        self.heard()
        if not self._left:
            return False
        self.now_at = self._left.pop(0)
        return True


class Stray:
    """An INVITE to a server that was given up, should it answer all the same: it must ring nobody."""

    def __init__(self, core: Core, transaction: ClientTransaction, credentials: Credentials | None) -> None:
        self._core, self._credentials = core, credentials
        self._cancelled = False
        transaction.user = self
        transaction.stop(Event.A)

    def on_response(self, transaction: ClientTransaction, message: Message, now: float) -> None:
        if message.status < 200:
            if not self._cancelled:
                self._cancelled = True
                cancel = transaction.request.cancel(self._core.request_headers())
                self._core.transactions.begin_client(cancel, transaction.destination, None, now)
        elif message.status < 300:
            dialog = calling(transaction.request, message, transaction.destination)
            self._core.send(*acknowledgement(self._core, dialog, transaction.request.cseq, ()))
            Asking(self._core, dialog, What("BYE"), None, self._credentials).start(now)

    def on_failure(self, transaction: ClientTransaction, now: float) -> None:
        """Silent to the end, as was thought."""
