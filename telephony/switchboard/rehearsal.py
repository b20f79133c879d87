"""What would happen to a call? A twin of the board is made, the call is let in there, and what the twin
decides is told: the real rules, queues and operators, and nobody's telephone rings."""

from collections.abc import Callable, Iterable
from copy import deepcopy
from dataclasses import replace
from typing import Protocol

from telephony.switchboard.call import Call
from telephony.switchboard.caller import caller_of
from telephony.switchboard.commands import Command, RecordContact
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.desk_events import SignedIn
from telephony.switchboard.events import CallArrived, CallerIdentified, Event, PhoneOnline
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import CallId, LegId, TrunkId
from telephony.switchboard.overview import TriedView
from telephony.switchboard.plan import Plan
from telephony.switchboard.plan_events import PlanChanged
from telephony.switchboard.routing import Arrival, certain, route
from telephony.switchboard.routing_events import RouteAsked, RouteForgotten
from telephony.switchboard.routing_steps import Step
from telephony.switchboard.today import Today

CALL, LEG = CallId("rehearsal"), LegId("rehearsal.1")


class Twin(Protocol):
    """A board."""

    floor: Floor

    def step(self, event: Event, now: float) -> tuple[Command, ...]: ...


def route_asked(floor: Floor, event: RouteAsked, board: Callable[[Plan], Twin]) -> None:
    operator = floor.operators.get(event.operator)
    if operator is None:
        return
    if operator.plan.role != "supervisor":
        floor.notify(event.operator, "route_forbidden")
        return
    try:
        floor.tried[event.operator] = rehearse(floor, event, board)
    except (LookupError, ValueError):
        if event.plan is None:
            raise
        # A draft that nobody has checked may lead to what it does not have. Only the twin fell over it.
        floor.notify(event.operator, "route_draft")


def route_forgotten(floor: Floor, event: RouteForgotten, now: float) -> None:
    floor.tried.pop(event.operator, None)


def rehearse(floor: Floor, asked: RouteAsked, board: Callable[[Plan], Twin]) -> TriedView:
    """The way of that call at that time. ``floor`` stays as it is."""
    plan = asked.plan or floor.plan
    twin = board(plan)
    if asked.everybody:
        twin.floor.shut = dict(floor.shut)
        for each in plan.operators:
            twin.step(PhoneOnline(each.id), asked.at)
            twin.step(SignedIn(each.id), asked.at)
    else:
        shared = {id(each): each for each in _of_the_plan(floor.plan)}
        twin.floor = deepcopy(floor, shared | {id(floor.today): Today()})
        if asked.plan is not None:
            twin.step(PlanChanged(asked.plan), asked.at)
    uri = f"<sip:{asked.number or 'anonymous'}@rehearsal>"
    arrived = CallArrived(CALL, LEG, TrunkId(""), asked.called, (("From", uri),), trusted=True)
    said = twin.step(arrived, asked.at)
    if CALL in twin.floor.calls and twin.floor.calls[CALL].state == "arrived":
        said += twin.step(CallerIdentified(CALL, asked.matches, asked.blocked), asked.at)
    caller = caller_of(arrived.headers, trusted=True, region=plan.region, extensions=plan.extensions)
    best = None if caller.withheld else certain(asked.matches)
    steps = route(plan, Arrival(asked.called, caller, best), asked.at).steps
    return told(twin.floor, replace(asked, plan=None), steps, said)


def told(floor: Floor, asked: RouteAsked, steps: tuple[Step, ...], said: Iterable[Command]) -> TriedView:
    """What became of the call so far. ``said``: all that the board wanted since it came."""
    call = floor.calls.get(CALL)
    if call is not None:
        return _alive(floor, asked, steps, call)
    (contact,) = (each.contact for each in said if isinstance(each, RecordContact) and each.contact.final)
    return _over(floor, asked, steps, contact)


def _of_the_plan(plan: Plan) -> tuple[object, ...]:
    """What the twin shares: frozen, and most of what a floor holds."""
    return (plan, *plan.queues, *plan.operators, *plan.trunks, *plan.numbers)


def _alive(floor: Floor, asked: RouteAsked, steps: tuple[Step, ...], call: Call) -> TriedView:
    said = {str(each) for each in steps}
    queue = floor.queues.get(call.queue) if call.queue else None
    return TriedView(
        asked=asked,
        steps=steps,
        says=tuple(each for each in call.why if each not in said),
        ending=call.state,
        queue=queue.name if queue else "",
        rings=tuple(floor.operators[each].plan.name for each in call.offers),
        detail=_detail(call),
    )


def _detail(call: Call) -> str:
    if call.message is not None and call.state == "in_voicemail":
        return call.message.box.name
    return call.leaving_by or (call.transfer.third if call.transfer else "")


def _over(floor: Floor, asked: RouteAsked, steps: tuple[Step, ...], contact: ContactRecord) -> TriedView:
    said = {str(each) for each in steps}
    says = tuple(each for each in contact.why if each not in said)
    return TriedView(asked, steps, says, "ended", detail=contact.end_reason)
