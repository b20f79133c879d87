"""Parked: the customer hears music under the number of a slot, and nobody has him until he is picked up.

Who parked is free at once and has no after-call work: that is done by who has the customer last, as after a
transfer. He picks up at his desk (his own phone is rung, it answers by itself) or dials the slot. After the
plan's ``park_time`` the customer is brought back: his queue gets him with the place of his first wait, and
rings who parked him before all others.
"""

from dataclasses import dataclass

from telephony.switchboard.call import Call
from telephony.switchboard.caller import shown_number
from telephony.switchboard.commands import Answer, Bridge, CallOperator, Reject
from telephony.switchboard.ending import finish_work, release_operator_leg
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import BridgeId, LegId, OperatorId, QueueId
from telephony.switchboard.offering import look_again, make_offer, offer_call
from telephony.switchboard.operator import FREE, Operator
from telephony.switchboard.park_events import PhoneDialled, PickUpAsked
from telephony.switchboard.plan import QueuePlan
from telephony.switchboard.waiting import stand_in_line

RING_TIME = 20.0
"""Seconds the phone of who picks up may take; it is asked to answer by itself."""
NOBODY_THERE, NOT_FREE, NOT_HERE = 404, 486, 403


@dataclass(slots=True)
class Parked:
    """``until``: when he is brought back."""

    slot: int
    by: OperatorId
    since: float
    note: str = ""
    until: float = 0.0


def free_slot(floor: Floor, wanted: int) -> int:
    """``wanted``, or for 0 the lowest that is free; 0: it is taken, or all are."""
    first, last = floor.plan.park_slots
    parked = [floor.calls[each].parked for each in floor.shelf]
    taken = {each.slot for each in parked if each is not None}
    among = range(first, last + 1) if wanted == 0 else (wanted,)
    return next((each for each in among if each not in taken and floor.plan.is_slot(str(each))), 0)


def parked_in(floor: Floor, slot: int) -> Call | None:
    calls = [floor.calls[each] for each in floor.shelf]
    return next((each for each in calls if each.parked is not None and each.parked.slot == slot), None)


def shelve(floor: Floor, call: Call, parked: Parked, now: float) -> None:
    """Who parks is out of the call already; the customer hears music."""
    by = parked.by
    call.parked, call.last_operator, call.park_note = parked, by, parked.note
    parked.until = now + floor.plan.park_time
    floor.shelf[call.id] = None
    call.move("parked", now)
    call.begin("park", by, now)
    call.say(f"parked under {parked.slot} by {floor.operators[by].plan.name}")
    floor.set_timer("park", call.id, parked.until)
    floor.notify(by, "parked", str(parked.slot))


# ---- somebody picks him up ----------------------------------------------------------------------------


def pick_up_asked(floor: Floor, event: PickUpAsked, now: float) -> None:
    operator, call = floor.operators.get(event.operator), floor.calls.get(event.call)
    if operator is None:
        return
    problem = _problem(call, operator)
    if problem or call is None:
        floor.notify(operator.id, problem, _fetcher(floor, call))
        return
    _fetch(floor, call, operator, call.new_leg(), now)
    name = call.chosen.person if call.chosen else call.caller.display_name
    number, leg = shown_number(call.caller), call.operator_leg or LegId("")
    floor.do(CallOperator(leg, call.id, operator.id, number, name, automatic=True))


def phone_dialled(floor: Floor, event: PhoneDialled, now: float) -> None:
    """The number of a slot, dialled on his phone."""
    operator = floor.operators.get(event.operator)
    if event.leg in floor.legs:
        return
    if operator is None or not floor.plan.is_slot(event.called):
        floor.do(Reject(event.leg, NOT_HERE, "Dial from the desk"))
        return
    call = parked_in(floor, int(event.called))
    problem = _problem(call, operator)
    if problem or call is None:
        floor.do(Reject(event.leg, NOBODY_THERE if call is None else NOT_FREE, "Not Here"))
        floor.notify(operator.id, problem, _fetcher(floor, call))
        return
    _fetch(floor, call, operator, event.leg, now)
    floor.do(Answer(event.leg))


def _problem(call: Call | None, operator: Operator) -> str:
    """The notice that says why he cannot have him; empty when he can."""
    if call is None or call.parked is None:
        return "park_gone"
    if call.operator is not None:
        return "park_fetched"
    if operator.state not in FREE:
        return "pick_up_not_free"
    return "" if operator.phone_online else "pick_up_no_phone"


