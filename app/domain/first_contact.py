"""Net first-contact resolution: was the matter settled, or did the customer have to come again?

There is no standard for it. Ours: of answered incoming calls of known customers, the share after which the
same customer did not call again about the same thing within so many days. The same thing is the same ticket;
where none is linked to both, the same outcome; where one of them has none, the same queue. A call is judged
only when its window has passed.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Came:
    """A customer's call. ``judged``: it was answered and lies in the period; ``group``: the row it counts in;
    ``at``: epoch seconds."""

    customer: str
    at: float
    group: str
    queue: str
    outcome: str
    tickets: frozenset[int]
    judged: bool


def same_thing(one: Came, other: Came) -> bool:
    if one.tickets and other.tickets:
        return bool(one.tickets & other.tickets)
    if one.outcome and other.outcome:
        return one.outcome == other.outcome
    return one.queue == other.queue


def settled(calls: Iterable[Came], window: float) -> dict[str, tuple[int, int]]:
    """Group → (judged, settled at once). ``window``: seconds. ``calls`` go on until the window of the last
    judged one is over."""
    of: dict[str, list[Came]] = defaultdict(list)
    for each in sorted(calls, key=lambda call: call.at):
        of[each.customer].append(each)
    found: dict[str, tuple[int, int]] = {}
    for mine in of.values():
        for place, call in enumerate(mine):
            if call.judged:
                judged, once = found.get(call.group, (0, 0))
                later = mine[place + 1 :]
                again = any(each.at <= call.at + window and same_thing(call, each) for each in later)
                found[call.group] = judged + 1, once + (not again)
    return found
