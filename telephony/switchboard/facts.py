"""What a call was to queues and to operators: the facts that every figure is counted from, whether it is
under way, in the history or simulated. One fold, so live, historical and tried-out figures agree.

A *queue visit* is a stay in one queue with exactly one outcome: ``answered``, ``abandoned`` (he hung up or
his line was lost), ``flow_out`` (called back, overflowed, sent on, turned away while in line, voicemail) or
``error`` (the exchange stopped under him, or lost his sound). A place kept for a call back is no visit: its
caller was counted when he chose it. Two stays in the same queue with nothing but a vain try elsewhere between
them are one.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from telephony.switchboard.contact import SOUND_FAILED, ContactRecord, LegRecord
from telephony.switchboard.ids import OperatorId

ANSWERED, ABANDONED, FLOW_OUT, ERROR = OUTCOMES = ("answered", "abandoned", "flow_out", "error")
GONE = frozenset({"abandoned", "lost"})
"""How a stay or a call ends whose customer did not want to wait any longer, or could not."""
_WORDS = {"answered": ANSWERED, "exchange_stopped": ERROR, SOUND_FAILED: ERROR}
_WORDS |= dict.fromkeys(GONE, ABANDONED)


@dataclass(frozen=True, slots=True)
class Visit:
    """``queue`` is empty for a call as a whole; ``at``: epoch seconds when he came into the line; ``wait``:
    seconds until the outcome, ringing included; ``operator``: who answered, or empty."""

    queue: str
    at: float
    wait: float
    outcome: str
    operator: str = ""


@dataclass(frozen=True, slots=True)
class Work:
    """One operator's part in a call, for one queue (empty: none). ``at``: when he was first rung or talked.
    ``handled``: 1 when he talked with the customer; ``held``, ``transferred``: 1 when he put him on hold,
    sent him on. ``talk``, ``hold``, ``wrap_up``: seconds. Of the ``offers`` his phone rang for, so many were
    ``missed`` (RONA: one for each) or ``declined``, and at so many callers hung up while it rang (``lost``).
    ``outgoing``: he dialled it himself."""

    operator: str
    queue: str
    at: float
    handled: int = 0
    talk: float = 0.0
    hold: float = 0.0
    wrap_up: float = 0.0
    held: int = 0
    transferred: int = 0
    offers: int = 0
    missed: int = 0
    declined: int = 0
    lost: int = 0
    outgoing: bool = False


@dataclass(frozen=True, slots=True)
class StateSpan:
    """An operator was in a state of his table from ``started`` to ``ended``, without a break. ``code``: of a
    pause."""

    operator: OperatorId
    state: str
    code: str
    started: float
    ended: float


@dataclass(frozen=True, slots=True)
class Facts:
    visits: tuple[Visit, ...] = ()
    works: tuple[Work, ...] = ()


def outcome_of(word: str) -> str:
    """Of a queue leg's outcome, or of a call's end reason."""
    return _WORDS.get(word, FLOW_OUT)


def facts_of(contact: ContactRecord) -> Facts:
    """All of a contact."""
    return facts_of_legs(contact.legs, contact.direction, bool(contact.callback_of))


def facts_of_legs(legs: Iterable[LegRecord], direction: str, called_back: bool) -> Facts:
    """Of a call, as far as its legs are over. ``called_back``: somebody asked for it, so it was offered."""
    out, found = direction == "out", tuple(legs)
    return Facts(() if out else visits(found), works(found, outgoing=out and not called_back))


def visits(legs: Iterable[LegRecord]) -> tuple[Visit, ...]:
    """One for each stay in a queue, in order."""
    in_order = sorted(legs, key=_begun)
    found: list[Visit] = []
    for leg in in_order:
        if leg.kind == "queue":
            stay = Visit(leg.who, leg.started, leg.ended - leg.started, outcome_of(leg.outcome))
            if found and _goes_on(found[-1], stay, in_order):
                began = found.pop().at
                stay = replace(stay, at=began, wait=leg.ended - began)
            found.append(stay)
    return tuple(_by_whom(each, in_order) for each in found)


def _begun(leg: LegRecord) -> tuple[float, float]:
    return leg.started, leg.ended


def _goes_on(before: Visit, stay: Visit, legs: Iterable[LegRecord]) -> bool:
    """He was to be taken elsewhere, was not, and stands in the same line again."""
    if before.outcome != FLOW_OUT or before.queue != stay.queue:
        return False
    left = before.at + before.wait
    return not any(each.kind in ("talk", "menu") and left <= each.started < stay.at for each in legs)


def _by_whom(visit: Visit, legs: Iterable[LegRecord]) -> Visit:
    if visit.outcome != ANSWERED:
        return visit
    until = visit.at + visit.wait
    rung = (each for each in legs if each.kind == "ring" and each.outcome == "answered")
    who = [each.who for each in rung if visit.at <= each.started <= until]
    return replace(visit, operator=who[-1]) if who else visit


def works(legs: Iterable[LegRecord], *, outgoing: bool = False) -> tuple[Work, ...]:
    """One for each operator and queue he was rung or worked for."""
    in_order = sorted(legs, key=_begun)
    lines = [each for each in in_order if each.kind == "queue"]
    shelves = [each for each in in_order if each.kind == "park"]
    found: dict[tuple[str, str], Work] = {}
    for leg in in_order:
        if leg.kind not in _ADDED or (leg.kind == "ring" and (outgoing or _fetches(leg, shelves))):
            continue
        began = [each for each in lines if each.started <= leg.started]
        key = leg.who, began[-1].who if began else ""
        work = found.get(key) or Work(*key, leg.started, outgoing=outgoing)
        found[key] = _ADDED[leg.kind](work, leg, lines)
    return tuple(found.values())


def _fetches(ring: LegRecord, shelves: Iterable[LegRecord]) -> bool:
    """He wanted the caller from the shelf, and his own phone was rung: nobody offered him anything."""
    return any(
        each.started <= ring.started < each.ended
        or (each.outcome == "picked_up" and ring.ended == each.ended)  # at once
        for each in shelves
    )


def _talk(work: Work, leg: LegRecord, lines: Iterable[LegRecord]) -> Work:
    sent = max(work.transferred, int(leg.outcome == "transferred"))
    return replace(work, handled=1, talk=work.talk + leg.ended - leg.started, transferred=sent)


def _hold(work: Work, leg: LegRecord, lines: Iterable[LegRecord]) -> Work:
    sent = max(work.transferred, int(leg.outcome == "transferred"))
    return replace(work, handled=1, held=1, hold=work.hold + leg.ended - leg.started, transferred=sent)


def _wrap_up(work: Work, leg: LegRecord, lines: Iterable[LegRecord]) -> Work:
    return replace(work, wrap_up=work.wrap_up + leg.ended - leg.started)


def _ring(work: Work, leg: LegRecord, lines: Iterable[LegRecord]) -> Work:
    lost = leg.outcome == "withdrawn" and any(
        each.outcome in GONE and each.started <= leg.started <= each.ended <= leg.ended for each in lines
    )
    return replace(
        work,
        offers=work.offers + 1,
        missed=work.missed + (leg.outcome == "missed"),
        declined=work.declined + (leg.outcome == "declined"),
        lost=work.lost + lost,
    )


_ADDED = {"ring": _ring, "talk": _talk, "hold": _hold, "wrap_up": _wrap_up}
