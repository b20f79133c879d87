"""Who answered from where and how fast, told to the board when it is news.

Phones are asked every nine seconds: a hundred of them would fill the journal with times that are the same.
"""

from telephony.engines.embedded.context import Context
from telephony.sip.message import Address
from telephony.sip.uri import host_text
from telephony.switchboard.ids import OperatorId, TrunkId
from telephony.switchboard.line_events import PhoneSeen, TrunkSeen

LEAST_NEWS = 0.01
"""Seconds; a smaller change of a round trip is none, nor is one by less than half."""
REPEATED_AFTER = 0.5
"""T1 of RFC 3261: over UDP a later answer may be to the second packet, so it measures nothing (Karn)."""


class Seen:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._told: dict[str, tuple[tuple[str, ...], float | None]] = {}

    def trunk(self, trunk: TrunkId, server: Address, trip: float | None = None) -> None:
        """It answered; ``trip`` in seconds when it was asked by OPTIONS."""
        place, trip = place_of(server), _measured(server, trip)
        if self._is_news(f"trunk {trunk}", (place,), trip):
            self._context.hear(TrunkSeen(trunk, place, trip))

    def phone(self, operator: OperatorId, address: Address, agent: str, trip: float | None = None) -> None:
        place, trip = place_of(address), _measured(address, trip)
        if self._is_news(f"phone {operator}", (place, agent), trip):
            self._context.hear(PhoneSeen(operator, place, agent, trip))

    def _is_news(self, key: str, who: tuple[str, ...], trip: float | None) -> bool:
        known, before = self._told.get(key, ((), None))
        if who == known and not _differs(before, trip):
            return False
        self._told[key] = (who, before if trip is None else trip)
        return True


def place_of(address: Address) -> str:
    """``UDP 192.0.2.1:5060``."""
    return f"{address.transport} {host_text(address.host)}:{address.port}"


def _measured(address: Address, trip: float | None) -> float | None:
    repeated = trip is not None and trip >= REPEATED_AFTER and not address.is_reliable
    return None if repeated else trip


def _differs(before: float | None, trip: float | None) -> bool:
    if trip is None:
        return False
    return before is None or abs(trip - before) > max(LEAST_NEWS, before / 2)
