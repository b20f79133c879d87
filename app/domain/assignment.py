"""Who gets which work: by skill and weighted capacity, the oldest first. Pure and without chance.

Somebody's capacity is what he can have on his desk at once; every piece of work weighs something. No piece
waits while somebody with the skill has room for it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.domain.errors import BadInput

ACTIVE = ("new", "received", "working")
"""States in which a ticket is work on somebody's desk. Waiting for the customer or a part, it is not: the
place is free for another, and when the ticket comes back it stays with its owner."""

MOST = 1000
"""Of a capacity or a weight."""


@dataclass(frozen=True, slots=True)
class Worker:
    """``load``: weight of what he has; ``away``: gets nothing. ``idle_since``: epoch seconds of the last work
    he got, which breaks ties."""

    id: str
    capacity: int
    load: int = 0
    skills: frozenset[str] = frozenset()
    away: bool = False
    idle_since: float = 0.0

    def takes(self, piece: "Piece") -> bool:
        """Whether he may and can have it now."""
        room = self.load + piece.weight <= self.capacity
        return room and not self.away and piece.skills <= self.skills and self.id not in piece.refused


@dataclass(frozen=True, slots=True)
class Piece:
    """``since``: epoch seconds it waits from. ``owner``: who had it before, asked first. ``refused``: who
    gave it back."""

    id: int
    since: float
    weight: int = 1
    priority: int = 1
    skills: frozenset[str] = frozenset()
    owner: str = ""
    refused: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Assignment:
    """``why``: one line for who asks why he got it."""

    piece: int
    worker: str
    why: str


def assigned(pieces: Iterable[Piece], workers: Iterable[Worker]) -> tuple[Assignment, ...]:
    """What is given to whom now, in the order it is given."""
    desks = {each.id: each for each in workers}
    given = []
    for piece in sorted(pieces, key=lambda each: (-each.priority, each.since, each.id)):
        free = [each for each in desks.values() if each.takes(piece)]
        if not free:
            continue
        chosen = min(free, key=lambda each: (each.id != piece.owner, *_fullness(each, piece)))
        desks[chosen.id] = replace(chosen, load=chosen.load + piece.weight)
        given.append(Assignment(piece.id, chosen.id, _why(piece, chosen, len(free))))
    return tuple(given)


def _fullness(worker: Worker, piece: Piece) -> tuple[float, float, str]:
    """How full his desk would be; of equals, who got nothing for longest."""
    return (worker.load + piece.weight) / worker.capacity, worker.idle_since, worker.id


def _why(piece: Piece, chosen: Worker, free: int) -> str:
    if chosen.id == piece.owner:
        return "had it before"
    skills = f" with {', '.join(sorted(piece.skills))}" if piece.skills else ""
    return f"most room of {free}{skills}: {chosen.load} of {chosen.capacity} before"


@dataclass(frozen=True, slots=True)
class Duty:
    """What somebody can take. ``operator``: his id; ``skills``: teams (queues' ids) whose tickets he gets,
    beside those without a team; ``load``: weight of what he has now, ``tickets``: how many that are."""

    operator: str
    name: str
    capacity: int
    skills: frozenset[str] = frozenset()
    away: bool = False
    load: int = 0
    tickets: int = 0


@dataclass(frozen=True, slots=True)
class Weight:
    """How much of a capacity a ticket takes. ``priority`` None: all; ``kind``: its device's, empty: all."""

    weight: int
    priority: int | None = None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Roster:
    """Who gets work by itself, and what it weighs. Nobody in it: nothing is given to anybody. ``waiting``:
    tickets that nobody has."""

    duties: tuple[Duty, ...] = ()
    weights: tuple[Weight, ...] = ()
    waiting: int = 0
    version: int = 0


def weight_of(weights: Iterable[Weight], priority: int, kind: str) -> int:
    """By the closest row: kind and priority, kind, priority, all; 1 where there is none."""
    fits = [
        each
        for each in weights
        if each.priority in (None, priority) and each.kind.lower() in ("", kind.lower())
    ]
    chosen = max(fits, key=lambda each: (bool(each.kind), each.priority is not None), default=None)
    return chosen.weight if chosen else 1


def checked(roster: Roster) -> Roster:
    """The same, when it can be used; ``BadInput`` in words for whoever wrote it."""
    names = [each.operator for each in roster.duties]
    if not all(each.strip() for each in names):
        raise BadInput("A line has nobody in it.", "Choose who it is, or remove the line.")
    if len(set(names)) < len(names):
        raise BadInput("Somebody is in the list twice.", "Remove one of the lines.")
    if any(not 1 <= each.capacity <= MOST for each in roster.duties):
        raise BadInput(
            f"A capacity is a whole number from 1 to {MOST}.", "Who shall get nothing is marked as away."
        )
    if any(not 1 <= each.weight <= MOST for each in roster.weights):
        raise BadInput(f"A weight is a whole number from 1 to {MOST}.", "1 is an ordinary request.")
    whom = [(each.priority, each.kind.lower()) for each in roster.weights]
    if len(set(whom)) < len(whom):
        raise BadInput("Two weights are for the same priority and kind of device.", "Remove one of them.")
    return roster
