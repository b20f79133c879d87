"""A call takes its place in a queue's line: when it arrives, when it is sent on there, when its operator's
phone dies; or a place is kept there for a customer who is called back. What happens by itself while it waits
(too long, less skill will do) is set going here."""

from math import inf, nextafter

from telephony.switchboard.announcing import expect, hush
from telephony.switchboard.call import Call
from telephony.switchboard.emergency import tell
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import QueueId
from telephony.switchboard.plan import QueuePlan, SkillNeed


def stand_in_line(floor: Floor, call: Call, plan: QueuePlan, now: float) -> None:
    """The time he has waited before counts."""
    call.queue, call.queued = plan.id, call.queued or now
    call.begin("queue", plan.id, now)
    floor.lines[plan.id].add(call.id, call.queued, call.priority * floor.plan.head_start)
    if plan.max_wait > 0 and not call.absent:
        floor.set_timer("overflow", call.id, now + plan.max_wait)
    wait_for_ready(floor, call, plan, now)
    wait_for_skill(floor, call, plan, now)
    expect(floor, call, plan, now)
    tell(floor, call, plan)


def step_out(floor: Floor, call: Call, plan: QueuePlan, now: float) -> None:
    """Out of the line, to somewhere else."""
    floor.lines[plan.id].leave(call.id)
    for timer in ("overflow", "no_ready", "keeper", "skill", "announce", "keys"):
        floor.cancel_timer(timer, call.id)
    hush(floor, call)
    call.wait.step = ""
    call.finish("queue", plan.id, now, "overflow")


def longest_since(floor: Floor, queue: QueueId) -> float | None:
    """Since when somebody waits there who is on the line, epoch seconds; None: nobody is. He whose place is
    kept has left it and was counted then."""
    line = floor.lines[queue]
    if not any(each in line for each in floor.promised):
        return line.oldest if len(line) else None
    waiting = (floor.calls[each] for each in line)
    return min((each.queued for each in waiting if not each.absent), default=None)


def wait_for_ready(floor: Floor, call: Call, plan: QueuePlan, now: float) -> None:
    """Ask then whether anybody is ready; never for a place that is kept, which nobody stands in."""
    if plan.no_ready > 0 and not call.absent:
        floor.set_timer("no_ready", call.id, now + plan.no_ready)


def wait_for_skill(floor: Floor, call: Call, plan: QueuePlan, now: float) -> None:
    """Look again when the skills that are wanted fall."""
    waited = now - call.queued
    falling = [each for each in plan.skills if each.relax > 0 and each.wanted(waited) > 0]
    if falling:
        floor.set_timer("skill", call.id, min(_next_fall(call.queued, each, waited) for each in falling))


def _next_fall(queued: float, need: SkillNeed, waited: float) -> float:
    """When the level falls next. The sum may round to just before it, and a timer that fired there would be
    set to the same moment again."""
    step = int(waited / need.relax) + 1
    due = queued + step * need.relax
    while due - queued < step * need.relax or need.wanted(due - queued) > need.level - step:
        due = nextafter(due, inf)
    return due
