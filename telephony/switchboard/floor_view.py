"""The board → the whole house as rows, and what of it somebody may see. Pure; see floor_overview.py."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any, TypeVar

from telephony.switchboard.call import Call
from telephony.switchboard.closing import closing_of, open_now
from telephony.switchboard.floor import Floor
from telephony.switchboard.floor_overview import FloorCall, FloorHouse, FloorPerson, FloorQueue
from telephony.switchboard.ids import CallId, OperatorId, QueueId
from telephony.switchboard.line_quality import trouble
from telephony.switchboard.operator import Operator
from telephony.switchboard.plan import QueuePlan
from telephony.switchboard.teams import Sight, parties
from telephony.switchboard.waiting import longest_since

Row = TypeVar("Row")
IN_A_CALL = frozenset({"offered", "talking", "wrap_up"})
_READ: Mapping[type, Callable[[Any], tuple[Any, ...]]] = {
    row: attrgetter(*(each.name for each in fields(row))) for row in (FloorCall, FloorQueue, FloorPerson)
}
"""All fields of a row, as a tuple."""


@dataclass(frozen=True, slots=True)
class HouseView:
    """Rows by their ids, in no order that counts; ``places``: of calls that wait, in their queues."""

    house: FloorHouse
    calls: Mapping[CallId, FloorCall]
    queues: Mapping[QueueId, FloorQueue]
    people: Mapping[OperatorId, FloorPerson]
    places: Mapping[CallId, int]


def house_view(floor: Floor, now: float, before: HouseView | None = None) -> HouseView:
    """Everything. Rows in which nothing happened since ``before`` are the same objects again."""
    old = before or HouseView(FloorHouse(), {}, {}, {}, {})
    heard_by: dict[CallId, tuple[tuple[OperatorId, str], ...]] = {}
    for monitor in floor.monitors.values():
        if not monitor.rings:
            heard_by[monitor.call] = (
                *heard_by.get(monitor.call, ()),
                (monitor.operator, monitor.state),
            )
    return HouseView(
        house=FloorHouse(
            lines_busy=sum(call.leg in floor.legs for call in floor.calls.values()),
            lines=_channels(floor),
            pause_codes=floor.plan.pause_codes,
        ),
        calls={
            each.id: call_row(floor, each, heard_by.get(each.id, ()), old.calls.get(each.id))
            for each in floor.calls.values()
        },
        queues={
            each.id: queue_row(floor, each, place, now, old.queues.get(each.id))
            for place, each in enumerate(floor.queues.values())
        },
        people={
            each.id: person_row(floor, each, place, now, old.people.get(each.id))
            for place, each in enumerate(floor.operators.values())
        },
        places={each: place for line in floor.lines.values() for place, each in enumerate(line, 1)},
    )


def _row(made: type[Row], before: Row | None, facts: dict[str, Any]) -> Row:
    """``before`` where it says just that; ``facts`` in the order of the fields. Of hundreds of rows a few
    change: comparing what a row would say costs a fraction of making it."""
    if before is not None and _READ[made](before) == tuple(facts.values()):
        return before
    return made(**facts)


def _channels(floor: Floor) -> int:
    """0 as soon as one line has no limit."""
    limits = [each.channels for each in floor.plan.trunks]
    return sum(limits) if all(limits) else 0


def call_row(
    floor: Floor, call: Call, heard_by: tuple[tuple[OperatorId, str], ...], before: FloorCall | None = None
) -> FloorCall:
    line = floor.lines.get(call.queue) if call.queue else None
    waits = line is not None and call.id in line
    chosen = call.chosen
    facts = dict(
        call=call.id,
        direction=call.direction,
        state=call.state,
        since=call.state_since,
        began=call.arrived,
        queued=call.queued if waits else None,
        name=chosen.person if chosen else "",
        company=chosen.company if chosen else "",
        said_name="" if call.caller.withheld else call.caller.display_name,
        number="" if call.caller.withheld else call.caller.number.e164 or call.caller.number.raw,
        withheld=call.caller.withheld,
        called=call.called,
        queue=call.queue,
        operator=call.operator,
        rings=tuple(call.offers),
        beside=call.transfer.third if call.transfer is not None else "",
        menu=call.menu.flow.name or call.menu.flow.id if call.menu and call.state == "in_menu" else "",
        told=tuple(call.menu.told) if call.menu else (),
        request=call.request or (call.menu.request if call.menu else 0),
        callback=call.absent,
        due=call.callback.due if call.callback is not None and call.state == "deferred" else None,
        recorded=call.recorded,
        poor_line=trouble(call),
        no_audio=call.no_audio,
        wrap_until=call.wrap_until,
        parked=(call.parked.slot, call.parked.by) if call.parked is not None else None,
        heard_by=heard_by,
    )
    return _row(FloorCall, before, facts)


def queue_row(
    floor: Floor, queue: QueuePlan, place: int, now: float, before: FloorQueue | None = None
) -> FloorQueue:
    line, serving = floor.lines[queue.id], floor.serving(queue.id)
    facts = dict(
        queue=queue.id,
        order=place,
        name=queue.name,
        teams=queue.teams,
        open=open_now(floor, queue.id, now),
        shut=closing_of(floor, queue.id, now) is not None,
        waiting=len(line),
        callbacks=sum(each in floor.promised for each in line) if floor.promised else 0,
        longest_since=longest_since(floor, queue.id),
        ready=sum(each.eligible for each in serving),
        busy=sum(each.state in IN_A_CALL for each in serving),
        signed_in=sum(each.state != "offline" for each in serving),
        counts=floor.today.queue_tally(queue.id, now).counts(queue.answer_within, queue.short_abandon),
        within=int(queue.answer_within),
        goal=queue.answer_goal / 100,
        arrivals=line.arrivals(now),
        going=queue.id in floor.closed_queues,
    )
    return _row(FloorQueue, before, facts)


def person_row(
    floor: Floor, operator: Operator, place: int, now: float, before: FloorPerson | None = None
) -> FloorPerson:
    facts = dict(
        operator=operator.id,
        order=place,
        name=operator.plan.name,
        extension=operator.plan.extension,
        role=operator.plan.role,
        teams=operator.plan.teams,
        queues=operator.plan.queues,
        state=operator.state,
        since=operator.since,
        pause_code=operator.pause_code,
        after=operator.after,
        phone_online=operator.phone_online,
        call=operator.call,
        calls=floor.today.calls_of(operator.id, now),
        late_at=_late_at(floor, operator),
    )
    return _row(FloorPerson, before, facts)


def _late_at(floor: Floor, operator: Operator) -> float | None:
    limit = dict(floor.plan.pause_limits).get(operator.pause_code)
    return operator.since + limit if limit and operator.state == "paused" else None


def seen_part(floor: Floor, whole: HouseView, sight: Sight) -> HouseView:
    """What he may see of it."""
    if sight.teams is None:
        return whole
    queues = {each: row for each, row in whole.queues.items() if sight.of_queue(floor.queues[each])}
    people = {each: row for each, row in whole.people.items() if sight.of_operator(floor.operators[each])}
    calls = {each: row for each, row in whole.calls.items() if _seen(floor.calls[each], queues, people)}
    return HouseView(
        house=FloorHouse(tuple(sorted(sight.teams)), pause_codes=whole.house.pause_codes),
        calls=calls,
        queues=queues,
        people=people,
        places={each: place for each, place in whole.places.items() if each in calls},
    )


def _seen(call: Call, queues: Mapping[QueueId, object], people: Mapping[OperatorId, object]) -> bool:
    """The same as ``teams.sees_call``, in a house whose seen part is known."""
    by_queue, by_operator = parties(call)
    return any(each in queues for each in by_queue) or any(each in people for each in by_operator)
