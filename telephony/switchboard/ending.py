"""A call ends: legs hung up, operator into after-call work, contact recorded.

The contact is recorded when the customer's part is over and again, final, when the after-call work is: the
same call id both times, so the history holds it exactly once.
"""

from telephony.switchboard import recording, spoken
from telephony.switchboard.call import Call
from telephony.switchboard.commands import Answer, HangUp, Play, RecordContact, ReportTransfer
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.desk_events import WrapUpExtended, WrapUpFinished
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import OperatorId, PlaybackId
from telephony.switchboard.line_quality import qualities
from telephony.switchboard.offering import WAITING_TIMERS, settle_free, withdraw_offers

EXTENSION = 60.0
PROMISED = "callback_promised"
FORMER = "former"
"""Timer of an operator from whom a call was taken over."""
TIMERS = (
    *WAITING_TIMERS,
    "identify",
    "silent",
    "dial",
    "divert",
    "transfer",
    "menu",
    "message",
    "again",
    "window",
    "park",
    "fetch",
)
"""Of a call whose customer is still in it."""


def leave_with_prompt(floor: Floor, call: Call, now: float, reason: str) -> None:
    """Say why and hang up: an announcement, then the end (``PlaybackFinished``)."""
    call.move("turned_away", now)
    call.leaving_by = reason
    if call.picked_up:
        play_last_prompt(floor, call)
    else:
        floor.do(Answer(call.leg))


def play_last_prompt(floor: Floor, call: Call) -> None:
    """The announcement of a call that is leaving, in the words of the queue it leaves."""
    if call.queue is None:
        raise ValueError(f"call {call.id} leaves no queue")
    plan = floor.queues[call.queue]
    prompts = {
        "closed": plan.closed_prompt,
        "blocked": floor.plan.blocked_prompt,
        "callback": PROMISED,
    }
    name = prompts.get(call.leaving_by, plan.busy_prompt)
    floor.do(Play(call.leg, (f"{plan.language}/{name}",), PlaybackId(f"last:{call.id}")))


def end_call(floor: Floor, call: Call, now: float, reason: str) -> None:
    """The customer's part is over. A talking call goes into wrap-up, any other ends for good.

    The caller of this has already hung up or lost the customer's leg."""
    talked = call.state in ("talking", "held", "transferring", "consulting")
    call.ended, call.end_reason = now, call.leaving_by or reason
    floor.legs.pop(call.leg, None)
    _leave_queue(floor, call, now, "abandoned" if reason in ("abandoned", "lost") else reason)
    for kind, who in tuple(call.running):
        if kind not in ("ring", "wrap_up"):
            call.finish(kind, who, now, reason)
    recording.stop(floor, call, now)
    spoken.close(floor, call, now)
    for timer in TIMERS:
        floor.cancel_timer(timer, call.id)
    colleague = _end_transfer(floor, call)
    if talked:
        _start_wrap_up(floor, call, now)
        if colleague is not None:
            finish_work(floor, colleague, now)
        return
    _end_untalked(floor, call, now)


def _end_untalked(floor: Floor, call: Call, now: float) -> None:
    operator = call.operator
    release_operator_leg(floor, call)
    call.move("over", now)
    withdraw_offers(floor, call, now)
    for former in tuple(call.former):  # nothing is left that he could write about
        former_done(floor, call, former, now)
    for kind, who in tuple(call.running):  # his own phone still rang
        call.finish(kind, who, now, "withdrawn")
    record(floor, call, final=True)
    floor.close(call)
    if operator is not None:
        finish_work(floor, operator, now)


def _end_transfer(floor: Floor, call: Call) -> OperatorId | None:
    """Nobody is to be found for the customer any more, or he and the outside number have hung up. Returns the
    colleague who was just being asked."""
    transfer, call.transfer = call.transfer, None
    if transfer is None:
        return None
    if transfer.phone is not None:
        floor.do(ReportTransfer(transfer.phone, 487))
    if transfer.leg is not None:
        floor.legs.pop(transfer.leg, None)
        floor.do(HangUp(transfer.leg))
    return transfer.colleague


