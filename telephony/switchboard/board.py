"""The board: one event in, the commands it asks for out. Deterministic: the same plan and the same events
give the same commands, so a journal can be replayed.

Late messages are normal on a network. An engine event about a leg that is no longer a call's, a timer of a
call that is over, a wish about a call that ended meanwhile: each handler asks the floor first and does
nothing (LATE lists the engine's). What remains and does not fit a table raises OutOfTurn: tests let it rise,
the loop logs and drops it.
"""

from collections.abc import Callable
from typing import Any

from telephony.switchboard import (
    alert_events,
    announcing,
    arriving,
    blocking,
    callback_keys,
    callbacks,
    clearing,
    closing,
    consult,
    desk_events,
    dialling,
    diverting,
    emergency,
    ending,
    events,
    figure_events,
    floor_events,
    floor_watched,
    line_events,
    line_quality,
    line_test,
    lines_watched,
    menu,
    menu_keys,
    monitor_events,
    monitoring,
    offering,
    park,
    park_events,
    plan_change,
    plan_events,
    recording,
    rehearsal,
    routing_events,
    sending,
    shifts,
    silence,
    steering,
    steering_events,
    steering_notes,
    talking,
    targets,
    transfer,
    voicemail,
    voicemail_events,
    voicemail_heard,
)
from telephony.switchboard.commands import Command, RecordStates
from telephony.switchboard.floor import Floor
from telephony.switchboard.ids import CallId, LegId, OperatorId
from telephony.switchboard.plan import Plan

Handler = Callable[[Floor, Any, float], None]
OUT_OF_ORDER = 27
"""Q.850: destination out of order."""


def _nothing(floor: Floor, event: events.Event, now: float) -> None:
    """Known, and of no consequence to the board."""


CALL_PLAYBACKS: dict[str, Callable[[Floor, Any, str, float], None]] = {
    "last": talking.last_prompt_over,
    "greeting": announcing.greeting_over,
    **menu_keys.PLAYBACKS,
    **recording.PLAYBACKS,
    **voicemail.PLAYBACKS,
}
"""What stands before the colon of a playback's id, behind it the call's → told the outcome."""

CALLER_KEYS: dict[str, Callable[[Floor, Any, str, float], None]] = {
    "in_menu": menu_keys.key_pressed,
    "in_voicemail": voicemail.key_pressed,
    "waiting": callback_keys.key_pressed,
    "offered": callback_keys.key_pressed,
}
"""State of the call → told the key that its caller pressed; elsewhere keys are for who talks to him."""


def _playback_finished(floor: Floor, event: events.PlaybackFinished, now: float) -> None:
    kind, _, of = event.playback.partition(":")
    call = floor.calls.get(CallId(of))
    if call is not None and kind in CALL_PLAYBACKS:
        CALL_PLAYBACKS[kind](floor, call, event.outcome, now)


def _key_pressed(floor: Floor, event: events.DigitPressed, now: float) -> None:
    call, operator = floor.call_of(event.leg) or (None, None)
    if call is not None and operator is None and event.leg == call.leg and call.state in CALLER_KEYS:
        CALLER_KEYS[call.state](floor, call, event.digit, now)


def _day_began(floor: Floor, event: figure_events.DayBegan, now: float) -> None:
    floor.today.begin(event)


