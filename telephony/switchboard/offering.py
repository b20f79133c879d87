"""Who is rung next. An operator is reserved (``offered``) before any INVITE goes out, and given back
whichever way the offer ends: answered elsewhere, refused, missed, phone broken, caller gone.

Driven by events, no rescans: a call looks for an operator when it starts waiting, an operator looks for a
call when he becomes free; a refusal sets a timer that looks again.
"""

from collections.abc import Iterator
from heapq import merge
from itertools import islice

from telephony.switchboard.call import Call, Offer
from telephony.switchboard.caller import shown_number
from telephony.switchboard.commands import CallNumber, CallOperator, HangUp
from telephony.switchboard.floor import Floor
from telephony.switchboard.idle import ORDERS, enough_after, levels_of
from telephony.switchboard.ids import OperatorId, QueueId, TrunkId
from telephony.switchboard.operator import FREE, Operator
from telephony.switchboard.plan import QueuePlan
from telephony.switchboard.ways_out import keys_of, way_out

STRATEGIES = tuple(ORDERS)
WAITING_TIMERS = ("overflow", "no_ready", "retry", "keeper", "skill", "announce", "keys")


def offer_call(floor: Floor, call: Call, now: float) -> None:
    """Offer a waiting call to whom its queue's strategy names; nobody free: it goes on waiting. Where
    somebody is about to be sent into another line all are asked about afterwards (``stand_anew``)."""
    if call.state not in ("waiting", "offered") or call.queue is None or unsettled(floor):
        return
    plan = floor.queues[call.queue]
    one = plan.strategy != "ring_all" or _customer_first(floor, call)
    if call.offers and one:
        return
    free = (each for each in floor.idle.in_order(plan.id, now - call.queued) if _may_ring(call, each, now))
    for operator_id in list(islice(free, 1) if one else free):
        operator = floor.operators[operator_id]
        call.say(_why(floor, call, operator, plan))
        make_offer(floor, call, operator, now, plan.ring_time)


def unsettled(floor: Floor) -> bool:
    """Somebody is about to be sent elsewhere; until he is there nobody is rung."""
    return bool(floor.deserted or floor.unanswered)


def _may_ring(call: Call, operator: OperatorId, now: float) -> bool:
    """He did not just refuse the call, and it does not wait for another."""
    return call.refused_until.get(operator, 0.0) <= now and call.keeper_now(now) in (None, operator)


def _why(floor: Floor, call: Call, operator: Operator, plan: QueuePlan) -> str:
    """One line for who asks why he was rung."""
    if call.keeper == operator.id:
        return f"{operator.plan.name} knows the caller"
    skills = "".join(f", {need.skill} {need.level}" for need in plan.skills)
    strategy = plan.strategy.replace("_", " ")
    return f"{operator.plan.name}: {strategy} of {floor.idle.count(plan.id)}{skills}"


def operator_free(floor: Floor, *operators: Operator, now: float) -> None:
    """These operators can take a call: the best waiting one of their queues that they did not just refuse.
    Several who come free at once are asked by caller: else one of them would draw the others to a call that
    rings everybody, past who waits longer for them.

    Looks at the heads of the queues only: usually the very first caller is his. Queues whose callers want
    skills that he has not, however long they waited, are not looked at."""
    while _offer_them(floor, operators, now):
        pass


def _offer_them(floor: Floor, operators: tuple[Operator, ...], now: float) -> bool:
    """Offer them what waits, best first, until they have a call. True: a kept place left its line for another
    operator, who is reserved while its customer is dialled; the lines must be looked at anew."""
    queues = {queue: None for each in operators if each.eligible for queue in _queues_for(floor, each, now)}
    for _, _, call_id in merge(*(floor.lines[queue].in_order() for queue in queues)):
        call = floor.calls[call_id]
        free = [each for each in operators if each.eligible]
        if not free:
            return False
        if any(_may_ring(call, each.id, now) for each in free):
            offer_call(floor, call, now)
            if call.queue is None or call_id not in floor.lines[call.queue]:
                return True
    return False


def _queues_for(floor: Floor, operator: Operator, now: float) -> Iterator[QueueId]:
    for queue in operator.plan.queues:
        line = floor.lines.get(queue)
        if not line:
            continue
        needs = floor.queues[queue].skills
        if not needs or line.oldest <= now - enough_after(levels_of(operator, needs), needs):
            yield queue


def make_offer(floor: Floor, call: Call, operator: Operator, now: float, ring_time: float) -> None:
    """Reserve the operator and ring him with this call."""
    operator.move("offer_made", now)
    floor.turns += 1
    operator.turn = floor.turns
    operator.call = call.id
    call.move("offer_made", now)
    offer = Offer(operator.id, call.new_leg(), now, now + ring_time)
    call.offers[operator.id] = offer
    floor.keep_leg(offer.leg, call, operator.id)
    if _customer_first(floor, call):
        _call_customer(floor, call, now)
    else:
        ring_phone(floor, call, offer, now)


