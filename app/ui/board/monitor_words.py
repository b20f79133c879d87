"""What a supervisor's desk says of the call he listens to, and of what he can do with a chosen one. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.desk import Desk, blocked
from app.domain.monitor_wishes import MODES, STOP
from app.ui.calls.presses import REASONS
from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.times import lasted
from app.ui.parts.values import Pill, Press
from telephony.switchboard.ids import CallId
from telephony.switchboard.monitor_events import TALKS
from telephony.switchboard.overview import MonitorView

PRESSES: Mapping[str, tuple[Text, str]] = {
    "monitor_listen": (tr("Listen", "to a call of others"), "headset"),
    "monitor_whisper": (tr("Whisper"), "whisper"),
    "monitor_barge": (tr("Barge in"), "people"),
    "monitor_take": (tr("Take over"), "phone_in"),
}
_STOP = Press(STOP, tr("Stop listening"), "close", shortcut=STOP)
_STATES: Mapping[str, tuple[Text, str, str]] = {
    "calling": (tr("Your phone is called"), "info", "phone_out"),
    "listen": (tr("You listen: nobody hears you"), "info", "headset"),
    "whisper": (tr("You whisper: only {operator} hears you"), "warn", "whisper"),
    "barge": (tr("You are in the call: all hear you"), "bad", "people"),
}
_CALL_STATES: Mapping[str, Text] = {
    "held": tr("on hold: you hear the operator alone"),
    "transferring": tr("being transferred"),
    "consulting": tr("asks somebody"),
    "waiting": tr("waits for the next operator"),
    "offered": tr("waits for the next operator"),
}


@dataclass(frozen=True, slots=True)
class Listening:
    """What he does now. ``who``: customer ↔ operator; ``more``: of the call, when it is not just talked."""

    icon: str
    tone: str
    title: Shown
    who: Shown
    more: tuple[Shown, ...]
    pill: Pill
    presses: tuple[Press, ...]


def listening(desk: Desk, now: float) -> Listening | None:
    """None while he listens to nothing."""
    hears = desk.view.monitoring if desk.view is not None else None
    if hears is None:
        return None
    words, tone, icon = _STATES.get(hears.state, (tr("You listen: nobody hears you"), "info", "headset"))
    operator = clean(hears.operator, 40)
    title: Shown = words.of(operator=operator or tr("the operator")) if hears.state == "whisper" else words
    return Listening(
        icon=icon,
        tone=tone,
        title=(title, lasted(now + desk.ahead - hears.since)),
        who=_between(hears),
        more=tuple(each for each in (_CALL_STATES.get(hears.call_state),) if each is not None),
        pill=Pill(tr("the operator sees it"), "info") if _seen(hears) else Pill(tr("unseen"), "muted"),
        presses=presses(desk, None),
    )


def _between(hears: MonitorView) -> Shown:
    caller = clean(hears.caller, 40) or tr("number withheld")
    return tr("{caller} ↔ {operator}").of(caller=caller, operator=clean(hears.operator, 40) or "–")


def _seen(hears: MonitorView) -> bool:
    return hears.told or hears.state in ("whisper", "barge")


def presses(desk: Desk, call: CallId | None, state: str = "talking") -> tuple[Press, ...]:
    """About the chosen call, which is in that state, or (None) the one he hears. What he does is marked; stop
    is there while he does something."""
    hears = desk.view.monitoring if desk.view is not None else None
    about_his = hears is not None and call in (None, hears.call)
    shown = [
        Press(
            action,
            words,
            icon,
            why=why_not(desk, action, call, state),
            checked=about_his and hears is not None and hears.mode == MODES[action],
            shortcut=action,
        )
        for action, (words, icon) in PRESSES.items()
    ]
    return (*shown, *((_STOP,) if hears is not None else ()))


def why_not(desk: Desk, action: str, call: CallId | None, state: str) -> Shown:
    """Why an action about that call cannot be done now; empty when it can. ``state``: of the call."""
    code = blocked(desk, action, call)
    hears = desk.view.monitoring if desk.view is not None else None
    if not code and action != STOP and state not in TALKS and (hears is None or hears.call != call):
        code = "monitor_nothing"
    return REASONS.get(code, code)
