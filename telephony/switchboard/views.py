"""Board → what one operator's desk shows. Pure functions; see overview.py for the values."""

from dataclasses import replace

from telephony.switchboard.announcing import expected_next
from telephony.switchboard.call import Call
from telephony.switchboard.caller import shown_number
from telephony.switchboard.closing import closing_of, open_now
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import OperatorId, QueueId
from telephony.switchboard.line_quality import opinion, sides, trouble
from telephony.switchboard.line_views import lines_view
from telephony.switchboard.monitoring import rule
from telephony.switchboard.operator import Operator
from telephony.switchboard.overview import (
    CallbackView,
    CallView,
    DeskView,
    MonitorView,
    OperatorView,
    ParkedView,
    QueueView,
    TrunkView,
)
from telephony.switchboard.plan import QueuePlan
from telephony.switchboard.routing import number_plan
from telephony.switchboard.steering_views import alerts, emergencies, led, messages, recent_deeds, serving
from telephony.switchboard.waiting import longest_since


def staff(floor: Floor) -> dict[OperatorId, OperatorView]:
    """Everybody as everybody sees him."""
    return {each.id: operator_view(each) for each in floor.operators.values()}


class QueueViews:
    """Every queue at this moment, made once for those who serve it and once for others: many desks are
    shown it."""

    def __init__(self, floor: Floor, now: float) -> None:
        self._floor, self._now = floor, now
        self._made: dict[tuple[QueueId, bool], QueueView] = {}

    def of(self, me: Operator) -> tuple[QueueView, ...]:
        return tuple(self._view(each, each.id in me.plan.queues) for each in self._floor.plan.queues)

    def _view(self, queue: QueuePlan, mine: bool) -> QueueView:
        view = self._made.get((queue.id, mine))
        if view is None:
            view = self._made[queue.id, mine] = queue_view(self._floor, queue, mine, self._now)
        return view


def desk_view(
    floor: Floor,
    operator_id: OperatorId,
    now: float,
    everybody: dict[OperatorId, OperatorView] | None = None,
    queues: QueueViews | None = None,
) -> DeskView:
    """All of it. ``everybody`` and ``queues``: of this moment, where several desks are shown the same.
    Raises KeyError for an operator that is not in the plan."""
    me = floor.operators[operator_id]
    seen = staff(floor) if everybody is None else everybody
    return DeskView(
        at=now,
        me=seen[operator_id],
        calls=own_calls(floor, operator_id),
        queues=(queues or QueueViews(floor, now)).of(me),
        colleagues=tuple(view for each, view in seen.items() if each != operator_id),
        pause_codes=floor.plan.pause_codes,
        outcomes=tuple(dict.fromkeys(each for queue in floor.plan.queues for each in queue.dispositions)),
        trunk_problem="; ".join(
            f"{each.name}: {floor.trunk_problems[each.id]}"
            for each in floor.plan.trunks
            if each.id in floor.trunk_problems
        ),
        trunks=tuple(
            TrunkView(each.id, each.name, floor.trunk_problems.get(each.id, "")) for each in floor.plan.trunks
        ),
        lines=lines_view(floor) if operator_id in floor.book.watching else None,
        tried=floor.tried.get(operator_id),
        numbers=tuple((each.number, each.label) for each in floor.plan.numbers)
        if me.plan.role == "supervisor"
        else (),
        monitoring=monitor_view(floor, operator_id),
        parked=_shelf(floor),
        messages=messages(floor, operator_id),
        deeds=recent_deeds(floor, operator_id),
        emergencies=emergencies(floor),
        alerts=alerts(floor, operator_id),
        serving=serving(floor, operator_id),
        led=led(floor, operator_id),
    )


def own_part(before: DeskView, floor: Floor, now: float) -> DeskView:
    """The view again with the operator's own line and call as they are now, the house as it was before:
    cheap enough for every event."""
    me = operator_view(floor.operators[before.me.operator])
    calls, monitoring = own_calls(floor, me.operator), monitor_view(floor, me.operator)
    return replace(before, at=now, me=me, calls=calls, monitoring=monitoring)


def monitor_view(floor: Floor, operator_id: OperatorId) -> MonitorView | None:
    """What this operator listens to."""
    monitor = floor.monitors.get(operator_id)
    call = floor.calls.get(monitor.call) if monitor is not None else None
    if monitor is None or call is None:
        return None
    has_it = floor.operators.get(call.operator) if call.operator is not None else None
    return MonitorView(
        call=call.id,
        state=monitor.state,
        mode=monitor.mode,
        since=monitor.since,
        call_state=call.state,
        caller=shown_name(call),
        operator=has_it.plan.name if has_it is not None else "",
        told=rule(floor, call) == "told",
    )


def shown_name(call: Call) -> str:
    """Who calls, in one word for a list: the person, the company, else what the network said."""
    known = call.chosen.person or call.chosen.company if call.chosen else ""
    return known or call.caller.display_name or call.caller.number.e164 or call.caller.number.raw


def own_calls(floor: Floor, operator_id: OperatorId) -> tuple[CallView, ...]:
    call_id = floor.operators[operator_id].call
    if call_id is None:
        return ()
    call = floor.calls[call_id]
    shown = call_view(floor, call, operator_id)
    return (_taken(shown, call.former[operator_id]) if operator_id in call.former else shown,)


def _taken(shown: CallView, until: float) -> CallView:
    """Of a call that was taken over from him: after-call work, whatever it is to others, and no outcome."""
    quiet = replace(shown, muted=False, no_audio=False, poor_line="", recorded="", mask_until=None, beside="")
    return replace(
        quiet,
        state="wrap_up",
        wrap_until=until,
        end_reason="taken_over",
        overheard=(),
        disposition_required=False,
        dispositions=(),
    )


