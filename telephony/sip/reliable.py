"""Provisional responses that arrive for certain (RFC 3262).

Never offered by us; a caller who requires 100rel gets them, and what a peer sends reliably all the same is
acknowledged.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable

from telephony.sip.compose import HeaderList
from telephony.sip.headers import HeaderError, parse_cseq, parse_number
from telephony.sip.message import Message
from telephony.sip.options import RELIABLE, tags
from telephony.sip.timers import LIFETIME, T1, Timer
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
        self._running: list[Timer] = []
        self._data = b""
        self._interval = T1

    @property
    def waiting(self) -> bool:
        """A PRACK is owed to us."""
        return bool(self._running)

    @property
    def headers(self) -> HeaderList:
        """What the next one holds."""
        return ("Require", RELIABLE), ("RSeq", str(self._number))

    def sent(self, data: bytes, now: float) -> None:
        timers = self._transaction.timers
        self._data, self._interval = data, T1
        self._running = [timers.at(now + T1, self._repeat), timers.at(now + LIFETIME, self._late)]

    def _repeat(self, now: float) -> None:
        self._transaction.repeat(self._data)
        self._interval *= 2
        self._running[0] = self._transaction.timers.at(now + self._interval, self._repeat)

    def _late(self, now: float) -> None:
        self.stop()
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
        for timer in self._running:
            timer.cancel()
        self._running.clear()


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