HANDLERS: dict[type[events.Event], Handler] = {
    events.CallArrived: arriving.call_arrived,
    events.CallerIdentified: arriving.caller_identified,
    events.LookUpFailed: arriving.look_up_failed,
    events.OfficeAnswered: menu_keys.office_answered,
    events.LegRinging: transfer.leg_ringing,
    events.LegAnswered: talking.leg_answered,
    events.LegEnded: talking.leg_ended,
    events.DigitPressed: _key_pressed,
    events.PlaybackFinished: _playback_finished,
    events.RecordingFinished: voicemail_heard.recording_finished,
    voicemail_events.RecordingSilent: voicemail_heard.recording_silent,
    events.MediaLost: silence.media_lost,
    events.MediaBack: silence.media_back,
    events.LegMeasured: line_quality.leg_measured,
    events.PhoneHeld: talking.phone_held,
    events.PhoneRetrieved: talking.phone_retrieved,
    events.TransferAsked: sending.transfer_asked,
    events.TransferProgress: _nothing,
    events.LegReplaced: transfer.leg_replaced,
    events.PhoneOnline: shifts.phone_online,
    events.PhoneOffline: silence.phone_offline,
    events.TrunkUp: shifts.trunk_up,
    events.TrunkDown: shifts.trunk_down,
    line_events.EngineListening: lines_watched.engine_listening,
    line_events.TrunkSeen: lines_watched.trunk_seen,
    line_events.TrunkTried: lines_watched.trunk_tried,
    line_events.PhoneSeen: lines_watched.phone_seen,
    line_events.LegAgreed: _nothing,
    desk_events.SignedIn: shifts.signed_in,
    desk_events.SignedOut: shifts.signed_out,
    desk_events.DeskAttached: shifts.desk_attached,
    desk_events.DeskDetached: shifts.desk_detached,
    desk_events.ReadyAsked: shifts.ready_asked,
    desk_events.PauseAsked: shifts.pause_asked,
    desk_events.OfferDeclined: talking.offer_declined,
    desk_events.HangUpAsked: talking.hang_up_asked,
    desk_events.HoldAsked: talking.hold_asked,
    desk_events.TransferWanted: sending.transfer_wanted,
    desk_events.ConsultAsked: consult.consult_asked,
    desk_events.RetrieveAsked: talking.retrieve_asked,
    desk_events.MuteAsked: talking.mute_asked,
    desk_events.MaskAsked: recording.mask_asked,
    desk_events.RecordAsked: recording.record_asked,
    desk_events.DigitsAsked: talking.digits_asked,
    desk_events.DialAsked: dialling.dial_asked,
    park_events.ParkWanted: sending.park_wanted,
    park_events.PickUpAsked: park.pick_up_asked,
    park_events.PhoneDialled: park.phone_dialled,
    desk_events.CallbackWithdrawn: callbacks.callback_withdrawn,
    desk_events.CallerChosen: talking.caller_chosen,
    desk_events.RequestWorkedOn: talking.request_worked_on,
    desk_events.WrapUpFinished: ending.wrap_up_finished,
    desk_events.WrapUpExtended: ending.wrap_up_extended,
    plan_events.PlanChanged: plan_change.plan_changed,
    routing_events.QueuesShut: clearing.queues_shut,
    routing_events.QueuesOpened: closing.queues_opened,
    routing_events.BlockListKnown: blocking.block_list_known,
    routing_events.ClosingsKnown: closing.closings_known,
    figure_events.DayBegan: _day_began,
    routing_events.RouteForgotten: rehearsal.route_forgotten,
    monitor_events.MonitorAsked: monitoring.monitor_asked,
    monitor_events.MonitorStopped: monitoring.monitor_stopped,
    steering_events.OperatorSteered: steering.operator_steered,
    steering_events.SteeringUndone: steering.steering_undone,
    steering_events.MessageSeen: steering_notes.message_seen,
    steering_events.SteeringKnown: steering_notes.steering_known,
    alert_events.AlertsChanged: steering_notes.alerts_changed,
    steering_events.EmergencyCalled: emergency.emergency_called,
    steering_events.EmergencyOver: emergency.emergency_over,
    steering_events.EmergenciesKnown: emergency.emergencies_known,
    steering_events.TextSpoken: emergency.text_spoken,
    floor_events.FloorWatched: floor_watched.floor_watched,
    line_events.LinesWatched: lines_watched.lines_watched,
    line_events.LinePingAsked: lines_watched.line_ping_asked,
    line_events.LineTestAsked: line_test.line_test_asked,
    line_events.LineTestStopped: line_test.line_test_stopped,
}

LATE = (
    events.LegRinging,
    events.LegAnswered,
    events.LegEnded,
    events.DigitPressed,
    events.PlaybackFinished,
    events.MediaLost,
    events.MediaBack,
    events.LegMeasured,
    events.PhoneHeld,
    events.PhoneRetrieved,
    events.TransferAsked,
    events.TransferProgress,
    events.LegReplaced,
    line_events.LegAgreed,
)

