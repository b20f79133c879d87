"""What can be done with a call, and why not: the buttons of its strip. No Qt."""

from collections.abc import Mapping

from app.domain.desk import Desk, blocked
from app.ui.calls.listened import MONITOR_REASONS
from app.ui.calls.menu_words import asked_request
from app.ui.calls.recorded import recording_presses
from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import Press
from telephony.switchboard.overview import CallView

REASONS: Mapping[str, Text] = {
    "link_down": tr("The exchange does not answer; reconnecting."),
    "nothing_rings": tr("No call is ringing."),
    "other_phone": tr("Pick up on your own phone: this desk has no softphone."),
    "rings": tr("A call is ringing: answer or decline it first."),
    "no_call": tr("There is no call."),
    "not_talking": tr("Nobody is on the line."),
    "no_wrap_up": tr("There is no call to wrap up."),
    "outcome_needed": tr("Choose what came of the call first."),
    "signed_out": tr("Sign in first."),
    "phone_offline": tr("Your phone is not connected to the exchange."),
    "nobody_asked": tr("Nobody is asked: press Transfer, choose somebody, then Ask first."),
    "on_call": tr("Finish the call you have first."),
    "nobody_parked": tr("Nobody is parked."),
    "not_recorded": tr("This call is not recorded."),
    "never_recorded": tr("Calls of this queue are not recorded."),
    **MONITOR_REASONS,
}

_OWN_PHONE = (
    ("answer", tr("Answer"), "phone", "go"),
    ("hang_up", tr("Hang up"), "hang_up", "danger"),
)
_PRESSES: Mapping[str, tuple[tuple[str, Text, str, str], ...]] = {
    "offered": (
        ("answer", tr("Answer"), "phone", "go"),
        ("decline", tr("Decline"), "hang_up", "danger"),
    ),
    "talking": (
        ("mute", tr("Mute"), "mic_off", "plain"),
        ("hold", tr("Hold"), "pause", "plain"),
        ("transfer", tr("Transfer"), "phone_out", "plain"),
        ("park", tr("Park"), "park", "plain"),
        ("keypad", tr("Keypad"), "keypad", "plain"),
        ("hang_up", tr("Hang up"), "hang_up", "danger"),
    ),
    "held": (
        ("hold", tr("Take back", "the call from hold"), "play", "filled"),
        ("transfer", tr("Transfer"), "phone_out", "plain"),
        ("park", tr("Park"), "park", "plain"),
        ("hang_up", tr("Hang up"), "hang_up", "danger"),
    ),
    "consulting": (
        ("transfer", tr("Connect"), "check", "filled"),
        ("conference", tr("All together"), "people", "plain"),
        ("hold", tr("Swap"), "refresh", "plain"),
        ("let_go", tr("Back to the caller"), "undo", "plain"),
        ("hang_up", tr("Hang up"), "hang_up", "danger"),
    ),
    "consulted": (("hang_up", tr("Leave"), "hang_up", "danger"),),
    "dialling": (("hang_up", tr("Hang up"), "hang_up", "danger"),),
    "reaching": _OWN_PHONE,
    "fetching": _OWN_PHONE,
    "wrap_up": (
        ("call_back", tr("Call back…"), "to_call", "plain"),
        ("extend", tr("More time"), "clock", "plain"),
        ("finish", tr("Finish"), "check", "filled"),
    ),
}


def presses(call: CallView, desk: Desk, keys: Mapping[str, str]) -> tuple[Press, ...]:
    found = []
    usual = _PRESSES.get(call.state, ())
    # Before the last one, which hangs up.
    for action, text, icon, kind in (*usual[:-1], *recording_presses(call), *usual[-1:]):
        muted = action == "mute" and call.muted
        found.append(
            Press(
                action,
                tr("Unmute") if muted else text,
                "mic" if muted else icon,
                kind,
                why=_why_not(desk, action, call),
                checked=muted,
                key=keys.get(action, ""),
            )
        )
    return (*asked_request(call, keys.get("asked_request", "")), *found)


def _why_not(desk: Desk, action: str, call: CallView) -> Shown:
    code = blocked(desk, "digits" if action == "keypad" else action, call.call)
    return REASONS.get(code, code)


def outcomes(call: CallView, desk: Desk, keys: Mapping[str, str]) -> tuple[Press, ...]:
    """What can have come of it; the pick is sent with Finish. While talking it is picked by key only."""
    if call.state != "wrap_up":
        return ()
    picked = desk.outcome(call.call)
    return tuple(
        Press(
            f"outcome:{code}",
            clean(label, 30),
            checked=code == picked,
            key=keys.get(f"disposition_{place}", ""),
        )
        for place, (code, label) in enumerate(call.dispositions, start=1)
    )
