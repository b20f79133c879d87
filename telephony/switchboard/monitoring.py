"""A supervisor hears a call of others: in silence, heard by its operator, or by all who talk in it.

His own phone is rung, and its leg is joined by ``ListenIn``: who hears whom is the mixer's, so a microphone
that is open by mistake is heard by nobody. He hears the operator and whom that one hears: on hold not the
customer, while somebody is asked that one, and after a transfer the next operator. A call changes in a dozen
places, so it is settled after each step, like recordings.

The customer's side of a recording is what he hears: a whisper is in none.
"""

from telephony.switchboard.call import Call
from telephony.switchboard.commands import CallOperator, HangUp, ListenIn
from telephony.switchboard.consult import ALL, CUSTOMER
from telephony.switchboard.contact import BROKEN
from telephony.switchboard.dialling import BUSY, NO_ANSWER
from telephony.switchboard.events import Event, LegAnswered, LegEnded, LegReplaced
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import CallId, LegId, OperatorId
from telephony.switchboard.monitor_book import Monitor
from telephony.switchboard.monitor_events import (
    BARGE,
    LISTEN,
    TAKE,
    TALKS,
    WHISPER,
    MonitorAsked,
    MonitorStopped,
)
from telephony.switchboard.offering import settle_free
from telephony.switchboard.operator import FREE, SILENT, Operator
from telephony.switchboard.taking_over import take_over
from telephony.switchboard.teams import sees_call

TIMER = "monitor"
RING_TIME = 30.0
"""Seconds the supervisor's own phone is rung."""
MODES = {LISTEN: "listens", WHISPER: "whispers", BARGE: "barges"}
SUPERVISOR, OUTSIDE, OFFLINE = "supervisor", "forwarded", "offline"


# ---- what is asked ------------------------------------------------------------------------------------


def monitor_asked(floor: Floor, event: MonitorAsked, now: float) -> None:
    me, call = floor.operators.get(event.operator), floor.calls.get(event.call)
    if me is None or event.mode not in (*MODES, TAKE):
        return
    under_way = floor.monitors.get(me.id)
    problem = _refusal(floor, me, call, under_way)
    if problem or call is None:
        floor.notify(me.id, problem)
    elif under_way is None:
        _ring(floor, me, call, event.mode, now)
    else:
        if under_way.call != call.id:
            _leave(floor, under_way, now)
            under_way.call = call.id
        under_way.mode = event.mode
        if not under_way.rings:
            _turn(floor, under_way, now)


def _refusal(floor: Floor, me: Operator, call: Call | None, under_way: Monitor | None) -> str:
    """The notice that says why not; empty when he may."""
    if me.plan.role != SUPERVISOR:
        return "monitor_role"
    if call is None or call.ended:
        return "monitor_gone"
    if me.call == call.id:
        return "monitor_own"
    if not may_hear(floor, me, call):
        return "monitor_forbidden"
    if under_way is not None and under_way.call == call.id:
        return ""
    if call.state not in TALKS or call.operator is None:
        return "monitor_nothing"
    if under_way is not None:
        return ""
    return "monitor_not_free" if me.state not in FREE else "" if me.phone_online else "monitor_no_phone"


def may_hear(floor: Floor, me: Operator, call: Call) -> bool:
    """Whether this supervisor may hear that call, by the plan that holds."""
    return sees_call(floor, me.id, call) and rule(floor, call) != "off"


def rule(floor: Floor, call: Call) -> str:
    """``told``, ``silent`` or ``off``: the queue's, else the house's."""
    queue = floor.queues.get(call.queue) if call.queue else None
    return (queue.monitoring if queue is not None else "") or floor.plan.monitoring


def _ring(floor: Floor, me: Operator, call: Call, mode: str, now: float) -> None:
    leg = call.new_leg()
    floor.monitors[me.id] = Monitor(me.id, call.id, leg, mode, now)
    me.after = {"paused": me.pause_code, "not_responding": SILENT}.get(me.state, "")
    me.move("monitor_begun", now)
    whom = floor.operators[call.operator].plan if call.operator is not None else me.plan
    floor.do(CallOperator(leg, call.id, me.id, whom.extension, whom.name, automatic=True))
    floor.set_timer(TIMER, me.id, now + RING_TIME)


def _turn(floor: Floor, monitor: Monitor, now: float) -> None:
    """The mode he wants, on a phone that is up."""
    if monitor.mode != TAKE:
        monitor.move(MODES[monitor.mode], now)
    elif not _takes(floor, monitor, now):
        floor.notify(monitor.operator, "monitor_nothing")
        monitor.mode = monitor.state if monitor.state in MODES else LISTEN
        monitor.move(MODES[monitor.mode], now)


def _takes(floor: Floor, monitor: Monitor, now: float) -> bool:
    """The call is his, and the listening over."""
    call = floor.calls[monitor.call]
    _leave(floor, monitor, now)
    if not take_over(floor, call, monitor.operator, monitor.leg, now):
        return False
    del floor.monitors[monitor.operator]
    _tell_operator(floor, call.id)
    return True


def monitor_stopped(floor: Floor, event: MonitorStopped, now: float) -> None:
    monitor = floor.monitors.get(event.operator)
    if monitor is not None:
        _over(floor, monitor, now)


# ---- what happens to his phone ------------------------------------------------------------------------


