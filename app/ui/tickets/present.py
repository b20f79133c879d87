"""What requests say on the screen: rows, the editor's fields and choices, duplicates, conflicts. No Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from os.path import commonprefix
from typing import TypeVar

from app.domain.desk import Desk
from app.domain.duplicates import Duplicate
from app.domain.scan_results import AtHand
from app.domain.tickets import (
    EVENT_NAMES,
    OPEN,
    PRIORITIES,
    STATE_NAMES,
    NewTicket,
    Ticket,
    TicketLine,
    allowed,
)
from app.ui.parts.clean import clean
from app.ui.parts.due import due_sign
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.times import when
from app.ui.parts.values import CardMessage, Cell, Column, Pill, Row

# ---- lists ---------------------------------------------------------------------------------------------

SHORT_LIST = (Column(tr("No.")), Column(tr("State"), 150))
OPEN_LIST = (Column(tr("No."), 104), Column(tr("Subject")), Column(tr("Due"), 34))
NO_REQUESTS = CardMessage("empty", tr("No open requests."))
STATE_TONES: Mapping[str, str] = {
    "new": "info",
    "received": "info",
    "working": "ok",
    "waiting_customer": "warn",
    "waiting_part": "warn",
}


def state_word(state: str) -> Text:
    return Text(STATE_NAMES[state])


def state_pill(state: str) -> Pill:
    return Pill(state_word(state), STATE_TONES.get(state, "muted"))


def state_cell(line: TicketLine) -> Cell:
    word = state_word(line.state)
    return Cell(word, STATE_TONES.get(line.state, "muted"), dot=True, tip=word)


def _priority(line: TicketLine) -> str:
    return "bad" if line.priority >= len(PRIORITIES) - 1 else "warn" if line.priority > 1 else ""


def short_rows(lines: Iterable[TicketLine]) -> tuple[Row, ...]:
    """Open ones of a device."""
    shown = [line for line in lines if line.state in OPEN]
    return tuple(
        Row(str(line.id), (Cell(line.name, _priority(line), tip=clean(line.title, 200)), state_cell(line)))
        for line in shown
    )


def open_rows(lines: Iterable[TicketLine], now: float) -> tuple[Row, ...]:
    """Open ones of a customer."""
    return tuple(
        Row(
            str(line.id),
            (
                Cell(line.name, STATE_TONES.get(line.state, "muted"), dot=True, tip=state_word(line.state)),
                Cell(
                    clean(line.title, 100),
                    _priority(line),
                    tip=(clean(line.title, 200), state_word(line.state), when(line.opened, now)),
                ),
                due_sign(line.promised, now),
            ),
        )
        for line in lines
        if line.state in OPEN
    )


# ---- editor --------------------------------------------------------------------------------------------


Written = TypeVar("Written", Ticket, NewTicket)


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of the editor, as they were filled in."""

    title: str
    text: str = ""
    priority: int = 1
    owner: str = ""
    team: str = ""


def form_of(ticket: Ticket | NewTicket) -> Form:
    return Form(ticket.title, ticket.text, ticket.priority, ticket.owner, ticket.team)


def with_form(of: Written, form: Form) -> Written:
    """The request as the fields say; a title that was wiped out stays what it was."""
    return replace(
        of,
        title=form.title.strip() or of.title,
        text=form.text,
        priority=form.priority,
        owner=form.owner,
        team=form.team,
    )


@dataclass(frozen=True, slots=True)
class Option:
    """An entry of a choice; ``value`` is what is saved."""

    value: str
    text: Shown


def priorities() -> tuple[Option, ...]:
    return tuple(Option(str(place), Text(word)) for place, word in enumerate(PRIORITIES))


def steps(state: str) -> tuple[Option, ...]:
    """The state first, then what may happen to it."""
    return (
        Option("", state_word(state)),
        *(Option(each, ("→", Text(EVENT_NAMES[each]))) for each in allowed(state)),
    )


