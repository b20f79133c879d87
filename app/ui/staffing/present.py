"""What the page "Staffing" says: the sentence, the table, the chart, one more or less now. No Qt."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from math import inf

from app.domain.desk import Desk
from app.domain.erlang import Expected
from app.domain.staffing.forecast import LEAST, Forecast
from app.domain.staffing.need import Around, Need, Target
from app.ui.parts.clean import clean
from app.ui.parts.text import Moment, Shown, Text, tr
from app.ui.parts.values import CardMessage, Cell, Column, Press, Row
from app.ui.tickets.present import Option
from telephony.switchboard.overview import DeskView, OperatorView
from telephony.switchboard.plan import Plan

DAYS = 14
"""Days that can be chosen, today among them."""
ALL = tr("All queues together")
NEEDED, TO_PLAN, THERE = tr("Needed at work"), tr("To roster"), tr("There in those weeks")
TOPS = (4, 8, 12, 20, 40, 60, 80, 100, 200, 400, 1000, 10_000, 1_000_000)
"""Of the axis: the first that has room."""
AT_WORK = frozenset({"ready", "offered", "talking", "wrap_up"})
"""States of an operator who takes calls."""

STOPPED = CardMessage(
    "empty",
    tr("Reading the history was cancelled."),
    tr("Nothing is lost, it goes on where it stopped."),
    Press("read", tr("Go on"), "play", "filled"),
)
_MANY = tr(
    "People count as equal and as if they had these calls alone;"
    " who serves several queues is counted in each."
)
EXPLAINED = tr(
    "Each interval by itself, as if it lasted until the line settles. Needed at work: the fewest who reach"
    " the target. To roster: so many that, without breaks, training and illness, they are at work."
    " There: who was there for calls, as their calls tell."
)

NEEDS = (
    Column(tr("From"), 64),
    Column(tr("Calls"), 64, end=True),
    Column(tr("Handling time"), 104, end=True),
    Column(NEEDED, 118, end=True),
    Column(TO_PLAN, 84, end=True),
    Column(tr("There"), 64, end=True),
    Column(tr("Lacking")),
    Column(tr("In time with those there"), 170, end=True),
    Column(tr("Busy"), 64, end=True),
)
AROUND = (
    Column(tr("People")),
    Column(tr("In time"), 70, end=True),
    Column(tr("Mean wait"), 78, end=True),
    Column(tr("Hang up"), 66, end=True),
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is looked at. ``queue`` empty: all; ``quarters`` of an hour an interval has."""

    day: date
    queue: str = ""
    quarters: int = 2
    target: Target = Target()


@dataclass(frozen=True, slots=True)
class NeedChart:
    """People by interval, from the first in which somebody is needed or there to the last."""

    minutes: tuple[int, ...]
    needed: tuple[float, ...]
    to_plan: tuple[float, ...]
    there: tuple[float, ...]
    top: int
    words: Text


# ---- choices -------------------------------------------------------------------------------------------


def day_options(today: date) -> tuple[Option, ...]:
    return tuple(_day_option(today + timedelta(days=ahead), ahead) for ahead in range(DAYS))


def _day_option(day: date, ahead: int) -> Option:
    noon = datetime.combine(day, time(12)).astimezone()
    near: Shown = (tr("Today"), tr("Tomorrow"))[ahead] if ahead < 2 else Moment(noon, "weekday")
    return Option(day.isoformat(), (near, Moment(noon, "date")))


def queue_options(plan: Plan) -> tuple[Option, ...]:
    return (Option("", ALL), *(Option(each.id, clean(each.name, 40)) for each in plan.queues))


def clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


# ---- the forecast --------------------------------------------------------------------------------------


def too_short(of: Forecast, weeks: int) -> CardMessage | None:
    if of.of:
        return None
    if weeks < LEAST:
        return CardMessage(
            "empty",
            tr("The forecast needs calls of %n week(s).", "", LEAST),
            tr("So far there are calls of %n week(s).", "", weeks),
        )
    return CardMessage(
        "empty", tr("There were no calls on this weekday."), tr("Holidays are left out. Choose another day.")
    )


def sentence(of: Forecast, target: Target, queue: str) -> tuple[Text, ...]:
    """What it is made of, how good it is, what is supposed: one line each."""
    said = [_made_of(of), _how_good(of)]
    if of.special:
        said.append(tr("The calendar has hours of its own for this day: usual calls, as far as it is open."))
    if target.patient:
        said.append(tr("Callers are taken to wait for ever (Erlang C)."))
    elif of.patience < inf:
        words = tr(
            "Callers hang up after {n} s on the mean, told from who did and who was answered before"
            " (Erlang A)."
        )
        said.append(words.of(n=f"{of.patience:.0f}"))
    return (*said, _MANY) if queue else tuple(said)


def _made_of(of: Forecast) -> Text:
    total = sum(each.calls for each in of.quarters)
    words = tr(
        "{calls} calls expected, from %n day(s) of this weekday; the newest weigh most.", "", len(of.of)
    )
    return words.of(calls=f"{total:.0f}")


