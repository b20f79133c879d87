"""Another plan takes the place of the one that holds, while calls go on.

No call is touched that somebody hears or that rings somewhere, and nobody who waits loses his place. What is
gone from the plan is kept as long as a call needs it: a queue until its last call is over (who waits in it
goes on, see ``tidy``), an operator until he is free. Whatever else was decided under the old plan stands; the
next decision is made under the new one.
"""

from heapq import merge

from telephony.switchboard import monitoring
from telephony.switchboard.announcing import announce_under
from telephony.switchboard.call import Call
from telephony.switchboard.diverting import come_back
from telephony.switchboard.floor import Floor
from telephony.switchboard.idle import IdleBook
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.offering import offer_call, unsettled
from telephony.switchboard.operator import FREE
from telephony.switchboard.plan import Plan, QueuePlan
from telephony.switchboard.plan_events import PlanChanged
from telephony.switchboard.targets import move_on, nobody_left
from telephony.switchboard.waiting import wait_for_ready, wait_for_skill

IN_LINE = ("waiting", "offered")


def plan_changed(floor: Floor, event: PlanChanged, now: float) -> None:
    before = floor.plan
    staffed = {each.id for each in before.queues if floor.signed_in(each.id)}
    _tell(floor, event.plan)
    floor.follow(event.plan)
    old = {each.id: each for each in before.queues}
    for operator in [floor.operators[each] for each in floor.going]:
        if operator.state not in (*FREE, "offline"):
            operator.after = "offline"
    for call in tuple(floor.calls.values()):
        _wait_under(floor, call, old, now)
        if call.recording is not None:
            call.watch(call)  # a queue that records no more ends it at once
    for queue in event.plan.queues:
        rule = old[queue.id].no_operators if queue.id in old else queue.no_operators
        if queue.id in staffed or rule != queue.no_operators:
            floor.deserted.append(queue.id)
    stand_anew(floor, now)


def stand_anew(floor: Floor, now: float) -> None:
    """Who was not taken where he was sent, and queues that were left without anybody. Nobody is rung before
    everybody stands where he belongs now; then by caller, not by operator: whoever is before another is asked
    about first, so nobody is passed over."""
    book, floor.idle = floor.idle, IdleBook(floor.queues.values(), ())
    try:
        monitoring.settle(floor, now)
        while unsettled(floor):
            if floor.unanswered:
                come_back(floor, floor.unanswered.pop(0), now)
            else:
                nobody_left(floor, floor.deserted.pop(0), now)
            monitoring.settle(floor, now)
        tidy(floor, now)
    finally:
        floor.idle = book
    for _, _, call_id in list(merge(*(line.in_order() for line in floor.lines.values()))):
        offer_call(floor, floor.calls[call_id], now)


def _tell(floor: Floor, plan: Plan) -> None:
    """Those at work whose queues are others from now on."""
    coming = {each.id: each for each in plan.operators}
    names = {each.id: each.name for each in plan.queues}
    for operator in floor.operators.values():
        his = coming.get(operator.id)
        if operator.state == "offline" or operator.id in floor.going:
            continue
        if his is None:
            floor.notify(operator.id, "out_of_plan")
        elif operator.id not in floor.steering.moved and set(his.queues) != set(operator.plan.queues):
            floor.notify(operator.id, "other_queues", ", ".join(names[each] for each in his.queues))


def _wait_under(floor: Floor, call: Call, old: dict[QueueId, QueuePlan], now: float) -> None:
    """Its place stays; how long it waits, for whom and for which skill is what the new plan says."""
    if call.state not in IN_LINE or call.queue is None or call.queue in floor.closed_queues:
        return
    plan, before = floor.queues[call.queue], old.get(call.queue)
    keeper = floor.operators.get(call.keeper) if call.keeper else None
    if call.keeper_now(now) and (keeper is None or plan.id not in keeper.plan.queues):
        call.kept_until = now
        floor.cancel_timer("keeper", call.id)
    if before is None or before.max_wait != plan.max_wait:
        floor.cancel_timer("overflow", call.id)
        if plan.max_wait > 0 and not call.absent:
            entered = call.running.get(("queue", plan.id), now)
            floor.set_timer("overflow", call.id, max(now, entered + plan.max_wait))
    if before is None or before.announce_every != plan.announce_every:
        announce_under(floor, call, plan, now)
    if before is None or before.no_ready != plan.no_ready:
        floor.cancel_timer("no_ready", call.id)
        wait_for_ready(floor, call, plan, now)
    if before is None or before.skills != plan.skills:
        floor.cancel_timer("skill", call.id)
        wait_for_skill(floor, call, plan, now)


def tidy(floor: Floor, now: float) -> None:
    """After each step: who waits in a queue that is gone goes on, who is gone and free goes home."""
    for operator in [floor.operators[each] for each in floor.going]:
        if operator.state in FREE:
            floor.sign_out(operator, now)
        if operator.state == "offline":
            _forget(floor, operator.id)
    for queue in tuple(floor.closed_queues):
        for call_id in tuple(floor.lines[queue]):
            if floor.calls[call_id].state == "waiting":
                _send_on(floor, floor.calls[call_id], queue, now)
        if not any(_knows(each, queue) for each in floor.calls.values()):
            floor.forget_queue(queue)


def _knows(call: Call, queue: QueueId) -> bool:
    """Whether the call is in the queue, or a menu it is in as that was when it came could lead there."""
    menu = call.menu if call.state == "in_menu" else None
    behind = (menu.person, *(each.queue for each in menu.flow.steps)) if menu is not None else ()
    return queue in (call.queue, *behind)


def _forget(floor: Floor, operator: OperatorId) -> None:
    floor.cancel_timer("desk", operator)
    floor.book.forget_phone(operator)
    floor.forget_operator(operator)


def _send_on(floor: Floor, call: Call, queue: QueueId, now: float) -> None:
    """To where its plan sends those who wait too long, past other queues that are gone too."""
    call.say(f"{floor.queues[queue].name} is no queue any more")
    seen = [queue]
    while (following := _after(floor.queues[seen[-1]])) in floor.closed_queues and following not in seen:
        seen.append(following)
    move_on(floor, call, "busy" if following in seen else following, now)


def _after(plan: QueuePlan) -> QueueId:
    return QueueId(plan.overflow or plan.no_operators)
