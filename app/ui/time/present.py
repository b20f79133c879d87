"""What time says on the screen: entries, sums, bars, files. No Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.csv_out import BYTE_ORDER_MARK, csv_text
from app.domain.ticket_names import ticket_name
from app.domain.time_spent import By, Source, TicketTime, TimeEntry, TimeSum
from app.ui.parts.clean import clean
from app.ui.parts.text import Shown, Text, tr
from app.ui.parts.times import when
from app.ui.parts.values import CardMessage, Cell, Column, Row
from app.ui.scan.present import day

SOURCES: Mapping[Source, Text] = {
    Source.FOCUS: tr("On the screen"),
    Source.CALL: tr("Call"),
    Source.TYPED: tr("By hand"),
}
_ICONS = {Source.FOCUS: "clock", Source.CALL: "phone", Source.TYPED: "edit"}
BY_NAMES: Mapping[By, Text] = {
    By.REQUEST: tr("By request"),
    By.PERSON: tr("By person"),
    By.CUSTOMER: tr("By customer"),
    By.PROJECT: tr("By project"),
}
PERIODS: Mapping[str, Text] = {
    "today": tr("Today"),
    "week": tr("This week"),
    "month": tr("This month"),
    "last_month": tr("Last month"),
    "days": tr("From – to"),
}
_NOBODY: Mapping[By, Text] = {
    By.REQUEST: tr("No request"),
    By.PERSON: tr("Nobody"),
    By.CUSTOMER: tr("No customer"),
    By.PROJECT: tr("No project"),
}
LOADING = CardMessage("loading", tr("Looking…"))
NO_TIME = CardMessage(
    "empty",
    tr("No time on this request yet."),
    tr("It is measured while the request is in front of you, and taken from its calls."),
)
NO_SUMS = CardMessage("empty", tr("No time in these days."), tr("Choose another period."))
CHOOSE = CardMessage("empty", tr("Choose a line above to see what it is made of."))
Names = Mapping[str, str]
"""Operators' names by id."""


@dataclass(frozen=True, slots=True)
class StruckCell(Cell):
    """``struck``: what stood here before it was corrected, shown struck through."""

    struck: str = ""


ENTRIES = (
    Column(tr("When"), 118),
    Column(tr("Who"), 106),
    Column(tr("From"), 126),
    Column(tr("Reason")),
    Column(tr("Time"), 144, end=True),
)
DRILL = (
    Column(tr("When"), 128),
    Column(tr("Request")),
    Column(tr("Who"), 130),
    Column(tr("Customer"), 170),
    Column(tr("Project"), 130),
    Column(tr("From"), 130),
    Column(tr("Time"), 150, end=True),
)
SUMS = (
    Column(tr("Name")),
    Column(tr("Entries"), 80, end=True),
    Column(tr("Share"), 70, end=True),
    Column(tr("Time"), 100, end=True),
)


def clock(seconds: int) -> str:
    """``00:14:22``; hours go beyond 99."""
    whole = max(0, seconds)
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}"


def on_request(seconds: int) -> Text:
    return tr("time on request {time}").of(time=clock(seconds))


def person(who: str, names: Names) -> str:
    return clean(names.get(who, who), 60)


# ---- entries -------------------------------------------------------------------------------------------


def _when(entry: TimeEntry, now: float) -> Shown:
    if entry.started is not None:
        return when(entry.started, now)
    return day(entry.day)


def _time(entry: TimeEntry, names: Names) -> StruckCell:
    changed = entry.measured is not None and entry.measured != entry.seconds
    struck = clock(entry.measured or 0) if changed else ""
    tone = "muted" if entry.seconds == 0 else ""
    tips = tuple(
        tr("{who}: {before} → {after}, {reason}").of(
            who=person(each.who, names),
            before=clock(each.before),
            after=clock(each.after),
            reason=clean(each.reason, 120),
        )
        for each in entry.corrections
    )
    return StruckCell(clock(entry.seconds), tone, tip=tips, struck=struck)


def _source(entry: TimeEntry) -> Cell:
    return Cell(SOURCES[entry.source], "muted", icon=_ICONS[entry.source])


