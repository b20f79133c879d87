"""What the floor says of people: who is in need first, then who talks, who is free, who is away. No Qt."""

from collections.abc import Callable, Iterable, Mapping

from app.domain.folding import fold, words
from app.ui.board.ages import Age
from app.ui.board.present import Names
from app.ui.floor.present import STATES
from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, tr
from app.ui.parts.values import CardMessage, Cell, Column
from telephony.switchboard.floor_overview import FloorPerson

PEOPLE = (
    Column(tr("Name")),
    Column(tr("State"), 118),
    Column(tr("Time"), 64, end=True),
    Column(tr("Calls"), 68, end=True),
)
NOBODY = CardMessage("empty", tr("Nobody belongs to your teams."), tr("The plan says who does."))
NOBODY_FITS = CardMessage("empty", tr("Nobody fits the filter."), tr("Escape clears it."))
_ORDER = ("not_responding", "offered", "wrap_up", "talking", "ready", "paused", "offline")
LATE_BACK = tr("late back", "from a break")
LONG_WRAP_UP = 120.0


def state_words(one: FloorPerson, pauses: Mapping[str, str]) -> tuple[Shown, str]:
    word, tone = STATES.get(one.state, (one.state, "muted"))
    if one.state == "paused" and one.pause_code:
        return clean(pauses.get(one.pause_code, one.pause_code), 24), tone
    if one.state not in ("offline",) and not one.phone_online:
        return tr("no phone"), "bad"
    return word, tone


def person_cells(one: FloorPerson, pauses: Mapping[str, str]) -> tuple[Cell, ...]:
    word, tone = state_words(one, pauses)
    since = None if one.state == "offline" or not one.since else one.since
    late = one.late_at - one.since if one.late_at is not None else float("inf")
    warn = LONG_WRAP_UP if one.state == "wrap_up" else float("inf")
    tip = (word, _after(one, pauses))
    return (
        Cell(clean(one.name, 40), "muted" if one.state == "offline" else "", tip=_who(one)),
        Age(word, tone, dot=True, tip=_said(tip), since=since, bad=late, late=LATE_BACK),
        Age("", "", since=since, warn=warn, bad=late),
        Cell(str(one.calls), "" if one.calls else "muted"),
    )


def _said(words: tuple[Shown, ...]) -> Shown:
    return tuple(each for each in words if each)


def _who(one: FloorPerson) -> Shown:
    return tr("{name}, extension {extension}").of(
        name=clean(one.name, 40), extension=clean(one.extension, 12)
    )


def _after(one: FloorPerson, pauses: Mapping[str, str]) -> Shown:
    if not one.after:
        return ""
    if one.after == "offline":
        return tr("then: signed out")
    return tr("then: {what}").of(what=clean(pauses.get(one.after, one.after), 24))


def person_rank(one: FloorPerson) -> tuple[object, ...]:
    place = _ORDER.index(one.state) if one.state in _ORDER else len(_ORDER)
    return place, one.since, one.order


PERSON_SORTS: tuple[Callable[[FloorPerson], object], ...] = (
    lambda one: one.name.casefold(),
    lambda one: person_rank(one)[0],
    lambda one: one.since,
    lambda one: -one.calls,
)
"""By column of PEOPLE, smallest first."""


def person_fits(one: FloorPerson, text: str) -> bool:
    said = fold(f"{one.name} {one.extension}")
    return all(word in said for word in words(text))


def in_short(people: Iterable[FloorPerson]) -> Shown:
    """``6 ready · 9 talking · 3 away``."""
    states = [each.state for each in people]
    ready = states.count("ready")
    busy = sum(each in ("offered", "talking", "wrap_up") for each in states)
    away = sum(each in ("paused", "not_responding") for each in states)
    return (tr("%n ready", "", ready), tr("%n in calls", "", busy), tr("%n away", "", away))


def details(
    one: FloorPerson, names: Names, pauses: Mapping[str, str], told_at: Callable[[float], Shown]
) -> tuple[tuple[Shown, Shown], ...]:
    rows: tuple[tuple[Shown, Shown], ...] = (
        (tr("Name"), clean(one.name, 40)),
        (tr("Extension number"), clean(one.extension, 12)),
        (tr("State"), state_words(one, pauses)[0]),
        (tr("Since"), told_at(one.since) if one.since else ""),
        (tr("After the call"), _after(one, pauses)),
        (tr("Phone"), tr("registered") if one.phone_online else tr("not registered")),
        (tr("Queues"), ", ".join(names.queue(each) for each in one.queues)),
        (tr("Teams"), ", ".join(clean(each, 30) for each in one.teams)),
        (tr("Calls today"), str(one.calls)),
    )
    return tuple((what, value) for what, value in rows if value)
