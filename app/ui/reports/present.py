"""What the room "Reports" says: periods, columns with their formulas, a report as a sheet. No Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from app.domain.saved_reports import Wanted
from app.domain.time_spent import Period
from app.services.report_ports import FORETOLD, VISITS, Asked, FirstContact, Report, Row, Thresholds
from app.ui.parts.clean import clean, number
from app.ui.parts.text import Moment, Shown, Text, tr
from app.ui.parts.values import CardMessage
from app.ui.people.present import House
from app.ui.reports.chart_words import hours_of
from app.ui.reports.sheet import TOTAL, Sheet, SheetColumn, SheetRow
from telephony.switchboard.figures import FORMULAS, SERVICE_LEVELS, Figures
from telephony.switchboard.plan import Plan

PERIODS: Mapping[str, Text] = {
    "today": tr("Today"),
    "yesterday": tr("Yesterday"),
    "week": tr("This week"),
    "last_week": tr("Last week"),
    "last_7": tr("Last 7 days"),
    "last_30": tr("Last 30 days"),
    "month": tr("This month"),
    "last_month": tr("Last month"),
    "days": tr("From – to"),
}
GROUPS: Mapping[str, Text] = {
    "queue": tr("Queue"),
    "operator": tr("Operator"),
    "customer": tr("Customer"),
    "hour": tr("Hour"),
    "day": tr("Day"),
    FORETOLD: tr("Announced wait"),
}
NO_CALLS = CardMessage(
    "empty",
    tr("No calls in these days."),
    tr("Choose a longer period, or take the filters off."),
)
STOPPED = CardMessage("empty", tr("Stopped."), tr("Choose a shorter period, or try again."))
CHOOSE = CardMessage(
    "empty",
    tr("Choose a figure to see its calls."),
    tr("Arrow keys and Enter in the table or in a chart, or a double click."),
)

NONE_BEHIND = CardMessage("empty", tr("No call counts in this figure."), tr("Choose another one."))


@dataclass(frozen=True, slots=True)
class Figure:
    """One column. ``compared``: the kind of its difference to the period before, empty for none. ``named`` is
    a field of ``Figures`` or ``Counts``."""

    named: str
    title: Text
    kind: str = "count"
    compared: str = ""
    width: int = 78


_OFFERED = Figure("offered", tr("Offered"), compared="change", width=70)
_MISSED = Figure("missed", tr("Not answered", "offers to an operator: RONA"), width=94)
_AHT = Figure("handling", tr("Handling", "mean handling time"), "seconds", "later", 72)
_ACW = Figure("after_call", tr("After call", "mean after-call work"), "seconds", width=76)
_BUSY = Figure("occupancy", tr("Occupancy"), "share", width=88)
_SENT_ON = Figure("transfer_rate", tr("Sent on"), "share", width=66)
CALLS = (
    _OFFERED,
    Figure("answered", tr("Answered"), width=76),
    Figure("in_time", tr("In time"), width=64),
    Figure("abandoned", tr("Hung up"), compared="change", width=70),
    Figure("short", tr("Short"), width=54),
    Figure("flow_outs", tr("Elsewhere"), width=80),
    Figure("service_level", tr("Service level"), "share", "points", 92),
    Figure("abandoned_net", tr("Lost", "share of abandoned calls"), "share", width=60),
    Figure("speed_of_answer", tr("Answer after"), "seconds", "later", 92),
    Figure("longest_wait", tr("Longest wait"), "seconds", width=92),
    _AHT, _ACW, _MISSED, _SENT_ON,
)  # fmt: skip
WORK = (
    Figure("handled", tr("Handled"), compared="change", width=84),
    _AHT,
    Figure("talk", tr("Talk"), "seconds"),
    _ACW,
    Figure("hold_rate", tr("Held"), "share", width=72),
    _SENT_ON,
    Figure("offers", tr("Rung", "offers to an operator")),
    _MISSED,
    Figure("declined", tr("Declined")),
    Figure("outgoing", tr("Called out"), width=88),
    Figure("occupancy", tr("Occupancy"), "share", "points", 88),
    Figure("paused", tr("Paused"), "seconds", width=84),
    Figure("signed_in", tr("Signed in"), "seconds", width=84),
)
FCR = "first_contact"
RESOLVED_IN = 7
"""Days within which the same customer must not come back with the same."""
USUAL = Thresholds()
NONE: Mapping[str, Thresholds] = {}
LETTERS = tr(
    "O offered, A answered, B hung up, F went elsewhere; with T: within T seconds;"
    " S: hung up within S seconds."
)


def asked_of(wanted: Wanted, days: Period, thresholds: Mapping[str, Thresholds] = NONE) -> Asked:
    return Asked(
        days.first, days.last, wanted.group_by, wanted.queues, wanted.operators, wanted.formula, thresholds
    )


def thresholds_of(plan: Plan) -> Mapping[str, Thresholds]:
    """Seconds of each queue's service level, as the plan has them now."""
    return {each.id: Thresholds(each.answer_within, each.short_abandon) for each in plan.queues}


