"""What the room of requests says: rows, filters, counts, the picture of the load. No Qt."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from app.domain.assignment import Duty, Roster
from app.domain.desk import Desk
from app.domain.folding import fold
from app.domain.service_promises import mark
from app.domain.tickets import PRIORITIES, STATE_NAMES, TicketLine
from app.ui.parts.clean import clean
from app.ui.parts.due import due_cell
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import CardMessage, Cell, Column, Pill, Row
from app.ui.tickets.present import STATE_TONES, Option, state_cell, state_word

COLUMNS = (
    Column(tr("No."), 84),
    Column(tr("Subject")),
    Column(tr("State"), 180),
    Column(tr("Priority"), 78),
    Column(tr("Owner"), 104),
    Column(tr("Team"), 84),
    Column(tr("Customer"), 150),
    Column(tr("Device"), 136),
    Column(tr("Due"), 176),
    Column(tr("Age"), 60, end=True),
)
FILTERS = ("mine", "teams", "all", "overdue", "nobody")
FILTER_NAMES: Mapping[str, Text] = {
    "mine": tr("Mine"),
    "teams": tr("My teams"),
    "all": tr("All"),
    "overdue": tr("Overdue"),
    "nobody": tr("Without owner"),
}
LOADING = CardMessage("loading", tr("Loading requests…"))
_EMPTY: Mapping[str, CardMessage] = {
    "mine": CardMessage("empty", tr("You have no open requests.")),
    "teams": CardMessage("empty", tr("Your teams have no open requests.")),
    "all": CardMessage("empty", tr("There are no open requests."), tr("F6 on the desk opens one.")),
    "overdue": CardMessage("empty", tr("Nothing is overdue.")),
    "nobody": CardMessage("empty", tr("Every request has an owner.")),
}
NOT_FOUND = CardMessage("empty", tr("No request is like this."), tr("Clear the search or choose “All”."))
_PRIORITY_TONE = ("muted", "", "warn", "bad")


@dataclass(frozen=True, slots=True)
class House:
    """Who looks, and how people and teams are called."""

    me: str = ""
    role: str = ""
    people: Mapping[str, str] = field(default_factory=dict)
    teams: Mapping[str, str] = field(default_factory=dict)
    mine: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of all open requests is shown, and by which column it is sorted (-1: as it comes, by due)."""

    filter: str = "all"
    state: str = ""
    text: str = ""
    column: int = -1
    falling: bool = False


def house(desk: Desk, roster: Roster) -> House:
    people = {each.operator: each.name for each in roster.duties}
    if desk.view is None:
        return House(people=people)
    me = desk.view.me
    people |= {each.operator: each.name for each in (me, *desk.view.colleagues)}
    teams = {str(each.queue): each.name for each in desk.view.queues}
    mine = frozenset(str(each.queue) for each in desk.view.queues if each.mine)
    return House(me.operator, me.role, people, teams, mine)


# ---- which requests --------------------------------------------------------------------------------------


def _belongs(name: str, line: TicketLine, of: House, now: datetime) -> bool:
    if name == "mine":
        return bool(of.me) and line.owner == of.me
    if name == "teams":
        return line.team in of.mine
    if name == "overdue":
        return mark(line.promised, now) == "overdue"
    return name == "all" or not line.owner


def counts(lines: Iterable[TicketLine], of: House, now: float) -> dict[str, int]:
    """How many each filter would show."""
    at, found = datetime.fromtimestamp(now, UTC), dict.fromkeys(FILTERS, 0)
    for line in lines:
        for name in FILTERS:
            found[name] += _belongs(name, line, of, at)
    return found


def chosen(lines: Iterable[TicketLine], wanted: Wanted, of: House, now: float) -> tuple[TicketLine, ...]:
    at, asked = datetime.fromtimestamp(now, UTC), fold(wanted.text).split()
    found = [
        line
        for line in lines
        if _belongs(wanted.filter, line, of, at)
        and wanted.state in ("", line.state)
        and (not asked or _has(line, asked, of))
    ]
    if wanted.column >= 0:
        found.sort(key=_SORT[wanted.column], reverse=wanted.falling)
    return tuple(found)


def _has(line: TicketLine, asked: list[str], of: House) -> bool:
    people = (line.person, line.company, of.people.get(line.owner, line.owner))
    words = fold(" ".join((line.name, str(line.number), line.title, line.device, *people)))
    return all(word in words for word in asked)


