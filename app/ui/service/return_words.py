"""What returns to suppliers say on the screen. No Qt."""

from collections.abc import Iterable, Mapping

from app.domain.returns import (
    AWAY,
    EVENT_NAMES,
    OVERDUE_DAYS,
    STATE_NAMES,
    Return,
    ReturnStep,
    allowed,
    days_away,
    is_overdue,
)
from app.ui.parts.clean import clean, clean_note
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.times import when
from app.ui.parts.values import CardMessage, Cell, Column, Pill, Press, Row
from app.ui.scan.present import amount
from app.ui.tickets.present import Option

SHORT = (Column(tr("No."), 88), Column(tr("What")), Column(tr("Supplier"), 100), Column(tr("State"), 190))
LIST = (
    Column(tr("No."), 88),
    Column(tr("What")),
    Column(tr("Supplier"), 130),
    Column(tr("Supplier's number"), 130),
    Column(tr("State"), 230),
    Column(tr("Days away"), 92, end=True),
    Column(tr("Request"), 92),
)
STEPS = (Column(tr("When"), 124), Column(tr("Step")), Column(tr("By"), 90))
NO_RETURNS = CardMessage("empty", tr("Nothing of this request went back to a supplier."))
NONE_FOUND = CardMessage("empty", tr("No return is like this."))
LOADING = CardMessage("loading", tr("Looking up…"))
_TONE: Mapping[str, str] = {
    "drafted": "muted",
    "approved": "info",
    "sent": "info",
    "received": "info",
    "repaired": "ok",
    "replaced": "ok",
    "credited": "ok",
    "refused": "bad",
    "back": "ok",
    "closed": "muted",
    "cancelled": "muted",
}
FIELDS = (
    ("supplier", tr("Supplier")),
    ("reason", tr("Fault, for the supplier")),
    ("rma", tr("Supplier's RMA number")),
    ("carrier", tr("Carrier")),
    ("tracking", tr("Tracking number")),
    ("new_serial", tr("Serial number of the new piece")),
)
FOLLOW = Press("follow", tr("Follow the parcel"), "out", "link")


def state_word(state: str) -> Text:
    return Text(STATE_NAMES[state])


def state_pill(of: Return, now: float) -> Pill:
    if is_overdue(of, now):
        return Pill(tr("%n days without an answer", "return", days_away(of, now)), "bad")
    return Pill(state_word(of.state), _TONE[of.state])


def _state(of: Return, now: float) -> Cell:
    if is_overdue(of, now):
        tip = tr("Sent more than %n days ago, and no answer.", "return", OVERDUE_DAYS)
        return Cell((tr("overdue"), state_word(of.state)), "bad", dot=True, tip=tip)
    return Cell(state_word(of.state), _TONE[of.state], dot=True)


def short_rows(returns: Iterable[Return], now: float) -> tuple[Row, ...]:
    return tuple(
        Row(
            str(each.id),
            (
                Cell(each.name, tip=clean(each.rma, 60)),
                Cell(clean(each.thing, 120)),
                Cell(clean(each.supplier, 60)),
                _state(each, now),
            ),
        )
        for each in returns
    )


def list_rows(returns: Iterable[Return], now: float) -> tuple[Row, ...]:
    return tuple(
        Row(
            str(each.id),
            (
                Cell(each.name),
                Cell(clean(each.thing, 120), tip=clean(each.reason, 200)),
                Cell(clean(each.supplier, 60)),
                Cell(clean(each.rma, 60)),
                _state(each, now),
                Cell(str(days_away(each, now)) if each.state in AWAY else ""),
                Cell(each.ticket, "muted"),
            ),
        )
        for each in returns
    )


def step_rows(steps: Iterable[ReturnStep], now: float) -> tuple[Row, ...]:
    """Newest first."""
    return tuple(
        Row(
            str(place),
            (
                Cell(when(step.at, now)),
                Cell(_step(step), tip=clean(step.text, 300)),
                Cell(clean(step.who, 40), "muted"),
            ),
        )
        for place, step in reversed(tuple(enumerate(steps)))
    )


def _step(step: ReturnStep) -> Shown:
    """What happened, as the state it led to."""
    words: Shown = tr("Changed") if step.event == "changed" else state_word(step.state)
    return (words, clean_note(step.text, 160)) if step.text else words


def steps(state: str) -> tuple[Press, ...]:
    """What may happen now; the last of them, cancelling, is quiet."""
    return tuple(
        Press(event, Text(EVENT_NAMES[event]), "", "quiet" if event == "cancelled" else "plain")
        for event in allowed(state)
    )


def about(of: Return) -> Shown:
    """The thing and, once known, what came instead or was paid."""
    parts: list[Shown] = [clean(of.thing, 120)]
    if of.replacement:
        parts.append(tr("replaced by {serial}").of(serial=clean(of.replacement, 60)))
    if of.credit is not None:
        parts.append(tr("credited {sum}").of(sum=amount(of.credit)))
    if of.ticket:
        parts.append(of.ticket)
    return tuple(parts)


def filters() -> tuple[Option, ...]:
    return (
        Option("open", tr("Open ones")),
        Option("away", tr("At the supplier")),
        Option("overdue", tr("Overdue")),
        Option("ended", tr("Ended")),
        Option("all", tr("All", "returns")),
    )
