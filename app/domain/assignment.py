"""Who gets which work: by skill and weighted capacity, the oldest first. Pure and without chance.

Somebody's capacity is what he can have on his desk at once; every piece of work weighs something. No piece
waits while somebody with the skill has room for it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace


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
