"""What a caller chose and typed in a menu, for who talks to him. No Qt."""

from app.domain.ticket_names import ticket_name
from app.ui.parts.clean import clean, number
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import Press
from telephony.switchboard.overview import CallView

_LABELS = {
    each.source: each
    for each in (
        tr("State of a repair"),
        tr("End of the serial number"),
        tr("Repeat the last order"),
        tr("Ordered again"),
    )
}
"""Labels of the menus that are shipped; those of a plan of your own are in your own language."""
_OPENS = ("offered", "talking", "held", "wrap_up")


def menu_path(call: CallView) -> tuple[Shown, ...]:
    """In the order he did it."""
    said = [part for label, digits in call.menu for part in said_words(label, digits)]
    return (tr("menu: {what}").of(what=said[0]), *said[1:]) if said else ()


def said_words(label: str, digits: str) -> tuple[str | Text, ...]:
    """One thing that he chose or typed."""
    what: str | Text = _LABELS.get(label, clean(label, 40))
    return (tr("{what} {digits}").of(what=what, digits=number(digits)),) if digits else (what,)


def asked_request(call: CallView, key: str) -> tuple[Press, ...]:
    """The request he was told of or made in a menu, or that a colleague opened, to open it."""
    if not call.request or call.state not in _OPENS:
        return ()
    name = ticket_name(call.request)
    return (Press("asked_request", tr("Open {ticket}").of(ticket=name), "requests", "quiet", key=key),)