def _leave_queue(floor: Floor, call: Call, now: float, outcome: str) -> None:
    if call.queue is not None and floor.lines[call.queue].leave(call.id):
        call.finish("queue", call.queue, now, outcome)


def release_operator_leg(floor: Floor, call: Call) -> None:
    if call.operator_leg is not None:
        floor.legs.pop(call.operator_leg, None)
        floor.do(HangUp(call.operator_leg))
        call.operator_leg = None


def _start_wrap_up(floor: Floor, call: Call, now: float) -> None:
    release_operator_leg(floor, call)
    withdraw_offers(floor, call, now)  # of a transfer
    call.move("talk_over", now)
    plan = floor.queues.get(call.queue) if call.queue else None
    seconds = max(0.0, plan.wrap_up) if plan else 0.0
    if call.operator is None:
        raise ValueError(f"call {call.id} talked with nobody")
    floor.operators[call.operator].move("talk_over", now)
    call.begin("wrap_up", call.operator, now)
    record(floor, call, final=False)
    if seconds == 0 and not outcome_missing(floor, call):
        finish_wrap_up(floor, call, now, "")
        return
    call.wrap_until = now + seconds
    floor.set_timer("wrap_up", call.id, call.wrap_until)


def outcome_missing(floor: Floor, call: Call) -> bool:
    """An outcome must still be chosen. A queue that requires one and lists none requires nothing: nobody
    could ever leave its after-call work."""
    plan = floor.queues.get(call.queue) if call.queue else None
    return bool(plan and plan.disposition_required and plan.dispositions and not call.disposition)


def wrap_up_limit(floor: Floor, call: Call, now: float) -> None:
    """Time is up; where an outcome is required the operator stays until he has chosen one."""
    if call.state == "wrap_up" and not outcome_missing(floor, call):
        finish_wrap_up(floor, call, now, call.disposition)


def wrap_up_finished(floor: Floor, event: WrapUpFinished, now: float) -> None:
    call = floor.calls.get(event.call)
    if call is not None and event.operator in call.former:
        former_done(floor, call, event.operator, now)
    if call is None or call.state != "wrap_up" or call.operator != event.operator:
        return
    plan = floor.queues.get(call.queue) if call.queue else None
    allowed = {code for code, _ in plan.dispositions} if plan else set()
    if event.disposition and event.disposition not in allowed:
        floor.notify(event.operator, "unknown_disposition", event.disposition)
    elif not event.disposition and outcome_missing(floor, call):
        floor.notify(event.operator, "disposition_required")
    else:
        finish_wrap_up(floor, call, now, event.disposition)


def wrap_up_extended(floor: Floor, event: WrapUpExtended, now: float) -> None:
    call = floor.calls.get(event.call)
    if call is not None and event.operator in call.former:
        call.former[event.operator] = max(now, call.former[event.operator]) + EXTENSION
        floor.set_timer(FORMER, event.operator, call.former[event.operator])
    elif call is not None and call.state == "wrap_up" and call.operator == event.operator:
        call.wrap_until = max(now, call.wrap_until or now) + EXTENSION
        floor.set_timer("wrap_up", call.id, call.wrap_until)


def finish_wrap_up(floor: Floor, call: Call, now: float, disposition: str) -> None:
    call.disposition = disposition
    floor.cancel_timer("wrap_up", call.id)
    if call.operator is not None:
        call.finish("wrap_up", call.operator, now)
    if call.queue is not None and call.answered is not None:
        floor.forecasts[call.queue].learn_handling(now - call.answered)
    by, call.operator, call.last_operator = call.operator, None, call.operator
    _close_worked(floor, call, now)
    if by is not None:
        floor.operators[by].move("wrap_up_over", now)
        _free(floor, by, now)