_LAST = datetime.max.replace(tzinfo=UTC)
_SORT: tuple[Callable[[TicketLine], Any], ...] = (
    lambda line: line.number,
    lambda line: fold(line.title),
    lambda line: list(STATE_NAMES).index(line.state),
    lambda line: -line.priority,
    lambda line: (not line.owner, line.owner),
    lambda line: (not line.team, line.team),
    lambda line: fold(line.company or line.person),
    lambda line: fold(line.device),
    lambda line: line.promised.due or _LAST,
    lambda line: line.opened,
)


# ---- what is said ----------------------------------------------------------------------------------------


def row(line: TicketLine, of: House, now: float) -> Row:
    title = clean(line.title, 120)
    customer = " · ".join(dict.fromkeys(part for part in (line.company, line.person) if part))
    owner: Shown = clean(of.people.get(line.owner, line.owner), 40) or tr("nobody")
    return Row(
        str(line.id),
        (
            Cell(line.name),
            Cell(title, tip=title),
            state_cell(line),
            Cell(Text(PRIORITIES[line.priority]), _PRIORITY_TONE[line.priority]),
            Cell(owner, "" if line.owner else "muted"),
            Cell(clean(of.teams.get(line.team, line.team), 40), tip=clean(line.team, 40)),
            Cell(clean(customer, 80), tip=clean(customer, 200)),
            Cell(clean(line.device, 80), tip=clean(line.device, 200)),
            due_cell(line.promised, now),
            Cell(age(line.opened, now), "muted"),
        ),
    )


def age(opened: datetime, now: float) -> Shown:
    seconds = max(0.0, now - opened.timestamp())
    if seconds < 3600:
        return tr("{minutes} min").of(minutes=str(int(seconds // 60)))
    if seconds < 48 * 3600:
        return tr("{hours} h").of(hours=str(int(seconds // 3600)))
    return tr("{days} d").of(days=str(int(seconds // 86400)))


def tab_text(name: str, count: int) -> Shown:
    return (FILTER_NAMES[name], str(count))


def nothing(wanted: Wanted) -> CardMessage:
    return NOT_FOUND if wanted.text or wanted.state else _EMPTY[wanted.filter]


def pills(lines: Iterable[TicketLine], now: float) -> tuple[Pill, ...]:
    """What needs somebody now, the worst first."""
    at = datetime.fromtimestamp(now, UTC)
    marks = [mark(line.promised, at) for line in lines]
    late, soon = marks.count("overdue"), marks.count("soon")
    found = []
    if late:
        found.append(Pill(tr("%n overdue", "", late), "bad", dot=True))
    if soon:
        found.append(Pill(tr("%n due soon", "", soon), "warn", dot=True))
    return tuple(found)


def shown_of(shown: int, there: int, total: int) -> Shown:
    """Under the list: how many of how many, and what is left out."""
    said = tr("{shown} of {total}").of(shown=str(shown), total=str(total))
    if there < total:
        return (said, tr("Those that are due first are listed; solve some to see the rest."))
    return said


def states() -> tuple[Option, ...]:
    return (Option("", tr("Every state")), *(Option(each, state_word(each)) for each in STATE_TONES))


# ---- load ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LoadBar:
    """``share``: of the capacity, 1 is full; more when something came back or was given by hand."""

    name: str
    share: float
    words: Shown
    tone: str
    away: bool
    tip: Shown


def load_bars(roster: Roster) -> tuple[LoadBar, ...]:
    return tuple(_bar(each) for each in roster.duties)


def _bar(of: Duty) -> LoadBar:
    share = of.load / of.capacity
    tone = "bad" if share > 1 else "warn" if share == 1 else "ok"
    words: Shown = tr("{load} of {capacity}").of(load=str(of.load), capacity=str(of.capacity))
    if of.away:
        words, tone = (tr("away"), words), "muted"
    tip = tr("{name}: {count} requests that weigh {load}, room for {capacity}.").of(
        name=clean(of.name, 40), count=str(of.tickets), load=str(of.load), capacity=str(of.capacity)
    )
    return LoadBar(clean(of.name, 40), share, words, tone, of.away, tip)


def handed(count: int, to: Shown) -> Text:
    return tr("{count} requests went to: {to}").of(count=str(count), to=to)


def selected(count: int) -> Text:
    return tr("%n selected", "", count)
