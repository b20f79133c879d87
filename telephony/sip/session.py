"""A call's dialog from the INVITE that made it to its BYE (RFC 3261 sections 12 to 15).

An incoming call is a session from its INVITE on (`answered` is false then); an outgoing call becomes
one when it is answered.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from telephony.sip.asking import Asking, What
from telephony.sip.auth import Credentials
from telephony.sip.compose import HeaderList
from telephony.sip.core import ALWAYS, TRANSFER, Core
from telephony.sip.dialog import Dialog
from telephony.sip.headers import parse_cseq
from telephony.sip.indialog import AnswerRepeater, Reinvite, begun
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
from telephony.sip.referrals import Referrals
from telephony.sip.refreshing import Refresher
from telephony.sip.reliable import ReliableAnswers, wanted_by
from telephony.sip.transactions import ServerTransaction

KNOWN = frozenset(
    ("REGISTER", "OPTIONS", "SUBSCRIBE", "NOTIFY", "PUBLISH", "MESSAGE", "INFO", "REFER", "UPDATE", "PRACK")
)
"""Methods that exist (405 when not ours); others get 501."""


_LATER = Reply(500, headers=(("Retry-After", "2"),))
"""Another offer is not answered yet (14.2)."""


def unknown(core: Core, method: str) -> Reply:
    """Answer to a method that is not ours: 405 to one that exists, 501 to others, both with Allow."""
    known = method in KNOWN or method in ALWAYS
    return Reply(405 if known else 501, headers=(("Allow", core.allow),))


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
        self._offered = b""
        self._bye_after_ack: HeaderList | None = None
        self._reliable: ReliableAnswers | None = None
        self._held_back: Reply | None = None
        self._update: ServerTransaction | None = None
        self.described = b""
        self.refreshing = Refresher(self)
        self._transfers: Referrals | None = None
        core.dialogs[dialog.key] = self
        core.calls[call] = self

    # -- from the peer --------------------------------------------------------------------------

    def asked(self, transaction: ServerTransaction, request: Message, now: float) -> None:
        """An INVITE of the peer's waits for the program."""
        self._asked = transaction
        transaction.user = self
        core = self.core
        transaction.trying_after(core.settings.trying_after, core.trying(transaction), now)
        if not self.answered and wanted_by(request):
            self._reliable = ReliableAnswers(transaction, core.token(), self._prack_missing)

    def receive(self, request: Message, source: Address, now: float) -> None:
        """A request inside the dialog, not seen before and not ACK."""
        core = self.core
        transaction = begun(core, self.dialog, request, source, now)
        if transaction is None:
            return
        handle = self._handlers().get(request.method)
        if handle is not None:
            handle(transaction, request, now)
        elif request.method in core.settings.methods:
            core.emit(RequestArrived(TransactionId(transaction.id), request, source, self.call))
        else:
            core.reply(transaction, unknown(core, request.method), now)

    def _handlers(self) -> dict[str, Callable[[ServerTransaction, Message, float], None]]:
        settings = self.core.settings
        known: dict[str, Callable[[ServerTransaction, Message, float], None]] = {
            "BYE": self._bye_received, "INVITE": self._reinvited, "INFO": self._informed,
            "OPTIONS": self._asked_for_life,
        }  # fmt: skip
        if "UPDATE" in settings.methods:
            known["UPDATE"] = self._updated
        if settings.reliable:
            known["PRACK"] = self._acknowledged
        if settings.transfers:
            known |= dict.fromkeys(TRANSFER, self._transferring)
        return known

    @property
    def _referrals(self) -> Referrals:
        """Made for the few calls that are transferred."""
        self._transfers = self._transfers or Referrals(self)
        return self._transfers

    def _transferring(self, transaction: ServerTransaction, request: Message, now: float) -> None:
        transfers = self._referrals
        how = {"REFER": transfers.asked, "NOTIFY": transfers.notified, "SUBSCRIBE": transfers.subscribed}
        how[request.method](transaction, request, now)

    def _informed(self, transaction: ServerTransaction, request: Message, now: float) -> None:
        self.core.reply(transaction, Reply(200), now)
        self.core.emit(InfoReceived(self.call, request))

    def _asked_for_life(self, transaction: ServerTransaction, request: Message, now: float) -> None:
        self.core.reply(transaction, Reply(200), now)

    def _bye_received(self, transaction: ServerTransaction, request: Message, now: float) -> None:
        told = self._bye_after_ack is None
        self.core.reply(transaction, Reply(200), now)
        self._finish(now)
        if told:
            self.core.emit(ByeReceived(self.call, request))

    def _reinvited(self, transaction: ServerTransaction, request: Message, now: float) -> None:
        if self._asked is not None or not self.answered:
            self.core.reply(transaction, _LATER, now)
        elif self._own is not None and self._own.waiting:
            self.core.reply(transaction, Reply(491), now)
        else:
            self.asked(transaction, request, now)
            source = transaction.destination
            self.core.emit(Reinvited(self.call, TransactionId(transaction.id), request, source))

    def _updated(self, transaction: ServerTransaction, request: Message, now: float) -> None:
        """UPDATE: without an offer a refresh, with one a question to the program (3311 section 5.2)."""
        if not request.body:
            self._answer_update(transaction, Reply(200), now)
        elif self._asked is not None or (self._update is not None and not self._update.is_final):
            self.core.reply(transaction, _LATER, now)
        elif self._own is not None and self._own.waiting:
            self.core.reply(transaction, Reply(491), now)
        else:
            self._update, transaction.user = transaction, self
            name, source = TransactionId(transaction.id), transaction.destination
            self.core.emit(RequestArrived(name, request, source, self.call))

    def _acknowledged(self, transaction: ServerTransaction, request: Message, now: float) -> None:
        """PRACK (3262 section 3); what was held back goes out after it."""
        good = self._reliable is not None and self._reliable.acknowledged(request)
        self.core.reply(transaction, Reply(200 if good else 481), now)
        if not good:
            return
        held, self._held_back = self._held_back, None
        if held is not None and self._asked is not None:
            self._provisional(self._asked, held, now)

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

    def answer(self, transaction: ServerTransaction, reply: Reply, now: float) -> None:
        """The program answers an INVITE, UPDATE or REFER of the peer's."""
        method = transaction.request.method
        if method == "UPDATE":
            self._answer_update(transaction, reply, now)
        elif method == "REFER":
            self._referrals.answered(transaction, reply, now)
        elif 100 < reply.status < 200:
            self._provisional(transaction, reply, now)
        else:
            self._answer_invite(transaction, reply, now)

    def _provisional(self, transaction: ServerTransaction, reply: Reply, now: float) -> None:
        if self._reliable is None:
            self.core.reply(transaction, reply, now)
        elif not transaction.request.body and not reply.body:
            return  # 3262 section 5: our offer must stand in the first reliable answer, which is the 2xx
        elif self._reliable.waiting:
            self._held_back = reply
        else:
            reply = replace(reply, headers=(*reply.headers, *self._reliable.headers))
            self._reliable.sent(self.core.reply(transaction, reply, now), now)

    def _answer_update(self, transaction: ServerTransaction, reply: Reply, now: float) -> None:
        request, good = transaction.request, 200 <= reply.status < 300
        if good and self.answered:
            reply = replace(reply, headers=(*reply.headers, *self.refreshing.took(request)))
        self.core.reply(transaction, reply, now)
        if good:
            self.dialog.refresh(request)
            self.described = reply.body or self.described
            if self.answered:
                self.refreshing.began(now)

    def _answer_invite(self, transaction: ServerTransaction, reply: Reply, now: float) -> None:
        request, status = transaction.request, reply.status
        if 200 <= status < 300:
            reply = replace(reply, headers=(*reply.headers, *self.refreshing.took(request)))
        data = self.core.reply(transaction, reply, now)
        if status < 200:
            return
        self._asked = None
        self._stop_reliable()
        if status >= 300:
            if self.answered:
                self._flush(now)
            else:
                self._finish(now)
            return
        if self.answered:
            self.dialog.refresh(request)
        self.answered = True
        self.described = reply.body or self.described
        self.refreshing.began(now)
        number = parse_cseq(request.header("cseq"))[0]
        self._repeaters[number] = AnswerRepeater(transaction, data, self._ack_missing, now)

    def dropped(self, transaction: ServerTransaction) -> None:
        """The program wants the INVITE that waited to have no answer."""
        if transaction is self._asked:
            self._asked = None
            if not self.answered:
                self._stop_reliable()
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

    def refer(self, target: str, headers: HeaderList, now: float) -> None:
        """Ask the peer to call that URI in our place."""
        if not self.over and self.answered:
            self._referrals.refer(target, headers, now)

    # -- for its parts --------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """An INVITE is under way in either direction."""
        return self._own is not None or self._asked is not None or bool(self._repeaters)

    def began(self, message: Message, described: bytes, now: float) -> None:
        """Our INVITE, which held that offer, was answered."""
        self.described = described
        self.refreshing.agreed(message, now)

    def lost(self, status: int, headers: HeaderList, now: float) -> None:
        """The peer no longer knows the call, or is silent (12.2.1.2)."""
        if not self.over:
            self._send_bye(headers, now)
            self.core.emit(CallLost(self.call, status))

    # -- inside ---------------------------------------------------------------------------------

    def _flush(self, now: float) -> None:
        """Send the waiting offer once no other INVITE is under way (14.1)."""
        if self._queued is None or self.busy:
            return
        body, self._queued = self._queued, None
        self._offered = body
        self._own = Reinvite(self, body, self._reinvite_done)
        self._own.start(now)

    def _reinvite_done(self, message: Message | None, status: int, now: float) -> None:
        self._own = None
        if self.over:
            return
        if message is not None and 200 <= status < 300:
            self.described = self._offered
            self.refreshing.agreed(message, now)
            self.core.emit(ReinviteAnswered(self.call, message))
        elif status in (481, 408):
            self.lost(status, (), now)
            return
        else:
            self.refreshing.failed(now)
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

    def _prack_missing(self, now: float) -> None:
        """Nobody takes our reliable 1xx: the INVITE is refused (3262 section 3)."""
        if self._asked is not None:
            self.core.reply(self._asked, Reply(504), now)
            self._finish(now)
            self.core.emit(CallLost(self.call, 408))

    def _stop_reliable(self) -> None:
        self._held_back = None
        if self._reliable is not None:
            self._reliable.stop()
            self._reliable = None

    def _send_bye(self, headers: HeaderList, now: float) -> None:
        Asking(self.core, self.dialog, What("BYE", headers), None, self.credentials).start(now)
        self._finish(now)

    def _finish(self, now: float) -> None:
        """No longer a call: stop everything of it, give up its names."""
        for repeater in self._repeaters.values():
            repeater.stop()
        self._repeaters.clear()
        self.refreshing.stop()
        self._stop_reliable()
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
