"""What is said about parked callers: notices, reasons, the list. No Qt."""

from collections.abc import Mapping
from datetime import UTC, datetime

from app.domain.desk import Desk
from app.domain.shown_numbers import international
from app.ui.parts.clean import clean, number
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.times import lasted, when
from app.ui.parts.values import Cell, Column, Press, Row
from telephony.switchboard.overview import CallView, ParkedView

PARKED = (
    Column(tr("Parked", "callers, column title")),
    Column(tr("By", "who parked him, column title"), 72),
    Column(tr("Time"), 56, end=True),
)
NOTICES: Mapping[str, Text] = {
    "parked": tr("Parked under {detail}: anybody can pick the caller up, or dial this number on a phone."),
    "park_full": tr("Not parked: every place is taken; the caller is still with you."),
    "park_taken": tr("Not parked: {detail} is taken or no place to park; the caller is still with you."),
    "park_gone": tr("Nobody is parked there any more."),
    "park_fetched": tr("{detail} is picking the caller up already."),
    "pick_up_not_free": tr("Not picked up: you have another call or are not signed in."),
    "pick_up_no_phone": tr("Not picked up: your phone is not connected to the exchange."),
    "park_over": tr("{detail} was parked for long enough and is brought back."),
    "park_left": tr("{detail} hung up while parked."),
}
SOON = 2 / 3
"""Of the time until a parked caller is brought back: then his time turns yellow."""


def parked_rows(desk: Desk, now: float) -> tuple[Row, ...]:
    """Who has stood there longest first."""
    there = now + desk.ahead
    return tuple(_row(each, there) for each in desk.view.parked) if desk.view is not None else ()


def _row(one: ParkedView, there: float) -> Row:
    late = there - one.since >= SOON * (one.until - one.since)
    state: Shown = tr("{name} is picking the caller up already.").of(name=clean(one.fetched_by, 40))
    tip: tuple[Shown, ...] = (
        tr("parked under {slot} by {name}").of(slot=str(one.slot), name=clean(one.by, 40)),
        clean(one.note, 200),
        tr("queue {name}").of(name=clean(one.queue_name, 40)) if one.queue_name else "",
        state
        if one.fetched_by
        else tr("is brought back at {time}").of(time=when(datetime.fromtimestamp(one.until, UTC), there)),
    )
    told = tuple(each for each in tip if each)
    title = f"{one.slot} {called(one)}"
    return Row(
        one.call,
        (
            Cell(title, icon="park", tip=told),
            Cell(
                tr("ringing") if one.fetched_by else clean(one.by, 40),
                "ring" if one.fetched_by else "muted",
                tip=told,
            ),
            Cell(lasted(there - one.since), "warn" if late else "", bold=late, tip=told),
        ),
    )


def parked_line(desk: Desk, row: str) -> Shown:
    """One line about the chosen one, or who has stood there longest: where, by whom and why."""
    shelf = desk.view.parked if desk.view is not None else ()
    one = next((each for each in shelf if each.call == row), shelf[0] if shelf else None)
    if one is None:
        return ""
    place = tr("parked under {slot} by {name}").of(slot=str(one.slot), name=clean(one.by, 40))
    note = clean(one.note, 120)
    return (note, place) if note else place


def called(one: ParkedView) -> str:
    """Who it is, as far as it is known."""
    return clean(one.name, 40) or number(international(one.number)) or "?"


def parked_with(call: CallView) -> tuple[Shown, ...]:
    """Why he was parked, for who picked him up."""
    return (tr("parked with: {note}").of(note=clean(call.park_note, 60)),) if call.park_note else ()


def pick_up_press(row: str, key: str, why: Shown) -> Press:
    """The button below the list; without a row, for who has stood there longest. ``why``: it cannot be."""
    return Press(f"pick_up {row}".strip(), tr("Pick up"), "phone_in", why=why, key=key)
