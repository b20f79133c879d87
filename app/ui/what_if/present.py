"""What the room "What if" says: sentences, tables, lines of the chart. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from app.domain.what_if.outcome import WITHIN, Band, Outcome, Side, Worked, pairs
from app.domain.what_if.trial import MORE, Trial
from app.services.what_if_ports import CountedDay
from app.ui.parts.clean import clean
from app.ui.parts.text import Moment, Shown, Text, tr
from app.ui.parts.times import lasted
from app.ui.parts.values import CardMessage, Cell, Column, Press, Row
from app.ui.plan.words import sentences
from app.ui.tickets.present import Option
from telephony.switchboard.contact import ContactRecord
from telephony.switchboard.plan import Plan, QueuePlan
from telephony.switchboard.plan_changes import changes

KINDS: Mapping[str, Text] = {
    "service_level": tr("Answered in time"),
    "wait": tr("Wait until answered"),
    "wait_90": tr("Nine in ten waited at most"),
    "abandoned": tr("Hung up"),
}
SHARES = frozenset({"service_level", "abandoned"})
FEWER_IS_BETTER = frozenset({"wait", "wait_90", "abandoned"})
REALLY, OLD, NEW = tr("Really"), tr("Old rules"), tr("New rules")
ALL = tr("All calls")
WITHHELD = tr("Withheld")
LAST_DAYS = "last"
SEVERAL = 5
"""Days that are tried together when several are wanted."""

NO_DAYS = CardMessage(
    "empty", tr("No calls in the last two months."), tr("A day with calls can be lived again the day after.")
)
BEGIN = CardMessage(
    "empty",
    tr("Change a rule and try it on real calls."),
    tr("The day is lived again twice, under the old rules and under yours. Nothing is changed in the house."),
    Press("try", tr("Try it"), "play", "filled"),
)
ASSUMED = tr(
    "Who was there is taken from the calls: from the first to the last of each operator, without stretches in"
    " which somebody waited in vain. Callers who were answered get patience like those who hung up."
)

QUEUES = (
    Column(tr("Queue")),
    Column(tr("Calls"), 70, end=True),
    Column(REALLY, 96, end=True),
    Column(OLD, 150, end=True),
    Column(NEW, 150, end=True),
)
OPERATORS = (
    Column(tr("Operator")),
    Column(REALLY, 150, end=True),
    Column(OLD, 150, end=True),
    Column(NEW, 150, end=True),
)
CALLS = (
    Column(tr("When"), 70),
    Column(tr("Number"), 130),
    Column(tr("Queue"), 140),
    Column(REALLY),
    Column(OLD),
    Column(NEW),
)
HourOf = Callable[[float], int]


@dataclass(frozen=True, slots=True)
class Names:
    """Of queues and operators, by id, as in both plans."""

    queues: Mapping[str, str]
    operators: Mapping[str, str]

    def operator(self, who: str) -> Shown:
        if who.startswith(MORE):
            _, queue, number = who.split(":")
            return tr("One more in {queue} ({n})").of(queue=self.queue(queue), n=str(int(number) + 1))
        return clean(self.operators.get(who, who), 40)

    def queue(self, queue: str) -> str:
        return clean(self.queues.get(queue, queue), 40)


def names_of(*plans: Plan) -> Names:
    return Names(
        {each.id: each.name for plan in plans for each in plan.queues},
        {each.id: each.name for plan in plans for each in plan.operators},
    )


def local_hour(at: float) -> int:
    """By this machine's clock."""
    return datetime.fromtimestamp(at, UTC).astimezone().hour


# ---- days ----------------------------------------------------------------------------------------------


def day_options(days: tuple[CountedDay, ...]) -> tuple[Option, ...]:
    several = Option(LAST_DAYS, tr("The last {n} days with calls").of(n=str(SEVERAL)))
    found = tuple(
        Option(
            each.day.isoformat(),
            tr("{day}, %n call(s)", "", each.calls).of(
                day=Moment(datetime.combine(each.day, time(12)).astimezone(), "date")
            ),
        )
        for each in days
    )
    return (*found, several) if len(days) > 1 else found


