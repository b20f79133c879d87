"""Reports as charts: their values, and the words of each. No Qt."""

from collections.abc import Sequence
from datetime import date, datetime, time

from app.services.report_ports import Report, WaitStep
from app.ui.parts.text import Moment, Shown, Text, tr
from app.ui.reports.chart_values import Columns, Heat, HeatCell, Mark, Stack
from app.ui.reports.sheet import shown
from telephony.switchboard.figures import Figures

MONDAY = date(2024, 1, 1)
EDGES = (7, 19)
"""Hours that the map always has; more where there were calls."""
ARRIVALS, TREND, WAITS = CHARTS = ("arrivals", "trend", "waits")
CHART_NAMES: dict[str, Text] = {
    ARRIVALS: tr("Arrivals by weekday and hour"),
    TREND: tr("Calls and service level over time"),
    WAITS: tr("How long callers waited"),
}


def heat_of(report: Report) -> Heat:
    """Of a report by ``weekday_hour``. Hours before the first call and after the last are left out."""
    counts = {row.key: row.figures.counts.offered for row in report.rows}
    busy = [int(key.split()[1]) for key, count in counts.items() if count]
    hours = range(min([EDGES[0], *busy]), max([EDGES[1], *busy]) + 1)
    there = {(report.asked.first.weekday() + day) % 7 for day in range(_long(report))}
    cells = tuple(
        tuple(_cell(counts, weekday, hour, there=weekday in there) for hour in hours) for weekday in range(7)
    )
    return Heat(
        CHART_NAMES[ARRIVALS], tuple(map(_weekday, range(7))), tuple(f"{hour:02d}" for hour in hours), cells
    )


def _long(report: Report) -> int:
    return (report.asked.last - report.asked.first).days + 1


def _cell(counts: dict[str, int], weekday: int, hour: int, *, there: bool) -> HeatCell:
    key = f"{weekday} {hour}"
    count = counts.get(key, 0) if there else None
    words = tr("{weekday} {from} to {to}: %n call(s)", "", count or 0).of(
        weekday=_weekday(weekday), **{"from": f"{hour:02d}:00", "to": f"{hour + 1:02d}:00"}
    )
    return HeatCell(count, Mark(words, key if count else ""))


def _weekday(weekday: int) -> Moment:
    return Moment(datetime.combine(MONDAY.replace(day=1 + weekday), time(12)), "weekday")


def trend_of(report: Report) -> Columns:
    """Of a report by ``day``, or by ``hour`` when it is of one day."""
    stacks = tuple(_stack(row.key, _label(row.key), _spell(row.key), row.figures) for row in report.rows)
    return Columns(CHART_NAMES[TREND], stacks, tr("Service level"))


def _stack(key: str, label: str, words: Shown, figures: Figures) -> Stack:
    counts = figures.counts
    said = tr(
        "{when}: {offered} offered, {answered} answered, {abandoned} hung up, service level {level}"
    ).of(
        when=words,
        offered=str(counts.offered),
        answered=str(counts.answered),
        abandoned=str(counts.abandoned),
        level=shown("share", figures.service_level),
    )
    level = figures.service_level
    return Stack(
        label,
        counts.answered,
        counts.flow_outs,
        counts.abandoned,
        Mark(said, key if counts.offered else ""),
        level,
    )


def _label(key: str) -> str:
    if len(key) < 3:
        return f"{int(key):02d}"
    day = date.fromisoformat(key)
    return f"{day.day}.{day.month:02d}."


def _spell(key: str) -> Shown:
    if len(key) < 3:
        return f"{int(key):02d}:00–{int(key) + 1:02d}:00"
    at = datetime.combine(date.fromisoformat(key), time(12))
    return (Moment(at, "weekday"), Moment(at, "date"))


def waits_of(steps: Sequence[WaitStep], within: int) -> Columns:
    """``within``: the seconds of the service level, where the line stands."""
    last = max((place for place, each in enumerate(steps) if _any(each) or each.upto == within), default=-1)
    kept = steps[: last + 1]
    stacks = tuple(
        Stack(
            _span(each),
            each.answered,
            each.flow_outs,
            each.abandoned,
            Mark(
                tr("{span} s: {answered} answered, {abandoned} hung up, {left} went elsewhere").of(
                    span=_span(each),
                    answered=str(each.answered),
                    abandoned=str(each.abandoned),
                    left=str(each.flow_outs),
                )
            ),
        )
        for each in kept
    )
    before = sum(each.upto is not None and each.upto <= within for each in kept)
    line = tr("within {within} s").of(within=str(within))
    return Columns(CHART_NAMES[WAITS], stacks, line=float(before), line_words=line)


def _any(step: WaitStep) -> bool:
    return bool(step.answered or step.abandoned or step.flow_outs)


def _span(step: WaitStep) -> str:
    return f"> {step.above}" if step.upto is None else f"{step.above}–{step.upto}"
