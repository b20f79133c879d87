"""A call's dialog from the INVITE that made it to its BYE (RFC 3261 sections 12 to 15).

An incoming call is a session from its INVITE on (`answered` is false then); an outgoing call becomes
one when it is answered.
"""

from __future__ import annotations

from telephony.sip.auth import Credentials
from telephony.sip.compose import HeaderList
from telephony.sip.core import ALWAYS, Core
from telephony.sip.dialog import Dialog
from telephony.sip.headers import parse_cseq
from telephony.sip.indialog import AnswerRepeater, OwnRequest, Reinvite
from telephony.sip.message import Address, Message
from telephony.sip.outputs import (
    Acked,
    AckMissing,
    ByeReceived,
    CallLost,
    Cancelled,
    InfoReceived,
    ReinviteAnswered,
    Reinvited,
    ReinviteRefused,
    Reply,
    RequestArrived,
    TransactionId,
)
from telephony.sip.transactions import ServerTransaction

KNOWN = frozenset(
    ("REGISTER", "OPTIONS", "SUBSCRIBE", "NOTIFY", "PUBLISH", "MESSAGE", "INFO", "REFER", "UPDATE", "PRACK")
)
"""Methods that exist (405 when not ours); others get 501."""


class Session:
    """One call with one dialog. Registered with the core until it is over."""

    def __init__(self, core: Core, call: str, dialog: Dialog, owns_call_id: bool) -> None:
        self.core = core
        self.call = call
        self.dialog = dialog
        self.owns_call_id = owns_call_id
        self.answered = owns_call_id
        self.over = False
        self.credentials: Credentials | None = None
        self.contact = core.contact_value(dialog.source)
        self._asked: ServerTransaction | None = None
        self._repeaters: dict[int, AnswerRepeater] = {}
        self._own: Reinvite | None = None
        self._queued: bytes | None = None
        self._bye_after_ack: HeaderList | None = None
        core.dialogs[dialog.key] = self
        core.calls[call] = self

    # -- from the peer --------------------------------------------------------------------------

    def asked(self, transaction: ServerTransaction, request: Message, now: float) -> None:
        """An INVITE of the peer's waits for the program."""
        self._asked = transaction
        transaction.user = self
        core = self.core
        transaction.trying_after(core.settings.trying_after, core.trying(transaction), now)

    def receive(self, request: Message, source: Address, now: float) -> None:
        """A request inside the dialog, not seen before and not ACK."""
        core, dialog = self.core, self.dialog
        transaction = core.transactions.begin_server(request, source, now)
        if not dialog.takes(request):
            core.reply(transaction, Reply(500, "CSeq Out Of Order"), now)
            return
        dialog.source = source
        method = request.method
        if method == "BYE":
            self._bye_received(transaction, request, now)
        elif method == "INVITE":
            self._reinvited(transaction, request, source, now)
        elif method == "INFO":
            core.reply(transaction, Reply(200), now)
            core.emit(InfoReceived(self.call, request))
        elif method == "OPTIONS":
            core.reply(transaction, Reply(200), now)
        elif method in core.settings.methods:
            core.emit(RequestArrived(TransactionId(transaction.id), request, source, self.call))
        else:
            known = method in KNOWN or method in ALWAYS
            headers = () if known else (("Allow", core.allow),)
            core.reply(transaction, Reply(405 if known else 501, headers=headers), now)

    def _bye_received(self, transaction: ServerTransaction, request: Message, now: float) -> None:
        told = self._bye_after_ack is None
        self.core.reply(transaction, Reply(200), now)
        self._finish(now)
        if told:
            self.core.emit(ByeReceived(self.call, request))

    def _reinvited(
        self, transaction: ServerTransaction, request: Message, source: Address, now: float
    ) -> None:
        if self._asked is not None or not self.answered:
            self.core.reply(transaction, Reply(500, headers=(("Retry-After", "2"),)), now)
        elif self._own is not None and self._own.waiting:
            self.core.reply(transaction, Reply(491), now)
        else:
            self.asked(transaction, request, now)
            self.core.emit(Reinvited(self.call, TransactionId(transaction.id), request, source))

    def acked(self, request: Message, source: Address, now: float) -> None:
        """ACK for one of our 2xx; repeated ones end here."""
        repeater = self._repeaters.pop(parse_cseq(request.header("cseq"))[0], None)
        if repeater is None:
            return
        repeater.stop()
        self.dialog.source = source
        if self._bye_after_ack is not None:
            self._send_bye(self._bye_after_ack, now)
            return
        self.core.emit(Acked(self.call, request.body, request))
        self._flush(now)

    def cancelled(self, transaction: ServerTransaction, request: Message, now: float) -> None:
        """CANCEL for the INVITE that waits. A cancelled re-INVITE leaves the call as it was."""
        if self._asked is not transaction:
            return
        self._asked = None
        self.core.reply(transaction, Reply(487), now)
        if self.answered:
            self._flush(now)
            return
        self._finish(now)
        self.core.emit(Cancelled(self.call, request))

    # -- from the program -----------------------------------------------------------------------

    def replied(self, transaction: ServerTransaction, status: int, data: bytes, now: float) -> None:
        """The program answered the INVITE that waited."""
        if status < 200:
            return
        self._asked = None
        if status >= 300:
            if self.answered:
                self._flush(now)
            else:
                self._finish(now)
            return
        if self.answered:
            self.dialog.refresh(transaction.request)
        self.answered = True
        number = parse_cseq(transaction.request.header("cseq"))[0]
        self._repeaters[number] = AnswerRepeater(transaction, data, self._ack_missing, now)

    def dropped(self, transaction: ServerTransaction) -> None:
        """The program wants the INVITE that waited to have no answer."""
        if transaction is self._asked:
            self._asked = None
            if not self.answered:
                self._release()

    def bye(self, now: float, headers: HeaderList) -> None:
        if self.over or self._bye_after_ack is not None:
            return
        if not self.answered and self._asked is not None:
            self.core.reply(self._asked, Reply(480, headers=headers), now)
            self._finish(now)
        elif self._repeaters:
            self._bye_after_ack = headers  # section 15: the callee waits for the ACK
            self.core.calls.pop(self.call, None)
        else:
            self._send_bye(headers, now)

    def cancel(self, now: float, headers: HeaderList) -> None:
        self.bye(now, headers)

    def reinvite(self, body: bytes, now: float) -> None:
        if not self.over and self.answered:
            self._queued = body
            self._flush(now)

    # -- inside ---------------------------------------------------------------------------------

    def _flush(self, now: float) -> None:
        """Send the waiting offer once no other INVITE is under way (14.1)."""
        if self._queued is None or self._own is not None or self._asked is not None or self._repeaters:
            return
        body, self._queued = self._queued, None
        self._own = Reinvite(self, body, self._reinvite_done)
        self._own.start(now)

    def _reinvite_done(self, message: Message | None, status: int, now: float) -> None:
        self._own = None
        if self.over:
            return
        if message is not None and 200 <= status < 300:
            self.core.emit(ReinviteAnswered(self.call, message))
        elif status in (481, 408):
            self._send_bye((), now)
            self.core.emit(CallLost(self.call, status))
            return
        else:
            self.core.emit(ReinviteRefused(self.call, status, message))
        self._flush(now)

    def on_failure(self, transaction: ServerTransaction, now: float) -> None:
        """Our answer could not be sent, or a refusal was never acknowledged (nothing to be done)."""
        if transaction is self._asked:
            self._asked = None
            if not self.answered:
                self._finish(now)
                self.core.emit(CallLost(self.call, 503))

    def _ack_missing(self, now: float) -> None:
        told = self._bye_after_ack is None
        self._send_bye(self._bye_after_ack or (), now)
        if told:
            self.core.emit(AckMissing(self.call))

    def _send_bye(self, headers: HeaderList, now: float) -> None:
        OwnRequest(self.core, self.dialog, "BYE", headers, self.credentials).start(now)
        self._finish(now)

    def _finish(self, now: float) -> None:
        """No longer a call: stop everything of it, give up its names."""
        for repeater in self._repeaters.values():
            repeater.stop()
        self._repeaters.clear()
        if self._own is not None:
            self._own.abandon()
            self._own = None
        if self._asked is not None and not self._asked.is_final:
            self.core.reply(self._asked, Reply(487), now)
        self._asked = None
        self._release()

    def _release(self) -> None:
        self.over = True
        self.core.dialogs.pop(self.dialog.key, None)
        if self.core.calls.get(self.call) is self:
            del self.core.calls[self.call]
