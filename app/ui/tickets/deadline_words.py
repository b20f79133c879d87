"""Why a deadline is when it is: sentences, the list of spans, and where they stand on a line. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.domain.opening_hours import length_text
from app.domain.service_level import WHY, Deadline, Span, opening_time
from app.domain.service_promises import Clock, Promise, TicketClocks
from app.domain.tickets import PRIORITIES
from app.ui.parts.clean import clean
from app.ui.parts.due import KINDS, how_long, moment
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.values import CardMessage, Cell, Column, Row

SPANS = (
    Column(tr("Why")),
    Column(tr("From"), 132),
    Column(tr("To"), 132),
    Column(tr("Length"), 96, end=True),
)
NO_PROMISE = CardMessage("empty", tr("Nothing is promised for this request."))
TONES: Mapping[str, str] = {
    "counted": "info",
    "closed": "muted",
    "holiday": "ring",
    "waiting": "warn",
    "done": "ok",
}


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the line: from 0 (opened) to 1 (its end)."""

    start: float
    end: float
    why: str


@dataclass(frozen=True, slots=True)
class Line:
    """``now``: where it stands, or when it was kept; ``due``: the deadline. None: not on the line."""

    parts: tuple[Part, ...]
    now: float | None
    due: float | None
    words: Shown


def spans(clock: Clock, now: float) -> tuple[Span, ...]:
    """The way to the deadline; while the clock stands, up to now."""
    found = clock.deadline.spans
    at = datetime.fromtimestamp(now, UTC)
    if clock.standing and clock.deadline.due is None:
        since = found[-1].end if found else clock.start
        if at > since:
            return (*found, Span(since, at, clock.standing))
    return found


def sentence(clock: Clock, now: float) -> Text:
    """One clock in words."""
    what, found = KINDS[clock.kind], clock.deadline
    at = datetime.fromtimestamp(now, UTC)
    if clock.met is not None:
        return _kept(clock, found, now)
    if clock.over:
        return tr("{what}: not owed any more.").of(what=what)
    if found.due is None:
        return _standing(clock, found)
    when = moment(found.due, now)
    if found.due <= at:
        late = how_long(opening_time(found.due, at, clock.hours))
        return tr("{what}: was due {when}, {late} of opening time ago.").of(what=what, when=when, late=late)
    left = how_long(opening_time(max(at, clock.start), found.due, clock.hours))
    return tr("{what}: due {when}, {left} of opening time left.").of(what=what, when=when, left=left)


def _kept(clock: Clock, found: Deadline, now: float) -> Text:
    assert clock.met is not None
    values: dict[str, Shown] = {"what": KINDS[clock.kind], "when": moment(clock.met, now)}
    if found.due is None or clock.met <= found.due:
        return tr("{what}: in time, {when}.").of(**values)
    values["late"] = how_long(opening_time(found.due, clock.met, clock.hours))
    return tr("{what}: {when}, {late} of opening time late.").of(**values)


def _standing(clock: Clock, found: Deadline) -> Text:
    left = how_long(clock.allowed.total_seconds() - found.counted)
    if not clock.standing:
        return tr("{what}: no deadline, the calendar is never open.").of(what=KINDS[clock.kind])
    return tr("{what}: the clock stands ({why}), {left} of opening time left.").of(
        what=KINDS[clock.kind], why=Text(WHY[clock.standing]), left=left
    )


def promise_line(rule: Promise, of: TicketClocks) -> Shown:
    """Which promise holds."""
    whom: Shown = tr("every priority") if rule.priority is None else Text(PRIORITIES[rule.priority])
    team: Shown = clean(rule.team, 40) or tr("every team")
    zone = next((each.hours.zone for each in of.clocks), "")
    return tr("Promise for {priority}, {team}: {response} / {solution} in “{calendar}” ({zone}).").of(
        priority=whom, team=team, response=length_text(rule.response) or "–",
        solution=length_text(rule.solution) or "–", calendar=clean(rule.calendar, 40), zone=zone,
    )  # fmt: skip


def span_rows(clock: Clock, now: float) -> tuple[Row, ...]:
    return tuple(
        Row(
            str(place),
            (
                Cell(Text(WHY[each.why]), TONES[each.why], dot=True),
                Cell(moment(each.start, now)),
                Cell(moment(each.end, now)),
                Cell(how_long(each.seconds), "" if each.why == "counted" else "muted"),
            ),
        )
        for place, each in enumerate(spans(clock, now))
    )


def line(clock: Clock, now: float) -> Line:
    """The same as a picture; from the opening to the deadline, or to now when that is later."""
    found, at = spans(clock, now), datetime.fromtimestamp(now, UTC)
    due = clock.deadline.due
    ended = clock.met or (clock.start if clock.over else at)
    last = max([*(each.end for each in found[-1:]), ended])
    whole = max(last - clock.start, timedelta(seconds=1))

    def place(moment_: datetime) -> float:
        return (moment_ - clock.start) / whole

    parts = [Part(place(each.start), place(each.end), each.why) for each in found]
    if found and found[-1].end < last:
        parts.append(Part(place(found[-1].end), 1.0, "late"))
    mark = clock.met or at
    here = place(mark) if clock.start <= mark <= last else None
    return Line(tuple(parts), here, None if due is None else place(due), sentence(clock, now))


def first_shown(of: TicketClocks) -> int:
    """The clock that is owed next, else the last one."""
    owed = [place for place, each in enumerate(of.clocks) if not each.over]
    return owed[0] if owed else len(of.clocks) - 1
