"""Operators come and go: sign in, ready, pause, phone on and off, window lost and found.

A wish that cannot be done now (a call is on) is kept in ``after`` and done when the call is over: nothing
that somebody pressed is lost, and no call is cut.
"""

from telephony.switchboard.desk_events import (
    DeskAttached,
    DeskDetached,
    PauseAsked,
    ReadyAsked,
    SignedIn,
    SignedOut,
)
from telephony.switchboard.ending import finish_wrap_up, former_done, outcome_missing
from telephony.switchboard.events import PhoneOnline, TrunkDown, TrunkUp
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import OperatorId
from telephony.switchboard.offering import operator_free, settle_free
from telephony.switchboard.operator import FREE, Operator
from telephony.switchboard.transfer import offer_refused

# A window may be away this long (seconds) before its operator is signed out.
DESK_GRACE = 60.0
# How the table leads back to ready when the call is lost with the engine.
BACK_TO_READY = {
    "offered": ("offer_over",),
    "talking": ("talk_over", "wrap_up_over"),
    "wrap_up": ("wrap_up_over",),
}


def signed_in(floor: Floor, event: SignedIn, now: float) -> None:
    operator = floor.operators.get(event.operator)
    if operator is None:
        return
    if operator.state == "offline":
        if floor.steering.moved.pop(event.operator, None) is not None:
            floor.follow(floor.plan)  # to his own queues again
        operator.move("signed_in", now)
        operator.misses, operator.after = 0, ""
        operator_free(floor, operator, now=now)
    elif operator.after == "offline":
        operator.after = ""


def signed_out(floor: Floor, event: SignedOut, now: float) -> None:
    operator = floor.operators.get(event.operator)
    if operator is None or operator.state == "offline":
        return
    if operator.state in FREE:
        floor.sign_out(operator, now)
        return
    operator.after = "offline"
    _refuse_what_rings(floor, event.operator, now)


def ready_asked(floor: Floor, event: ReadyAsked, now: float) -> None:
    operator = floor.operators.get(event.operator)
    if operator is None or operator.state == "offline":
        return
    operator.after = ""
    if operator.state == "wrap_up" and operator.call is not None:
        call = floor.calls[operator.call]
        if operator.id in call.former:
            former_done(floor, call, operator.id, now)
        elif outcome_missing(floor, call):
            floor.notify(operator.id, "disposition_required")
        else:
            finish_wrap_up(floor, call, now, call.disposition)
    elif operator.state in FREE:
        operator.misses = 0
        operator.move("made_ready", now)
        operator_free(floor, operator, now=now)


def pause_asked(floor: Floor, event: PauseAsked, now: float) -> None:
    operator = floor.operators.get(event.operator)
    if operator is None or operator.state == "offline":
        return
    if event.code not in {code for code, _ in floor.plan.pause_codes}:
        floor.notify(operator.id, "unknown_pause_code", event.code)
    elif operator.state in FREE:
        operator.move("paused", now)
        operator.pause_code = event.code
    else:
        operator.after = event.code
        _refuse_what_rings(floor, event.operator, now)


def _refuse_what_rings(floor: Floor, operator_id: OperatorId, now: float) -> None:
    """Pausing while it rings means: not me."""
    operator = floor.operators[operator_id]
    if operator.state == "offered" and operator.call is not None:
        offer_refused(floor, floor.calls[operator.call], operator_id, now, "declined")


def phone_online(floor: Floor, event: PhoneOnline, now: float) -> None:
    operator = floor.operators.get(event.operator)
    if operator is not None:
        operator.phone_online = True
        floor.book.phone_came(event, now)
        operator_free(floor, operator, now=now)


def desk_attached(floor: Floor, event: DeskAttached, now: float) -> None:
    floor.cancel_timer("desk", event.operator)


def desk_detached(floor: Floor, event: DeskDetached, now: float) -> None:
    floor.book.watching.discard(event.operator)
    floor.watchers.pop(event.operator, None)
    floor.tried.pop(event.operator, None)
    if event.operator in floor.operators:
        floor.set_timer("desk", event.operator, now + DESK_GRACE)


def engine_gone(floor: Floor, operator: Operator, now: float) -> None:
    """The engine came up empty: his phone must register again, and whatever call he had is over."""
    operator.phone_online, operator.call = False, None
    for event in BACK_TO_READY.get(operator.state, ()):
        operator.move(event, now)
    settle_free(floor, operator, now=now)
    operator.since = operator.since or now  # the first engine of the day: offline since now, not since 1970


def trunk_up(floor: Floor, event: TrunkUp, now: float) -> None:
    floor.trunk_problems.pop(event.trunk, None)
    floor.book.trunk_up(event.trunk, now)


def trunk_down(floor: Floor, event: TrunkDown, now: float) -> None:
    floor.trunk_problems[event.trunk] = event.reason
    floor.book.trunk_down(event, now)
