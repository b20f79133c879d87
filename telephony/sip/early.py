"""Early dialogs of a call of ours: one for each fork that rings (RFC 3261 12.1.2, RFC 3262 section 4)."""

from __future__ import annotations

from telephony.sip.asking import Asking, What
from telephony.sip.auth import Credentials
from telephony.sip.core import Core
from telephony.sip.dialog import Dialog, calling
from telephony.sip.indialog import begun
from telephony.sip.message import Address, Message
from telephony.sip.outputs import InfoReceived, Reply
from telephony.sip.reliable import number_of
from telephony.sip.transactions import ClientTransaction, ServerTransaction


class EarlyDialog:
    """What one fork asks before it answers. Registered with the core until the call is answered or over."""

    answered = False

    def __init__(self, core: Core, call: str, dialog: Dialog, credentials: Credentials | None) -> None:
        self.call, self.dialog = call, dialog
        self._core, self._credentials = core, credentials
        self._last: int | None = None
        core.dialogs[dialog.key] = self

    def close(self) -> None:
        if self._core.dialogs.get(self.dialog.key) is self:
            del self._core.dialogs[self.dialog.key]

    def rang(self, transaction: ClientTransaction, message: Message, now: float) -> bool:
        """A 1xx of this fork. One sent reliably is acknowledged; False for a copy of one, or one out of
        order, which nobody shall see (3262 section 4)."""
        self.dialog.refresh(message)
        number = number_of(message)
        if number is None:
            return True
        if self._last is not None and number != self._last + 1:
            return False
        self._last = number
        rack = (("RAck", f"{number} {transaction.request.cseq} INVITE"),)
        Asking(self._core, self.dialog, What("PRACK", rack), None, self._credentials).start(now)
        return True

    def receive(self, request: Message, source: Address, now: float) -> None:
        core, dialog = self._core, self.dialog
        transaction = begun(core, dialog, request, source, now)
        if transaction is None:
            return
        reply = self._reply(transaction)
        core.reply(transaction, reply, now)
        if request.method == "INFO":
            core.emit(InfoReceived(self.call, request))
        elif request.method == "UPDATE" and reply.status == 200:
            dialog.refresh(request)

    def _reply(self, transaction: ServerTransaction) -> Reply:
        """Our offer is not answered for certain yet, so another one has to wait (3311 section 5.2)."""
        request = transaction.request
        if request.method in ("INFO", "OPTIONS"):
            return Reply(200)
        if request.method == "UPDATE" and "UPDATE" in self._core.settings.methods:
            return Reply(491) if request.body else Reply(200)
        if request.method == "BYE":
            return Reply(403)  # section 15: the callee may not, it refuses the INVITE instead
        return Reply(491 if request.method in ("INVITE", "REFER") else 405)

    def acked(self, request: Message, source: Address, now: float) -> None:
        """Nothing of ours waits for an ACK here."""


class EarlyDialogs:
    """All forks of one INVITE, by their tags."""

    def __init__(self, core: Core, call: str, credentials: Credentials | None, most: int) -> None:
        self._core, self._call, self._credentials, self._most = core, call, credentials, most
        self._forks: dict[str, EarlyDialog] = {}

    def rang(self, tag: str, transaction: ClientTransaction, message: Message, now: float) -> bool:
        """A 1xx with that tag came; False: it shall not be told."""
        fork = self._forks.get(tag)
        if fork is None:
            if not tag or len(self._forks) >= self._most:
                return True
            dialog = calling(transaction.request, message, transaction.destination)
            fork = EarlyDialog(self._core, self._call, dialog, self._credentials)
            self._forks[tag] = fork
        return fork.rang(transaction, message, now)

    def answered(self, tag: str, dialog: Dialog) -> Dialog:
        """That fork's 2xx made `dialog`: it goes on counting where the early one stood (13.2.2.4)."""
        fork = self._forks.get(tag)
        if fork is not None:
            dialog.local_seq = max(dialog.local_seq, fork.dialog.local_seq)
            dialog.remote_seq = fork.dialog.remote_seq
        return dialog

    def close(self) -> None:
        for fork in self._forks.values():
            fork.close()
        self._forks.clear()

    def __len__(self) -> int:
        return len(self._forks)
