"""A call comes in: ring it, find out who it is, choose a queue.

Identity is asked for by command and answered by event; a timer limits the wait, so the database can never
delay the ringing. An answer after the limit still reaches the card, only the choice of queue is past.
"""

from telephony.switchboard.blocking import refuse, why_blocked
from telephony.switchboard.call import Call
from telephony.switchboard.caller import caller_of, storable
from telephony.switchboard.commands import LookUpCaller, Ring
from telephony.switchboard.events import CallArrived, CallerIdentified, LookUpFailed
from telephony.switchboard.floor import Floor
from telephony.switchboard.menu import begin
from telephony.switchboard.offering import offer_call
from telephony.switchboard.routing import Arrival, certain, route
from telephony.switchboard.targets import follow
from telephony.switchboard.waiting import wait_for_skill


def call_arrived(floor: Floor, event: CallArrived, now: float) -> None:
    if event.call in floor.calls or event.call in floor.over or event.leg in floor.legs:
        return
    region = next((each.region for each in floor.plan.trunks if each.id == event.trunk), floor.plan.region)
    call = Call(
        id=event.call,
        direction="in",
        leg=event.leg,
        trunk=event.trunk,
        called=storable(event.called),
        caller=caller_of(
            event.headers, trusted=event.trusted, region=region, extensions=floor.plan.extensions
        ),
        arrived=now,
    )
    call.move("came_in", now)
    floor.take_in(call)
    floor.keep_leg(call.leg, call, None)
    call.blocked = why_blocked(floor, call.caller, now)
    if not call.blocked:
        floor.do(Ring(call.leg))
    if call.caller.withheld:
        call.identified = True
        choose_queue(floor, call, now)
        return
    number = call.caller.number
    floor.do(LookUpCaller(call.id, number.e164, call.caller.raw, number.extension))
    floor.set_timer("identify", call.id, now + floor.plan.look_up_limit)


def caller_identified(floor: Floor, event: CallerIdentified, now: float) -> None:
    call = floor.calls.get(event.call)
    if call is None:
        return
    call.identified, call.matches = True, event.matches
    if call.chosen is None:
        call.chosen = certain(event.matches)
    if event.blocked and call.direction == "in":
        refuse(floor, call, event.blocked, now)
        return
    _identity_known(floor, call, now)


def look_up_failed(floor: Floor, event: LookUpFailed, now: float) -> None:
    call = floor.calls.get(event.call)
    if call is not None:
        call.identified = True
        _identity_known(floor, call, now)


def identity_limit(floor: Floor, call: Call, now: float) -> None:
    if call.state == "arrived":
        choose_queue(floor, call, now)


def _identity_known(floor: Floor, call: Call, now: float) -> None:
    if call.state == "arrived":
        floor.cancel_timer("identify", call.id)
        choose_queue(floor, call, now)


def choose_queue(floor: Floor, call: Call, now: float) -> None:
    """Route an arrived call by the plan's rules and its number, unless it is blocked."""
    if call.blocked:
        refuse(floor, call, call.blocked, now)
        return
    way = route(floor.plan, Arrival(call.called, call.caller, call.chosen), now)
    call.priority = way.priority
    for why in way.why:
        call.say(why)
    call.queue = way.home
    if way.menu and begin(floor, call, way.menu, now):
        return
    follow(floor, call, way, now)


def less_is_wanted(floor: Floor, call: Call, now: float) -> None:
    """A level of skill fell, for one who has waited long enough."""
    if call.state not in ("waiting", "offered") or call.queue is None:
        return
    plan = floor.queues[call.queue]
    levels = ", ".join(f"{need.skill} {need.wanted(now - call.queued)}" for need in plan.skills)
    call.say(f"wanted after {now - call.queued:.0f} s: {levels}")
    wait_for_skill(floor, call, plan, now)
    offer_call(floor, call, now)


def keeper_limit(floor: Floor, call: Call, now: float) -> None:
    """He who knows the caller did not become free in time: anybody may have the call."""
    call.say("waited long enough for who knows the caller")
    offer_call(floor, call, now)
