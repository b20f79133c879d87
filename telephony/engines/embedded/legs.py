"""The legs that are alive, found by the board's name or by the endpoint's. Each one ends exactly once."""

import logging
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from telephony.engines.embedded.session import Session
from telephony.sip.message import Address
from telephony.sip.outputs import TransactionId
from telephony.switchboard.events import Event, LegEnded
from telephony.switchboard.ids import CallId, LegId, OperatorId, PlaybackId, TrunkId

log = logging.getLogger(__name__)

LegState = Literal["new", "ringing", "answering", "up"]
By = Literal["far", "us", "lost", "sound_failed"]


@dataclass(slots=True, kw_only=True)
class Leg:
    """One dialog with its media. ``key`` is the endpoint's name of the call.

    ``transaction``: the INVITE or re-INVITE of the far end that waits for our answer. ``source``: where an
    incoming call came from, for counting. ``retry``: calls the same number over the next trunk; False when
    there is none. ``call``: the board's name of the call it came with, ``hops``: its Max-Forwards.
    """

    id: LegId
    key: str
    incoming: bool
    session: Session
    state: LegState = "new"
    transaction: TransactionId | None = None
    source: Address | None = None
    trunk: TrunkId | None = None
    operator: OperatorId | None = None
    held: bool = False
    awaits_answer_in_ack: bool = False
    retry: Callable[[], bool] | None = None
    call: CallId | None = None
    hops: int = 70
    playbacks: set[PlaybackId] = field(default_factory=set)


class LegBook:
    """``close`` gives back a leg's media; it is called once per leg, before ``LegEnded`` is told."""

    def __init__(self, hear: Callable[[Event], None], close: Callable[[Leg], None]) -> None:
        self._hear, self._close = hear, close
        self._by_id: dict[LegId, Leg] = {}
        self._by_key: dict[str, Leg] = {}
        self._waiting: Counter[str] = Counter()
        self._hops: dict[CallId, int] = {}

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Leg]:
        return iter(list(self._by_id.values()))

    def add(self, leg: Leg) -> None:
        self._by_id[leg.id] = leg
        self._by_key[leg.key] = leg
        if leg.source is not None:
            self._waiting[leg.source.host] += 1
        if leg.call is not None:
            self._hops[leg.call] = leg.hops

    def rename(self, leg: Leg, key: str) -> None:
        """The leg goes on under another call of the endpoint's."""
        self._by_key.pop(leg.key, None)
        leg.key = key
        self._by_key[key] = leg

    def get(self, leg: LegId) -> Leg | None:
        return self._by_id.get(leg)

    def by_key(self, key: str) -> Leg | None:
        return self._by_key.get(key)

    def hops_left(self, call: CallId) -> int:
        """Max-Forwards of what we send on behalf of that call: one less than it came with (RFC 7332)."""
        return self._hops.get(call, 71) - 1

    def unanswered(self, host: str) -> int:
        """How many calls of this address wait for our answer."""
        return self._waiting[host]

    def answered(self, leg: Leg) -> None:
        """The leg no longer counts as waiting for an answer."""
        if leg.source is not None:
            self._forget_waiting(leg.source.host)
            leg.source = None

    def end(self, leg: Leg, *, cause: int, status: int, by: By) -> None:
        """Forget the leg and tell it, unless that was done already."""
        if self._by_id.pop(leg.id, None) is None:
            return
        self._by_key.pop(leg.key, None)
        if leg.call is not None:
            self._hops.pop(leg.call, None)
        self.answered(leg)
        self._close(leg)
        log.debug("leg %s ended by %s: status %d cause %d", leg.id, by, status, cause)
        self._hear(LegEnded(leg.id, cause, status, by))

    def _forget_waiting(self, host: str) -> None:
        self._waiting[host] -= 1
        if self._waiting[host] <= 0:
            del self._waiting[host]