def ring_phone(floor: Floor, call: Call, offer: Offer, now: float) -> None:
    call.begin("ring", offer.operator, now)
    name = call.chosen.person if call.chosen else call.caller.display_name
    floor.do(CallOperator(offer.leg, call.id, offer.operator, shown_number(call.caller), name))
    floor.set_timer("ring", offer.leg, offer.until)


def _customer_first(floor: Floor, call: Call) -> bool:
    """He is called back, and rung before the operator who is reserved for him."""
    queue = floor.queues.get(call.queue) if call.queue else None
    return call.absent and queue is not None and queue.callback == "customer_first"


def _call_customer(floor: Floor, call: Call, now: float) -> None:
    call.move("customer_called", now)
    leave_line(floor, call, now, "called")
    dial_customer(floor, call, now)


def dial_customer(floor: Floor, call: Call, now: float) -> None:
    """The far end of a call that goes out."""
    trunk = way_out(floor)
    shown = floor.plan.outgoing_number
    floor.keep_leg(call.leg, call, None)
    floor.set_timer("dial", call.id, now + floor.plan.dial_time)
    call.trunk = trunk.id if trunk is not None and call.callback is not None else call.trunk
    floor.do(CallNumber(call.leg, call.id, TrunkId(call.trunk), keys_of(call.caller.number), shown))


def leave_line(floor: Floor, call: Call, now: float, outcome: str) -> None:
    """Served, or gone: what goes on by itself while one waits is over."""
    if call.queue is not None:
        floor.lines[call.queue].leave(call.id)
        call.finish("queue", call.queue, now, outcome)
    for timer in WAITING_TIMERS:
        floor.cancel_timer(timer, call.id)


def drop_offer(floor: Floor, call: Call, operator_id: OperatorId, now: float, outcome: str) -> Offer:
    """Take one offer back: leg hung up, stretch recorded, and but for ``answered`` the reservation given
    back. Who missed as often as his plan allows, or whose phone failed, is not responding from now on."""
    offer = call.offers.pop(operator_id)
    floor.legs.pop(offer.leg, None)
    floor.cancel_timer("ring", offer.leg)
    call.finish("ring", operator_id, now, "declined" if outcome == "declined_by_phone" else outcome)
    if outcome not in ("declined_by_phone", "failed", "answered"):
        floor.do(HangUp(offer.leg, elsewhere=outcome == "withdrawn"))
    operator = floor.operators[operator_id]
    if outcome != "answered":
        operator.call = None
        operator.misses += outcome == "missed"
        silent = outcome == "missed" and operator.misses >= operator.plan.misses_allowed
        operator.move("missed" if silent or outcome == "failed" else "offer_over", now)
    return offer


def withdraw_offers(floor: Floor, call: Call, now: float) -> None:
    """Nobody shall be rung for this call any more; those who were look for other calls."""
    freed = [floor.operators[each] for each in tuple(call.offers)]
    for operator in freed:
        drop_offer(floor, call, operator.id, now, "withdrawn")
    settle_free(floor, *freed, now=now)


def refuse_offer(floor: Floor, call: Call, operator_id: OperatorId, now: float, outcome: str) -> None:
    """An offer came to nothing: ``declined``, ``declined_by_phone``, ``missed`` or ``failed``. The caller
    keeps his place and is offered to the next; the same operator not again before ``retry_after``."""
    plan = floor.queues[call.queue] if call.queue else None
    drop_offer(floor, call, operator_id, now, outcome)
    operator = floor.operators[operator_id]
    call.refused_until[operator_id] = now + (plan.retry_after if plan else 0.0)
    look_again(floor, call, now)
    if operator.state == "not_responding":
        floor.notify(operator.id, "phone_failed" if outcome == "failed" else "not_responding")
    if not call.offers:
        call.move("offers_gone", now)
        if plan and not floor.signed_in(plan.id) and plan.id not in floor.closed_queues:
            floor.deserted.append(plan.id)
    if call.sent_to == operator_id:
        floor.unanswered.append(call.id)
    settle_free(floor, operator, now=now)  # first: who waits before this caller shall have him
    offer_call(floor, call, now)


def try_again(floor: Floor, call: Call, now: float) -> None:
    """Somebody who refused the call may be asked again."""
    offer_call(floor, call, now)
    look_again(floor, call, now)


def look_again(floor: Floor, call: Call, now: float) -> None:
    """Wake up when the first of those who refused may be asked again, not when the last may."""
    later = [each for each in call.refused_until.values() if each > now]
    if later and call.state in ("waiting", "offered"):
        floor.set_timer("retry", call.id, min(later))


def settle_free(floor: Floor, *operators: Operator, now: float) -> None:
    """What was asked for during the offer or call happens now; else the next call is looked for."""
    for operator in operators:
        if operator.state in FREE and (after := operator.after):
            operator.after = ""
            if after == "offline":
                floor.sign_out(operator, now)
            else:
                operator.move("paused", now)
                operator.pause_code = after
    operator_free(floor, *operators, now=now)
