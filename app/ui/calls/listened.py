"""What an operator is told of supervisors in his call, and what the exchange says to them. No Qt."""

from collections.abc import Iterable, Mapping

from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import Pill
from telephony.switchboard.overview import CallView

_NOTHING = tr("Nobody talks in this call now: there is nothing to listen to.")
_OWN = tr("You are in this call yourself.")
_ROLE = tr("Only supervisors listen to calls of others.")
MONITOR_REASONS: Mapping[str, Text] = {
    "monitor_role": _ROLE,
    "monitor_none": tr("You listen to no call."),
    "monitor_choose": tr("Choose a call in the room Floor first."),
    "monitor_own": _OWN,
    "monitor_nothing": _NOTHING,
}
"""Why a button or key of listening does nothing."""
MONITOR_NOTICES: Mapping[str, Text] = {
    "monitor_role": _ROLE,
    "monitor_own": _OWN,
    "monitor_nothing": _NOTHING,
    "monitor_gone": tr("This call is over."),
    "monitor_forbidden": tr(
        "This call may not be listened to: the plan forbids it, or it is of another team."
    ),
    "monitor_not_free": tr("Finish the call you have first, or sign in: then you can listen."),
    "monitor_no_phone": tr("Your phone is not connected to the exchange: you could hear nothing."),
    "monitor_phone_busy": tr("Your phone is busy: hang up there, then listen."),
    "monitor_no_answer": tr("Your phone was not picked up, so you do not listen."),
    "monitor_phone_lost": tr("Your phone could not be reached any more, so you do not listen."),
    "monitor_over": tr("The call you listened to is over."),
    "monitor_left": tr("The call you listened to left the house."),
    "taken_over": tr("{detail} took your call over. Write what you know; it stays with the call."),
}


_MODES: Mapping[str, Text] = {
    "barge": tr("Speaks with all: {names}"),
    "whisper": tr("Whispers: {names}"),
    "listen": tr("Listening: {names}"),
}
"""How a supervisor is in a call: ``MonitorView.state``."""


def listeners_pill(call: CallView) -> tuple[Pill, ...]:
    """As far as the plan lets him know."""
    if not call.overheard or call.state == "wrap_up":
        return ()
    return tuple(
        Pill(words, "info" if mode == "listen" else "warn", dot=True)
        for mode, words in heard_words((clean(name, 30), mode) for name, mode in call.overheard)
    )


def heard_words(people: Iterable[tuple[str, str]]) -> tuple[tuple[str, Shown], ...]:
    """(mode, who is in the call so) of (name, mode), one for each mode, who speaks to most first."""
    here = list(people)
    said = ((mode, words, [name for name, his in here if his == mode]) for mode, words in _MODES.items())
    return tuple((mode, words.of(names=", ".join(names))) for mode, words, names in said if names)