def _how_good(of: Forecast) -> Text:
    error = of.error
    if error is None:
        return tr("How good it is cannot be tried yet.")
    return tr(
        "Tried on %n day(s) that are over: half hours were off by {slots}, {luck} if only luck were left;"
        " days by {day}.",
        "",
        error.days,
    ).of(slots=percent(error.slots), luck=percent(error.luck), day=percent(error.day))


def percent(share: float) -> str:
    return f"{round(100 * share)} %"


# ---- intervals -----------------------------------------------------------------------------------------


def lived_in(needs: tuple[Need, ...]) -> tuple[Need, ...]:
    """From the first interval with people or calls to the last."""
    busy = [place for place, each in enumerate(needs) if each.people or each.there >= 0.5]
    return needs[busy[0] : busy[-1] + 1] if busy else ()


def rows(needs: tuple[Need, ...]) -> tuple[Row, ...]:
    return tuple(_row(each) for each in lived_in(needs))


def _row(each: Need) -> Row:
    with_them = each.expected
    in_time = Cell(percent(with_them.service_level)) if with_them else Cell("–", "muted")
    return Row(
        str(each.minute),
        (
            Cell(clock(each.minute), "muted"),
            Cell(f"{each.calls:.1f}"),
            Cell(seconds(each.handling)),
            Cell(str(each.people), bold=True),
            Cell(str(each.to_plan)),
            Cell(f"{each.there:.1f}"),
            _lacking(each),
            in_time,
            Cell(percent(with_them.occupancy) if with_them else "–", "" if with_them else "muted"),
        ),
    )


def _lacking(each: Need) -> Cell:
    if each.short > 0:
        return Cell(tr("%n person(s) lack", "", each.short), "bad", dot=True)
    if each.short < 0:
        return Cell(tr("%n person(s) more than needed", "", -each.short), "muted")
    return Cell(tr("enough"), "ok", dot=True) if each.people else Cell("")


def seconds(value: float) -> Text:
    return tr("{n} s").of(n=f"{value:.0f}")


def chart(needs: tuple[Need, ...]) -> NeedChart | None:
    shown = lived_in(needs)
    if not shown:
        return None
    highest = max(max(each.to_plan, each.there) for each in shown)
    lacking = [each for each in shown if each.short > 0]
    words = (
        tr("People needed and there by interval; %n interval(s) with too few", "", len(lacking))
        if lacking
        else tr("People needed and there by interval; enough in all of them")
    )
    return NeedChart(
        tuple(each.minute for each in shown),
        tuple(float(each.people) for each in shown),
        tuple(float(each.to_plan) for each in shown),
        tuple(each.there for each in shown),
        next(top for top in TOPS if highest <= top),
        words,
    )


# ---- now -----------------------------------------------------------------------------------------------


def at_work(desk: Desk, plan: Plan, queue: str) -> int:
    """Who takes calls of the queue now: signed in and not on a pause. Of all queues: of any."""
    view = desk.view
    queues = {each.id: each.queues for each in plan.operators}
    return sum(
        each.state in AT_WORK
        for each in _people(view)
        if (queue in queues.get(each.operator, ()) if queue else queues.get(each.operator))
    )


def _people(view: DeskView | None) -> tuple[OperatorView, ...]:
    return (view.me, *view.colleagues) if view else ()


def waiting(desk: Desk, queue: str) -> int:
    return (
        sum(each.waiting for each in desk.view.queues if not queue or each.queue == queue) if desk.view else 0
    )


def minute_of(now: float) -> int:
    local = datetime.fromtimestamp(now, UTC).astimezone()
    return local.hour * 60 + local.minute


def now_sentence(minute: int, people: int, waits: int, found: tuple[Around, ...]) -> Text:
    if not found:
        return tr("No calls are expected in this half hour.")
    begins, ends = clock(minute // 30 * 30), clock(minute // 30 * 30 + 30)
    if waits:
        return tr("%n caller(s) wait now. From {begins} to {ends}, if it goes on like this:", "", waits).of(
            begins=begins, ends=ends
        )
    return tr("%n at work now. From {begins} to {ends}, if it goes on like this:", "", people).of(
        begins=begins, ends=ends
    )


def around_rows(found: tuple[Around, ...], people: int) -> tuple[Row, ...]:
    return tuple(_around_row(each, people) for each in found)


def _around_row(each: Around, people: int) -> Row:
    names = {-1: tr("One leaves"), 0: tr("As it is"), 1: tr("One more")}
    name = Cell((names[each.people - people], str(each.people)), bold=each.people == people)
    if each.expected is None:
        return Row(
            str(each.people), (name, Cell(tr("nobody"), "bad"), Cell("–", "muted"), Cell("–", "muted"))
        )
    of = each.expected
    wait: Shown = tr("grows") if each.grows else "–" if of.wait == inf else seconds(of.wait)
    tip: Shown = tr("The line grows by {n} callers an hour.").of(n=f"{each.grows:.0f}") if each.grows else ""
    return Row(
        str(each.people),
        (name, _in_time(of), Cell(wait, "bad" if each.grows else "", tip=tip), Cell(percent(of.abandoned))),
    )


def _in_time(of: Expected) -> Cell:
    return Cell(percent(of.service_level), bold=True)