def _close_worked(floor: Floor, call: Call, now: float) -> None:
    """After-call work is done, unless somebody from whom the call was taken over still writes."""
    if call.state == "wrap_up" and call.operator is None and not call.former:
        call.move("over", now)
        record(floor, call, final=True)
        floor.close(call)


def leave_to_other(floor: Floor, call: Call, former: OperatorId, now: float) -> None:
    """The call goes on without this operator; he does his after-call work now, and owes no outcome."""
    plan = floor.queues.get(call.queue) if call.queue else None
    call.former[former] = now + (max(0.0, plan.wrap_up) if plan else 0.0)
    floor.operators[former].move("talk_over", now)
    call.begin("wrap_up", former, now)
    if call.former[former] > now:
        floor.set_timer(FORMER, former, call.former[former])
    else:
        former_done(floor, call, former, now)


def former_limit(floor: Floor, operator: str, now: float) -> None:
    former = floor.operators.get(OperatorId(operator))
    call = floor.calls.get(former.call) if former is not None and former.call is not None else None
    if former is not None and call is not None and former.id in call.former:
        former_done(floor, call, former.id, now)


def former_done(floor: Floor, call: Call, former: OperatorId, now: float) -> None:
    """He has written what he knew."""
    del call.former[former]
    floor.cancel_timer(FORMER, former)
    call.finish("wrap_up", former, now)
    floor.operators[former].move("wrap_up_over", now)
    _close_worked(floor, call, now)
    _free(floor, former, now)


def finish_work(floor: Floor, operator_id: OperatorId, now: float) -> None:
    """An operator who has no after-call work: his dialled number did not answer, he sent the customer on, or
    was only asked."""
    floor.operators[operator_id].move("talk_over", now)
    floor.operators[operator_id].move("wrap_up_over", now)
    _free(floor, operator_id, now)


def _free(floor: Floor, operator_id: OperatorId, now: float) -> None:
    operator = floor.operators[operator_id]
    operator.call = None
    settle_free(floor, operator, now=now)


def close_lost(floor: Floor, call: Call, now: float) -> None:
    """The exchange stopped under this call: one final contact that says so. After-call work that was under
    way keeps the true end of the talk."""
    if call.state != "wrap_up":
        call.ended, call.end_reason = now, call.leaving_by or "exchange_stopped"
    for kind, who in tuple(call.running):
        call.finish(kind, who, now, "exchange_stopped")
    for former in call.former:
        floor.cancel_timer(FORMER, former)
    recording.stop(floor, call, now)
    spoken.close(floor, call, now)
    if call.queue is not None:
        floor.lines[call.queue].leave(call.id)
    record(floor, call, final=True)
    floor.close(call)


def record(floor: Floor, call: Call, *, final: bool) -> None:
    """Write the contact as it is now."""
    floor.do(
        RecordContact(
            ContactRecord(
                call=call.id,
                direction=call.direction,
                trunk=call.trunk,
                called=call.called,
                number_raw=call.caller.raw,
                number=call.caller.number.e164,
                display_name=call.caller.display_name,
                withheld=call.caller.withheld,
                queue=call.queue or "",
                operator=call.operator or call.last_operator or "",
                person_id=call.chosen.person_id if call.chosen else None,
                company_id=call.chosen.company_id if call.chosen else None,
                arrived=call.arrived,
                answered=call.answered,
                ended=call.ended,
                end_reason=call.end_reason,
                disposition=call.disposition,
                legs=tuple(sorted(call.records, key=lambda each: (each.started, each.ended))),
                final=final,
                quality=qualities(call),
                why=tuple(call.why),
                callback_of=call.callback.of if call.callback is not None else "",
                announced=call.wait.told[0] if call.wait.told is not None else None,
                announced_true=call.wait.told_true,
                recordings=tuple(call.recordings),
                foretold=tuple(call.wait.foretold),
            )
        )
    )
