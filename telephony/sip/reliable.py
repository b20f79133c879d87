"""Provisional responses that arrive for certain (RFC 3262).

Never offered by us; a caller who requires 100rel gets them, and what a peer sends reliably all the same is
acknowledged.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable

from telephony.sip.compose import HeaderList
from telephony.sip.headers import HeaderError, parse_cseq, parse_number
from telephony.sip.indialog import AnswerRepeater
from telephony.sip.message import Message
from telephony.sip.options import RELIABLE, tags
from telephony.sip.timers import LIFETIME
from telephony.sip.transactions import ServerTransaction

_MOST = 2**32


class ReliableAnswers:
    """The 1xx to one INVITE: one at a time, each repeated from T1 on, doubling, until its PRACK (section 3).
    `give_up` runs when 64*T1 passed without one."""

    def __init__(self, transaction: ServerTransaction, chance: str, give_up: Callable[[float], None]) -> None:
        self._transaction = transaction
        self._number = 1 + zlib.crc32(chance.encode()) % 2**30
        self._invite = parse_cseq(transaction.request.header("cseq"))[0]
        self._give_up = give_up
        self._repeater: AnswerRepeater | None = None

    @property
    def waiting(self) -> bool:
        """A PRACK is owed to us."""
        return self._repeater is not None

    @property
    def headers(self) -> HeaderList:
        """What the next one holds."""
        return ("Require", RELIABLE), ("RSeq", str(self._number))

    def sent(self, data: bytes, now: float) -> None:
        self._repeater = AnswerRepeater(self._transaction, data, self._late, now, LIFETIME)

    def _late(self, now: float) -> None:
        self._repeater = None
        self._give_up(now)

    def acknowledged(self, prack: Message) -> bool:
        """Whether this PRACK is for the one that waits."""
        wanted = [str(self._number), str(self._invite), "INVITE"]
        if not self.waiting or prack.header("rack").split() != wanted:
            return False
        self.stop()
        self._number += 1
        return True

    def stop(self) -> None:
        if self._repeater is not None:
            self._repeater.stop()
            self._repeater = None


def wanted_by(invite: Message) -> bool:
    """Whether 1xx must be sent reliably."""
    return RELIABLE in tags(invite, "require")


def number_of(response: Message) -> int | None:
    """RSeq of a reliable 1xx; None for one that needs no PRACK."""
    if RELIABLE not in tags(response, "require"):
        return None
    try:
        return parse_number(response.header("rseq").strip(), _MOST)
    except HeaderError:
        return None
