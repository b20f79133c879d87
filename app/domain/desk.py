"""What one operator's screen holds: values arrive, a new screen results; an action becomes an event.

The window shows a ``Desk`` and nothing else; every rule about what a key does now is here.
"""

from dataclasses import dataclass, replace

from app.domain.line_wishes import line_wish
from app.domain.monitor_wishes import ACTIONS, monitor_blocked, monitor_wish
from app.domain.park_wishes import park_wish, pick_up_blocked, pick_up_wish
from app.domain.recording_wishes import recording_blocked, recording_wish
from app.domain.transfer_wishes import transfer_wish
from telephony.switchboard.desk_events import (
    CallbackWithdrawn,
    CallerChosen,
    DialAsked,
    DigitsAsked,
    HangUpAsked,
    HoldAsked,
    MuteAsked,
    OfferDeclined,
    PauseAsked,
    ReadyAsked,
    RequestWorkedOn,
    RetrieveAsked,
    SignedIn,
    SignedOut,
    WrapUpExtended,
    WrapUpFinished,
)
from telephony.switchboard.events import Asked, CallerMatch
from telephony.switchboard.ids import CallId
from telephony.switchboard.overview import CallView, DeskView
from telephony.switchboard.phone import AnswerPhone, AudioLevels, HangUpPhone, PhoneState
from telephony.switchboard.plan_desk import PlanJudged, PlanRefused, PlanSaved, PlanShown

SPEAKING, BETWEEN_WORDS = -35.0, 3.0
"""dBFS above which somebody speaks into a muted microphone; for so many seconds after it he is told."""

LIVE = ("talking", "consulting", "consulted", "dialling", "reaching", "fetching", "held")
"""Call states in which a person is on the line, the one that keys act on first."""

ANSWERS_KEPT = 8

SHOWN = (*LIVE, "offered", "wrap_up")


@dataclass(frozen=True, slots=True)
class LinkState:
    """Whether the exchange answers; ``since`` is the time of the last change (epoch s, own clock)."""

    up: bool
    since: float
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell the operator: ``text`` is a key of ``app.ui.desk.present.NOTICES`` or a sentence."""

    text: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PhoneGone:
    """The softphone's process ended; ``reason`` is a sentence or empty."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class Desk:
    """``ahead``: exchange's clock minus ours, seconds. ``focus``: the call that WHO and WORK show.
    ``phone`` is None where another SIP phone is the operator's phone or none has answered yet.
    ``outcomes``: disposition codes the operator picked and has not sent. ``parted``: the link was lost since
    the view came. ``spoke_muted``: when he last spoke into a microphone that is off. ``dropped``: the
    exchange came back and knows nothing of the operator's shift. ``plan``: as the exchange shows it to who
    edits it; ``plan_answers``: the last answers to him, newest last."""

    view: DeskView | None = None
    link: LinkState = LinkState(False, 0.0)
    phone: PhoneState | None = None
    levels: AudioLevels | None = None
    spoke_muted: float = 0.0
    ahead: float = 0.0
    focus: CallId | None = None
    outcomes: tuple[tuple[CallId, str], ...] = ()
    parted: bool = False
    dropped: bool = False
    plan: PlanShown | None = None
    plan_answers: tuple[PlanJudged | PlanSaved | PlanRefused, ...] = ()

    @property
    def calls(self) -> tuple[CallView, ...]:
        return self.view.calls if self.view else ()

    def call(self, call: CallId | None) -> CallView | None:
        return next((c for c in self.calls if c.call == call), None)

    @property
    def focused(self) -> CallView | None:
        return self.call(self.focus)

    def outcome(self, call: CallId) -> str:
        return dict(self.outcomes).get(call, "")

    def in_state(self, *states: str) -> CallView | None:
        """The first call in the first of these states that has one."""
        for state in states:
            for call in self.calls:
                if call.state == state:
                    return call
        return None


Incoming = DeskView | LinkState | PhoneState | AudioLevels | PhoneGone
Outgoing = Asked | AnswerPhone | HangUpPhone


