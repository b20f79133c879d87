"""What differs between two views of the house, and a view put together again out of what was said of it.

Numbers tell a change that was lost from one that came twice: nothing is applied on top of a gap.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from telephony.switchboard.floor_overview import (
    FloorBeat,
    FloorCall,
    FloorChanged,
    FloorHouse,
    FloorMessage,
    FloorPerson,
    FloorQueue,
    FloorShown,
)
from telephony.switchboard.floor_view import HouseView
from telephony.switchboard.ids import CallId, OperatorId, QueueId

Id = TypeVar("Id")
Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class HeardFloor:
    """The house as far as it was heard of. ``lost``: something is missing, and all is wanted anew; what is
    here was true once. ``at``: the exchange's clock when it was."""

    feed: int = 0
    number: int = 0
    at: float = 0.0
    lost: bool = True
    house: FloorHouse = FloorHouse()
    calls: Mapping[CallId, FloorCall] = field(default_factory=dict)
    queues: Mapping[QueueId, FloorQueue] = field(default_factory=dict)
    people: Mapping[OperatorId, FloorPerson] = field(default_factory=dict)
    places: Mapping[CallId, int] = field(default_factory=dict)

    @property
    def known(self) -> bool:
        """Whether anything was ever heard."""
        return self.at > 0


def shown(view: HouseView, feed: int, at: float) -> FloorShown:
    """The beginning of a feed."""
    return FloorShown(
        feed,
        1,
        at,
        view.house,
        tuple(view.calls.values()),
        tuple(view.queues.values()),
        tuple(view.people.values()),
        tuple(view.places.items()),
    )


def difference(before: HouseView, after: HouseView, feed: int, number: int, at: float) -> FloorChanged | None:
    """None when nothing differs. Rows that stayed the same are the same objects (``house_view``)."""
    change = FloorChanged(
        feed,
        number,
        at,
        after.house if after.house != before.house else None,
        _other(before.calls, after.calls),
        _other(before.queues, after.queues),
        _other(before.people, after.people),
        _gone(before.calls, after.calls),
        _gone(before.queues, after.queues),
        _gone(before.people, after.people),
        _moved(before, after),
    )
    return change if change != FloorChanged(feed, number, at) else None


def _other(before: Mapping[Id, Row], after: Mapping[Id, Row]) -> tuple[Row, ...]:
    return tuple(row for each, row in after.items() if before.get(each) is not row)


def _moved(before: HouseView, after: HouseView) -> tuple[tuple[CallId, int], ...]:
    """The places that are other ones; with calls that are gone, theirs are."""
    moved = [(each, place) for each, place in after.places.items() if before.places.get(each) != place]
    left = [(each, 0) for each in before.places if each not in after.places and each in after.calls]
    return (*moved, *left)


def _gone(before: Mapping[Id, object], after: Mapping[Id, object]) -> tuple[Id, ...]:
    return tuple(each for each in before if each not in after)


def from_anew(floor: HeardFloor) -> HeardFloor:
    """The link is another one, and perhaps the exchange: any feed begins it. Numbers of the new one may be
    smaller, as its clock may have been set back."""
    return replace(floor, feed=0, number=0, lost=True)


def heard(floor: HeardFloor, message: FloorMessage) -> HeardFloor:
    """The house after a message. One that came twice, or of an earlier feed, changes nothing."""
    if message.feed < floor.feed:
        return floor
    if isinstance(message, FloorShown):
        if message.feed == floor.feed:
            return floor
        return HeardFloor(
            message.feed,
            message.number,
            message.at,
            lost=False,
            house=message.house,
            calls={each.call: each for each in message.calls},
            queues={each.queue: each for each in message.queues},
            people={each.operator: each for each in message.people},
            places=dict(message.places),
        )
    # A change is the next one; what a beat names must have been heard.
    missing = message.number > floor.number + (not isinstance(message, FloorBeat))
    if message.feed > floor.feed or missing:
        return replace(floor, lost=True)
    if floor.lost or message.number < floor.number:
        return floor
    if isinstance(message, FloorBeat):
        return replace(floor, at=message.at)
    return floor if message.number == floor.number else _changed(floor, message)


def _changed(floor: HeardFloor, change: FloorChanged) -> HeardFloor:
    return replace(
        floor,
        number=change.number,
        at=change.at,
        house=change.house or floor.house,
        calls=_put(floor.calls, {each.call: each for each in change.calls}, change.calls_gone),
        queues=_put(floor.queues, {each.queue: each for each in change.queues}, change.queues_gone),
        people=_put(floor.people, {each.operator: each for each in change.people}, change.people_gone),
        places=_put(floor.places, dict(change.places), (*change.calls_gone, *_served(change))),
    )


def _served(change: FloorChanged) -> tuple[CallId, ...]:
    return tuple(each for each, place in change.places if not place)


def _put(rows: Mapping[Id, Row], new: Mapping[Id, Row], gone: tuple[Id, ...]) -> Mapping[Id, Row]:
    """The same mapping when nothing of it changed."""
    if not new and not gone:
        return rows
    out = {**rows, **new}
    for each in gone:
        out.pop(each, None)
    return out