def entry_rows(entries: Iterable[TimeEntry], now: float, names: Names) -> tuple[Row, ...]:
    """Those of one request."""
    return tuple(
        Row(
            str(each.id),
            (
                Cell(_when(each, now), "muted"),
                Cell(person(each.who, names)),
                _source(each),
                Cell(clean(each.reason, 120), tip=clean(each.reason, 400)),
                _time(each, names),
            ),
        )
        for each in entries
    )


def drill_rows(entries: Iterable[TimeEntry], now: float, names: Names) -> tuple[Row, ...]:
    """Those of one line of a sum."""
    return tuple(
        Row(
            str(each.id),
            (
                Cell(_when(each, now), "muted"),
                Cell((ticket_name(each.number), clean(each.title, 100)), tip=clean(each.reason, 400)),
                Cell(person(each.who, names)),
                Cell(clean(each.customer, 80)),
                Cell(clean(each.project, 80)),
                _source(each),
                _time(each, names),
            ),
        )
        for each in entries
    )


def total_words(of: TicketTime, names: Names) -> Shown:
    """Everybody's, then each one's when there are several."""
    each: dict[str, int] = {}
    for entry in of.entries:
        each[entry.who] = each.get(entry.who, 0) + entry.seconds
    total = tr("Together {time}").of(time=clock(of.seconds))
    if len(each) < 2:
        return total
    order = sorted(each.items(), key=lambda pair: -pair[1])
    return (total, *(f"{person(who, names)} {clock(seconds)}" for who, seconds in order))


# ---- sums ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Bar:
    """``share``: of the longest, 0 to 1."""

    key: str
    name: Shown
    time: str
    share: float


def sum_name(line: TimeSum, by: By, names: Names) -> Shown:
    if by is By.PERSON and line.name:
        return person(line.name, names)
    return clean(line.name, 100) or _NOBODY[by]


def sum_rows(lines: Iterable[TimeSum], by: By, names: Names) -> tuple[Row, ...]:
    lines = tuple(lines)
    total = sum(each.seconds for each in lines)
    return tuple(
        Row(
            each.key,
            (
                Cell(sum_name(each, by, names), "" if each.name else "muted"),
                Cell(str(each.entries), "muted"),
                Cell(f"{_percent(each.seconds, total)} %", "muted"),
                Cell(clock(each.seconds)),
            ),
        )
        for each in lines
    )


def _percent(part: int, total: int) -> int:
    return round(100 * part / total) if total else 0


def bars(lines: Iterable[TimeSum], by: By, names: Names) -> tuple[Bar, ...]:
    lines = tuple(lines)
    most = max((each.seconds for each in lines), default=0)
    return tuple(
        Bar(
            each.key, sum_name(each, by, names), clock(each.seconds), each.seconds / most if most else 0.0
        )
        for each in lines
    )  # fmt: skip


def sums_total(lines: Iterable[TimeSum]) -> Text:
    return tr("Together {time}").of(time=clock(sum(each.seconds for each in lines)))


# ---- file ----------------------------------------------------------------------------------------------

_FILE = (
    "Day", "Request", "Title", "Person", "Customer", "Project", "Source", "Seconds", "Time",
    "Measured seconds", "Reason",
)  # fmt: skip


def csv_of(entries: Iterable[TimeEntry], names: Names) -> bytes:
    """All entries for a spreadsheet."""

    def line(each: TimeEntry) -> tuple[object, ...]:
        measured = each.seconds if each.measured is None else each.measured
        return (
            each.day.isoformat(), ticket_name(each.number), each.title, names.get(each.who, each.who),
            each.customer, each.project, each.source.value, each.seconds, clock(each.seconds), measured,
            each.reason,
        )  # fmt: skip

    return csv_text((_FILE, *map(line, entries))).encode(BYTE_ORDER_MARK)


def file_name(first: date, last: date) -> str:
    days = first.isoformat() if first == last else f"{first.isoformat()}--{last.isoformat()}"
    return f"time-{days}.csv"
