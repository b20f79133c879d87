"""Reports as charts: their values, and the words of each. No Qt."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from app.domain.time_spent import Period
from app.services.report_ports import FORETOLD, Asked, Report, WaitStep
from app.ui.parts.text import Moment, Shown, Text, tr
from app.ui.reports.chart_values import Columns, Heat, HeatCell, Mark, Stack
from app.ui.reports.sheet import shown
from telephony.switchboard.figures import Figures

MONDAY = date(2024, 1, 1)
EDGES = (7, 19)
"""Hours that the map always has; more where there were calls."""
MOST_DAYS = 92
"""Columns of days; a longer period has months."""
ARRIVALS, TREND, WAITS = CHARTS = ("arrivals", "trend", "waits")
CHART_NAMES: dict[str, Text] = {
    ARRIVALS: tr("Arrivals by weekday and hour"),
    TREND: tr("Calls and service level over time"),
    WAITS: tr("How long callers waited"),
}


def grain_of(days: Period) -> str:
    """What a column of the trend stands for."""
    long = (days.last - days.first).days + 1
    return "hour" if long == 1 else "day" if long <= MOST_DAYS else "month"


def counted_in(asked: Asked) -> str:
    """What the charts count: who called, what the chosen operators handled, or who was told a wait."""
    if asked.group_by == FORETOLD:
        return "came"
    return "handled" if asked.operators else "offered"


def _count(asked: Asked, figures: Figures) -> int:
    return figures.handled if asked.operators else figures.counts.offered


def heat_of(report: Report, begins: int = 0) -> Heat:
    """Of a report by ``weekday_hour``. Hours before the first call and after the last are left out.
    ``begins``: the weekday with which a week begins, 0: Monday."""
    asked = report.asked
    counts = {row.key: _count(asked, row.figures) for row in report.rows}
    busy = [int(key.split()[1]) for key, count in counts.items() if count]
    hours = range(min([EDGES[0], *busy]), max([EDGES[1], *busy]) + 1)
    there = {(asked.first.weekday() + day) % 7 for day in range((asked.last - asked.first).days + 1)}
    week = [(begins + day) % 7 for day in range(7)]
    cells = tuple(
        tuple(_cell(counts, weekday, hour, there=weekday in there) for hour in hours) for weekday in week
    )
    names = tuple(f"{hour:02d}" for hour in hours)
    return Heat(CHART_NAMES[ARRIVALS], tuple(map(_weekday, week)), names, cells)


def _cell(counts: dict[str, int], weekday: int, hour: int, *, there: bool) -> HeatCell:
    key = f"{weekday} {hour}"
    count = counts.get(key, 0) if there else None
    words = tr("{weekday} {hours}: %n call(s)", "", count or 0).of(
        weekday=_weekday(weekday), hours=hours_of(hour)
    )
    return HeatCell(count, Mark(words, key if count else ""))


def _weekday(weekday: int) -> Moment:
    return Moment(datetime.combine(MONDAY.replace(day=1 + weekday), time(12)), "weekday")


def hours_of(hour: int) -> str:
    return f"{hour:02d}:00–{hour + 1:02d}:00"


def trend_of(report: Report) -> Columns:
    """Of a report by ``grain_of``. A day without a call has its place too."""
    asked, rows = report.asked, {row.key: row.figures for row in report.rows}
    keys = [row.key for row in report.rows]
    if asked.group_by == "day":
        days = range((asked.last - asked.first).days + 1)
        keys = [(asked.first + timedelta(days=day)).isoformat() for day in days]
    stacks = tuple(_stack(asked, key, rows.get(key)) for key in keys)
    level = "" if asked.operators else tr("Service level")
    return Columns(CHART_NAMES[TREND], stacks, level)


def _stack(asked: Asked, key: str, figures: Figures | None) -> Stack:
    when = _spelt(key, asked.group_by)
    if figures is None or not _count(asked, figures):
        return Stack(_label(key, asked.group_by), 0, 0, 0, Mark(tr("{when}: no calls").of(when=when)))
    counts = figures.counts
    if asked.operators:
        said = tr("{when}: {n} handled").of(when=when, n=str(figures.handled))
        return Stack(_label(key, asked.group_by), figures.handled, 0, 0, Mark(said, key))
    said = tr(
        "{when}: {offered} offered, {answered} answered, {abandoned} hung up, service level {level}"
    ).of(
        when=when,
        offered=str(counts.offered),
        answered=str(counts.answered),
        abandoned=str(counts.abandoned),
        level=shown("share", figures.service_level),
    )
    label, level = _label(key, asked.group_by), figures.service_level
    return Stack(label, counts.answered, counts.flow_outs, counts.abandoned, Mark(said, key), level)


def _label(key: str, grain: str) -> Shown:
    if grain == "hour":
        return f"{int(key):02d}"
    return key if grain == "month" else _day(key, "date")


def _spelt(key: str, grain: str) -> Shown:
    if grain == "hour":
        return hours_of(int(key))
    return key if grain == "month" else (_day(key, "weekday"), _day(key, "date"))


def _day(key: str, style: str) -> Moment:
    return Moment(datetime.combine(date.fromisoformat(key), time(12)), style)


def waits_of(steps: Sequence[WaitStep], within: float | None) -> Columns:
    """``within``: the seconds of the service level, where the line stands; None where queues differ."""
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
    if within is None:
        return Columns(CHART_NAMES[WAITS], stacks)
    before = sum(each.upto is not None and each.upto <= within for each in kept)
    line = tr("within {within} s").of(within=f"{within:g}")
    return Columns(CHART_NAMES[WAITS], stacks, line=float(before), line_words=line)


def _any(step: WaitStep) -> bool:
    return bool(step.answered or step.abandoned or step.flow_outs)


def _span(step: WaitStep) -> str:
    return f"> {step.above}" if step.upto is None else f"{step.above}–{step.upto}"
