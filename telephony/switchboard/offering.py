"""Who is rung next. An operator is reserved (``offered``) before any INVITE goes out, and given back
whichever way the offer ends: answered elsewhere, refused, missed, phone broken, caller gone.

Driven by events, no rescans: a call looks for an operator when it starts waiting, an operator looks for a
call when he becomes free; a refusal sets a timer that looks again.
"""

from collections.abc import Callable
from heapq import merge

from telephony.switchboard.call import Call, Offer
from telephony.switchboard.caller import shown_number
from telephony.switchboard.commands import CallOperator, HangUp
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.operator import FREE, Operator

# Idle candidates of one queue → who is rung, in order.
Strategy = Callable[[list[Operator]], list[Operator]]


def longest_idle(candidates: list[Operator]) -> list[Operator]:
    """The one who has been free longest; the plan's order decides a tie."""
    return [min(candidates, key=lambda each: each.idle_since)] if candidates else []


def ring_all(candidates: list[Operator]) -> list[Operator]:
    """Everybody who is free; the first to answer has it."""
    return candidates


STRATEGIES: dict[str, Strategy] = {"longest_idle": longest_idle, "ring_all": ring_all}


def offer_call(floor: Floor, call: Call, now: float) -> None:
    """Offer a waiting call to whom its queue's strategy names; nobody free: it goes on waiting."""
    if call.state not in ("waiting", "offered") or call.queue is None:
        return
    plan = floor.queues[call.queue]
    if call.offers and plan.strategy != "ring_all":
        return
    free = [
        each
        for each in floor.serving(call.queue)
        if each.eligible and call.refused_until.get(each.id, 0.0) <= now
    ]
    for operator in STRATEGIES[plan.strategy](free):
        make_offer(floor, call, operator, now, plan.ring_time)


def operator_free(floor: Floor, operator: Operator, now: float) -> None:
    """An operator can take a call: the best waiting one of his queues that he did not just refuse.

    Looks at the heads of the queues only: usually the very first caller is his."""
    if not operator.eligible:
        return
    lines = (floor.lines[queue].in_order() for queue in operator.plan.queues if queue in floor.lines)
    for _, _, call_id in merge(*lines):
        call = floor.calls[call_id]
        if call.refused_until.get(operator.id, 0.0) <= now:
            offer_call(floor, call, now)
        if not operator.eligible:
            return


def make_offer(floor: Floor, call: Call, operator: Operator, now: float, ring_time: float) -> None:
    """Reserve the operator and ring him with this call."""
    operator.move("offer_made", now)
    operator.call = call.id
    call.move("offer_made", now)
    offer = Offer(operator.id, call.new_leg(), now, now + ring_time)
    call.offers[operator.id] = offer
    call.begin("ring", operator.id, now)
    floor.keep_leg(offer.leg, call, operator.id)
    name = call.chosen.person if call.chosen else call.caller.display_name
    floor.do(CallOperator(offer.leg, call.id, operator.id, shown_number(call.caller), name))
    floor.set_timer("ring", offer.leg, offer.until)


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
    for operator in freed:
        settle_free(floor, operator, now)


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
    offer_call(floor, call, now)
    settle_free(floor, operator, now)


def try_again(floor: Floor, call: Call, now: float) -> None:
    """Somebody who refused the call may be asked again."""
    offer_call(floor, call, now)
    look_again(floor, call, now)


def look_again(floor: Floor, call: Call, now: float) -> None:
    """Wake up when the first of those who refused may be asked again, not when the last may."""
    later = [each for each in call.refused_until.values() if each > now]
    if later and call.state in ("waiting", "offered"):
        floor.set_timer("retry", call.id, min(later))


def settle_free(floor: Floor, operator: Operator, now: float) -> None:
    """What was asked for during the offer or call happens now; else the next call is looked for."""
    if operator.state not in FREE:
        return
    after, operator.after = operator.after, ""
    if after == "offline":
        floor.sign_out(operator, now)
    elif after:
        operator.move("paused", now)
        operator.pause_code = after
    else:
        operator_free(floor, operator, now)