def chosen_days(days: tuple[CountedDay, ...], chosen: str) -> tuple[date, ...]:
    if chosen == LAST_DAYS:
        return tuple(each.day for each in days[:SEVERAL])
    return tuple(each.day for each in days if each.day.isoformat() == chosen)


# ---- what is changed -----------------------------------------------------------------------------------


def differences(before: Trial, after: Trial, names: Names) -> tuple[Shown, ...]:
    """One line for each rule that is another."""
    found = [*sentences(changes(before.plan, after.plan), names.queues)]
    for queue_id, count in after.more:
        found.append(tr("{queue}: %n operator(s) more", "", count).of(queue=names.queue(queue_id)))
    for who, minute in after.leaves:
        at = f"{minute // 60:02d}:{minute % 60:02d}"
        found.append(tr("{operator} leaves at {time}").of(operator=names.operator(who), time=at))
    return tuple(found)


def relax(queue: QueuePlan) -> float:
    """Seconds after which a level less is wanted; 0: never, or nothing is wanted."""
    return next((each.relax for each in queue.skills), 0.0)


# ---- what came of it -----------------------------------------------------------------------------------


def seconds(value: float) -> Text:
    return tr("{n} s").of(n=f"{value:.0f}")


def shown(kind: str, value: float | None) -> Shown:
    if value is None:
        return "–"
    return f"{round(100 * value)} %" if kind in SHARES else seconds(value)


def ranged(kind: str, band: Band) -> Shown:
    """The mean of the runs, and how far luck carries it."""
    if band.mid is None or band.low is None or band.high is None:
        return "–"
    factor = 100 if kind in SHARES else 1
    low, high = round(factor * band.low), round(factor * band.high)
    if low == high:
        return shown(kind, band.mid)
    return tr("{value} ({low}–{high})").of(value=shown(kind, band.mid), low=str(low), high=str(high))


def sentence(outcome: Outcome) -> tuple[Text, ...]:
    """In plain words: what it brings, and how far the model can be believed."""
    before, after = (side.band("service_level") for side in (outcome.before, outcome.after))
    real = outcome.real.band("service_level")
    if before.mid is None or after.mid is None:
        return (tr("Nobody would have been answered either way."),)
    said = [
        tr("{new} of the calls are answered within {seconds} s instead of {old}.").of(
            new=shown("service_level", after.mid),
            seconds=f"{WITHIN:.0f}",
            old=shown("service_level", before.mid),
        ),
        _hung_up(outcome),
    ]
    if _same(before, after):
        said.append(tr("That is no more than luck makes: between two runs of one day there is as much."))
    said.append(
        tr("Model against reality: {old} under the old rules, {real} really.").of(
            old=shown("service_level", before.mid), real=shown("service_level", real.mid)
        )
    )
    return tuple(said)


def _same(before: Band, after: Band) -> bool:
    bounds = (before.low, before.high, after.low, after.high)
    if None in bounds:
        return True
    low, high, low_after, high_after = (each or 0.0 for each in bounds)
    return low <= high_after and low_after <= high


def _hung_up(outcome: Outcome) -> Text:
    sides = [(side.band("abandoned").mid or 0.0) * (side.band("offered").mid or 0.0) for side in
             (outcome.before, outcome.after)]  # fmt: skip
    fewer = round(sides[0] - sides[1])
    if fewer > 0:
        return tr("%n caller(s) fewer hang up.", "", fewer)
    if fewer < 0:
        return tr("%n caller(s) more hang up.", "", -fewer)
    return tr("As many callers hang up.")


def queue_rows(outcome: Outcome, kind: str, names: Names) -> tuple[Row, ...]:
    """All calls first; then each queue that had or has any."""
    sides = (outcome.real, outcome.before, outcome.after)
    had = [queue for queue in names.queues if any(side.band("offered", queue).mid for side in sides)]
    rows = []
    for queue in ("", *had):
        bands = [side.band(kind, queue) for side in sides]
        rows.append(
            Row(
                queue or "all",
                (
                    Cell(names.queue(queue) if queue else ALL, bold=not queue),
                    Cell(f"{outcome.real.band('offered', queue).mid or 0:.0f}", "muted"),
                    Cell(shown(kind, bands[0].mid)),
                    Cell(ranged(kind, bands[1])),
                    Cell(ranged(kind, bands[2]), _tone(kind, bands[1], bands[2]), bold=True),
                ),
            )
        )
    return tuple(rows)