CALL_TIMERS: dict[str, Callable[[Floor, Any, float], None]] = {
    "identify": arriving.identity_limit,
    "overflow": targets.waited_too_long,
    "no_ready": targets.nobody_ready,
    "divert": diverting.limit,
    "retry": offering.try_again,
    "keeper": arriving.keeper_limit,
    "skill": arriving.less_is_wanted,
    "announce": announcing.time_to_announce,
    "keys": callback_keys.keys_over,
    "again": callbacks.try_him_again,
    "window": callbacks.window_over,
    "silent": silence.silence_limit,
    "dial": dialling.dial_limit,
    "mask": recording.mask_limit,
    "transfer": transfer.limit,
    "park": park.park_limit,
    "fetch": park.fetch_limit,
    "wrap_up": ending.wrap_up_limit,
    "menu": menu_keys.time_over,
    "message": voicemail.time_over,
}
OPERATOR_TIMERS = {monitoring.TIMER: monitoring.limit, ending.FORMER: ending.former_limit}


targets.WAYS.update(
    menu=menu.begin, person=diverting.to_person, number=diverting.to_number, voicemail=voicemail.begin
)


class Board:
    """Hears events, answers with commands. Not thread-safe: one thread owns it."""

    def __init__(self, plan: Plan) -> None:
        self.floor = Floor(plan)

    def step(self, event: events.Event, now: float) -> tuple[Command, ...]:
        """What to do about ``event`` at ``now`` (epoch seconds). Raises OutOfTurn."""
        try:
            if isinstance(event, events.TimerFired):
                self._timer(event, now)
            elif isinstance(event, events.EngineStarted):
                self._start_again(now)
            elif isinstance(event, routing_events.RouteAsked):
                rehearsal.route_asked(self.floor, event, Board)
            elif not line_test.takes(self.floor, event, now) and not monitoring.takes(self.floor, event, now):
                HANDLERS[type(event)](self.floor, event, now)
            self._settle(now)
        except Exception:
            self.floor.take_commands()
            self.floor.talks_changed.clear()
            self.floor.deserted.clear()
            self.floor.unanswered.clear()
            self.floor.unheard.clear()
            raise
        return self.floor.take_commands()

    def _settle(self, now: float) -> None:
        """Phones that are dead, who listens to calls, who was not taken where he was sent, queues that were
        left without anybody, what is gone from the plan, and who is recorded."""
        while self.floor.unheard:
            lost = events.LegEnded(self.floor.unheard.pop(0), OUT_OF_ORDER, 0, "lost")
            talking.leg_ended(self.floor, lost, now)
        monitoring.settle(self.floor, now)
        if offering.unsettled(self.floor):
            plan_change.stand_anew(self.floor, now)
        else:
            plan_change.tidy(self.floor, now)
        for call in self.floor.talks_changed.values():
            recording.settle(self.floor, call, now)
        self.floor.talks_changed.clear()
        if self.floor.spans:
            self._tell_states()

    def _tell_states(self) -> None:
        spans = tuple(self.floor.spans)
        self.floor.spans.clear()
        for span in spans:
            self.floor.today.was(span)
        self.floor.do(RecordStates(spans))

    def _timer(self, event: events.TimerFired, now: float) -> None:
        kind, _, of = event.timer.partition(":")
        if kind == "ring":
            talking.ring_limit(self.floor, of, now)
        elif kind == "desk":
            shifts.signed_out(self.floor, desk_events.SignedOut(OperatorId(of)), now)
        elif kind == closing.TIMER:
            closing.over(self.floor, of, now)
        elif kind == emergency.TIMER:
            emergency.over(self.floor, of, now)
        elif kind == line_test.TIMER:
            line_test.limit(self.floor, LegId(of), now)
        elif kind in OPERATOR_TIMERS:
            OPERATOR_TIMERS[kind](self.floor, of, now)
        elif (call := self.floor.calls.get(CallId(of))) is not None:
            CALL_TIMERS[kind](self.floor, call, now)

    def _start_again(self, now: float) -> None:
        """The engine came up empty: what was open is lost, and is written down truthfully. Who is signed in
        stays so (the desks are still there), phones register again."""
        for call in tuple(self.floor.calls.values()):
            for offer in call.offers.values():
                self.floor.cancel_timer("ring", offer.leg)
            for kind in CALL_TIMERS:
                self.floor.cancel_timer(kind, call.id)
            ending.close_lost(self.floor, call, now)
        self.floor.legs.clear()
        self.floor.trunk_problems.clear()
        line_test.engine_gone(self.floor, now)
        monitoring.engine_gone(self.floor, now)
        self.floor.book.engine_gone()
        for operator in self.floor.operators.values():
            shifts.engine_gone(self.floor, operator, now)
            operator.tell(now)
