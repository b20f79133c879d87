"""What remains of an INVITE of ours once it is answered: for 32 s a repeated 2xx gets its ACK again, and
another fork that answers as well gets ACK and BYE (RFC 3261 13.2.2.4). Thousands of them wait at once, so
each is small.
"""

from __future__ import annotations

from telephony.sip.asking import Asking, What
from telephony.sip.auth import Credentials
from telephony.sip.compose import HeaderList
from telephony.sip.core import Core
from telephony.sip.dialog import Dialog, calling
from telephony.sip.headers import parse_name_addr
from telephony.sip.indialog import acknowledgement
from telephony.sip.message import Address, Message
from telephony.sip.transactions import ClientTransaction

MOST_FORKS = 20
"""Branches of one INVITE that are followed; a peer that makes up more is not."""


class LateAnswers:
    """User of an INVITE transaction from its first 2xx until timer M. ``auth``: the INVITE's credentials,
    which its ACKs repeat (22.1)."""

    __slots__ = ("_acks", "_auth", "_core", "_credentials", "_server")

    def __init__(
        self, core: Core, server: Address, auth: HeaderList, credentials: Credentials | None
    ) -> None:
        self._core, self._server, self._auth, self._credentials = core, server, auth, credentials
        self._acks: tuple[tuple[str, bytes, Address], ...] = ()

    def acknowledge(self, dialog: Dialog, cseq: int) -> None:
        """The ACK of a fork, kept for when its 2xx comes again."""
        data, hop = acknowledgement(self._core, dialog, cseq, self._auth)
        self._acks = (*self._acks, (dialog.remote_tag, data, hop))
        self._core.send(data, hop)

    def on_response(self, transaction: ClientTransaction, message: Message, now: float) -> None:
        if not 200 <= message.status < 300:
            return
        fork = parse_name_addr(message.header("to")).tag
        for tag, data, hop in self._acks:
            if tag == fork:
                self._core.send(data, hop)
                return
        if len(self._acks) < MOST_FORKS:
            dialog = calling(transaction.request, message, self._server)
            self.acknowledge(dialog, transaction.request.cseq)
            Asking(self._core, dialog, What("BYE"), None, self._credentials).start(now)

    def on_failure(self, transaction: ClientTransaction, now: float) -> None:
        """It was answered; nobody waits for more."""