def _tone(kind: str, before: Band, after: Band) -> str:
    """Coloured only where it is more than luck."""
    if before.mid is None or after.mid is None or _same(before, after):
        return ""
    return "ok" if (after.mid < before.mid) == (kind in FEWER_IS_BETTER) else "bad"


def operator_rows(outcome: Outcome, names: Names) -> tuple[Row, ...]:
    sides = (outcome.real, outcome.before, outcome.after)
    everybody = dict.fromkeys(who for side in sides for who in side.there)
    rows = []
    for who in everybody:
        worked = [_worked(side.worked(who)) for side in sides]
        rows.append(Row(who, (Cell(names.operator(who)), *worked)))
    return tuple(rows)


def _worked(of: Worked) -> Cell:
    """How many calls, and how busy."""
    if of.occupancy is None:
        return Cell("–", "muted")
    return Cell((tr("%n call(s)", "", round(of.calls)), shown("service_level", of.occupancy)))


def call_rows(outcome: Outcome, names: Names) -> tuple[Row, ...]:
    """Call by call; under the rules as one run had it."""
    rows = []
    for real, before, after in pairs(outcome):
        at = Moment(datetime.fromtimestamp(real.arrived, UTC).astimezone(), "time")
        cells = (_came(real, names), _came(before, names), _came(after, names))
        another = cells[1].text != cells[2].text
        rows.append(
            Row(
                real.call,
                (
                    Cell(at, "muted"),
                    Cell(WITHHELD if real.withheld else clean(real.number or real.number_raw, 30), "muted"),
                    Cell(names.queue(real.queue), "muted"),
                    cells[0],
                    cells[1],
                    Cell(cells[2].text, cells[2].tone, bold=another),
                ),
            )
        )
    return tuple(rows)


def _came(contact: ContactRecord | None, names: Names) -> Cell:
    """Who answered, after how long; or how it ended."""
    if contact is None:
        return Cell(tr("waits for ever"), "bad")
    if contact.answered is not None:
        return Cell((names.operator(contact.operator), lasted(contact.answered - contact.arrived)))
    words = tr("hung up") if contact.end_reason in ("abandoned", "lost") else tr("sent away")
    return Cell((words, lasted(contact.ended - contact.arrived)), "warn")


# ---- chart ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Line:
    """``style``: ``real``, ``before`` or ``after``; one band for each hour."""

    style: str
    name: Text
    bands: tuple[Band, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """``top``: the highest value the axis has room for; ``words``: the same for who cannot see it."""

    kind: str
    hours: tuple[int, ...]
    lines: tuple[Line, ...]
    top: float
    words: Text


def chart(outcome: Outcome, kind: str, queue: str, hour_of: HourOf = local_hour) -> Chart:
    hours = tuple(outcome.hours(hour_of))
    sides: tuple[tuple[str, Text, Side], ...] = (
        ("real", REALLY, outcome.real),
        ("before", OLD, outcome.before),
        ("after", NEW, outcome.after),
    )
    lines = tuple(
        Line(style, name, tuple(side.band(kind, queue, (hour_of, hour)) for hour in hours))
        for style, name, side in sides
    )
    highest = max((band.high for line in lines for band in line.bands if band.high is not None), default=0.0)
    words = tr("{kind} by hour: really {real}, old rules {old}, new rules {new}").of(
        kind=KINDS[kind], **{name: shown(kind, side.band(kind, queue).mid) for name, side in
                             zip(("real", "old", "new"), (each[2] for each in sides), strict=True)}
    )  # fmt: skip
    return Chart(kind, hours, lines, 1.0 if kind == "service_level" else _round_up(highest, kind), words)


def _round_up(value: float, kind: str) -> float:
    steps = (0.1, 0.2, 0.5, 1.0) if kind in SHARES else (10, 20, 30, 60, 120, 300, 600, 1800, 3600, 7200)
    return next((float(step) for step in steps if value <= step), max(value, 1.0))