def takes(floor: Floor, event: Event, now: float) -> bool:
    """Whether the event is about the phone of somebody who listens; what it means is done then. What else
    that phone wants (a transfer, say) goes to the handler of all, which refuses it: it is in no call."""
    if not floor.monitors or not isinstance(event, (LegAnswered, LegEnded, LegReplaced)):
        return False
    monitor = next((each for each in floor.monitors.values() if each.leg == event.leg), None)
    if monitor is None:
        return False
    match event:
        case LegAnswered() if monitor.rings:
            floor.cancel_timer(TIMER, monitor.operator)
            _turn(floor, monitor, now)
        case LegEnded(_, _, status, by):
            why = _phone_failed(monitor, status, by)
            _over(floor, monitor, now, hang_up=False)
            if why:
                floor.notify(monitor.operator, why)
        case LegReplaced():  # whoever holds that phone now was not asked who he is
            _over(floor, monitor, now)
    return True


def _phone_failed(monitor: Monitor, status: int, by: str) -> str:
    if not monitor.rings:
        return "monitor_phone_lost" if by in BROKEN else ""
    if status in BUSY:
        return "monitor_phone_busy"
    return "monitor_no_answer" if status in NO_ANSWER else "monitor_phone_lost"


def limit(floor: Floor, operator: str, now: float) -> None:
    """His phone rang too long."""
    monitor = floor.monitors.get(OperatorId(operator))
    if monitor is not None and monitor.rings:
        _over(floor, monitor, now)
        floor.notify(monitor.operator, "monitor_no_answer")


def engine_gone(floor: Floor, now: float) -> None:
    """All phones are down."""
    for monitor in tuple(floor.monitors.values()):
        _over(floor, monitor, now, hang_up=False)


# ---- after each step ----------------------------------------------------------------------------------


def settle(floor: Floor, now: float) -> None:
    """Who is done goes first, so that nobody hears one who is gone; then the others hear what there is."""
    for monitor in tuple(floor.monitors.values()):
        why = _why_over(floor, monitor)
        if why is not None:
            _over(floor, monitor, now)
        if why:
            floor.notify(monitor.operator, why)
    for monitor in floor.monitors.values():
        _listen(floor, monitor, now)
        _tell_operator(floor, monitor.call)


def _why_over(floor: Floor, monitor: Monitor) -> str | None:
    """The notice with which it ends, perhaps none; None while it goes on."""
    me, call = floor.operators[monitor.operator], floor.calls.get(monitor.call)
    if call is None or call.ended:
        return "monitor_over"
    if call.state == OUTSIDE:
        return "monitor_left"
    if me.after == OFFLINE:
        return ""
    return None if may_hear(floor, me, call) else "monitor_forbidden"


def _ends(call: Call) -> tuple[LegId, ...]:
    """The operator's leg and those he hears now; nobody while no operator has the call. Whom he dialled hears
    first that he is recorded."""
    mine, transfer = call.operator_leg, call.transfer
    if mine is None or call.state not in TALKS or (transfer is not None and transfer.back):
        return ()
    if call.state == "talking":
        return (mine,) if call.told_first else (mine, call.leg)
    if call.state != "consulting" or transfer is None or transfer.leg is None:
        return (mine,)
    return {CUSTOMER: (mine, call.leg), ALL: (mine, call.leg, transfer.leg)}.get(
        transfer.side, (mine, transfer.leg)
    )


def _listen(floor: Floor, monitor: Monitor, now: float) -> None:
    call = floor.calls[monitor.call]
    if monitor.rings:
        return
    ends = _ends(call)
    monitor.count(call, monitor.state if ends else "", now)
    others = [
        each.leg
        for each in floor.monitors.values()
        if each.call == call.id and each is not monitor and each.state in (WHISPER, BARGE)
    ]
    heard_by = {WHISPER: ends[:1], BARGE: ends}.get(monitor.state, ())
    wanted = ListenIn(monitor.leg, (*ends, *others) if ends else (), heard_by)
    if wanted != monitor.said:
        monitor.said = wanted
        floor.do(wanted)


def _tell_operator(floor: Floor, call_id: CallId, but: Monitor | None = None) -> None:
    """Whom his desk names: by the plan's rule, and always who speaks to him. ``but``: who leaves just now."""
    call = floor.calls.get(call_id)
    if call is None:
        return
    told = rule(floor, call) == "told"
    call.overheard = tuple(
        (floor.operators[each.operator].plan.name, each.state)
        for each in floor.monitors.values()
        if each.call == call_id and each is not but and not each.rings and (told or each.state != LISTEN)
    )


def _leave(floor: Floor, monitor: Monitor, now: float) -> None:
    """He hears this call no more; his phone stays up."""
    call = floor.calls.get(monitor.call)
    if call is not None:
        monitor.count(call, "", now)
    if monitor.said.hears:
        monitor.said = ListenIn(monitor.leg, (), ())
        floor.do(monitor.said)
    _tell_operator(floor, monitor.call, but=monitor)


def _over(floor: Floor, monitor: Monitor, now: float, *, hang_up: bool = True) -> None:
    """He comes back as he was, or as he wished meanwhile."""
    me = floor.operators[monitor.operator]
    del floor.monitors[me.id]
    floor.cancel_timer(TIMER, me.id)
    call = floor.calls.get(monitor.call)
    if call is not None:
        monitor.count(call, "", now)
        _tell_operator(floor, call.id)
    if hang_up:
        floor.do(HangUp(monitor.leg))
    monitor.move("ended", now)
    if me.after == SILENT:
        me.after = ""
        me.move("phone_lost", now)
    else:
        me.move("monitor_over", now)
    settle_free(floor, me, now=now)