def operator_view(operator: Operator) -> OperatorView:
    return OperatorView(
        operator=operator.id,
        name=operator.plan.name,
        extension=operator.plan.extension,
        state=operator.state,
        since=operator.since,
        pause_code=operator.pause_code,
        after=operator.after,
        phone_online=operator.phone_online,
        role=operator.plan.role,
    )


def queue_view(floor: Floor, queue: QueuePlan, mine: bool, now: float) -> QueueView:
    serving = floor.serving(queue.id)
    return QueueView(
        queue=queue.id,
        name=queue.name,
        waiting=len(floor.lines[queue.id]),
        longest_since=longest_since(floor, queue.id),
        ready=sum(each.eligible for each in serving),
        signed_in=sum(each.state != "offline" for each in serving),
        mine=mine,
        open=open_now(floor, queue.id, now),
        shut=closing_of(floor, queue.id, now),
        callbacks=_callbacks(floor, queue.id),
        expected=expected_next(floor, queue),
        error=floor.forecasts[queue.id].error_p80,
    )


def call_view(floor: Floor, call: Call, operator_id: OperatorId) -> CallView:
    queue = floor.queues.get(call.queue) if call.queue else None
    offer = call.offers.get(operator_id)
    row = number_plan(floor.plan, call.called) if call.direction == "in" else None
    return CallView(
        call=call.id,
        direction=call.direction,
        state=_shown_state(call, operator_id),
        number=call.caller.number.e164,
        number_raw=call.caller.number.raw if not call.caller.withheld else "",
        display_name=call.caller.display_name,
        withheld=call.caller.withheld,
        trusted=call.caller.trusted,
        identified=call.identified,
        matches=call.matches,
        chosen=call.chosen,
        queue=call.queue,
        queue_name=queue.name if queue else "",
        called=call.called,
        path=tuple(
            each for each in (row.label or call.called if row else "", queue.name if queue else "") if each
        ),
        diverted_from=call.caller.diverted_from,
        arrived=call.arrived,
        waited=call.waited,
        state_since=offer.made if offer else call.state_since,
        answered=call.answered,
        ring_until=offer.until if offer else None,
        wrap_until=call.wrap_until,
        muted=call.muted,
        no_audio=call.no_audio,
        poor_line=trouble(call),
        mos=opinion(call),
        sides=sides(call),
        beside=_beside(floor, call, operator_id),
        side=_side(call),
        callback=queue.callback if queue and call.absent else "",
        since=call.queued or call.arrived,
        recorded=call.recorded,
        mask_until=call.mask_until,
        overheard=call.overheard,
        park_note=call.park_note,
        script=queue.script if queue else "",
        end_reason=call.end_reason,
        menu=tuple(call.menu.told) if call.menu else (),
        request=_request(call, operator_id),
        disposition_required=bool(queue and queue.disposition_required and queue.dispositions),
        dispositions=queue.dispositions if queue else (),
    )


def _request(call: Call, operator: OperatorId) -> int:
    """Not the one that he has opened himself."""
    mine = call.request if call.request_by == operator else 0
    known = (call.request if not mine else 0) or (call.menu.request if call.menu else 0)
    return known if known != mine else 0


def _callbacks(floor: Floor, queue: QueueId) -> tuple[CallbackView, ...]:
    kept = [each for each in map(floor.calls.__getitem__, floor.promised) if each.queue == queue]
    return tuple(
        CallbackView(
            call=each.id,
            name=each.chosen.person or each.chosen.company if each.chosen else each.caller.display_name,
            number=each.caller.number.e164,
            since=each.queued,
            until=each.callback.until,
            tries=each.callback.tries,
            due=each.callback.due if each.state == "deferred" else None,
            called=each.state not in ("waiting", "deferred"),
        )
        for each in sorted(kept, key=lambda each: each.queued)
        if each.callback is not None and each.absent
    )


def _shelf(floor: Floor) -> tuple[ParkedView, ...]:
    """In the order in which they were parked."""
    return tuple(
        ParkedView(
            call=each.id,
            slot=each.parked.slot,
            name=each.chosen.person or each.chosen.company if each.chosen else each.caller.display_name,
            number=shown_number(each.caller),
            queue_name=floor.queues[each.queue].name if each.queue else "",
            by=floor.operators[each.parked.by].plan.name if each.parked.by in floor.operators else "",
            since=each.parked.since,
            until=each.parked.until,
            note=each.parked.note,
            fetched_by=floor.operators[each.operator].plan.name if each.operator else "",
        )
        for each in map(floor.calls.__getitem__, floor.shelf)
        if each.parked is not None
    )


def _shown_state(call: Call, operator_id: OperatorId) -> str:
    """What the call is to this operator: a transfer rings at one desk and is a hold at the other."""
    if call.state == "transferring":
        return "offered" if operator_id in call.offers else "held"
    if call.state == "calling":
        return "offered"
    return "consulted" if call.state == "consulting" and operator_id != call.operator else call.state


def _side(call: Call) -> str:
    if call.transfer is None or call.transfer.side:
        return call.transfer.side if call.transfer is not None else ""
    return "asking" if call.transfer.ask_first else ""


def _beside(floor: Floor, call: Call, operator_id: OperatorId) -> str:
    """The other of those two between whom a transfer is."""
    if call.transfer is None:
        return ""
    other = call.transfer.third if operator_id == call.operator else call.operator or ""
    colleague = floor.operators.get(OperatorId(other))
    return colleague.plan.name if colleague is not None else other