def _fetcher(floor: Floor, call: Call | None) -> str:
    """Who is quicker."""
    return floor.operators[call.operator].plan.name if call is not None and call.operator else ""


def _fetch(floor: Floor, call: Call, operator: Operator, leg: LegId, now: float) -> None:
    operator.takes_up(call.id, now)
    call.operator, call.operator_leg = operator.id, leg
    floor.keep_leg(leg, call, operator.id)
    call.move("fetched", now)
    call.begin("ring", operator.id, now)
    floor.cancel_timer("park", call.id)
    floor.set_timer("fetch", call.id, now + RING_TIME)


def picked_up(floor: Floor, call: Call, now: float) -> None:
    """His phone is there: he has the customer."""
    if call.operator is None or call.operator_leg is None:
        return
    operator = floor.operators[call.operator]
    floor.cancel_timer("fetch", call.id)
    call.finish("ring", operator.id, now, "answered")
    _off_the_shelf(floor, call, now, "picked_up")
    operator.misses = 0
    operator.answered += 1
    call.move("connected", now)
    call.begin("talk", operator.id, now)
    floor.do(Bridge(BridgeId(call.id), (call.leg, call.operator_leg)))


def put_back(floor: Floor, call: Call, now: float, outcome: str) -> None:
    """Who wanted him has no phone for it, or changed his mind: he stays parked, and is brought back when he
    would have been."""
    operator, parked = call.operator, call.parked
    if call.state != "fetching" or operator is None or parked is None:
        return
    floor.cancel_timer("fetch", call.id)
    call.finish("ring", operator, now, outcome)
    release_operator_leg(floor, call)
    call.operator, call.muted, call.operator_silent = None, False, False
    call.move("put_back", now)
    floor.set_timer("park", call.id, max(now, parked.until))
    if outcome in ("failed", "missed"):
        floor.notify(operator, "phone_failed")
    finish_work(floor, operator, now)


def fetch_limit(floor: Floor, call: Call, now: float) -> None:
    put_back(floor, call, now, "missed")


# ---- nobody does --------------------------------------------------------------------------------------


def park_limit(floor: Floor, call: Call, now: float) -> None:
    """He stood there long enough."""
    parked = call.parked
    if call.state != "parked" or parked is None:
        return
    plan, by = _home(floor, call, parked.by), floor.operators.get(parked.by)
    if by is not None:
        floor.notify(by.id, "park_over", _who(call))
    if plan is None:  # we called him, and who did serves no queue: only a person can help
        parked.until = now + floor.plan.park_time
        floor.set_timer("park", call.id, parked.until)
        return
    _off_the_shelf(floor, call, now, "time_over")
    call.move("queued", now)
    stand_in_line(floor, call, plan, now)
    if by is not None and by.eligible:
        call.say(f"{by.plan.name} parked the caller and is asked first")
        make_offer(floor, call, by, now, plan.ring_time)
    else:
        offer_call(floor, call, now)
        look_again(floor, call, now)
    if not floor.signed_in(plan.id) and plan.id not in floor.closed_queues:
        floor.deserted.append(plan.id)


def caller_left(floor: Floor, call: Call, now: float) -> None:
    """He hung up on the shelf: who parked him is told, the phone that rings for him is silent."""
    put_back(floor, call, now, "withdrawn")
    if call.state == "parked" and call.parked is not None and call.parked.by in floor.operators:
        floor.notify(call.parked.by, "park_left", _who(call))


def _home(floor: Floor, call: Call, by: OperatorId) -> QueuePlan | None:
    """His queue, or the first one of who parked him."""
    his = floor.operators[by].plan.queues if by in floor.operators else ()
    among: tuple[QueueId | None, ...] = (call.queue, *his)
    return next((floor.queues[each] for each in among if each in floor.queues), None)


def _who(call: Call) -> str:
    named = call.chosen.person or call.chosen.company if call.chosen else ""
    return named or call.caller.display_name or shown_number(call.caller)


def _off_the_shelf(floor: Floor, call: Call, now: float, outcome: str) -> None:
    if call.parked is not None:
        call.finish("park", call.parked.by, now, outcome)
    floor.shelf.pop(call.id, None)
    call.parked = None