def seconds_of(asked: Asked) -> Thresholds | None:
    """Those of all queues it is about; None where they differ."""
    found = {asked.thresholds.get(queue, USUAL) for queue in asked.queues or asked.thresholds} or {USUAL}
    return found.pop() if len(found) == 1 else None


def figures_of(asked: Asked) -> tuple[Figure, ...]:
    """Who hung up was no operator's: work alone where it is about operators."""
    return WORK if asked.group_by == "operator" or asked.operators else CALLS


def value_of(figures: Figures, named: str) -> float | None:
    """States that nobody wrote down (before they were) are unknown, not nought."""
    if named in ("paused", "signed_in") and not figures.signed_in:
        return None
    value: float | None = getattr(figures.counts if named in VISITS else figures, named)
    return value


def formula_of(named: str, formula: str) -> str:
    return SERVICE_LEVELS[formula].formula if named == "service_level" else FORMULAS.get(named, "")


def formula_name(formula: str) -> Shown:
    level = SERVICE_LEVELS[formula]
    return (clean(level.source, 80), level.formula)


# ---- a report as a sheet


def sheet_of(
    report: Report, names: House, before: Report | None = None, settled: Iterable[FirstContact] = ()
) -> Sheet:
    """``before``: of the days before, for the columns of differences. ``settled``: contacts and how many of
    them stayed the only one."""
    chosen, first = figures_of(report.asked), {each.key: each for each in settled}
    earlier = {each.key: each.figures for each in before.rows} if before else {}
    with_first = report.asked.group_by in ("queue", "operator")

    def line(row: Row, key: str, words: Shown, of: Figures | None, fcr: float | None) -> SheetRow:
        values: list[float | None] = []
        for each in chosen:
            value = value_of(row.figures, each.named)
            values.append(value)
            if before and each.compared:
                values.append(_change(value, value_of(of, each.named) if of else None, each))
        return SheetRow(key, words, (*values, fcr) if with_first else tuple(values))

    rows = tuple(
        line(
            each, each.key, row_name(each, report.asked.group_by, names), earlier.get(each.key),
            first[each.key].share if each.key in first else None,
        )
        for each in report.rows
        if any(value_of(each.figures, figure.named) for figure in chosen)
    )  # fmt: skip
    all_first = FirstContact("", sum(f.settled for f in first.values()), sum(f.once for f in first.values()))
    total = line(
        report.total, TOTAL, tr("Together"), before.total.figures if before else None, all_first.share
    )
    columns = _columns(report, chosen, compared=before is not None)
    if with_first:
        tip = tr("No other contact about the same within {days} days.").of(days=str(RESOLVED_IN))
        columns = (*columns, SheetColumn(FCR, tr("Settled at once"), "share", tip=tip, width=104))
    return Sheet(
        tr("Report by {what}").of(what=_LOWER[report.asked.group_by]),
        (*about(report.asked, names), *((span_of(report),) if len(report.rows) < report.of else ())),
        columns,
        rows,
        total,
        notes(report.asked, chosen, names, with_first=with_first),
    )


_LOWER: Mapping[str, Text] = {
    "queue": tr("queue"),
    "operator": tr("operator"),
    "customer": tr("customer"),
    "hour": tr("hour of the day"),
    "day": tr("day"),
}


