"""A call is sent on: to a colleague, into a queue, to an outside number, or on the shelf (`park`).

Asked by an operator's phone (REFER) or his desk; who wants to ask there first talks to them before
(`consult`). How it goes from there is told in `transfer`.
"""

from telephony.switchboard.call import Call, Transfer
from telephony.switchboard.caller import storable
from telephony.switchboard.closing import open_now
from telephony.switchboard.commands import (
    CallNumber,
    ReportTransfer,
    StartMusic,
    StartRingTone,
    Unbridge,
)
from telephony.switchboard.desk_events import QUEUE, TransferWanted
from telephony.switchboard.ending import finish_work
from telephony.switchboard.events import TransferAsked
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.numbers import caller_key
from telephony.switchboard.offering import look_again, make_offer, offer_call
from telephony.switchboard.operator import Operator
from telephony.switchboard.park import Parked, free_slot, shelve
from telephony.switchboard.park_events import ParkWanted
from telephony.switchboard.plan import QueuePlan
from telephony.switchboard.transfer import AWAY, BUSY, DECLINED, NOT_FOUND, RING_TIME, leave, report
from telephony.switchboard.waiting import stand_in_line
from telephony.switchboard.ways_out import keys_of, way_out

NOTE_LENGTH = 200
"""Characters of why somebody was parked."""


def transfer_asked(floor: Floor, event: TransferAsked, now: float) -> None:
    """A phone sent REFER. Operators may; a customer may not let us call others at our cost."""
    call, operator_id = floor.call_of(event.leg) or (None, None)
    problem = DECLINED
    if call is not None and event.replaces is None and operator_id == call.operator is not None:
        problem = _send(floor, call, event.target, Transfer(event.leg, call.state == "held"), now)
    if problem:
        floor.do(ReportTransfer(event.leg, problem))
        if operator_id is not None:
            _tell(floor, operator_id, problem, event.target)


def transfer_wanted(floor: Floor, event: TransferWanted, now: float) -> None:
    """The desk's own button: its phone need not know how to transfer."""
    call = floor.calls.get(event.call)
    if call is None or call.operator != event.operator:
        return
    begun = Transfer(None, call.state == "held", ask_first=event.ask_first)
    problem = _send(floor, call, event.target, begun, now)
    if problem:
        _tell(floor, call.operator, problem, event.target)


def _tell(floor: Floor, operator: OperatorId, problem: int, target: str) -> None:
    """Why nothing came of it, in words; a phone of its own shows a number at best."""
    if problem == BUSY:
        floor.notify(operator, "transfer_busy", _name_of(floor, target))
    elif problem == AWAY:
        floor.notify(operator, "transfer_away", _name_of(floor, target))
    elif problem == DECLINED:
        floor.notify(operator, "transfer_phone")
    else:
        floor.notify(operator, "transfer_nowhere", storable(target))


def park_wanted(floor: Floor, event: ParkWanted, now: float) -> None:
    call = floor.calls.get(event.call)
    if call is None or call.operator != event.operator or call.state not in ("talking", "held"):
        return
    begun = Transfer(None, call.state == "held")
    if _to_shelf(floor, call, event, begun, now):
        floor.notify(event.operator, "park_taken" if event.slot else "park_full", str(event.slot))


def _name_of(floor: Floor, target: str) -> str:
    """Of a colleague or a queue, else the target as it is."""
    people = {each.extension: each.name for each in floor.plan.operators}
    queues = {f"{QUEUE}{each.id}": each.name for each in floor.plan.queues}
    return (people | queues).get(target, target)


def _send(floor: Floor, call: Call, target: str, begun: Transfer, now: float) -> int:
    """Send a call on. 0, or the SIP status that says why not; then nothing has changed."""
    if call.state not in ("talking", "held"):
        return DECLINED
    for operator in floor.operators.values():
        if target and operator.plan.extension == target:
            return _to_colleague(floor, call, operator, begun, now)
    queue = floor.queues.get(QueueId(target.removeprefix(QUEUE)))
    if queue is not None and target.startswith(QUEUE):
        return _to_queue(floor, call, queue, begun, now)
    if floor.plan.is_slot(target) and call.operator is not None:
        return _to_shelf(floor, call, ParkWanted(call.operator, call.id, int(target)), begun, now)
    for row in floor.plan.numbers:
        if target and row.number == target != "*":
            return _to_queue(floor, call, floor.queues[row.queue], begun, now)
    return _outside(floor, call, target, begun, now)


def _to_colleague(floor: Floor, call: Call, to: Operator, begun: Transfer, now: float) -> int:
    if to.id == call.operator:
        return BUSY
    if not to.eligible:
        return BUSY if to.state in ("talking", "wrap_up", "offered", "monitoring") else AWAY
    begun.third = to.id
    _begin(floor, call, begun, now)
    plan = floor.queues.get(call.queue) if call.queue else None
    make_offer(floor, call, to, now, plan.ring_time if plan else RING_TIME)
    return 0


def _to_queue(floor: Floor, call: Call, queue: QueuePlan, begun: Transfer, now: float) -> int:
    """He keeps the time he has waited; who transferred him is not asked at once again."""
    if not open_now(floor, queue.id, now) or not floor.signed_in(queue.id):
        return AWAY
    if begun.ask_first and call.operator is not None:
        floor.notify(call.operator, "transfer_unasked", queue.name)
    begun.ask_first = False
    _begin(floor, call, begun, now)
    report(floor, call, 200)
    by = leave(floor, call, now)
    call.refused_until[by] = now + queue.retry_after
    call.move("requeued", now)
    stand_in_line(floor, call, queue, now)
    offer_call(floor, call, now)
    look_again(floor, call, now)
    finish_work(floor, by, now)
    return 0


def _to_shelf(floor: Floor, call: Call, wanted: ParkWanted, begun: Transfer, now: float) -> int:
    slot = free_slot(floor, wanted.slot)
    if not slot:
        return BUSY
    begun.ask_first = False
    _begin(floor, call, begun, now)
    report(floor, call, 200)
    by = leave(floor, call, now, "parked")
    shelve(floor, call, Parked(slot, by, now, storable(wanted.note)[:NOTE_LENGTH]), now)
    finish_work(floor, by, now)
    return 0


def _outside(floor: Floor, call: Call, target: str, begun: Transfer, now: float) -> int:
    number = keys_of(caller_key(target, floor.plan.region, floor.plan.extensions))
    trunk = way_out(floor)
    if not number or trunk is None:
        return NOT_FOUND
    begun.leg, begun.third = call.new_leg(), number
    _begin(floor, call, begun, now)
    floor.keep_leg(begun.leg, call, None)
    shown = call.caller.number.e164 if call.direction == "in" else floor.plan.outgoing_number
    name, hidden = call.caller.display_name, call.caller.withheld
    floor.do(CallNumber(begun.leg, call.id, trunk.id, number, shown, "" if hidden else name, hidden))
    floor.set_timer("transfer", call.id, now + floor.plan.dial_time)
    return 0


def _begin(floor: Floor, call: Call, begun: Transfer, now: float) -> None:
    """The customer waits with music; whoever transfers stays reserved until it is known how it ends, and
    hears it ring when he is to talk to them."""
    call.transfer = begun
    call.move("transfer_begun", now)
    if not begun.held:
        call.finish("talk", call.operator or "", now)
        call.begin("hold", call.operator or "", now)
        if call.operator_leg is not None:
            floor.do(Unbridge(call.operator_leg))
        floor.do(StartMusic(call.leg))
    if begun.ask_first and call.operator_leg is not None:
        floor.do(StartRingTone(call.operator_leg))
    report(floor, call, 100)