def heard(desk: Desk, value: object, now: float) -> Desk:
    """The screen after ``value`` arrived at ``now``. Values that are not a screen's are left alone."""
    match value:
        case DeskView():
            here = {c.call for c in value.calls}
            kept = tuple(o for o in desk.outcomes if o[0] in here)
            focus = _focus(desk, value.calls)
            dropped = _dropped(desk, value)
            seen = replace(desk, view=value, ahead=value.at - now, focus=focus, outcomes=kept)
            return replace(seen, parted=False, dropped=dropped)
        case LinkState():
            return replace(desk, link=value, parted=desk.parted or not value.up)
        case PhoneState():
            return replace(desk, phone=value, levels=desk.levels if value.call == "up" else None)
        case AudioLevels():
            talking = desk.in_state("talking")
            loud = talking is not None and talking.muted and value.input > SPEAKING
            return replace(desk, levels=value, spoke_muted=now if loud else desk.spoke_muted)
        case PhoneGone():
            return replace(desk, phone=None, levels=None)
        case PlanShown():
            return replace(desk, plan=value)
        case PlanJudged() | PlanSaved() | PlanRefused():
            return replace(desk, plan_answers=(*desk.plan_answers[1 - ANSWERS_KEPT :], value))
    return desk


def _dropped(desk: Desk, view: DeskView) -> bool:
    """Nobody signs out while the exchange cannot be asked."""
    if view.me.state != "offline":
        return False
    return desk.dropped or (desk.parted and desk.view is not None and desk.view.me.state != "offline")


def look_at(desk: Desk, call: CallId) -> Desk:
    """The operator turned to this call by hand."""
    return replace(desk, focus=call) if desk.call(call) else desk


def choose_outcome(desk: Desk, call: CallId, code: str) -> Desk:
    """Pick what came of a call, during it or in wrap-up; picking it again takes it back."""
    about = desk.call(call)
    if about is None or code not in dict(about.dispositions):
        return desk
    rest = tuple(o for o in desk.outcomes if o[0] != call)
    return replace(desk, outcomes=rest if desk.outcome(call) == code else (*rest, (call, code)))


def about_to_lapse(desk: Desk, now: float) -> CallView | None:
    """A wrap-up whose time runs out within a second with an outcome picked and not sent."""
    for call in desk.calls:
        if call.state == "wrap_up" and call.wrap_until is not None and desk.outcome(call.call):
            if call.wrap_until - (now + desk.ahead) <= 1.0:
                return call
    return None


def _focus(desk: Desk, calls: tuple[CallView, ...]) -> CallId | None:
    """A call that was just answered takes the columns; one that only rings never takes them away from
    the call somebody is writing about."""
    before = {c.call: c.state for c in desk.calls}
    for call in calls:
        up = call.state in ("talking", "consulted")
        if up and before.get(call.call) in (None, "offered", "reaching", "fetching", "dialling"):
            return call.call
    if any(c.call == desk.focus for c in calls):
        return desk.focus
    ranked = sorted(calls, key=lambda c: SHOWN.index(c.state) if c.state in SHOWN else len(SHOWN))
    return ranked[0].call if ranked else None


def strips(desk: Desk) -> tuple[CallView, ...]:
    """Calls from top to bottom: what rings or is live first, then held, then wrap-up."""
    order = ("offered", *LIVE, "wrap_up")
    return tuple(sorted(desk.calls, key=lambda c: order.index(c.state) if c.state in order else len(order)))


def muted_but_speaking(desk: Desk, now: float) -> bool:
    """Through the pauses between words too: what comes and goes with each of them moves the whole screen."""
    call = desk.in_state("talking")
    return bool(call and call.muted and now - desk.spoke_muted < BETWEEN_WORDS)


# ---- what an action may do now --------------------------------------------------------------------------

_NEEDS_CALL = {
    "decline": ("offered",),
    "hold": ("talking", "held", "consulting"),
    "transfer": ("talking", "held", "consulting"),
    "consult": ("talking", "held"),
    "park": ("talking", "held"),
    "conference": ("consulting",),
    "let_go": ("consulting",),
    "mute": ("talking", "consulting"),
    **dict.fromkeys(("mask", "mask_on", "mask_off", "record"), ("talking", "held", "consulting")),
    "digits": ("talking", "consulting"),
    "finish": ("wrap_up",),
    "extend": ("wrap_up",),
}
_NO_CALL = {
    "decline": "nothing_rings",
    "finish": "no_wrap_up",
    "extend": "no_wrap_up",
    "digits": "not_talking",
    "transfer": "not_talking",
    "consult": "not_talking",
    "park": "not_talking",
    "conference": "nobody_asked",
    "let_go": "nobody_asked",
}


def target(desk: Desk, action: str, call: CallId | None = None) -> CallView | None:
    """The call an action is about: the named one, else the one the action fits best."""
    if call is not None:
        return desk.call(call)
    return desk.in_state(*_NEEDS_CALL.get(action, LIVE))


