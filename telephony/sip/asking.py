"""Requests of ours inside a dialog but INVITE: UPDATE, OPTIONS, REFER, NOTIFY, PRACK, BYE."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from telephony.sip.auth import ClientAuth, Credentials
from telephony.sip.compose import HeaderList
from telephony.sip.core import Core
from telephony.sip.dialog import Dialog
from telephony.sip.indialog import with_body
from telephony.sip.message import Message
from telephony.sip.transactions import ClientTransaction

Done = Callable[[Message | None, int, float], None]
"""Told the final response and its status; 408 without one: silence."""


@dataclass(frozen=True, slots=True)
class What:
    """One request to be sent inside a dialog."""

    method: str
    headers: HeaderList = ()
    body: bytes = b""
    content_type: str = ""


class Asking:
    """Sends it, once more with credentials when challenged, and tells `done` its end, once. None: whatever
    the peer answers changes nothing."""

    def __init__(
        self,
        core: Core,
        dialog: Dialog,
        what: What,
        done: Done | None,
        credentials: Credentials | None = None,
    ) -> None:
        self._core, self._dialog, self._what, self._done = core, dialog, what, done
        self._auth = ClientAuth(credentials, core.token)

    def start(self, now: float) -> Asking:
        core, dialog, what = self._core, self._dialog, self._what
        headers = core.request_headers(*self._auth.headers, extra=what.headers)
        hop = dialog.next_hop(core.settings.follow_source)
        request = dialog.request(what.method, core.via(hop), dialog.next_seq(), headers)
        core.transactions.begin_client(with_body(request, what.body, what.content_type), hop, self, now)
        return self

    def abandon(self) -> None:
        """Nobody waits for the answer any more."""
        self._done = None

    def on_response(self, transaction: ClientTransaction, message: Message, now: float) -> None:
        if message.status < 200:
            return
        request = transaction.request
        if self._auth.answers(message, (request.method, request.uri, request.body)):
            self.start(now)
        else:
            self._finish(message, message.status, now)

    def on_failure(self, transaction: ClientTransaction, now: float) -> None:
        self._finish(None, 408, now)

    def _finish(self, message: Message | None, status: int, now: float) -> None:
        done, self._done = self._done, None
        if done is not None:
            done(message, status, now)