def _columns(report: Report, chosen: Iterable[Figure], *, compared: bool) -> tuple[SheetColumn, ...]:
    found = [SheetColumn("name", GROUPS[report.asked.group_by], "text", width=0)]
    for each in chosen:
        tip = formula_of(each.named, report.asked.formula)
        found.append(SheetColumn(each.named, each.title, each.kind, each.named, tip, each.width))
        if compared and each.compared:
            title = tr("{title} ±", "difference to the period before").of(title=each.title)
            tip_of = tr("compared with the same number of days before")
            found.append(SheetColumn(f"{each.named}±", title, each.compared, "", tip_of, each.width + 14))
    return tuple(found)


def _change(value: float | None, before: float | None, figure: Figure) -> float | None:
    """A row that was not there before had no calls then: of counts that is nought, of shares nothing."""
    if value is None:
        return None
    if before is None:
        return value if figure.compared == "change" else None
    return value - before


def row_name(row: Row, group_by: str, names: House) -> Shown:
    key = row.key
    match group_by:
        case "queue":
            return names.queue(key) or tr("No queue")
        case "operator":
            return names.operator(key) or tr("Nobody")
        case "customer":
            return clean(row.name, 80) or (number(key[1:]) if key else tr("Withheld"))
        case "hour":
            return hours_of(int(key))
    at = datetime.combine(date.fromisoformat(key), time(12))
    return (Moment(at, "weekday"), Moment(at, "date"))


def about(asked: Asked, names: House) -> tuple[Shown, ...]:
    first, last = (Moment(datetime.combine(day, time(12)), "date") for day in (asked.first, asked.last))
    days = (
        first
        if asked.first == asked.last
        else tr("{first} to {last}, both included").of(first=first, last=last)
    )
    filters = (
        *(tr("Queue {name}").of(name=names.queue(each)) for each in asked.queues),
        *(tr("Operator {name}").of(name=names.operator(each)) for each in asked.operators),
    )
    found = (tr("Customers with “{text}”").of(text=clean(asked.find, 80)),) if asked.find else ()
    return (days, *filters, *found)


def span_of(report: Report) -> Shown:
    """How many customers there are, and which of them are shown."""
    if len(report.rows) == report.of:
        return tr("%n customer(s)", "", report.of)
    return tr("{first}–{last} of %n customer(s)", "", report.of).of(
        first=str(report.after + 1), last=str(report.after + len(report.rows))
    )


def _level(asked: Asked, names: House) -> Shown:
    level, seconds = SERVICE_LEVELS[asked.formula], seconds_of(asked)
    if seconds is not None:
        return tr("Service level = {formula} ({source}), T = {within} s, S = {short} s.").of(
            formula=level.formula,
            source=level.source,
            within=f"{seconds.within:g}",
            short=f"{seconds.short:g}",
        )
    chosen = {queue: asked.thresholds.get(queue, USUAL) for queue in asked.queues or asked.thresholds}
    each = ", ".join(f"{names.queue(queue)} {of.within:g}/{of.short:g}" for queue, of in chosen.items())
    return tr("Service level = {formula} ({source}); T/S in seconds: {each}.").of(
        formula=level.formula, source=level.source, each=each
    )


def notes(asked: Asked, chosen: Iterable[Figure], names: House, *, with_first: bool) -> tuple[Shown, ...]:
    """Every formula in words that can be checked."""
    lines: list[Shown] = []
    if any(each.named == "service_level" for each in chosen):
        lines += [_level(asked, names), LETTERS]
    formulas = [
        tr("{title} = {formula}").of(title=each.title, formula=FORMULAS[each.named])
        for each in chosen
        if each.kind != "count" and each.named in FORMULAS
    ]
    if formulas:
        lines.append(tuple(formulas))
    if with_first:
        lines.append(
            tr(
                "Settled at once = contacts without another of the same customer about the same within"
                " {days} days / contacts for which these days are over."
            ).of(days=str(RESOLVED_IN))
        )
    return tuple(lines)


def file_name(sheet_of_what: str, days: Period, ending: str) -> str:
    same = days.first == days.last
    spread = days.first.isoformat() if same else f"{days.first.isoformat()}--{days.last.isoformat()}"
    return f"report-{sheet_of_what}-{spread}.{ending}"


def reaches(days: Period, today: date) -> bool:
    """Whether the day that is not over is among them: then new calls change the figures."""
    return days.first <= today < days.last + timedelta(days=1)