def blocked(desk: Desk, action: str, call: CallId | None = None) -> str:
    """Why the action cannot be done now: a code of ``app.ui.calls.presses.REASONS``, or empty."""
    if action == "answer":
        return _answer_blocked(desk)
    if action == "hang_up" and desk.phone and desk.phone.call == "up":
        return ""
    if not desk.link.up or desk.view is None:
        return "link_down"
    if action in _NEEDS_CALL or action == "hang_up":
        return _call_blocked(desk, action, call)
    if action in ACTIONS:
        return monitor_blocked(desk.view, action, call)
    if action in ("dial", "pick_up"):
        return _dial_blocked(desk, desk.view) or pick_up_blocked(action, desk.view)
    return ""


def _answer_blocked(desk: Desk) -> str:
    if desk.phone is None:
        return "other_phone" if desk.in_state("offered") else "nothing_rings"
    return "" if desk.phone.call == "ringing" else "nothing_rings"


def _call_blocked(desk: Desk, action: str, call: CallId | None) -> str:
    about = target(desk, action, call)
    if action == "hang_up" and about is None and desk.in_state("offered"):
        return "rings"
    if about is None or about.state not in _NEEDS_CALL.get(action, LIVE):
        return _NO_CALL.get(action, "no_call")
    if action == "finish" and about.disposition_required and not desk.outcome(about.call):
        return "outcome_needed"
    return recording_blocked(action, about)


def _dial_blocked(desk: Desk, view: DeskView) -> str:
    if view.me.state == "offline":
        return "signed_out"
    if not view.me.phone_online:
        return "phone_offline"
    if desk.in_state("offered"):
        return "rings"
    if desk.in_state(*LIVE):
        return "on_call"
    return ""


def asked(desk: Desk, action: str, argument: str = "", call: CallId | None = None) -> Outgoing | None:
    """What to send for an action, or None when it is not possible now (ask ``blocked`` why)."""
    if blocked(desk, action, call):
        return None
    if action == "answer":
        return AnswerPhone()
    if action == "hang_up" and not desk.link.up:
        return HangUpPhone()
    if desk.view is None:
        return HangUpPhone() if action == "hang_up" else None
    about = target(desk, action, call)
    if about is not None and (action in _NEEDS_CALL or action == "hang_up"):
        if action == "finish":
            return WrapUpFinished(desk.view.me.operator, about.call, desk.outcome(about.call))
        me = desk.view.me.operator
        wish = transfer_wish(me, action, about, argument) or recording_wish(me, action, about)
        wish = wish or park_wish(me, action, about, argument)
        return wish or _about_call(desk.view, action, about, argument)
    if action == "hang_up":
        return HangUpPhone()
    wish = (
        monitor_wish(desk.view, action, call)
        or line_wish(desk.view.me.operator, action, argument)
        or pick_up_wish(desk.view, action, argument)
    )
    return wish or _about_me(desk.view, action, argument)


def _about_call(view: DeskView, action: str, call: CallView, argument: str) -> Outgoing | None:
    me = view.me.operator
    match action:
        case "decline":
            return OfferDeclined(me, call.call)
        case "hang_up":
            return HangUpAsked(me, call.call)
        case "hold":
            return (RetrieveAsked if call.state == "held" else HoldAsked)(me, call.call)
        case "mute":
            return MuteAsked(me, call.call, not call.muted)
        case "digits":
            return DigitsAsked(me, call.call, argument)
        case "extend":
            return WrapUpExtended(me, call.call)
    return None


def _about_me(view: DeskView, action: str, argument: str) -> Asked | None:
    me = view.me.operator
    match action:
        case "ready":
            return SignedIn(me) if view.me.state == "offline" else ReadyAsked(me)
        case "pause":
            return PauseAsked(me, argument or (view.pause_codes[0][0] if view.pause_codes else ""))
        case "sign_out":
            return SignedOut(me)
        case "dial":
            return DialAsked(me, argument)
        case "withdraw_callback":
            return CallbackWithdrawn(me, CallId(argument))
    return None


def chosen(desk: Desk, call: CallId, match: CallerMatch) -> Asked | None:
    """The operator said who is calling."""
    return CallerChosen(desk.view.me.operator, call, match) if desk.view and desk.link.up else None


def worked_on(desk: Desk, number: int) -> Asked | None:
    """He opened this request: the call he has, if he has one, is about it."""
    call = desk.focused
    if desk.view is None or not desk.link.up or call is None or call.state == "offered":
        return None
    return RequestWorkedOn(desk.view.me.operator, call.call, number)