def owners(desk: Desk, chosen: str) -> tuple[Option, ...]:
    """Me, then the colleagues; whoever owns it now is there too, even when he left the house."""
    people: dict[str, Shown] = {"": tr("Nobody yet")}
    if desk.view is not None:
        me = desk.view.me
        people[me.operator] = tr("{name} (me)").of(name=clean(me.name, 40))
        people |= {each.operator: clean(each.name, 40) for each in desk.view.colleagues}
    people.setdefault(chosen, clean(chosen, 40))
    return tuple(Option(value, text) for value, text in people.items())


def teams(desk: Desk, chosen: str) -> tuple[Option, ...]:
    found: dict[str, Shown] = {"": tr("No team")}
    if desk.view is not None:
        found |= {each.queue: clean(each.name, 40) for each in desk.view.queues}
    found.setdefault(chosen, clean(chosen, 40))
    return tuple(Option(value, text) for value, text in found.items())


def about(ticket: Ticket) -> Shown:
    """Device and customer of a request, in one line."""
    parts = dict.fromkeys(clean(p, 80) for p in (ticket.device, ticket.person, ticket.company) if p)
    return tuple(parts)


def at_hand(desk: Desk, at: AtHand) -> AtHand:
    """Who is on the line and who gets what is opened now, beside what was scanned last."""
    call = desk.focused if desk.focused is not None and desk.focused.state != "offered" else None
    chosen = call.chosen if call is not None else None
    return replace(
        at,
        call=call.call if call else "",
        person_id=chosen.person_id if chosen else None,
        company_id=chosen.company_id if chosen else None,
        owner=desk.view.me.operator if desk.view else "",
        team=(call.queue or "") if call else "",
    )


def caller_request(desk: Desk, at: AtHand, title: str) -> NewTicket:
    """A request of whoever is on the line, without a device. ``title``: for a caller without a name."""
    call = desk.focused if at.call else None
    chosen = call.chosen if call is not None else None
    name = (chosen.person or chosen.company) if chosen else ""
    number = call.number_raw if call is not None else ""
    return NewTicket(
        title=clean(name or number, 100) or title,
        owner=at.owner,
        team=at.team,
        call=at.call,
        person_id=at.person_id,
        company_id=at.company_id,
    )


# ---- duplicates and conflicts --------------------------------------------------------------------------

_REASON: Mapping[str, Text] = {
    "device": tr("same device"),
    "person": tr("same person"),
    "company": tr("same company"),
}


def duplicate_rows(found: Iterable[Duplicate], now: float) -> tuple[Row, ...]:
    return tuple(
        Row(
            str(each.ticket.id),
            (
                Cell(
                    (each.ticket.name, clean(each.ticket.title, 100)),
                    tip=(_REASON[each.reason], when(each.ticket.opened, now), clean(each.ticket.title, 200)),
                ),
                Cell(_REASON[each.reason], "warn"),
            ),
        )
        for each in found
    )


DUPLICATES = (Column(tr("Request")), Column(tr("Reason"), 104))


def conflict_lines(mine: Form, theirs: Form) -> tuple[Text, ...]:
    """What differs, both versions side by side."""
    pairs = (
        (tr("Title"), mine.title, theirs.title),
        (tr("Text"), mine.text, theirs.text),
        (tr("Priority"), _priority_word(mine), _priority_word(theirs)),
        (tr("Owner"), mine.owner, theirs.owner),
        (tr("Team"), mine.team, theirs.team),
    )
    return tuple(
        tr("{field}: theirs “{theirs}”, yours “{mine}”").of(
            field=field, theirs=_cut(other, own), mine=_cut(own, other)
        )
        for field, own, other in pairs
        if own != other
    )


def _priority_word(form: Form) -> Shown:
    return Text(PRIORITIES[form.priority])


SEEN_BEFORE, SEEN = 40, 120
"""Characters before the first difference, and in all, of a text that others wrote differently."""


def _cut(value: Shown, other: Shown) -> Shown:
    """A long text from shortly before where the two part, so that the difference is seen."""
    if not isinstance(value, str) or not isinstance(other, str):
        return value
    alike = len(commonprefix([value, other]))
    start = max(0, alike - SEEN_BEFORE) if max(len(value), len(other)) > SEEN else 0
    return ("…" if start else "") + clean(value[start:], SEEN)
